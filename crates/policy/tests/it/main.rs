//! The rules as AWS publishes them, case by case, and against an oracle that was written from them on its own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects")]
#![allow(clippy::type_complexity, reason = "tables of cases say their columns where they stand")]

mod conditions;
mod decisions;
mod elements;
mod malformed;
mod oracle;
mod principals;
mod properties;
mod sets;
mod support;
mod unique_ids;
mod variables;
