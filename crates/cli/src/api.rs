//! `fleetwright api`: any operation of any service, by the tables of the service models.

use std::fs;
use std::io::{self, Read};

use clap::Args as ClapArgs;
use model::schema::{Operation, Service};
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::{exit, output, suggest};

/// Options of `api`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The service, such as ssm or appconfig
    #[arg(required_unless_present = "list")]
    service: Option<String>,
    /// The operation, as SendCommand or send-command
    #[arg(required_unless_present = "list")]
    operation: Option<String>,
    /// The input as JSON, @FILE to read it from a file, or - to read it from standard input
    #[arg(long, value_name = "JSON", default_value = "{}", hide_default_value = true)]
    input: String,
    /// List the operations of the service, or the services
    #[arg(long, conflicts_with = "operation")]
    list: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Calls an operation and prints its answer, or lists what there is.
///
/// # Errors
/// When there is no such operation, or the call fails.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    let Some(name) = &args.service else {
        return listed(model::SERVICES.iter().map(|service| service.name));
    };
    let service = service(name)?;
    let Some(name) = &args.operation else {
        return listed(service.operations.iter().map(|operation| operation.name));
    };
    let operation = operation(service, name)?;
    let input = input(&args.input)?;
    let connection = Connection::open(&args.connection, service)?;
    output::json(&connection.call(service, operation, input).await?)?;
    Ok(exit::OK)
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> Result<u8, Failure> {
    output::line(&names.collect::<Vec<_>>().join("\n"))?;
    Ok(exit::OK)
}

fn service(name: &str) -> Result<&'static Service, Failure> {
    let found = model::SERVICES.iter().find(|service| suggest::plain(service.name) == suggest::plain(name));
    found.copied().ok_or_else(|| {
        let names = model::SERVICES.iter().map(|service| service.name);
        unknown(&format!("there is no service `{name}`"), &suggest::nearest(name, names), "fleetwright api --list")
    })
}

fn operation(service: &'static Service, name: &str) -> Result<&'static Operation, Failure> {
    let found = service.operations.iter().find(|operation| suggest::plain(operation.name) == suggest::plain(name));
    found.ok_or_else(|| {
        let names = service.operations.iter().map(|operation| operation.name);
        let what = format!("service {} has no operation `{name}`", service.name);
        unknown(&what, &suggest::nearest(name, names), &format!("fleetwright api {} --list", service.name))
    })
}

fn unknown(what: &str, near: &[&str], list: &str) -> Failure {
    let failure = Failure::usage(what);
    if near.is_empty() {
        return failure.hint(format!("`{list}` lists what there is"));
    }
    failure.hint(format!("did you mean {}?", near.join(" or ")))
}

fn input(text: &str) -> Result<Value, Failure> {
    let (place, text) = match text.strip_prefix('@') {
        Some(path) => (path, fs::read_to_string(path).map_err(|error| unreadable(path, &error))?),
        None if text == "-" => ("standard input", read_input()?),
        None => ("--input", text.to_owned()),
    };
    match serde_json::from_str(&text) {
        Ok(input @ Value::Object(_)) => Ok(input),
        Ok(_) => Err(wrong_input(place, &"it is not an object")),
        Err(error) => Err(wrong_input(place, &error)),
    }
}

fn read_input() -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|error| unreadable("standard input", &error))?;
    Ok(text)
}

fn unreadable(place: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("cannot read the input from {place}: {error}"))
}

fn wrong_input(place: &str, why: &dyn std::fmt::Display) -> Failure {
    let example = json!({ "MaxResults": 10 });
    Failure::usage(format!("the input in {place} is not what an operation takes: {why}"))
        .hint(format!("write a JSON object with the operation's members, such as '{example}'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_either_spelling() {
        let ssm = service("ssm").unwrap();
        assert_eq!(operation(ssm, "SendCommand").unwrap().name, "SendCommand");
        assert_eq!(operation(ssm, "send-command").unwrap().name, "SendCommand");
        assert_eq!(service("ssm-contacts").unwrap().name, "ssm-contacts");
    }

    #[test]
    fn the_nearest_is_proposed_and_else_the_list() {
        let ssm = service("ssm").unwrap();
        let failure = operation(ssm, "SendComand").err().unwrap();
        assert_eq!((failure.code, failure.hint.as_deref()), (exit::USAGE, Some("did you mean SendCommand?")));
        assert!(operation(ssm, "Xyzzy").err().unwrap().hint.unwrap().contains("--list"));
        assert!(service("smm").err().unwrap().hint.unwrap().contains("ssm"));
    }

    #[test]
    fn every_operation_has_one_spelling_of_its_own() {
        for service in model::SERVICES {
            let names: std::collections::BTreeSet<_> =
                service.operations.iter().map(|operation| suggest::plain(operation.name)).collect();
            assert_eq!(names.len(), service.operations.len(), "{}", service.name);
        }
    }

    #[test]
    fn input_is_an_object() {
        assert_eq!(input(r#"{"A":1}"#).unwrap(), json!({ "A": 1 }));
        for text in ["", "[]", "{", "1", "@/nowhere/input.json"] {
            assert_eq!(input(text).unwrap_err().code, exit::USAGE, "{text}");
        }
    }

    #[test]
    fn input_from_a_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), r#"{"A":2}"#).unwrap();
        assert_eq!(input(&format!("@{}", file.path().display())).unwrap(), json!({ "A": 2 }));
    }
}
