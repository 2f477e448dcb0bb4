//! Writing and reading values.

use model::ssm::{DeleteParameter, DeleteParameters, GetParameter, GetParameterHistory, GetParameters, PutParameter};
use serde_json::json;
use storage::journal;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, code};

use crate::{arn, get, put, refused, said, value};

storage::testing::engines!(
    what_is_written_is_read,
    a_slash_in_front_makes_no_other_parameter,
    overwriting_is_asked_for,
    several_are_read_at_once,
    what_is_deleted_is_gone_with_its_history,
    limits_are_those_of_the_settings,
    bad_input_is_refused_and_changes_nothing,
    changes_are_in_the_journal_without_values,
    public_parameters_are_readable_and_not_writable
);

async fn what_is_written_is_read(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "Name": "/app/db", "Value": "v 1, ä", "Type": "StringList", "Description": "d" });
    let answer = plane.must::<PutParameter>(input).await;
    assert_eq!(answer, json!({ "Version": 1, "Tier": "Standard" }));
    let read = get(&plane, "/app/db").await.unwrap();
    let modified = read["LastModifiedDate"].clone();
    let expected = json!({
        "ARN": arn("/app/db"), "DataType": "text", "LastModifiedDate": modified, "Name": "/app/db",
        "Type": "StringList", "Value": "v 1, ä", "Version": 1,
    });
    assert_eq!(read, expected);
    let written = std::time::Duration::from_millis(plane.clock().now().try_into().unwrap()).as_secs_f64();
    assert!((modified.as_f64().unwrap() - written).abs() < 0.01);
    assert_eq!(get(&plane, &arn("/app/db")).await.unwrap(), expected);
    assert_eq!(code(get(&plane, "/app").await), "ParameterNotFound");
    assert_eq!(code(get(&plane, "/APP/db").await), "ParameterNotFound");
    assert_eq!(code(get(&plane, "arn:aws:ssm:elsewhere:123456789012:parameter/app/db").await), "ParameterNotFound");
    plane.stop().await;
}

async fn a_slash_in_front_makes_no_other_parameter(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "db", "1").await;
    let again = json!({ "Name": "/db", "Value": "2", "Type": "String" });
    assert_eq!(refused(&plane, again).await.0, "ParameterAlreadyExists");
    let read = get(&plane, "/db").await.unwrap();
    assert_eq!((&read["Name"], &read["ARN"]), (&json!("db"), &json!(arn("/db"))));
    plane.must::<DeleteParameter>(json!({ "Name": "/db" })).await;
    assert_eq!(code(get(&plane, "db").await), "ParameterNotFound");
    plane.stop().await;
}

async fn overwriting_is_asked_for(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "p", "1").await;
    let (code, message) = refused(&plane, json!({ "Name": "p", "Value": "2", "Type": "String" })).await;
    assert_eq!(code, "ParameterAlreadyExists");
    assert!(message.contains("To overwrite this value, set the overwrite option in the request to true."));
    let answer = plane.must::<PutParameter>(json!({ "Name": "p", "Value": "2", "Overwrite": true })).await;
    assert_eq!(answer["Version"], 2);
    assert_eq!(value(&plane, "p").await, "2");
    let typeless = refused(&plane, json!({ "Name": "new", "Value": "1", "Overwrite": true })).await;
    assert!(typeless.1.contains("A parameter type is required when you create a parameter."), "{typeless:?}");
    let tags = json!({ "Name": "p", "Value": "3", "Overwrite": true, "Tags": [{ "Key": "a", "Value": "b" }] });
    assert!(refused(&plane, tags).await.1.contains("tags and overwrite can't be used together"));
    assert_eq!(value(&plane, "p").await, "2");
    plane.stop().await;
}

