//! Sessions of roles that a node, or a user, assumed: what ends with whom.

use model::fleetwright::ApproveFingerprintChange;
use model::iam::{DeleteAccessKey, DeleteUser, DeleteUserPolicy, UpdateAccessKey};
use model::ssm::{DeregisterManagedInstance, GetCommandInvocation, SendCommand};
use model::ssm_agent::RequestManagedInstanceRoleToken;
use model::sts::{AssumeRole, GetCallerIdentity};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, Node, code, eventually, text};

use crate::people::{id, keys, role, trusting, user, user_arn};

storage::testing::engines!(
    what_a_node_assumed_ends_with_the_node,
    what_a_node_assumed_ends_with_its_machine,
    what_a_node_asked_for_is_not_done_when_it_is_gone,
    what_a_user_assumed_outlives_the_user
);

fn role_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{name}")
}

/// Two roles: the first is for nodes to assume, the second for the first.
async fn roles(plane: &ControlPlane) -> [String; 2] {
    let by = |name: &str| trusting(&json!({ "AWS": role_arn(name) }), &["sts:AssumeRole"], &json!({}));
    let first = role(plane, "first", &by("node"), &["ssm:SendCommand"]).await;
    [first, role(plane, "second", &by("first"), &[]).await]
}

async fn assume(plane: &ControlPlane, caller: &Caller, arn: &str) -> Caller {
    let made = caller.call::<AssumeRole>(json!({ "RoleArn": arn, "RoleSessionName": "s1" })).await;
    plane.caller(keys(&made.expect("it is trusted")["Credentials"]))
}

async fn is_there(caller: &Caller) -> bool {
    match caller.call::<GetCallerIdentity>(json!({})).await {
        Ok(_) => true,
        refused => {
            assert_eq!(code(refused), "InvalidClientTokenId");
            false
        }
    }
}

async fn what_a_node_assumed_ends_with_the_node(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let [first, second] = roles(&plane).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let session = assume(&plane, node.caller(), &first).await;
    let chained = assume(&plane, &session, &second).await;
    let of_other = assume(&plane, other.caller(), &first).await;
    assert!(is_there(&session).await && is_there(&chained).await);
    plane.must::<DeregisterManagedInstance>(json!({ "InstanceId": node.id })).await;
    assert!(!is_there(&session).await, "at once");
    assert!(!is_there(&chained).await, "and what was made by it");
    assert!(is_there(&of_other).await, "another node's goes on");
    plane.stop().await;
}

async fn what_a_node_assumed_ends_with_its_machine(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let [first, _] = roles(&plane).await;
    let node = Node::enrol(&plane).await;
    let session = assume(&plane, node.caller(), &first).await;
    let changed = json!({ "Fingerprint": "new" });
    let asked = Node::key_holder(&plane, &node.id).call::<RequestManagedInstanceRoleToken>(changed).await;
    assert_eq!(code(asked), "MachineFingerprintDoesNotMatch");
    assert!(is_there(&session).await, "nobody has said that it is the same machine");
    plane.must::<ApproveFingerprintChange>(json!({ "NodeId": node.id, "Fingerprint": "new" })).await;
    assert!(!is_there(&session).await, "the former machine is not the node any more");
    plane.stop().await;
}

async fn what_a_node_asked_for_is_not_done_when_it_is_gone(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let [first, _] = roles(&plane).await;
    let (node, away) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let session = assume(&plane, node.caller(), &first).await;
    let input = json!({ "DocumentName": "AWS-RunShellScript", "InstanceIds": [away.id],
        "Parameters": { "commands": ["true"] } });
    let sent = session.call::<SendCommand>(input).await.expect("the role may");
    plane.must::<DeregisterManagedInstance>(json!({ "InstanceId": node.id })).await;
    let away = away.connect(&plane).await;
    let input = json!({ "CommandId": text(&sent["Command"], "CommandId"), "InstanceId": away.id });
    let ended = eventually("the command ends", async || {
        let told = plane.must::<GetCommandInvocation>(input.clone()).await;
        (told["Status"] == "Failed").then_some(told)
    });
    assert_eq!(ended.await["StatusDetails"], "AccessDenied");
    plane.stop().await;
}

async fn what_a_user_assumed_outlives_the_user(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = user(&plane, "anna", &["ssm:*"]).await;
    let (key, anna) = (id(&identity).to_owned(), plane.caller(identity));
    let trust = trusting(&json!({ "AWS": user_arn("anna") }), &["sts:AssumeRole"], &json!({}));
    let session = assume(&plane, &anna, &role(&plane, "r", &trust, &[]).await).await;
    let off = json!({ "UserName": "anna", "AccessKeyId": key, "Status": "Inactive" });
    plane.must::<UpdateAccessKey>(off).await;
    assert!(is_there(&session).await);
    plane.must::<DeleteAccessKey>(json!({ "UserName": "anna", "AccessKeyId": key })).await;
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "p" })).await;
    plane.must::<DeleteUser>(json!({ "UserName": "anna" })).await;
    assert!(is_there(&session).await, "as in AWS: the role is what it goes by");
    plane.stop().await;
}
