//! What documents give to plugins. The case of names does not matter, as it does not for the stock agent.

use serde_json::{Map, Value};

/// The member of this name.
pub(super) fn get<'a>(inputs: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let exact = inputs.get(name);
    exact.or_else(|| inputs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

/// The member as a text; empty if there is none.
pub(super) fn text(inputs: &Map<String, Value>, name: &str) -> String {
    match get(inputs, name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    }
}

/// Whether the member says yes.
pub(super) fn flag(inputs: &Map<String, Value>, name: &str) -> bool {
    match get(inputs, name) {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// The member as texts: a list, or one text that is not empty.
pub(super) fn list(inputs: &Map<String, Value>, name: &str) -> Vec<String> {
    match get(inputs, name) {
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(text)) if !text.is_empty() => vec![text.clone()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{flag, list, text};

    #[test]
    fn members() {
        let inputs = json!({"Action": " Run ", "n": 3, "yes": "True", "list": ["a", 1], "one": "b", "none": null});
        let inputs = inputs.as_object().unwrap();
        assert_eq!(
            (text(inputs, "action"), text(inputs, "n"), text(inputs, "none")),
            ("Run".into(), "3".into(), String::new())
        );
        assert!(flag(inputs, "Yes") && !flag(inputs, "action"));
        assert_eq!((list(inputs, "list"), list(inputs, "one")), (vec!["a".to_owned()], vec!["b".to_owned()]));
    }
}
