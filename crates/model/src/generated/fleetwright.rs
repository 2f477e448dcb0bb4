// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "fleetwright",
    signing_name: "fleetwright",
    protocol: Protocol::AwsJson11,
    target_prefix: "Fleetwright",
    api_version: "2026-11-01",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "ListAuditEntries", method: "POST", uri: "/", status: 200, input: Some(7), output: Some(8), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "VerifyAuditTrail", method: "POST", uri: "/", status: 200, input: Some(10), output: Some(11), errors: &[], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AuditDetail", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AuditEntry", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 9, required: false, location: At::Body },
        Member { name: "Detail", shape: 0, required: false, location: At::Body },
        Member { name: "Operation", shape: 5, required: false, location: At::Body },
        Member { name: "Position", shape: 4, required: false, location: At::Body },
        Member { name: "Principal", shape: 5, required: false, location: At::Body },
        Member { name: "Region", shape: 5, required: false, location: At::Body },
        Member { name: "Resource", shape: 5, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditEntryList", kind: Kind::List { member: 1, min: None, max: None }, sensitive: false },
    Shape { name: "AuditPageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "AuditPosition", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "AuditText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ListAuditEntriesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 3, required: false, location: At::Body },
        Member { name: "NextToken", shape: 5, required: false, location: At::Body },
        Member { name: "Since", shape: 9, required: false, location: At::Body },
        Member { name: "Until", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesResponse", kind: Kind::Structure { members: &[
        Member { name: "Entries", shape: 2, required: false, location: At::Body },
        Member { name: "NextToken", shape: 5, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Timestamp", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailRequest", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailResponse", kind: Kind::Structure { members: &[
        Member { name: "Entries", shape: 4, required: false, location: At::Body },
        Member { name: "Position", shape: 4, required: false, location: At::Body },
        Member { name: "Problem", shape: 5, required: false, location: At::Body },
        Member { name: "Seal", shape: 5, required: false, location: At::Body },
        Member { name: "Whole", shape: 6, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct ListAuditEntries;
impl crate::Operation for ListAuditEntries {
    type Input = ListAuditEntriesRequest;
    type Output = ListAuditEntriesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAuditEntries";
}

pub struct VerifyAuditTrail;
impl crate::Operation for VerifyAuditTrail {
    type Input = VerifyAuditTrailRequest;
    type Output = VerifyAuditTrailResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "VerifyAuditTrail";
}

#[derive(Clone, Default)]
pub struct AuditEntry {
    pub at: Option<Timestamp>,
    pub detail: Option<String>,
    pub operation: Option<String>,
    pub position: Option<i64>,
    pub principal: Option<String>,
    pub region: Option<String>,
    pub resource: Option<String>,
}
impl ToJson for AuditEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("At", &self.at);
        writer.member("Detail", &self.detail);
        writer.member("Operation", &self.operation);
        writer.member("Position", &self.position);
        writer.member("Principal", &self.principal);
        writer.member("Region", &self.region);
        writer.member("Resource", &self.resource);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAuditEntriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub since: Option<Timestamp>,
    pub until: Option<Timestamp>,
}
impl FromJson for ListAuditEntriesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            since: reader.optional("Since")?,
            until: reader.optional("Until")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAuditEntriesResponse {
    pub entries: Option<Vec<AuditEntry>>,
    pub next_token: Option<String>,
}
impl ToJson for ListAuditEntriesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Entries", &self.entries);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct VerifyAuditTrailRequest {
}
impl FromJson for VerifyAuditTrailRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let _reader = Reader::of(value)?;
        Ok(Self {
        })
    }
}

#[derive(Clone, Default)]
pub struct VerifyAuditTrailResponse {
    pub entries: Option<i64>,
    pub position: Option<i64>,
    pub problem: Option<String>,
    pub seal: Option<String>,
    pub whole: Option<bool>,
}
impl ToJson for VerifyAuditTrailResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Entries", &self.entries);
        writer.member("Position", &self.position);
        writer.member("Problem", &self.problem);
        writer.member("Seal", &self.seal);
        writer.member("Whole", &self.whole);
        writer.done()
    }
}
