//! CloudTrail's LookupEvents over the wire.

use std::time::Duration;

use futures_util::future::join_all;
use model::cloudtrail::LookupEvents;
use model::fleetwright::{ListAuditEntries, SignIn, VerifyAuditTrail};
use model::iam::CreateUser;
use model::kms::{CreateKey, Encrypt};
use model::ssm::{CreateActivation, DeleteActivation, GetParameter, PutParameter};
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::{self, Entry};
use storage::testing::Store;
use testkit::{ACCESS_KEY_ID, ACCOUNT, Caller, ControlPlane, Node, REGION, code, eventually, text};
use wire::client::Identity;

async fn look(plane: &ControlPlane, input: Value) -> Vec<Value> {
    plane.must::<LookupEvents>(input).await["Events"].as_array().unwrap().clone()
}

fn by(key: &str, value: &str) -> Value {
    json!({ "LookupAttributes": [{ "AttributeKey": key, "AttributeValue": value }] })
}

fn record(event: &Value) -> Value {
    serde_json::from_str(event["CloudTrailEvent"].as_str().unwrap()).unwrap()
}

pub(crate) async fn calls_are_told_as_cloudtrail_does(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<CreateActivation>(json!({ "IamRole": "node", "Description": "Rack 7" })).await;
    let refused = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    plane.call::<DeleteActivation>(refused).await.unwrap_err();
    let events = look(&plane, json!({})).await;
    let [deleted, made] = &events[..] else { panic!("{events:?}") };
    assert_eq!((text(made, "EventName"), text(made, "Username")), ("CreateActivation".into(), "root".into()));
    assert_eq!((text(made, "EventSource"), text(made, "ReadOnly")), ("ssm.amazonaws.com".into(), "false".into()));
    assert_eq!(text(made, "AccessKeyId"), ACCESS_KEY_ID);
    let told = record(made);
    assert_eq!(told["eventID"], made["EventId"]);
    assert_eq!((&told["recipientAccountId"], &told["awsRegion"]), (&json!(ACCOUNT), &json!(REGION)));
    assert_eq!(told["requestParameters"], json!({ "iamRole": "node", "description": "Rack 7" }));
    assert_eq!(told["sourceIPAddress"], "127.0.0.1");
    let identity = &told["userIdentity"];
    assert_eq!((&identity["type"], &identity["principalId"]), (&json!("Root"), &json!(ACCOUNT)));
    assert_eq!(identity["arn"], format!("arn:aws:iam::{ACCOUNT}:root"));
    assert_eq!(told["errorCode"], Value::Null);
    assert_eq!(record(deleted)["errorCode"], "InvalidActivation");
    plane.stop().await;
}

pub(crate) async fn every_attribute_finds_its_calls(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (activation, _) = plane.activation(1).await;
    let key = plane.must::<CreateKey>(json!({})).await["KeyMetadata"].clone();
    plane.must::<Encrypt>(json!({ "KeyId": key["KeyId"], "Plaintext": "c2VjcmV0" })).await;
    let node = Node::enrol(&plane).await;
    let names = async |key: &str, value: &str| {
        let events = look(&plane, by(key, value)).await;
        events.iter().map(|event| text(event, "EventName")).collect::<Vec<_>>()
    };
    assert_eq!(names("EventName", "Encrypt").await, ["Encrypt"]);
    assert_eq!(names("EventSource", "kms.amazonaws.com").await, ["Encrypt", "CreateKey"]);
    assert_eq!(names("ReadOnly", "true").await, ["Encrypt"]);
    assert_eq!(names("ResourceType", "AWS::KMS::Key").await, ["Encrypt", "CreateKey"]);
    for name in ["Arn", "KeyId"] {
        assert_eq!(names("ResourceName", key[name].as_str().unwrap()).await, ["Encrypt", "CreateKey"], "{name}");
    }
    assert_eq!(names("ResourceName", &activation).await, ["CreateActivation"]);
    assert_eq!(names("AccessKeyId", ACCESS_KEY_ID).await.len(), 4);
    assert_eq!(names("Username", "root").await.len(), 4);
    assert_eq!(names("ResourceName", &node.id).await, ["RegisterManagedInstance"]);
    let encrypted = &look(&plane, by("EventName", "Encrypt")).await[0];
    assert_eq!(look(&plane, by("EventId", &text(encrypted, "EventId"))).await, std::slice::from_ref(encrypted));
    for (key, value) in [
        ("EventId", "no-id"),
        ("EventId", "00000000-0000-8000-8000-000000000001"),
        ("Username", "ann"),
        ("EventName", "encrypt"),
        ("AccessKeyId", "AKIA"),
    ] {
        assert_eq!(names(key, value).await, Vec::<String>::new(), "{key} {value}");
    }
    assert_eq!(look(&plane, json!({ "EventCategory": "insight" })).await, Vec::<Value>::new());
    plane.stop().await;
}

