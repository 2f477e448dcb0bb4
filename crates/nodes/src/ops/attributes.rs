//! What operators say of a node, such as its site, cloud or owner.

use model::fleetwright::{
    DeleteNodeAttributesRequest, DeleteNodeAttributesResponse, PutNodeAttributesRequest, PutNodeAttributesResponse,
    error,
};
use model::{Error, Fault, common};
use platform::{Ctx, Tags};
use serde_json::json;
use storage::Batch;

use crate::store::labels::{self, Kind, Of};
use crate::{Nodes, store, tags};

/// How often a change that met another one is decided again.
const TRIES: usize = 10;
/// How many attributes a node may have.
const LIMIT: usize = 50;

/// PutNodeAttributes: names that are there get the new values, the others stay.
pub(crate) async fn put(
    _nodes: Nodes,
    ctx: Ctx,
    input: PutNodeAttributesRequest,
) -> Result<PutNodeAttributesResponse, Error> {
    let attributes = change(&ctx, &input.node_id, |known| {
        known.extend(input.attributes.clone());
        if known.len() > LIMIT {
            return Err(common::VALIDATION.with(format!("A node can have {LIMIT} attributes.")));
        }
        Ok(())
    });
    Ok(PutNodeAttributesResponse { attributes: Some(attributes.await?) })
}

/// DeleteNodeAttributes: names that are not there are no error.
pub(crate) async fn delete(
    _nodes: Nodes,
    ctx: Ctx,
    input: DeleteNodeAttributesRequest,
) -> Result<DeleteNodeAttributesResponse, Error> {
    let attributes = change(&ctx, &input.node_id, |known| {
        known.retain(|name, _| !input.names.contains(name));
        Ok(())
    });
    Ok(DeleteNodeAttributesResponse { attributes: Some(attributes.await?) })
}

/// Changes a node's attributes, and decides again when somebody else has changed them in between.
async fn change(ctx: &Ctx, id: &str, decide: impl Fn(&mut Tags) -> Result<(), Fault>) -> Result<Tags, Error> {
    for _ in 0..TRIES {
        let before = store::attributes(&ctx.plane.db, ctx.account(), ctx.region(), id).await?;
        let before = before.ok_or_else(|| unknown(id))?;
        let mut attributes = tags::read(&before);
        decide(&mut attributes)?;
        let mut batch = Batch::new();
        let of = Of { account: ctx.account(), region: ctx.region(), id };
        labels::relabel(&mut batch, of, Kind::Attribute, &before, &attributes);
        batch.journal(ctx.entry(id, json!({ "attributes": attributes })));
        match ctx.plane.commit(batch).await {
            Err(storage::Error::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok(attributes),
        }
    }
    let message = format!("The attributes of node {id} are being changed by others. Try again.");
    Err(error::TOO_MANY_UPDATES.with(message).into())
}

pub(super) fn unknown(id: &str) -> Fault {
    error::NO_SUCH_NODE.with(format!("Node {id} is not enrolled in this account and region."))
}
