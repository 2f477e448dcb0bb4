//! Which nodes would be touched.

use std::sync::Arc;

use model::fleetwright;
use serde_json::{Value, json};

use super::{Args, Form, start};
use crate::connection::Connection;
use crate::failure::Failure;
use crate::{exit, output};

/// Names the nodes that a command would touch.
///
/// # Errors
/// What the server refused.
pub(crate) async fn show(connections: &[Arc<Connection>], args: &Args) -> Result<u8, Failure> {
    let mut nodes = Vec::new();
    for connection in connections {
        let mut input = json!({ "DocumentName": "AWS-RunShellScript", "MaxResults": 1_000 });
        start::describe(&mut input, connection, args).await?;
        let region = connection.settings().region.clone();
        let found = connection.all(&fleetwright::SERVICE, "PreviewCommand", input, "Nodes").await?;
        nodes.extend(found.into_iter().map(|mut node| {
            node["Region"] = region.as_str().into();
            node
        }));
    }
    print(args.output, &nodes)?;
    Ok(exit::OK)
}

fn print(form: Form, nodes: &[Value]) -> Result<(), Failure> {
    match form {
        Form::Json => output::json(&Value::Array(nodes.to_vec())),
        Form::Jsonl => nodes.iter().try_for_each(|node| output::line(&node.to_string())),
        Form::Text if nodes.is_empty() => {
            output::note("No node fits; nothing would be run.");
            Ok(())
        }
        Form::Text => {
            output::table(&["ID", "NAME", "STATUS", "PLATFORM", "REGION", "WOULD"], nodes.iter().map(row))?;
            let count = if nodes.len() == 1 { "1 node".to_owned() } else { format!("{} nodes", nodes.len()) };
            output::note(&format!("{count} would be touched."));
            Ok(())
        }
    }
}

fn row(node: &Value) -> Vec<String> {
    let text = |name: &str| node[name].as_str().unwrap_or_default().to_owned();
    let name = if text("Name").is_empty() { text("ComputerName") } else { text("Name") };
    let would = if node["Outcome"] == "Send" { "run it" } else { "be left out: another platform" };
    vec![text("InstanceId"), name, text("PingStatus"), text("PlatformType"), text("Region"), would.to_owned()]
}
