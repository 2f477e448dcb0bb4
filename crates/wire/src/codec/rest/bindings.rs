//! Members in headers.

use http::{HeaderMap, HeaderName, HeaderValue};
use model::schema::{Kind, Location, Member, Service, ShapeId, TimestampFormat};
use serde_json::{Map, Value};

use crate::codec::{Unreadable, text};

/// Takes the members that travel as headers.
pub(super) fn read_headers(
    service: &Service,
    members: &[Member],
    headers: &HeaderMap,
    into: &mut Map<String, Value>,
) -> Result<(), Unreadable> {
    for member in members {
        let value = match member.location {
            Location::Header(name) => header(service, member.shape, headers, name)?,
            Location::Headers(prefix) => {
                Some(prefixed(headers, prefix)).filter(|found| !found.is_empty()).map(Value::Object)
            }
            _ => None,
        };
        if let Some(value) = value {
            into.insert(member.name.to_owned(), value);
        }
    }
    Ok(())
}

fn header(service: &Service, shape: ShapeId, headers: &HeaderMap, name: &str) -> Result<Option<Value>, Unreadable> {
    let readable = |value: &HeaderValue| std::str::from_utf8(value.as_bytes()).map(str::to_owned);
    let texts: Result<Vec<String>, _> = headers.get_all(name).iter().map(readable).collect();
    let texts = texts.map_err(|_| Unreadable(format!("The header {name} is not UTF-8.")))?;
    let Some(first) = texts.first() else { return Ok(None) };
    let scalar = |shape, text: &str| text::read(service, shape, text.trim(), TimestampFormat::Rfc822);
    let Kind::List { member, .. } = &service.shape(shape).kind else { return scalar(shape, first).map(Some) };
    let items = texts.iter().flat_map(|text| text.split(',')).map(|item| scalar(*member, item));
    items.collect::<Result<_, _>>().map(|items| Some(Value::Array(items)))
}

/// All headers that begin with the prefix, by the rest of their names.
fn prefixed(headers: &HeaderMap, prefix: &str) -> Map<String, Value> {
    let prefix = prefix.to_ascii_lowercase();
    let entry = |(name, value): (&HeaderName, &HeaderValue)| {
        Some((name.as_str().strip_prefix(&prefix)?.to_owned(), value.to_str().ok()?.into()))
    };
    headers.iter().filter_map(entry).collect()
}

/// Takes the members that travel as headers out of the value and gives the headers.
pub(super) fn write_headers(
    service: &Service,
    members: &[Member],
    from: &mut Map<String, Value>,
    headers: &mut HeaderMap,
) -> Result<(), Unreadable> {
    for member in members {
        match member.location {
            Location::Header(name) => {
                let value = from.remove(member.name).and_then(|value| header_text(service, member.shape, &value));
                insert(headers, name, value)?;
            }
            Location::Headers(prefix) => {
                let Some(Value::Object(entries)) = from.remove(member.name) else { continue };
                for (name, value) in entries {
                    insert(headers, &format!("{prefix}{name}"), value.as_str().map(str::to_owned))?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn header_text(service: &Service, shape: ShapeId, value: &Value) -> Option<String> {
    match (&service.shape(shape).kind, value) {
        (Kind::List { member, .. }, Value::Array(items)) => {
            let texts = items.iter().map(|item| text::write(service, *member, item, TimestampFormat::Rfc822));
            texts.collect::<Option<Vec<_>>>().map(|texts| texts.join(","))
        }
        (_, value) => text::write(service, shape, value, TimestampFormat::Rfc822),
    }
}

fn insert(headers: &mut HeaderMap, name: &str, value: Option<String>) -> Result<(), Unreadable> {
    let Some(value) = value else { return Ok(()) };
    let refused = || Unreadable(format!("The value of the header {name} cannot be sent."));
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
    headers.insert(key, HeaderValue::from_bytes(value.as_bytes()).map_err(|_| refused())?);
    Ok(())
}
