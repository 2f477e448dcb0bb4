//! ListCommands and ListCommandInvocations: newest first.

use model::ssm::{
    self, Command as Shown, CommandFilter, CommandInvocation, CommandPlugin, ListCommandInvocationsRequest,
    ListCommandInvocationsResult, ListCommandsRequest, ListCommandsResult,
};
use model::{Error, FromJson, Timestamp};
use platform::{Ctx, Paging};
use protocol::timestamp;
use serde_json::Value;
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
    let filter = filter(input.command_id, input.instance_id, input.filters, true)?;
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
    let filter = filter(input.command_id, input.instance_id, input.filters, false)?;
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
        let has_bucket = row.request["OutputS3BucketName"].as_str().is_some_and(|bucket| !bucket.is_empty());
        let steps = if details || has_bucket {
            store::steps(&ctx.plane.db, &row.command_id, &row.node_id).await?
        } else {
            Vec::new()
        };
        list.push(shown_invocation(row, steps, details, ctx.region()));
    }
    Ok(ListCommandInvocationsResult { command_invocations: Some(list), next_token })
}

/// AWS's filter keys to ours.
fn filter(
    command: Option<String>,
    node_id: Option<String>,
    filters: Option<Vec<CommandFilter>>,
    of_commands: bool,
) -> Result<Filter, Error> {
    if let Some(command) = &command {
        command_id(command)?;
    }
    let mut wanted = Filter { command_id: command, node_id, ..Filter::default() };
    for CommandFilter { key, value } in filters.unwrap_or_default() {
        match key.as_str() {
            "InvokedAfter" => wanted.after = Some(moment(&value)?),
            "InvokedBefore" => wanted.before = Some(moment(&value)?),
            "Status" => {
                let (statuses, details) = status(value);
                wanted.narrow(statuses);
                wanted.nothing |= details.is_some() && wanted.details.is_some() && details != wanted.details;
                wanted.details = details.or(wanted.details);
            }
            "ExecutionStage" if of_commands => wanted.narrow(stage(&value)?),
            "DocumentName" => {
                wanted.nothing |= wanted.document_name.as_ref().is_some_and(|name| *name != value);
                wanted.document_name = Some(value);
            }
            key => {
                return Err(ssm::error::INVALID_FILTER_KEY
                    .with(format!("The filter key {key} is not valid here."))
                    .into());
            }
        }
    }
    Ok(wanted)
}

