//! Throwing away what nothing refers to.

use crate::{Objects, store};

/// How long an upload in parts may lie before it is given up, in milliseconds: a week.
const ABANDONED: i64 = 7 * 24 * 3_600_000;
/// How many contents one pass removes.
const AT_ONCE: i64 = 1000;

impl Objects {
    /// Gives up uploads that nobody finished, and removes bytes whose time has come: first the bytes, then their row.
    pub(crate) async fn sweep(&self) -> Result<(), storage::Error> {
        let now = self.0.plane.clock.now();
        store::abandon(&self.0.plane, now - ABANDONED, now).await?;
        for content in store::to_drop(&self.0.plane.db, now, AT_ONCE).await? {
            self.remove(&content).await?;
            store::forget(&self.0.plane, &content.id).await?;
        }
        Ok(())
    }
}
