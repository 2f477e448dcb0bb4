//! Documents that ship.

use model::ssm::{CreateDocument, DeleteDocument, DescribeDocument, GetDocument, ListDocuments};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::lists::names;

storage::testing::engines!(each_is_there_for_everybody, an_own_one_may_stand_before_a_session_document);

async fn each_is_there_for_everybody(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let owner = json!({ "Filters": [{ "Key": "Owner", "Values": ["Amazon"] }] });
    let shipped = names(&plane.must::<ListDocuments>(owner).await);
    assert!(shipped.len() >= 20, "{shipped:?}");
    for name in &shipped {
        let told = plane.must::<DescribeDocument>(json!({ "Name": name })).await["Document"].clone();
        assert_eq!((&told["Owner"], &told["Status"]), (&json!("Amazon"), &json!("Active")), "{name}");
        let read = plane
            .must::<GetDocument>(json!({ "Name": format!("arn:aws:ssm:{}::document/{name}", testkit::REGION) }))
            .await;
        assert_eq!(read["Name"], json!(name));
    }
    let all = plane.must::<DescribeDocument>(json!({ "Name": "AWS-RunPowerShellScript" })).await;
    assert_eq!(all["Document"]["PlatformTypes"], json!(["Windows", "Linux", "MacOS"]));
    assert_eq!(code(plane.call::<DeleteDocument>(json!({ "Name": "AWS-RunShellScript" })).await), "InvalidDocument");
    plane.stop().await;
}

async fn an_own_one_may_stand_before_a_session_document(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let content =
        json!({ "schemaVersion": "1.0", "sessionType": "Standard_Stream", "inputs": { "idleSessionTimeout": "5" } });
    let input =
        json!({ "Name": "SSM-SessionManagerRunShell", "Content": content.to_string(), "DocumentType": "Session" });
    plane.must::<CreateDocument>(input).await;
    let told = plane.must::<DescribeDocument>(json!({ "Name": "SSM-SessionManagerRunShell" })).await;
    assert_eq!(told["Document"]["Owner"], testkit::ACCOUNT);
    let filters = json!([{ "Key": "Name", "Values": ["SSM-Session"] }]);
    assert_eq!(names(&plane.must::<ListDocuments>(json!({ "Filters": filters })).await).len(), 1);
    plane.stop().await;
}
