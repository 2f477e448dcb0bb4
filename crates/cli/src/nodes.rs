//! `fleetwright nodes`: the fleet.

mod fingerprints;
mod labels;
mod manage;
mod search;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use jiff::Timestamp;
use model::ssm;
use serde_json::{Value, json};

use crate::connection::{CallError, Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{duration, exit, output};

pub(crate) use labels::pair;

/// Options of `nodes`.
#[derive(ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    list: ListArgs,
}

/// What to do with nodes beside listing them.
#[derive(Subcommand)]
enum Command {
    /// List the nodes that an expression means
    Ls(search::ListArgs),
    /// Show all that is known of a node
    Show(search::ShowArgs),
    /// Count the nodes that are alike
    Summary(search::SummaryArgs),
    /// Give a node tags, take some, or show them
    Tag(labels::Args),
    /// Give a node attributes such as its site or owner, take some, or show them
    Attributes(labels::Args),
    /// Make an activation with which a machine that was set up anew becomes the node that it was
    Reenrol(manage::ReenrolArgs),
    /// Make a node unknown: its agent is refused from now on
    Deregister(manage::DeregisterArgs),
    /// List the machines that have a node's key and another fingerprint: nodes that were changed, or copies of nodes
    Fingerprints(fingerprints::ListArgs),
    /// Say that such a machine is still the same: it goes on as that node
    Approve(fingerprints::Args),
    /// Say that such a machine is another one: it has to enrol as a node of its own
    Reject(fingerprints::Args),
}

/// Options of `nodes` without a subcommand.
#[derive(ClapArgs)]
struct ListArgs {
    /// Only nodes of which this holds, such as PingStatus=Online; several values by commas
    #[arg(long = "filter", value_name = "KEY=VALUE", value_parser = filter)]
    filters: Vec<(String, String)>,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// The form of a list: for people, or for programs.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Table,
    Json,
}

/// Lists the nodes, or says something of one.
///
/// # Errors
/// When a call fails, or its answer cannot be printed.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    match &args.command {
        None => list(&args.list).await,
        Some(Command::Ls(args)) => search::list(args).await,
        Some(Command::Show(args)) => search::show(args).await,
        Some(Command::Summary(args)) => search::summary(args).await,
        Some(Command::Tag(args)) => labels::tag(args).await,
        Some(Command::Attributes(args)) => labels::attributes(args).await,
        Some(Command::Reenrol(args)) => manage::reenrol(args).await,
        Some(Command::Deregister(args)) => manage::deregister(args).await,
        Some(Command::Fingerprints(args)) => fingerprints::list(args).await,
        Some(Command::Approve(args)) => fingerprints::approve(args).await,
        Some(Command::Reject(args)) => fingerprints::reject(args).await,
    }
}

async fn list(args: &ListArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let nodes = find(&connection, &args.filters).await?;
    if args.output == Form::Json {
        output::json(&Value::Array(nodes))?;
        return Ok(exit::OK);
    }
    if nodes.is_empty() {
        output::note("No nodes. `fleetwright activation create` makes a code to enrol one with.");
        return Ok(exit::OK);
    }
    let now = Timestamp::now().as_second();
    let heads = ["ID", "NAME", "STATUS", "PLATFORM", "AGENT", "ADDRESS", "LAST SEEN"];
    output::table(&heads, nodes.iter().map(|node| row(node, now)))?;
    fingerprints::note(&connection).await;
    Ok(exit::OK)
}

/// All nodes that pass the filters, as DescribeInstanceInformation describes them.
///
/// # Errors
/// Those of the call.
pub(crate) async fn find(connection: &Connection, filters: &[(String, String)]) -> Result<Vec<Value>, CallError> {
    let input = json!({ "MaxResults": 50, "Filters": grouped(filters) });
    connection.all(&ssm::SERVICE, "DescribeInstanceInformation", input, "InstanceInformationList").await
}

/// Filters as the API takes them: the values of one key together.
fn grouped(filters: &[(String, String)]) -> Value {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (key, values) in filters {
        let values = values.split(',');
        match groups.iter_mut().find(|(known, _)| known == key) {
            Some((_, group)) => group.extend(values),
            None => groups.push((key, values.collect())),
        }
    }
    groups.into_iter().map(|(key, values)| json!({ "Key": key, "Values": values })).collect()
}

fn filter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() && !value.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("write it as Key=Value, such as PingStatus=Online".to_owned()),
    }
}

fn row(node: &Value, now: i64) -> Vec<String> {
    let text = |name: &str| node[name].as_str().unwrap_or_default().to_owned();
    let name = if node["Name"].is_string() { text("Name") } else { text("ComputerName") };
    let platform = format!("{} {}", text("PlatformName"), text("PlatformVersion"));
    let seen = model::Timestamp::read(&node["LastPingDateTime"]);
    let seen = seen.map_or_else(|| "never".to_owned(), |seen| duration::ago(now - seen.0 / 1_000));
    vec![text("InstanceId"), name, text("PingStatus"), platform, text("AgentVersion"), text("IPAddress"), seen]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn filters_of_one_key_go_together() {
        let filters =
            [pair("PingStatus", "Online,Inactive"), pair("IamRole", "web"), pair("PingStatus", "ConnectionLost")];
        assert_eq!(
            grouped(&filters),
            json!([
                { "Key": "PingStatus", "Values": ["Online", "Inactive", "ConnectionLost"] },
                { "Key": "IamRole", "Values": ["web"] },
            ])
        );
        assert_eq!(grouped(&[]), json!([]));
    }

    #[test]
    fn a_filter_has_key_and_value() {
        assert_eq!(filter("A=b=c"), Ok(pair("A", "b=c")));
        assert!(filter("A").is_err() && filter("=b").is_err() && filter("A=").is_err());
    }

    #[test]
    fn a_row_shows_what_is_known() {
        let node = json!({ "InstanceId": "mi-1", "ComputerName": "host", "PingStatus": "Online", "PlatformName": "Debian",
            "PlatformVersion": "13", "AgentVersion": "1.0", "IPAddress": "192.0.2.1", "LastPingDateTime": 1000.5 });
        assert_eq!(row(&node, 1_005), ["mi-1", "host", "Online", "Debian 13", "1.0", "192.0.2.1", "5s ago"]);
        let named = json!({ "InstanceId": "mi-1", "ComputerName": "host", "Name": "web-1" });
        assert_eq!(row(&named, 0)[1], "web-1");
        assert_eq!(row(&named, 0)[6], "never");
    }
}
