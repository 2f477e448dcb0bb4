//! Policies of keys.

use model::kms::{
    GetKeyPolicyRequest, GetKeyPolicyResponse, ListKeyPoliciesRequest, ListKeyPoliciesResponse, PutKeyPolicyRequest,
    error,
};
use model::{Empty, Error, Fault};
use platform::Ctx;
use serde_json::json;

use super::page;
use crate::Kms;
use crate::access;
use crate::rules::{self, POLICY};
use crate::store::Key;

/// GetKeyPolicy: who was renamed since it was put stands in it by the new name, who was deleted by the unique id.
pub(crate) async fn get(kms: Kms, ctx: Ctx, input: GetKeyPolicyRequest) -> Result<GetKeyPolicyResponse, Error> {
    let key = kms.only(&ctx, &input.key_id).await?;
    named(input.policy_name.as_deref())?;
    let policy = match &key.policy {
        Some(policy) => policy.shown(&ctx.plane.names([policy]).await?)?,
        None => rules::default_policy(&key),
    };
    Ok(GetKeyPolicyResponse { policy: Some(policy), policy_name: Some(POLICY.to_owned()) })
}

/// PutKeyPolicy.
pub(crate) async fn put(kms: Kms, ctx: Ctx, input: PutKeyPolicyRequest) -> Result<Empty, Error> {
    named(input.policy_name.as_deref())?;
    let policy = access::policy(&ctx, &input.policy).await?;
    let mut key = Key::clone(&*kms.only(&ctx, &input.key_id).await?);
    rules::own(&key, ctx.operation)?;
    key.policy = Some(policy.clone());
    access::keeps_a_way_back(&ctx, &key, input.bypass_policy_lockout_safety_check).await?;
    kms.change(&ctx, &input.key_id, |key| {
        key.policy = Some(policy.clone());
        Ok(json!({ "policy": input.policy }))
    })
    .await?;
    Ok(Empty {})
}

/// ListKeyPolicies: there is always one.
pub(crate) async fn list(kms: Kms, ctx: Ctx, input: ListKeyPoliciesRequest) -> Result<ListKeyPoliciesResponse, Error> {
    kms.only(&ctx, &input.key_id).await?;
    page(&ctx, &input.key_id, input.limit, 100, input.marker.as_deref())?;
    Ok(ListKeyPoliciesResponse {
        policy_names: Some(vec![POLICY.to_owned()]),
        truncated: Some(false),
        ..Default::default()
    })
}

fn named(name: Option<&str>) -> Result<(), Fault> {
    match name {
        None | Some(POLICY) => Ok(()),
        Some(other) => {
            Err(error::NOT_FOUND_EXCEPTION.with(format!("There is no policy {other}; the only one is {POLICY}.")))
        }
    }
}
