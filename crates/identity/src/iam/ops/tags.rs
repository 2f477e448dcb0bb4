//! Tags of users, roles, managed policies, instance profiles and identity providers.

use std::collections::BTreeMap;

use model::iam::Tag;
use model::{Empty, Error, Fault};
use platform::Ctx;
use serde_json::json;
use storage::Val;

use super::entities::Listing;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::find::{self, page};
use crate::iam::{ready, rules, store};

/// TagUser, TagRole, TagPolicy and the like.
pub(crate) async fn tag(ctx: &Ctx, kind: Kind, name: &str, new: &[Tag]) -> Result<Empty, Error> {
    change(ctx, kind, name, |tags| rules::tag(kind, tags, new)).await
}

/// UntagUser, UntagRole, UntagPolicy and the like.
pub(crate) async fn untag(ctx: &Ctx, kind: Kind, name: &str, keys: &[String]) -> Result<Empty, Error> {
    change(ctx, kind, name, |tags| {
        rules::untag(kind, tags, keys);
        Ok(())
    })
    .await
}

/// ListUserTags, ListRoleTags, ListPolicyTags and the like: by key.
pub(crate) async fn list(ctx: &Ctx, name: &str, listing: Listing<'_>) -> Result<(Vec<Tag>, Option<String>), Error> {
    let tags = match ready::find(name) {
        Some(_) if listing.kind == Kind::Policy => BTreeMap::new(),
        _ => tagged(ctx, listing.kind, name).await?.tags,
    };
    let page = page(ctx, name, listing.max_items, listing.marker)?;
    let after = page.after().and_then(|after| after.first()).and_then(Val::as_int).unwrap_or(0);
    // Markers count, because a key may be longer than a marker may be.
    let tags: Vec<_> = (1..).zip(tags).filter(|(number, _)| *number > after).collect();
    let (tags, marker) = page.finish(ctx, tags, |(number, _)| vec![Val::Int(*number)]);
    Ok((tags.into_iter().map(|(_, (key, value))| Tag { key: Some(key), value: Some(value) }).collect(), marker))
}

async fn change(
    ctx: &Ctx,
    kind: Kind,
    name: &str,
    apply: impl FnOnce(&mut BTreeMap<String, String>) -> Result<(), Fault>,
) -> Result<Empty, Error> {
    let mut change = Change::begin(ctx).await?;
    let mut entity = tagged(ctx, kind, name).await?;
    apply(&mut entity.tags)?;
    store::update_entity(&mut change.batch, &entity);
    change.commit(ctx, entity.arn(), json!({ "tags": entity.tags })).await?;
    Ok(Empty {})
}

/// Policies and providers go by their ARNs, all others by their names.
async fn tagged(ctx: &Ctx, kind: Kind, name: &str) -> Result<Entity, Error> {
    match kind {
        Kind::Policy | Kind::Provider => find::by_arn(ctx, kind, name).await,
        _ => find::entity(ctx, kind, name).await,
    }
}
