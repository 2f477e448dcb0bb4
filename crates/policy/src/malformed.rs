//! Why a document is not a policy.

use std::fmt;

/// A policy document that was refused: what AWS would say, where in the document it is, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedPolicy {
    message: String,
    at: String,
    detail: String,
    too_large: bool,
}

impl MalformedPolicy {
    pub(crate) fn new(message: impl Into<String>, at: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { message: message.into(), at: at.into(), detail: detail.into(), too_large: false }
    }

    pub(crate) fn syntax(at: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new("Syntax errors in policy.", at, detail)
    }

    pub(crate) fn too_large(size: usize, limit: usize) -> Self {
        let detail = format!("it has {size} characters without white space, at most {limit} are allowed");
        let message = format!("Cannot exceed quota for PolicySize: {limit}");
        Self { too_large: true, ..Self::new(message, "the document", detail) }
    }

    /// The wording of AWS, for an answer that clients may compare.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where in the document, such as `Statement[2].Action[0]`, or a line and column if it is not even JSON.
    #[must_use]
    pub fn at(&self) -> &str {
        &self.at
    }

    /// Whether the document is sound so far, but larger than its kind allows: AWS answers that with another error,
    /// `LimitExceeded`.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.too_large
    }
}

/// AWS's wording, then the place and what to do about it.
impl fmt::Display for MalformedPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} At {}: {}", self.message, self.at, self.detail)
    }
}

impl std::error::Error for MalformedPolicy {}
