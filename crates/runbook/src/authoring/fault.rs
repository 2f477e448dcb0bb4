//! What is wrong with a document, and where.

use std::fmt;

use super::{Format, json, yaml};
use crate::document::DocumentError;
use crate::malformed::Malformed;

/// Why a document is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, such as `mainSteps[1].action`; empty for the document as a whole.
    pub path: String,
    /// Line and column in the text, from 1.
    pub at: Option<(usize, usize)>,
    /// What is wrong there, and what would be right.
    pub message: String,
    /// It is the version of the schema that does not fit.
    pub is_schema: bool,
}

impl Fault {
    pub(super) fn whole(message: impl Into<String>) -> Self {
        Self { path: String::new(), at: None, message: message.into(), is_schema: false }
    }

    pub(super) fn malformed(format: Format, wrong: &Malformed) -> Self {
        let message = format!("{} not well-formed. {}", format.as_str(), capital(&wrong.message));
        Self { at: (wrong.line > 0).then_some((wrong.line, wrong.column)), ..Self::whole(message) }
    }

    /// A fault of the value, found in the text that it was read from.
    pub(super) fn found(format: Format, text: &str, error: DocumentError) -> Self {
        let at = match format {
            Format::Json => json::locate(text, &error.path),
            Format::Yaml => yaml::locate(text, &error.path),
            Format::Text => None,
        };
        let is_schema = error.path == "schemaVersion";
        Self { path: error.path, at, message: error.message, is_schema }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        out.write_str(self.message.trim_end_matches('.'))?;
        match self.at {
            Some((line, column)) => write!(out, ". at Line: {line}, Column: {column}"),
            None => out.write_str("."),
        }
    }
}

impl std::error::Error for Fault {}
