//! Whether a key may be used, and its end.

use model::kms::{
    CancelKeyDeletionRequest, CancelKeyDeletionResponse, DisableKeyRequest, EnableKeyRequest,
    ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse, error,
};
use model::{Empty, Error, Timestamp};
use platform::Ctx;
use serde_json::json;

use crate::Kms;
use crate::rules::{self, DAY, State};

/// EnableKey.
pub(crate) async fn enable(kms: Kms, ctx: Ctx, input: EnableKeyRequest) -> Result<Empty, Error> {
    set(&kms, &ctx, &input.key_id, State::Enabled).await
}

/// DisableKey: refused from the next use on.
pub(crate) async fn disable(kms: Kms, ctx: Ctx, input: DisableKeyRequest) -> Result<Empty, Error> {
    set(&kms, &ctx, &input.key_id, State::Disabled).await
}

async fn set(kms: &Kms, ctx: &Ctx, key: &str, state: State) -> Result<Empty, Error> {
    kms.change(ctx, key, |key| {
        rules::kept(key)?;
        key.state = state;
        Ok(json!({ "state": state.name() }))
    })
    .await?;
    Ok(Empty {})
}

/// ScheduleKeyDeletion: not usable from now on, destroyed after 7 to 30 days.
pub(crate) async fn schedule_deletion(
    kms: Kms,
    ctx: Ctx,
    input: ScheduleKeyDeletionRequest,
) -> Result<ScheduleKeyDeletionResponse, Error> {
    let days = rules::deletion_window(input.pending_window_in_days)?;
    let at = ctx.now + i64::from(days) * DAY;
    let key = kms
        .change(&ctx, &input.key_id, |key| {
            rules::kept(key)?;
            (key.state, key.deletion_at) = (State::PendingDeletion, Some(at));
            Ok(json!({ "state": key.state.name(), "deletionDate": at }))
        })
        .await?;
    Ok(ScheduleKeyDeletionResponse {
        deletion_date: Some(Timestamp(at)),
        key_id: Some(key.arn.to_string()),
        key_state: Some(key.state.name().to_owned()),
        pending_window_in_days: Some(days),
    })
}

/// CancelKeyDeletion: the key stays, disabled.
pub(crate) async fn cancel_deletion(
    kms: Kms,
    ctx: Ctx,
    input: CancelKeyDeletionRequest,
) -> Result<CancelKeyDeletionResponse, Error> {
    let key = kms
        .change(&ctx, &input.key_id, |key| {
            if key.state != State::PendingDeletion {
                let message = format!("{} is not pending deletion.", key.arn);
                return Err(error::KMS_INVALID_STATE_EXCEPTION.with(message).into());
            }
            (key.state, key.deletion_at) = (State::Disabled, None);
            Ok(json!({ "state": key.state.name() }))
        })
        .await?;
    Ok(CancelKeyDeletionResponse { key_id: Some(key.arn.to_string()) })
}
