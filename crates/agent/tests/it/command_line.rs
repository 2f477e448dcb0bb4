use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::{NODE, PROGRAM, state};

fn program(arguments: &[&str], state: &Path) -> Output {
    Command::new(PROGRAM).args(arguments).env("FLEETWRIGHT_AGENT_STATE", state).output().unwrap()
}

#[track_caller]
fn fails(arguments: &[&str], state: &Path, code: i32, part: &str) {
    let output = program(arguments, state);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{message}");
    assert!(message.contains(part), "{message}");
}

const REGISTER: [&str; 9] = [
    "register",
    "--server",
    "http://fleet.example.com",
    "--region",
    "lab-1",
    "--activation-id",
    "a",
    "--activation-code",
    "not-for-logs",
];

#[test]
fn help_and_version() {
    let (_folder, state) = state();
    for arguments in [["--help"], ["--version"]] {
        let output = program(&arguments, &state);
        assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("fleetwright-agent"));
    }
    assert!(!state.exists(), "looking does not make anything");
}

#[test]
fn wrong_use() {
    let (_folder, state) = state();
    fails(&[], &state, 2, "which command");
    fails(&["run", "--odd"], &state, 2, "--odd");
}

#[test]
fn a_machine_that_is_not_registered() {
    let (_folder, state) = state();
    fails(&["run"], &state, 3, "fleetwright-agent register");
    fails(&["status"], &state, 3, "fleetwright-agent register");
}

#[test]
fn plain_http_to_another_machine_must_be_allowed() {
    let (_folder, state) = state();
    fails(&REGISTER, &state, 1, "without TLS");
    let output = program(&REGISTER, &state);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("not-for-logs"));
}

#[test]
fn a_folder_that_others_can_read() {
    let (_folder, state) = state();
    fs::create_dir(&state).unwrap();
    fs::set_permissions(&state, fs::Permissions::from_mode(0o755)).unwrap();
    fails(&["run"], &state, 1, "chmod go=");
}

fn registered(state: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(state).unwrap();
    let identity =
        json!({"node": NODE, "region": "lab-1", "server": "http://127.0.0.1:1", "trust": "System", "key": ""});
    let path = state.join("identity.json");
    fs::write(&path, identity.to_string()).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn a_machine_is_registered_once() {
    let (_folder, state) = state();
    registered(&state);
    fails(&REGISTER, &state, 4, NODE);
}

#[test]
fn status_of_an_agent_that_does_not_run() {
    let (_folder, state) = state();
    registered(&state);
    let output = program(&["status", "-o", "json"], &state);
    assert!(output.status.success());
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = json!({
        "node": NODE, "region": "lab-1", "server": "http://127.0.0.1:1", "running": false, "connected": false,
        "since": null, "problem": null, "open_jobs": 0, "waiting_replies": 0,
    });
    assert_eq!(status, expected);
}

#[test]
fn one_agent_per_state() {
    let (_folder, state) = state();
    registered(&state);
    let run = || Command::new(PROGRAM).arg("run").env("FLEETWRIGHT_AGENT_STATE", &state).spawn().unwrap();
    let mut first = run();
    let running = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).unwrap()["running"] == true;
    crate::wait_for("an agent", || running(&program(&["status", "-o", "json"], &state)).then_some(()));
    fails(&["run"], &state, 4, "another agent runs");
    fails(&REGISTER, &state, 4, "another agent runs");
    first.kill().unwrap();
    first.wait().unwrap();
    let mut next = run();
    crate::wait_for("the next agent", || running(&program(&["status", "-o", "json"], &state)).then_some(()));
    next.kill().unwrap();
    next.wait().unwrap();
}
