//! Permissions boundaries of users and roles.

use model::iam::error;
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;

use crate::iam::change::Change;
use crate::iam::entity::Kind;
use crate::iam::{find, store};

/// PutUserPermissionsBoundary, PutRolePermissionsBoundary: in place of another.
pub(crate) async fn put(ctx: &Ctx, kind: Kind, name: &str, arn: &str) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let entity = find::entity(ctx, kind, name).await?;
    find::attachable(ctx, arn).await?;
    store::bound(&mut change.batch, ctx.account(), &entity.id, Some(arn));
    change.commit(ctx, entity.arn(), json!({ "boundary": arn })).await?;
    Ok(Empty {})
}

/// DeleteUserPermissionsBoundary, DeleteRolePermissionsBoundary.
pub(crate) async fn delete(ctx: &Ctx, kind: Kind, name: &str) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let entity = find::entity(ctx, kind, name).await?;
    if store::boundary(&ctx.plane.db, &entity.id).await?.is_none() {
        let message = format!("The {} {} has no permissions boundary.", kind.noun(), entity.name);
        return Err(error::NO_SUCH_ENTITY_EXCEPTION.with(message).into());
    }
    store::bound(&mut change.batch, ctx.account(), &entity.id, None);
    change.commit(ctx, entity.arn(), json!({ "boundary": null })).await?;
    Ok(Empty {})
}
