//! Why a command line came to a bad end: what failed, on what, and what to do about it.

use std::fmt::Display;

use crate::exit;

/// The end of a command line that did not go well.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: u8,
    /// What failed, on what; `None` when nobody is left to tell.
    pub(crate) message: Option<String>,
    /// What to do about it.
    pub(crate) hint: Option<String>,
}

impl Failure {
    /// Something failed.
    pub(crate) fn new(message: impl Display) -> Self {
        Self { code: exit::FAILED, message: Some(message.to_string()), hint: None }
    }

    /// The command line asks for something that cannot be.
    pub(crate) fn usage(message: impl Display) -> Self {
        Self { code: exit::USAGE, ..Self::new(message) }
    }

    /// The reader of our output has gone; there is nobody to tell.
    pub(crate) fn broken_pipe() -> Self {
        Self { code: exit::BROKEN_PIPE, message: None, hint: None }
    }

    /// Adds what to do.
    pub(crate) fn hint(self, hint: impl Display) -> Self {
        Self { hint: Some(hint.to_string()), ..self }
    }

    /// The same with another exit code, unless there is nobody to tell.
    pub(crate) fn code(self, code: u8) -> Self {
        if self.message.is_none() { self } else { Self { code, ..self } }
    }
}
