//! Checks a value against the tables: first that it has the types of the model, then that it keeps the constraints. The
//! wording is that of AWS, so that scripts which read messages find what they know.
//!
//! Values are walked only where the model names them, so unknown members cost nothing and hide nothing. There is no limit
//! of depth of its own: the JSON parser refuses what is nested more than 128 levels deep, and few shapes nest at all.

mod constraints;
mod path;
mod pattern;
mod text;
mod types;

use serde_json::Value;

use crate::error::{Fault, common};
use crate::schema::{ErrorShape, Operation, Service, ShapeId};

/// Why a value was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// A value is not of the type that the model gives it.
    Type {
        /// Where, as in `targets.1.member.key`; empty for the whole.
        path: String,
        /// What stands there, such as `STRING_VALUE`.
        found: &'static str,
        /// What should stand there, such as `an Integer`.
        expected: &'static str,
    },
    /// Constraints are broken: one sentence for each, in AWS's words.
    Constraints(Vec<String>),
}

/// Checks `value` against a shape of `service`: all types, then all constraints.
///
/// # Errors
/// The first value of a wrong type, or all broken constraints (the first 100 of them: a body of a million bad items shall
/// not become an answer of a million sentences).
pub fn check(service: &'static Service, shape: ShapeId, value: &Value) -> Result<(), Invalid> {
    types::check(service, service.shape(shape), value, &path::Path::Root)?;
    let broken = constraints::broken(service, service.shape(shape), value);
    if broken.is_empty() { Ok(()) } else { Err(Invalid::Constraints(broken)) }
}

impl Invalid {
    /// The answer for the caller: `SerializationException`, or the service's own error for broken constraints.
    #[must_use]
    pub fn into_fault(self, service: &Service) -> Fault {
        match self {
            Self::Type { path, found, expected } => common::SERIALIZATION.with(types::message(&path, found, expected)),
            Self::Constraints(broken) => service.invalid.with(constraints::message(&broken)),
        }
    }

    /// As [`Invalid::into_fault`]; a service whose model knows no error for broken constraints may have one for the member
    /// that breaks them, such as `InvalidMaxResultsException`.
    #[must_use]
    pub fn into_fault_of(self, service: &Service, operation: &Operation) -> Fault {
        let own = match &self {
            Self::Constraints(broken) if service.invalid == &common::VALIDATION => own_error(operation, broken),
            _ => None,
        };
        let fault = self.into_fault(service);
        Fault { shape: own.unwrap_or(fault.shape), ..fault }
    }
}

fn own_error(operation: &Operation, broken: &[String]) -> Option<&'static ErrorShape> {
    let (_, place) = broken.first()?.split_once(" at '")?;
    let member = place.split(['.', '\'']).next()?;
    let named = |error: &&&'static ErrorShape| error.code.eq_ignore_ascii_case(&format!("Invalid{member}Exception"));
    operation.errors.iter().find(named).copied()
}

#[cfg(test)]
mod tests;
