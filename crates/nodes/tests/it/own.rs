//! Nodes act for themselves, and beyond that as their role allows.

use model::ssm::{
    CreateActivation, DeregisterManagedInstance, DescribeInstanceInformation, GetDocument, SendCommand,
    UpdateManagedInstanceRole,
};
use model::ssm_agent::{RequestManagedInstanceRoleToken, UpdateInstanceInformation, UpdateManagedInstancePublicKey};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, FINGERPRINT, Node, code};

storage::testing::engines!(
    nodes_do_nothing_for_others,
    nodes_are_no_operators,
    operators_are_no_nodes,
    documents_are_read_as_the_role_allows
);

async fn nodes_do_nothing_for_others(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let heartbeat = json!({ "InstanceId": other.id, "AgentName": "a", "AgentVersion": "1", "ComputerName": "evil" });
    let denied = node.caller().call::<UpdateInstanceInformation>(heartbeat).await;
    assert!(denied.as_ref().unwrap_err().to_string().contains("acts only for itself"), "{denied:?}");
    assert_eq!(code(denied), "AccessDeniedException");
    assert!(node.open(&other.id).await.is_none(), "the channel of another node");
    let token = node.caller().call::<RequestManagedInstanceRoleToken>(json!({ "Fingerprint": FINGERPRINT })).await;
    assert_eq!(code(token), "AccessDeniedException", "credentials are no key");
    let key = json!({ "NewPublicKey": Node::public_key(1), "NewPublicKeyType": "Rsa" });
    assert_eq!(code(node.caller().call::<UpdateManagedInstancePublicKey>(key).await), "AccessDeniedException");
    let shown = plane.must::<DescribeInstanceInformation>(json!({})).await.to_string();
    assert!(!shown.contains("evil"), "{shown}");
    plane.stop().await;
}

async fn nodes_are_no_operators(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let caller = node.caller();
    for id in [&node.id, &other.id] {
        let send = json!({
            "DocumentName": "AWS-RunShellScript", "InstanceIds": [id], "Parameters": { "commands": ["true"] }
        });
        assert_eq!(code(caller.call::<SendCommand>(send).await), "AccessDeniedException");
        let deregister = json!({ "InstanceId": id });
        assert_eq!(code(caller.call::<DeregisterManagedInstance>(deregister).await), "AccessDeniedException");
        let role = json!({ "InstanceId": id, "IamRole": "node" });
        assert_eq!(code(caller.call::<UpdateManagedInstanceRole>(role).await), "AccessDeniedException");
    }
    assert_eq!(code(caller.call::<CreateActivation>(json!({ "IamRole": "node" })).await), "AccessDeniedException");
    assert_eq!(code(caller.call::<DescribeInstanceInformation>(json!({})).await), "AccessDeniedException");
    plane.stop().await;
}

async fn operators_are_no_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let heartbeat = json!({ "InstanceId": node.id, "AgentName": "a", "AgentVersion": "1" });
    assert_eq!(code(plane.call::<UpdateInstanceInformation>(heartbeat).await), "AccessDeniedException");
    let token = json!({ "Fingerprint": FINGERPRINT });
    assert_eq!(code(plane.call::<RequestManagedInstanceRoleToken>(token).await), "AccessDeniedException");
    plane.stop().await;
}

async fn documents_are_read_as_the_role_allows(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let document = json!({ "Name": "AWS-RunShellScript" });
    let read = node.caller().call::<GetDocument>(document.clone()).await.expect("the role of nodes may");
    assert_eq!(read["DocumentType"], "Command");
    plane.role_of_nodes("/", "bare").await;
    plane.must::<UpdateManagedInstanceRole>(json!({ "InstanceId": node.id, "IamRole": "bare" })).await;
    let denied = node.caller().call::<GetDocument>(document.clone()).await.unwrap_err().to_string();
    assert!(denied.contains("::document/AWS-RunShellScript"), "{denied}");
    let statement = json!([{
        "Effect": "Allow", "Action": "ssm:GetDocument", "Resource": "arn:aws:ssm:*::document/AWS-RunShellScript"
    }]);
    plane.permit_role("bare", statement).await;
    node.caller().call::<GetDocument>(document).await.expect("now its role may");
    // Whatever account stands in the request: it is the document that ships, and what policies say of that counts.
    let elsewhere = json!({ "Name": "arn:aws:ssm:lab-1:999999999999:document/AWS-RunShellScript" });
    node.caller().call::<GetDocument>(elsewhere).await.expect("it is the same document");
    plane.stop().await;
}
