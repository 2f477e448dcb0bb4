//! Automation runbooks: their steps, where they go next, and what they refer to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Accepted, path};
use crate::document::{DocumentError, Place};

const TOP: &[&str] =
    &["schemaVersion", "description", "assumeRole", "parameters", "variables", "mainSteps", "outputs", "files"];
/// What templates of changes have on top.
pub(super) const CHANGE_TEMPLATE: &[&str] =
    &["emergencyChange", "autoApprovable", "executableRunBooks", "templateInformation"];
const STEP: &[&str] = &[
    "name",
    "action",
    "description",
    "inputs",
    "outputs",
    "maxAttempts",
    "timeoutSeconds",
    "onFailure",
    "onCancel",
    "isCritical",
    "isEnd",
    "nextStep",
    "precondition",
];
const ACTIONS: &[&str] = &[
    "aws:approve",
    "aws:assertAwsResourceProperty",
    "aws:branch",
    "aws:changeInstanceState",
    "aws:copyImage",
    "aws:createImage",
    "aws:createStack",
    "aws:createTags",
    "aws:deleteImage",
    "aws:deleteStack",
    "aws:executeAutomation",
    "aws:executeAwsApi",
    "aws:executeScript",
    "aws:executeStateMachine",
    "aws:invokeLambdaFunction",
    "aws:invokeWebhook",
    "aws:loop",
    "aws:pause",
    "aws:runCommand",
    "aws:runInstances",
    "aws:sleep",
    "aws:updateVariable",
    "aws:waitForAwsResourceProperty",
];
/// Actions that can do without inputs.
const ALONE: &[&str] = &["aws:pause", "aws:approve"];
const OUTPUT_TYPES: &[&str] = &["String", "StringList", "Integer", "Boolean", "MapList", "StringMap"];
/// How many steps a runbook may have.
const MOST_STEPS: usize = 100;

/// What a runbook's steps can refer to.
struct Known {
    parameters: BTreeSet<String>,
    steps: BTreeSet<String>,
}

/// Checks a runbook; `more` are members that it may have on top.
pub(super) fn check(root: &Place<'_>, more: &[&str]) -> Result<Accepted, DocumentError> {
    let version = root.version(&["0.3"], "automation")?;
    root.only(&[TOP, more].concat())?;
    let mut accepted = Accepted::headed(root, version)?;
    accepted.declare(root)?;
    root.optional_text("assumeRole")?;
    let steps = root.required("mainSteps")?;
    let names = step_names(&steps)?;
    let parameters = accepted.parameters.iter().map(|declared| declared.name.clone()).collect();
    let known = Known { parameters, steps: names };
    check_steps(&steps, &known)?;
    for name in ["assumeRole", "variables"] {
        root.member(name).map_or(Ok(()), |place| known.check(&place))?;
    }
    root.member("outputs").map_or(Ok(()), |outputs| check_outputs(&outputs, &known))?;
    Ok(accepted)
}

/// The names of steps, those of loops included.
fn step_names(steps: &Place<'_>) -> Result<BTreeSet<String>, DocumentError> {
    let mut names = BTreeMap::new();
    collect_names(steps, &mut names, 0)?;
    if names.is_empty() {
        return Err(steps.error("a runbook needs at least one step"));
    }
    if names.len() > MOST_STEPS {
        return Err(steps.error(format!("a runbook has at most {MOST_STEPS} steps")));
    }
    Ok(names.into_keys().collect())
}

fn collect_names(steps: &Place<'_>, names: &mut BTreeMap<String, String>, depth: usize) -> Result<(), DocumentError> {
    for step in steps.items()? {
        step.object()?;
        let place = step.required("name")?;
        let name = place.text()?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        if !(1..=128).contains(&name.len()) || !name.bytes().all(plain) {
            return Err(place.wrong("1 to 128 letters, digits, \"_\", \"-\" or \".\""));
        }
        if let Some(other) = names.insert(name.clone(), step.path.clone()) {
            return Err(place.error(format!("the step {other} has the name {name:?}, too")));
        }
        if let Some(inner) = looped(&step)
            && depth == 0
        {
            collect_names(&inner, names, depth + 1)?;
        }
    }
    Ok(())
}

fn looped<'a>(step: &Place<'a>) -> Option<Place<'a>> {
    let is_loop = step.value.get("action").and_then(Value::as_str) == Some("aws:loop");
    step.member("inputs").filter(|_| is_loop)?.member("Steps")
}

fn check_steps(steps: &Place<'_>, known: &Known) -> Result<(), DocumentError> {
    for step in steps.items()? {
        check_step(&step, known)?;
        if let Some(inner) = looped(&step) {
            check_steps(&inner, known)?;
        }
    }
    Ok(())
}

