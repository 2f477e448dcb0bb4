//! Groups of users.

use model::iam::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, GetGroupRequest,
    GetGroupResponse, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest, ListGroupsResponse,
    RemoveUserFromGroupRequest, UpdateGroupRequest,
};
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;

use super::entities::{self, Listing, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Kind, folded};
use crate::iam::find::{self, after, page};
use crate::iam::{render, rules, store};

/// CreateGroup.
pub(crate) async fn create(_: Identity, ctx: Ctx, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let new = New { kind: Kind::Group, name: input.group_name, path: input.path, tags: None, details: json!({}) };
    let group = entities::new(&ctx, new).await?;
    store::insert_entity(&mut change.batch, &group);
    change.commit(&ctx, group.arn(), json!({ "created": group.id })).await?;
    Ok(CreateGroupResponse { group: Some(render::group(&group)) })
}

/// GetGroup: the group, and a page of its users.
pub(crate) async fn get(_: Identity, ctx: Ctx, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let group = find::entity(&ctx, Kind::Group, &input.group_name).await?;
    let page = page(&ctx, &group.id, input.max_items, input.marker.as_deref())?;
    let [after] = after(&page);
    let users = store::members(&ctx.plane.db, &group.id, &after, page.limit()).await?;
    let (users, marker) = page.finish(&ctx, users, |user| vec![folded(&user.name).into()]);
    Ok(GetGroupResponse {
        group: Some(render::group(&group)),
        users: Some(users.iter().map(render::user).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// ListGroups.
pub(crate) async fn list(_: Identity, ctx: Ctx, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let listing = Listing {
        kind: Kind::Group,
        prefix: input.path_prefix.as_deref(),
        max_items: input.max_items,
        marker: input.marker.as_deref(),
    };
    let (groups, marker) = entities::list(&ctx, listing).await?;
    Ok(ListGroupsResponse {
        groups: Some(groups.iter().map(render::group).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// ListGroupsForUser.
pub(crate) async fn list_for_user(
    _: Identity,
    ctx: Ctx,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    let page = page(&ctx, &user.id, input.max_items, input.marker.as_deref())?;
    let [after] = after(&page);
    let groups = store::containers(&ctx.plane.db, &user.id, &after, page.limit()).await?;
    let (groups, marker) = page.finish(&ctx, groups, |group| vec![folded(&group.name).into()]);
    Ok(ListGroupsForUserResponse {
        groups: Some(groups.iter().map(render::group).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// UpdateGroup: another name or path.
pub(crate) async fn update(_: Identity, ctx: Ctx, input: UpdateGroupRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut group = find::entity(&ctx, Kind::Group, &input.group_name).await?;
    let before = group.arn();
    entities::rename(&ctx, &mut group, input.new_group_name, input.new_path).await?;
    store::update_entity(&mut change.batch, &group);
    change.commit(&ctx, before, json!({ "renamed": group.arn() })).await?;
    Ok(Empty {})
}

/// DeleteGroup: it must be empty and without policies.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteGroupRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let group = find::entity(&ctx, Kind::Group, &input.group_name).await?;
    let members = store::members(&ctx.plane.db, &group.id, "", 1).await?;
    let [attached, inline] = entities::policies_left(&ctx, &group).await?;
    entities::nothing_left(&[(!members.is_empty(), "remove users from group"), attached, inline])?;
    store::delete_entity(&mut change.batch, &group.id);
    change.commit(&ctx, group.arn(), json!({ "deleted": group.id })).await?;
    Ok(Empty {})
}

/// AddUserToGroup: one who is in it stays in it.
pub(crate) async fn add_user(_: Identity, ctx: Ctx, input: AddUserToGroupRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let group = find::entity(&ctx, Kind::Group, &input.group_name).await?;
    let user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    if store::is_member(&ctx.plane.db, &user.id, &group.id).await? {
        return Ok(Empty {});
    }
    let groups = store::containers(&ctx.plane.db, &user.id, "", i64::MAX).await?;
    if groups.len() >= rules::GROUPS {
        return Err(rules::exceeded("GroupsPerUser", rules::GROUPS).into());
    }
    store::join(&mut change.batch, ctx.account(), &user.id, &group.id);
    change.commit(&ctx, group.arn(), json!({ "added": user.arn() })).await?;
    Ok(Empty {})
}

/// RemoveUserFromGroup.
pub(crate) async fn remove_user(_: Identity, ctx: Ctx, input: RemoveUserFromGroupRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let group = find::entity(&ctx, Kind::Group, &input.group_name).await?;
    let user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    if !store::is_member(&ctx.plane.db, &user.id, &group.id).await? {
        let message = format!("The user with name {} is not in the group {}.", user.name, group.name);
        return Err(model::iam::error::NO_SUCH_ENTITY_EXCEPTION.with(message).into());
    }
    store::leave(&mut change.batch, &user.id, &group.id);
    change.commit(&ctx, group.arn(), json!({ "removed": user.arn() })).await?;
    Ok(Empty {})
}