/// Whoever signs for another region hides nothing that has no region.
pub(crate) async fn global_calls_are_told_in_every_region(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let elsewhere = plane.root_in("zz-nowhere-9");
    elsewhere.call::<CreateUser>(json!({ "UserName": "ann" })).await.unwrap();
    elsewhere.call::<CreateKey>(json!({})).await.unwrap();
    plane.activation(1).await;
    let both = json!({ "UserName": "ann", "Password": "wrong" });
    plane.caller(Identity::Anonymous).call::<SignIn>(both).await.unwrap_err();
    let names = async |caller: &Caller, input: Value| {
        let page = caller.call::<LookupEvents>(input).await.unwrap();
        let names = page["Events"].as_array().unwrap().iter().map(|event| text(event, "EventName"));
        (names.collect::<Vec<_>>(), page["NextToken"].clone())
    };
    let here = names(plane.root(), json!({})).await.0;
    assert_eq!(here, ["SignIn", "CreateActivation", "CreateUser"]);
    assert_eq!(names(&elsewhere, json!({})).await.0, ["SignIn", "CreateKey", "CreateUser"]);
    assert_eq!(names(plane.root(), by("ResourceName", "ann")).await.0, ["SignIn", "CreateUser"]);
    let (first, next) = names(plane.root(), json!({ "MaxResults": 2 })).await;
    let second = names(plane.root(), json!({ "MaxResults": 2, "NextToken": next })).await.0;
    assert_eq!([first, second].concat(), here, "pages go through both");
    plane.stop().await;
}

pub(crate) async fn pages_go_newest_first(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut made = Vec::new();
    for index in 0..7 {
        made.push(plane.activation(1).await.0);
        if index % 2 == 0 {
            plane.clock().advance(1_000);
        }
    }
    made.reverse();
    let mut input = by("EventName", "CreateActivation");
    input["MaxResults"] = json!(3);
    let (mut found, mut pages) = (Vec::new(), 0);
    loop {
        let page = plane.must::<LookupEvents>(input.clone()).await;
        let events = page["Events"].as_array().unwrap();
        found.extend(events.iter().map(|event| text(&event["Resources"][0], "ResourceName")));
        pages += 1;
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => break,
        }
    }
    assert_eq!((found, pages), (made, 3));
    plane.stop().await;
}

