use std::time::Duration;

use model::ssm::{CreateActivation, DeleteActivation, DescribeActivations};
use model::ssm_agent::RegisterManagedInstance;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, code, text};
use wire::client::{ClientError, Identity};

storage::testing::engines!(
    codes_that_do_not_open,
    an_activation_is_of_its_region,
    what_holds_nul_is_refused_and_recorded,
    a_limit_holds_under_a_rush,
    a_lost_answer_costs_no_place,
    keys_that_are_none
);

async fn register(plane: &ControlPlane, id: &str, code: &str, key: &str) -> Result<Value, ClientError> {
    let input = json!({
        "ActivationId": id, "ActivationCode": code, "Fingerprint": "f", "PublicKey": key, "PublicKeyType": "Rsa"
    });
    plane.caller(Identity::Anonymous).call::<RegisterManagedInstance>(input).await
}

async fn codes_that_do_not_open(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, secret) = plane.activation(1).await;
    let key = Node::public_key(0);
    assert_eq!(code(register(&plane, &id, "WRONGWRONGWRONGWRONG", &key).await), "InvalidActivation");
    let other = "00000000-0000-4000-8000-000000000000";
    assert_eq!(code(register(&plane, other, &secret, &key).await), "InvalidActivation");
    register(&plane, &id, &secret, &key).await.expect("the right code opens");
    let exhausted = register(&plane, &id, &secret, &Node::public_key(1)).await;
    assert!(exhausted.as_ref().unwrap_err().to_string().contains("limit"), "{exhausted:?}");
    let (expired, secret) = plane.activation(1).await;
    plane.advance(Duration::from_secs(25 * 3600));
    let late = register(&plane, &expired, &secret, &key).await;
    assert!(late.as_ref().unwrap_err().to_string().contains("expired"), "{late:?}");
    let (deleted, secret) = plane.activation(1).await;
    plane.must::<DeleteActivation>(json!({ "ActivationId": deleted })).await;
    assert_eq!(code(register(&plane, &deleted, &secret, &key).await), "InvalidActivation");
    plane.stop().await;
}

async fn a_limit_holds_under_a_rush(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, secret) = plane.activation(3).await;
    let keys: Vec<String> = (0..10).map(Node::public_key).collect();
    let rush = keys.iter().map(|key| register(&plane, &id, &secret, key));
    let answers = futures_util::future::join_all(rush).await;
    let ids: std::collections::HashSet<_> = answers.iter().flatten().map(|answer| text(answer, "InstanceId")).collect();
    assert_eq!((ids.len(), answers.iter().flatten().count()), (3, 3));
    let shown = plane.must::<DescribeActivations>(json!({})).await;
    assert_eq!(shown["ActivationList"][0]["RegistrationsCount"], 3);
    plane.stop().await;
}

async fn a_lost_answer_costs_no_place(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, secret) = plane.activation(1).await;
    let key = Node::public_key(0);
    let first = register(&plane, &id, &secret, &key).await.unwrap();
    let again = register(&plane, &id, &secret, &key).await.unwrap();
    assert_eq!(first, again, "the same key with the same activation is the same node");
    plane.stop().await;
}

async fn keys_that_are_none(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, secret) = plane.activation(1).await;
    for key in ["", "AAAA", "not base64!"] {
        assert_eq!(code(register(&plane, &id, &secret, key).await), "ValidationException", "{key:?}");
    }
    plane.stop().await;
}

async fn an_activation_is_of_its_region(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, secret) = plane.activation(1).await;
    let input = |region: &str| {
        json!({
            "ActivationId": id, "ActivationCode": secret, "Fingerprint": "f", "PublicKey": Node::public_key(0),
            "PublicKeyType": "Rsa", "Region": region
        })
    };
    let caller = plane.caller(Identity::Anonymous);
    let refused = caller.call::<RegisterManagedInstance>(input("eu-south-2")).await;
    assert!(refused.as_ref().unwrap_err().to_string().contains("eu-south-2"), "{refused:?}");
    assert_eq!(code(refused), "InvalidActivation");
    caller.call::<RegisterManagedInstance>(input(testkit::REGION)).await.expect("that cost no place");
    plane.stop().await;
}

async fn what_holds_nul_is_refused_and_recorded(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let refused = plane.call::<CreateActivation>(json!({ "IamRole": "a\0b" })).await;
    assert_eq!(code(refused), "ValidationException");
    plane.stop().await;
}
