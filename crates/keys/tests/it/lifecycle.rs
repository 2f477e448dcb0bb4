//! Enabling, disabling, and the end of keys.

use std::time::Duration;

use model::kms::{
    CancelKeyDeletion, CreateAlias, DescribeKey, DisableKey, EnableKey, Encrypt, GenerateDataKey, ListKeys,
    ScheduleKeyDeletion, TagResource, UpdateKeyDescription,
};
use serde_json::{Value, json};
use storage::journal;
use storage::testing::Store;
use testkit::{ControlPlane, code, eventually, text};

use crate::{DAY, base64, decrypted, encrypted, key, wake};

storage::testing::engines!(
    a_disabled_key_refuses_at_once,
    deletion_waits_and_can_be_called_off,
    what_is_deleted_is_gone,
    another_replica_learns_within_a_second
);

async fn state(plane: &ControlPlane, id: &str) -> Value {
    plane.must::<DescribeKey>(json!({ "KeyId": id })).await["KeyMetadata"].clone()
}

async fn a_disabled_key_refuses_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"secret").await;
    plane.must::<DisableKey>(json!({ "KeyId": id })).await;
    assert_eq!(code(decrypted(&plane, &blob).await), "DisabledException");
    let seal = plane.call::<Encrypt>(json!({ "KeyId": id, "Plaintext": base64(b"x") })).await;
    assert_eq!(code(seal), "DisabledException");
    let made = plane.call::<GenerateDataKey>(json!({ "KeyId": id, "KeySpec": "AES_256" })).await;
    assert_eq!(code(made), "DisabledException");
    let described = state(&plane, &id).await;
    assert_eq!((&described["KeyState"], &described["Enabled"]), (&json!("Disabled"), &json!(false)));
    plane.must::<EnableKey>(json!({ "KeyId": id })).await;
    plane.must::<EnableKey>(json!({ "KeyId": id })).await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"secret");
    plane.stop().await;
}

async fn deletion_waits_and_can_be_called_off(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"secret").await;
    for days in [6, 31] {
        let wrong = json!({ "KeyId": id, "PendingWindowInDays": days });
        assert_eq!(code(plane.call::<ScheduleKeyDeletion>(wrong).await), "ValidationException");
    }
    assert_eq!(code(plane.call::<CancelKeyDeletion>(json!({ "KeyId": id })).await), "KMSInvalidStateException");
    let scheduled = plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": id, "PendingWindowInDays": 7 })).await;
    assert_eq!((&scheduled["KeyState"], &scheduled["PendingWindowInDays"]), (&json!("PendingDeletion"), &json!(7)));
    assert_eq!(state(&plane, &id).await["DeletionDate"], scheduled["DeletionDate"]);
    assert_eq!(code(decrypted(&plane, &blob).await), "KMSInvalidStateException");
    assert_eq!(code(plane.call::<EnableKey>(json!({ "KeyId": id })).await), "KMSInvalidStateException");
    assert_eq!(code(plane.call::<DisableKey>(json!({ "KeyId": id })).await), "KMSInvalidStateException");
    assert_eq!(code(plane.call::<ScheduleKeyDeletion>(json!({ "KeyId": id })).await), "KMSInvalidStateException");
    let described = json!({ "KeyId": id, "Description": "x" });
    assert_eq!(code(plane.call::<UpdateKeyDescription>(described).await), "KMSInvalidStateException");
    let tags = json!({ "KeyId": id, "Tags": [{ "TagKey": "a", "TagValue": "b" }] });
    assert_eq!(code(plane.call::<TagResource>(tags).await), "KMSInvalidStateException");
    plane.must::<CancelKeyDeletion>(json!({ "KeyId": id })).await;
    let kept = state(&plane, &id).await;
    assert_eq!((&kept["KeyState"], kept.get("DeletionDate")), (&json!("Disabled"), None));
    plane.must::<EnableKey>(json!({ "KeyId": id })).await;
    plane.advance(40 * DAY);
    wake(&plane);
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"secret", "a deletion that was called off is none");
    plane.stop().await;
}

async fn what_is_deleted_is_gone(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, kept) = (key(&plane).await, key(&plane).await);
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    let (blob, other) = (encrypted(&plane, &id, b"secret").await, encrypted(&plane, &kept, b"kept").await);
    plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": id, "PendingWindowInDays": 7 })).await;
    plane.advance(7 * DAY - Duration::from_secs(1));
    wake(&plane);
    assert_eq!(state(&plane, &id).await["KeyState"], "PendingDeletion");
    plane.advance(Duration::from_secs(2));
    eventually("the key is destroyed", async || {
        wake(&plane);
        plane.call::<DescribeKey>(json!({ "KeyId": id })).await.err()
    })
    .await;
    assert_eq!(code(plane.call::<DescribeKey>(json!({ "KeyId": id })).await), "NotFoundException");
    assert_eq!(code(plane.call::<DescribeKey>(json!({ "KeyId": "alias/app" })).await), "NotFoundException");
    assert_eq!(code(decrypted(&plane, &blob).await), "AccessDeniedException");
    assert_eq!(decrypted(&plane, &other).await.unwrap(), b"kept");
    let listed = plane.must::<ListKeys>(json!({})).await;
    assert_eq!(text(&listed["Keys"][0], "KeyId"), kept);
    let db = &plane.server().plane().db;
    let left = db.read("SELECT number FROM kms_materials WHERE key_id = $1", &[id.as_str().into()]).await.unwrap();
    assert!(left.is_empty(), "no material is left");
    let trail = journal::read_after(db, 0, 1000).await.unwrap();
    assert!(trail.iter().any(|recorded| recorded.entry.operation == "CustomerKeyDestroyed"));
    plane.stop().await;
}

/// The cache of a replica that did not make the change.
async fn another_replica_learns_within_a_second(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"secret").await;
    decrypted(&plane, &blob).await.unwrap();
    let mut elsewhere = storage::Batch::new();
    elsewhere.run("UPDATE kms_keys SET state = 'Disabled' WHERE id = $1", [id.as_str().into()]);
    plane.server().plane().db.commit(elsewhere).await.unwrap();
    plane.advance(Duration::from_millis(999));
    assert_eq!(code(decrypted(&plane, &blob).await), "DisabledException");
    plane.stop().await;
}
