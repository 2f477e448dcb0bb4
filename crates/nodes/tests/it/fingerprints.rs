//! Machines that have a node's key and another fingerprint.

use std::time::Duration;

use model::fleetwright::{ApproveFingerprintChange, ListFingerprintChanges, RejectFingerprintChange};
use model::ssm::DeregisterManagedInstance;
use model::ssm_agent::{RequestManagedInstanceRoleToken, UpdateInstanceInformation};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, FINGERPRINT, Node, code, text};
use wire::client::ClientError;

storage::testing::engines!(
    a_changed_machine_goes_on_after_an_approval,
    a_copy_is_told_apart,
    a_rejected_machine_stays_out,
    only_what_was_looked_at_is_approved,
    there_is_one_row_however_often_it_asks,
    only_whom_a_policy_allows
);

const MINUTE: Duration = Duration::from_secs(61);

async fn ask(plane: &ControlPlane, id: &str, fingerprint: &str) -> Result<Value, ClientError> {
    let input = json!({ "Fingerprint": fingerprint });
    Node::key_holder(plane, id).call::<RequestManagedInstanceRoleToken>(input).await
}

async fn refused(plane: &ControlPlane, id: &str, fingerprint: &str) -> String {
    let error = ask(plane, id, fingerprint).await.expect_err("it is not the node's fingerprint");
    assert_eq!(error.code(), Some("MachineFingerprintDoesNotMatch"));
    error.to_string()
}

async fn changes(plane: &ControlPlane) -> Vec<Value> {
    plane.must::<ListFingerprintChanges>(json!({})).await["Changes"].as_array().unwrap().clone()
}

fn change(id: &str, fingerprint: &str) -> Value {
    json!({ "NodeId": id, "Fingerprint": fingerprint })
}

async fn a_changed_machine_goes_on_after_an_approval(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    assert!(changes(&plane).await.is_empty());
    let told = refused(&plane, &node.id, "new").await;
    assert!(told.contains(&format!("fleetwright nodes approve {}", node.id)), "{told}");
    let shown = &changes(&plane).await[0];
    assert_eq!((text(shown, "NodeId"), text(shown, "Status")), (node.id.clone(), "Pending".to_owned()));
    assert_eq!(
        (text(shown, "KnownFingerprint"), text(shown, "Fingerprint")),
        (FINGERPRINT.to_owned(), "new".to_owned())
    );
    assert_eq!(shown["BothInUse"], false);
    plane.must::<ApproveFingerprintChange>(change(&node.id, "new")).await;
    ask(&plane, &node.id, "new").await.expect("under the same id");
    assert!(changes(&plane).await.is_empty());
    let heartbeat = json!({ "InstanceId": node.id, "AgentName": "a", "AgentVersion": "1" });
    let former = node.caller().call::<UpdateInstanceInformation>(heartbeat).await;
    assert_eq!(code(former), "UnrecognizedClientException", "the former machine's credentials have ended");
    refused(&plane, &node.id, FINGERPRINT).await;
    assert_eq!(text(&changes(&plane).await[0], "Fingerprint"), FINGERPRINT, "it is the stranger now");
    plane.stop().await;
}

async fn a_copy_is_told_apart(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    refused(&plane, &node.id, "copy").await;
    assert_eq!(changes(&plane).await[0]["BothInUse"], true, "the node's channel is open");
    ask(&plane, &node.id, FINGERPRINT).await.expect("the node's own machine goes on");
    plane.advance(MINUTE);
    let told = refused(&plane, &node.id, "copy").await;
    assert!(told.contains("a copy of it"), "{told}");
    assert!(changes(&plane).await[0]["KnownLastReported"].is_number());
    plane.must::<ApproveFingerprintChange>(change(&node.id, "copy")).await;
    assert!(node.next().await.is_none(), "the channel of the former machine is closed");
    plane.stop().await;
}

async fn a_rejected_machine_stays_out(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    refused(&plane, &node.id, "copy").await;
    plane.must::<RejectFingerprintChange>(change(&node.id, "copy")).await;
    for _ in 0..2 {
        let told = refused(&plane, &node.id, "copy").await;
        assert!(told.contains("rejected"), "{told}");
        plane.advance(MINUTE);
    }
    assert_eq!(changes(&plane).await[0]["Status"], "Rejected");
    ask(&plane, &node.id, FINGERPRINT).await.expect("the node goes on");
    refused(&plane, &node.id, "another").await;
    assert_eq!(changes(&plane).await[0]["Status"], "Pending", "about this one nothing was said");
    plane.must::<DeregisterManagedInstance>(json!({ "InstanceId": node.id })).await;
    assert!(changes(&plane).await.is_empty());
    plane.stop().await;
}

async fn only_what_was_looked_at_is_approved(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let approve =
        async |id: &str, fingerprint: &str| plane.call::<ApproveFingerprintChange>(change(id, fingerprint)).await;
    assert_eq!(code(approve(&node.id, "one").await), "NoSuchFingerprintChange");
    refused(&plane, &node.id, "one").await;
    plane.advance(MINUTE);
    refused(&plane, &node.id, "two").await;
    assert_eq!(code(approve(&node.id, "one").await), "NoSuchFingerprintChange");
    assert_eq!(code(approve("mi-00000000000000000", "two").await), "NoSuchFingerprintChange");
    let elsewhere = plane.call::<RejectFingerprintChange>(change(&node.id, "one")).await;
    assert_eq!(code(elsewhere), "NoSuchFingerprintChange");
    approve(&node.id, "two").await.expect("this one asked last");
    refused(&plane, &node.id, "one").await;
    plane.stop().await;
}

async fn there_is_one_row_however_often_it_asks(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    for number in 0..20 {
        refused(&plane, &node.id, &format!("machine {number}")).await;
    }
    let seen = changes(&plane).await;
    assert_eq!((seen.len(), text(&seen[0], "Fingerprint")), (1, "machine 0".to_owned()), "not more than once a minute");
    plane.advance(MINUTE);
    refused(&plane, &node.id, "machine 1").await;
    let seen = changes(&plane).await;
    assert_eq!((seen.len(), text(&seen[0], "Fingerprint")), (1, "machine 1".to_owned()));
    // Whoever has no key of a node leaves nothing.
    let stranger = ask(&plane, "mi-00000000000000000", "x").await;
    assert_eq!(code(stranger), "UnrecognizedClientException");
    assert_eq!(changes(&plane).await.len(), 1);
    plane.stop().await;
}

async fn only_whom_a_policy_allows(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let arn = format!("arn:aws:ssm:{}:{}:managed-instance/{}", testkit::REGION, testkit::ACCOUNT, node.id);
    let statement = json!([{ "Effect": "Allow", "Action": "fleetwright:ApproveFingerprintChange", "Resource": arn }]);
    let anna = plane.user("anna", statement).await;
    for id in [&node.id, &other.id] {
        refused(&plane, id, "new").await;
    }
    assert_eq!(code(anna.call::<ListFingerprintChanges>(json!({})).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<ApproveFingerprintChange>(change(&other.id, "new")).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<RejectFingerprintChange>(change(&node.id, "new")).await), "AccessDeniedException");
    let itself = node.caller().call::<ApproveFingerprintChange>(change(&node.id, "new")).await;
    assert_eq!(code(itself), "AccessDeniedException", "a node does not vouch for itself");
    anna.call::<ApproveFingerprintChange>(change(&node.id, "new")).await.expect("she may");
    plane.stop().await;
}
