//! Machines that have a node's key and another fingerprint: were they changed, or copied?

use clap::Args as ClapArgs;
use jiff::Timestamp;
use model::fleetwright;
use serde_json::{Value, json};

use super::Form;
use crate::connection::{CallError, Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{duration, exit, output};

/// Options of `nodes fingerprints`.
#[derive(ClapArgs)]
pub(super) struct ListArgs {
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `nodes approve` and `nodes reject`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// The node's id
    node: String,
    /// The fingerprint that is meant, when the machine may report another one meanwhile
    #[arg(long)]
    fingerprint: Option<String>,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Lists them.
pub(super) async fn list(args: &ListArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let changes = find(&connection).await?;
    if args.output == Form::Json {
        output::json(&Value::Array(changes))?;
        return Ok(exit::OK);
    }
    if changes.is_empty() {
        output::note("Every node reports the fingerprint that it is known by.");
        return Ok(exit::OK);
    }
    let now = Timestamp::now().as_second();
    let heads = ["NODE", "KNOWN BY", "REPORTS", "SINCE", "LAST", "STATUS"];
    output::table(&heads, changes.iter().map(|change| row(change, now)))?;
    Ok(exit::OK)
}

/// Approves the change of a node.
pub(super) async fn approve(args: &Args) -> Result<u8, Failure> {
    let change = say(args, "ApproveFingerprintChange").await?;
    output::note(&format!("Approved. The machine goes on as node {} when it asks next.", args.node));
    if change["BothInUse"] == true {
        output::warning("the machine that the node was known by was in use as well: it is the stranger now");
    }
    Ok(exit::OK)
}

/// Rejects the change of a node.
pub(super) async fn reject(args: &Args) -> Result<u8, Failure> {
    say(args, "RejectFingerprintChange").await?;
    output::note(&format!("Rejected. Node {} is the machine that it was; the other one has to enrol.", args.node));
    Ok(exit::OK)
}

/// Below a list of nodes: that there is something to be decided. Whoever may not see it is told nothing.
pub(super) async fn note(connection: &Connection) {
    let waiting = find(connection).await.unwrap_or_default();
    let waiting = waiting.iter().filter(|change| change["Status"] == "Pending").count();
    if waiting > 0 {
        output::note(&format!(
            "{waiting} with another fingerprint than they are known by: `fleetwright nodes fingerprints` lists them."
        ));
    }
}

async fn find(connection: &Connection) -> Result<Vec<Value>, CallError> {
    connection.all(&fleetwright::SERVICE, "ListFingerprintChanges", json!({ "MaxResults": 50 }), "Changes").await
}

/// Says something of the change of a node, of the fingerprint that is reported now unless one was given; gives the change.
async fn say(args: &Args, operation: &str) -> Result<Value, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let change = find(&connection).await?.into_iter().find(|change| change["NodeId"] == args.node.as_str());
    let change = change.unwrap_or_default();
    let reported = change["Fingerprint"].as_str();
    let fingerprint = args.fingerprint.as_deref().or(reported).ok_or_else(|| {
        Failure::new(format!("node {} reports the fingerprint that it is known by, or is not enrolled", args.node))
            .hint("list those that do not: fleetwright nodes fingerprints")
    })?;
    let input = json!({ "NodeId": args.node, "Fingerprint": fingerprint });
    connection.named(&fleetwright::SERVICE, operation, input).await?;
    Ok(change)
}

fn row(change: &Value, now: i64) -> Vec<String> {
    let text = |name: &str| change[name].as_str().unwrap_or_default().to_owned();
    let ago = |name: &str| {
        model::Timestamp::read(&change[name]).map(|at| duration::ago(now - at.0 / 1_000)).unwrap_or_default()
    };
    let status = match (change["Status"].as_str(), change["BothInUse"] == true) {
        (Some("Pending"), true) => "pending: both in use, a copy?".to_owned(),
        (status, _) => status.unwrap_or_default().to_lowercase(),
    };
    vec![
        text("NodeId"),
        text("KnownFingerprint"),
        text("Fingerprint"),
        ago("FirstReported"),
        ago("LastReported"),
        status,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_whether_it_looks_like_a_copy() {
        let mut change = json!({ "NodeId": "mi-1", "KnownFingerprint": "a", "Fingerprint": "b", "FirstReported": 1000.0,
            "LastReported": 1060.0, "BothInUse": false, "Status": "Pending" });
        assert_eq!(row(&change, 1_065), ["mi-1", "a", "b", "65s ago", "5s ago", "pending"]);
        change["BothInUse"] = true.into();
        assert_eq!(row(&change, 1_065)[5], "pending: both in use, a copy?");
        change["Status"] = "Rejected".into();
        assert_eq!(row(&change, 1_065)[5], "rejected");
    }
}
