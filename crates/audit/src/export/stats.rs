//! What exports count.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::{counter::Counter, family::Family, gauge::Gauge};
use prometheus_client::registry::Registry;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct To {
    target: &'static str,
}

/// Counters of the exports. Copies share them.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    told: Family<To, Counter>,
    failures: Family<To, Counter>,
    behind: Family<To, Gauge>,
}

impl Stats {
    /// Adds the counters to a registry, which encodes them.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("fleetwright_audit_exported", "Audit entries exported", self.told.clone());
        registry.register(
            "fleetwright_audit_export_failures",
            "Attempts to export audit entries that failed",
            self.failures.clone(),
        );
        registry.register(
            "fleetwright_audit_export_behind",
            "Journal positions between the newest sealed entry and the newest exported one",
            self.behind.clone(),
        );
    }

    pub(super) fn told(&self, target: &'static str, entries: usize) {
        self.told.get_or_create(&To { target }).inc_by(entries as u64);
    }

    pub(super) fn failed(&self, target: &'static str) {
        self.failures.get_or_create(&To { target }).inc();
    }

    pub(super) fn behind(&self, target: &'static str, positions: i64) {
        self.behind.get_or_create(&To { target }).set(positions);
    }
}
