//! What operators say of machines that have a node's key and another fingerprint.

use identity::FingerprintChange;
use model::fleetwright::{
    self, ApproveFingerprintChangeRequest, ApproveFingerprintChangeResponse, FingerprintChange as Shown,
    ListFingerprintChangesRequest, ListFingerprintChangesResponse, RejectFingerprintChangeRequest,
    RejectFingerprintChangeResponse,
};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};
use serde_json::json;
use storage::Batch;

use crate::Nodes;

/// ListFingerprintChanges: those that wait, and those that were rejected, in order of the nodes' ids.
pub(crate) async fn list(
    nodes: Nodes,
    ctx: Ctx,
    input: ListFingerprintChangesRequest,
) -> Result<ListFingerprintChangesResponse, Error> {
    let paging = Paging::new(&ctx, "", input.max_results, 50, input.next_token.as_deref())?;
    let after = paging.after().and_then(|key| key.first()?.as_text()).unwrap_or_default();
    let (db, account, region) = (&ctx.plane.db, ctx.account(), ctx.region());
    let changes = identity::fingerprint_changes(db, account, region, after, paging.limit()).await?;
    let (changes, next_token) = paging.finish(&ctx, changes, |last| vec![last.node_id.as_str().into()]);
    let ids: Vec<String> = changes.iter().map(|change| change.node_id.clone()).collect();
    let online = nodes.enrolled(&ids).await?;
    let is_online = |change: &FingerprintChange| online.get(&change.node_id).copied().unwrap_or_default();
    let shown = changes.into_iter().map(|change| shown(is_online(&change), change));
    Ok(ListFingerprintChangesResponse { changes: Some(shown.collect()), next_token })
}

/// ApproveFingerprintChange: it is the same machine, and goes on under the same id. If it was a copy after all, the machine
/// that it was made from is the stranger from now on.
pub(crate) async fn approve(
    nodes: Nodes,
    ctx: Ctx,
    input: ApproveFingerprintChangeRequest,
) -> Result<ApproveFingerprintChangeResponse, Error> {
    let (id, fingerprint) = (input.node_id, input.fingerprint);
    let mut batch = Batch::new();
    identity::approve_fingerprint(&mut batch, ctx.account(), ctx.region(), &id, &fingerprint);
    commit(&ctx, batch, &id, &fingerprint).await?;
    nodes.end_channel(&id);
    Ok(ApproveFingerprintChangeResponse::default())
}

/// RejectFingerprintChange: it is another machine, which has to register as a node of its own.
pub(crate) async fn reject(
    _nodes: Nodes,
    ctx: Ctx,
    input: RejectFingerprintChangeRequest,
) -> Result<RejectFingerprintChangeResponse, Error> {
    let (id, fingerprint) = (input.node_id, input.fingerprint);
    let mut batch = Batch::new();
    identity::reject_fingerprint(&mut batch, ctx.account(), ctx.region(), &id, &fingerprint);
    commit(&ctx, batch, &id, &fingerprint).await?;
    Ok(RejectFingerprintChangeResponse::default())
}

async fn commit(ctx: &Ctx, mut batch: Batch, id: &str, fingerprint: &str) -> Result<(), Error> {
    batch.journal(ctx.entry(id, json!({ "fingerprint": fingerprint })));
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(()),
        Err(storage::Error::Conflict { .. }) => Err(fleetwright::error::NO_SUCH_FINGERPRINT_CHANGE
            .with(format!(
                "No machine that has the key of node {id} reports the fingerprint {fingerprint} now. List the changes again."
            ))
            .into()),
        Err(error) => Err(error.into()),
    }
}

/// A machine whose key is in use over an open channel while another one asks is there twice, too.
fn shown(is_online: bool, change: FingerprintChange) -> Shown {
    Shown {
        node_id: Some(change.node_id),
        known_fingerprint: Some(change.known),
        fingerprint: Some(change.told),
        first_reported: Some(Timestamp(change.first_told_at)),
        last_reported: Some(Timestamp(change.last_told_at)),
        known_last_reported: change.known_told_at.map(Timestamp),
        both_in_use: Some(is_online || change.known_told_at.is_some()),
        status: Some(if change.rejected { "Rejected" } else { "Pending" }.to_owned()),
    }
}
