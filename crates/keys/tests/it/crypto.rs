//! Encrypting and decrypting.

use model::kms::{
    CreateAlias, Decrypt, Encrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext, GenerateRandom, ReEncrypt,
};
use serde_json::json;
use storage::journal;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, REGION, code, text};

use crate::{base64, bytes, decrypted, encrypted, key, stranger};

storage::testing::engines!(
    a_key_is_called_in_four_ways,
    the_context_belongs_to_the_ciphertext,
    ciphertext_cannot_be_changed,
    a_wrong_key_is_refused,
    others_keys_are_refused,
    data_keys_come_in_sizes,
    random_bytes_come_in_numbers,
    ciphertext_moves_from_key_to_key,
    inputs_have_limits,
    rehearsals_do_nothing,
    uses_are_journaled_without_secrets
);

async fn a_key_is_called_in_four_ways(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    let arn = |resource: &str| format!("arn:aws:kms:{REGION}:{ACCOUNT}:{resource}");
    let key_arn = arn(&format!("key/{id}"));
    for name in [id.clone(), key_arn.clone(), "alias/app".to_owned(), arn("alias/app")] {
        let sealed = plane.must::<Encrypt>(json!({ "KeyId": name, "Plaintext": base64(b"secret") })).await;
        assert_eq!((&sealed["KeyId"], &sealed["EncryptionAlgorithm"]), (&json!(key_arn), &json!("SYMMETRIC_DEFAULT")));
        let input = json!({ "CiphertextBlob": sealed["CiphertextBlob"], "KeyId": name });
        let opened = plane.must::<Decrypt>(input).await;
        assert_eq!(bytes(&opened, "Plaintext"), b"secret");
        assert_eq!(opened["KeyId"], key_arn.as_str());
    }
    for wrong in ["nothing", "alias/nothing", "12345678-9abc-4def-8123-456789abcdef", &arn("alias/nothing")] {
        let refused = plane.call::<Encrypt>(json!({ "KeyId": wrong, "Plaintext": base64(b"secret") })).await;
        assert_eq!(code(refused), "NotFoundException", "{wrong}");
    }
    plane.stop().await;
}

async fn the_context_belongs_to_the_ciphertext(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let context = json!({ "b": "2", "a": "1" });
    let input = json!({ "KeyId": "alias/aws/ssm", "Plaintext": base64(b"secret"), "EncryptionContext": context });
    let blob = text(&plane.must::<Encrypt>(input).await, "CiphertextBlob");
    let open =
        async |context| plane.call::<Decrypt>(json!({ "CiphertextBlob": blob, "EncryptionContext": context })).await;
    let opened = open(json!({ "a": "1", "b": "2" })).await.expect("in any order");
    assert_eq!(bytes(&opened, "Plaintext"), b"secret");
    for wrong in [json!({}), json!({ "a": "1" }), json!({ "a": "2", "b": "1" }), json!({ "a": "1", "b": "2", "c": "" })]
    {
        assert_eq!(code(open(wrong.clone()).await), "InvalidCiphertextException", "{wrong}");
    }
    plane.stop().await;
}

async fn ciphertext_cannot_be_changed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let blob = bytes(&json!({ "b": encrypted(&plane, "alias/aws/ssm", b"secret").await }), "b");
    // The number of the material, the salt, the nonce, the text, and the tag.
    for at in [17, 20, 21, 40, 50, blob.len() - 1] {
        let mut flipped = blob.clone();
        flipped[at] ^= 1;
        assert_eq!(code(decrypted(&plane, &base64(&flipped)).await), "InvalidCiphertextException", "byte {at}");
    }
    for broken in [&blob[..40], b"x", &blob[1..]] {
        assert_eq!(code(decrypted(&plane, &base64(broken)).await), "InvalidCiphertextException");
    }
    let mut unknown = blob.clone();
    unknown[5] ^= 1;
    assert_eq!(code(decrypted(&plane, &base64(&unknown)).await), "AccessDeniedException", "names no key of ours");
    assert_eq!(decrypted(&plane, &base64(&blob)).await.unwrap(), b"secret");
    plane.stop().await;
}

