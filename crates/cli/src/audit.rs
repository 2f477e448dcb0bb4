//! `fleetwright audit`: who did what, and the proof that nobody changed the record.

use clap::{Args as ClapArgs, Subcommand};
use jiff::{SignedDuration, Timestamp};
use model::fleetwright;
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::nodes::Form;
use crate::{duration, exit, output};

/// Options of `audit`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List what was done, oldest first
    List(List),
    /// Prove that no entry was changed or taken out; exits with 1 when one was
    Verify(ConnectionArgs),
}

/// Options of `audit list`.
#[derive(ClapArgs)]
struct List {
    /// From then on: so long ago, such as 24h, or a time such as 2026-11-22T07:00:00Z
    #[arg(long, value_name = "TIME", default_value = "24h")]
    since: String,
    /// Only by principals whose name contains this
    #[arg(long, value_name = "TEXT")]
    principal: Option<String>,
    /// Only about resources whose name contains this
    #[arg(long, value_name = "TEXT")]
    resource: Option<String>,
    /// Only operations whose name contains this, such as SendCommand
    #[arg(long, value_name = "TEXT")]
    operation: Option<String>,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Runs a subcommand.
///
/// # Errors
/// When the server cannot be asked, or what it says cannot be printed.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    match &args.command {
        Command::List(args) => list(args).await,
        Command::Verify(connection) => verify(connection).await,
    }
}

async fn list(args: &List) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let since = since(&args.since, Timestamp::now())?;
    let input = json!({ "MaxResults": 1000, "Since": since.as_second() });
    let mut entries = connection.all(&fleetwright::SERVICE, "ListAuditEntries", input, "Entries").await?;
    entries.retain(|entry| wanted(entry, args));
    if args.output == Form::Json {
        output::json(&entries.iter().map(opened).collect())?;
        return Ok(exit::OK);
    }
    let heads = ["TIME", "PRINCIPAL", "OPERATION", "RESOURCE", "FROM", "OUTCOME"];
    output::table(&heads, entries.iter().map(opened).map(|entry| row(&entry)))?;
    Ok(exit::OK)
}

async fn verify(connection: &ConnectionArgs) -> Result<u8, Failure> {
    let connection = Connection::open(connection, &fleetwright::SERVICE)?;
    let verdict = connection.named(&fleetwright::SERVICE, "VerifyAuditTrail", json!({})).await?;
    if verdict["Whole"] == true {
        output::text(&format!(
            "The trail is whole: {} entries. The newest seal is {}.\n",
            verdict["Entries"],
            verdict["Seal"].as_str().unwrap_or_default()
        ))?;
        return Ok(exit::OK);
    }
    let problem = verdict["Problem"].as_str().unwrap_or("it is not whole");
    let failure = Failure::new(format!("the trail is broken at position {}: {problem}", verdict["Position"]));
    Err(failure.hint("somebody changed the database by hand; compare with a backup"))
}

/// A time as given: a moment, or so long before `now`.
fn since(text: &str, now: Timestamp) -> Result<Timestamp, Failure> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let ago = duration::parse(text).ok().and_then(|ago| SignedDuration::try_from(ago).ok());
    ago.and_then(|ago| now.checked_sub(ago).ok()).ok_or_else(|| {
        Failure::usage(format!("--since `{text}` is no time")).hint("write it as 24h, 30m, or 2026-11-22T07:00:00Z")
    })
}

fn wanted(entry: &Value, args: &List) -> bool {
    let holds = |member: &str, part: &Option<String>| {
        part.as_ref().is_none_or(|part| entry[member].as_str().is_some_and(|text| text.contains(part.as_str())))
    };
    holds("Principal", &args.principal) && holds("Resource", &args.resource) && holds("Operation", &args.operation)
}

/// An entry with its detail as JSON instead of text.
fn opened(entry: &Value) -> Value {
    let mut entry = entry.clone();
    let detail = entry["Detail"].as_str().and_then(|detail| serde_json::from_str(detail).ok());
    entry["Detail"] = detail.unwrap_or_default();
    entry
}

fn row(entry: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let at = entry["At"].as_f64().and_then(|seconds| {
        #[allow(clippy::cast_possible_truncation, reason = "milliseconds of any time there is fit")]
        Timestamp::from_millisecond((seconds * 1_000.0) as i64).ok()
    });
    let outcome = match entry["Detail"]["error"]["code"].as_str() {
        Some(code) => code.to_owned(),
        None => "done".to_owned(),
    };
    vec![
        at.map(|at| at.to_string()).unwrap_or_default(),
        text(&entry["Principal"]),
        text(&entry["Operation"]),
        text(&entry["Resource"]),
        text(&entry["Detail"]["source"]),
        outcome,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_moments_or_so_long_ago() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let at = |text: &str| since(text, now).ok().map(|at| at.to_string());
        assert_eq!(at("24h").as_deref(), Some("2026-11-22T12:00:00Z"));
        assert_eq!(at("2026-01-01T00:00:00Z").as_deref(), Some("2026-01-01T00:00:00Z"));
        assert_eq!(at("soon"), None);
    }

    #[test]
    fn an_entry_becomes_a_row() {
        let entry = json!({
            "At": 1_795_332_750.5, "Principal": "p", "Operation": "ssm:SendCommand", "Resource": "r",
            "Detail": r#"{"source":"10.0.0.1","error":{"code":"InvalidDocument"}}"#
        });
        let row = row(&opened(&entry));
        assert_eq!(row[0], "2026-11-22T07:32:30.5Z");
        assert_eq!(row[4..], ["10.0.0.1", "InvalidDocument"]);
    }
}
