//! The audit trail: the journal, sealed so that nobody can quietly change it, and read by those who may.

mod chain;
mod ops;
mod seal;
mod verify;

use std::sync::Arc;
use std::time::Duration;

use model::fleetwright;
use platform::{Access, Loops, Plane, Registry};
use ring::hmac;
use storage::Migration;

pub use verify::Verdict;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "audit", number: 1, sql: include_str!("../migrations/0001_seals.sql") }];

/// How often new entries are sealed: all of a second in one batch, so that sealing costs little under load.
const SEAL_PERIOD: Duration = Duration::from_secs(1);

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Audit(Arc<State>);

struct State {
    plane: Plane,
    key: hmac::Key,
}

impl Audit {
    /// Derives the chain's key; reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &plane.keys.derive("audit/chain"));
        Self(Arc::new(State { plane: plane.clone(), key }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<fleetwright::VerifyAuditTrail, _, _>(Access::Operator, ops::verify)
            .on::<fleetwright::ListAuditEntries, _, _>(Access::Operator, ops::list)
            .done();
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let audit = self.clone();
        loops.spawn("seal the audit trail", SEAL_PERIOD, "audit.seal", move || {
            let audit = audit.clone();
            async move { audit.seal_new().await }
        });
    }
}
