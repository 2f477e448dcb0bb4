//! GetCommandOutput: what a node has written, from any byte on, also while it writes.

use std::time::Duration;

use model::fleetwright::{GetCommandOutputRequest, GetCommandOutputResponse};
use model::{Blob, Error, common, ssm};
use platform::Ctx;
use tokio::time::{Instant, timeout_at};

use super::command_id;
use super::get::names;
use crate::outputs::{self, subject};
use crate::store::{self, Invocation, Step, Stream};
use crate::{Commands, rules};

/// How long the rest of an output may come behind the report of its end, in milliseconds.
const GRACE: i64 = 5_000;
/// Between two looks for which there is no hint.
const LOOK: Duration = Duration::from_secs(1);
/// What ends output that a node has cut.
pub(super) const CUT: &str = "--output truncated--";
/// Pieces of one answer.
const PIECES: i64 = 16;

/// GetCommandOutput. With `WaitSeconds` it waits for more, if there is none yet and more may come.
pub(crate) async fn get_command_output(
    _commands: Commands,
    ctx: Ctx,
    input: GetCommandOutputRequest,
) -> Result<GetCommandOutputResponse, Error> {
    let id = command_id(&input.command_id)?;
    let until = Instant::now() + Duration::from_secs(input.wait_seconds.unwrap_or(0).unsigned_abs().into());
    let mut hints = ctx.plane.fabric.subscribe(&subject(id, &input.instance_id));
    loop {
        let Some(invocation) = store::find(&ctx, id, &input.instance_id).await? else {
            let message = format!("There is no command {id} that was sent to {}.", input.instance_id);
            return Err(ssm::error::INVOCATION_DOES_NOT_EXIST.with(message).into());
        };
        if let Some(step) = input.plugin_name.as_deref() {
            check_step(&names(&invocation), step)?;
        }
        let answer = look(&ctx, &input, &invocation).await?;
        let has_some = answer.content.as_ref().is_some_and(|content| !content.0.is_empty());
        if has_some || answer.complete == Some(true) || Instant::now() >= until {
            return Ok(answer);
        }
        let _ = timeout_at(until.min(Instant::now() + LOOK), hints.next()).await;
    }
}

/// A step that the document does not have will never write anything.
pub(super) fn check_step<S: AsRef<str>>(steps: &[S], name: &str) -> Result<(), Error> {
    let names: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    if names.is_empty() || names.contains(&name) || name.starts_with("aws:") {
        return Ok(());
    }
    let message = format!("This command has no step {name}, only: {}.", names.join(", "));
    Err(common::VALIDATION.with(message).into())
}

/// What there is now.
async fn look(
    ctx: &Ctx,
    input: &GetCommandOutputRequest,
    invocation: &Invocation,
) -> Result<GetCommandOutputResponse, Error> {
    let kind = input.stream.as_deref().unwrap_or("StandardOutput");
    let key = (invocation.command_id.as_str(), invocation.node_id.as_str());
    let streams = store::streams(&ctx.plane.db, key.0, key.1).await?;
    let is_meant = |step: &str| input.plugin_name.as_deref().is_none_or(|name| name == step);
    let streamed = streams.into_iter().find(|stream| stream.stream == kind && is_meant(&stream.step));
    let over = invocation.ended_at.is_some_and(|at| ctx.plane.clock.now() > at + GRACE);
    let steps = store::steps(&ctx.plane.db, key.0, key.1).await?;
    let step = steps.into_iter().find(|step| is_meant(&step.name));
    let from = input.offset.unwrap_or(0);
    match (streamed, step) {
        (Some(stream), _) => kept(ctx, key, stream, from, over).await,
        (None, Some(step)) if over || (is_whole(&step, kind) && step.status != rules::IN_PROGRESS.status) => {
            Ok(reported(step, kind, from))
        }
        (None, _) => Ok(GetCommandOutputResponse {
            complete: Some(over),
            next_offset: Some(from),
            ..GetCommandOutputResponse::default()
        }),
    }
}

async fn kept(
    ctx: &Ctx,
    key: (&str, &str),
    stream: Stream,
    from: i64,
    over: bool,
) -> Result<GetCommandOutputResponse, Error> {
    let mut content = Vec::new();
    let mut at = from;
    for piece in store::pieces(&ctx.plane.db, key, &stream, from, PIECES).await? {
        let bytes = outputs::open(&piece)?;
        let skip = usize::try_from(at - piece.at).unwrap_or(0).min(bytes.len());
        content.extend_from_slice(&bytes[skip..]);
        at = piece.at + piece.length;
    }
    Ok(GetCommandOutputResponse {
        complete: Some(at >= stream.length && (stream.ended || over)),
        content: Some(Blob(content)),
        next_offset: Some(at),
        plugin_name: Some(stream.step),
        truncated: Some(stream.truncated),
    })
}

/// Whether a report holds all that a step wrote: of the rest, more may come.
fn is_whole(step: &Step, kind: &str) -> bool {
    !if kind == "StandardError" { &step.stderr } else { &step.stdout }.contains(CUT)
}

/// The part of the output that the node's report holds: all that is known of a stock agent's. The line in which agents say
/// the exit code was not written by the step.
fn reported(step: Step, kind: &str, from: i64) -> GetCommandOutputResponse {
    let line = format!("failed to run commands: exit status {}", step.code);
    let text = if kind == "StandardError" { step.stderr } else { step.stdout };
    let text = text.strip_suffix(line.as_str()).unwrap_or(&text);
    let rest = usize::try_from(from).ok().and_then(|from| text.as_bytes().get(from..)).unwrap_or_default().to_vec();
    GetCommandOutputResponse {
        complete: Some(true),
        next_offset: Some(from + i64::try_from(rest.len()).unwrap_or(0)),
        content: Some(Blob(rest)),
        plugin_name: Some(step.name),
        truncated: Some(text.contains(CUT)),
    }
}
