//! Forgetting.

use storage::{Batch, Db, Error, Row, Val};

/// Ended commands that were requested before then, the oldest first, each with how many targets it had.
pub(crate) async fn old(db: &Db, before: i64, limit: i64) -> Result<Vec<(String, i64)>, Error> {
    let sql = "SELECT id, targets FROM commands WHERE requested_at < $1 AND completed = targets
               ORDER BY requested_at LIMIT $2";
    let rows = db.scan(sql, vec![before.into(), limit.into()]).await?;
    let read = |row: &Row| Ok((row.text(0)?.to_owned(), row.int(1)?));
    rows.iter().map(read).collect()
}

/// Adds to a batch that these commands are forgotten with all that came of them.
pub(crate) fn forget(batch: &mut Batch, ids: &Val) {
    for sql in [
        "DELETE FROM output_pieces WHERE command_id IN (SELECT id FROM {rows $1 id:text})",
        "DELETE FROM output_streams WHERE command_id IN (SELECT id FROM {rows $1 id:text})",
        "DELETE FROM invocation_steps WHERE command_id IN (SELECT id FROM {rows $1 id:text})",
        "DELETE FROM invocations WHERE command_id IN (SELECT id FROM {rows $1 id:text})",
        "DELETE FROM command_requests WHERE command_id IN (SELECT id FROM {rows $1 id:text})",
        "DELETE FROM commands WHERE id IN (SELECT rows.id FROM {rows $1 id:text})",
    ] {
        batch.run(sql, [ids.clone()]);
    }
}

/// Adds to a batch that some of what the nodes of a command came to is forgotten: at most so many rows of each kind.
pub(crate) fn forget_some(batch: &mut Batch, command_id: &str, rows: i64) {
    for sql in [
        "DELETE FROM output_pieces WHERE command_id = $1 AND (node_id, step, stream, at) IN
         (SELECT node_id, step, stream, at FROM output_pieces WHERE command_id = $1 LIMIT $2)",
        "DELETE FROM output_streams WHERE command_id = $1 AND (node_id, step, stream) IN
         (SELECT node_id, step, stream FROM output_streams WHERE command_id = $1 LIMIT $2)",
        "DELETE FROM invocation_steps WHERE command_id = $1 AND (node_id, name) IN
         (SELECT node_id, name FROM invocation_steps WHERE command_id = $1 LIMIT $2)",
        "DELETE FROM invocations WHERE command_id = $1 AND node_id IN
         (SELECT node_id FROM invocations WHERE command_id = $1 LIMIT $2)",
    ] {
        batch.run(sql, [command_id.into(), rows.into()]);
    }
}
