//! The trail as it is written: listed and proven.

use model::fleetwright::{
    AuditEntry, ListAuditEntriesRequest, ListAuditEntriesResponse, VerifyAuditTrailRequest, VerifyAuditTrailResponse,
};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};
use serde_json::Value;
use storage::journal::{self, Entry, Recorded};

use crate::calls::{self, Part};
use crate::{Audit, Verdict};

/// How many entries a page has when the request does not say.
const PAGE: usize = 100;
/// How many entries a page looks through for those that are wanted.
const LOOKED_THROUGH: usize = 1_000;
/// The codes by which calls are denied, or those who call are not believed to be who they say.
const DENIALS: [&str; 6] = [
    "AccessDenied",
    "AccessDeniedException",
    "ExpiredTokenException",
    "IDPRejectedClaim",
    "InvalidIdentityToken",
    "SignInRefusedException",
];

/// VerifyAuditTrail: walks the caller's account from its first entry to its newest seal.
pub(crate) async fn verify(
    audit: Audit,
    ctx: Ctx,
    input: VerifyAuditTrailRequest,
) -> Result<VerifyAuditTrailResponse, Error> {
    Ok(match audit.verify(ctx.account(), input.seal.as_deref()).await? {
        Verdict::Whole { entries, seal } => VerifyAuditTrailResponse {
            whole: Some(true),
            entries: i64::try_from(entries).ok(),
            seal: Some(seal),
            ..VerifyAuditTrailResponse::default()
        },
        Verdict::Broken(broken) => VerifyAuditTrailResponse {
            whole: Some(false),
            position: Some(broken.position),
            at: broken.at.map(Timestamp),
            problem: Some(broken.why.to_owned()),
            ..VerifyAuditTrailResponse::default()
        },
    })
}

/// ListAuditEntries: the caller's account, all regions, oldest first. A page may have fewer entries than were asked for, and
/// even none, and yet a token: there is an end to what one call looks through.
pub(crate) async fn list(
    _audit: Audit,
    ctx: Ctx,
    input: ListAuditEntriesRequest,
) -> Result<ListAuditEntriesResponse, Error> {
    let (since, until) = (input.since.map_or(i64::MIN, |at| at.0), input.until.map_or(i64::MAX, |at| at.0));
    let wanted = Wanted::of(&input);
    let scope = format!("{since} {until} {wanted:?}");
    let paging = Paging::new(&ctx, &scope, input.max_results, PAGE, input.next_token.as_deref())?;
    let (at, position, shown_of_it) = match paging.after() {
        Some([at, position, parts]) => {
            (at.as_int().unwrap_or(since), position.as_int().unwrap_or(0), parts.as_int().unwrap_or(0))
        }
        _ => (since, 0, 0),
    };
    // An entry of which not all calls were shown comes again.
    let after = (at, if shown_of_it > 0 { position - 1 } else { position });
    let shown = usize::try_from(paging.limit() - 1).unwrap_or(PAGE);
    let looked = if wanted.everything() { shown } else { LOOKED_THROUGH };
    let limit = i64::try_from(looked).unwrap_or(i64::MAX).saturating_add(1);
    let mut rows = journal::read_period(&ctx.plane.db, ctx.account(), after, until, limit).await?;
    let beyond = rows.len() > looked;
    rows.truncate(looked);
    let new = |part: &Part| part.recorded.position != position || part.number >= shown_of_it;
    let mut parts = rows.into_iter().flat_map(calls::apart).filter(new).peekable();
    let (mut entries, mut last) = (Vec::new(), None);
    while entries.len() < shown
        && let Some(Part { number, parts: of, recorded }) = parts.next()
    {
        // None of a whole entry has to come again.
        let shown_of_it = if number + 1 < of { number + 1 } else { 0 };
        last = Some([recorded.entry.at.into(), recorded.position.into(), shown_of_it.into()]);
        if wanted.is(&recorded.entry) {
            entries.push(told(recorded));
        }
    }
    let more = beyond || parts.peek().is_some();
    let next_token = last.filter(|_| more).map(|last| paging.token(&ctx, &last));
    Ok(ListAuditEntriesResponse { entries: Some(entries), next_token })
}

/// Which entries are wanted: those that hold all of these texts.
#[derive(Debug)]
struct Wanted<'a> {
    principal: &'a str,
    operation: &'a str,
    resource: &'a str,
    denied: bool,
}

impl<'a> Wanted<'a> {
    fn of(input: &'a ListAuditEntriesRequest) -> Self {
        Self {
            principal: input.principal.as_deref().unwrap_or_default(),
            operation: input.operation.as_deref().unwrap_or_default(),
            resource: input.resource.as_deref().unwrap_or_default(),
            denied: input.denied.unwrap_or_default(),
        }
    }

    fn everything(&self) -> bool {
        self.principal.is_empty() && self.operation.is_empty() && self.resource.is_empty() && !self.denied
    }

    fn is(&self, entry: &Entry) -> bool {
        entry.principal.contains(self.principal)
            && entry.operation.contains(self.operation)
            && (!self.denied || is_denied(entry))
            && (entry.resource.contains(self.resource) || among(&entry.detail["resources"], self.resource))
    }
}

fn among(resources: &Value, text: &str) -> bool {
    let mut names = resources.as_array().into_iter().flatten().filter_map(Value::as_str);
    names.any(|name| name.contains(text))
}

fn is_denied(entry: &Entry) -> bool {
    let registers = entry.operation.ends_with(":RegisterManagedInstance");
    let code = entry.detail["error"]["code"].as_str();
    code.is_some_and(|code| DENIALS.contains(&code) || registers && code == "InvalidActivation")
}

fn told(recorded: Recorded) -> AuditEntry {
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
