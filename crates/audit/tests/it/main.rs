//! The audit trail of real calls, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod attacks;
mod exports;
mod lookup;
mod repeats;
mod strangers;

use audit::{Audit, Broken, KEPT_DAYS, Verdict};
use model::fleetwright::{ListAuditEntries, VerifyAuditTrail};
use model::ssm::{CreateActivation, DeleteActivation, SendCommand, StartChangeRequestExecution};
use platform::Plane;
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::{self, Entry, Recorded};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node};

storage::testing::engines!(
    every_mutating_call_leaves_an_entry,
    secrets_stay_out,
    the_chain_is_whole_until_somebody_touches_it,
    sealing_goes_on_where_it_was,
    operators_list_and_verify,
    what_is_old_is_forgotten_and_the_rest_still_proven,
    lists_hold_what_is_asked_for,
    two_writers_make_one_chain
);

mod attacked {
    use crate::attacks::*;
    storage::testing::engines!(
        changed_entries,
        a_fault_tells_its_time,
        removed_and_reordered_entries,
        removed_seals,
        cut_off_tails,
        cut_off_beginnings,
        everything_set_back,
        everything_taken_out,
        old_entries_made_older,
        entries_put_in
    );
}

mod exported {
    use crate::exports::*;
    storage::testing::engines!(
        to_a_file_that_goes_on_where_it_was,
        to_a_file_that_cannot_be_written_for_a_while,
        to_syslog_over_udp,
        to_syslog_on_this_machine,
        to_syslog_over_tcp_when_it_comes_back,
        to_a_collector_that_refuses_at_first,
        by_one_replica_at_a_time
    );
}

mod repeated {
    use crate::repeats::*;
    storage::testing::engines!(
        what_is_read_again_is_counted,
        what_was_counted_is_told_at_the_end,
        each_is_told_where_the_settings_say_so
    );
}

mod looked_up {
    use crate::lookup::*;
    storage::testing::engines!(
        calls_are_told_as_cloudtrail_does,
        global_calls_are_told_in_every_region,
        every_attribute_finds_its_calls,
        pages_go_newest_first,
        one_among_thousands_is_found,
        reads_that_meet_are_told_apart,
        a_period_bounds_what_is_found,
        what_cannot_be_looked_up_is_refused
    );
}

mod refused {
    use crate::strangers::*;
    storage::testing::engines!(
        a_refused_sign_in_is_one_entry,
        strangers_do_not_fill_the_trail,
        what_concerns_no_account_is_counted,
        what_was_not_told_is_told_at_the_end
    );
}

async fn trail(plane: &ControlPlane) -> Vec<Recorded> {
    journal::read_after(&plane.server().plane().db, 0, 10_000).await.unwrap()
}

async fn every_mutating_call_leaves_an_entry(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<CreateActivation>(json!({ "IamRole": "node", "Description": "Rack 7" })).await;
    let refused = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    plane.call::<DeleteActivation>(refused).await.unwrap_err();
    plane.must::<model::ssm::DescribeActivations>(json!({})).await;
    let change = json!({ "DocumentName": "a", "Runbooks": [{ "DocumentName": "b" }] });
    plane.call::<StartChangeRequestExecution>(change).await.unwrap_err();
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
    let audit = Audit::new(plane.server().plane(), KEPT_DAYS);
    let Verdict::Whole { entries: 3, seal } = audit.verify(ACCOUNT, None).await.unwrap() else { panic!("whole") };
    assert_eq!(seal.len(), 64);
    assert_eq!(audit.verify("999999999999", None).await.unwrap(), Verdict::Whole { entries: 0, seal: String::new() });
    plane.stop().await;
}

