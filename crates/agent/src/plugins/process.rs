//! Work that a program does, under a supervisor.

use std::io;

use protocol::timestamp;
use runbook::Step;

use super::Work;
use crate::parameters::Secrets;
use crate::runner::{End, Ran, output};
use crate::shim::{self, Ended, How, Task};

/// Starts the program and waits for its end.
pub(super) async fn start(work: &Work<'_>, task: &Task) -> io::Result<Option<Ran>> {
    start_with(work, task, work.secrets).await
}

/// As [`start`], with more for it to hear than the secrets of the step.
pub(super) async fn start_with(work: &Work<'_>, task: &Task, secrets: &Secrets) -> io::Result<Option<Ran>> {
    let ended = shim::start(work.site.launcher, task, secrets, step(work)).await?;
    Ok(Some(ran(work, ended)))
}

/// Finds out what became of the program that an earlier agent was about to start.
pub(super) async fn resume(work: &Work<'_>) -> io::Result<Option<Ran>> {
    Ok(shim::resume(step(work)).await.map(|ended| ran(work, ended)))
}

/// A task without a program.
pub(super) fn task(work: &Work<'_>) -> Task {
    Task {
        command: Vec::new(),
        directory: work.folder.to_owned(),
        environment: work.site.environment.clone(),
        timeout_seconds: work.step.timeout_seconds,
        secret: None,
        input: None,
        output_limit: work.site.output_limit,
    }
}

/// Nothing ran; this is why.
pub(super) fn failed(text: String) -> Ran {
    Ran::nothing(End::Failed(text))
}

fn step<'a>(work: &Work<'a>) -> shim::Step<'a> {
    shim::Step { folder: work.folder, cancel: work.site.cancel.clone() }
}

fn ran(work: &Work<'_>, ended: Ended) -> Ran {
    let end = match ended.how {
        How::Exited(code) => End::Exited(code),
        How::TimedOut => End::TimedOut,
        How::Cancelled => End::Cancelled,
        // A supervisor that was told to stop before it could listen leaves no result.
        How::Interrupted if *work.site.cancel.borrow() => End::Cancelled,
        How::Interrupted => End::Failed(interrupted(work.step)),
        How::NotStarted(text) => End::Failed(format!("failed to run commands: {text}")),
        How::Signalled(signal) => End::Killed(signal),
    };
    let (stdout, stderr) = (text(work, shim::STDOUT), text(work, shim::STDERR));
    let (started, ended) = (timestamp::format(ended.started_ms), timestamp::format(ended.ended_ms));
    Ran { end, stdout, stderr, started, ended }
}

/// What the script has written. It can also have removed or replaced the file, which changes nothing about its end.
fn text(work: &Work<'_>, name: &str) -> String {
    output::read(&work.folder.join(name)).unwrap_or_else(|error| format!("{name} cannot be read: {error}"))
}

fn interrupted(step: &Step) -> String {
    format!(
        "the step was interrupted ({} had started, then the host or the agent's supervisor of it went down) and was not run again",
        step.name
    )
}
