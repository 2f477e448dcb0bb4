//! The only SQL of this slice.

use std::collections::BTreeMap;

use storage::journal::{self, Recorded};
use storage::{Batch, Db, Error, Row, Val};

use crate::places::{Cluster, Place, SPAN};

/// How many rows of the lookups one look takes.
const CLUSTERS: i64 = 16;

/// An account's place in its chain: a position and the seal there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) position: i64,
    pub(crate) seal: String,
}

/// A seal as it stands in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seal {
    pub(crate) position: i64,
    /// When its entry was made, in milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) seal: String,
}

/// Somebody changed the newest seals: noticed behind which position, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) position: i64,
    /// Milliseconds since 1970.
    pub(crate) at: i64,
}

/// How far the journal is sealed, and where each account's chain ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) position: i64,
    pub(crate) fault: Option<Fault>,
    pub(crate) heads: BTreeMap<String, Link>,
}

/// The state and its proof, as they are at one moment; no proof when the state's row is not there.
pub(crate) async fn state(db: &Db) -> Result<(State, Option<String>), Error> {
    let sql = "SELECT c.position, c.fault_position, c.fault_at, c.proof, h.account, h.position, h.seal
               FROM (SELECT 1 AS one) AS always LEFT JOIN audit_cursor c ON 1 = 1 LEFT JOIN audit_heads h ON 1 = 1";
    let rows = db.read(sql, &[]).await?;
    let (mut state, mut proof) = (State::default(), None);
    for row in &rows {
        state.position = row.opt_int(0)?.unwrap_or(0);
        state.fault = row.opt_int(1)?.zip(row.opt_int(2)?).map(|(position, at)| Fault { position, at });
        proof = row.opt_text(3)?.map(str::to_owned);
        if let Some(account) = row.opt_text(4)? {
            let head = Link { position: row.int(5)?, seal: row.text(6)?.to_owned() };
            state.heads.insert(account.to_owned(), head);
        }
    }
    Ok((state, proof))
}

/// The position of the newest seal, 0 when there is none.
pub(crate) async fn last_seal(db: &Db) -> Result<i64, Error> {
    let rows = db.scan("SELECT COALESCE(MAX(position), 0) FROM audit_seals", Vec::new()).await?;
    rows.first().map_or(Ok(0), |row| row.int(0))
}

/// The accounts that have entries which are sealed.
pub(crate) async fn accounts(db: &Db) -> Result<Vec<String>, Error> {
    let rows = db.read("SELECT account FROM audit_heads", &[]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}

/// The state of a new deployment.
pub(crate) fn begin(batch: &mut Batch, proof: &str) {
    batch.run("INSERT INTO audit_cursor (id, position, proof) VALUES (1, 0, $1)", [proof.into()]);
}

/// The state of a deployment that has just been emptied, in place of what was sealed meanwhile.
pub(crate) fn begin_anew(batch: &mut Batch, proof: &str) {
    batch.run("DELETE FROM audit_heads", []).run("DELETE FROM audit_seals", []).run("DELETE FROM audit_cursor", []);
    begin(batch, proof);
}

/// Moves the state on, guarded by its proof; `before` is `None` when its row is not there.
pub(crate) fn advance(batch: &mut Batch, before: Option<&str>, state: &State, proof: &str) {
    let (at, position) = (state.fault.map(|fault| fault.at), state.fault.map(|fault| fault.position));
    let row: [Val; 4] = [state.position.into(), position.into(), at.into(), proof.into()];
    match before {
        None => batch.expect(
            1,
            "INSERT INTO audit_cursor (id, position, fault_position, fault_at, proof) VALUES (1, $1, $2, $3, $4)
             ON CONFLICT (id) DO NOTHING",
            row,
        ),
        Some(before) => batch.expect(
            1,
            "UPDATE audit_cursor SET position = $1, fault_position = $2, fault_at = $3, proof = $4
             WHERE id = 1 AND proof = $5",
            [&row[..], &[before.into()]].concat(),
        ),
    };
}

/// Adds the new ends of chains.
pub(crate) fn heads<'a>(batch: &mut Batch, heads: impl Iterator<Item = (&'a String, &'a Link)>) {
    let rows = heads.map(|(account, head)| [Val::from(account), head.position.into(), head.seal.as_str().into()]);
    batch.run(
        "INSERT INTO audit_heads (account, position, seal)
         SELECT account, position, seal FROM {rows $1 account:text, position:int, seal:text} WHERE true
         ON CONFLICT (account) DO UPDATE SET position = excluded.position, seal = excluded.seal",
        [Val::rows(rows)],
    );
}

