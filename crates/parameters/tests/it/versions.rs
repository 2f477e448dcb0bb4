//! Versions, their history, their labels, and selectors.

use model::ssm::{
    DescribeParameters, GetParameter, GetParameterHistory, LabelParameterVersion, PutParameter, UnlabelParameterVersion,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{get, put, refused, said, value};

storage::testing::engines!(
    history_says_who_and_when,
    a_hundred_versions_are_kept,
    a_labelled_version_is_not_dropped,
    labels_name_versions_and_move,
    labels_have_limits_and_a_syntax,
    selectors_call_versions_and_labels,
    history_pages_hold_while_it_grows
);

async fn label(plane: &ControlPlane, version: Option<i64>, labels: &[&str]) -> Value {
    let mut input = json!({ "Name": "/p", "Labels": labels });
    if let Some(version) = version {
        input["ParameterVersion"] = json!(version);
    }
    plane.must::<LabelParameterVersion>(input).await
}

async fn history(plane: &ControlPlane) -> Vec<Value> {
    let answer = plane.must::<GetParameterHistory>(json!({ "Name": "/p" })).await;
    answer["Parameters"].as_array().unwrap().clone()
}

async fn history_says_who_and_when(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "Name": "/p", "Value": "1", "Type": "String", "Description": "d", "AllowedPattern": "\\d" });
    plane.must::<PutParameter>(input).await;
    plane.advance(std::time::Duration::from_secs(60));
    plane.must::<PutParameter>(json!({ "Name": "/p", "Value": "2", "Overwrite": true })).await;
    let known = history(&plane).await;
    assert_eq!(known.len(), 2);
    assert_eq!((&known[0]["Value"], &known[1]["Value"]), (&json!("1"), &json!("2")));
    let (first, second) = (known[0]["LastModifiedDate"].as_f64(), known[1]["LastModifiedDate"].as_f64());
    assert!((second.unwrap() - first.unwrap() - 60.0).abs() < 1.0);
    for version in &known {
        assert_eq!(version["LastModifiedUser"], format!("arn:aws:iam::{}:root", testkit::ACCOUNT));
        assert_eq!((&version["Description"], &version["AllowedPattern"]), (&json!("d"), &json!("\\d")));
        assert_eq!((&version["Tier"], &version["Labels"]), (&json!("Standard"), &json!([])));
        assert_eq!((&version["Policies"], &version["DataType"]), (&json!([]), &json!("text")));
    }
    assert_eq!(code(plane.call::<GetParameterHistory>(json!({ "Name": "/none" })).await), "ParameterNotFound");
    plane.stop().await;
}

async fn a_hundred_versions_are_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 1..=103 {
        assert_eq!(put(&plane, "/p", &number.to_string()).await, number);
    }
    let first = plane.must::<GetParameterHistory>(json!({ "Name": "/p" })).await;
    let input = json!({ "Name": "/p", "NextToken": first["NextToken"] });
    let second = plane.must::<GetParameterHistory>(input).await;
    assert_eq!(second.get("NextToken"), None);
    let pages = [first, second].map(|page| page["Parameters"].as_array().unwrap().clone()).concat();
    let numbers: Vec<_> = pages.iter().map(|version| version["Version"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (4..=103).collect::<Vec<_>>());
    assert_eq!(code(get(&plane, "/p:3").await), "ParameterVersionNotFound");
    assert_eq!(value(&plane, "/p:4").await, "4");
    plane.stop().await;
}

async fn a_labelled_version_is_not_dropped(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 1..=100 {
        put(&plane, "/p", &number.to_string()).await;
    }
    label(&plane, Some(1), &["precious"]).await;
    let (code, message) = refused(&plane, json!({ "Name": "/p", "Value": "101", "Overwrite": true })).await;
    assert_eq!(code, "ParameterMaxVersionLimitExceeded");
    assert!(message.contains("Version 1, the oldest version, can't be deleted because it has a label"), "{message}");
    assert_eq!(value(&plane, "/p").await, "100");
    label(&plane, Some(2), &["precious"]).await;
    assert_eq!(put(&plane, "/p", "101").await, 101);
    assert_eq!(value(&plane, "/p:precious").await, "2");
    plane.stop().await;
}