pub(crate) async fn one_among_thousands_is_found(store: Store) {
    let control = ControlPlane::start(&store).await;
    let db = &control.server().plane().db;
    let start = control.clock().now();
    // Times go up and down within the five seconds that all of it takes.
    let at = |index: i64| start + index * 37 % 500 * 10;
    for chunk in (0..1_500).collect::<Vec<i64>>().chunks(300) {
        let mut batch = Batch::new();
        for index in chunk {
            batch.journal(Entry {
                at: at(*index),
                account: ACCOUNT.to_owned(),
                region: REGION.to_owned(),
                principal: format!("arn:aws:iam::{ACCOUNT}:root"),
                operation: "ssm:PutParameter".to_owned(),
                resource: format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/p/{}", index % 100),
                detail: json!({ "index": index }),
            });
        }
        db.commit(batch).await.unwrap();
    }
    let mut expected: Vec<(i64, i64)> = (0..1_500).map(|index| (at(index), index)).collect();
    expected.sort_unstable_by(|one, other| other.cmp(one));
    let expected: Vec<String> = expected.into_iter().map(|(_, index)| format!("p/{}", index % 100)).collect();
    assert_eq!(all(&control, by("EventName", "PutParameter")).await, expected);
    for name in ["p/7".to_owned(), format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/p/7")] {
        assert_eq!(all(&control, by("ResourceName", &name)).await, vec!["p/7"; 15], "{name}");
    }
    let mut period = by("EventName", "PutParameter");
    (period["StartTime"], period["EndTime"]) = (json!(start / 1000 + 2), json!(start / 1000 + 3));
    let within = |index: &i64| (start / 1000 * 1000 + 2000..=start / 1000 * 1000 + 3000).contains(&at(*index));
    assert_eq!(all(&control, period).await.len(), (0..1_500).filter(within).count());
    control.stop().await;
}

/// Reads of secrets that meet are one entry of the trail, and yet each is told by itself everywhere.
pub(crate) async fn reads_that_meet_are_told_apart(store: Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let mut control = ControlPlane::start(&store).await;
    let file = path.clone();
    control.restart_with(|settings| settings.audit.export.file = Some(file)).await;
    let names: Vec<String> = (0..40).map(|index| format!("/s/{index:02}")).collect();
    let written = names
        .iter()
        .map(|name| control.must::<PutParameter>(json!({ "Name": name, "Value": "hunter2", "Type": "SecureString" })));
    join_all(written).await;
    let read = |name| control.must::<GetParameter>(json!({ "Name": name, "WithDecryption": true }));
    join_all(names.iter().map(read)).await;
    let missing = json!({ "Name": "/none", "WithDecryption": true });
    control.call::<GetParameter>(missing).await.unwrap_err();
    let last = journal::last(&control.server().plane().db).await.unwrap();
    assert!(last < 1 + 40 + 40 + 1, "{last} entries: some reads have met");

    let mut page = by("EventName", "GetParameter");
    page["MaxResults"] = json!(7);
    let told: Vec<Value> = events(&control, page).await;
    assert_eq!(told.len(), 41);
    let mut found: Vec<String> = told.iter().map(|event| text(&event["Resources"][0], "ResourceName")).collect();
    found.sort_unstable();
    let arn = |name: &str| format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter{name}");
    let mut expected: Vec<String> = names.iter().map(String::as_str).chain(["/none"]).map(arn).collect();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let mut ids: Vec<String> = told.iter().map(|event| text(event, "EventId")).collect();
    assert_eq!(look(&control, by("EventId", &ids[3])).await, [told[3].clone()]);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 41);
    let one = &look(&control, by("ResourceName", &arn("/s/07"))).await[0];
    let record = record(one);
    assert_eq!((&record["eventName"], &record["readOnly"]), (&json!("GetParameter"), &json!(true)));
    assert_eq!(record["requestParameters"], json!({ "name": "/s/07", "withDecryption": true }));
    assert_eq!(record["userIdentity"]["accessKeyId"], ACCESS_KEY_ID);
    let key = text(&one["Resources"][1], "ResourceName");
    assert!(key.starts_with(&format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/")), "{one}");
    assert_eq!(events(&control, by("ResourceName", &key)).await.len(), 81, "its making, 40 writes, 40 reads");

    let listed = listed(&control, json!({ "Operation": "GetParameter", "MaxResults": 9 })).await;
    assert_eq!(listed.len(), 41);
    let uses = listed.iter().filter(|entry| text(entry, "Detail").contains("keyMaterialId"));
    assert_eq!(uses.count(), 40);
    let whole = control.must::<VerifyAuditTrail>(json!({})).await;
    // A position of a batch that somebody else was faster than is nobody's.
    let entries = whole["Entries"].as_i64().unwrap();
    assert!(whole["Whole"] == true && (41..=last).contains(&entries), "{whole} up to {last}");
    control.server().plane().fabric.publish("audit.sealed", bytes::Bytes::new());
    let lines = eventually("all reads are in the file", async || {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let reads: Vec<Value> = lines.filter(|line| line["operation"] == "ssm:GetParameter").collect();
        (reads.len() == 41).then_some(reads)
    })
    .await;
    assert!(lines.iter().any(|line| line["parts"].as_i64() > Some(1)));
    control.stop().await;
}

/// All events that are found, page by page.
async fn events(control: &ControlPlane, mut input: Value) -> Vec<Value> {
    let mut found = Vec::new();
    loop {
        let page = control.must::<LookupEvents>(input.clone()).await;
        found.extend(page["Events"].as_array().unwrap().iter().cloned());
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => return found,
        }
    }
}

