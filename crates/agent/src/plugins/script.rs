//! Scripts: the lines of `runCommand` in a file, for a program that understands them.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use runbook::Step;
use serde_json::Value;

use super::process::{self, failed};
use super::{Running, Work, paths};
use crate::files;
use crate::shim::Task;

/// A kind of script.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    /// The program and its arguments before the script's path.
    pub(super) program: &'static [&'static str],
    /// Name of the script in the step's folder.
    pub(super) file: &'static str,
    /// Whether a first line `#!/some/program` names another program, as the kernel reads it.
    pub(super) interpreters: bool,
}

/// Runs the step's script.
pub(super) fn run(work: Work<'_>, kind: Kind) -> Running<'_> {
    Box::pin(async move {
        if work.again {
            return process::resume(&work).await;
        }
        match prepare(&work, kind)? {
            Ok(task) => process::start(&work, &task).await,
            Err(text) => Ok(Some(failed(text))),
        }
    })
}

/// The script and its task, or why there can be none.
fn prepare(work: &Work<'_>, kind: Kind) -> io::Result<Result<Task, String>> {
    let (script, environment) = match (script(work.step), environment(work.step)) {
        (Ok(script), Ok(environment)) => (script, environment),
        (Err(text), _) | (_, Err(text)) => return Ok(Err(text)),
    };
    let directory = match directory(work)? {
        Ok(directory) => directory,
        Err(text) => return Ok(Err(text)),
    };
    let path = work.folder.join(kind.file);
    files::write_for_now(&path, script.as_bytes())?;
    let path = path.to_string_lossy().into_owned();
    Ok(Ok(Task {
        secret: (!work.secrets.is_empty()).then(|| path.clone()),
        command: command(kind, &script, path),
        directory,
        environment: variables(work, environment),
        ..process::task(work)
    }))
}

/// The program with its arguments. The file itself is never executed: it may lie where nothing may be, or only in memory.
fn command(kind: Kind, script: &str, path: String) -> Vec<String> {
    let interpreter = if kind.interpreters { interpreter(script) } else { None };
    let program = match interpreter {
        // By way of `sh`, which says as ever what there is not, and ends with 127.
        Some(interpreter) => ["sh", "-c", "exec \"$0\" \"$@\""].into_iter().chain(interpreter).collect(),
        None => kind.program.to_vec(),
    };
    program.into_iter().map(str::to_owned).chain([path]).collect()
}

/// The program that the first line names, and its one argument, which may hold spaces.
fn interpreter(script: &str) -> Option<impl Iterator<Item = &str>> {
    let line = script.strip_prefix("#!")?.lines().next()?.trim_matches([' ', '\t']);
    let (program, argument) =
        line.split_once([' ', '\t']).map_or((line, None), |(program, rest)| (program, Some(rest)));
    let argument = argument.map(|argument| argument.trim_start_matches([' ', '\t']));
    (!program.is_empty()).then(|| std::iter::once(program).chain(argument))
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

/// What the agent tells every script goes before what a document says, and that before its parameters.
fn variables(work: &Work<'_>, given: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let parameters = work.step.environment.iter().map(|(name, text)| (name.clone(), text.replace('\0', "")));
    parameters.chain(given).chain(work.site.environment.clone()).collect()
}

/// A folder that is not absolute is one of what has been downloaded; there scripts start that name none.
fn directory(work: &Work<'_>) -> io::Result<Result<PathBuf, String>> {
    let given = work.step.inputs.get("workingDirectory").and_then(Value::as_str).unwrap_or_default();
    files::make_folder(work.site.downloads)?;
    Ok(paths::below(work.site.downloads, given)
        .map_err(|why| format!("failed to run commands: workingDirectory: {why}")))
}

#[cfg(test)]
mod tests {
    use runbook::{Document, Step};
    use serde_json::{Map, Value, json};

    use super::{Kind, command, environment, script};

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
    fn the_first_line_may_name_an_interpreter() {
        const SHELL: Kind = Kind { program: &["sh"], file: "s", interpreters: true };
        let by = |kind, script: &str| command(kind, script, "/s".to_owned());
        let exec = ["sh", "-c", "exec \"$0\" \"$@\""];
        for (script, expected) in [
            ("#!/bin/bash\ntrue\n", vec!["/bin/bash"]),
            ("#! /usr/bin/env  python3 -u \nprint(1)", vec!["/usr/bin/env", "python3 -u"]),
            ("#!/bin/sh", vec!["/bin/sh"]),
        ] {
            assert_eq!(by(SHELL, script), [&exec[..], &expected, &["/s"]].concat(), "{script}");
            assert_eq!(by(Kind { interpreters: false, ..SHELL }, script), ["sh", "/s"]);
        }
        for plain in ["", "true\n#!/bin/bash", " #!/bin/bash", "#!\ntrue", "#! \ntrue", "# /bin/bash"] {
            assert_eq!(by(SHELL, plain), ["sh", "/s"], "{plain:?}");
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
