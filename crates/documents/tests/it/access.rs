//! Who may do what with documents: users with policies, on names, types and tags.

use model::ssm::{
    AddTagsToResource, CreateDocument, DeleteDocument, DescribeDocument, GetDocument, ListDocuments,
    ModifyDocumentPermission, SendCommand, UpdateDocument,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{STRANGER, arn, create, said, saying};

storage::testing::engines!(names_are_asked, types_and_tags_decide, running_asks_for_the_document);

fn allow(actions: impl Into<Value>, resources: impl Into<Value>) -> Value {
    json!({ "Effect": "Allow", "Action": actions.into(), "Resource": resources.into() })
}

const DENIED: &str = "AccessDeniedException";

async fn names_are_asked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say-A", "a").await;
    create(&plane, "Other", "b").await;
    let may = ["ssm:GetDocument", "ssm:DescribeDocument", "ssm:CreateDocument", "ssm:UpdateDocument"];
    let anna = plane.user("anna", json!([allow(json!(may), arn("Say-*"))])).await;
    for name in ["Say-A", &arn("Say-A")] {
        anna.call::<GetDocument>(json!({ "Name": name })).await.unwrap();
    }
    let denied = said(anna.call::<GetDocument>(json!({ "Name": "Other" })).await);
    assert_eq!(denied.0, DENIED);
    assert!(denied.1.contains(&arn("Other")), "{denied:?}");
    let shipped = json!({ "Name": "AWS-RunShellScript" });
    assert_eq!(code(anna.call::<DescribeDocument>(shipped.clone()).await), DENIED);
    let input = |name: &str| json!({ "Name": name, "Content": saying("x"), "DocumentType": "Command" });
    anna.call::<CreateDocument>(input("Say-B")).await.unwrap();
    assert_eq!(code(anna.call::<CreateDocument>(input("Blow")).await), DENIED);
    assert_eq!(code(anna.call::<DeleteDocument>(json!({ "Name": "Say-A" })).await), DENIED);
    let update = json!({ "Name": "Say-A", "Content": saying("new") });
    anna.call::<UpdateDocument>(update).await.unwrap();
    let share = json!({ "Name": "Say-A", "PermissionType": "Share", "AccountIdsToAdd": [STRANGER] });
    assert_eq!(code(anna.call::<ModifyDocumentPermission>(share).await), DENIED);
    assert_eq!(code(anna.call::<ListDocuments>(json!({})).await), DENIED);
    let everywhere = format!("arn:aws:ssm:{}::document/AWS-*", testkit::REGION);
    plane.permit("anna", json!([allow("ssm:DescribeDocument", everywhere)])).await;
    anna.call::<DescribeDocument>(shipped).await.unwrap();
    plane.stop().await;
}

async fn types_and_tags_decide(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "a").await;
    let session = json!({ "schemaVersion": "1.0", "sessionType": "Standard_Stream" }).to_string();
    let session = |name: &str| json!({ "Name": name, "Content": session, "DocumentType": "Session" });
    plane.must::<CreateDocument>(session("Talk")).await;
    let mut statement = allow("ssm:*", "*");
    statement["Condition"] = json!({ "StringEquals": { "ssm:DocumentType": "Session" } });
    let anna = plane.user("anna", json!([statement])).await;
    anna.call::<GetDocument>(json!({ "Name": "Talk" })).await.unwrap();
    anna.call::<CreateDocument>(session("Talk2")).await.unwrap();
    assert_eq!(code(anna.call::<GetDocument>(json!({ "Name": "Say" })).await), DENIED);
    let mut statement = allow("ssm:GetDocument", "*");
    statement["Condition"] = json!({ "StringEquals": { "ssm:resourceTag/team": "web" } });
    plane.permit("anna", json!([statement])).await;
    assert_eq!(code(anna.call::<GetDocument>(json!({ "Name": "Say" })).await), DENIED);
    let tags = json!([{ "Key": "team", "Value": "web" }]);
    plane.must::<AddTagsToResource>(json!({ "ResourceType": "Document", "ResourceId": "Say", "Tags": tags })).await;
    anna.call::<GetDocument>(json!({ "Name": "Say" })).await.unwrap();
    plane.stop().await;
}

async fn running_asks_for_the_document(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = plane.node().await;
    create(&plane, "Say", "a").await;
    let nodes = format!("arn:aws:ssm:{}:{}:managed-instance/*", testkit::REGION, testkit::ACCOUNT);
    let anna = plane.user("anna", json!([allow("ssm:SendCommand", json!([arn("Say"), nodes]))])).await;
    let send = |name: &str| json!({ "DocumentName": name, "InstanceIds": [node.id] });
    anna.call::<SendCommand>(send("Say")).await.unwrap();
    anna.call::<SendCommand>(send(&arn("Say"))).await.unwrap();
    assert_eq!(code(anna.call::<SendCommand>(send("AWS-RefreshAssociation")).await), DENIED);
    plane.stop().await;
}
