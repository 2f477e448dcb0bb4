//! The supervisor's side: a process of its own, started by the agent, that outlives it.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, getpid, kill_process_group, set_child_subreaper, setsid};
use rustix::stdio::dup2_stdout;
use tokio::process::{Child, Command};
use tokio::signal::unix::{Signal as SignalStream, SignalKind, signal};

use super::secrets::Filled;
use super::streams::Streams;
use super::{ACTION, CLAIM, Claim, Ended, How, RESULT, TASK, Task, kill, secrets};
use crate::parameters::Secrets;
use crate::{actions, clock, files, proc};

/// Supervises the step in the folder that `arguments` name. Programs that embed the agent call this when their first
/// argument is `step`, before anything else.
#[must_use]
pub fn step_main(arguments: &[OsString]) -> ExitCode {
    let [folder] = arguments else { return ExitCode::from(2) };
    if folder == ACTION {
        return actions::main();
    }
    match supervise(&PathBuf::from(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody listens here; the agent sees that there is no result.
        Err(_) => ExitCode::FAILURE,
    }
}

fn supervise(folder: &Path) -> io::Result<()> {
    // Fails only where this process leads a session already.
    let _ = setsid();
    // What the script leaves behind becomes this process's child, and can be found when all must be killed.
    set_child_subreaper(Some(getpid()))?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(folder))
}

async fn run(folder: &Path) -> io::Result<()> {
    // Before the claim: from then on a request to stop is never lost.
    let mut stop = signal(SignalKind::terminate())?;
    let Some(task) = files::read_json::<Task>(&folder.join(TASK))? else { return Ok(()) };
    // Also before the claim: an agent that is killed before it has told them starts the step anew.
    let secrets = task.is_told().then(secrets::hear).transpose()?;
    let Some(held) = Held::claim(folder)? else { return Ok(()) };
    let started_ms = clock::now_ms();
    let none = Secrets::new();
    let (how, streams) =
        match secrets::put_into(&task, secrets.as_ref().unwrap_or(&none)).and_then(|filled| start(filled, folder)) {
            Ok((child, streams)) => {
                let how = streams.bounded(wait(child, task.timeout_seconds, &mut stop), || held.renew()).await?;
                held.renew();
                streams.close(folder);
                (how, Some(streams))
            }
            Err(error) => (How::NotStarted(not_started(&task, &error)), None),
        };
    let ended = Ended { how, started_ms, ended_ms: clock::now_ms() };
    let (path, text) = (folder.join(RESULT), serde_json::to_vec(&ended)?);
    // The script may have filled the disk. Without a result, nobody would know how it ended.
    files::insist("result", files::is_no_room, || files::put(&path, &text)).await?;
    tell()?;
    // An agent that listens writes down what came of the step meanwhile; for one that comes later, this must last.
    files::settle(&path)?;
    if let Some(streams) = streams {
        streams.guard().await;
    }
    Ok(())
}

/// Tells the agent that there is a result: it waits for the end of this process's standard output.
fn tell() -> io::Result<()> {
    Ok(dup2_stdout(OpenOptions::new().write(true).open("/dev/null")?)?)
}

/// A step's folder that this process has taken.
struct Held<'a> {
    folder: &'a Path,
    claim: Vec<u8>,
}

impl<'a> Held<'a> {
    /// Takes the folder for this process, unless somebody has it.
    fn claim(folder: &'a Path) -> io::Result<Option<Self>> {
        let pid = getpid().as_raw_nonzero().get();
        let start = proc::find(pid).map_or(0, |process| process.start);
        let claim = serde_json::to_vec(&Claim { boot: proc::boot_id(), pid, start })?;
        let is_taken = files::claim_for_now(&folder.join(CLAIM), &claim)?;
        Ok(is_taken.then_some(Self { folder, claim }))
    }

    /// Takes it again where the script has removed it: by the folder the agent knows that the step has begun.
    fn renew(&self) {
        let path = self.folder.join(CLAIM);
        if !path.exists() && files::make_folder(self.folder).is_ok() {
            let _ = files::claim_for_now(&path, &self.claim);
        }
    }
}

/// The program in a process group of its own.
fn start(filled: Filled, folder: &Path) -> io::Result<(Child, Streams)> {
    let task = &filled.task;
    let (program, arguments) = task.command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let streams = Streams::create(folder, task.output_limit)?;
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(&task.directory)
        .envs(&task.environment)
        .stdin(filled.input.map_or_else(Stdio::null, Stdio::from))
        .stdout(streams.stdout.try_clone()?)
        .stderr(streams.stderr.try_clone()?)
        .process_group(0);
    Ok((command.spawn()?, streams))
}

/// A folder that is not there and a program that is not there give the same error, so say which.
fn not_started(task: &Task, error: &io::Error) -> String {
    let directory = task.directory.display();
    if !task.directory.is_dir() {
        return format!("the working directory {directory} cannot be used: {error}");
    }
    format!("{} cannot be started: {error}", task.command.first().map_or("the program", String::as_str))
}

async fn wait(mut child: Child, timeout_seconds: u64, stop: &mut SignalStream) -> io::Result<How> {
    let group = child.id().and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
    let how = tokio::select! {
        status = child.wait() => {
            let how = status.map(from_status);
            kill::what_runs_wild().await;
            return how;
        }
        () = tokio::time::sleep(Duration::from_secs(timeout_seconds)) => How::TimedOut,
        _ = stop.recv() => How::Cancelled,
    };
    if let Some(group) = group {
        let _ = kill_process_group(group, Signal::KILL);
    }
    child.wait().await?;
    kill::everything().await;
    Ok(how)
}

fn from_status(status: ExitStatus) -> How {
    match (status.code(), status.signal()) {
        (Some(code), _) => How::Exited(code),
        (None, signal) => How::Signalled(signal.unwrap_or_default()),
    }
}
