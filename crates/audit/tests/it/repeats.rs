//! Reads of secrets that are repeated.

use std::time::Duration;

use model::cloudtrail::LookupEvents;
use model::ssm::{GetParameter, GetParameters, PutParameter};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, eventually, text};

async fn write(plane: &ControlPlane, value: &str) {
    let secret = json!({ "Name": "/db", "Value": value, "Type": "SecureString", "Overwrite": true });
    plane.must::<PutParameter>(secret).await;
}

async fn read(plane: &ControlPlane, times: usize) {
    for _ in 0..times {
        plane.must::<GetParameter>(json!({ "Name": "/db", "WithDecryption": true })).await;
    }
}

/// What the trail says of reads, the oldest first.
async fn told(plane: &ControlPlane) -> Vec<Value> {
    let by = json!({ "LookupAttributes": [{ "AttributeKey": "EventName", "AttributeValue": "GetParameter" }] });
    let found = plane.must::<LookupEvents>(by).await;
    let records = found["Events"].as_array().unwrap().iter().rev();
    records.map(|event| serde_json::from_str(&text(event, "CloudTrailEvent")).unwrap()).collect()
}

/// Waits until the trail tells so many reads.
async fn tells(plane: &ControlPlane, count: usize) -> Vec<Value> {
    eventually("the trail tells of the repeats", async || {
        plane.server().plane().fabric.publish("counted.tell", bytes::Bytes::new());
        let told = told(plane).await;
        (told.len() == count).then_some(told)
    })
    .await
}

pub(crate) async fn what_is_read_again_is_counted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    write(&plane, "hunter2").await;
    read(&plane, 4).await;
    assert_eq!(told(&plane).await.len(), 1);
    // Another request, and another version, are other reads.
    plane.must::<GetParameters>(json!({ "Names": ["/db"], "WithDecryption": true })).await;
    write(&plane, "hunter3").await;
    read(&plane, 3).await;
    assert_eq!(told(&plane).await.len(), 2);
    plane.advance(Duration::from_secs(61));
    let told = tells(&plane, 4).await;
    let counts: Vec<_> = told.iter().map(|read| read["additionalEventData"]["repeats"]["count"].as_u64()).collect();
    assert_eq!((&counts[..2], counts[2].unwrap() + counts[3].unwrap()), (&[None, None][..], 3 + 2));
    for read in &told {
        assert_eq!(read["requestParameters"], json!({ "name": "/db", "withDecryption": true }));
        assert_eq!((&read["userIdentity"], &read["resources"]), (&told[0]["userIdentity"], &told[0]["resources"]));
    }
    assert_eq!(told[3]["requestID"], Value::Null);
    read(&plane, 1).await;
    tells(&plane, 5).await;
    plane.stop().await;
}

pub(crate) async fn what_was_counted_is_told_at_the_end(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    write(&plane, "hunter2").await;
    read(&plane, 3).await;
    plane.restart().await;
    assert_eq!(told(&plane).await[1]["additionalEventData"]["repeats"]["count"], 2);
    plane.stop().await;
}

pub(crate) async fn each_is_told_where_the_settings_say_so(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane.restart_with(|settings| settings.audit.repeated_reads = serde_json::from_value(json!("each")).unwrap()).await;
    write(&plane, "hunter2").await;
    read(&plane, 3).await;
    assert_eq!(told(&plane).await.len(), 3);
    plane.stop().await;
}
