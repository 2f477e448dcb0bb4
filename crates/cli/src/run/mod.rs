//! `fleetwright run`: send a command, wait, show what came of it, and end with its exit code.

mod follow;
mod group;
mod outcome;
mod preview;
mod send;
mod show;
mod start;
mod targets;
mod wait;

pub(crate) use outcome::CUT;

use std::sync::Arc;
use std::time::Duration;

use clap::{Args as ClapArgs, ValueEnum};
use model::ssm;
use serde_json::Value;
use tokio::signal::unix::{SignalKind, signal};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{duration, exit, output};

/// The form of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// As the command wrote it
    Text,
    /// One list, at the end
    Json,
    /// An object a line, as nodes end
    Jsonl,
}

/// Options of `run`.
#[derive(ClapArgs)]
#[command(after_help = exit::RUN_HELP)]
pub(crate) struct Args {
    /// The nodes, by id or by a name that only one has
    #[arg(required_unless_present_any = ["targets", "condition"], value_name = "NODE")]
    pub(crate) nodes: Vec<String>,
    /// The command to run on them
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub(crate) command: Vec<String>,
    /// Nodes that fit: tag:NAME=VALUE,.. or tag-key=NAME,.. or resource-groups:Name=NAME or '*'; all of several must fit
    #[arg(short, long = "target", value_name = "KEY=VALUES", value_parser = target, conflicts_with = "nodes")]
    pub(crate) targets: Vec<(String, Vec<String>)>,
    /// Nodes for which a condition on any fact holds, such as 'platform ~ debian* and not tag:env = prod'
    #[arg(short = 'w', long = "where", value_name = "CONDITION", conflicts_with = "nodes")]
    pub(crate) condition: Option<String>,
    /// Do it in all of these regions
    #[arg(long, value_name = "REGION", value_delimiter = ',', conflicts_with_all = ["nodes", "region"])]
    pub(crate) regions: Vec<String>,
    /// How many nodes at one time, such as 10 or 25% [default: 50]
    #[arg(long, value_name = "SHARE", value_parser = some)]
    pub(crate) max_concurrency: Option<String>,
    /// How many nodes may fail before no more are begun with, such as 3 or 10% [default: 0]
    #[arg(long, value_name = "SHARE", value_parser = share)]
    pub(crate) max_errors: Option<String>,
    /// Go on in waves, such as 1,10%,100%: the next one begins when the one before is well
    #[arg(long = "wave", value_name = "SHARES", value_delimiter = ',', value_parser = some)]
    pub(crate) waves: Vec<String>,
    /// How long the nodes of a wave are watched before the next one
    #[arg(long, value_name = "TIME", requires = "waves", value_parser = pause)]
    pub(crate) wave_pause: Option<Duration>,
    /// Name the nodes that would be touched, and do nothing
    #[arg(long, conflicts_with_all = ["follow", "no_wait"])]
    pub(crate) preview: bool,
    /// Show output while it is written
    #[arg(short, long, conflicts_with_all = ["no_wait", "group"])]
    pub(crate) follow: bool,
    /// Show equal output once, with the nodes that wrote it
    #[arg(short, long, conflicts_with = "no_wait")]
    pub(crate) group: bool,
    /// A word of your own for this run: the same again finds it instead of running twice
    #[arg(long, value_name = "WORD")]
    pub(crate) token: Option<String>,
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
    pub(crate) output: Form,
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

fn pause(text: &str) -> Result<Duration, String> {
    duration::parse_within(text, 0, 86_400)
}

fn share(text: &str) -> Result<String, String> {
    let number: Option<u32> = text.strip_suffix('%').unwrap_or(text).parse().ok();
    let is_share = number.is_some_and(|number| !text.ends_with('%') || number <= 100);
    if is_share { Ok(text.to_owned()) } else { Err("write a number such as 10, or a part such as 25%".to_owned()) }
}

/// As [`share`], of which there is some.
fn some(text: &str) -> Result<String, String> {
    let text = share(text)?;
    let is_some = text.trim_end_matches('%').bytes().any(|byte| byte != b'0');
    if is_some { Ok(text) } else { Err("it must be more than none".to_owned()) }
}

fn target(text: &str) -> Result<(String, Vec<String>), String> {
    if text == "*" {
        return Ok(("InstanceIds".to_owned(), vec!["*".to_owned()]));
    }
    let (key, values) = text.split_once('=').ok_or("write it as tag:NAME=VALUE")?;
    Ok((key.to_owned(), values.split(',').map(str::to_owned).collect()))
}

impl Args {
    /// Whether any server that speaks as AWS does can do it.
    fn is_plain(&self) -> bool {
        let bounds = [&self.max_concurrency, &self.max_errors, &self.token, &self.condition];
        self.targets.is_empty()
            && self.waves.is_empty()
            && self.regions.is_empty()
            && bounds.iter().all(|it| it.is_none())
    }

