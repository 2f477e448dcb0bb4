//! Sending a command, and taking it back.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::Args;
use super::targets::Target;
use crate::connection::{CallError, Connection};
use crate::failure::Failure;
use crate::output;
use crate::shell::script;

/// As many nodes as one command takes.
const NODES: usize = 50;

/// A command that the server has taken.
pub(crate) struct Sent {
    /// Where it runs.
    pub(crate) connection: Arc<Connection>,
    pub(crate) command: String,
    pub(crate) targets: Vec<Target>,
}

/// Sends to all nodes, in as many commands as it takes; all are taken, or none stays.
///
/// # Errors
/// What the server refused.
pub(crate) async fn send(
    connection: &Arc<Connection>,
    args: &Args,
    targets: Vec<Target>,
) -> Result<Vec<Sent>, Failure> {
    let mut sent = Vec::new();
    for targets in targets.chunks(NODES) {
        match connection.ssm("SendCommand", input(args, targets)).await {
            Ok(answer) => {
                let command = answer["Command"]["CommandId"].as_str().unwrap_or_default().to_owned();
                sent.push(Sent { connection: Arc::clone(connection), command, targets: targets.to_vec() });
            }
            Err(error) => {
                if let Err(left) = cancel(&sent).await {
                    let left = Failure::from(left).message.unwrap_or_default();
                    output::warning(&format!(
                        "some nodes run the command already, and it could not be cancelled: {left}"
                    ));
                }
                return Err(error.into());
            }
        }
    }
    Ok(sent)
}

fn input(args: &Args, targets: &[Target]) -> Value {
    let ids: Vec<&str> = targets.iter().map(|target| target.id.as_str()).collect();
    let mut input = request(args);
    input["InstanceIds"] = ids.into();
    input
}

/// What every way of sending has in common.
pub(crate) fn request(args: &Args) -> Value {
    let mut input = match &args.document {
        Some(document) => json!({ "DocumentName": document.name, "Parameters": document.parameters }),
        None => json!({ "DocumentName": "AWS-RunShellScript", "Parameters": parameters(args) }),
    };
    if let Some(version) = args.document.as_ref().and_then(|document| document.version.as_deref()) {
        input["DocumentVersion"] = version.into();
    }
    if let Some(comment) = &args.comment {
        input["Comment"] = comment.as_str().into();
    }
    if let Some(timeout) = args.timeout.as_ref().map(Duration::as_secs) {
        input["TimeoutSeconds"] = timeout.into();
    }
    input
}

fn parameters(args: &Args) -> Value {
    let mut parameters = json!({ "commands": [script(&args.command)] });
    if let Some(folder) = &args.working_directory {
        parameters["workingDirectory"] = json!([folder]);
    }
    if let Some(time) = args.execution_timeout {
        parameters["executionTimeout"] = json!([time.as_secs().to_string()]);
    }
    parameters
}

/// Cancels on all nodes.
///
/// # Errors
/// What the server refused.
pub(crate) async fn cancel(sent: &[Sent]) -> Result<(), CallError> {
    for sent in sent {
        sent.connection.ssm("CancelCommand", json!({ "CommandId": sent.command })).await?;
    }
    Ok(())
}
