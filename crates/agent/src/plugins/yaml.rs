//! YAML of documents that were downloaded, as JSON: blocks, flows, and scalars by the core schema of YAML 1.2. What no
//! document needs is refused: aliases, keys that are no plain text, more than one document.

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Number, Value};

/// Deeper than any document, shallower than any stack.
const MAX_DEPTH: usize = 64;

/// Reads the one document in `text`; the error is a sentence with the line.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let mut reader = Reader { parser: Parser::new_from_str(text), line: 0 };
    loop {
        match reader.next()? {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd => return Err("it is empty".to_owned()),
            first => {
                let value = reader.node(first, 0)?;
                return reader.end().map(|()| value);
            }
        }
    }
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    line: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Event<'a>, String> {
        let next = self.parser.next_event().ok_or("it ends too early")?;
        let (event, span) = next.map_err(|error| format!("line {}: {}", error.marker().line(), error.info()))?;
        self.line = span.start.line();
        Ok(event)
    }

    fn end(&mut self) -> Result<(), String> {
        match self.next()? {
            Event::DocumentEnd => self.end(),
            Event::StreamEnd => Ok(()),
            _ => Err(self.fault("there is more than one YAML document in it")),
        }
    }

    fn node(&mut self, event: Event<'a>, depth: usize) -> Result<Value, String> {
        match event {
            _ if depth > MAX_DEPTH => Err(self.fault("it is nested too deeply")),
            Event::Scalar(text, ScalarStyle::Plain, _, tag) if tag.is_none() => Ok(plain(&text)),
            Event::Scalar(text, ..) => Ok(Value::String(text.into_owned())),
            Event::SequenceStart(..) => self.sequence(depth),
            Event::MappingStart(..) => self.mapping(depth),
            Event::Alias(_) => Err(self.fault("aliases are not taken here")),
            _ => Err(self.fault("a value is missing")),
        }
    }

    fn sequence(&mut self, depth: usize) -> Result<Value, String> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Value::Array(items)),
                event => items.push(self.node(event, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Value, String> {
        let mut map = Map::new();
        loop {
            let key = match self.next()? {
                Event::MappingEnd => return Ok(Value::Object(map)),
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(self.fault("a key must be plain text")),
            };
            let event = self.next()?;
            let value = self.node(event, depth + 1)?;
            if map.insert(key.clone(), value).is_some() {
                return Err(self.fault(&format!("the key {key:?} is there twice")));
            }
        }
    }

    fn fault(&self, message: &str) -> String {
        format!("line {}: {message}", self.line)
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

/// Decimal numbers without leading zeros: everything else that looks like a number is far more often a text.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let simple = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let padded = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if !simple || padded {
        return None;
    }
    text.parse::<i64>().map(Number::from).ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;

    #[test]
    fn a_document() {
        let text = "---\nschemaVersion: '2.2'\nparameters:\n  n: {type: String, default: \"1\"}\nmainSteps:\n- action: aws:runShellScript\n  \
                    name: a\n  inputs:\n    timeoutSeconds: 60\n    runCommand:\n    - |\n      if true; then\n        echo x\n      fi\n    - echo {{ n }}\n";
        let expected = json!({
            "schemaVersion": "2.2",
            "parameters": {"n": {"type": "String", "default": "1"}},
            "mainSteps": [{"action": "aws:runShellScript", "name": "a", "inputs": {
                "timeoutSeconds": 60, "runCommand": ["if true; then\n  echo x\nfi\n", "echo {{ n }}"]}}],
        });
        assert_eq!(read(text).unwrap(), expected);
        assert_eq!(
            read("[a, 1, -2, 1.5, 007, true, null, 'x', !!str 3]").unwrap(),
            json!(["a", 1, -2, 1.5, "007", true, null, "x", "3"])
        );
    }

    #[test]
    fn what_is_refused() {
        for text in ["", "a: &x 1\nb: *x", "a: 1\na: 2", "? [a]\n: b", "a\n---\nb", "a: [", &"[".repeat(100)] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
