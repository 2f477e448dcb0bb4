//! Policies over time.

use std::time::Duration;

use model::ssm::{DescribeParameters, PutParameter};
use serde_json::{Value, json};
use storage::journal;
use storage::testing::Store;
use testkit::{ControlPlane, code, eventually};

use crate::{arn, get, refused};

storage::testing::engines!(
    parameters_expire,
    people_are_told_before_and_when_nothing_changes,
    policies_are_kept_and_cleared
);

const HOUR: Duration = Duration::from_secs(3600);

/// A policy that expires in so many hours.
fn expiration(plane: &ControlPlane, hours: i64) -> Value {
    let at = iso(plane.clock().now() + hours * 3_600_000);
    json!({ "Type": "Expiration", "Version": "1.0", "Attributes": { "Timestamp": at } })
}

fn before(hours: i64) -> Value {
    let attributes = json!({ "Before": hours.to_string(), "Unit": "Hours" });
    json!({ "Type": "ExpirationNotification", "Version": "1.0", "Attributes": attributes })
}

fn unchanged(hours: i64) -> Value {
    let attributes = json!({ "After": hours.to_string(), "Unit": "Hours" });
    json!({ "Type": "NoChangeNotification", "Version": "1.0", "Attributes": attributes })
}

/// A time as ISO 8601 has it.
fn iso(milliseconds: i64) -> String {
    jiff::Timestamp::from_millisecond(milliseconds).unwrap().to_string()
}

async fn put(plane: &ControlPlane, policies: &Value) {
    let input = json!({
        "Name": "/p", "Value": "v", "Type": "String", "Tier": "Advanced", "Overwrite": true,
        "Policies": policies.to_string(),
    });
    plane.must::<PutParameter>(input).await;
}

fn pass(plane: &ControlPlane, time: Duration) {
    plane.advance(time);
    plane.server().plane().fabric.publish("parameters.tend", bytes::Bytes::new());
}

/// What the journal says of policies that have acted.
async fn acted(plane: &ControlPlane) -> Vec<String> {
    let told = journal::read_after(&plane.server().plane().db, 0, 1000).await.unwrap();
    let acted = told.iter().filter(|told| told.entry.operation == "ParameterPolicyAction");
    acted
        .inspect(|told| assert_eq!(told.entry.resource, arn("/p")))
        .map(|told| testkit::text(&told.entry.detail, "policy-type"))
        .collect()
}

async fn policies(plane: &ControlPlane) -> Vec<(String, String)> {
    let answer = plane.must::<DescribeParameters>(json!({})).await;
    let policies = answer["Parameters"][0]["Policies"].as_array().unwrap().clone();
    policies.iter().map(|shown| (testkit::text(shown, "PolicyType"), testkit::text(shown, "PolicyStatus"))).collect()
}

async fn parameters_expire(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, &json!([expiration(&plane, 2)])).await;
    pass(&plane, HOUR);
    assert_eq!(policies(&plane).await, [("Expiration".to_owned(), "Pending".to_owned())]);
    pass(&plane, HOUR);
    eventually("the parameter expires", async || {
        pass(&plane, Duration::ZERO);
        get(&plane, "/p").await.err()
    })
    .await;
    assert_eq!(code(get(&plane, "/p").await), "ParameterNotFound");
    assert_eq!(acted(&plane).await, ["Expiration"]);
    assert_eq!(crate::put(&plane, "/p", "again").await, 1);
    plane.stop().await;
}

async fn people_are_told_before_and_when_nothing_changes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, &json!([expiration(&plane, 10), before(4), unchanged(3)])).await;
    pass(&plane, 3 * HOUR);
    eventually("told of no change", async || {
        pass(&plane, Duration::ZERO);
        (acted(&plane).await == ["NoChangeNotification"]).then_some(())
    })
    .await;
    let statuses: Vec<_> = policies(&plane).await.into_iter().map(|(_, status)| status).collect();
    assert_eq!(statuses, ["Pending", "Pending", "Finished"]);
    pass(&plane, 3 * HOUR);
    eventually("told of the end", async || {
        pass(&plane, Duration::ZERO);
        (acted(&plane).await == ["NoChangeNotification", "ExpirationNotification"]).then_some(())
    })
    .await;
    plane.must::<PutParameter>(json!({ "Name": "/p", "Value": "v2", "Overwrite": true })).await;
    let statuses: Vec<_> = policies(&plane).await.into_iter().map(|(_, status)| status).collect();
    assert_eq!(statuses, ["Pending", "Finished", "Pending"], "a change lets the time run anew");
    plane.stop().await;
}

async fn policies_are_kept_and_cleared(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, &json!([expiration(&plane, 10)])).await;
    plane.must::<PutParameter>(json!({ "Name": "/p", "Value": "v2", "Overwrite": true })).await;
    assert_eq!(policies(&plane).await.len(), 1);
    put(&plane, &json!([{}])).await;
    assert!(policies(&plane).await.is_empty());
    pass(&plane, 20 * HOUR);
    let standard =
        json!({ "Name": "/q", "Value": "v", "Type": "String", "Policies": json!([unchanged(1)]).to_string() });
    assert_eq!(refused(&plane, standard).await.0, "ValidationException");
    let past = json!([expiration(&plane, -1)]).to_string();
    let past = json!({ "Name": "/q", "Value": "v", "Type": "String", "Tier": "Advanced", "Policies": past });
    assert_eq!(refused(&plane, past).await.0, "InvalidPolicyAttributeException");
    assert!(get(&plane, "/p").await.is_ok(), "a policy that was cleared does nothing");
    plane.stop().await;
}
