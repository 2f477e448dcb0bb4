//! The audit trail: the journal, sealed so that nobody can quietly change it, and read by those who may.

mod calls;
mod chain;
mod event;
mod export;
mod ops;
mod places;
mod retention;
mod seal;
mod store;
mod terms;
mod verify;

use std::sync::Arc;
use std::time::Duration;

use model::{cloudtrail, fleetwright};
use platform::{Loops, Plane, Registry};
use ring::hmac;
use storage::Migration;

pub use export::{Stats, Target};
pub use seal::born;
pub use verify::{Broken, Verdict};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "audit", number: 1, sql: include_str!("../migrations/0001_seals.sql") }];

/// How often new entries are sealed: all of a second in one batch, so that sealing costs little under load.
const SEAL_PERIOD: Duration = Duration::from_secs(1);

/// The fabric subject on which newly sealed entries are hinted at.
const SEALED: &str = "audit.sealed";

/// How often entries that are too old are looked for.
const RETENTION_PERIOD: Duration = Duration::from_secs(3600);
/// Milliseconds.
const DAY: i64 = 24 * 3_600_000;
/// How many days entries are kept unless the settings say otherwise: a year, and a month to look back at it.
pub const KEPT_DAYS: u16 = 400;

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Audit(Arc<State>);

struct State {
    plane: Plane,
    key: hmac::Key,
    kept_days: i64,
    stats: Stats,
}

impl Audit {
    /// Derives the chain's key; reads nothing yet. Entries are kept for `kept_days`.
    #[must_use]
    pub fn new(plane: &Plane, kept_days: u16) -> Self {
        let key = chain::key(&plane.keys);
        Self(Arc::new(State { plane: plane.clone(), key, kept_days: i64::from(kept_days), stats: Stats::default() }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<fleetwright::VerifyAuditTrail, _, _>(ops::trail::verify)
            .on::<fleetwright::ListAuditEntries, _, _>(ops::trail::list)
            .on::<cloudtrail::LookupEvents, _, _>(ops::lookup::events)
            .done();
    }

    /// What exports count.
    #[must_use]
    pub fn stats(&self) -> &Stats {
        &self.0.stats
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let audit = self.clone();
        loops.spawn("seal the audit trail", SEAL_PERIOD, "audit.seal", move || {
            let audit = audit.clone();
            async move { audit.seal_new().await }
        });
        let audit = self.clone();
        loops.spawn("forget old entries of the audit trail", RETENTION_PERIOD, "audit.retain", move || {
            let audit = audit.clone();
            async move { audit.retain().await }
        });
    }
}
