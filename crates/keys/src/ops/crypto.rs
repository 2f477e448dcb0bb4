//! Encrypting and decrypting. Each use of a key is journaled before it is answered.

use std::sync::Arc;

use model::kms::{
    DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse, ReEncryptRequest, ReEncryptResponse, error,
};
use model::{Blob, Error, Fault, common};
use platform::Ctx;
use serde_json::json;
use zeroize::Zeroizing;

use super::{no_recipient, plain, rehearsed};
use crate::Kms;
use crate::access::Use;
use crate::cipher::{Context, Material};
use crate::rules::{self, SYMMETRIC};
use crate::store::Key;

/// Encrypt.
pub(crate) async fn encrypt(kms: Kms, ctx: Ctx, input: EncryptRequest) -> Result<EncryptResponse, Error> {
    let plaintext = Zeroizing::new(input.plaintext.0);
    plain(input.encryption_algorithm.as_deref(), input.grant_tokens.as_deref())?;
    let context = input.encryption_context.unwrap_or_default();
    rules::context(&context)?;
    let key = kms.usable(&ctx, &input.key_id).await?;
    rehearsed(input.dry_run)?;
    let (blob, material) = kms.seal(&key, &context, &plaintext).await?;
    kms.used(&ctx, &key, json!({ "keyMaterialId": material.id() })).await?;
    Ok(EncryptResponse {
        ciphertext_blob: Some(Blob(blob)),
        encryption_algorithm: Some(SYMMETRIC.to_owned()),
        key_id: Some(key.arn.to_string()),
    })
}

/// Decrypt: the ciphertext names its key; a key that is named beside it must be the same.
pub(crate) async fn decrypt(kms: Kms, ctx: Ctx, input: DecryptRequest) -> Result<DecryptResponse, Error> {
    plain(input.encryption_algorithm.as_deref(), input.grant_tokens.as_deref())?;
    no_recipient(input.recipient.as_ref())?;
    let context = input.encryption_context.unwrap_or_default();
    rules::context(&context)?;
    let used = Use { action: "kms:Decrypt", context: Some(&context), via: None };
    let opened = open(&kms, &ctx, input.ciphertext_blob, input.key_id.as_deref(), (used, &context)).await?;
    rehearsed(input.dry_run)?;
    kms.used(&ctx, &opened.key, json!({ "keyMaterialId": opened.material.id() })).await?;
    Ok(DecryptResponse {
        encryption_algorithm: Some(SYMMETRIC.to_owned()),
        key_id: Some(opened.key.arn.to_string()),
        key_material_id: Some(opened.material.id().to_owned()),
        plaintext: Some(Blob(opened.plaintext.to_vec())),
        ..Default::default()
    })
}

/// ReEncrypt: from one key or context to another; the plaintext does not leave the server.
pub(crate) async fn re_encrypt(kms: Kms, ctx: Ctx, input: ReEncryptRequest) -> Result<ReEncryptResponse, Error> {
    for algorithm in [&input.source_encryption_algorithm, &input.destination_encryption_algorithm] {
        plain(algorithm.as_deref(), input.grant_tokens.as_deref())?;
    }
    let from = input.source_encryption_context.unwrap_or_default();
    let to = input.destination_encryption_context.unwrap_or_default();
    rules::context(&from)?;
    rules::context(&to)?;
    let used = Use { action: "kms:ReEncryptFrom", context: Some(&from), via: None };
    let opened = open(&kms, &ctx, input.ciphertext_blob, input.source_key_id.as_deref(), (used, &from)).await?;
    let key = kms.usable(&ctx, &input.destination_key_id).await?;
    rehearsed(input.dry_run)?;
    let (blob, material) = kms.seal(&key, &to, &opened.plaintext).await?;
    let told = json!({
        "source": &*opened.key.arn, "sourceKeyMaterialId": opened.material.id(), "destinationKeyMaterialId": material.id()
    });
    kms.used(&ctx, &key, told).await?;
    Ok(ReEncryptResponse {
        ciphertext_blob: Some(Blob(blob)),
        destination_encryption_algorithm: Some(SYMMETRIC.to_owned()),
        destination_key_material_id: Some(material.id().to_owned()),
        key_id: Some(key.arn.to_string()),
        source_encryption_algorithm: Some(SYMMETRIC.to_owned()),
        source_key_id: Some(opened.key.arn.to_string()),
        source_key_material_id: Some(opened.material.id().to_owned()),
    })
}

/// A ciphertext that was opened.
struct Opened {
    key: Arc<Key>,
    material: Arc<Material>,
    plaintext: Zeroizing<Vec<u8>>,
}

async fn open(
    kms: &Kms,
    ctx: &Ctx,
    blob: Option<Blob>,
    expected: Option<&str>,
    (used, context): (Use<'_>, &Context),
) -> Result<Opened, Error> {
    let blob = blob.ok_or_else(|| common::VALIDATION.with("CiphertextBlob is missing."))?;
    let expected = match expected {
        Some(text) => Some(kms.usable(ctx, text).await?),
        None => None,
    };
    let (blob, key) = kms.key_of(ctx, &blob.0, used).await?;
    if expected.is_some_and(|expected| expected.id != key.id) {
        return Err(incorrect().into());
    }
    let (plaintext, material) = kms.open(&key, &blob, context).await?;
    Ok(Opened { key, material, plaintext })
}

fn incorrect() -> Fault {
    error::INCORRECT_KEY_EXCEPTION
        .with("The key ID in the request does not identify a CMK that can perform this operation.")
}
