//! The rules of a document's course. No files, no processes, no clock: what has happened goes in, what is next comes out.

use protocol::Status;
use protocol::reply::StepReport;
use runbook::{Exit, Step, Verdict};
use serde::{Deserialize, Serialize};

use super::output;

/// Exit code by which a script ends the document as a success.
const EXIT_SUCCESS: i32 = 168;
/// Exit code by which a script ends the document as a failure.
const EXIT_FAILURE: i32 = 169;
/// Exit code by which a script asks for a reboot, after which its step runs again.
const EXIT_REBOOT: i32 = 194;
/// Exit code of what was killed.
pub(crate) const KILLED: i32 = 137;
/// Exit code of a step that did not come to run, because the command was cancelled during one before it.
pub(crate) const NOT_RUN: i32 = 1;
/// Times that a step may run when it asks for a reboot each time.
pub(crate) const MAX_RUNS: u32 = 15;

/// A step that will not change any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Done {
    pub(crate) report: StepReport,
    /// The steps after it are skipped.
    pub(crate) ends: bool,
}

/// How a plugin's work on a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) end: End,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// When it began, as text for the report.
    pub(crate) started: String,
    /// When it ended.
    pub(crate) ended: String,
}

/// What became of a plugin's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The program ended with this code.
    Exited(i32),
    /// Somebody else killed the program with this signal.
    Killed(i32),
    /// The plugin could not do its work, or nobody knows whether it did; this is why.
    Failed(String),
    /// It took too long.
    TimedOut,
    /// The command was cancelled.
    Cancelled,
    /// Steps of its own came to this all together.
    Merged(Status),
}

/// What the host can do for a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Abilities<'a> {
    /// `linux`, `windows` or `macos`.
    pub(crate) platform: &'a str,
    /// Whether a plugin of this name is there.
    pub(crate) has_plugin: fn(&str) -> Support,
}

/// What the agent knows of a plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Support {
    /// It runs here.
    Here,
    /// It exists on other platforms only.
    Elsewhere,
    /// Nobody knows it.
    Unknown,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Run the step of this index.
    Run(usize),
    /// The next step is decided without running it.
    Settled(Box<Done>),
    /// All steps are done; this is what the document came to.
    Finished(Status),
}

/// What a run of a step means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The step is done.
    Done(Done),
    /// The host must boot; then the same step runs again. The report is for the time until then.
    Reboot(StepReport),
}

/// Where a document stands.
#[derive(Clone, Debug)]
pub(crate) struct Machine<'a> {
    steps: &'a [Step],
    done: Vec<Done>,
}

impl<'a> Machine<'a> {
    /// A document of which the first steps are done.
    pub(crate) fn new(steps: &'a [Step], done: Vec<Done>) -> Self {
        Self { steps, done }
    }

    /// The steps that are done.
    pub(crate) fn done(&self) -> &[Done] {
        &self.done
    }

    /// As [`Machine::done`], owned.
    pub(crate) fn into_done(self) -> Vec<Done> {
        self.done
    }

    /// Adds a step that is done.
    pub(crate) fn push(&mut self, done: Done) {
        self.done.push(done);
    }

    /// What is to be done now. If the command has been cancelled, no step runs any more, and `cancelled` is the exit code
    /// of those that are left. `now` is the time as text, for steps that are settled without running.
    pub(crate) fn next(&self, abilities: &Abilities<'_>, cancelled: Option<i32>, now: &str) -> Next {
        let index = self.done.len();
        let Some(step) = self.steps.get(index) else { return Next::Finished(self.status()) };
        let settle = |status, code, text: String| Next::Settled(Box::new(settled(step, status, code, text, now)));
        if let Some(code) = cancelled {
            return settle(Status::Cancelled, code, String::new());
        }
        if self.done.iter().any(|done| done.ends) && !step.finally {
            return settle(Status::Skipped, 0, skipped_after_exit(step));
        }
        match verdict(step, abilities.platform) {
            Verdict::Invalid(text) => return settle(Status::Failed, 1, format!("{text}. Step name: {}", step.name)),
            Verdict::Unmet(text) => return settle(Status::Skipped, 0, unmet(step, &text)),
            Verdict::Met => {}
        }
        match (abilities.has_plugin)(&step.action) {
            Support::Here => Next::Run(index),
            Support::Elsewhere => settle(Status::Skipped, 0, elsewhere(step)),
            Support::Unknown => settle(Status::Failed, 1, unknown(step)),
        }
    }

