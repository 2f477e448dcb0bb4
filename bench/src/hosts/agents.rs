//! Fleetwright: a server in the hub, and an agent on every host.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::time::sleep;

use super::Args;
use super::accounts::Programs;
use super::hub::{HUB, Hub};
use crate::Outcome;
use crate::deployment::{Deployment, Server, Transport};
use crate::process::Process;
use crate::report::{Report, note};
use crate::{agent, fanout, fleet};

/// The most that a command to all hosts may take until its last result can be read, in seconds.
const TIME: f64 = 0.5;
/// The most that a command may cost a node, shell included, in milliseconds of CPU time.
const COST: f64 = 5.0;
/// How long all agents may take until they are online.
const START: Duration = Duration::from_secs(120);
/// The port of a server that has the network for itself.
const PORT: u16 = 8443;

/// Measures, and gives the resident memory of an agent in bytes.
pub(super) async fn measure(report: &mut Report, args: &Args, hub: &Hub) -> Outcome<f64> {
    let program = args.agent.clone().map_or_else(agent::program, Ok)?;
    let deployment = Deployment::at(SocketAddr::from((HUB, PORT)))?;
    let server = deployment.start(Transport::Tls).await?;
    let agents = start(&program, &deployment, &server, hub).await?;
    let programs = Programs::of(&agents);
    let idle: Vec<f64> = programs.memory()?.iter().map(|holds| holds.largest / 1e6).collect();
    report.add("agent: resident memory before the first command", "MB", idle);
    note(&format!("fleetwright: {} commands", args.runs));
    // What is loaded once is loaded.
    fanout::one(&server, agents.len()).await?;
    let (account, mut found) = (programs.account().await?, Vec::new());
    for _ in 0..args.runs {
        found.push(fanout::one(&server, agents.len()).await?);
    }
    let cost = programs.since(&account).await? * 1000.0 / agents.len() as f64 / f64::from(args.runs);
    let of = |pick: fn(&fanout::Found) -> f64| found.iter().map(pick).collect::<Vec<_>>();
    report.add("fleetwright: SendCommand's answer", "ms", of(|found| found.answer));
    let time = report.add("fleetwright: until the last result can be read", "s", of(|found| found.whole));
    report.add("fleetwright: server, for each host", "ms CPU", of(|found| found.cost));
    report.add("fleetwright: server, resident memory", "MB", vec![server.process.memory()?.all / 1e6]);
    let cost = report.add("agent: a command, shell included", "ms CPU", vec![cost]);
    let memory = super::tell_memory(report, "agent", &programs.memory()?);
    report.at_most("until the last result can be read", "s", time, TIME);
    report.at_most("cost of a command for the host", "ms CPU", cost, COST);
    agents.into_iter().try_for_each(|agent| agent.stop().map(drop))?;
    server.process.stop()?;
    Ok(memory)
}

async fn start(program: &Path, deployment: &Deployment, server: &Server, hub: &Hub) -> Outcome<Vec<Process>> {
    note(&format!("fleetwright: enrolling {} hosts", hub.hosts.len()));
    let mut connection = server.api.connector().connect().await?;
    let input = json!({ "IamRole": "node", "RegistrationLimit": hub.hosts.len() });
    let activation = server.api.call(&mut connection, "CreateActivation", &input).await?;
    let mut agents = Vec::new();
    for host in &hub.hosts {
        let (state, log) = (deployment.path(&host.name), deployment.path(&format!("{}.log", host.name)));
        agent::register(&mut host.command(program), deployment, server, &activation, &state)?;
        agents.push(agent::run(&mut host.command(program), &state, &log)?);
    }
    let start = Instant::now();
    while fleet::online(&server.api).await? < agents.len() {
        if start.elapsed() > START {
            return Err(format!("not all agents are online after {} s", START.as_secs()).into());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Ok(agents)
}
