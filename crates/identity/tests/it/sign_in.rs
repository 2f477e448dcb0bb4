//! Signing in by a password, and guessing.

use std::time::Duration;

use model::fleetwright::{ListAuditEntries, SignIn};
use model::iam::{ChangePassword, CreateAccountAlias, CreateLoginProfile, DeleteUser};
use model::ssm::DescribeActivations;
use model::sts::{GetCallerIdentity, GetSessionToken};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, code, text};
use wire::Secret;
use wire::client::{ClientError, Identity};

use crate::people::{allowing, keys, user_arn};

storage::testing::engines!(
    a_user_signs_in_for_some_time,
    whoever_guesses_is_slowed_down_also_after_a_restart,
    a_key_is_no_way_to_guess_the_password,
    many_at_once_are_counted_each,
    a_password_that_must_be_changed_is_changed_first,
    accounts_are_named_where_there_are_several
);

const PASSWORD: &str = "correct horse battery";

async fn user_with_password(plane: &ControlPlane, name: &str, more: &Value) {
    plane.must::<model::iam::CreateUser>(json!({ "UserName": name })).await;
    let policy = json!({ "UserName": name, "PolicyName": "p", "PolicyDocument": allowing(&["ssm:*"]) });
    plane.must::<model::iam::PutUserPolicy>(policy).await;
    let mut profile = json!({ "UserName": name, "Password": PASSWORD });
    profile.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    plane.must::<CreateLoginProfile>(profile).await;
}

async fn sign_in(plane: &ControlPlane, name: &str, password: &str) -> Result<Value, ClientError> {
    let stranger = plane.caller(Identity::Anonymous);
    stranger.call::<SignIn>(json!({ "UserName": name, "Password": password })).await
}

fn session(plane: &ControlPlane, answer: &Value) -> Caller {
    plane.caller(keys(answer))
}

async fn a_user_signs_in_for_some_time(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({})).await;
    let made = sign_in(&plane, "Anna", PASSWORD).await.unwrap();
    assert_eq!((text(&made, "Arn"), text(&made, "Account")), (user_arn("anna"), ACCOUNT.to_owned()));
    let anna = session(&plane, &made);
    anna.call::<DescribeActivations>(json!({})).await.unwrap();
    assert_eq!(code(anna.call::<GetSessionToken>(json!({})).await), "AccessDenied", "no longer by itself");
    let refusals = [("anna", "wrong"), ("nobody", PASSWORD), ("anna", &PASSWORD.to_uppercase())];
    for (name, password) in refusals {
        assert_eq!(code(sign_in(&plane, name, password).await), "SignInRefusedException", "{name}");
    }
    for bad in [
        json!({ "UserName": "anna" }),
        json!({ "UserName": "", "Password": "x" }),
        json!({ "UserName": "a/b", "Password": "x" }),
    ] {
        assert_eq!(code(plane.caller(Identity::Anonymous).call::<SignIn>(bad).await), "ValidationException");
    }
    let entries = plane.must::<ListAuditEntries>(json!({})).await["Entries"].as_array().unwrap().clone();
    let told: Vec<_> = entries.iter().filter(|entry| entry["Operation"] == "fleetwright:SignIn").collect();
    assert!(told.iter().any(|entry| entry["Principal"] == user_arn("anna")), "{told:?}");
    assert!(told.iter().any(|entry| text(entry, "Detail").contains("SignInRefusedException")), "{told:?}");
    assert!(!format!("{entries:?}").contains(PASSWORD), "no password in the trail");
    plane.advance(Duration::from_secs(43_200));
    assert_eq!(code(anna.call::<GetCallerIdentity>(json!({})).await), "ExpiredToken");
    let made = sign_in(&plane, "anna", PASSWORD).await.unwrap();
    plane.must::<model::iam::DeleteLoginProfile>(json!({ "UserName": "anna" })).await;
    plane.must::<model::iam::DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "p" })).await;
    plane.must::<DeleteUser>(json!({ "UserName": "anna" })).await;
    assert_eq!(code(session(&plane, &made).call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    plane.stop().await;
}

async fn whoever_guesses_is_slowed_down_also_after_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({})).await;
    for _ in 0..6 {
        assert_eq!(code(sign_in(&plane, "anna", "guess").await), "SignInRefusedException");
    }
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "TooManyAttemptsException", "also the right one");
    plane.restart().await;
    let Err(ClientError::Refused(refusal)) = sign_in(&plane, "ANNA", PASSWORD).await else { panic!("a refusal") };
    assert_eq!((refusal.code.as_str(), refusal.status), ("TooManyAttemptsException", 429));
    plane.advance(Duration::from_secs(1));
    assert_eq!(code(sign_in(&plane, "anna", "guess").await), "SignInRefusedException");
    plane.advance(Duration::from_secs(1));
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "TooManyAttemptsException", "twice as long");
    plane.advance(Duration::from_secs(1));
    sign_in(&plane, "anna", PASSWORD).await.unwrap();
    assert_eq!(code(sign_in(&plane, "anna", "guess").await), "SignInRefusedException", "forgotten");
    // Of names that nobody has it is the same, until the address itself is slowed down.
    for _ in 0..6 {
        assert_eq!(code(sign_in(&plane, "nobody", "guess").await), "SignInRefusedException");
    }
    assert_eq!(code(sign_in(&plane, "nobody", "guess").await), "TooManyAttemptsException");
    for number in 0..20 {
        let _ = sign_in(&plane, &format!("name{number}"), "guess").await;
    }
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "TooManyAttemptsException", "the address");
    plane.advance(Duration::from_secs(24 * 3600 + 900));
    sign_in(&plane, "anna", PASSWORD).await.unwrap();
    plane.stop().await;
}

