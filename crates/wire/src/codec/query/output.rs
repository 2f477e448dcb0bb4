//! Answers in XML.

use model::schema::{Kind, Member, Operation, Service, ShapeId, TimestampFormat};
use serde_json::Value;

use super::place;
use crate::codec::text;

/// What an answer says about a refused request.
pub(crate) struct Refused<'a> {
    /// Of the service; empty where it is not known.
    pub(crate) namespace: &'a str,
    pub(crate) code: &'a str,
    pub(crate) message: &'a str,
    /// Whether this side is at fault.
    pub(crate) ours: bool,
}

/// The answer that carries an output. What the model does not name is left out.
pub(crate) fn write_answer(
    service: &Service,
    operation: &Operation,
    namespace: &str,
    output: &Value,
    request_id: &str,
) -> String {
    let mut xml = Xml { service, text: String::with_capacity(512) };
    let (response, result) = (format!("{}Response", operation.name), format!("{}Result", operation.name));
    root(&mut xml.text, &response, namespace);
    if let Some(shape) = operation.output {
        xml.value(shape, &result, output);
    }
    open(&mut xml.text, "ResponseMetadata");
    leaf(&mut xml.text, "RequestId", request_id);
    close(&mut xml.text, "ResponseMetadata");
    close(&mut xml.text, &response);
    xml.text
}

/// The answer to a refused request. Of the services that we have, no error has members beside its message.
pub(crate) fn write_refusal(refused: &Refused<'_>, request_id: &str) -> String {
    let mut text = String::with_capacity(512);
    root(&mut text, "ErrorResponse", refused.namespace);
    open(&mut text, "Error");
    leaf(&mut text, "Type", if refused.ours { "Receiver" } else { "Sender" });
    leaf(&mut text, "Code", refused.code);
    leaf(&mut text, "Message", refused.message);
    close(&mut text, "Error");
    leaf(&mut text, "RequestId", request_id);
    close(&mut text, "ErrorResponse");
    text
}

struct Xml<'a> {
    service: &'a Service,
    text: String,
}

impl Xml<'_> {
    /// An element with a value; nothing for a value that is not of its kind.
    fn value(&mut self, shape: ShapeId, name: &str, value: &Value) {
        match (&self.service.shape(shape).kind, value) {
            (Kind::Structure { members, .. }, Value::Object(_)) => {
                self.within(name, |xml| members.iter().for_each(|member| xml.member(member, &value[member.name])));
            }
            (Kind::List { .. }, Value::Array(_)) => self.within(name, |xml| xml.items(shape, "member", value)),
            (Kind::Map { .. }, Value::Object(_)) => self.within(name, |xml| xml.items(shape, "entry", value)),
            (_, value) => {
                if let Some(content) = text::write(self.service, shape, value, TimestampFormat::Iso8601) {
                    leaf(&mut self.text, name, &content);
                }
            }
        }
    }

    fn member(&mut self, member: &Member, value: &Value) {
        match place(member) {
            (name, true) => self.items(member.shape, name, value),
            (name, false) => self.value(member.shape, name, value),
        }
    }

    /// The items of a list or the entries of a map, one element each.
    fn items(&mut self, shape: ShapeId, name: &str, value: &Value) {
        match (&self.service.shape(shape).kind, value) {
            (Kind::List { member, .. }, Value::Array(items)) => {
                items.iter().for_each(|item| self.value(*member, name, item));
            }
            (Kind::Map { value: of, .. }, Value::Object(entries)) => {
                for (key, value) in entries {
                    self.within(name, |xml| {
                        leaf(&mut xml.text, "key", key);
                        xml.value(*of, "value", value);
                    });
                }
            }
            _ => {}
        }
    }

    fn within(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        open(&mut self.text, name);
        content(self);
        close(&mut self.text, name);
    }
}

fn root(text: &mut String, name: &str, namespace: &str) {
    if namespace.is_empty() {
        return open(text, name);
    }
    text.extend(["<", name, " xmlns=\""]);
    escape(text, namespace);
    text.push_str("\">");
}

fn open(text: &mut String, name: &str) {
    text.extend(["<", name, ">"]);
}

fn close(text: &mut String, name: &str) {
    text.extend(["</", name, ">"]);
}

fn leaf(text: &mut String, name: &str, content: &str) {
    open(text, name);
    escape(text, content);
    close(text, name);
}

/// Writes characters so that every reader of XML 1.0 gives them back; those that it cannot hold become U+FFFD.
fn escape(text: &mut String, content: &str) {
    for char in content.chars() {
        match char {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\r' => text.push_str("&#xD;"),
            '\t' | '\n' => text.push(char),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => text.push(char::REPLACEMENT_CHARACTER),
            _ => text.push(char),
        }
    }
}
