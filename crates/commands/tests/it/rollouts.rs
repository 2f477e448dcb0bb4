use std::time::Duration;

use model::fleetwright::StartCommand;
use protocol::Status;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script};

use super::{listed, listed_as, send_with, tally, until};

storage::testing::engines!(
    one_at_a_time_and_none_after_the_first_error,
    a_command_goes_on_after_a_restart_where_it_was,
    what_is_held_is_cancelled_at_once,
    what_is_held_too_long_times_out,
    waves_go_on_while_all_is_well,
    a_wave_that_loses_a_node_stops_the_command
);

async fn nodes(plane: &ControlPlane, count: usize) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(count);
    for _ in 0..count {
        nodes.push(plane.node().await);
    }
    nodes
}

fn ids(nodes: &[Node]) -> Vec<&str> {
    nodes.iter().map(|node| node.id.as_str()).collect()
}

async fn one_at_a_time_and_none_after_the_first_error(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = nodes(&plane, 3).await;
    let command = send_with(&plane, json!({ "InstanceIds": ids(&nodes), "MaxConcurrency": "1" })).await;
    nodes[0].run(Script::default()).await;
    until(&plane, &command, &nodes[0], "Success").await;
    nodes[1].run(Script { status: Status::Failed, code: 1, ..Script::default() }).await;
    let done = listed_as(&plane, &command, "Failed").await;
    assert_eq!((&done["StatusDetails"], &done["CompletedCount"]), (&json!("Failed"), &json!(3)));
    assert_eq!((&done["ErrorCount"], &done["MaxConcurrency"]), (&json!(1), &json!("1")));
    let last = until(&plane, &command, &nodes[2], "Cancelled").await;
    assert_eq!(last["StatusDetails"], "Terminated");
    plane.stop().await;
}

async fn a_command_goes_on_after_a_restart_where_it_was(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let mut nodes = nodes(&plane, 3).await;
    let command = send_with(&plane, json!({ "InstanceIds": ids(&nodes), "MaxConcurrency": "34%" })).await;
    let job = nodes[0].job().await;
    plane.restart().await;
    let mut connected = Vec::new();
    for node in nodes {
        connected.push(node.connect(&plane).await);
    }
    assert_eq!(tally(&plane, &command).await, [("Pending".to_owned(), 3)].into());
    assert_eq!(connected[0].job().await.job.job_id, job.job.job_id, "what was under way is sent again");
    connected[0].finish(&job.job.job_id, Script::default()).await;
    connected[1].run(Script::default()).await;
    connected[2].run(Script::default()).await;
    listed_as(&plane, &command, "Success").await;
    plane.stop().await;
}

async fn what_is_held_is_cancelled_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = nodes(&plane, 3).await;
    let command = send_with(&plane, json!({ "InstanceIds": ids(&nodes), "MaxConcurrency": "1" })).await;
    let job = nodes[0].job().await;
    nodes[0].report(&job.job.job_id, Status::InProgress, Default::default()).await;
    until(&plane, &command, &nodes[0], "InProgress").await;
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    until(&plane, &command, &nodes[1], "Cancelled").await;
    until(&plane, &command, &nodes[2], "Cancelled").await;
    assert_eq!(listed(&plane, &command).await["Status"], "Cancelling");
    assert_eq!(nodes[0].job().await.job.topic, "aws.ssm.cancelCommand");
    nodes[0].finish(&job.job.job_id, Script { status: Status::Cancelled, code: 137, ..Script::default() }).await;
    listed_as(&plane, &command, "Cancelled").await;
    plane.stop().await;
}

async fn what_is_held_too_long_times_out(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let nodes = [plane.node().await, Node::enrol(&plane).await];
    let input = json!({ "InstanceIds": [nodes[0].id, nodes[1].id], "MaxConcurrency": "1", "TimeoutSeconds": 30 });
    let command = send_with(&plane, input).await;
    plane.advance(Duration::from_secs(31));
    let done = listed_as(&plane, &command, "TimedOut").await;
    assert_eq!((&done["StatusDetails"], &done["DeliveryTimedOutCount"]), (&json!("DeliveryTimedOut"), &json!(2)));
    plane.stop().await;
}

async fn start(plane: &ControlPlane, nodes: &[Node], pause: u32) -> String {
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] }, "InstanceIds": ids(nodes),
        "Waves": ["1", "50%", "100%"], "WavePauseSeconds": pause, "MaxConcurrency": "100%"
    });
    testkit::text(&plane.must::<StartCommand>(input).await, "CommandId")
}

async fn waves_go_on_while_all_is_well(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = nodes(&plane, 4).await;
    let command = start(&plane, &nodes, 0).await;
    for (at, node) in nodes.iter_mut().enumerate() {
        node.run(Script::default()).await;
        until(&plane, &command, node, "Success").await;
        let waiting = tally(&plane, &command).await.get("Pending").copied().unwrap_or(0);
        assert_eq!(waiting, 3 - at);
    }
    listed_as(&plane, &command, "Success").await;
    plane.stop().await;
}

async fn a_wave_that_loses_a_node_stops_the_command(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = nodes(&plane, 3).await;
    let command = start(&plane, &nodes, 60).await;
    // As an agent does whose script is over at once: nothing is told of its beginning.
    let job = nodes[0].job().await;
    nodes[0].finish(&job.job.job_id, Script::default()).await;
    until(&plane, &command, &nodes[0], "Success").await;
    nodes[0].vanish();
    testkit::eventually("the loss is noticed", async || (!nodes[0].is_online(&plane).await).then_some(())).await;
    plane.advance(Duration::from_secs(61));
    let done: Value = listed_as(&plane, &command, "Failed").await;
    assert_eq!((&done["ErrorCount"], &done["CompletedCount"]), (&json!(0), &json!(3)));
    assert_eq!(tally(&plane, &command).await, [("Success".to_owned(), 1), ("Terminated".to_owned(), 2)].into());
    plane.stop().await;
}
