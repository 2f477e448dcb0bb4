//! `aws:runShellScript`: the lines of `runCommand` as one script of `sh`.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use protocol::timestamp;
use runbook::Step;
use serde_json::Value;

use super::{Plugin, Running, Work};
use crate::runner::{End, Ran, output};
use crate::shim::{self, Ended, How, Task};
use crate::{clock, files};

/// Name of the script in the step's folder.
const SCRIPT: &str = "_script.sh";
/// Where scripts start that name no folder; a script that tidies up there does no harm to the step's own files.
const SCRATCH: &str = "downloads";

pub(super) struct RunShellScript;

impl Plugin for RunShellScript {
    fn name(&self) -> &'static str {
        "aws:runShellScript"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(run(work))
    }
}

async fn run(work: Work<'_>) -> io::Result<Option<Ran>> {
    let step = shim::Step { folder: work.folder, cancel: work.cancel.clone() };
    let ended = if work.again {
        shim::resume(step).await
    } else {
        match prepare(&work)? {
            Ok(task) => Some(shim::start(work.launcher, &task, work.secrets, step).await?),
            Err(text) => return Ok(Some(refused(text))),
        }
    };
    Ok(ended.map(|ended| ran(&work, ended)))
}

/// The script and its task, or why there can be none.
fn prepare(work: &Work<'_>) -> io::Result<Result<Task, String>> {
    let (script, environment) = match (script(work.step), environment(work.step)) {
        (Ok(script), Ok(environment)) => (script, environment),
        (Err(text), _) | (_, Err(text)) => return Ok(Err(text)),
    };
    let path = work.folder.join(SCRIPT);
    files::write_for_now(&path, script.as_bytes())?;
    let path = path.to_string_lossy().into_owned();
    Ok(Ok(Task {
        secret: (!work.secrets.is_empty()).then(|| path.clone()),
        command: vec!["sh".to_owned(), path],
        directory: directory(work)?,
        environment: work.environment.clone().into_iter().chain(environment).collect(),
        timeout_seconds: work.step.timeout_seconds,
    }))
}

/// `runCommand` is a list of lines, or one text.
fn script(step: &Step) -> Result<String, String> {
    let lines: Option<Vec<&str>> = match step.inputs.get("runCommand") {
        Some(Value::String(text)) => Some(vec![text]),
        Some(Value::Array(lines)) => lines.iter().map(Value::as_str).collect(),
        _ => None,
    };
    let lines = lines.ok_or("failed to run commands: runCommand must be a list of texts")?;
    Ok(lines.join("\n") + "\n")
}

fn environment(step: &Step) -> Result<BTreeMap<String, String>, String> {
    let Some(value) = step.inputs.get("environment").filter(|value| !value.is_null()) else {
        return Ok(BTreeMap::new());
    };
    let entries = value.as_object().ok_or("failed to run commands: environment must be an object")?;
    entries.iter().map(|(name, value)| variable(name, value)).collect()
}

fn variable(name: &str, value: &Value) -> Result<(String, String), String> {
    if name.is_empty() || name.contains(['=', '\0']) {
        return Err(format!("failed to run commands: {name:?} is no name of a variable"));
    }
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok((name.to_owned(), text.replace('\0', "")))
}

fn directory(work: &Work<'_>) -> io::Result<PathBuf> {
    match work.step.inputs.get("workingDirectory").and_then(Value::as_str) {
        Some(path) if !path.is_empty() => Ok(PathBuf::from(path)),
        _ => {
            let scratch = work.folder.join(SCRATCH);
            files::make_folder(&scratch).map(|()| scratch)
        }
    }
}

fn ran(work: &Work<'_>, ended: Ended) -> Ran {
    let end = match ended.how {
        How::Exited(code) => End::Exited(code),
        How::TimedOut => End::TimedOut,
        How::Cancelled => End::Cancelled,
        // A supervisor that was told to stop before it could listen leaves no result.
        How::Interrupted if *work.cancel.borrow() => End::Cancelled,
        How::Interrupted => End::Failed(interrupted(work.step)),
        How::NotStarted(text) => End::Failed(format!("failed to run commands: {text}")),
        How::Signalled(signal) => End::Killed(signal),
    };
    let (stdout, stderr) = (text(work, shim::STDOUT), text(work, shim::STDERR));
    let (started, ended) = (timestamp::format(ended.started_ms), timestamp::format(ended.ended_ms));
    Ran { end, stdout, stderr, started, ended }
}

/// What the script has written. It can also have removed or replaced the file, which changes nothing about its end.
fn text(work: &Work<'_>, name: &str) -> String {
    output::read(&work.folder.join(name)).unwrap_or_else(|error| format!("{name} cannot be read: {error}"))
}

fn interrupted(step: &Step) -> String {
    format!(
        "the step was interrupted ({} had started, then the host or the agent's supervisor of it went down) and was not run again",
        step.name
    )
}

fn refused(text: String) -> Ran {
    let now = timestamp::format(clock::now_ms());
    Ran { end: End::Failed(text), stdout: String::new(), stderr: String::new(), started: now.clone(), ended: now }
}

#[cfg(test)]
mod tests {
    use runbook::{Document, Step};
    use serde_json::{Map, Value, json};

    use super::{environment, script};

    fn step(inputs: &Value) -> Step {
        let step = json!([{"action": "aws:runShellScript", "name": "a", "inputs": inputs}]);
        Document::from_json(json!({"schemaVersion": "2.2", "mainSteps": step})).unwrap().steps(&Map::new()).remove(0)
    }

    #[test]
    fn scripts() {
        assert_eq!(script(&step(&json!({"runCommand": ["a", "b\nc"]}))).unwrap(), "a\nb\nc\n");
        assert_eq!(script(&step(&json!({"runCommand": "a"}))).unwrap(), "a\n");
        for odd in [json!({}), json!({"runCommand": 1}), json!({"runCommand": ["a", 1]}), json!({"runCommand": null})] {
            assert!(script(&step(&odd)).is_err(), "{odd}");
        }
    }

    #[test]
    fn environments() {
        let variables = environment(&step(&json!({"environment": {"A": "b", "N": 1}}))).unwrap();
        assert_eq!(variables.into_iter().collect::<Vec<_>>(), [("A".into(), "b".into()), ("N".into(), "1".into())]);
        assert!(environment(&step(&json!({}))).unwrap().is_empty());
        for odd in [json!([]), json!({"": "x"}), json!({"A=B": "x"}), json!({"A\u{0}": "x"})] {
            assert!(environment(&step(&json!({"environment": odd}))).is_err(), "{odd}");
        }
    }
}
