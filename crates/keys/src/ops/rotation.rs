//! New material for keys, by the calendar or on demand. What was encrypted before stays readable.

use model::kms::{
    DisableKeyRotationRequest, EnableKeyRotationRequest, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse,
    ListKeyRotationsRequest, ListKeyRotationsResponse, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse,
    RotationsListEntry, error,
};
use model::{Empty, Error, Timestamp};
use platform::{Ctx, Paging};
use serde_json::json;
use storage::{Batch, Val};

use super::page;
use crate::Kms;
use crate::rules::{self, DAY, ON_DEMAND, ROTATION, State};
use crate::store::{self, Key, StoredMaterial};
use crate::vault::busy;

/// How often a rotation that met another change is tried again.
const TRIES: usize = 10;

/// EnableKeyRotation: every 90 to 2,560 days, a year unless told otherwise.
pub(crate) async fn enable(kms: Kms, ctx: Ctx, input: EnableKeyRotationRequest) -> Result<Empty, Error> {
    let days = i64::from(input.rotation_period_in_days.unwrap_or(ROTATION));
    kms.change(&ctx, &input.key_id, |key| {
        rules::usable(key)?;
        if key.rotation_days != Some(days) {
            (key.rotation_days, key.rotate_at) = (Some(days), Some(ctx.now + days * DAY));
        }
        Ok(json!({ "rotationPeriodInDays": days }))
    })
    .await?;
    Ok(Empty {})
}

/// DisableKeyRotation.
pub(crate) async fn disable(kms: Kms, ctx: Ctx, input: DisableKeyRotationRequest) -> Result<Empty, Error> {
    kms.change(&ctx, &input.key_id, |key| {
        rules::usable(key)?;
        (key.rotation_days, key.rotate_at) = (None, None);
        Ok(json!({ "rotationPeriodInDays": null }))
    })
    .await?;
    Ok(Empty {})
}

/// GetKeyRotationStatus.
pub(crate) async fn status(
    kms: Kms,
    ctx: Ctx,
    input: GetKeyRotationStatusRequest,
) -> Result<GetKeyRotationStatusResponse, Error> {
    let key = kms.only(&ctx, &input.key_id).await?;
    let rotated = key.state != State::PendingDeletion && key.rotation_days.is_some();
    Ok(GetKeyRotationStatusResponse {
        key_id: Some(key.arn.to_string()),
        key_rotation_enabled: Some(rotated),
        next_rotation_date: key.rotate_at.filter(|_| rotated).map(Timestamp),
        rotation_period_in_days: key.rotation_days.filter(|_| rotated).and_then(|days| i32::try_from(days).ok()),
        ..Default::default()
    })
}

/// RotateKeyOnDemand: new material at once.
pub(crate) async fn on_demand(
    kms: Kms,
    ctx: Ctx,
    input: RotateKeyOnDemandRequest,
) -> Result<RotateKeyOnDemandResponse, Error> {
    for _ in 0..TRIES {
        let key = kms.only(&ctx, &input.key_id).await?;
        rules::own(&key, ctx.operation)?;
        rules::usable(&key)?;
        if store::rotations_on_demand(&ctx.plane.db, key.id).await? >= ON_DEMAND {
            let message =
                format!("{} was rotated on demand {ON_DEMAND} times, which is all that a key can be.", key.arn);
            return Err(error::LIMIT_EXCEEDED_EXCEPTION.with(message).into());
        }
        let material = kms.new_material(key.id, key.material.saturating_add(1), Some("ON_DEMAND"), ctx.now).await?;
        let mut batch = rotate(&key, &material);
        batch.journal(ctx.entry(&*key.arn, json!({ "keyMaterialId": material.id })));
        if kms.commit(&ctx, key.id, batch).await? {
            return Ok(RotateKeyOnDemandResponse { key_id: Some(key.arn.to_string()) });
        }
    }
    Err(busy(&input.key_id))
}

/// What gives a key its next material.
pub(crate) fn rotate(key: &Key, material: &StoredMaterial) -> Batch {
    let mut batch = Batch::new();
    store::update_key(&mut batch, &Key { material: material.number, ..key.clone() });
    store::insert_material(&mut batch, material);
    batch
}

/// ListKeyRotations, oldest first; with `ALL_KEY_MATERIAL` the first material too.
pub(crate) async fn list(
    kms: Kms,
    ctx: Ctx,
    input: ListKeyRotationsRequest,
) -> Result<ListKeyRotationsResponse, Error> {
    let key = kms.only(&ctx, &input.key_id).await?;
    let all = input.include_key_material.as_deref() == Some("ALL_KEY_MATERIAL");
    let page = page(&ctx, &format!("{} {all}", key.id), input.limit, 100, input.marker.as_deref())?;
    let after = begin(&page).unwrap_or(if all { 0 } else { 1 });
    let materials = store::materials(&ctx.plane.db, key.id, after, page.limit()).await?;
    let (materials, next) = page.finish(&ctx, materials, |material| vec![material.number.into()]);
    Ok(ListKeyRotationsResponse {
        rotations: Some(materials.into_iter().map(|material| entry(&key, material)).collect()),
        truncated: Some(next.is_some()),
        next_marker: next,
    })
}

fn begin(page: &Paging) -> Option<i64> {
    match page.after() {
        Some([Val::Int(number)]) => Some(*number),
        _ => None,
    }
}

fn entry(key: &Key, material: StoredMaterial) -> RotationsListEntry {
    let current = if material.number == key.material { "CURRENT" } else { "NON_CURRENT" };
    RotationsListEntry {
        key_id: Some(key.arn.to_string()),
        key_material_id: Some(material.id),
        key_material_state: Some(current.to_owned()),
        rotation_date: material.rotation.as_ref().map(|_| Timestamp(material.created_at)),
        rotation_type: material.rotation,
        ..Default::default()
    }
}
