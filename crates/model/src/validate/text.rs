//! Values as messages repeat them: in the notation of AWS's own services, shortened, without secrets.

use std::fmt;

use serde_json::Value;

use super::path::LowerFirst;
use crate::schema::{Kind, Service, Shape};

/// So many characters of a value are repeated.
const LIMIT: usize = 256;

/// Text cut to the limit.
pub(super) struct Short<'a>(pub(super) &'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(LIMIT) {
            Some((end, _)) => write!(f, "{}...", &self.0[..end]),
            None => f.write_str(self.0),
        }
    }
}

/// How a sentence starts: `Value 'x'`, or `Value` alone where the value is a secret, as AWS does.
pub(super) fn subject(service: &'static Service, shape: &'static Shape, value: &Value) -> String {
    if shape.sensitive {
        return "Value".to_owned();
    }
    let mut text = String::new();
    show(service, shape, value, &mut text);
    format!("Value '{}'", Short(&text))
}

/// Stops once the text is past the limit, so a large value is not copied.
fn show(service: &'static Service, shape: &'static Shape, value: &Value, text: &mut String) {
    if text.len() > 4 * LIMIT {
        return;
    }
    match (&shape.kind, value) {
        _ if shape.sensitive => text.push_str("***"),
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let present = members.iter().filter_map(|member| Some((member, object.get(member.name)?)));
            text.push_str(shape.name);
            list(present, ['(', ')'], text, |(member, value), text| {
                text.push_str(&format!("{}=", LowerFirst(member.name)));
                show(service, service.shape(member.shape), value, text);
            });
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            list(items.iter(), ['[', ']'], text, |item, text| show(service, service.shape(*member), item, text));
        }
        (Kind::Map { key, value, .. }, Value::Object(entries)) => {
            list(entries.iter(), ['{', '}'], text, |(name, item), text| {
                text.push_str(if service.shape(*key).sensitive { "***" } else { name });
                text.push('=');
                show(service, service.shape(*value), item, text);
            });
        }
        (_, Value::String(string)) => text.extend(string.chars().take(LIMIT + 1)),
        (_, other) => text.push_str(&other.to_string()),
    }
}

fn list<T>(items: impl Iterator<Item = T>, brackets: [char; 2], text: &mut String, show: impl Fn(T, &mut String)) {
    text.push(brackets[0]);
    for (at, item) in items.enumerate() {
        if text.len() > 4 * LIMIT {
            return;
        }
        text.push_str(if at == 0 { "" } else { ", " });
        show(item, text);
    }
    text.push(brackets[1]);
}
