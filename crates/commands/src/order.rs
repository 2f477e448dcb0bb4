//! What is asked for by a request for a command, checked, and how it is stored.

use std::sync::Arc;

use bytes::Bytes;
use documents::Stored;
use model::ssm::{self, SendCommandRequest};
use model::{Error, ToJson, common};
use nodes::Node;
use platform::Ctx;
use protocol::MAX_FRAME;
use serde_json::{Map, Value, json};
use storage::Batch;

use crate::correspondence::fits;
use crate::rules::{self, NO_INSTANCES, PENDING, RATE_EXCEEDED};
use crate::selection::Meant;
use crate::sent::{self, Sent};
use crate::store::{self, Chosen, Chunk, Command, NewCommand, Outgoing, Request};
use crate::{Commands, MOVE, platforms};

/// Targets of one chunk: so many become invocations at once, the rest in the background.
const CHUNK: usize = 500;
/// So many nodes are named in the journal.
const TOLD: usize = 50;

/// A request for a command, with what AWS's has no members for.
pub(crate) struct Order {
    pub(crate) request: SendCommandRequest,
    pub(crate) selection: Meant,
    /// By which its sender knows it again.
    pub(crate) token: Option<String>,
    /// Words for the targets beside AWS's.
    pub(crate) expression: Option<String>,
    pub(crate) waves: Vec<String>,
    /// Seconds.
    pub(crate) pause: i32,
}

/// What an order came to.
pub(crate) struct Taken {
    pub(crate) command: Command,
    /// Its sender had given the same order before.
    pub(crate) repeated: bool,
}

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

impl Commands {
    /// Takes an order: checked, stored, answered; the nodes are hinted at, and their channels fetch the rest.
    ///
    /// # Errors
    /// What is wrong with it, and those of the store.
    pub(crate) async fn take(&self, ctx: &Ctx, order: &Order) -> Result<Taken, Error> {
        if let Some(repeated) = self.repeated(ctx, order).await? {
            return Ok(repeated);
        }
        check(&order.request)?;
        let plan = self.plan(ctx, order).await?;
        check_platforms(&order.request, &plan)?;
        let command = self.command(ctx, order, &plan);
        let errand = ctx.errand().to_text()?;
        let sent = self.ready(&command, &plan, &errand)?;
        match self.put(ctx, order, &plan, (&command, &sent, &errand)).await {
            Err(storage::Error::Conflict { .. }) => match self.repeated(ctx, order).await? {
                Some(repeated) => Ok(repeated),
                None => Err(ssm::error::INTERNAL_SERVER_ERROR.with("The command's id is taken. Try again.").into()),
            },
            result => {
                result?;
                Ok(Taken { command, repeated: false })
            }
        }
    }

    /// The command of the same order, when it was given before.
    async fn repeated(&self, ctx: &Ctx, order: &Order) -> Result<Option<Taken>, Error> {
        let Some(token) = &order.token else { return Ok(None) };
        let Some((id, _, request)) = store::by_token(ctx, token).await? else { return Ok(None) };
        let asked = asked(order);
        if request["Asked"] != asked {
            return Err(common::VALIDATION
                .with(format!("ClientToken {token} was used for another request: command {id}. Take a new token."))
                .into());
        }
        let filter = store::Filter { command_id: Some(id), ..store::Filter::default() };
        let found = store::commands(ctx, &filter, (i64::MAX, ""), 1).await?;
        Ok(found.into_iter().next().map(|command| Taken { command, repeated: true }))
    }