/// On PostgreSQL two replicas, on SQLite two tasks of one: both write, both seal, and the chain stays one.
async fn two_writers_make_one_chain(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let other = if store.is_postgres() { Some(plane.replica().await) } else { None };
    let here = plane.server().plane();
    let there = other.as_ref().map_or(here, |other| other.plane());
    let (one, two) = (Audit::new(here, KEPT_DAYS), Audit::new(there, KEPT_DAYS));
    let write = async |plane: &Plane, audit: &Audit, who: &str| {
        for _ in 0..50 {
            let mut batch = Batch::new();
            batch.journal(entry(plane.clock.now(), who));
            plane.commit(batch).await.unwrap();
            audit.seal_new().await.unwrap();
        }
    };
    tokio::join!(write(here, &one, "here"), write(there, &two, "there"));
    for audit in [&one, &two] {
        assert!(matches!(audit.verify(ACCOUNT, None).await.unwrap(), Verdict::Whole { entries: 100, .. }));
    }
    if let Some(other) = other {
        other.stop().await;
    }
    plane.stop().await;
}

fn entry(at: i64, principal: &str) -> Entry {
    Entry {
        at,
        account: ACCOUNT.to_owned(),
        region: testkit::REGION.to_owned(),
        principal: principal.to_owned(),
        operation: "ssm:PutParameter".to_owned(),
        resource: "a".to_owned(),
        detail: json!({}),
    }
}

async fn lists_hold_what_is_asked_for(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (kept, _) = plane.activation(1).await;
    for _ in 0..3 {
        plane.activation(1).await;
    }
    let node = Node::enrol(&plane).await;
    node.caller().call::<CreateActivation>(json!({ "IamRole": "node" })).await.unwrap_err();
    let list = async |input: Value| {
        let page = plane.must::<ListAuditEntries>(input).await;
        page["Entries"].as_array().unwrap().clone()
    };
    let of_one = list(json!({ "Resource": kept })).await;
    assert_eq!((of_one.len(), &of_one[0]["Resource"]), (1, &json!(kept)));
    assert_eq!(list(json!({ "Operation": "RegisterManaged" })).await.len(), 1);
    let denied = list(json!({ "Denied": true })).await;
    assert_eq!((denied.len(), &denied[0]["Operation"]), (1, &json!("ssm:CreateActivation")));
    assert!(denied[0]["Principal"].as_str().unwrap().ends_with(&node.id), "{denied:?}");
    let by_root = json!({ "Principal": ":root", "Operation": "CreateActivation", "MaxResults": 2 });
    let first = plane.must::<ListAuditEntries>(by_root.clone()).await;
    assert_eq!(first["Entries"].as_array().unwrap().len(), 2);
    let mut next = by_root;
    next["NextToken"] = first["NextToken"].clone();
    assert_eq!(plane.must::<ListAuditEntries>(next.clone()).await["Entries"].as_array().unwrap().len(), 2);
    next["Principal"] = json!("other");
    plane.call::<ListAuditEntries>(next).await.unwrap_err();
    plane.stop().await;
}

async fn sealing_goes_on_where_it_was(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane.activation(1).await;
    let first = Audit::new(plane.server().plane(), KEPT_DAYS).verify(ACCOUNT, None).await.unwrap();
    plane.restart().await;
    assert_eq!(Audit::new(plane.server().plane(), KEPT_DAYS).verify(ACCOUNT, None).await.unwrap(), first);
    plane.activation(1).await;
    let (one, other) = (Audit::new(plane.server().plane(), KEPT_DAYS), Audit::new(plane.server().plane(), KEPT_DAYS));
    let (one, other) = tokio::join!(one.verify(ACCOUNT, None), other.verify(ACCOUNT, None));
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
    assert!(matches!(audit.verify(ACCOUNT, None).await.unwrap(), Verdict::Whole { entries: 3, .. }));
    plane.advance(std::time::Duration::from_secs(401 * 24 * 3600));
    plane.activation(1).await;
    testkit::eventually("the old entries are forgotten", async || {
        plane.server().plane().fabric.publish("audit.retain", bytes::Bytes::new());
        (trail(&plane).await.len() == 1).then_some(())
    })
    .await;
    assert!(matches!(audit.verify(ACCOUNT, None).await.unwrap(), Verdict::Whole { entries: 1, .. }));
    let mut removal = Batch::new();
    removal.run("DELETE FROM journal", []);
    plane.server().plane().commit(removal).await.unwrap();
    assert!(matches!(
        audit.verify(ACCOUNT, None).await.unwrap(),
        Verdict::Broken(Broken { why: "the entry is missing", .. })
    ));
    plane.stop().await;
}
