//! The behaviour suite of the fabric; another implementation joins by one more line at the end.
#![allow(clippy::expect_used, reason = "a test says what it expects")]

#[macro_use]
mod suite;

suite!(in_process, || async { (fabric::Fabric::in_process(), None) });