    /// What the document has come to so far.
    fn status(&self) -> Status {
        Status::of_document(self.done.iter().map(|done| done.report.status))
    }
}

/// What the `runs`-th run of a step means for it and for the document.
pub(crate) fn judge(step: &Step, ran: Ran, may_reboot: bool, runs: u32) -> Outcome {
    match ran.end {
        End::Exited(EXIT_REBOOT) if may_reboot && runs < MAX_RUNS => {
            Outcome::Reboot(report(step, Status::SuccessAndReboot, EXIT_REBOOT, ran))
        }
        End::Exited(EXIT_REBOOT) => {
            Outcome::Done(after_failure(step, failed(step, EXIT_REBOOT, &no_reboot(may_reboot), ran)))
        }
        End::Exited(EXIT_SUCCESS) => {
            Outcome::Done(ending(report(step, Status::Success, EXIT_SUCCESS, ran), EXITED_SUCCESS, Streams::Stdout))
        }
        // The script itself has decided, so the step's onFailure is not asked.
        End::Exited(EXIT_FAILURE) => {
            let report = failed(step, EXIT_FAILURE, &exit_text(EXIT_FAILURE), ran);
            Outcome::Done(ending(report, EXITED_FAILURE, Streams::Both))
        }
        End::Exited(0) => Outcome::Done(after_success(step, report(step, Status::Success, 0, ran))),
        End::Exited(code) => Outcome::Done(after_failure(step, failed(step, code, &exit_text(code), ran))),
        End::Killed(signal) => {
            let text = format!("failed to run commands: killed by signal {signal}");
            Outcome::Done(after_failure(step, failed(step, 128 + signal, &text, ran)))
        }
        End::Failed(ref text) => {
            let text = text.clone();
            Outcome::Done(after_failure(step, failed(step, 1, &text, ran)))
        }
        End::Merged(Status::Success) => Outcome::Done(after_success(step, report(step, Status::Success, 0, ran))),
        End::Merged(status) => Outcome::Done(merged(step, status, ran)),
        End::TimedOut => Outcome::Done(after_failure(step, report(step, Status::TimedOut, KILLED, ran))),
        End::Cancelled => Outcome::Done(Done { report: report(step, Status::Cancelled, KILLED, ran), ends: false }),
    }
}

/// The reasons stand with the steps that were merged.
fn merged(step: &Step, status: Status, ran: Ran) -> Done {
    match status {
        Status::Skipped => Done { report: report(step, status, 0, ran), ends: false },
        Status::Cancelled => Done { report: report(step, status, KILLED, ran), ends: false },
        Status::TimedOut => after_failure(step, report(step, status, KILLED, ran)),
        _ => after_failure(step, report(step, Status::Failed, 1, ran)),
    }
}

const EXITED_SUCCESS: &str =
    "Step exited with code 168. Therefore, marking step as succeeded. Further document steps will be skipped.";
const EXITED_FAILURE: &str =
    "Step exited with code 169. Therefore, marking step as failed. Further document steps will be skipped.";
const HAS_ON_FAILURE: &str = "Step was found to have onFailure property. Further document steps will be skipped.";
const HAS_ON_SUCCESS: &str = "Step was found to have onSuccess property. Further document steps will be skipped.";

/// Where a sentence about the end of the document is added.
#[derive(Clone, Copy)]
enum Streams {
    Stdout,
    Both,
}

