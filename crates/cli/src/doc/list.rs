//! `fleetwright doc ls`: documents by name.

use clap::{Args as ClapArgs, ValueEnum};
use model::ssm;
use runbook::DocumentType;
use serde_json::{Value, json};

use super::kind;
use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::nodes::Form;
use crate::{exit, output};

/// Options of `doc ls`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// Only documents whose names begin so
    prefix: Option<String>,
    /// Whose documents [default: one's own, those that ship, and those that others share with the account]
    #[arg(long, value_enum)]
    owner: Option<Owner>,
    /// Only documents of this type
    #[arg(long = "type", value_name = "TYPE", value_parser = kind::named)]
    kind: Option<DocumentType>,
    /// Only documents for this kind of system: Linux, Windows or MacOS
    #[arg(long)]
    platform: Option<String>,
    /// Only documents with this tag, several by repeating
    #[arg(long = "tag", value_name = "KEY=VALUE", value_parser = tag)]
    tags: Vec<(String, String)>,
    /// Only documents that speak of this, several by repeating
    #[arg(long, value_name = "WORD")]
    search: Vec<String>,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

#[derive(Clone, Copy, ValueEnum)]
enum Owner {
    /// One's own
    #[value(name = "self")]
    Own,
    /// Those that ship
    Amazon,
    /// Those that others share with the account
    Private,
    /// Those that others share with everybody
    Public,
    /// All of them
    All,
}

impl Owner {
    fn as_str(self) -> &'static str {
        match self {
            Self::Own => "Self",
            Self::Amazon => "Amazon",
            Self::Private => "Private",
            Self::Public => "Public",
            Self::All => "All",
        }
    }
}

fn tag(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(key, value)| !key.is_empty() && !value.is_empty());
    pair.map(|(key, value)| (key.to_owned(), value.to_owned())).ok_or_else(|| "write it as key=value".to_owned())
}

/// Lists documents.
///
/// # Errors
/// Those of the call.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let input = json!({ "MaxResults": 50, "Filters": filters(args) });
    let documents = connection.all(&ssm::SERVICE, "ListDocuments", input, "DocumentIdentifiers").await?;
    if args.output == Form::Json {
        output::json(&Value::Array(documents))?;
        return Ok(exit::OK);
    }
    if documents.is_empty() {
        output::note("No documents.");
        return Ok(exit::OK);
    }
    let heads = ["NAME", "TYPE", "VERSION", "PLATFORMS", "OWNER"];
    output::table(&heads, documents.iter().map(row))?;
    Ok(exit::OK)
}

fn filters(args: &Args) -> Value {
    let one = |key: &str, value: &str| json!({ "Key": key, "Values": [value] });
    let mut filters = Vec::new();
    filters.extend(args.prefix.iter().map(|prefix| one("Name", prefix)));
    filters.extend(args.owner.map(|owner| one("Owner", owner.as_str())));
    filters.extend(args.kind.map(|kind| one("DocumentType", kind.as_str())));
    filters.extend(args.platform.iter().map(|platform| one("PlatformTypes", platform)));
    filters.extend(args.tags.iter().map(|(key, value)| one(&format!("tag:{key}"), value)));
    if !args.search.is_empty() {
        filters.push(json!({ "Key": "SearchKeyword", "Values": args.search }));
    }
    filters.into()
}

fn row(document: &Value) -> Vec<String> {
    let text = |name: &str| document[name].as_str().unwrap_or_default().to_owned();
    let platforms = document["PlatformTypes"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let platforms: Vec<&str> = platforms.collect();
    vec![text("Name"), text("DocumentType"), text("DocumentVersion"), platforms.join(", "), text("Owner")]
}
