//! Thousands of connected nodes: what each costs in memory, in connecting, and in being there.

use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::Outcome;
use crate::api::Api;
use crate::deployment::{Deployment, Server, Transport};
use crate::enrol::{Session, enrol};
use crate::process::Process;
use crate::report::{Report, note};

/// The most that an idle node may cost in the server's resident memory, in KiB.
const MEMORY: f64 = 16.0;
/// How much more a node of the largest fleet may cost than one of the smallest.
const GROWTH: f64 = 1.1;
/// The most that connecting may cost, in milliseconds of the server's CPU time.
const CONNECT: f64 = 0.6;
/// Processes that hold nodes: one may have no more open files than the server.
const HOLDERS: usize = 3;
/// The server has settled when it used no more CPU time than this in that time.
const QUIET: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// Nodes that come and go before a measurement.
const WARM_UP: usize = 32;

/// Options of `fleet`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Numbers of connected nodes to look at, rising
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 6_000, 12_000, 18_000])]
    sizes: Vec<usize>,
    /// Runs of each size, each with a fresh server process
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Seconds over which the idle server is watched in each run
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    idle: u32,
}

/// What one run found at one size.
struct Found {
    /// KiB of resident memory per node, and those of it that no file backs.
    each: (f64, f64),
    /// MB of the whole process.
    whole: f64,
    /// Milliseconds of CPU time per node that connected, and nodes that connected in a second.
    connects: (f64, f64),
    /// Percent of one core.
    idle: f64,
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut sizes = args.sizes.clone();
    sizes.sort_unstable();
    sizes.dedup();
    if sizes.first().is_none_or(|smallest| *smallest < WARM_UP) {
        return Err(format!("a fleet has at least {WARM_UP} nodes").into());
    }
    let mut report = Report::new("fleet");
    tell_conditions(&mut report, args);
    let deployment = Deployment::make()?;
    let (mut sessions, mut fleets) = (Vec::new(), Vec::new());
    for size in sizes {
        enrolled(&deployment, &mut sessions, size).await?;
        let mut runs = Vec::new();
        for _ in 0..args.runs {
            note(&format!("connecting {size} nodes"));
            runs.push(one(&deployment, &sessions, Duration::from_secs(args.idle.into())).await?);
        }
        fleets.push((size, runs));
    }
    tell(&mut report, &fleets);
    Ok(report)
}

/// Enrols nodes, until there are that many, at a server that has nothing to do with the measurement.
pub(crate) async fn enrolled(deployment: &Deployment, sessions: &mut Vec<Session>, size: usize) -> Outcome<()> {
    let server = deployment.start(Transport::Tls).await?;
    note(&format!("enrolling {} nodes", size - sessions.len()));
    sessions.extend(enrol(&server.api, size - sessions.len()).await?);
    server.process.stop()?;
    Ok(())
}

/// Connects all nodes to a fresh server.
async fn one(deployment: &Deployment, sessions: &[Session], idle: Duration) -> Outcome<Found> {
    let server = deployment.start(Transport::Tls).await?;
    warm_up(deployment, &server, &sessions[..WARM_UP]).await?;
    let mut holders = Holders::start(deployment, &server)?;
    let empty = server.process.memory()?;
    let connects = grow(&server, &mut holders, sessions).await?;
    let full = server.process.memory()?;
    let before = server.process.cpu()?;
    sleep(idle).await;
    let idle = (server.process.cpu()? - before).as_secs_f64() / idle.as_secs_f64() * 100.0;
    let (online, open) = (online(&server.api).await?, holders.ask("open")?);
    if online != sessions.len() || open != sessions.len() {
        return Err(format!("of {} nodes {online} are online and {open} channels are open", sessions.len()).into());
    }
    drop(holders);
    server.process.stop()?;
    let each = |full: f64, empty: f64| (full - empty) / 1024.0 / sessions.len() as f64;
    let each = (each(full.all, empty.all), each(full.anonymous, empty.anonymous));
    Ok(Found { each, whole: full.all / 1e6, connects, idle })
}

/// Lets the server load its program text and fill its caches, so that what follows is the nodes' share alone.
async fn warm_up(deployment: &Deployment, server: &Server, sessions: &[Session]) -> Outcome<()> {
    let mut holders = Holders::start(deployment, server)?;
    grow(server, &mut holders, sessions).await?;
    drop(holders);
    settled(&server.process).await
}

/// Connects more nodes: milliseconds of CPU time for each, and how many connected in a second.
pub(crate) async fn grow(server: &Server, holders: &mut Holders, sessions: &[Session]) -> Outcome<(f64, f64)> {
    holders.give(sessions)?;
    let (before, start) = (server.process.cpu()?, Instant::now());
    holders.tell("connect")?;
    holders.answers()?;
    let took = start.elapsed().as_secs_f64();
    settled(&server.process).await?;
    let cpu = (server.process.cpu()? - before).as_secs_f64();
    let count = sessions.len() as f64;
    Ok((cpu * 1000.0 / count, count / took))
}

