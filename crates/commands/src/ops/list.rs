//! ListCommands and ListCommandInvocations: newest first.

use model::ssm::{
    self, Command as Shown, CommandFilter, CommandInvocation, CommandPlugin, ListCommandInvocationsRequest,
    ListCommandInvocationsResult, ListCommandsRequest, ListCommandsResult,
};
use model::{Error, FromJson, Timestamp};
use platform::{Ctx, Paging};
use protocol::timestamp;
use storage::Val;

use super::command_id;
use crate::Commands;
use crate::store::{self, Command, Filter, Invocation, Step};

/// How many rows a page has when the request does not say.
const PAGE: usize = 50;

/// ListCommands.
pub(crate) async fn list_commands(
    _commands: Commands,
    ctx: Ctx,
    input: ListCommandsRequest,
) -> Result<ListCommandsResult, Error> {
    let filter = filter(input.command_id, input.instance_id, input.filters)?;
    let paging = Paging::new(&ctx, &format!("{filter:?}"), input.max_results, PAGE, input.next_token.as_deref())?;
    let before = match paging.after() {
        Some([at, id]) => (at.as_int().unwrap_or(i64::MAX), id.as_text().unwrap_or_default()),
        _ => (i64::MAX, ""),
    };
    let rows = store::commands(&ctx, &filter, before, paging.limit()).await?;
    let (rows, next_token) = paging.finish(&ctx, rows, |last| vec![last.requested_at.into(), last.id.as_str().into()]);
    Ok(ListCommandsResult { commands: Some(rows.into_iter().map(shown).collect()), next_token })
}

/// ListCommandInvocations; `Details` adds what each step came to.
pub(crate) async fn list_command_invocations(
    _commands: Commands,
    ctx: Ctx,
    input: ListCommandInvocationsRequest,
) -> Result<ListCommandInvocationsResult, Error> {
    let details = input.details == Some(true);
    let filter = filter(input.command_id, input.instance_id, input.filters)?;
    let paging = Paging::new(&ctx, &format!("{filter:?}"), input.max_results, PAGE, input.next_token.as_deref())?;
    let before = match paging.after() {
        Some([at, command, node]) => {
            (at.as_int().unwrap_or(i64::MAX), command.as_text().unwrap_or_default(), node.as_text().unwrap_or_default())
        }
        _ => (i64::MAX, "", ""),
    };
    let rows = store::invocations(&ctx, &filter, before, paging.limit()).await?;
    let (rows, next_token) = paging.finish(&ctx, rows, |last| -> Vec<Val> {
        vec![last.requested_at.into(), last.command_id.as_str().into(), last.node_id.as_str().into()]
    });
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
        let steps =
            if details { store::steps(&ctx.plane.db, &row.command_id, &row.node_id).await? } else { Vec::new() };
        list.push(shown_invocation(row, steps));
    }
    Ok(ListCommandInvocationsResult { command_invocations: Some(list), next_token })
}

/// AWS's filter keys to ours.
fn filter(
    command: Option<String>,
    node_id: Option<String>,
    filters: Option<Vec<CommandFilter>>,
) -> Result<Filter, Error> {
    if let Some(command) = &command {
        command_id(command)?;
    }
    let mut wanted = Filter { command_id: command, node_id, ..Filter::default() };
    for CommandFilter { key, value } in filters.unwrap_or_default() {
        match key.as_str() {
            "InvokedAfter" => wanted.after = Some(moment(&value)?),
            "InvokedBefore" => wanted.before = Some(moment(&value)?),
            "Status" => wanted.statuses = vec![value],
            "ExecutionStage" => wanted.statuses = stage(&value)?,
            "DocumentName" => wanted.document_name = Some(value),
            key => {
                return Err(ssm::error::INVALID_FILTER_KEY
                    .with(format!("The filter key {key} is not valid here."))
                    .into());
            }
        }
    }
    Ok(wanted)
}

fn moment(text: &str) -> Result<i64, Error> {
    timestamp::parse(text).ok_or_else(|| {
        model::common::VALIDATION
            .with(format!("{text} is not a date and time. Write it as 2026-11-22T07:32:30Z."))
            .into()
    })
}

