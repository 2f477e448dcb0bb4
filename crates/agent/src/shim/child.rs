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

use super::streams::Streams;
use super::{CLAIM, Claim, Ended, How, RESULT, TASK, Task, secrets};
use crate::{clock, files, proc};

/// What killing everything waits between two looks at what is left.
const KILL_PAUSE: Duration = Duration::from_millis(10);
/// Looks at what is left after which killing gives up: a process that cannot be killed must not hold up the result.
const KILL_ROUNDS: u32 = 200;

/// Supervises the step in the folder that `arguments` name. Programs that embed the agent call this when their first
/// argument is `step`, before anything else.
#[must_use]
pub fn step_main(arguments: &[OsString]) -> ExitCode {
    let [folder] = arguments else { return ExitCode::from(2) };
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
    let secrets = task.secret.is_some().then(secrets::hear).transpose()?;
    if !claim(folder)? {
        return Ok(());
    }
    let started_ms = clock::now_ms();
    let started = secrets.map_or_else(|| Ok(task.clone()), |secrets| secrets::put_into(&task, &secrets));
    let how = match started.and_then(|task| start(&task, folder)) {
        Ok((child, streams)) => {
            let how = streams.bounded(wait(child, task.timeout_seconds, &mut stop)).await?;
            streams.close();
            how
        }
        Err(error) => How::NotStarted(not_started(&task, &error)),
    };
    let ended = Ended { how, started_ms, ended_ms: clock::now_ms() };
    let (path, text) = (folder.join(RESULT), serde_json::to_vec(&ended)?);
    // The script may have filled the disk. Without a result, nobody would know how it ended.
    files::insist("result", files::is_no_room, || files::put(&path, &text)).await?;
    tell()?;
    // An agent that listens writes down what came of the step meanwhile; for one that comes later, this must last.
    files::settle(&path)
}

/// Tells the agent that there is a result: it waits for the end of this process's standard output.
fn tell() -> io::Result<()> {
    Ok(dup2_stdout(OpenOptions::new().write(true).open("/dev/null")?)?)
}

/// Takes the folder for this process.
fn claim(folder: &Path) -> io::Result<bool> {
    let pid = getpid().as_raw_nonzero().get();
    let start = proc::find(pid).map_or(0, |process| process.start);
    let claim = Claim { boot: proc::boot_id(), pid, start };
    files::claim_for_now(&folder.join(CLAIM), &serde_json::to_vec(&claim)?)
}

/// The program in a process group of its own.
fn start(task: &Task, folder: &Path) -> io::Result<(Child, Streams)> {
    let (program, arguments) = task.command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let streams = Streams::create(folder)?;
    let child = Command::new(program)
        .args(arguments)
        .current_dir(&task.directory)
        .envs(&task.environment)
        .stdin(Stdio::null())
        .stdout(streams.stdout.try_clone()?)
        .stderr(streams.stderr.try_clone()?)
        .process_group(0)
        .spawn()?;
    Ok((child, streams))
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
        status = child.wait() => return status.map(from_status),
        () = tokio::time::sleep(Duration::from_secs(timeout_seconds)) => How::TimedOut,
        _ = stop.recv() => How::Cancelled,
    };
    if let Some(group) = group {
        let _ = kill_process_group(group, Signal::KILL);
    }
    child.wait().await?;
    kill_everything().await;
    Ok(how)
}

fn from_status(status: ExitStatus) -> How {
    match (status.code(), status.signal()) {
        (Some(code), _) => How::Exited(code),
        (None, signal) => How::Signalled(signal.unwrap_or_default()),
    }
}

/// Kills all that the script has started, also what has left its process group or session.
async fn kill_everything() {
    let own = getpid().as_raw_nonzero().get();
    for _ in 0..KILL_ROUNDS {
        let left = proc::descendants(own, &proc::all());
        if left.is_empty() {
            return;
        }
        left.into_iter().for_each(|pid| proc::kill(pid, Signal::KILL));
        tokio::time::sleep(KILL_PAUSE).await;
    }
}
