//! `cargo xtask test`: every proof there is, in order, with what it needs installed and started by itself.

use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::{Duration, Instant};

use crate::postgres::Postgres;
use crate::python::Python;
use crate::{Command, Outcome, clients, r#gen, say, shell, tidy};

pub(crate) const COMMAND: Command = Command {
    name: "test",
    about: "everything: formatting, house rules, lints, Rust tests, real clients on both stores",
    help: "cargo xtask test [--fast] [FILTER]

Runs, in this order: rustfmt, gen --check, tidy, clippy, the Rust tests and doc tests, the real binaries with boto3 and the
AWS CLI on SQLite and on PostgreSQL. Goes on after a failure, and ends with a summary; the exit code is 1 if anything failed.

  --fast   SQLite alone, and without the client tests that take long (marked `slow`); the summary says so
  FILTER   only the tests whose name contains this (Rust) or matches it (pytest -k); no other stage

Nothing has to be installed but Rust, a C compiler and Python 3.11 with venv: Python packages go to target/venv, and a
PostgreSQL of its own (the machine's programs, or a PyPI package's) runs for the time of the tests, without root.
Settings: FLEETWRIGHT_TEST_POSTGRES=postgres://… takes that server instead (its user must be allowed to create databases).",
    run,
};

/// The variable by which every test learns where PostgreSQL is.
const POSTGRES: &str = "FLEETWRIGHT_TEST_POSTGRES";

/// What was asked for.
struct Options {
    fast: bool,
    filter: Option<String>,
}

/// How a stage ended.
enum Ended {
    Passed,
    Failed,
    NotRun(&'static str),
}

/// The stages so far.
#[derive(Default)]
struct Report {
    stages: Vec<(&'static str, Duration, Ended)>,
}

fn run(root: &Path, arguments: &[String]) -> Outcome {
    let options = parse(arguments)?;
    let started = Instant::now();
    let mut report = Report::default();
    if options.filter.is_none() {
        static_checks(root, &mut report);
    }
    tests(root, &options, &mut report);
    report.conclude(started.elapsed())
}

fn parse(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options { fast: false, filter: None };
    for argument in arguments {
        match argument.as_str() {
            "--fast" => options.fast = true,
            other if other.starts_with('-') => return Err(format!("unknown option `{other}`\n\n{}", COMMAND.help)),
            other if options.filter.is_some() => {
                return Err(format!("one filter at a time, and `{other}` is a second"));
            }
            other => options.filter = Some(other.to_owned()),
        }
    }
    Ok(options)
}

/// What needs no running program.
fn static_checks(root: &Path, report: &mut Report) {
    report.stage("fmt", || shell::run(shell::cargo(root).args(["fmt", "--all", "--check"])));
    report.stage("gen --check", || r#gen::run(root, true));
    report.stage("tidy", || tidy::check(root));
    report.stage("clippy", || {
        let lints = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        shell::run(shell::cargo(root).args(lints))
    });
}

/// What runs the code: Rust tests, then the binaries with real clients.
fn tests(root: &Path, options: &Options, report: &mut Report) {
    let mut surroundings = None;
    report.stage("surroundings", || {
        surroundings = Some(Surroundings::prepare(root, options)?);
        Ok(())
    });
    let Some(surroundings) = surroundings else {
        return report.not_run(&["Rust tests", "client tests"], "what they need is missing");
    };
    report.stage("Rust tests", || surroundings.rust(root, options));
    if options.filter.is_none() && !options.fast {
        report.stage("doc tests", || {
            // A crate without doc tests says so in five lines; only a failure is worth reading.
            shell::read(shell::cargo(root).args(["test", "--workspace", "--doc", "--locked", "--quiet"])).map(drop)
        });
    }
    report.stage("binaries", || shell::run(shell::cargo(root).args(["build", "--locked", "-p", "cli", "-p", "agent"])));
    if report.failed("binaries") {
        return report.not_run(&["client tests"], "there are no binaries");
    }
    report.stage("client tests", || surroundings.clients(root, options));
    if options.fast {
        report.not_run(&["PostgreSQL", "doc tests", "slow client tests"], "left out by --fast");
    }
}

/// What the tests need around them; dropped, it is gone.
struct Surroundings {
    python: Python,
    target: PathBuf,
    /// The URL for the tests; empty with `--fast`.
    url: Option<String>,
    _postgres: Option<Postgres>,
}

impl Surroundings {
    fn prepare(root: &Path, options: &Options) -> Result<Self, String> {
        let target = shell::target(root)?;
        let python = Python::open(&target)?;
        python.install(&root.join("tests/clients/requirements.txt"))?;
        let given = std::env::var(POSTGRES).ok().filter(|url| !url.is_empty());
        let postgres = if options.fast || given.is_some() { None } else { Some(Postgres::start(root, &python)?) };
        let url = if options.fast { None } else { given.or_else(|| postgres.as_ref().map(Postgres::url)) };
        Ok(Self { python, target, url, _postgres: postgres })
    }

    /// With nextest where it is installed: it runs the tests of all crates side by side.
    fn rust(&self, root: &Path, options: &Options) -> Outcome {
        let mut command = shell::cargo(root);
        if shell::works(shell::cargo(root).args(["nextest", "--version"])) {
            command.args(["nextest", "run", "--workspace", "--locked", "--no-fail-fast"]);
            command.args(["--status-level", "fail", "--final-status-level", "slow", "--no-tests", "pass"]);
        } else {
            command.args(["test", "--workspace", "--all-targets", "--locked", "--no-fail-fast", "--quiet"]);
        }
        shell::run(self.environment(command.args(&options.filter)))
    }

    /// A process of its own for each store, so that both run at the same time.
    fn clients(&self, root: &Path, options: &Options) -> Outcome {
        let pytest = |store, words: &[&str]| {
            let mut command = Process::new(self.python.program("python"));
            command.current_dir(root.join("tests/clients")).args(["-m", "pytest", "--color=auto"]).args(words);
            command.env("FLEETWRIGHT_BIN", self.target.join("debug/fleetwright"));
            command.env("FLEETWRIGHT_AGENT_BIN", self.target.join("debug/fleetwright-agent"));
            command.env("PYTHONDONTWRITEBYTECODE", "1");
            command.args(options.filter.iter().flat_map(|filter| ["-k", filter]));
            self.environment(&mut command);
            clients::Run { store, command, may_be_empty: options.filter.is_some() }
        };
        if options.fast {
            return clients::run(pytest("SQLite", &["-m", "not slow"]), None, &self.target);
        }
        let sqlite = pytest("SQLite", &["--store", "sqlite"]);
        clients::run(sqlite, Some(pytest("PostgreSQL", &["--store", "postgres"])), &self.target)
    }

    fn environment<'a>(&self, command: &'a mut Process) -> &'a mut Process {
        match &self.url {
            Some(url) => command.env(POSTGRES, url),
            None => command.env(POSTGRES, "none"),
        }
    }
}

impl Report {
    /// Runs a stage, with heading and time.
    fn stage(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) {
        say::heading(name);
        let started = Instant::now();
        let ended = match work() {
            Ok(()) => Ended::Passed,
            Err(message) => {
                say::error(&message);
                Ended::Failed
            }
        };
        self.stages.push((name, started.elapsed(), ended));
    }

    fn not_run(&mut self, names: &[&'static str], why: &'static str) {
        self.stages.extend(names.iter().map(|name| (*name, Duration::ZERO, Ended::NotRun(why))));
    }

    fn failed(&self, name: &str) -> bool {
        self.stages.iter().any(|(stage, _, ended)| *stage == name && matches!(ended, Ended::Failed))
    }

    /// The summary; an error if any stage failed.
    fn conclude(&self, total: Duration) -> Outcome {
        say::heading("summary");
        for (name, time, ended) in &self.stages {
            say::line(&match ended {
                Ended::Passed => format!("  passed   {:>12}  {name}", say::duration(*time)),
                Ended::Failed => format!("  FAILED   {:>12}  {name}", say::duration(*time)),
                Ended::NotRun(why) => format!("  not run  {:>12}  {name}: {why}", ""),
            });
        }
        say::line(&format!("  in all   {:>12}", say::duration(total)));
        let failures: Vec<&str> = self.stages.iter().filter_map(failure).collect();
        if failures.is_empty() { Ok(()) } else { Err(format!("failed: {}", failures.join(", "))) }
    }
}

fn failure(stage: &(&'static str, Duration, Ended)) -> Option<&'static str> {
    matches!(stage.2, Ended::Failed).then_some(stage.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_filter_and_known_options_are_taken() {
        let words = |text: &str| text.split(' ').map(String::from).collect::<Vec<_>>();
        let options = parse(&words("--fast activation")).unwrap();
        assert!(options.fast);
        assert_eq!(options.filter.as_deref(), Some("activation"));
        assert!(parse(&words("--quick")).is_err());
        assert!(parse(&words("a b")).is_err());
    }

    #[test]
    fn a_stage_that_fails_fails_the_whole() {
        let mut report = Report::default();
        report.stages.push(("fmt", Duration::ZERO, Ended::Passed));
        assert!(report.conclude(Duration::ZERO).is_ok());
        report.stages.push(("clippy", Duration::ZERO, Ended::Failed));
        assert_eq!(report.conclude(Duration::ZERO).unwrap_err(), "failed: clippy");
    }
}
