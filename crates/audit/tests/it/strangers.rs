//! Refused calls that nobody has signed.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use model::fleetwright::{ListAuditEntries, SignIn, VerifyAuditTrail};
use model::ssm_agent::RegisterManagedInstance;
use model::sts::AssumeRoleWithWebIdentity;
use serde_json::{Value, json};
use storage::journal::Recorded;
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, REGION, code, text};
use wire::client::Identity;

use crate::trail;

/// As long as refusals are counted together.
const WINDOW: Duration = Duration::from_secs(600);

fn wish(account: &str) -> Value {
    json!({ "RoleArn": format!("arn:aws:iam::{account}:role/web"), "RoleSessionName": "it", "WebIdentityToken": "a.b.c" })
}

fn registration(id: &str) -> Value {
    json!({
        "ActivationId": id, "ActivationCode": "A".repeat(20), "Fingerprint": "x", "PublicKey": "x", "PublicKeyType": "Rsa"
    })
}

async fn told(plane: &ControlPlane, operation: &str) -> Vec<Recorded> {
    let mut told = trail(plane).await;
    told.retain(|recorded| recorded.entry.operation == operation);
    told
}

async fn denied(plane: &ControlPlane) -> Vec<Value> {
    plane.must::<ListAuditEntries>(json!({ "Denied": true })).await["Entries"].as_array().unwrap().clone()
}

pub(crate) async fn a_refused_sign_in_is_one_entry(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let stranger = plane.caller(Identity::Anonymous);
    let guess = json!({ "UserName": "ann", "Password": "hunter2" });
    assert_eq!(code(stranger.call::<SignIn>(guess).await), "SignInRefusedException");
    let told = told(&plane, "fleetwright:SignIn").await;
    let [Recorded { entry, .. }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((entry.account.as_str(), entry.principal.as_str()), (ACCOUNT, "anonymous"));
    assert_eq!(entry.resource, format!("arn:aws:iam::{ACCOUNT}:user/ann"));
    assert_eq!(entry.detail["error"]["code"], "SignInRefusedException");
    assert!(!entry.detail.to_string().contains("hunter2"));
    let denied = denied(&plane).await;
    assert_eq!((denied.len(), text(&denied[0], "Operation")), (1, "fleetwright:SignIn".to_owned()));
    plane.stop().await;
}

pub(crate) async fn strangers_do_not_fill_the_trail(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (activation, _) = plane.activation(1).await;
    let stranger = plane.caller(Identity::Anonymous);
    for _ in 0..25 {
        assert_eq!(code(stranger.call::<AssumeRoleWithWebIdentity>(wish(ACCOUNT)).await), "InvalidIdentityToken");
        let refused = stranger.call::<RegisterManagedInstance>(registration(&activation)).await;
        assert_eq!(code(refused), "InvalidActivation");
    }
    let (web, registered) = ("sts:AssumeRoleWithWebIdentity", "ssm:RegisterManagedInstance");
    for (operation, region) in [(web, ""), (registered, REGION)] {
        let told = told(&plane, operation).await;
        assert_eq!(told.len(), 10, "{operation}");
        let of_account = |one: &Recorded| one.entry.account == ACCOUNT && one.entry.region == region;
        assert!(told.iter().all(of_account), "{told:?}");
    }
    plane.clock().advance(i64::try_from(WINDOW.as_millis()).unwrap());
    for operation in [web, registered] {
        let told = testkit::eventually("the others are told together", async || {
            plane.server().plane().fabric.publish("counted.tell", Bytes::new());
            let told = told(&plane, operation).await;
            (told.len() == 11).then_some(told)
        })
        .await;
        let detail = &told[10].entry.detail;
        assert_eq!((&detail["calls"], &detail["sources"]), (&json!(15), &json!({ "127.0.0.1": 15 })));
    }
    assert_eq!(denied(&plane).await.len(), 22);
    assert_eq!(plane.must::<VerifyAuditTrail>(json!({})).await["Whole"], true);
    plane.stop().await;
}

pub(crate) async fn what_concerns_no_account_is_counted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let stranger = plane.caller(Identity::Anonymous);
    stranger.call::<AssumeRoleWithWebIdentity>(wish("999999999999")).await.unwrap_err();
    let unknown = registration("00000000-0000-0000-0000-000000000000");
    stranger.call::<RegisterManagedInstance>(unknown).await.unwrap_err();
    let elsewhere = json!({ "Account": "999999999999", "UserName": "ann", "Password": "x" });
    stranger.call::<SignIn>(elsewhere).await.unwrap_err();
    assert_eq!(trail(&plane).await, []);
    let metrics = metrics(plane.root()).await;
    for operation in ["AssumeRoleWithWebIdentity", "RegisterManagedInstance", "SignIn"] {
        let line = format!("fleetwright_unsigned_calls_refused_total{{operation=\"{operation}\"}} 1\n");
        assert!(metrics.contains(&line), "{metrics}");
    }
    plane.stop().await;
}

async fn metrics(caller: &Caller) -> String {
    let request = Request::get("/_fleetwright/metrics").body(Bytes::new()).unwrap();
    let answer = caller.send(request, "ssm").await.unwrap();
    String::from_utf8(answer.body().to_vec()).unwrap()
}

pub(crate) async fn what_was_not_told_is_told_at_the_end(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let stranger = plane.caller(Identity::Anonymous);
    for _ in 0..12 {
        stranger.call::<AssumeRoleWithWebIdentity>(wish(ACCOUNT)).await.unwrap_err();
    }
    plane.restart().await;
    let told = told(&plane, "sts:AssumeRoleWithWebIdentity").await;
    assert_eq!((told.len(), &told[10].entry.detail["calls"]), (11, &json!(2)));
    plane.stop().await;
}
