//! Requests out, responses in.

use bytes::Bytes;
use http::{HeaderValue, Request, Response, Uri, header::CONTENT_TYPE};
use model::schema::{Kind, Location, Member, Operation, Service, TimestampFormat};
use serde_json::{Map, Value};

use super::{bindings, body, structure};
use crate::{
    codec::{Unreadable, text},
    sigv4::canonical,
};

/// The request that carries an input: method, path with query, headers and body, without host and signature.
///
/// # Errors
/// When a label is missing or empty, or a member cannot travel where the model puts it.
pub(crate) fn write_request(
    service: &Service,
    operation: &Operation,
    input: Value,
) -> Result<Request<Bytes>, Unreadable> {
    let (members, payload) = structure(service, operation.input);
    let mut input = if let Value::Object(input) = input { input } else { Map::new() };
    let mut target = write_path(service, operation, members, &mut input)?;
    write_query(service, members, &mut input, &mut target);
    let uri: Uri = target.parse().map_err(|_| Unreadable(format!("The path {target} cannot be sent.")))?;
    let mut request = Request::builder().method(operation.method).uri(uri).body(Bytes::new());
    let request = request.as_mut().map_err(|error| Unreadable(error.to_string()))?;
    bindings::write_headers(service, members, &mut input, request.headers_mut())?;
    let written = body::write(service, members, payload, input)?;
    if let Some(content_type) = written.content_type {
        request.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
    }
    *request.body_mut() = written.bytes;
    Ok(std::mem::take(request))
}

fn write_path(
    service: &Service,
    operation: &Operation,
    members: &[Member],
    input: &mut Map<String, Value>,
) -> Result<String, Unreadable> {
    let mut path = operation.uri.to_owned();
    for member in members {
        let Location::Uri(name) = member.location else { continue };
        let value = input
            .remove(member.name)
            .and_then(|value| text::write(service, member.shape, &value, TimestampFormat::Iso8601));
        let value = value.filter(|text| !text.is_empty());
        let value =
            value.ok_or_else(|| Unreadable(format!("{} is part of the path and must not be empty.", member.name)))?;
        let segments = value.split('/').map(canonical::percent_encode).collect::<Vec<_>>();
        path = path.replace(&format!("{{{name}}}"), &canonical::percent_encode(&value));
        path = path.replace(&format!("{{{name}+}}"), &segments.join("/"));
    }
    Ok(path)
}

fn write_query(service: &Service, members: &[Member], input: &mut Map<String, Value>, target: &mut String) {
    for member in members {
        let Location::Query(name) = member.location else { continue };
        let Some(value) = input.remove(member.name) else { continue };
        let (shape, values) = match (&service.shape(member.shape).kind, value) {
            (Kind::List { member, .. }, Value::Array(items)) => (*member, items),
            (_, value) => (member.shape, vec![value]),
        };
        for value in values {
            let Some(text) = text::write(service, shape, &value, TimestampFormat::Iso8601) else { continue };
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&format!("{}={}", canonical::percent_encode(name), canonical::percent_encode(&text)));
        }
    }
}

/// The output that a response carries.
///
/// # Errors
/// When the body is not what the model says.
pub(crate) fn read_response(
    service: &Service,
    operation: &Operation,
    response: &Response<Bytes>,
) -> Result<Value, Unreadable> {
    let (members, payload) = structure(service, operation.output);
    let mut output = Map::new();
    body::read(service, members, payload, response.body(), &mut output)?;
    bindings::read_headers(service, members, response.headers(), &mut output)?;
    if let Some(member) = members.iter().find(|member| member.location == Location::StatusCode) {
        output.insert(member.name.to_owned(), response.status().as_u16().into());
    }
    Ok(Value::Object(output))
}
