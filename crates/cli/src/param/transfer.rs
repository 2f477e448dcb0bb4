//! Parameters to and from files.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, ValueEnum};
use serde_json::{Value, json};

use super::names::{self, Flat};
use super::store::{Store, confirmed, is_secret, text};
use super::{Common, form};
use crate::connection::ConnectionArgs;
use crate::failure::Failure;
use crate::{exit, output};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FileForm {
    Dotenv,
    Json,
    Yaml,
}

/// Options of `param export`.
#[derive(ClapArgs)]
pub(super) struct Export {
    /// Everything below it is exported
    path: String,
    /// The form of the file
    #[arg(short, long, default_value = "dotenv")]
    output: FileForm,
    #[command(flatten)]
    common: Common,
}

/// Options of `param import`.
#[derive(ClapArgs)]
pub(super) struct Import {
    /// The file; `-` reads standard input
    file: PathBuf,
    /// Where to put what it holds
    path: String,
    /// The form of the file; else by how its name ends, and dotenv
    #[arg(short, long)]
    format: Option<FileForm>,
    /// Encrypt everything: the type SecureString
    #[arg(short, long)]
    secret: bool,
    /// Make new versions of what exists
    #[arg(long)]
    overwrite: bool,
    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Writes what is below a path to standard output.
pub(super) async fn export(args: &Export) -> Result<u8, Failure> {
    let found = Store::open(&args.common.connection)?.below(&args.path, true, args.common.show).await?;
    let (secret, clear): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| is_secret(one) && !args.common.show);
    if !secret.is_empty() {
        output::warning(&format!("{} secrets are left out; --show exports them in clear", secret.len()));
    }
    let relative = |one: &Value| names::relative(&args.path, text(one, "Name")).to_owned();
    if args.output == FileForm::Dotenv {
        let found = clear.iter().map(|one| (relative(one), text(one, "Value").to_owned())).collect();
        let variables = names::variables(found).map_err(|(one, other)| {
            Failure::new(format!("{one} and {other} would be the same variable")).hint("export them as JSON or YAML")
        })?;
        let line = |(name, value): (String, String)| format!("{name}={}\n", Value::from(value));
        output::text(&variables.into_iter().map(line).collect::<String>())?;
        return Ok(exit::OK);
    }
    let value = |one: &Value| match text(one, "Type") {
        "StringList" => text(one, "Value").split(',').map(Value::from).collect(),
        _ => one["Value"].clone(),
    };
    let document = names::nested(clear.iter().map(|one| (relative(one), value(one))).collect());
    form::print(&document, if args.output == FileForm::Yaml { form::Form::Yaml } else { form::Form::Json })?;
    Ok(exit::OK)
}

/// Writes what a file holds.
pub(super) async fn import(args: &Import) -> Result<u8, Failure> {
    let named = args.file.display();
    let wrong = |why: String| Failure::new(format!("{named}: {why}"));
    let content = read(&args.file)?;
    let found = parsed(&content, args.format.unwrap_or_else(|| form_of(&args.file))).map_err(wrong)?;
    let writes: Vec<_> = found.into_iter().map(|(name, value)| write(args, &name, value)).collect();
    if args.dry_run {
        for write in &writes {
            output::line(&format!("{} {}", text(write, "Type"), text(write, "Name")))?;
        }
        return Ok(exit::OK);
    }
    if args.overwrite {
        confirmed(&format!("Write over what exists of {} parameters?", writes.len()), args.yes)?;
    }
    Store::open(&args.connection)?.write(&writes).await?;
    output::note(&format!("{} parameters written", writes.len()));
    Ok(exit::OK)
}

/// The form that the end of a file's name speaks of.
fn form_of(file: &Path) -> FileForm {
    match file.extension().and_then(OsStr::to_str) {
        Some("json") => FileForm::Json,
        Some("yaml" | "yml") => FileForm::Yaml,
        _ => FileForm::Dotenv,
    }
}

/// What a file holds, by names relative to the path that it is put to.
fn parsed(content: &str, form: FileForm) -> Result<Vec<(String, Flat)>, String> {
    match form {
        FileForm::Dotenv => dotenv(content),
        FileForm::Json => names::flat(&serde_json::from_str(content).map_err(|error| format!("is not JSON: {error}"))?),
        FileForm::Yaml => names::flat(&runbook::yaml_texts(content)?),
    }
}

