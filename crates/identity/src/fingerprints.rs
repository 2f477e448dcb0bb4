//! Machines that show a node's key and not its fingerprint: the node's machine was changed, or copied. An operator says
//! which; until then there is one row about it.

use model::Error;
use platform::Ctx;
use serde_json::json;
use storage::{Batch, Db, Row};

use crate::node_keys::NodeIdentity;

/// How often, at most, a row is written however often its node asks, in milliseconds.
const QUIET: i64 = 60_000;

/// Columns of [`FingerprintChange`], in the order that [`read`] reads them.
macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT c.node_id, i.fingerprint, c.told, c.first_told_at, c.last_told_at, c.known_told_at, c.rejected
             FROM node_fingerprint_changes c JOIN node_identities i ON i.node_id = c.node_id ",
            $condition
        )
    };
}

/// A machine that has a node's key and another fingerprint than the node.
#[derive(Clone, Debug)]
pub struct FingerprintChange {
    /// `mi-…`
    pub node_id: String,
    /// The fingerprint that the node is known by.
    pub known: String,
    /// The other one, which was told last.
    pub told: String,
    /// When it was told first, in milliseconds since 1970.
    pub first_told_at: i64,
    /// When it was told last, to the minute.
    pub last_told_at: i64,
    /// When the known fingerprint was told last since then, to the minute: there are two machines.
    pub known_told_at: Option<i64>,
    /// Whether an operator has said that this is another machine.
    pub rejected: bool,
}

impl FingerprintChange {
    /// What the machine is told.
    pub(crate) fn message(&self) -> String {
        let node = &self.node_id;
        if self.rejected {
            return format!(
                "This machine is not node {node}: an operator has rejected its fingerprint. Remove the agent's state, \
                 and register this machine with an activation as a node of its own."
            );
        }
        let begin = format!("Node {node} reports another machine fingerprint than the one it is known by.");
        if self.known_told_at.is_some() {
            return format!(
                "{begin} The machine that it is known by is in use as well, so this one seems to be a copy of it: remove \
                 the agent's state, and register this machine with an activation as a node of its own."
            );
        }
        format!(
            "{begin} An operator has to say whether it is still the same machine: `fleetwright nodes approve {node}`, or \
             `fleetwright nodes reject {node}`. After an approval it goes on by itself."
        )
    }
}

/// Notes that a machine that has the node's key told another fingerprint than the node's.
///
/// # Errors
/// Those of the store.
pub(crate) async fn told(
    ctx: &Ctx,
    node_id: &str,
    node: &NodeIdentity,
    told: &str,
) -> Result<FingerprintChange, Error> {
    let before = find(&ctx.plane.db, node_id).await?;
    let is_quiet = before.as_ref().is_some_and(|before| ctx.now - before.last_told_at < QUIET);
    let again = before.filter(|before| before.told == told);
    let is_new = again.is_none();
    let change = again.unwrap_or_else(|| FingerprintChange {
        node_id: node_id.to_owned(),
        known: node.fingerprint.clone(),
        told: told.to_owned(),
        first_told_at: ctx.now,
        last_told_at: ctx.now,
        known_told_at: None,
        rejected: false,
    });
    if is_quiet {
        return Ok(change);
    }
    let change = FingerprintChange { last_told_at: ctx.now, ..change };
    let mut batch = Batch::new();
    put(&mut batch, node, &change);
    if is_new {
        batch.journal(ctx.entry(node_id, json!({ "fingerprint": told, "known": node.fingerprint })));
    }
    ctx.plane.commit(batch).await?;
    Ok(change)
}

/// Notes that the node's own machine is in use, if another one claims to be it.
///
/// # Errors
/// Those of the store.
pub(crate) async fn known_told(ctx: &Ctx, node_id: &str) -> Result<(), Error> {
    let change = find(&ctx.plane.db, node_id).await?;
    if change.is_none_or(|change| change.known_told_at.is_some_and(|at| ctx.now - at < QUIET)) {
        return Ok(());
    }
    let mut batch = Batch::new();
    batch.run(
        "UPDATE node_fingerprint_changes SET known_told_at = $2 WHERE node_id = $1",
        [node_id.into(), ctx.now.into()],
    );
    ctx.plane.commit(batch).await?;
    Ok(())
}

/// Machines of an account and region that have the key of a node and another fingerprint, in order of the nodes' ids, after
/// a given one.
///
/// # Errors
/// Those of the store.
pub async fn fingerprint_changes(
    db: &Db,
    account: &str,
    region: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<FingerprintChange>, Error> {
    let sql = select!("WHERE c.account = $1 AND c.region = $2 AND c.node_id > $3 ORDER BY c.node_id LIMIT $4");
    let rows = db.read(sql, &[account.into(), region.into(), after.into(), limit.into()]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Adds to a batch that the node has this fingerprint from now on, which must be the one that was told last: whoever has
/// looked at another one has not approved this. Credentials of the machine that had the former one end.
pub fn approve_fingerprint(batch: &mut Batch, account: &str, region: &str, node_id: &str, told: &str) {
    let of = [account.into(), region.into(), node_id.into(), told.into()];
    batch
        .expect(
            1,
            "DELETE FROM node_fingerprint_changes WHERE account = $1 AND region = $2 AND node_id = $3 AND told = $4",
            of,
        )
        .expect(1, "UPDATE node_identities SET fingerprint = $2 WHERE node_id = $1", [node_id.into(), told.into()]);
}

/// Adds to a batch that the machine with this fingerprint, which must be the one that was told last, is another one.
pub fn reject_fingerprint(batch: &mut Batch, account: &str, region: &str, node_id: &str, told: &str) {
    batch.expect(
        1,
        "UPDATE node_fingerprint_changes SET rejected = 1
         WHERE account = $1 AND region = $2 AND node_id = $3 AND told = $4",
        [account.into(), region.into(), node_id.into(), told.into()],
    );
}

/// Adds to a batch that nothing is known any more of machines that claim to be this node.
pub(crate) fn forget(batch: &mut Batch, node_id: &str) {
    batch.run("DELETE FROM node_fingerprint_changes WHERE node_id = $1", [node_id.into()]);
}

async fn find(db: &Db, node_id: &str) -> Result<Option<FingerprintChange>, Error> {
    let rows = db.read(select!("WHERE c.node_id = $1"), &[node_id.into()]).await?;
    Ok(rows.first().map(read).transpose()?)
}

fn put(batch: &mut Batch, node: &NodeIdentity, change: &FingerprintChange) {
    batch.run(
        "INSERT INTO node_fingerprint_changes
            (node_id, account, region, told, first_told_at, last_told_at, known_told_at, rejected)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (node_id) DO UPDATE SET
            told = $4, first_told_at = $5, last_told_at = $6, known_told_at = $7, rejected = $8",
        [
            change.node_id.as_str().into(),
            node.account.as_str().into(),
            node.region.as_str().into(),
            change.told.as_str().into(),
            change.first_told_at.into(),
            change.last_told_at.into(),
            change.known_told_at.into(),
            i64::from(change.rejected).into(),
        ],
    );
}

fn read(row: &Row) -> Result<FingerprintChange, storage::Error> {
    Ok(FingerprintChange {
        node_id: row.text(0)?.to_owned(),
        known: row.text(1)?.to_owned(),
        told: row.text(2)?.to_owned(),
        first_told_at: row.int(3)?,
        last_told_at: row.int(4)?,
        known_told_at: row.opt_int(5)?,
        rejected: row.bool(6)?,
    })
}
