//! Documents, written: in the order in which people read them.

use serde_json::{Map, Value};

/// Members that stand before others, in this order; the others follow by name.
const FIRST: &[&str] = &[
    "schemaVersion",
    "description",
    "assumeRole",
    "sessionType",
    "name",
    "action",
    "type",
    "default",
    "precondition",
    "parameters",
    "variables",
];

/// A value as JSON, indented.
#[must_use]
pub fn to_json(value: &Value) -> String {
    let mut out = String::new();
    write_json(value, 0, &mut out);
    out.push('\n');
    out
}

fn write_json(value: &Value, indent: usize, out: &mut String) {
    let (items, ends): (Vec<(String, &Value)>, _) = match value {
        Value::Object(map) if !map.is_empty() => (
            in_order(map)
                .into_iter()
                .map(|(name, value)| (format!("{}: ", Value::from(name.as_str())), value))
                .collect(),
            ["{", "}"],
        ),
        Value::Array(items) if !items.is_empty() => {
            (items.iter().map(|value| (String::new(), value)).collect(), ["[", "]"])
        }
        value => return out.push_str(&value.to_string()),
    };
    let margin = "  ".repeat(indent);
    out.push_str(ends[0]);
    for (index, (name, value)) in items.into_iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&format!("{margin}  {name}"));
        write_json(value, indent + 1, out);
    }
    out.push_str(&format!("\n{margin}{}", ends[1]));
}

fn in_order(map: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let rank = |name: &str| FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len());
    let mut members: Vec<_> = map.iter().collect();
    members.sort_by_key(|(name, _)| rank(name));
    members
}

/// A value as YAML that reads as the same value.
#[must_use]
pub fn to_yaml(value: &Value) -> String {
    let mut out = String::from("---\n");
    write(value, 0, &mut out);
    out
}

/// Writes a value that begins on a line of its own.
fn write(value: &Value, indent: usize, out: &mut String) {
    let margin = "  ".repeat(indent);
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (name, value) in in_order(map) {
                out.push_str(&format!("{margin}{}:", scalar(name)));
                behind(value, indent, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&format!("{margin}-"));
                match item {
                    Value::Object(map) if !map.is_empty() => {
                        let mut inner = String::new();
                        write(item, indent + 1, &mut inner);
                        out.push(' ');
                        out.push_str(inner.trim_start());
                    }
                    _ => behind(item, indent, out),
                }
            }
        }
        value => out.push_str(&format!("{margin}{}\n", flow(value))),
    }
}

/// Writes a value behind its name or dash.
fn behind(value: &Value, indent: usize, out: &mut String) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            out.push('\n');
            write(value, indent + 1, out);
        }
        Value::Array(items) if !items.is_empty() => {
            out.push('\n');
            write(value, indent + 1, out);
        }
        Value::String(text) if is_block(text) => {
            let margin = "  ".repeat(indent + 1);
            out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
            for line in text.lines() {
                out.push_str(if line.is_empty() { "" } else { &margin });
                out.push_str(line);
                out.push('\n');
            }
        }
        value => out.push_str(&format!(" {}\n", flow(value))),
    }
}

/// Text of several plain lines.
fn is_block(text: &str) -> bool {
    let plain = |letter: char| letter == '\n' || letter == '\t' || (' '..='~').contains(&letter) || letter > '\u{a0}';
    let ends = text.strip_suffix('\n').unwrap_or(text);
    ends.contains('\n')
        && !ends.ends_with('\n')
        && !ends.starts_with([' ', '\t', '\n'])
        && text.chars().all(|letter| {
            plain(letter) && !matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        })
}

fn flow(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), scalar)
}

/// A text without quotes where nobody could read it as anything else.
fn scalar(text: &str) -> String {
    let first = |letter: char| letter.is_ascii_alphabetic() || letter == '/';
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " /_-.".contains(letter);
    let known = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let is_plain = text.starts_with(first) && text.chars().all(plain) && !text.ends_with(' ');
    if is_plain && !known.contains(&text.to_ascii_lowercase().as_str()) {
        return text.to_owned();
    }
    let quoted = Value::from(text).to_string();
    quoted.chars().fold(String::with_capacity(quoted.len()), |mut out, letter| {
        match u32::from(letter) {
            code @ (0x7f..=0x9f | 0x2028 | 0x2029 | 0xfeff | 0xfffe | 0xffff) => {
                out.push_str(&format!("\\u{code:04x}"));
            }
            _ => out.push(letter),
        }
        out
    })
}
