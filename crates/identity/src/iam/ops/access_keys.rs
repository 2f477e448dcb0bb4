//! Access keys of users, and of the account's root.

use model::iam::{
    AccessKey as NewKey, AccessKeyLastUsed, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse,
    DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ListAccessKeysRequest,
    ListAccessKeysResponse, UpdateAccessKeyRequest, error,
};
use model::{Empty, Error, Fault, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use wire::Secret;

use crate::Identity;
use crate::iam::change::Change;
use crate::iam::find::{self, Owner, after, page};
use crate::iam::rules;
use crate::iam::store::{self, AccessKey};

const ACTIVE: &str = "Active";
const INACTIVE: &str = "Inactive";

/// CreateAccessKey: the answer is the only place where its secret is ever shown.
pub(crate) async fn create(
    identity: Identity,
    ctx: Ctx,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let owner = find::owner(&ctx, input.user_name.as_deref()).await?;
    let keys = store::access_keys(&ctx.plane.db, ctx.account(), owner.id(), "", i64::MAX).await?;
    if keys.len() >= rules::ACCESS_KEYS {
        return Err(rules::exceeded("AccessKeysPerUser", rules::ACCESS_KEYS).into());
    }
    let (id, secret) = (ctx.plane.ids.access_key("AKIA"), Secret::new(ctx.plane.ids.secret_key()));
    let key = AccessKey {
        id: id.clone(),
        owner: owner.id().map(ToOwned::to_owned),
        active: true,
        created_at: ctx.now,
        used: None,
    };
    let sealed = identity.sealed_secret(&id, &secret);
    store::insert_access_key(&mut change.batch, ctx.account(), &key, &sealed);
    change.commit(&ctx, owner.arn(&ctx), json!({ "createdAccessKey": id })).await?;
    let key = NewKey {
        access_key_id: Some(id),
        create_date: Some(Timestamp(key.created_at)),
        secret_access_key: Some(secret.expose().to_owned()),
        status: Some(ACTIVE.to_owned()),
        user_name: owner.name(),
    };
    Ok(CreateAccessKeyResponse { access_key: Some(key) })
}

/// ListAccessKeys.
pub(crate) async fn list(_: Identity, ctx: Ctx, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse, Error> {
    let owner = find::owner(&ctx, input.user_name.as_deref()).await?;
    let page = page(&ctx, owner.id().unwrap_or_default(), input.max_items, input.marker.as_deref())?;
    let [after] = after(&page);
    let keys = store::access_keys(&ctx.plane.db, ctx.account(), owner.id(), &after, page.limit()).await?;
    let (keys, marker) = page.finish(&ctx, keys, |key| vec![key.id.as_str().into()]);
    Ok(ListAccessKeysResponse {
        access_key_metadata: Some(keys.into_iter().map(|key| metadata(key, &owner)).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// UpdateAccessKey: switches it on or off.
pub(crate) async fn update(_: Identity, ctx: Ctx, input: UpdateAccessKeyRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let active = match input.status.as_str() {
        ACTIVE => true,
        INACTIVE => false,
        other => {
            let message = format!("The status {other} cannot be set: {ACTIVE} and {INACTIVE} can.");
            return Err(common::VALIDATION_ERROR.with(message).into());
        }
    };
    let (owner, key) = owned(&ctx, input.user_name.as_deref(), &input.access_key_id).await?;
    store::switch_access_key(&mut change.batch, &key.id, active);
    change.commit(&ctx, owner.arn(&ctx), json!({ "accessKey": key.id, "status": input.status })).await?;
    Ok(Empty {})
}

/// DeleteAccessKey.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteAccessKeyRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let (owner, key) = owned(&ctx, input.user_name.as_deref(), &input.access_key_id).await?;
    store::delete_access_key(&mut change.batch, &key.id);
    change.commit(&ctx, owner.arn(&ctx), json!({ "deletedAccessKey": key.id })).await?;
    Ok(Empty {})
}

/// GetAccessKeyLastUsed, of any key of the account.
pub(crate) async fn last_used(
    _: Identity,
    ctx: Ctx,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Error> {
    const ACTION: &str = "iam:GetAccessKeyLastUsed";
    let db = &ctx.plane.db;
    let key = store::access_key(db, ctx.account(), &input.access_key_id).await?;
    let user = match key.as_ref().and_then(|key| key.owner.as_ref()) {
        Some(id) => store::entity_by_id(db, id).await?,
        None => None,
    };
    match &user {
        Some(user) => find::allow(&ctx, ACTION, user).await?,
        None => ctx.allow(ACTION, &[]).await?,
    }
    let key = key.ok_or_else(|| not_found(&input.access_key_id))?;
    let user_name = Some(user.map_or_else(|| "root".to_owned(), |user| user.name));
    let absent = || "N/A".to_owned();
    let (at, region, service) = key.used.map_or((None, None, None), |used| (Some(used.at), used.region, used.service));
    Ok(GetAccessKeyLastUsedResponse {
        user_name,
        access_key_last_used: Some(AccessKeyLastUsed {
            last_used_date: at.map(Timestamp),
            region: Some(region.unwrap_or_else(absent)),
            service_name: Some(service.unwrap_or_else(absent)),
        }),
    })
}

/// A key, and the user who is named or calls: it must be theirs.
async fn owned(ctx: &Ctx, name: Option<&str>, id: &str) -> Result<(Owner, AccessKey), Error> {
    let owner = find::owner(ctx, name).await?;
    let key = store::access_key(&ctx.plane.db, ctx.account(), id).await?;
    let key = key.filter(|key| key.owner.as_deref() == owner.id()).ok_or_else(|| not_found(id))?;
    Ok((owner, key))
}

fn metadata(key: AccessKey, owner: &Owner) -> AccessKeyMetadata {
    AccessKeyMetadata {
        access_key_id: Some(key.id),
        create_date: Some(Timestamp(key.created_at)),
        status: Some(if key.active { ACTIVE } else { INACTIVE }.to_owned()),
        user_name: owner.name(),
    }
}

fn not_found(id: &str) -> Fault {
    error::NO_SUCH_ENTITY_EXCEPTION.with(format!("The Access Key with id {id} cannot be found."))
}
