//! Node identity over the wire, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod chains;
mod directory;
mod iam;
mod operator;
mod people;
mod sign_in;
mod sts;

use std::time::Duration;

use model::ssm_agent::{RequestManagedInstanceRoleToken, UpdateInstanceInformation, UpdateManagedInstancePublicKey};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, FINGERPRINT, Node, code};
use wire::Secret;

storage::testing::engines!(
    credentials_last_an_hour,
    only_the_key_gives_credentials,
    a_copied_machine_is_told_apart,
    a_key_is_replaced_by_its_holder,
    old_keys_are_replaced,
    a_rotated_secret_counts_at_once
);

async fn heartbeat(node: &Node) -> Result<serde_json::Value, wire::client::ClientError> {
    let input = json!({ "InstanceId": node.id, "AgentName": "a", "AgentVersion": "1", "PlatformType": "Linux" });
    node.caller().call::<UpdateInstanceInformation>(input).await
}

async fn credentials_last_an_hour(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    heartbeat(&node).await.expect("fresh credentials");
    plane.advance(Duration::from_secs(3601));
    assert_eq!(code(heartbeat(&node).await), "ExpiredTokenException");
    heartbeat(&node.renewed(&plane).await).await.expect("new credentials");
    plane.stop().await;
}

async fn only_the_key_gives_credentials(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = json!({ "Fingerprint": FINGERPRINT });
    let renewed = node.caller().call::<RequestManagedInstanceRoleToken>(input.clone()).await;
    assert_eq!(code(renewed), "AccessDeniedException", "credentials cannot renew themselves");
    assert_eq!(code(plane.call::<RequestManagedInstanceRoleToken>(input.clone()).await), "AccessDeniedException");
    let stranger = Node::key_holder(&plane, "mi-00000000000000000");
    assert_eq!(code(stranger.call::<RequestManagedInstanceRoleToken>(input).await), "UnrecognizedClientException");
    plane.stop().await;
}

async fn a_copied_machine_is_told_apart(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = json!({ "Fingerprint": "another machine" });
    let copy = Node::key_holder(&plane, &node.id).call::<RequestManagedInstanceRoleToken>(input).await;
    assert_eq!(code(copy), "MachineFingerprintDoesNotMatch");
    plane.stop().await;
}

async fn a_key_is_replaced_by_its_holder(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let holder = Node::key_holder(&plane, &node.id);
    for wrong in ["", "AAAA"] {
        let input = json!({ "NewPublicKey": wrong, "NewPublicKeyType": "Rsa" });
        assert!(holder.call::<UpdateManagedInstancePublicKey>(input).await.is_err());
    }
    let other_kind = json!({ "NewPublicKey": Node::public_key(1), "NewPublicKeyType": "Ecdsa" });
    assert_eq!(code(holder.call::<UpdateManagedInstancePublicKey>(other_kind).await), "ValidationException");
    let input = json!({ "NewPublicKey": Node::public_key(1), "NewPublicKeyType": "Rsa" });
    holder.call::<UpdateManagedInstancePublicKey>(input).await.expect("a new key");
    let token = json!({ "Fingerprint": FINGERPRINT });
    let old = holder.call::<RequestManagedInstanceRoleToken>(token).await;
    assert_eq!(code(old), "InvalidSignatureException", "the old key is good for nothing");
    heartbeat(&node).await.expect("credentials made before stay good for their hour");
    plane.stop().await;
}

async fn old_keys_are_replaced(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let ask = async || {
        let input = json!({ "Fingerprint": FINGERPRINT });
        Node::key_holder(&plane, &node.id).call::<RequestManagedInstanceRoleToken>(input).await.unwrap()
    };
    assert_eq!(ask().await["UpdateKeyPair"], false);
    plane.advance(Duration::from_secs(91 * 24 * 3600));
    assert_eq!(ask().await["UpdateKeyPair"], true);
    plane.stop().await;
}

async fn a_rotated_secret_counts_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<model::ssm::DescribeActivations>(json!({})).await;
    assert_eq!(
        code(plane.impostor().call::<model::ssm::DescribeActivations>(json!({})).await),
        "InvalidSignatureException"
    );
    let identity = plane.server().identity();
    identity.put_access_key(ACCOUNT, testkit::ACCESS_KEY_ID, &Secret::new(testkit::OTHER_SECRET)).await.unwrap();
    assert_eq!(code(plane.call::<model::ssm::DescribeActivations>(json!({})).await), "InvalidSignatureException");
    plane.impostor().call::<model::ssm::DescribeActivations>(json!({})).await.expect("the new secret");
    plane.stop().await;
}
