//! `fleetwright doc run`: a document on nodes, as `run` runs a command.

use std::time::Duration;

use clap::Args as ClapArgs;
use serde_json::{Map, Value};

use crate::connection::ConnectionArgs;
use crate::failure::Failure;
use crate::{duration, exit, run};

/// Options of `doc run`.
#[derive(ClapArgs)]
#[command(after_help = exit::RUN_HELP)]
pub(super) struct Args {
    /// The document's name, or its ARN
    document: String,
    /// The nodes, by id or by a name that only one has
    #[arg(required = true, value_name = "NODE")]
    nodes: Vec<String>,
    /// A parameter of the document; for a list, its values by repeating
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,
    /// A version's number, $LATEST or $DEFAULT [default: $DEFAULT]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// How long a node has to take the command, such as 5m [default: 1h]
    #[arg(long, value_name = "TIME", value_parser = delivery)]
    timeout: Option<Duration>,
    /// A word about it for the history
    #[arg(long)]
    comment: Option<String>,
    /// Do not wait: print the command's id
    #[arg(long)]
    no_wait: bool,
    /// Tell of each node that has ended, and of its time
    #[arg(short, long)]
    verbose: bool,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    output: run::Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

fn delivery(text: &str) -> Result<Duration, String> {
    duration::parse_within(text, 30, 2_592_000)
}

fn parameter(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(name, _)| !name.is_empty());
    pair.map(|(name, value)| (name.to_owned(), value.to_owned())).ok_or_else(|| "write it as name=value".to_owned())
}

/// Runs the document.
///
/// # Errors
/// As `run`.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let document = run::Document {
        name: args.document.clone(),
        version: args.version.clone(),
        parameters: grouped(&args.parameters),
    };
    let command = run::Args {
        nodes: args.nodes.clone(),
        command: Vec::new(),
        document: Some(document),
        targets: Vec::new(),
        condition: None,
        regions: Vec::new(),
        max_concurrency: None,
        max_errors: None,
        waves: Vec::new(),
        wave_pause: None,
        preview: false,
        follow: false,
        group: false,
        token: None,
        timeout: args.timeout,
        execution_timeout: None,
        working_directory: None,
        comment: args.comment.clone(),
        no_wait: args.no_wait,
        verbose: args.verbose,
        output: args.output,
        connection: args.connection.clone(),
    };
    run::run(&command).await
}

/// Parameters as SendCommand takes them: the values of one name together.
fn grouped(parameters: &[(String, String)]) -> Value {
    let mut groups: Map<String, Value> = Map::new();
    for (name, value) in parameters {
        let group = groups.entry(name.as_str()).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(values) = group {
            values.push(value.as_str().into());
        }
    }
    Value::Object(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_one_parameter_go_together() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let groups = grouped(&[pair("a", "1"), pair("b", "x=y"), pair("a", "2")]);
        assert_eq!(groups, serde_json::json!({ "a": ["1", "2"], "b": ["x=y"] }));
        assert_eq!(parameter("b=x=y"), Ok(pair("b", "x=y")));
        assert!(parameter("b").is_err() && parameter("=b").is_err());
    }
}
