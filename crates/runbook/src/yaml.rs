use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::collections::HashMap;

use crate::brackets;
use crate::malformed::Malformed;

/// Deeper than any document, shallower than any stack.
pub(crate) const MAX_DEPTH: usize = 64;
/// Values after aliases have been written out: a page of aliases must not become a gigabyte.
const MAX_NODES: usize = 20_000;

/// As [`MAX_NODES`], where people keep all that they have.
const MAX_TEXTS: usize = 1_000_000;

/// Reads the one YAML document in `text` as JSON, by the core schema of YAML 1.2.
///
/// # Errors
/// A sentence that says what is wrong, and in which line.
pub fn yaml(text: &str) -> Result<Value, String> {
    read(text).map_err(|malformed| malformed.told())
}

/// As [`yaml`], with the place of what is wrong.
pub(crate) fn read(text: &str) -> Result<Value, Malformed> {
    document(text, MAX_NODES, scalar)
}

/// Reads the one YAML document in `text`, for those to whom every value is a text: what is written `1.50` or `True` stays so.
/// Only what is written as null is null.
///
/// # Errors
/// A sentence that says what is wrong, and in which line.
pub fn yaml_texts(text: &str) -> Result<Value, String> {
    document(text, MAX_TEXTS, text_or_null).map_err(|malformed| malformed.told())
}

fn document(text: &str, limit: usize, scalar: Scalar) -> Result<Value, Malformed> {
    let read = |text: &str| Reader::new(text, limit, scalar).document();
    read(text).or_else(|fault| brackets::moved(text).map_or(Err(fault), |moved| read(&moved)))
}

const TOO_DEEP: &str = "it is nested too deeply";

/// Whether the value is at most `depth` levels deep: aliases can nest what was shallow where it was written.
fn shallow(value: &Value, depth: usize) -> bool {
    let Some(left) = depth.checked_sub(1) else { return !value.is_array() && !value.is_object() };
    match value {
        Value::Array(items) => items.iter().all(|item| shallow(item, left)),
        Value::Object(map) => map.values().all(|item| shallow(item, left)),
        _ => true,
    }
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// Values that aliases can refer to, with their number of nodes.
    anchors: HashMap<usize, (Value, usize)>,
    budget: usize,
    limit: usize,
    mark: (usize, usize),
    scalar: Scalar,
}

