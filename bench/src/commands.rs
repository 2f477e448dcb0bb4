//! A command to an idle, connected node: how long it takes, and what it costs at both ends.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::time::sleep;
use wire::client::Connection;

use crate::Outcome;
use crate::agent::{self, Agent};
use crate::api::{Api, text};
use crate::deployment::{Deployment, Server, Transport};
use crate::report::{Report, median, note, quantile};

/// The most that a command may take beside its script, in milliseconds.
const TIME: f64 = 25.0;
/// The most that it may cost the server, in milliseconds of CPU time.
const SERVER: f64 = 1.5;
/// The most that it may cost the node, shell included, in milliseconds of CPU time.
const AGENT: f64 = 10.0;
/// The most memory that an idle agent may hold, in MB of 10^6 bytes.
const MEMORY: f64 = 8.0;
/// Between two looks when time counts.
const LOOK: Duration = Duration::from_millis(1);
/// Before the only look when costs count.
const WAIT: Duration = Duration::from_millis(50);
/// What a command may take before something is wrong.
const DEADLINE: Duration = Duration::from_secs(10);
/// The script.
const SCRIPT: &str = "true";

/// Options of `commands`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Commands in each run
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    commands: u32,
    /// Runs
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Seconds over which the idle agent is watched
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    idle: u32,
    /// The agent's program [default: agent/fleetwright-agent beside the folder of this program]
    #[arg(long)]
    agent: Option<PathBuf>,
}

/// What one run found.
#[derive(Default)]
struct Run {
    /// Milliseconds of each command.
    times: Vec<f64>,
    /// Milliseconds of CPU time for each command.
    server: f64,
    agent: f64,
    children: f64,
}

/// The caller's end.
struct Desk<'a> {
    api: &'a Api,
    connection: Connection,
    node: &'a str,
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("commands");
    let program = args.agent.clone().map_or_else(agent::program, Ok)?;
    let deployment = Deployment::make()?;
    let server = deployment.start(Transport::Tls).await?;
    let agent = agent::start(&program, &deployment, &server).await?;
    report.condition(format!(
        "a real agent over TLS 1.3 on loopback; AWS-RunShellScript with `{SCRIPT}`; {} commands one after another in a run, \
         once looking every {} ms for the time, once looking once after {} ms for the costs, that look included",
        args.commands,
        LOOK.as_millis(),
        WAIT.as_millis()
    ));
    watch(&mut report, args, &program, &agent).await?;
    let mut runs = Vec::new();
    for at in 1..=args.runs {
        note(&format!("run {at} of {}", args.runs));
        runs.push(one(&server, &agent, args.commands).await?);
    }
    let after = agent.process.memory()?.all / 1e6;
    report.add("agent: resident memory after the commands", "MB", vec![after]);
    tell(&mut report, &runs, own_time()?);
    agent.process.stop()?;
    server.process.stop()?;
    Ok(report)
}

/// The agent while it has nothing to do.
async fn watch(report: &mut Report, args: &Args, program: &PathBuf, agent: &Agent) -> Outcome<()> {
    note(&format!("watching the idle agent for {} s", args.idle));
    let before = agent.process.cpu()?;
    sleep(Duration::from_secs(args.idle.into())).await;
    let cpu = agent.process.cpu()? - before;
    let memory = agent.process.memory()?;
    let size = std::fs::metadata(program)?.len();
    report.add("agent: program on disk", "MB", vec![size as f64 / 1e6]);
    let resident = report.add("agent: idle resident memory", "MB", vec![memory.all / 1e6]);
    report.add("agent: of it anonymous", "MB", vec![memory.anonymous / 1e6]);
    report.add(format!("agent: idle CPU time in {} s", args.idle), "ms", vec![cpu.as_secs_f64() * 1000.0]);
    report.at_most("resident memory of an idle agent", "MB", resident, MEMORY);
    Ok(())
}

