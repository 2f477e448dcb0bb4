//! `fleetwright commands`: what was run, and what came of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args as ClapArgs, Subcommand};
use model::{fleetwright, ssm};
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::nodes::Form;
use crate::run::CUT;
use crate::{exit, output};

/// The widest comment or document name in a table, in characters; JSON holds them whole.
const WIDEST: usize = 40;
/// So many nodes of a group are named.
const NAMED: usize = 10;

/// What to do with commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// List commands, newest first
    Ls(List),
    /// Show a command and what it came to on each node
    Show(Show),
    /// Cancel a command, on all of its nodes or on some
    Cancel(Cancel),
    /// Print what a command wrote: on one node, or on all with equal output shown once
    Output(Output),
}

/// Options of `commands ls`.
#[derive(ClapArgs)]
pub(crate) struct List {
    /// Only those with this status, such as Failed or DeliveryTimedOut
    #[arg(long)]
    status: Option<String>,
    /// Only those that were sent to this node
    #[arg(long, value_name = "ID")]
    node: Option<String>,
    /// How many at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `commands show`.
#[derive(ClapArgs)]
pub(crate) struct Show {
    /// The command's id
    command: String,
    /// Only nodes with this status, such as Failed
    #[arg(long)]
    status: Option<String>,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `commands cancel`.
#[derive(ClapArgs)]
pub(crate) struct Cancel {
    /// The command's id
    command: String,
    /// Nodes by id [default: all]
    nodes: Vec<String>,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `commands output`.
#[derive(ClapArgs)]
pub(crate) struct Output {
    /// The command's id
    command: String,
    /// The node's id [default: all nodes, equal output once]
    node: Option<String>,
    /// The step, where the document has several
    #[arg(long, value_name = "NAME")]
    step: Option<String>,
    /// What it wrote to standard error
    #[arg(long, requires = "node")]
    stderr: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Runs a subcommand.
///
/// # Errors
/// When the server refuses it, or its answer cannot be printed.
pub(crate) async fn run(command: &Command) -> Result<u8, Failure> {
    match command {
        Command::Ls(args) => list(args).await?,
        Command::Show(args) => show(args).await?,
        Command::Cancel(args) => cancel(args).await?,
        Command::Output(args) => match &args.node {
            Some(node) => of_node(args, node).await?,
            None => grouped(args).await?,
        },
    }
    Ok(exit::OK)
}

async fn list(args: &List) -> Result<(), Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let mut input = json!({ "MaxResults": args.limit.min(50) });
    if let Some(status) = &args.status {
        input["Filters"] = json!([{ "key": "Status", "value": status }]);
    }
    if let Some(node) = &args.node {
        input["InstanceId"] = node.as_str().into();
    }
    let mut commands = Vec::new();
    while commands.len() < usize::from(args.limit) {
        let page = connection.ssm("ListCommands", input.clone()).await?;
        commands.extend(page["Commands"].as_array().cloned().unwrap_or_default());
        match &page["NextToken"] {
            Value::String(token) => input["NextToken"] = token.as_str().into(),
            _ => break,
        }
    }
    commands.truncate(args.limit.into());
    if args.output == Form::Json {
        return output::json(&Value::Array(commands));
    }
    if commands.is_empty() {
        output::note("No commands. `fleetwright run` runs one.");
        return Ok(());
    }
    output::table(&["ID", "TIME", "STATUS", "DONE", "ERRORS", "DOCUMENT", "COMMENT"], commands.iter().map(row))
}

fn row(command: &Value) -> Vec<String> {
    let text = |name: &str| command[name].as_str().unwrap_or_default().to_owned();
    let count = |name: &str| command[name].as_i64().unwrap_or(0);
    vec![
        text("CommandId"),
        moment(&command["RequestedDateTime"]),
        text("StatusDetails"),
        format!("{} of {}", count("CompletedCount"), count("TargetCount")),
        count("ErrorCount").to_string(),
        output::cut(&text("DocumentName"), WIDEST),
        output::cut(&text("Comment"), WIDEST),
    ]
}

/// A time of an answer, for people.
fn moment(seconds: &Value) -> String {
    let seconds = seconds.as_f64().unwrap_or(0.0);
    #[allow(clippy::cast_possible_truncation)] // seconds since 1970 fit
    jiff::Timestamp::from_second(seconds as i64).map(|time| time.to_string()).unwrap_or_default()
}

async fn show(args: &Show) -> Result<(), Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let page = connection.ssm("ListCommands", json!({ "CommandId": args.command })).await?;
    let command = &page["Commands"][0];
    if command.is_null() {
        return Err(Failure::new(format!("there is no command {} in this account and region", args.command))
            .hint("`fleetwright commands ls` lists those that there are"));
    }
    let mut input = json!({ "CommandId": args.command, "MaxResults": 50, "Details": true });
    if let Some(status) = &args.status {
        input["Filters"] = json!([{ "key": "Status", "value": status }]);
    }
    let invocations = connection.all(&ssm::SERVICE, "ListCommandInvocations", input, "CommandInvocations").await?;
    if args.output == Form::Json {
        return output::json(&json!({ "Command": command, "CommandInvocations": invocations }));
    }
    let heads = ["ID", "TIME", "STATUS", "DONE", "ERRORS", "DOCUMENT", "COMMENT"];
    output::table(&heads, std::iter::once(row(command)))?;
    output::line("")?;
    output::table(&["NODE", "NAME", "STATUS", "CODE"], invocations.iter().map(invocation))
}

fn invocation(invocation: &Value) -> Vec<String> {
    let text = |name: &str| invocation[name].as_str().unwrap_or_default().to_owned();
    let codes = invocation["CommandPlugins"].as_array().into_iter().flatten();
    let codes: Vec<String> =
        codes.filter_map(|step| step["ResponseCode"].as_i64()).map(|code| code.to_string()).collect();
    vec![text("InstanceId"), text("InstanceName"), text("StatusDetails"), codes.join(" ")]
}

async fn cancel(args: &Cancel) -> Result<(), Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let mut input = json!({ "CommandId": args.command });
    if !args.nodes.is_empty() {
        input["InstanceIds"] = json!(args.nodes);
    }
    connection.ssm("CancelCommand", input).await?;
    output::note(&format!("What has not ended of {} is being cancelled.", args.command));
    Ok(())
}

async fn of_node(args: &Output, node: &str) -> Result<(), Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let stream = if args.stderr { "StandardError" } else { "StandardOutput" };
    let mut input =
        json!({ "CommandId": args.command, "InstanceId": node, "Stream": stream, "Offset": 0, "WaitSeconds": 20 });
    if let Some(step) = &args.step {
        input["PluginName"] = step.as_str().into();
    }
    loop {
        let answer = connection.named(&fleetwright::SERVICE, "GetCommandOutput", input.clone()).await?;
        let content = STANDARD.decode(answer["Content"].as_str().unwrap_or_default()).unwrap_or_default();
        output::bytes(&content)?;
        input["Offset"] = answer["NextOffset"].clone();
        if answer["Complete"] == true {
            if answer["Truncated"] == true {
                output::warning("this is only the beginning: there was more than is kept");
            }
            return Ok(());
        }
    }
}

