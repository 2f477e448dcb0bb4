//! What goes wrong around parameters: clocks that are set back, and keys that are gone.

use std::time::Duration;

use model::fleetwright::GetParameterChanges;
use model::kms::{CreateKey, ScheduleKeyDeletion};
use model::ssm::{
    DescribeParameters, GetParameter, GetParameterHistory, GetParameters, GetParametersByPath, LabelParameterVersion,
    PutParameter,
};
use serde_json::{Value, json};
use storage::journal;
use storage::testing::Store;
use testkit::{ControlPlane, eventually, text};

use crate::{get, names, put, said, value};

storage::testing::engines!(
    a_clock_that_is_set_back_changes_no_order,
    a_clock_that_is_set_back_ends_nothing_early,
    a_key_that_is_gone_is_told,
    one_secret_without_key_harms_no_other
);

const HOUR: i64 = 3_600_000;
const WEEK: Duration = Duration::from_secs(8 * 24 * 3600);

fn versions(history: &Value) -> Vec<(i64, String)> {
    let versions = history["Parameters"].as_array().unwrap().iter();
    versions.map(|version| (version["Version"].as_i64().unwrap(), text(version, "Value"))).collect()
}

async fn a_clock_that_is_set_back_changes_no_order(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    for number in 1..4 {
        put(&plane, "/p", &number.to_string()).await;
    }
    let position = journal::last(&plane.server().plane().db).await.unwrap();
    plane.clock().advance(-24 * HOUR);
    for number in 4..7 {
        assert_eq!(put(&plane, "/p", &number.to_string()).await, number);
        assert_eq!(value(&plane, "/p").await, number.to_string());
    }
    plane.must::<LabelParameterVersion>(json!({ "Name": "/p", "ParameterVersion": 2, "Labels": ["live"] })).await;
    assert_eq!(value(&plane, "/p:live").await, "2");
    let expected: Vec<_> = (1..7).map(|number| (number, number.to_string())).collect();
    assert_eq!(versions(&plane.must::<GetParameterHistory>(json!({ "Name": "/p" })).await), expected);
    let changes = json!({ "Path": "/p", "Position": position });
    let told = plane.must::<GetParameterChanges>(changes).await["Changes"].as_array().unwrap().clone();
    let told: Vec<_> = told.iter().filter_map(|change| change["Version"].as_i64()).collect();
    assert!(told.starts_with(&[4, 5, 6]), "{told:?}");
    plane.restart().await;
    assert_eq!((value(&plane, "/p").await.as_str(), put(&plane, "/p", "7").await), ("6", 7));
    plane.stop().await;
}

async fn a_clock_that_is_set_back_ends_nothing_early(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let at = jiff::Timestamp::from_millisecond(plane.clock().now() + 2 * HOUR).unwrap().to_string();
    let policies = json!([
        { "Type": "Expiration", "Version": "1.0", "Attributes": { "Timestamp": at } },
        { "Type": "NoChangeNotification", "Version": "1.0", "Attributes": { "After": "1", "Unit": "Hours" } },
    ]);
    let input = json!({
        "Name": "/p", "Value": "v", "Type": "String", "Tier": "Advanced", "Policies": policies.to_string(),
    });
    plane.must::<PutParameter>(input).await;
    for number in 0..25 {
        put(&plane, &format!("/many/{number:02}"), "v").await;
    }
    let page = json!({ "Path": "/many", "MaxResults": 10 });
    let first = plane.must::<GetParametersByPath>(page.clone()).await;
    plane.clock().advance(-24 * HOUR);
    let mut next = page;
    next["NextToken"] = first["NextToken"].clone();
    let second = plane.must::<GetParametersByPath>(next).await;
    assert_eq!((names(&second).len(), names(&second)[0].as_str()), (10, "/many/10"), "tokens are good as before");
    plane.server().plane().fabric.publish("parameters.tend", bytes::Bytes::new());
    put(&plane, "/other", "v").await;
    let described = plane.must::<DescribeParameters>(json!({ "Filters": [{ "Key": "Name", "Values": ["/p"] }] })).await;
    let statuses: Vec<_> = described["Parameters"][0]["Policies"].as_array().unwrap().iter().collect();
    assert!(statuses.iter().all(|shown| shown["PolicyStatus"] == "Pending"), "{statuses:?}");
    plane.clock().advance(27 * HOUR);
    eventually("it expires when it is time", async || {
        plane.server().plane().fabric.publish("parameters.tend", bytes::Bytes::new());
        get(&plane, "/p").await.err()
    })
    .await;
    plane.stop().await;
}

