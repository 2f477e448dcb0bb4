//! Commands whose targets are let go in steps.

use rollout::Progress;
use serde_json::Value;
use storage::{Batch, Db, Error, Row, Val};

use super::{Open, open, select_open};

/// A command that is under way and needs somebody to move it on.
pub(crate) struct Moving {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) request: Value,
    /// Targets that are no invocations yet.
    pub(crate) missing: i64,
    /// It was stopped for another reason than errors.
    pub(crate) stopped: bool,
    pub(crate) progress: Progress,
}

pub(super) const MOVING: &str =
    "SELECT id, account, region, request, targets, stored, max_errors, held, flying, errors, waves_passed,
     quiet_since, cancel_requested FROM commands JOIN command_requests ON command_id = id
     WHERE completed < targets AND (held > 0 OR stored < targets OR cancel_requested = 1) ORDER BY id LIMIT $1";

/// Commands that need to be moved on, at most so many.
pub(crate) async fn moving(db: &Db, limit: i64) -> Result<Vec<Moving>, Error> {
    let rows = db.read(MOVING, &[limit.into()]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Moving, Error> {
    let count = |column| Ok::<_, Error>(u64::try_from(row.int(column)?).unwrap_or(0));
    Ok(Moving {
        id: row.text(0)?.to_owned(),
        account: row.text(1)?.to_owned(),
        region: row.text(2)?.to_owned(),
        request: row.json(3)?,
        missing: row.int(4)? - row.int(5)?,
        stopped: row.int(6)? < 0,
        progress: Progress {
            targets: count(4)?,
            held: count(7)?,
            flying: count(8)?,
            errors: count(9)?,
            waves_passed: usize::try_from(row.int(10)?).unwrap_or(0),
            quiet_since: row.int(11)?,
            cancelled: row.bool(12)?,
        },
    })
}

/// The next held invocations of a command, in the order in which they are let go.
pub(crate) async fn held(db: &Db, command_id: &str, limit: i64) -> Result<Vec<Open>, Error> {
    let sql = select_open!("WHERE command_id = $1 AND invocations.held = 1 ORDER BY position LIMIT $2");
    let rows = db.read(sql, &[command_id.into(), limit.into()]).await?;
    rows.iter().map(open).collect()
}

/// Nodes of a command that were let go and did not report an error.
pub(crate) async fn released(db: &Db, command_id: &str) -> Result<Vec<String>, Error> {
    let sql =
        "SELECT node_id FROM invocations WHERE command_id = $1 AND held = 0 AND status IN ('Success', 'TimedOut')";
    let rows = db.scan(sql, vec![command_id.into()]).await?;
    rows.iter().map(|row| row.text(0).map(str::to_owned)).collect()
}

/// Adds to a batch that held invocations are let go: guarded by their being held, and by as many as before.
pub(crate) fn release(batch: &mut Batch, command_id: &str, held: u64, invocations: &[Open]) {
    let more = invocations.len();
    batch
        .expect(
            more as u64,
            "UPDATE invocations SET held = 0, outbox = 'send' FROM {rows $2 node:text} AS freed
             WHERE command_id = $1 AND node_id = freed.node AND invocations.held = 1 AND open = 1",
            [command_id.into(), Val::rows(invocations.iter().map(|open| [Val::from(open.node_id.as_str())]))],
        )
        .expect(
            1,
            "UPDATE commands SET held = held - $2, flying = flying + $2 WHERE id = $1 AND held = $3 AND cancel_requested = 0",
            [command_id.into(), Val::Int(more as i64), Val::Int(i64::try_from(held).unwrap_or(i64::MAX))],
        );
}

/// Adds to a batch that a wave was found healthy: guarded by nobody having done it before.
pub(crate) fn pass_wave(batch: &mut Batch, command_id: &str, passed: usize) {
    batch.expect(
        1,
        "UPDATE commands SET waves_passed = waves_passed + 1 WHERE id = $1 AND waves_passed = $2",
        [command_id.into(), Val::Int(i64::try_from(passed).unwrap_or(i64::MAX))],
    );
}

/// Adds to a batch that a command is stopped though it has not too many errors: it fails all the same.
pub(crate) fn stop(batch: &mut Batch, command_id: &str) {
    batch.expect(1, "UPDATE commands SET max_errors = -1 WHERE id = $1", [command_id.into()]);
}
