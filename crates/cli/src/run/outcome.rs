//! What a command came to on one node. Pure.

use serde_json::{Value, json};

use super::targets::Target;
use crate::exit;

/// What agents put where they cut output.
pub(crate) const CUT: &str = "--output truncated--";
/// Agents may add a short line after the cut.
const AFTER_CUT: usize = 500;

/// The end of a command on one node.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) target: Target,
    pub(crate) stdout: String,
    stderr: String,
    command: String,
    status: String,
    details: String,
    code: i64,
    elapsed: String,
}

impl Outcome {
    /// Reads an answer of GetCommandInvocation.
    pub(crate) fn read(target: &Target, answer: &Value) -> Self {
        let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
        Self {
            target: target.clone(),
            stdout: text("StandardOutputContent"),
            stderr: text("StandardErrorContent"),
            command: text("CommandId"),
            status: text("Status"),
            // Some services write the details with blanks.
            details: text("StatusDetails").replace(' ', ""),
            code: answer["ResponseCode"].as_i64().unwrap_or(-1),
            elapsed: text("ExecutionElapsedTime"),
        }
    }

    /// The exit code that stands for this end.
    pub(crate) fn exit_code(&self) -> u8 {
        match (self.status.as_str(), self.details.as_str()) {
            ("Success", _) => exit::OK,
            ("TimedOut", "ExecutionTimedOut") => exit::TIMED_OUT,
            ("Failed", "Failed") if self.code > 0 => u8::try_from(self.code).unwrap_or(u8::MAX),
            _ => exit::NOT_RUN,
        }
    }

    /// How it ended, for people.
    pub(crate) fn said(&self) -> String {
        match (self.status.as_str(), self.details.as_str()) {
            ("Success", _) => "succeeded".to_owned(),
            ("TimedOut", "ExecutionTimedOut") => "took longer than it may, and was stopped".to_owned(),
            ("TimedOut", _) => "did not take the command in time".to_owned(),
            ("Cancelled", "Terminated") => "was left out, for the command had stopped".to_owned(),
            ("Cancelled", _) => "was cancelled".to_owned(),
            ("Failed", "Failed") if self.code > 0 => format!("failed with exit code {}", self.code),
            ("Failed", "Failed") => "failed, and its exit code is not known".to_owned(),
            (status, details) => format!("did not run the command ({status}, {details})"),
        }
    }

    /// Whether the command itself came to its end, well or not.
    pub(crate) fn has_own_code(&self) -> bool {
        self.status == "Success" || (self.status == "Failed" && self.details == "Failed" && self.code > 0)
    }

    /// What the command wrote to standard error, without the line by which agents say the exit code.
    pub(crate) fn own_stderr(&self) -> &str {
        let line = format!("failed to run commands: exit status {}", self.code);
        self.stderr.strip_suffix(&line).unwrap_or(&self.stderr)
    }

    /// How long it took, as the server writes it; empty when it did not run.
    pub(crate) fn elapsed(&self) -> &str {
        &self.elapsed
    }

    /// The command that prints all that the server keeps of the output.
    pub(crate) fn whole(&self) -> String {
        format!("`fleetwright commands output {} {}`", self.command, self.target.id)
    }

    /// The streams that are not whole.
    pub(crate) fn truncated(&self) -> Vec<&'static str> {
        [("output", &self.stdout), ("error output", &self.stderr)]
            .into_iter()
            .filter(|(_, text)| text.rfind(CUT).is_some_and(|at| text.len() - at <= CUT.len() + AFTER_CUT))
            .map(|(name, _)| name)
            .collect()
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        json!({
            "CommandId": self.command,
            "InstanceId": self.target.id,
            "Name": self.target.name,
            "Status": self.status,
            "StatusDetails": self.details,
            "ResponseCode": self.code,
            "ExecutionElapsedTime": self.elapsed,
            "StandardOutputContent": self.stdout,
            "StandardErrorContent": self.stderr,
            "Truncated": !self.truncated().is_empty(),
        })
    }
}

/// Whether an invocation with this status has ended.
pub(crate) fn has_ended(status: &str) -> bool {
    matches!(status, "Success" | "Failed" | "TimedOut" | "Cancelled")
}

/// The exit code for all nodes: the highest.
pub(crate) fn worst(outcomes: &[Outcome]) -> u8 {
    outcomes.iter().map(Outcome::exit_code).max().unwrap_or(exit::OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(status: &str, details: &str, code: i64) -> Outcome {
        let target = Target::default();
        Outcome::read(&target, &json!({ "Status": status, "StatusDetails": details, "ResponseCode": code }))
    }

    #[test]
    fn exit_codes() {
        for (status, details, code, expected) in [
            ("Success", "Success", 0, 0),
            ("Failed", "Failed", 7, 7),
            ("Failed", "Failed", 255, 255),
            ("Failed", "Failed", 3_221_225_786, 255),
            ("Failed", "Failed", -1, 125),
            ("Failed", "Undeliverable", -1, 125),
            ("TimedOut", "ExecutionTimedOut", 137, 124),
            ("TimedOut", "Execution Timed Out", 137, 124),
            ("TimedOut", "DeliveryTimedOut", -1, 125),
            ("Cancelled", "Cancelled", -1, 125),
            ("Cancelled", "Cancelled", 137, 125),
        ] {
            assert_eq!(outcome(status, details, code).exit_code(), expected, "{status} {details} {code}");
        }
    }

    #[test]
    fn the_highest_code_is_the_worst() {
        let outcomes =
            [outcome("Success", "Success", 0), outcome("Failed", "Failed", 9), outcome("Failed", "Failed", 3)];
        assert_eq!(worst(&outcomes), 9);
        assert_eq!(worst(&[]), 0);
    }

    #[test]
    fn only_its_own_end_goes_without_saying() {
        assert!(outcome("Failed", "Failed", 3).has_own_code());
        assert!(!outcome("Failed", "Failed", -1).has_own_code());
        assert!(!outcome("TimedOut", "ExecutionTimedOut", 137).has_own_code());
    }

    #[test]
    fn the_agents_own_line_is_not_the_commands() {
        let mut failed = outcome("Failed", "Failed", 7);
        for (stderr, own) in [
            ("b\nfailed to run commands: exit status 7", "b\n"),
            ("failed to run commands: exit status 7", ""),
            ("failed to run commands: exit status 8", "failed to run commands: exit status 8"),
            ("failed to run commands: exit status 7\n", "failed to run commands: exit status 7\n"),
        ] {
            failed.stderr = stderr.to_owned();
            assert_eq!(failed.own_stderr(), own);
        }
    }

    #[test]
    fn cut_output_is_noticed_at_its_end_only() {
        let mut cut = outcome("Success", "Success", 0);
        assert!(cut.truncated().is_empty());
        cut.stdout = format!("{}{CUT}", "x".repeat(23_980));
        cut.stderr = format!("x{CUT}\nfailed to run commands: exit status 1");
        assert_eq!(cut.truncated(), ["output", "error output"]);
        cut.stdout = format!("{CUT}{}", "x".repeat(2_000));
        assert_eq!(cut.truncated(), ["error output"]);
    }

    #[test]
    fn what_has_ended() {
        assert!(has_ended("Cancelled"));
        assert!(!has_ended("Cancelling") && !has_ended("Pending") && !has_ended("InProgress"));
    }
}
