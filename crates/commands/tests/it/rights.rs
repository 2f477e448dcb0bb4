//! Who may send commands: when they are sent, and when they are delivered.

use model::fleetwright::ListAuditEntries;
use model::iam::{DeleteAccessKey, DeleteUser, DeleteUserPolicy, ListAccessKeys};
use model::ssm::{AddTagsToResource, CancelCommand, SendCommand};
use protocol::job::CANCEL_COMMAND;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, Node, REGION, Script, code, text};

use super::{listed, until};

storage::testing::engines!(
    a_command_needs_its_document_and_all_nodes,
    tags_of_nodes_decide,
    a_right_that_is_lost_stops_what_waits,
    rights_are_asked_again_after_a_restart,
    what_somebody_sent_who_is_gone_is_not_delivered,
    conditions_on_the_request_hold_until_the_delivery,
    cancelling_needs_a_right_of_its_own
);

const DOCUMENT: &str = "arn:aws:ssm:*::document/AWS-RunShellScript";

fn allow(action: &str, resource: impl Into<Value>) -> Value {
    json!({ "Effect": "Allow", "Action": action, "Resource": resource.into() })
}

fn arn(node: &Node) -> String {
    format!("arn:aws:ssm:{REGION}:{ACCOUNT}:managed-instance/{}", node.id)
}

/// What lets somebody send to these nodes.
fn sending(nodes: &[&Node]) -> Value {
    let nodes: Vec<_> = nodes.iter().map(|node| arn(node)).collect();
    json!([allow("ssm:SendCommand", DOCUMENT), allow("ssm:SendCommand", nodes)])
}

fn to(nodes: &[&Node]) -> Value {
    let ids: Vec<_> = nodes.iter().map(|node| &node.id).collect();
    json!({ "DocumentName": "AWS-RunShellScript", "InstanceIds": ids, "Parameters": { "commands": ["true"] } })
}

/// Sends to nodes what somebody may send; gives the command's id.
async fn sent(caller: &Caller, nodes: &[&Node]) -> String {
    let answer = caller.call::<SendCommand>(to(nodes)).await.expect("it may be sent");
    text(&answer["Command"], "CommandId")
}

/// Sends to nodes what somebody may not send; gives the refusal.
async fn denied(caller: &Caller, nodes: &[&Node]) -> String {
    let error = caller.call::<SendCommand>(to(nodes)).await.expect_err("it may not be sent");
    assert_eq!(error.code(), Some("AccessDeniedException"));
    error.to_string()
}

async fn a_command_needs_its_document_and_all_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, two) = (plane.node().await, Node::enrol(&plane).await);
    let anna = plane.user("anna", sending(&[&one])).await;
    let told = denied(&anna, &[&one, &two]).await;
    assert!(told.contains(&format!("ssm:SendCommand on resource: {}", arn(&two))), "{told}");
    let mut one = one;
    let command = sent(&anna, &[&one]).await;
    one.run(Script::default()).await;
    until(&plane, &command, &one, "Success").await;
    plane.permit("anna", json!([allow("ssm:SendCommand", arn(&one))])).await;
    let told = denied(&anna, &[&one]).await;
    assert!(told.contains("::document/AWS-RunShellScript"), "{told}");
    plane.stop().await;
}

async fn tags_of_nodes_decide(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut test, prod) = (plane.node().await, Node::enrol(&plane).await);
    let tag = async |node: &Node, env: &str| {
        let tags = json!([{ "Key": "env", "Value": env }]);
        let input = json!({ "ResourceType": "ManagedInstance", "ResourceId": node.id, "Tags": tags });
        plane.must::<AddTagsToResource>(input).await;
    };
    tag(&test, "test").await;
    tag(&prod, "prod").await;
    let mut tagged = allow("ssm:SendCommand", format!("arn:aws:ssm:{REGION}:{ACCOUNT}:managed-instance/*"));
    tagged["Condition"] = json!({ "StringEquals": { "ssm:resourceTag/env": ["test"] } });
    let anna = plane.user("anna", json!([allow("ssm:SendCommand", DOCUMENT), tagged])).await;
    denied(&anna, &[&prod]).await;
    let command = sent(&anna, &[&test]).await;
    test.run(Script::default()).await;
    until(&plane, &command, &test, "Success").await;
    let away = Node::enrol(&plane).await;
    tag(&away, "test").await;
    let command = sent(&anna, &[&away]).await;
    tag(&away, "prod").await;
    let away = away.connect(&plane).await;
    until(&plane, &command, &away, "Failed").await;
    plane.stop().await;
}

