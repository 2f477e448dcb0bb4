//! SendCommand.

use std::collections::HashSet;
use std::sync::Arc;

use documents::Stored;
use model::ssm::{self, SendCommandRequest, SendCommandResult};
use model::{Error, ToJson, common};
use nodes::Node;
use platform::Ctx;
use protocol::MAX_FRAME;
use serde_json::{Map, Value, json};
use storage::Batch;

use super::list;
use crate::Commands;
use crate::correspondence::fits;
use crate::rules::{self, PENDING};
use crate::store::{Command, Outgoing};

/// What the document and the request come to, before anything is stored.
struct Plan {
    document: Arc<Stored>,
    /// The parameters that were given, of the types that the document gives them.
    values: Map<String, Value>,
    /// The names under which nodes report on the document's steps.
    steps: Vec<String>,
    nodes: Vec<Node>,
    /// Milliseconds.
    execution_timeout: i64,
}

/// SendCommand: checked, stored, answered; the nodes are hinted at, and their channels fetch the rest.
pub(crate) async fn send_command(
    commands: Commands,
    ctx: Ctx,
    input: SendCommandRequest,
) -> Result<SendCommandResult, Error> {
    check_built(&input)?;
    let plan = plan(&commands, &ctx, &input).await?;
    rules::check_concurrency(input.max_concurrency.as_deref(), plan.nodes.len())?;
    let command = command(&ctx, &input, &plan);
    check_size(&commands, &command, &plan)?;
    let max_errors = rules::max_errors(input.max_errors.as_deref(), plan.nodes.len());
    ctx.plane.commit(batch(&ctx, &command, &plan, max_errors)?).await?;
    for node in &plan.nodes {
        commands.0.nodes.wake(&node.id);
    }
    Ok(SendCommandResult { command: Some(list::shown(command)) })
}

/// Members that would change what happens, and are not built yet, are refused rather than ignored.
fn check_built(input: &SendCommandRequest) -> Result<(), Error> {
    let given = [
        ("Targets", input.targets.as_ref().is_some_and(|targets| !targets.is_empty())),
        ("NotificationConfig", input.notification_config.is_some()),
        ("AlarmConfiguration", input.alarm_configuration.is_some()),
        (
            "CloudWatchOutputConfig",
            input
                .cloud_watch_output_config
                .as_ref()
                .is_some_and(|config| config.cloud_watch_output_enabled == Some(true)),
        ),
    ];
    match given.iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((name, _)) => Err(common::VALIDATION
            .with(format!("{name} is not built yet. Leave it out, and name the nodes by InstanceIds."))
            .into()),
    }
}

async fn plan(commands: &Commands, ctx: &Ctx, input: &SendCommandRequest) -> Result<Plan, Error> {
    let document = commands.0.documents.runnable(ctx, &input.document_name, input.document_version.as_deref()).await?;
    check_hash(input, &document)?;
    let empty = Default::default();
    let given = input.parameters.as_ref().unwrap_or(&empty);
    let known = commands.referred(ctx, &document.document, given).await?;
    let refused = |wrong: String| ssm::error::INVALID_PARAMETERS.with(wrong);
    let parameters = runbook::check_parameters(&document.document, given, &known);
    let parameters = parameters.map_err(|faults| refused(faults.to_string()))?;
    let steps = document.document.steps(parameters.values());
    let steps = steps.iter().map(|step| step.referring(&known)).collect::<Result<Vec<_>, _>>().map_err(refused)?;
    let seconds = i64::try_from(runbook::execution_timeout(&steps)).unwrap_or(i64::MAX);
    let names = steps.into_iter().map(|step| step.name).collect();
    let nodes = targets(commands, ctx, input.instance_ids.as_deref().unwrap_or_default()).await?;
    Ok(Plan {
        document,
        values: parameters.into_values(),
        steps: names,
        nodes,
        execution_timeout: seconds.saturating_mul(1_000),
    })
}

fn check_hash(input: &SendCommandRequest, document: &Stored) -> Result<(), Error> {
    match (input.document_hash.as_deref(), input.document_hash_type.as_deref()) {
        (None, _) => Ok(()),
        (Some(hash), None | Some("Sha256")) if hash.eq_ignore_ascii_case(&document.sha256) => Ok(()),
        (Some(_), None | Some("Sha256")) => Err(ssm::error::INVALID_DOCUMENT
            .with(format!("Document {} does not have the hash that the request gives.", document.name))
            .into()),
        (Some(_), Some(kind)) => {
            Err(common::VALIDATION.with(format!("DocumentHashType {kind} is not supported. Use Sha256.")).into())
        }
    }
}

/// The nodes named, each of which must be enrolled in this account and region.
async fn targets(commands: &Commands, ctx: &Ctx, ids: &[String]) -> Result<Vec<Node>, Error> {
    if ids.is_empty() {
        return Err(common::VALIDATION.with("InstanceIds must name at least one node.").into());
    }
    let mut seen = HashSet::new();
    if let Some(twice) = ids.iter().find(|id| !seen.insert(id.as_str())) {
        return Err(ssm::error::DUPLICATE_INSTANCE_ID.with(format!("Node {twice} is named more than once.")).into());
    }
    let (mut found, mut missing) = (Vec::with_capacity(ids.len()), Vec::new());
    for id in ids {
        match commands.0.nodes.find(ctx, id).await? {
            Some(node) => found.push(node),
            None => missing.push(id.as_str()),
        }
    }
    if missing.is_empty() {
        return Ok(found);
    }
    Err(ssm::error::INVALID_INSTANCE_ID
        .with(format!("Instances [[{}]] not in a valid state for account {}", missing.join(", "), ctx.account()))
        .into())
}

