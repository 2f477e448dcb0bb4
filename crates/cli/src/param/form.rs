//! The forms of answers.

use clap::ValueEnum;
use serde_json::Value;

use crate::failure::Failure;
use crate::output;

/// The form of a list: for people, or for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    Table,
    Json,
    Yaml,
}

/// Prints a value for programs.
pub(super) fn print(value: &Value, form: Form) -> Result<(), Failure> {
    match form {
        Form::Yaml => output::text(&yaml(value)),
        Form::Table | Form::Json => output::json(value),
    }
}

/// A value as YAML.
pub(super) fn yaml(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

fn block(value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                out.push_str(&format!("{indent}{}:", key(name)));
                inner(value, depth + 1, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&format!("{indent}-"));
                inner(item, depth + 1, out);
            }
        }
        scalar => out.push_str(&format!("{indent}{scalar}\n")),
    }
}

/// What stands behind a colon or a dash. JSON's scalars, and its empty lists and objects, are YAML's too.
fn inner(value: &Value, depth: usize, out: &mut String) {
    let nested = value.as_object().is_some_and(|members| !members.is_empty())
        || value.as_array().is_some_and(|items| !items.is_empty());
    if nested {
        out.push('\n');
        block(value, depth, out);
    } else {
        out.push_str(&format!(" {value}\n"));
    }
}

fn key(name: &str) -> String {
    let plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte))
        && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&name.to_ascii_lowercase().as_str());
    if plain { name.to_owned() } else { Value::from(name).to_string() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn yaml_is_indented_and_quoted() {
        let value = json!({ "a": { "b": "x: y\n", "yes": 1 }, "l": [1, { "k": [] }], "1": null });
        assert_eq!(yaml(&value), "\"1\": null\na:\n  b: \"x: y\\n\"\n  \"yes\": 1\nl:\n  - 1\n  -\n    k: []\n");
    }
}
