//! What happens to a node as a whole.

use clap::Args as ClapArgs;
use jiff::Timestamp;
use model::{fleetwright, ssm};
use serde_json::json;

use crate::activation::{moment, shown};
use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{TextOrJson, exit, output};

/// Options of `nodes reenrol`.
#[derive(ClapArgs)]
pub(super) struct ReenrolArgs {
    /// The node's id
    node: String,
    /// Until when: a span as 24h or 7d, or a date; at most 30 days [default: 24h]
    #[arg(long, value_name = "WHEN", value_parser = moment)]
    expires: Option<Timestamp>,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    output: TextOrJson,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `nodes deregister`.
#[derive(ClapArgs)]
pub(super) struct DeregisterArgs {
    /// The node's id
    node: String,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Makes an activation with which a machine that was set up anew becomes the node that it was.
pub(super) async fn reenrol(args: &ReenrolArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let mut input = json!({ "NodeId": args.node });
    if let Some(expires) = args.expires {
        input["ExpirationDate"] = expires.as_second().into();
    }
    let made = connection.named(&fleetwright::SERVICE, "CreateReenrolment", input).await?;
    shown(connection.settings(), made, args.output)
}

/// Makes a node unknown.
pub(super) async fn deregister(args: &DeregisterArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    connection.ssm("DeregisterManagedInstance", json!({ "InstanceId": args.node })).await?;
    output::note(&format!("Node {} is enrolled no more. Its agent can be stopped or enrolled anew.", args.node));
    Ok(exit::OK)
}
