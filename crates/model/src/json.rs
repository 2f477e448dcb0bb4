//! From JSON values to the generated structs and back. Only one direction exists per type: inputs are read, outputs written.

use serde_json::Value;

/// A point in time, in milliseconds since 1970. In the canonical JSON it is a number of seconds with three decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

/// Bytes. In the canonical JSON they are base64 text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

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
}
