//! Waiting for changes of a hierarchy.

use std::time::Duration;

use model::fleetwright::{GetParameterChangesRequest, GetParameterChangesResponse, ParameterChange, error};
use model::{Error, Timestamp};
use platform::Ctx;
use storage::journal;

use crate::change::scope;
use crate::watch::{Change, Place};
use crate::{Parameters, names};

/// Changes that one answer tells of.
const PAGE: usize = 1000;

/// GetParameterChanges: what happened below a path behind a position of the journal. Where nothing has, it waits until
/// something does or the time is up. Without a position it answers at once with the present one.
pub(crate) async fn wait(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParameterChangesRequest,
) -> Result<GetParameterChangesResponse, Error> {
    let db = &ctx.plane.db;
    let path = names::hierarchy(&input.path)?;
    let Some(position) = input.position else {
        return Ok(answer(Vec::new(), journal::last(db).await?));
    };
    if position + 1 < journal::first(db).await? {
        let message = format!(
            "What happened after position {position} is no longer kept. Take a snapshot, and go on from its position."
        );
        return Err(error::PARAMETER_POSITION_LOST.with(message).into());
    }
    let place = Place::new(scope(&ctx), path);
    let hub = &parameters.0.hub;
    let waiter = hub.wait(db, place.clone()).await?;
    let patience = Duration::from_secs(input.wait_seconds.unwrap_or_default().try_into().unwrap_or_default());
    let end = tokio::time::sleep(patience);
    tokio::pin!(end);
    loop {
        let news = waiter.news.notified();
        tokio::pin!(news);
        news.as_mut().enable();
        let (changes, reached) = hub.since(db, &place, position, PAGE).await?;
        if !changes.is_empty() || end.is_elapsed() {
            return Ok(answer(changes, reached));
        }
        tokio::select! {
            () = &mut news => {}
            () = &mut end => {}
        }
    }
}

fn answer(changes: Vec<Change>, position: i64) -> GetParameterChangesResponse {
    let shown = |change: Change| ParameterChange {
        at: Some(Timestamp(change.at)),
        name: Some(change.name),
        operation: Some(change.operation),
        position: Some(change.position),
        principal: Some(change.principal),
        r#type: change.kind,
        version: change.version,
    };
    GetParameterChangesResponse { changes: Some(changes.into_iter().map(shown).collect()), position: Some(position) }
}
