//! When and for what access keys were last used.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use platform::Loops;
use storage::{Batch, Error, Val};
use wire::Caller;

use crate::Identity;

/// How often uses are written, all in one statement.
const PERIOD: Duration = Duration::from_secs(60);
/// How many keys' uses are noted until they are written; those of more keys are not known.
const KEYS: usize = 100_000;

/// Uses since they were last written, by access key id.
#[derive(Default)]
pub(crate) struct KeyUses(Mutex<HashMap<Arc<str>, Use>>);

struct Use {
    at: i64,
    region: Arc<str>,
    service: String,
}

impl KeyUses {
    fn held(&self) -> MutexGuard<'_, HashMap<Arc<str>, Use>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Identity {
    /// Notes that somebody signed with a long-lived key.
    pub(crate) fn note_use(&self, caller: &Caller, service: &str) {
        let at = self.0.plane.clock.now();
        let mut uses = self.0.uses.held();
        if let Some(last) = uses.get_mut(&caller.access_key_id) {
            last.at = at;
            if *last.region != *caller.region {
                last.region = Arc::clone(&caller.region);
            }
            if last.service != service {
                service.clone_into(&mut last.service);
            }
        } else if uses.len() < KEYS {
            let last = Use { at, region: Arc::clone(&caller.region), service: service.to_owned() };
            uses.insert(Arc::clone(&caller.access_key_id), last);
        }
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let identity = self.clone();
        loops.spawn("write when access keys were used", PERIOD, "identity.flush", move || {
            let identity = identity.clone();
            async move { identity.write_uses().await }
        });
    }

    /// Writes what has been noted and not been written yet, before the server ends.
    pub async fn finish(&self) {
        if let Err(error) = self.write_uses().await {
            tracing::warn!(%error, "when access keys were last used could not be written");
        }
    }

    /// What cannot be written is kept for the next time.
    async fn write_uses(&self) -> Result<(), Error> {
        let uses = std::mem::take(&mut *self.0.uses.held());
        if uses.is_empty() {
            return Ok(());
        }
        let written = self.write(&uses).await;
        if written.is_err() {
            let mut newer = self.0.uses.held();
            for (id, last) in uses {
                newer.entry(id).or_insert(last);
            }
        }
        written
    }

    async fn write(&self, uses: &HashMap<Arc<str>, Use>) -> Result<(), Error> {
        let row = |(id, last): (&Arc<str>, &Use)| {
            [Val::from(&**id), Val::from(last.at), Val::from(&*last.region), Val::from(last.service.as_str())]
        };
        let mut batch = Batch::new();
        batch.run(
            "UPDATE access_keys SET used_at = uses.at, used_region = uses.region, used_service = uses.service
             FROM {rows $1 id:text, at:int, region:text, service:text} AS uses
             WHERE access_keys.id = uses.id AND (used_at IS NULL OR used_at < uses.at)",
            [Val::rows(uses.iter().map(row))],
        );
        self.0.plane.commit(batch).await.map(|_| ())
    }
}
