//! The client tests: a pytest for each store, side by side.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use crate::{Outcome, say};

/// What pytest ends with when no test was chosen.
const NOTHING_TO_RUN: i32 = 5;

/// A pytest that has not started yet.
pub(crate) struct Run {
    /// The store it tests on.
    pub(crate) store: &'static str,
    pub(crate) command: Command,
    /// Whether it may find no test at all, as a filter for a Rust test is bound to make it.
    pub(crate) may_be_empty: bool,
}

/// Runs `first`, and `second` beside it. The output of `first` is seen as it comes; that of `second` goes to a file in
/// `folder` and is shown when both have ended. The error names the stores on which a test failed.
pub(crate) fn run(first: Run, second: Option<Run>, folder: &Path) -> Outcome {
    let behind = second.map(|run| Behind::start(run, folder)).transpose()?;
    let outcomes = [Some(first.in_front()), behind.map(Behind::end)];
    let failures: Vec<String> = outcomes.into_iter().flatten().filter_map(Result::err).collect();
    if failures.is_empty() { Ok(()) } else { Err(failures.join("; ")) }
}

impl Run {
    fn in_front(mut self) -> Outcome {
        let started = Instant::now();
        let status = self.command.stdin(Stdio::null()).status();
        let status = status.map_err(|error| format!("cannot start pytest: {error}"))?;
        say::line(&format!("client tests on {}: {}", self.store, say::duration(started.elapsed())));
        self.judged(status)
    }

    fn judged(&self, status: ExitStatus) -> Outcome {
        match status.code() {
            Some(0) => Ok(()),
            Some(NOTHING_TO_RUN) if self.may_be_empty => Ok(()),
            _ => Err(format!("the client tests on {} failed: {status}", self.store)),
        }
    }
}

/// One that runs in the background.
struct Behind {
    run: Run,
    process: std::process::Child,
    output: std::path::PathBuf,
}

impl Behind {
    /// Into a file and not a pipe: what a test leaves running would hold a pipe open for ever.
    fn start(mut run: Run, folder: &Path) -> Result<Self, String> {
        let output = folder.join(format!("client-tests-{}.log", run.store.to_lowercase()));
        let opened = File::create(&output).and_then(|file| Ok((file.try_clone()?, file)));
        let (out, err) = opened.map_err(|error| format!("{}: {error}", output.display()))?;
        say::line(&format!("on {} in the background, into {}", run.store, output.display()));
        let process = run.command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let process = process.map_err(|error| format!("cannot start pytest: {error}"))?;
        Ok(Self { run, process, output })
    }

    fn end(mut self) -> Outcome {
        let status = self.process.wait().map_err(|error| format!("pytest on {}: {error}", self.run.store))?;
        say::heading(&format!("client tests on {}", self.run.store));
        let said = fs::read(&self.output).map_err(|error| format!("{}: {error}", self.output.display()))?;
        say::line(String::from_utf8_lossy(&said).trim_end());
        self.run.judged(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(store: &'static str, script: &str, may_be_empty: bool) -> Run {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        Run { store, command, may_be_empty }
    }

    #[test]
    fn a_failure_of_either_fails_both_and_is_told_by_name() {
        let folder = std::env::temp_dir().join(format!("xtask-clients-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let both = |one, other| run(shell("SQLite", one, false), Some(shell("PostgreSQL", other, false)), &folder);

        assert_eq!(both("true", "true"), Ok(()));
        assert!(both("exit 1", "true").unwrap_err().contains("on SQLite failed"));
        assert!(both("true", "echo seen; exit 2").unwrap_err().contains("on PostgreSQL failed"));
        assert_eq!(fs::read_to_string(folder.join("client-tests-postgresql.log")).unwrap(), "seen\n");
        assert_eq!(both("exit 1", "exit 1").unwrap_err().matches("failed").count(), 2);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn nothing_to_run_is_a_failure_unless_a_filter_was_given() {
        let folder = std::env::temp_dir();
        assert!(run(shell("SQLite", "exit 5", false), None, &folder).is_err());
        assert_eq!(run(shell("SQLite", "exit 5", true), None, &folder), Ok(()));
    }
}
