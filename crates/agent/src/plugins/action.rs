//! Work that a process of the agent's own program does, under a supervisor.

use std::io;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;
use wire::Secret;
use wire::client::ClientError;

use super::Work;
use super::process::{self, failed};
use crate::actions::{Action, Order};
use crate::files;
use crate::identity::is_definite;
use crate::parameters::{Access, Secrets, Source};
use crate::runner::{End, Ran};
use crate::shim::Task;

/// Name of the order in the step's folder.
const ORDER: &str = "action.json";
/// How long an action waits at most for a server that cannot be reached.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_secs(2);

/// Does the action, with keys of the node if it needs some.
pub(super) async fn run(work: &Work<'_>, action: Action, needs_server: bool) -> io::Result<Option<Ran>> {
    let mut secrets: Secrets = work.secrets.clone();
    if needs_server {
        let text = match access(work).await {
            Ok(access) => serde_json::to_string(&access)?,
            Err(text) => return Ok(Some(failed(text))),
        };
        secrets.insert(String::new(), Secret::new(text));
    }
    let path = work.folder.join(ORDER);
    files::write_for_now(&path, &serde_json::to_vec(&Order { action, server: None })?)?;
    let task = Task { command: work.site.launcher.action(), input: Some(path), ..process::task(work) };
    Ok(process::start_with(work, &task, &secrets).await?.map(told))
}

/// As [`process::resume`].
pub(super) async fn resume(work: &Work<'_>) -> io::Result<Option<Ran>> {
    Ok(process::resume(work).await?.map(told))
}

/// Why it has failed, the process has said on standard error.
fn told(mut ran: Ran) -> Ran {
    if matches!(ran.end, End::Exited(code) if code != 0) {
        let text = std::mem::take(&mut ran.stderr);
        ran.end = End::Failed(text.trim_end().to_owned());
    }
    ran
}

async fn access(work: &Work<'_>) -> Result<Access, String> {
    let server = server(work)?;
    let patience = Patience::new(work);
    loop {
        match server.access().await {
            Ok(access) => return Ok(access),
            Err(error) => patience.after(&error).await?,
        }
    }
}

/// Calls an operation of Systems Manager; waits a while for a server that cannot be reached.
pub(super) async fn ask(work: &Work<'_>, operation: &str, input: &Value) -> Result<Value, String> {
    let server = server(work)?;
    let patience = Patience::new(work);
    loop {
        match server.ask(operation, input).await {
            Ok(answer) => return Ok(answer),
            Err(error) => patience.after(&error).await?,
        }
    }
}

fn server<'a>(work: &Work<'a>) -> Result<&'a Source, String> {
    work.site.server.ok_or_else(|| "there is no server to ask".to_owned())
}

/// Waiting for a server that cannot be reached.
struct Patience {
    end: Instant,
    cancel: watch::Receiver<bool>,
}

impl Patience {
    fn new(work: &Work<'_>) -> Self {
        Self { end: Instant::now() + PATIENCE, cancel: work.site.cancel.clone() }
    }

    /// Waits before the next attempt, or says why there is none.
    async fn after(&self, error: &ClientError) -> Result<(), String> {
        if is_definite(error) || Instant::now() > self.end || *self.cancel.borrow() {
            return Err(error.to_string());
        }
        tokio::time::sleep(PAUSE).await;
        Ok(())
    }
}
