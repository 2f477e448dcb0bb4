//! SendCommand, and StartCommand for what it has no members for.

use model::Error;
use model::fleetwright::{StartCommandRequest, StartCommandResponse};
use model::ssm::{SendCommandRequest, SendCommandResult, Target};
use platform::Ctx;

use super::list;
use crate::Commands;
use crate::order::Order;
use crate::selection::Meant;

/// SendCommand.
pub(crate) async fn send_command(
    commands: Commands,
    ctx: Ctx,
    request: SendCommandRequest,
) -> Result<SendCommandResult, Error> {
    let selection = Meant::read(request.instance_ids.as_deref(), request.targets.as_deref(), None)?;
    let order = Order { request, selection, token: None, expression: None, waves: Vec::new(), pause: 0 };
    let taken = commands.take(&ctx, &order).await?;
    Ok(SendCommandResult { command: Some(list::shown(taken.command)) })
}

/// StartCommand: a retry with the same token finds the command that is there.
pub(crate) async fn start_command(
    commands: Commands,
    ctx: Ctx,
    input: StartCommandRequest,
) -> Result<StartCommandResponse, Error> {
    let order = order(input)?;
    let taken = commands.take(&ctx, &order).await?;
    Ok(StartCommandResponse {
        target_count: i32::try_from(taken.command.targets).ok(),
        command_id: Some(taken.command.id),
        repeated: Some(taken.repeated),
    })
}

fn order(input: StartCommandRequest) -> Result<Order, Error> {
    let targets = input.targets.map(|targets| {
        targets.into_iter().map(|target| Target { key: target.key, values: target.values }).collect::<Vec<_>>()
    });
    let request = SendCommandRequest {
        comment: input.comment,
        document_name: input.document_name,
        document_version: input.document_version,
        instance_ids: input.instance_ids,
        max_concurrency: input.max_concurrency,
        max_errors: input.max_errors,
        output_s3_bucket_name: input.output_s3_bucket_name,
        output_s3_key_prefix: input.output_s3_key_prefix,
        parameters: input.parameters,
        service_role_arn: input.service_role_arn,
        targets,
        timeout_seconds: input.timeout_seconds,
        ..SendCommandRequest::default()
    };
    let expression = input.expression;
    let selection = Meant::read(request.instance_ids.as_deref(), request.targets.as_deref(), expression.as_deref())?;
    let (waves, pause) = (input.waves.unwrap_or_default(), input.wave_pause_seconds.unwrap_or(0));
    Ok(Order { request, selection, token: input.client_token, expression, waves, pause })
}
