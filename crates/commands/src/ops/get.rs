//! GetCommandInvocation.

use model::ssm::{self, GetCommandInvocationRequest, GetCommandInvocationResult};
use model::{Error, FromJson};
use platform::Ctx;
use protocol::timestamp;
use serde_json::Value;

use super::{command_id, list};
use crate::store::{self, Invocation, Step};
use crate::{Commands, rules};

/// The code of a step that has not ended.
const NO_CODE: i32 = -1;

/// GetCommandInvocation: answers from the moment that SendCommand did.
pub(crate) async fn get_command_invocation(
    _commands: Commands,
    ctx: Ctx,
    input: GetCommandInvocationRequest,
) -> Result<GetCommandInvocationResult, Error> {
    let id = command_id(&input.command_id)?;
    let Some(invocation) = store::find(&ctx, id, &input.instance_id).await? else {
        let message = format!("There is no command {id} that was sent to {}.", input.instance_id);
        return Err(ssm::error::INVOCATION_DOES_NOT_EXIST.with(message).into());
    };
    let steps = store::steps(&ctx.plane.db, id, &input.instance_id).await?;
    let names = names(&invocation);
    let step = pick(&names, steps, input.plugin_name.as_deref())?;
    let status = match (&step, &input.plugin_name) {
        (Some(step), Some(_)) => (step.status.clone(), step.status_details.clone()),
        (None, Some(_)) if names.len() > 1 && invocation.ended_at.is_none() => waiting(),
        _ => (invocation.status.clone(), invocation.status_details.clone()),
    };
    Ok(shown(invocation, step, (input.plugin_name, status), ctx.region()))
}

/// The steps of the document, also those that nothing has been heard of.
pub(super) fn names(invocation: &Invocation) -> Vec<&str> {
    invocation.request["Steps"]
        .as_array()
        .map_or_else(Vec::new, |names| names.iter().filter_map(Value::as_str).collect())
}

/// The status of a step that has not begun while others may have.
fn waiting() -> (String, String) {
    (rules::PENDING.status.to_owned(), rules::PENDING.details.to_owned())
}

/// The step asked for, by its own name or its plugin's. One need not be named when there is only one. Without one of it,
/// nothing has been heard yet.
fn pick(names: &[&str], mut steps: Vec<Step>, name: Option<&str>) -> Result<Option<Step>, Error> {
    let refused = |message| Err(ssm::error::INVALID_PLUGIN_NAME.with(message).into());
    let Some(name) = name else {
        if names.len() > 1 {
            return refused(format!("This command has several steps. Give PluginName, one of: {}.", names.join(", ")));
        }
        return Ok(steps.pop());
    };
    let at =
        steps.iter().position(|step| step.name == name).or_else(|| steps.iter().position(|step| step.plugin == name));
    match at {
        Some(at) => Ok(Some(steps.swap_remove(at))),
        None if names.contains(&name) || (steps.is_empty() && name.starts_with("aws:")) => Ok(None),
        None => refused(format!("This command has no step {name}, only: {}.", names.join(", "))),
    }
}

fn shown(
    invocation: Invocation,
    step: Option<Step>,
    (asked, status): (Option<String>, (String, String)),
    region: &str,
) -> GetCommandInvocationResult {
    let (started, ended) = step.as_ref().map_or((None, None), |step| (step.started_at, step.ended_at));
    let moment = |at: Option<i64>| Some(at.map(timestamp::format).unwrap_or_default());
    let elapsed = started.zip(ended).map(|(started, ended)| rules::elapsed(ended - started));
    let ran = step.as_ref().is_some_and(|step| step.status != rules::IN_PROGRESS.status);
    let region = list::bucket_region(&invocation.request, region);
    let [stdout_url, stderr_url] = step.as_ref().map(|step| list::urls(step, &region)).unwrap_or_default();
    let logs = &invocation.request["CloudWatchOutputConfig"];
    let logs = if logs.is_null() { None } else { FromJson::from_json(logs.clone()).ok() };
    let comment = invocation.request["Comment"].as_str().unwrap_or_default().to_owned();
    GetCommandInvocationResult {
        command_id: Some(invocation.command_id),
        instance_id: Some(invocation.node_id),
        comment: Some(comment),
        document_name: Some(invocation.document_name),
        document_version: Some(invocation.document_version),
        plugin_name: Some(step.as_ref().map(|step| step.name.clone()).or(asked).unwrap_or_default()),
        response_code: step.as_ref().filter(|_| ran).map_or(Some(NO_CODE), |step| i32::try_from(step.code).ok()),
        execution_start_date_time: moment(started),
        execution_elapsed_time: Some(elapsed.unwrap_or_default()),
        execution_end_date_time: moment(ended),
        status: Some(status.0),
        status_details: Some(status.1),
        standard_output_content: Some(step.as_ref().map(|step| step.stdout.clone()).unwrap_or_default()),
        standard_output_url: Some(stdout_url),
        standard_error_content: Some(step.map(|step| step.stderr).unwrap_or_default()),
        standard_error_url: Some(stderr_url),
        cloud_watch_output_config: logs,
    }
}
