//! Run Command over the wire, on both engines, against nodes that speak the real protocol.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod bad_input;
mod cancel;
mod lifecycle;
mod lists;
mod losses;
mod notices;
mod outputs;
mod references;
mod rights;
mod rollouts;
mod start;
mod targets;

use serde_json::{Value, json};
use testkit::{ControlPlane, Node, text};

/// Sends `commands` to a node; gives the command's id.
async fn send(plane: &ControlPlane, node: &Node, script: &str) -> String {
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id], "Parameters": { "commands": [script] }
    });
    let answer = plane.must::<model::ssm::SendCommand>(input).await;
    text(&answer["Command"], "CommandId")
}

/// Sends a command with these members beside the document and a script; gives the command's id.
async fn send_with(plane: &ControlPlane, members: Value) -> String {
    let mut input = json!({ "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] } });
    for (name, value) in members.as_object().expect("members") {
        input[name] = value.clone();
    }
    text(&plane.must::<model::ssm::SendCommand>(input).await["Command"], "CommandId")
}

/// Waits until a command has a status, and gives it.
async fn listed_as(plane: &ControlPlane, command: &str, status: &str) -> Value {
    testkit::eventually(&format!("{command} as a whole becomes {status}"), async || {
        let command = listed(plane, command).await;
        (command["Status"] == status).then_some(command)
    })
    .await
}

/// Gives a node a tag.
async fn tag(plane: &ControlPlane, node: &Node, key: &str, value: &str) {
    let input = json!({
        "ResourceType": "ManagedInstance", "ResourceId": node.id, "Tags": [{ "Key": key, "Value": value }]
    });
    plane.must::<model::ssm::AddTagsToResource>(input).await;
}

/// How many invocations of a command have each status and detail.
async fn tally(plane: &ControlPlane, command: &str) -> std::collections::BTreeMap<String, usize> {
    let page =
        plane.must::<model::ssm::ListCommandInvocations>(json!({ "CommandId": command, "MaxResults": 50 })).await;
    let mut tally = std::collections::BTreeMap::new();
    for invocation in page["CommandInvocations"].as_array().expect("a list") {
        *tally.entry(text(invocation, "StatusDetails")).or_insert(0) += 1;
    }
    tally
}

/// The invocation of a command on a node.
async fn invocation(plane: &ControlPlane, command: &str, node: &Node) -> Value {
    plane.must::<model::ssm::GetCommandInvocation>(json!({ "CommandId": command, "InstanceId": node.id })).await
}

/// Waits until an invocation has a status, and gives it.
async fn until(plane: &ControlPlane, command: &str, node: &Node, status: &str) -> Value {
    testkit::eventually(&format!("{command} becomes {status}"), async || {
        let invocation = invocation(plane, command, node).await;
        (invocation["Status"] == status).then_some(invocation)
    })
    .await
}

/// The command as listed.
async fn listed(plane: &ControlPlane, command: &str) -> Value {
    plane.must::<model::ssm::ListCommands>(json!({ "CommandId": command })).await["Commands"][0].clone()
}