async fn a_wrong_key_is_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (key(&plane).await, key(&plane).await);
    let blob = encrypted(&plane, &one, b"secret").await;
    let refused = plane.call::<Decrypt>(json!({ "CiphertextBlob": blob, "KeyId": other })).await;
    assert_eq!(code(refused), "IncorrectKeyException");
    let refused = plane.call::<Decrypt>(json!({ "CiphertextBlob": blob, "KeyId": "alias/none" })).await;
    assert_eq!(code(refused), "NotFoundException");
    plane.stop().await;
}

async fn others_keys_are_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"secret").await;
    let stranger = stranger(&plane).await;
    let opened = stranger.call::<Decrypt>(json!({ "CiphertextBlob": blob })).await;
    assert_eq!(code(opened), "AccessDeniedException");
    let by_id = stranger.call::<Encrypt>(json!({ "KeyId": id, "Plaintext": base64(b"x") })).await;
    assert_eq!(code(by_id), "NotFoundException", "an id is looked for in one's own account");
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{id}");
    let by_arn = stranger.call::<Encrypt>(json!({ "KeyId": arn, "Plaintext": base64(b"x") })).await;
    assert_eq!(code(by_arn), "AccessDeniedException");
    plane.stop().await;
}

async fn data_keys_come_in_sizes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    for (asked, size) in [
        (json!({ "KeyId": id, "KeySpec": "AES_128" }), 16),
        (json!({ "KeyId": id, "KeySpec": "AES_256" }), 32),
        (json!({ "KeyId": id, "NumberOfBytes": 1024 }), 1024),
    ] {
        let made = plane.must::<GenerateDataKey>(asked.clone()).await;
        let plaintext = bytes(&made, "Plaintext");
        assert_eq!(plaintext.len(), size);
        assert_eq!(decrypted(&plane, made["CiphertextBlob"].as_str().unwrap()).await.unwrap(), plaintext);
        assert_eq!(text(&made, "KeyMaterialId").len(), 64);
        let sealed = plane.must::<GenerateDataKeyWithoutPlaintext>(asked).await;
        assert!(sealed.get("Plaintext").is_none());
        assert_eq!(decrypted(&plane, sealed["CiphertextBlob"].as_str().unwrap()).await.unwrap().len(), size);
    }
    let both = json!({ "KeyId": id, "KeySpec": "AES_256", "NumberOfBytes": 32 });
    for wrong in [both, json!({ "KeyId": id }), json!({ "KeyId": id, "NumberOfBytes": 1025 })] {
        assert_eq!(code(plane.call::<GenerateDataKey>(wrong).await), "ValidationException");
    }
    plane.stop().await;
}

async fn random_bytes_come_in_numbers(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let ask = async || bytes(&plane.must::<GenerateRandom>(json!({ "NumberOfBytes": 1024 })).await, "Plaintext");
    let (one, other) = (ask().await, ask().await);
    assert_eq!(one.len(), 1024);
    assert_ne!(one, other);
    for wrong in [json!({}), json!({ "NumberOfBytes": 0 }), json!({ "NumberOfBytes": 1025 })] {
        assert_eq!(code(plane.call::<GenerateRandom>(wrong).await), "ValidationException");
    }
    plane.stop().await;
}

