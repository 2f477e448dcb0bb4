//! Commands that run documents of accounts.

use model::ssm::{CreateDocument, GetCommandInvocation, ModifyDocumentPermission, SendCommand};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{STRANGER, arn, create, stranger, update};

storage::testing::engines!(a_document_of_ones_own_runs, what_cannot_run);

async fn a_document_of_ones_own_runs(store: Store) {
    let plane = ControlPlane::start(&store).await;
    create(&plane, "Say", "one").await;
    update(&plane, "Say", "two").await.unwrap();
    let node = plane.node().await;
    for version in ["$DEFAULT", "$LATEST", "2"] {
        let input = json!({ "DocumentName": "Say", "DocumentVersion": version, "InstanceIds": [node.id] });
        let sent = plane.must::<SendCommand>(input).await["Command"].clone();
        assert_eq!((&sent["DocumentName"], &sent["DocumentVersion"]), (&json!("Say"), &json!(version)));
        let invocation = json!({ "CommandId": sent["CommandId"], "InstanceId": node.id });
        assert_eq!(plane.must::<GetCommandInvocation>(invocation).await["DocumentName"], "Say");
    }
    // YAML that looks like JSON.
    let flow =
        "{schemaVersion: '2.2', mainSteps: [{action: 'aws:runShellScript', name: a, inputs: {runCommand: [x]}}]}";
    let input = json!({ "Name": "Flow", "Content": flow, "DocumentType": "Command", "DocumentFormat": "YAML" });
    plane.must::<CreateDocument>(input).await;
    plane.must::<SendCommand>(json!({ "DocumentName": "Flow", "InstanceIds": [node.id] })).await;
    plane.stop().await;
}

async fn what_cannot_run(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = plane.node().await;
    let send = |name: &str, version: &str| json!({ "DocumentName": name, "DocumentVersion": version, "InstanceIds": [node.id] });
    create(&plane, "Say", "one").await;
    assert_eq!(code(plane.call::<SendCommand>(send("Nobody", "1")).await), "InvalidDocument");
    assert_eq!(code(plane.call::<SendCommand>(send("Say", "2")).await), "InvalidDocumentVersion");
    assert_eq!(code(plane.call::<SendCommand>(send("AWS-StartSSHSession", "1")).await), "InvalidDocument");
    // Another account may run what is shared with it, and nothing else; it has no nodes here.
    let other = stranger(&plane).await;
    let mut input = send(&arn("Say"), "1");
    assert_eq!(code(other.call::<SendCommand>(input.clone()).await), "AccessDeniedException");
    let share = json!({ "Name": "Say", "PermissionType": "Share", "AccountIdsToAdd": [STRANGER] });
    plane.must::<ModifyDocumentPermission>(share).await;
    input["InstanceIds"] = json!(["mi-00000000000000000"]);
    assert_eq!(code(other.call::<SendCommand>(input).await), "InvalidInstanceId");
    plane.stop().await;
}