/// The statuses that a stage of execution stands for.
fn stage(value: &str) -> Result<Vec<String>, Error> {
    let statuses: &[&str] = match value {
        "Executing" => &["Pending", "InProgress", "Delayed", "Cancelling"],
        "Complete" => &["Success", "Cancelled", "Failed", "TimedOut"],
        _ => {
            return Err(model::common::VALIDATION
                .with(format!("ExecutionStage {value} does not exist. Use Executing or Complete."))
                .into());
        }
    };
    Ok(statuses.iter().map(|status| (*status).to_owned()).collect())
}

/// A command as AWS shows it.
pub(crate) fn shown(command: Command) -> Shown {
    let text = |name: &str| command.request[name].as_str().map(str::to_owned);
    Shown {
        comment: text("Comment"),
        parameters: FromJson::from_json(command.request["Parameters"].clone()).ok(),
        instance_ids: FromJson::from_json(command.request["InstanceIds"].clone()).ok(),
        targets: Some(Vec::new()),
        max_concurrency: text("MaxConcurrency"),
        max_errors: text("MaxErrors"),
        timeout_seconds: command.request["TimeoutSeconds"].as_i64().and_then(|seconds| i32::try_from(seconds).ok()),
        service_role: text("ServiceRoleArn"),
        command_id: Some(command.id),
        document_name: Some(command.document_name),
        document_version: Some(command.document_version),
        expires_after: Some(Timestamp(command.expires_at)),
        requested_date_time: Some(Timestamp(command.requested_at)),
        status: Some(command.status),
        status_details: Some(command.status_details),
        target_count: i32::try_from(command.targets).ok(),
        completed_count: i32::try_from(command.completed).ok(),
        error_count: i32::try_from(command.errors).ok(),
        delivery_timed_out_count: i32::try_from(command.delivery_timed_out).ok(),
        output_s3_bucket_name: Some(String::new()),
        output_s3_key_prefix: Some(String::new()),
        ..Shown::default()
    }
}

fn shown_invocation(invocation: Invocation, steps: Vec<Step>) -> CommandInvocation {
    let text = |name: &str| invocation.request[name].as_str().map(str::to_owned);
    CommandInvocation {
        comment: text("Comment"),
        service_role: text("ServiceRoleArn"),
        command_id: Some(invocation.command_id),
        instance_id: Some(invocation.node_id),
        instance_name: Some(invocation.node_name),
        document_name: Some(invocation.document_name),
        document_version: Some(invocation.document_version),
        requested_date_time: Some(Timestamp(invocation.requested_at)),
        status: Some(invocation.status),
        status_details: Some(invocation.status_details),
        standard_output_url: Some(String::new()),
        standard_error_url: Some(String::new()),
        command_plugins: Some(steps.into_iter().map(shown_step).collect()),
        ..CommandInvocation::default()
    }
}

fn shown_step(step: Step) -> CommandPlugin {
    CommandPlugin {
        name: Some(step.name),
        status: Some(step.status),
        status_details: Some(step.status_details),
        response_code: i32::try_from(step.code).ok(),
        response_start_date_time: step.started_at.map(Timestamp),
        response_finish_date_time: step.ended_at.map(Timestamp),
        output: Some(step.output),
        standard_output_url: Some(String::new()),
        standard_error_url: Some(String::new()),
        ..CommandPlugin::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(key: &str, value: &str) -> Result<Filter, Error> {
        let by = CommandFilter { key: key.to_owned(), value: value.to_owned() };
        filter(None, None, Some(vec![by]))
    }

    #[test]
    fn keys_of_aws_become_ours() {
        assert_eq!(by("Status", "Success").ok().unwrap().statuses, ["Success"]);
        assert_eq!(by("ExecutionStage", "Complete").ok().unwrap().statuses.len(), 4);
        assert_eq!(by("InvokedAfter", "2026-11-22T07:32:30Z").ok().unwrap().after, Some(1_795_332_750_000));
        assert!(by("InvokedAfter", "yesterday").is_err());
        assert!(by("ExecutionStage", "Half").is_err());
        assert!(filter(Some("no-such-id".to_owned()), None, None).is_err());
    }
}
