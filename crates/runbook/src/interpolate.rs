use serde_json::{Map, Value};

/// Puts `values` where `{{ name }}` stands, at any depth of `template`.
///
/// A text that is one reference and nothing else becomes the value itself, a list or object included; such a list inside
/// a list is spliced in. Inside longer text a list is written `[a,b]`. Names without a value stay as they stand: scripts
/// have double braces of their own.
pub(crate) fn interpolate(template: &Value, values: &Map<String, Value>) -> Value {
    match template {
        Value::String(text) => interpolate_text(text, values),
        Value::Array(items) => Value::Array(items.iter().flat_map(|item| spliced(item, values)).collect()),
        Value::Object(map) => Value::Object(interpolate_map(map, values)),
        other => other.clone(),
    }
}

pub(crate) fn interpolate_map(map: &Map<String, Value>, values: &Map<String, Value>) -> Map<String, Value> {
    map.iter().map(|(name, value)| (name.clone(), interpolate(value, values))).collect()
}

/// Whether `text` refers to at least one of `values`.
pub(crate) fn refers(text: &str, values: &Map<String, Value>) -> bool {
    pieces(text, values).any(|piece| matches!(piece, Piece::Value(_)))
}

fn spliced(item: &Value, values: &Map<String, Value>) -> Vec<Value> {
    match (item, interpolate(item, values)) {
        (Value::String(_), Value::Array(items)) => items,
        (_, single) => vec![single],
    }
}

fn interpolate_text(text: &str, values: &Map<String, Value>) -> Value {
    let mut pieces = pieces(text, values).peekable();
    let first = pieces.next();
    match first {
        Some(Piece::Value(value)) if pieces.peek().is_none() => value.clone(),
        first => Value::String(first.into_iter().chain(pieces).map(|piece| piece.text()).collect()),
    }
}

/// A text cut at its references.
enum Piece<'a> {
    Text(&'a str),
    Value(&'a Value),
}

impl Piece<'_> {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Value(value) => written(value),
        }
    }
}

fn pieces<'a>(text: &'a str, values: &'a Map<String, Value>) -> impl Iterator<Item = Piece<'a>> {
    let mut rest = text;
    let mut pending = None;
    std::iter::from_fn(move || {
        if let Some(value) = pending.take() {
            return Some(Piece::Value(value));
        }
        if rest.is_empty() {
            return None;
        }
        let Some((before, value, after)) = next_reference(rest, values) else {
            return Some(Piece::Text(std::mem::take(&mut rest)));
        };
        rest = after;
        if before.is_empty() {
            return Some(Piece::Value(value));
        }
        pending = Some(value);
        Some(Piece::Text(before))
    })
}

/// The first `{{ name }}` in `text` that has a value: what stands before it, the value, what stands behind it.
fn next_reference<'a>(text: &'a str, values: &'a Map<String, Value>) -> Option<(&'a str, &'a Value, &'a str)> {
    text.match_indices("{{").find_map(|(start, _)| {
        let (name, after) = text[start + 2..].split_once("}}")?;
        let value = values.get(name.trim_matches(' '))?;
        Some((&text[..start], value, after))
    })
}

/// How a value stands inside longer text.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::interpolate;
    use proptest::prelude::{prop_assert_eq, proptest};
    use serde_json::{Map, Value, json};

    fn values() -> Map<String, Value> {
        let values = json!({
            "word": "w", "list": ["a", "b"], "map": {"k": "v"}, "yes": true, "n": 3, "nested": "{{ word }}", "empty": [],
        });
        values.as_object().unwrap().clone()
    }

    #[track_caller]
    fn check(template: &Value, expected: &Value) {
        assert_eq!(&interpolate(template, &values()), expected);
    }

    #[test]
    fn a_whole_value_keeps_its_type() {
        check(&json!("{{ list }}"), &json!(["a", "b"]));
        check(&json!("{{list}}"), &json!(["a", "b"]));
        check(&json!("{{   map }}"), &json!({"k": "v"}));
        check(&json!("{{ yes }}"), &json!(true));
        check(&json!("{{ n }}"), &json!(3));
        check(&json!("{{ word }}"), &json!("w"));
    }

    #[test]
    fn inside_text_everything_is_text() {
        check(&json!("x {{ list }} y"), &json!("x [a,b] y"));
        check(&json!(" {{ list }}"), &json!(" [a,b]"));
        check(&json!("{{ word }}{{ word }}"), &json!("ww"));
        check(&json!("{{ map }};{{ yes }};{{ n }}"), &json!("{\"k\":\"v\"};true;3"));
    }

    #[test]
    fn lists_inside_lists_are_spliced() {
        check(&json!(["set -e", "{{ list }}", "done"]), &json!(["set -e", "a", "b", "done"]));
        check(&json!(["{{ empty }}"]), &json!([]));
    }

    #[test]
    fn depth_and_keys() {
        check(&json!({"{{ word }}": [{"deep": "{{ word }}"}]}), &json!({"{{ word }}": [{"deep": "w"}]}));
    }

    #[test]
    fn values_are_put_in_once() {
        check(&json!("{{ nested }}"), &json!("{{ word }}"));
        check(&json!("a {{ nested }}"), &json!("a {{ word }}"));
    }

    #[test]
    fn other_braces_stay() {
        for text in ["{{ unknown }}", "{{", "}}", "{{ }}", "{ { word } }", "docker ps --format '{{.Names}}'", ""] {
            check(&json!(text), &json!(text));
        }
        check(&json!("{{ {{ word }}"), &json!("{{ w"));
        check(&json!("{{x}} {{word}}"), &json!("{{x}} w"));
    }

    proptest! {
        #[test]
        fn without_values_nothing_changes(text in "[{} a-z]{0,40}") {
            prop_assert_eq!(interpolate(&json!(text), &Map::new()), json!(text));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = interpolate(&json!(text), &values());
        }
    }
}
