//! Managed policies attached to users, groups and roles.

use model::iam::{
    AttachedPolicy, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup, PolicyRole, PolicyUser,
    error,
};
use model::{Empty, Error, common};
use platform::Ctx;
use serde_json::json;

use super::entities::Listing;
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind, folded, parse_arn};
use crate::iam::find::{self, after, page};
use crate::iam::store::{Purpose, UsersFilter};
use crate::iam::{render, rules, store};

/// AttachUserPolicy, AttachGroupPolicy, AttachRolePolicy: one that is attached stays so.
pub(crate) async fn attach(ctx: &Ctx, kind: Kind, name: &str, arn: &str) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let entity = find::entity(ctx, kind, name).await?;
    find::attachable(ctx, arn).await?;
    let attached = store::attached(&ctx.plane.db, &entity.id).await?;
    if attached.iter().any(|known| known == arn) {
        return Ok(Empty {});
    }
    if attached.len() >= rules::ATTACHED {
        return Err(rules::exceeded(&format!("PoliciesPer{}", kind.singular()), rules::ATTACHED).into());
    }
    store::attach(&mut change.batch, ctx.account(), &entity.id, Purpose::Permissions, arn);
    change.commit(ctx, entity.arn(), json!({ "attached": arn })).await?;
    Ok(Empty {})
}

/// DetachUserPolicy, DetachGroupPolicy, DetachRolePolicy.
pub(crate) async fn detach(ctx: &Ctx, kind: Kind, name: &str, arn: &str) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let entity = find::entity(ctx, kind, name).await?;
    if !store::attached(&ctx.plane.db, &entity.id).await?.iter().any(|known| known == arn) {
        return Err(rules::not_found(Kind::Policy, arn).into());
    }
    store::detach(&mut change.batch, &entity.id, arn);
    change.commit(ctx, entity.arn(), json!({ "detached": arn })).await?;
    Ok(Empty {})
}

/// ListAttachedUserPolicies, ListAttachedGroupPolicies, ListAttachedRolePolicies: by name.
pub(crate) async fn list(
    ctx: &Ctx,
    name: &str,
    listing: Listing<'_>,
) -> Result<(Vec<AttachedPolicy>, Option<String>), Error> {
    let entity = find::entity(ctx, listing.kind, name).await?;
    let prefix = listing.prefix.unwrap_or("/");
    let page = page(ctx, &format!("{}\n{prefix}", entity.id), listing.max_items, listing.marker)?;
    let last: [String; 2] = after(&page);
    let mut attached = store::attached(&ctx.plane.db, &entity.id).await?;
    attached.retain(|arn| parse_arn(arn).is_some_and(|named| named.path.starts_with(prefix)) && sort_key(arn) > last);
    attached.sort_by_key(|arn| sort_key(arn));
    let (attached, marker) = page.finish(ctx, attached, |arn| sort_key(arn).map(Into::into).to_vec());
    Ok((attached.into_iter().map(render::attached).collect(), marker))
}

/// The name, then whose policy it is: of an account's own and the ready ones there is one of each name.
fn sort_key(arn: &str) -> [String; 2] {
    parse_arn(arn).map_or_else(Default::default, |named| [folded(named.name), named.account.to_owned()])
}

/// ListEntitiesForPolicy: groups, then roles, then users, each by name.
pub(crate) async fn list_entities(
    _: Identity,
    ctx: Ctx,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    find::attachable(&ctx, &input.policy_arn).await.map_err(|error| unknown(error, &input.policy_arn))?;
    let filter = UsersFilter {
        kind: filter_kind(input.entity_filter.as_deref())?,
        purpose: input.policy_usage_filter.as_deref().map(|usage| match usage {
            "PermissionsBoundary" => Purpose::Boundary,
            _ => Purpose::Permissions,
        }),
        prefix: input.path_prefix.as_deref().unwrap_or("/"),
    };
    let of = format!("{}\n{:?}\n{:?}\n{}", input.policy_arn, filter.kind, filter.purpose, filter.prefix);
    let page = page(&ctx, &of, input.max_items, input.marker.as_deref())?;
    let [kind, name] = after(&page);
    let policy = (ctx.account(), input.policy_arn.as_str());
    let entities = store::users_of(&ctx.plane.db, policy, &filter, (&kind, &name), page.limit()).await?;
    let (entities, marker) =
        page.finish(&ctx, entities, |entity| vec![entity.kind.name().into(), folded(&entity.name).into()]);
    Ok(ListEntitiesForPolicyResponse { is_truncated: Some(marker.is_some()), marker, ..by_kind(&entities) })
}

fn by_kind(entities: &[Entity]) -> ListEntitiesForPolicyResponse {
    let of = |kind: Kind| entities.iter().filter(move |entity| entity.kind == kind);
    let (name, id) = (|entity: &Entity| Some(entity.name.clone()), |entity: &Entity| Some(entity.id.clone()));
    let group = |entity| PolicyGroup { group_name: name(entity), group_id: id(entity) };
    let role = |entity| PolicyRole { role_name: name(entity), role_id: id(entity) };
    let user = |entity| PolicyUser { user_name: name(entity), user_id: id(entity) };
    ListEntitiesForPolicyResponse {
        policy_groups: Some(of(Kind::Group).map(group).collect()),
        policy_roles: Some(of(Kind::Role).map(role).collect()),
        policy_users: Some(of(Kind::User).map(user).collect()),
        ..ListEntitiesForPolicyResponse::default()
    }
}

fn filter_kind(filter: Option<&str>) -> Result<Option<Kind>, Error> {
    match filter {
        None => Ok(None),
        Some("User") => Ok(Some(Kind::User)),
        Some("Group") => Ok(Some(Kind::Group)),
        Some("Role") => Ok(Some(Kind::Role)),
        Some(other) => {
            let message =
                format!("EntityFilter {other} names nothing that policies are attached to: User, Group, Role.");
            Err(common::VALIDATION_ERROR.with(message).into())
        }
    }
}

/// A policy that is not there is only looked for here, not attached.
fn unknown(error: Error, arn: &str) -> Error {
    match error {
        Error::Fault(fault) if fault.shape == &error::NO_SUCH_ENTITY_EXCEPTION => {
            rules::not_found(Kind::Policy, arn).into()
        }
        other => other,
    }
}