    async fn plan(&self, ctx: &Ctx, order: &Order) -> Result<Plan, Error> {
        let input = &order.request;
        let document = self.0.documents.runnable(ctx, &input.document_name, input.document_version.as_deref()).await?;
        check_hash(input, &document)?;
        let empty = Default::default();
        let given = input.parameters.as_ref().unwrap_or(&empty);
        let known = self.referred(ctx, &document.document, given).await?;
        let refused = |wrong: String| ssm::error::INVALID_PARAMETERS.with(wrong);
        let parameters = runbook::check_parameters(&document.document, given, &known);
        let parameters = parameters.map_err(|faults| refused(faults.to_string()))?;
        let steps = document.document.steps(parameters.values());
        let steps = steps.iter().map(|step| step.referring(&known)).collect::<Result<Vec<_>, _>>().map_err(refused)?;
        let seconds = i64::try_from(runbook::execution_timeout(&steps)).unwrap_or(i64::MAX);
        Ok(Plan {
            document,
            values: parameters.into_values(),
            steps: steps.into_iter().map(|step| step.name).collect(),
            nodes: order.selection.nodes(&self.0.nodes, ctx).await?,
            execution_timeout: seconds.saturating_mul(1_000),
        })
    }

    fn command(&self, ctx: &Ctx, order: &Order, plan: &Plan) -> Command {
        let targets = plan.nodes.len();
        let status = match targets {
            0 => NO_INSTANCES,
            some if some > self.0.setup.limits.targets => RATE_EXCEEDED,
            _ => PENDING,
        };
        Command {
            id: ctx.plane.ids.uuid(),
            document_name: plan.document.name.clone(),
            document_version: order.request.document_version.clone().unwrap_or_default(),
            request: request(order, plan),
            status: status.status.to_owned(),
            status_details: status.details.to_owned(),
            targets: i64::try_from(targets).unwrap_or(i64::MAX),
            completed: 0,
            errors: 0,
            delivery_timed_out: 0,
            requested_at: ctx.now,
            expires_at: rules::delivery_deadline(ctx.now, order.request.timeout_seconds),
            execution_timeout: plan.execution_timeout,
        }
    }

    /// A command as its nodes need it. It travels in one frame, document and parameters together. All nodes' ids are of one
    /// length, so one tells for all.
    fn ready(&self, command: &Command, plan: &Plan, errand: &str) -> Result<Arc<Sent>, Error> {
        let request = Request {
            document_name: command.document_name.clone(),
            content: plan.document.document.content().clone(),
            request: command.request.clone(),
            errand: errand.to_owned(),
            execution_timeout: plan.execution_timeout,
        };
        let sent = Arc::new(Sent::of(&command.id, request)?);
        // JSON within JSON is twice as long at most.
        let is_short = sent.job.len() < MAX_FRAME / 4;
        let Some(node) = plan.nodes.first().filter(|_| !is_short) else { return Ok(sent) };
        let outgoing = Outgoing { command_id: command.id.clone(), outbox: "send".to_owned(), cancel_id: None };
        if fits(&self.job(&node.id, &outgoing, &command.document_name, &sent.job)?) {
            return Ok(sent);
        }
        Err(ssm::error::MAX_DOCUMENT_SIZE_EXCEEDED
            .with(format!(
                "The document with its parameters is too large: as it is sent to nodes it may take {MAX_FRAME} bytes. Put \
                 what is large into a file that the script downloads."
            ))
            .into())
    }

