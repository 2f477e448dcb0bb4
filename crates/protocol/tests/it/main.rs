//! The protocol against frames and payloads recorded from stock programs, and against arbitrary bytes.
#![allow(clippy::unwrap_used)] // also in functions that tests share

mod frames;
mod payloads;
