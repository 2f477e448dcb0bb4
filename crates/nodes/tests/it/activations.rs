use std::time::Duration;

use model::ssm::{CreateActivation, DeleteActivation, DescribeActivations};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

storage::testing::engines!(what_is_given_is_shown, pages_and_filters, limits_are_aws_limits, deleted_once);

fn list(answer: &Value) -> &Vec<Value> {
    answer["ActivationList"].as_array().unwrap()
}

async fn what_is_given_is_shown(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({
        "IamRole": "node", "Description": "Rack 7", "DefaultInstanceName": "web", "RegistrationLimit": 3,
        "Tags": [{ "Key": "site", "Value": "berlin" }]
    });
    let made = plane.must::<CreateActivation>(input).await;
    assert_eq!(text(&made, "ActivationCode").len(), 20);
    let shown = plane.must::<DescribeActivations>(json!({})).await;
    let shown = &list(&shown)[0];
    assert_eq!(shown["ActivationId"], made["ActivationId"]);
    assert_eq!((&shown["IamRole"], &shown["Description"]), (&json!("node"), &json!("Rack 7")));
    assert_eq!((&shown["RegistrationLimit"], &shown["RegistrationsCount"]), (&json!(3), &json!(0)));
    assert_eq!(shown["Tags"], json!([{ "Key": "site", "Value": "berlin" }]));
    assert_eq!(shown["Expired"], false);
    assert_eq!(shown["ActivationCode"], Value::Null, "the code is shown once");
    plane.advance(Duration::from_secs(25 * 3600));
    assert_eq!(list(&plane.must::<DescribeActivations>(json!({})).await)[0]["Expired"], true);
    plane.stop().await;
}

async fn pages_and_filters(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut made = Vec::new();
    plane.role_of_nodes("/", "a").await;
    plane.role_of_nodes("/", "b").await;
    for role in ["a", "b", "a", "b", "a"] {
        let answer = plane.must::<CreateActivation>(json!({ "IamRole": role })).await;
        made.push(text(&answer, "ActivationId"));
        plane.clock().advance(1);
    }
    let (mut seen, mut token) = (Vec::new(), Value::Null);
    loop {
        let mut input = json!({ "MaxResults": 2 });
        if token.is_string() {
            input["NextToken"] = token;
        }
        let page = plane.must::<DescribeActivations>(input).await;
        seen.extend(list(&page).iter().map(|one| text(one, "ActivationId")));
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(seen, made);
    let by_role = json!({ "Filters": [{ "FilterKey": "IamRole", "FilterValues": ["a"] }] });
    assert_eq!(list(&plane.must::<DescribeActivations>(by_role).await).len(), 3);
    let by_id = json!({ "Filters": [{ "FilterKey": "ActivationIds", "FilterValues": [made[1]] }] });
    assert_eq!(list(&plane.must::<DescribeActivations>(by_id).await).len(), 1);
    plane.stop().await;
}

async fn limits_are_aws_limits(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let day = 24 * 3600;
    let now = plane.clock().now() / 1_000;
    let cases = [
        json!({}),
        json!({ "IamRole": "node", "RegistrationLimit": 0 }),
        json!({ "IamRole": "node", "RegistrationLimit": 1001 }),
        json!({ "IamRole": "node", "ExpirationDate": now - 1 }),
        json!({ "IamRole": "node", "ExpirationDate": now + 31 * day }),
    ];
    for input in cases {
        assert_eq!(code(plane.call::<CreateActivation>(input.clone()).await), "ValidationException", "{input}");
    }
    assert!(list(&plane.must::<DescribeActivations>(json!({})).await).is_empty());
    plane.stop().await;
}

async fn deleted_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, _) = plane.activation(1).await;
    plane.must::<DeleteActivation>(json!({ "ActivationId": id })).await;
    assert_eq!(code(plane.call::<DeleteActivation>(json!({ "ActivationId": id })).await), "InvalidActivation");
    assert!(list(&plane.must::<DescribeActivations>(json!({})).await).is_empty());
    plane.stop().await;
}
