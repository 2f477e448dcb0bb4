//! The constraints of a value that has the right types.

use std::fmt;

use serde_json::{Map, Value};

use super::path::Path;
use super::{pattern, text};
use crate::json::Blob;
use crate::schema::{Kind, Member, Service, Shape, ShapeId};

/// So many sentences are collected.
const LIMIT: usize = 100;

/// One sentence for each constraint that the value breaks.
pub(super) fn broken(service: &'static Service, shape: &'static Shape, value: &Value) -> Vec<String> {
    let mut checker = Checker { service, broken: Vec::new() };
    checker.own(shape, value, &Path::Root);
    checker.parts(shape, value, &Path::Root);
    checker.broken
}

/// All sentences as one message.
pub(super) fn message(broken: &[String]) -> String {
    let plural = if broken.len() == 1 { "" } else { "s" };
    format!("{} validation error{plural} detected: {}", broken.len(), broken.join("; "))
}

struct Checker {
    service: &'static Service,
    broken: Vec<String>,
}

impl Checker {
    /// The value's own constraints, a sentence each.
    fn own(&mut self, shape: &'static Shape, value: &Value, path: &Path<'_>) {
        // Last first: where a text has a wrong form and a wrong length, AWS names the form first.
        for rule in rules(&shape.kind).into_iter().rev().filter(|rule| !rule.holds(value)) {
            self.report(shape, value, path, &rule);
        }
    }

