//! Nodes that come to fit the targets of a command while it is under way.

use serde_json::Value;
use storage::{Batch, Db, Error, Row};

use super::{Chunk, SETTLE, invoke};

/// A command that a node may join.
pub(crate) struct Joinable {
    pub(crate) id: String,
    pub(crate) document_name: String,
    pub(crate) request: Value,
    pub(crate) targets: i64,
    pub(crate) requested_at: i64,
    pub(crate) expires_at: i64,
}

pub(super) const JOINABLE: &str = "SELECT id, document_name, request, targets, requested_at, expires_at
     FROM commands JOIN command_requests ON command_id = id
     WHERE account = $1 AND region = $2 AND joinable = 1 AND completed < targets AND stored = targets
     AND cancel_requested = 0 AND max_errors >= errors AND expires_at > $3
     AND NOT EXISTS (SELECT 1 FROM invocations WHERE invocations.command_id = commands.id AND node_id = $4)
     ORDER BY expires_at LIMIT 100";

/// Commands that are under way, may be joined, and are not for this node yet.
pub(crate) async fn joinable(
    db: &Db,
    (account, region): (&str, &str),
    node_id: &str,
    now: i64,
) -> Result<Vec<Joinable>, Error> {
    let rows = db.read(JOINABLE, &[account.into(), region.into(), now.into(), node_id.into()]).await?;
    let read = |row: &Row| {
        Ok(Joinable {
            id: row.text(0)?.to_owned(),
            document_name: row.text(1)?.to_owned(),
            request: row.json(2)?,
            targets: row.int(3)?,
            requested_at: row.int(4)?,
            expires_at: row.int(5)?,
        })
    };
    rows.iter().map(read).collect()
}

/// Adds to a batch that the nodes of a chunk are targets, too: guarded by the command being under way and by as many
/// targets as before.
pub(crate) fn join(batch: &mut Batch, chunk: &Chunk) {
    let more = chunk.nodes.len() as i64;
    batch.expect(
        1,
        "UPDATE commands SET targets = targets + $3, held = held + $4, flying = flying + $5
         WHERE id = $1 AND targets = $2 AND completed < targets AND cancel_requested = 0",
        [
            chunk.command_id.as_str().into(),
            chunk.stored.into(),
            more.into(),
            (if chunk.paced { more } else { 0 }).into(),
            (if chunk.paced { 0 } else { more }).into(),
        ],
    );
    invoke(batch, chunk);
    batch.run(SETTLE, [chunk.command_id.as_str().into()]);
}
