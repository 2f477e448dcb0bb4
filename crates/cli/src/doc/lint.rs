//! `fleetwright doc lint`: documents checked as the server checks them, without one.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;
use runbook::{DocumentType, Fault, accept};
use serde_json::{Value, json};

use super::kind;
use crate::failure::Failure;
use crate::{TextOrJson, exit, output};

/// Options of `doc lint`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// The files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The type of the documents [default: what each looks like]
    #[arg(long = "type", value_name = "TYPE", value_parser = kind::named)]
    kind: Option<DocumentType>,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    output: TextOrJson,
}

/// A file that was looked at.
struct Looked<'a> {
    path: &'a Path,
    kind: DocumentType,
    fault: Option<Fault>,
}

/// Checks all files, and tells of each that is wrong.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let looked = args.files.iter().map(|path| look(path, args.kind)).collect::<Result<Vec<_>, _>>()?;
    if args.output == TextOrJson::Json {
        output::json(&looked.iter().map(told).collect())?;
    } else {
        looked.iter().filter_map(line).try_for_each(|line| output::line(&line))?;
    }
    Ok(if looked.iter().any(|looked| looked.fault.is_some()) { exit::FAILED } else { exit::OK })
}

fn look(path: &Path, kind: Option<DocumentType>) -> Result<Looked<'_>, Failure> {
    let text = read(path)?;
    let format = kind::format(path, &text);
    let kind = kind.unwrap_or_else(|| kind::guessed(format, &text));
    Ok(Looked { path, kind, fault: accept(Some(kind), format, &text).err() })
}

/// The text of a file, or of standard input.
fn read(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

/// As compilers say it: file, line and column first, so that editors find the place.
fn line(looked: &Looked<'_>) -> Option<String> {
    let fault = looked.fault.as_ref()?;
    let place = fault.at.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
    let member = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
    Some(format!("{}{place}: {member}{}", looked.path.display(), fault.message))
}

fn told(looked: &Looked<'_>) -> Value {
    let mut told = json!({
        "file": looked.path.to_string_lossy(), "type": looked.kind.as_str(), "ok": looked.fault.is_none(),
    });
    if let Some(fault) = &looked.fault {
        told["path"] = fault.path.as_str().into();
        told["message"] = fault.message.as_str().into();
        told["line"] = fault.at.map(|(line, _)| line).into();
        told["column"] = fault.at.map(|(_, column)| column).into();
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_told_as_compilers_do() {
        let fault = accept(Some(DocumentType::Command), runbook::Format::Yaml, "schemaVersion: '2.2'\nx: 1\n").err();
        let looked = Looked { path: Path::new("a.yaml"), kind: DocumentType::Command, fault };
        assert!(line(&looked).unwrap().starts_with("a.yaml:2:1: x: the member \"x\" is not allowed"));
        let told = told(&looked);
        assert_eq!((&told["line"], &told["ok"], &told["path"]), (&json!(2), &json!(false), &json!("x")));
        assert!(line(&Looked { fault: None, ..looked }).is_none());
    }
}
