//! The AWS service models as Rust: tables, typed inputs and outputs, constraint checks, errors.

pub mod authorization;
pub mod coverage;
pub mod error;
mod generated;
pub mod json;
mod redact;
pub mod schema;
pub mod validate;

pub use error::{Error, Fault, common};
pub use generated::*;
pub use json::{Blob, Empty, FromJson, Timestamp, ToJson};
pub use redact::redact;

/// An operation as a type: what a handler is registered under.
pub trait Operation {
    /// What it takes.
    type Input: FromJson + Send;
    /// What it gives.
    type Output: ToJson + Send;
    /// The service it belongs to.
    const SERVICE: &'static schema::Service;
    /// Its row in the service's table.
    const NAME: &'static str;
}
