//! The audit trail of real calls, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

use audit::{Audit, KEPT_DAYS, Verdict};
use model::fleetwright::{ListAuditEntries, VerifyAuditTrail};
use model::ssm::{CreateActivation, DeleteActivation, PutParameter, SendCommand};
use serde_json::json;
use storage::Batch;
use storage::journal::{self, Recorded};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node};

storage::testing::engines!(
    every_mutating_call_leaves_an_entry,
    secrets_stay_out,
    the_chain_is_whole_until_somebody_touches_it,
    sealing_goes_on_where_it_was,
    operators_list_and_verify,
    what_is_old_is_forgotten_and_the_rest_still_proven
);

async fn trail(plane: &ControlPlane) -> Vec<Recorded> {
    journal::read_after(&plane.server().plane().db, 0, 10_000).await.unwrap()
}

async fn every_mutating_call_leaves_an_entry(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<CreateActivation>(json!({ "IamRole": "node", "Description": "Rack 7" })).await;
    let refused = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    plane.call::<DeleteActivation>(refused).await.unwrap_err();
    plane.must::<model::ssm::DescribeActivations>(json!({})).await;
    plane.call::<PutParameter>(json!({ "Name": "a", "Value": "b" })).await.unwrap_err();
    let trail = trail(&plane).await;
    let told: Vec<_> = trail.iter().map(|recorded| recorded.entry.operation.as_str()).collect();
    assert_eq!(told, ["ssm:CreateActivation", "ssm:DeleteActivation"], "reads and what is not built leave none");
    let made = &trail[0].entry;
    assert_eq!((made.account.as_str(), made.region.as_str()), (ACCOUNT, testkit::REGION));
    assert_eq!(made.principal, format!("arn:aws:iam::{ACCOUNT}:root"));
    assert_eq!(made.detail["parameters"]["Description"], "Rack 7");
    assert_eq!(made.detail["source"], "127.0.0.1");
    assert_eq!(made.detail["accessKeyId"], testkit::ACCESS_KEY_ID);
    assert_eq!(trail[1].entry.detail["error"]["code"], "InvalidActivation");
    plane.stop().await;
}

async fn secrets_stay_out(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id],
        "Parameters": { "commands": ["echo hunter2"] }
    });
    plane.must::<SendCommand>(input).await;
    let text = format!("{:?}", trail(&plane).await);
    assert!(text.contains("ssm:SendCommand") && text.contains("ssm:RegisterManagedInstance"));
    assert!(!text.contains("hunter2"), "parameters of commands may be secret");
    let (_, code) = plane.activation(1).await;
    assert!(!format!("{:?}", trail(&plane).await).contains(&code), "activation codes open the fleet");
    plane.stop().await;
}

async fn the_chain_is_whole_until_somebody_touches_it(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for _ in 0..3 {
        plane.activation(1).await;
    }
    let tools = plane.server().plane();
    let audit = Audit::new(tools, KEPT_DAYS);
    let Verdict::Whole { entries: 3, seal } = audit.verify(ACCOUNT).await.unwrap() else { panic!("whole") };
    assert_eq!(seal.len(), 64);
    let positions: Vec<_> = trail(&plane).await.iter().map(|recorded| recorded.position).collect();
    let mut forgery = Batch::new();
    forgery.run("UPDATE journal SET principal = 'nobody' WHERE position = $1", [positions[1].into()]);
    tools.commit(forgery).await.unwrap();
    let broken = Verdict::Broken { position: positions[1], why: "the entry is not as it was sealed" };
    assert_eq!(audit.verify(ACCOUNT).await.unwrap(), broken);
    let mut removal = Batch::new();
    removal.run("DELETE FROM journal WHERE position = $1", [positions[1].into()]);
    tools.commit(removal).await.unwrap();
    let missing = Verdict::Broken { position: positions[1], why: "the entry is missing" };
    assert_eq!(audit.verify(ACCOUNT).await.unwrap(), missing);
    assert_eq!(audit.verify("999999999999").await.unwrap(), Verdict::Whole { entries: 0, seal: String::new() });
    plane.stop().await;
}

async fn sealing_goes_on_where_it_was(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane.activation(1).await;
    let first = Audit::new(plane.server().plane(), KEPT_DAYS).verify(ACCOUNT).await.unwrap();
    plane.restart().await;
    assert_eq!(Audit::new(plane.server().plane(), KEPT_DAYS).verify(ACCOUNT).await.unwrap(), first);
    plane.activation(1).await;
    let (one, other) = (Audit::new(plane.server().plane(), KEPT_DAYS), Audit::new(plane.server().plane(), KEPT_DAYS));
    let (one, other) = tokio::join!(one.verify(ACCOUNT), other.verify(ACCOUNT));
    assert!(matches!(one.unwrap(), Verdict::Whole { entries: 2, .. }));
    assert!(matches!(other.unwrap(), Verdict::Whole { entries: 2, .. }));
    plane.stop().await;
}

async fn operators_list_and_verify(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for _ in 0..5 {
        plane.activation(1).await;
        plane.clock().advance(1_000);
    }
    let verdict = plane.must::<VerifyAuditTrail>(json!({})).await;
    assert_eq!((&verdict["Whole"], &verdict["Entries"]), (&json!(true), &json!(5)));
    let first = plane.must::<ListAuditEntries>(json!({ "MaxResults": 3 })).await;
    let second = plane.must::<ListAuditEntries>(json!({ "MaxResults": 3, "NextToken": first["NextToken"] })).await;
    let entries = [&first, &second].map(|page| page["Entries"].as_array().unwrap().clone()).concat();
    assert_eq!(entries.len(), 5);
    assert!(second["NextToken"].is_null());
    assert!(entries.iter().all(|entry| entry["Operation"] == "ssm:CreateActivation"));
    let from = json!({ "Since": entries[3]["At"] });
    assert_eq!(plane.must::<ListAuditEntries>(from).await["Entries"].as_array().unwrap().len(), 2);
    let node = Node::enrol(&plane).await;
    let as_node = node.caller().call::<ListAuditEntries>(json!({})).await;
    assert_eq!(testkit::code(as_node), "AccessDeniedException");
    plane.stop().await;
}

async fn what_is_old_is_forgotten_and_the_rest_still_proven(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for _ in 0..3 {
        plane.activation(1).await;
    }
    let audit = Audit::new(plane.server().plane(), KEPT_DAYS);
    assert!(matches!(audit.verify(ACCOUNT).await.unwrap(), Verdict::Whole { entries: 3, .. }));
    plane.advance(std::time::Duration::from_secs(401 * 24 * 3600));
    plane.activation(1).await;
    testkit::eventually("the old entries are forgotten", async || {
        plane.server().plane().fabric.publish("audit.retain", bytes::Bytes::new());
        (trail(&plane).await.len() == 1).then_some(())
    })
    .await;
    assert!(matches!(audit.verify(ACCOUNT).await.unwrap(), Verdict::Whole { entries: 1, .. }));
    let mut removal = Batch::new();
    removal.run("DELETE FROM journal", []);
    plane.server().plane().commit(removal).await.unwrap();
    assert!(matches!(audit.verify(ACCOUNT).await.unwrap(), Verdict::Broken { why: "the entry is missing", .. }));
    plane.stop().await;
}
