// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm-contacts",
    signing_name: "ssm-contacts",
    protocol: Protocol::AwsJson11,
    target_prefix: "SSMContacts",
    api_version: "2021-05-03",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape { code: "AccessDeniedException", status: 400, capital_message: true };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 400, capital_message: true };
    pub static DATA_ENCRYPTION_EXCEPTION: ErrorShape = ErrorShape { code: "DataEncryptionException", status: 400, capital_message: true };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: true };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 400, capital_message: true };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ServiceQuotaExceededException", status: 400, capital_message: true };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottlingException", status: 400, capital_message: true };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "AcceptPage", method: "POST", uri: "/", status: 200, input: Some(2), output: Some(3), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ActivateContactChannel", method: "POST", uri: "/", status: 200, input: Some(5), output: Some(6), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateContact", method: "POST", uri: "/", status: 200, input: Some(27), output: Some(28), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateContactChannel", method: "POST", uri: "/", status: 200, input: Some(25), output: Some(26), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateRotation", method: "POST", uri: "/", status: 200, input: Some(31), output: Some(32), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateRotationOverride", method: "POST", uri: "/", status: 200, input: Some(29), output: Some(30), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeactivateContactChannel", method: "POST", uri: "/", status: 200, input: Some(37), output: Some(38), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteContact", method: "POST", uri: "/", status: 200, input: Some(42), output: Some(43), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteContactChannel", method: "POST", uri: "/", status: 200, input: Some(40), output: Some(41), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteRotation", method: "POST", uri: "/", status: 200, input: Some(46), output: Some(47), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteRotationOverride", method: "POST", uri: "/", status: 200, input: Some(44), output: Some(45), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DescribeEngagement", method: "POST", uri: "/", status: 200, input: Some(48), output: Some(49), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DescribePage", method: "POST", uri: "/", status: 200, input: Some(50), output: Some(51), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetContact", method: "POST", uri: "/", status: 200, input: Some(58), output: Some(59), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetContactChannel", method: "POST", uri: "/", status: 200, input: Some(54), output: Some(55), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetContactPolicy", method: "POST", uri: "/", status: 200, input: Some(56), output: Some(57), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetRotation", method: "POST", uri: "/", status: 200, input: Some(62), output: Some(63), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetRotationOverride", method: "POST", uri: "/", status: 200, input: Some(60), output: Some(61), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListContactChannels", method: "POST", uri: "/", status: 200, input: Some(69), output: Some(70), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListContacts", method: "POST", uri: "/", status: 200, input: Some(71), output: Some(72), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListEngagements", method: "POST", uri: "/", status: 200, input: Some(73), output: Some(74), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPageReceipts", method: "POST", uri: "/", status: 200, input: Some(75), output: Some(76), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPageResolutions", method: "POST", uri: "/", status: 200, input: Some(77), output: Some(78), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPagesByContact", method: "POST", uri: "/", status: 200, input: Some(79), output: Some(80), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPagesByEngagement", method: "POST", uri: "/", status: 200, input: Some(81), output: Some(82), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPreviewRotationShifts", method: "POST", uri: "/", status: 200, input: Some(83), output: Some(84), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRotationOverrides", method: "POST", uri: "/", status: 200, input: Some(85), output: Some(86), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRotationShifts", method: "POST", uri: "/", status: 200, input: Some(87), output: Some(88), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRotations", method: "POST", uri: "/", status: 200, input: Some(89), output: Some(90), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: Some(91), output: Some(92), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutContactPolicy", method: "POST", uri: "/", status: 200, input: Some(108), output: Some(109), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "SendActivationCode", method: "POST", uri: "/", status: 200, input: Some(130), output: Some(131), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartEngagement", method: "POST", uri: "/", status: 200, input: Some(143), output: Some(144), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "StopEngagement", method: "POST", uri: "/", status: 200, input: Some(145), output: Some(146), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResource", method: "POST", uri: "/", status: 200, input: Some(152), output: Some(153), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResource", method: "POST", uri: "/", status: 200, input: Some(160), output: Some(161), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateContact", method: "POST", uri: "/", status: 200, input: Some(164), output: Some(165), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateContactChannel", method: "POST", uri: "/", status: 200, input: Some(162), output: Some(163), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::DATA_ENCRYPTION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateRotation", method: "POST", uri: "/", status: 200, input: Some(166), output: Some(167), errors: &[&error::ACCESS_DENIED_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AcceptCode", kind: Kind::String { min: Some(6), max: Some(10), pattern: Some("^[0-9]*$"), values: &[] }, sensitive: false },
    Shape { name: "AcceptCodeValidation", kind: Kind::String { min: None, max: None, pattern: None, values: &["IGNORE", "ENFORCE"] }, sensitive: false },
    Shape { name: "AcceptPageRequest", kind: Kind::Structure { members: &[
        Member { name: "AcceptCode", shape: 0, required: true, location: At::Body },
        Member { name: "AcceptCodeValidation", shape: 1, required: false, location: At::Body },
        Member { name: "AcceptType", shape: 4, required: true, location: At::Body },
        Member { name: "ContactChannelId", shape: 137, required: false, location: At::Body },
        Member { name: "Note", shape: 111, required: false, location: At::Body },
        Member { name: "PageId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AcceptPageResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "AcceptType", kind: Kind::String { min: None, max: None, pattern: None, values: &["DELIVERED", "READ"] }, sensitive: false },
    Shape { name: "ActivateContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ActivationCode", shape: 7, required: true, location: At::Body },
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ActivateContactChannelResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "ActivationCode", kind: Kind::String { min: Some(6), max: Some(10), pattern: Some("^[0-9]*$"), values: &[] }, sensitive: false },
    Shape { name: "ActivationStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVATED", "NOT_ACTIVATED"] }, sensitive: false },
    Shape { name: "AmazonResourceName", kind: Kind::String { min: Some(1), max: Some(1011), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ChannelName", kind: Kind::String { min: Some(1), max: Some(255), pattern: Some("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ChannelTargetInfo", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
        Member { name: "RetryIntervalInMinutes", shape: 118, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ChannelType", kind: Kind::String { min: None, max: None, pattern: None, values: &["SMS", "VOICE", "EMAIL"] }, sensitive: false },
    Shape { name: "Contact", kind: Kind::Structure { members: &[
        Member { name: "Alias", shape: 14, required: true, location: At::Body },
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 18, required: false, location: At::Body },
        Member { name: "Type", shape: 20, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ContactAlias", kind: Kind::String { min: Some(1), max: Some(255), pattern: Some("^[a-z0-9_\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ContactChannel", kind: Kind::Structure { members: &[
        Member { name: "ActivationStatus", shape: 8, required: true, location: At::Body },
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "ContactChannelArn", shape: 137, required: true, location: At::Body },
        Member { name: "DeliveryAddress", shape: 16, required: true, location: At::Body },
        Member { name: "Name", shape: 10, required: true, location: At::Body },
        Member { name: "Type", shape: 12, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ContactChannelAddress", kind: Kind::Structure { members: &[
        Member { name: "SimpleAddress", shape: 136, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ContactChannelList", kind: Kind::List { member: 15, min: None, max: None }, sensitive: false },
    Shape { name: "ContactName", kind: Kind::String { min: Some(0), max: Some(255), pattern: Some("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ContactTargetInfo", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: false, location: At::Body },
        Member { name: "IsEssential", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ContactType", kind: Kind::String { min: None, max: None, pattern: None, values: &["PERSONAL", "ESCALATION", "ONCALL_SCHEDULE"] }, sensitive: false },
    Shape { name: "ContactsList", kind: Kind::List { member: 13, min: None, max: None }, sensitive: false },
    Shape { name: "Content", kind: Kind::String { min: Some(1), max: Some(8192), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "CoverageTime", kind: Kind::Structure { members: &[
        Member { name: "End", shape: 64, required: false, location: At::Body },
        Member { name: "Start", shape: 64, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CoverageTimes", kind: Kind::List { member: 23, min: None, max: None }, sensitive: false },
    Shape { name: "CreateContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
        Member { name: "DeferActivation", shape: 39, required: false, location: At::Body },
        Member { name: "DeliveryAddress", shape: 16, required: true, location: At::Body },
        Member { name: "IdempotencyToken", shape: 66, required: false, location: At::Body },
        Member { name: "Name", shape: 10, required: true, location: At::Body },
        Member { name: "Type", shape: 12, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateContactChannelResult", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelArn", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateContactRequest", kind: Kind::Structure { members: &[
        Member { name: "Alias", shape: 14, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 18, required: false, location: At::Body },
        Member { name: "IdempotencyToken", shape: 66, required: false, location: At::Body },
        Member { name: "Plan", shape: 103, required: true, location: At::Body },
        Member { name: "Tags", shape: 155, required: false, location: At::Body },
        Member { name: "Type", shape: 20, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateContactResult", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRotationOverrideRequest", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "IdempotencyToken", shape: 66, required: false, location: At::Body },
        Member { name: "NewContactIds", shape: 123, required: true, location: At::Body },
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRotationOverrideResult", kind: Kind::Structure { members: &[
        Member { name: "RotationOverrideId", shape: 168, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactIds", shape: 120, required: true, location: At::Body },
        Member { name: "IdempotencyToken", shape: 66, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: true, location: At::Body },
        Member { name: "Recurrence", shape: 115, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "Tags", shape: 155, required: false, location: At::Body },
        Member { name: "TimeZoneId", shape: 159, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRotationResult", kind: Kind::Structure { members: &[
        Member { name: "RotationArn", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DailySettings", kind: Kind::List { member: 64, min: None, max: None }, sensitive: false },
    Shape { name: "DateTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "DayOfMonth", kind: Kind::Integer { min: Some(1), max: Some(31) }, sensitive: false },
    Shape { name: "DayOfWeek", kind: Kind::String { min: None, max: None, pattern: None, values: &["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] }, sensitive: false },
    Shape { name: "DeactivateContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeactivateContactChannelResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeferActivation", kind: Kind::Boolean, sensitive: false },
    Shape { name: "DeleteContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteContactChannelResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteContactRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteContactResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRotationOverrideRequest", kind: Kind::Structure { members: &[
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "RotationOverrideId", shape: 168, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRotationOverrideResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRotationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEngagementRequest", kind: Kind::Structure { members: &[
        Member { name: "EngagementId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEngagementResult", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "Content", shape: 22, required: true, location: At::Body },
        Member { name: "EngagementArn", shape: 137, required: true, location: At::Body },
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "PublicContent", shape: 106, required: false, location: At::Body },
        Member { name: "PublicSubject", shape: 107, required: false, location: At::Body },
        Member { name: "Sender", shape: 132, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "StopTime", shape: 34, required: false, location: At::Body },
        Member { name: "Subject", shape: 148, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePageRequest", kind: Kind::Structure { members: &[
        Member { name: "PageId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePageResult", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "Content", shape: 22, required: true, location: At::Body },
        Member { name: "DeliveryTime", shape: 34, required: false, location: At::Body },
        Member { name: "EngagementArn", shape: 137, required: true, location: At::Body },
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "PageArn", shape: 137, required: true, location: At::Body },
        Member { name: "PublicContent", shape: 106, required: false, location: At::Body },
        Member { name: "PublicSubject", shape: 107, required: false, location: At::Body },
        Member { name: "ReadTime", shape: 34, required: false, location: At::Body },
        Member { name: "Sender", shape: 132, required: true, location: At::Body },
        Member { name: "SentTime", shape: 34, required: false, location: At::Body },
        Member { name: "Subject", shape: 148, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Engagement", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "EngagementArn", shape: 137, required: true, location: At::Body },
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "Sender", shape: 132, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "StopTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EngagementsList", kind: Kind::List { member: 52, min: None, max: None }, sensitive: false },
    Shape { name: "GetContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContactChannelResult", kind: Kind::Structure { members: &[
        Member { name: "ActivationStatus", shape: 8, required: false, location: At::Body },
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "ContactChannelArn", shape: 137, required: true, location: At::Body },
        Member { name: "DeliveryAddress", shape: 16, required: true, location: At::Body },
        Member { name: "Name", shape: 10, required: true, location: At::Body },
        Member { name: "Type", shape: 12, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContactPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContactPolicyResult", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: false, location: At::Body },
        Member { name: "Policy", shape: 104, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContactRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContactResult", kind: Kind::Structure { members: &[
        Member { name: "Alias", shape: 14, required: true, location: At::Body },
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 18, required: false, location: At::Body },
        Member { name: "Plan", shape: 103, required: true, location: At::Body },
        Member { name: "Type", shape: 20, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRotationOverrideRequest", kind: Kind::Structure { members: &[
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "RotationOverrideId", shape: 168, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRotationOverrideResult", kind: Kind::Structure { members: &[
        Member { name: "CreateTime", shape: 34, required: false, location: At::Body },
        Member { name: "EndTime", shape: 34, required: false, location: At::Body },
        Member { name: "NewContactIds", shape: 138, required: false, location: At::Body },
        Member { name: "RotationArn", shape: 137, required: false, location: At::Body },
        Member { name: "RotationOverrideId", shape: 168, required: false, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRotationResult", kind: Kind::Structure { members: &[
        Member { name: "ContactIds", shape: 120, required: true, location: At::Body },
        Member { name: "Name", shape: 121, required: true, location: At::Body },
        Member { name: "Recurrence", shape: 115, required: true, location: At::Body },
        Member { name: "RotationArn", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: true, location: At::Body },
        Member { name: "TimeZoneId", shape: 159, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "HandOffTime", kind: Kind::Structure { members: &[
        Member { name: "HourOfDay", shape: 65, required: true, location: At::Body },
        Member { name: "MinuteOfHour", shape: 95, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "HourOfDay", kind: Kind::Integer { min: Some(0), max: Some(23) }, sensitive: false },
    Shape { name: "IdempotencyToken", kind: Kind::String { min: None, max: Some(2048), pattern: Some("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "IncidentId", kind: Kind::String { min: None, max: Some(1024), pattern: Some("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "IsEssential", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ListContactChannelsRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListContactChannelsResult", kind: Kind::Structure { members: &[
        Member { name: "ContactChannels", shape: 17, required: true, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListContactsRequest", kind: Kind::Structure { members: &[
        Member { name: "AliasPrefix", shape: 14, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Type", shape: 20, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListContactsResult", kind: Kind::Structure { members: &[
        Member { name: "Contacts", shape: 21, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListEngagementsRequest", kind: Kind::Structure { members: &[
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "TimeRangeValue", shape: 158, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListEngagementsResult", kind: Kind::Structure { members: &[
        Member { name: "Engagements", shape: 53, required: true, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPageReceiptsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "PageId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPageReceiptsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Receipts", shape: 113, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPageResolutionsRequest", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "PageId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPageResolutionsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "PageResolutions", shape: 117, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPagesByContactRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPagesByContactResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Pages", shape: 101, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPagesByEngagementRequest", kind: Kind::Structure { members: &[
        Member { name: "EngagementId", shape: 137, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPagesByEngagementResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Pages", shape: 101, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPreviewRotationShiftsRequest", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "Members", shape: 126, required: true, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Overrides", shape: 99, required: false, location: At::Body },
        Member { name: "Recurrence", shape: 115, required: true, location: At::Body },
        Member { name: "RotationStartTime", shape: 34, required: false, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "TimeZoneId", shape: 159, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPreviewRotationShiftsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationShifts", shape: 128, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationOverridesRequest", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationOverridesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationOverrides", shape: 125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationShiftsRequest", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationShiftsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationShifts", shape: 128, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 93, required: false, location: At::Body },
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "RotationNamePrefix", shape: 121, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRotationsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 102, required: false, location: At::Body },
        Member { name: "Rotations", shape: 129, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceARN", shape: 9, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceResult", kind: Kind::Structure { members: &[
        Member { name: "Tags", shape: 155, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(0), max: Some(1024) }, sensitive: false },
    Shape { name: "Member", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(".*\\S.*"), values: &[] }, sensitive: false },
    Shape { name: "MinuteOfHour", kind: Kind::Integer { min: Some(0), max: Some(59) }, sensitive: false },
    Shape { name: "MonthlySetting", kind: Kind::Structure { members: &[
        Member { name: "DayOfMonth", shape: 35, required: true, location: At::Body },
        Member { name: "HandOffTime", shape: 64, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MonthlySettings", kind: Kind::List { member: 96, min: None, max: None }, sensitive: false },
    Shape { name: "NumberOfOnCalls", kind: Kind::Integer { min: Some(1), max: None }, sensitive: false },
    Shape { name: "OverrideList", kind: Kind::List { member: 105, min: None, max: None }, sensitive: false },
    Shape { name: "Page", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "DeliveryTime", shape: 34, required: false, location: At::Body },
        Member { name: "EngagementArn", shape: 137, required: true, location: At::Body },
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "PageArn", shape: 137, required: true, location: At::Body },
        Member { name: "ReadTime", shape: 34, required: false, location: At::Body },
        Member { name: "Sender", shape: 132, required: true, location: At::Body },
        Member { name: "SentTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PagesList", kind: Kind::List { member: 100, min: None, max: None }, sensitive: false },
    Shape { name: "PaginationToken", kind: Kind::String { min: None, max: Some(2048), pattern: Some("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "Plan", kind: Kind::Structure { members: &[
        Member { name: "RotationIds", shape: 138, required: false, location: At::Body },
        Member { name: "Stages", shape: 142, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Policy", kind: Kind::String { min: Some(1), max: Some(395000), pattern: Some(".*\\S.*"), values: &[] }, sensitive: false },
    Shape { name: "PreviewOverride", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: false, location: At::Body },
        Member { name: "NewMembers", shape: 124, required: false, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PublicContent", kind: Kind::String { min: Some(1), max: Some(8192), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "PublicSubject", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "PutContactPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "Policy", shape: 104, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutContactPolicyResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Receipt", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelArn", shape: 137, required: false, location: At::Body },
        Member { name: "ReceiptInfo", shape: 111, required: false, location: At::Body },
        Member { name: "ReceiptTime", shape: 34, required: true, location: At::Body },
        Member { name: "ReceiptType", shape: 112, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReceiptInfo", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "ReceiptType", kind: Kind::String { min: None, max: None, pattern: None, values: &["DELIVERED", "ERROR", "READ", "SENT", "STOP"] }, sensitive: false },
    Shape { name: "ReceiptsList", kind: Kind::List { member: 110, min: None, max: None }, sensitive: false },
    Shape { name: "RecurrenceMultiplier", kind: Kind::Integer { min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "RecurrenceSettings", kind: Kind::Structure { members: &[
        Member { name: "DailySettings", shape: 33, required: false, location: At::Body },
        Member { name: "MonthlySettings", shape: 97, required: false, location: At::Body },
        Member { name: "NumberOfOnCalls", shape: 98, required: true, location: At::Body },
        Member { name: "RecurrenceMultiplier", shape: 114, required: true, location: At::Body },
        Member { name: "ShiftCoverages", shape: 133, required: false, location: At::Body },
        Member { name: "WeeklySettings", shape: 170, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResolutionContact", kind: Kind::Structure { members: &[
        Member { name: "ContactArn", shape: 137, required: true, location: At::Body },
        Member { name: "StageIndex", shape: 141, required: false, location: At::Body },
        Member { name: "Type", shape: 20, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResolutionList", kind: Kind::List { member: 116, min: None, max: None }, sensitive: false },
    Shape { name: "RetryIntervalInMinutes", kind: Kind::Integer { min: Some(0), max: Some(60) }, sensitive: false },
    Shape { name: "Rotation", kind: Kind::Structure { members: &[
        Member { name: "ContactIds", shape: 138, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: true, location: At::Body },
        Member { name: "Recurrence", shape: 115, required: false, location: At::Body },
        Member { name: "RotationArn", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "TimeZoneId", shape: 159, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotationContactsArnList", kind: Kind::List { member: 137, min: Some(1), max: Some(30) }, sensitive: false },
    Shape { name: "RotationName", kind: Kind::String { min: Some(1), max: Some(255), pattern: Some("^[a-zA-Z0-9_\\-\\s\\.]*$"), values: &[] }, sensitive: false },
    Shape { name: "RotationOverride", kind: Kind::Structure { members: &[
        Member { name: "CreateTime", shape: 34, required: true, location: At::Body },
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "NewContactIds", shape: 138, required: true, location: At::Body },
        Member { name: "RotationOverrideId", shape: 168, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotationOverrideContactsArnList", kind: Kind::List { member: 137, min: Some(0), max: Some(30) }, sensitive: false },
    Shape { name: "RotationOverridePreviewMemberList", kind: Kind::List { member: 94, min: Some(0), max: Some(30) }, sensitive: false },
    Shape { name: "RotationOverrides", kind: Kind::List { member: 122, min: None, max: None }, sensitive: false },
    Shape { name: "RotationPreviewMemberList", kind: Kind::List { member: 94, min: Some(1), max: Some(30) }, sensitive: false },
    Shape { name: "RotationShift", kind: Kind::Structure { members: &[
        Member { name: "ContactIds", shape: 138, required: false, location: At::Body },
        Member { name: "EndTime", shape: 34, required: true, location: At::Body },
        Member { name: "ShiftDetails", shape: 134, required: false, location: At::Body },
        Member { name: "StartTime", shape: 34, required: true, location: At::Body },
        Member { name: "Type", shape: 135, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotationShifts", kind: Kind::List { member: 127, min: None, max: None }, sensitive: false },
    Shape { name: "Rotations", kind: Kind::List { member: 119, min: None, max: None }, sensitive: false },
    Shape { name: "SendActivationCodeRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SendActivationCodeResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Sender", kind: Kind::String { min: None, max: Some(255), pattern: Some("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ShiftCoveragesMap", kind: Kind::Map { key: 36, value: 24, min: None, max: None }, sensitive: false },
    Shape { name: "ShiftDetails", kind: Kind::Structure { members: &[
        Member { name: "OverriddenContactIds", shape: 138, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ShiftType", kind: Kind::String { min: None, max: None, pattern: None, values: &["REGULAR", "OVERRIDDEN"] }, sensitive: false },
    Shape { name: "SimpleAddress", kind: Kind::String { min: Some(1), max: Some(320), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SsmContactsArn", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*"), values: &[] }, sensitive: false },
    Shape { name: "SsmContactsArnList", kind: Kind::List { member: 137, min: Some(0), max: Some(25) }, sensitive: false },
    Shape { name: "Stage", kind: Kind::Structure { members: &[
        Member { name: "DurationInMinutes", shape: 140, required: true, location: At::Body },
        Member { name: "Targets", shape: 157, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StageDurationInMins", kind: Kind::Integer { min: Some(0), max: Some(30) }, sensitive: false },
    Shape { name: "StageIndex", kind: Kind::Integer { min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "StagesList", kind: Kind::List { member: 139, min: None, max: None }, sensitive: false },
    Shape { name: "StartEngagementRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
        Member { name: "Content", shape: 22, required: true, location: At::Body },
        Member { name: "IdempotencyToken", shape: 66, required: false, location: At::Body },
        Member { name: "IncidentId", shape: 67, required: false, location: At::Body },
        Member { name: "PublicContent", shape: 106, required: false, location: At::Body },
        Member { name: "PublicSubject", shape: 107, required: false, location: At::Body },
        Member { name: "Sender", shape: 132, required: true, location: At::Body },
        Member { name: "Subject", shape: 148, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartEngagementResult", kind: Kind::Structure { members: &[
        Member { name: "EngagementArn", shape: 137, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StopEngagementRequest", kind: Kind::Structure { members: &[
        Member { name: "EngagementId", shape: 137, required: true, location: At::Body },
        Member { name: "Reason", shape: 147, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StopEngagementResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "StopReason", kind: Kind::String { min: None, max: Some(255), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "Subject", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("^[.\\s\\S]*$"), values: &[] }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 150, required: false, location: At::Body },
        Member { name: "Value", shape: 154, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"), values: &[] }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 150, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceARN", shape: 9, required: true, location: At::Body },
        Member { name: "Tags", shape: 155, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagResourceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$"), values: &[] }, sensitive: false },
    Shape { name: "TagsList", kind: Kind::List { member: 149, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "Target", kind: Kind::Structure { members: &[
        Member { name: "ChannelTargetInfo", shape: 11, required: false, location: At::Body },
        Member { name: "ContactTargetInfo", shape: 19, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TargetsList", kind: Kind::List { member: 156, min: None, max: None }, sensitive: false },
    Shape { name: "TimeRange", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 34, required: false, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TimeZoneId", kind: Kind::String { min: Some(1), max: Some(255), pattern: Some("^[:a-zA-Z0-9_\\-\\s\\.\\\\/]*$"), values: &[] }, sensitive: false },
    Shape { name: "UntagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceARN", shape: 9, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 151, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagResourceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateContactChannelRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactChannelId", shape: 137, required: true, location: At::Body },
        Member { name: "DeliveryAddress", shape: 16, required: false, location: At::Body },
        Member { name: "Name", shape: 10, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateContactChannelResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateContactRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactId", shape: 137, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 18, required: false, location: At::Body },
        Member { name: "Plan", shape: 103, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateContactResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "ContactIds", shape: 120, required: false, location: At::Body },
        Member { name: "Recurrence", shape: 115, required: true, location: At::Body },
        Member { name: "RotationId", shape: 137, required: true, location: At::Body },
        Member { name: "StartTime", shape: 34, required: false, location: At::Body },
        Member { name: "TimeZoneId", shape: 159, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRotationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Uuid", kind: Kind::String { min: Some(36), max: Some(39), pattern: Some("([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1}"), values: &[] }, sensitive: false },
    Shape { name: "WeeklySetting", kind: Kind::Structure { members: &[
        Member { name: "DayOfWeek", shape: 36, required: true, location: At::Body },
        Member { name: "HandOffTime", shape: 64, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "WeeklySettings", kind: Kind::List { member: 169, min: None, max: None }, sensitive: false },
];

pub struct AcceptPage;
impl crate::Operation for AcceptPage {
    type Input = AcceptPageRequest;
    type Output = AcceptPageResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AcceptPage";
}

pub struct ActivateContactChannel;
impl crate::Operation for ActivateContactChannel {
    type Input = ActivateContactChannelRequest;
    type Output = ActivateContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ActivateContactChannel";
}

pub struct CreateContact;
impl crate::Operation for CreateContact {
    type Input = CreateContactRequest;
    type Output = CreateContactResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateContact";
}

pub struct CreateContactChannel;
impl crate::Operation for CreateContactChannel {
    type Input = CreateContactChannelRequest;
    type Output = CreateContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateContactChannel";
}

pub struct CreateRotation;
impl crate::Operation for CreateRotation {
    type Input = CreateRotationRequest;
    type Output = CreateRotationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateRotation";
}

pub struct CreateRotationOverride;
impl crate::Operation for CreateRotationOverride {
    type Input = CreateRotationOverrideRequest;
    type Output = CreateRotationOverrideResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateRotationOverride";
}

pub struct DeactivateContactChannel;
impl crate::Operation for DeactivateContactChannel {
    type Input = DeactivateContactChannelRequest;
    type Output = DeactivateContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeactivateContactChannel";
}

pub struct DeleteContact;
impl crate::Operation for DeleteContact {
    type Input = DeleteContactRequest;
    type Output = DeleteContactResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteContact";
}

pub struct DeleteContactChannel;
impl crate::Operation for DeleteContactChannel {
    type Input = DeleteContactChannelRequest;
    type Output = DeleteContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteContactChannel";
}

pub struct DeleteRotation;
impl crate::Operation for DeleteRotation {
    type Input = DeleteRotationRequest;
    type Output = DeleteRotationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteRotation";
}

pub struct DeleteRotationOverride;
impl crate::Operation for DeleteRotationOverride {
    type Input = DeleteRotationOverrideRequest;
    type Output = DeleteRotationOverrideResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteRotationOverride";
}

pub struct DescribeEngagement;
impl crate::Operation for DescribeEngagement {
    type Input = DescribeEngagementRequest;
    type Output = DescribeEngagementResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeEngagement";
}

pub struct DescribePage;
impl crate::Operation for DescribePage {
    type Input = DescribePageRequest;
    type Output = DescribePageResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribePage";
}

pub struct GetContact;
impl crate::Operation for GetContact {
    type Input = GetContactRequest;
    type Output = GetContactResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetContact";
}

pub struct GetContactChannel;
impl crate::Operation for GetContactChannel {
    type Input = GetContactChannelRequest;
    type Output = GetContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetContactChannel";
}

pub struct GetContactPolicy;
impl crate::Operation for GetContactPolicy {
    type Input = GetContactPolicyRequest;
    type Output = GetContactPolicyResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetContactPolicy";
}

pub struct GetRotation;
impl crate::Operation for GetRotation {
    type Input = GetRotationRequest;
    type Output = GetRotationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetRotation";
}

pub struct GetRotationOverride;
impl crate::Operation for GetRotationOverride {
    type Input = GetRotationOverrideRequest;
    type Output = GetRotationOverrideResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetRotationOverride";
}

pub struct ListContactChannels;
impl crate::Operation for ListContactChannels {
    type Input = ListContactChannelsRequest;
    type Output = ListContactChannelsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListContactChannels";
}

pub struct ListContacts;
impl crate::Operation for ListContacts {
    type Input = ListContactsRequest;
    type Output = ListContactsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListContacts";
}

pub struct ListEngagements;
impl crate::Operation for ListEngagements {
    type Input = ListEngagementsRequest;
    type Output = ListEngagementsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListEngagements";
}

pub struct ListPageReceipts;
impl crate::Operation for ListPageReceipts {
    type Input = ListPageReceiptsRequest;
    type Output = ListPageReceiptsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPageReceipts";
}

pub struct ListPageResolutions;
impl crate::Operation for ListPageResolutions {
    type Input = ListPageResolutionsRequest;
    type Output = ListPageResolutionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPageResolutions";
}

pub struct ListPagesByContact;
impl crate::Operation for ListPagesByContact {
    type Input = ListPagesByContactRequest;
    type Output = ListPagesByContactResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPagesByContact";
}

pub struct ListPagesByEngagement;
impl crate::Operation for ListPagesByEngagement {
    type Input = ListPagesByEngagementRequest;
    type Output = ListPagesByEngagementResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPagesByEngagement";
}

pub struct ListPreviewRotationShifts;
impl crate::Operation for ListPreviewRotationShifts {
    type Input = ListPreviewRotationShiftsRequest;
    type Output = ListPreviewRotationShiftsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPreviewRotationShifts";
}

pub struct ListRotationOverrides;
impl crate::Operation for ListRotationOverrides {
    type Input = ListRotationOverridesRequest;
    type Output = ListRotationOverridesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRotationOverrides";
}

pub struct ListRotationShifts;
impl crate::Operation for ListRotationShifts {
    type Input = ListRotationShiftsRequest;
    type Output = ListRotationShiftsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRotationShifts";
}

pub struct ListRotations;
impl crate::Operation for ListRotations {
    type Input = ListRotationsRequest;
    type Output = ListRotationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRotations";
}

pub struct ListTagsForResource;
impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTagsForResource";
}

pub struct PutContactPolicy;
impl crate::Operation for PutContactPolicy {
    type Input = PutContactPolicyRequest;
    type Output = PutContactPolicyResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutContactPolicy";
}

pub struct SendActivationCode;
impl crate::Operation for SendActivationCode {
    type Input = SendActivationCodeRequest;
    type Output = SendActivationCodeResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SendActivationCode";
}

pub struct StartEngagement;
impl crate::Operation for StartEngagement {
    type Input = StartEngagementRequest;
    type Output = StartEngagementResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartEngagement";
}

pub struct StopEngagement;
impl crate::Operation for StopEngagement {
    type Input = StopEngagementRequest;
    type Output = StopEngagementResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StopEngagement";
}

pub struct TagResource;
impl crate::Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagResource";
}

pub struct UntagResource;
impl crate::Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagResource";
}

pub struct UpdateContact;
impl crate::Operation for UpdateContact {
    type Input = UpdateContactRequest;
    type Output = UpdateContactResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateContact";
}

pub struct UpdateContactChannel;
impl crate::Operation for UpdateContactChannel {
    type Input = UpdateContactChannelRequest;
    type Output = UpdateContactChannelResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateContactChannel";
}

pub struct UpdateRotation;
impl crate::Operation for UpdateRotation {
    type Input = UpdateRotationRequest;
    type Output = UpdateRotationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateRotation";
}

#[derive(Clone, Default)]
pub struct AcceptPageRequest {
    pub accept_code: String,
    pub accept_code_validation: Option<String>,
    pub accept_type: String,
    pub contact_channel_id: Option<String>,
    pub note: Option<String>,
    pub page_id: String,
}
impl FromJson for AcceptPageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            accept_code: reader.required("AcceptCode")?,
            accept_code_validation: reader.optional("AcceptCodeValidation")?,
            accept_type: reader.required("AcceptType")?,
            contact_channel_id: reader.optional("ContactChannelId")?,
            note: reader.optional("Note")?,
            page_id: reader.required("PageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AcceptPageResult {
}
impl ToJson for AcceptPageResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ActivateContactChannelRequest {
    pub activation_code: String,
    pub contact_channel_id: String,
}
impl FromJson for ActivateContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            activation_code: reader.required("ActivationCode")?,
            contact_channel_id: reader.required("ContactChannelId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ActivateContactChannelResult {
}
impl ToJson for ActivateContactChannelResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ChannelTargetInfo {
    pub contact_channel_id: Option<String>,
    pub retry_interval_in_minutes: Option<i32>,
}
impl FromJson for ChannelTargetInfo {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.optional("ContactChannelId")?,
            retry_interval_in_minutes: reader.optional("RetryIntervalInMinutes")?,
        })
    }
}
impl ToJson for ChannelTargetInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactChannelId", &self.contact_channel_id);
        writer.member("RetryIntervalInMinutes", &self.retry_interval_in_minutes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Contact {
    pub alias: Option<String>,
    pub contact_arn: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for Contact {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Alias", &self.alias);
        writer.member("ContactArn", &self.contact_arn);
        writer.member("DisplayName", &self.display_name);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ContactChannel {
    pub activation_status: Option<String>,
    pub contact_arn: Option<String>,
    pub contact_channel_arn: Option<String>,
    pub delivery_address: Option<ContactChannelAddress>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for ContactChannel {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationStatus", &self.activation_status);
        writer.member("ContactArn", &self.contact_arn);
        writer.member("ContactChannelArn", &self.contact_channel_arn);
        writer.member("DeliveryAddress", &self.delivery_address);
        writer.member("Name", &self.name);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ContactChannelAddress {
    pub simple_address: Option<String>,
}
impl FromJson for ContactChannelAddress {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            simple_address: reader.optional("SimpleAddress")?,
        })
    }
}
impl ToJson for ContactChannelAddress {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SimpleAddress", &self.simple_address);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ContactTargetInfo {
    pub contact_id: Option<String>,
    pub is_essential: Option<bool>,
}
impl FromJson for ContactTargetInfo {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.optional("ContactId")?,
            is_essential: reader.optional("IsEssential")?,
        })
    }
}
impl ToJson for ContactTargetInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactId", &self.contact_id);
        writer.member("IsEssential", &self.is_essential);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CoverageTime {
    pub end: Option<HandOffTime>,
    pub start: Option<HandOffTime>,
}
impl FromJson for CoverageTime {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end: reader.optional("End")?,
            start: reader.optional("Start")?,
        })
    }
}
impl ToJson for CoverageTime {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("End", &self.end);
        writer.member("Start", &self.start);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateContactChannelRequest {
    pub contact_id: String,
    pub defer_activation: Option<bool>,
    pub delivery_address: ContactChannelAddress,
    pub idempotency_token: Option<String>,
    pub name: String,
    pub r#type: String,
}
impl FromJson for CreateContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
            defer_activation: reader.optional("DeferActivation")?,
            delivery_address: reader.required("DeliveryAddress")?,
            idempotency_token: reader.optional("IdempotencyToken")?,
            name: reader.required("Name")?,
            r#type: reader.required("Type")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateContactChannelResult {
    pub contact_channel_arn: Option<String>,
}
impl ToJson for CreateContactChannelResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactChannelArn", &self.contact_channel_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateContactRequest {
    pub alias: String,
    pub display_name: Option<String>,
    pub idempotency_token: Option<String>,
    pub plan: Plan,
    pub tags: Option<Vec<Tag>>,
    pub r#type: String,
}
impl FromJson for CreateContactRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alias: reader.required("Alias")?,
            display_name: reader.optional("DisplayName")?,
            idempotency_token: reader.optional("IdempotencyToken")?,
            plan: reader.required("Plan")?,
            tags: reader.optional("Tags")?,
            r#type: reader.required("Type")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateContactResult {
    pub contact_arn: Option<String>,
}
impl ToJson for CreateContactResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateRotationOverrideRequest {
    pub end_time: Timestamp,
    pub idempotency_token: Option<String>,
    pub new_contact_ids: Vec<String>,
    pub rotation_id: String,
    pub start_time: Timestamp,
}
impl FromJson for CreateRotationOverrideRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.required("EndTime")?,
            idempotency_token: reader.optional("IdempotencyToken")?,
            new_contact_ids: reader.required("NewContactIds")?,
            rotation_id: reader.required("RotationId")?,
            start_time: reader.required("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateRotationOverrideResult {
    pub rotation_override_id: Option<String>,
}
impl ToJson for CreateRotationOverrideResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RotationOverrideId", &self.rotation_override_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateRotationRequest {
    pub contact_ids: Vec<String>,
    pub idempotency_token: Option<String>,
    pub name: String,
    pub recurrence: RecurrenceSettings,
    pub start_time: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub time_zone_id: String,
}
impl FromJson for CreateRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_ids: reader.required("ContactIds")?,
            idempotency_token: reader.optional("IdempotencyToken")?,
            name: reader.required("Name")?,
            recurrence: reader.required("Recurrence")?,
            start_time: reader.optional("StartTime")?,
            tags: reader.optional("Tags")?,
            time_zone_id: reader.required("TimeZoneId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateRotationResult {
    pub rotation_arn: Option<String>,
}
impl ToJson for CreateRotationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RotationArn", &self.rotation_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeactivateContactChannelRequest {
    pub contact_channel_id: String,
}
impl FromJson for DeactivateContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.required("ContactChannelId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeactivateContactChannelResult {
}
impl ToJson for DeactivateContactChannelResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteContactChannelRequest {
    pub contact_channel_id: String,
}
impl FromJson for DeleteContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.required("ContactChannelId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteContactChannelResult {
}
impl ToJson for DeleteContactChannelResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteContactRequest {
    pub contact_id: String,
}
impl FromJson for DeleteContactRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteContactResult {
}
impl ToJson for DeleteContactResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteRotationOverrideRequest {
    pub rotation_id: String,
    pub rotation_override_id: String,
}
impl FromJson for DeleteRotationOverrideRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            rotation_id: reader.required("RotationId")?,
            rotation_override_id: reader.required("RotationOverrideId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteRotationOverrideResult {
}
impl ToJson for DeleteRotationOverrideResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteRotationRequest {
    pub rotation_id: String,
}
impl FromJson for DeleteRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            rotation_id: reader.required("RotationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteRotationResult {
}
impl ToJson for DeleteRotationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeEngagementRequest {
    pub engagement_id: String,
}
impl FromJson for DescribeEngagementRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            engagement_id: reader.required("EngagementId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeEngagementResult {
    pub contact_arn: Option<String>,
    pub content: Option<String>,
    pub engagement_arn: Option<String>,
    pub incident_id: Option<String>,
    pub public_content: Option<String>,
    pub public_subject: Option<String>,
    pub sender: Option<String>,
    pub start_time: Option<Timestamp>,
    pub stop_time: Option<Timestamp>,
    pub subject: Option<String>,
}
impl ToJson for DescribeEngagementResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("Content", &self.content);
        writer.member("EngagementArn", &self.engagement_arn);
        writer.member("IncidentId", &self.incident_id);
        writer.member("PublicContent", &self.public_content);
        writer.member("PublicSubject", &self.public_subject);
        writer.member("Sender", &self.sender);
        writer.member("StartTime", &self.start_time);
        writer.member("StopTime", &self.stop_time);
        writer.member("Subject", &self.subject);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribePageRequest {
    pub page_id: String,
}
impl FromJson for DescribePageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            page_id: reader.required("PageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribePageResult {
    pub contact_arn: Option<String>,
    pub content: Option<String>,
    pub delivery_time: Option<Timestamp>,
    pub engagement_arn: Option<String>,
    pub incident_id: Option<String>,
    pub page_arn: Option<String>,
    pub public_content: Option<String>,
    pub public_subject: Option<String>,
    pub read_time: Option<Timestamp>,
    pub sender: Option<String>,
    pub sent_time: Option<Timestamp>,
    pub subject: Option<String>,
}
impl ToJson for DescribePageResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("Content", &self.content);
        writer.member("DeliveryTime", &self.delivery_time);
        writer.member("EngagementArn", &self.engagement_arn);
        writer.member("IncidentId", &self.incident_id);
        writer.member("PageArn", &self.page_arn);
        writer.member("PublicContent", &self.public_content);
        writer.member("PublicSubject", &self.public_subject);
        writer.member("ReadTime", &self.read_time);
        writer.member("Sender", &self.sender);
        writer.member("SentTime", &self.sent_time);
        writer.member("Subject", &self.subject);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Engagement {
    pub contact_arn: Option<String>,
    pub engagement_arn: Option<String>,
    pub incident_id: Option<String>,
    pub sender: Option<String>,
    pub start_time: Option<Timestamp>,
    pub stop_time: Option<Timestamp>,
}
impl ToJson for Engagement {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("EngagementArn", &self.engagement_arn);
        writer.member("IncidentId", &self.incident_id);
        writer.member("Sender", &self.sender);
        writer.member("StartTime", &self.start_time);
        writer.member("StopTime", &self.stop_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetContactChannelRequest {
    pub contact_channel_id: String,
}
impl FromJson for GetContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.required("ContactChannelId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetContactChannelResult {
    pub activation_status: Option<String>,
    pub contact_arn: Option<String>,
    pub contact_channel_arn: Option<String>,
    pub delivery_address: Option<ContactChannelAddress>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for GetContactChannelResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationStatus", &self.activation_status);
        writer.member("ContactArn", &self.contact_arn);
        writer.member("ContactChannelArn", &self.contact_channel_arn);
        writer.member("DeliveryAddress", &self.delivery_address);
        writer.member("Name", &self.name);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetContactPolicyRequest {
    pub contact_arn: String,
}
impl FromJson for GetContactPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_arn: reader.required("ContactArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetContactPolicyResult {
    pub contact_arn: Option<String>,
    pub policy: Option<String>,
}
impl ToJson for GetContactPolicyResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("Policy", &self.policy);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetContactRequest {
    pub contact_id: String,
}
impl FromJson for GetContactRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetContactResult {
    pub alias: Option<String>,
    pub contact_arn: Option<String>,
    pub display_name: Option<String>,
    pub plan: Option<Plan>,
    pub r#type: Option<String>,
}
impl ToJson for GetContactResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Alias", &self.alias);
        writer.member("ContactArn", &self.contact_arn);
        writer.member("DisplayName", &self.display_name);
        writer.member("Plan", &self.plan);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetRotationOverrideRequest {
    pub rotation_id: String,
    pub rotation_override_id: String,
}
impl FromJson for GetRotationOverrideRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            rotation_id: reader.required("RotationId")?,
            rotation_override_id: reader.required("RotationOverrideId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetRotationOverrideResult {
    pub create_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub new_contact_ids: Option<Vec<String>>,
    pub rotation_arn: Option<String>,
    pub rotation_override_id: Option<String>,
    pub start_time: Option<Timestamp>,
}
impl ToJson for GetRotationOverrideResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreateTime", &self.create_time);
        writer.member("EndTime", &self.end_time);
        writer.member("NewContactIds", &self.new_contact_ids);
        writer.member("RotationArn", &self.rotation_arn);
        writer.member("RotationOverrideId", &self.rotation_override_id);
        writer.member("StartTime", &self.start_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetRotationRequest {
    pub rotation_id: String,
}
impl FromJson for GetRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            rotation_id: reader.required("RotationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetRotationResult {
    pub contact_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub recurrence: Option<RecurrenceSettings>,
    pub rotation_arn: Option<String>,
    pub start_time: Option<Timestamp>,
    pub time_zone_id: Option<String>,
}
impl ToJson for GetRotationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactIds", &self.contact_ids);
        writer.member("Name", &self.name);
        writer.member("Recurrence", &self.recurrence);
        writer.member("RotationArn", &self.rotation_arn);
        writer.member("StartTime", &self.start_time);
        writer.member("TimeZoneId", &self.time_zone_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct HandOffTime {
    pub hour_of_day: Option<i32>,
    pub minute_of_hour: Option<i32>,
}
impl FromJson for HandOffTime {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            hour_of_day: reader.optional("HourOfDay")?,
            minute_of_hour: reader.optional("MinuteOfHour")?,
        })
    }
}
impl ToJson for HandOffTime {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("HourOfDay", &self.hour_of_day);
        writer.member("MinuteOfHour", &self.minute_of_hour);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListContactChannelsRequest {
    pub contact_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListContactChannelsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListContactChannelsResult {
    pub contact_channels: Option<Vec<ContactChannel>>,
    pub next_token: Option<String>,
}
impl ToJson for ListContactChannelsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactChannels", &self.contact_channels);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListContactsRequest {
    pub alias_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub r#type: Option<String>,
}
impl FromJson for ListContactsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alias_prefix: reader.optional("AliasPrefix")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            r#type: reader.optional("Type")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListContactsResult {
    pub contacts: Option<Vec<Contact>>,
    pub next_token: Option<String>,
}
impl ToJson for ListContactsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Contacts", &self.contacts);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListEngagementsRequest {
    pub incident_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub time_range_value: Option<TimeRange>,
}
impl FromJson for ListEngagementsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            incident_id: reader.optional("IncidentId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            time_range_value: reader.optional("TimeRangeValue")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListEngagementsResult {
    pub engagements: Option<Vec<Engagement>>,
    pub next_token: Option<String>,
}
impl ToJson for ListEngagementsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Engagements", &self.engagements);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPageReceiptsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub page_id: String,
}
impl FromJson for ListPageReceiptsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            page_id: reader.required("PageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPageReceiptsResult {
    pub next_token: Option<String>,
    pub receipts: Option<Vec<Receipt>>,
}
impl ToJson for ListPageReceiptsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Receipts", &self.receipts);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPageResolutionsRequest {
    pub next_token: Option<String>,
    pub page_id: String,
}
impl FromJson for ListPageResolutionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            next_token: reader.optional("NextToken")?,
            page_id: reader.required("PageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPageResolutionsResult {
    pub next_token: Option<String>,
    pub page_resolutions: Option<Vec<ResolutionContact>>,
}
impl ToJson for ListPageResolutionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("PageResolutions", &self.page_resolutions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPagesByContactRequest {
    pub contact_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListPagesByContactRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPagesByContactResult {
    pub next_token: Option<String>,
    pub pages: Option<Vec<Page>>,
}
impl ToJson for ListPagesByContactResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Pages", &self.pages);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPagesByEngagementRequest {
    pub engagement_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListPagesByEngagementRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            engagement_id: reader.required("EngagementId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPagesByEngagementResult {
    pub next_token: Option<String>,
    pub pages: Option<Vec<Page>>,
}
impl ToJson for ListPagesByEngagementResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Pages", &self.pages);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPreviewRotationShiftsRequest {
    pub end_time: Timestamp,
    pub max_results: Option<i32>,
    pub members: Vec<String>,
    pub next_token: Option<String>,
    pub overrides: Option<Vec<PreviewOverride>>,
    pub recurrence: RecurrenceSettings,
    pub rotation_start_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub time_zone_id: String,
}
impl FromJson for ListPreviewRotationShiftsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.required("EndTime")?,
            max_results: reader.optional("MaxResults")?,
            members: reader.required("Members")?,
            next_token: reader.optional("NextToken")?,
            overrides: reader.optional("Overrides")?,
            recurrence: reader.required("Recurrence")?,
            rotation_start_time: reader.optional("RotationStartTime")?,
            start_time: reader.optional("StartTime")?,
            time_zone_id: reader.required("TimeZoneId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPreviewRotationShiftsResult {
    pub next_token: Option<String>,
    pub rotation_shifts: Option<Vec<RotationShift>>,
}
impl ToJson for ListPreviewRotationShiftsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("RotationShifts", &self.rotation_shifts);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRotationOverridesRequest {
    pub end_time: Timestamp,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub rotation_id: String,
    pub start_time: Timestamp,
}
impl FromJson for ListRotationOverridesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.required("EndTime")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            rotation_id: reader.required("RotationId")?,
            start_time: reader.required("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRotationOverridesResult {
    pub next_token: Option<String>,
    pub rotation_overrides: Option<Vec<RotationOverride>>,
}
impl ToJson for ListRotationOverridesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("RotationOverrides", &self.rotation_overrides);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRotationShiftsRequest {
    pub end_time: Timestamp,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub rotation_id: String,
    pub start_time: Option<Timestamp>,
}
impl FromJson for ListRotationShiftsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.required("EndTime")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            rotation_id: reader.required("RotationId")?,
            start_time: reader.optional("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRotationShiftsResult {
    pub next_token: Option<String>,
    pub rotation_shifts: Option<Vec<RotationShift>>,
}
impl ToJson for ListRotationShiftsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("RotationShifts", &self.rotation_shifts);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRotationsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub rotation_name_prefix: Option<String>,
}
impl FromJson for ListRotationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            rotation_name_prefix: reader.optional("RotationNamePrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRotationsResult {
    pub next_token: Option<String>,
    pub rotations: Option<Vec<Rotation>>,
}
impl ToJson for ListRotationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Rotations", &self.rotations);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl FromJson for ListTagsForResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceARN")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceResult {
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListTagsForResourceResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MonthlySetting {
    pub day_of_month: Option<i32>,
    pub hand_off_time: Option<HandOffTime>,
}
impl FromJson for MonthlySetting {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            day_of_month: reader.optional("DayOfMonth")?,
            hand_off_time: reader.optional("HandOffTime")?,
        })
    }
}
impl ToJson for MonthlySetting {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DayOfMonth", &self.day_of_month);
        writer.member("HandOffTime", &self.hand_off_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Page {
    pub contact_arn: Option<String>,
    pub delivery_time: Option<Timestamp>,
    pub engagement_arn: Option<String>,
    pub incident_id: Option<String>,
    pub page_arn: Option<String>,
    pub read_time: Option<Timestamp>,
    pub sender: Option<String>,
    pub sent_time: Option<Timestamp>,
}
impl ToJson for Page {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("DeliveryTime", &self.delivery_time);
        writer.member("EngagementArn", &self.engagement_arn);
        writer.member("IncidentId", &self.incident_id);
        writer.member("PageArn", &self.page_arn);
        writer.member("ReadTime", &self.read_time);
        writer.member("Sender", &self.sender);
        writer.member("SentTime", &self.sent_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Plan {
    pub rotation_ids: Option<Vec<String>>,
    pub stages: Option<Vec<Stage>>,
}
impl FromJson for Plan {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            rotation_ids: reader.optional("RotationIds")?,
            stages: reader.optional("Stages")?,
        })
    }
}
impl ToJson for Plan {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RotationIds", &self.rotation_ids);
        writer.member("Stages", &self.stages);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PreviewOverride {
    pub end_time: Option<Timestamp>,
    pub new_members: Option<Vec<String>>,
    pub start_time: Option<Timestamp>,
}
impl FromJson for PreviewOverride {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.optional("EndTime")?,
            new_members: reader.optional("NewMembers")?,
            start_time: reader.optional("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutContactPolicyRequest {
    pub contact_arn: String,
    pub policy: String,
}
impl FromJson for PutContactPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_arn: reader.required("ContactArn")?,
            policy: reader.required("Policy")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutContactPolicyResult {
}
impl ToJson for PutContactPolicyResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Receipt {
    pub contact_channel_arn: Option<String>,
    pub receipt_info: Option<String>,
    pub receipt_time: Option<Timestamp>,
    pub receipt_type: Option<String>,
}
impl ToJson for Receipt {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactChannelArn", &self.contact_channel_arn);
        writer.member("ReceiptInfo", &self.receipt_info);
        writer.member("ReceiptTime", &self.receipt_time);
        writer.member("ReceiptType", &self.receipt_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RecurrenceSettings {
    pub daily_settings: Option<Vec<HandOffTime>>,
    pub monthly_settings: Option<Vec<MonthlySetting>>,
    pub number_of_on_calls: Option<i32>,
    pub recurrence_multiplier: Option<i32>,
    pub shift_coverages: Option<BTreeMap<String, Vec<CoverageTime>>>,
    pub weekly_settings: Option<Vec<WeeklySetting>>,
}
impl FromJson for RecurrenceSettings {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            daily_settings: reader.optional("DailySettings")?,
            monthly_settings: reader.optional("MonthlySettings")?,
            number_of_on_calls: reader.optional("NumberOfOnCalls")?,
            recurrence_multiplier: reader.optional("RecurrenceMultiplier")?,
            shift_coverages: reader.optional("ShiftCoverages")?,
            weekly_settings: reader.optional("WeeklySettings")?,
        })
    }
}
impl ToJson for RecurrenceSettings {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DailySettings", &self.daily_settings);
        writer.member("MonthlySettings", &self.monthly_settings);
        writer.member("NumberOfOnCalls", &self.number_of_on_calls);
        writer.member("RecurrenceMultiplier", &self.recurrence_multiplier);
        writer.member("ShiftCoverages", &self.shift_coverages);
        writer.member("WeeklySettings", &self.weekly_settings);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResolutionContact {
    pub contact_arn: Option<String>,
    pub stage_index: Option<i32>,
    pub r#type: Option<String>,
}
impl ToJson for ResolutionContact {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactArn", &self.contact_arn);
        writer.member("StageIndex", &self.stage_index);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Rotation {
    pub contact_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub recurrence: Option<RecurrenceSettings>,
    pub rotation_arn: Option<String>,
    pub start_time: Option<Timestamp>,
    pub time_zone_id: Option<String>,
}
impl ToJson for Rotation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactIds", &self.contact_ids);
        writer.member("Name", &self.name);
        writer.member("Recurrence", &self.recurrence);
        writer.member("RotationArn", &self.rotation_arn);
        writer.member("StartTime", &self.start_time);
        writer.member("TimeZoneId", &self.time_zone_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RotationOverride {
    pub create_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub new_contact_ids: Option<Vec<String>>,
    pub rotation_override_id: Option<String>,
    pub start_time: Option<Timestamp>,
}
impl ToJson for RotationOverride {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreateTime", &self.create_time);
        writer.member("EndTime", &self.end_time);
        writer.member("NewContactIds", &self.new_contact_ids);
        writer.member("RotationOverrideId", &self.rotation_override_id);
        writer.member("StartTime", &self.start_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RotationShift {
    pub contact_ids: Option<Vec<String>>,
    pub end_time: Option<Timestamp>,
    pub shift_details: Option<ShiftDetails>,
    pub start_time: Option<Timestamp>,
    pub r#type: Option<String>,
}
impl ToJson for RotationShift {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContactIds", &self.contact_ids);
        writer.member("EndTime", &self.end_time);
        writer.member("ShiftDetails", &self.shift_details);
        writer.member("StartTime", &self.start_time);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SendActivationCodeRequest {
    pub contact_channel_id: String,
}
impl FromJson for SendActivationCodeRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.required("ContactChannelId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SendActivationCodeResult {
}
impl ToJson for SendActivationCodeResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ShiftDetails {
    pub overridden_contact_ids: Option<Vec<String>>,
}
impl ToJson for ShiftDetails {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OverriddenContactIds", &self.overridden_contact_ids);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Stage {
    pub duration_in_minutes: Option<i32>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for Stage {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            duration_in_minutes: reader.optional("DurationInMinutes")?,
            targets: reader.optional("Targets")?,
        })
    }
}
impl ToJson for Stage {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DurationInMinutes", &self.duration_in_minutes);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartEngagementRequest {
    pub contact_id: String,
    pub content: String,
    pub idempotency_token: Option<String>,
    pub incident_id: Option<String>,
    pub public_content: Option<String>,
    pub public_subject: Option<String>,
    pub sender: String,
    pub subject: String,
}
impl FromJson for StartEngagementRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
            content: reader.required("Content")?,
            idempotency_token: reader.optional("IdempotencyToken")?,
            incident_id: reader.optional("IncidentId")?,
            public_content: reader.optional("PublicContent")?,
            public_subject: reader.optional("PublicSubject")?,
            sender: reader.required("Sender")?,
            subject: reader.required("Subject")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartEngagementResult {
    pub engagement_arn: Option<String>,
}
impl ToJson for StartEngagementResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EngagementArn", &self.engagement_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StopEngagementRequest {
    pub engagement_id: String,
    pub reason: Option<String>,
}
impl FromJson for StopEngagementRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            engagement_id: reader.required("EngagementId")?,
            reason: reader.optional("Reason")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StopEngagementResult {
}
impl ToJson for StopEngagementResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl FromJson for Tag {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            value: reader.optional("Value")?,
        })
    }
}
impl ToJson for Tag {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Key", &self.key);
        writer.member("Value", &self.value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceARN")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagResourceResult {
}
impl ToJson for TagResourceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Target {
    pub channel_target_info: Option<ChannelTargetInfo>,
    pub contact_target_info: Option<ContactTargetInfo>,
}
impl FromJson for Target {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            channel_target_info: reader.optional("ChannelTargetInfo")?,
            contact_target_info: reader.optional("ContactTargetInfo")?,
        })
    }
}
impl ToJson for Target {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ChannelTargetInfo", &self.channel_target_info);
        writer.member("ContactTargetInfo", &self.contact_target_info);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TimeRange {
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
}
impl FromJson for TimeRange {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            end_time: reader.optional("EndTime")?,
            start_time: reader.optional("StartTime")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceARN")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceResult {
}
impl ToJson for UntagResourceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateContactChannelRequest {
    pub contact_channel_id: String,
    pub delivery_address: Option<ContactChannelAddress>,
    pub name: Option<String>,
}
impl FromJson for UpdateContactChannelRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_channel_id: reader.required("ContactChannelId")?,
            delivery_address: reader.optional("DeliveryAddress")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateContactChannelResult {
}
impl ToJson for UpdateContactChannelResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateContactRequest {
    pub contact_id: String,
    pub display_name: Option<String>,
    pub plan: Option<Plan>,
}
impl FromJson for UpdateContactRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_id: reader.required("ContactId")?,
            display_name: reader.optional("DisplayName")?,
            plan: reader.optional("Plan")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateContactResult {
}
impl ToJson for UpdateContactResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateRotationRequest {
    pub contact_ids: Option<Vec<String>>,
    pub recurrence: RecurrenceSettings,
    pub rotation_id: String,
    pub start_time: Option<Timestamp>,
    pub time_zone_id: Option<String>,
}
impl FromJson for UpdateRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            contact_ids: reader.optional("ContactIds")?,
            recurrence: reader.required("Recurrence")?,
            rotation_id: reader.required("RotationId")?,
            start_time: reader.optional("StartTime")?,
            time_zone_id: reader.optional("TimeZoneId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateRotationResult {
}
impl ToJson for UpdateRotationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct WeeklySetting {
    pub day_of_week: Option<String>,
    pub hand_off_time: Option<HandOffTime>,
}
impl FromJson for WeeklySetting {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            day_of_week: reader.optional("DayOfWeek")?,
            hand_off_time: reader.optional("HandOffTime")?,
        })
    }
}
impl ToJson for WeeklySetting {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DayOfWeek", &self.day_of_week);
        writer.member("HandOffTime", &self.hand_off_time);
        writer.done()
    }
}
