//! From JSON values to the generated structs and back. Only one direction exists per type: inputs are read, outputs written.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

/// A point in time, in milliseconds since 1970. In the canonical JSON it is a number of seconds with three decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

/// Bytes. In the canonical JSON they are base64 text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

/// The input of an operation that takes nothing, the output of one that answers nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty {}

/// Reads a value that has passed the table validator.
pub trait FromJson: Sized {
    /// Takes the value apart. `Err` names the place of a value of a wrong type.
    fn from_json(value: Value) -> Result<Self, WrongType>;
}

/// Writes a value; absent members are left out.
pub trait ToJson {
    /// The canonical JSON: members by their model names.
    fn to_json(&self) -> Value;
}

/// A value was not of the type that the model gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongType {
    /// What was expected, such as `string`.
    pub expected: &'static str,
    /// The innermost member that held the value; empty when it was the whole.
    pub member: &'static str,
}

impl std::fmt::Display for WrongType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let member = if self.member.is_empty() { "the whole" } else { self.member };
        write!(f, "{member} is not a {}", self.expected)
    }
}

impl std::error::Error for WrongType {}

impl Timestamp {
    /// The time of a canonical value: seconds as a number, or ISO 8601 text. `None` for anything else, and for a number
    /// beyond the year 9999, which no client means.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        const LAST_SECOND: f64 = 253_402_300_799.0;
        if let Some(text) = value.as_str() {
            return text.parse::<jiff::Timestamp>().ok().map(|time| Self(time.as_millisecond()));
        }
        let seconds = value.as_f64().filter(|seconds| seconds.abs() <= LAST_SECOND)?;
        #[allow(clippy::cast_possible_truncation, reason = "bounded on the line above")]
        Some(Self((seconds * 1000.0).round() as i64))
    }
}

impl Blob {
    /// The bytes of base64 text with padding. `None` for anything else.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        STANDARD.decode(value.as_str()?).ok().map(Self)
    }
}

/// The members of an object on their way into a struct.
pub(crate) struct Reader(Map<String, Value>);

impl Reader {
    pub(crate) fn of(value: Value) -> Result<Self, WrongType> {
        match value {
            Value::Object(members) => Ok(Self(members)),
            _ => Err(wrong("structure")),
        }
    }

    /// A member that may be absent.
    pub(crate) fn optional<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, WrongType> {
        self.0.remove(name).map(T::from_json).transpose().map_err(|error| at(name, error))
    }

    /// A member that the validator has seen.
    pub(crate) fn required<T: FromJson>(&mut self, name: &'static str) -> Result<T, WrongType> {
        self.optional(name)?.ok_or(WrongType { expected: "present value", member: name })
    }
}

/// The members of a struct on their way into an object.
#[derive(Default)]
pub(crate) struct Writer(Map<String, Value>);

impl Writer {
    /// A member, unless it is absent.
    pub(crate) fn member<T: ToJson>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value.to_json());
        }
    }

    pub(crate) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn wrong(expected: &'static str) -> WrongType {
    WrongType { expected, member: "" }
}

fn at(member: &'static str, error: WrongType) -> WrongType {
    if error.member.is_empty() { WrongType { member, ..error } } else { error }
}

impl FromJson for Empty {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        Reader::of(value).map(|_| Self {})
    }
}

impl ToJson for Empty {
    fn to_json(&self) -> Value {
        Value::Object(Map::new())
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(wrong("string")),
        }
    }
}

impl ToJson for String {
    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        value.as_bool().ok_or(wrong("boolean"))
    }
}

impl ToJson for bool {
    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FromJson for i32 {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        value.as_i64().and_then(|number| number.try_into().ok()).ok_or(wrong("integer"))
    }
}

impl ToJson for i32 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl FromJson for i64 {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        value.as_i64().ok_or(wrong("long"))
    }
}

impl ToJson for i64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl FromJson for f32 {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        #[allow(clippy::cast_possible_truncation, reason = "the model asks for 32 bits")]
        value.as_f64().map(|number| number as Self).ok_or(wrong("float"))
    }
}

impl ToJson for f32 {
    /// By way of its shortest text, so that 0.1 stays 0.1 and does not become 0.10000000149.
    fn to_json(&self) -> Value {
        self.to_string().parse::<f64>().map_or(Value::Null, Value::from)
    }
}

impl FromJson for f64 {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        value.as_f64().ok_or(wrong("double"))
    }
}

impl ToJson for f64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl FromJson for Timestamp {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        Self::read(&value).ok_or(wrong("timestamp"))
    }
}

impl ToJson for Timestamp {
    fn to_json(&self) -> Value {
        #[allow(clippy::cast_precision_loss, reason = "milliseconds are exact in 53 bits for 285,000 years")]
        Value::from(self.0 as f64 / 1000.0)
    }
}

impl FromJson for Blob {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        Self::read(&value).ok_or(wrong("blob"))
    }
}

impl ToJson for Blob {
    fn to_json(&self) -> Value {
        Value::String(STANDARD.encode(&self.0))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_json).collect(),
            _ => Err(wrong("list")),
        }
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        match value {
            Value::Object(entries) => entries.into_iter().map(|(key, value)| Ok((key, T::from_json(value)?))).collect(),
            _ => Err(wrong("map")),
        }
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    fn to_json(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.to_json())).collect())
    }
}

/// `null` is an absent value.
impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        if value.is_null() { Ok(None) } else { T::from_json(value).map(Some) }
    }
}

/// An absent value is `null`.
impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
}
