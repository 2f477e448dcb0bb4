//! Versions of managed policies.

use model::iam::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest, GetPolicyVersionRequest,
    GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, SetDefaultPolicyVersionRequest,
    error,
};
use model::{Empty, Error, Fault};
use platform::Ctx;
use serde_json::json;
use storage::Val;

use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::find::{self, page};
use crate::iam::render::{self, PolicyDetails};
use crate::iam::store::Version;
use crate::iam::{ready, rules, store};

/// CreatePolicyVersion.
pub(crate) async fn create(
    _: Identity,
    ctx: Ctx,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut policy = find::by_arn(&ctx, Kind::Policy, &input.policy_arn).await?;
    rules::managed(&input.policy_document)?;
    let (arn, mut details) = (policy.arn(), policy.details::<PolicyDetails>()?);
    if store::versions(&ctx.plane.db, &arn, i64::MAX, i64::MAX).await?.len() >= rules::VERSIONS {
        let message = format!(
            "A managed policy can have up to {} versions. Before you create a new version, you must delete an existing version.",
            rules::VERSIONS
        );
        return Err(error::LIMIT_EXCEEDED_EXCEPTION.with(message).into());
    }
    let in_force = input.set_as_default == Some(true);
    let version = Version { number: details.next, document: input.policy_document, in_force, created_at: ctx.now };
    details.next += 1;
    details.updated_at = ctx.now;
    policy.set_details(&details)?;
    store::update_entity(&mut change.batch, &policy);
    store::insert_version(&mut change.batch, ctx.account(), &arn, &version);
    if in_force {
        store::put_in_force(&mut change.batch, &arn, version.number);
    }
    let id = render::version_id(version.number);
    change.commit(&ctx, arn, json!({ "created": id, "document": version.document, "default": in_force })).await?;
    Ok(CreatePolicyVersionResponse { policy_version: Some(render::version(&version, false)) })
}

/// GetPolicyVersion, of one of the account's policies or a ready one.
pub(crate) async fn get(
    _: Identity,
    ctx: Ctx,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Error> {
    let version = match ready::find(&input.policy_arn) {
        Some(ready) if input.version_id == "v1" => ready.version(),
        Some(ready) => return Err(no_version(&ready.arn(), &input.version_id).into()),
        None => {
            let policy = find::any_policy(&ctx, &input.policy_arn).await?;
            found(&ctx, &policy, &input.version_id).await?
        }
    };
    Ok(GetPolicyVersionResponse { policy_version: Some(render::version(&version, true)) })
}

/// ListPolicyVersions, newest first.
pub(crate) async fn list(
    _: Identity,
    ctx: Ctx,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, Error> {
    let page = page(&ctx, &input.policy_arn, input.max_items, input.marker.as_deref())?;
    let before = page.after().and_then(|after| after.first()).and_then(Val::as_int).unwrap_or(i64::MAX);
    let versions = match ready::find(&input.policy_arn) {
        Some(ready) => vec![ready.version()],
        None => {
            let policy = find::any_policy(&ctx, &input.policy_arn).await?;
            store::versions(&ctx.plane.db, &policy.arn(), before, page.limit()).await?
        }
    };
    let (versions, marker) = page.finish(&ctx, versions, |version| vec![version.number.into()]);
    Ok(ListPolicyVersionsResponse {
        versions: Some(versions.iter().map(|version| render::version(version, false)).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// SetDefaultPolicyVersion: puts a version in force, wherever the policy is attached.
pub(crate) async fn set_default(_: Identity, ctx: Ctx, input: SetDefaultPolicyVersionRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut policy = find::by_arn(&ctx, Kind::Policy, &input.policy_arn).await?;
    let version = found(&ctx, &policy, &input.version_id).await?;
    let details = PolicyDetails { updated_at: ctx.now, ..policy.details()? };
    policy.set_details(&details)?;
    store::update_entity(&mut change.batch, &policy);
    store::put_in_force(&mut change.batch, &policy.arn(), version.number);
    change.commit(&ctx, policy.arn(), json!({ "default": input.version_id })).await?;
    Ok(Empty {})
}

/// DeletePolicyVersion: any but the one in force.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeletePolicyVersionRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let policy = find::by_arn(&ctx, Kind::Policy, &input.policy_arn).await?;
    let version = found(&ctx, &policy, &input.version_id).await?;
    if version.in_force {
        let message = "Cannot delete the default version of a policy.";
        return Err(error::DELETE_CONFLICT_EXCEPTION.with(message).into());
    }
    store::delete_version(&mut change.batch, &policy.arn(), version.number);
    change.commit(&ctx, policy.arn(), json!({ "deleted": input.version_id })).await?;
    Ok(Empty {})
}

async fn found(ctx: &Ctx, policy: &Entity, id: &str) -> Result<Version, Error> {
    let number = id.strip_prefix('v').and_then(|number| number.parse().ok());
    let version = match number {
        Some(number) => store::version(&ctx.plane.db, &policy.arn(), number).await?,
        None => None,
    };
    version.ok_or_else(|| no_version(&policy.arn(), id).into())
}

fn no_version(arn: &str, id: &str) -> Fault {
    error::NO_SUCH_ENTITY_EXCEPTION.with(format!("Policy {arn} version {id} does not exist or is not attachable."))
}
