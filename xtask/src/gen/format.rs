//! How `models/*.json` are laid out: sorted keys, what fits on a line on one line, one space of indent for the rest. So a
//! file stays small and a change of a shape is a change of a line.

use serde_json::Value;

const WIDTH: usize = 160;

/// The text of a model file.
pub(crate) fn pretty(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let line = value.to_string();
    // The two upper levels are always opened, so that every operation and shape starts a line of its own.
    let open = depth < 2 || depth + line.len() > WIDTH;
    match value {
        Value::Object(members) if open && !members.is_empty() => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| name.as_str());
            let write_member = |(name, value): &(&String, &Value), text: &mut String| {
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(value, depth + 1, text);
            };
            block(['{', '}'], &members, depth, text, write_member);
        }
        Value::Array(items) if open && !items.is_empty() => {
            block(['[', ']'], items, depth, text, |item, text| write(item, depth + 1, text));
        }
        _ => text.push_str(&line),
    }
}

fn block<T>(brackets: [char; 2], items: &[T], depth: usize, text: &mut String, write: impl Fn(&T, &mut String)) {
    text.push(brackets[0]);
    for (at, item) in items.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(depth + 1));
        write(item, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(depth));
    text.push(brackets[1]);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_and_leaves_stay_on_one_line() {
        let model = json!({"shapes": {"B": {"type": "string"}, "A": {"min": 1, "type": "list"}}, "empty": {}});
        let expected = "{\n \"empty\": {},\n \"shapes\": {\n  \"A\": {\"min\":1,\"type\":\"list\"},\n  \"B\": {\"type\":\"string\"}\n }\n}\n";
        assert_eq!(pretty(&model), expected);
        assert_eq!(serde_json::from_str::<Value>(expected).unwrap(), model);
    }

    #[test]
    fn long_leaves_are_opened() {
        let long = json!({"shapes": {"A": {"enum": vec!["x".repeat(50); 5]}}});
        assert!(pretty(&long).lines().all(|line| line.len() <= WIDTH));
    }
}
