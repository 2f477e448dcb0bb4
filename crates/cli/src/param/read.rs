//! Looking at parameters.

use std::collections::BTreeMap;

use clap::{Args as ClapArgs, ValueEnum};
use serde_json::{Value, json};

use super::form::{self, Form};
use super::store::{Store, masked, shown, text};
use super::{Common, names};
use crate::failure::Failure;
use crate::{exit, output};

/// Letters of a value that a table shows.
const WIDTH: usize = 60;

/// Options of `param get`.
#[derive(ClapArgs)]
pub(super) struct Get {
    /// The parameter: NAME, NAME:VERSION, NAME:LABEL or its ARN
    name: String,
    /// The form of the answer
    #[arg(short, long, default_value = "value")]
    output: GetForm,
    #[command(flatten)]
    common: Common,
}

/// The form of one parameter.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum GetForm {
    Value,
    Json,
    Yaml,
}

/// Options of `param ls`.
#[derive(ClapArgs)]
pub(super) struct Ls {
    /// Where to look
    #[arg(default_value = "/")]
    path: String,
    /// All levels, not only the next
    #[arg(short, long)]
    recursive: bool,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    common: Common,
}

/// Options of `param tree`.
#[derive(ClapArgs)]
pub(super) struct Tree {
    /// Where to look
    #[arg(default_value = "/")]
    path: String,
    #[command(flatten)]
    common: Common,
}

/// Options of `param history`.
#[derive(ClapArgs)]
pub(super) struct History {
    /// The parameter
    name: String,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    common: Common,
}

/// Options of `param diff`.
#[derive(ClapArgs)]
pub(super) struct Diff {
    /// NAME, NAME:VERSION or NAME:LABEL; with -r a path
    one: String,
    /// The other
    other: String,
    /// Compare everything below two paths
    #[arg(short, long)]
    recursive: bool,
    #[command(flatten)]
    common: Common,
}

/// Prints a value.
pub(super) async fn get(args: &Get) -> Result<u8, Failure> {
    let store = Store::open(&args.common.connection)?;
    let parameter = store.get(&args.name, args.common.show).await?;
    match args.output {
        GetForm::Value => output::line(shown(&parameter, args.common.show))?,
        GetForm::Json => form::print(&masked(parameter, args.common.show), Form::Json)?,
        GetForm::Yaml => form::print(&masked(parameter, args.common.show), Form::Yaml)?,
    }
    Ok(exit::OK)
}

/// Lists what is below a path.
pub(super) async fn ls(args: &Ls) -> Result<u8, Failure> {
    let show = args.common.show;
    let found = Store::open(&args.common.connection)?.below(&args.path, args.recursive, show).await?;
    if args.output != Form::Table {
        let found = found.into_iter().map(|parameter| masked(parameter, show)).collect();
        form::print(&Value::Array(found), args.output)?;
        return Ok(exit::OK);
    }
    if found.is_empty() {
        output::note(&format!("Nothing below {}.", args.path));
        return Ok(exit::OK);
    }
    let row = |parameter: &Value| {
        let modified = model::Timestamp::read(&parameter["LastModifiedDate"]).map_or(0, |at| at.0);
        vec![
            text(parameter, "Name").to_owned(),
            text(parameter, "Type").to_owned(),
            parameter["Version"].to_string(),
            time(modified),
            short(shown(parameter, show)),
        ]
    };
    output::table(&["NAME", "TYPE", "VERSION", "MODIFIED", "VALUE"], found.iter().map(row))?;
    Ok(exit::OK)
}

