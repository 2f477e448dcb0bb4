//! What is too old to keep: commands of more than 30 days, as in AWS, with all that came of them.

use storage::{Batch, Error, Val};

use crate::{Commands, store};

/// Milliseconds of a day.
const DAY: i64 = 24 * 3_600_000;
/// How many commands one batch forgets, so that no writer waits long.
const CHUNK: i64 = 200;
/// How many rows of commands with many nodes one batch forgets.
const ROWS: i64 = 1_000;

impl Commands {
    /// Forgets ended commands that are too old.
    pub(crate) async fn retain(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        loop {
            let before = plane.clock.now() - i64::from(self.0.setup.limits.keep_days) * DAY;
            let old = store::old(&plane.db, before, CHUNK).await?;
            if old.is_empty() {
                return Ok(());
            }
            let mut small = Vec::new();
            let mut rows = 0;
            for (id, targets) in &old {
                if *targets > ROWS {
                    self.forget_rows(id).await?;
                } else if rows + targets > ROWS {
                    break;
                } else {
                    rows += targets;
                }
                small.push([Val::from(id.as_str())]);
            }
            let mut batch = Batch::new();
            store::forget(&mut batch, &Val::rows(small));
            plane.commit(batch).await?;
        }
    }

    /// Forgets what nodes of a large command came to, in bounded batches.
    async fn forget_rows(&self, command_id: &str) -> Result<(), Error> {
        loop {
            let mut batch = Batch::new();
            store::forget_some(&mut batch, command_id, ROWS);
            let receipt = self.0.plane.commit(batch).await?;
            if receipt.changed.iter().all(|changed| *changed == 0) {
                return Ok(());
            }
        }
    }
}
