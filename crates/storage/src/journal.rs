//! The journal: every change of state that others may care about, in the order in which it was committed.

use serde_json::Value;

use crate::batch::Batch;
use crate::db::Db;
use crate::error::Result;
use crate::migrate::Migration;
use crate::value::{Row, Val};

pub(crate) const MIGRATION: Migration =
    Migration { slice: "storage", number: 1, sql: include_str!("../migrations/0001_journal.sql") };

pub(crate) const APPEND: &str = "INSERT INTO journal (at, account, region, principal, operation, resource, detail) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING position";

/// The parameters of [`APPEND`].
pub(crate) type Params = [Val; 7];

/// What changed. Never a secret: the journal is shown, exported and kept. Its detail is a JSON document, read or as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<D = Value> {
    /// When, in milliseconds since the epoch.
    pub at: i64,
    /// The account it happened in.
    pub account: String,
    /// The region it happened in.
    pub region: String,
    /// Who did it.
    pub principal: String,
    /// What was done, `service:Operation`.
    pub operation: String,
    /// To what it was done.
    pub resource: String,
    /// What changed.
    pub detail: D,
}

/// An entry with its place in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded<D = Value> {
    /// Strictly increasing in the order of commits, with gaps: who resumes after the last position seen misses nothing.
    pub position: i64,
    /// What changed.
    pub entry: Entry<D>,
}

impl<D: ToString> From<Entry<D>> for Params {
    fn from(entry: Entry<D>) -> Self {
        let Entry { at, account, region, principal, operation, resource, detail } = entry;
        let texts = [account, region, principal, operation, resource, detail.to_string()];
        let [account, region, principal, operation, resource, detail] = texts.map(Val::Text);
        [at.into(), account, region, principal, operation, resource, detail]
    }
}

const AFTER: &str = "SELECT position, at, account, region, principal, operation, resource, detail FROM journal \
     WHERE position > $1 ORDER BY position LIMIT $2";

impl Entry {
    /// The same with its detail as text.
    pub fn as_text(self) -> Entry<String> {
        let Self { at, account, region, principal, operation, resource, detail } = self;
        Entry { at, account, region, principal, operation, resource, detail: detail.to_string() }
    }
}

/// Up to `limit` entries behind `position` (0: from the start), oldest first.
pub async fn read_after(db: &Db, position: i64, limit: u32) -> Result<Vec<Recorded>> {
    db.read(AFTER, &[position.into(), limit.into()]).await?.iter().map(recorded).collect()
}

/// The same as they are written.
pub async fn read_after_as_written(db: &Db, position: i64, limit: u32) -> Result<Vec<Recorded<String>>> {
    db.read(AFTER, &[position.into(), limit.into()]).await?.iter().map(as_written).collect()
}

/// All entries of an account behind `after`, up to and with `last`, oldest first, as they are written.
pub async fn read_account(db: &Db, account: &str, after: i64, last: i64) -> Result<Vec<Recorded<String>>> {
    let sql = "SELECT position, at, account, region, principal, operation, resource, detail FROM journal \
         WHERE account = $1 AND position > $2 AND position <= $3 ORDER BY position";
    db.scan(sql, vec![account.into(), after.into(), last.into()]).await?.iter().map(as_written).collect()
}

/// The entries at these positions, as far as they are there, oldest first.
pub async fn read_these(db: &Db, positions: &[i64]) -> Result<Vec<Recorded>> {
    let sql = "SELECT position, at, account, region, principal, operation, resource, detail FROM journal \
         WHERE position IN (SELECT wanted FROM {rows $1 wanted:int}) ORDER BY position";
    let wanted = Val::rows(positions.iter().map(|position| [Val::from(*position)]));
    db.read(sql, &[wanted]).await?.iter().map(recorded).collect()
}

/// Up to `limit` entries of an account behind `after` about resources from one to another, both included, oldest first.
pub async fn read_resources(
    db: &Db,
    account: &str,
    (first, last): (&str, &str),
    after: i64,
    limit: i64,
) -> Result<Vec<Recorded>> {
    let sql = "SELECT position, at, account, region, principal, operation, resource, detail FROM journal \
         WHERE account = $1 AND position > $2 AND resource >= $3 AND resource <= $4 ORDER BY position LIMIT $5";
    let params = vec![account.into(), after.into(), first.into(), last.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(recorded).collect()
}

/// Up to `limit` entries of an account in order of time, behind the time and position `after`, and before `until`.
pub async fn read_period(db: &Db, account: &str, after: (i64, i64), until: i64, limit: i64) -> Result<Vec<Recorded>> {
    let sql = "SELECT position, at, account, region, principal, operation, resource, detail FROM journal \
         WHERE account = $1 AND (at, position) > ($2, $3) AND at < $4 ORDER BY at, position LIMIT $5";
    let params = vec![account.into(), after.0.into(), after.1.into(), until.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(recorded).collect()
}

/// Adds to a batch that an account's entries up to and with `last` are forgotten. Positions are never used again.
pub fn forget(batch: &mut Batch, account: &str, last: i64) {
    batch.run("DELETE FROM journal WHERE account = $1 AND position <= $2", [account.into(), last.into()]);
}

/// The position of the oldest entry that is kept, 0 for an empty journal.
pub async fn first(db: &Db) -> Result<i64> {
    let rows = db.read("SELECT COALESCE(MIN(position), 0) FROM journal", &[]).await?;
    rows.first().map_or(Ok(0), |row| row.int(0))
}

/// The position of the newest entry, 0 for an empty journal.
pub async fn last(db: &Db) -> Result<i64> {
    let rows = db.read("SELECT COALESCE(MAX(position), 0) FROM journal", &[]).await?;
    rows.first().map_or(Ok(0), |row| row.int(0))
}

fn recorded(row: &Row) -> Result<Recorded> {
    row_of(row, row.json(7)?)
}

fn as_written(row: &Row) -> Result<Recorded<String>> {
    row_of(row, row.text(7)?.to_owned())
}

fn row_of<D>(row: &Row, detail: D) -> Result<Recorded<D>> {
    let text = |column| row.text(column).map(str::to_owned);
    let entry = Entry {
        at: row.int(1)?,
        account: text(2)?,
        region: text(3)?,
        principal: text(4)?,
        operation: text(5)?,
        resource: text(6)?,
        detail,
    };
    Ok(Recorded { position: row.int(0)?, entry })
}
