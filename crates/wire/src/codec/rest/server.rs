//! Requests in, responses out.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE, request::Parts};
use model::schema::{Kind, Location, Member, Operation, Service, TimestampFormat};
use serde_json::{Map, Value};

use super::{bindings, body, structure};
use crate::{
    codec::{Unreadable, text},
    sigv4::canonical,
};

/// The input of a request: an object with members by model name, still with unknown members inside of them.
///
/// Takes the decoded labels in the order of the path template.
pub(crate) fn read_request(
    service: &Service,
    operation: &Operation,
    labels: &[String],
    parts: &Parts,
    content: &[u8],
) -> Result<Value, Unreadable> {
    let (members, payload) = structure(service, operation.input);
    let mut input = Map::new();
    body::read(service, members, payload, content, &mut input)?;
    bindings::read_headers(service, members, &parts.headers, &mut input)?;
    read_query(service, members, parts.uri.query().unwrap_or(""), &mut input)?;
    for (name, label) in label_names(operation.uri).zip(labels) {
        if let Some(member) = members.iter().find(|member| member.location == Location::Uri(name)) {
            let value = text::read(service, member.shape, label, TimestampFormat::Iso8601)?;
            input.insert(member.name.to_owned(), value);
        }
    }
    Ok(Value::Object(input))
}

/// The names of a template's labels in order.
fn label_names(template: &'static str) -> impl Iterator<Item = &'static str> {
    let path = template.split('?').next().unwrap_or("");
    let label = |segment: &'static str| segment.strip_prefix('{')?.strip_suffix('}');
    path.split('/').filter_map(label).map(|label| label.trim_end_matches('+'))
}

fn read_query(
    service: &Service,
    members: &[Member],
    query: &str,
    into: &mut Map<String, Value>,
) -> Result<(), Unreadable> {
    if query.is_empty() {
        return Ok(());
    }
    let mut pairs = Vec::new();
    for (name, value) in canonical::pairs(query) {
        pairs.push((decoded(name)?, decoded(value)?));
    }
    for member in members {
        let Location::Query(name) = member.location else { continue };
        let texts = || pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value);
        let scalar = |shape, text: &String| text::read(service, shape, text, TimestampFormat::Iso8601);
        let value = match &service.shape(member.shape).kind {
            Kind::List { member, .. } if texts().next().is_some() => {
                Some(Value::Array(texts().map(|text| scalar(*member, text)).collect::<Result<_, _>>()?))
            }
            _ => texts().next().map(|text| scalar(member.shape, text)).transpose()?,
        };
        if let Some(value) = value {
            into.insert(member.name.to_owned(), value);
        }
    }
    Ok(())
}

fn decoded(text: &str) -> Result<String, Unreadable> {
    String::from_utf8(canonical::percent_decode(text).into_owned())
        .map_err(|_| Unreadable::new("The query is not UTF-8 when percent-decoded."))
}

/// The response that carries an output.
///
/// # Errors
/// When a member cannot travel where the model puts it, such as text with a line break in a header.
pub(crate) fn write_response(
    service: &Service,
    operation: &Operation,
    output: Value,
) -> Result<Response<Bytes>, Unreadable> {
    let (members, payload) = structure(service, operation.output);
    let mut output = if let Value::Object(output) = output { output } else { Map::new() };
    let mut response = Response::new(Bytes::new());
    bindings::write_headers(service, members, &mut output, response.headers_mut())?;
    let chosen = members.iter().find(|member| member.location == Location::StatusCode);
    let chosen =
        chosen.and_then(|member| output.remove(member.name)?.as_u64()).and_then(|code| u16::try_from(code).ok());
    let status = StatusCode::from_u16(chosen.unwrap_or(operation.status));
    *response.status_mut() = status.map_err(|_| Unreadable::new("The status code of the answer is none."))?;
    let written = body::write(service, members, payload, output)?;
    if let Some(content_type) = written.content_type {
        response.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
    }
    *response.body_mut() = written.bytes;
    Ok(response)
}
