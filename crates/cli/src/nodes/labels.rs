//! What people say of nodes: AWS's tags, and attributes such as site, cloud and owner.

use clap::Args as ClapArgs;
use model::{fleetwright, ssm};
use serde_json::{Map, Value, json};

use super::search::{one, pairs};
use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{exit, output};

/// Options of `nodes tag` and `nodes attributes`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// The node's id
    node: String,
    /// What it is to have from now on; without any, what it has is shown
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    set: Vec<(String, String)>,
    /// What it is not to have any more, several by repeating
    #[arg(long, value_name = "NAME")]
    remove: Vec<String>,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Changes or shows the tags of a node.
pub(super) async fn tag(args: &Args) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let of = |member: &str, value: Value| json!({ "ResourceType": "ManagedInstance", "ResourceId": args.node, member: value });
    if !args.set.is_empty() {
        let tags: Value = args.set.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
        connection.ssm("AddTagsToResource", of("Tags", tags)).await?;
    }
    if !args.remove.is_empty() {
        connection.ssm("RemoveTagsFromResource", of("TagKeys", json!(args.remove))).await?;
    }
    shown(&connection, args, "Tags").await
}

/// Changes or shows the attributes of a node.
pub(super) async fn attributes(args: &Args) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let service = &fleetwright::SERVICE;
    if !args.set.is_empty() {
        let attributes: Map<_, _> = args.set.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        let input = json!({ "NodeId": args.node, "Attributes": attributes });
        connection.named(service, "PutNodeAttributes", input).await?;
    }
    if !args.remove.is_empty() {
        let input = json!({ "NodeId": args.node, "Names": args.remove });
        connection.named(service, "DeleteNodeAttributes", input).await?;
    }
    shown(&connection, args, "Attributes").await
}

async fn shown(connection: &Connection, args: &Args, member: &str) -> Result<u8, Failure> {
    let node = one(connection, &args.node).await?;
    let labels = pairs(&node[member]);
    if labels.is_empty() {
        output::note(&format!("Node {} has none.", args.node));
    } else {
        output::line(&output::printable(&labels))?;
    }
    Ok(exit::OK)
}

/// `key=value`, where the value may be empty.
pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as key=value".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_may_be_empty() {
        assert_eq!(pair("a="), Ok(("a".to_owned(), String::new())));
        assert_eq!(pair("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert!(pair("a").is_err() && pair("=b").is_err());
    }
}
