//! Agents and supervisors that are killed without warning.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use protocol::Status::{Cancelled, Failed, Success};
use protocol::reply::{Report, StepReport};
use serde_json::{Value, json};

use crate::controller::kept_replies;
use crate::folder::Folder;
use crate::{NODE, PROGRAM, document, is_running, job, script, state, wait_for, wait_for_lines};

/// A registered node whose server is never there, with one job on disk.
pub(crate) struct Node {
    _folder: Folder,
    pub(crate) state: PathBuf,
    /// A folder for scripts.
    pub(crate) play: PathBuf,
}

/// An agent that is killed when a test ends.
pub(crate) struct Agent(pub(crate) Child);

impl Agent {
    pub(crate) fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Node {
    fn new(document: impl Fn(&Path) -> Value) -> Self {
        let (folder, state) = state();
        Self::with_state(folder, state, document)
    }

    /// A node that keeps its state in this folder.
    pub(crate) fn with_state(folder: Folder, state: PathBuf, document: impl Fn(&Path) -> Value) -> Self {
        let play = folder.path().join("play");
        private(&play);
        private(&state);
        private(&state.join("jobs"));
        private(&state.join("jobs/c1"));
        let identity = json!({
            "node": NODE, "region": "lab-1", "server": "http://127.0.0.1:1", "trust": "System", "key": "bm9uZQ==",
        });
        write(&state.join("identity.json"), &identity);
        write(&state.join("jobs/c1/job.json"), &job("c1", &document(&play)));
        Self { _folder: folder, state, play }
    }

    /// A node with a script that says when it has started, and ends when it may.
    fn waiting() -> Self {
        Self::new(|play| {
            let play = play.display();
            let text = format!("echo $$ >> {play}/started; until [ -e {play}/go ]; do sleep 0.02; done; echo done");
            script(&text)
        })
    }

    pub(crate) fn start(&self) -> Agent {
        let mut command = Command::new(PROGRAM);
        command.args(["run", "--state"]).arg(&self.state).stdin(Stdio::null()).stderr(Stdio::null());
        Agent(command.spawn().unwrap())
    }

    pub(crate) fn started(&self) -> Vec<String> {
        wait_for_lines(&self.play.join("started"))
    }

    fn let_go(&self) {
        fs::write(self.play.join("go"), "").unwrap();
    }

    /// The last reply about the job.
    pub(crate) fn last_reply(&self) -> Report {
        wait_for("the last reply", || {
            kept_replies(&self.state).into_iter().find(|report| report.document_status.is_terminal())
        })
    }

    fn step_folder(&self) -> PathBuf {
        self.state.join("jobs/c1/steps/only")
    }

    fn supervisor(&self) -> String {
        let claim = wait_for("a claim", || fs::read(self.step_folder().join("claim.json")).ok());
        serde_json::from_slice::<Value>(&claim).unwrap()["pid"].to_string()
    }
}

#[test]
fn the_state_may_be_named_from_where_the_agent_is() {
    let node = Node::waiting();
    node.let_go();
    let (parent, name) = (node.state.parent().unwrap(), node.state.file_name().unwrap());
    let mut command = Command::new(PROGRAM);
    command.args(["run", "--state"]).arg(name).current_dir(parent).stdin(Stdio::null()).stderr(Stdio::null());
    let _agent = Agent(command.spawn().unwrap());
    assert_eq!(node.last_reply().document_status, Success);
}

#[tokio::test]
async fn a_supervisor_that_cannot_start() {
    let node = Node::waiting();
    let config = agent::Config { launcher: vec!["false".into()], ..agent::Config::new(&node.state).unwrap() };
    let replied = async {
        while kept_replies(&node.state).is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(crate::LIMIT, agent::run(config, replied)).await.unwrap().unwrap();
    let report = node.last_reply();
    let error = &only(&report).standard_error;
    assert!(error.contains("the supervisor of the step did not start"), "{error}");
}

#[tokio::test]
async fn an_agent_that_may_cancel_leaves_nothing_running() {
    let node = Node::waiting();
    let config = agent::Config {
        launcher: vec![PROGRAM.into(), "step".into()],
        cancel_at_stop: true,
        ..agent::Config::new(&node.state).unwrap()
    };
    let started = node.play.join("started");
    let stop = async move {
        while !fs::read(&started).is_ok_and(|text| !text.is_empty()) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(crate::LIMIT, agent::run(config, stop)).await.unwrap().unwrap();
    assert_eq!(node.last_reply().document_status, Cancelled);
    assert!(!is_running(&node.started()[0]));
}

fn private(folder: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).unwrap();
}

fn write(path: &Path, value: &Value) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, value.to_string()).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

pub(crate) fn only(report: &Report) -> &StepReport {
    &report.runtime_status.as_ref().unwrap()["only"]
}

fn kill_9(pid: &str) {
    assert!(Command::new("kill").args(["-9", pid]).status().unwrap().success());
}

#[test]
fn a_step_outlives_its_agent_and_the_next_one_waits_for_it() {
    let node = Node::waiting();
    let agent = node.start();
    node.started();
    agent.kill();
    let _agent = node.start();
    node.let_go();
    let report = node.last_reply();
    assert_eq!((report.document_status, only(&report).standard_output.as_str()), (Success, "done\n"));
    assert_eq!(node.started().len(), 1, "the script ran once");
}

#[test]
fn a_result_that_came_while_no_agent_was_there_is_taken() {
    let node = Node::waiting();
    let agent = node.start();
    node.started();
    agent.kill();
    node.let_go();
    wait_for("the result", || node.step_folder().join("result.json").exists().then_some(()));
    let _agent = node.start();
    let report = node.last_reply();
    assert_eq!((report.document_status, only(&report).code), (Success, 0));
    assert_eq!(node.started().len(), 1, "the script ran once");
}

#[test]
fn an_agent_that_is_killed_again_and_again_loses_nothing() {
    let node = Node::waiting();
    for _ in 0..3 {
        let agent = node.start();
        node.started();
        agent.kill();
    }
    let agent = node.start();
    node.let_go();
    node.last_reply();
    wait_for("the mark", || node.state.join("jobs/c1/finished").exists().then_some(()));
    agent.kill();
    let replies = kept_replies(&node.state).len();
    let _agent = node.start();
    assert_eq!((node.started().len(), kept_replies(&node.state).len()), (1, replies));
}

#[test]
fn a_supervisor_that_is_killed_is_a_failure_and_takes_the_script_with_it() {
    let node = Node::waiting();
    let _agent = node.start();
    let script = node.started().remove(0);
    kill_9(&node.supervisor());
    let report = node.last_reply();
    let step = only(&report);
    assert_eq!((report.document_status, step.code), (Failed, 1));
    assert!(step.standard_error.contains("the step was interrupted"), "{}", step.standard_error);
    assert!(step.standard_error.contains("was not run again"), "{}", step.standard_error);
    wait_for("the end of the script", || (!is_running(&script)).then_some(()));
    assert_eq!(node.started().len(), 1);
}

#[test]
fn agent_and_supervisor_killed_together() {
    let node = Node::waiting();
    let agent = node.start();
    node.started();
    agent.kill();
    kill_9(&node.supervisor());
    let _agent = node.start();
    let report = node.last_reply();
    assert!(only(&report).standard_error.contains("the step was interrupted"), "{report:?}");
    assert_eq!(node.started().len(), 1);
}

#[test]
fn a_host_that_went_down_during_a_step() {
    let node = Node::waiting();
    let agent = node.start();
    let script = node.started().remove(0);
    agent.kill();
    // What the next boot finds: a claim of another boot, and no result.
    let supervisor = node.supervisor();
    kill_9(&supervisor);
    kill_9(&script);
    let claim = json!({"boot": "another", "pid": std::process::id(), "start": 1});
    write(&node.step_folder().join("claim.json"), &claim);
    let _agent = node.start();
    assert!(only(&node.last_reply()).standard_error.contains("the step was interrupted"));
}

#[test]
fn a_step_that_was_about_to_start_but_had_not_begun_is_run() {
    let node = Node::waiting();
    node.let_go();
    private(&node.step_folder());
    let _agent = node.start();
    assert_eq!(node.last_reply().document_status, Success);
    assert_eq!(node.started().len(), 1);
    // A supervisor that had been started for it, and comes to it only now.
    let task = json!({
        "command": ["sh", "-c", "echo again >> started"], "directory": node.play, "environment": {}, "timeout_seconds": 60,
    });
    write(&node.step_folder().join("task.json"), &task);
    assert!(Command::new(PROGRAM).arg("step").arg(node.step_folder()).status().unwrap().success());
    assert_eq!(node.started().len(), 1, "it does nothing");
}

#[test]
fn a_job_that_was_cancelled_while_no_agent_was_there() {
    let node = Node::waiting();
    let agent = node.start();
    let script = node.started().remove(0);
    agent.kill();
    fs::write(node.state.join("jobs/c1/cancelled"), "").unwrap();
    let _agent = node.start();
    let report = node.last_reply();
    assert_eq!((report.document_status, only(&report).code), (Cancelled, 137));
    assert!(!is_running(&script));
}

#[test]
fn steps_that_are_done_are_not_run_again() {
    let node = Node::new(|play| {
        let play = play.display();
        let shell = |name: &str, text: String| json!({"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [text]}});
        document(&json!([
            shell("first", format!("echo first >> {play}/first")),
            shell("only", format!("echo $$ >> {play}/started; until [ -e {play}/go ]; do sleep 0.02; done")),
        ]))
    });
    let agent = node.start();
    node.started();
    agent.kill();
    let _agent = node.start();
    node.let_go();
    let report = node.last_reply();
    assert_eq!(report.document_status, Success);
    let counts = report.additional_info.runtime_status_counts.unwrap();
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(Success, 2)]);
    assert_eq!(wait_for_lines(&node.play.join("first")).len(), 1);
    assert_eq!(node.started().len(), 1);
}

#[test]
fn a_stopped_agent_leaves_its_steps_running() {
    let node = Node::waiting();
    let mut agent = node.start();
    let script = node.started().remove(0);
    Command::new("kill").arg(agent.0.id().to_string()).status().unwrap();
    assert!(agent.0.wait().unwrap().success());
    assert!(is_running(&script));
    let _agent = node.start();
    node.let_go();
    assert_eq!(node.last_reply().document_status, Success);
}