fn check_step(step: &Place<'_>, known: &Known) -> Result<(), DocumentError> {
    step.only(STEP)?;
    let action = step.required("action")?.one_of(ACTIONS)?;
    match step.member("inputs") {
        Some(inputs) => {
            inputs.object()?;
            if action == "aws:branch" {
                check_branch(&inputs, known)?;
            }
            known.check(&inputs)?;
        }
        None if ALONE.contains(&action.as_str()) => {}
        None => drop(step.required("inputs")?),
    }
    step.count("maxAttempts", 1)?;
    step.count("timeoutSeconds", 1)?;
    step.truth("isEnd")?;
    step.truth("isCritical")?;
    step.member("nextStep").map_or(Ok(()), |next| known.step(&next, &next.text()?))?;
    for name in ["onFailure", "onCancel"] {
        step.member(name).map_or(Ok(()), |place| check_turn(&place, known))?;
    }
    step.member("outputs").map_or(Ok(()), |outputs| check_step_outputs(&outputs))
}

/// Where a step goes that failed or was cancelled.
fn check_turn(place: &Place<'_>, known: &Known) -> Result<(), DocumentError> {
    let text = place.text()?;
    match text.strip_prefix("step:") {
        Some(name) => known.step(place, name.trim()),
        None if ["Abort", "Continue"].contains(&text.as_str()) => Ok(()),
        None => Err(place.wrong("Abort, Continue, or step: and the name of a step")),
    }
}

fn check_branch(inputs: &Place<'_>, known: &Known) -> Result<(), DocumentError> {
    let choices = inputs.required("Choices")?;
    for choice in choices.items()? {
        let next = choice.required("NextStep")?;
        known.step(&next, &next.text()?)?;
    }
    inputs.member("Default").map_or(Ok(()), |default| known.step(&default, &default.text()?))
}

fn check_step_outputs(outputs: &Place<'_>) -> Result<(), DocumentError> {
    for output in outputs.items()? {
        output.only(&["Name", "Selector", "Type"])?;
        output.required("Name")?.text()?;
        output.optional_text("Selector")?;
        output.member("Type").map_or(Ok(()), |kind| kind.one_of(OUTPUT_TYPES).map(drop))?;
    }
    Ok(())
}

/// The outputs of a runbook are those of steps, by name, or values with names of their own.
fn check_outputs(outputs: &Place<'_>, known: &Known) -> Result<(), DocumentError> {
    for output in outputs.items()? {
        match output.value {
            Value::String(name) => {
                let named = name.trim_start_matches("{{").trim_end_matches("}}").trim();
                known.output(&output, named)?;
            }
            _ => known.check(&output)?,
        }
    }
    Ok(())
}

impl Known {
    fn step(&self, place: &Place<'_>, name: &str) -> Result<(), DocumentError> {
        if self.steps.contains(name) || name.contains("{{") {
            return Ok(());
        }
        Err(place.error(format!("there is no step {name:?}")))
    }

    fn output(&self, place: &Place<'_>, name: &str) -> Result<(), DocumentError> {
        let step = name.split_once('.').map_or(name, |(step, _)| step);
        if self.steps.contains(step) || name.split_once(':').is_some() {
            return Ok(());
        }
        Err(place.error(format!("{name:?} is no output of a step: there is no step {step:?}")))
    }

    /// Checks all references in a value. Steps of loops are checked by themselves.
    fn check(&self, place: &Place<'_>) -> Result<(), DocumentError> {
        match place.value {
            Value::String(text) => names(text).try_for_each(|name| self.reference(place, name)),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, value)| self.check(&Place { path: path::item(&place.path, index), value })),
            Value::Object(map) => map
                .iter()
                .filter(|(name, _)| *name != "Script")
                .try_for_each(|(name, value)| self.check(&Place { path: path::member(&place.path, name), value })),
            _ => Ok(()),
        }
    }

    fn reference(&self, place: &Place<'_>, name: &str) -> Result<(), DocumentError> {
        let first = name.split_once('.').map_or(name, |(first, _)| first);
        let is_known = name.contains(':')
            || self.parameters.contains(name)
            || self.parameters.contains(first)
            || (name.contains('.') && self.steps.contains(first));
        if is_known {
            return Ok(());
        }
        Err(place.error(format!("Parameter \"{name}\" is not declared")))
    }
}

/// The names in double braces in a text: of letters, digits, and what parameters and outputs of steps have between them.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:/".contains(&byte);
    text.split("{{").skip(1).filter_map(move |piece| {
        let name = piece.split_once("}}")?.0.trim();
        let starts = name.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_');
        (starts && name.bytes().all(plain)).then_some(name)
    })
}
