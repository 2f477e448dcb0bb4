//! Names of keys, and the key that the service manages.

use model::kms::{
    CreateAlias, DeleteAlias, DescribeKey, DisableKey, Encrypt, ListAliases, ListKeys, PutKeyPolicy,
    ScheduleKeyDeletion, TagResource, UpdateAlias,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use crate::{base64, decrypted, encrypted, key, stranger};

storage::testing::engines!(
    aliases_are_made_moved_and_deleted,
    names_have_rules,
    a_key_has_fifty_at_most,
    they_are_listed_by_page_and_by_key,
    every_account_has_a_key_for_parameters
);

fn names(list: &Value) -> Vec<String> {
    list["Aliases"].as_array().unwrap().iter().map(|alias| text(alias, "AliasName")).collect()
}

async fn aliases_are_made_moved_and_deleted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (key(&plane).await, key(&plane).await);
    let input = json!({ "AliasName": "alias/app", "TargetKeyId": one });
    plane.must::<CreateAlias>(input.clone()).await;
    assert_eq!(code(plane.call::<CreateAlias>(input).await), "AlreadyExistsException");
    let blob = encrypted(&plane, "alias/app", b"old").await;
    plane.must::<UpdateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": other })).await;
    let sealed = plane.must::<Encrypt>(json!({ "KeyId": "alias/app", "Plaintext": base64(b"x") })).await;
    assert!(text(&sealed, "KeyId").ends_with(&other), "the alias names the other key at once");
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old", "what was encrypted names its own key");
    plane.must::<DeleteAlias>(json!({ "AliasName": "alias/app" })).await;
    let gone = plane.call::<Encrypt>(json!({ "KeyId": "alias/app", "Plaintext": base64(b"x") })).await;
    assert_eq!(code(gone), "NotFoundException");
    let gone = json!({ "AliasName": "alias/app" });
    assert_eq!(code(plane.call::<DeleteAlias>(gone).await), "NotFoundException");
    let gone = json!({ "AliasName": "alias/app", "TargetKeyId": one });
    assert_eq!(code(plane.call::<UpdateAlias>(gone).await), "NotFoundException");
    plane.stop().await;
}

async fn names_have_rules(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let make = async |name: &str, target: &str| {
        code(plane.call::<CreateAlias>(json!({ "AliasName": name, "TargetKeyId": target })).await)
    };
    assert_eq!(make("alias/aws/mine", &id).await, "InvalidAliasNameException");
    assert_eq!(make("alias/a:b", &id).await, "InvalidAliasNameException");
    assert_eq!(make("app", &id).await, "ValidationException");
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    assert_eq!(make("alias/b", "alias/app").await, "NotFoundException", "an alias names a key, no alias");
    assert_eq!(make("alias/b", "12345678-9abc-4def-8123-456789abcdef").await, "NotFoundException");
    plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": id })).await;
    assert_eq!(make("alias/b", &id).await, "KMSInvalidStateException");
    plane.stop().await;
}

async fn a_key_has_fifty_at_most(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    for number in 0..50 {
        plane.must::<CreateAlias>(json!({ "AliasName": format!("alias/{number}"), "TargetKeyId": id })).await;
    }
    let more = plane.call::<CreateAlias>(json!({ "AliasName": "alias/more", "TargetKeyId": id })).await;
    assert_eq!(code(more), "LimitExceededException");
    plane.must::<UpdateAlias>(json!({ "AliasName": "alias/7", "TargetKeyId": id })).await;
    let other = key(&plane).await;
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/more", "TargetKeyId": other })).await;
    let moved = plane.call::<UpdateAlias>(json!({ "AliasName": "alias/more", "TargetKeyId": id })).await;
    assert_eq!(code(moved), "LimitExceededException");
    plane.stop().await;
}

async fn they_are_listed_by_page_and_by_key(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (key(&plane).await, key(&plane).await);
    for (name, target) in [("alias/c", &one), ("alias/a", &other), ("alias/b", &one)] {
        plane.must::<CreateAlias>(json!({ "AliasName": name, "TargetKeyId": target })).await;
    }
    let first = plane.must::<ListAliases>(json!({ "Limit": 3 })).await;
    assert_eq!(names(&first), ["alias/a", "alias/aws/ssm", "alias/b"]);
    assert_eq!(first["Truncated"], true);
    let marker = first["NextMarker"].clone();
    let second = plane.must::<ListAliases>(json!({ "Limit": 3, "Marker": marker })).await;
    assert_eq!((names(&second), &second["Truncated"]), (vec!["alias/c".to_owned()], &json!(false)));
    assert_eq!(names(&plane.must::<ListAliases>(json!({ "KeyId": one })).await), ["alias/b", "alias/c"]);
    let elsewhere = plane.call::<ListAliases>(json!({ "KeyId": one, "Marker": marker })).await;
    assert_eq!(code(elsewhere), "InvalidMarkerException");
    assert_eq!(code(plane.call::<ListAliases>(json!({ "Marker": "forged" })).await), "InvalidMarkerException");
    plane.stop().await;
}

async fn every_account_has_a_key_for_parameters(store: Store) {
    let plane = ControlPlane::start(&store).await;
    assert_eq!(names(&plane.must::<ListAliases>(json!({})).await), ["alias/aws/ssm"]);
    let described = plane.must::<DescribeKey>(json!({ "KeyId": "alias/aws/ssm" })).await;
    let id = text(&described["KeyMetadata"], "KeyId");
    assert_eq!(described["KeyMetadata"]["KeyManager"], "AWS");
    let blob = encrypted(&plane, "alias/aws/ssm", b"secret").await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"secret");
    assert_eq!(plane.must::<ListKeys>(json!({})).await["Keys"].as_array().unwrap().len(), 1, "it is made once");
    let stranger = stranger(&plane).await;
    let theirs = stranger.call::<DescribeKey>(json!({ "KeyId": "alias/aws/ssm" })).await.unwrap();
    assert_ne!(text(&theirs["KeyMetadata"], "KeyId"), id, "another account has its own");
    assert_eq!(code(plane.call::<DisableKey>(json!({ "KeyId": id })).await), "AccessDeniedException");
    assert_eq!(code(plane.call::<ScheduleKeyDeletion>(json!({ "KeyId": id })).await), "AccessDeniedException");
    let everyone = r#"{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}"#;
    let policy = json!({ "KeyId": id, "Policy": format!(r#"{{"Statement":[{everyone}]}}"#) });
    assert_eq!(code(plane.call::<PutKeyPolicy>(policy).await), "AccessDeniedException");
    let tags = json!({ "KeyId": id, "Tags": [{ "TagKey": "a", "TagValue": "b" }] });
    assert_eq!(code(plane.call::<TagResource>(tags).await), "AccessDeniedException");
    assert_eq!(code(plane.call::<DeleteAlias>(json!({ "AliasName": "alias/aws/ssm" })).await), "AccessDeniedException");
    let own = key(&plane).await;
    let taken = json!({ "AliasName": "alias/aws/ssm", "TargetKeyId": own });
    assert_eq!(code(plane.call::<UpdateAlias>(taken).await), "AccessDeniedException");
    plane.stop().await;
}
