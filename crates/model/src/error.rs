//! What a handler answers when it cannot answer: a modelled fault for the caller, or an internal error for the log.

use serde_json::{Map, Value};

use crate::schema::ErrorShape;

/// An answer that names what the caller can do something about: AWS's code, a message, the error's further members.
#[derive(Debug)]
pub struct Fault {
    /// Code and status.
    pub shape: &'static ErrorShape,
    /// What failed, on what, and what to do; shown to the caller.
    pub message: String,
    /// Further members of the modelled error, by name.
    pub members: Map<String, Value>,
}

/// The error of every operation.
#[derive(Debug)]
pub enum Error {
    /// The caller sees this.
    Fault(Fault),
    /// The log sees this with its causes; the caller sees only the request id.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl ErrorShape {
    /// This error with a message for the caller.
    pub fn with(&'static self, message: impl Into<String>) -> Fault {
        Fault { shape: self, message: message.into(), members: Map::new() }
    }
}

impl Fault {
    /// Adds a member that the model gives this error beside its message.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }
}

impl Error {
    /// An internal error told in words.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::Internal(message.into().into())
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

// `Error` is deliberately not a `std::error::Error`: so every error of a library becomes an internal one with `?`.
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        Self::Internal(Box::new(error))
    }
}

/// Errors that every service may answer, whatever its model lists.
pub mod common {
    use super::ErrorShape;

    macro_rules! errors {
        ($($(#[$doc:meta])* $name:ident = $code:literal $status:literal;)*) => {
            $($(#[$doc])* pub static $name: ErrorShape = ErrorShape { code: $code, status: $status, capital_message: false };)*
        };
    }

    /// The body is not what the model says: not JSON, or a value of another type.
    pub static SERIALIZATION: ErrorShape =
        ErrorShape { code: "SerializationException", status: 400, capital_message: true };

    errors! {
        /// The caller is known but may not do this.
        ACCESS_DENIED = "AccessDeniedException" 400;
        /// The input breaks a constraint of the model.
        VALIDATION = "ValidationException" 400;
        /// The same, of services that answer XML.
        VALIDATION_ERROR = "ValidationError" 400;
        /// No such operation, or one that is not built yet.
        UNKNOWN_OPERATION = "UnknownOperationException" 400;
        /// The caller asks more often than it may.
        THROTTLING = "ThrottlingException" 400;
        /// Something broke on this side.
        INTERNAL_FAILURE = "InternalFailure" 500;
        /// This side cannot take the request now; the same request may succeed later.
        SERVICE_UNAVAILABLE = "ServiceUnavailable" 503;
        /// The body is larger than the listener takes.
        REQUEST_TOO_LARGE = "RequestEntityTooLargeException" 413;
        /// The signature does not match, or is too old or too early.
        INVALID_SIGNATURE = "InvalidSignatureException" 403;
        /// The Authorization header is there but cannot be read.
        INCOMPLETE_SIGNATURE = "IncompleteSignatureException" 403;
        /// There is no signature at all.
        MISSING_AUTHENTICATION_TOKEN = "MissingAuthenticationTokenException" 403;
        /// Nobody has this access key, or its session token is not ours.
        UNRECOGNIZED_CLIENT = "UnrecognizedClientException" 403;
        /// The temporary credentials are past their time.
        EXPIRED_TOKEN = "ExpiredTokenException" 403;
    }
}
