//! The policy language of AWS IAM: reading policies, and deciding whether a request is allowed.
//!
//! [`Policy::parse`] checks a document and compiles it, once, when it is loaded. [`decide`] takes a [`Request`] and the
//! [`Policies`] of its principal, put together as [`Set`]s, and gives a [`Decision`] with its reason; [`Decision::message`] says it as AWS does.
//!
//! Pure: no IO, no clock. What a condition may ask (time, address, tags) is handed in as a [`Context`].
//!
//! Where the published rules are silent, we take the reading that allows less: `docs/decisions` says where.

mod condition;
mod context;
mod decide;
mod decision;
mod json;
mod malformed;
mod parse;
mod pattern;
mod policy;
mod principal;
mod request;
mod set;

pub use context::Context;
pub use decide::decide;
pub use decision::{Decision, Found, Layer, Reason};
pub use malformed::MalformedPolicy;
pub use policy::{Kind, Policy, size};
pub use principal::Principal;
pub use request::{Policies, Request, Resource};
pub use set::Set;
