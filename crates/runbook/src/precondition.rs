use serde_json::{Map, Value};

use crate::document::{DocumentError, Place};
use crate::interpolate::{interpolate, refers};

/// A condition of a step, with the values of parameters put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Precondition {
    operator: String,
    /// As the document has them.
    written: Vec<String>,
    /// With values.
    operands: Vec<String>,
    /// Some operand refers to a parameter.
    refers: bool,
}

/// What a condition says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The step runs.
    Met,
    /// The step is skipped; this is the condition as it is shown to people.
    Unmet(String),
    /// The step fails; this is why.
    Invalid(String),
}

/// The operand that stands for the kind of system.
const PLATFORM: &str = "platformType";

impl Precondition {
    /// `platform` is `linux`, `windows` or `macos`.
    #[must_use]
    pub fn evaluate(&self, platform: &str) -> Verdict {
        if self.operator != "StringEquals" {
            return Verdict::Invalid(format!("unknown operator of a precondition: {}", self.operator));
        }
        let ([first, second], [left, right]) = (self.written.as_slice(), self.operands.as_slice()) else {
            return Verdict::Invalid(format!("StringEquals takes two operands, not {}", self.operands.len()));
        };
        if first == second {
            return Verdict::Invalid(format!("the operands of StringEquals must differ, both are {first:?}"));
        }
        let met = match (first == PLATFORM, second == PLATFORM) {
            (true, _) => right.eq_ignore_ascii_case(platform),
            (_, true) => left.eq_ignore_ascii_case(platform),
            _ if self.refers => left == right,
            _ => return Verdict::Invalid(format!("one operand must be {PLATFORM} or refer to a parameter")),
        };
        if met { Verdict::Met } else { Verdict::Unmet(self.shown()) }
    }

    /// The condition in one line, as stock programs show it.
    fn shown(&self) -> String {
        format!("\"{}\": [{}]", self.operator, self.written.join(", "))
    }
}

/// A condition as the document has it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    operator: String,
    operands: Vec<String>,
}

pub(crate) fn read(place: &Place<'_>) -> Result<Vec<Written>, DocumentError> {
    let entry = |(operator, place): (&String, Place<'_>)| {
        let operands = place.items()?.map(|item| item.text()).collect::<Result<_, _>>()?;
        Ok(Written { operator: operator.clone(), operands })
    };
    place.entries()?.map(entry).collect()
}

impl Written {
    pub(crate) fn fill(&self, values: &Map<String, Value>) -> Precondition {
        let text = |operand: &String| match interpolate(&Value::String(operand.clone()), values) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Precondition {
            operator: self.operator.clone(),
            operands: self.operands.iter().map(text).collect(),
            refers: self.operands.iter().any(|operand| refers(operand, values)),
            written: self.operands.clone(),
        }
    }
}
