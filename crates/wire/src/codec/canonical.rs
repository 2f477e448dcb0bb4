//! JSON bodies and the canonical JSON.
//!
//! They are alike but for timestamps with a format of their own. Whatever the model does not know is left out on the
//! way in, so that nothing unknown is stored, and no secret escapes redaction under a misspelt name.

use model::schema::{Kind, Service, ShapeId, TimestampFormat};
use serde_json::{Map, Value};

use super::{Unreadable, timestamps};

/// The JSON object of a body; an empty body is an empty object.
pub(crate) fn object(body: &[u8]) -> Result<Value, Unreadable> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(Value::Object(members)),
        Ok(_) => Err(Unreadable::new("The body is not a JSON object.")),
        Err(error) => Err(Unreadable(format!("The body is not JSON: {error}."))),
    }
}

/// What travelled, as canonical JSON: without unknown members, times in seconds. A null stays, for the check to refuse.
///
/// # Errors
/// When a time is not in its format. Other wrong types are left for the check of constraints to find.
pub(crate) fn read(service: &Service, shape: ShapeId, value: Value) -> Result<Value, Unreadable> {
    match (&service.shape(shape).kind, value) {
        (Kind::Structure { members, .. }, Value::Object(mut given)) => {
            let mut known = Map::new();
            for member in *members {
                if let Some(value) = given.remove(member.name) {
                    known.insert(member.name.to_owned(), read(service, member.shape, value)?);
                }
            }
            Ok(Value::Object(known))
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            items.into_iter().map(|item| read(service, *member, item)).collect::<Result<_, _>>().map(Value::Array)
        }
        (Kind::Map { value: shape, .. }, Value::Object(entries)) => entries
            .into_iter()
            .map(|(key, value)| Ok((key, read(service, *shape, value)?)))
            .collect::<Result<_, _>>()
            .map(Value::Object),
        (Kind::Timestamp { format: Some(format) }, Value::String(text))
            if *format != TimestampFormat::UnixTimestamp =>
        {
            let ms = timestamps::parse(&text, *format).ok_or_else(|| not_a_time(&text))?;
            Ok(timestamps::seconds(ms))
        }
        (_, value) => Ok(value),
    }
}

pub(super) fn not_a_time(text: &str) -> Unreadable {
    Unreadable(format!("'{}' is not a timestamp in the expected format.", text.chars().take(64).collect::<String>()))
}

/// Canonical JSON as it travels: times in their formats.
pub(crate) fn write(service: &Service, shape: ShapeId, value: Value) -> Value {
    match (&service.shape(shape).kind, value) {
        (Kind::Structure { members, .. }, Value::Object(mut given)) => {
            for member in *members {
                if let Some(value) = given.get_mut(member.name) {
                    *value = write(service, member.shape, value.take());
                }
            }
            Value::Object(given)
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            items.into_iter().map(|item| write(service, *member, item)).collect()
        }
        (Kind::Map { value: shape, .. }, Value::Object(entries)) => {
            entries.into_iter().map(|(key, value)| (key, write(service, *shape, value))).collect()
        }
        (Kind::Timestamp { format: Some(format) }, value) if *format != TimestampFormat::UnixTimestamp => {
            let text = timestamps::from_seconds(&value).and_then(|ms| timestamps::format(ms, *format));
            text.map_or(value, Value::String)
        }
        (_, value) => value,
    }
}
