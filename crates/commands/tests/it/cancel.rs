use protocol::Status;
use protocol::job::{AckCode, Cancel};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};

use super::{listed, send, until};

storage::testing::engines!(
    what_runs_is_stopped_by_its_node,
    what_no_node_has_is_cancelled_at_once,
    what_a_node_has_taken_is_not_cancelled_behind_its_back,
    a_cancellation_that_nobody_confirms_ends,
    a_cancellation_waits_for_a_node_that_is_away,
    only_known_commands_and_nodes
);

async fn what_runs_is_stopped_by_its_node(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "sleep 60").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::Successful).await;
    node.report(&job.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    until(&plane, &command, &node, "Cancelling").await;
    assert_eq!(listed(&plane, &command).await["Status"], "Cancelling");
    let cancel = node.job().await;
    assert_eq!(cancel.job.topic, "aws.ssm.cancelCommand");
    let content: Cancel = serde_json::from_str(&cancel.job.content).unwrap();
    assert_eq!(content.cancel_message_id, job.job.job_id);
    node.acknowledge(&cancel, AckCode::Successful).await;
    node.report(&cancel.job.job_id, Status::InProgress, Default::default()).await;
    node.finish(&job.job.job_id, Script { status: Status::Cancelled, code: 137, stdout: "part".to_owned() }).await;
    let done = until(&plane, &command, &node, "Cancelled").await;
    assert_eq!((&done["ResponseCode"], &done["StandardOutputContent"]), (&json!(137), &json!("part")));
    assert_eq!(listed(&plane, &command).await["StatusDetails"], "Cancelled");
    plane.stop().await;
}

async fn what_no_node_has_is_cancelled_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let command = send(&plane, &node, "true").await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command, "InstanceIds": [node.id] })).await;
    until(&plane, &command, &node, "Cancelled").await;
    let mut node = node.connect(&plane).await;
    let recall = node.job().await;
    assert_eq!(recall.job.topic, "aws.ssm.cancelCommand", "should it have the command after all, it must not run it");
    node.acknowledge(&recall, AckCode::Successful).await;
    let next = send(&plane, &node, "true").await;
    assert_eq!(node.job().await.job.job_id.command(), next, "the cancelled command is not sent");
    plane.stop().await;
}

async fn a_cancellation_that_nobody_confirms_ends(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    until(&plane, &command, &node, "Cancelling").await;
    plane.advance(std::time::Duration::from_secs(61));
    until(&plane, &command, &node, "Cancelled").await;
    plane.stop().await;
}

async fn a_cancellation_waits_for_a_node_that_is_away(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "sleep 600").await;
    let job = node.job().await;
    node.report(&job.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    node.vanish();
    testkit::eventually("the loss is noticed", async || (!node.is_online(&plane).await).then_some(())).await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    plane.advance(std::time::Duration::from_secs(61));
    let mut node = node.connect(&plane).await;
    assert_eq!(super::invocation(&plane, &command, &node).await["Status"], "Cancelling", "nobody has told it yet");
    assert_eq!(node.job().await.job.topic, "aws.ssm.cancelCommand");
    node.finish(&job.job.job_id, Script { status: Status::Cancelled, code: 137, ..Script::default() }).await;
    until(&plane, &command, &node, "Cancelled").await;
    plane.stop().await;
}

async fn only_known_commands_and_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let other = Node::enrol(&plane).await;
    let command = send(&plane, &node, "true").await;
    let unknown = json!({ "CommandId": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(code(plane.call::<model::ssm::CancelCommand>(unknown).await), "InvalidCommandId");
    let elsewhere = json!({ "CommandId": command, "InstanceIds": [other.id] });
    assert_eq!(code(plane.call::<model::ssm::CancelCommand>(elsewhere).await), "InvalidInstanceId");
    plane.stop().await;
}

async fn what_a_node_has_taken_is_not_cancelled_behind_its_back(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::Successful).await;
    // What is answered was handled behind the acknowledgement.
    let other = send(&plane, &node, "true").await;
    node.run(Script::default()).await;
    until(&plane, &other, &node, "Success").await;
    node.vanish();
    testkit::eventually("the loss is noticed", async || (!node.is_online(&plane).await).then_some(())).await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    until(&plane, &command, &node, "Cancelling").await;
    let mut node = node.connect(&plane).await;
    assert_eq!(node.job().await.job.topic, "aws.ssm.cancelCommand", "nothing else is sent");
    node.finish(&job.job.job_id, Script { status: Status::Cancelled, code: 137, ..Script::default() }).await;
    until(&plane, &command, &node, "Cancelled").await;
    plane.stop().await;
}
