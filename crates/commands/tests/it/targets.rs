use model::ssm::{ListCommandInvocations, SendCommand};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};

use super::{listed, listed_as, send_with, tag, tally, until};

storage::testing::engines!(
    a_tag_means_its_nodes,
    targets_that_match_nothing_succeed,
    what_is_no_target_is_refused,
    thousands_of_targets_become_invocations_in_the_background,
    a_command_for_too_many_nodes_is_refused_whole,
    a_script_is_not_for_windows,
    a_node_that_comes_to_fit_gets_what_is_under_way
);

async fn a_tag_means_its_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut web, db) = (plane.node().await, plane.node().await);
    tag(&plane, &web, "role", "web").await;
    tag(&plane, &db, "role", "db").await;
    let targets = json!([{ "Key": "tag:role", "Values": ["web", "cache"] }]);
    let command = send_with(&plane, json!({ "Targets": targets })).await;
    web.run(Script::default()).await;
    until(&plane, &command, &web, "Success").await;
    let done = listed_as(&plane, &command, "Success").await;
    assert_eq!((&done["TargetCount"], &done["Targets"]), (&json!(1), &targets));
    assert_eq!(done["InstanceIds"], json!([]));
    let elsewhere = json!({ "CommandId": command, "InstanceId": db.id });
    let sent = plane.must::<ListCommandInvocations>(elsewhere).await;
    assert_eq!(sent["CommandInvocations"], json!([]), "the other node is not touched");
    plane.stop().await;
}

async fn targets_that_match_nothing_succeed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let _node = Node::enrol(&plane).await;
    let targets = json!([{ "Key": "tag:role", "Values": ["none"] }]);
    let command = send_with(&plane, json!({ "Targets": targets })).await;
    let done = listed(&plane, &command).await;
    assert_eq!((&done["Status"], &done["StatusDetails"]), (&json!("Success"), &json!("NoInstancesInTag")));
    assert_eq!((&done["TargetCount"], &done["CompletedCount"]), (&json!(0), &json!(0)));
    plane.stop().await;
}

async fn what_is_no_target_is_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    for members in [
        json!({ "Targets": [{ "Key": "colour", "Values": ["red"] }] }),
        json!({ "Targets": [{ "Key": "tag:a", "Values": [] }] }),
        json!({ "Targets": [{ "Key": "tag:a", "Values": ["b"] }], "InstanceIds": [node.id] }),
        json!({ "Targets": [] }),
        json!({}),
    ] {
        let mut input = json!({ "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] } });
        for (name, value) in members.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(code(plane.call::<SendCommand>(input).await), "ValidationException", "{members}");
    }
    plane.stop().await;
}

async fn thousands_of_targets_become_invocations_in_the_background(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let mut batch = storage::Batch::new();
    batch.run(
        "INSERT INTO nodes (id, account, region, activation_id, registration_key, role, tags, attributes, registered_at)
         WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1200)
         SELECT 'mi-' || substr('00000000000000000' || CAST(n AS TEXT), -17), $1, $2, 'a', CAST(n AS TEXT), 'node', '{}', '{}', 0
         FROM n",
        [testkit::ACCOUNT.into(), testkit::REGION.into()],
    );
    if store.is_postgres() {
        plane.stop().await;
        return;
    }
    plane.server().plane().db.commit(batch).await.unwrap();
    let command = send_with(&plane, json!({ "Targets": [{ "Key": "InstanceIds", "Values": ["*"] }] })).await;
    plane.restart().await;
    let all = testkit::eventually("all are invocations", async || {
        let sql = "SELECT count(*), count(DISTINCT node_id) FROM invocations";
        let rows = plane.server().plane().db.read(sql, &[]).await.unwrap();
        (rows[0].int(0).unwrap() == 1200).then(|| rows[0].int(1).unwrap())
    })
    .await;
    assert_eq!(all, 1200);
    assert_eq!(listed(&plane, &command).await["TargetCount"], 1200);
    plane.must::<model::ssm::CancelCommand>(json!({ "CommandId": command })).await;
    let done = listed_as(&plane, &command, "Cancelled").await;
    assert_eq!(done["CompletedCount"], 1200);
    plane.stop().await;
}

async fn a_command_for_too_many_nodes_is_refused_whole(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let _nodes = [Node::enrol(&plane).await, Node::enrol(&plane).await];
    plane.restart_with(|settings| settings.commands.targets = 1).await;
    let command = send_with(&plane, json!({ "Targets": [{ "Key": "InstanceIds", "Values": ["*"] }] })).await;
    let done = listed(&plane, &command).await;
    assert_eq!((&done["Status"], &done["StatusDetails"]), (&json!("Failed"), &json!("RateExceeded")));
    assert!(tally(&plane, &command).await.is_empty(), "no node is touched");
    plane.stop().await;
}

async fn a_script_is_not_for_windows(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut linux, windows) = (plane.node().await, plane.node().await);
    let facts = json!({
        "InstanceId": windows.id, "AgentName": "amazon-ssm-agent", "AgentVersion": "3.3.0.0", "AgentStatus": "Active",
        "PlatformType": "Windows"
    });
    windows.caller().call::<model::ssm_agent::UpdateInstanceInformation>(facts).await.unwrap();
    let both = json!({ "Targets": [{ "Key": "InstanceIds", "Values": [linux.id, windows.id] }] });
    let command = send_with(&plane, both).await;
    linux.run(Script::default()).await;
    let done = listed_as(&plane, &command, "Success").await;
    assert_eq!((&done["CompletedCount"], &done["ErrorCount"]), (&json!(2), &json!(0)));
    assert_eq!(until(&plane, &command, &windows, "Failed").await["StatusDetails"], "InvalidPlatform");
    let named = json!({
        "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] }, "InstanceIds": [linux.id, windows.id]
    });
    let refused = plane.call::<SendCommand>(named).await;
    assert_eq!(code(refused), "UnsupportedPlatformType");
    plane.stop().await;
}

async fn a_node_that_comes_to_fit_gets_what_is_under_way(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut first, late, other) = (plane.node().await, Node::enrol(&plane).await, Node::enrol(&plane).await);
    tag(&plane, &first, "role", "web").await;
    let targets = json!([{ "Key": "tag:role", "Values": ["web"] }]);
    let command = send_with(&plane, json!({ "Targets": targets })).await;
    let job = first.job().await;
    tag(&plane, &late, "role", "web").await;
    let mut late = late.connect(&plane).await;
    let _other = other.connect(&plane).await;
    late.run(Script::default()).await;
    until(&plane, &command, &late, "Success").await;
    first.finish(&job.job.job_id, Script::default()).await;
    let done = listed_as(&plane, &command, "Success").await;
    assert_eq!((&done["TargetCount"], &done["CompletedCount"]), (&json!(2), &json!(2)));
    let again = late.renewed(&plane).await.connect(&plane).await;
    assert_eq!(tally(&plane, &command).await, [("Success".to_owned(), 2)].into(), "{}", again.id);
    plane.stop().await;
}