async fn one(server: &Server, agent: &Agent, commands: u32) -> Outcome<Run> {
    let api = &server.api;
    let mut desk = Desk { api, connection: api.connector().connect().await?, node: &agent.node };
    let mut run = Run::default();
    for _ in 0..commands {
        run.times.push(desk.timed().await?);
    }
    // What the last command still does at both ends belongs to the commands before.
    sleep(Duration::from_millis(500)).await;
    let before = [server.process.cpu()?, agent.process.cpu()?, agent.process.children_cpu()?];
    for _ in 0..commands {
        desk.waited().await?;
    }
    let after = [server.process.cpu()?, agent.process.cpu()?, agent.process.children_cpu()?];
    let each = |at: usize| (after[at] - before[at]).as_secs_f64() * 1000.0 / f64::from(commands);
    (run.server, run.agent, run.children) = (each(0), each(1), each(2));
    Ok(run)
}

impl Desk<'_> {
    /// Milliseconds from asking to send a command to reading its final state.
    async fn timed(&mut self) -> Outcome<f64> {
        let start = Instant::now();
        let command = self.send().await?;
        while !self.is_over(&command).await? {
            if start.elapsed() > DEADLINE {
                return Err(format!("command {command} does not end").into());
            }
            sleep(LOOK).await;
        }
        let took = start.elapsed().as_secs_f64() * 1000.0;
        // The node is idle again before the next one.
        sleep(WAIT).await;
        Ok(took)
    }

    async fn waited(&mut self) -> Outcome<()> {
        let (start, command) = (Instant::now(), self.send().await?);
        sleep(WAIT).await;
        while !self.is_over(&command).await? {
            if start.elapsed() > DEADLINE {
                return Err(format!("command {command} does not end").into());
            }
            sleep(WAIT).await;
        }
        Ok(())
    }

    async fn send(&mut self) -> Outcome<String> {
        let input = json!({
            "DocumentName": "AWS-RunShellScript", "InstanceIds": [self.node], "Parameters": { "commands": [SCRIPT] }
        });
        let answer = self.api.call(&mut self.connection, "SendCommand", &input).await?;
        text(&answer["Command"], "CommandId")
    }

    /// Whether the command has succeeded; it must not end in another way.
    async fn is_over(&mut self, command: &str) -> Outcome<bool> {
        let input = json!({ "CommandId": command, "InstanceId": self.node });
        let answer: Value = self.api.call(&mut self.connection, "GetCommandInvocation", &input).await?;
        match answer["Status"].as_str() {
            Some("Success") => Ok(true),
            Some("Pending" | "InProgress" | "Delayed") => Ok(false),
            _ => Err(format!("command {command} ended as {answer}").into()),
        }
    }
}

/// Milliseconds that a shell with the script takes without anything around it.
fn own_time() -> Outcome<f64> {
    let times: Outcome<Vec<f64>> = (0..50)
        .map(|_| {
            let start = Instant::now();
            Command::new("sh").args(["-c", SCRIPT]).status()?;
            Ok(start.elapsed().as_secs_f64() * 1000.0)
        })
        .collect();
    Ok(median(&times?))
}

fn tell(report: &mut Report, runs: &[Run], own: f64) {
    let of = |pick: fn(&Run) -> f64| runs.iter().map(pick).collect::<Vec<_>>();
    let time = report.add("command: time, median of a run", "ms", of(|run| median(&run.times)));
    report.add("command: time, 90 of 100", "ms", of(|run| quantile(&run.times, 90)));
    report.add("command: time, 99 of 100", "ms", of(|run| quantile(&run.times, 99)));
    report.add("the script alone", "ms", vec![own]);
    let server = report.add("command: server", "ms CPU", of(|run| run.server));
    let agent = report.add("command: agent with all its children", "ms CPU", of(|run| run.agent + run.children));
    report.add("command: of it the agent itself", "ms CPU", of(|run| run.agent));
    report.at_most("time of a command beside its script", "ms", time - own, TIME);
    report.at_most("cost of a command for the server", "ms CPU", server, SERVER);
    report.at_most("cost of a command for the node", "ms CPU", agent, AGENT);
}
