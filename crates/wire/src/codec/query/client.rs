//! Forms out, answers in.

use bytes::Bytes;
use http::{Request, Response, header::CONTENT_TYPE};
use model::schema::{Kind, Member, Operation, Service, ShapeId, TimestampFormat};
use serde_json::{Map, Value};

use super::{FORM, place, xml::Element};
use crate::{
    codec::{Unreadable, text},
    sigv4::canonical,
};

/// The request that carries an input.
///
/// # Errors
/// When the request cannot be made, which needs no reader: its parts are constant.
pub(crate) fn write_request(
    service: &Service,
    operation: &Operation,
    input: &Value,
) -> Result<Request<Bytes>, Unreadable> {
    let mut form = Form { service, text: format!("Action={}&Version={}", operation.name, service.api_version) };
    if let Some(shape) = operation.input {
        form.value(shape, "", false, input);
    }
    let content_type = format!("{FORM}; charset=utf-8");
    let request = Request::post("/").header(CONTENT_TYPE, content_type).body(form.text.into());
    request.map_err(|error| Unreadable(error.to_string()))
}

struct Form<'a> {
    service: &'a Service,
    text: String,
}

impl Form<'_> {
    /// The fields of a value; `at` is empty for the whole input.
    fn value(&mut self, shape: ShapeId, at: &str, flat: bool, value: &Value) {
        let level = |name: &str| if flat { at.to_owned() } else { format!("{at}.{name}") };
        match (&self.service.shape(shape).kind, value) {
            (Kind::Structure { members, .. }, Value::Object(_)) => {
                let prefix = if at.is_empty() { String::new() } else { format!("{at}.") };
                members.iter().for_each(|member| self.member(member, &prefix, &value[member.name]));
            }
            (Kind::List { .. }, Value::Array(items)) if items.is_empty() => self.field(at, ""),
            (Kind::List { member, .. }, Value::Array(items)) => {
                for (item, number) in items.iter().zip(1..) {
                    self.value(*member, &format!("{}.{number}", level("member")), false, item);
                }
            }
            (Kind::Map { value: of, .. }, Value::Object(entries)) => {
                for ((key, value), number) in entries.iter().zip(1..) {
                    let entry = format!("{}.{number}", level("entry"));
                    self.field(&format!("{entry}.key"), key);
                    self.value(*of, &format!("{entry}.value"), false, value);
                }
            }
            (_, value) => {
                if let Some(text) = text::write(self.service, shape, value, TimestampFormat::Iso8601) {
                    self.field(at, &text);
                }
            }
        }
    }

    fn member(&mut self, member: &Member, prefix: &str, value: &Value) {
        let (name, flat) = place(member);
        self.value(member.shape, &format!("{prefix}{name}"), flat, value);
    }

    fn field(&mut self, name: &str, text: &str) {
        self.text.extend(["&", &canonical::percent_encode(name), "=", &canonical::percent_encode(text)]);
    }
}

/// The output that an answer carries, in canonical JSON.
///
/// # Errors
/// When the answer is not XML, or a value is not what the model says.
pub(crate) fn read_response(
    service: &Service,
    operation: &Operation,
    response: &Response<Bytes>,
) -> Result<Value, Unreadable> {
    let Some(shape) = operation.output else { return Ok(Value::Object(Map::new())) };
    let root = Element::read(response.body())?;
    match root.child(&format!("{}Result", operation.name)) {
        Some(result) => value(service, shape, result),
        None => Ok(Value::Object(Map::new())),
    }
}

fn value(service: &Service, shape: ShapeId, element: &Element) -> Result<Value, Unreadable> {
    match &service.shape(shape).kind {
        Kind::Structure { members, .. } => structure(service, members, element),
        Kind::List { .. } => items(service, shape, element.all("member")),
        Kind::Map { .. } => items(service, shape, element.all("entry")),
        Kind::String { .. } => Ok(Value::from(element.text.as_str())),
        _ => text::read(service, shape, element.text.trim(), TimestampFormat::Iso8601),
    }
}

fn structure(service: &Service, members: &[Member], element: &Element) -> Result<Value, Unreadable> {
    let mut read = Map::new();
    for member in members {
        let (name, flat) = place(member);
        let Some(first) = element.child(name) else { continue };
        let value =
            if flat { items(service, member.shape, element.all(name)) } else { value(service, member.shape, first) };
        read.insert(member.name.to_owned(), value?);
    }
    Ok(Value::Object(read))
}

/// The items of a list or the entries of a map.
fn items<'e>(
    service: &Service,
    shape: ShapeId,
    elements: impl Iterator<Item = &'e Element>,
) -> Result<Value, Unreadable> {
    match &service.shape(shape).kind {
        Kind::List { member, .. } => {
            elements.map(|element| value(service, *member, element)).collect::<Result<_, _>>().map(Value::Array)
        }
        Kind::Map { value: of, .. } => {
            let pairs = elements.filter_map(|entry| entry.child("key").zip(entry.child("value")));
            let pairs = pairs.map(|(key, item)| Ok((key.text.clone(), value(service, *of, item)?)));
            pairs.collect::<Result<_, _>>().map(Value::Object)
        }
        _ => Ok(Value::Null),
    }
}

/// Code and message of a refusal in XML, and the request id that it names; `None` for a body that is none.
pub(crate) fn read_refusal(body: &[u8]) -> Option<(String, String, String)> {
    let root = Element::read(body).ok()?;
    let error = root.child("Error")?;
    let text = |element: Option<&Element>| element.map(|element| element.text.clone()).unwrap_or_default();
    let code = error.child("Code")?.text.clone();
    Some((code, text(error.child("Message")), text(root.child("RequestId"))))
}
