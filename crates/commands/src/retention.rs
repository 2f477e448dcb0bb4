//! What is too old to keep, as in AWS: commands of more than 30 days, with all that came of them.

use storage::{Batch, Error, Val};

use crate::Commands;

/// Milliseconds that an ended command is kept.
const KEPT: i64 = 30 * 24 * 3_600_000;
/// How many commands one batch forgets, so that no writer waits long.
const CHUNK: i64 = 200;

impl Commands {
    /// Forgets ended commands that are older than 30 days.
    pub(crate) async fn retain(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        loop {
            let before = plane.clock.now() - KEPT;
            let sql = "SELECT id FROM commands WHERE requested_at < $1 AND completed = targets ORDER BY requested_at LIMIT $2";
            let rows = plane.db.scan(sql, vec![before.into(), CHUNK.into()]).await?;
            if rows.is_empty() {
                return Ok(());
            }
            let ids = rows.iter().map(|row| row.text(0).map(|id| [Val::from(id)])).collect::<Result<Vec<_>, _>>()?;
            plane.commit(forget(&Val::rows(ids))).await?;
        }
    }
}

fn forget(ids: &Val) -> Batch {
    let mut batch = Batch::new();
    batch
        .run("DELETE FROM invocation_steps WHERE command_id IN (SELECT id FROM {rows $1 id:text})", [ids.clone()])
        .run("DELETE FROM invocations WHERE command_id IN (SELECT id FROM {rows $1 id:text})", [ids.clone()])
        .run("DELETE FROM commands WHERE id IN (SELECT rows.id FROM {rows $1 id:text})", [ids.clone()]);
    batch
}
