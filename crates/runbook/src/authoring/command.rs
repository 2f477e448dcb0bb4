//! Command documents, and policy documents, which are alike.

use serde_json::Value;

use super::plugins::{self, Plugin};
use super::{Accepted, EVERYWHERE};
use crate::document::{Document, DocumentError, Place};

const TOP: &[&str] = &["schemaVersion", "description", "parameters", "assumeRole", "files", "variables", "outputs"];
const STEP: &[&str] = &[
    "action",
    "name",
    "description",
    "inputs",
    "precondition",
    "maxAttempts",
    "timeoutSeconds",
    "onFailure",
    "onSuccess",
    "onCancel",
    "finallyStep",
    "isCritical",
    "isEnd",
    "nextStep",
    "outputs",
    "settings",
];
/// How many steps a document may have.
const MOST_STEPS: usize = 100;

/// Checks a document that nodes run. Policy documents have schema 2.x.
pub(super) fn check(root: &Place<'_>, is_policy: bool) -> Result<Accepted, DocumentError> {
    let known: &[&str] = if is_policy {
        &["2.0", "2.0.1", "2.0.2", "2.0.3", "2.2"]
    } else {
        &["1.0", "1.2", "2.0", "2.0.1", "2.0.2", "2.0.3", "2.2"]
    };
    let version = root.version(known, if is_policy { "policy" } else { "command" })?;
    let is_old = version.starts_with('1');
    root.only(&[TOP, &[if is_old { "runtimeConfig" } else { "mainSteps" }]].concat())?;
    let mut accepted = Accepted::headed(root, version)?;
    let parameters = accepted.declare(root)?;
    accepted.platforms =
        if is_old { plugins_of(root)? } else { steps_of(root, &|name| parameters.contains_key(name))? };
    accepted.document = Some(Document::from_json(root.value.clone())?);
    Ok(accepted)
}

fn plugins_of(root: &Place<'_>) -> Result<Vec<&'static str>, DocumentError> {
    let mut places: Vec<&'static str> = Vec::new();
    for (name, place) in root.required("runtimeConfig")?.entries()? {
        let plugin = known(name, &place)?;
        place.only(&["properties", "description", "settings"])?;
        let properties = place.required("properties")?;
        if properties.value.is_array() {
            properties.items()?.try_for_each(|set| needs(plugin, &set))?;
        } else if properties.value.is_object() {
            needs(plugin, &properties)?;
        }
        places.extend(plugin.old);
    }
    Ok(in_order(&places))
}

fn steps_of(root: &Place<'_>, declares: &dyn Fn(&str) -> bool) -> Result<Vec<&'static str>, DocumentError> {
    let steps = root.required("mainSteps")?;
    let mut places: Vec<&'static str> = Vec::new();
    for (index, step) in steps.items()?.enumerate() {
        if index == MOST_STEPS {
            return Err(steps.error(format!("a document has at most {MOST_STEPS} steps")));
        }
        step.only(STEP)?;
        let action = step.required("action")?;
        let plugin = known(&action.text()?, &action)?;
        step.count("timeoutSeconds", 1)?;
        step.count("maxAttempts", 1)?;
        match step.member("inputs") {
            Some(inputs) => needs(plugin, &inputs)?,
            None if plugin.needs.is_empty() => {}
            None => drop(step.required("inputs")?),
        }
        let only = step.member("precondition").map(|place| condition(&place, declares)).transpose()?.flatten();
        places.extend(plugin.new.iter().filter(|place| only.is_none_or(|only| only == **place)));
    }
    Ok(in_order(&places))
}

fn in_order(places: &[&str]) -> Vec<&'static str> {
    EVERYWHERE.into_iter().filter(|place| places.contains(place)).collect()
}

fn known(name: &str, place: &Place<'_>) -> Result<&'static Plugin, DocumentError> {
    plugins::find(name)
        .ok_or_else(|| place.error(format!("there is no plugin {name:?}; known are {}", plugins::names())))
}

fn needs(plugin: &Plugin, inputs: &Place<'_>) -> Result<(), DocumentError> {
    inputs.object()?;
    match plugin.needs.iter().find(|name| inputs.value.get(**name).is_none_or(Value::is_null)) {
        Some(name) => inputs.required(name).map(drop),
        None => script(inputs),
    }
}

/// Lines of a script are a list of texts, or a reference to one.
fn script(inputs: &Place<'_>) -> Result<(), DocumentError> {
    match inputs.member("runCommand") {
        Some(lines) if lines.value.is_string() => Ok(()),
        Some(lines) => lines.items()?.try_for_each(|line| line.text().map(drop)),
        None => Ok(()),
    }
}

/// Checks a precondition; gives the only kind of system on which it holds, if it names one.
fn condition(place: &Place<'_>, declares: &dyn Fn(&str) -> bool) -> Result<Option<&'static str>, DocumentError> {
    let mut only = None;
    for (operator, operands) in place.entries()? {
        if operator != "StringEquals" {
            return Err(operands.error(format!("there is no operator {operator:?}; known is StringEquals")));
        }
        let texts = operands.items()?.map(|item| item.text()).collect::<Result<Vec<_>, _>>()?;
        let [left, right] = texts.as_slice() else { return Err(operands.wrong("a list of two texts")) };
        only = only.or(compared(&operands, left, right, declares)?);
    }
    Ok(only)
}

fn compared(
    place: &Place<'_>,
    left: &str,
    right: &str,
    declares: &dyn Fn(&str) -> bool,
) -> Result<Option<&'static str>, DocumentError> {
    let refers = |text: &str| super::automation::names(text).any(declares);
    let platform = match (left, right) {
        ("platformType", other) | (other, "platformType") if other != "platformType" => other,
        (left, right) if left != right && (refers(left) || refers(right)) => return Ok(None),
        _ => {
            return Err(
                place.error("one of the two must be platformType, or refer to a parameter; and they must differ")
            );
        }
    };
    if refers(platform) {
        return Ok(None);
    }
    let known = EVERYWHERE.into_iter().find(|known| known.eq_ignore_ascii_case(platform));
    known.map(Some).ok_or_else(|| place.error(format!("{platform:?} is not one of {}", EVERYWHERE.join(", "))))
}
