//! Instance profiles: the form in which a role is handed to machines.

use model::iam::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse, InstanceProfile,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, RemoveRoleFromInstanceProfileRequest,
};
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;

use super::entities::{self, Listing, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind, folded};
use crate::iam::find::{self, after, page};
use crate::iam::roles::names;
use crate::iam::{render, rules, store};

/// CreateInstanceProfile.
pub(crate) async fn create(
    _: Identity,
    ctx: Ctx,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let new = New {
        kind: Kind::InstanceProfile,
        name: input.instance_profile_name,
        path: input.path,
        tags: input.tags,
        details: json!({}),
    };
    let profile = entities::new(&ctx, new).await?;
    store::insert_entity(&mut change.batch, &profile);
    change.commit(&ctx, profile.arn(), json!({ "created": profile.id })).await?;
    Ok(CreateInstanceProfileResponse { instance_profile: Some(whole(&ctx, &profile).await?) })
}

/// GetInstanceProfile.
pub(crate) async fn get(
    _: Identity,
    ctx: Ctx,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, Error> {
    let profile = find::entity(&ctx, Kind::InstanceProfile, &input.instance_profile_name).await?;
    Ok(GetInstanceProfileResponse { instance_profile: Some(whole(&ctx, &profile).await?) })
}

/// ListInstanceProfiles.
pub(crate) async fn list(
    _: Identity,
    ctx: Ctx,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, Error> {
    let listing = Listing {
        kind: Kind::InstanceProfile,
        prefix: input.path_prefix.as_deref(),
        max_items: input.max_items,
        marker: input.marker.as_deref(),
    };
    let (profiles, marker) = entities::list(&ctx, listing).await?;
    Ok(ListInstanceProfilesResponse {
        instance_profiles: Some(all(&ctx, &profiles).await?),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// ListInstanceProfilesForRole.
pub(crate) async fn list_for_role(
    _: Identity,
    ctx: Ctx,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, Error> {
    let role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    let page = page(&ctx, &role.id, input.max_items, input.marker.as_deref())?;
    let [after] = after(&page);
    let profiles = store::containers(&ctx.plane.db, &role.id, &after, page.limit()).await?;
    let (profiles, marker) = page.finish(&ctx, profiles, |profile| vec![folded(&profile.name).into()]);
    Ok(ListInstanceProfilesForRoleResponse {
        instance_profiles: Some(all(&ctx, &profiles).await?),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// AddRoleToInstanceProfile: a profile has one role at most.
pub(crate) async fn add_role(_: Identity, ctx: Ctx, input: AddRoleToInstanceProfileRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let profile = find::entity(&ctx, Kind::InstanceProfile, &input.instance_profile_name).await?;
    let role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    if !store::members(&ctx.plane.db, &profile.id, "", 1).await?.is_empty() {
        return Err(rules::exceeded("InstanceSessionsPerInstanceProfile", 1).into());
    }
    store::join(&mut change.batch, ctx.account(), &role.id, &profile.id);
    change.commit(&ctx, profile.arn(), json!({ "added": role.arn() })).await?;
    Ok(Empty {})
}

/// RemoveRoleFromInstanceProfile.
pub(crate) async fn remove_role(
    _: Identity,
    ctx: Ctx,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let profile = find::entity(&ctx, Kind::InstanceProfile, &input.instance_profile_name).await?;
    let role = find::entity(&ctx, Kind::Role, &input.role_name).await?;
    if !store::is_member(&ctx.plane.db, &role.id, &profile.id).await? {
        return Err(rules::not_found(Kind::Role, &role.name).into());
    }
    store::leave(&mut change.batch, &role.id, &profile.id);
    change.commit(&ctx, profile.arn(), json!({ "removed": role.arn() })).await?;
    Ok(Empty {})
}

/// DeleteInstanceProfile: it must be without a role.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteInstanceProfileRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let profile = find::entity(&ctx, Kind::InstanceProfile, &input.instance_profile_name).await?;
    let roles = store::members(&ctx.plane.db, &profile.id, "", 1).await?;
    entities::nothing_left(&[(!roles.is_empty(), "remove roles from instance profile")])?;
    store::delete_entity(&mut change.batch, &profile.id);
    change.commit(&ctx, profile.arn(), json!({ "deleted": profile.id })).await?;
    Ok(Empty {})
}

async fn whole(ctx: &Ctx, profile: &Entity) -> Result<InstanceProfile, Error> {
    Ok(InstanceProfile { tags: rules::tags_out(&profile.tags), ..with_roles(ctx, profile).await? })
}

/// Profiles with their roles, without tags.
pub(crate) async fn all(ctx: &Ctx, profiles: &[Entity]) -> Result<Vec<InstanceProfile>, Error> {
    let mut all = Vec::with_capacity(profiles.len());
    for profile in profiles {
        all.push(with_roles(ctx, profile).await?);
    }
    Ok(all)
}

async fn with_roles(ctx: &Ctx, profile: &Entity) -> Result<InstanceProfile, Error> {
    let roles = store::members(&ctx.plane.db, &profile.id, "", 1).await?;
    render::profile(profile, &roles, &names(ctx, &roles).await?)
}
