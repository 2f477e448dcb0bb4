//! What there is to say about the agent of a state folder, whether it runs or not.

use std::path::Path;

use protocol::timestamp;
use serde::Serialize;

use crate::error::Error;
use crate::files;
use crate::inbox::Inbox;
use crate::run::not_registered;
use crate::state::State;

/// How an agent is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The node's id.
    pub node: String,
    /// Its region.
    pub region: String,
    /// Its server.
    pub server: String,
    /// An agent runs.
    pub running: bool,
    /// Its control channel is open.
    pub connected: bool,
    /// When the connection last changed.
    pub since: Option<String>,
    /// Why it is not connected.
    pub problem: Option<String>,
    /// Jobs that are not finished.
    pub open_jobs: usize,
    /// Replies that the server has not acknowledged.
    pub waiting_replies: usize,
}

/// Looks at the state folder of an agent.
pub fn status(folder: &Path) -> Result<Status, Error> {
    if !folder.exists() {
        return Err(not_registered(folder));
    }
    let state = State::open(folder)?;
    let identity = state.identity()?.ok_or_else(|| not_registered(folder))?;
    let running = state.try_lock()?.is_none();
    let link = state.link()?.unwrap_or_default();
    let failed = |error| Error::local(folder.display(), error);
    let (open, unreadable) =
        Inbox::open(&state.jobs(), &identity.node).and_then(|inbox| inbox.unfinished()).map_err(failed)?;
    Ok(Status {
        running,
        connected: running && link.connected,
        since: (link.since_ms > 0).then(|| timestamp::format(link.since_ms)),
        problem: link.problem,
        open_jobs: open.len() + unreadable.len(),
        waiting_replies: files::names(&state.outbox()).map_err(failed)?.len(),
        node: identity.node,
        region: identity.region,
        server: identity.server,
    })
}
