//! Run Command: a document with parameters, sent to nodes, and what came of it on each.
//!
//! A command and its invocations are rows from the moment that SendCommand answers. A node's channel asks for what is due
//! to it; reports move the invocation on, each in one guarded batch; a background pass ends what took too long. So a
//! killed server, a lost connection or a report that comes twice changes nothing of the outcome.

mod cancellation;
mod correspondence;
mod expiry;
mod joining;
mod notices;
mod ops;
mod order;
mod outputs;
mod platforms;
mod references;
mod reports;
mod retention;
mod rights;
mod rollouts;
mod rules;
mod selection;
mod sent;
mod store;
mod telling;

use std::sync::Arc;
use std::time::Duration;

use documents::Documents;
use model::{fleetwright, ssm};
use nodes::Nodes;
use platform::{Loops, ParameterSource, Plane, Registry};
use storage::Migration;

pub use notices::Notifier;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "commands", number: 1, sql: include_str!("../migrations/0001_commands.sql") }];

/// How often invocations that took too long are looked for; the look is one step in an index.
const EXPIRY_PERIOD: Duration = Duration::from_secs(1);

/// How often nodes of this replica are looked for whose hint was lost, or was published on another replica.
const WAKE_PERIOD: Duration = Duration::from_secs(3);

/// How often invocations of nodes that are enrolled no more are looked for when no hint comes.
const ORPHAN_PERIOD: Duration = Duration::from_secs(60);

/// How often commands that are too old are looked for.
const RETENTION_PERIOD: Duration = Duration::from_secs(3600);

/// How often commands are looked at that are let go in steps, when no end of an invocation says it before.
const MOVE_PERIOD: Duration = Duration::from_secs(1);

/// The fabric subject on which it is hinted that a command may be moved on.
pub(crate) const MOVE: &str = "commands.move";

/// How often notifications are looked for that were not taken.
const NOTICE_PERIOD: Duration = Duration::from_secs(5);

/// The fabric subject on which it is hinted that there is something to tell.
pub(crate) const NOTICES: &str = "commands.notices";

/// How much there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Nodes of one command.
    pub targets: usize,
    /// Bytes of each stream of a step that are kept.
    pub output: i64,
    /// Days that an ended command is kept.
    pub keep_days: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { targets: 100_000, output: 64 << 20, keep_days: 30 }
    }
}

/// What the slice is told beside its neighbours.
pub struct Setup {
    /// How much there may be.
    pub limits: Limits,
    /// Where notifications go.
    pub notifier: Arc<dyn Notifier>,
}

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Commands(Arc<State>);

struct State {
    plane: Plane,
    nodes: Nodes,
    documents: Documents,
    parameters: Arc<dyn ParameterSource>,
    setup: Setup,
    sent: sent::Cache,
    desk: reports::Desk,
}

impl Commands {
    /// A slice that sends its jobs through these nodes' channels, and whose commands run these documents and may refer to
    /// these parameters.
    #[must_use]
    pub fn new(
        plane: &Plane,
        nodes: &Nodes,
        documents: &Documents,
        parameters: Arc<dyn ParameterSource>,
        setup: Setup,
    ) -> Self {
        Self(Arc::new(State {
            plane: plane.clone(),
            nodes: nodes.clone(),
            documents: documents.clone(),
            parameters,
            setup,
            sent: sent::Cache::default(),
            desk: reports::Desk::default(),
        }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<ssm::SendCommand, _, _>(ops::send::send_command)
            .on::<ssm::CancelCommand, _, _>(ops::cancel::cancel_command)
            .on::<ssm::ListCommands, _, _>(ops::list::list_commands)
            .on::<ssm::ListCommandInvocations, _, _>(ops::list::list_command_invocations)
            .on::<ssm::GetCommandInvocation, _, _>(ops::get::get_command_invocation)
            .on::<fleetwright::StartCommand, _, _>(ops::send::start_command)
            .on::<fleetwright::PreviewCommand, _, _>(ops::preview::preview_command)
            .on::<fleetwright::GetCommandOutput, _, _>(ops::output::get_command_output)
            .on::<fleetwright::ListCommandOutputGroups, _, _>(ops::groups::list_command_output_groups)
            .done();
    }

    /// Hints again at what is due: a hint may be lost, a row is not. Where no channel of the node ends here, nothing happens.
    async fn wake_waiting(&self) -> Result<(), storage::Error> {
        for node_id in store::waiting(&self.0.plane.db).await? {
            self.0.nodes.wake(&node_id);
        }
        Ok(())
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let commands = self.clone();
        loops.spawn("move commands on", MOVE_PERIOD, MOVE, move || {
            let commands = commands.clone();
            async move { commands.move_on().await }
        });
        let commands = self.clone();
        loops.spawn("tell of commands", NOTICE_PERIOD, NOTICES, move || {
            let commands = commands.clone();
            async move { commands.send_notices().await }
        });
        let commands = self.clone();
        loops.spawn("end what took too long", EXPIRY_PERIOD, "commands.expire", move || {
            let commands = commands.clone();
            async move { commands.expire().await }
        });
        let commands = self.clone();
        loops.spawn("end what no node is left for", ORPHAN_PERIOD, nodes::DEREGISTERED, move || {
            let commands = commands.clone();
            async move { commands.end_orphans().await }
        });
        let commands = self.clone();
        loops.spawn("forget old commands", RETENTION_PERIOD, "commands.retain", move || {
            let commands = commands.clone();
            async move { commands.retain().await }
        });
        let commands = self.clone();
        loops.spawn("wake nodes with waiting commands", WAKE_PERIOD, "commands.wake", move || {
            let commands = commands.clone();
            async move { commands.wake_waiting().await }
        });
    }
}
