//! Customer keys over the wire, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod access;
mod aliases;
mod crypto;
mod in_process;
mod lifecycle;
mod metadata;
mod root_keys;
mod rotation;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::kms::{CreateKey, Decrypt, Encrypt};
use serde_json::{Value, json};
use testkit::{Caller, ControlPlane, text};
use wire::Secret;
use wire::client::{ClientError, Identity, Keys};

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn bytes(answer: &Value, member: &str) -> Vec<u8> {
    STANDARD.decode(text(answer, member)).unwrap()
}

/// A new key's id.
async fn key(plane: &ControlPlane) -> String {
    let made = plane.must::<CreateKey>(json!({})).await;
    text(&made["KeyMetadata"], "KeyId")
}

/// The ciphertext of `secret` under a key.
async fn encrypted(plane: &ControlPlane, key: &str, secret: &[u8]) -> String {
    let answer = plane.must::<Encrypt>(json!({ "KeyId": key, "Plaintext": base64(secret) })).await;
    text(&answer, "CiphertextBlob")
}

async fn decrypted(plane: &ControlPlane, blob: &str) -> Result<Vec<u8>, ClientError> {
    let answer = plane.call::<Decrypt>(json!({ "CiphertextBlob": blob })).await?;
    Ok(bytes(&answer, "Plaintext"))
}

/// The root of another account.
async fn stranger(plane: &ControlPlane) -> Caller {
    let (id, secret) = ("AKIASTRANGERSTRANGER", Secret::new("stranger"));
    plane.server().identity().put_access_key("999999999999", id, &secret).await.unwrap();
    plane.caller(Identity::Keys(Keys { access_key_id: id.to_owned(), secret, session_token: None }))
}

/// Wakes the passes of the slice.
fn wake(plane: &ControlPlane) {
    for hint in ["keys.tend", "root-keys.refresh"] {
        plane.server().plane().fabric.publish(hint, bytes::Bytes::new());
    }
}