/// Adds new seals, as account, position, time and seal.
pub(crate) fn insert_seals(batch: &mut Batch, rows: Vec<[Val; 4]>) {
    batch.run(
        "INSERT INTO audit_seals (account, position, at, seal)
         SELECT account, position, at, seal FROM {rows $1 account:text, position:int, at:int, seal:text}",
        [Val::rows(rows)],
    );
}

/// Up to `limit` seals of an account behind `after`, up to and with `last`, in order.
pub(crate) async fn seals(db: &Db, account: &str, after: i64, last: i64, limit: i64) -> Result<Vec<Seal>, Error> {
    let sql = "SELECT position, at, seal FROM audit_seals
               WHERE account = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4";
    let params = vec![account.into(), after.into(), last.into(), limit.into()];
    let read = |row: &Row| Ok(Seal { position: row.int(0)?, at: row.int(1)?, seal: row.text(2)?.to_owned() });
    db.scan(sql, params).await?.iter().map(read).collect()
}

/// The seals of these entries, by position, as far as they are there.
pub(crate) async fn seals_of(db: &Db, entries: &[Recorded]) -> Result<BTreeMap<i64, String>, Error> {
    let sql = "SELECT s.position, s.seal FROM {rows $1 account:text, position:int} CROSS JOIN audit_seals s
               WHERE s.account = rows.account AND s.position = rows.position";
    let wanted = entries.iter().map(|recorded| [Val::from(&recorded.entry.account), recorded.position.into()]);
    let rows = db.scan(sql, vec![Val::rows(wanted)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?.to_owned()))).collect()
}

/// Where an account's chain begins and the proof of it; `None` before anything was forgotten.
pub(crate) async fn base(db: &Db, account: &str) -> Result<Option<(Link, String)>, Error> {
    let sql = "SELECT position, seal, proof FROM audit_bases WHERE account = $1";
    let rows = db.read(sql, &[account.into()]).await?;
    let read = |row: &Row| Ok((Link { position: row.int(0)?, seal: row.text(1)?.to_owned() }, row.text(2)?.to_owned()));
    rows.first().map(read).transpose()
}

/// Forgets an account's entries up to and with `base`. Conflicts when another replica has forgotten as much.
pub(crate) fn forget(batch: &mut Batch, account: &str, base: &Link, proof: &str) {
    batch
        .expect(
            1,
            "INSERT INTO audit_bases (account, position, seal, proof) VALUES ($1, $2, $3, $4)
             ON CONFLICT (account) DO UPDATE SET position = $2, seal = $3, proof = $4 WHERE audit_bases.position < $2",
            [account.into(), base.position.into(), base.seal.as_str().into(), proof.into()],
        )
        .run("DELETE FROM audit_seals WHERE account = $1 AND position <= $2", [account.into(), base.position.into()]);
    journal::forget(batch, account, base.position);
}