async fn listed(control: &ControlPlane, mut input: Value) -> Vec<Value> {
    let mut found = Vec::new();
    loop {
        let page = control.must::<ListAuditEntries>(input.clone()).await;
        found.extend(page["Entries"].as_array().unwrap().iter().cloned());
        match page["NextToken"].as_str() {
            Some(token) => input["NextToken"] = json!(token),
            None => return found,
        }
    }
}

/// The short names of the resources of all events that are found, page by page.
async fn all(control: &ControlPlane, input: Value) -> Vec<String> {
    let name = |event: &Value| {
        let name = text(&event["Resources"][0], "ResourceName");
        name.split_once("parameter/").unwrap().1.to_owned()
    };
    events(control, input).await.iter().map(name).collect()
}

pub(crate) async fn a_period_bounds_what_is_found(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for _ in 0..3 {
        plane.activation(1).await;
        plane.advance(Duration::from_secs(60));
    }
    let all = look(&plane, json!({})).await;
    let at = |index: usize| all[index]["EventTime"].clone();
    assert_eq!(look(&plane, json!({ "StartTime": at(1) })).await, all[..2]);
    assert_eq!(look(&plane, json!({ "EndTime": at(1) })).await, all[1..]);
    assert_eq!(look(&plane, json!({ "StartTime": at(1), "EndTime": at(1) })).await, all[1..2]);
    let id = text(&all[0], "EventId");
    let mut input = by("EventId", &id);
    input["EndTime"] = at(1);
    assert_eq!(look(&plane, input).await, Vec::<Value>::new());
    plane.stop().await;
}

pub(crate) async fn what_cannot_be_looked_up_is_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.activation(1).await;
    plane.activation(1).await;
    let one = json!({ "AttributeKey": "Username", "AttributeValue": "root" });
    let first = plane.must::<LookupEvents>(json!({ "MaxResults": 1 })).await;
    let token = first["NextToken"].clone();
    for (input, expected) in [
        (json!({ "LookupAttributes": [one, one] }), "InvalidLookupAttributesException"),
        (by("ReadOnly", "maybe"), "InvalidLookupAttributesException"),
        (json!({ "StartTime": 2, "EndTime": 1 }), "InvalidTimeRangeException"),
        (json!({ "NextToken": "x" }), "InvalidNextTokenException"),
        (json!({ "NextToken": token, "StartTime": 1 }), "InvalidNextTokenException"),
    ] {
        assert_eq!(code(plane.call::<LookupEvents>(input.clone()).await), expected, "{input}");
    }
    for (body, expected) in [
        (json!({ "MaxResults": 51 }), "InvalidMaxResultsException"),
        (json!({ "MaxResults": 0 }), "InvalidMaxResultsException"),
        (by("Colour", "red"), "InvalidLookupAttributesException"),
        (json!({ "EventCategory": "other" }), "InvalidEventCategoryException"),
    ] {
        assert_eq!(code(plane.call::<LookupEvents>(body.clone()).await), expected, "{body}");
    }
    plane.stop().await;
}
