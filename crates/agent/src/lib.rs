//! The node program: takes jobs from the control plane, runs them, and brings back what came of them.
//!
//! `inbox` (on disk, then acknowledged) -> `runner` (pure rules, and a driver that writes down every move) -> `plugins`
//! -> `shim` (one supervisor process per step) -> `outbox` (on disk until acknowledged). What plugins do without a script,
//! `actions` does in a process of its own under the same supervisor. `streams` is output on its way while steps run, `link`
//! is the connection, `identity` is who the node is to the server, and `update` replaces the program itself.

mod actions;
mod clock;
mod error;
mod files;
mod host;
mod identity;
mod inbox;
mod jobs;
mod link;
mod log;
mod outbox;
mod parameters;
mod plugins;
mod proc;
mod random;
mod run;
mod runner;
mod server;
mod shim;
mod state;
mod status;
mod streams;
mod update;

pub use error::{Error, ErrorKind};
pub use identity::{Registration, register};
pub use parameters::{MAX_ENTRIES, MAX_OFFLINE, MAX_TTL, ServeParameters};
pub use run::{Config, Worker, run};
pub use shim::step_main;
pub use state::DEFAULT_STATE;
pub use status::{Status, status};
pub use update::pin_update_key;

/// Name of this program towards the server.
const AGENT_NAME: &str = "fleetwright-agent";
/// Version of this program.
pub const AGENT_VERSION: &str = env!("CARGO_PKG_VERSION");
