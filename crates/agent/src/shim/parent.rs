//! The agent's side: start a supervisor, find it again, wait for it, ask it to stop.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::Signal;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::watch;

use super::{ACTION, CLAIM, Claim, Ended, How, RESULT, TASK, Task, secrets};
use crate::parameters::Secrets;
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

    /// The command that does an [`crate::actions::Action`], which it reads from its standard input.
    pub(crate) fn action(&self) -> Vec<String> {
        let program = self.0.iter().map(|part| part.to_string_lossy().into_owned());
        program.chain([ACTION.to_owned()]).collect()
    }

    /// The agent's own environment may hold what is not for scripts. A terminal there is none, and programs expect a home.
    fn command(&self, folder: &Path) -> io::Result<Command> {
        let (program, arguments) = self.0.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let mut command = Command::new(program);
        command.args(arguments).arg(folder).current_dir("/");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        for (name, _) in std::env::vars_os().filter(|(name, _)| is_private(&name.to_string_lossy())) {
            command.env_remove(name);
        }
        command.env_remove("TERM");
        if std::env::var_os("HOME").is_none() {
            command.env("HOME", "/root");
        }
        Ok(command)
    }
}

fn is_private(name: &str) -> bool {
    name.starts_with("FLEETWRIGHT_") || name.starts_with("AWS_")
}

/// Runs the task in the step's folder, which must be fresh, and waits for its end. Fails only if nothing has begun, and
/// will not begin.
pub(crate) async fn start(
    launcher: &Launcher,
    task: &Task,
    secrets: &Secrets,
    mut step: Step<'_>,
) -> io::Result<Ended> {
    files::write_for_now(&step.folder.join(TASK), &serde_json::to_vec(task)?)?;
    let mut command = launcher.command(step.folder)?;
    if task.is_told() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn()?;
    if let Some(pipe) = child.stdin.take() {
        // A supervisor that does not hear all of them runs nothing, and that is seen below.
        let _ = secrets::tell(pipe, secrets).await;
    }
    supervised(&mut child, &mut step.cancel).await;
    if let Ok(Some(ended)) = files::read_json(&step.folder.join(RESULT)) {
        return Ok(ended);
    }
    let (status, cancelled) = (child.wait().await, *step.cancel.borrow());
    Ok(resume(step).await.unwrap_or_else(|| nothing_began(status, cancelled)))
}

/// Waits until a supervisor has a result or has ended, and asks it to stop when the step is cancelled.
async fn supervised(child: &mut Child, cancel: &mut watch::Receiver<bool>) {
    let pid = child.id().and_then(|pid| i32::try_from(pid).ok());
    let mut told = child.stdout.take();
    tokio::select! {
        () = end_of(&mut told) => return,
        () = cancelled(cancel) => {}
    }
    if let Some(pid) = pid {
        proc::kill(pid, Signal::TERM);
    }
    end_of(&mut told).await;
}

/// Returns when the other end has let go.
async fn end_of(output: &mut Option<ChildStdout>) {
    let Some(output) = output else { return };
    // A supervisor writes nothing; an error is as good as the end.
    let _ = output.read(&mut [0; 1]).await;
}

/// The supervisor ended before it came to the step.
fn nothing_began(status: io::Result<ExitStatus>, cancelled: bool) -> Ended {
    let status = status.map_or_else(|error| error.to_string(), |status| status.to_string());
    let now_ms = clock::now_ms();
    let how = match cancelled {
        true => How::Cancelled,
        false => How::NotStarted(format!("the supervisor of the step did not start: {status}")),
    };
    Ended { how, started_ms: now_ms, ended_ms: now_ms }
}

/// Finds out what became of a step that an earlier agent was about to start, and waits if it still runs. `None` if it
/// has not begun, and will not begin in this folder any more.
pub(crate) async fn resume(mut step: Step<'_>) -> Option<Ended> {
    let claim = holder(step.folder).await;
    if claim == Claim::nobody() {
        return None;
    }
    let mut told = false;
    // With a result, a supervisor only watches over what the script has left running.
    while claim.is_alive() && !step.folder.join(RESULT).exists() {
        tokio::select! {
            () = tokio::time::sleep(POLL) => {}
            () = cancelled(&mut step.cancel), if !told => {
                told = true;
                proc::kill(claim.pid, Signal::TERM);
            }
        }
    }
    Some(ending(step.folder, &claim).await)
}

