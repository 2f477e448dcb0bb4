//! Policies written into one user, group or role.

use model::iam::error;
use model::{Empty, Error, Fault};
use platform::Ctx;
use serde_json::json;

use super::entities::Listing;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::find::{self, after, page};
use crate::iam::store::Inline;
use crate::iam::{rules, store};

/// PutUserPolicy, PutGroupPolicy, PutRolePolicy: in place of another of that name.
pub(crate) async fn put(ctx: &Ctx, kind: Kind, name: &str, policy: (String, String)) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let entity = find::entity(ctx, kind, name).await?;
    let inline = Inline { entity: entity.id.clone(), name: policy.0, document: policy.1 };
    rules::document(&inline.document).map_err(|fault| too_large(fault, &entity))?;
    let others = store::inline_policies(&ctx.plane.db, &entity.id, "", i64::MAX).await?;
    let others = others.iter().filter(|other| other.name != inline.name).map(|other| policy::size(&other.document));
    if others.sum::<usize>() + policy::size(&inline.document) > kind.inline_size() {
        return Err(exceeded(&entity).into());
    }
    store::put_inline(&mut change.batch, ctx.account(), &inline);
    change.commit(ctx, entity.arn(), json!({ "policy": inline.name, "document": inline.document })).await?;
    Ok(Empty {})
}

/// GetUserPolicy, GetGroupPolicy, GetRolePolicy: the entity and its policy.
pub(crate) async fn get(ctx: &Ctx, kind: Kind, name: &str, policy: &str) -> Result<(Entity, Inline), Error> {
    let entity = find::entity(ctx, kind, name).await?;
    let inline = store::inline_policy(&ctx.plane.db, &entity.id, policy).await?;
    let inline = inline.ok_or_else(|| not_found(kind, policy))?;
    Ok((entity, inline))
}

/// ListUserPolicies, ListGroupPolicies, ListRolePolicies: names.
pub(crate) async fn list(ctx: &Ctx, name: &str, listing: Listing<'_>) -> Result<(Vec<String>, Option<String>), Error> {
    let entity = find::entity(ctx, listing.kind, name).await?;
    let page = page(ctx, &entity.id, listing.max_items, listing.marker)?;
    let [after] = after(&page);
    let policies = store::inline_policies(&ctx.plane.db, &entity.id, &after, page.limit()).await?;
    let (policies, marker) = page.finish(ctx, policies, |policy| vec![policy.name.as_str().into()]);
    Ok((policies.into_iter().map(|policy| policy.name).collect(), marker))
}

/// DeleteUserPolicy, DeleteGroupPolicy, DeleteRolePolicy.
pub(crate) async fn delete(ctx: &Ctx, kind: Kind, name: &str, policy: &str) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let (entity, inline) = get(ctx, kind, name, policy).await?;
    store::delete_inline(&mut change.batch, &entity.id, &inline.name);
    change.commit(ctx, entity.arn(), json!({ "deletedPolicy": inline.name })).await?;
    Ok(Empty {})
}

fn not_found(kind: Kind, policy: &str) -> Fault {
    error::NO_SUCH_ENTITY_EXCEPTION.with(format!("The {} policy with name {policy} cannot be found.", kind.noun()))
}

fn too_large(fault: Fault, entity: &Entity) -> Fault {
    if fault.shape == &error::LIMIT_EXCEEDED_EXCEPTION { exceeded(entity) } else { fault }
}

fn exceeded(entity: &Entity) -> Fault {
    let (kind, name) = (entity.kind, &entity.name);
    let message = format!("Maximum policy size of {} bytes exceeded for {} {name}", kind.inline_size(), kind.noun());
    error::LIMIT_EXCEEDED_EXCEPTION.with(message)
}
