//! How far a command has come, on disk: written when a step has ended and others follow, and before a reboot. That a step
//! was about to start, its folder tells.

use std::io;
use std::path::{Path, PathBuf};

use protocol::reply::StepReport;
use runbook::Step;
use serde::{Deserialize, Serialize};

use super::machine::Done;
use crate::files;

const FILE: &str = "progress.json";
const STEPS: &str = "steps";
const NESTED: &str = "nested";
const DOWNLOADS: &str = "downloads";

/// How far a command has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    /// The first steps, as far as they are done.
    pub(crate) done: Vec<Done>,
    /// The step after them has asked for a reboot.
    pub(crate) rebooting: Option<Rebooting>,
}

/// A reboot that a step has asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rebooting {
    /// Which run of the step, from 1.
    pub(crate) run: u32,
    /// The boot of the host during which it was asked for.
    pub(crate) boot: String,
    /// What the step came to before it.
    pub(crate) report: StepReport,
}

impl Progress {
    /// What the folder of a command says; nothing has begun if it says nothing.
    pub(crate) fn load(folder: &Path) -> io::Result<Self> {
        Ok(files::read_json(&folder.join(FILE))?.unwrap_or_default())
    }

    /// Writes it down.
    pub(crate) fn save(&self, folder: &Path) -> io::Result<()> {
        files::write_json(&folder.join(FILE), self)
    }
}

/// The folder of all steps of a command: their scripts and outputs.
pub(crate) fn steps_folder(folder: &Path) -> PathBuf {
    folder.join(STEPS)
}

/// The folders of a command that grow with what its steps do.
pub(crate) fn large_folders(folder: &Path) -> [PathBuf; 3] {
    [steps_folder(folder), folder.join(NESTED), downloads_folder(folder)]
}

/// The folder of what the steps of a command download.
pub(crate) fn downloads_folder(folder: &Path) -> PathBuf {
    folder.join(DOWNLOADS)
}

/// The folder for what all runs of a step have in common.
pub(crate) fn step_home(folder: &Path, step: &Step) -> PathBuf {
    folder.join(NESTED).join(&step.folder)
}

/// The folder of the last run of a step.
pub(crate) fn last_folder(folder: &Path, step: &Step) -> PathBuf {
    let more = (2..).map(|run| step_folder(folder, step, run)).take_while(|folder| folder.exists());
    more.last().unwrap_or_else(|| step_folder(folder, step, 1))
}

/// The folder of a run of a step; every run has a fresh one. Where it is, the run was about to start.
pub(crate) fn step_folder(folder: &Path, step: &Step, run: u32) -> PathBuf {
    let steps = steps_folder(folder);
    if run <= 1 { steps.join(&step.folder) } else { steps.join(format!("{}.run{run}", step.folder)) }
}