/// Shows a hierarchy.
pub(super) async fn tree(args: &Tree) -> Result<u8, Failure> {
    let show = args.common.show;
    let found = Store::open(&args.common.connection)?.below(&args.path, true, show).await?;
    output::line(&args.path)?;
    let mut above: Vec<String> = Vec::new();
    for parameter in &found {
        let mut parts: Vec<_> = names::relative(&args.path, text(parameter, "Name")).split('/').collect();
        let last = parts.pop().unwrap_or_default();
        let common = parts.iter().zip(&above).take_while(|(one, other)| **one == other.as_str()).count();
        for (depth, part) in parts.iter().enumerate().skip(common) {
            output::line(&format!("{}{part}/", "  ".repeat(depth + 1)))?;
        }
        let indent = "  ".repeat(parts.len() + 1);
        output::line(&format!("{indent}{last} = {}", short(shown(parameter, show))))?;
        above = parts.into_iter().map(str::to_owned).collect();
    }
    Ok(exit::OK)
}

/// Lists versions.
pub(super) async fn history(args: &History) -> Result<u8, Failure> {
    let show = args.common.show;
    let store = Store::open(&args.common.connection)?;
    let (mut versions, mut token) = (Vec::new(), None);
    loop {
        let mut input = json!({ "Name": args.name, "WithDecryption": show });
        if let Some(token) = token.take() {
            input["NextToken"] = token;
        }
        let mut page = store.ssm("GetParameterHistory", input).await?;
        if let Value::Array(more) = page["Parameters"].take() {
            versions.extend(more.into_iter().map(|version| masked(version, show)));
        }
        match page["NextToken"].take() {
            Value::Null => break,
            next => token = Some(next),
        }
    }
    if args.output != Form::Table {
        form::print(&Value::Array(versions), args.output)?;
        return Ok(exit::OK);
    }
    let row = |version: &Value| {
        let labels = version["Labels"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let modified = model::Timestamp::read(&version["LastModifiedDate"]).map_or(0, |at| at.0);
        vec![
            version["Version"].to_string(),
            time(modified),
            text(version, "LastModifiedUser").to_owned(),
            labels.collect::<Vec<_>>().join(","),
            short(text(version, "Value")),
        ]
    };
    output::table(&["VERSION", "MODIFIED", "BY", "LABELS", "VALUE"], versions.iter().map(row))?;
    Ok(exit::OK)
}

/// Compares.
pub(super) async fn diff(args: &Diff) -> Result<u8, Failure> {
    let store = Store::open(&args.common.connection)?;
    let (one, other) = match args.recursive {
        true => (all(&store, &args.one).await?, all(&store, &args.other).await?),
        false => (single(&store, &args.one).await?, single(&store, &args.other).await?),
    };
    let mut differ = false;
    let every: std::collections::BTreeSet<_> = one.keys().chain(other.keys()).collect();
    for name in every {
        let (one, other) = (one.get(name), other.get(name));
        if one.map(|one| &one["Value"]) == other.map(|other| &other["Value"]) {
            continue;
        }
        differ = true;
        for (sign, parameter) in [("-", one), ("+", other)] {
            for line in parameter.map(|parameter| shown(parameter, args.common.show)).into_iter().flat_map(str::lines) {
                let name = if name.is_empty() { String::new() } else { format!("{name} = ") };
                output::line(&format!("{sign} {name}{line}"))?;
            }
        }
    }
    Ok(if differ { exit::FAILED } else { exit::OK })
}

async fn all(store: &Store, path: &str) -> Result<BTreeMap<String, Value>, Failure> {
    let found = store.below(path, true, true).await?;
    let named = |parameter: Value| (names::relative(path, text(&parameter, "Name")).to_owned(), parameter);
    Ok(found.into_iter().map(named).collect())
}

async fn single(store: &Store, name: &str) -> Result<BTreeMap<String, Value>, Failure> {
    Ok(BTreeMap::from([(String::new(), store.get(name, true).await?)]))
}

/// A time for people, to the second.
pub(super) fn time(milliseconds: i64) -> String {
    let at = jiff::Timestamp::from_second(milliseconds / 1000).unwrap_or_default();
    if milliseconds == 0 { String::new() } else { at.to_string() }
}

fn short(value: &str) -> String {
    let line = value.lines().next().unwrap_or_default();
    let cut = line.chars().count() > WIDTH || line.len() < value.len();
    let start: String = line.chars().take(WIDTH).collect();
    if cut { format!("{start}…") } else { start }
}
