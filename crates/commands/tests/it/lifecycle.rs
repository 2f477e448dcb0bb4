use protocol::Status;
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, Script};

use super::{invocation, listed, send, until};

storage::testing::engines!(
    a_command_runs,
    a_failure_is_one,
    a_document_is_sent_whole,
    reports_come_twice_and_out_of_order
);

async fn a_command_runs(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "uname -a").await;
    let pending = invocation(&plane, &command, &node).await;
    assert_eq!(pending["ResponseCode"], -1);
    assert_eq!(pending["StandardOutputContent"], "");
    node.run(Script { stdout: "Linux\n".to_owned(), ..Script::default() }).await;
    let done = until(&plane, &command, &node, "Success").await;
    assert_eq!(done["StatusDetails"], "Success");
    assert_eq!(done["ResponseCode"], 0);
    assert_eq!(done["StandardOutputContent"], "Linux\n");
    assert_eq!(done["PluginName"], "aws:runShellScript");
    assert_eq!(done["ExecutionElapsedTime"], "PT1.5S");
    assert_eq!(done["ExecutionStartDateTime"], "1970-01-01T00:00:01.000Z");
    let command = listed(&plane, &command).await;
    assert_eq!(command["Status"], "Success");
    assert_eq!(command["CompletedCount"], 1);
    assert_eq!(command["ErrorCount"], 0);
    plane.stop().await;
}

async fn a_failure_is_one(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut node, mut other) = (plane.node().await, plane.node().await);
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id, other.id], "Parameters": { "commands": ["exit 3"] },
        "MaxErrors": "1"
    });
    let sent = plane.must::<model::ssm::SendCommand>(input).await;
    let command = testkit::text(&sent["Command"], "CommandId");
    assert_eq!(sent["Command"]["TargetCount"], 2);
    node.run(Script { status: Status::Failed, code: 3, ..Script::default() }).await;
    let failed = until(&plane, &command, &node, "Failed").await;
    assert_eq!(failed["ResponseCode"], 3);
    assert_eq!(listed(&plane, &command).await["Status"], "InProgress");
    other.run(Script::default()).await;
    until(&plane, &command, &other, "Success").await;
    let command = listed(&plane, &command).await;
    assert_eq!((&command["Status"], &command["StatusDetails"]), (&json!("Failed"), &json!("Incomplete")));
    assert_eq!(command["ErrorCount"], 1);
    plane.stop().await;
}

async fn a_document_is_sent_whole(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "echo {{ commands }}").await;
    let job = node.job().await.job;
    assert_eq!(job.job_id.command(), command);
    assert!(job.topic.starts_with("aws.ssm.sendCommand"));
    let content: serde_json::Value = serde_json::from_str(&job.content).unwrap();
    assert_eq!(content["Parameters"], json!({ "commands": ["echo {{ commands }}"] }));
    assert_eq!(content["DocumentContent"]["schemaVersion"], "1.2");
    assert_eq!(content["CloudWatchOutputEnabled"], "false");
    plane.stop().await;
}

async fn reports_come_twice_and_out_of_order(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.run(Script { stdout: "once".to_owned(), ..Script::default() }).await;
    until(&plane, &command, &node, "Success").await;
    node.report(&job.job.job_id, Status::InProgress, Default::default()).await;
    node.finish(&job.job.job_id, Script { status: Status::Failed, code: 9, stdout: "twice".to_owned() }).await;
    let again = send(&plane, &node, "true").await;
    node.run(Script::default()).await;
    until(&plane, &again, &node, "Success").await;
    let first = invocation(&plane, &command, &node).await;
    assert_eq!((&first["Status"], &first["StandardOutputContent"]), (&json!("Success"), &json!("once")));
    assert_eq!(listed(&plane, &command).await["CompletedCount"], 1);
    plane.stop().await;
}