async fn grouped(args: &Output) -> Result<(), Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let mut input = json!({ "CommandId": args.command });
    if let Some(step) = &args.step {
        input["PluginName"] = step.as_str().into();
    }
    let answer = connection.named(&fleetwright::SERVICE, "ListCommandOutputGroups", input).await?;
    for group in answer["Groups"].as_array().into_iter().flatten() {
        let text = |name: &str| group[name].as_str().unwrap_or_default();
        let nodes: Vec<&str> =
            group["InstanceIds"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let more = if nodes.len() > NAMED { format!(" and {} more", nodes.len() - NAMED) } else { String::new() };
        let named = nodes.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        let (status, code) = (text("Status"), &group["ResponseCode"]);
        output::heading(&format!("==> {} of {named}{more}: {status}, exit code {code}", nodes.len()))?;
        for stream in ["StandardOutput", "StandardError"] {
            let end = if text(stream).is_empty() || text(stream).ends_with('\n') { "" } else { "\n" };
            output::text(&format!("{}{end}", text(stream)))?;
        }
    }
    if answer["Groups"].to_string().contains(CUT) {
        output::warning(&format!(
            "long output is cut here; `fleetwright commands output {} NODE` prints all of it",
            args.command
        ));
    }
    if answer["More"] == true {
        output::warning("there are more groups than are shown");
    }
    Ok(())
}
