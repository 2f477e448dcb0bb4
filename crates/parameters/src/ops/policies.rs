//! Resource policies of parameters: how they are shared with other accounts.

use model::Error;
use model::ssm::{
    DeleteResourcePolicyRequest, DeleteResourcePolicyResponse, GetResourcePoliciesRequest, GetResourcePoliciesResponse,
    GetResourcePoliciesResponseEntry, PutResourcePolicyRequest, PutResourcePolicyResponse, error,
};
use platform::Ctx;
use serde_json::json;

use crate::change::scope;
use crate::names::Reference;
use crate::rules::Tier;
use crate::store::{self, Head, KeptPolicy};
use crate::{Parameters, sharing};

/// PutResourcePolicy: a parameter has one policy; who replaces it says which one they have seen.
pub(crate) async fn put(
    parameters: Parameters,
    ctx: Ctx,
    input: PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse, Error> {
    let path = own(&ctx, &input.resource_arn)?;
    let (taken, grantees) = sharing::take(&ctx.plane, &input.policy).await?;
    let hash = sharing::hash(&input.policy);
    let id = parameters
        .change(
            &ctx,
            &path,
            || absent(&input.resource_arn),
            |head, beside, batch| {
                shareable(head)?;
                let id = match (&input.policy_id, beside.policy) {
                    (None, None) => ctx.plane.ids.uuid(),
                    (None, Some(_)) => return Err(second(&input.resource_arn)),
                    (Some(id), known) => seen(known, id, input.policy_hash.as_deref())?,
                };
                let policy = KeptPolicy { id: id.clone(), hash: hash.clone(), policy: taken.clone() };
                store::put_resource_policy(batch, head, &policy, &grantees);
                Ok((id.clone(), json!({ "name": head.name, "policyId": id, "sharedWith": grantees })))
            },
        )
        .await?;
    Ok(PutResourcePolicyResponse { policy_hash: Some(hash), policy_id: Some(id) })
}

/// GetResourcePolicies.
pub(crate) async fn list(
    parameters: Parameters,
    ctx: Ctx,
    input: GetResourcePoliciesRequest,
) -> Result<GetResourcePoliciesResponse, Error> {
    let path = own(&ctx, &input.resource_arn)?;
    parameters.own(&ctx, &path).await?.ok_or_else(|| absent(&input.resource_arn))?;
    let known = store::resource_policy(&ctx.plane.db, scope(&ctx), &path).await?;
    let mut policies = Vec::new();
    if let Some(known) = known {
        let names = ctx.plane.names([&known.policy]).await?;
        policies.push(GetResourcePoliciesResponseEntry {
            policy: Some(known.policy.shown(&names)?),
            policy_hash: Some(known.hash),
            policy_id: Some(known.id),
        });
    }
    Ok(GetResourcePoliciesResponse { policies: Some(policies), next_token: None })
}

/// DeleteResourcePolicy: from then on, nobody else reaches the parameter.
pub(crate) async fn delete(
    parameters: Parameters,
    ctx: Ctx,
    input: DeleteResourcePolicyRequest,
) -> Result<DeleteResourcePolicyResponse, Error> {
    let path = own(&ctx, &input.resource_arn)?;
    parameters
        .change(
            &ctx,
            &path,
            || absent(&input.resource_arn),
            |head, beside, batch| {
                let id = seen(beside.policy, &input.policy_id, Some(&input.policy_hash))?;
                store::delete_resource_policy(batch, head);
                Ok(((), json!({ "name": head.name, "policyId": id, "deleted": true })))
            },
        )
        .await?;
    Ok(DeleteResourcePolicyResponse {})
}

/// The path of a parameter of the caller's account that is named by its ARN.
fn own(ctx: &Ctx, arn: &str) -> Result<String, Error> {
    let reference = Reference::parse(arn).ok().filter(|reference| reference.selector.is_none());
    let Some(Reference { owner: Some((account, region)), path, .. }) = reference else {
        let message = format!("{arn} is not the ARN of a parameter, the only resources with policies on this server.");
        return Err(error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION.with(message).into());
    };
    if account != ctx.account() || region != ctx.region() {
        return Err(absent(arn));
    }
    Ok(path)
}

fn shareable(head: &Head) -> Result<(), Error> {
    if head.newest.shape.tier == Tier::Advanced {
        return Ok(());
    }
    let message = format!("{} is in the tier Standard; only parameters of the tier Advanced can be shared.", head.name);
    Err(error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION.with(message).into())
}

/// The id of the policy that is there, when it is the one that was seen.
fn seen(known: Option<KeptPolicy>, id: &str, hash: Option<&str>) -> Result<String, Error> {
    let Some(known) = known.filter(|known| known.id == id) else {
        let message = format!("There is no policy {id} on this resource.");
        return Err(error::RESOURCE_POLICY_NOT_FOUND_EXCEPTION.with(message).into());
    };
    if hash != Some(&*known.hash) {
        let message =
            "The hash provided in the call doesn't match the stored hash. Get the policy again and decide anew.";
        return Err(error::RESOURCE_POLICY_CONFLICT_EXCEPTION.with(message).into());
    }
    Ok(known.id)
}

fn second(arn: &str) -> Error {
    let message = format!("{arn} has a policy, and can have one only. Give its PolicyId and PolicyHash to replace it.");
    error::RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION.with(message).member("Limit", 1).into()
}

fn absent(arn: &str) -> Error {
    error::RESOURCE_NOT_FOUND_EXCEPTION.with(format!("There is no resource {arn}.")).into()
}