/// A secret under a key of its own; gives the key's id.
async fn under_a_key(plane: &ControlPlane, name: &str) -> String {
    let key = text(&plane.must::<CreateKey>(json!({})).await["KeyMetadata"], "KeyId");
    let input = json!({ "Name": name, "Value": "hunter2", "Type": "SecureString", "KeyId": key });
    plane.must::<PutParameter>(input).await;
    key
}

async fn a_key_that_is_gone_is_told(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let key = under_a_key(&plane, "/s/a").await;
    plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": key, "PendingWindowInDays": 7 })).await;
    let clear = json!({ "Name": "/s/a", "WithDecryption": true });
    let (code, message) = said(plane.call::<GetParameter>(clear.clone()).await);
    assert_eq!(code, "InvalidKeyId");
    assert!(message.contains("is pending deletion"), "{message}");
    plane.advance(WEEK);
    let (code, message) = eventually("the key is gone", async || {
        plane.server().plane().fabric.publish("keys.tend", bytes::Bytes::new());
        let (code, message) = said(plane.call::<GetParameter>(clear.clone()).await);
        (!message.contains("pending deletion")).then_some((code, message))
    })
    .await;
    assert_eq!(code, "AccessDeniedException", "what AWS's clients see then: {message}");
    assert!(message.contains("refers to a customer master key that does not exist"), "{message}");
    let again = json!({ "Name": "/s/a", "Value": "new", "Overwrite": true });
    assert_eq!(said(plane.call::<PutParameter>(again).await).0, "InvalidKeyId");
    let other = json!({ "Name": "/s/a", "Value": "new", "Overwrite": true, "KeyId": "alias/aws/ssm" });
    plane.must::<PutParameter>(other).await;
    let read = plane.must::<GetParameter>(clear).await;
    assert_eq!(read["Parameter"]["Value"], "new", "a version under another key helps");
    plane.stop().await;
}

async fn one_secret_without_key_harms_no_other(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let key = under_a_key(&plane, "/s/a").await;
    let fine = json!({ "Name": "/s/b", "Value": "fine", "Type": "SecureString" });
    plane.must::<PutParameter>(fine).await;
    put(&plane, "/s/c", "plain").await;
    plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": key })).await;
    let several = |clear: bool, wanted: &[&str]| json!({ "Names": wanted, "WithDecryption": clear });
    let read = plane.must::<GetParameters>(several(true, &["/s/b", "/s/c"])).await;
    assert_eq!((&read["Parameters"][0]["Value"], &read["Parameters"][1]["Value"]), (&json!("fine"), &json!("plain")));
    assert_eq!(names(&plane.must::<GetParameters>(several(false, &["/s/a", "/s/b"])).await).len(), 2);
    assert_eq!(said(plane.call::<GetParameters>(several(true, &["/s/a", "/s/b"])).await).0, "InvalidKeyId");
    assert_eq!(names(&plane.must::<GetParametersByPath>(json!({ "Path": "/s" })).await).len(), 3);
    let clear = json!({ "Path": "/s", "WithDecryption": true });
    let (code, message) = said(plane.call::<GetParametersByPath>(clear).await);
    assert_eq!(code, "InvalidKeyId");
    assert!(!message.contains("hunter2"), "{message}");
    put(&plane, "/s/c", "goes on").await;
    assert_eq!(value(&plane, "/s/c").await, "goes on");
    plane.stop().await;
}
