use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{DocumentError, Place};
use crate::reference::references;

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// One text.
    String,
    /// Texts.
    StringList,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Objects.
    MapList,
    /// One object.
    StringMap,
}

/// One parameter as the document declares it. Limits that are absent do not limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// What kind of value it takes.
    pub kind: ParameterType,
    /// What it is for; may be empty.
    pub description: String,
    /// Its value when none is given; without one the parameter must be given.
    pub default: Option<Value>,
    /// The only values that it takes; empty for any.
    pub allowed_values: Vec<Value>,
    /// A regular expression that the whole text, or each text of a list, must match.
    pub allowed_pattern: Option<String>,
    /// Fewest characters of each text.
    pub min_chars: Option<u64>,
    /// Most characters of each text.
    pub max_chars: Option<u64>,
    /// Fewest items of a list.
    pub min_items: Option<u64>,
    /// Most items of a list.
    pub max_items: Option<u64>,
}

impl ParameterType {
    const ALL: [Self; 6] =
        [Self::String, Self::StringList, Self::Boolean, Self::Integer, Self::MapList, Self::StringMap];

    /// The name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::MapList => "MapList",
            Self::StringMap => "StringMap",
        }
    }

    /// Whether a value has this type.
    #[must_use]
    pub fn fits(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::StringList => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::MapList => value.as_array().is_some_and(|items| items.iter().all(Value::is_object)),
            Self::StringMap => value.is_object(),
        }
    }

    fn read(place: &Place<'_>) -> Result<Self, DocumentError> {
        let name = place.text()?;
        let known = Self::ALL.into_iter().find(|kind| kind.as_str() == name);
        known.ok_or_else(|| place.wrong("one of String, StringList, Boolean, Integer, MapList, StringMap"))
    }
}

pub(crate) fn read_parameters(place: &Place<'_>) -> Result<BTreeMap<String, Parameter>, DocumentError> {
    place.entries()?.map(|(name, place)| Ok((checked_name(name, &place)?, Parameter::read(&place)?))).collect()
}

fn checked_name(name: &str, place: &Place<'_>) -> Result<String, DocumentError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    if !name.is_empty() && name.bytes().all(plain) {
        return Ok(name.to_owned());
    }
    Err(place.error("the name of a parameter consists of letters, digits, \"_\", \"-\" and \".\""))
}

impl Parameter {
    fn read(place: &Place<'_>) -> Result<Self, DocumentError> {
        place.object()?;
        let kind = ParameterType::read(&place.required("type")?)?;
        Ok(Self {
            kind,
            description: place.optional_text("description")?.unwrap_or_default(),
            default: place.member("default").map(|place| read_default(kind, &place)).transpose()?,
            allowed_values: place.member("allowedValues").map_or(Ok(Vec::new()), |place| read_values(&place))?,
            allowed_pattern: place.optional_text("allowedPattern")?,
            min_chars: read_limit(place, "minChars")?,
            max_chars: read_limit(place, "maxChars")?,
            min_items: read_limit(place, "minItems")?,
            max_items: read_limit(place, "maxItems")?,
        })
    }
}

/// A default is of the parameter's type, or (as many documents write it) the text of such a value. A list can be a reference
/// to one.
fn read_default(kind: ParameterType, place: &Place<'_>) -> Result<Value, DocumentError> {
    if kind.fits(place.value) {
        return Ok(place.value.clone());
    }
    let written = match place.value {
        Value::String(_) if kind == ParameterType::StringList && !references(place.value).is_empty() => {
            Some(Value::Array(vec![place.value.clone()]))
        }
        Value::String(text) => serde_json::from_str(text).ok(),
        Value::Number(_) | Value::Bool(_) if kind == ParameterType::String => {
            Some(Value::String(place.value.to_string()))
        }
        _ => None,
    };
    let fitting = written.filter(|value| kind.fits(value));
    fitting.ok_or_else(|| place.error(format!("the default must be a {}, as the parameter is", kind.as_str())))
}

fn read_values(place: &Place<'_>) -> Result<Vec<Value>, DocumentError> {
    Ok(place.items()?.map(|item| item.value.clone()).collect())
}

/// Limits are numbers, or the text of one.
fn read_limit(place: &Place<'_>, name: &str) -> Result<Option<u64>, DocumentError> {
    let Some(limit) = place.member(name) else { return Ok(None) };
    let number = limit.value.as_u64().or_else(|| limit.value.as_str()?.parse().ok());
    number.map(Some).ok_or_else(|| limit.wrong("a whole number that is not negative"))
}
