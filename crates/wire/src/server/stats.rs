//! What a listener counts.

use std::time::Duration;

use model::schema::{Operation, Service};
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// From half a millisecond to a minute: store-bound calls at one end, long polls at the other.
const BUCKETS: [f64; 13] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0, 60.0];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Operated {
    service: &'static str,
    operation: &'static str,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Timed {
    service: &'static str,
    operation: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Why {
    reason: &'static str,
}

/// Counters of requests, refusals and connections.
#[derive(Clone, Debug)]
pub struct Stats {
    requests: Family<Operated, Counter>,
    seconds: Family<Timed, Histogram>,
    refused: Family<Why, Counter>,
    connections: Gauge,
}

impl Default for Stats {
    fn default() -> Self {
        Self {
            requests: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            refused: Family::default(),
            connections: Gauge::default(),
        }
    }
}

/// What a request was for, as labels; empty where it was for nothing known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Label {
    pub(super) service: &'static str,
    pub(super) operation: &'static str,
}

impl Label {
    pub(super) fn api(service: &'static Service, operation: &'static Operation) -> Self {
        Self { service: service.name, operation: operation.name }
    }
}

impl Stats {
    /// Adds the counters to a registry, which encodes them.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("fleetwright_requests", "Requests answered", self.requests.clone());
        registry.register("fleetwright_request_seconds", "Time until a request was answered", self.seconds.clone());
        registry.register(
            "fleetwright_refused_signatures",
            "Requests refused for their signature",
            self.refused.clone(),
        );
        registry.register("fleetwright_connections", "Open connections, websockets included", self.connections.clone());
    }

    pub(super) fn answered(&self, label: Label, status: u16, took: Duration) {
        let Label { service, operation } = label;
        self.requests.get_or_create(&Operated { service, operation, status }).inc();
        self.seconds.get_or_create(&Timed { service, operation }).observe(took.as_secs_f64());
    }

    pub(super) fn refused(&self, reason: &'static str) {
        self.refused.get_or_create(&Why { reason }).inc();
    }

    /// Counts a connection for as long as the value lives.
    pub(super) fn connection(&self) -> Open {
        self.connections.inc();
        Open(self.connections.clone())
    }
}

/// An open connection.
#[derive(Debug)]
pub(crate) struct Open(Gauge);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}
