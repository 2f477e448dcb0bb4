//! Whether what was read of an account is still so.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use platform::Plane;
use storage::Error;

use crate::iam;

/// For how long an account's generation is taken as read, in milliseconds: half of the time within which a change made on
/// another replica must hold here.
const FRESH: u64 = 500;
/// How many accounts' generations are remembered.
const ACCOUNTS: usize = 10_000;

/// The generations of accounts, read when somebody asks.
#[derive(Default)]
pub(super) struct Generations {
    seen: Mutex<HashMap<Arc<str>, Seen>>,
    /// How many changes have been made on this replica.
    epoch: AtomicU64,
}

#[derive(Clone, Copy)]
struct Seen {
    generation: i64,
    /// When it was begun to be read.
    at: i64,
    /// How many changes had been made here by then.
    epoch: u64,
}

impl Generations {
    /// The generation that an account is at: no change made here is later, and none that was made elsewhere more than half a
    /// second ago.
    pub(super) async fn now(&self, plane: &Plane, account: &Arc<str>) -> Result<i64, Error> {
        let (now, epoch) = (plane.clock.now(), self.epoch.load(Ordering::Acquire));
        if let Some(seen) = self.seen(account)
            && seen.epoch == epoch
            && now.abs_diff(seen.at) < FRESH
        {
            return Ok(seen.generation);
        }
        let generation = iam::generation(&plane.db, account).await?;
        self.note(account, Seen { generation, at: now, epoch });
        Ok(generation)
    }

    /// Lets everything be asked for again, after a change on this replica.
    pub(super) fn forget(&self) {
        self.epoch.fetch_add(1, Ordering::AcqRel);
    }

    /// Forgets all generations.
    pub(super) fn clear(&self) {
        self.forget();
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn seen(&self, account: &str) -> Option<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).get(account).copied()
    }

    fn note(&self, account: &Arc<str>, new: Seen) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= ACCOUNTS && !seen.contains_key(account) {
            seen.clear();
        }
        seen.insert(Arc::clone(account), new);
    }
}