async fn labels_name_versions_and_move(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/p", "1").await;
    put(&plane, "/p", "2").await;
    let answer = label(&plane, None, &["prod", "x", "1bad", "awsx", "x"]).await;
    assert_eq!(answer, json!({ "InvalidLabels": ["1bad", "awsx"], "ParameterVersion": 2 }));
    assert_eq!(value(&plane, "/p:prod").await, "2");
    assert_eq!(label(&plane, Some(1), &["prod"]).await["ParameterVersion"], 1);
    assert_eq!(value(&plane, "/p:prod").await, "1");
    let known = history(&plane).await;
    assert_eq!((&known[0]["Labels"], &known[1]["Labels"]), (&json!(["prod"]), &json!(["x"])));
    let input = json!({ "Name": "/p", "ParameterVersion": 1, "Labels": ["prod", "x", "none"] });
    let answer = plane.must::<UnlabelParameterVersion>(input).await;
    assert_eq!(answer, json!({ "RemovedLabels": ["prod"], "InvalidLabels": ["x", "none"] }));
    assert_eq!(code(get(&plane, "/p:prod").await), "ParameterVersionNotFound");
    assert_eq!(value(&plane, "/p:x").await, "2");
    assert_eq!(put(&plane, "/p", "3").await, 3, "labels make no version");
    plane.stop().await;
}

async fn labels_have_limits_and_a_syntax(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/p", "1").await;
    let ten: Vec<_> = (0..10).map(|number| format!("l{number}")).collect();
    label(&plane, None, &ten.iter().map(String::as_str).collect::<Vec<_>>()).await;
    label(&plane, None, &["l3"]).await;
    let more = json!({ "Name": "/p", "Labels": ["eleventh"] });
    assert_eq!(code(plane.call::<LabelParameterVersion>(more).await), "ParameterVersionLabelLimitExceeded");
    for (input, expected) in [
        (json!({ "Name": "/none", "Labels": ["a"] }), "ParameterNotFound"),
        (json!({ "Name": "/p", "Labels": ["a"], "ParameterVersion": 2 }), "ParameterVersionNotFound"),
        (json!({ "Name": "/p", "Labels": ["a"], "ParameterVersion": 0 }), "ParameterVersionNotFound"),
        (json!({ "Name": "/p", "Labels": [] }), "ValidationException"),
        (json!({ "Name": "/p", "Labels": ["a".repeat(101)] }), "ValidationException"),
    ] {
        assert_eq!(code(plane.call::<LabelParameterVersion>(input.clone()).await), expected, "{input}");
    }
    let input = json!({ "Name": "/p", "Labels": ["a"], "ParameterVersion": 7 });
    assert_eq!(code(plane.call::<UnlabelParameterVersion>(input).await), "ParameterVersionNotFound");
    plane.stop().await;
}

async fn selectors_call_versions_and_labels(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/p", "1").await;
    put(&plane, "/p", "2").await;
    let read = get(&plane, "/p:1").await.unwrap();
    assert_eq!((&read["Name"], &read["Version"], &read["Selector"]), (&json!("/p"), &json!(1), &json!(":1")));
    let read = get(&plane, "/p:2").await.unwrap();
    assert_eq!((&read["Value"], &read["Selector"]), (&json!("2"), &json!(":2")));
    let (code, message) = said(get(&plane, "/p:3").await);
    assert_eq!(code, "ParameterVersionNotFound");
    assert!(message.contains("Systems Manager could not find version 3 of /p. Verify the version and try again."));
    for wrong in ["/p:", "/p:1:2", "/p:99999999999999999999"] {
        assert_eq!(said(get(&plane, wrong).await).0, "ValidationException", "{wrong}");
    }
    assert_eq!(said(get(&plane, "/q:1").await).0, "ParameterNotFound");
    let described = plane.must::<DescribeParameters>(json!({})).await;
    assert_eq!(described["Parameters"][0]["Version"], 2);
    assert_eq!(said(plane.call::<GetParameter>(json!({})).await).0, "ValidationException");
    plane.stop().await;
}

async fn history_pages_hold_while_it_grows(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 1..=5 {
        put(&plane, "/p", &number.to_string()).await;
    }
    let mut seen = Vec::new();
    let mut token = Value::Null;
    loop {
        let mut input = json!({ "Name": "/p", "MaxResults": 2 });
        if !token.is_null() {
            input["NextToken"] = token;
        }
        let page = plane.must::<GetParameterHistory>(input).await;
        let versions = page["Parameters"].as_array().unwrap();
        assert!(!versions.is_empty());
        seen.extend(versions.iter().map(|version| version["Version"].as_i64().unwrap()));
        if seen.len() == 2 {
            put(&plane, "/p", "6").await;
        }
        match page.get("NextToken") {
            Some(next) => token = next.clone(),
            None => break,
        }
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6]);
    let foreign = json!({ "Name": "/q", "NextToken": "x" });
    assert_eq!(code(plane.call::<GetParameterHistory>(foreign).await), "InvalidNextToken");
    plane.stop().await;
}
