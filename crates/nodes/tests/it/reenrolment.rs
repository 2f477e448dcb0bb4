//! Machines that were set up anew.

use std::time::Duration;

use model::fleetwright::{CreateReenrolment, ReissueActivationCode, SearchNodes};
use model::ssm::{AddTagsToResource, CreateActivation, DescribeActivations};
use model::ssm_agent::{RegisterManagedInstance, RequestManagedInstanceRoleToken};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, FINGERPRINT, Node, code, eventually, text};
use wire::client::{ClientError, Identity};

storage::testing::engines!(
    an_operator_lets_a_machine_be_its_node_again,
    a_machine_is_known_again_with_its_activation,
    a_connected_node_is_never_taken_over,
    a_code_is_made_anew
);

async fn register(plane: &ControlPlane, made: &Value, machine: Option<&str>, key: u8) -> Result<Value, ClientError> {
    let mut input = json!({
        "ActivationId": made["ActivationId"], "ActivationCode": made["ActivationCode"], "Fingerprint": "new",
        "PublicKey": Node::public_key(key), "PublicKeyType": "Rsa"
    });
    if let Some(machine) = machine {
        input["MachineId"] = machine.into();
    }
    plane.caller(Identity::Anonymous).call::<RegisterManagedInstance>(input).await
}

async fn an_operator_lets_a_machine_be_its_node_again(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let tags = json!([{ "Key": "env", "Value": "prod" }]);
    let tag = json!({ "ResourceType": "ManagedInstance", "ResourceId": node.id, "Tags": tags });
    plane.must::<AddTagsToResource>(tag).await;
    let made = plane.must::<CreateReenrolment>(json!({ "NodeId": node.id })).await;
    let again = register(&plane, &made, None, 1).await.expect("the node is not connected");
    assert_eq!(text(&again, "InstanceId"), node.id);
    let shown = plane.must::<SearchNodes>(json!({})).await;
    assert_eq!(shown["Nodes"].as_array().unwrap().len(), 1, "no duplicate");
    assert_eq!(shown["Nodes"][0]["Tags"], json!({ "env": "prod" }));
    let token = json!({ "Fingerprint": FINGERPRINT });
    let former = Node::key_holder(&plane, &node.id).call::<RequestManagedInstanceRoleToken>(token).await;
    assert!(former.is_err(), "the former key is worth nothing");
    let twice = register(&plane, &made, None, 2).await;
    assert!(twice.unwrap_err().to_string().contains("limit"), "it opens once");
    let nobody = plane.call::<CreateReenrolment>(json!({ "NodeId": "mi-00000000000000000" })).await;
    assert_eq!(code(nobody), "NoSuchNode");
    plane.stop().await;
}

async fn a_machine_is_known_again_with_its_activation(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let made = plane.must::<CreateActivation>(json!({ "IamRole": "node" })).await;
    let first = register(&plane, &made, Some("machine-1"), 0).await.unwrap();
    let again = register(&plane, &made, Some("machine-1"), 1).await.expect("it takes no further place");
    assert_eq!(first, again);
    let shown = plane.must::<DescribeActivations>(json!({})).await;
    assert_eq!(shown["ActivationList"][0]["RegistrationsCount"], 1);
    let other = register(&plane, &made, Some("machine-2"), 2).await;
    assert!(other.unwrap_err().to_string().contains("limit"), "another machine needs a place");
    let elsewhere = plane.must::<CreateActivation>(json!({ "IamRole": "node" })).await;
    let stranger = register(&plane, &elsewhere, Some("machine-1"), 3).await.unwrap();
    assert_ne!(first, stranger, "what a machine tells of itself counts only with the same activation");
    plane.advance(Duration::from_secs(25 * 3600));
    let late = register(&plane, &made, Some("machine-1"), 4).await;
    assert!(late.unwrap_err().to_string().contains("expired"));
    plane.stop().await;
}

async fn a_connected_node_is_never_taken_over(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = Node::enrol(&plane).await.connect(&plane).await;
    let made = plane.must::<CreateReenrolment>(json!({ "NodeId": node.id })).await;
    let taken = register(&plane, &made, None, 1).await;
    assert!(taken.as_ref().unwrap_err().to_string().contains("connected"), "{taken:?}");
    assert_eq!(code(taken), "InstanceAlreadyRegistered");
    let mine = json!({ "Fingerprint": FINGERPRINT });
    let token = Node::key_holder(&plane, &node.id).call::<RequestManagedInstanceRoleToken>(mine).await;
    token.expect("the node goes on as it was");
    node.vanish();
    eventually("the node is gone", async || (!node.is_online(&plane).await).then_some(())).await;
    let again = register(&plane, &made, None, 1).await.expect("now it may");
    assert_eq!(text(&again, "InstanceId"), node.id);
    plane.stop().await;
}

async fn a_code_is_made_anew(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let made = plane.must::<CreateActivation>(json!({ "IamRole": "node", "RegistrationLimit": 3 })).await;
    let anew = plane.must::<ReissueActivationCode>(json!({ "ActivationId": made["ActivationId"] })).await;
    assert_ne!(made["ActivationCode"], anew["ActivationCode"]);
    assert_eq!(code(register(&plane, &made, None, 0).await), "InvalidActivation");
    register(&plane, &anew, None, 0).await.expect("the new code opens");
    let unknown = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(code(plane.call::<ReissueActivationCode>(unknown).await), "NoSuchActivation");
    plane.advance(Duration::from_secs(25 * 3600));
    let expired = plane.call::<ReissueActivationCode>(json!({ "ActivationId": made["ActivationId"] })).await;
    assert_eq!(code(expired), "NoSuchActivation");
    plane.stop().await;
}
