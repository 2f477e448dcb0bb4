//! `fleetwright audit`: who did what, and the proof that nobody changed the record.

use clap::{Args as ClapArgs, Subcommand};
use jiff::{SignedDuration, Timestamp};
use model::fleetwright;
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::nodes::Form;
use crate::{duration, exit, output};

/// The widest name in a table, in characters; JSON holds them whole. Who calls may name what is not there at any length.
const WIDEST: usize = 120;

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
    Verify(Verify),
}

/// Options of `audit list`.
#[derive(ClapArgs)]
struct List {
    /// From then on: so long ago, such as 24h, or a time such as 2026-11-22T07:00:00Z
    #[arg(long, value_name = "TIME", default_value = "24h")]
    since: String,
    /// Until then, in the same form
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// Only by principals whose ARN contains this
    #[arg(long, value_name = "TEXT")]
    principal: Option<String>,
    /// Only about resources whose name contains this
    #[arg(long, value_name = "TEXT")]
    resource: Option<String>,
    /// Only operations whose name contains this, such as SendCommand
    #[arg(long, value_name = "TEXT")]
    operation: Option<String>,
    /// Only calls that were denied
    #[arg(long)]
    denied: bool,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `audit verify`.
#[derive(ClapArgs)]
struct Verify {
    /// A newest seal that was noted down earlier, which must be in the trail
    #[arg(long)]
    seal: Option<String>,
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
        Command::Verify(args) => verify(args).await,
    }
}

async fn list(args: &List) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let now = Timestamp::now();
    let mut input = json!({ "MaxResults": 1000, "Since": seconds(time("--since", &args.since, now)?) });
    if let Some(until) = &args.until {
        input["Until"] = seconds(time("--until", until, now)?).into();
    }
    let texts = [("Principal", &args.principal), ("Resource", &args.resource), ("Operation", &args.operation)];
    for (name, text) in texts {
        if let Some(text) = text {
            input[name] = text.as_str().into();
        }
    }
    if args.denied {
        input["Denied"] = true.into();
    }
    let entries = connection.all(&fleetwright::SERVICE, "ListAuditEntries", input, "Entries").await?;
    if args.output == Form::Json {
        output::json(&entries.iter().map(opened).collect())?;
        return Ok(exit::OK);
    }
    let heads = ["TIME", "PRINCIPAL", "OPERATION", "RESOURCE", "FROM", "OUTCOME"];
    output::table(&heads, entries.iter().map(opened).map(|entry| row(&entry)))?;
    Ok(exit::OK)
}

async fn verify(args: &Verify) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let input = args.seal.as_ref().map_or(json!({}), |seal| json!({ "Seal": seal }));
    let verdict = connection.named(&fleetwright::SERVICE, "VerifyAuditTrail", input).await?;
    if verdict["Whole"] == true {
        output::text(&format!(
            "The trail is whole: {} entries. The newest seal is {}.\n",
            verdict["Entries"],
            verdict["Seal"].as_str().unwrap_or_default()
        ))?;
        return Ok(exit::OK);
    }
    let problem = verdict["Problem"].as_str().unwrap_or("it is not whole");
    let at = moment(&verdict["At"]).map(|at| format!(", {at}")).unwrap_or_default();
    let failure = Failure::new(format!("the trail is broken at position {}{at}: {problem}", verdict["Position"]));
    Err(failure.hint("somebody changed the database by hand; compare with a backup or an export"))
}

/// The time given for an option: a moment, or so long before `now`.
fn time(option: &str, text: &str, now: Timestamp) -> Result<Timestamp, Failure> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let ago = duration::parse(text).ok().and_then(|ago| SignedDuration::try_from(ago).ok());
    ago.and_then(|ago| now.checked_sub(ago).ok()).ok_or_else(|| {
        Failure::usage(format!("{option} `{text}` is no time")).hint("write it as 24h, 30m, or 2026-11-22T07:00:00Z")
    })
}

/// Seconds since 1970, as times travel.
fn seconds(time: Timestamp) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of any time there is fit")]
    let milliseconds = time.as_millisecond() as f64;
    milliseconds / 1_000.0
}

/// A time as it travels.
fn moment(value: &Value) -> Option<Timestamp> {
    #[allow(clippy::cast_possible_truncation, reason = "milliseconds of any time there is fit")]
    let milliseconds = (value.as_f64()? * 1_000.0).round() as i64;
    Timestamp::from_millisecond(milliseconds).ok()
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
    let outcome = match entry["Detail"]["error"]["code"].as_str() {
        Some(code) => code.to_owned(),
        None => "done".to_owned(),
    };
    vec![
        moment(&entry["At"]).map(|at| at.to_string()).unwrap_or_default(),
        output::cut(&text(&entry["Principal"]), WIDEST),
        text(&entry["Operation"]),
        output::cut(&text(&entry["Resource"]), WIDEST),
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
        let at = |text: &str| time("--since", text, now).ok().map(|at| at.to_string());
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
        let long = super::row(&json!({ "Principal": "p", "Resource": "a".repeat(8_000) }));
        assert_eq!(long[3].chars().count(), WIDEST);
    }
}
