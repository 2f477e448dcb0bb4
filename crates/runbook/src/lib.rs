//! Command documents: what they may say, which parameters they take, and the steps that come out.
//!
//! Server and node share this crate, so that what the one accepts is what the other runs. Both families of documents
//! (`runtimeConfig` of schema 1.2, `mainSteps` of 2.x) come out as the same list of [`Step`]s.

#[cfg(feature = "authoring")]
mod authoring;
#[cfg(feature = "yaml")]
mod brackets;
#[cfg(feature = "authoring")]
mod check;
mod document;
mod environment;
mod interpolate;
#[cfg(feature = "yaml")]
mod malformed;
mod parameter;
#[cfg(feature = "authoring")]
mod pattern;
mod precondition;
mod reference;
mod step;
#[cfg(feature = "yaml")]
mod yaml;

#[cfg(feature = "authoring")]
pub use authoring::{Accepted, Declared, DocumentType, Fault, Format, accept, to_json, to_yaml};
#[cfg(feature = "authoring")]
pub use check::{ParameterErrors, Parameters, check_parameters, references_of};
pub use document::{Document, DocumentError};
pub use parameter::{Parameter, ParameterType};
pub use precondition::{Precondition, Verdict};
pub use reference::{Known, Reference, Referred, put_in_text, references};
pub use step::{DEFAULT_TIMEOUT_SECONDS, Exit, Step, execution_timeout};
#[cfg(feature = "yaml")]
pub use yaml::{yaml, yaml_texts};
