//! `fleetwright run`: send a command, wait, show what came of it, and end with its exit code.

mod outcome;
mod send;
mod show;
mod targets;
mod wait;

use std::time::Duration;

use clap::Args as ClapArgs;
use model::ssm;
use serde_json::Value;
use tokio::signal::unix::{SignalKind, signal};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{TextOrJson, duration, exit, output};

/// Options of `run`.
#[derive(ClapArgs)]
#[command(after_help = exit::RUN_HELP)]
pub(crate) struct Args {
    /// The nodes, by id or by a name that only one has
    #[arg(required = true, value_name = "NODE")]
    pub(crate) nodes: Vec<String>,
    /// The command to run on them
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<String>,
    /// What is run instead of a command: for `doc run`.
    #[arg(skip)]
    pub(crate) document: Option<Document>,
    /// How long a node has to take the command, such as 5m [default: 1h]
    #[arg(long, value_name = "TIME", value_parser = delivery)]
    pub(crate) timeout: Option<Duration>,
    /// How long the command may take, then it is stopped [default: 1h]
    #[arg(long, value_name = "TIME", value_parser = execution)]
    pub(crate) execution_timeout: Option<Duration>,
    /// The folder to start in
    #[arg(long, value_name = "FOLDER")]
    pub(crate) working_directory: Option<String>,
    /// A word about it for the history
    #[arg(long)]
    pub(crate) comment: Option<String>,
    /// Do not wait: print the command's id
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// Tell of each node that has ended, and of its time
    #[arg(short, long)]
    pub(crate) verbose: bool,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    pub(crate) output: TextOrJson,
    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// A document to run.
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) version: Option<String>,
    /// Lists of texts by name.
    pub(crate) parameters: Value,
}

fn delivery(text: &str) -> Result<Duration, String> {
    duration::parse_within(text, 30, 2_592_000)
}

fn execution(text: &str) -> Result<Duration, String> {
    duration::parse_within(text, 5, 172_800)
}

/// Runs the command. What fails on our side has an exit code that is told apart from the command's own.
///
/// # Errors
/// When the command cannot be sent, or nobody knows how it ended.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    send_and_wait(args, &connection).await.map_err(|failure| failure.code(exit::NOT_RUN))
}

async fn send_and_wait(args: &Args, connection: &Connection) -> Result<u8, Failure> {
    // From here on Ctrl-C is never lost, so that nothing is left running that was not asked for.
    let mut interrupted = signal(SignalKind::interrupt()).map_err(Failure::new)?;
    let targets = targets::find(connection, &args.nodes).await?;
    targets::warn_of_absent(&targets);
    let sent = send::send(connection, args, targets).await?;
    if args.no_wait {
        show::sent(args.output, &sent)?;
        return Ok(exit::OK);
    }
    tokio::select! {
        code = wait::wait(connection, args, &sent) => code,
        _ = interrupted.recv() => cancel(connection, &sent).await,
    }
}

async fn cancel(connection: &Connection, sent: &[send::Sent]) -> Result<u8, Failure> {
    send::cancel(connection, sent).await?;
    let ids: Vec<_> = sent.iter().map(|sent| sent.command.as_str()).collect();
    output::note(&format!("Cancelled command {} on all nodes.", ids.join(", ")));
    Ok(exit::INTERRUPTED)
}
