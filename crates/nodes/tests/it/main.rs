//! Enrolment, presence and the control channel over the wire, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod activations;
mod attributes;
mod channel;
mod describe;
mod fingerprints;
mod messages;
mod own;
mod presence;
mod reenrolment;
mod registration;
mod roles;
mod select;
mod tags;
