//! Steps that ask for a reboot, with a command in the place of the init system and an agent that is started again.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use protocol::Status::{Failed, Success, SuccessAndReboot};
use serde_json::{Value, json};

use crate::controller::kept_replies;
use crate::crash::{Agent, Node};
use crate::{PROGRAM, document, state, wait_for};

/// A node whose document runs this script as a step of its own, or as one of another document.
fn node(script: &str, nested: bool) -> Node {
    let (folder, state) = state();
    Node::with_state(folder, state, |play| {
        let script = script.replace("PLAY", &play.display().to_string());
        let step =
            |name: &str| json!({"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [script]}});
        if !nested {
            return document(&json!([step("only")]));
        }
        let path = play.join("inner.json");
        let before = json!({"action": "aws:runShellScript", "name": "a", "inputs": {"runCommand": [format!("echo a >> {}/a", play.display())]}});
        fs::write(&path, document(&json!([before, step("b")])).to_string()).unwrap();
        let inputs = json!({"documentType": "LocalPath", "documentPath": path});
        document(&json!([{"action": "aws:runDocument", "name": "only", "inputs": inputs}]))
    })
}

/// An agent that reboots by leaving a mark.
fn start(node: &Node, options: &[&str]) -> Agent {
    let mut command = Command::new(PROGRAM);
    command.args(["run", "--state"]).arg(&node.state).args(options);
    Agent(command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
}

fn rebooting(node: &Node) -> Agent {
    let mark = format!("--reboot-command=mkdir {}", node.play.join("reboot").display());
    start(node, &["--allow-reboot", &mark])
}

/// Waits for the reboot that is asked for, kills the agent as a reboot does, and makes it look as if the host had booted.
fn boot(node: &Node, agent: Agent) {
    let mark = node.play.join("reboot");
    wait_for("the reboot", || mark.exists().then_some(()));
    agent.kill();
    fs::remove_dir(&mark).unwrap();
    forget_boot(&node.state.join("jobs/c1"));
}

fn forget_boot(folder: &Path) {
    for path in [folder.join("progress.json"), folder.join("nested/only/progress.json")] {
        let Ok(text) = fs::read(&path) else { continue };
        let mut progress: Value = serde_json::from_slice(&text).unwrap();
        if progress["rebooting"].is_object() {
            progress["rebooting"]["boot"] = "the boot before".into();
            fs::write(&path, progress.to_string()).unwrap();
        }
    }
}

const TWICE: &str = "echo run >> PLAY/runs; [ $(wc -l < PLAY/runs) -gt 2 ] || exit 194; echo after";

#[test]
fn a_step_goes_on_after_each_reboot() {
    let node = node(TWICE, false);
    for _ in 0..2 {
        boot(&node, rebooting(&node));
        assert_eq!(kept_replies(&node.state).last().unwrap().document_status, SuccessAndReboot);
    }
    let _agent = rebooting(&node);
    let last =
        wait_for("the end", || kept_replies(&node.state).into_iter().find(|report| report.document_status == Success));
    assert_eq!(last.runtime_status.unwrap()["only"].standard_output, "after\n");
    assert_eq!(fs::read_to_string(node.play.join("runs")).unwrap(), "run\nrun\nrun\n");
}

#[test]
fn a_step_of_another_document_goes_on_where_it_was() {
    let node = node(TWICE, true);
    for _ in 0..2 {
        boot(&node, rebooting(&node));
    }
    let _agent = rebooting(&node);
    let last =
        wait_for("the end", || kept_replies(&node.state).into_iter().find(|report| report.document_status == Success));
    assert_eq!(last.runtime_status.unwrap()["only"].standard_output, "after\n");
    assert_eq!(fs::read_to_string(node.play.join("a")).unwrap(), "a\n", "what was done is not done again");
}

#[test]
fn who_may_not_reboot_says_so() {
    for (nested, options, text) in [
        (false, vec![], "start it with --allow-reboot"),
        (true, vec![], "start it with --allow-reboot"),
        (false, vec!["--allow-reboot", "--reboot-command=false"], "the host cannot be rebooted"),
    ] {
        let node = node("exit 194", nested);
        let _agent = start(&node, &options);
        let last = wait_for("the end", || {
            kept_replies(&node.state).into_iter().find(|report| report.document_status == Failed)
        });
        let error = &last.runtime_status.unwrap()["only"].standard_error;
        assert!(error.contains(text), "{error}");
    }
}