    /// Stores the command with its first invocations, and the journal's entry; parameter values may be secret and stay out
    /// of it.
    async fn put(
        &self,
        ctx: &Ctx,
        order: &Order,
        plan: &Plan,
        (command, sent, errand): (&Command, &Arc<Sent>, &str),
    ) -> Result<(), storage::Error> {
        let paced = command.request["Paced"].as_bool().unwrap_or(false);
        let refused = command.status_details == RATE_EXCEEDED.details;
        let mut batch = Batch::new();
        let chosen: Vec<Chosen> = if refused { Vec::new() } else { chosen(plan) };
        let at_once = chosen.len() <= CHUNK;
        let stored = if at_once { chosen.len() as i64 } else { 0 };
        store::insert(&mut batch, &NewCommand { stored, ..new_command(ctx, order, plan, command, errand) });
        if at_once && !chosen.is_empty() {
            store::invoke(&mut batch, &whole(ctx, command, chosen.clone(), paced));
        } else {
            for (number, nodes) in (0..).zip(chosen.chunks(CHUNK)) {
                store::put_off(&mut batch, &command.id, number, nodes).map_err(|error| other(&error))?;
            }
        }
        if refused {
            store::refuse(&mut batch, &command.id);
        }
        let nodes: Vec<&str> = plan.nodes.iter().take(TOLD).map(|node| node.id.as_str()).collect();
        let detail = json!({ "document": command.document_name, "nodes": nodes, "targets": command.targets });
        batch.journal(ctx.entry(command.id.as_str(), detail));
        ctx.plane.commit(batch).await?;
        self.0.sent.put(&command.id, sent);
        if paced || !at_once {
            ctx.plane.fabric.publish(MOVE, Bytes::new());
        } else {
            chosen.iter().filter(|chosen| chosen.2).for_each(|chosen| self.0.nodes.wake(&chosen.0));
        }
        Ok(())
    }
}

fn other(error: &Error) -> storage::Error {
    storage::Error::Other(format!("{error:?}"))
}

/// Nodes that are named must be ones that the document is for. Of nodes that targets find, the others fail one by one.
fn check_platforms(input: &SendCommandRequest, plan: &Plan) -> Result<(), Error> {
    if input.instance_ids.as_ref().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    let platforms = &plan.document.platform_types;
    let others: Vec<&str> = plan
        .nodes
        .iter()
        .filter(|node| !platforms::fits(platforms, node.facts.platform_type.as_deref()))
        .map(|node| node.id.as_str())
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    let message = format!(
        "Document {} is for {}, and these nodes are not: {}.",
        plan.document.name,
        platforms.join(", "),
        others.join(", ")
    );
    Err(ssm::error::UNSUPPORTED_PLATFORM_TYPE.with(message).into())
}

fn new_command<'a>(
    ctx: &'a Ctx,
    order: &'a Order,
    plan: &'a Plan,
    command: &'a Command,
    errand: &'a str,
) -> NewCommand<'a> {
    let targets = plan.nodes.len() as u64;
    NewCommand {
        id: &command.id,
        account: ctx.account(),
        region: ctx.region(),
        document_name: &command.document_name,
        document_version: &command.document_version,
        token: order.token.as_deref(),
        content: plan.document.document.content(),
        request: &command.request,
        errand,
        status: (&command.status, &command.status_details),
        max_errors: i64::try_from(rules::rollout(&command.request).budget(targets)).unwrap_or(i64::MAX),
        targets: command.targets,
        stored: 0,
        paced: command.request["Paced"].as_bool().unwrap_or(false),
        joinable: matches!(order.selection, Meant::Described(_)),
        requested_at: command.requested_at,
        expires_at: command.expires_at,
        execution_timeout: plan.execution_timeout,
    }
}

/// Those that can answer come first: the others would keep places that they cannot use yet.
fn chosen(plan: &Plan) -> Vec<Chosen> {
    let named = |node: &Node| node.name.clone().or_else(|| node.facts.computer_name.clone()).unwrap_or_default();
    let fits = |node: &Node| platforms::fits(&plan.document.platform_types, node.facts.platform_type.as_deref());
    let (online, away): (Vec<&Node>, Vec<&Node>) = plan.nodes.iter().partition(|node| node.online);
    online.into_iter().chain(away).map(|node| Chosen(node.id.clone(), named(node), fits(node))).collect()
}

fn whole(ctx: &Ctx, command: &Command, nodes: Vec<Chosen>, paced: bool) -> Chunk {
    Chunk {
        command_id: command.id.clone(),
        number: 0,
        nodes,
        account: ctx.account().to_owned(),
        region: ctx.region().to_owned(),
        document_name: command.document_name.clone(),
        requested_at: command.requested_at,
        expires_at: command.expires_at,
        stored: 0,
        paced,
    }
}

