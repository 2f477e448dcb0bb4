//! Places in an input as `models/authorization` writes them: `Targets[].Values[]`, `Tags{}` for the keys of a map or the
//! names of the members that are there, `Policies?` for whether it is there.

use std::fmt;

use serde_json::Value;

use crate::r#gen::model::Model;

/// A place in an input: each step as Rust writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path {
    text: String,
    steps: Vec<String>,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A text, a number, true or false.
    Scalar,
    /// A map, or a list of tags.
    Pairs,
    Other,
}

impl Path {
    /// Follows `text` from the input of an operation. `Err` says which step leads nowhere.
    pub(super) fn parse(model: &Model, operation: &str, text: &str) -> Result<(Self, Holds), String> {
        let lost = |step: &str| format!("{text}: {step} is not in the input");
        let mut shape = model.operations.get(operation).and_then(|operation| operation["input"]["shape"].as_str());
        let mut steps = Vec::new();
        for step in split(text) {
            let here = model.shape(shape.ok_or_else(|| lost(step))?)?;
            let (code, next) = match (step, here["type"].as_str()) {
                ("[]", Some("list")) => ("Step::Each".to_owned(), &here["member"]),
                ("[]", Some("map")) => ("Step::Each".to_owned(), &here["value"]),
                ("{}", Some("map" | "structure")) => ("Step::Keys".to_owned(), &Value::Null),
                ("?", _) => ("Step::There".to_owned(), &Value::Null),
                (name, Some("structure")) => (format!("Step::Member({name:?})"), &here["members"][name]),
                _ => return Err(lost(step)),
            };
            let ends = matches!(step, "{}" | "?");
            shape = next["shape"].as_str();
            if shape.is_none() && !ends {
                return Err(lost(step));
            }
            steps.push(code);
        }
        let holds = shape.map_or(Ok(Holds::Scalar), |shape| holds(model, shape))?;
        Ok((Self { text: text.to_owned(), steps }, holds))
    }

    /// Whether it leads nowhere: what it is about is known only at work.
    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The path as Rust writes it.
    pub(super) fn code(&self) -> String {
        format!("&[{}]", self.steps.join(", "))
    }
}

/// As the table writes it.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// `Targets[].Key` -> `Targets`, `[]`, `Key`.
fn split(text: &str) -> Vec<&str> {
    let mut steps = Vec::new();
    for part in text.split('.') {
        let end = part.find(['[', '{', '?']).unwrap_or(part.len());
        let (name, mut rest) = part.split_at(end);
        steps.push(name);
        while !rest.is_empty() {
            let (mark, after) = rest.split_at(rest.find(['[', '{', '?']).map_or(rest.len(), |at| mark_end(rest, at)));
            steps.push(mark);
            rest = after;
        }
    }
    steps
}

/// Marks have two characters, but for `?`.
fn mark_end(rest: &str, at: usize) -> usize {
    let long = !rest[at..].starts_with('?');
    (at + 1 + usize::from(long)).min(rest.len())
}

fn holds(model: &Model, shape: &str) -> Result<Holds, String> {
    let shape = model.shape(shape)?;
    Ok(match shape["type"].as_str() {
        Some("map") => Holds::Pairs,
        Some("list") if tag_key(model, shape)?.is_some() => Holds::Pairs,
        Some("list" | "structure" | "blob" | "timestamp") => Holds::Other,
        _ => Holds::Scalar,
    })
}

/// The member of a list's items that names a tag.
pub(super) fn tag_key<'m>(model: &'m Model, list: &Value) -> Result<Option<&'m str>, String> {
    let Some(item) = list["member"]["shape"].as_str() else { return Ok(None) };
    let mut names = Model::members(model.shape(item)?).map(|(name, _)| name.as_str());
    Ok(names.find(|name| ["Key", "key", "TagKey"].contains(name)))
}
