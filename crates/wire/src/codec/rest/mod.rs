//! restJson1: members spread over path, query, headers and body.

mod bindings;
mod body;
#[cfg(feature = "api")]
mod client;
#[cfg(feature = "server")]
mod server;

#[cfg(feature = "api")]
pub(crate) use client::{read_response, write_request};
#[cfg(feature = "server")]
pub(crate) use server::{read_request, write_response};

use model::schema::{Kind, Member, Service, ShapeId};

/// The members of an input or output and the one that is the body, if any.
fn structure(service: &Service, shape: Option<ShapeId>) -> (&'static [Member], Option<&'static str>) {
    match shape.map(|shape| &service.shape(shape).kind) {
        Some(Kind::Structure { members, payload, .. }) => (members, *payload),
        _ => (&[], None),
    }
}
