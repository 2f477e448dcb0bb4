//! A folder that leaves nobody behind.

use std::fs;
use std::path::Path;
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::{LIMIT, wait_for};

/// A temporary folder. When it goes, whoever was started from it is killed: a test that ends, or fails, while its scripts
/// still wait for a sign would leave them waiting for ever.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let end = Instant::now() + LIMIT;
        loop {
            let left = started_from(self.path());
            if left.is_empty() || Instant::now() > end {
                return;
            }
            // One of them may start another before it dies, so they are looked for again.
            for process in left {
                let _ = kill_process(process, Signal::KILL);
            }
        }
    }
}

/// The processes, this one left out, with this folder on their command line.
fn started_from(folder: &Path) -> Vec<Pid> {
    let folder = folder.display().to_string();
    let numbers = fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let others = numbers.filter(|number: &i32| number.unsigned_abs() != std::process::id());
    let ours = others.filter(|number| {
        let line = fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains(&folder)
    });
    ours.filter_map(Pid::from_raw).collect()
}

#[test]
fn nobody_stays_behind() {
    let folder = Folder::new();
    let script = folder.path().join("script");
    fs::write(&script, "while :; do sleep 0.05; done").unwrap();
    let mut child = std::process::Command::new("sh").arg(&script).spawn().unwrap();
    wait_for("the script", || (!started_from(folder.path()).is_empty()).then_some(()));

    drop(folder);

    assert!(!child.wait().unwrap().success());
}
