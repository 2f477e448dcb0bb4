//! This machine as a node of the control plane in the same process.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use agent::{Config, Registration};
use serde_json::json;
use tokio::sync::{Mutex, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};
use wire::Secret;

use crate::connection::{CallError, Connection};
use crate::failure::Failure;

/// How long an agent may take to be online: a loaded machine makes its key in seconds.
const ONLINE_WITHIN: Duration = Duration::from_secs(60);
/// The pause between two looks whether it is.
const PAUSE: Duration = Duration::from_millis(20);

/// This machine's node. It uses the server as any client and any agent does.
pub(super) struct LocalNode {
    connection: Connection,
    data: PathBuf,
    throw_away: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// How often the machine was enrolled anew.
    round: u32,
    running: Option<Running>,
}

struct Running {
    stop: oneshot::Sender<()>,
    agent: JoinHandle<Result<(), agent::Error>>,
}

impl LocalNode {
    /// A node with its state in the folder `data`. With `throw_away`, its steps end when it ends.
    pub(super) fn new(connection: Connection, data: PathBuf, throw_away: bool) -> Self {
        Self { connection, data, throw_away, state: Mutex::default() }
    }

    /// Registers this machine unless it is registered already, and runs its agent; gives the id of the node, which is
    /// online then.
    ///
    /// # Errors
    /// When it cannot be registered, or does not come online.
    pub(super) async fn enrol(&self) -> Result<String, Failure> {
        let mut state = self.state.lock().await;
        let folder = self.folder(state.round);
        let node = match self.registered(state.round).await? {
            Some(node) => node,
            None => self.register(folder.clone()).await?,
        };
        let mut running = start(folder, self.throw_away)?;
        self.online(&node, &mut running).await?;
        state.running = Some(running);
        Ok(node)
    }

    /// After the server has forgotten the node: ends its agent and enrols this machine as a new node.
    ///
    /// # Errors
    /// As [`LocalNode::enrol`].
    pub(super) async fn enrol_anew(&self) -> Result<(), Failure> {
        self.stop().await;
        {
            let mut state = self.state.lock().await;
            // What the old agent left behind may still be written to, so the new one gets a folder of its own.
            let _ = fs::remove_dir_all(self.folder(state.round));
            state.round += 1;
        }
        self.enrol().await.map(drop)
    }

    /// Ends the agent.
    pub(super) async fn stop(&self) {
        let running = self.state.lock().await.running.take();
        if let Some(Running { stop, agent }) = running {
            let _ = stop.send(());
            if let Ok(Err(error)) = agent.await {
                tracing::warn!(error = %error, "the agent did not end well");
            }
        }
    }

    fn folder(&self, round: u32) -> PathBuf {
        if round == 0 { self.data.join("agent") } else { self.data.join(format!("agent-{round}")) }
    }

    /// The node that this machine is already, if this server at this address still knows it.
    async fn registered(&self, round: u32) -> Result<Option<String>, Failure> {
        let folder = self.folder(round);
        if !folder.exists() {
            return Ok(None);
        }
        let status = match agent::status(&folder) {
            Ok(status) => status,
            Err(error) if error.kind == agent::ErrorKind::NotRegistered => return Ok(None),
            Err(error) => return Err(Failure::new(error)),
        };
        let settings = self.connection.settings();
        if status.server != settings.endpoint || status.region != settings.region {
            return Ok(None);
        }
        let filter = ("InstanceIds".to_owned(), status.node.clone());
        let known = crate::nodes::find(&self.connection, &[filter]).await?;
        Ok(Some(status.node).filter(|_| !known.is_empty()))
    }

    async fn register(&self, state: PathBuf) -> Result<String, Failure> {
        let input = json!({ "IamRole": "node", "Description": "This machine, enrolled by `fleetwright dev`" });
        let made = self.connection.ssm("CreateActivation", input).await?;
        let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
        let (activation_id, activation_code) = (text("ActivationId"), Secret::new(text("ActivationCode")));
        let settings = self.connection.settings();
        let registered = agent::register(Registration {
            state,
            server: settings.endpoint.clone(),
            region: settings.region.clone(),
            activation_id: activation_id.clone(),
            activation_code,
            ca: None,
            pin: None,
            plain_http: false,
            force: true,
        })
        .await;
        // It has served its purpose, whether it was used or not.
        self.connection.ssm("DeleteActivation", json!({ "ActivationId": activation_id })).await?;
        registered.map_err(|error| Failure::new(format!("this machine cannot be enrolled: {error}")))
    }

    async fn online(&self, node: &str, running: &mut Running) -> Result<(), Failure> {
        let deadline = Instant::now() + ONLINE_WITHIN;
        while !self.is_connected(node).await? {
            if Instant::now() > deadline {
                let seconds = ONLINE_WITHIN.as_secs();
                return Err(Failure::new(format!("node {node} did not come online within {seconds} s"))
                    .hint("the log above says why; --no-agent starts without a node"));
            }
            tokio::select! {
                () = sleep(PAUSE) => {}
                ended = &mut running.agent => return Err(ended_early(node, ended)),
            }
        }
        Ok(())
    }

    async fn is_connected(&self, node: &str) -> Result<bool, CallError> {
        Ok(self.connection.ssm("GetConnectionStatus", json!({ "Target": node })).await?["Status"] == "connected")
    }
}

fn start(folder: PathBuf, cancel_at_stop: bool) -> Result<Running, Failure> {
    let config = Config { cancel_at_stop, ..Config::new(folder).map_err(Failure::new)? };
    let (stop, stopped) = oneshot::channel();
    let agent = tokio::spawn(agent::run(config, async move {
        // A sender that was dropped means the same.
        let _ = stopped.await;
    }));
    Ok(Running { stop, agent })
}

fn ended_early(node: &str, ended: Result<Result<(), agent::Error>, tokio::task::JoinError>) -> Failure {
    let why = match ended {
        Ok(Ok(())) => "it stopped".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    };
    Failure::new(format!("the agent of node {node} ended before it was online: {why}"))
}
