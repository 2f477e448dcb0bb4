//! Users.

use model::iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, GetUserRequest, GetUserResponse, ListUsersRequest,
    ListUsersResponse, UpdateUserRequest, User,
};
use model::{Empty, Error, Timestamp};
use platform::Ctx;
use serde_json::json;

use super::entities::{self, Listing, New};
use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::find::{self, Owner};
use crate::iam::store::Purpose;
use crate::iam::{render, store};

/// CreateUser.
pub(crate) async fn create(_: Identity, ctx: Ctx, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let new = New { kind: Kind::User, name: input.user_name, path: input.path, tags: input.tags, details: json!({}) };
    let user = entities::new(&ctx, new).await?;
    store::insert_entity(&mut change.batch, &user);
    if let Some(boundary) = &input.permissions_boundary {
        find::attachable(&ctx, boundary).await?;
        store::attach(&mut change.batch, ctx.account(), &user.id, Purpose::Boundary, boundary);
    }
    change.commit(&ctx, user.arn(), json!({ "created": user.id })).await?;
    Ok(CreateUserResponse { user: Some(render::whole_user(&user, input.permissions_boundary, None)) })
}

/// GetUser: the one named, or whoever calls.
pub(crate) async fn get(_: Identity, ctx: Ctx, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let user = match find::owner(&ctx, input.user_name.as_deref()).await? {
        Owner::User(user) => {
            let boundary = store::boundary(&ctx.plane.db, &user.id).await?;
            let password = store::password(&ctx.plane.db, &user.id).await?;
            render::whole_user(&user, boundary, password.and_then(|password| password.used_at))
        }
        owner @ Owner::Root => User {
            arn: Some(owner.arn(&ctx)),
            create_date: Some(Timestamp(0)),
            path: Some("/".to_owned()),
            user_id: Some(ctx.account().to_owned()),
            user_name: Some("root".to_owned()),
            ..User::default()
        },
    };
    Ok(GetUserResponse { user: Some(user) })
}

/// ListUsers.
pub(crate) async fn list(_: Identity, ctx: Ctx, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let listing = Listing {
        kind: Kind::User,
        prefix: input.path_prefix.as_deref(),
        max_items: input.max_items,
        marker: input.marker.as_deref(),
    };
    let (users, marker) = entities::list(&ctx, listing).await?;
    Ok(ListUsersResponse {
        users: Some(users.iter().map(render::user).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// UpdateUser: another name or path. Whoever trusts the user goes on doing so.
pub(crate) async fn update(_: Identity, ctx: Ctx, input: UpdateUserRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    let before = user.arn();
    entities::rename(&ctx, &mut user, input.new_user_name, input.new_path).await?;
    store::update_entity(&mut change.batch, &user);
    change.commit(&ctx, before, json!({ "renamed": user.arn() })).await?;
    Ok(Empty {})
}

/// DeleteUser: nothing of the user may be left.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteUserRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    unused(&ctx, &user).await?;
    store::bound(&mut change.batch, ctx.account(), &user.id, None);
    store::delete_entity(&mut change.batch, &user.id);
    change.commit(&ctx, user.arn(), json!({ "deleted": user.id })).await?;
    Ok(Empty {})
}

async fn unused(ctx: &Ctx, user: &Entity) -> Result<(), Error> {
    let db = &ctx.plane.db;
    let keys = store::access_keys(db, ctx.account(), Some(&user.id), "", 1).await?;
    let groups = store::containers(db, &user.id, "", 1).await?;
    let [attached, inline] = entities::policies_left(ctx, user).await?;
    entities::nothing_left(&[
        attached,
        inline,
        (!keys.is_empty(), "delete access keys"),
        (store::password(db, &user.id).await?.is_some(), "delete login profile"),
        (!groups.is_empty(), "remove users from group"),
    ])?;
    Ok(())
}
