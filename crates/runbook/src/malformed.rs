//! What is wrong with a text that is not of its format.

/// A text that is not of its format. Line and column count from 1; they are 0 where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    /// The line.
    pub(crate) line: usize,
    /// The column.
    pub(crate) column: usize,
    /// What is wrong there.
    pub(crate) message: String,
}

impl Malformed {
    pub(crate) fn told(&self) -> String {
        if self.line == 0 { self.message.clone() } else { format!("line {}: {}", self.line, self.message) }
    }
}
