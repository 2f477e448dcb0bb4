use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::SinkExt;
use model::fleetwright::{GetCommandOutput, ListCommandOutputGroups, StartCommand};
use protocol::output::{Output, OutputEnd, OutputStream};
use protocol::{AgentMessage, JobId, Kind, Status};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};
use uuid::Uuid;
use wire::websocket::Message;

use super::{send, until};

storage::testing::engines!(
    output_is_followed_while_it_comes,
    output_is_kept_up_to_the_limit,
    output_of_a_stock_agent_is_that_of_its_report,
    long_outputs_are_the_same_as_a_whole,
    nobody_writes_for_another
);

async fn write(node: &mut Node, job: &JobId, offset: u64, data: &str, ends: bool) {
    let output = Output {
        schema_version: 1,
        job_id: job.clone(),
        step: "aws:runShellScript".to_owned(),
        stream: OutputStream::Stdout,
        offset,
        data: STANDARD.encode(data),
        end: ends.then(|| OutputEnd { length: offset + data.len() as u64, sha256: data.to_owned(), truncated: false }),
    };
    let payload = serde_json::to_vec(&output).unwrap();
    let message = AgentMessage::control(Kind::OUTPUT, Uuid::new_v4(), 1, payload);
    node.socket().send(Message::Binary(message.encode().unwrap())).await.unwrap();
    loop {
        let answer = node.next().await.expect("an open channel");
        if answer.kind == Kind::AGENT_JOB_REPLY_ACK {
            let ack: Value = serde_json::from_slice(&answer.payload).unwrap();
            assert_eq!(ack["acknowledgedMessageId"], message.id.to_string());
            return;
        }
    }
}

async fn read(plane: &ControlPlane, command: &str, id: &str, offset: u64, wait: u32) -> (String, Value) {
    let input = json!({ "CommandId": command, "InstanceId": id, "Offset": offset, "WaitSeconds": wait });
    let answer = plane.must::<GetCommandOutput>(input).await;
    let content = STANDARD.decode(answer["Content"].as_str().unwrap_or_default()).unwrap();
    (String::from_utf8(content).unwrap(), answer)
}

async fn output_is_followed_while_it_comes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let (command, id) = (send(&plane, &node, "true").await, node.id.clone());
    let job = node.job().await.job.job_id;
    assert_eq!(read(&plane, &command, &id, 0, 0).await.1["Complete"], false);
    write(&mut node, &job, 0, "first ", false).await;
    let (content, answer) = read(&plane, &command, &id, 0, 5).await;
    assert_eq!((content.as_str(), &answer["NextOffset"], &answer["Complete"]), ("first ", &json!(6), &json!(false)));
    write(&mut node, &job, 0, "first sec", false).await;
    let waiting = read(&plane, &command, &id, 9, 20);
    let writing = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        write(&mut node, &job, 9, "ond", true).await;
    };
    let ((content, answer), ()) = tokio::join!(waiting, writing);
    assert_eq!((content.as_str(), &answer["Complete"]), ("ond", &json!(true)));
    assert_eq!(read(&plane, &command, &id, 3, 0).await.0, "st second");
    plane.stop().await;
}

async fn output_is_kept_up_to_the_limit(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane.restart_with(|settings| settings.commands.output = 10).await;
    let mut node = plane.node().await;
    let (command, id) = (send(&plane, &node, "true").await, node.id.clone());
    let job = node.job().await.job.job_id;
    write(&mut node, &job, 0, "0123456789abcdef", true).await;
    let (content, answer) = read(&plane, &command, &id, 0, 0).await;
    assert_eq!((content.as_str(), &answer["Truncated"]), ("0123456789", &json!(true)));
    plane.stop().await;
}

async fn output_of_a_stock_agent_is_that_of_its_report(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let (command, id) = (send(&plane, &node, "true").await, node.id.clone());
    node.run(Script { stdout: "whole".to_owned(), ..Script::default() }).await;
    until(&plane, &command, &node, "Success").await;
    let (content, answer) = read(&plane, &command, &id, 2, 0).await;
    assert_eq!((content.as_str(), &answer["Complete"]), ("ole", &json!(true)));
    plane.stop().await;
}

async fn long_outputs_are_the_same_as_a_whole(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = [plane.node().await, plane.node().await, plane.node().await];
    let ids: Vec<&str> = nodes.iter().map(|node| node.id.as_str()).collect();
    let request = json!({
        "InstanceIds": ids, "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] }
    });
    let command = testkit::text(&plane.must::<StartCommand>(request).await, "CommandId");
    for (node, end) in nodes.iter_mut().zip(["this", "that", "this"]) {
        let job = node.job().await.job.job_id;
        write(node, &job, 0, end, true).await;
        node.finish(&job, Script { stdout: "begin--output truncated--".to_owned(), ..Script::default() }).await;
        until(&plane, &command, node, "Success").await;
    }
    let of = |more: Value| {
        let mut input = json!({ "CommandId": command });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let groups = plane.must::<ListCommandOutputGroups>(of(json!({}))).await;
    let counts: Vec<_> = groups["Groups"].as_array().unwrap().iter().map(|group| &group["Count"]).collect();
    assert_eq!(counts, [2, 1]);
    let unknown = of(json!({ "PluginName": "nope" }));
    assert_eq!(code(plane.call::<ListCommandOutputGroups>(unknown).await), "ValidationException");
    plane.stop().await;
}

async fn nobody_writes_for_another(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut node, mut thief) = (plane.node().await, plane.node().await);
    let (command, id) = (send(&plane, &node, "true").await, node.id.clone());
    let job = node.job().await.job.job_id;
    write(&mut thief, &job, 0, "forged", true).await;
    node.report(&job, Status::InProgress, Default::default()).await;
    until(&plane, &command, &node, "InProgress").await;
    assert_eq!(read(&plane, &command, &id, 0, 0).await.0, "");
    let elsewhere = json!({ "CommandId": command, "InstanceId": thief.id });
    assert_eq!(code(plane.call::<GetCommandOutput>(elsewhere).await), "InvocationDoesNotExist");
    let unknown = json!({ "CommandId": command, "InstanceId": id, "PluginName": "nope" });
    assert_eq!(code(plane.call::<GetCommandOutput>(unknown).await), "ValidationException");
    plane.stop().await;
}
