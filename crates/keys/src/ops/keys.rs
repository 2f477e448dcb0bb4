//! Keys themselves: made, described, listed.

use model::kms::{
    CreateKeyRequest, CreateKeyResponse, DescribeKeyRequest, DescribeKeyResponse, KeyListEntry, KeyMetadata,
    ListKeysRequest, ListKeysResponse, UpdateKeyDescriptionRequest, error,
};
use model::{Empty, Error, Fault, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use storage::Batch;
use uuid::Uuid;

use super::{after, page};
use crate::Kms;
use crate::access;
use crate::rules::{self, SYMMETRIC, State};
use crate::store::{self, Key};
use crate::vault::new_key;

/// CreateKey: a symmetric key with material made here.
pub(crate) async fn create(kms: Kms, ctx: Ctx, input: CreateKeyRequest) -> Result<CreateKeyResponse, Error> {
    supported(&input)?;
    let id = Uuid::try_parse(&ctx.plane.ids.uuid())?;
    let mut tags = std::collections::BTreeMap::new();
    rules::tagged(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let policy = match &input.policy {
        Some(policy) => Some(access::policy(&ctx, policy).await?),
        None => None,
    };
    let material = kms.new_material(id, 1, None, ctx.now).await?;
    let key = Key { description: input.description.unwrap_or_default(), policy, tags, ..new_key(&ctx, id, &material) };
    if key.policy.is_some() {
        access::keeps_a_way_back(&ctx, &key, input.bypass_policy_lockout_safety_check).await?;
    }
    let mut batch = Batch::new();
    store::insert_key(&mut batch, &key);
    store::insert_material(&mut batch, &material);
    batch.journal(ctx.entry(&*key.arn, json!({ "created": &*key.arn, "keyMaterialId": material.id })));
    ctx.plane.commit(batch).await?;
    Ok(CreateKeyResponse { key_metadata: Some(metadata(&key)) })
}

/// DescribeKey.
pub(crate) async fn describe(kms: Kms, ctx: Ctx, input: DescribeKeyRequest) -> Result<DescribeKeyResponse, Error> {
    let key = kms.any(&ctx, &input.key_id).await?;
    Ok(DescribeKeyResponse { key_metadata: Some(metadata(&key)) })
}

/// ListKeys: all keys of the account in the region, by id.
pub(crate) async fn list(_: Kms, ctx: Ctx, input: ListKeysRequest) -> Result<ListKeysResponse, Error> {
    let page = page(&ctx, "", input.limit, 100, input.marker.as_deref())?;
    let ids = store::key_ids(&ctx.plane.db, ctx.account(), ctx.region(), &after(&page), page.limit()).await?;
    let (ids, next) = page.finish(&ctx, ids, |id| vec![id.into()]);
    let entry = |id: String| KeyListEntry {
        key_arn: Some(store::arn(ctx.account(), ctx.region(), &format!("key/{id}"))),
        key_id: Some(id),
    };
    Ok(ListKeysResponse {
        keys: Some(ids.into_iter().map(entry).collect()),
        truncated: Some(next.is_some()),
        next_marker: next,
    })
}

/// UpdateKeyDescription.
pub(crate) async fn describe_anew(kms: Kms, ctx: Ctx, input: UpdateKeyDescriptionRequest) -> Result<Empty, Error> {
    kms.change(&ctx, &input.key_id, |key| {
        rules::kept(key)?;
        key.description.clone_from(&input.description);
        Ok(json!({ "description": input.description }))
    })
    .await?;
    Ok(Empty {})
}

/// Refuses every kind of key but the one that is made here.
fn supported(input: &CreateKeyRequest) -> Result<(), Fault> {
    let unsupported = |what: String| Err(error::UNSUPPORTED_OPERATION_EXCEPTION.with(what));
    let spec = input.key_spec.as_deref().or(input.customer_master_key_spec.as_deref()).unwrap_or(SYMMETRIC);
    let origin = input.origin.as_deref().unwrap_or("AWS_KMS");
    if spec != SYMMETRIC {
        return unsupported(format!("Keys of spec {spec} are not supported; {SYMMETRIC} is."));
    }
    if let Some(usage) = input.key_usage.as_deref().filter(|usage| *usage != "ENCRYPT_DECRYPT") {
        let message = format!("KeyUsage {usage} is not compatible with KeySpec {SYMMETRIC}");
        return Err(common::VALIDATION.with(message));
    }
    if origin != "AWS_KMS" || input.custom_key_store_id.is_some() || input.xks_key_id.is_some() {
        return unsupported("Only keys whose material is made here (Origin AWS_KMS) are supported.".to_owned());
    }
    if input.multi_region == Some(true) {
        return unsupported("Multi-region keys are not supported.".to_owned());
    }
    Ok(())
}

fn metadata(key: &Key) -> KeyMetadata {
    let text = |text: &str| Some(text.to_owned());
    KeyMetadata {
        aws_account_id: text(&key.account),
        arn: text(&key.arn),
        creation_date: Some(Timestamp(key.created_at)),
        current_key_material_id: text(&key.material_id),
        customer_master_key_spec: text(SYMMETRIC),
        deletion_date: key.deletion_at.map(Timestamp),
        description: text(&key.description),
        enabled: Some(key.state == State::Enabled),
        encryption_algorithms: Some(vec![SYMMETRIC.to_owned()]),
        key_id: Some(key.id.to_string()),
        key_manager: text(if key.managed { "AWS" } else { "CUSTOMER" }),
        key_spec: text(SYMMETRIC),
        key_state: text(key.state.name()),
        key_usage: text("ENCRYPT_DECRYPT"),
        multi_region: Some(false),
        origin: text("AWS_KMS"),
        ..Default::default()
    }
}
