//! Lists of documents, and tags.

use model::ssm::{AddTagsToResource, CreateDocument, ListDocuments, ListTagsForResource, RemoveTagsFromResource};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{create, said, saying};

storage::testing::engines!(filters_narrow, pages_are_full, tags_come_and_go);

pub(crate) fn names(answer: &Value) -> Vec<String> {
    answer["DocumentIdentifiers"].as_array().unwrap().iter().map(|one| testkit::text(one, "Name")).collect()
}

async fn listed(plane: &ControlPlane, filters: Value) -> Vec<String> {
    names(&plane.must::<ListDocuments>(json!({ "Filters": filters })).await)
}

async fn filters_narrow(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say-A", "a").await;
    let tagged = json!({ "Name": "Say-B", "Content": saying("b"), "DocumentType": "Command", "TargetType": "/AWS::EC2::Instance",
        "Tags": [{ "Key": "team", "Value": "web" }] });
    plane.must::<CreateDocument>(tagged).await;
    let runbook = json!({ "schemaVersion": "0.3", "description": "Waits a moment.",
        "mainSteps": [{ "name": "a", "action": "aws:sleep", "inputs": { "Duration": "PT1S" } }] });
    let runbook = json!({ "Name": "Wait", "Content": runbook.to_string(), "DocumentType": "Automation" });
    plane.must::<CreateDocument>(runbook).await;
    let own = |filter: Value| json!([{ "Key": "Owner", "Values": ["Self"] }, filter]);
    for (filters, expected) in [
        (json!([{ "Key": "Owner", "Values": ["Self"] }]), vec!["Say-A", "Say-B", "Wait"]),
        (json!([{ "Key": "Name", "Values": ["Say"] }]), vec!["Say-A", "Say-B"]),
        (json!([{ "Key": "Name", "Values": ["AWS-RunShellScript", "Wait"] }]), vec!["AWS-RunShellScript", "Wait"]),
        (json!([{ "Key": "DocumentType", "Values": ["Automation"] }]), vec!["Wait"]),
        (own(json!({ "Key": "PlatformTypes", "Values": ["Windows"] })), vec!["Wait"]),
        (own(json!({ "Key": "tag:team", "Values": ["web"] })), vec!["Say-B"]),
        (own(json!({ "Key": "TargetType", "Values": ["/AWS::EC2::Instance"] })), vec!["Say-B"]),
        (own(json!({ "Key": "SearchKeyword", "Values": ["MOMENT"] })), vec!["Wait"]),
        (json!([{ "Key": "Owner", "Values": ["ThirdParty"] }]), vec![]),
    ] {
        assert_eq!(listed(&plane, filters.clone()).await, expected, "{filters}");
    }
    let old = json!({ "DocumentFilterList": [{ "key": "Owner", "value": "Self" }, { "key": "Name", "value": "Say" }] });
    assert_eq!(names(&plane.must::<ListDocuments>(old).await), ["Say-A", "Say-B"]);
    let everything = listed(&plane, json!([])).await;
    assert!(
        everything.is_sorted()
            && everything.contains(&"Say-A".to_owned())
            && everything.contains(&"AWS-RunShellScript".to_owned())
    );
    let wrong = json!({ "Filters": [{ "Key": "Colour", "Values": ["red"] }] });
    assert_eq!(code(plane.call::<ListDocuments>(wrong).await), "InvalidFilterKey");
    plane.stop().await;
}

async fn pages_are_full(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 0..7 {
        create(&plane, &format!("Say-{number}"), "x").await;
    }
    let filters = json!([{ "Key": "Name", "Values": ["Say"] }]);
    let first = plane.must::<ListDocuments>(json!({ "Filters": filters, "MaxResults": 5 })).await;
    assert_eq!(names(&first).len(), 5);
    let input = json!({ "Filters": filters, "MaxResults": 5, "NextToken": first["NextToken"] });
    let second = plane.must::<ListDocuments>(input).await;
    assert_eq!((names(&second), second.get("NextToken")), (vec!["Say-5".to_owned(), "Say-6".to_owned()], None));
    let elsewhere = json!({ "NextToken": first["NextToken"] });
    assert_eq!(code(plane.call::<ListDocuments>(elsewhere).await), "InvalidNextToken");
    plane.stop().await;
}

async fn tags_come_and_go(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "x").await;
    let of = |id: &str| json!({ "ResourceType": "Document", "ResourceId": id });
    let with = |id: &str, tags: Value| {
        let mut input = of(id);
        input["Tags"] = tags;
        input
    };
    plane
        .must::<AddTagsToResource>(with("Say", json!([{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }])))
        .await;
    let mut keys = of("Say");
    keys["TagKeys"] = json!(["a", "none"]);
    plane.must::<RemoveTagsFromResource>(keys).await;
    assert_eq!(plane.must::<ListTagsForResource>(of("Say")).await["TagList"], json!([{ "Key": "b", "Value": "2" }]));
    assert_eq!(code(plane.call::<ListTagsForResource>(of("Nobody")).await), "InvalidResourceId");
    let reserved = with("Say", json!([{ "Key": "aws:x", "Value": "1" }]));
    assert!(said(plane.call::<AddTagsToResource>(reserved).await).1.contains("reserved"));
    let many: Vec<Value> = (0..50).map(|number| json!({ "Key": number.to_string(), "Value": "" })).collect();
    assert_eq!(code(plane.call::<AddTagsToResource>(with("Say", json!(many))).await), "TooManyTagsError");
    plane.stop().await;
}
