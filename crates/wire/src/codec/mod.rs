//! Between the canonical JSON of `model` and what travels: pure, driven by the tables, the same for all operations.

pub(crate) mod canonical;
pub(crate) mod cbor;
pub(crate) mod query;
pub(crate) mod rest;
mod text;
mod timestamps;

/// A value does not have the form that the model gives it; the text is for the caller.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unreadable(pub(crate) String);

impl Unreadable {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}
