//! Tags of what Systems Manager has. So far nodes are the only kind that can have some.

use model::ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, Tag, error,
};
use model::{Error, Fault};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use crate::store::labels::{self, Kind, Of};
use crate::tags::{self, Tags};
use crate::{Nodes, store};

/// How often a change that met another one is decided again.
const TRIES: usize = 10;

/// AddTagsToResource.
pub(crate) async fn add(
    _nodes: Nodes,
    ctx: Ctx,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, Error> {
    let id = node(&input.resource_type, &input.resource_id)?;
    change(&ctx, id, |tags| tags::add(tags, &input.tags)).await?;
    Ok(AddTagsToResourceResult::default())
}

/// RemoveTagsFromResource: names that are not there are no error.
pub(crate) async fn remove(
    _nodes: Nodes,
    ctx: Ctx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, Error> {
    let id = node(&input.resource_type, &input.resource_id)?;
    let keep = |tags: &mut Tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    };
    change(&ctx, id, keep).await?;
    Ok(RemoveTagsFromResourceResult::default())
}

/// ListTagsForResource, by name.
pub(crate) async fn list(
    _nodes: Nodes,
    ctx: Ctx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, Error> {
    let id = node(&input.resource_type, &input.resource_id)?;
    let stored = store::tags(&ctx.plane.db, ctx.account(), ctx.region(), id).await?.ok_or_else(|| unknown(id))?;
    let tags = tags::read(&stored).into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ListTagsForResourceResult { tag_list: Some(tags.collect()) })
}

/// The node that a request names.
fn node<'i>(kind: &str, id: &'i str) -> Result<&'i str, Fault> {
    match kind {
        "ManagedInstance" => Ok(id),
        "Document" => Err(error::INVALID_RESOURCE_ID
            .with(format!("Document {id} cannot have tags: there are only those that ship, which nobody owns."))),
        _ => Err(error::INVALID_RESOURCE_TYPE.with(format!("There are no resources of type {kind} yet."))),
    }
}

/// Changes a node's tags, and decides again when somebody else has changed them in between.
pub(crate) async fn change(ctx: &Ctx, id: &str, decide: impl Fn(&mut Tags) -> Result<(), Fault>) -> Result<(), Error> {
    for _ in 0..TRIES {
        let before = store::tags(&ctx.plane.db, ctx.account(), ctx.region(), id).await?.ok_or_else(|| unknown(id))?;
        let mut tags = tags::read(&before);
        decide(&mut tags)?;
        let mut batch = Batch::new();
        let of = Of { account: ctx.account(), region: ctx.region(), id };
        labels::relabel(&mut batch, of, Kind::Tag, &before, &tags);
        batch.journal(ctx.entry(id, json!({ "tags": tags })));
        match ctx.plane.commit(batch).await {
            Err(storage::Error::Conflict { .. }) => {}
            result => return Ok(result.map(|_| ())?),
        }
    }
    Err(error::TOO_MANY_UPDATES.with(format!("The tags of node {id} are being changed by others. Try again.")).into())
}

fn unknown(id: &str) -> Fault {
    error::INVALID_RESOURCE_ID.with(format!("Node {id} is not enrolled in this account and region."))
}
