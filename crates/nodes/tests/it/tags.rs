//! Tags of nodes.

use model::ssm::{AddTagsToResource, CreateActivation, ListTagsForResource, RemoveTagsFromResource};
use model::ssm_agent::RegisterManagedInstance;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, code, text};
use wire::client::Identity;

storage::testing::engines!(
    tags_come_from_the_activation,
    tags_are_added_and_removed,
    what_cannot_have_tags,
    tags_at_one_time_all_count,
    policies_ask_for_tags
);

fn of(id: &str) -> Value {
    json!({ "ResourceType": "ManagedInstance", "ResourceId": id })
}

fn with(id: &str, member: &str, value: Value) -> Value {
    let mut input = of(id);
    input[member] = value;
    input
}

fn tag(key: &str, value: &str) -> Value {
    json!({ "Key": key, "Value": value })
}

async fn tags(plane: &ControlPlane, id: &str) -> Value {
    plane.must::<ListTagsForResource>(of(id)).await["TagList"].clone()
}

async fn tags_come_from_the_activation(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "IamRole": "node", "Tags": [tag("site", "berlin"), tag("env", "")] });
    let made = plane.must::<CreateActivation>(input).await;
    let input = json!({
        "ActivationId": made["ActivationId"], "ActivationCode": made["ActivationCode"], "Fingerprint": "f",
        "PublicKey": Node::public_key(0), "PublicKeyType": "Rsa"
    });
    let answer = plane.caller(Identity::Anonymous).call::<RegisterManagedInstance>(input).await.unwrap();
    let id = text(&answer, "InstanceId");
    assert_eq!(tags(&plane, &id).await, json!([tag("env", ""), tag("site", "berlin")]));
    for wrong in [json!([tag("aws:a", "b")]), json!([tag("a", "b"), tag("a", "c")])] {
        let refused = plane.call::<CreateActivation>(json!({ "IamRole": "node", "Tags": wrong })).await;
        assert_eq!(code(refused), "ValidationException");
    }
    plane.stop().await;
}

async fn tags_are_added_and_removed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    assert_eq!(tags(&plane, &node.id).await, json!([]));
    plane.must::<AddTagsToResource>(with(&node.id, "Tags", json!([tag("b", "1"), tag("a", "2")]))).await;
    plane.must::<AddTagsToResource>(with(&node.id, "Tags", json!([tag("b", "3")]))).await;
    assert_eq!(tags(&plane, &node.id).await, json!([tag("a", "2"), tag("b", "3")]));
    plane.must::<RemoveTagsFromResource>(with(&node.id, "TagKeys", json!(["a", "none"]))).await;
    assert_eq!(tags(&plane, &node.id).await, json!([tag("b", "3")]));
    let many: Vec<_> = (0..50).map(|number| tag(&number.to_string(), "")).collect();
    let refused = plane.call::<AddTagsToResource>(with(&node.id, "Tags", json!(many))).await;
    assert_eq!(code(refused), "TooManyTagsError");
    assert_eq!(tags(&plane, &node.id).await, json!([tag("b", "3")]), "nothing of it is there");
    plane.stop().await;
}

async fn what_cannot_have_tags(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let nobody = "mi-00000000000000000";
    let add = with(nobody, "Tags", json!([tag("a", "b")]));
    assert_eq!(code(plane.call::<AddTagsToResource>(add).await), "InvalidResourceId");
    assert_eq!(code(plane.call::<ListTagsForResource>(of(nobody)).await), "InvalidResourceId");
    let remove = with(nobody, "TagKeys", json!(["a"]));
    assert_eq!(code(plane.call::<RemoveTagsFromResource>(remove).await), "InvalidResourceId");
    let document = json!({ "ResourceType": "Document", "ResourceId": "AWS-RunShellScript" });
    assert_eq!(code(plane.call::<ListTagsForResource>(document).await), "InvalidResourceId");
    let nothing = json!({ "ResourceType": "MaintenanceWindow", "ResourceId": nobody });
    assert_eq!(code(plane.call::<ListTagsForResource>(nothing).await), "InvalidResourceType");
    plane.stop().await;
}

async fn tags_at_one_time_all_count(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let add = async |key: &str| plane.call::<AddTagsToResource>(with(&node.id, "Tags", json!([tag(key, "")]))).await;
    let (one, two, three) = tokio::join!(add("one"), add("two"), add("three"));
    assert!(one.is_ok() && two.is_ok() && three.is_ok());
    assert_eq!(tags(&plane, &node.id).await, json!([tag("one", ""), tag("three", ""), tag("two", "")]));
    plane.stop().await;
}

async fn policies_ask_for_tags(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (test, prod) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    for (node, env) in [(&test, "test"), (&prod, "prod")] {
        plane.must::<AddTagsToResource>(with(&node.id, "Tags", json!([tag("env", env)]))).await;
    }
    for key in ["ssm:resourceTag/env", "aws:ResourceTag/env"] {
        let condition = json!({ "StringEquals": { key: "test" } });
        let statement = json!({ "Effect": "Allow", "Action": "ssm:*", "Resource": "*", "Condition": condition });
        let name = key.split(':').next().unwrap();
        let anna = plane.user(name, json!([statement])).await;
        anna.call::<ListTagsForResource>(of(&test.id)).await.expect("the tag is the one that is allowed");
        assert_eq!(code(anna.call::<ListTagsForResource>(of(&prod.id)).await), "AccessDeniedException");
        let release = with(&prod.id, "Tags", json!([tag("env", "test")]));
        assert_eq!(code(anna.call::<AddTagsToResource>(release).await), "AccessDeniedException");
    }
    plane.stop().await;
}
