//! The end of all that a script has started.
//!
//! The supervisor gets the children of those that end before them, so that none of its descendants is ever out of its
//! sight. Where they start each other faster than they can be looked for, a control group takes in what is seen and what
//! that starts, and the kernel kills it as a whole. Only then: to enter one takes the kernel longer than a short script.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Signal, WaitOptions, getpid, wait};

use crate::proc;

/// Processes that may go on when a script has ended. More are no service that it has started, but a script that has run
/// wild: they are killed.
const LEFT: usize = 256;
/// What killing everything waits between two looks at what is left.
const PAUSE: Duration = Duration::from_millis(10);
/// Looks at what is left after which a control group is used.
const ALONE: u32 = 5;
/// Looks after which killing gives up: a process that cannot be killed must not hold up the result.
const ROUNDS: u32 = 200;
/// Where the second version of control groups is found, alone or beside the first.
const MOUNTS: [&str; 2] = ["/sys/fs/cgroup", "/sys/fs/cgroup/unified"];

/// The script has ended by itself. What it has left in the background goes on, unless that is too much.
pub(super) async fn what_runs_wild() {
    if left().len() > LEFT {
        everything().await;
    }
}

/// Kills all that the script has started, also what has left its process group or session.
pub(super) async fn everything() {
    let mut group = None;
    for round in 0..ROUNDS {
        if is_over() {
            break;
        }
        let found = descendants();
        // What is stopped cannot start others while those are looked for.
        found.iter().for_each(|pid| proc::kill(*pid, Signal::STOP));
        let all = descendants();
        if round >= ALONE {
            group = group.or_else(Group::make);
        }
        group.as_ref().inspect(|group| group.kill(&all));
        all.iter().for_each(|pid| proc::kill(*pid, Signal::KILL));
        tokio::time::sleep(PAUSE).await;
    }
}

/// Whether nothing is left. The kernel knows for sure, where a look at all processes can miss one that has just begun: what
/// is left has nobody else as its parent in the end.
fn is_over() -> bool {
    loop {
        match wait(WaitOptions::NOHANG) {
            Ok(Some(_)) => {}
            Ok(None) => return false,
            Err(_) => return true,
        }
    }
}

/// What the script has started and still runs.
pub(super) fn left() -> Vec<i32> {
    if is_over() {
        return Vec::new();
    }
    descendants()
}

fn descendants() -> Vec<i32> {
    proc::descendants(getpid().as_raw_nonzero().get(), &proc::all())
}

/// A control group, which goes when it is dropped.
#[derive(Debug)]
struct Group(PathBuf);

impl Group {
    fn make() -> Option<Self> {
        let folder = own_group()?.join(format!("fleetwright-step-{}", getpid().as_raw_nonzero()));
        fs::create_dir(&folder).ok()?;
        let group = Self(folder);
        group.0.join("cgroup.kill").exists().then_some(group)
    }

    /// Takes them in, and kills them with all that they start meanwhile.
    fn kill(&self, pids: &[i32]) {
        for pid in pids {
            let _ = fs::write(self.0.join("cgroup.procs"), pid.to_string());
        }
        let _ = fs::write(self.0.join("cgroup.kill"), "1");
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.0);
    }
}

/// The control group of this process.
fn own_group() -> Option<PathBuf> {
    let own = fs::read_to_string("/proc/self/cgroup").ok()?;
    let path = own.lines().find_map(|line| line.strip_prefix("0::"))?;
    let found = MOUNTS.iter().map(|mount| PathBuf::from(format!("{mount}{path}")));
    found.into_iter().find(|folder| is_group(folder))
}

fn is_group(folder: &Path) -> bool {
    folder.join("cgroup.controllers").exists()
}
