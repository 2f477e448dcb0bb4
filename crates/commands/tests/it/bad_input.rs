use model::ssm::{GetCommandInvocation, SendCommand};
use protocol::Status;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};

use super::{invocation, send, until};

storage::testing::engines!(
    requests_are_refused,
    questions_about_nothing,
    a_node_speaks_only_for_itself,
    output_with_nul_is_kept,
    only_steps_of_the_document_and_so_much_of_them
);

fn with(node: &Node, member: &str, value: Value) -> Value {
    let mut input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id], "Parameters": { "commands": ["true"] }
    });
    input[member] = value;
    input
}

async fn requests_are_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let cases = [
        ("DocumentName", json!("No-Such-Document"), "InvalidDocument"),
        ("DocumentVersion", json!("7"), "InvalidDocumentVersion"),
        ("DocumentHash", json!("00"), "InvalidDocument"),
        ("InstanceIds", json!(["mi-00000000000000000"]), "InvalidInstanceId"),
        ("InstanceIds", json!([node.id, node.id]), "DuplicateInstanceId"),
        ("InstanceIds", json!([]), "ValidationException"),
        ("Parameters", json!({}), "InvalidParameters"),
        ("Parameters", json!({ "commands": ["true"], "colour": ["red"] }), "InvalidParameters"),
        ("Parameters", json!({ "commands": ["true"], "executionTimeout": ["soon"] }), "InvalidParameters"),
        ("Parameters", json!({ "commands": ["nul \u{0}"] }), "ValidationException"),
        ("Targets", json!([{ "Key": "tag:a", "Values": ["b"] }]), "ValidationException"),
        ("Parameters", json!({ "commands": ["a".repeat(300 << 10)] }), "MaxDocumentSizeExceeded"),
        ("Parameters", json!({ "commands": ["\\".repeat(80_000)] }), "MaxDocumentSizeExceeded"),
        ("TimeoutSeconds", json!(29), "ValidationException"),
        ("TimeoutSeconds", json!("30"), "SerializationException"),
        ("InstanceIds", Value::Null, "SerializationException"),
    ];
    for (member, value, expected) in cases {
        let input = with(&node, member, value);
        assert_eq!(code(plane.call::<SendCommand>(input.clone()).await), expected, "{input}");
    }
    assert_eq!(plane.must::<model::ssm::ListCommands>(json!({})).await["Commands"], json!([]), "nothing was stored");
    plane.stop().await;
}

async fn questions_about_nothing(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let command = send(&plane, &node, "true").await;
    let unknown = json!({ "CommandId": "00000000-0000-4000-8000-000000000000", "InstanceId": node.id });
    assert_eq!(code(plane.call::<GetCommandInvocation>(unknown).await), "InvocationDoesNotExist");
    let none = json!({ "CommandId": "z".repeat(36), "InstanceId": node.id });
    assert_eq!(code(plane.call::<GetCommandInvocation>(none).await), "InvalidCommandId");
    let elsewhere = json!({ "CommandId": command, "InstanceId": other.id });
    assert_eq!(code(plane.call::<GetCommandInvocation>(elsewhere).await), "InvocationDoesNotExist");
    plane.stop().await;
}

async fn a_node_speaks_only_for_itself(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut victim, mut thief) = (plane.node().await, plane.node().await);
    assert!(thief.open(&victim.id).await.is_none(), "another node's channel is refused");
    let as_node = thief.caller().call::<model::ssm::ListCommands>(json!({})).await;
    assert_eq!(code(as_node), "AccessDeniedException");
    let claim = json!({ "InstanceId": victim.id, "AgentName": "x", "AgentVersion": "1" });
    let claimed = thief.caller().call::<model::ssm_agent::UpdateInstanceInformation>(claim).await;
    assert_eq!(code(claimed), "AccessDeniedException");
    let command = send(&plane, &victim, "true").await;
    let job = victim.job().await;
    thief.finish(&job.job.job_id, Script { status: Status::Failed, code: 1, ..Script::default() }).await;
    victim.finish(&job.job.job_id, Script { stdout: "mine".to_owned(), ..Script::default() }).await;
    assert_eq!(until(&plane, &command, &victim, "Success").await["StandardOutputContent"], "mine");
    plane.stop().await;
}

async fn output_with_nul_is_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "printf 'a\\0b'").await;
    node.run(Script { stdout: "a\0b".to_owned(), ..Script::default() }).await;
    until(&plane, &command, &node, "Success").await;
    assert_eq!(invocation(&plane, &command, &node).await["StandardOutputContent"], "a\u{fffd}b");
    plane.stop().await;
}

async fn only_steps_of_the_document_and_so_much_of_them(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    let job = node.job().await;
    node.report_step(&job.job.job_id, "invented", Script { stdout: "x".repeat(20_000), ..Script::default() }).await;
    node.finish(&job.job.job_id, Script { stdout: "y".repeat(50_000), ..Script::default() }).await;
    let done = until(&plane, &command, &node, "Success").await;
    assert_eq!(done["StandardOutputContent"].as_str().unwrap().len(), 24_000);
    assert_eq!(done["PluginName"], "aws:runShellScript");
    plane.stop().await;
}
