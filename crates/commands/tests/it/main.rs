//! Run Command over the wire, on both engines, against nodes that speak the real protocol.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod bad_input;
mod cancel;
mod lifecycle;
mod lists;
mod losses;
mod references;
mod rights;

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