/// Who has the folder; nobody, if it was free. An error says nothing about the step, so it is no answer.
async fn holder(folder: &Path) -> Claim {
    let claim = files::insist("claim", files::is_no_damage, || hold(folder)).await;
    claim.unwrap_or_else(|_| Claim::unreadable())
}

/// Takes the folder if it is free, so that a supervisor which has not come to it yet will not run anything. One that is gone
/// was somebody's: a step's script has removed it.
fn hold(folder: &Path) -> io::Result<Claim> {
    let path = folder.join(CLAIM);
    if !folder.exists() {
        return Ok(Claim::unreadable());
    }
    if let Some(claim) = files::read_json(&path)? {
        return Ok(claim);
    }
    files::claim(&path, &serde_json::to_vec(&Claim::nobody())?)?;
    Ok(files::read_json(&path)?.unwrap_or_else(Claim::nobody))
}

/// The result, if there is one. Without one, what the script may have left behind is killed.
async fn ending(folder: &Path, claim: &Claim) -> Ended {
    let result = || files::read_json(&folder.join(RESULT));
    if let Ok(Some(ended)) = files::insist("result", files::is_no_damage, result).await {
        return ended;
    }
    if claim.is_of_this_boot() {
        proc::kill_session(claim.pid);
    }
    let now_ms = clock::now_ms();
    Ended { how: How::Interrupted, started_ms: now_ms, ended_ms: now_ms }
}

impl Claim {
    /// The claim of an agent that found the folder free.
    fn nobody() -> Self {
        Self { boot: String::new(), pid: 0, start: 0 }
    }

    /// Somebody has the folder, but who it was is lost.
    fn unreadable() -> Self {
        Self { pid: -1, ..Self::nobody() }
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

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::path::Path;

    use tokio::sync::watch;

    use super::{CLAIM, Claim, How, RESULT, Step, resume};
    use crate::files;

    async fn found(folder: &Path) -> Option<How> {
        let (_sender, cancel) = watch::channel(false);
        resume(Step { folder, cancel }).await.map(|ended| ended.how)
    }

    /// Lets the next write of this name fail as on a full disk.
    fn fill(folder: &Path, name: &str) {
        symlink("/dev/full", folder.join(format!(".{name}.{}", std::process::id()))).unwrap();
    }

    #[tokio::test]
    async fn a_full_disk_says_nothing_about_a_step_that_was_claimed() {
        let folder = tempfile::tempdir().unwrap();
        let gone = Claim { boot: "another".to_owned(), pid: 1, start: 1 };
        files::write_json(&folder.path().join(CLAIM), &gone).unwrap();
        fill(folder.path(), CLAIM);
        assert_eq!(found(folder.path()).await, Some(How::Interrupted));
        std::fs::write(folder.path().join(RESULT), r#"{"how":{"Exited":7},"started_ms":1,"ended_ms":2}"#).unwrap();
        assert_eq!(found(folder.path()).await, Some(How::Exited(7)));
    }

    #[tokio::test]
    async fn a_free_folder_is_taken_when_there_is_room_again() {
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path(), CLAIM);
        assert_eq!(found(folder.path()).await, None);
        let claim = files::read_json::<Claim>(&folder.path().join(CLAIM)).unwrap();
        assert_eq!(claim, Some(Claim::nobody()));
        assert_eq!(found(folder.path()).await, None, "and nobody can take it any more");
    }

    #[tokio::test]
    async fn a_folder_that_is_gone_is_an_interruption() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(found(&folder.path().join("gone")).await, Some(How::Interrupted));
    }

    #[tokio::test]
    async fn damaged_files_are_an_interruption() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(CLAIM), "{").unwrap();
        assert_eq!(found(folder.path()).await, Some(How::Interrupted));
        std::fs::write(folder.path().join(RESULT), "{").unwrap();
        assert_eq!(found(folder.path()).await, Some(How::Interrupted));
    }
}
