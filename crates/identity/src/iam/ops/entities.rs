//! What operations do alike to entities of all kinds.

use std::collections::BTreeMap;

use model::iam::Tag;
use model::{Error, Fault};
use platform::Ctx;
use serde_json::Value;

use crate::iam::entity::{Entity, Kind, folded};
use crate::iam::find::{after, page};
use crate::iam::{rules, store, targets};

/// What a new entity is made of.
pub(crate) struct New {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) path: Option<String>,
    pub(crate) tags: Option<Vec<Tag>>,
    pub(crate) details: Value,
}

/// Which page of which entities a list asks for.
pub(crate) struct Listing<'a> {
    pub(crate) kind: Kind,
    pub(crate) prefix: Option<&'a str>,
    pub(crate) max_items: Option<i32>,
    pub(crate) marker: Option<&'a str>,
}

/// An entity that is new in the account; nothing is stored yet.
pub(crate) async fn new(ctx: &Ctx, new: New) -> Result<Entity, Error> {
    let (kind, path) = (new.kind, rules::path(new.path)?);
    let mut tags = BTreeMap::new();
    rules::tag(kind, &mut tags, new.tags.as_deref().unwrap_or_default())?;
    free(ctx, kind, &new.name).await?;
    let counts = store::counts(&ctx.plane.db, ctx.account()).await?;
    if counts.get(kind.name()).is_some_and(|count| *count >= kind.quota()) {
        return Err(rules::exceeded(&format!("{}PerAccount", kind.plural()), kind.quota()).into());
    }
    Ok(Entity {
        account: ctx.account().to_owned(),
        kind,
        name: new.name,
        path,
        id: ctx.plane.ids.unique(kind.id_prefix()),
        created_at: ctx.now,
        details: new.details,
        tags,
    })
}

/// Refuses a name that another entity of the kind has.
async fn free(ctx: &Ctx, kind: Kind, name: &str) -> Result<(), Error> {
    match store::entity(&ctx.plane.db, ctx.account(), kind, name).await? {
        Some(_) => Err(rules::exists(kind, name).into()),
        None => Ok(()),
    }
}

/// Gives an entity another name, another path, or both. The caller must be allowed that to what it becomes, too.
pub(crate) async fn rename(
    ctx: &Ctx,
    entity: &mut Entity,
    name: Option<String>,
    path: Option<String>,
) -> Result<(), Error> {
    let before = folded(&entity.name);
    if let Some(name) = name {
        entity.name = name;
    }
    if let Some(path) = path {
        entity.path = rules::path(Some(path))?;
    }
    let target = targets::of(&ctx.plane.db, entity.clone()).await?;
    ctx.allow(&format!("iam:{}", ctx.operation), &[target]).await?;
    if folded(&entity.name) != before {
        free(ctx, entity.kind, &entity.name).await?;
    }
    Ok(())
}

/// One page of the account's entities of a kind, by name, and the marker of the next.
pub(crate) async fn list(ctx: &Ctx, listing: Listing<'_>) -> Result<(Vec<Entity>, Option<String>), Error> {
    let prefix = listing.prefix.unwrap_or("/");
    let page = page(ctx, prefix, listing.max_items, listing.marker)?;
    let [after] = after(&page);
    let scope = (ctx.account(), listing.kind);
    let entities = store::entities(&ctx.plane.db, scope, prefix, &after, page.limit()).await?;
    Ok(page.finish(ctx, entities, |entity| vec![folded(&entity.name).into()]))
}

/// Refuses to delete what still has something, with the first that is true.
pub(crate) fn nothing_left(left: &[(bool, &str)]) -> Result<(), Fault> {
    match left.iter().find(|(is_left, _)| *is_left) {
        Some((_, what)) => Err(rules::in_use(what)),
        None => Ok(()),
    }
}

/// Whether policies are attached to an entity, and whether some are written into it.
pub(crate) async fn policies_left(ctx: &Ctx, entity: &Entity) -> Result<[(bool, &'static str); 2], Error> {
    let db = &ctx.plane.db;
    let attached = !store::attached(db, &entity.id).await?.is_empty();
    let inline = !store::inline_policies(db, &entity.id, "", 1).await?.is_empty();
    Ok([(attached, "detach all policies"), (inline, "delete policies")])
}
