//! The program against the real control plane.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use model::ssm;
use serde_json::{Value, json};
use testkit::{ControlPlane, REGION, Store, eventually, text};

use crate::folder::Folder;
use crate::{LIMIT, PROGRAM, is_running, state, wait_for_lines};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// A control plane and this machine as a node of it.
pub(crate) struct Fleet {
    pub(crate) plane: ControlPlane,
    _store: Store,
    _folder: Folder,
    pub(crate) state: PathBuf,
    agent: Option<Child>,
}

impl Fleet {
    /// A control plane that knows nobody yet.
    async fn new() -> Self {
        let store = Store::sqlite();
        let (folder, state) = state();
        let plane = ControlPlane::start(&store).await;
        Self { plane, _store: store, _folder: folder, state, agent: None }
    }

    /// A node that is online.
    pub(crate) async fn online() -> (Self, String) {
        let mut fleet = Self::new().await;
        let node = fleet.register().await;
        fleet.start();
        fleet.until_online(&node).await;
        (fleet, node)
    }

    /// Makes this machine a node; gives its id.
    async fn register(&self) -> String {
        let (id, code) = self.plane.activation(1).await;
        let output = self.register_with(&id, &code).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// The program blocks, and the server runs on this thread.
    async fn register_with(&self, id: &str, code: &str) -> Output {
        let server = format!("http://{}", self.plane.server().address());
        let mut command = Command::new(PROGRAM);
        command.args(["register", "--server", &server, "--region", REGION, "--activation-id", id]);
        command.args(["--activation-code-file", "-", "--state"]).arg(&self.state);
        let code = code.to_owned();
        let run = move || {
            let mut child =
                command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(code.as_bytes()).unwrap();
            child.wait_with_output().unwrap()
        };
        tokio::task::spawn_blocking(run).await.unwrap()
    }

    pub(crate) fn start(&mut self) {
        self.start_with(&[]);
    }

    pub(crate) fn start_with(&mut self, options: &[&str]) {
        let mut command = Command::new(PROGRAM);
        command.args(["run", "--verbose", "--state"]).arg(&self.state).args(options);
        command.stdin(Stdio::null()).stderr(Stdio::null());
        self.agent = Some(command.spawn().unwrap());
    }

    pub(crate) fn kill(&mut self) {
        let mut agent = self.agent.take().unwrap();
        agent.kill().unwrap();
        agent.wait().unwrap();
    }

    /// Waits longer than for anything else: the node may have to make a key first.
    pub(crate) async fn until_online(&self, node: &str) {
        let online = async {
            let input = json!({ "Target": node });
            while self.plane.must::<ssm::GetConnectionStatus>(input.clone()).await["Status"] != "connected" {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(3 * LIMIT, online).await.unwrap();
    }

    pub(crate) async fn send(&self, node: &str, script: &str) -> String {
        let input = json!({
            "DocumentName": "AWS-RunShellScript", "InstanceIds": [node], "Parameters": { "commands": [script] }
        });
        text(&self.plane.must::<ssm::SendCommand>(input).await["Command"], "CommandId")
    }

    /// The invocation of a command, when it has a status.
    pub(crate) async fn until(&self, command: &str, node: &str, status: &str) -> Value {
        eventually(&format!("the command becomes {status}"), async || {
            let input = json!({ "CommandId": command, "InstanceId": node });
            let invocation = self.plane.must::<ssm::GetCommandInvocation>(input).await;
            (invocation["Status"] == status).then_some(invocation)
        })
        .await
    }

    async fn succeeds(&self, node: &str) {
        let command = self.send(node, "echo works").await;
        let invocation = self.until(&command, node, "Success").await;
        assert_eq!(invocation["StandardOutputContent"], "works\n");
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        if self.agent.is_some() {
            self.kill();
        }
    }
}

/// Waits without holding up the server.
async fn lines(path: PathBuf) -> Vec<String> {
    tokio::task::spawn_blocking(move || wait_for_lines(&path)).await.unwrap()
}

#[tokio::test]
async fn a_command_from_the_server_to_the_node_and_back() {
    let (fleet, node) = Fleet::online().await;
    let command = fleet.send(&node, "echo out; echo err >&2; exit 3").await;
    let invocation = fleet.until(&command, &node, "Failed").await;
    assert_eq!(invocation["ResponseCode"], 3);
    assert_eq!(invocation["StandardOutputContent"], "out\n");
    assert_eq!(invocation["StandardErrorContent"], "err\nfailed to run commands: exit status 3");
    let filter = json!({ "Filters": [{ "Key": "InstanceIds", "Values": [node] }] });
    let found = fleet.plane.must::<ssm::DescribeInstanceInformation>(filter).await;
    let found = &found["InstanceInformationList"][0];
    assert_eq!((&found["PingStatus"], &found["PlatformType"]), (&"Online".into(), &"Linux".into()));
}

#[tokio::test]
async fn a_wrong_code_does_not_make_a_node() {
    let fleet = Fleet::new().await;
    let (id, _) = fleet.plane.activation(1).await;
    let output = fleet.register_with(&id, "not-the-code-of-this-activation").await;
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{message}");
    assert!(message.contains("InvalidActivation") && !message.contains("not-the-code"), "{message}");
}

#[tokio::test]
async fn the_node_comes_back_after_a_restart_of_the_server() {
    let (mut fleet, node) = Fleet::online().await;
    fleet.plane.restart().await;
    fleet.until_online(&node).await;
    fleet.succeeds(&node).await;
}

#[tokio::test]
async fn a_result_that_came_while_server_and_agent_were_away_arrives() {
    let (mut fleet, node) = Fleet::online().await;
    let (started, go) = (fleet.state.join("started"), fleet.state.join("go"));
    let script =
        format!("echo >> {}; until [ -e {} ]; do sleep 0.02; done; echo done", started.display(), go.display());
    let command = fleet.send(&node, &script).await;
    assert_eq!(lines(started.clone()).await.len(), 1);
    fleet.kill();
    fleet.plane.restart().await;
    std::fs::write(&go, "").unwrap();
    fleet.start();
    let invocation = fleet.until(&command, &node, "Success").await;
    assert_eq!(invocation["StandardOutputContent"], "done\n");
    assert_eq!(lines(started).await.len(), 1, "the script ran once");
}

#[tokio::test]
async fn a_clock_that_is_wrong_by_hours_or_days_does_not_matter() {
    for hours in [-30_i64, 3] {
        let mut fleet = Fleet::new().await;
        let node = fleet.register().await;
        fleet.plane.clock().advance(hours * 3_600_000);
        fleet.start();
        fleet.until_online(&node).await;
        fleet.succeeds(&node).await;
    }
}

#[tokio::test]
async fn a_command_is_cancelled() {
    let (fleet, node) = Fleet::online().await;
    let pid = fleet.state.join("pid");
    let command = fleet.send(&node, &format!("echo begin; echo $$ > {}; sleep 600", pid.display())).await;
    let pid = lines(pid).await.remove(0);
    fleet.plane.must::<ssm::CancelCommand>(json!({ "CommandId": command })).await;
    let invocation = fleet.until(&command, &node, "Cancelled").await;
    assert_eq!(invocation["StandardOutputContent"], "begin\n");
    eventually("the script is gone", async || (!is_running(&pid)).then_some(())).await;
}

#[tokio::test]
async fn an_old_key_is_changed_and_the_new_one_works() {
    let mut fleet = Fleet::new().await;
    let back = i64::try_from((120 * DAY).as_millis()).unwrap();
    fleet.plane.clock().advance(-back);
    let node = fleet.register().await;
    fleet.plane.clock().advance(back);
    let key = |fleet: &Fleet| {
        let identity: Value =
            serde_json::from_slice(&std::fs::read(fleet.state.join("identity.json")).unwrap()).unwrap();
        (identity["key"].clone(), identity["pending_key"].clone())
    };
    let (old, _) = key(&fleet);
    fleet.start();
    fleet.until_online(&node).await;
    let (new, pending) = key(&fleet);
    assert!(new != old && pending.is_null());
    // An agent that did not hear that its new key was taken.
    fleet.kill();
    let path = fleet.state.join("identity.json");
    let mut identity: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    (identity["key"], identity["pending_key"]) = (old, new.clone());
    std::fs::write(&path, identity.to_string()).unwrap();
    fleet.plane.restart().await;
    fleet.start();
    fleet.until_online(&node).await;
    fleet.succeeds(&node).await;
    assert_eq!(key(&fleet), (new, Value::Null));
}

#[tokio::test]
async fn a_new_key_that_the_server_never_saw_is_forgotten() {
    let mut fleet = Fleet::new().await;
    let node = fleet.register().await;
    let other = Fleet::new().await;
    other.register().await;
    let identity = |fleet: &Fleet| -> Value {
        serde_json::from_slice(&std::fs::read(fleet.state.join("identity.json")).unwrap()).unwrap()
    };
    let mut stored = identity(&fleet);
    stored["pending_key"] = identity(&other)["key"].clone();
    std::fs::write(fleet.state.join("identity.json"), stored.to_string()).unwrap();
    fleet.start();
    fleet.until_online(&node).await;
    assert_eq!(identity(&fleet)["pending_key"], Value::Null);
    assert_eq!(identity(&fleet)["key"], stored["key"]);
}
