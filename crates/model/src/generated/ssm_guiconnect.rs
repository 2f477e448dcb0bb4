// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm-guiconnect",
    signing_name: "ssm-guiconnect",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2021-05-01",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape { code: "AccessDeniedException", status: 403, capital_message: false };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 409, capital_message: false };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: false };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 404, capital_message: false };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ServiceQuotaExceededException", status: 402, capital_message: false };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottlingException", status: 429, capital_message: false };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "DeleteConnectionRecordingPreferences", method: "POST", uri: "/DeleteConnectionRecordingPreferences", status: 200, input: Some(5), output: Some(6), errors: &[&error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetConnectionRecordingPreferences", method: "POST", uri: "/GetConnectionRecordingPreferences", status: 200, input: None, output: Some(7), errors: &[&error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateConnectionRecordingPreferences", method: "POST", uri: "/UpdateConnectionRecordingPreferences", status: 200, input: Some(11), output: Some(12), errors: &[&error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AccountId", kind: Kind::String { min: None, max: None, pattern: Some("^[0-9]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "BucketName", kind: Kind::String { min: None, max: None, pattern: Some("(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)"), values: &[] }, sensitive: false },
    Shape { name: "ClientToken", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ConnectionRecordingPreferences", kind: Kind::Structure { members: &[
        Member { name: "KMSKeyArn", shape: 4, required: true, location: At::Body },
        Member { name: "RecordingDestinations", shape: 8, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConnectionRecordingPreferencesKMSKeyArnString", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DeleteConnectionRecordingPreferencesRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 2, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteConnectionRecordingPreferencesResponse", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 2, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConnectionRecordingPreferencesResponse", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 2, required: false, location: At::Body },
        Member { name: "ConnectionRecordingPreferences", shape: 3, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RecordingDestinations", kind: Kind::Structure { members: &[
        Member { name: "S3Buckets", shape: 10, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "S3Bucket", kind: Kind::Structure { members: &[
        Member { name: "BucketName", shape: 1, required: true, location: At::Body },
        Member { name: "BucketOwner", shape: 0, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "S3Buckets", kind: Kind::List { member: 9, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "UpdateConnectionRecordingPreferencesRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 2, required: false, location: At::Body },
        Member { name: "ConnectionRecordingPreferences", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateConnectionRecordingPreferencesResponse", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 2, required: false, location: At::Body },
        Member { name: "ConnectionRecordingPreferences", shape: 3, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct DeleteConnectionRecordingPreferences;
impl crate::Operation for DeleteConnectionRecordingPreferences {
    type Input = DeleteConnectionRecordingPreferencesRequest;
    type Output = DeleteConnectionRecordingPreferencesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteConnectionRecordingPreferences";
}

pub struct GetConnectionRecordingPreferences;
impl crate::Operation for GetConnectionRecordingPreferences {
    type Input = Empty;
    type Output = GetConnectionRecordingPreferencesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConnectionRecordingPreferences";
}

pub struct UpdateConnectionRecordingPreferences;
impl crate::Operation for UpdateConnectionRecordingPreferences {
    type Input = UpdateConnectionRecordingPreferencesRequest;
    type Output = UpdateConnectionRecordingPreferencesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateConnectionRecordingPreferences";
}

#[derive(Clone, Default)]
pub struct ConnectionRecordingPreferences {
    pub kms_key_arn: Option<String>,
    pub recording_destinations: Option<RecordingDestinations>,
}
impl FromJson for ConnectionRecordingPreferences {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            kms_key_arn: reader.optional("KMSKeyArn")?,
            recording_destinations: reader.optional("RecordingDestinations")?,
        })
    }
}
impl ToJson for ConnectionRecordingPreferences {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KMSKeyArn", &self.kms_key_arn);
        writer.member("RecordingDestinations", &self.recording_destinations);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteConnectionRecordingPreferencesRequest {
    pub client_token: Option<String>,
}
impl FromJson for DeleteConnectionRecordingPreferencesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("ClientToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteConnectionRecordingPreferencesResponse {
    pub client_token: Option<String>,
}
impl ToJson for DeleteConnectionRecordingPreferencesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ClientToken", &self.client_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetConnectionRecordingPreferencesResponse {
    pub client_token: Option<String>,
    pub connection_recording_preferences: Option<ConnectionRecordingPreferences>,
}
impl ToJson for GetConnectionRecordingPreferencesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ClientToken", &self.client_token);
        writer.member("ConnectionRecordingPreferences", &self.connection_recording_preferences);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RecordingDestinations {
    pub s3_buckets: Option<Vec<S3Bucket>>,
}
impl FromJson for RecordingDestinations {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            s3_buckets: reader.optional("S3Buckets")?,
        })
    }
}
impl ToJson for RecordingDestinations {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("S3Buckets", &self.s3_buckets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct S3Bucket {
    pub bucket_name: Option<String>,
    pub bucket_owner: Option<String>,
}
impl FromJson for S3Bucket {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            bucket_name: reader.optional("BucketName")?,
            bucket_owner: reader.optional("BucketOwner")?,
        })
    }
}
impl ToJson for S3Bucket {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BucketName", &self.bucket_name);
        writer.member("BucketOwner", &self.bucket_owner);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateConnectionRecordingPreferencesRequest {
    pub client_token: Option<String>,
    pub connection_recording_preferences: ConnectionRecordingPreferences,
}
impl FromJson for UpdateConnectionRecordingPreferencesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("ClientToken")?,
            connection_recording_preferences: reader.required("ConnectionRecordingPreferences")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateConnectionRecordingPreferencesResponse {
    pub client_token: Option<String>,
    pub connection_recording_preferences: Option<ConnectionRecordingPreferences>,
}
impl ToJson for UpdateConnectionRecordingPreferencesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ClientToken", &self.client_token);
        writer.member("ConnectionRecordingPreferences", &self.connection_recording_preferences);
        writer.done()
    }
}