async fn a_right_that_is_lost_stops_what_waits(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let anna = plane.user("anna", sending(&[&node, &other])).await;
    let command = sent(&anna, &[&node, &other]).await;
    plane.permit("anna", sending(&[&other])).await;
    let mut node = node.connect(&plane).await;
    let ended = until(&plane, &command, &node, "Failed").await;
    assert_eq!(ended["StatusDetails"], "AccessDenied");
    let job = node.job().await;
    assert!(job.job.topic.starts_with(CANCEL_COMMAND), "{}: in case it had got it before", job.job.topic);
    let mut other = other.connect(&plane).await;
    other.run(Script::default()).await;
    until(&plane, &command, &other, "Success").await;
    let listed = listed(&plane, &command).await;
    assert_eq!(listed["Status"], "Success", "as AWS has it: what nobody may be sent counts neither way");
    assert_eq!((&listed["CompletedCount"], &listed["ErrorCount"]), (&json!(2), &json!(0)));
    let told = plane.must::<ListAuditEntries>(json!({ "Since": 0, "Operation": "CommandInvocationEnded" })).await;
    assert!(told.to_string().contains("AccessDenied"), "{told}");
    plane.stop().await;
}

async fn rights_are_asked_again_after_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let (kept, lost) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let anna = plane.user("anna", sending(&[&kept, &lost])).await;
    let command = sent(&anna, &[&kept, &lost]).await;
    plane.permit("anna", sending(&[&kept])).await;
    plane.restart().await;
    let mut kept = kept.connect(&plane).await;
    kept.run(Script::default()).await;
    until(&plane, &command, &kept, "Success").await;
    let lost = lost.connect(&plane).await;
    assert_eq!(until(&plane, &command, &lost, "Failed").await["StatusDetails"], "AccessDenied");
    plane.stop().await;
}

async fn what_somebody_sent_who_is_gone_is_not_delivered(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let anna = plane.user("anna", sending(&[&node])).await;
    let command = sent(&anna, &[&node]).await;
    let of_anna = json!({ "UserName": "anna" });
    let keys = plane.must::<ListAccessKeys>(of_anna.clone()).await["AccessKeyMetadata"].clone();
    let key = json!({ "UserName": "anna", "AccessKeyId": keys[0]["AccessKeyId"] });
    plane.must::<DeleteAccessKey>(key).await;
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "test" })).await;
    plane.must::<DeleteUser>(of_anna).await;
    // Whoever gets the name is somebody else.
    plane.user("anna", sending(&[&node])).await;
    let node = node.connect(&plane).await;
    assert_eq!(until(&plane, &command, &node, "Failed").await["StatusDetails"], "AccessDenied");
    plane.stop().await;
}

async fn conditions_on_the_request_hold_until_the_delivery(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let mut statements = sending(&[&node]);
    for statement in statements.as_array_mut().unwrap() {
        statement["Condition"] = json!({ "IpAddress": { "aws:SourceIp": "127.0.0.0/8" } });
    }
    let anna = plane.user("anna", statements).await;
    let command = sent(&anna, &[&node]).await;
    let mut node = node.connect(&plane).await;
    node.run(Script::default()).await;
    until(&plane, &command, &node, "Success").await;
    plane.stop().await;
}

async fn cancelling_needs_a_right_of_its_own(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let anna = plane.user("anna", sending(&[&node])).await;
    let command = sent(&anna, &[&node]).await;
    let cancel = json!({ "CommandId": command });
    assert_eq!(code(anna.call::<CancelCommand>(cancel.clone()).await), "AccessDeniedException");
    plane.permit("anna", json!([allow("ssm:CancelCommand", "*")])).await;
    anna.call::<CancelCommand>(cancel).await.expect("now she may");
    until(&plane, &command, &node, "Cancelled").await;
    plane.stop().await;
}
