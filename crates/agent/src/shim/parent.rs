//! The agent's side: start a supervisor, find it again, wait for it, ask it to stop.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::Signal;
use tokio::process::Command;
use tokio::sync::watch;

use super::{CLAIM, Claim, Ended, How, RESULT, TASK, Task};
use crate::{clock, files, proc};

/// How often a supervisor that an earlier agent has started is looked at: it is nobody's child here.
const POLL: Duration = Duration::from_millis(200);

/// How supervisors are started: a program and the arguments before the step's folder.
#[derive(Clone, Debug)]
pub(crate) struct Launcher(Vec<OsString>);

/// A step's folder, and the word of its end.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    pub(crate) folder: &'a Path,
    /// Turns true when the step is to stop.
    pub(crate) cancel: watch::Receiver<bool>,
}

impl Launcher {
    /// `command` is a program and its arguments; the step's folder is added.
    pub(crate) fn new(command: Vec<OsString>) -> Self {
        Self(command)
    }

    /// The agent's own environment may hold what is not for scripts.
    fn command(&self, folder: &Path) -> io::Result<Command> {
        let (program, arguments) = self.0.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let mut command = Command::new(program);
        command.args(arguments).arg(folder).current_dir("/");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        for (name, _) in std::env::vars_os().filter(|(name, _)| is_private(&name.to_string_lossy())) {
            command.env_remove(name);
        }
        Ok(command)
    }
}

fn is_private(name: &str) -> bool {
    name.starts_with("FLEETWRIGHT_") || name.starts_with("AWS_")
}

/// Runs the task in the step's folder, which must be fresh, and waits for its end.
pub(crate) async fn start(launcher: &Launcher, task: &Task, mut step: Step<'_>) -> io::Result<Ended> {
    files::write_for_now(&step.folder.join(TASK), &serde_json::to_vec(task)?)?;
    let mut child = launcher.command(step.folder)?.spawn()?;
    let pid = child.id().and_then(|pid| i32::try_from(pid).ok());
    let status = tokio::select! {
        status = child.wait() => Some(status?),
        () = cancelled(&mut step.cancel) => None,
    };
    match status {
        Some(status) if abandon(step.folder)? => Ok(nothing_began(status)),
        Some(_) => ending(step.folder),
        None => {
            if let Some(pid) = pid {
                proc::kill(pid, Signal::TERM);
            }
            child.wait().await?;
            ending(step.folder)
        }
    }
}

/// The supervisor ended before it came to the step.
fn nothing_began(status: ExitStatus) -> Ended {
    let now_ms = clock::now_ms();
    let how = How::NotStarted(format!("the supervisor of the step did not start: {status}"));
    Ended { how, started_ms: now_ms, ended_ms: now_ms }
}

/// Finds out what became of a step that an earlier agent was about to start, and waits if it still runs. `None` if it
/// has not begun, and will not begin in this folder any more.
pub(crate) async fn resume(mut step: Step<'_>) -> io::Result<Option<Ended>> {
    if abandon(step.folder)? {
        return Ok(None);
    }
    let claim = files::read_json::<Claim>(&step.folder.join(CLAIM))?.unwrap_or_else(Claim::nobody);
    if claim == Claim::nobody() {
        return Ok(None);
    }
    let mut told = false;
    while claim.is_alive() {
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            () = cancelled(&mut step.cancel), if !told => {
                told = true;
                proc::kill(claim.pid, Signal::TERM);
            }
        }
    }
    ending(step.folder).map(Some)
}

/// Takes the folder, so that a supervisor which has not come to it yet will not run anything. Says whether it could.
fn abandon(folder: &Path) -> io::Result<bool> {
    files::claim(&folder.join(CLAIM), &serde_json::to_vec(&Claim::nobody())?)
}

/// The result, if there is one. Without one, what the script may have left behind is killed.
fn ending(folder: &Path) -> io::Result<Ended> {
    if let Some(ended) = files::read_json(&folder.join(RESULT))? {
        return Ok(ended);
    }
    if let Some(claim) = files::read_json::<Claim>(&folder.join(CLAIM))?.filter(Claim::is_of_this_boot) {
        proc::kill_session(claim.pid);
    }
    let now_ms = clock::now_ms();
    Ok(Ended { how: How::Interrupted, started_ms: now_ms, ended_ms: now_ms })
}

impl Claim {
    /// The claim of an agent that found the folder free.
    fn nobody() -> Self {
        Self { boot: String::new(), pid: 0, start: 0 }
    }

    fn is_of_this_boot(&self) -> bool {
        self.pid > 0 && self.boot == proc::boot_id()
    }

    fn is_alive(&self) -> bool {
        let process = proc::find(self.pid).filter(|_| self.is_of_this_boot());
        process.is_some_and(|process| process.start == self.start && !process.zombie)
    }
}

/// Returns when the step is to stop, and never if nobody can say so any more.
async fn cancelled(cancel: &mut watch::Receiver<bool>) {
    if cancel.wait_for(|cancelled| *cancelled).await.is_err() {
        std::future::pending::<()>().await;
    }
}
