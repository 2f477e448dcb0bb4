//! What AWS does not have: several at once, expected versions, long pages, snapshots, changes, validations.

use std::time::Duration;

use futures_util::future::join_all;
use model::fleetwright::{
    DeleteParameterValidation, GetParameterChanges, GetParameterPage, GetParameterSnapshot, ListParameterValidations,
    PutParameterValidation, PutParameters,
};
use model::ssm::{DeleteParameter, LabelParameterVersion, PutParameter};
use serde_json::{Value, json};
use storage::journal;
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{get, names, put, refused, said, value};

storage::testing::engines!(
    several_are_written_or_none,
    a_version_can_be_expected,
    writers_that_expect_a_version_do_not_lose_each_other,
    pages_are_long,
    a_snapshot_is_of_one_moment,
    changes_are_told_in_order,
    a_waiter_is_woken,
    positions_can_be_resumed_from_after_a_restart,
    values_must_fit_what_is_attached_above
);

async fn write(plane: &ControlPlane, parameters: Value) -> Value {
    plane.must::<PutParameters>(json!({ "Parameters": parameters })).await
}

fn one(name: &str, value: &str) -> Value {
    json!({ "Name": name, "Value": value, "Type": "String" })
}

async fn several_are_written_or_none(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/b", "old").await;
    let answer = write(&plane, json!([one("/a", "1"), one("/b", "2")])).await;
    assert_eq!(answer["Parameters"][0], json!({ "Name": "/a", "Version": 1, "Tier": "Standard" }));
    assert_eq!(answer["Parameters"][1]["Version"], 2);
    assert!(answer["Position"].as_i64().unwrap() > 0);
    for bad in
        [one("/aws/x", "1"), one("a b", "1"), one("/c", ""), one("/a", "again"), json!({ "Name": "/c", "Value": "1" })]
    {
        let input = json!({ "Parameters": [one("/a", "3"), one("/d", "3"), bad] });
        plane.call::<PutParameters>(input).await.unwrap_err();
        assert_eq!(
            (value(&plane, "/a").await.as_str(), code(get(&plane, "/d").await).as_str()),
            ("1", "ParameterNotFound")
        );
    }
    let many: Vec<_> = (0..101).map(|number| one(&format!("/m/{number}"), "v")).collect();
    assert_eq!(code(plane.call::<PutParameters>(json!({ "Parameters": many })).await), "ValidationException");
    let before = journal::last(&plane.server().plane().db).await.unwrap();
    write(&plane, json!(many[..100])).await;
    let told = journal::read_after(&plane.server().plane().db, before, 1000).await.unwrap();
    let repeating = told.iter().filter(|told| !told.entry.detail["parameters"].is_null()).count();
    assert_eq!((told.len(), repeating), (100, 1), "an entry for each, of which one repeats the request");
    plane.stop().await;
}

async fn a_version_can_be_expected(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let expecting = |value: &str, version: i64| {
        let mut write = one("/p", value);
        write["ExpectedVersion"] = json!(version);
        json!({ "Parameters": [write] })
    };
    plane.must::<PutParameters>(expecting("1", 0)).await;
    let (code, message) = said(plane.call::<PutParameters>(expecting("x", 0)).await);
    assert_eq!(code, "ParameterConflict");
    assert!(message.contains("The newest version of /p is 1, not 0."), "{message}");
    plane.must::<PutParameters>(expecting("2", 1)).await;
    assert_eq!(said(plane.call::<PutParameters>(expecting("x", 1)).await).0, "ParameterConflict");
    assert_eq!(value(&plane, "/p").await, "2");
    plane.stop().await;
}

async fn writers_that_expect_a_version_do_not_lose_each_other(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/counter", "0").await;
    let writers = (0..8).map(|_| {
        let plane = &plane;
        async move {
            loop {
                let read = get(plane, "/counter").await.unwrap();
                let next = read["Value"].as_str().unwrap().parse::<i64>().unwrap() + 1;
                let mut write = one("/counter", &next.to_string());
                write["ExpectedVersion"] = read["Version"].clone();
                match plane.call::<PutParameters>(json!({ "Parameters": [write] })).await {
                    Ok(_) => return,
                    Err(error) => assert_eq!(error.code(), Some("ParameterConflict"), "{error}"),
                }
            }
        }
    });
    join_all(writers).await;
    assert_eq!(value(&plane, "/counter").await, "8");
    plane.stop().await;
}

