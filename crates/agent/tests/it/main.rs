//! The agent with real processes, files and signals. The other end of the channel is the test itself.
#![allow(clippy::unwrap_used)] // also in functions that tests share

mod channel;
mod command_line;
mod controller;
mod crash;
mod disk;
mod extension;
mod folder;
mod http;
mod jobs;
mod objects;
mod plugins;
mod reboot;
mod references;
mod server;
mod step;
mod streaming;
mod update;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::folder::Folder;

/// The node program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_fleetwright-agent");
/// The node that all tests are.
const NODE: &str = "mi-0123456789abcdef0";
/// How long anything may take before a test fails.
const LIMIT: Duration = Duration::from_secs(30);

/// A document of schema 2.2 with these steps.
fn document(steps: &Value) -> Value {
    json!({"schemaVersion": "2.2", "mainSteps": steps})
}

/// A document of one step that runs this script.
fn script(text: &str) -> Value {
    document(&json!([{"action": "aws:runShellScript", "name": "only", "inputs": {"runCommand": [text]}}]))
}

/// The payload of a job that runs a document.
fn job(command: &str, document: &Value) -> Value {
    json!({
        "SchemaVersion": 1,
        "JobId": format!("aws.ssm.{command}.{NODE}"),
        "Topic": "aws.ssm.sendCommand",
        "Content": json!({"CommandId": command, "DocumentContent": document}).to_string(),
    })
}

/// A private folder for an agent's state.
fn state() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let state = folder.path().join("state");
    (folder, state)
}

/// Waits until there is something, and fails when that takes too long.
#[track_caller]
fn wait_for<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    let end = Instant::now() + LIMIT;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "{what} did not come about");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Waits for a file with at least one whole line.
#[track_caller]
fn wait_for_lines(path: &Path) -> Vec<String> {
    wait_for(&path.display().to_string(), || {
        let text = std::fs::read_to_string(path).ok().filter(|text| text.ends_with('\n'))?;
        Some(text.lines().map(str::to_owned).collect())
    })
}

/// Whether a process runs; one that has ended and waits for its parent does not.
fn is_running(pid: &str) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}