async fn ciphertext_moves_from_key_to_key(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (key(&plane).await, key(&plane).await);
    let blob = encrypted(&plane, &one, b"secret").await;
    let input = json!({
        "CiphertextBlob": blob, "SourceKeyId": one, "DestinationKeyId": other,
        "DestinationEncryptionContext": { "a": "b" }
    });
    let moved = plane.must::<ReEncrypt>(input).await;
    assert!(text(&moved, "SourceKeyId").ends_with(&one) && text(&moved, "KeyId").ends_with(&other), "{moved}");
    let moved = text(&moved, "CiphertextBlob");
    let opened = json!({ "CiphertextBlob": moved, "KeyId": other, "EncryptionContext": { "a": "b" } });
    assert_eq!(bytes(&plane.must::<Decrypt>(opened).await, "Plaintext"), b"secret");
    assert_eq!(code(decrypted(&plane, &moved).await), "InvalidCiphertextException");
    let wrong = json!({ "CiphertextBlob": blob, "SourceKeyId": other, "DestinationKeyId": other });
    assert_eq!(code(plane.call::<ReEncrypt>(wrong).await), "IncorrectKeyException");
    plane.stop().await;
}

async fn inputs_have_limits(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let longest = vec![7; 4096];
    let blob = encrypted(&plane, "alias/aws/ssm", &longest).await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), longest);
    let seal = async |input| code(plane.call::<Encrypt>(input).await);
    let key = "alias/aws/ssm";
    let too_long = json!({ "KeyId": key, "Plaintext": base64(&[7; 4097]) });
    assert_eq!(seal(too_long).await, "ValidationException");
    assert_eq!(seal(json!({ "KeyId": key, "Plaintext": "" })).await, "ValidationException");
    let context = json!({ "a": "b".repeat(8192) });
    let too_long = json!({ "KeyId": key, "Plaintext": base64(b"x"), "EncryptionContext": context });
    assert_eq!(seal(too_long).await, "ValidationException");
    let rsa = json!({ "KeyId": key, "Plaintext": base64(b"x"), "EncryptionAlgorithm": "RSAES_OAEP_SHA_256" });
    assert_eq!(seal(rsa).await, "InvalidKeyUsageException");
    let granted = json!({ "KeyId": key, "Plaintext": base64(b"x"), "GrantTokens": ["token"] });
    assert_eq!(seal(granted).await, "InvalidGrantTokenException");
    plane.stop().await;
}

async fn rehearsals_do_nothing(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "KeyId": "alias/aws/ssm", "Plaintext": base64(b"x"), "DryRun": true });
    assert_eq!(code(plane.call::<Encrypt>(input).await), "DryRunOperationException");
    let input = json!({ "KeyId": "alias/none", "Plaintext": base64(b"x"), "DryRun": true });
    assert_eq!(code(plane.call::<Encrypt>(input).await), "NotFoundException");
    plane.stop().await;
}

async fn uses_are_journaled_without_secrets(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let (secret, shown) = (b"hunter2-hunter2", base64(b"hunter2-hunter2"));
    let blob = encrypted(&plane, &id, secret).await;
    decrypted(&plane, &blob).await.unwrap();
    let data_key = plane.must::<GenerateDataKey>(json!({ "KeyId": id, "KeySpec": "AES_256" })).await;
    let random = plane.must::<GenerateRandom>(json!({ "NumberOfBytes": 32 })).await;
    let input = json!({ "CiphertextBlob": blob, "EncryptionContext": { "a": "b" } });
    plane.call::<Decrypt>(input).await.unwrap_err();
    let trail = journal::read_after(&plane.server().plane().db, 0, 1000).await.unwrap();
    let told: Vec<_> = trail.iter().map(|recorded| recorded.entry.operation.as_str()).collect();
    let uses =
        ["kms:CreateKey", "kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey", "kms:GenerateRandom", "kms:Decrypt"];
    assert_eq!(told, uses);
    assert!(trail[1..4].iter().all(|recorded| recorded.entry.resource.ends_with(&id)));
    assert_eq!(trail[5].entry.detail["error"]["code"], "InvalidCiphertextException");
    let trail = format!("{trail:?}");
    for hidden in ["hunter2", &shown, &text(&data_key, "Plaintext"), &text(&random, "Plaintext")] {
        assert!(!trail.contains(hidden), "{hidden}");
    }
    plane.stop().await;
}
