//! Starting a command on nodes that are described, in one region or several.

use std::sync::Arc;
use std::time::Duration;

use model::{fleetwright, ssm};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use super::Args;
use super::send::{self, Sent};
use super::targets::{self, Target};
use crate::connection::Connection;
use crate::failure::Failure;
use crate::output;

/// How often a call is made again that may have been taken: with its token it runs once.
const TRIES: u32 = 5;
/// Between two of them.
const PAUSE: Duration = Duration::from_millis(500);
/// Between two looks at whether all nodes of a command are listed.
const LOOK: Duration = Duration::from_millis(100);
/// Bytes of a token.
const TOKEN: usize = 16;

/// Starts it in all regions.
///
/// # Errors
/// What a server refused; what was started before is cancelled.
pub(crate) async fn start(connections: &[Arc<Connection>], args: &Args) -> Result<Vec<Sent>, Failure> {
    let mut sent = Vec::new();
    for connection in connections {
        match start_at(connection, args).await {
            Ok(started) => sent.push(started),
            Err(failure) => {
                if let Err(left) = send::cancel(&sent).await {
                    let left = Failure::from(left).message.unwrap_or_default();
                    output::warning(&format!("the command runs in another region, and could not be cancelled: {left}"));
                }
                return Err(failure);
            }
        }
    }
    if sent.iter().all(|sent| sent.targets.is_empty()) {
        output::warning("no node fits; nothing was run");
    }
    Ok(sent)
}

async fn start_at(connection: &Arc<Connection>, args: &Args) -> Result<Sent, Failure> {
    let mut input = send::request(args);
    describe(&mut input, connection, args).await?;
    input["ClientToken"] = token(args)?.into();
    if let Some(share) = &args.max_concurrency {
        input["MaxConcurrency"] = share.as_str().into();
    }
    if let Some(share) = &args.max_errors {
        input["MaxErrors"] = share.as_str().into();
    }
    if !args.waves.is_empty() {
        input["Waves"] = json!(args.waves);
        input["WavePauseSeconds"] = args.wave_pause.unwrap_or_default().as_secs().into();
    }
    let started = call(connection, input).await?;
    let command = started["CommandId"].as_str().unwrap_or_default().to_owned();
    if started["Repeated"] == true {
        output::note(&format!("This was started before, as command {command}."));
    }
    let count = started["TargetCount"].as_u64().unwrap_or(0);
    let targets = nodes(connection, &command, count).await?;
    Ok(Sent { connection: Arc::clone(connection), command, targets })
}

/// Adds to a request which nodes are meant.
///
/// # Errors
/// When one that is named is unknown, and those of the call.
pub(crate) async fn describe(input: &mut Value, connection: &Connection, args: &Args) -> Result<(), Failure> {
    if !args.nodes.is_empty() {
        let named = targets::find(connection, &args.nodes).await?;
        let ids: Vec<&str> = named.iter().map(|target| target.id.as_str()).collect();
        input["InstanceIds"] = json!(ids);
    }
    if !args.targets.is_empty() {
        let targets = args.targets.iter().map(|(key, values)| json!({ "Key": key, "Values": values }));
        input["Targets"] = targets.collect();
    }
    if let Some(condition) = &args.condition {
        input["Expression"] = condition.as_str().into();
    }
    Ok(())
}

/// The token given, or one that nobody else has.
fn token(args: &Args) -> Result<String, Failure> {
    if let Some(token) = &args.token {
        return Ok(token.clone());
    }
    let mut bytes = [0; TOKEN];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Failure::new("this machine has no randomness to give"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

async fn call(connection: &Connection, input: Value) -> Result<Value, Failure> {
    let mut tries = 0;
    loop {
        tries += 1;
        match connection.named(&fleetwright::SERVICE, "StartCommand", input.clone()).await {
            Err(error) if error.is_passing() && tries < TRIES => tokio::time::sleep(PAUSE).await,
            answer => return Ok(answer?),
        }
    }
}

/// The nodes of a command, when all are listed: for thousands that takes the server a moment.
async fn nodes(connection: &Connection, command: &str, count: u64) -> Result<Vec<Target>, Failure> {
    loop {
        let input = json!({ "CommandId": command, "MaxResults": 50 });
        let listed = connection.all(&ssm::SERVICE, "ListCommandInvocations", input, "CommandInvocations").await?;
        if listed.len() as u64 >= count {
            return Ok(listed.iter().map(Target::of_invocation).collect());
        }
        tokio::time::sleep(LOOK).await;
    }
}
