//! Names of keys.

use std::sync::Arc;

use model::kms::{
    AliasListEntry, CreateAliasRequest, DeleteAliasRequest, ListAliasesRequest, ListAliasesResponse,
    UpdateAliasRequest, error,
};
use model::{Empty, Error, Fault, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use super::{after, page};
use crate::Kms;
use crate::access::Use;
use crate::rules::{self, ALIASES};
use crate::store::{self, Alias, Key};
use crate::vault::no_alias;

/// CreateAlias.
pub(crate) async fn create(kms: Kms, ctx: Ctx, input: CreateAliasRequest) -> Result<Empty, Error> {
    rules::new_alias(&input.alias_name)?;
    let key = target(&kms, &ctx, &input.target_key_id).await?;
    room(&ctx, &key).await?;
    let name = input.alias_name.as_str();
    let exists = || {
        let arn = store::arn(ctx.account(), ctx.region(), name);
        error::ALREADY_EXISTS_EXCEPTION.with(format!("An alias with the name {arn} already exists"))
    };
    if store::alias(&ctx.plane.db, ctx.account(), ctx.region(), name).await?.is_some() {
        return Err(exists().into());
    }
    let mut batch = Batch::new();
    store::insert_alias(&mut batch, name, &key, ctx.now);
    batch.journal(ctx.entry(&*key.arn, json!({ "alias": name })));
    if kms.commit(&ctx, key.id, batch).await? { Ok(Empty {}) } else { Err(exists().into()) }
}

/// UpdateAlias: the alias names another key from now on.
pub(crate) async fn update(kms: Kms, ctx: Ctx, input: UpdateAliasRequest) -> Result<Empty, Error> {
    let name = input.alias_name.as_str();
    own(name, &ctx)?;
    let key = target(&kms, &ctx, &input.target_key_id).await?;
    let alias = store::alias(&ctx.plane.db, ctx.account(), ctx.region(), name).await?;
    let alias = alias.ok_or_else(|| no_alias(&ctx, name))?;
    let before = kms.only(&ctx, &alias.key).await?;
    kms.ask(&ctx, &before, Use::of("kms:UpdateAlias")).await?;
    if alias.key != key.id.to_string() {
        room(&ctx, &key).await?;
    }
    let mut batch = Batch::new();
    store::update_alias(&mut batch, name, &key, ctx.now);
    batch.journal(ctx.entry(&*key.arn, json!({ "alias": name, "before": alias.key })));
    finish(&kms, &ctx, name, batch).await
}

/// DeleteAlias: the key stays.
pub(crate) async fn delete(kms: Kms, ctx: Ctx, input: DeleteAliasRequest) -> Result<Empty, Error> {
    let name = input.alias_name.as_str();
    own(name, &ctx)?;
    let alias = store::alias(&ctx.plane.db, ctx.account(), ctx.region(), name).await?;
    let alias = alias.ok_or_else(|| no_alias(&ctx, name))?;
    kms.ask(&ctx, &*kms.only(&ctx, &alias.key).await?, Use::of("kms:DeleteAlias")).await?;
    let arn = store::arn(ctx.account(), ctx.region(), name);
    let mut batch = Batch::new();
    store::delete_alias(&mut batch, ctx.account(), ctx.region(), name);
    batch.journal(ctx.entry(arn.as_str(), json!({ "deleted": name })));
    finish(&kms, &ctx, name, batch).await
}

/// ListAliases, of all keys or of one, by name.
pub(crate) async fn list(kms: Kms, ctx: Ctx, input: ListAliasesRequest) -> Result<ListAliasesResponse, Error> {
    kms.ssm_key(&ctx).await?;
    let of = input.key_id.as_deref().unwrap_or_default();
    let page = page(&ctx, of, input.limit, 50, input.marker.as_deref())?;
    let (db, after) = (&ctx.plane.db, after(&page));
    let aliases = match &input.key_id {
        Some(key) => store::aliases_of(db, kms.only(&ctx, key).await?.id, &after, page.limit()).await?,
        None => store::aliases(db, ctx.account(), ctx.region(), &after, page.limit()).await?,
    };
    let (aliases, next) = page.finish(&ctx, aliases, |alias| vec![alias.name.as_str().into()]);
    Ok(ListAliasesResponse {
        aliases: Some(aliases.into_iter().map(|alias| entry(&ctx, alias)).collect()),
        truncated: Some(next.is_some()),
        next_marker: next,
    })
}

fn entry(ctx: &Ctx, alias: Alias) -> AliasListEntry {
    AliasListEntry {
        alias_arn: Some(store::arn(ctx.account(), ctx.region(), &alias.name)),
        alias_name: Some(alias.name),
        creation_date: Some(Timestamp(alias.created_at)),
        last_updated_date: Some(Timestamp(alias.updated_at)),
        target_key_id: Some(alias.key),
    }
}

/// The key that an alias shall name: one's own, not on its way out.
async fn target(kms: &Kms, ctx: &Ctx, text: &str) -> Result<Arc<Key>, Error> {
    let key = kms.only(ctx, text).await?;
    rules::own(&key, ctx.operation)?;
    rules::kept(&key)?;
    Ok(key)
}

/// Whether a key may have another name.
async fn room(ctx: &Ctx, key: &Key) -> Result<(), Error> {
    let limit = i64::try_from(ALIASES).unwrap_or(i64::MAX);
    if store::aliases_of(&ctx.plane.db, key.id, "", limit).await?.len() >= ALIASES {
        return Err(error::LIMIT_EXCEEDED_EXCEPTION
            .with(format!("{} has {ALIASES} aliases, which is all that a key can have.", key.arn))
            .into());
    }
    Ok(())
}

/// People change no alias of the service, and what they change has an alias's form.
fn own(name: &str, ctx: &Ctx) -> Result<(), Fault> {
    if !name.starts_with("alias/") {
        return Err(
            common::VALIDATION.with(format!("Invalid identifier {name}: the name of an alias begins with alias/"))
        );
    }
    if rules::reserved(name) {
        let message = format!("{} is not allowed on {name}: the service manages it", ctx.operation);
        return Err(common::ACCESS_DENIED.with(message));
    }
    Ok(())
}

/// Commits the change of an alias that must exist.
async fn finish(kms: &Kms, ctx: &Ctx, name: &str, batch: Batch) -> Result<Empty, Error> {
    let committed = ctx.plane.commit(batch).await;
    kms.renamed(ctx, name);
    match committed {
        Ok(_) => Ok(Empty {}),
        Err(storage::Error::Conflict { .. }) => Err(no_alias(ctx, name)),
        Err(error) => Err(error.into()),
    }
}