/// Makes entries known under terms.
pub(crate) fn insert_lookups(batch: &mut Batch, clusters: &[Cluster]) {
    let row = |cluster: &Cluster| {
        let (at, position) = cluster.last();
        [Val::from(cluster.term), at.into(), position.into(), cluster.text().into()]
    };
    batch.run(
        "INSERT INTO audit_lookups (term, at, position, places)
         SELECT term, at, position, places FROM {rows $1 term:int, at:int, position:int, places:text} WHERE true
         ON CONFLICT (term, at, position) DO NOTHING",
        [Val::rows(clusters.iter().map(row))],
    );
}

/// Forgets where the entries were found that are forgotten themselves, by their terms: those up to and with `last`, of which
/// none is newer than `newest`.
pub(crate) fn delete_lookups(batch: &mut Batch, terms: impl Iterator<Item = i64>, newest: i64, last: i64) {
    batch.run(
        "DELETE FROM audit_lookups
         WHERE term IN (SELECT term FROM {rows $1 term:int}) AND at <= $2 AND position <= $3",
        [Val::rows(terms.map(|term| [Val::from(term)])), newest.saturating_add(SPAN).into(), last.into()],
    );
}

/// Up to `limit` places of entries known under a term, newest first: not before `since`, and before the place `below`. What
/// is there may have been forgotten.
pub(crate) async fn known_as(db: &Db, term: i64, since: i64, below: Place, limit: usize) -> Result<Vec<Place>, Error> {
    let sql = "SELECT at, position, places FROM audit_lookups
               WHERE term = $1 AND at >= $2 AND (at, position) < ($3, $4) ORDER BY at DESC, position DESC LIMIT $5";
    let mut found = Vec::new();
    // What a row tells of may be as much older than the row says.
    let mut next = (below.at.saturating_add(SPAN), i64::MAX);
    loop {
        let params = [term.into(), since.into(), next.0.into(), next.1.into(), CLUSTERS.into()];
        let rows = db.read(sql, &params).await?;
        for row in &rows {
            next = (row.int(0)?, row.int(1)?);
            found.extend(Cluster::places(next, &row.json(2)?));
        }
        found.retain(|place| *place < below && place.at >= since);
        found.sort_unstable_by(|one, other| other.cmp(one));
        let ended = i64::try_from(rows.len()).is_ok_and(|count| count < CLUSTERS);
        // Everything that was not read yet is older than the last row says.
        let settled = found.partition_point(|place| (place.at, place.position) >= next);
        if ended || settled >= limit {
            found.truncate(limit);
            return Ok(found);
        }
    }
}

/// How far an export is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exported {
    pub(crate) position: i64,
    pub(crate) holder: String,
    pub(crate) held_until: i64,
}

/// How far the export to a target is; `None` before it has begun.
pub(crate) async fn exported(db: &Db, target: &str) -> Result<Option<Exported>, Error> {
    let sql = "SELECT position, holder, held_until FROM audit_exports WHERE target = $1";
    let rows = db.read(sql, &[target.into()]).await?;
    let read =
        |row: &Row| Ok(Exported { position: row.int(0)?, holder: row.text(1)?.to_owned(), held_until: row.int(2)? });
    rows.first().map(read).transpose()
}

/// Takes the export to a target until `until`; conflicts when somebody else has it.
pub(crate) fn hold(batch: &mut Batch, target: &str, holder: &str, now: i64, until: i64) {
    batch.expect(
        1,
        "INSERT INTO audit_exports (target, position, holder, held_until) VALUES ($1, 0, $2, $4)
         ON CONFLICT (target) DO UPDATE SET holder = $2, held_until = $4
         WHERE audit_exports.holder = $2 OR audit_exports.held_until <= $3",
        [target.into(), holder.into(), now.into(), until.into()],
    );
}

/// Notes how far the holder has exported; conflicts when it is the holder no more.
pub(crate) fn note_exported(batch: &mut Batch, target: &str, holder: &str, position: i64) {
    batch.expect(
        1,
        "UPDATE audit_exports SET position = $3 WHERE target = $1 AND holder = $2",
        [target.into(), holder.into(), position.into()],
    );
}
