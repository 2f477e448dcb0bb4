//! Managed policies.

use std::collections::BTreeMap;

use model::iam::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse,
    ListPoliciesRequest, ListPoliciesResponse, Policy, error,
};
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;
use storage::Val;

use super::entities::{self, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Kind, folded};
use crate::iam::find::{self, after, page};
use crate::iam::render::{self, PolicyDetails};
use crate::iam::store::{Purpose, Uses, Version};
use crate::iam::{ready, rules, store};

/// CreatePolicy: its document is version 1.
pub(crate) async fn create(_: Identity, ctx: Ctx, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    rules::managed(&input.policy_document)?;
    let details = PolicyDetails { description: input.description, updated_at: ctx.now, next: 2 };
    let new = New {
        kind: Kind::Policy,
        name: input.policy_name,
        path: input.path,
        tags: input.tags,
        details: serde_json::to_value(details)?,
    };
    let policy = entities::new(&ctx, new).await?;
    let version = Version { number: 1, document: input.policy_document, in_force: true, created_at: ctx.now };
    store::insert_entity(&mut change.batch, &policy);
    store::insert_version(&mut change.batch, ctx.account(), &policy.arn(), &version);
    change.commit(&ctx, policy.arn(), json!({ "created": policy.id, "document": version.document })).await?;
    Ok(CreatePolicyResponse { policy: Some(render::whole_policy(&policy, 1, Uses::default())?) })
}

/// GetPolicy: one of the account, or a ready one.
pub(crate) async fn get(_: Identity, ctx: Ctx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let uses = store::uses_of(&ctx.plane.db, ctx.account(), &input.policy_arn).await?;
    if let Some(ready) = ready::find(&input.policy_arn) {
        let policy = Policy { description: Some(ready.description.to_owned()), ..render::ready(ready, uses) };
        return Ok(GetPolicyResponse { policy: Some(policy) });
    }
    let policy = find::any_policy(&ctx, &input.policy_arn).await?;
    let in_force = store::version_in_force(&ctx.plane.db, &policy.arn()).await?;
    let number = in_force.map_or(0, |version| version.number);
    Ok(GetPolicyResponse { policy: Some(render::whole_policy(&policy, number, uses)?) })
}

/// ListPolicies: the ready ones, then the account's own, each by name.
pub(crate) async fn list(_: Identity, ctx: Ctx, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let scope = input.scope.as_deref().unwrap_or("All");
    let purpose = match input.policy_usage_filter.as_deref() {
        Some("PermissionsBoundary") => Purpose::Boundary.name(),
        Some(_) => Purpose::Permissions.name(),
        None if input.only_attached == Some(true) => "any",
        None => "",
    };
    let page = page(&ctx, &format!("{scope}\n{purpose}\n{prefix}"), input.max_items, input.marker.as_deref())?;
    let [part, after] = after(&page);
    let uses = store::uses(&ctx.plane.db, ctx.account()).await?;
    let mut listed = Vec::new();
    if scope != "Local" && part != OWN {
        listed.extend(ready_ones(&uses, prefix, purpose, &after));
    }
    if scope != "AWS" {
        let after = if part == OWN { after.as_str() } else { "" };
        listed.extend(own(&ctx, &uses, (prefix, purpose), after, page.limit()).await?);
    }
    let (listed, marker) = page.finish(&ctx, listed, |(key, _)| key.to_vec());
    Ok(ListPoliciesResponse {
        policies: Some(listed.into_iter().map(|(_, policy)| policy).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

const READY: &str = "ready";
const OWN: &str = "own";

/// A policy in a list, with what it is sorted by.
type Listed = ([Val; 2], Policy);

fn ready_ones(uses: &BTreeMap<String, Uses>, prefix: &str, purpose: &str, after: &str) -> Vec<Listed> {
    let uses_of = |arn: &str| uses.get(arn).copied().unwrap_or_default();
    let wanted = |uses: Uses| match purpose {
        "" => true,
        "any" => uses != Uses::default(),
        "boundary" => uses.boundaries > 0,
        _ => uses.permissions > 0,
    };
    ready::ALL
        .iter()
        .filter(|ready| prefix == "/" && folded(ready.name).as_str() > after && wanted(uses_of(&ready.arn())))
        .map(|ready| ([READY.into(), folded(ready.name).into()], render::ready(ready, uses_of(&ready.arn()))))
        .collect()
}

async fn own(
    ctx: &Ctx,
    uses: &BTreeMap<String, Uses>,
    which: (&str, &str),
    after: &str,
    limit: i64,
) -> Result<Vec<Listed>, Error> {
    let in_force = store::numbers_in_force(&ctx.plane.db, ctx.account()).await?;
    let policies = store::policies(&ctx.plane.db, ctx.account(), which, after, limit).await?;
    let listed = policies.iter().map(|policy| {
        let arn = policy.arn();
        let number = in_force.get(&arn).copied().unwrap_or_default();
        let policy_out = render::policy(policy, number, uses.get(&arn).copied().unwrap_or_default())?;
        Ok(([OWN.into(), folded(&policy.name).into()], policy_out))
    });
    listed.collect()
}

/// DeletePolicy: it must not be used, and have no version but the one in force.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeletePolicyRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let policy = find::by_arn(&ctx, Kind::Policy, &input.policy_arn).await?;
    let arn = policy.arn();
    if store::uses_of(&ctx.plane.db, ctx.account(), &arn).await? != Uses::default() {
        let message = "Cannot delete a policy attached to entities.";
        return Err(error::DELETE_CONFLICT_EXCEPTION.with(message).into());
    }
    if store::versions(&ctx.plane.db, &arn, i64::MAX, 2).await?.len() > 1 {
        let message = "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                       versions. The default version is deleted with the policy.";
        return Err(error::DELETE_CONFLICT_EXCEPTION.with(message).into());
    }
    store::delete_versions(&mut change.batch, &arn);
    store::delete_entity(&mut change.batch, &policy.id);
    change.commit(&ctx, arn, json!({ "deleted": policy.id })).await?;
    Ok(Empty {})
}
