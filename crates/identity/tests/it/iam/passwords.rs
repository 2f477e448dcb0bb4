//! Passwords and access keys.

use std::time::Duration;

use model::iam::{
    ChangePassword, CreateAccessKey, CreateAccountAlias, CreateLoginProfile, DeleteAccessKey,
    DeleteAccountPasswordPolicy, DeleteLoginProfile, DeleteUser, GetAccessKeyLastUsed, GetAccountPasswordPolicy,
    GetLoginProfile, GetUser, ListAccessKeys, UpdateAccessKey, UpdateAccountPasswordPolicy, UpdateLoginProfile,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, code, text};
use wire::Secret;

use super::user;

storage::testing::engines!(
    passwords_are_set_and_taken,
    users_sign_in,
    an_account_says_what_passwords_are_like,
    a_user_has_two_access_keys,
    no_secret_is_in_the_journal
);

async fn passwords_are_set_and_taken(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let input = json!({ "UserName": "anna", "Password": "correct horse", "PasswordResetRequired": true });
    let made = plane.must::<CreateLoginProfile>(input.clone()).await;
    assert_eq!(made["LoginProfile"]["PasswordResetRequired"], true);
    assert_eq!(code(plane.call::<CreateLoginProfile>(input).await), "EntityAlreadyExists");
    assert_eq!(code(plane.call::<DeleteUser>(json!({ "UserName": "anna" })).await), "DeleteConflict");
    let update = json!({ "UserName": "anna", "Password": "battery staple", "PasswordResetRequired": false });
    plane.must::<UpdateLoginProfile>(update).await;
    let found = plane.must::<GetLoginProfile>(json!({ "UserName": "anna" })).await;
    assert_eq!(found["LoginProfile"]["PasswordResetRequired"], false);
    plane.must::<DeleteLoginProfile>(json!({ "UserName": "anna" })).await;
    assert_eq!(code(plane.call::<GetLoginProfile>(json!({ "UserName": "anna" })).await), "NoSuchEntity");
    assert_eq!(code(plane.call::<GetLoginProfile>(json!({ "UserName": "bert" })).await), "NoSuchEntity");
    let own = plane.call::<ChangePassword>(json!({ "OldPassword": "a", "NewPassword": "b" })).await;
    assert_eq!(code(own), "InvalidUserType", "the root has no password");
    plane.stop().await;
}

async fn users_sign_in(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = text(&user(&plane, "Anna").await, "UserId");
    user(&plane, "bert").await;
    let sign_in = async |account: &str, name: &str, password: &str| {
        plane
            .server()
            .identity()
            .sign_in(account, name, Secret::new(password))
            .await
            .unwrap_or_else(|_| panic!("a store"))
    };
    plane.must::<CreateLoginProfile>(json!({ "UserName": "anna", "Password": "correct horse" })).await;
    plane.must::<CreateAccountAlias>(json!({ "AccountAlias": "lab" })).await;
    for account in [ACCOUNT, "lab"] {
        let signed_in = sign_in(account, "anna", "correct horse").await.unwrap();
        assert_eq!(
            (signed_in.id.as_str(), signed_in.account.as_str(), signed_in.must_change),
            (id.as_str(), ACCOUNT, false)
        );
    }
    let nobody = [
        ("lab", "anna", "wrong"),
        ("lab", "bert", "correct horse"),
        ("lab", "carl", "x"),
        ("other", "anna", "correct horse"),
    ];
    for (account, name, password) in nobody {
        assert_eq!(sign_in(account, name, password).await, None, "{account} {name} {password}");
    }
    let seen = plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"].clone();
    assert!(seen["PasswordLastUsed"].is_number());
    plane.must::<UpdateAccountPasswordPolicy>(json!({ "MaxPasswordAge": 1 })).await;
    plane.advance(Duration::from_secs(86_400));
    assert!(sign_in("lab", "anna", "correct horse").await.unwrap().must_change);
    plane.must::<UpdateAccountPasswordPolicy>(json!({ "MaxPasswordAge": 1, "HardExpiry": true })).await;
    assert_eq!(sign_in("lab", "anna", "correct horse").await, None);
    plane.stop().await;
}

