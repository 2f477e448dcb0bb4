//! One function per operation.

use model::fleetwright::{
    AuditEntry, ListAuditEntriesRequest, ListAuditEntriesResponse, VerifyAuditTrailRequest, VerifyAuditTrailResponse,
};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};
use storage::journal::{self, Recorded};

use crate::{Audit, Verdict};

/// How many entries a page has when the request does not say.
const PAGE: usize = 100;

/// VerifyAuditTrail: walks the caller's account from its first entry to its newest seal.
pub(crate) async fn verify(
    audit: Audit,
    ctx: Ctx,
    _input: VerifyAuditTrailRequest,
) -> Result<VerifyAuditTrailResponse, Error> {
    Ok(match audit.verify(ctx.account()).await? {
        Verdict::Whole { entries, seal } => VerifyAuditTrailResponse {
            whole: Some(true),
            entries: i64::try_from(entries).ok(),
            seal: Some(seal),
            ..VerifyAuditTrailResponse::default()
        },
        Verdict::Broken { position, why } => VerifyAuditTrailResponse {
            whole: Some(false),
            position: Some(position),
            problem: Some(why.to_owned()),
            ..VerifyAuditTrailResponse::default()
        },
    })
}

/// ListAuditEntries: the caller's account, all regions, oldest first.
pub(crate) async fn list(
    _audit: Audit,
    ctx: Ctx,
    input: ListAuditEntriesRequest,
) -> Result<ListAuditEntriesResponse, Error> {
    let (since, until) = (input.since.map_or(i64::MIN, |at| at.0), input.until.map_or(i64::MAX, |at| at.0));
    let paging = Paging::new(&ctx, &format!("{since} {until}"), input.max_results, PAGE, input.next_token.as_deref())?;
    let after = match paging.after() {
        Some([at, position]) => (at.as_int().unwrap_or(since), position.as_int().unwrap_or(0)),
        _ => (since, 0),
    };
    let rows = journal::read_period(&ctx.plane.db, ctx.account(), after, until, paging.limit()).await?;
    let (rows, next_token) = paging.finish(&ctx, rows, |last| vec![last.entry.at.into(), last.position.into()]);
    Ok(ListAuditEntriesResponse { entries: Some(rows.into_iter().map(shown).collect()), next_token })
}

fn shown(recorded: Recorded) -> AuditEntry {
    let entry = recorded.entry;
    AuditEntry {
        position: Some(recorded.position),
        at: Some(Timestamp(entry.at)),
        region: Some(entry.region),
        principal: Some(entry.principal),
        operation: Some(entry.operation),
        resource: Some(entry.resource),
        detail: Some(entry.detail.to_string()),
    }
}
