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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::journal::sha256;
    use super::{Journal, Stage, Updates};

    /// An agent whose program is old, and the journal of an update to a new one that is ready.
    fn update() -> (tempfile::TempDir, Updates, Journal) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("agent");
        fs::write(&program, "old").unwrap();
        let (from, to) = ("1".to_owned(), "2".to_owned());
        let sha256_of = |journal: &Journal| sha256(&journal.draft()).unwrap();
        let mut journal =
            Journal { from, to, program: program.clone(), sha256: String::new(), stage: Stage::Trial, starts: 0 };
        fs::write(journal.draft(), "new").unwrap();
        journal.sha256 = sha256_of(&journal);
        let updates = Updates { program, state: folder.path().to_owned() };
        (folder, updates, journal)
    }

    fn stage(updates: &Updates) -> Stage {
        Journal::load(&updates.journal()).unwrap().unwrap().stage
    }

    #[test]
    fn a_kill_before_the_new_program_was_in_place_is_the_end_of_the_update() {
        let (_folder, updates, journal) = update();
        assert!(updates.begin().unwrap().is_none(), "nothing was begun");
        journal.save(&updates.journal()).unwrap();
        assert!(updates.begin().unwrap().is_none());
        updates.online();
        assert_eq!((stage(&updates), fs::read(&updates.program).unwrap()), (Stage::RolledBack, b"old".to_vec()));
        assert!(!journal.draft().exists());
    }

    #[test]
    fn a_kill_after_that_leaves_a_trial_that_every_start_counts() {
        let (_folder, updates, mut journal) = update();
        journal.install(&updates.journal()).unwrap();
        for starts in 1..=2 {
            assert_eq!(updates.begin().unwrap().unwrap().starts, starts);
        }
        updates.online();
        assert_eq!((stage(&updates), fs::read(&updates.program).unwrap()), (Stage::Online, b"new".to_vec()));
        assert!(updates.begin().unwrap().is_none() && !journal.backup().exists());
    }

    #[test]
    fn a_kill_while_the_old_program_is_put_back_is_made_up_for() {
        let (_folder, updates, mut journal) = update();
        journal.install(&updates.journal()).unwrap();
        fs::copy(journal.backup(), &updates.program).unwrap();
        assert!(updates.begin().unwrap().is_none());
        assert_eq!((stage(&updates), fs::read(&updates.program).unwrap()), (Stage::RolledBack, b"old".to_vec()));
    }
}
