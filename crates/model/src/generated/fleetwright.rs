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

    pub static NO_SUCH_FINGERPRINT_CHANGE: ErrorShape = ErrorShape { code: "NoSuchFingerprintChange", status: 400, capital_message: false };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "ApproveFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(0), output: Some(1), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "ListAuditEntries", method: "POST", uri: "/", status: 200, input: Some(14), output: Some(15), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListFingerprintChanges", method: "POST", uri: "/", status: 200, input: Some(16), output: Some(17), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "RejectFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(19), output: Some(20), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "VerifyAuditTrail", method: "POST", uri: "/", status: 200, input: Some(22), output: Some(23), errors: &[], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "ApproveFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 9, required: true, location: At::Body },
        Member { name: "NodeId", shape: 18, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ApproveFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditDetail", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AuditEntry", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 21, required: false, location: At::Body },
        Member { name: "Detail", shape: 2, required: false, location: At::Body },
        Member { name: "Operation", shape: 7, required: false, location: At::Body },
        Member { name: "Position", shape: 6, required: false, location: At::Body },
        Member { name: "Principal", shape: 7, required: false, location: At::Body },
        Member { name: "Region", shape: 7, required: false, location: At::Body },
        Member { name: "Resource", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditEntryList", kind: Kind::List { member: 3, min: None, max: None }, sensitive: false },
    Shape { name: "AuditPageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "AuditPosition", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "AuditText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "Fingerprint", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FingerprintChange", kind: Kind::Structure { members: &[
        Member { name: "BothInUse", shape: 8, required: false, location: At::Body },
        Member { name: "Fingerprint", shape: 9, required: false, location: At::Body },
        Member { name: "FirstReported", shape: 21, required: false, location: At::Body },
        Member { name: "KnownFingerprint", shape: 9, required: false, location: At::Body },
        Member { name: "KnownLastReported", shape: 21, required: false, location: At::Body },
        Member { name: "LastReported", shape: 21, required: false, location: At::Body },
        Member { name: "NodeId", shape: 18, required: false, location: At::Body },
        Member { name: "Status", shape: 12, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FingerprintChangeList", kind: Kind::List { member: 10, min: None, max: None }, sensitive: false },
    Shape { name: "FingerprintChangeStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "Rejected"] }, sensitive: false },
    Shape { name: "FingerprintPageSize", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "ListAuditEntriesRequest", kind: Kind::Structure { members: &[
        Member { name: "Denied", shape: 8, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 5, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
        Member { name: "Operation", shape: 7, required: false, location: At::Body },
        Member { name: "Principal", shape: 7, required: false, location: At::Body },
        Member { name: "Resource", shape: 7, required: false, location: At::Body },
        Member { name: "Since", shape: 21, required: false, location: At::Body },
        Member { name: "Until", shape: 21, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesResponse", kind: Kind::Structure { members: &[
        Member { name: "Entries", shape: 4, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 13, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesResponse", kind: Kind::Structure { members: &[
        Member { name: "Changes", shape: 11, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeId", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RejectFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 9, required: true, location: At::Body },
        Member { name: "NodeId", shape: 18, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RejectFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Timestamp", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailRequest", kind: Kind::Structure { members: &[
        Member { name: "Seal", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailResponse", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 21, required: false, location: At::Body },
        Member { name: "Entries", shape: 6, required: false, location: At::Body },
        Member { name: "Position", shape: 6, required: false, location: At::Body },
        Member { name: "Problem", shape: 7, required: false, location: At::Body },
        Member { name: "Seal", shape: 7, required: false, location: At::Body },
        Member { name: "Whole", shape: 8, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct ApproveFingerprintChange;
impl crate::Operation for ApproveFingerprintChange {
    type Input = ApproveFingerprintChangeRequest;
    type Output = ApproveFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ApproveFingerprintChange";
}

pub struct ListAuditEntries;
impl crate::Operation for ListAuditEntries {
    type Input = ListAuditEntriesRequest;
    type Output = ListAuditEntriesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAuditEntries";
}

pub struct ListFingerprintChanges;
impl crate::Operation for ListFingerprintChanges {
    type Input = ListFingerprintChangesRequest;
    type Output = ListFingerprintChangesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListFingerprintChanges";
}

pub struct RejectFingerprintChange;
impl crate::Operation for RejectFingerprintChange {
    type Input = RejectFingerprintChangeRequest;
    type Output = RejectFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RejectFingerprintChange";
}

pub struct VerifyAuditTrail;
impl crate::Operation for VerifyAuditTrail {
    type Input = VerifyAuditTrailRequest;
    type Output = VerifyAuditTrailResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "VerifyAuditTrail";
}

#[derive(Clone, Default)]
pub struct ApproveFingerprintChangeRequest {
    pub fingerprint: String,
    pub node_id: String,
}
impl FromJson for ApproveFingerprintChangeRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            fingerprint: reader.required("Fingerprint")?,
            node_id: reader.required("NodeId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ApproveFingerprintChangeResponse {
}
impl ToJson for ApproveFingerprintChangeResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
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
pub struct FingerprintChange {
    pub both_in_use: Option<bool>,
    pub fingerprint: Option<String>,
    pub first_reported: Option<Timestamp>,
    pub known_fingerprint: Option<String>,
    pub known_last_reported: Option<Timestamp>,
    pub last_reported: Option<Timestamp>,
    pub node_id: Option<String>,
    pub status: Option<String>,
}
impl ToJson for FingerprintChange {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BothInUse", &self.both_in_use);
        writer.member("Fingerprint", &self.fingerprint);
        writer.member("FirstReported", &self.first_reported);
        writer.member("KnownFingerprint", &self.known_fingerprint);
        writer.member("KnownLastReported", &self.known_last_reported);
        writer.member("LastReported", &self.last_reported);
        writer.member("NodeId", &self.node_id);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAuditEntriesRequest {
    pub denied: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub operation: Option<String>,
    pub principal: Option<String>,
    pub resource: Option<String>,
    pub since: Option<Timestamp>,
    pub until: Option<Timestamp>,
}
impl FromJson for ListAuditEntriesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            denied: reader.optional("Denied")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            operation: reader.optional("Operation")?,
            principal: reader.optional("Principal")?,
            resource: reader.optional("Resource")?,
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
pub struct ListFingerprintChangesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListFingerprintChangesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListFingerprintChangesResponse {
    pub changes: Option<Vec<FingerprintChange>>,
    pub next_token: Option<String>,
}
impl ToJson for ListFingerprintChangesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Changes", &self.changes);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RejectFingerprintChangeRequest {
    pub fingerprint: String,
    pub node_id: String,
}
impl FromJson for RejectFingerprintChangeRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            fingerprint: reader.required("Fingerprint")?,
            node_id: reader.required("NodeId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RejectFingerprintChangeResponse {
}
impl ToJson for RejectFingerprintChangeResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct VerifyAuditTrailRequest {
    pub seal: Option<String>,
}
impl FromJson for VerifyAuditTrailRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            seal: reader.optional("Seal")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct VerifyAuditTrailResponse {
    pub at: Option<Timestamp>,
    pub entries: Option<i64>,
    pub position: Option<i64>,
    pub problem: Option<String>,
    pub seal: Option<String>,
    pub whole: Option<bool>,
}
impl ToJson for VerifyAuditTrailResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("At", &self.at);
        writer.member("Entries", &self.entries);
        writer.member("Position", &self.position);
        writer.member("Problem", &self.problem);
        writer.member("Seal", &self.seal);
        writer.member("Whole", &self.whole);
        writer.done()
    }
}
