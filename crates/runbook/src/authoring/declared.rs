//! Parameters as documents declare them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Accepted;
use crate::document::{DocumentError, Place};
use crate::parameter::{Parameter, ParameterType, read_parameters};
use crate::reference::references;

/// A parameter as lists of documents show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Its name.
    pub name: String,
    /// Its type, such as `StringList`.
    pub kind: String,
    /// What it is for.
    pub description: String,
    /// Its default as text; JSON unless it is one text.
    pub default: Option<String>,
}

const MEMBERS: &[&str] = &[
    "type",
    "description",
    "default",
    "displayType",
    "interpolationType",
    "allowedValues",
    "allowedPattern",
    "minChars",
    "maxChars",
    "minItems",
    "maxItems",
];
/// How many parameters a document may have.
const MOST: usize = 200;

impl Accepted {
    /// Checks the parameters of a document and takes them over.
    pub(super) fn declare(&mut self, root: &Place<'_>) -> Result<BTreeMap<String, Parameter>, DocumentError> {
        let Some(place) = root.member("parameters") else { return Ok(BTreeMap::new()) };
        let (own, others): (Vec<_>, Vec<_>) = place.entries()?.partition(|(_, place)| !is_of_aws(place));
        if own.len() + others.len() > MOST {
            return Err(place.error(format!("a document takes at most {MOST} parameters")));
        }
        for (_, place) in own.iter().chain(&others) {
            place.only(MEMBERS)?;
        }
        let map = own.into_iter().map(|(name, place)| (name.clone(), place.value.clone()));
        let value = Value::Object(map.collect());
        let parameters = read_parameters(&Place { path: place.path.clone(), value: &value })?;
        for (name, parameter) in &parameters {
            parameter.check_declaration().map_err(|(member, message)| DocumentError {
                path: format!("{}.{name}.{member}", place.path),
                message,
            })?;
        }
        self.parameters = declared(&place)?;
        Ok(parameters)
    }
}

/// Types such as `List<AWS::EC2::Instance::Id>`, which runbooks have for those who fill in forms.
fn is_of_aws(place: &Place<'_>) -> bool {
    let kind = place.value.get("type").and_then(Value::as_str).unwrap_or_default();
    kind.starts_with("AWS::") || kind.starts_with("List<AWS::")
}

fn declared(place: &Place<'_>) -> Result<Vec<Declared>, DocumentError> {
    let one = |(name, place): (&String, Place<'_>)| {
        Ok(Declared {
            name: name.clone(),
            kind: place.required("type")?.text()?,
            description: place.optional_text("description")?.unwrap_or_default(),
            default: place.member("default").map(|place| as_text(place.value)),
        })
    };
    place.entries()?.map(one).collect()
}

/// A text as it is, anything else as JSON.
pub(super) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Parameter {
    /// Whether its limits can be met, and its default meets them. Says in which member what is wrong.
    fn check_declaration(&self) -> Result<(), (&'static str, String)> {
        self.pattern().map_err(|wrong| ("allowedPattern", wrong))?;
        for (low, high, member) in
            [(self.min_chars, self.max_chars, "minChars"), (self.min_items, self.max_items, "minItems")]
        {
            if matches!((low, high), (Some(low), Some(high)) if low > high) {
                return Err((member, "the least is more than the most".to_owned()));
            }
        }
        if self.allowed_values.iter().any(|value| !self.takes(value)) {
            return Err(("allowedValues", format!("the values must be of the type {}", self.kind.as_str())));
        }
        match &self.default {
            Some(default) if references(default).is_empty() => {
                self.check_default(default).map_err(|wrong| ("default", format!("the default {wrong}")))
            }
            _ => Ok(()),
        }
    }

    /// Whether an allowed value can be one of this parameter; of a list it is one of the items.
    fn takes(&self, value: &Value) -> bool {
        let written = value.as_str().is_some_and(|text| match self.kind {
            ParameterType::Boolean => ["true", "false"].contains(&text.to_ascii_lowercase().as_str()),
            ParameterType::Integer => text.parse::<i64>().is_ok(),
            ParameterType::String | ParameterType::StringList => true,
            ParameterType::MapList | ParameterType::StringMap => false,
        });
        let item = match self.kind {
            ParameterType::String => !value.is_object() && !value.is_array() && !value.is_null(),
            ParameterType::MapList => value.is_object(),
            _ => false,
        };
        written || item || self.kind.fits(value)
    }
}
