//! An entry as it is told to others. Pure.

use jiff::Timestamp;
use serde_json::{Value, json};
use storage::journal::Entry;

use crate::calls::Part;

/// A call, or what else an entry tells of, and the entry's seal.
pub(super) struct Line {
    part: Part,
    seal: Option<String>,
}

impl Line {
    pub(super) fn new(part: Part, seal: Option<String>) -> Self {
        Self { part, seal }
    }

    pub(super) fn position(&self) -> i64 {
        self.part.recorded.position
    }

    fn entry(&self) -> &Entry {
        &self.part.recorded.entry
    }

    /// Milliseconds since 1970.
    pub(super) fn at(&self) -> i64 {
        self.entry().at
    }

    /// As `2026-11-23T07:00:00.123Z`.
    pub(super) fn time(&self) -> String {
        let moment = Timestamp::from_millisecond(self.at()).unwrap_or_default();
        format!("{moment:.3}")
    }

    /// Such as `ssm:SendCommand`.
    pub(super) fn operation(&self) -> &str {
        &self.entry().operation
    }

    /// The code of its error; empty when it went well.
    pub(super) fn error(&self) -> &str {
        self.entry().detail["error"]["code"].as_str().unwrap_or_default()
    }

    /// What it says beside position, time and detail, by name.
    pub(super) fn facts(&self) -> [(&'static str, &str); 5] {
        let entry = self.entry();
        [
            ("account", &entry.account),
            ("region", &entry.region),
            ("principal", &entry.principal),
            ("operation", &entry.operation),
            ("resource", &entry.resource),
        ]
    }

    /// The whole, as JSON without line breaks.
    pub(super) fn json(&self) -> String {
        self.with_detail(&self.entry().detail).to_string()
    }

    /// As [`Line::json`]; what is longer than `longest` bytes is told without what makes entries long.
    pub(super) fn json_within(&self, longest: usize) -> String {
        let whole = self.json();
        if whole.len() <= longest {
            return whole;
        }
        let mut detail = self.entry().detail.clone();
        for name in ["parameters", "change", "resources"] {
            if let Some(member) = detail.get_mut(name) {
                *member = Value::from("too long to be sent");
            }
        }
        self.with_detail(&detail).to_string()
    }

    fn with_detail(&self, detail: &Value) -> Value {
        let mut line = json!({ "position": self.position(), "time": self.time(), "detail": detail, "seal": self.seal });
        for (name, text) in self.facts() {
            line[name] = text.into();
        }
        if self.part.parts > 1 {
            (line["part"], line["parts"]) = ((self.part.number + 1).into(), self.part.parts.into());
        }
        line
    }
}

#[cfg(test)]
pub(super) mod tests {
    use storage::journal::Recorded;

    use super::*;

    /// A line with this detail.
    pub(crate) fn line(detail: Value) -> Line {
        let text = str::to_owned;
        let entry = Entry {
            at: 1_795_332_750_007,
            account: text("111122223333"),
            region: text("eu-1"),
            principal: text("arn:aws:iam::111122223333:user/ann"),
            operation: text("ssm:SendCommand"),
            resource: text("r"),
            detail,
        };
        let recorded = Recorded { position: 7, entry };
        Line::new(Part { number: 0, parts: 1, recorded }, Some(text("5ea1")))
    }

    #[test]
    fn a_line_says_which_of_an_entrys_calls_it_is() {
        let Line { part, seal } = line(json!({}));
        let text = Line::new(Part { number: 1, parts: 3, ..part }, seal).json();
        let line: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&line["part"], &line["parts"], &line["position"]), (&json!(2), &json!(3), &json!(7)));
    }

    #[test]
    fn a_line_says_all_of_an_entry() {
        let expected = json!({
            "position": 7, "time": "2026-11-22T07:32:30.007Z", "account": "111122223333", "region": "eu-1",
            "principal": "arn:aws:iam::111122223333:user/ann", "operation": "ssm:SendCommand", "resource": "r",
            "detail": { "a": "1\n2" }, "seal": "5ea1",
        });
        let text = line(json!({ "a": "1\n2" })).json();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
        assert!(!text.contains('\n'));
    }

    #[test]
    fn what_is_too_long_for_a_message_is_told_in_short() {
        let line = line(json!({ "requestId": "r", "parameters": "x".repeat(1_000) }));
        assert!(line.json_within(2_000).contains("xxx"));
        let short: Value = serde_json::from_str(&line.json_within(500)).unwrap();
        assert_eq!(short["detail"], json!({ "requestId": "r", "parameters": "too long to be sent" }));
    }
}