fn read(path: &PathBuf) -> Result<String, Failure> {
    let mut text = String::new();
    let read = match path.as_os_str() == "-" {
        true => std::io::stdin().read_to_string(&mut text).map(|_| text),
        false => fs::read_to_string(path),
    };
    read.map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

fn write(args: &Import, name: &str, value: Flat) -> Value {
    let (kind, value) = match value {
        Flat::Text(value) => ("String", value),
        Flat::List(value) => ("StringList", value),
    };
    let kind = if args.secret { "SecureString" } else { kind };
    let mut write = json!({ "Name": names::joined(&args.path, name), "Value": value, "Type": kind });
    if !args.overwrite {
        write["ExpectedVersion"] = 0.into();
    }
    write
}

/// Reads `NAME=value` lines: comments, `export`, single and double quotes as shells and dotenv's many readers take them.
fn dotenv(content: &str) -> Result<Vec<(String, Flat)>, String> {
    let mut found = Vec::new();
    for (at, line) in content.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").unwrap_or(line);
        let (name, value) = line.split_once('=').ok_or_else(|| format!("line {} is not NAME=value", at + 1))?;
        let value = unquoted(value.trim()).ok_or_else(|| format!("line {}: the quotes do not end", at + 1))?;
        found.push((name.trim().to_owned(), Flat::Text(value)));
    }
    Ok(found)
}

fn unquoted(value: &str) -> Option<String> {
    if value.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(value).into_iter::<String>();
        return values.next()?.ok();
    }
    match value.strip_prefix('\'') {
        Some(rest) => rest.split_once('\'').map(|(inside, _)| inside.to_owned()),
        None => Some(value.split_once(" #").map_or(value, |(value, _)| value.trim_end()).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_by_names() {
        let forms = ["a.json", "a.yaml", "a.b.yml", "a.env", ".env", "-"].map(|name| form_of(Path::new(name)));
        let [json, yaml, dotenv] = [FileForm::Json, FileForm::Yaml, FileForm::Dotenv];
        assert_eq!(forms, [json, yaml, yaml, dotenv, dotenv, dotenv]);
    }

    #[test]
    fn what_is_exported_as_yaml_is_imported_as_it_was() {
        let value = json!({
            "db": { "": "both", "host": "a: b # c\n", "ports": ["1.50", "true"] }, "yes": "no", "1": "~", "n": "null",
        });
        let flat = names::flat(&value).unwrap();
        assert_eq!(parsed(&form::yaml(&value), FileForm::Yaml).unwrap(), flat);
        assert_eq!(parsed(&value.to_string(), FileForm::Json).unwrap(), flat);
    }

    #[test]
    fn yaml_of_people_is_read() {
        let text = |name: &str, value: &str| (name.to_owned(), Flat::Text(value.to_owned()));
        let content =
            "# comment\ndb:\n  host: db.local\n  port: 5432\n  on: True\nnames: [a, b]\nscript: |\n  one\n  two\n";
        let expected = [
            text("db/host", "db.local"),
            text("db/on", "True"),
            text("db/port", "5432"),
            ("names".to_owned(), Flat::List("a,b".to_owned())),
            text("script", "one\ntwo\n"),
        ];
        assert_eq!(parsed(content, FileForm::Yaml).unwrap(), expected);
        for (content, part) in [
            ("a:", "a has no value"),
            ("- a", "an object is expected"),
            ("a: [", "line 2: it is neither JSON nor YAML"),
            ("", "empty"),
            ("a: [x, [y]]", "list"),
        ] {
            let refused = parsed(content, FileForm::Yaml);
            assert!(refused.as_ref().is_err_and(|why| why.contains(part)), "{content}: {refused:?}");
        }
    }

    #[test]
    fn dotenv_files_are_read_as_they_are_written() {
        let content = "# comment\n\nexport A=1\nB = two words # rest\nC=\"x\\n\\\"y\\\"\"\nD='a # b'\nE=\n";
        let text = |name: &str, value: &str| (name.to_owned(), Flat::Text(value.to_owned()));
        let expected =
            [text("A", "1"), text("B", "two words"), text("C", "x\n\"y\""), text("D", "a # b"), text("E", "")];
        assert_eq!(dotenv(content).unwrap(), expected);
        assert!(dotenv("A").is_err() && dotenv("A='x").is_err() && dotenv("A=\"x").is_err());
    }
}
