//! One function per operation.

mod attach;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod get;
pub(crate) mod list;
pub(crate) mod reviews;
pub(crate) mod sharing;
pub(crate) mod tags;
pub(crate) mod update;
pub(crate) mod versions;

use model::Error;
use platform::Ctx;
use serde_json::Value;
use storage::Batch;

use crate::Documents;
use crate::find::busy;
use crate::kept::Head;
use crate::store;

/// How often a change that met a newer one is decided again.
const TRIES: usize = 20;

impl Documents {
    /// Commits what was decided. Gives false when somebody was faster: decide again.
    async fn committed(&self, batch: Batch) -> Result<bool, Error> {
        match self.0.plane.commit(batch).await {
            Ok(_) => Ok(true),
            Err(storage::Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Changes what stands in a document's row, and beside it. `decide` gets the document, which it may change, and the
    /// batch, to which it may add; it gives what the journal says.
    async fn change(
        &self,
        ctx: &Ctx,
        name: &str,
        decide: impl Fn(&mut Head, &mut Batch) -> Result<Value, Error>,
    ) -> Result<Head, Error> {
        for _ in 0..TRIES {
            let mut head = self.own(ctx, name).await?;
            let mut batch = Batch::new();
            let told = decide(&mut head, &mut batch)?;
            store::change(&mut batch, &head);
            batch.journal(ctx.entry(head.arn(), told));
            if self.committed(batch).await? {
                return Ok(head);
            }
        }
        Err(busy(name).into())
    }
}
