//! Secrets on their way from the agent to a script: through a pipe to the supervisor, which puts them in in memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::os::fd::{AsRawFd, OwnedFd};

use runbook::{Reference, put_in_text};
use rustix::fs::{MemfdFlags, memfd_create};
use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::process::ChildStdin;
use wire::Secret;

use super::{SERVER, Task};
use crate::parameters::Secrets;

/// Tells a supervisor what the secrets are.
pub(super) async fn tell(mut pipe: ChildStdin, secrets: &Secrets) -> io::Result<()> {
    let told: BTreeMap<&str, &str> = secrets.iter().map(|(name, secret)| (name.as_str(), secret.expose())).collect();
    let told = Secret::new(serde_json::to_string(&told)?);
    pipe.write_all(told.expose().as_bytes()).await?;
    pipe.shutdown().await
}

/// Hears from the agent what the secrets are; from then on, no memory of this process is written to a file when it crashes.
/// Fails when the agent was cut short.
pub(super) fn hear() -> io::Result<Secrets> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let text = Secret::new(text);
    let told: BTreeMap<String, String> = serde_json::from_str(text.expose())?;
    Ok(told.into_iter().map(|(name, secret)| (name, Secret::new(secret))).collect())
}

/// A task that can start.
#[derive(Debug)]
pub(super) struct Filled {
    pub(super) task: Task,
    /// The program's standard input, if it has one.
    pub(super) input: Option<OwnedFd>,
}

/// The task with the secrets in the place of references to them: in its environment, and in its files, of which the
/// program gets copies that are only in memory.
pub(super) fn put_into(task: &Task, secrets: &Secrets) -> io::Result<Filled> {
    let mut filled = task.clone();
    for value in filled.environment.values_mut() {
        *value = fill(value, secrets);
    }
    let input = task.input.as_ref().map(|path| input(&std::fs::read(path)?, secrets)).transpose()?;
    let Some(path) = &task.secret else { return Ok(Filled { task: filled, input }) };
    let copy = in_memory(Secret::new(fill(&std::fs::read_to_string(path)?, secrets)).expose())?;
    for argument in filled.command.iter_mut().filter(|argument| *argument == path) {
        *argument = format!("/proc/self/fd/{}", copy.as_raw_fd());
    }
    // The program inherits it; this process lives as long as that.
    std::mem::forget(copy);
    Ok(Filled { task: filled, input })
}

/// JSON with secrets in its texts, and with what the agent tells beside them.
fn input(json: &[u8], secrets: &Secrets) -> io::Result<OwnedFd> {
    let mut value: Value = serde_json::from_slice(json)?;
    fill_value(&mut value, secrets);
    if let Some(told) = secrets.get("") {
        value[SERVER] = serde_json::from_str(told.expose())?;
    }
    let mut file = File::from(in_memory(Secret::new(value.to_string()).expose())?);
    file.rewind()?;
    Ok(file.into())
}

fn fill_value(value: &mut Value, secrets: &Secrets) {
    match value {
        Value::String(text) => *text = fill(text, secrets),
        Value::Array(items) => items.iter_mut().for_each(|item| fill_value(item, secrets)),
        Value::Object(map) => map.values_mut().for_each(|item| fill_value(item, secrets)),
        _ => {}
    }
}

fn fill(text: &str, secrets: &Secrets) -> String {
    let known = |reference: &Reference| secrets.get(&reference.name).filter(|_| reference.secure);
    put_in_text(text, |reference| known(reference).map(Secret::expose))
}

fn in_memory(text: &str) -> io::Result<OwnedFd> {
    let mut file = File::from(memfd_create("script", MemfdFlags::empty())?);
    file.write_all(text.as_bytes())?;
    Ok(file.into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use wire::Secret;

    use super::{Secrets, put_into};
    use crate::shim::Task;

    #[test]
    fn file_and_environment_are_filled_and_the_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("script").display().to_string();
        std::fs::write(&path, "echo {{ ssm-secure:a }} {{ssm-secure:b}} {{ssm:a}}").unwrap();
        let variable = ("A".to_owned(), "x{{ssm-secure:a}}".to_owned());
        let task = Task {
            command: vec!["sh".to_owned(), path.clone()],
            directory: folder.path().to_owned(),
            environment: BTreeMap::from([variable]),
            timeout_seconds: 60,
            secret: Some(path.clone()),
            input: None,
            output_limit: 100,
        };
        let secrets = Secrets::from([("a".to_owned(), Secret::new("hunter2"))]);
        let filled = put_into(&task, &secrets).unwrap().task;
        assert_eq!(filled.environment["A"], "xhunter2");
        let copy = std::fs::read_to_string(&filled.command[1]).unwrap();
        assert_eq!(copy, "echo hunter2 {{ssm-secure:b}} {{ssm:a}}");
        assert!(!std::fs::read_to_string(&path).unwrap().contains("hunter2"));
        std::fs::remove_file(&path).unwrap();
        assert!(put_into(&task, &secrets).is_err());
    }

    #[test]
    fn what_is_told_on_standard_input() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("input");
        std::fs::write(&path, r#"{"a":["{{ssm-secure:pw}}",1],"b":"{{ssm:pw}}"}"#).unwrap();
        let task = Task {
            command: vec!["sh".to_owned()],
            directory: folder.path().to_owned(),
            environment: BTreeMap::new(),
            timeout_seconds: 60,
            secret: None,
            input: Some(path),
            output_limit: 100,
        };
        let told = |name: &str, text: &str| (name.to_owned(), Secret::new(text));
        let secrets = Secrets::from([told("pw", "quote \" and {{ssm-secure:pw}}"), told("", r#"{"keys":1}"#)]);
        let mut text = String::new();
        let input = put_into(&task, &secrets).unwrap().input.unwrap();
        std::io::Read::read_to_string(&mut std::fs::File::from(input), &mut text).unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            read,
            serde_json::json!({
                "a": ["quote \" and {{ssm-secure:pw}}", 1], "b": "{{ssm:pw}}", "server": {"keys": 1},
            })
        );
    }
}