/// A status that is asked for may be one of the details: it then narrows further.
fn status(value: String) -> (Vec<String>, Option<String>) {
    let of = |status: &str| (vec![status.to_owned()], Some(value.clone()));
    match value.as_str() {
        "DeliveryTimedOut" | "ExecutionTimedOut" => of("TimedOut"),
        "AccessDenied" | "Undeliverable" | "InvalidPlatform" | "Incomplete" | "RateExceeded" => of("Failed"),
        "LimitExceeded" => (vec!["Failed".to_owned()], Some("RateExceeded".to_owned())),
        "Terminated" => of("Cancelled"),
        "NoInstancesInTag" => of("Success"),
        _ => (vec![value], None),
    }
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

/// A member of a stored request.
fn member<T: FromJson>(request: &Value, name: &str) -> Option<T> {
    let value = &request[name];
    if value.is_null() { None } else { T::from_json(value.clone()).ok() }
}

/// A command as AWS shows it.
pub(crate) fn shown(command: Command) -> Shown {
    let request = &command.request;
    Shown {
        comment: member(request, "Comment"),
        parameters: member(request, "Parameters"),
        instance_ids: member(request, "InstanceIds"),
        targets: member(request, "Targets"),
        max_concurrency: member(request, "MaxConcurrency"),
        max_errors: member(request, "MaxErrors"),
        timeout_seconds: member(request, "TimeoutSeconds"),
        service_role: member(request, "ServiceRoleArn"),
        output_s3_bucket_name: member(request, "OutputS3BucketName"),
        output_s3_key_prefix: member(request, "OutputS3KeyPrefix"),
        output_s3_region: member(request, "OutputS3Region").filter(|region: &String| !region.is_empty()),
        notification_config: member(request, "NotificationConfig"),
        cloud_watch_output_config: member(request, "CloudWatchOutputConfig"),
        alarm_configuration: member(request, "AlarmConfiguration"),
        command_id: Some(command.id),
        document_name: Some(command.document_name),
        document_version: Some(command.document_version),
        // All that it may take: until a node has it, and there.
        expires_after: Some(Timestamp(command.expires_at + command.execution_timeout)),
        requested_date_time: Some(Timestamp(command.requested_at)),
        status: Some(command.status),
        status_details: Some(command.status_details),
        target_count: i32::try_from(command.targets).ok(),
        completed_count: i32::try_from(command.completed).ok(),
        error_count: i32::try_from(command.errors).ok(),
        delivery_timed_out_count: i32::try_from(command.delivery_timed_out).ok(),
        ..Shown::default()
    }
}

/// Where AWS says that the output of a step is: `[standard output, standard error]`, empty when it went to no bucket.
pub(crate) fn urls(step: &Step, region: &str) -> [String; 2] {
    if step.bucket.is_empty() {
        return Default::default();
    }
    let Step { bucket, prefix, folder, .. } = step;
    let path: Vec<&str> =
        [bucket, prefix, folder].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let path = path.join("/");
    ["stdout", "stderr"].map(|stream| format!("https://s3.{region}.amazonaws.com/{path}/{stream}"))
}

/// The region of the bucket that a request names.
pub(crate) fn bucket_region(request: &Value, own: &str) -> String {
    let region = request["OutputS3Region"].as_str().filter(|region| !region.is_empty());
    region.unwrap_or(own).to_owned()
}

fn shown_invocation(invocation: Invocation, steps: Vec<Step>, details: bool, region: &str) -> CommandInvocation {
    let request = &invocation.request;
    let region = bucket_region(request, region);
    let [stdout, stderr] = match &steps[..] {
        [step] => urls(step, &region),
        _ => Default::default(),
    };
    let steps = if details { steps } else { Vec::new() };
    CommandInvocation {
        comment: member(request, "Comment"),
        service_role: member(request, "ServiceRoleArn"),
        notification_config: member(request, "NotificationConfig"),
        cloud_watch_output_config: member(request, "CloudWatchOutputConfig"),
        command_id: Some(invocation.command_id),
        instance_id: Some(invocation.node_id),
        instance_name: Some(invocation.node_name),
        document_name: Some(invocation.document_name),
        document_version: Some(invocation.document_version),
        requested_date_time: Some(Timestamp(invocation.requested_at)),
        status: Some(invocation.status),
        status_details: Some(invocation.status_details),
        standard_output_url: Some(stdout),
        standard_error_url: Some(stderr),
        command_plugins: Some(steps.into_iter().map(|step| shown_step(step, &region)).collect()),
        ..CommandInvocation::default()
    }
}

fn shown_step(step: Step, region: &str) -> CommandPlugin {
    let [stdout, stderr] = urls(&step, region);
    let has_bucket = !step.bucket.is_empty();
    CommandPlugin {
        name: Some(step.name),
        status: Some(step.status),
        status_details: Some(step.status_details),
        response_code: i32::try_from(step.code).ok(),
        response_start_date_time: step.started_at.map(Timestamp),
        response_finish_date_time: step.ended_at.map(Timestamp),
        output: Some(step.output),
        standard_output_url: Some(stdout),
        standard_error_url: Some(stderr),
        output_s3_region: has_bucket.then(|| region.to_owned()),
        output_s3_bucket_name: has_bucket.then_some(step.bucket),
        output_s3_key_prefix: has_bucket.then_some(step.prefix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(key: &str, value: &str) -> Result<Filter, Error> {
        let by = CommandFilter { key: key.to_owned(), value: value.to_owned() };
        filter(None, None, Some(vec![by]), true)
    }

    #[test]
    fn keys_of_aws_become_ours() {
        assert_eq!(by("Status", "Success").ok().unwrap().statuses, ["Success"]);
        assert_eq!(by("ExecutionStage", "Complete").ok().unwrap().statuses.len(), 4);
        assert_eq!(by("InvokedAfter", "2026-11-22T07:32:30Z").ok().unwrap().after, Some(1_795_332_750_000));
        let lost = by("Status", "DeliveryTimedOut").ok().unwrap();
        assert_eq!(
            (&lost.statuses[..], lost.details.as_deref()),
            (&["TimedOut".to_owned()][..], Some("DeliveryTimedOut"))
        );
        assert!(by("InvokedAfter", "yesterday").is_err());
        assert!(by("ExecutionStage", "Half").is_err());
        assert!(filter(Some("no-such-id".to_owned()), None, None, true).is_err());
    }
}
