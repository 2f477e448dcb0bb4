//! A document's life: made, read, changed, deleted.

use model::ssm::{
    CreateDocument, DeleteDocument, DescribeDocument, GetDocument, ListDocumentMetadataHistory, ListDocumentVersions,
    UpdateDocument, UpdateDocumentDefaultVersion, UpdateDocumentMetadata,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{content, create, describe, said, saying, update};

storage::testing::engines!(
    what_is_written_is_read,
    versions_stand_beside_each_other,
    what_versions_must_not_be,
    deleting,
    limits_hold,
    formats_can_be_had,
    reviews_are_kept,
    writers_meet
);

async fn what_is_written_is_read(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let parameters = json!({ "word": { "type": "String", "description": "d", "default": "hi", "allowedPattern": "[a-z]+" },
        "more": { "type": "StringList", "default": ["a"] } });
    let mut body: Value = serde_json::from_str(&saying("{{ word }}")).unwrap();
    body["parameters"] = parameters;
    let input = json!({
        "Name": "Say", "Content": body.to_string(), "DocumentType": "Command", "VersionName": "v1", "DisplayName": "Say it",
        "TargetType": "/AWS::EC2::Instance", "Tags": [{ "Key": "team", "Value": "web" }],
    });
    let made = plane.must::<CreateDocument>(input.clone()).await["DocumentDescription"].clone();
    assert_eq!((&made["Status"], &made["DocumentVersion"]), (&json!("Creating"), &json!("1")));
    let told = describe(&plane, "Say").await;
    assert_eq!(told["Status"], "Active");
    for (member, expected) in [
        ("Name", json!("Say")),
        ("Owner", json!(testkit::ACCOUNT)),
        ("VersionName", json!("v1")),
        ("DisplayName", json!("Say it")),
        ("TargetType", json!("/AWS::EC2::Instance")),
        ("Description", json!("Says a word.")),
        ("SchemaVersion", json!("2.2")),
        ("DocumentType", json!("Command")),
        ("DocumentFormat", json!("JSON")),
        ("LatestVersion", json!("1")),
        ("DefaultVersion", json!("1")),
        ("HashType", json!("Sha256")),
        ("PlatformTypes", json!(["Linux", "MacOS"])),
        ("Tags", json!([{ "Key": "team", "Value": "web" }])),
        (
            "Parameters",
            json!([
                { "Name": "more", "Type": "StringList", "Description": "", "DefaultValue": "[\"a\"]" },
                { "Name": "word", "Type": "String", "Description": "d", "DefaultValue": "hi" },
            ]),
        ),
    ] {
        assert_eq!(told[member], expected, "{member}");
    }
    assert_eq!(told["Hash"].as_str().unwrap().len(), 64);
    let read = plane.must::<GetDocument>(json!({ "Name": "Say", "VersionName": "v1" })).await;
    assert_eq!((&read["Content"], &read["Status"]), (&json!(body.to_string()), &json!("Active")));
    assert_eq!(code(plane.call::<CreateDocument>(input).await), "DocumentAlreadyExists");
    plane.stop().await;
}

async fn versions_stand_beside_each_other(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    let second = update(&plane, "Say", "two").await.unwrap();
    assert_eq!((&second["DocumentVersion"], &second["Status"]), (&json!("2"), &json!("Updating")));
    assert_eq!((&second["DefaultVersion"], &second["LatestVersion"]), (&json!("1"), &json!("2")));
    let caller = plane.root();
    assert_eq!(content(caller, "Say", "$DEFAULT").await.unwrap(), saying("one"));
    assert_eq!(content(caller, "Say", "$LATEST").await.unwrap(), saying("two"));
    let changed = plane
        .must::<UpdateDocumentDefaultVersion>(json!({ "Name": "Say", "DocumentVersion": "2" }))
        .await["Description"]
        .clone();
    assert_eq!(changed, json!({ "Name": "Say", "DefaultVersion": "2" }));
    assert_eq!(content(caller, "Say", "$DEFAULT").await.unwrap(), saying("two"));
    assert_eq!(content(caller, "Say", "1").await.unwrap(), saying("one"));
    for number in 3..8 {
        update(&plane, "Say", &number.to_string()).await.unwrap();
    }
    let first = plane.must::<ListDocumentVersions>(json!({ "Name": "Say", "MaxResults": 4 })).await;
    let input = json!({ "Name": "Say", "MaxResults": 4, "NextToken": first["NextToken"] });
    let second = plane.must::<ListDocumentVersions>(input).await;
    let numbers = |page: &Value| -> Vec<String> {
        page["DocumentVersions"].as_array().unwrap().iter().map(|one| testkit::text(one, "DocumentVersion")).collect()
    };
    assert_eq!(
        (numbers(&first), numbers(&second)),
        (["7", "6", "5", "4"].map(str::to_owned).to_vec(), ["3", "2", "1"].map(str::to_owned).to_vec())
    );
    assert_eq!(second["DocumentVersions"][1]["IsDefaultVersion"], true);
    assert!(second.get("NextToken").is_none());
    plane.stop().await;
}

async fn what_versions_must_not_be(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    assert_eq!(code(update(&plane, "Say", "one").await), "DuplicateDocumentContent");
    let named = |name: &str, word: &str| json!({ "Name": "Say", "Content": saying(word), "VersionName": name });
    plane.must::<UpdateDocument>(named("good", "two")).await;
    assert_eq!(code(plane.call::<UpdateDocument>(named("good", "three")).await), "DuplicateDocumentVersionName");
    let old = json!({ "Name": "Say", "Content": saying("three"), "DocumentVersion": "1" });
    assert_eq!(code(plane.call::<UpdateDocument>(old).await), "InvalidDocumentVersion");
    assert_eq!(code(update(&plane, "Nobody", "x").await), "InvalidDocument");
    for (input, expected) in [
        (json!({ "Name": "Say", "DocumentVersion": "9" }), "InvalidDocumentVersion"),
        (json!({ "Name": "Say", "VersionName": "bad" }), "InvalidDocumentVersion"),
        (json!({ "Name": "Say", "VersionName": "good", "DocumentVersion": "1" }), "InvalidDocumentVersion"),
        (json!({ "Name": "Say", "DocumentVersion": "0" }), "ValidationException"),
        (json!({ "Name": "Nobody" }), "InvalidDocument"),
        (json!({ "Name": "arn:aws:ssm:elsewhere:123456789012:document/Say" }), "InvalidDocument"),
    ] {
        assert_eq!(code(plane.call::<DescribeDocument>(input.clone()).await), expected, "{input}");
    }
    let set = json!({ "Name": "Say", "DocumentVersion": "9" });
    assert_eq!(code(plane.call::<UpdateDocumentDefaultVersion>(set).await), "InvalidDocumentVersion");
    let old = json!({ "schemaVersion": "1.2", "runtimeConfig": { "aws:runShellScript": { "properties": [{ "runCommand": ["x"] }] } } });
    plane.must::<CreateDocument>(json!({ "Name": "Old", "Content": old.to_string() })).await;
    assert_eq!(code(update(&plane, "Old", "x").await), "InvalidDocumentSchemaVersion");
    for name in ["AWS-Mine", "amazon-x", "AmznThing"] {
        let refused =
            plane.call::<CreateDocument>(json!({ "Name": name, "Content": saying("x"), "DocumentType": "Command" }));
        assert!(said(refused.await).1.contains("reserved"), "{name}");
    }
    plane.stop().await;
}

async fn deleting(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    for word in ["two", "three"] {
        update(&plane, "Say", word).await.unwrap();
    }
    let one = |version: &str| json!({ "Name": "Say", "DocumentVersion": version });
    assert_eq!(code(plane.call::<DeleteDocument>(one("1")).await), "InvalidDocumentOperation");
    assert_eq!(code(plane.call::<DeleteDocument>(one("$DEFAULT")).await), "InvalidDocumentOperation");
    plane.must::<DeleteDocument>(one("3")).await;
    assert_eq!(describe(&plane, "Say").await["LatestVersion"], "2");
    assert_eq!(code(plane.call::<DeleteDocument>(one("3")).await), "InvalidDocumentVersion");
    // A number is never given again.
    assert_eq!(update(&plane, "Say", "four").await.unwrap()["DocumentVersion"], "4");
    plane.must::<DeleteDocument>(json!({ "Name": "Say" })).await;
    assert_eq!(code(plane.call::<DeleteDocument>(json!({ "Name": "Say" })).await), "InvalidDocument");
    assert_eq!(create(&plane, "Say", "new").await["DocumentVersion"], "1");
    let schema = json!({ "Name": "Shape", "Content": "{\"type\":\"object\"}", "DocumentType": "ApplicationConfigurationSchema" });
    plane.must::<CreateDocument>(schema).await;
    let config = json!({ "Name": "Config", "Content": "{}", "DocumentType": "ApplicationConfiguration",
        "Requires": [{ "Name": "Shape", "Version": "1" }] });
    plane.must::<CreateDocument>(config.clone()).await;
    assert_eq!(code(plane.call::<DeleteDocument>(json!({ "Name": "Shape" })).await), "InvalidDocumentOperation");
    plane.must::<DeleteDocument>(json!({ "Name": "Shape", "Force": true })).await;
    let mut other = config;
    other["Name"] = json!("Config2");
    assert_eq!(code(plane.call::<CreateDocument>(other).await), "InvalidDocumentContent");
    plane.stop().await;
}

async fn limits_hold(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let long = json!({ "Name": "Long", "Content": saying(&"x".repeat(65_536)), "DocumentType": "Command" });
    assert_eq!(code(plane.call::<CreateDocument>(long).await), "MaxDocumentSizeExceeded");
    plane
        .restart_with(|settings| {
            settings.documents.documents = 1;
            settings.documents.versions = 2;
        })
        .await;
    create(&plane, "Say", "one").await;
    update(&plane, "Say", "two").await.unwrap();
    assert_eq!(code(update(&plane, "Say", "three").await), "DocumentVersionLimitExceeded");
    let second = json!({ "Name": "Two", "Content": saying("x"), "DocumentType": "Command" });
    assert_eq!(code(plane.call::<CreateDocument>(second).await), "DocumentLimitExceeded");
    plane.stop().await;
}

async fn formats_can_be_had(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let yaml = "schemaVersion: '2.2'\nmainSteps:\n- name: a\n  action: aws:runShellScript\n  inputs:\n    runCommand:\n    - |\n      one\n      two\n";
    let input = json!({ "Name": "Say", "Content": yaml, "DocumentType": "Command", "DocumentFormat": "YAML" });
    plane.must::<CreateDocument>(input).await;
    let read = async |format: &str| plane.call::<GetDocument>(json!({ "Name": "Say", "DocumentFormat": format })).await;
    assert_eq!(read("YAML").await.unwrap()["Content"], yaml);
    let json = read("JSON").await.unwrap();
    let content: Value = serde_json::from_str(json["Content"].as_str().unwrap()).unwrap();
    assert_eq!(content["mainSteps"][0]["inputs"]["runCommand"][0], "one\ntwo\n");
    assert_eq!(code(read("TEXT").await), "InvalidDocument");
    let shipped = plane.must::<GetDocument>(json!({ "Name": "AWS-RunShellScript", "DocumentFormat": "YAML" })).await;
    assert!(testkit::text(&shipped, "Content").contains("schemaVersion: \"1.2\""));
    let calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nX-CALENDAR-TYPE:DEFAULT_CLOSED\nEND:VCALENDAR\n";
    let input =
        json!({ "Name": "When", "Content": calendar, "DocumentType": "ChangeCalendar", "DocumentFormat": "TEXT" });
    plane.must::<CreateDocument>(input).await;
    assert_eq!(plane.must::<GetDocument>(json!({ "Name": "When" })).await["Content"], calendar);
    plane.stop().await;
}

async fn reviews_are_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    let review = async |action: &str, comment: &str| {
        let reviews = json!({ "Action": action, "Comment": [{ "Type": "Comment", "Content": comment }] });
        plane.call::<UpdateDocumentMetadata>(json!({ "Name": "Say", "DocumentReviews": reviews })).await
    };
    assert_eq!(code(review("Approve", "too early").await), "InvalidDocumentOperation");
    for (action, status) in [
        ("SendForReview", "PENDING"),
        ("UpdateReview", "PENDING"),
        ("Reject", "REJECTED"),
        ("SendForReview", "PENDING"),
        ("Approve", "APPROVED"),
    ] {
        review(action, action).await.unwrap();
        assert_eq!(describe(&plane, "Say").await["ReviewStatus"], status);
    }
    assert_eq!(describe(&plane, "Say").await["ApprovedVersion"], "1");
    let input = json!({ "Name": "Say", "Metadata": "DocumentReviews", "MaxResults": 2 });
    let first = plane.must::<ListDocumentMetadataHistory>(input).await;
    let newest = &first["Metadata"]["ReviewerResponse"][0];
    assert_eq!((&newest["ReviewStatus"], &newest["Comment"][0]["Content"]), (&json!("APPROVED"), &json!("Approve")));
    let input = json!({ "Name": "Say", "Metadata": "DocumentReviews", "NextToken": first["NextToken"] });
    let rest = plane.must::<ListDocumentMetadataHistory>(input).await;
    assert_eq!(rest["Metadata"]["ReviewerResponse"].as_array().unwrap().len(), 3);
    plane.stop().await;
}

async fn writers_meet(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "start").await;
    let words: Vec<String> = (0..8).map(|number| format!("word{number}")).collect();
    let (a, b, c, d) = tokio::join!(
        update(&plane, "Say", &words[0]),
        update(&plane, "Say", &words[1]),
        update(&plane, "Say", &words[2]),
        update(&plane, "Say", &words[3]),
    );
    let mut numbers: Vec<_> =
        [a, b, c, d].into_iter().map(|one| testkit::text(&one.unwrap(), "DocumentVersion")).collect();
    numbers.sort();
    assert_eq!(numbers, ["2", "3", "4", "5"]);
    plane.stop().await;
}
