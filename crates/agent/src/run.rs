//! The agent as a whole.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{Sink, Stream};
use uuid::Uuid;
use wire::websocket::Message;

use crate::error::{Error, ErrorKind};
use crate::host::{Facts, Machine};
use crate::identity::{Credentials, Fingerprint, MachineFacts};
use crate::inbox::Inbox;
use crate::jobs::{Jobs, Settings};
use crate::link::{self, Link};
use crate::outbox::Outbox;
use crate::parameters::{Extension, ServeParameters, Source};
use crate::server::Server;
use crate::shim::{Launcher, OUTPUT_LIMIT};
use crate::state::State;
use crate::streams::Streams;
use crate::update::Updates;
use crate::{AGENT_VERSION, log};

/// How long steps may take to end that are cancelled because the agent stops.
const STOP: Duration = Duration::from_secs(5);

/// How an agent runs.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of its state.
    pub state: PathBuf,
    /// The program, with its first arguments, that supervises a step: it must call [`crate::step_main`] with the rest.
    pub launcher: Vec<OsString>,
    /// Steps may ask for a reboot of the machine.
    pub may_reboot: bool,
    /// The command that reboots the machine; `None` for the one of its init system.
    pub reboot_command: Option<Vec<String>>,
    /// Bytes of each stream that are kept of a step.
    pub output_limit: u64,
    /// The agent is this program alone, and may be replaced by another version of it.
    pub updates: Option<PathBuf>,
    /// Steps that run are cancelled when the agent stops. Otherwise they run on, and the next agent takes their results.
    pub cancel_at_stop: bool,
    /// Parameters are served to programs on this machine.
    pub parameters: Option<ServeParameters>,
    /// Logs more.
    pub verbose: bool,
}

impl Config {
    /// The usual: this very program supervises steps when its first argument is `step`.
    pub fn new(state: impl Into<PathBuf>) -> Result<Self, Error> {
        let program = std::env::current_exe().map_err(|error| Error::local("this program cannot be found", error))?;
        let launcher = vec![program.into_os_string(), "step".into()];
        Ok(Self {
            state: state.into(),
            launcher,
            may_reboot: false,
            reboot_command: None,
            output_limit: OUTPUT_LIMIT,
            updates: None,
            cancel_at_stop: false,
            parameters: None,
            verbose: false,
        })
    }
}

/// Runs the agent of a registered node until `stop` is ready.
pub async fn run(config: Config, stop: impl Future<Output = ()>) -> Result<(), Error> {
    log::set_verbose(config.verbose);
    let state = State::open(&config.state)?;
    let _lock = state.lock()?;
    let updates = updates(&config, &state);
    let identity = state.identity()?.ok_or_else(|| not_registered(&config.state))?;
    let fingerprint = fingerprint(&state)?;
    let server = Server::of(&identity)?;
    let credentials = Credentials::new(server.clone(), state.clone(), identity.clone(), fingerprint.id);
    let credentials = Arc::new(credentials);
    let source = Arc::new(Source::new(&server, &credentials, &identity));
    let open = |settings| Extension::open(settings, &state, &identity.node, &source);
    let parameters = config.parameters.as_ref().map(open).transpose()?;
    let worker = Worker::with(&config, &identity.node, &identity.region, Some(source))?;
    log::info("started", &[("node", &identity.node), ("server", &identity.server), ("version", &AGENT_VERSION)]);
    let link = Link {
        server: &server,
        credentials: &credentials,
        worker: &worker,
        state: &state,
        node: &identity.node,
        parameters: parameters.as_ref().map(Extension::served),
        updates: updates.as_ref(),
        informed: Mutex::default(),
    };
    work(&link, parameters.as_ref(), updates.as_ref(), stop).await;
    if config.cancel_at_stop {
        worker.jobs.cancel_all(STOP).await;
    }
    log::info("stopped", &[("node", &identity.node)]);
    Ok(())
}

