use std::time::Duration;

use protocol::Status;
use protocol::job::AckCode;
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script};

use super::{invocation, listed, send, until};

storage::testing::engines!(
    a_node_that_comes_late_gets_its_command,
    a_command_nobody_fetches_times_out,
    a_node_that_vanishes_times_out_and_its_late_result_is_kept,
    a_job_without_answer_is_sent_again,
    what_was_given_up_is_recalled,
    a_restarted_server_goes_on,
    a_refused_job_is_undeliverable,
    a_refused_job_is_sent_when_there_is_a_place,
    a_lost_hint_only_delays,
    a_deregistered_node_takes_its_commands_along
);

async fn a_node_that_comes_late_gets_its_command(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let command = send(&plane, &node, "true").await;
    let mut node = node.connect(&plane).await;
    node.run(Script::default()).await;
    until(&plane, &command, &node, "Success").await;
    plane.stop().await;
}

async fn a_command_nobody_fetches_times_out(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id], "Parameters": { "commands": ["true"] },
        "TimeoutSeconds": 30
    });
    let sent = plane.must::<model::ssm::SendCommand>(input).await;
    let command = testkit::text(&sent["Command"], "CommandId");
    plane.advance(Duration::from_secs(29));
    assert_eq!(invocation(&plane, &command, &node).await["Status"], "Pending");
    plane.advance(Duration::from_secs(2));
    let lost = until(&plane, &command, &node, "TimedOut").await;
    assert_eq!(lost["StatusDetails"], "DeliveryTimedOut");
    let command = listed(&plane, &command).await;
    assert_eq!((&command["Status"], &command["StatusDetails"]), (&json!("TimedOut"), &json!("DeliveryTimedOut")));
    assert_eq!((&command["DeliveryTimedOutCount"], &command["ErrorCount"]), (&json!(1), &json!(0)));
    plane.stop().await;
}

async fn a_node_that_vanishes_times_out_and_its_late_result_is_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::Successful).await;
    node.report(&job.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    node.vanish();
    plane.advance(Duration::from_secs(3600 + 61));
    let lost = until(&plane, &command, &node, "TimedOut").await;
    assert_eq!((&lost["StatusDetails"], &lost["ResponseCode"]), (&json!("DeliveryTimedOut"), &json!(-1)));
    let mut node = node.renewed(&plane).await.connect(&plane).await;
    node.finish(&job.job.job_id, Script { stdout: "late".to_owned(), ..Script::default() }).await;
    let kept = testkit::eventually("the late output is kept", async || {
        let invocation = invocation(&plane, &command, &node).await;
        (invocation["StandardOutputContent"] == "late").then_some(invocation)
    })
    .await;
    assert_eq!((&kept["Status"], &kept["ResponseCode"]), (&json!("TimedOut"), &json!(0)));
    assert_eq!(listed(&plane, &command).await["CompletedCount"], 1);
    plane.stop().await;
}

async fn a_job_without_answer_is_sent_again(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let first = node.job().await;
    let again = node.job().await;
    assert_eq!(first.job.job_id, again.job.job_id);
    node.acknowledge(&again, AckCode::DuplicateCommand).await;
    assert_eq!(invocation(&plane, &command, &node).await["Status"], "Pending", "taken, not started");
    node.report(&first.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    node.finish(&first.job.job_id, Script::default()).await;
    until(&plane, &command, &node, "Success").await;
    plane.stop().await;
}

async fn what_was_given_up_is_recalled(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::Successful).await;
    plane.advance(Duration::from_secs(3601));
    until(&plane, &command, &node, "TimedOut").await;
    let mut next = node.job().await;
    if next.job.job_id == job.job.job_id {
        next = node.job().await;
    }
    assert_eq!(
        next.job.topic, "aws.ssm.cancelCommand",
        "a node that only has it in its queue must not run it any more"
    );
    node.acknowledge(&next, AckCode::Successful).await;
    plane.stop().await;
}

async fn a_restarted_server_goes_on(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let waiting = send(&plane, &node, "true").await;
    let job = node.job().await;
    plane.restart().await;
    assert!(node.next().await.is_none(), "the channel was closed");
    let mut node = node.connect(&plane).await;
    assert_eq!(node.job().await.job.job_id, job.job.job_id, "what was not confirmed is sent again");
    node.finish(&job.job.job_id, Script::default()).await;
    until(&plane, &waiting, &node, "Success").await;
    plane.stop().await;
}

async fn a_refused_job_is_undeliverable(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::InvalidDocument).await;
    let failed = until(&plane, &command, &node, "Failed").await;
    assert_eq!(failed["StatusDetails"], "Undeliverable");
    plane.stop().await;
}

async fn a_refused_job_is_sent_when_there_is_a_place(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let first = send(&plane, &node, "true").await;
    let running = node.job().await;
    node.report(&running.job.job_id, Status::InProgress, Default::default()).await;
    let second = send(&plane, &node, "true").await;
    let refused = node.job().await;
    node.acknowledge(&refused, AckCode::ProcessorBufferFull).await;
    node.finish(&running.job.job_id, Script::default()).await;
    let started = std::time::Instant::now();
    let again = node.job().await;
    assert_eq!(again.job.job_id, refused.job.job_id);
    assert!(started.elapsed() < Duration::from_millis(2500), "at once, and not with the next look");
    node.finish(&again.job.job_id, Script::default()).await;
    until(&plane, &first, &node, "Success").await;
    until(&plane, &second, &node, "Success").await;
    plane.stop().await;
}

async fn a_lost_hint_only_delays(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.acknowledge(&job, AckCode::ProcessorBufferFull).await;
    // However often it is hinted at, the channel's own look is not put off.
    let (fabric, subject) = (plane.server().plane().fabric.clone(), format!("node.{}", node.id));
    let hints = tokio::spawn(async move {
        loop {
            fabric.publish(&subject, bytes::Bytes::new());
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    });
    assert_eq!(node.job().await.job.job_id, job.job.job_id);
    hints.abort();
    // The channel asks again by itself; what no channel was told of is found by the pass.
    let other = Node::enrol(&plane).await;
    let waiting = send(&plane, &other, "true").await;
    let mut other = other.connect(&plane).await;
    other.run(Script::default()).await;
    until(&plane, &waiting, &other, "Success").await;
    node.finish(&job.job.job_id, Script::default()).await;
    until(&plane, &command, &node, "Success").await;
    plane.stop().await;
}

async fn a_deregistered_node_takes_its_commands_along(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.report(&job.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    let later = send(&plane, &node, "true").await;
    plane.must::<model::ssm::DeregisterManagedInstance>(json!({ "InstanceId": node.id })).await;
    assert_eq!(until(&plane, &later, &node, "Failed").await["StatusDetails"], "Undeliverable");
    assert_eq!(until(&plane, &command, &node, "Failed").await["StatusDetails"], "Failed", "it has begun");
    let [begun, later] = [listed(&plane, &command).await, listed(&plane, &later).await];
    assert_eq!([&begun["CompletedCount"], &begun["ErrorCount"]], [1, 1]);
    assert_eq!([&later["CompletedCount"], &later["ErrorCount"]], [1, 0]);
    plane.stop().await;
}
