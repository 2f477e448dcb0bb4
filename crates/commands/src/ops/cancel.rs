//! CancelCommand.

use std::collections::HashSet;

use model::Error;
use model::ssm::{self, CancelCommandRequest, CancelCommandResult};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use super::{command_id, unknown_command};
use crate::{Commands, store};

/// CancelCommand: on all nodes of the command that have not ended, or on those named. What has ended stays as it is.
pub(crate) async fn cancel_command(
    commands: Commands,
    ctx: Ctx,
    input: CancelCommandRequest,
) -> Result<CancelCommandResult, Error> {
    let id = command_id(&input.command_id)?;
    if !store::exists(&ctx, id).await? {
        return Err(unknown_command(id).into());
    }
    let named: HashSet<String> = input.instance_ids.unwrap_or_default().into_iter().collect();
    for node_id in &named {
        if store::find(&ctx, id, node_id).await?.is_none() {
            let message = format!("Command {id} was not sent to {node_id}.");
            return Err(ssm::error::INVALID_INSTANCE_ID.with(message).into());
        }
    }
    let mut batch = Batch::new();
    if named.is_empty() {
        batch.run("UPDATE commands SET cancel_requested = 1 WHERE id = $1 AND completed < targets", [id.into()]);
        batch.run(store::SETTLE, [id.into()]);
    }
    let told: Vec<&str> = named.iter().map(String::as_str).collect();
    batch.journal(ctx.entry(id, json!({ "nodes": told })));
    ctx.plane.commit(batch).await?;
    if named.is_empty() {
        // What is not finished here, a background pass finishes.
        commands.move_on().await?;
    } else {
        commands.cancel_some(id, Some(&named)).await?;
    }
    Ok(CancelCommandResult::default())
}
