//! `fleetwright doc show`: a document.

use clap::{Args as ClapArgs, ValueEnum};
use model::ssm;
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{TextOrJson, exit, output};

/// Options of `doc show`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// The document's name, or its ARN
    name: String,
    /// A version's number or name, $LATEST or $DEFAULT [default: $DEFAULT]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// What it is shown in [default: what it is written in]
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// The form of the answer: the content alone, or all that is known of the document
    #[arg(short, long, value_enum, default_value = "text")]
    output: TextOrJson,
    #[command(flatten)]
    connection: ConnectionArgs,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    Json,
    Yaml,
}

/// Prints a document.
///
/// # Errors
/// Those of the calls.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let mut input = named(&args.name, args.version.as_deref());
    let described = input.clone();
    match args.format {
        Some(Written::Json) => input["DocumentFormat"] = "JSON".into(),
        Some(Written::Yaml) => input["DocumentFormat"] = "YAML".into(),
        None => {}
    }
    let document = connection.ssm("GetDocument", input).await?;
    if args.output == TextOrJson::Json {
        let mut about = connection.ssm("DescribeDocument", described).await?["Document"].take();
        about["Content"] = document["Content"].clone();
        about["DocumentFormat"] = document["DocumentFormat"].clone();
        output::json(&about)?;
        return Ok(exit::OK);
    }
    let content = document["Content"].as_str().unwrap_or_default();
    output::text(content)?;
    if !content.ends_with('\n') {
        output::text("\n")?;
    }
    Ok(exit::OK)
}

/// A document and a version of it as calls take them.
pub(super) fn named(name: &str, version: Option<&str>) -> Value {
    let mut input = json!({ "Name": name });
    if let Some(version) = version {
        let is_number = version.starts_with('$') || version.bytes().all(|byte| byte.is_ascii_digit());
        input[if is_number { "DocumentVersion" } else { "VersionName" }] = version.into();
    }
    input
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_numbers_or_names() {
        assert_eq!(named("d", None), json!({ "Name": "d" }));
        assert_eq!(named("d", Some("7")), json!({ "Name": "d", "DocumentVersion": "7" }));
        assert_eq!(named("d", Some("$LATEST")), json!({ "Name": "d", "DocumentVersion": "$LATEST" }));
        assert_eq!(named("d", Some("v7")), json!({ "Name": "d", "VersionName": "v7" }));
    }
}
