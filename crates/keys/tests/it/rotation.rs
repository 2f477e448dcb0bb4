//! New material, old ciphertext.

use model::kms::{
    DescribeKey, DisableKey, DisableKeyRotation, EnableKey, EnableKeyRotation, GetKeyRotationStatus, ListKeyRotations,
    RotateKeyOnDemand, ScheduleKeyDeletion,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, eventually, text};

use crate::{DAY, decrypted, encrypted, key, wake};

storage::testing::engines!(
    what_was_encrypted_before_stays_readable,
    rotation_goes_by_the_calendar,
    disabled_keys_are_not_rotated,
    rotation_on_demand_has_an_end
);

async fn rotations(plane: &ControlPlane, id: &str) -> Vec<Value> {
    let listed = plane.must::<ListKeyRotations>(json!({ "KeyId": id })).await;
    listed["Rotations"].as_array().unwrap().clone()
}

async fn material(plane: &ControlPlane, id: &str) -> String {
    let described = plane.must::<DescribeKey>(json!({ "KeyId": id })).await;
    text(&described["KeyMetadata"], "CurrentKeyMaterialId")
}

async fn what_was_encrypted_before_stays_readable(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let (old, first) = (encrypted(&plane, &id, b"old").await, material(&plane, &id).await);
    plane.must::<RotateKeyOnDemand>(json!({ "KeyId": id })).await;
    let (new, second) = (encrypted(&plane, &id, b"new").await, material(&plane, &id).await);
    assert_ne!(first, second);
    plane.restart().await;
    assert_eq!(decrypted(&plane, &old).await.unwrap(), b"old");
    assert_eq!(decrypted(&plane, &new).await.unwrap(), b"new");
    let listed = rotations(&plane, &id).await;
    assert_eq!(listed.len(), 1);
    assert_eq!((text(&listed[0], "RotationType"), text(&listed[0], "KeyMaterialId")), ("ON_DEMAND".into(), second));
    let all = json!({ "KeyId": id, "IncludeKeyMaterial": "ALL_KEY_MATERIAL", "Limit": 1 });
    let page = plane.must::<ListKeyRotations>(all).await;
    assert_eq!(page["Rotations"][0]["KeyMaterialId"], first.as_str());
    assert_eq!((&page["Rotations"][0]["KeyMaterialState"], &page["Truncated"]), (&json!("NON_CURRENT"), &json!(true)));
    plane.stop().await;
}

async fn rotation_goes_by_the_calendar(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let status = async || plane.must::<GetKeyRotationStatus>(json!({ "KeyId": id })).await;
    assert_eq!(status().await["KeyRotationEnabled"], false);
    for days in [89, 2561] {
        let wrong = json!({ "KeyId": id, "RotationPeriodInDays": days });
        assert_eq!(code(plane.call::<EnableKeyRotation>(wrong).await), "ValidationException");
    }
    plane.must::<EnableKeyRotation>(json!({ "KeyId": id, "RotationPeriodInDays": 90 })).await;
    let enabled = status().await;
    assert_eq!((&enabled["KeyRotationEnabled"], &enabled["RotationPeriodInDays"]), (&json!(true), &json!(90)));
    let blob = encrypted(&plane, &id, b"old").await;
    plane.advance(91 * DAY);
    eventually("the key is rotated", async || {
        wake(&plane);
        rotations(&plane, &id).await.first().cloned()
    })
    .await;
    assert_eq!(rotations(&plane, &id).await[0]["RotationType"], "AUTOMATIC");
    assert!(status().await["NextRotationDate"].as_f64() > enabled["NextRotationDate"].as_f64());
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old");
    plane.must::<DisableKeyRotation>(json!({ "KeyId": id })).await;
    assert_eq!(status().await["KeyRotationEnabled"], false);
    let managed = plane.must::<DescribeKey>(json!({ "KeyId": "alias/aws/ssm" })).await;
    let managed = json!({ "KeyId": managed["KeyMetadata"]["KeyId"] });
    assert_eq!(plane.must::<GetKeyRotationStatus>(managed.clone()).await["RotationPeriodInDays"], 365);
    assert_eq!(code(plane.call::<DisableKeyRotation>(managed).await), "AccessDeniedException");
    plane.stop().await;
}

async fn disabled_keys_are_not_rotated(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, timer) = (key(&plane).await, key(&plane).await);
    for id in [&id, &timer] {
        plane.must::<EnableKeyRotation>(json!({ "KeyId": id, "RotationPeriodInDays": 90 })).await;
    }
    plane.must::<DisableKey>(json!({ "KeyId": id })).await;
    assert_eq!(code(plane.call::<RotateKeyOnDemand>(json!({ "KeyId": id })).await), "DisabledException");
    assert_eq!(code(plane.call::<EnableKeyRotation>(json!({ "KeyId": id })).await), "DisabledException");
    plane.advance(91 * DAY);
    eventually("the other key is rotated", async || {
        wake(&plane);
        rotations(&plane, &timer).await.first().cloned()
    })
    .await;
    assert!(rotations(&plane, &id).await.is_empty());
    plane.must::<EnableKey>(json!({ "KeyId": id })).await;
    eventually("it is rotated once it is enabled", async || {
        wake(&plane);
        rotations(&plane, &id).await.first().cloned()
    })
    .await;
    plane.must::<ScheduleKeyDeletion>(json!({ "KeyId": id })).await;
    let status = plane.must::<GetKeyRotationStatus>(json!({ "KeyId": id })).await;
    assert_eq!(status["KeyRotationEnabled"], false);
    assert_eq!(code(plane.call::<RotateKeyOnDemand>(json!({ "KeyId": id })).await), "KMSInvalidStateException");
    plane.stop().await;
}

async fn rotation_on_demand_has_an_end(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"first").await;
    for _ in 0..25 {
        plane.must::<RotateKeyOnDemand>(json!({ "KeyId": id })).await;
    }
    assert_eq!(code(plane.call::<RotateKeyOnDemand>(json!({ "KeyId": id })).await), "LimitExceededException");
    assert_eq!(rotations(&plane, &id).await.len(), 25);
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"first");
    plane.stop().await;
}