/// What a scalar is.
type Scalar = fn(&str, ScalarStyle, Option<&Cow<'_, Tag>>) -> Value;

impl<'a> Reader<'a> {
    fn new(text: &'a str, limit: usize, scalar: Scalar) -> Self {
        Self { parser: Parser::new_from_str(text), anchors: HashMap::new(), budget: limit, limit, mark: (0, 0), scalar }
    }

    fn document(&mut self) -> Result<Value, Malformed> {
        loop {
            match self.next()? {
                Event::StreamStart | Event::DocumentStart(_) => {}
                Event::StreamEnd => return Err(self.fault("it is empty")),
                first => {
                    let value = self.node(first, 0)?;
                    self.end()?;
                    return shallow(&value, MAX_DEPTH).then_some(value).ok_or_else(|| self.fault(TOO_DEEP));
                }
            }
        }
    }

    fn end(&mut self) -> Result<(), Malformed> {
        loop {
            match self.next()? {
                Event::DocumentEnd => {}
                Event::StreamEnd => return Ok(()),
                _ => return Err(self.fault("there is more than one YAML document in it")),
            }
        }
    }

    fn next(&mut self) -> Result<Event<'a>, Malformed> {
        let next = self.parser.next_event().ok_or_else(|| self.fault("it ends too early"))?;
        let (event, span) = next.map_err(|error| not_yaml(&error))?;
        self.mark = (span.start.line(), span.start.col() + 1);
        Ok(event)
    }

    fn node(&mut self, event: Event<'a>, depth: usize) -> Result<Value, Malformed> {
        if depth > MAX_DEPTH {
            return Err(self.fault(TOO_DEEP));
        }
        self.spend(1)?;
        let before = self.budget;
        let (value, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => ((self.scalar)(&text, style, tag.as_ref()), anchor),
            Event::SequenceStart(anchor, _) => (self.sequence(depth)?, anchor),
            Event::MappingStart(anchor, _) => (self.mapping(depth)?, anchor),
            Event::Alias(anchor) => return self.alias(anchor),
            _ => return Err(self.fault("a value is missing")),
        };
        if anchor != 0 {
            self.anchors.insert(anchor, (value.clone(), before - self.budget + 1));
        }
        Ok(value)
    }

    fn sequence(&mut self, depth: usize) -> Result<Value, Malformed> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Value::Array(items)),
                event => items.push(self.node(event, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Value, Malformed> {
        let mut map = Map::new();
        loop {
            let key = match self.next()? {
                Event::MappingEnd => return Ok(Value::Object(map)),
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(self.fault("a key must be plain text")),
            };
            if map.contains_key(&key) {
                return Err(self.fault(&format!("the key {key:?} is there twice")));
            }
            let event = self.next()?;
            let value = self.node(event, depth + 1)?;
            map.insert(key, value);
        }
    }

    fn alias(&mut self, anchor: usize) -> Result<Value, Malformed> {
        let Some((value, nodes)) = self.anchors.get(&anchor).cloned() else {
            return Err(self.fault("an alias refers to what contains it"));
        };
        self.spend(nodes)?;
        Ok(value)
    }

    fn spend(&mut self, nodes: usize) -> Result<(), Malformed> {
        let left = self.budget.checked_sub(nodes);
        self.budget = left.ok_or_else(|| self.fault(&format!("it has more than {} values", self.limit)))?;
        Ok(())
    }

    fn fault(&self, message: &str) -> Malformed {
        Malformed { line: self.mark.0, column: self.mark.1, message: message.to_owned() }
    }
}

fn not_yaml(error: &ScanError) -> Malformed {
    let (line, column) = (error.marker().line(), error.marker().col() + 1);
    Malformed { line, column, message: format!("it is neither JSON nor YAML: {}", error.info()) }
}

/// Quoted and block scalars are texts; plain ones are what they look like.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Value {
    let text_only = tag.is_some_and(|tag| tag.suffix == "str") || style != ScalarStyle::Plain;
    match text {
        _ if text_only => Value::String(text.to_owned()),
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn text_or_null(text: &str, style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Value {
    match scalar(text, style, tag) {
        Value::Null => Value::Null,
        _ => Value::String(text.to_owned()),
    }
}

/// Decimal numbers only: `0x1F`, `.inf` and `1e3` in a document are far more often texts.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let padded = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if !plain || padded {
        return None;
    }
    text.parse::<i64>().map(Number::from).ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{yaml, yaml_texts};
    use proptest::prelude::proptest;
    use serde_json::{Value, json};

    #[track_caller]
    fn check(text: &str, expected: &Value) {
        assert_eq!(&yaml(text).unwrap(), expected);
    }

    #[track_caller]
    fn refused(text: &str, part: &str) {
        let message = yaml(text).unwrap_err();
        assert!(message.contains(part), "{message}");
    }

    #[test]
    fn scalars() {
        check("[a, 'b', \"c\\n\", 1, -2, 1.5, true, null, ~]", &json!(["a", "b", "c\n", 1, -2, 1.5, true, null, null]));
        check("['1', \"true\", !!str 2]", &json!(["1", "true", "2"]));
        check("[yes, 0777, 0x1F, 1.2.3, 1e3, .5]", &json!(["yes", "0777", "0x1F", "1.2.3", "1e3", ".5"]));
        check("[99999999999999999999]", &json!([1e20]));
    }

    #[test]
    fn blocks() {
        check(
            "---\na: |\n  one\n  two\nb:\n- c: d\n  e: []\n...\n",
            &json!({"a": "one\ntwo\n", "b": [{"c": "d", "e": []}]}),
        );
    }

    #[test]
    fn aliases_are_written_out() {
        check("a: &x [1, 2]\nb: *x", &json!({"a": [1, 2], "b": [1, 2]}));
    }

    #[test]
    fn what_is_refused() {
        refused("", "empty");
        refused("a: 1\na: 2", "twice");
        refused("a: 1\n---\nb: 2", "more than one");
        refused("? [a]\n: b", "a key must be plain text");
        refused("a: [1", "neither JSON nor YAML");
        refused("a: &x [*x]", "refers to what contains it");
        refused(&"[".repeat(100), "nested too deeply");
        let half = |inner: &str| format!("{}{inner}{}", "[".repeat(40), "]".repeat(40));
        refused(&format!("a: &x {}\nb: {}", half("1"), half("*x")), "nested too deeply");
    }

    #[test]
    fn many_aliases_are_cut_short() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let before = format!("*a{}", level - 1);
            bomb += &format!("a{level}: &a{level} [{}]\n", vec![before; 10].join(", "));
        }
        refused(&bomb, "more than 20000 values");
        assert!(yaml_texts(&bomb).unwrap_err().contains("more than 1000000 values"));
    }

    #[test]
    fn texts_stay_as_they_are_written() {
        let read = yaml_texts("a: 1.50\nb: [True, 0777, 'x', 1e3]\nc:\nd: \"null\"\ne: |\n  two\n  lines\n").unwrap();
        let expected =
            json!({"a": "1.50", "b": ["True", "0777", "x", "1e3"], "c": null, "d": "null", "e": "two\nlines\n"});
        assert_eq!(read, expected);
        let refused = yaml_texts("a: 1\n  b: [").unwrap_err();
        assert!(refused.contains("line 2"), "{refused}");
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in ".{0,200}") {
            let _ = yaml(&text);
        }

        #[test]
        fn any_marks_are_answered(text in "[\\[\\]{}:,&*!|>'\"?#%@ \\n\\-a0]{0,60}") {
            let _ = yaml(&text);
        }
    }
}
