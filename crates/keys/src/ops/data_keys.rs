//! Data keys for encryption outside of the server, and random bytes.

use std::sync::Arc;

use model::kms::{
    GenerateDataKeyRequest, GenerateDataKeyResponse, GenerateDataKeyWithoutPlaintextRequest,
    GenerateDataKeyWithoutPlaintextResponse, GenerateRandomRequest, GenerateRandomResponse, error,
};
use model::{Blob, Error, common};
use platform::Ctx;
use serde_json::json;
use zeroize::Zeroizing;

use super::{no_recipient, plain, rehearsed};
use crate::Kms;
use crate::cipher::Material;
use crate::rules;
use crate::store::Key;

/// GenerateDataKey: a new key, once in the clear and once encrypted.
pub(crate) async fn with_plaintext(
    kms: Kms,
    ctx: Ctx,
    input: GenerateDataKeyRequest,
) -> Result<GenerateDataKeyResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    let made = make(&kms, &ctx, input).await?;
    Ok(GenerateDataKeyResponse {
        ciphertext_blob: Some(Blob(made.blob)),
        key_id: Some(made.key.arn.to_string()),
        key_material_id: Some(made.material.id().to_owned()),
        plaintext: Some(Blob(made.plaintext.to_vec())),
        ..Default::default()
    })
}

/// GenerateDataKeyWithoutPlaintext: a new key, encrypted, for whoever may decrypt it later.
pub(crate) async fn without_plaintext(
    kms: Kms,
    ctx: Ctx,
    input: GenerateDataKeyWithoutPlaintextRequest,
) -> Result<GenerateDataKeyWithoutPlaintextResponse, Error> {
    let input = GenerateDataKeyRequest {
        dry_run: input.dry_run,
        encryption_context: input.encryption_context,
        grant_tokens: input.grant_tokens,
        key_id: input.key_id,
        key_spec: input.key_spec,
        number_of_bytes: input.number_of_bytes,
        recipient: None,
    };
    let made = make(&kms, &ctx, input).await?;
    Ok(GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: Some(Blob(made.blob)),
        key_id: Some(made.key.arn.to_string()),
        key_material_id: Some(made.material.id().to_owned()),
    })
}

/// GenerateRandom.
pub(crate) async fn random(_: Kms, ctx: Ctx, input: GenerateRandomRequest) -> Result<GenerateRandomResponse, Error> {
    no_recipient(input.recipient.as_ref())?;
    if let Some(store) = input.custom_key_store_id {
        let message = format!("There is no custom key store {store} on this server.");
        return Err(error::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION.with(message).into());
    }
    let bytes = input.number_of_bytes.and_then(|bytes| usize::try_from(bytes).ok());
    let bytes = bytes.ok_or_else(|| common::VALIDATION.with("NumberOfBytes is missing: say how many, up to 1024."))?;
    let mut random = vec![0; bytes];
    ctx.plane.ids.fill(&mut random);
    Ok(GenerateRandomResponse { plaintext: Some(Blob(random)), ..Default::default() })
}

/// A data key that was made.
struct Made {
    key: Arc<Key>,
    material: Arc<Material>,
    plaintext: Zeroizing<Vec<u8>>,
    blob: Vec<u8>,
}

async fn make(kms: &Kms, ctx: &Ctx, input: GenerateDataKeyRequest) -> Result<Made, Error> {
    plain(None, input.grant_tokens.as_deref())?;
    let bytes = rules::data_key_bytes(input.key_spec.as_deref(), input.number_of_bytes)?;
    let context = input.encryption_context.unwrap_or_default();
    rules::context(&context)?;
    let key = kms.usable(ctx, &input.key_id).await?;
    rehearsed(input.dry_run)?;
    let mut plaintext = Zeroizing::new(vec![0; bytes]);
    ctx.plane.ids.fill(&mut plaintext);
    let (blob, material) = kms.seal(&key, &context, &plaintext).await?;
    kms.used(ctx, &key, json!({ "keyMaterialId": material.id(), "bytes": bytes })).await?;
    Ok(Made { key, material, plaintext, blob })
}
