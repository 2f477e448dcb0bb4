use model::ec2messages::{AcknowledgeMessage, DeleteMessage, FailMessage, GetMessages, SendReply};
use model::ssm::{GetCommandInvocation, GetConnectionStatus, SendCommand};
use model::ssm_agent::ListInstanceAssociations;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, code, text};

storage::testing::engines!(
    a_command_goes_by_polls,
    a_node_with_a_channel_gets_nothing_by_polls,
    what_a_node_fails_ends,
    only_what_is_its_own,
    associations_are_none
);

async fn send(plane: &ControlPlane, node: &Node) -> String {
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id], "Parameters": { "commands": ["true"] }
    });
    text(&plane.must::<SendCommand>(input).await["Command"], "CommandId")
}

async fn poll(node: &Node) -> Vec<Value> {
    let input = json!({
        "Destination": node.id, "MessagesRequestId": "62746185-98cf-4c91-bf7c-9244cea8573e", "VisibilityTimeoutInSeconds": 10
    });
    let answer = node.caller().call::<GetMessages>(input).await.unwrap();
    assert_eq!(answer["Destination"], *node.id);
    answer["Messages"].as_array().unwrap().clone()
}

fn report(status: &str, steps: &Value) -> String {
    json!({
        "additionalInfo": {
            "agent": { "lang": "en-US", "name": "amazon-ssm-agent", "os": "linux", "osver": "1", "ver": "3.3.0.0" },
            "dateTime": "2026-11-22T07:56:19.255Z", "runId": "", "runtimeStatusCounts": null,
            "ableToOpenMGSConnection": false
        },
        "documentStatus": status, "documentTraceOutput": "", "runtimeStatus": steps
    })
    .to_string()
}

async fn reply(node: &Node, message: &Value, payload: String) {
    let input = json!({ "MessageId": message["MessageId"], "Payload": payload, "ReplyId": "r-1" });
    node.caller().call::<SendReply>(input).await.unwrap();
}

async fn invocation(plane: &ControlPlane, command: &str, node: &Node) -> Value {
    plane.must::<GetCommandInvocation>(json!({ "CommandId": command, "InstanceId": node.id })).await
}

async fn a_command_goes_by_polls(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let (messages, command) = tokio::join!(poll(&node), send(&plane, &node));
    let [message] = messages.as_slice() else { panic!("one message: {messages:?}") };
    assert_eq!(message["MessageId"], format!("aws.ssm.{command}.{}", node.id));
    assert!(text(message, "Topic").starts_with("aws.ssm.sendCommand"));
    assert_eq!(text(message, "CreatedDate").len(), 24);
    assert_eq!(text(message, "PayloadDigest").len(), 64);
    let payload: Value = serde_json::from_str(&text(message, "Payload")).unwrap();
    assert_eq!(payload["CommandId"], *command);
    let status = plane.must::<GetConnectionStatus>(json!({ "Target": node.id })).await;
    assert_eq!(status["Status"], "connected", "a node that polls can be reached");

    reply(&node, message, report("InProgress", &Value::Null)).await;
    let id = json!({ "MessageId": message["MessageId"] });
    node.caller().call::<AcknowledgeMessage>(id.clone()).await.unwrap();
    assert_eq!(invocation(&plane, &command, &node).await["Status"], "InProgress");
    let step = json!({ "aws:runShellScript": { "status": "Success", "code": 0, "name": "aws:runShellScript",
        "output": "o\n", "startDateTime": "2026-11-22T07:56:18.931Z", "endDateTime": "2026-11-22T07:56:18.940Z",
        "outputS3BucketName": "", "outputS3KeyPrefix": "", "stepName": "", "standardOutput": "o\n", "standardError": "" } });
    reply(&node, message, report("Success", &step)).await;
    node.caller().call::<DeleteMessage>(id).await.unwrap();
    let done = invocation(&plane, &command, &node).await;
    assert_eq!((&done["Status"], &done["StandardOutputContent"]), (&json!("Success"), &json!("o\n")));
    plane.stop().await;
}

async fn a_node_with_a_channel_gets_nothing_by_polls(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    send(&plane, &node).await;
    let job = node.job().await;
    // Without the channel it would be answered at once.
    let answered = tokio::time::timeout(std::time::Duration::from_millis(300), poll(&node)).await;
    assert!(answered.is_err(), "{answered:?}");
    assert_eq!(job.job.job_id.node(), node.id);
    plane.stop().await;
}

async fn what_a_node_fails_ends(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let command = send(&plane, &node).await;
    let [message] = poll(&node).await.try_into().unwrap();
    let input = json!({ "MessageId": message["MessageId"], "FailureType": "NoHandlerExists" });
    node.caller().call::<FailMessage>(input).await.unwrap();
    assert_eq!(invocation(&plane, &command, &node).await["StatusDetails"], "Undeliverable");
    plane.stop().await;
}

async fn only_what_is_its_own(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let command = send(&plane, &other).await;
    let poll = json!({ "Destination": other.id, "MessagesRequestId": "r" });
    assert_eq!(code(node.caller().call::<GetMessages>(poll.clone()).await), "AccessDeniedException");
    assert_eq!(code(plane.call::<GetMessages>(poll).await), "AccessDeniedException");
    for id in [format!("aws.ssm.{command}.{}", other.id), "nonsense".to_owned()] {
        let input = json!({ "MessageId": id, "Payload": report("Success", &json!({})), "ReplyId": "r" });
        assert_eq!(code(node.caller().call::<SendReply>(input).await), "InvalidMessageIdException");
        let acknowledged = node.caller().call::<AcknowledgeMessage>(json!({ "MessageId": id })).await;
        assert_eq!(code(acknowledged), "InvalidMessageIdException");
    }
    let own = format!("aws.ssm.{command}.{}", node.id);
    for payload in ["", "{}", "no report", "[]"] {
        let input = json!({ "MessageId": own, "Payload": payload, "ReplyId": "r" });
        assert_eq!(code(node.caller().call::<SendReply>(input).await), "ValidationException", "{payload}");
    }
    assert_eq!(invocation(&plane, &command, &other).await["Status"], "Pending");
    plane.stop().await;
}

async fn associations_are_none(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = json!({ "InstanceId": node.id, "MaxResults": 20 });
    let answer = node.caller().call::<ListInstanceAssociations>(input).await.unwrap();
    assert_eq!(answer, json!({ "Associations": [] }));
    plane.stop().await;
}