async fn pages_are_long(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let many: Vec<_> = (0..100).map(|number| one(&format!("/m/{number:03}"), "v")).collect();
    write(&plane, json!(many)).await;
    let first = plane.must::<GetParameterPage>(json!({ "Path": "/", "Recursive": true, "MaxResults": 60 })).await;
    let input = json!({ "Path": "/", "Recursive": true, "MaxResults": 60, "NextToken": first["NextToken"] });
    let second = plane.must::<GetParameterPage>(input).await;
    assert_eq!((names(&first).len(), names(&second).len(), second.get("NextToken")), (60, 40, None));
    let all = plane.must::<GetParameterPage>(json!({ "Path": "/m", "MaxResults": 1000 })).await;
    assert_eq!(names(&all).len(), 100);
    plane.stop().await;
}

async fn a_snapshot_is_of_one_moment(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let empty = plane.must::<GetParameterSnapshot>(json!({ "Path": "/" })).await;
    assert_eq!(empty["Parameters"], json!([]));
    let written = write(&plane, json!([one("/a/1", "x"), one("/a/2", "y"), one("/b", "z")])).await;
    let secret = json!({ "Name": "/a/s", "Value": "hunter2", "Type": "SecureString" });
    plane.must::<PutParameter>(secret).await;
    let shot = plane.must::<GetParameterSnapshot>(json!({ "Path": "/a", "WithDecryption": true })).await;
    assert_eq!(names(&shot), ["/a/1", "/a/2", "/a/s"]);
    assert_eq!(shot["Parameters"][2]["Value"], "hunter2");
    assert!(shot["Position"].as_i64() > written["Position"].as_i64());
    let pairs = (0..20).map(|number: i32| {
        let (plane, number) = (&plane, number.to_string());
        async move {
            write(plane, json!([one("/pair/1", &number), one("/pair/2", &number)])).await;
            let shot = plane.must::<GetParameterSnapshot>(json!({ "Path": "/pair" })).await;
            assert_eq!(shot["Parameters"][0]["Value"], shot["Parameters"][1]["Value"], "never half of a change");
        }
    });
    join_all(pairs).await;
    plane.stop().await;
}

async fn changes(plane: &ControlPlane, path: &str, position: &Value, wait: i64) -> Value {
    let input = json!({ "Path": path, "Position": position, "WaitSeconds": wait });
    plane.must::<GetParameterChanges>(input).await
}

fn told(answer: &Value) -> Vec<(String, String, Option<i64>)> {
    let text = |change: &Value, member: &str| testkit::text(change, member);
    let changes = answer["Changes"].as_array().unwrap().iter();
    changes.map(|change| (text(change, "Operation"), text(change, "Name"), change["Version"].as_i64())).collect()
}

async fn changes_are_told_in_order(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let start = plane.must::<GetParameterChanges>(json!({ "Path": "/a" })).await;
    assert_eq!(start["Changes"], json!([]));
    put(&plane, "/a/1", "x").await;
    put(&plane, "/ab", "not below").await;
    put(&plane, "/a/1", "y").await;
    plane.must::<LabelParameterVersion>(json!({ "Name": "/a/1", "Labels": ["l"] })).await;
    plane.must::<DeleteParameter>(json!({ "Name": "/a/1" })).await;
    let answer = changes(&plane, "/a", &start["Position"], 0).await;
    let change = |operation: &str, version: i64| (operation.to_owned(), "/a/1".to_owned(), Some(version));
    let expected = [change("Create", 1), change("Update", 2), change("LabelParameterVersion", 2), change("Delete", 2)];
    assert_eq!(told(&answer), expected);
    assert!(!answer.to_string().contains("\"x\""), "no values");
    let second = answer["Changes"][1]["Position"].clone();
    assert_eq!(told(&changes(&plane, "/a", &second, 0).await), expected[2..]);
    assert_eq!(told(&changes(&plane, "/", &start["Position"], 0).await).len(), 5);
    assert!(told(&changes(&plane, "/a", &answer["Position"], 0).await).is_empty());
    assert_eq!(code(plane.call::<GetParameterChanges>(json!({ "Path": "a" })).await), "ValidationException");
    plane.stop().await;
}