fn after_success(step: &Step, report: StepReport) -> Done {
    match step.on_success {
        Some(_) => ending(report, HAS_ON_SUCCESS, Streams::Stdout),
        None => Done { report, ends: false },
    }
}

fn after_failure(step: &Step, mut report: StepReport) -> Done {
    match step.on_failure {
        None => Done { report, ends: false },
        Some(Exit::Exit) => ending(report, HAS_ON_FAILURE, Streams::Both),
        Some(Exit::SuccessAndExit) => {
            (report.status, report.code) = (Status::Success, EXIT_SUCCESS);
            ending(report, HAS_ON_FAILURE, Streams::Both)
        }
    }
}

fn ending(mut report: StepReport, sentence: &str, streams: Streams) -> Done {
    report.standard_output = output::with_line(&report.standard_output, sentence);
    if matches!(streams, Streams::Both) {
        report.standard_error = output::with_line(&report.standard_error, sentence);
    }
    Done { report, ends: true }
}

/// A report of a failure, with its reason as the last line of standard error.
fn failed(step: &Step, code: i32, text: &str, mut ran: Ran) -> StepReport {
    if !(ran.stderr.is_empty() || ran.stderr.ends_with('\n')) {
        ran.stderr.push('\n');
    }
    ran.stderr.push_str(text);
    report(step, Status::Failed, code, ran)
}

fn report(step: &Step, status: Status, code: i32, ran: Ran) -> StepReport {
    StepReport {
        status,
        code,
        name: step.action.clone(),
        output: output::combined(&ran.stdout, &ran.stderr),
        start_date_time: ran.started,
        end_date_time: ran.ended,
        output_s3_bucket_name: String::new(),
        output_s3_key_prefix: String::new(),
        step_name: String::new(),
        standard_output: output::cut(&ran.stdout),
        standard_error: output::cut(&ran.stderr),
    }
}

/// A step that does not run says why in `output` alone.
fn settled(step: &Step, status: Status, code: i32, text: String, now: &str) -> Done {
    let end = End::Exited(code);
    let nothing = Ran { end, stdout: String::new(), stderr: String::new(), started: now.into(), ended: now.into() };
    let report = StepReport { output: text, ..report(step, status, code, nothing) };
    if status == Status::Failed { after_failure(step, report) } else { Done { report, ends: false } }
}

/// The first condition that is not met decides; one that makes no sense decides before all others.
fn verdict(step: &Step, platform: &str) -> Verdict {
    let verdicts: Vec<Verdict> = step.preconditions.iter().map(|condition| condition.evaluate(platform)).collect();
    let invalid = verdicts.iter().find(|verdict| matches!(verdict, Verdict::Invalid(_)));
    let unmet = verdicts.iter().find(|verdict| matches!(verdict, Verdict::Unmet(_)));
    invalid.or(unmet).cloned().unwrap_or(Verdict::Met)
}

fn exit_text(code: i32) -> String {
    format!("failed to run commands: exit status {code}")
}

fn no_reboot(may_reboot: bool) -> String {
    if may_reboot {
        return format!("the step asked for a reboot (exit code {EXIT_REBOOT}) {MAX_RUNS} times; giving up");
    }
    format!(
        "the step asked for a reboot (exit code {EXIT_REBOOT}), which this agent may not do: start it with --allow-reboot"
    )
}

fn skipped_after_exit(step: &Step) -> String {
    format!("Plugin with name {} and id {} skipped due to prior step with an exit condition", step.action, step.name)
}

fn unmet(step: &Step, conditions: &str) -> String {
    format!("Step execution skipped due to unsatisfied preconditions: '{conditions}'. Step name: {}", step.name)
}

fn elsewhere(step: &Step) -> String {
    format!("Step execution skipped due to incompatible platform. Step name: {}", step.name)
}

fn unknown(step: &Step) -> String {
    let (action, name) = (&step.action, &step.name);
    format!(
        "Plugin with name {action} is not supported by this version of the agent, please update to latest version. Step name: {name}"
    )
}

#[cfg(test)]
mod tests;