/// Waits until the server has done what it had to do.
pub(crate) async fn settled(process: &Process) -> Outcome<()> {
    let (cpu, time) = QUIET;
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        let before = process.cpu()?;
        sleep(time).await;
        if process.cpu()? - before <= cpu {
            return Ok(());
        }
    }
    Err("the server does not come to rest".into())
}

/// How many nodes the API lists as online.
pub(crate) async fn online(api: &Api) -> Outcome<usize> {
    let mut connection = api.connector().connect().await?;
    let (mut count, mut token) = (0, serde_json::Value::Null);
    loop {
        let mut input = json!({ "Filters": [{ "Key": "PingStatus", "Values": ["Online"] }], "MaxResults": 50 });
        if !token.is_null() {
            input["NextToken"] = token;
        }
        let page = api.call(&mut connection, "DescribeInstanceInformation", &input).await?;
        count += page["InstanceInformationList"].as_array().map_or(0, Vec::len);
        token = page["NextToken"].clone();
        if token.is_null() {
            return Ok(count);
        }
    }
}

fn tell_conditions(report: &mut Report, args: &Args) {
    report.condition(format!(
        "one server process over TLS 1.3, nodes held by {HOLDERS} other processes of the same machine; SQLite with as many nodes \
         as connect, and a fresh server for each size and run; memory is the growth of resident memory since {WARM_UP} nodes \
         had come and gone"
    ));
    report.condition(
        "connecting is one connection: TLS, CreateControlChannel, websocket, first frame, the node recorded online",
    );
    report.condition(format!("idle over {} s; each node pings every 54 s as agents do", args.idle));
}

fn tell(report: &mut Report, fleets: &[(usize, Vec<Found>)]) {
    let (mut memory, mut connecting) = (Vec::new(), Vec::new());
    for (size, runs) in fleets {
        let of = |pick: fn(&Found) -> f64| runs.iter().map(pick).collect::<Vec<_>>();
        memory.push(report.add(format!("{size} nodes: memory"), "KiB/node", of(|found| found.each.0)));
        report.add(format!("{size} nodes: of it anonymous"), "KiB/node", of(|found| found.each.1));
        report.add(format!("{size} nodes: whole server"), "MB", of(|found| found.whole));
        connecting.push(report.add(format!("{size} nodes: connecting"), "ms CPU/node", of(|found| found.connects.0)));
        report.add(format!("{size} nodes: connecting"), "nodes/s", of(|found| found.connects.1));
        report.add(format!("{size} nodes: idle server"), "% of a core", of(|found| found.idle));
    }
    let most = |values: &[f64]| values.iter().copied().fold(0.0, f64::max);
    report.at_most("memory of an idle node, at any size", "KiB", most(&memory), MEMORY);
    let growth = memory.last().copied().unwrap_or_default() / memory.first().copied().unwrap_or(1.0);
    report.at_most("the same in the largest fleet, as a multiple of the smallest", "times", growth, GROWTH);
    report.at_most("connecting, at any size", "ms CPU", most(&connecting), CONNECT);
}

/// The processes that hold the nodes.
pub(crate) struct Holders(Vec<Holder>);

struct Holder {
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    _process: Process,
}

impl Holders {
    pub(crate) fn start(deployment: &Deployment, server: &Server) -> Outcome<Self> {
        Ok(Self((0..HOLDERS).map(|_| Holder::start(deployment, server)).collect::<Outcome<_>>()?))
    }

    /// Shares nodes out evenly.
    fn give(&mut self, sessions: &[Session]) -> Outcome<()> {
        for (at, session) in sessions.iter().enumerate() {
            let line = serde_json::to_string(session)?;
            writeln!(self.0[at % HOLDERS].input, "{line}")?;
        }
        Ok(())
    }

    pub(crate) fn tell(&mut self, line: &str) -> Outcome<()> {
        self.0.iter_mut().try_for_each(|holder| Ok(writeln!(holder.input, "{line}")?))
    }

    /// The sum of all answers.
    fn answers(&mut self) -> Outcome<usize> {
        self.0.iter_mut().map(Holder::answer).sum()
    }

    pub(crate) fn ask(&mut self, line: &str) -> Outcome<usize> {
        self.tell(line)?;
        self.answers()
    }
}

impl Holder {
    fn start(deployment: &Deployment, server: &Server) -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let url = server.api.connector().endpoint().to_string();
        command.args(["hold-nodes", &url]).arg(deployment.authority()).arg(server.api.region());
        let mut process = Process::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()), &deployment.log())?;
        let pipes = (process.child.stdin.take(), process.child.stdout.take());
        let (Some(input), Some(output)) = pipes else { return Err("no pipes to a process".into()) };
        Ok(Self { input, output: BufReader::new(output), _process: process })
    }

    fn answer(&mut self) -> Outcome<usize> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().map_err(|_| "a process that holds nodes has failed".into())
    }
}
