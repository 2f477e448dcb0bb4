//! Members in bodies.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use model::schema::{Kind, Location, Member, Service};
use serde_json::{Map, Value};

use crate::codec::{Unreadable, canonical};

/// A body with its content type.
pub(super) struct Written {
    pub(super) bytes: Bytes,
    pub(super) content_type: Option<&'static str>,
}

/// Takes the members that travel in the body.
pub(super) fn read(
    service: &Service,
    members: &[Member],
    payload: Option<&str>,
    body: &[u8],
    into: &mut Map<String, Value>,
) -> Result<(), Unreadable> {
    if let Some(name) = payload {
        return read_payload(service, members, name, body, into);
    }
    let in_body = || members.iter().filter(|member| member.location == Location::Body);
    if in_body().next().is_none() {
        return Ok(());
    }
    let Value::Object(mut given) = canonical::object(body)? else { return Ok(()) };
    for member in in_body() {
        if let Some(value) = given.remove(member.name) {
            into.insert(member.name.to_owned(), value);
        }
    }
    Ok(())
}

fn read_payload(
    service: &Service,
    members: &[Member],
    name: &str,
    body: &[u8],
    into: &mut Map<String, Value>,
) -> Result<(), Unreadable> {
    let Some(member) = members.iter().find(|member| member.name == name) else { return Ok(()) };
    let value = match &service.shape(member.shape).kind {
        _ if body.is_empty() => return Ok(()),
        Kind::Blob { .. } => Value::String(STANDARD.encode(body)),
        Kind::String { .. } => {
            Value::from(std::str::from_utf8(body).map_err(|_| Unreadable::new("The body is not UTF-8 text."))?)
        }
        _ => canonical::object(body)?,
    };
    into.insert(name.to_owned(), value);
    Ok(())
}

/// The body for what is left of a value after headers, path and query took theirs.
pub(super) fn write(
    service: &Service,
    members: &[Member],
    payload: Option<&str>,
    mut from: Map<String, Value>,
) -> Result<Written, Unreadable> {
    if let Some(name) = payload {
        let member = members.iter().find(|member| member.name == name).zip(from.remove(name));
        return member.map_or(Ok(nothing()), |(member, value)| write_payload(service, member, value));
    }
    if !members.iter().any(|member| member.location == Location::Body) {
        return Ok(nothing());
    }
    from.retain(|name, _| members.iter().any(|member| member.name == name && member.location == Location::Body));
    for member in members {
        if let Some(value) = from.get_mut(member.name) {
            *value = canonical::write(service, member.shape, value.take());
        }
    }
    Ok(json(&Value::Object(from)))
}

fn write_payload(service: &Service, member: &Member, value: Value) -> Result<Written, Unreadable> {
    let refused = || Unreadable(format!("The member {} cannot be sent as a body.", member.name));
    match (&service.shape(member.shape).kind, value) {
        (Kind::Blob { .. }, Value::String(text)) => {
            let bytes = STANDARD.decode(text).map_err(|_| refused())?;
            Ok(Written { bytes: bytes.into(), content_type: Some("application/octet-stream") })
        }
        (Kind::String { .. }, Value::String(text)) => {
            Ok(Written { bytes: text.into(), content_type: Some("text/plain") })
        }
        (Kind::Blob { .. } | Kind::String { .. }, _) => Err(refused()),
        (_, value) => Ok(json(&canonical::write(service, member.shape, value))),
    }
}

fn json(value: &Value) -> Written {
    Written { bytes: value.to_string().into(), content_type: Some("application/json") }
}

fn nothing() -> Written {
    Written { bytes: Bytes::new(), content_type: None }
}
