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
    doubts: Vec<Fault>,
}

/// Checks all files, and tells of each that is wrong, and of what in the others has no effect.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let looked = args.files.iter().map(|path| look(path, args.kind)).collect::<Result<Vec<_>, _>>()?;
    if args.output == TextOrJson::Json {
        output::json(&looked.iter().map(told).collect())?;
    } else {
        looked.iter().flat_map(lines).try_for_each(|line| output::line(&line))?;
    }
    Ok(if looked.iter().any(|looked| looked.fault.is_some()) { exit::FAILED } else { exit::OK })
}

fn look(path: &Path, kind: Option<DocumentType>) -> Result<Looked<'_>, Failure> {
    let text = read(path)?;
    let format = kind::format(path, &text);
    let kind = kind.unwrap_or_else(|| kind::guessed(format, &text));
    let accepted = accept(Some(kind), format, &text);
    let doubts = accepted.as_ref().map_or_else(|_| Vec::new(), |accepted| accepted.doubts(kind, format, &text));
    Ok(Looked { path, kind, fault: accepted.err(), doubts })
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
fn lines(looked: &Looked<'_>) -> Vec<String> {
    let line = |sort: &str, fault: &Fault| {
        let place = fault.at.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        let member = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
        format!("{}{place}: {sort}{member}{}", looked.path.display(), fault.message)
    };
    let faults = looked.fault.iter().map(|fault| line("", fault));
    faults.chain(looked.doubts.iter().map(|doubt| line("warning: ", doubt))).collect()
}

fn told(looked: &Looked<'_>) -> Value {
    let mut told = json!({
        "file": looked.path.to_string_lossy(), "type": looked.kind.as_str(), "ok": looked.fault.is_none(),
        "warnings": looked.doubts.iter().map(place).collect::<Vec<_>>(),
    });
    if let (Some(told), Some(Value::Object(fault))) = (told.as_object_mut(), looked.fault.as_ref().map(place)) {
        told.extend(fault);
    }
    told
}

fn place(fault: &Fault) -> Value {
    let (line, column) = fault.at.unzip();
    json!({ "path": fault.path, "message": fault.message, "line": line, "column": column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_told_as_compilers_do() {
        let fault = accept(Some(DocumentType::Command), runbook::Format::Yaml, "schemaVersion: '2.2'\nx: 1\n").err();
        let looked = Looked { path: Path::new("a.yaml"), kind: DocumentType::Command, fault, doubts: Vec::new() };
        assert!(lines(&looked)[0].starts_with("a.yaml:2:1: x: the member \"x\" is not allowed"));
        let told = told(&looked);
        assert_eq!((&told["line"], &told["ok"], &told["path"]), (&json!(2), &json!(false), &json!("x")));
        let doubts = looked.fault.iter().cloned().collect();
        let doubted = lines(&Looked { fault: None, doubts, ..looked });
        assert!(doubted[0].starts_with("a.yaml:2:1: warning: x: "), "{doubted:?}");
    }
}
