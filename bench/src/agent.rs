//! A real agent, as a host runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Outcome;
use crate::api::text;
use crate::deployment::{Deployment, Server, programs};
use crate::process::{Process, output};

/// How long an agent may take until its node is online.
const START: Duration = Duration::from_secs(20);

/// A running agent.
pub(crate) struct Agent {
    pub(crate) process: Process,
    pub(crate) node: String,
}

/// The agent built for hosts, beside this program's own folder.
pub(crate) fn program() -> Outcome<PathBuf> {
    Ok(programs()?.join("../agent/fleetwright-agent"))
}

/// Enrols a node, starts its agent, and waits until it is online.
pub(crate) async fn start(program: &Path, deployment: &Deployment, server: &Server) -> Outcome<Agent> {
    let mut connection = server.api.connector().connect().await?;
    let activation = server.api.call(&mut connection, "CreateActivation", &json!({ "IamRole": "node" })).await?;
    let (state, log) = (deployment.path("agent"), deployment.path("agent.log"));
    let node = register(&mut Command::new(program), deployment, server, &activation, &state)?;
    let agent = Agent { process: run(&mut Command::new(program), &state, &log)?, node };
    let (asked, target) = (Instant::now(), json!({ "Target": agent.node }));
    while server.api.call(&mut connection, "GetConnectionStatus", &target).await?["Status"] != "connected" {
        if asked.elapsed() > START {
            let said = std::fs::read_to_string(deployment.path("agent.log")).unwrap_or_default();
            return Err(format!("the agent does not connect; it said:\n{said}").into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(agent)
}

/// Enrols a node by the agent's program, into a folder of its own, and gives the node's id.
pub(crate) fn register(
    program: &mut Command,
    deployment: &Deployment,
    server: &Server,
    activation: &Value,
    state: &Path,
) -> Outcome<String> {
    program.args(["register", "--server", &server.api.connector().endpoint().to_string()]);
    program.args(["--region", server.api.region(), "--activation-id", &text(activation, "ActivationId")?]);
    program.arg("--ca").arg(deployment.authority()).arg("--state").arg(state);
    let node = output(program.env("FLEETWRIGHT_ACTIVATION_CODE", text(activation, "ActivationCode")?))?;
    Ok(node.trim().to_owned())
}

/// Starts the agent of an enrolled node.
pub(crate) fn run(program: &mut Command, state: &Path, log: &Path) -> Outcome<Process> {
    Process::start(program.args(["run", "--state"]).arg(state).stdin(Stdio::null()).stdout(Stdio::null()), log)
}
