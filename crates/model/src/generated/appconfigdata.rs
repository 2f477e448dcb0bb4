// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "appconfigdata",
    signing_name: "appconfig",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2021-11-11",
    invalid: &error::BAD_REQUEST_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static BAD_REQUEST_EXCEPTION: ErrorShape = ErrorShape { code: "BadRequestException", status: 400, capital_message: true };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: true };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 404, capital_message: true };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottlingException", status: 429, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "GetLatestConfiguration", method: "GET", uri: "/configuration", status: 200, input: Some(0), output: Some(1), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartConfigurationSession", method: "POST", uri: "/configurationsessions", status: 201, input: Some(6), output: Some(7), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "GetLatestConfigurationRequest", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationToken", shape: 9, required: true, location: At::Query("configuration_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetLatestConfigurationResponse", kind: Kind::Structure { members: &[
        Member { name: "Configuration", shape: 5, required: false, location: At::Body },
        Member { name: "ContentType", shape: 8, required: false, location: At::Header("Content-Type") },
        Member { name: "NextPollConfigurationToken", shape: 9, required: false, location: At::Header("Next-Poll-Configuration-Token") },
        Member { name: "NextPollIntervalInSeconds", shape: 3, required: false, location: At::Header("Next-Poll-Interval-In-Seconds") },
        Member { name: "VersionLabel", shape: 8, required: false, location: At::Header("Version-Label") },
    ], union: false, payload: Some("Configuration") }, sensitive: false },
    Shape { name: "Identifier", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Integer", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "OptionalPollSeconds", kind: Kind::Integer { min: Some(15), max: Some(86400) }, sensitive: false },
    Shape { name: "SensitiveBlob", kind: Kind::Blob { min: None, max: None }, sensitive: true },
    Shape { name: "StartConfigurationSessionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 2, required: true, location: At::Body },
        Member { name: "ConfigurationProfileIdentifier", shape: 2, required: true, location: At::Body },
        Member { name: "EnvironmentIdentifier", shape: 2, required: true, location: At::Body },
        Member { name: "RequiredMinimumPollIntervalInSeconds", shape: 4, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartConfigurationSessionResponse", kind: Kind::Structure { members: &[
        Member { name: "InitialConfigurationToken", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Token", kind: Kind::String { min: None, max: None, pattern: Some("\\S{1,8192}"), values: &[] }, sensitive: false },
];

pub struct GetLatestConfiguration;
impl crate::Operation for GetLatestConfiguration {
    type Input = GetLatestConfigurationRequest;
    type Output = GetLatestConfigurationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetLatestConfiguration";
}

pub struct StartConfigurationSession;
impl crate::Operation for StartConfigurationSession {
    type Input = StartConfigurationSessionRequest;
    type Output = StartConfigurationSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartConfigurationSession";
}

#[derive(Clone, Default)]
pub struct GetLatestConfigurationRequest {
    pub configuration_token: String,
}
impl FromJson for GetLatestConfigurationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration_token: reader.required("ConfigurationToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetLatestConfigurationResponse {
    pub configuration: Option<Blob>,
    pub content_type: Option<String>,
    pub next_poll_configuration_token: Option<String>,
    pub next_poll_interval_in_seconds: Option<i32>,
    pub version_label: Option<String>,
}
impl ToJson for GetLatestConfigurationResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Configuration", &self.configuration);
        writer.member("ContentType", &self.content_type);
        writer.member("NextPollConfigurationToken", &self.next_poll_configuration_token);
        writer.member("NextPollIntervalInSeconds", &self.next_poll_interval_in_seconds);
        writer.member("VersionLabel", &self.version_label);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartConfigurationSessionRequest {
    pub application_identifier: String,
    pub configuration_profile_identifier: String,
    pub environment_identifier: String,
    pub required_minimum_poll_interval_in_seconds: Option<i32>,
}
impl FromJson for StartConfigurationSessionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            configuration_profile_identifier: reader.required("ConfigurationProfileIdentifier")?,
            environment_identifier: reader.required("EnvironmentIdentifier")?,
            required_minimum_poll_interval_in_seconds: reader.optional("RequiredMinimumPollIntervalInSeconds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartConfigurationSessionResponse {
    pub initial_configuration_token: Option<String>,
}
impl ToJson for StartConfigurationSessionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InitialConfigurationToken", &self.initial_configuration_token);
        writer.done()
    }
}
