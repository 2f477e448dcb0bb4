//! SecureString.

use model::kms::{CreateAlias, CreateKey, DisableKey};
use model::ssm::{GetParameter, GetParameterHistory, GetParameters, GetParametersByPath, PutParameter};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, text};

use crate::{put, refused, said, value};

/// Whether a text has the form of ciphertext.
fn base64(text: &str) -> bool {
    text.len().is_multiple_of(4) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
}

storage::testing::engines!(
    secrets_are_clear_only_when_asked_for,
    nothing_in_the_store_is_clear,
    a_named_key_is_kept,
    a_key_that_cannot_be_used_is_told,
    history_can_be_decrypted
);

async fn secret(plane: &ControlPlane, name: &str, value: &str, key: Option<&str>) {
    let mut input = json!({ "Name": name, "Value": value, "Type": "SecureString", "Overwrite": true });
    if let Some(key) = key {
        input["KeyId"] = json!(key);
    }
    plane.must::<PutParameter>(input).await;
}

async fn clear(plane: &ControlPlane, name: &str) -> String {
    let answer = plane.must::<GetParameter>(json!({ "Name": name, "WithDecryption": true })).await;
    text(&answer["Parameter"], "Value")
}

async fn named_key(plane: &ControlPlane) -> String {
    let made = plane.must::<CreateKey>(json!({})).await;
    let id = text(&made["KeyMetadata"], "KeyId");
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    id
}

async fn secrets_are_clear_only_when_asked_for(store: Store) {
    let plane = ControlPlane::start(&store).await;
    secret(&plane, "/s/a", "hunter2 ä", None).await;
    put(&plane, "/s/b", "plain").await;
    let sealed = value(&plane, "/s/a").await;
    assert!(base64(&sealed) && !sealed.contains("hunter2"));
    assert_eq!(clear(&plane, "/s/a").await, "hunter2 ä");
    assert_eq!(clear(&plane, "/s/b").await, "plain");
    let values = |answer: &Value| -> Vec<String> {
        answer["Parameters"].as_array().unwrap().iter().map(|read| text(read, "Value")).collect()
    };
    let several = json!({ "Names": ["/s/a", "/s/b"], "WithDecryption": true });
    assert_eq!(values(&plane.must::<GetParameters>(several).await), ["hunter2 ä", "plain"]);
    let path = json!({ "Path": "/s", "WithDecryption": true });
    assert_eq!(values(&plane.must::<GetParametersByPath>(path).await), ["hunter2 ä", "plain"]);
    assert_eq!(values(&plane.must::<GetParametersByPath>(json!({ "Path": "/s" })).await), [sealed, "plain".to_owned()]);
    plane.stop().await;
}

async fn nothing_in_the_store_is_clear(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 0..3 {
        secret(&plane, "/s", &format!("hunter2-{number}"), None).await;
    }
    let db = &plane.server().plane().db;
    for sql in ["SELECT value FROM parameters", "SELECT value FROM parameter_history", "SELECT detail FROM journal"] {
        let rows = db.read(sql, &[]).await.unwrap();
        assert!(!rows.is_empty(), "{sql}");
        assert!(rows.iter().all(|row| !row.text(0).unwrap().contains("hunter2")), "{sql}");
    }
    plane.stop().await;
}

async fn a_named_key_is_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    named_key(&plane).await;
    secret(&plane, "/s", "1", Some("alias/app")).await;
    secret(&plane, "/s", "2", None).await;
    let known = plane.must::<GetParameterHistory>(json!({ "Name": "/s" })).await;
    let keys: Vec<_> = known["Parameters"].as_array().unwrap().iter().map(|version| version["KeyId"].clone()).collect();
    assert_eq!(keys, ["alias/app", "alias/app"]);
    assert_eq!(clear(&plane, "/s").await, "2");
    plane.stop().await;
}

async fn a_key_that_cannot_be_used_is_told(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = named_key(&plane).await;
    secret(&plane, "/s/a", "1", Some("alias/app")).await;
    secret(&plane, "/s/b", "2", None).await;
    plane.must::<DisableKey>(json!({ "KeyId": id })).await;
    let (code, message) = said(plane.call::<GetParameter>(json!({ "Name": "/s/a", "WithDecryption": true })).await);
    assert_eq!(code, "InvalidKeyId");
    assert!(message.contains("Error Code: DisabledException"), "{message}");
    assert_eq!(clear(&plane, "/s/b").await, "2", "others are not affected");
    assert!(base64(&value(&plane, "/s/a").await), "ciphertext needs no key");
    let input = json!({ "Name": "/s/a", "Value": "x", "Overwrite": true });
    assert_eq!(refused(&plane, input).await.0, "InvalidKeyId");
    let input = json!({ "Name": "/n", "Value": "x", "Type": "SecureString", "KeyId": "alias/none" });
    let (code, message) = refused(&plane, input).await;
    assert_eq!(code, "InvalidKeyId");
    assert!(message.contains("alias/none is not found") && message.contains("NotFoundException"), "{message}");
    plane.stop().await;
}

async fn history_can_be_decrypted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    secret(&plane, "/s", "one", None).await;
    secret(&plane, "/s", "two", None).await;
    let input = json!({ "Name": "/s", "WithDecryption": true });
    let known = plane.must::<GetParameterHistory>(input).await;
    assert_eq!((&known["Parameters"][0]["Value"], &known["Parameters"][1]["Value"]), (&json!("one"), &json!("two")));
    assert_eq!(clear(&plane, "/s:1").await, "one");
    plane.stop().await;
}
