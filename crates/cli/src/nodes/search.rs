//! Nodes by what is known of them: lists by an expression, one in full, and counts.

use clap::Args as ClapArgs;
use jiff::Timestamp;
use model::{fleetwright, ssm};
use serde_json::{Value, json};

use super::Form;
use crate::connection::{CallError, Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{duration, exit, output};

/// Options of `nodes ls`.
#[derive(ClapArgs)]
pub(super) struct ListArgs {
    /// Which nodes: facts such as `platform ~ debian* and tag:env in (prod, stage) and not online`; all without it
    #[arg(value_name = "EXPRESSION")]
    expression: Vec<String>,
    /// Show the tags and attributes, too
    #[arg(short, long)]
    labels: bool,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `nodes show`.
#[derive(ClapArgs)]
pub(super) struct ShowArgs {
    /// The node's id
    node: String,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `nodes summary`.
#[derive(ClapArgs)]
pub(super) struct SummaryArgs {
    /// By what to count: PlatformName, PlatformType, PlatformVersion, AgentVersion, Region, ResourceType, SourceType or
    /// AvailabilityZone; two by a comma
    #[arg(long, default_value = "PlatformName,PlatformVersion", value_delimiter = ',')]
    by: Vec<String>,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Lists the nodes that the expression means.
pub(super) async fn list(args: &ListArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let nodes = find(&connection, &args.expression.join(" ")).await?;
    if args.output == Form::Json {
        output::json(&Value::Array(nodes))?;
        return Ok(exit::OK);
    }
    if nodes.is_empty() {
        output::note("No such nodes.");
        return Ok(exit::OK);
    }
    let now = Timestamp::now().as_second();
    let mut heads = vec!["ID", "NAME", "STATUS", "PLATFORM", "AGENT", "ADDRESS", "LAST SEEN"];
    if args.labels {
        heads.extend(["TAGS", "ATTRIBUTES"]);
    }
    output::table(&heads, nodes.iter().map(|node| row(node, now, args.labels)))?;
    Ok(exit::OK)
}

/// Shows all that is known of a node.
pub(super) async fn show(args: &ShowArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let node = one(&connection, &args.node).await?;
    if args.output == Form::Json {
        output::json(&node)?;
        return Ok(exit::OK);
    }
    output::table(&["FACT", "VALUE"], facts(&node))?;
    Ok(exit::OK)
}

/// Counts nodes that are alike.
pub(super) async fn summary(args: &SummaryArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let aggregator = args.by.iter().rev().fold(Value::Null, |inner, name| {
        let mut outer = json!({ "AggregatorType": "Count", "TypeName": "Instance", "AttributeName": name });
        if !inner.is_null() {
            outer["Aggregators"] = json!([inner]);
        }
        outer
    });
    let input = json!({ "Aggregators": [aggregator], "MaxResults": 50 });
    let counts = connection.all(&ssm::SERVICE, "ListNodesSummary", input, "Summary").await?;
    if args.output == Form::Json {
        output::json(&Value::Array(counts))?;
        return Ok(exit::OK);
    }
    let heads: Vec<&str> = args.by.iter().map(String::as_str).chain(["Count"]).collect();
    let row = |count: &Value| heads.iter().map(|name| count[name].as_str().unwrap_or_default().to_owned()).collect();
    output::table(&heads, counts.iter().map(row))?;
    Ok(exit::OK)
}

/// All nodes that an expression means, with all that is known of them.
pub(super) async fn find(connection: &Connection, expression: &str) -> Result<Vec<Value>, CallError> {
    let input = json!({ "Expression": expression, "MaxResults": 1_000 });
    connection.all(&fleetwright::SERVICE, "SearchNodes", input, "Nodes").await
}

/// A node by its id.
pub(super) async fn one(connection: &Connection, id: &str) -> Result<Value, Failure> {
    let quoted = id.replace('\\', "\\\\").replace('"', "\\\"");
    let found = find(connection, &format!("id = \"{quoted}\"")).await?;
    found.into_iter().next().ok_or_else(|| {
        Failure::new(format!("there is no node {id} in this account and region"))
            .hint("list them: fleetwright nodes ls")
    })
}

fn row(node: &Value, now: i64, labels: bool) -> Vec<String> {
    let text = |name: &str| node[name].as_str().unwrap_or_default().to_owned();
    let name = if node["Name"].is_string() { text("Name") } else { text("ComputerName") };
    let platform = format!("{} {}", text("PlatformName"), text("PlatformVersion"));
    let seen = model::Timestamp::read(&node["LastPing"]);
    let seen = seen.map_or_else(|| "never".to_owned(), |seen| duration::ago(now - seen.0 / 1_000));
    let mut row =
        vec![text("NodeId"), name, text("PingStatus"), platform, text("AgentVersion"), text("IPAddress"), seen];
    if labels {
        row.extend([pairs(&node["Tags"]), pairs(&node["Attributes"])]);
    }
    row
}

fn facts(node: &Value) -> Vec<Vec<String>> {
    let facts = node.as_object().into_iter().flatten();
    let shown = facts.map(|(name, value)| {
        let value = match value {
            Value::Object(_) => pairs(value),
            Value::String(text) => text.clone(),
            time if name == "LastPing" || name == "Registered" => moment(time),
            other => other.to_string(),
        };
        vec![name.clone(), value]
    });
    shown.collect()
}

fn moment(value: &Value) -> String {
    let at = model::Timestamp::read(value).and_then(|at| Timestamp::from_millisecond(at.0).ok());
    at.map(|at| at.to_string()).unwrap_or_default()
}

/// `a=1 b=2`
pub(super) fn pairs(labels: &Value) -> String {
    let labels = labels.as_object().into_iter().flatten();
    let pairs = labels.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default()));
    pairs.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_may_show_labels() {
        let node = json!({ "NodeId": "mi-1", "ComputerName": "host", "PingStatus": "Online", "PlatformName": "Debian",
            "PlatformVersion": "13", "AgentVersion": "1.0", "IPAddress": "192.0.2.1", "LastPing": 1000.5,
            "Tags": { "env": "prod", "team": "web" }, "Attributes": { "site": "fra1" } });
        assert_eq!(row(&node, 1_005, false), ["mi-1", "host", "Online", "Debian 13", "1.0", "192.0.2.1", "5s ago"]);
        assert_eq!(row(&node, 1_005, true)[7..], ["env=prod team=web", "site=fra1"]);
    }

    #[test]
    fn facts_are_for_people() {
        let node = json!({ "NodeId": "mi-1", "Registered": 1_000, "Tags": { "env": "prod" } });
        let expected = [["NodeId", "mi-1"], ["Registered", "1970-01-01T00:16:40Z"], ["Tags", "env=prod"]];
        assert_eq!(facts(&node), expected);
    }
}
