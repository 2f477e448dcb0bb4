//! Changing a parameter: read, decide, commit; and again when somebody was faster.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use model::Error;
use model::ssm::error;
use platform::Ctx;
use serde_json::Value;
use storage::Batch;
use tokio::sync::{Mutex, MutexGuard};

use crate::Parameters;
use crate::kept::After;
use crate::store::{self, Head, KeptPolicy, Scope};

/// What stands beside a parameter.
pub(crate) struct Beside {
    /// Its labels with the versions that they name.
    pub(crate) labels: Vec<(String, i64)>,
    pub(crate) policy: Option<KeptPolicy>,
}

/// How often a change that met a newer one is decided again.
pub(crate) const TRIES: usize = 20;
/// How many changes of different parameters can be under way at one time on this replica.
const TURNS: usize = 1024;

/// Lets those who change one parameter take turns on this replica, so that they do not have to try again and again. The
/// store alone decides what holds.
pub(crate) struct Turns(Vec<Mutex<()>>);

impl Default for Turns {
    fn default() -> Self {
        Self((0..TURNS).map(|_| Mutex::new(())).collect())
    }
}

impl Turns {
    /// Waits for the turn of all these parameters.
    pub(crate) async fn take(&self, scope: Scope<'_>, paths: impl Iterator<Item = &str>) -> Vec<MutexGuard<'_, ()>> {
        let mut places: Vec<_> = paths.map(|path| place(scope, path)).collect();
        places.sort_unstable();
        places.dedup();
        let mut turns = Vec::with_capacity(places.len());
        for turn in places.into_iter().filter_map(|place| self.0.get(place)) {
            turns.push(turn.lock().await);
        }
        turns
    }
}

fn place(scope: Scope<'_>, path: &str) -> usize {
    let mut hasher = DefaultHasher::new();
    (scope.account, scope.region, path).hash(&mut hasher);
    #[allow(clippy::cast_possible_truncation, reason = "any part of a hash will do")]
    let hash = hasher.finish() as usize;
    hash % TURNS
}

impl Parameters {
    /// A parameter of the caller's account.
    pub(crate) async fn own(&self, ctx: &Ctx, path: &str) -> Result<Option<Head>, Error> {
        Ok(self.head(scope(ctx), path).await?)
    }

    /// Changes what stands beside the versions of a parameter of the caller's account. `decide` gets the parameter, which
    /// it may change, what stands beside it, and the batch, to which it may add; it gives its answer and what the journal
    /// says.
    pub(crate) async fn change<T>(
        &self,
        ctx: &Ctx,
        path: &str,
        absent: impl Fn() -> Error,
        decide: impl Fn(&mut Head, Beside, &mut Batch) -> Result<(T, Value), Error>,
    ) -> Result<T, Error> {
        let _turn = self.0.turns.take(scope(ctx), [path].into_iter()).await;
        for _ in 0..TRIES {
            let mut head = self.own(ctx, path).await?.ok_or_else(&absent)?;
            let beside = self.beside(&head).await?;
            let mut batch = Batch::new();
            let (answer, told) = decide(&mut head, beside, &mut batch)?;
            store::touch(&mut batch, &head);
            batch.journal(ctx.entry(head.arn(), told));
            head.revision += 1;
            if self.commit(batch, &[After::Stands(&head)]).await?.is_some() {
                return Ok(answer);
            }
        }
        Err(busy(path))
    }

    async fn beside(&self, head: &Head) -> Result<Beside, Error> {
        let db = &self.0.plane.db;
        let labels = store::labels(db, head.scope(), &head.path).await?;
        Ok(Beside { labels, policy: store::resource_policy(db, head.scope(), &head.path).await? })
    }
}

/// What the caller's parameters belong to.
pub(crate) fn scope(ctx: &Ctx) -> Scope<'_> {
    Scope { account: ctx.account(), region: ctx.region() }
}

/// Others change the same parameter without an end.
pub(crate) fn busy(path: &str) -> Error {
    let message = format!("There are concurrent updates for {path}, which supports one update at a time. Try again.");
    error::TOO_MANY_UPDATES.with(message).into()
}
