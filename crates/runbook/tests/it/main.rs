//! Documents as people write them, through to the steps that nodes run.
#![allow(clippy::unwrap_used)] // also in functions that tests share

mod documents;
mod parameters;
mod steps;

use runbook::Document;
use serde_json::Value;

/// The document in a JSON value.
#[track_caller]
fn document(content: &Value) -> Document {
    Document::parse(&content.to_string()).unwrap()
}
