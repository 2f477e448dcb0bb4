//! What can go wrong between a slice and its database.

use std::fmt;

/// Shorthand for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure of the store. Cloned to every waiter of a group commit that failed as one; carries no parameter values, so
/// that it may be logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A guard did not hold, or a unique key or a reference was violated: somebody was faster. Nothing of the batch was
    /// stored; read and decide again.
    Conflict {
        /// Index of the statement in the batch, from 0.
        statement: usize,
    },
    /// No space left; names what is full. Nothing of the batch was stored, and the store works again once there is space.
    Full(String),
    /// The database cannot be reached, is closed, or the connection died before it confirmed a commit. In the last case
    /// (the text says so) the batch may or may not be stored: read before trying again.
    Unavailable(String),
    /// A row did not hold what the code asked for.
    Column {
        /// Index of the column, from 0.
        column: usize,
        /// The type that was asked for.
        expected: &'static str,
        /// The type that is there.
        found: &'static str,
    },
    /// Anything else: a statement the database refuses, a damaged file, a migration that does not fit.
    Other(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { statement } => write!(f, "statement {statement} of the change met newer data"),
            Self::Full(what) => write!(f, "no space left: {what}"),
            Self::Unavailable(why) => write!(f, "the database is not available: {why}"),
            Self::Column { column, expected, found } => {
                write!(f, "column {column} of the row is {found}, not {expected}")
            }
            Self::Other(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}

/// `error` and its causes as one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    text
}