async fn a_waiter_is_woken(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let start = plane.must::<GetParameterChanges>(json!({ "Path": "/" })).await["Position"].clone();
    let waiters = (0..20).map(|_| changes(&plane, "/a/b", &start, 50));
    let writer = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        put(&plane, "/other", "x").await;
        put(&plane, "/a/b/c/d", "x").await;
    };
    let began = std::time::Instant::now();
    let (answers, ()) = tokio::join!(join_all(waiters), writer);
    for answer in &answers {
        assert_eq!(told(answer), [("Create".to_owned(), "/a/b/c/d".to_owned(), Some(1))]);
    }
    assert!(began.elapsed() < Duration::from_secs(20), "woken, and not only answered at the end of the wait");
    let later = changes(&plane, "/a/b", &answers[0]["Position"], 1).await;
    assert!(told(&later).is_empty());
    plane.stop().await;
}

async fn positions_can_be_resumed_from_after_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let start = plane.must::<GetParameterChanges>(json!({ "Path": "/" })).await["Position"].clone();
    for number in 0..5 {
        put(&plane, &format!("/p/{number}"), "x").await;
    }
    plane.restart().await;
    put(&plane, "/p/5", "x").await;
    let names: Vec<_> = told(&changes(&plane, "/p", &start, 0).await).into_iter().map(|(_, name, _)| name).collect();
    assert_eq!(names, (0..6).map(|number| format!("/p/{number}")).collect::<Vec<_>>());
    plane.stop().await;
}

async fn values_must_fit_what_is_attached_above(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let schema = json!({ "type": "object", "required": ["port"], "properties": { "port": { "type": "integer" } } });
    let attach = json!({ "Path": "/db", "Schema": schema.to_string() });
    plane.must::<PutParameterValidation>(attach).await;
    plane.must::<PutParameterValidation>(json!({ "Path": "/", "Pattern": "[^<>]*" })).await;
    put(&plane, "/db/main", r#"{"port": 5432}"#).await;
    put(&plane, "/dbx", "anything").await;
    let (code, message) = refused(&plane, one("/db/other", r#"{"port": "hunter2"}"#)).await;
    assert_eq!(code, "ParameterPatternMismatchException");
    assert!(message.contains("at /port: must be of type integer") && !message.contains("hunter2"), "{message}");
    assert_eq!(refused(&plane, one("/dbx2", "<b>")).await.0, "ParameterPatternMismatchException");
    let secret = json!({ "Name": "/db/s", "Value": "not json", "Type": "SecureString" });
    assert_eq!(refused(&plane, secret).await.0, "ParameterPatternMismatchException");
    let known = plane.must::<ListParameterValidations>(json!({})).await;
    let paths: Vec<_> = known["Validations"].as_array().unwrap().iter().map(|known| known["Path"].clone()).collect();
    assert_eq!(paths, ["/", "/db"]);
    plane.must::<DeleteParameterValidation>(json!({ "Path": "/db/" })).await;
    put(&plane, "/db/other", "free").await;
    let gone = json!({ "Path": "/db" });
    let gone = plane.call::<DeleteParameterValidation>(gone).await;
    assert_eq!(testkit::code(gone), "ParameterValidationNotFound");
    for wrong in [
        json!({ "Path": "/x" }),
        json!({ "Path": "/x", "Schema": "{\"$ref\":\"#\"}" }),
        json!({ "Path": "/x", "Pattern": "(" }),
    ] {
        assert_eq!(
            testkit::code(plane.call::<PutParameterValidation>(wrong.clone()).await),
            "ValidationException",
            "{wrong}"
        );
    }
    plane.stop().await;
}
