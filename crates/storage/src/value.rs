//! Values and rows: the few types that both engines share.

use crate::error::{Error, Result};

/// A parameter or a column. Booleans are `Int` 0 and 1, times are `Int` epoch milliseconds, documents are JSON `Text`.
/// Text must not contain the character NUL (PostgreSQL cannot store it); such a value is refused by both engines.
#[derive(Debug, Clone, PartialEq)]
pub enum Val {
    /// SQL NULL.
    Null,
    /// Column type BIGINT.
    Int(i64),
    /// Column type `DOUBLE PRECISION`.
    Real(f64),
    /// Column type TEXT.
    Text(String),
    /// Column type `{bytes}`.
    Bytes(Vec<u8>),
}

impl Val {
    /// The parameter of a bulk statement with `{rows $n ...}`: each row as a JSON array, in the order of the token's
    /// columns; bytes travel as hexadecimal text. Reals that JSON cannot hold (NaN, infinite) become NULL.
    pub fn rows<R: Into<Vec<Val>>>(rows: impl IntoIterator<Item = R>) -> Self {
        let rows = rows.into_iter().map(|row| row.into().iter().map(Val::to_json).collect()).collect();
        Self::Text(serde_json::Value::Array(rows).to_string())
    }

    /// The integer, when it is one.
    pub fn as_int(&self) -> Option<i64> {
        if let Self::Int(value) = self { Some(*value) } else { None }
    }

    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(value) = self { Some(value) } else { None }
    }

    fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Int(value) => (*value).into(),
            Self::Real(value) => (*value).into(),
            Self::Text(value) => value.as_str().into(),
            Self::Bytes(value) => value.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into(),
        }
    }

    /// Its type, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Int(_) => "an integer",
            Self::Real(_) => "a real number",
            Self::Text(_) => "text",
            Self::Bytes(_) => "bytes",
        }
    }
}

/// Refuses what only one engine could store.
pub(crate) fn check(params: &[Val]) -> Result<()> {
    let nul = |value: &Val| matches!(value, Val::Text(text) if text.contains('\0'));
    match params.iter().position(nul) {
        Some(index) => Err(Error::Other(format!("parameter ${} holds text with a NUL character", index + 1))),
        None => Ok(()),
    }
}

/// `text` with what LIKE would take as a wildcard escaped, for use as `LIKE $1 ESCAPE '\'`.
pub fn like_literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

macro_rules! from {
    ($($type:ty => |$value:ident| $val:expr;)*) => {$(
        impl From<$type> for Val {
            fn from($value: $type) -> Self {
                $val
            }
        }
    )*};
}

from! {
    &str => |value| Self::Text(value.to_owned());
    String => |value| Self::Text(value);
    &String => |value| Self::Text(value.clone());
    std::sync::Arc<str> => |value| Self::Text(value.as_ref().to_owned());
    &std::sync::Arc<str> => |value| Self::Text(value.as_ref().to_owned());
    i64 => |value| Self::Int(value);
    i32 => |value| Self::Int(value.into());
    u32 => |value| Self::Int(value.into());
    bool => |value| Self::Int(value.into());
    f64 => |value| Self::Real(value);
    Vec<u8> => |value| Self::Bytes(value);
    &[u8] => |value| Self::Bytes(value.to_vec());
    &serde_json::Value => |value| Self::Text(value.to_string());
}

impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row of a result; columns by index from 0. Every accessor fails with `Error::Column` on another type.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(Vec<Val>);

impl From<Vec<Val>> for Row {
    fn from(columns: Vec<Val>) -> Self {
        Self(columns)
    }
}

macro_rules! accessor {
    ($(#[$doc:meta] $name:ident, #[$opt_doc:meta] $opt_name:ident, $type:ty, $expected:literal, $pattern:pat => $value:expr;)*) => {$(
        #[$doc]
        pub fn $name(&self, column: usize) -> Result<$type> {
            self.$opt_name(column)?.ok_or_else(|| self.wrong(column, $expected))
        }
        #[$opt_doc]
        pub fn $opt_name(&self, column: usize) -> Result<Option<$type>> {
            match self.0.get(column) {
                Some(Val::Null) => Ok(None),
                Some($pattern) => Ok(Some($value)),
                _ => Err(self.wrong(column, $expected)),
            }
        }
    )*};
}

impl Row {
    accessor! {
        /// The text of a column that is not NULL.
        text, /// The text of a column, or `None` for NULL.
        opt_text, &str, "text", Val::Text(value) => value.as_str();
        /// The integer of a column that is not NULL.
        int, /// The integer of a column, or `None` for NULL.
        opt_int, i64, "an integer", Val::Int(value) => *value;
        /// The truth of a 0/1 column that is not NULL.
        bool, /// The truth of a 0/1 column, or `None` for NULL.
        opt_bool, bool, "an integer", Val::Int(value) => *value != 0;
        /// The bytes of a column that is not NULL.
        bytes, /// The bytes of a column, or `None` for NULL.
        opt_bytes, &[u8], "bytes", Val::Bytes(value) => value.as_slice();
        /// The real number of a column that is not NULL.
        real, /// The real number of a column, or `None` for NULL.
        opt_real, f64, "a real number", Val::Real(value) => *value;
    }

    /// The JSON document of a text column that is not NULL.
    pub fn json(&self, column: usize) -> Result<serde_json::Value> {
        self.opt_json(column)?.ok_or_else(|| self.wrong(column, "a JSON document"))
    }

    /// The JSON document of a text column, or `None` for NULL.
    pub fn opt_json(&self, column: usize) -> Result<Option<serde_json::Value>> {
        let parse = |text| serde_json::from_str(text).map_err(|_| self.wrong(column, "a JSON document"));
        self.opt_text(column)?.map(parse).transpose()
    }

    /// All columns.
    pub fn values(&self) -> &[Val] {
        &self.0
    }

    fn wrong(&self, column: usize, expected: &'static str) -> Error {
        Error::Column { column, expected, found: self.0.get(column).map_or("absent", Val::kind) }
    }
}