    /// What the value is made of.
    fn parts(&mut self, shape: &'static Shape, value: &Value, path: &Path<'_>) {
        if self.broken.len() >= LIMIT {
            return;
        }
        match (&shape.kind, value) {
            (Kind::Structure { members, union, .. }, Value::Object(object)) => {
                self.members(members, object, path);
                if *union {
                    self.union(shape, members, value, path);
                }
            }
            (Kind::List { member, .. }, Value::Array(items)) => {
                self.all(shape, value, *member, items.iter(), "Member", path);
                for (item, number) in items.iter().zip(1..) {
                    self.parts(self.service.shape(*member), item, &Path::Item(path, number));
                }
            }
            (Kind::Map { key, value: of, .. }, Value::Object(entries)) => {
                self.keys(shape, value, *key, entries, path);
                self.all(shape, value, *of, entries.values(), "Map value", path);
                for (key, item) in entries {
                    self.parts(self.service.shape(*of), item, &Path::Entry(path, key));
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, members: &'static [Member], object: &Map<String, Value>, path: &Path<'_>) {
        for member in members {
            let path = Path::Member(path, member.name);
            let shape = self.service.shape(member.shape);
            match object.get(member.name) {
                Some(value) => {
                    self.own(shape, value, &path);
                    self.parts(shape, value, &path);
                }
                None if member.required => self.say("Value null", &path, &"Member must not be null"),
                None => {}
            }
        }
    }

    fn union(&mut self, shape: &'static Shape, members: &'static [Member], value: &Value, path: &Path<'_>) {
        if members.iter().filter(|member| value.get(member.name).is_some()).count() != 1 {
            let names: Vec<&str> = members.iter().map(|member| member.name).collect();
            self.report(shape, value, path, &format!("Member must have exactly one of: [{}]", names.join(", ")));
        }
    }

    /// Items or values that have constraints of their own are judged together: AWS names the collection and the rules.
    fn all<'v>(
        &mut self,
        shape: &'static Shape,
        value: &Value,
        member: ShapeId,
        mut items: impl Iterator<Item = &'v Value>,
        what: &str,
        path: &Path<'_>,
    ) {
        let rules = rules(&self.service.shape(member).kind);
        if items.any(|item| !rules.iter().all(|rule| rule.holds(item))) {
            self.report(shape, value, path, &format!("{what} must satisfy constraint: [{}]", join(&rules)));
        }
    }

    fn keys(
        &mut self,
        shape: &'static Shape,
        value: &Value,
        key: ShapeId,
        entries: &Map<String, Value>,
        path: &Path<'_>,
    ) {
        let rules = rules(&self.service.shape(key).kind);
        if entries.keys().any(|key| !rules.iter().all(|rule| rule.holds_for(key))) {
            self.report(shape, value, path, &format!("Map keys must satisfy constraint: [{}]", join(&rules)));
        }
    }

    fn report(&mut self, shape: &'static Shape, value: &Value, path: &Path<'_>, rule: &dyn fmt::Display) {
        if self.broken.len() < LIMIT {
            self.say(&text::subject(self.service, shape, value), path, rule);
        }
    }

    fn say(&mut self, subject: &str, path: &Path<'_>, rule: &dyn fmt::Display) {
        if self.broken.len() < LIMIT {
            self.broken.push(format!("{subject} at '{path}' failed to satisfy constraint: {rule}"));
        }
    }
}

/// One constraint of a shape; it prints as AWS words it.
enum Rule {
    MaxLength(u32),
    MinLength(u32),
    MaxBytes(u32),
    MinBytes(u32),
    MaxInteger(i64),
    MinInteger(i64),
    MaxReal(f64),
    MinReal(f64),
    Pattern(&'static str),
    Enum(&'static [&'static str]),
}

/// In the order in which AWS lists them within brackets.
fn rules(kind: &Kind) -> Vec<Rule> {
    match *kind {
        Kind::String { min, max, pattern, values } => {
            let values = if values.is_empty() { None } else { Some(Rule::Enum(values)) };
            lengths(min, max).chain(pattern.map(Rule::Pattern)).chain(values).collect()
        }
        Kind::List { min, max, .. } | Kind::Map { min, max, .. } => lengths(min, max).collect(),
        Kind::Blob { min, max } => max.map(Rule::MaxBytes).into_iter().chain(min.map(Rule::MinBytes)).collect(),
        Kind::Integer { min, max } | Kind::Long { min, max } => {
            max.map(Rule::MaxInteger).into_iter().chain(min.map(Rule::MinInteger)).collect()
        }
        Kind::Float { min, max } | Kind::Double { min, max } => {
            max.map(Rule::MaxReal).into_iter().chain(min.map(Rule::MinReal)).collect()
        }
        Kind::Structure { .. } | Kind::Boolean | Kind::Timestamp { .. } => Vec::new(),
    }
}

fn lengths(min: Option<u32>, max: Option<u32>) -> impl Iterator<Item = Rule> {
    max.map(Rule::MaxLength).into_iter().chain(min.map(Rule::MinLength))
}

fn join(rules: &[Rule]) -> String {
    rules.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

impl Rule {
    fn holds(&self, value: &Value) -> bool {
        match self {
            Self::MaxLength(max) => length(value) <= u64::from(*max),
            Self::MinLength(min) => length(value) >= u64::from(*min),
            Self::MaxBytes(max) => bytes(value) <= u64::from(*max),
            Self::MinBytes(min) => bytes(value) >= u64::from(*min),
            Self::MaxInteger(max) => value.as_i64().is_some_and(|number| number <= *max),
            Self::MinInteger(min) => value.as_i64().is_some_and(|number| number >= *min),
            Self::MaxReal(max) => value.as_f64().is_some_and(|number| number <= *max),
            Self::MinReal(min) => value.as_f64().is_some_and(|number| number >= *min),
            Self::Pattern(_) | Self::Enum(_) => value.as_str().is_some_and(|text| self.holds_for(text)),
        }
    }

    fn holds_for(&self, text: &str) -> bool {
        match self {
            Self::Pattern(pattern) => pattern::matches(pattern, text),
            Self::Enum(values) => values.contains(&text),
            Self::MaxLength(max) => characters(text) <= u64::from(*max),
            Self::MinLength(min) => characters(text) >= u64::from(*min),
            _ => true,
        }
    }
}

/// Characters are Unicode code points, as the modelling language defines them and as AWS's command line counts before it
/// sends; counting UTF-16 units would refuse what those let through.
fn characters(text: &str) -> u64 {
    text.chars().count() as u64
}

/// Characters, items or entries. A value of another type has been refused before.
fn length(value: &Value) -> u64 {
    match value {
        Value::String(text) => characters(text),
        Value::Array(items) => items.len() as u64,
        Value::Object(entries) => entries.len() as u64,
        _ => 0,
    }
}

fn bytes(value: &Value) -> u64 {
    Blob::read(value).map_or(0, |blob| blob.0.len() as u64)
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MaxLength(max) | Self::MaxBytes(max) => {
                write!(f, "Member must have length less than or equal to {max}")
            }
            Self::MinLength(min) | Self::MinBytes(min) => {
                write!(f, "Member must have length greater than or equal to {min}")
            }
            Self::MaxInteger(max) => write!(f, "Member must have value less than or equal to {max}"),
            Self::MinInteger(min) => write!(f, "Member must have value greater than or equal to {min}"),
            Self::MaxReal(max) => write!(f, "Member must have value less than or equal to {max:?}"),
            Self::MinReal(min) => write!(f, "Member must have value greater than or equal to {min:?}"),
            Self::Pattern(pattern) => write!(f, "Member must satisfy regular expression pattern: {pattern}"),
            Self::Enum(values) => write!(f, "Member must satisfy enum value set: [{}]", values.join(", ")),
        }
    }
}
