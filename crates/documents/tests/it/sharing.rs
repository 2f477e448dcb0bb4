//! Documents of other accounts.

use model::ssm::{
    DeleteDocument, DescribeDocumentPermission, GetDocument, ListDocumentVersions, ListDocuments,
    ModifyDocumentPermission, UpdateDocumentDefaultVersion,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{Caller, ControlPlane, code};

use crate::lists::names;
use crate::{STRANGER, arn, content, create, said, saying, stranger, update};

storage::testing::engines!(
    shared_with_an_account,
    shared_with_everybody,
    no_rush_makes_more_documents_public,
    what_sharing_must_not_be
);

async fn modify(plane: &ControlPlane, change: Value) -> Result<Value, wire::client::ClientError> {
    let mut input = json!({ "Name": "Say", "PermissionType": "Share" });
    input.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    plane.call::<ModifyDocumentPermission>(input).await
}

async fn owned(caller: &Caller, owner: &str) -> Vec<String> {
    let filters = json!([{ "Key": "Owner", "Values": [owner] }]);
    names(&caller.call::<ListDocuments>(json!({ "Filters": filters })).await.unwrap())
}

async fn shared_with_an_account(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let other = stranger(&plane).await;
    create(&plane, "Say", "one").await;
    for word in ["two", "three"] {
        update(&plane, "Say", word).await.unwrap();
    }
    let set = json!({ "Name": "Say", "DocumentVersion": "2" });
    plane.must::<UpdateDocumentDefaultVersion>(set).await;
    assert_eq!(code(content(&other, &arn("Say"), "$DEFAULT").await), "AccessDeniedException");
    assert_eq!(code(content(&other, "Say", "$DEFAULT").await), "InvalidDocument");

    modify(&plane, json!({ "AccountIdsToAdd": [STRANGER] })).await.unwrap();
    assert_eq!(content(&other, &arn("Say"), "$DEFAULT").await.unwrap(), saying("two"));
    assert_eq!(content(&other, &arn("Say"), "2").await.unwrap(), saying("two"));
    assert_eq!(code(content(&other, &arn("Say"), "3").await), "InvalidDocumentVersion");
    assert_eq!(owned(&other, "Private").await, [arn("Say")]);
    assert!(owned(&other, "Public").await.is_empty() && owned(plane.root(), "Private").await.is_empty());
    let versions = other.call::<ListDocumentVersions>(json!({ "Name": arn("Say") })).await.unwrap();
    assert_eq!(versions["DocumentVersions"].as_array().unwrap().len(), 1);

    modify(&plane, json!({ "AccountIdsToAdd": [STRANGER], "SharedDocumentVersion": "$LATEST" })).await.unwrap();
    let latest = other.call::<GetDocument>(json!({ "Name": arn("Say") })).await.unwrap();
    assert_eq!((&latest["DocumentVersion"], &latest["Name"]), (&json!("3"), &json!(arn("Say"))));
    modify(&plane, json!({ "AccountIdsToAdd": [STRANGER], "SharedDocumentVersion": "$ALL" })).await.unwrap();
    assert_eq!(content(&other, &arn("Say"), "1").await.unwrap(), saying("one"));

    assert_eq!(code(other.call::<DeleteDocument>(json!({ "Name": "Say" })).await), "InvalidDocument");
    let told = plane.must::<DescribeDocumentPermission>(json!({ "Name": "Say", "PermissionType": "Share" })).await;
    assert_eq!(told["AccountIds"], json!([STRANGER]));
    assert_eq!(told["AccountSharingInfoList"], json!([{ "AccountId": STRANGER, "SharedDocumentVersion": "$ALL" }]));
    assert_eq!(code(plane.call::<DeleteDocument>(json!({ "Name": "Say" })).await), "InvalidDocumentOperation");
    modify(&plane, json!({ "AccountIdsToRemove": [STRANGER] })).await.unwrap();
    assert_eq!(code(content(&other, &arn("Say"), "$DEFAULT").await), "AccessDeniedException");
    plane.must::<DeleteDocument>(json!({ "Name": "Say" })).await;
    plane.stop().await;
}

async fn shared_with_everybody(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let other = stranger(&plane).await;
    create(&plane, "Say", "one").await;
    modify(&plane, json!({ "AccountIdsToAdd": ["All"] })).await.unwrap();
    assert_eq!(content(&other, &arn("Say"), "$DEFAULT").await.unwrap(), saying("one"));
    assert_eq!(owned(&other, "Public").await, [arn("Say")]);
    // Documents of everybody are listed only to those who ask for them.
    assert!(!names(&other.call::<ListDocuments>(json!({})).await.unwrap()).contains(&arn("Say")));
    modify(&plane, json!({ "AccountIdsToAdd": [STRANGER] })).await.unwrap();
    assert_eq!(owned(&other, "All").await.iter().filter(|name| **name == arn("Say")).count(), 1);
    plane.stop().await;
}

async fn no_rush_makes_more_documents_public(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let names: Vec<String> = (0..12).map(|number| format!("Public-{number}")).collect();
    for name in &names {
        create(&plane, name, "x").await;
    }
    let sharing = names.iter().map(|name| modify(&plane, json!({ "Name": name, "AccountIdsToAdd": ["all"] })));
    let done = futures_util::future::join_all(sharing).await;
    assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 5);
    plane.stop().await;
}

