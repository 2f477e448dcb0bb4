//! awsQuery: forms in, XML out.
//!
//! A list travels as `Name.member.1`, a map as `Name.entry.1.key` and `Name.entry.1.value`; what is flat leaves out
//! `member` and `entry`. An empty list is `Name=`.

#[cfg(feature = "api")]
mod client;
#[cfg(feature = "server")]
mod form;
#[cfg(feature = "server")]
mod input;
#[cfg(feature = "server")]
mod output;
#[cfg(test)]
mod tests;
#[cfg(feature = "api")]
mod xml;

#[cfg(feature = "api")]
pub(crate) use client::{read_refusal, read_response, write_request};
#[cfg(feature = "server")]
pub(crate) use form::Form;
#[cfg(feature = "server")]
pub(crate) use input::read as read_input;
#[cfg(feature = "server")]
pub(crate) use output::{Refused, write_answer, write_refusal};

use model::schema::{Location, Member};

/// The content type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The name of a member in a form or in XML, and whether its items stand there without a level of their own.
fn place(member: &Member) -> (&'static str, bool) {
    match member.location {
        Location::Named(name) => (name, false),
        Location::Flat(name) => (name, true),
        _ => (member.name, false),
    }
}
