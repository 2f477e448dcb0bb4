//! Credentials of kinds that no user has here: MFA devices, SSH keys, signing certificates, and those for single services.
//! Tools look for all of them before they delete a user.

use model::iam::{
    ListMFADevicesRequest, ListMFADevicesResponse, ListSSHPublicKeysRequest, ListSSHPublicKeysResponse,
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse, ListSigningCertificatesRequest,
    ListSigningCertificatesResponse, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse,
};
use model::{Error, common};
use platform::Ctx;

use crate::Identity;
use crate::iam::find::{self, page};

/// ListMFADevices.
pub(crate) async fn mfa_devices(
    _: Identity,
    ctx: Ctx,
    input: ListMFADevicesRequest,
) -> Result<ListMFADevicesResponse, Error> {
    nothing_of(&ctx, input.user_name.as_deref(), input.max_items, input.marker.as_deref()).await?;
    Ok(ListMFADevicesResponse { mfa_devices: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

/// ListSSHPublicKeys.
pub(crate) async fn ssh_public_keys(
    _: Identity,
    ctx: Ctx,
    input: ListSSHPublicKeysRequest,
) -> Result<ListSSHPublicKeysResponse, Error> {
    nothing_of(&ctx, input.user_name.as_deref(), input.max_items, input.marker.as_deref()).await?;
    Ok(ListSSHPublicKeysResponse { ssh_public_keys: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

/// ListSigningCertificates.
pub(crate) async fn signing_certificates(
    _: Identity,
    ctx: Ctx,
    input: ListSigningCertificatesRequest,
) -> Result<ListSigningCertificatesResponse, Error> {
    nothing_of(&ctx, input.user_name.as_deref(), input.max_items, input.marker.as_deref()).await?;
    Ok(ListSigningCertificatesResponse { certificates: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

/// ListServiceSpecificCredentials: of one user, or of all.
pub(crate) async fn for_services(
    _: Identity,
    ctx: Ctx,
    input: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse, Error> {
    let (name, marker) = (input.user_name.as_deref(), input.marker.as_deref());
    match (input.all_users == Some(true), name) {
        (false, name) => nothing_of(&ctx, name, input.max_items, marker).await?,
        (true, None) => ctx.allow("iam:ListServiceSpecificCredentials", &[]).await?,
        (true, Some(_)) => {
            let message = "Give either UserName or AllUsers: a user is not all of them.";
            return Err(common::VALIDATION_ERROR.with(message).into());
        }
    }
    Ok(ListServiceSpecificCredentialsResponse {
        service_specific_credentials: Some(Vec::new()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// ListVirtualMFADevices.
pub(crate) async fn virtual_mfa_devices(
    _: Identity,
    ctx: Ctx,
    input: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Error> {
    page(&ctx, "", input.max_items, input.marker.as_deref())?;
    Ok(ListVirtualMFADevicesResponse { virtual_mfa_devices: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

/// Finds whom the request is about, and a page that begins at the beginning: there is no other.
async fn nothing_of(ctx: &Ctx, name: Option<&str>, max_items: Option<i32>, marker: Option<&str>) -> Result<(), Error> {
    find::owner(ctx, name).await?;
    page(ctx, "", max_items, marker)?;
    Ok(())
}