async fn several_are_read_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/b", "/a", "c"] {
        put(&plane, name, "1").await;
        put(&plane, name, name).await;
    }
    let wanted = ["/b", "/zz", "c", "/b:1", "/a", "/a:9", "/a", "/b:none"];
    let answer = plane.must::<GetParameters>(json!({ "Names": wanted })).await;
    let read = answer["Parameters"].as_array().unwrap().iter();
    let read: Vec<_> =
        read.map(|read| (read["Name"].clone(), read["Value"].clone(), read["Selector"].clone())).collect();
    let one = |name: &str, value: &str| (json!(name), json!(value), json!(null));
    let old = (json!("/b"), json!("1"), json!(":1"));
    assert_eq!(read, [one("/a", "/a"), one("/b", "/b"), old, one("c", "c")]);
    assert_eq!(answer["InvalidParameters"], json!(["/zz", "/a:9", "/b:none"]));
    let many: Vec<_> = (0..11).map(|number| format!("p{number}")).collect();
    assert_eq!(code(plane.call::<GetParameters>(json!({ "Names": many })).await), "ValidationException");
    assert_eq!(code(plane.call::<GetParameters>(json!({ "Names": ["a b"] })).await), "ValidationException");
    plane.stop().await;
}

async fn what_is_deleted_is_gone_with_its_history(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/a", "/b", "/c"] {
        put(&plane, name, "1").await;
        put(&plane, name, "2").await;
    }
    plane.must::<DeleteParameter>(json!({ "Name": "/a" })).await;
    assert_eq!(code(plane.call::<DeleteParameter>(json!({ "Name": "/a" })).await), "ParameterNotFound");
    assert_eq!(code(plane.call::<GetParameterHistory>(json!({ "Name": "/a" })).await), "ParameterNotFound");
    let answer = plane.must::<DeleteParameters>(json!({ "Names": ["/c", "/a", "b", "/c", "/zz"] })).await;
    assert_eq!(answer["DeletedParameters"], json!(["/c", "b"]));
    assert_eq!(answer["InvalidParameters"], json!(["/a", "/zz"]));
    assert_eq!(put(&plane, "/a", "new").await, 1, "a new parameter begins anew");
    assert_eq!(code(get(&plane, "/a:2").await), "ParameterVersionNotFound");
    assert_eq!(code(plane.call::<DeleteParameter>(json!({ "Name": "/a:1" })).await), "ValidationException");
    plane.stop().await;
}

async fn limits_are_those_of_the_settings(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane
        .restart_with(|settings| {
            settings.parameters.standard_value = 5;
            settings.parameters.advanced_value = 1 << 20;
            settings.parameters.standard_parameters = 2;
            settings.parameters.advanced_parameters = 1;
        })
        .await;
    let input = |name: &str, tier: &str, length: usize| json!({ "Name": name, "Type": "String", "Tier": tier, "Value": "x".repeat(length) });
    assert!(refused(&plane, input("a", "Standard", 6)).await.1.contains("maximum parameter value of 5 characters"));
    plane.must::<PutParameter>(input("a", "Standard", 5)).await;
    plane.must::<PutParameter>(input("b", "Standard", 5)).await;
    assert_eq!(refused(&plane, input("c", "Standard", 5)).await.0, "ParameterLimitExceeded");
    let moved = plane.must::<PutParameter>(input("c", "Intelligent-Tiering", 5)).await;
    assert_eq!(moved["Tier"], "Advanced", "the tier Standard is full");
    assert_eq!(refused(&plane, input("d", "Advanced", 5)).await.0, "ParameterLimitExceeded");
    let larger = json!({ "Name": "c", "Overwrite": true, "Value": "x".repeat(1 << 20) });
    plane.must::<PutParameter>(larger).await;
    assert_eq!(value(&plane, "c").await.len(), 1 << 20);
    let over = json!({ "Name": "c", "Overwrite": true, "Value": "x".repeat((1 << 20) + 1) });
    assert_eq!(refused(&plane, over).await.0, "ValidationException");
    plane.must::<DeleteParameter>(json!({ "Name": "c" })).await;
    plane.must::<PutParameter>(input("d", "Advanced", 5)).await;
    plane.must::<DeleteParameter>(json!({ "Name": "d" })).await;
    let upgraded = json!({ "Name": "a", "Overwrite": true, "Value": "x", "Tier": "Advanced" });
    plane.must::<PutParameter>(upgraded).await;
    plane.must::<PutParameter>(input("c", "Standard", 5)).await;
    plane.stop().await;
}