    fn connections(&self) -> Result<Vec<Arc<Connection>>, Failure> {
        let regions = if self.regions.is_empty() { vec![self.connection.region.clone()] } else { self.named_regions() };
        let open = |region| {
            let connection = ConnectionArgs { region, ..self.connection.clone() };
            Connection::open(&connection, &ssm::SERVICE).map(Arc::new)
        };
        regions.into_iter().map(open).collect()
    }

    fn named_regions(&self) -> Vec<Option<String>> {
        self.regions.iter().cloned().map(Some).collect()
    }
}

/// Runs the command. What fails on our side has an exit code that is told apart from the command's own.
///
/// # Errors
/// When the command cannot be sent, or nobody knows how it ended.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    let connections = args.connections()?;
    if args.preview {
        return preview::show(&connections, args).await.map_err(|failure| failure.code(exit::NOT_RUN));
    }
    send_and_wait(args, &connections).await.map_err(|failure| failure.code(exit::NOT_RUN))
}

async fn send_and_wait(args: &Args, connections: &[Arc<Connection>]) -> Result<u8, Failure> {
    // From here on no signal is lost, so that nothing is left running that was not asked for.
    let mut interrupted = signal(SignalKind::interrupt()).map_err(Failure::new)?;
    let mut terminated = signal(SignalKind::terminate()).map_err(Failure::new)?;
    let sent = match connections {
        [connection] if args.is_plain() => {
            let targets = targets::find(connection, &args.nodes).await?;
            targets::warn_of_absent(&targets);
            send::send(connection, args, targets).await?
        }
        connections => start::start(connections, args).await?,
    };
    if args.no_wait {
        show::sent(args.output, &sent)?;
        return Ok(exit::OK);
    }
    let waited = async {
        if args.follow {
            follow::follow(&sent, args.output).await?;
        }
        wait::wait(args, &sent).await
    };
    tokio::select! {
        code = waited => code,
        _ = interrupted.recv() => cancel(&sent, exit::INTERRUPTED).await,
        _ = terminated.recv() => cancel(&sent, exit::TERMINATED).await,
    }
}

async fn cancel(sent: &[send::Sent], code: u8) -> Result<u8, Failure> {
    send::cancel(sent).await?;
    let ids: Vec<_> = sent.iter().map(|sent| sent.command.as_str()).collect();
    output::note(&format!("Cancelled command {} on all nodes.", ids.join(", ")));
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_and_shares_are_read() {
        assert_eq!(target("tag:env=a,b").unwrap(), ("tag:env".to_owned(), vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(target("*").unwrap().0, "InstanceIds");
        assert!(target("env").is_err());
        assert!(share("10").is_ok() && share("100%").is_ok());
        assert!(some("0").is_err() && some("00%").is_err() && some("10%").is_ok());
        assert!(share("101%").is_err() && share("ten").is_err() && share("").is_err());
    }
}
