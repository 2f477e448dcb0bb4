//! Salt: a master in the hub, and a minion on every host.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::Value;
use tempfile::TempDir;
use tokio::time::sleep;

use super::Args;
use super::accounts::{self, Account};
use super::hub::{HUB, Hub};
use crate::Outcome;
use crate::deployment::scratch;
use crate::process::{Process, output};
use crate::report::{Report, note};

/// How long all minions may take until they answer: they load their modules first, all on the same cores.
const START: Duration = Duration::from_secs(1200);
/// Between two looks whether they do.
const LOOK: Duration = Duration::from_secs(10);
/// How long a caller waits for minions, in seconds.
const PATIENCE: &str = "60";
/// Where Salt keeps all that it keeps. Each host has a folder of that name, in memory.
const ROOT: &str = "/run/salt";
/// The script. Without its own quotation marks it is read as a truth value of YAML.
const SCRIPT: &str = "\"true\"";

/// The programs of Salt.
pub(super) struct Programs {
    pub(super) caller: PathBuf,
    pub(super) master: PathBuf,
    pub(super) minion: PathBuf,
}

/// A running master and its minions.
struct Salt<'a> {
    programs: &'a Programs,
    folder: TempDir,
    master: Vec<Process>,
    minions: Vec<Process>,
}

/// What a number of commands came to.
struct Found {
    /// Seconds of each.
    times: Vec<f64>,
    /// Milliseconds of CPU time for each command and host, of the master and of a minion.
    master: f64,
    minion: f64,
}

/// Measures, and gives the resident memory of a minion in bytes.
pub(super) async fn measure(report: &mut Report, args: &Args, hub: &Hub, programs: &Programs) -> Outcome<f64> {
    let version = output(Command::new(&programs.caller).arg("--version"))?;
    report.condition(format!(
        "{}: a master in the hub, keys accepted by themselves, settings as they come, its files in memory; `salt '*' cmd.run \
         '{SCRIPT}'` in the hub",
        version.trim()
    ));
    let salt = Salt::start(programs, hub)?;
    salt.answering().await?;
    note(&format!("salt: {} commands", args.runs));
    let found = salt.commands(args.runs).await?;
    report.add("salt: until the caller has ended", "s", found.times);
    report.add("salt: master, for each host", "ms CPU", vec![found.master]);
    report.add("minion: a command, shell included", "ms CPU", vec![found.minion]);
    let memory = super::tell_memory(report, "minion", &accounts::Programs::of(&salt.minions).memory()?);
    salt.stop();
    Ok(memory)
}

impl<'a> Salt<'a> {
    fn start(programs: &'a Programs, hub: &Hub) -> Outcome<Self> {
        note(&format!("salt: starting a master and {} minions", hub.hosts.len()));
        let folder = scratch()?;
        let (at, log) = (folder.path(), folder.path().join("log"));
        let settings = format!("interface: {HUB}\nuser: root\nroot_dir: {ROOT}\nauto_accept: True\n");
        fs::write(at.join("master"), settings)?;
        let master = vec![service(Command::new(&programs.master).arg("-c").arg(at), &log)?];
        let mut minions = Vec::new();
        for host in &hub.hosts {
            let settings = format!("master: {HUB}\nid: {}\nuser: root\nroot_dir: {ROOT}\n", host.name);
            let folder = at.join(&host.name);
            fs::create_dir(&folder)?;
            fs::write(folder.join("minion"), settings)?;
            minions.push(service(host.command(&programs.minion).arg("-c").arg(folder), &log)?);
        }
        Ok(Self { programs, folder, master, minions })
    }

    /// Waits until all minions answer.
    async fn answering(&self) -> Outcome<()> {
        let start = Instant::now();
        while start.elapsed() < START {
            sleep(LOOK).await;
            let accepted = fs::read_dir(format!("{ROOT}/etc/salt/pki/master/minions")).map_or(0, Iterator::count);
            let answering =
                if accepted < self.minions.len() { 0 } else { self.ask("test.ping", None, &Value::Bool(true))? };
            if answering == self.minions.len() {
                return Ok(());
            }
            let (all, passed) = (self.minions.len(), start.elapsed().as_secs());
            note(&format!("salt: after {passed} s, of {all} minions {accepted} are accepted and {answering} answer"));
        }
        let said = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        Err(format!("the minions do not answer; Salt said:\n{said}").into())
    }

    async fn commands(&self, runs: u32) -> Outcome<Found> {
        self.command()?;
        let (master, minions) = (accounts::Programs::of(&self.master), accounts::Programs::of(&self.minions));
        let accounts: [Account; 2] = [master.account().await?, minions.account().await?];
        let times = (0..runs).map(|_| self.command()).collect::<Outcome<_>>()?;
        let each = 1000.0 / self.minions.len() as f64 / f64::from(runs);
        let (master, minion) = (master.since(&accounts[0]).await? * each, minions.since(&accounts[1]).await? * each);
        Ok(Found { times, master, minion })
    }

    /// Seconds that a command to all minions takes.
    fn command(&self) -> Outcome<f64> {
        let start = Instant::now();
        let answered = self.ask("cmd.run", Some(SCRIPT), &Value::String(String::new()))?;
        if answered < self.minions.len() {
            return Err(format!("of {} minions {answered} have run a command", self.minions.len()).into());
        }
        Ok(start.elapsed().as_secs_f64())
    }

    /// Asks all minions, and gives how many have answered just so.
    fn ask(&self, function: &str, argument: Option<&str>, right: &Value) -> Outcome<usize> {
        let mut caller = Command::new(&self.programs.caller);
        caller.arg("-c").arg(self.folder.path()).args(["-t", PATIENCE, "--static", "--out=json", "*", function]);
        // Minions that do not answer are told by its exit code as well.
        let told = caller.args(argument).stdin(Stdio::null()).output()?;
        let answers: Value = serde_json::from_slice(&told.stdout)
            .map_err(|error| format!("salt: {error}: {}", String::from_utf8_lossy(&told.stderr)))?;
        Ok(answers.as_object().map_or(0, |answers| answers.values().filter(|answer| *answer == right).count()))
    }

    /// Ends all of it at once, so that nothing of it runs beside what is measured next.
    fn stop(self) {
        note("salt: ending");
        for process in self.minions.iter().chain(&self.master) {
            // What has ended by itself has no group any more.
            let _ = kill_process_group(Pid::from_child(&process.child), Signal::KILL);
        }
    }
}

/// Starts a program in a group of its own, which holds what it starts itself.
fn service(command: &mut Command, log: &Path) -> Outcome<Process> {
    let command = command.process_group(0);
    Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), log)
}
