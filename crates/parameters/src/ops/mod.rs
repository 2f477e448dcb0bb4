//! The operations, by what they do.

pub(crate) mod batch;
pub(crate) mod bulk;
pub(crate) mod changes;
pub(crate) mod delete;
pub(crate) mod describe;
pub(crate) mod get;
pub(crate) mod history;
pub(crate) mod labels;
pub(crate) mod path;
pub(crate) mod policies;
pub(crate) mod put;
pub(crate) mod settings;
pub(crate) mod tags;
pub(crate) mod validations;

use model::Error;
use model::ssm::error;
use platform::Paging;
use storage::Val;

/// A parameter that does not exist.
fn absent(name: &str) -> Error {
    error::PARAMETER_NOT_FOUND.with(format!("Parameter {name} not found.")).into()
}

/// A version of a parameter that does not exist.
fn no_version(name: &str, version: i64) -> Error {
    let message =
        format!("Systems Manager could not find version {version} of {name}. Verify the version and try again.");
    error::PARAMETER_VERSION_NOT_FOUND.with(message).into()
}

/// The text after which a page begins; empty for the first.
fn after(page: &Paging) -> &str {
    page.after().and_then(|after| after.first()).and_then(Val::as_text).unwrap_or_default()
}
