//! The Security Token Service: who one is.

use model::Error;
use model::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use platform::Ctx;
use wire::Principal;

use crate::Identity;

/// GetCallerIdentity: whoever signs may ask who they are.
pub(crate) async fn get_caller_identity(
    _identity: Identity,
    ctx: Ctx,
    _input: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Error> {
    let user_id = match &ctx.caller.principal {
        Principal::User(user) => user.id.clone(),
        Principal::Role(role) => format!("{}:{}", role.role_id, role.session_name),
        Principal::Node(node) => node.id.to_string(),
        Principal::Root | Principal::Anonymous => ctx.account().to_owned(),
    };
    Ok(GetCallerIdentityResponse {
        account: Some(ctx.account().to_owned()),
        arn: Some(ctx.principal()),
        user_id: Some(user_id),
    })
}
