//! The types of a value, before any constraint: what cannot be read cannot be judged.

use serde_json::{Map, Value};

use super::Invalid;
use super::path::Path;
use crate::json::{Blob, Timestamp};
use crate::schema::{Kind, Member, Service, Shape};

/// Refuses the first value that is not of its type. An explicit null is of no type, for members as for items.
pub(super) fn check(
    service: &'static Service,
    shape: &'static Shape,
    value: &Value,
    path: &Path<'_>,
) -> Result<(), Invalid> {
    let fits = match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => return structure(service, members, object, path),
        (Kind::List { member, .. }, Value::Array(items)) => {
            let mut items = items.iter().zip(1..);
            return items.try_for_each(|(item, number)| {
                check(service, service.shape(*member), item, &Path::Item(path, number))
            });
        }
        (Kind::Map { value, .. }, Value::Object(entries)) => {
            let mut entries = entries.iter();
            return entries
                .try_for_each(|(key, item)| check(service, service.shape(*value), item, &Path::Entry(path, key)));
        }
        (kind, value) => fits(kind, value),
    };
    if fits { Ok(()) } else { Err(wrong(&shape.kind, value, path)) }
}

fn structure(
    service: &'static Service,
    members: &'static [Member],
    object: &Map<String, Value>,
    path: &Path<'_>,
) -> Result<(), Invalid> {
    for member in members {
        if let Some(value) = object.get(member.name) {
            check(service, service.shape(member.shape), value, &Path::Member(path, member.name))?;
        }
    }
    Ok(())
}

/// Whether a value without parts is of its type.
fn fits(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. } => false,
        Kind::String { .. } => value.is_string(),
        Kind::Integer { .. } => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Kind::Long { .. } => value.as_i64().is_some(),
        Kind::Float { .. } => value.as_f64().is_some_and(|number| number.abs() <= f64::from(f32::MAX)),
        Kind::Double { .. } => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Timestamp { .. } => Timestamp::read(value).is_some(),
        Kind::Blob { .. } => Blob::read(value).is_some(),
    }
}

fn wrong(kind: &Kind, value: &Value, path: &Path<'_>) -> Invalid {
    Invalid::Type { path: path.to_string(), found: found(value), expected: expected(kind) }
}

const NULL: &str = "NULL_VALUE";
const LIST: &str = "START_ARRAY";
const OBJECT: &str = "START_OBJECT";
const A_STRUCTURE: &str = "a Structure";
const A_LIST: &str = "a List";
const A_MAP: &str = "a Map";

/// A JSON value in the words of AWS's parser.
fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => NULL,
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) => LIST,
        Value::Object(_) => OBJECT,
    }
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure { .. } => A_STRUCTURE,
        Kind::List { .. } => A_LIST,
        Kind::Map { .. } => A_MAP,
        Kind::String { .. } => "a String",
        Kind::Integer { .. } => "an Integer",
        Kind::Long { .. } => "a Long",
        Kind::Float { .. } => "a Float",
        Kind::Double { .. } => "a Double",
        Kind::Boolean => "a Boolean",
        Kind::Timestamp { .. } => "milliseconds since epoch",
        Kind::Blob { .. } => "a Blob",
    }
}

/// AWS's sentence, and the place, which AWS leaves to guess.
pub(super) fn message(path: &str, found: &str, expected: &str) -> String {
    let sentence = match (found, expected) {
        (LIST, _) => "Start of list found where not expected".to_owned(),
        (OBJECT, _) => "Start of structure or map found where not expected.".to_owned(),
        (NULL, _) => format!("{found} can not be converted to {expected}"),
        (_, A_LIST) => "Expected list or null".to_owned(),
        (_, A_MAP) => "Expected map or null".to_owned(),
        (_, A_STRUCTURE) => "Expected null".to_owned(),
        _ => format!("{found} can not be converted to {expected}"),
    };
    if path.is_empty() { sentence } else { format!("{sentence} at '{path}'") }
}