async fn what_sharing_must_not_be(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    for (change, part) in [
        (json!({ "AccountIdsToAdd": [testkit::ACCOUNT] }), "owns it"),
        (json!({ "AccountIdsToAdd": [STRANGER], "AccountIdsToRemove": [STRANGER] }), "added and removed"),
        (json!({ "AccountIdsToAdd": [STRANGER, "all"] }), "either"),
        (json!({ "AccountIdsToAdd": ["12"] }), "AccountIdsToAdd"),
        (json!({ "PermissionType": "Own" }), "PermissionType"),
    ] {
        let message = said(modify(&plane, change.clone()).await).1.to_lowercase();
        assert!(message.contains(&part.to_lowercase()), "{change}: {message}");
    }
    for number in 0..5 {
        let name = format!("Public-{number}");
        create(&plane, &name, "x").await;
        modify(&plane, json!({ "Name": name, "AccountIdsToAdd": ["all"] })).await.unwrap();
    }
    assert_eq!(code(modify(&plane, json!({ "AccountIdsToAdd": ["all"] })).await), "DocumentLimitExceeded");
    for block in 0..50 {
        let accounts: Vec<String> = (0..20).map(|number| format!("{:012}", block * 20 + number)).collect();
        modify(&plane, json!({ "AccountIdsToAdd": accounts })).await.unwrap();
    }
    assert_eq!(code(modify(&plane, json!({ "AccountIdsToAdd": [STRANGER] })).await), "DocumentPermissionLimit");
    // Those that are there already take no further place, and those that are not give none.
    let known: Vec<String> = (0..20).map(|number| format!("{number:012}")).collect();
    modify(&plane, json!({ "AccountIdsToAdd": known, "SharedDocumentVersion": "$LATEST" })).await.unwrap();
    let instead = json!({ "AccountIdsToAdd": [STRANGER], "AccountIdsToRemove": ["999999999998"] });
    assert_eq!(code(modify(&plane, instead).await), "DocumentPermissionLimit");
    let instead = json!({ "AccountIdsToAdd": [STRANGER], "AccountIdsToRemove": [known[0]] });
    modify(&plane, instead).await.unwrap();
    let input = json!({ "Name": "Say", "PermissionType": "Share" });
    let first = plane.must::<DescribeDocumentPermission>(input).await;
    assert_eq!(first["AccountIds"].as_array().unwrap().len(), 200);
    assert!(first["NextToken"].is_string());
    plane.stop().await;
}
