//! Steps that refer to parameters.

use std::path::Path;

use model::{iam, ssm};
use protocol::Status::Failed;
use serde_json::{Value, json};

use crate::controller::{Controller, worker};
use crate::server::Fleet;
use crate::{script, state};

const SECRET: &str = "it's a \"secret\" of $7";

async fn put(fleet: &Fleet, name: &str, kind: &str, value: &str) {
    let input = json!({ "Name": name, "Type": kind, "Value": value, "Overwrite": true });
    fleet.plane.must::<ssm::PutParameter>(input).await;
}

/// A node that is online, and parameters of every kind.
async fn fleet() -> (Fleet, String) {
    let (fleet, node) = Fleet::online().await;
    put(&fleet, "/app/word", "String", "first").await;
    put(&fleet, "/app/word", "String", "second").await;
    put(&fleet, "lines", "StringList", "echo one,echo two").await;
    put(&fleet, "/app/password", "SecureString", SECRET).await;
    (fleet, node)
}

/// All files below a folder that hold a text.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(text) {
            found.push(path.display().to_string());
        }
    }
    found
}

fn sending(node: &str, lines: &[&str]) -> Value {
    json!({ "DocumentName": "AWS-RunShellScript", "InstanceIds": [node], "Parameters": { "commands": lines } })
}

#[tokio::test]
async fn values_are_put_in_on_the_node() {
    let (fleet, node) = fleet().await;
    let lines = ["echo {{ssm:/app/word}} {{ ssm:/app/word:1 }}", "{{ssm:/lines}}", "echo '{{ssm:x y}} {{other}}'"];
    let sent = fleet.plane.must::<ssm::SendCommand>(sending(&node, &lines)).await;
    let command = sent["Command"]["CommandId"].as_str().unwrap().to_owned();
    let invocation = fleet.until(&command, &node, "Success").await;
    assert_eq!(invocation["StandardOutputContent"], "second first\none\ntwo\n{{ssm:x y}} {{other}}\n");
}

#[tokio::test]
async fn a_secret_comes_to_the_script_and_to_no_file() {
    let (fleet, node) = fleet().await;
    let script = "cat <<'END' | sha256sum; printf '%s' \"$(printf '%s' $#)\"\n{{ssm-secure:/app/password}}\nEND";
    let command = fleet.send(&node, script).await;
    let invocation = fleet.until(&command, &node, "Success").await;
    let digest = ring::digest::digest(&ring::digest::SHA256, format!("{SECRET}\n").as_bytes());
    let digest: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(invocation["StandardOutputContent"], format!("{digest}  -\n0"));
    assert_eq!(holding(&fleet.state, "of $7"), Vec::<String>::new());
    let kept = holding(&fleet.state, "{{ssm-secure:/app/password}}");
    assert!(kept.iter().any(|path| path.ends_with("_script.sh")), "{kept:?}");
}

#[tokio::test]
async fn what_the_role_may_not_read_fails_the_step() {
    let (fleet, node) = fleet().await;
    let deny = json!([{ "Effect": "Deny", "Action": "ssm:GetParameters", "Resource": "*" }]);
    let roles = fleet.plane.must::<iam::ListRoles>(json!({})).await;
    let role = roles["Roles"][0]["RoleName"].as_str().unwrap();
    fleet.plane.permit_role(role, deny).await;
    let command = fleet.send(&node, "echo {{ssm:/app/word}}").await;
    let invocation = fleet.until(&command, &node, "Failed").await;
    let error = invocation["StandardErrorContent"].as_str().unwrap();
    assert!(error.starts_with("the parameters to which the step refers cannot be read: "), "{error}");
    assert!(error.contains("AccessDeniedException") && error.contains("parameter/app/word"), "{error}");
}

#[tokio::test]
async fn what_is_gone_meanwhile_fails_the_step() {
    let (mut fleet, node) = fleet().await;
    fleet.kill();
    let command = fleet.send(&node, "echo {{ssm:/app/word}}").await;
    fleet.plane.must::<ssm::DeleteParameter>(json!({ "Name": "/app/word" })).await;
    fleet.start();
    let invocation = fleet.until(&command, &node, "Failed").await;
    let error = &invocation["StandardErrorContent"];
    assert_eq!(error, "the step refers to parameter /app/word, which does not exist");
}

#[tokio::test]
async fn without_a_server_there_are_no_parameters() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.run("c1", &script("echo {{ssm:word}} >&2"), "200").await;
    let (last, _) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Failed);
    let error = &last.runtime_status.unwrap()["only"].standard_error;
    assert!(error.contains("there is no server to read them from"), "{error}");
}
