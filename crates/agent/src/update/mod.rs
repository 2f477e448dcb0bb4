//! Updates of this very program.
//!
//! A step (`crate::actions`) fetches the new program, puts it in place of the old one, and watches whether it comes online.
//! Between the two stands a journal, so that a kill at any moment leaves a whole program, old or new, and a new one that
//! does not come online is replaced by the old one: by the step, or by the new program itself.

mod journal;
mod manifest;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Signal, getpid};

pub(crate) use journal::{Journal, Stage};
pub(crate) use manifest::{Chosen, Manifest, is_newer, platform};

use crate::error::{Error, ErrorKind};
use crate::{files, log, proc};

/// How long a new program has until its control channel is open.
pub(crate) const TRIAL: Duration = Duration::from_secs(120);
/// Starts of a new program in which it may fail to come online.
const STARTS: u32 = 3;
const KEY: &str = "update-key";
const JOURNAL: &str = "update.json";

/// What updates need to know.
#[derive(Clone, Debug)]
pub(crate) struct Updates {
    /// The program of this agent.
    pub(crate) program: PathBuf,
    /// Folder of its state.
    pub(crate) state: PathBuf,
}

/// Writes down who may sign updates of the agent of this state folder: an Ed25519 public key, in base64.
///
/// # Errors
/// When it is no such key, or cannot be written.
pub fn pin_update_key(state: &Path, key: &str) -> Result<(), Error> {
    manifest::public_key(key).map_err(|why| Error::new(ErrorKind::Local, why))?;
    let path = state.join(KEY);
    files::write(&path, key.trim().as_bytes()).map_err(|error| Error::local(path.display(), error))
}

impl Updates {
    /// Who may sign updates; `None` if nobody may.
    pub(crate) fn key(&self) -> io::Result<Option<String>> {
        Ok(files::read(&self.state.join(KEY))?.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()))
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.state.join(JOURNAL)
    }

    /// An agent starts: what an update has left is brought to an end. While a program is on trial, this returns when its
    /// time is over without [`Updates::online`]; else never.
    pub(crate) async fn watch(&self) {
        match self.begin() {
            Ok(Some(journal)) => self.on_trial(journal).await,
            Ok(None) => {}
            Err(error) => log::warn("what is left of an update cannot be read", &[("error", &error)]),
        }
        std::future::pending::<()>().await;
    }

    /// The journal of an update that is on trial with this start.
    fn begin(&self) -> io::Result<Option<Journal>> {
        let Some(mut journal) = Journal::load(&self.journal())? else { return Ok(None) };
        if journal.stage != Stage::Trial {
            return Ok(None);
        }
        if !journal.is_installed()? {
            // It was killed before the new program was in place, or after the old one was back.
            journal.settle(&self.journal(), Stage::RolledBack)?;
            return Ok(None);
        }
        journal.starts += 1;
        journal.save(&self.journal())?;
        Ok(Some(journal))
    }

    async fn on_trial(&self, journal: Journal) {
        if journal.starts <= STARTS {
            tokio::time::sleep(TRIAL).await;
        }
        match Journal::load(&self.journal()) {
            Ok(Some(journal)) if journal.stage == Stage::Trial => self.roll_back(journal),
            _ => {}
        }
    }

    fn roll_back(&self, mut journal: Journal) {
        log::warn("the new program did not come online; going back", &[("version", &journal.to)]);
        match journal.roll_back(&self.journal()) {
            Ok(()) => proc::kill(getpid().as_raw_nonzero().get(), Signal::HUP),
            Err(error) => log::warn("the old program cannot be put back", &[("error", &error)]),
        }
    }

    /// The control channel is open.
    pub(crate) fn online(&self) {
        let settled = Journal::load(&self.journal()).and_then(|journal| match journal {
            Some(mut journal) if journal.stage == Stage::Trial && journal.is_installed()? => {
                log::info("updated", &[("from", &journal.from), ("to", &journal.to)]);
                journal.settle(&self.journal(), Stage::Online)
            }
            _ => Ok(()),
        });
        if let Err(error) = settled {
            log::warn("the end of an update cannot be written down", &[("error", &error)]);
        }
    }
}
