//! Scalars as text: in paths, queries and headers.

use model::schema::{Kind, Service, ShapeId, TimestampFormat};
use serde_json::Value;

use super::{Unreadable, canonical::not_a_time, timestamps};

/// The scalar that a text stands for, in canonical JSON.
pub(super) fn read(service: &Service, shape: ShapeId, text: &str, time: TimestampFormat) -> Result<Value, Unreadable> {
    let wrong = |what: &str| Unreadable(format!("'{}' is not {what}.", text.chars().take(64).collect::<String>()));
    match &service.shape(shape).kind {
        Kind::Integer { .. } | Kind::Long { .. } => {
            text.parse::<i64>().map(Value::from).map_err(|_| wrong("a whole number"))
        }
        Kind::Float { .. } | Kind::Double { .. } => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
            number.map(Value::from).ok_or_else(|| wrong("a number"))
        }
        Kind::Boolean => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err(wrong("true or false")),
        },
        Kind::Timestamp { format } => {
            timestamps::parse(text, format.unwrap_or(time)).map(timestamps::seconds).ok_or_else(|| not_a_time(text))
        }
        _ => Ok(Value::from(text)),
    }
}

/// A scalar of canonical JSON as text; `None` for what is none.
pub(super) fn write(service: &Service, shape: ShapeId, value: &Value, time: TimestampFormat) -> Option<String> {
    match (&service.shape(shape).kind, value) {
        (Kind::Timestamp { format }, value) => {
            timestamps::format(timestamps::from_seconds(value)?, format.unwrap_or(time))
        }
        (_, Value::String(text)) => Some(text.clone()),
        (_, Value::Number(number)) => Some(number.to_string()),
        (_, Value::Bool(flag)) => Some(flag.to_string()),
        _ => None,
    }
}
