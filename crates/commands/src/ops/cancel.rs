//! CancelCommand.

use model::Error;
use model::ssm::{self, CancelCommandRequest, CancelCommandResult};
use platform::Ctx;
use serde_json::{Value, json};
use storage::{Batch, Val};

use super::{command_id, unknown_command};
use crate::Commands;
use crate::rules::{self, CANCELLED, CANCELLING};
use crate::store::{self, Open};

/// How often a cancellation decides anew because nodes reported in between.
const ATTEMPTS: u32 = 10;

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
    let named = input.instance_ids.unwrap_or_default();
    for node_id in &named {
        if store::find(&ctx, id, node_id).await?.is_none() {
            let message = format!("Command {id} was not sent to {node_id}.");
            return Err(ssm::error::INVALID_INSTANCE_ID.with(message).into());
        }
    }
    for _ in 0..ATTEMPTS {
        let mut open = store::open_of_command(&ctx.plane.db, id).await?;
        open.retain(|open| open.status != CANCELLING.status && (named.is_empty() || named.contains(&open.node_id)));
        if open.is_empty() {
            return Ok(CancelCommandResult::default());
        }
        let batch = batch(&commands, &ctx, id, &open).await?;
        match ctx.plane.commit(batch).await {
            Err(storage::Error::Conflict { .. }) => {}
            result => {
                result?;
                open.iter().for_each(|open| commands.0.nodes.wake(&open.node_id));
                return Ok(CancelCommandResult::default());
            }
        }
    }
    Err(ssm::error::INTERNAL_SERVER_ERROR
        .with("The command's nodes report faster than it can be cancelled. Try again.")
        .into())
}

/// A command that has not started on a node that is gone is cancelled at once; any other may be running, and ends when
/// the node says so.
async fn batch(commands: &Commands, ctx: &Ctx, command_id: &str, open: &[Open]) -> Result<Batch, Error> {
    let mut batch = Batch::new();
    batch.run("UPDATE commands SET cancel_requested = 1 WHERE id = $1", [command_id.into()]);
    for invocation in open {
        let online = commands.0.nodes.find(ctx, &invocation.node_id).await?.is_some_and(|node| node.online);
        if invocation.status == rules::PENDING.status && !online {
            store::end(&mut batch, invocation, CANCELLED, ctx.now);
            // It may have the command all the same, if the connection broke before its report.
            store::recall(&mut batch, invocation, &ctx.plane.ids.uuid());
        } else {
            ask(&mut batch, ctx, invocation);
        }
    }
    let nodes: Vec<Value> = open.iter().map(|open| open.node_id.as_str().into()).collect();
    batch.run(store::SETTLE, [command_id.into()]).journal(ctx.entry(command_id, json!({ "nodes": nodes })));
    Ok(batch)
}

fn ask(batch: &mut Batch, ctx: &Ctx, invocation: &Open) {
    let params: [Val; 6] = [
        invocation.command_id.as_str().into(),
        invocation.node_id.as_str().into(),
        invocation.status.as_str().into(),
        CANCELLING.status.into(),
        ctx.plane.ids.uuid().into(),
        rules::cancel_deadline(ctx.now).into(),
    ];
    batch.expect(
        1,
        "UPDATE invocations SET status = $4, status_details = $4, outbox = 'cancel', cancel_id = $5, expires_at = $6
         WHERE command_id = $1 AND node_id = $2 AND open = 1 AND status = $3",
        params,
    );
}
