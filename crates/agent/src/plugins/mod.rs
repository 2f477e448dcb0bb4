//! What steps can do on this node, one file each.

mod run_shell_script;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::pin::Pin;

use runbook::Step;
use tokio::sync::watch;

use crate::parameters::Secrets;
use crate::runner::{Ran, Support};
use crate::shim::Launcher;

/// One kind of step.
pub(crate) trait Plugin: Sync {
    /// Its name in documents.
    fn name(&self) -> &'static str;

    /// Does the work of a step.
    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a>;
}

/// A step's work under way. `None` if it was to be found again, and had not begun. Errors are the agent's own (a full
/// disk), and mean that nothing has begun; what goes wrong in the step itself is a [`Ran`].
pub(crate) type Running<'a> = Pin<Box<dyn Future<Output = io::Result<Option<Ran>>> + Send + 'a>>;

/// What a plugin gets.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    pub(crate) step: &'a Step,
    /// A folder of its own: fresh, or as an earlier agent has left it.
    pub(crate) folder: &'a Path,
    /// An earlier agent was about to do this: it must not be done twice.
    pub(crate) again: bool,
    /// For programs that it starts.
    pub(crate) environment: &'a BTreeMap<String, String>,
    /// What the references to secrets stand for that are still in the step. None of it may come to a disk.
    pub(crate) secrets: &'a Secrets,
    pub(crate) launcher: &'a Launcher,
    /// Turns true when the command is cancelled.
    pub(crate) cancel: watch::Receiver<bool>,
}

static HERE: &[&dyn Plugin] = &[&run_shell_script::RunShellScript];

/// Plugins that exist for Windows only: steps with them are skipped here.
const ELSEWHERE: &[&str] = &["aws:applications", "aws:cloudWatch", "aws:psModule", "aws:updateAgent"];

/// The plugin of this name, if it runs here.
pub(crate) fn find(name: &str) -> Option<&'static dyn Plugin> {
    HERE.iter().find(|plugin| plugin.name() == name).copied()
}

/// What is known of a plugin of this name.
pub(crate) fn support(name: &str) -> Support {
    match find(name) {
        Some(_) => Support::Here,
        None if ELSEWHERE.contains(&name) => Support::Elsewhere,
        None => Support::Unknown,
    }
}
