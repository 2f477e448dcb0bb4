//! Changes of an account's users, roles and policies: decided by what is there, and held only if it still is.

use std::future::Future;

use model::iam::error;
use model::{Error, Fault};
use platform::{BoxFuture, Ctx};
use serde_json::Value;
use storage::Batch;

use super::store;
use crate::Identity;

/// How often a change is decided anew because another came between.
const ATTEMPTS: usize = 100;

/// A change on its way. Begin it before anything is read.
pub(crate) struct Change {
    generation: i64,
    pub(crate) batch: Batch,
}

impl Change {
    /// Takes note of how the account is now.
    pub(crate) async fn begin(ctx: &Ctx) -> Result<Self, Error> {
        let generation = store::generation(&ctx.plane.db, ctx.account()).await?;
        Ok(Self { generation, batch: Batch::new() })
    }

    /// Makes the change, and tells of it in the journal. `detail` must hold no secret.
    ///
    /// # Errors
    /// A conflict when anything in the account has changed since the beginning: decide anew.
    pub(crate) async fn commit(mut self, ctx: &Ctx, resource: impl Into<String>, detail: Value) -> Result<(), Error> {
        store::changed_since(&mut self.batch, ctx.account(), self.generation);
        self.batch.journal(ctx.entry(resource, detail));
        ctx.plane.commit(self.batch).await?;
        Ok(())
    }
}

/// An operation that is decided anew as long as another change comes between. On this replica it counts at once.
pub(crate) fn again<I, O, F, Fut>(
    function: F,
) -> impl Fn(Identity, Ctx, I) -> BoxFuture<'static, Result<O, Error>> + Copy + Send + Sync + 'static
where
    I: Clone + Send + Sync + 'static,
    O: Send + 'static,
    F: Fn(Identity, Ctx, I) -> Fut + Copy + Send + Sync + 'static,
    Fut: Future<Output = Result<O, Error>> + Send + 'static,
{
    move |identity, ctx, input| {
        Box::pin(async move {
            for _ in 0..ATTEMPTS {
                let answer = function(identity.clone(), ctx.clone(), input.clone()).await;
                identity.0.directory.changed();
                match answer {
                    Err(error) if is_conflict(&error) => {}
                    answer => return answer,
                }
            }
            Err(busy().into())
        })
    }
}

fn is_conflict(error: &Error) -> bool {
    let Error::Internal(cause) = error else { return false };
    matches!(cause.downcast_ref(), Some(storage::Error::Conflict { .. }))
}

fn busy() -> Fault {
    error::CONCURRENT_MODIFICATION_EXCEPTION.with(
        "The request was not processed because too many changes of this account were made at the same time. Try again.",
    )
}
