//! What is kept of keys beside their material.

use model::kms::{
    CreateKey, DescribeKey, GetKeyPolicy, ListKeyPolicies, ListKeys, ListResourceTags, PutKeyPolicy, TagResource,
    UntagResource, UpdateKeyDescription,
};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, REGION, code, text};

use crate::{key, stranger};

storage::testing::engines!(
    keys_are_described_and_listed,
    other_kinds_of_keys_are_refused,
    policies_are_kept,
    tags_are_kept,
    changes_at_one_time_all_count
);

async fn keys_are_described_and_listed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "Description": "for the app", "Tags": [{ "TagKey": "team", "TagValue": "a" }] });
    let made = plane.must::<CreateKey>(input).await["KeyMetadata"].clone();
    let id = text(&made, "KeyId");
    assert_eq!(made["Arn"], format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{id}"));
    assert_eq!(made["AWSAccountId"], ACCOUNT);
    for (member, value) in [
        ("Description", "for the app"),
        ("KeyState", "Enabled"),
        ("KeyUsage", "ENCRYPT_DECRYPT"),
        ("KeySpec", "SYMMETRIC_DEFAULT"),
        ("KeyManager", "CUSTOMER"),
        ("Origin", "AWS_KMS"),
    ] {
        assert_eq!(made[member], value, "{member}");
    }
    assert_eq!(plane.must::<DescribeKey>(json!({ "KeyId": id })).await["KeyMetadata"], made);
    plane.must::<UpdateKeyDescription>(json!({ "KeyId": id, "Description": "other" })).await;
    let described = plane.must::<DescribeKey>(json!({ "KeyId": made["Arn"] })).await;
    assert_eq!(described["KeyMetadata"]["Description"], "other");
    let mut ids = vec![id, key(&plane).await, key(&plane).await];
    ids.sort_unstable();
    let first = plane.must::<ListKeys>(json!({ "Limit": 2 })).await;
    let second = plane.must::<ListKeys>(json!({ "Limit": 2, "Marker": first["NextMarker"] })).await;
    assert_eq!((&first["Truncated"], &second["Truncated"]), (&json!(true), &json!(false)));
    let listed = [&first, &second].map(|page| page["Keys"].as_array().unwrap().clone()).concat();
    assert_eq!(listed.iter().map(|key| text(key, "KeyId")).collect::<Vec<_>>(), ids);
    let stranger = stranger(&plane).await;
    assert_eq!(stranger.call::<ListKeys>(json!({})).await.unwrap()["Keys"], json!([]));
    assert_eq!(code(stranger.call::<DescribeKey>(json!({ "KeyId": ids[0] })).await), "NotFoundException");
    plane.stop().await;
}

async fn other_kinds_of_keys_are_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (input, refusal) in [
        (json!({ "KeySpec": "RSA_2048" }), "UnsupportedOperationException"),
        (json!({ "CustomerMasterKeySpec": "ECC_NIST_P256" }), "UnsupportedOperationException"),
        (json!({ "KeyUsage": "SIGN_VERIFY" }), "ValidationException"),
        (json!({ "Origin": "EXTERNAL" }), "UnsupportedOperationException"),
        (json!({ "MultiRegion": true }), "UnsupportedOperationException"),
        (json!({ "KeySpec": "nonsense" }), "ValidationException"),
        (json!({ "Policy": "{}" }), "MalformedPolicyDocumentException"),
        (json!({ "Tags": [{ "TagKey": "aws:a", "TagValue": "b" }] }), "TagException"),
    ] {
        assert_eq!(code(plane.call::<CreateKey>(input.clone()).await), refusal, "{input}");
    }
    let plain = json!({ "KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", "Origin": "AWS_KMS" });
    plane.must::<CreateKey>(plain).await;
    plane.stop().await;
}

async fn policies_are_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let get =
        async || text(&plane.must::<GetKeyPolicy>(json!({ "KeyId": id, "PolicyName": "default" })).await, "Policy");
    assert!(get().await.contains(&format!("arn:aws:iam::{ACCOUNT}:root")), "the default");
    let statement =
        format!(r#""Effect": "Allow", "Principal": {{ "AWS": "{ACCOUNT}" }}, "Action": "kms:*", "Resource": "*""#);
    let policy = format!(r#"{{ "Version": "2012-10-17", "Statement": {{ {statement} }} }}"#);
    plane.must::<PutKeyPolicy>(json!({ "KeyId": id, "Policy": policy })).await;
    assert_eq!(get().await, policy, "as it was given");
    let broken = json!({ "KeyId": id, "Policy": "{" });
    assert_eq!(code(plane.call::<PutKeyPolicy>(broken).await), "MalformedPolicyDocumentException");
    let other = json!({ "KeyId": id, "PolicyName": "other" });
    assert_eq!(code(plane.call::<GetKeyPolicy>(other).await), "NotFoundException");
    let names = plane.must::<ListKeyPolicies>(json!({ "KeyId": id })).await;
    assert_eq!(names["PolicyNames"], json!(["default"]));
    plane.stop().await;
}

async fn tags_are_kept(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let tag = |key: &str, value: &str| json!({ "TagKey": key, "TagValue": value });
    let tags = [tag("b", "1"), tag("a", "2"), tag("c", "")];
    plane.must::<TagResource>(json!({ "KeyId": id, "Tags": tags })).await;
    plane.must::<TagResource>(json!({ "KeyId": id, "Tags": [tag("b", "3")] })).await;
    let first = plane.must::<ListResourceTags>(json!({ "KeyId": id, "Limit": 2 })).await;
    assert_eq!(first["Tags"], json!([tag("a", "2"), tag("b", "3")]));
    let second = json!({ "KeyId": id, "Limit": 2, "Marker": first["NextMarker"] });
    assert_eq!(plane.must::<ListResourceTags>(second).await["Tags"], json!([tag("c", "")]));
    plane.must::<UntagResource>(json!({ "KeyId": id, "TagKeys": ["a", "c", "none"] })).await;
    assert_eq!(plane.must::<ListResourceTags>(json!({ "KeyId": id })).await["Tags"], json!([tag("b", "3")]));
    let many: Vec<_> = (0..50).map(|number| tag(&number.to_string(), "v")).collect();
    let many = json!({ "KeyId": id, "Tags": many });
    assert_eq!(code(plane.call::<TagResource>(many).await), "LimitExceededException");
    plane.stop().await;
}

async fn changes_at_one_time_all_count(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let tag = |number: usize| {
        let tags = json!([{ "TagKey": number.to_string(), "TagValue": "v" }]);
        plane.must::<TagResource>(json!({ "KeyId": id, "Tags": tags }))
    };
    tokio::join!(tag(0), tag(1), tag(2), tag(3));
    let listed = plane.must::<ListResourceTags>(json!({ "KeyId": id })).await;
    assert_eq!(listed["Tags"].as_array().unwrap().len(), 4);
    plane.stop().await;
}
