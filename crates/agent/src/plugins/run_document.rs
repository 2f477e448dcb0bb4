//! `aws:runDocument`: the steps of another document, as one step.

use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use protocol::{Status, timestamp};
use runbook::{Document, Step};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::process::failed;
use super::{Plugin, Running, Work, documents, inputs, paths};
use crate::runner::{Course, Done, End, Ran, Run, Told, last_folder, output};
use crate::shim::{STDERR, STDOUT};
use crate::{clock, files};

/// Documents that may stand in each other, the command's own not counted.
const MAX_DEPTH: u32 = 3;
/// A document of this name does nothing.
const NOTHING: &str = "AWS-Noop";
/// What is run, in the folder of the step.
const FILE: &str = "document.json";
const UNREADABLE: &str =
    "Unmarshalling document parameters failed. Please make sure the parameters are specified in the right format";
/// Bytes of a document.
const MOST: u64 = 1 << 20;

pub(super) struct RunDocument;

/// A document with the values of its parameters, as it is kept while it runs.
#[derive(Debug, Serialize, Deserialize)]
struct Called {
    content: Value,
    parameters: Map<String, Value>,
    /// Milliseconds since 1970.
    started_ms: i64,
}

impl Plugin for RunDocument {
    fn name(&self) -> &'static str {
        "aws:runDocument"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(run(work))
    }
}

async fn run(work: Work<'_>) -> io::Result<Option<Ran>> {
    let kept = || files::read_json::<Called>(&work.home.join(FILE));
    let called = match files::insist("document", files::is_no_damage, kept).await? {
        Some(called) => called,
        None => match call(&work).await {
            Ok(Some(called)) => {
                files::make_folder(work.home)?;
                files::write_json(&work.home.join(FILE), &called)?;
                called
            }
            Ok(None) => return Ok(Some(Ran::nothing(End::Exited(0)))),
            Err(text) => return Ok(Some(failed(text))),
        },
    };
    let steps = match steps(&called) {
        Ok(steps) => steps,
        Err(text) => return Ok(Some(failed(text))),
    };
    let inner = Run { folder: work.home, steps: &steps, told: Told::Step, site: work.site, depth: work.depth + 1 };
    match Box::pin(inner.go()).await? {
        Course::Boots => Ok(Some(Ran::nothing(End::Exited(194)))),
        Course::Finished(done) => merge(&work, &called, &steps, &done).map(Some),
    }
}

/// The document that the step names; `None` for the one that does nothing.
async fn call(work: &Work<'_>) -> Result<Option<Called>, String> {
    if work.depth + 1 > MAX_DEPTH {
        return Err(format!(
            "Maximum depth for document execution exceeded. Maximum depth permitted - {MAX_DEPTH} and current depth - {}",
            work.depth + 1
        ));
    }
    let given = &work.step.inputs;
    let (kind, path) = (inputs::text(given, "documentType"), inputs::text(given, "documentPath"));
    let prepared = |error: String| format!("There was an error while preparing documents - {error}");
    let text = match (kind.as_str(), path.as_str()) {
        ("", _) => {
            return Err(
                "invalid input: Document Type must be specified to either by SSMDocument or LocalPath.".to_owned()
            );
        }
        ("SSMDocument" | "LocalPath", "") => return Err("invalid input: Document Path must be provided".to_owned()),
        ("SSMDocument" | "LocalPath", NOTHING) => return Ok(None),
        ("SSMDocument", name) => documents::read(work, name).await?,
        ("LocalPath", path) => local(work, path).map_err(prepared)?,
        _ => return Err("invalid input: Document type specified in invalid".to_owned()),
    };
    let content = content(&text).map_err(|error| prepared(format!("{path} is no document: {error}")))?;
    let parameters = parameters(inputs::get(given, "documentParameters")).map_err(prepared)?;
    let called = Called { content, parameters, started_ms: clock::now_ms() };
    steps(&called)?;
    Ok(Some(called))
}

fn local(work: &Work<'_>, path: &str) -> Result<String, String> {
    let path = paths::below(work.site.downloads, path)?;
    let shown = path.display();
    match path.metadata() {
        Ok(metadata) if metadata.len() > MOST => return Err(format!("{shown} is longer than a document may be")),
        Ok(metadata) if metadata.len() == 0 => return Err("File is empty!".to_owned()),
        _ => {}
    }
    std::fs::read_to_string(&path).map_err(|error| format!("{shown} cannot be read: {error}"))
}

/// JSON, or YAML.
fn content(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| error.to_string());
    }
    runbook::yaml(text)
}