fn command(ctx: &Ctx, input: &SendCommandRequest, plan: &Plan) -> Command {
    Command {
        id: ctx.plane.ids.uuid(),
        document_name: plan.document.name.clone(),
        document_version: input.document_version.clone().unwrap_or_default(),
        request: request(input, plan),
        status: PENDING.status.to_owned(),
        status_details: PENDING.details.to_owned(),
        targets: i64::try_from(plan.nodes.len()).unwrap_or(i64::MAX),
        completed: 0,
        errors: 0,
        delivery_timed_out: 0,
        requested_at: ctx.now,
        expires_at: rules::delivery_deadline(ctx.now, input.timeout_seconds),
    }
}

/// A command travels in one frame, document and parameters together. All nodes' ids are of one length, so one tells for all.
fn check_size(commands: &Commands, command: &Command, plan: &Plan) -> Result<(), Error> {
    let outgoing = Outgoing {
        command_id: command.id.clone(),
        outbox: "send".to_owned(),
        cancel_id: None,
        document_name: command.document_name.clone(),
        content: plan.document.document.content().clone(),
        request: command.request.clone(),
        errand: String::new(),
    };
    let node = plan.nodes.first().map(|node| node.id.as_str()).unwrap_or_default();
    if fits(&commands.job(node, outgoing)?.message) {
        return Ok(());
    }
    Err(ssm::error::MAX_DOCUMENT_SIZE_EXCEEDED
        .with(format!(
            "The document with its parameters is too large: as it is sent to nodes it may take {MAX_FRAME} bytes. Put \
             what is large into a file that the script downloads."
        ))
        .into())
}

/// What is kept of the request to show it again and to send it to the nodes.
fn request(input: &SendCommandRequest, plan: &Plan) -> Value {
    json!({
        "OutputS3BucketName": input.output_s3_bucket_name.as_deref().unwrap_or_default(),
        "OutputS3KeyPrefix": input.output_s3_key_prefix.as_deref().unwrap_or_default(),
        "Comment": input.comment.as_deref().unwrap_or_default(),
        "Parameters": input.parameters.as_ref().map_or_else(|| json!({}), ToJson::to_json),
        "Values": plan.values,
        "Steps": plan.steps,
        "InstanceIds": input.instance_ids,
        "MaxConcurrency": input.max_concurrency.as_deref().unwrap_or("50"),
        "MaxErrors": input.max_errors.as_deref().unwrap_or("0"),
        "TimeoutSeconds": input.timeout_seconds.unwrap_or(3600),
        "ServiceRoleArn": input.service_role_arn.as_deref().unwrap_or_default(),
    })
}

/// The command, an invocation per node, and the journal's entry; parameter values may be secret and stay out of it.
fn batch(ctx: &Ctx, command: &Command, plan: &Plan, max_errors: i64) -> Result<Batch, Error> {
    let nodes: Vec<&str> = plan.nodes.iter().map(|node| node.id.as_str()).collect();
    let detail = json!({ "document": command.document_name, "nodes": nodes });
    let mut batch = Batch::new();
    batch.expect(
        1,
        "INSERT INTO commands (id, account, region, document_name, document_version, content, request, status, status_details,
         cancel_requested, max_errors, targets, completed, succeeded, errors, delivery_timed_out, cancelled, requested_at,
         expires_at, execution_timeout, errand)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, 0, $9, $10, 0, 0, 0, 0, 0, $11, $12, $13, $14)",
        [
            command.id.as_str().into(),
            ctx.account().into(),
            ctx.region().into(),
            command.document_name.as_str().into(),
            command.document_version.as_str().into(),
            plan.document.document.content().into(),
            (&command.request).into(),
            PENDING.status.into(),
            max_errors.into(),
            command.targets.into(),
            command.requested_at.into(),
            command.expires_at.into(),
            plan.execution_timeout.into(),
            ctx.errand().to_text()?.into(),
        ],
    );
    for node in &plan.nodes {
        invoke(&mut batch, ctx, command, node);
    }
    batch.journal(ctx.entry(command.id.as_str(), detail));
    Ok(batch)
}

fn invoke(batch: &mut Batch, ctx: &Ctx, command: &Command, node: &Node) {
    let name = node.name.as_deref().or(node.facts.computer_name.as_deref()).unwrap_or_default();
    batch.expect(
        1,
        "INSERT INTO invocations (command_id, node_id, account, region, node_name, document_name, status, status_details, open,
         outbox, requested_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 1, 'send', $8, $9)",
        [
            command.id.as_str().into(),
            node.id.as_str().into(),
            ctx.account().into(),
            ctx.region().into(),
            name.into(),
            command.document_name.as_str().into(),
            PENDING.status.into(),
            command.requested_at.into(),
            command.expires_at.into(),
        ],
    );
}
