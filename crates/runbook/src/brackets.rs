//! YAML as most programs read it: within brackets indentation means nothing. The grammar has every line there further right
//! than the key before the bracket, which many documents that people have do not follow.

use saphyr_parser::{Parser, ScanError};

/// How many lines may stand too far left: each is found by reading the text once more.
const MOST: usize = 100;

/// The text with those lines moved right that stand too far left within brackets; nothing where none does.
pub(crate) fn moved(text: &str) -> Option<String> {
    let mut moved = None;
    for _ in 0..MOST {
        let current = moved.as_deref().unwrap_or(text);
        let Some(next) = first(current).and_then(|number| shifted(current, number)) else { break };
        moved = Some(next);
    }
    moved
}

/// The number of the first line that stands too far left. Only within brackets the parser says so of a line's beginning.
fn first(text: &str) -> Option<usize> {
    let error = Parser::new_from_str(text).find_map(Result::err)?;
    let is_indentation =
        |error: &ScanError| matches!(error.info(), "invalid indentation" | "invalid indentation in flow construct");
    is_indentation(&error).then(|| error.marker().line().saturating_sub(1))
}

fn shifted(text: &str, number: usize) -> Option<String> {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let indentation = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let deepest = lines.get(..number)?.iter().map(indentation).max()?;
    let line = lines.get(number).filter(|line| indentation(line) <= deepest)?;
    let line = format!("{}{}", " ".repeat(deepest + 1), line.trim_start_matches(' '));
    lines[number] = &line;
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::moved;
    use crate::yaml::yaml;
    use serde_json::json;

    #[test]
    fn lines_within_brackets_stand_where_they_like() {
        let text = "a:\n  b: [\n    1,\n  ]\n  c: {\n  d: 2,\nf: [3,\n4]\n}\ne: [\n]\n";
        assert_eq!(yaml(text).unwrap(), json!({"a": {"b": [1], "c": {"d": 2, "f": [3, 4]}}, "e": []}));
    }

    #[test]
    fn other_texts_stay() {
        for text in ["a: [\n  1\n  ]\n", "a: |\n  ]\nb: 1\n", "a:\n    b: 1\n  c: 2\n", "a: [1\n", "]\n", ""] {
            assert_eq!(moved(text), None, "{text:?}");
        }
    }

    #[test]
    fn too_many_lines_are_refused() {
        let text = format!("a:\n  b: [\n{}  ]\n", "1,\n".repeat(150));
        assert!(yaml(&text).is_err());
    }
}
