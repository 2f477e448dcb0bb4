//! The machine that is measured on.

use std::fmt;
use std::fs;
use std::process::Command;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::Serialize;

/// What the figures depend on.
#[derive(Clone, Serialize)]
pub(crate) struct Machine {
    at: String,
    cpu: String,
    cores: usize,
    kernel: String,
    load: String,
    version: &'static str,
    commit: String,
}

impl Machine {
    /// This machine, now.
    pub(crate) fn of_now() -> Self {
        let cpus = read("/proc/cpuinfo");
        let cpu = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
        Self {
            at: jiff::Timestamp::now().strftime("%Y-%m-%d %H:%M UTC").to_string(),
            cpu: cpu.map(|(_, name)| name.to_owned()).unwrap_or_default(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            load: read("/proc/loadavg").split(' ').take(3).collect::<Vec<_>>().join(" "),
            version: env!("CARGO_PKG_VERSION"),
            commit: commit(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, cpu, cores, kernel, load, version, commit } = self;
        write!(out, "{at}, {cores} x {cpu}, Linux {kernel}, load {load}, Fleetwright {version} {commit}")
    }
}

/// The commit in this folder, when there is one.
fn commit() -> String {
    let asked = Command::new("git").args(["describe", "--always", "--dirty"]).output();
    let told = asked.ok().filter(|output| output.status.success());
    told.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// Takes all the open files that this process may have: a connection is one.
pub(crate) fn raise_open_files() {
    let limit = getrlimit(Resource::Nofile);
    // What cannot be raised shows when files run out.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
}
