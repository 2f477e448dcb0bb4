//! A command to thousands of connected nodes: how long until the last result can be read, what it costs the server, and how
//! all come back when the server was gone.

use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};
use wire::client::Connection;

use crate::Outcome;
use crate::api::{Api, text};
use crate::deployment::{Deployment, Server, Transport};
use crate::enrol::Session;
use crate::fleet::{self, Holders};
use crate::report::{Report, note};

/// The most that a command to 10,000 nodes may take until its last result can be read, in seconds.
const TIME: f64 = 5.0;
/// The most that SendCommand's own answer may take, in milliseconds.
const ANSWER: f64 = 200.0;
/// The most that a command may cost the server for each node, in milliseconds of CPU time.
const COST: f64 = 0.35;
/// The most that all nodes may take to be back and commandable when the server was gone, in seconds.
const BACK: f64 = 60.0;
/// Between two looks at a command.
const LOOK: Duration = Duration::from_millis(20);
/// What a command may take before something is wrong.
const DEADLINE: Duration = Duration::from_secs(120);

/// Options of `fanout`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Numbers of connected nodes to command, rising
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 5_000, 10_000, 18_000])]
    sizes: Vec<usize>,
    /// Commands to each fleet
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Leave out the storm of reconnecting nodes
    #[arg(long)]
    no_storm: bool,
}

/// What one command came to.
pub(crate) struct Found {
    /// Milliseconds until SendCommand was answered.
    pub(crate) answer: f64,
    /// Seconds until the last result could be read.
    pub(crate) whole: f64,
    /// Milliseconds of the server's CPU time for each node.
    pub(crate) cost: f64,
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut sizes = args.sizes.clone();
    sizes.sort_unstable();
    sizes.dedup();
    let mut report = Report::new("fanout");
    report.condition(
        "one server process over TLS 1.3 on SQLite; nodes held by other processes of the same machine, which speak the agents' \
         protocol and answer at once: taken, begun, ended",
    );
    report.condition(
        "`true` to all nodes by one target, MaxConcurrency 100%; CPU time includes TLS and the durable results",
    );
    let deployment = Deployment::make()?;
    let mut sessions = Vec::new();
    let last = sizes.last().copied();
    for size in sizes {
        fleet::enrolled(&deployment, &mut sessions, size).await?;
        note(&format!("commanding {size} nodes"));
        one_size(&mut report, args, &deployment, &sessions, last == Some(size)).await?;
    }
    Ok(report)
}

async fn one_size(
    report: &mut Report,
    args: &Args,
    deployment: &Deployment,
    sessions: &[Session],
    is_last: bool,
) -> Outcome<()> {
    let size = sessions.len();
    let server = deployment.start(Transport::Tls).await?;
    let mut holders = Holders::start(deployment, &server)?;
    fleet::grow(&server, &mut holders, sessions).await?;
    let mut runs = Vec::new();
    for _ in 0..args.runs {
        runs.push(one(&server, size).await?);
    }
    tell(report, size, &runs);
    if is_last && !args.no_storm {
        storm(report, deployment, server, &mut holders, size).await?;
    }
    Ok(())
}

/// Sends a command to all nodes and waits for its last result.
pub(crate) async fn one(server: &Server, size: usize) -> Outcome<Found> {
    let mut connection = server.api.connector().connect().await?;
    let before = server.process.cpu()?;
    let start = Instant::now();
    let command = send(&server.api, &mut connection).await?;
    let answer = start.elapsed();
    finished(&server.api, &mut connection, &command, size).await?;
    let whole = start.elapsed();
    fleet::settled(&server.process).await?;
    let cost = (server.process.cpu()? - before).as_secs_f64() * 1_000.0 / size as f64;
    Ok(Found { answer: answer.as_secs_f64() * 1_000.0, whole: whole.as_secs_f64(), cost })
}

async fn send(api: &Api, connection: &mut Connection) -> Outcome<String> {
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "Targets": [{ "Key": "InstanceIds", "Values": ["*"] }],
        "Parameters": { "commands": ["true"] }, "MaxConcurrency": "100%", "MaxErrors": "100%"
    });
    text(&api.call(connection, "SendCommand", &input).await?["Command"], "CommandId")
}

async fn finished(api: &Api, connection: &mut Connection, command: &str, size: usize) -> Outcome<()> {
    let start = Instant::now();
    loop {
        let listed = api.call(connection, "ListCommands", &json!({ "CommandId": command })).await?;
        let listed = &listed["Commands"][0];
        if listed["CompletedCount"].as_u64() == Some(size as u64) {
            return if listed["Status"] == "Success" { Ok(()) } else { Err(format!("it ended as {listed}").into()) };
        }
        if start.elapsed() > DEADLINE {
            return Err(format!("command {command} does not end: {listed}").into());
        }
        sleep(LOOK).await;
    }
}

fn tell(report: &mut Report, size: usize, runs: &[Found]) {
    let of = |pick: fn(&Found) -> f64| runs.iter().map(pick).collect::<Vec<_>>();
    let answer = report.add(format!("{size} nodes: SendCommand's answer"), "ms", of(|found| found.answer));
    let whole = report.add(format!("{size} nodes: until the last result can be read"), "s", of(|found| found.whole));
    let cost = report.add(format!("{size} nodes: server, for each node"), "ms CPU", of(|found| found.cost));
    let scale = (size as f64 / 10_000.0).max(1.0);
    report.at_most(format!("{size} nodes: SendCommand's answer"), "ms", answer, ANSWER * scale);
    report.at_most(format!("{size} nodes: until the last result can be read"), "s", whole, TIME * scale);
    report.at_most(format!("{size} nodes: server, for each node"), "ms CPU", cost, COST);
}

/// The server is killed and started again: until all nodes are back and have run a command.
async fn storm(
    report: &mut Report,
    deployment: &Deployment,
    server: Server,
    holders: &mut Holders,
    size: usize,
) -> Outcome<()> {
    note(&format!("all {size} nodes lose the server"));
    holders.ask("stay")?;
    drop(server);
    let server = deployment.start(Transport::Tls).await?;
    let start = Instant::now();
    while holders.ask("open")? < size {
        if start.elapsed() > DEADLINE {
            return Err("the nodes do not come back".into());
        }
        sleep(LOOK * 5).await;
    }
    let mut connection = server.api.connector().connect().await?;
    let command = send(&server.api, &mut connection).await?;
    finished(&server.api, &mut connection, &command, size).await?;
    let back = report.add(format!("{size} nodes: back and commanded"), "s", vec![start.elapsed().as_secs_f64()]);
    report.at_most(format!("{size} nodes: back and commanded"), "s", back, BACK);
    Ok(())
}
