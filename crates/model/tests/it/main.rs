//! What holds for every operation of every service.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects")]

mod authorization;
mod random;
mod roundtrip;
mod tables;
