//! Roles.

use model::iam::{
    CreateRoleRequest, CreateRoleResponse, DeleteRoleRequest, GetRoleRequest, GetRoleResponse, ListRolesRequest,
    ListRolesResponse, UpdateAssumeRolePolicyRequest, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse,
    UpdateRoleRequest, UpdateRoleResponse,
};
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;

use super::entities::{self, Listing, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::roles::{RoleDetails, names};
use crate::iam::seed::SESSION;
use crate::iam::store::Purpose;
use crate::iam::{find, render, rules, store, trust};

/// CreateRole.
pub(crate) async fn create(_: Identity, ctx: Ctx, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    rules::not_of_a_service(&input.role_name, input.path.as_deref().unwrap_or_default())?;
    let details = RoleDetails {
        trust: trust::take(&ctx.plane, &input.assume_role_policy_document).await?,
        description: input.description,
        max_session_duration: input.max_session_duration.unwrap_or(SESSION),
    };
    let new = New {
        kind: Kind::Role,
        name: input.role_name,
        path: input.path,
        tags: input.tags,
        details: serde_json::to_value(details)?,
    };
    let role = entities::new(&ctx, new).await?;
    store::insert_entity(&mut change.batch, &role);
    if let Some(boundary) = &input.permissions_boundary {
        find::attachable(&ctx, boundary).await?;
        store::attach(&mut change.batch, ctx.account(), &role.id, Purpose::Boundary, boundary);
    }
    change.commit(&ctx, role.arn(), json!({ "created": role.id })).await?;
    let names = names(&ctx, [&role]).await?;
    Ok(CreateRoleResponse { role: Some(render::whole_role(&role, input.permissions_boundary, &names)?) })
}

/// GetRole.
pub(crate) async fn get(_: Identity, ctx: Ctx, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    let boundary = store::boundary(&ctx.plane.db, &role.id).await?;
    let names = names(&ctx, [&role]).await?;
    Ok(GetRoleResponse { role: Some(render::whole_role(&role, boundary, &names)?) })
}

/// ListRoles.
pub(crate) async fn list(_: Identity, ctx: Ctx, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let listing = Listing {
        kind: Kind::Role,
        prefix: input.path_prefix.as_deref(),
        max_items: input.max_items,
        marker: input.marker.as_deref(),
    };
    let (roles, marker) = entities::list(&ctx, listing).await?;
    let names = names(&ctx, &roles).await?;
    Ok(ListRolesResponse {
        roles: Some(roles.iter().map(|role| render::role(role, &names)).collect::<Result<_, _>>()?),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// UpdateRole: its description, and how long its sessions may last. What is not given becomes the default.
pub(crate) async fn update(_: Identity, ctx: Ctx, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
    change(&ctx, &input.role_name, |details| {
        if let Some(description) = input.description {
            details.description = Some(description);
        }
        details.max_session_duration = input.max_session_duration.unwrap_or(SESSION);
    })
    .await?;
    Ok(UpdateRoleResponse {})
}

/// UpdateRoleDescription.
pub(crate) async fn describe(
    _: Identity,
    ctx: Ctx,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Error> {
    let role = change(&ctx, &input.role_name, |details| details.description = Some(input.description)).await?;
    let names = names(&ctx, [&role]).await?;
    Ok(UpdateRoleDescriptionResponse { role: Some(render::role(&role, &names)?) })
}

/// UpdateAssumeRolePolicy: whom the role trusts from now on.
pub(crate) async fn update_trust(_: Identity, ctx: Ctx, input: UpdateAssumeRolePolicyRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    let details = RoleDetails { trust: trust::take(&ctx.plane, &input.policy_document).await?, ..role.details()? };
    role.set_details(&details)?;
    store::update_entity(&mut change.batch, &role);
    change.commit(&ctx, role.arn(), json!({ "trust": details.trust.document() })).await?;
    Ok(Empty {})
}

/// DeleteRole: nothing of the role may be left.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteRoleRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    let profiles = store::containers(&ctx.plane.db, &role.id, "", 1).await?;
    let [attached, inline] = entities::policies_left(&ctx, &role).await?;
    entities::nothing_left(&[(!profiles.is_empty(), "remove roles from instance profile"), attached, inline])?;
    store::bound(&mut change.batch, ctx.account(), &role.id, None);
    store::delete_entity(&mut change.batch, &role.id);
    change.commit(&ctx, role.arn(), json!({ "deleted": role.id })).await?;
    Ok(Empty {})
}

async fn change(ctx: &Ctx, name: &str, apply: impl FnOnce(&mut RoleDetails)) -> Result<Entity, Error> {
    let mut change = Change::begin(ctx).await?;
    let mut role = find::entity(ctx, Kind::Role, name).await?;
    let mut details = role.details()?;
    apply(&mut details);
    role.set_details(&details)?;
    store::update_entity(&mut change.batch, &role);
    let told = json!({ "description": details.description, "maxSessionDuration": details.max_session_duration });
    change.commit(ctx, role.arn(), told).await?;
    Ok(role)
}