async fn an_account_says_what_passwords_are_like(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    assert_eq!(code(plane.call::<GetAccountPasswordPolicy>(json!({})).await), "NoSuchEntity");
    let policy = json!({ "MinimumPasswordLength": 10, "RequireNumbers": true, "PasswordReusePrevention": 2, "MaxPasswordAge": 30 });
    plane.must::<UpdateAccountPasswordPolicy>(policy).await;
    let found = plane.must::<GetAccountPasswordPolicy>(json!({})).await["PasswordPolicy"].clone();
    assert_eq!((&found["MinimumPasswordLength"], &found["RequireSymbols"]), (&json!(10), &json!(false)));
    assert_eq!((&found["ExpirePasswords"], &found["MaxPasswordAge"]), (&json!(true), &json!(30)));
    for weak in ["short1", "long enough, no digit"] {
        let made = plane.call::<CreateLoginProfile>(json!({ "UserName": "anna", "Password": weak })).await;
        assert_eq!(code(made), "PasswordPolicyViolation", "{weak}");
    }
    plane.must::<CreateLoginProfile>(json!({ "UserName": "anna", "Password": "password one 1" })).await;
    let update = async |password: &str| {
        plane.call::<UpdateLoginProfile>(json!({ "UserName": "anna", "Password": password })).await
    };
    update("password two 2").await.unwrap();
    for used in ["password one 1", "password two 2"] {
        assert_eq!(code(update(used).await), "PasswordPolicyViolation", "{used}");
    }
    update("password three 3").await.unwrap();
    update("password one 1").await.expect("two others came between");
    plane.must::<DeleteAccountPasswordPolicy>(json!({})).await;
    assert_eq!(code(plane.call::<DeleteAccountPasswordPolicy>(json!({})).await), "NoSuchEntity");
    update("password two 2").await.expect("nothing is remembered any more");
    plane.stop().await;
}

async fn a_user_has_two_access_keys(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    user(&plane, "bert").await;
    let of_anna = json!({ "UserName": "anna" });
    let first = plane.must::<CreateAccessKey>(of_anna.clone()).await["AccessKey"].clone();
    assert_eq!((text(&first, "AccessKeyId").len(), text(&first, "SecretAccessKey").len()), (20, 40));
    plane.must::<CreateAccessKey>(of_anna.clone()).await;
    assert_eq!(code(plane.call::<CreateAccessKey>(of_anna.clone()).await), "LimitExceeded");
    let id = &first["AccessKeyId"];
    let with = |member: &str, value: &str| {
        let mut input = json!({ "AccessKeyId": id, "UserName": "anna" });
        input[member] = value.into();
        input
    };
    plane.must::<UpdateAccessKey>(with("Status", "Inactive")).await;
    assert_eq!(code(plane.call::<UpdateAccessKey>(with("Status", "Expired")).await), "ValidationError");
    let list = plane.must::<ListAccessKeys>(of_anna.clone()).await["AccessKeyMetadata"].clone();
    let inactive = |key: &&Value| key["Status"] == "Inactive";
    assert_eq!(list.as_array().unwrap().iter().filter(inactive).count(), 1);
    let used = plane.must::<GetAccessKeyLastUsed>(json!({ "AccessKeyId": id })).await;
    assert_eq!((&used["UserName"], &used["AccessKeyLastUsed"]["Region"]), (&json!("anna"), &json!("N/A")));
    assert_eq!(code(plane.call::<DeleteAccessKey>(with("UserName", "bert")).await), "NoSuchEntity", "it is not his");
    assert_eq!(
        code(plane.call::<DeleteAccessKey>(json!({ "AccessKeyId": id })).await),
        "NoSuchEntity",
        "nor the root's"
    );
    plane.must::<DeleteAccessKey>(json!({ "AccessKeyId": id, "UserName": "Anna" })).await;
    let own = plane.must::<ListAccessKeys>(json!({})).await["AccessKeyMetadata"].clone();
    assert_eq!(own[0]["AccessKeyId"], testkit::ACCESS_KEY_ID, "without a name, whoever calls is meant");
    plane.stop().await;
}

async fn no_secret_is_in_the_journal(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let secret = plane.must::<CreateAccessKey>(json!({ "UserName": "anna" })).await["AccessKey"].clone();
    plane.must::<CreateLoginProfile>(json!({ "UserName": "anna", "Password": "correct horse" })).await;
    let entries = storage::journal::read_after(&plane.server().plane().db, 0, 1000).await.unwrap();
    let written: String = entries.iter().map(|recorded| format!("{:?}", recorded.entry)).collect();
    assert!(written.contains("iam:CreateAccessKey") && written.contains("iam:CreateLoginProfile"));
    for word in [text(&secret, "SecretAccessKey").as_str(), "correct horse", "$argon2id"] {
        assert!(!written.contains(word), "{word}");
    }
    plane.stop().await;
}