async fn bad_input_is_refused_and_changes_nothing(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let before = journal::last(&plane.server().plane().db).await.unwrap();
    let base = json!({ "Name": "p", "Value": "v", "Type": "String" });
    let with = |member: &str, value: serde_json::Value| {
        let mut input = base.clone();
        input[member] = value;
        input
    };
    for (input, expected) in [
        (with("Name", json!("a b")), "ValidationException"),
        (with("Name", json!("")), "ValidationException"),
        (with("Name", json!("//")), "ValidationException"),
        (with("Name", json!("/a/")), "ValidationException"),
        (with("Name", json!("/ä")), "ValidationException"),
        (with("Name", json!("a/b")), "ValidationException"),
        (with("Name", json!("x".repeat(2048))), "ValidationException"),
        (with("Name", json!("x".repeat(2049))), "ValidationException"),
        (with("Name", json!("/aws/x")), "AccessDeniedException"),
        (with("Name", json!("/a".repeat(16))), "HierarchyLevelLimitExceededException"),
        (with("Value", json!("")), "ValidationException"),
        (with("Value", json!("x".repeat(4097))), "ValidationException"),
        (with("Value", json!("a\u{0}b")), "ValidationException"),
        (with("Value", json!("x {{ssm:y}}")), "ValidationException"),
        (with("Type", json!("Text")), "ValidationException"),
        (with("Tier", json!("Gold")), "ValidationException"),
        (with("DataType", json!("aws:ec2:instance")), "ValidationException"),
        (with("KeyId", json!("alias/x")), "ValidationException"),
        (with("AllowedPattern", json!("(")), "InvalidAllowedPatternException"),
        (with("AllowedPattern", json!("x+")), "ParameterPatternMismatchException"),
        (with("Description", json!("x".repeat(1025))), "ValidationException"),
        (with("Policies", json!("[]{")), "InvalidPolicyAttributeException"),
        (with("Tags", json!([{ "Key": "aws:x", "Value": "y" }])), "ValidationException"),
    ] {
        assert_eq!(refused(&plane, input.clone()).await.0, expected, "{input}");
    }
    assert_eq!(code(get(&plane, "p").await), "ParameterNotFound");
    let told = journal::read_after(&plane.server().plane().db, before, 1000).await.unwrap();
    assert!(told.iter().all(|recorded| recorded.entry.detail.get("change").is_none()), "refusals change nothing");
    plane.stop().await;
}

async fn changes_are_in_the_journal_without_values(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let secret = "hunter2hunter2";
    put(&plane, "/a", secret).await;
    put(&plane, "/a", secret).await;
    let input = json!({ "Name": "/s", "Value": secret, "Type": "SecureString" });
    plane.must::<PutParameter>(input).await;
    let odd = json!({ "Name": "/s", "Value": secret, "AllowedPattern": "x", "Overwrite": true });
    assert!(!said(plane.call::<PutParameter>(odd).await).1.contains(secret));
    plane.must::<DeleteParameter>(json!({ "Name": "/a" })).await;
    let told = journal::read_after(&plane.server().plane().db, 0, 1000).await.unwrap();
    let own = told.iter().filter(|recorded| recorded.entry.resource == arn("/a"));
    let operations: Vec<_> = own.clone().map(|recorded| recorded.entry.detail["change"]["operation"].clone()).collect();
    assert_eq!(operations, ["Create", "Update", "Delete"]);
    assert!(own.clone().all(|recorded| recorded.entry.account == ACCOUNT));
    for recorded in &told {
        assert!(!recorded.entry.detail.to_string().contains(secret), "{}", recorded.entry.detail);
    }
    plane.stop().await;
}

async fn public_parameters_are_readable_and_not_writable(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let region = "/aws/service/global-infrastructure/current-region";
    let read = get(&plane, region).await.unwrap();
    assert_eq!((read["Value"].as_str(), read["Type"].as_str()), (Some(testkit::REGION), Some("String")));
    assert_eq!(read["ARN"], format!("arn:aws:ssm:{}::parameter{region}", testkit::REGION));
    let both = plane.must::<GetParameters>(json!({ "Names": [region, "/aws/service/none"] })).await;
    assert_eq!(both["Parameters"].as_array().unwrap().len(), 1);
    assert_eq!(both["InvalidParameters"], json!(["/aws/service/none"]));
    let input = json!({ "Name": region, "Value": "x", "Type": "String" });
    assert_eq!(refused(&plane, input).await.0, "AccessDeniedException");
    let decrypted = json!({ "Name": region, "WithDecryption": true });
    assert_eq!(plane.must::<GetParameter>(decrypted).await["Parameter"]["Value"], testkit::REGION);
    plane.stop().await;
}
