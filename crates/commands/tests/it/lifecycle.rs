use std::collections::BTreeSet;

use protocol::job::{AckCode, AgentJobReplyAck};
use protocol::{Kind, Status};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};

use super::{invocation, listed, send, until};

storage::testing::engines!(
    a_command_runs,
    a_failure_is_one,
    what_takes_too_long_is_told_of_the_command_too,
    a_document_is_sent_whole,
    reports_come_twice_and_out_of_order,
    what_is_said_at_once_is_taken_at_once,
    a_node_that_has_done_one_is_sent_the_next,
    each_step_has_a_status_of_its_own
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

async fn what_takes_too_long_is_told_of_the_command_too(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = [plane.node().await, plane.node().await];
    let ids: Vec<&str> = nodes.iter().map(|node| node.id.as_str()).collect();
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": ids, "Parameters": { "commands": ["sleep 9"] }, "MaxErrors": "0"
    });
    for (ends, status, details) in [
        ([Status::TimedOut, Status::Success], "TimedOut", "ExecutionTimedOut"),
        ([Status::TimedOut, Status::Failed], "Failed", "Failed"),
    ] {
        let sent = plane.must::<model::ssm::SendCommand>(input.clone()).await;
        let command = testkit::text(&sent["Command"], "CommandId");
        for (node, status) in nodes.iter_mut().zip(ends) {
            let job = node.job().await;
            node.finish(&job.job.job_id, Script { status, code: 137, ..Script::default() }).await;
        }
        let ended = async || Some(listed(&plane, &command).await).filter(|listed| listed["CompletedCount"] == 2);
        let listed = testkit::eventually("both have ended", ended).await;
        assert_eq!((&listed["Status"], &listed["StatusDetails"]), (&json!(status), &json!(details)));
    }
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

async fn what_is_said_at_once_is_taken_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let (one, two) = (send(&plane, &node, "true").await, send(&plane, &node, "false").await);
    let (first, second) = (node.job().await, node.job().await);
    let script = |status, stdout: &str| Script { status, stdout: stdout.to_owned(), ..Script::default() };
    node.cork();
    node.acknowledge(&first, AckCode::Successful).await;
    node.acknowledge(&second, AckCode::Successful).await;
    node.report(&first.job.job_id, Status::InProgress, Default::default()).await;
    node.report_step(&second.job.job_id, "aws:runShellScript", script(Status::InProgress, "half")).await;
    node.finish(&first.job.job_id, script(Status::Success, "whole")).await;
    node.finish(&first.job.job_id, script(Status::Failed, "late")).await;
    node.finish(&second.job.job_id, script(Status::Failed, "second")).await;
    node.uncork().await;
    let mut confirmed = Vec::new();
    while confirmed.len() < 5 {
        let message = node.next().await.unwrap();
        assert_eq!(message.kind, Kind::AGENT_JOB_REPLY_ACK);
        confirmed.push(serde_json::from_slice::<AgentJobReplyAck>(&message.payload).unwrap().job_id);
    }
    let [first, second] = [first, second].map(|job| job.job.job_id.to_string());
    assert_eq!(confirmed, [&first, &second, &first, &first, &second].map(Clone::clone));
    for (command, status, stdout) in [(one, "Success", "whole"), (two, "Failed", "second")] {
        let invocation = invocation(&plane, &command, &node).await;
        assert_eq!((&invocation["Status"], &invocation["StandardOutputContent"]), (&json!(status), &json!(stdout)));
        assert_eq!(listed(&plane, &command).await["CompletedCount"], 1);
    }
    plane.stop().await;
}

async fn a_node_that_has_done_one_is_sent_the_next(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let mut waiting = BTreeSet::new();
    for _ in 0..13 {
        waiting.insert(send(&plane, &node, "true").await);
    }
    let mut node = node.connect(&plane).await;
    let mut taken = Vec::new();
    for _ in 0..10 {
        let job = node.job().await;
        node.acknowledge(&job, AckCode::Successful).await;
        assert!(waiting.remove(job.job.job_id.command()), "sent once");
        taken.push(job);
    }
    // Without another command, and before anything is sent again.
    for job in &taken[..3] {
        node.finish(&job.job.job_id, Script::default()).await;
        assert!(waiting.remove(node.job().await.job.job_id.command()), "the next");
    }
    plane.stop().await;
}

async fn each_step_has_a_status_of_its_own(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let step =
        |name: &str| json!({ "name": name, "action": "aws:runShellScript", "inputs": { "runCommand": ["true"] } });
    let document = json!({ "schemaVersion": "2.2", "mainSteps": [step("first"), step("second")] });
    let made = json!({ "Name": "steps", "DocumentType": "Command", "Content": document.to_string() });
    plane.must::<model::ssm::CreateDocument>(made).await;
    let sent = json!({ "DocumentName": "steps", "InstanceIds": [node.id] });
    let sent = plane.must::<model::ssm::SendCommand>(sent).await;
    assert_eq!(
        sent["Command"]["ExpiresAfter"].as_f64().unwrap() - sent["Command"]["RequestedDateTime"].as_f64().unwrap(),
        3_600.0 + 7_200.0
    );
    let command = testkit::text(&sent["Command"], "CommandId");
    let job = node.job().await.job.job_id;
    node.report_step(&job, "first", Script::default()).await;
    let id = node.id.clone();
    let asked = |name: &str| json!({ "CommandId": command, "InstanceId": id, "PluginName": name });
    let read = async |name: &str| plane.call::<model::ssm::GetCommandInvocation>(asked(name)).await;
    let status = async |name: &str| read(name).await.unwrap()["Status"].clone();
    testkit::eventually("the step is told", async || (status("first").await == "Success").then_some(())).await;
    let two = read("second").await.unwrap();
    assert_eq!(
        (&two["Status"], &two["ResponseCode"], &two["PluginName"]),
        (&json!("Pending"), &json!(-1), &json!("second"))
    );
    assert_eq!(code(read("third").await), "InvalidPluginName");
    node.report_step(&job, "second", Script { status: Status::Failed, code: 3, ..Script::default() }).await;
    node.report(&job, Status::Failed, Default::default()).await;
    until_step(&plane, &command, &id).await;
    assert_eq!((status("first").await, status("second").await), (json!("Success"), json!("Failed")));
    plane.stop().await;
}

async fn until_step(plane: &ControlPlane, command: &str, node: &str) {
    let input = json!({ "CommandId": command, "InstanceId": node, "PluginName": "second" });
    testkit::eventually("the second step has failed", async || {
        let read = plane.must::<model::ssm::GetCommandInvocation>(input.clone()).await;
        (read["Status"] == "Failed").then_some(())
    })
    .await;
}