/// Does all that there is to do until `stop` is ready.
async fn work(
    link: &Link<'_>,
    parameters: Option<&Extension>,
    updates: Option<&Updates>,
    stop: impl Future<Output = ()>,
) {
    let served = async {
        match parameters {
            Some(parameters) => parameters.run().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        () = link.maintain() => {}
        () = served => {}
        () = watch(updates) => {}
        () = stop => {}
    }
}

fn updates(config: &Config, state: &State) -> Option<Updates> {
    let state = state.folder().to_owned();
    config.updates.clone().map(|program| Updates { program, state })
}

/// Brings to an end what an update has left. Never returns.
async fn watch(updates: Option<&Updates>) {
    match updates {
        Some(updates) => updates.watch().await,
        None => std::future::pending().await,
    }
}

/// What tells this machine from others. An agent must start on a full disk, too: somebody may want to clean it up.
fn fingerprint(state: &State) -> Result<Fingerprint, Error> {
    let stored = state.fingerprint()?;
    let current = Fingerprint::of(MachineFacts::gather(), stored.clone(), Uuid::new_v4().to_string());
    if stored.as_ref() != Some(&current)
        && let Err(error) = state.save_fingerprint(&current)
    {
        log::warn("the fingerprint of this machine cannot be written down", &[("error", &error)]);
    }
    Ok(current)
}

pub(crate) fn not_registered(state: &Path) -> Error {
    let message = format!("no node is registered in {}: run `fleetwright-agent register` first", state.display());
    Error::new(ErrorKind::NotRegistered, message)
}

/// Everything of an agent but its connection: jobs that run, and replies that wait.
pub struct Worker {
    pub(crate) jobs: Jobs,
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) streams: Arc<Streams>,
}

impl Worker {
    /// The work of this node. Jobs that are not finished go on at once, in tasks of the current runtime. What refers to
    /// parameters fails: there is no server to read them from.
    pub fn start(config: &Config, node: &str, region: &str) -> Result<Self, Error> {
        Self::with(config, node, region, None)
    }

    fn with(config: &Config, node: &str, region: &str, parameters: Option<Arc<Source>>) -> Result<Self, Error> {
        let state = State::open(&config.state)?;
        let failed = |error| Error::local(config.state.display(), error);
        let outbox = Arc::new(Outbox::open(&state.outbox()).map_err(failed)?);
        let inbox = Inbox::open(&state.jobs(), node).map_err(failed)?;
        let streams = Arc::new(Streams::default());
        let settings = Settings {
            outbox: Arc::clone(&outbox),
            streams: Arc::clone(&streams),
            host: Arc::new(Machine::new(config.reboot_command.clone())),
            may_reboot: config.may_reboot,
            launcher: Launcher::new(config.launcher.clone()),
            environment: environment(node, region, &Facts::gather()),
            server: parameters,
            updates: updates(config, &state),
            output_limit: config.output_limit,
        };
        Ok(Self { jobs: Jobs::start(inbox, settings).map_err(failed)?, outbox, streams })
    }

    /// Takes jobs and sends replies over an open control channel until it ends; gives the reason.
    pub async fn serve<S, E>(&self, socket: S) -> String
    where
        S: Stream<Item = Result<Message, E>> + Sink<Message, Error = E> + Unpin,
        E: std::fmt::Display,
    {
        link::serve(socket, self).await.to_string()
    }
}

/// What scripts are told about the node.
fn environment(node: &str, region: &str, facts: &Facts) -> BTreeMap<String, String> {
    [
        ("AWS_SSM_INSTANCE_ID", node),
        ("AWS_SSM_REGION_NAME", region),
        ("AWS_SSM_PLATFORM_TYPE", "Linux"),
        ("AWS_SSM_PLATFORM_NAME", &facts.platform_name),
        ("AWS_SSM_PLATFORM_VERSION", &facts.platform_version),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}
