// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "cloudtrail",
    signing_name: "cloudtrail",
    protocol: Protocol::AwsJson11,
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    api_version: "2013-11-01",
    invalid: &crate::common::VALIDATION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static INVALID_EVENT_CATEGORY_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidEventCategoryException", status: 400, capital_message: false };
    pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidLookupAttributesException", status: 400, capital_message: false };
    pub static INVALID_MAX_RESULTS_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidMaxResultsException", status: 400, capital_message: false };
    pub static INVALID_NEXT_TOKEN_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidNextTokenException", status: 400, capital_message: false };
    pub static INVALID_TIME_RANGE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidTimeRangeException", status: 400, capital_message: false };
    pub static OPERATION_NOT_PERMITTED_EXCEPTION: ErrorShape = ErrorShape { code: "OperationNotPermittedException", status: 400, capital_message: false };
    pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedOperationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "LookupEvents", method: "POST", uri: "/", status: 200, input: Some(8), output: Some(9), errors: &[&error::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, &error::INVALID_TIME_RANGE_EXCEPTION, &error::INVALID_MAX_RESULTS_EXCEPTION, &error::INVALID_NEXT_TOKEN_EXCEPTION, &error::INVALID_EVENT_CATEGORY_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION, &error::OPERATION_NOT_PERMITTED_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "Date", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "Event", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 14, required: false, location: At::Body },
        Member { name: "CloudTrailEvent", shape: 14, required: false, location: At::Body },
        Member { name: "EventId", shape: 14, required: false, location: At::Body },
        Member { name: "EventName", shape: 14, required: false, location: At::Body },
        Member { name: "EventSource", shape: 14, required: false, location: At::Body },
        Member { name: "EventTime", shape: 0, required: false, location: At::Body },
        Member { name: "ReadOnly", shape: 14, required: false, location: At::Body },
        Member { name: "Resources", shape: 13, required: false, location: At::Body },
        Member { name: "Username", shape: 14, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EventCategory", kind: Kind::String { min: None, max: None, pattern: None, values: &["insight"] }, sensitive: false },
    Shape { name: "EventsList", kind: Kind::List { member: 1, min: None, max: None }, sensitive: false },
    Shape { name: "LookupAttribute", kind: Kind::Structure { members: &[
        Member { name: "AttributeKey", shape: 5, required: true, location: At::Body },
        Member { name: "AttributeValue", shape: 6, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LookupAttributeKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["EventId", "EventName", "ReadOnly", "Username", "ResourceType", "ResourceName", "EventSource", "AccessKeyId"] }, sensitive: false },
    Shape { name: "LookupAttributeValue", kind: Kind::String { min: Some(1), max: Some(2000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "LookupAttributesList", kind: Kind::List { member: 4, min: None, max: None }, sensitive: false },
    Shape { name: "LookupEventsRequest", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 0, required: false, location: At::Body },
        Member { name: "EventCategory", shape: 2, required: false, location: At::Body },
        Member { name: "LookupAttributes", shape: 7, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 10, required: false, location: At::Body },
        Member { name: "NextToken", shape: 11, required: false, location: At::Body },
        Member { name: "StartTime", shape: 0, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LookupEventsResponse", kind: Kind::Structure { members: &[
        Member { name: "Events", shape: 3, required: false, location: At::Body },
        Member { name: "NextToken", shape: 11, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Resource", kind: Kind::Structure { members: &[
        Member { name: "ResourceName", shape: 14, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 14, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceList", kind: Kind::List { member: 12, min: None, max: None }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
];

pub struct LookupEvents;
impl crate::Operation for LookupEvents {
    type Input = LookupEventsRequest;
    type Output = LookupEventsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "LookupEvents";
}

#[derive(Clone, Default)]
pub struct Event {
    pub access_key_id: Option<String>,
    pub cloud_trail_event: Option<String>,
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub event_source: Option<String>,
    pub event_time: Option<Timestamp>,
    pub read_only: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub username: Option<String>,
}
impl ToJson for Event {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("CloudTrailEvent", &self.cloud_trail_event);
        writer.member("EventId", &self.event_id);
        writer.member("EventName", &self.event_name);
        writer.member("EventSource", &self.event_source);
        writer.member("EventTime", &self.event_time);
        writer.member("ReadOnly", &self.read_only);
        writer.member("Resources", &self.resources);
        writer.member("Username", &self.username);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct LookupAttribute {
    pub attribute_key: String,
    pub attribute_value: String,
}
impl FromJson for LookupAttribute {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attribute_key: reader.required("AttributeKey")?,
            attribute_value: reader.required("AttributeValue")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct LookupEventsRequest {
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub start_time: Option<Timestamp>,
}
impl FromJson for LookupEventsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.optional("EndTime")?,
            event_category: reader.optional("EventCategory")?,
            lookup_attributes: reader.optional("LookupAttributes")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            start_time: reader.optional("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct LookupEventsResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}
impl ToJson for LookupEventsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Events", &self.events);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Resource {
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}
impl ToJson for Resource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ResourceName", &self.resource_name);
        writer.member("ResourceType", &self.resource_type);
        writer.done()
    }
}
