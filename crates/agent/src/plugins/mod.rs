//! What steps can do on this node, one file each.

mod action;
mod answers;
mod docker;
mod documents;
mod download_content;
mod inputs;
mod paths;
mod process;
mod run_document;
mod run_powershell_script;
mod run_shell_script;
mod script;
mod update_agent;

use std::io;
use std::path::Path;
use std::pin::Pin;

use runbook::Step;

use self::answers::{Answer, Answers};
use crate::parameters::Secrets;
use crate::runner::{Ran, Site, Support};

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
pub(crate) struct Work<'a> {
    pub(crate) step: &'a Step,
    /// A folder of its own: fresh, or as an earlier agent has left it.
    pub(crate) folder: &'a Path,
    /// A folder for all runs of the step, when the host is rebooted in between. It may not be there yet.
    pub(crate) home: &'a Path,
    /// An earlier agent was about to do this: it must not be done twice.
    pub(crate) again: bool,
    /// What the references to secrets stand for that are still in the step. None of it may come to a disk.
    pub(crate) secrets: &'a Secrets,
    pub(crate) site: &'a Site<'a>,
    /// How many documents deep the step stands: 0 in the command's own.
    pub(crate) depth: u32,
}

static HERE: &[&dyn Plugin] = &[
    &run_shell_script::RunShellScript,
    &run_powershell_script::RunPowerShellScript,
    &run_document::RunDocument,
    &download_content::DownloadContent,
    &docker::RunDockerAction,
    &docker::ConfigureDocker,
    &update_agent::UpdateAgent,
    &Answers { name: "aws:refreshAssociation", answer: Answer::Nothing("no associations are bound to this node\n") },
    &Answers { name: "aws:configurePackage", answer: Answer::Failed("packages cannot be had from this control plane") },
    &Answers { name: "aws:softwareInventory", answer: Answer::Failed(INVENTORY) },
    &Answers { name: "aws:domainJoin", answer: Answer::Failed("this control plane has no directories to join") },
];

const INVENTORY: &str = "aws:softwareInventory plugin can only be invoked via ssm-associate";

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
