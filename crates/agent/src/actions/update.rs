//! Replaces the agent's program and watches over it.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use bytes::Bytes;
use rustix::process::Signal;
use serde::{Deserialize, Serialize};
use tokio::process::Command;

use super::destination::Draft;
use super::fetch::{self, BROKEN, Get};
use crate::parameters::Access;
use crate::state::State;
use crate::update::{Chosen, Journal, Manifest, Stage, TRIAL, is_newer, platform};
use crate::{AGENT_VERSION, proc};

/// The new program has this much more time here than it gives itself, before the old one is put back from here.
const MARGIN: Duration = Duration::from_secs(30);
const LOOK: Duration = Duration::from_millis(200);
/// How long an update waits at most for somebody who does not answer.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_secs(1);

/// An update of the agent.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Update {
    /// Where the manifest is.
    pub(crate) manifest: String,
    /// Who may sign it.
    pub(crate) key: String,
    /// A version; empty for the newest.
    pub(crate) version: String,
    pub(crate) downgrade: bool,
    /// The agent's program.
    pub(crate) program: PathBuf,
    /// Folder of its state.
    pub(crate) state: PathBuf,
    pub(crate) journal: PathBuf,
}

impl Update {
    pub(super) async fn carry_out(self, server: Option<&Access>) -> Result<String, String> {
        let url = Get::new(&self.manifest)?.url;
        let bytes = patiently(|| self.manifest(server)).await;
        let bytes = bytes.map_err(|error| format!("the manifest {} cannot be read: {error}", self.manifest))?;
        let chosen = Manifest::read(&bytes, &self.key)?.choose(&self.version, &platform())?;
        if chosen.version == AGENT_VERSION {
            return Ok(format!("fleetwright-agent {AGENT_VERSION} has already been installed, update skipped"));
        }
        if !is_newer(&chosen.version, AGENT_VERSION) && !self.downgrade {
            return Err(format!(
                "fleetwright-agent {AGENT_VERSION} is newer than {}: allow it with allowDowngrade",
                chosen.version
            ));
        }
        let mut journal = self.journal_of(&chosen);
        self.fetch(&fetch::join(&url, &chosen.url), &chosen, &journal, server).await?;
        let failed = |error: std::io::Error| format!("the new program cannot be put in place: {error}");
        journal.install(&self.journal).map_err(failed)?;
        self.restart();
        self.watch().await
    }

    async fn manifest(&self, server: Option<&Access>) -> Result<Bytes, Miss> {
        let answer = Get::new(&self.manifest).map_err(Miss::Lasting)?.send(server).await.map_err(Miss::Passing)?;
        let answer = answer.succeeded_or_told().await.map_err(Miss::Lasting)?;
        answer.bytes().await.map_err(Miss::Passing)
    }

    fn journal_of(&self, chosen: &Chosen) -> Journal {
        Journal {
            from: AGENT_VERSION.to_owned(),
            to: chosen.version.clone(),
            program: self.program.clone(),
            sha256: chosen.sha256.clone(),
            stage: Stage::Trial,
            starts: 0,
        }
    }

    /// A program that cannot even say its version is not put in place.
    async fn fetch(
        &self,
        url: &str,
        chosen: &Chosen,
        journal: &Journal,
        server: Option<&Access>,
    ) -> Result<(), String> {
        let draft = patiently(|| download(url, chosen, journal, server)).await;
        let failed = |error: String| format!("fleetwright-agent {} cannot be downloaded: {error}", chosen.version);
        let draft = draft.map_err(failed)?;
        let said = Command::new(&draft).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).status().await;
        match said {
            Ok(status) if status.success() => Ok(()),
            said => {
                let _ = std::fs::remove_file(&draft);
                let why = said.map_or_else(|error| error.to_string(), |status| status.to_string());
                Err(format!("fleetwright-agent {} does not run on this host: {why}", chosen.version))
            }
        }
    }

    /// An agent that does not run is started by its init system.
    fn restart(&self) {
        if let Ok(Some(pid)) = State::open(&self.state).and_then(|state| state.holder()) {
            proc::kill(pid, Signal::HUP);
        }
    }

    async fn watch(&self) -> Result<String, String> {
        let end = Instant::now() + TRIAL + MARGIN;
        loop {
            tokio::time::sleep(LOOK).await;
            let Ok(Some(mut journal)) = Journal::load(&self.journal) else { continue };
            match journal.stage {
                Stage::Online => {
                    return Ok(format!(
                        "Successfully updated fleetwright-agent from {} to {}",
                        journal.from, journal.to
                    ));
                }
                Stage::RolledBack => return Err(rolled_back(&journal)),
                Stage::Trial if Instant::now() > end => {
                    let back = journal.roll_back(&self.journal);
                    back.map_err(|error| format!("the old program cannot be put back: {error}"))?;
                    self.restart();
                    return Err(rolled_back(&journal));
                }
                Stage::Trial => {}
            }
        }
    }
}

/// Why something was not to be had.
enum Miss {
    /// Nobody answered, or the answer broke off: the server may be starting anew.
    Passing(String),
    Lasting(String),
}

/// Tries again for a while what misses in passing.
async fn patiently<T, F: Future<Output = Result<T, Miss>>>(attempt: impl Fn() -> F) -> Result<T, String> {
    let end = Instant::now() + PATIENCE;
    loop {
        match attempt().await {
            Ok(had) => return Ok(had),
            Err(Miss::Passing(_)) if Instant::now() < end => tokio::time::sleep(PAUSE).await,
            Err(Miss::Passing(why) | Miss::Lasting(why)) => return Err(why),
        }
    }
}

async fn download(url: &str, chosen: &Chosen, journal: &Journal, server: Option<&Access>) -> Result<PathBuf, Miss> {
    let answer = Get::new(url).map_err(Miss::Lasting)?.send(server).await.map_err(Miss::Passing)?;
    let answer = answer.succeeded_or_told().await.map_err(Miss::Lasting)?;
    let draft = Draft::create(&journal.draft()).map_err(Miss::Lasting)?;
    let miss = |why: String| if why.starts_with(BROKEN) { Miss::Passing(why) } else { Miss::Lasting(why) };
    answer.save(draft, Some(&chosen.sha256)).await.map_err(miss)
}

fn rolled_back(journal: &Journal) -> String {
    format!("fleetwright-agent {} did not come online in time: {} is in place again", journal.to, journal.from)
}