/// What is wrong with a request whatever the nodes.
fn check(input: &SendCommandRequest) -> Result<(), Error> {
    if let Some(config) = &input.notification_config {
        let topic = config.notification_arn.as_deref().unwrap_or_default();
        let wants =
            config.notification_type.is_some() || config.notification_events.as_ref().is_some_and(|e| !e.is_empty());
        if topic.is_empty() && wants || !topic.is_empty() && !topic.starts_with("arn:") {
            return Err(ssm::error::INVALID_NOTIFICATION_CONFIG
                .with("NotificationConfig needs the ARN of a topic in NotificationArn.")
                .into());
        }
    }
    if let Some(role) = input.service_role_arn.as_deref().filter(|role| !role.is_empty() && !is_role(role)) {
        let message =
            format!("ServiceRoleArn {role:?} is not the ARN of a role, such as arn:aws:iam::123456789012:role/name.");
        return Err(ssm::error::INVALID_ROLE.with(message).into());
    }
    let bucket = input.output_s3_bucket_name.as_deref().unwrap_or_default();
    let prefix = input.output_s3_key_prefix.as_deref().unwrap_or_default();
    if bucket.is_empty() && !prefix.is_empty() {
        return Err(ssm::error::INVALID_OUTPUT_FOLDER
            .with("OutputS3KeyPrefix without OutputS3BucketName: name the bucket too.")
            .into());
    }
    Ok(())
}

fn is_role(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, role] = parts.as_slice() else { return false };
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    partition.starts_with("aws") && is_account && role.strip_prefix("role/").is_some_and(|name| !name.is_empty())
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

/// What the sender asked for, to be compared when it asks again.
fn asked(order: &Order) -> Value {
    json!([order.request.document_name, order.request.document_version, order.request.document_hash, given(order)])
}

/// The members of a request that are kept as they were given.
fn given(order: &Order) -> Value {
    let input = &order.request;
    json!({
        "Comment": input.comment.as_deref().unwrap_or_default(),
        "Parameters": input.parameters.as_ref().map_or_else(|| json!({}), ToJson::to_json),
        "InstanceIds": input.instance_ids.clone().unwrap_or_default(),
        "Targets": input.targets.as_ref().map_or_else(|| json!([]), ToJson::to_json),
        "MaxConcurrency": input.max_concurrency.as_deref().unwrap_or("50"),
        "MaxErrors": input.max_errors.as_deref().unwrap_or("0"),
        "TimeoutSeconds": input.timeout_seconds.unwrap_or(3600),
        "ServiceRoleArn": input.service_role_arn.as_deref().unwrap_or_default(),
        "OutputS3BucketName": input.output_s3_bucket_name.as_deref().unwrap_or_default(),
        "OutputS3KeyPrefix": input.output_s3_key_prefix.as_deref().unwrap_or_default(),
        "OutputS3Region": input.output_s3_region.as_deref().unwrap_or_default(),
        "CloudWatchOutputConfig": input.cloud_watch_output_config.as_ref().map(ToJson::to_json),
        "NotificationConfig": input.notification_config.as_ref().map(ToJson::to_json),
        "AlarmConfiguration": input.alarm_configuration.as_ref().map(ToJson::to_json),
        "Expression": order.expression,
        "Waves": order.waves,
        "WavePauseSeconds": order.pause,
    })
}

/// What is kept of the request to show it again and to send it to the nodes.
fn request(order: &Order, plan: &Plan) -> Value {
    let mut kept = given(order);
    kept["Values"] = plan.values.clone().into();
    kept["Steps"] = plan.steps.clone().into();
    kept["Platforms"] = plan.document.platform_types.clone().into();
    kept["Paced"] = sent::is_paced(&kept, plan.nodes.len() as u64).into();
    if order.token.is_some() {
        kept["Asked"] = asked(order);
    }
    kept
}
