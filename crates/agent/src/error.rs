use std::fmt;

/// Why the agent, or one of its commands, could not go on.
#[derive(Debug)]
pub struct Error {
    /// What to do about it depends on this.
    pub kind: ErrorKind,
    /// What failed, on what, and what to do.
    pub message: String,
}

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Something on this machine: a file, a permission, a setting.
    Local,
    /// The node has not been registered.
    NotRegistered,
    /// The node has been registered before, or another agent uses the same state.
    InUse,
    /// The server said no.
    Refused,
    /// The server could not be reached, or could not answer.
    Unreachable,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// A failure on this machine while doing `what`.
    pub(crate) fn local(what: impl fmt::Display, error: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Local, format!("{what}: {error}"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