/// An object, or text that is one. What is null takes its default.
fn parameters(given: Option<&Value>) -> Result<Map<String, Value>, String> {
    let mut values = match given {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(values)) => values.clone(),
        Some(Value::String(text)) if text.trim().is_empty() => Map::new(),
        Some(Value::String(text)) => match content(text) {
            Ok(Value::Object(values)) => values,
            Ok(_) => return Err(format!("{UNREADABLE}: they are no object")),
            Err(error) => return Err(format!("{UNREADABLE}: {error}")),
        },
        Some(_) => return Err("parameter type specified to run document is unknown".to_owned()),
    };
    values.retain(|_, value| !value.is_null());
    Ok(values)
}

/// The steps, or what is wrong with the document or with the values.
fn steps(called: &Called) -> Result<Vec<Step>, String> {
    let prepared = |error: String| format!("There was an error while preparing documents - {error}");
    let document = Document::from_json(called.content.clone()).map_err(|error| prepared(error.to_string()))?;
    for (name, value) in &called.parameters {
        let declared =
            document.parameters().get(name).ok_or_else(|| prepared(format!("the document has no parameter {name}")))?;
        let refers = !runbook::references(value).is_empty();
        if !declared.kind.fits(value) && !refers {
            return Err(prepared(format!("parameter {name} must be a {}", declared.kind.as_str())));
        }
    }
    let missing = document.parameters().iter();
    let missing =
        missing.filter(|(name, declared)| declared.default.is_none() && !called.parameters.contains_key(*name));
    if let Some((name, _)) = missing.into_iter().next() {
        return Err(prepared(format!("parameter {name} is required, and has no value")));
    }
    Ok(document.steps(&called.parameters))
}

/// The outputs one behind the other, as files of the step and in its result.
fn merge(work: &Work<'_>, called: &Called, steps: &[Step], done: &[Done]) -> io::Result<Ran> {
    let mut texts = [String::new(), String::new()];
    for (name, text) in [STDOUT, STDERR].into_iter().zip(&mut texts) {
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(work.folder.join(name))?;
        for (step, done) in steps.iter().zip(done) {
            let report = &done.report;
            let reported = if name == STDOUT { &report.standard_output } else { &report.standard_error };
            append(&mut file, &last_folder(work.home, step).join(name), reported)?;
        }
        *text = output::read(&work.folder.join(name))?;
    }
    let [stdout, stderr] = texts;
    let (started, ended) = (timestamp::format(called.started_ms), timestamp::format(clock::now_ms()));
    Ok(Ran { end: End::Merged(merged(done)), stdout, stderr, started, ended })
}

/// What is reported has the reasons of the agent in it, unless it has been cut; then the file has more.
fn append(file: &mut std::fs::File, whole: &Path, reported: &str) -> io::Result<()> {
    let length = whole.metadata().map_or(0, |metadata| metadata.len());
    if length > reported.len() as u64 {
        io::copy(&mut std::fs::File::open(whole)?, file)?;
    } else {
        file.write_all(reported.as_bytes())?;
        if !reported.is_empty() && !reported.ends_with('\n') {
            file.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// The worst of the steps.
fn merged(done: &[Done]) -> Status {
    let rank = |status: &Status| match status {
        Status::Skipped => 0,
        Status::Success => 1,
        Status::Cancelled => 3,
        Status::TimedOut => 4,
        _ => 2,
    };
    done.iter().map(|done| done.report.status).max_by_key(rank).unwrap_or(Status::Success)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::{Called, parameters, steps};

    #[test]
    fn parameters_in_either_form() {
        assert_eq!(parameters(Some(&json!({"a": "b", "c": null}))).unwrap(), *json!({"a": "b"}).as_object().unwrap());
        assert_eq!(parameters(Some(&json!("{\"a\": [\"b\"]}"))).unwrap()["a"], json!(["b"]));
        assert_eq!(parameters(Some(&json!("a: b\nc: [d]"))).unwrap()["c"], json!(["d"]));
        assert!(parameters(None).unwrap().is_empty() && parameters(Some(&json!(""))).unwrap().is_empty());
        assert!(parameters(Some(&json!([]))).is_err() && parameters(Some(&json!("{"))).is_err());
    }

    #[test]
    fn values_fit_the_document() {
        let content = json!({
            "schemaVersion": "2.2",
            "parameters": {"a": {"type": "String"}, "b": {"type": "StringList", "default": []}},
            "mainSteps": [{"action": "aws:runShellScript", "name": "x", "inputs": {"runCommand": ["echo {{ a }}"]}}],
        });
        let called = |given| {
            let parameters = serde_json::from_value::<Map<_, _>>(given).unwrap();
            steps(&Called { content: content.clone(), parameters, started_ms: 0 })
        };
        assert_eq!(called(json!({"a": "1"})).unwrap()[0].inputs["runCommand"], json!(["echo 1"]));
        assert!(called(json!({})).unwrap_err().contains("parameter a is required"));
        assert!(called(json!({"a": ["1"]})).unwrap_err().contains("must be a String"));
        assert!(called(json!({"a": "1", "c": "2"})).unwrap_err().contains("no parameter c"));
    }
}