async fn a_key_is_no_way_to_guess_the_password(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({})).await;
    let may = json!({ "UserName": "anna", "PolicyName": "own", "PolicyDocument": allowing(&["iam:ChangePassword"]) });
    plane.must::<model::iam::PutUserPolicy>(may).await;
    let anna = session(&plane, &sign_in(&plane, "anna", PASSWORD).await.unwrap());
    let change = async |old: &str| {
        anna.call::<ChangePassword>(json!({ "OldPassword": old, "NewPassword": "another good one" })).await
    };
    for _ in 0..6 {
        assert_eq!(code(change("guess").await), "AccessDenied");
    }
    assert_eq!(code(change(PASSWORD).await), "LimitExceeded", "also the right one");
    plane.advance(Duration::from_secs(1));
    change(PASSWORD).await.unwrap();
    plane.stop().await;
}

async fn many_at_once_are_counted_each(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({})).await;
    let guesses = (0..12).map(|_| sign_in(&plane, "anna", "guess"));
    let codes: Vec<_> = futures_util::future::join_all(guesses).await.into_iter().map(code).collect();
    let tried = codes.iter().filter(|code| *code == "SignInRefusedException").count();
    assert!(tried <= 6, "{codes:?}");
    plane.stop().await;
}

async fn a_password_that_must_be_changed_is_changed_first(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({ "PasswordResetRequired": true })).await;
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "PasswordChangeRequiredException");
    let stranger = plane.caller(Identity::Anonymous);
    let with = |new: &str| json!({ "UserName": "anna", "Password": PASSWORD, "NewPassword": new });
    assert_eq!(code(stranger.call::<SignIn>(with("short")).await), "PasswordPolicyViolation");
    assert_eq!(code(stranger.call::<SignIn>(with(PASSWORD)).await), "PasswordPolicyViolation", "the same");
    let made = stranger.call::<SignIn>(with("another good one")).await.unwrap();
    session(&plane, &made).call::<DescribeActivations>(json!({})).await.unwrap();
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "SignInRefusedException");
    sign_in(&plane, "anna", "another good one").await.unwrap();
    plane.stop().await;
}

async fn accounts_are_named_where_there_are_several(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user_with_password(&plane, "anna", &json!({})).await;
    plane.must::<CreateAccountAlias>(json!({ "AccountAlias": "our-fleet" })).await;
    let number = plane.call::<CreateAccountAlias>(json!({ "AccountAlias": "999999999999" })).await;
    assert_eq!(code(number), "ValidationError", "nobody takes the number of another");
    let identity = plane.server().identity();
    identity.put_access_key("999999999999", "AKIAOTHEROTHEROTHER0", &Secret::new("other")).await.unwrap();
    assert_eq!(code(sign_in(&plane, "anna", PASSWORD).await), "ValidationException");
    let stranger = plane.caller(Identity::Anonymous);
    let at = |account: &str| json!({ "Account": account, "UserName": "anna", "Password": PASSWORD });
    for account in [ACCOUNT, "our-fleet"] {
        stranger.call::<SignIn>(at(account)).await.unwrap();
    }
    for account in ["999999999999", "their-fleet", "888888888888"] {
        assert_eq!(code(stranger.call::<SignIn>(at(account)).await), "SignInRefusedException", "{account}");
    }
    plane.stop().await;
}
