//! Steps that refer to parameters: `{{ssm:name}}` and `{{ssm-secure:name}}`.
//!
//! What a plain reference stands for is put into the step. Secrets are kept apart, for the one who starts the script: they
//! are never written to disk.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use runbook::{Known, Reference, Referred, Step};
use serde_json::{Value, json};
use tokio::sync::watch;
use wire::Secret;
use wire::client::ClientError;

use super::Source;
use crate::identity::is_definite;
use crate::log;

/// How long a step waits at most for a server that cannot be reached.
const PATIENCE: Duration = Duration::from_secs(300);
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How many parameters one call reads.
const CHUNK: usize = 10;
const SECURE: &str = "SecureString";

/// Values of secrets by what their references name.
pub(crate) type Secrets = BTreeMap<String, Secret>;

/// A step as it can run.
pub(crate) struct Resolved<'a> {
    pub(crate) step: Cow<'a, Step>,
    pub(crate) secrets: Secrets,
}

/// Why a step cannot run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unresolved {
    /// What it refers to cannot be had; this is why.
    Failed(String),
    /// The command was cancelled meanwhile.
    Cancelled,
}

/// Reads what the step refers to; waits a while for a server that cannot be reached.
pub(crate) async fn resolve<'a>(
    source: Option<&Source>,
    step: &'a Step,
    mut cancel: watch::Receiver<bool>,
) -> Result<Resolved<'a>, Unresolved> {
    let references: Vec<_> = step.references().into_iter().collect();
    if references.is_empty() {
        return Ok(Resolved { step: Cow::Borrowed(step), secrets: Secrets::new() });
    }
    let source = source.ok_or_else(|| failed("there is no server to read them from"))?;
    let patience = PATIENCE.min(Duration::from_secs(step.timeout_seconds));
    tokio::select! {
        biased;
        Ok(_) = cancel.wait_for(|cancelled| *cancelled) => Err(Unresolved::Cancelled),
        read = read(source, &references, patience) => read?.put_into(step),
    }
}

/// What was read.
#[derive(Default)]
struct Found {
    known: Known,
    secrets: Secrets,
}

impl Found {
    fn put_into(self, step: &Step) -> Result<Resolved<'_>, Unresolved> {
        let step = step.referring(&self.known).map_err(Unresolved::Failed)?;
        Ok(Resolved { step: Cow::Owned(step), secrets: self.secrets })
    }
}

async fn read(source: &Source, references: &[Reference], patience: Duration) -> Result<Found, Unresolved> {
    let (end, mut pause) = (Instant::now() + patience, FIRST_PAUSE);
    loop {
        match look_up(source, references).await {
            Ok(found) => return found.map_err(Unresolved::Failed),
            Err(error) if is_definite(&error) || Instant::now() + pause > end => return Err(failed(&error)),
            Err(error) => log::warn("parameters cannot be read yet", &[("error", &error)]),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// What the references stand for, or what is wrong with them.
async fn look_up(source: &Source, references: &[Reference]) -> Result<Result<Found, String>, ClientError> {
    let mut found = Found::default();
    for secure in [false, true] {
        let wanted: Vec<_> = references.iter().filter(|reference| reference.secure == secure).collect();
        for chunk in wanted.chunks(CHUNK) {
            let names: Vec<_> = chunk.iter().map(|reference| reference.name.as_str()).collect();
            let answer = source.ask("GetParameters", &json!({ "Names": names, "WithDecryption": secure })).await?;
            for reference in chunk {
                if let Err(wrong) = found.take(reference, &answer) {
                    return Ok(Err(wrong));
                }
            }
        }
    }
    Ok(Ok(found))
}

impl Found {
    fn take(&mut self, reference: &Reference, answer: &Value) -> Result<(), String> {
        let name = &reference.name;
        let parameters = answer["Parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let found = parameters.iter().find(|parameter| is_named(parameter, name));
        let (kind, value) = found
            .and_then(|found| Some((found["Type"].as_str()?, found["Value"].as_str()?.to_owned())))
            .ok_or_else(|| format!("the step refers to parameter {name}, which does not exist"))?;
        match (reference.secure, kind) {
            (true, SECURE) => drop(self.secrets.insert(name.clone(), Secret::new(value))),
            (true, _) => return Err(format!("the prefix ssm-secure is used for parameter {name} of type {kind}")),
            (false, SECURE) => return Err(format!("the prefix ssm is used for parameter {name} of type {kind}")),
            (false, "StringList") => drop(self.known.insert(reference.clone(), Referred::List(value))),
            (false, _) => drop(self.known.insert(reference.clone(), Referred::Text(value))),
        }
        Ok(())
    }
}

/// Whether a parameter is the one of this name: with its version or label, with or without a leading slash, or by its ARN.
fn is_named(parameter: &Value, name: &str) -> bool {
    let text = |member: &str| parameter[member].as_str().unwrap_or_default();
    let selected = |name: &str| format!("{}{}", name.trim_start_matches('/'), text("Selector"));
    selected(text("Name")) == name.trim_start_matches('/') || selected(text("ARN")) == name
}

fn failed(why: impl std::fmt::Display) -> Unresolved {
    Unresolved::Failed(format!("the parameters to which the step refers cannot be read: {why}"))
}

#[cfg(test)]
mod tests {
    use runbook::Reference;
    use serde_json::json;

    use super::{Found, is_named};

    #[test]
    fn parameters_are_known_by_their_names() {
        let arn = "arn:aws:ssm:lab-1:123456789012:parameter/a/b";
        let parameter = json!({ "Name": "/a/b", "ARN": arn, "Selector": ":3" });
        assert!(is_named(&parameter, "/a/b:3") && is_named(&parameter, &format!("{arn}:3")));
        assert!(!is_named(&parameter, "/a/b") && !is_named(&parameter, "/a/b:4"));
        let plain = json!({ "Name": "word", "Selector": null });
        assert!(is_named(&plain, "word") && is_named(&plain, "/word") && !is_named(&plain, "words"));
    }

    #[test]
    fn a_reference_is_for_its_kind() {
        let answer = json!({ "Parameters": [
            { "Name": "word", "Type": "String", "Value": "w" },
            { "Name": "pw", "Type": "SecureString", "Value": "s" },
        ] });
        let take = |secure: bool, name: &str| {
            let mut found = Found::default();
            let taken = found.take(&Reference { secure, name: name.to_owned() }, &answer);
            taken.map(|()| (found.known.len(), found.secrets.len()))
        };
        assert_eq!((take(false, "word").unwrap(), take(true, "pw").unwrap()), ((1, 0), (0, 1)));
        assert!(take(true, "word").unwrap_err().contains("of type String"));
        assert!(take(false, "pw").unwrap_err().contains("of type SecureString"));
        assert!(take(false, "none").unwrap_err().contains("does not exist"));
    }
}
