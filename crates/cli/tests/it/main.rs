//! The program as people start it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects")]

mod dev;
mod losses;
mod several;
mod support;
mod tls;
mod traces;
mod usage;
