//! The program's own endpoints, its tables against the models, and TLS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod coverage;
mod endpoints;
mod tls;
