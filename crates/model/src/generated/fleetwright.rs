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

    pub static NO_SUCH_ACTIVATION: ErrorShape = ErrorShape { code: "NoSuchActivation", status: 400, capital_message: false };
    pub static NO_SUCH_FINGERPRINT_CHANGE: ErrorShape = ErrorShape { code: "NoSuchFingerprintChange", status: 400, capital_message: false };
    pub static NO_SUCH_NODE: ErrorShape = ErrorShape { code: "NoSuchNode", status: 400, capital_message: false };
    pub static PARAMETER_CONFLICT: ErrorShape = ErrorShape { code: "ParameterConflict", status: 400, capital_message: false };
    pub static PARAMETER_POSITION_LOST: ErrorShape = ErrorShape { code: "ParameterPositionLost", status: 400, capital_message: false };
    pub static PARAMETER_VALIDATION_NOT_FOUND: ErrorShape = ErrorShape { code: "ParameterValidationNotFound", status: 400, capital_message: false };
    pub static PASSWORD_CHANGE_REQUIRED_EXCEPTION: ErrorShape = ErrorShape { code: "PasswordChangeRequiredException", status: 400, capital_message: false };
    pub static SIGN_IN_REFUSED_EXCEPTION: ErrorShape = ErrorShape { code: "SignInRefusedException", status: 403, capital_message: false };
    pub static TOO_MANY_ATTEMPTS_EXCEPTION: ErrorShape = ErrorShape { code: "TooManyAttemptsException", status: 429, capital_message: false };
    pub static TOO_MANY_UPDATES: ErrorShape = ErrorShape { code: "TooManyUpdates", status: 400, capital_message: false };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "ApproveFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(2), output: Some(3), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "CreateReenrolment", method: "POST", uri: "/", status: 200, input: Some(43), output: Some(44), errors: &[&error::VALIDATION_EXCEPTION, &error::NO_SUCH_NODE], anonymous: false },
    schema::Operation { name: "DeleteNodeAttributes", method: "POST", uri: "/", status: 200, input: Some(45), output: Some(46), errors: &[&error::VALIDATION_EXCEPTION, &error::NO_SUCH_NODE, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "DeleteParameterValidation", method: "POST", uri: "/", status: 200, input: Some(47), output: Some(48), errors: &[&error::PARAMETER_VALIDATION_NOT_FOUND], anonymous: false },
    schema::Operation { name: "GetCommandOutput", method: "POST", uri: "/", status: 200, input: Some(56), output: Some(57), errors: &[], anonymous: false },
    schema::Operation { name: "GetParameterChanges", method: "POST", uri: "/", status: 200, input: Some(58), output: Some(59), errors: &[&error::PARAMETER_POSITION_LOST], anonymous: false },
    schema::Operation { name: "GetParameterPage", method: "POST", uri: "/", status: 200, input: Some(60), output: Some(61), errors: &[], anonymous: false },
    schema::Operation { name: "GetParameterSnapshot", method: "POST", uri: "/", status: 200, input: Some(62), output: Some(63), errors: &[], anonymous: false },
    schema::Operation { name: "ListAuditEntries", method: "POST", uri: "/", status: 200, input: Some(64), output: Some(65), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListCommandOutputGroups", method: "POST", uri: "/", status: 200, input: Some(66), output: Some(67), errors: &[], anonymous: false },
    schema::Operation { name: "ListFingerprintChanges", method: "POST", uri: "/", status: 200, input: Some(68), output: Some(69), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListParameterValidations", method: "POST", uri: "/", status: 200, input: Some(70), output: Some(71), errors: &[], anonymous: false },
    schema::Operation { name: "PreviewCommand", method: "POST", uri: "/", status: 200, input: Some(106), output: Some(107), errors: &[], anonymous: false },
    schema::Operation { name: "PutNodeAttributes", method: "POST", uri: "/", status: 200, input: Some(108), output: Some(109), errors: &[&error::VALIDATION_EXCEPTION, &error::NO_SUCH_NODE, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "PutParameterValidation", method: "POST", uri: "/", status: 200, input: Some(110), output: Some(111), errors: &[], anonymous: false },
    schema::Operation { name: "PutParameters", method: "POST", uri: "/", status: 200, input: Some(112), output: Some(113), errors: &[&error::PARAMETER_CONFLICT], anonymous: false },
    schema::Operation { name: "ReissueActivationCode", method: "POST", uri: "/", status: 200, input: Some(114), output: Some(115), errors: &[&error::VALIDATION_EXCEPTION, &error::NO_SUCH_ACTIVATION], anonymous: false },
    schema::Operation { name: "RejectFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(116), output: Some(117), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "SearchNodes", method: "POST", uri: "/", status: 200, input: Some(118), output: Some(119), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "SignIn", method: "POST", uri: "/", status: 200, input: Some(124), output: Some(125), errors: &[&error::PASSWORD_CHANGE_REQUIRED_EXCEPTION, &error::SIGN_IN_REFUSED_EXCEPTION, &error::TOO_MANY_ATTEMPTS_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: true },
    schema::Operation { name: "StartCommand", method: "POST", uri: "/", status: 200, input: Some(127), output: Some(128), errors: &[], anonymous: false },
    schema::Operation { name: "VerifyAuditTrail", method: "POST", uri: "/", status: 200, input: Some(132), output: Some(133), errors: &[], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "ActivationName", kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ActivationSecret", kind: Kind::String { min: Some(20), max: Some(250), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "ApproveFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 49, required: true, location: At::Body },
        Member { name: "NodeId", shape: 73, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ApproveFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditDetail", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AuditEntry", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 131, required: false, location: At::Body },
        Member { name: "Detail", shape: 4, required: false, location: At::Body },
        Member { name: "Operation", shape: 9, required: false, location: At::Body },
        Member { name: "Position", shape: 8, required: false, location: At::Body },
        Member { name: "Principal", shape: 9, required: false, location: At::Body },
        Member { name: "Region", shape: 9, required: false, location: At::Body },
        Member { name: "Resource", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditEntryList", kind: Kind::List { member: 5, min: None, max: None }, sensitive: false },
    Shape { name: "AuditPageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "AuditPosition", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "AuditText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "CommandBytes", kind: Kind::Blob { min: None, max: None }, sensitive: false },
    Shape { name: "CommandComment", kind: Kind::String { min: None, max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "CommandDocument", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandExpression", kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandFlag", kind: Kind::Boolean, sensitive: false },
    Shape { name: "CommandIdText", kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandMaxConcurrency", kind: Kind::String { min: Some(1), max: Some(7), pattern: Some("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$"), values: &[] }, sensitive: false },
    Shape { name: "CommandMaxErrors", kind: Kind::String { min: Some(1), max: Some(7), pattern: Some("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$"), values: &[] }, sensitive: false },
    Shape { name: "CommandNodeId", kind: Kind::String { min: None, max: None, pattern: Some("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)"), values: &[] }, sensitive: false },
    Shape { name: "CommandNodeIdList", kind: Kind::List { member: 38, min: None, max: None }, sensitive: false },
    Shape { name: "CommandNodeIds", kind: Kind::List { member: 20, min: None, max: Some(1000) }, sensitive: false },
    Shape { name: "CommandOffset", kind: Kind::Long { min: Some(0), max: None }, sensitive: false },
    Shape { name: "CommandOutputGroup", kind: Kind::Structure { members: &[
        Member { name: "Count", shape: 13, required: false, location: At::Body },
        Member { name: "InstanceIds", shape: 21, required: false, location: At::Body },
        Member { name: "PluginName", shape: 38, required: false, location: At::Body },
        Member { name: "ResponseCode", shape: 13, required: false, location: At::Body },
        Member { name: "StandardError", shape: 38, required: false, location: At::Body },
        Member { name: "StandardOutput", shape: 38, required: false, location: At::Body },
        Member { name: "Status", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandOutputGroups", kind: Kind::List { member: 24, min: None, max: None }, sensitive: false },
    Shape { name: "CommandPageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "CommandParameterValues", kind: Kind::List { member: 38, min: None, max: None }, sensitive: false },
    Shape { name: "CommandParameters", kind: Kind::Map { key: 38, value: 27, min: None, max: None }, sensitive: true },
    Shape { name: "CommandPause", kind: Kind::Integer { min: Some(0), max: Some(86400) }, sensitive: false },
    Shape { name: "CommandPreview", kind: Kind::Structure { members: &[
        Member { name: "ComputerName", shape: 38, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 38, required: false, location: At::Body },
        Member { name: "Name", shape: 38, required: false, location: At::Body },
        Member { name: "Outcome", shape: 38, required: false, location: At::Body },
        Member { name: "PingStatus", shape: 38, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandPreviews", kind: Kind::List { member: 30, min: None, max: None }, sensitive: false },
    Shape { name: "CommandSeconds", kind: Kind::Integer { min: Some(30), max: Some(2592000) }, sensitive: false },
    Shape { name: "CommandStream", kind: Kind::String { min: None, max: None, pattern: None, values: &["StandardOutput", "StandardError"] }, sensitive: false },
    Shape { name: "CommandTarget", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 35, required: false, location: At::Body },
        Member { name: "Values", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandTargetKey", kind: Kind::String { min: Some(1), max: Some(163), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandTargetValues", kind: Kind::List { member: 38, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "CommandTargets", kind: Kind::List { member: 34, min: None, max: Some(5) }, sensitive: false },
    Shape { name: "CommandText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandToken", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandWait", kind: Kind::Integer { min: Some(0), max: Some(20) }, sensitive: false },
    Shape { name: "CommandWave", kind: Kind::String { min: Some(1), max: Some(7), pattern: Some("^([1-9][0-9]*|[1-9][0-9]?%|100%)$"), values: &[] }, sensitive: false },
    Shape { name: "CommandWaves", kind: Kind::List { member: 41, min: None, max: Some(20) }, sensitive: false },
    Shape { name: "CreateReenrolmentRequest", kind: Kind::Structure { members: &[
        Member { name: "ExpirationDate", shape: 131, required: false, location: At::Body },
        Member { name: "NodeId", shape: 73, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateReenrolmentResponse", kind: Kind::Structure { members: &[
        Member { name: "ActivationCode", shape: 1, required: false, location: At::Body },
        Member { name: "ActivationId", shape: 0, required: false, location: At::Body },
        Member { name: "ExpirationDate", shape: 131, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteNodeAttributesRequest", kind: Kind::Structure { members: &[
        Member { name: "Names", shape: 76, required: true, location: At::Body },
        Member { name: "NodeId", shape: 73, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteNodeAttributesResponse", kind: Kind::Structure { members: &[
        Member { name: "Attributes", shape: 74, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParameterValidationRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 84, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParameterValidationResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Fingerprint", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FingerprintChange", kind: Kind::Structure { members: &[
        Member { name: "BothInUse", shape: 10, required: false, location: At::Body },
        Member { name: "Fingerprint", shape: 49, required: false, location: At::Body },
        Member { name: "FirstReported", shape: 131, required: false, location: At::Body },
        Member { name: "KnownFingerprint", shape: 49, required: false, location: At::Body },
        Member { name: "KnownLastReported", shape: 131, required: false, location: At::Body },
        Member { name: "LastReported", shape: 131, required: false, location: At::Body },
        Member { name: "NodeId", shape: 73, required: false, location: At::Body },
        Member { name: "Status", shape: 52, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FingerprintChangeList", kind: Kind::List { member: 50, min: None, max: None }, sensitive: false },
    Shape { name: "FingerprintChangeStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "Rejected"] }, sensitive: false },
    Shape { name: "FingerprintPageSize", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "FoundNode", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 9, required: false, location: At::Body },
        Member { name: "AgentName", shape: 9, required: false, location: At::Body },
        Member { name: "AgentVersion", shape: 9, required: false, location: At::Body },
        Member { name: "Attributes", shape: 74, required: false, location: At::Body },
        Member { name: "ComputerName", shape: 9, required: false, location: At::Body },
        Member { name: "IPAddress", shape: 9, required: false, location: At::Body },
        Member { name: "IamRole", shape: 9, required: false, location: At::Body },
        Member { name: "LastPing", shape: 131, required: false, location: At::Body },
        Member { name: "Name", shape: 9, required: false, location: At::Body },
        Member { name: "NodeId", shape: 73, required: false, location: At::Body },
        Member { name: "PingStatus", shape: 9, required: false, location: At::Body },
        Member { name: "PlatformName", shape: 9, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 9, required: false, location: At::Body },
        Member { name: "PlatformVersion", shape: 9, required: false, location: At::Body },
        Member { name: "Registered", shape: 131, required: false, location: At::Body },
        Member { name: "Tags", shape: 74, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FoundNodeList", kind: Kind::List { member: 54, min: None, max: None }, sensitive: false },
    Shape { name: "GetCommandOutputRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 17, required: true, location: At::Body },
        Member { name: "InstanceId", shape: 20, required: true, location: At::Body },
        Member { name: "Offset", shape: 23, required: false, location: At::Body },
        Member { name: "PluginName", shape: 38, required: false, location: At::Body },
        Member { name: "Stream", shape: 33, required: false, location: At::Body },
        Member { name: "WaitSeconds", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCommandOutputResponse", kind: Kind::Structure { members: &[
        Member { name: "Complete", shape: 16, required: false, location: At::Body },
        Member { name: "Content", shape: 11, required: false, location: At::Body },
        Member { name: "NextOffset", shape: 23, required: false, location: At::Body },
        Member { name: "PluginName", shape: 38, required: false, location: At::Body },
        Member { name: "Truncated", shape: 16, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterChangesRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 84, required: true, location: At::Body },
        Member { name: "Position", shape: 88, required: false, location: At::Body },
        Member { name: "WaitSeconds", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterChangesResponse", kind: Kind::Structure { members: &[
        Member { name: "Changes", shape: 80, required: false, location: At::Body },
        Member { name: "Position", shape: 88, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterPageRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 85, required: false, location: At::Body },
        Member { name: "NextToken", shape: 96, required: false, location: At::Body },
        Member { name: "Path", shape: 84, required: true, location: At::Body },
        Member { name: "Recursive", shape: 10, required: false, location: At::Body },
        Member { name: "WithDecryption", shape: 10, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterPageResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 96, required: false, location: At::Body },
        Member { name: "Parameters", shape: 130, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterSnapshotRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 84, required: true, location: At::Body },
        Member { name: "WithDecryption", shape: 10, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterSnapshotResponse", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 130, required: false, location: At::Body },
        Member { name: "Position", shape: 88, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesRequest", kind: Kind::Structure { members: &[
        Member { name: "Denied", shape: 10, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 7, required: false, location: At::Body },
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
        Member { name: "Operation", shape: 9, required: false, location: At::Body },
        Member { name: "Principal", shape: 9, required: false, location: At::Body },
        Member { name: "Resource", shape: 9, required: false, location: At::Body },
        Member { name: "Since", shape: 131, required: false, location: At::Body },
        Member { name: "Until", shape: 131, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesResponse", kind: Kind::Structure { members: &[
        Member { name: "Entries", shape: 6, required: false, location: At::Body },
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandOutputGroupsRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 17, required: true, location: At::Body },
        Member { name: "PluginName", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandOutputGroupsResponse", kind: Kind::Structure { members: &[
        Member { name: "Groups", shape: 25, required: false, location: At::Body },
        Member { name: "More", shape: 16, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 53, required: false, location: At::Body },
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesResponse", kind: Kind::Structure { members: &[
        Member { name: "Changes", shape: 51, required: false, location: At::Body },
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListParameterValidationsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 85, required: false, location: At::Body },
        Member { name: "NextToken", shape: 96, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListParameterValidationsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 96, required: false, location: At::Body },
        Member { name: "Validations", shape: 100, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeExpression", kind: Kind::String { min: Some(0), max: Some(8192), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NodeId", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NodeLabelMap", kind: Kind::Map { key: 75, value: 77, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "NodeLabelName", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "NodeLabelNameList", kind: Kind::List { member: 75, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "NodeLabelValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "NodePageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "ParameterChange", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 131, required: false, location: At::Body },
        Member { name: "Name", shape: 84, required: false, location: At::Body },
        Member { name: "Operation", shape: 96, required: false, location: At::Body },
        Member { name: "Position", shape: 88, required: false, location: At::Body },
        Member { name: "Principal", shape: 96, required: false, location: At::Body },
        Member { name: "Type", shape: 98, required: false, location: At::Body },
        Member { name: "Version", shape: 101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterChangeList", kind: Kind::List { member: 79, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterDataType", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterDescription", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterKey", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^([a-zA-Z0-9:/_-]+)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterName", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterPageSize", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "ParameterPatternText", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterPoliciesText", kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterPosition", kind: Kind::Long { min: Some(0), max: None }, sensitive: false },
    Shape { name: "ParameterRulePattern", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterSchemaText", kind: Kind::String { min: Some(1), max: Some(65536), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterSecret", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "ParameterTag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 93, required: true, location: At::Body },
        Member { name: "Value", shape: 95, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterTagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterTagList", kind: Kind::List { member: 92, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "ParameterTagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterTierName", kind: Kind::String { min: None, max: None, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] }, sensitive: false },
    Shape { name: "ParameterTypeName", kind: Kind::String { min: None, max: None, pattern: None, values: &["String", "StringList", "SecureString"] }, sensitive: false },
    Shape { name: "ParameterValidation", kind: Kind::Structure { members: &[
        Member { name: "LastModifiedDate", shape: 131, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 96, required: false, location: At::Body },
        Member { name: "Path", shape: 84, required: false, location: At::Body },
        Member { name: "Pattern", shape: 89, required: false, location: At::Body },
        Member { name: "Schema", shape: 90, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterValidationList", kind: Kind::List { member: 99, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterVersion", kind: Kind::Long { min: Some(0), max: None }, sensitive: false },
    Shape { name: "ParameterWait", kind: Kind::Integer { min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "ParameterWrite", kind: Kind::Structure { members: &[
        Member { name: "AllowedPattern", shape: 86, required: false, location: At::Body },
        Member { name: "DataType", shape: 81, required: false, location: At::Body },
        Member { name: "Description", shape: 82, required: false, location: At::Body },
        Member { name: "ExpectedVersion", shape: 101, required: false, location: At::Body },
        Member { name: "KeyId", shape: 83, required: false, location: At::Body },
        Member { name: "Name", shape: 84, required: true, location: At::Body },
        Member { name: "Policies", shape: 87, required: false, location: At::Body },
        Member { name: "Tags", shape: 94, required: false, location: At::Body },
        Member { name: "Tier", shape: 97, required: false, location: At::Body },
        Member { name: "Type", shape: 98, required: false, location: At::Body },
        Member { name: "Value", shape: 91, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterWriteList", kind: Kind::List { member: 103, min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "Password", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "PreviewCommandRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentName", shape: 14, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 38, required: false, location: At::Body },
        Member { name: "Expression", shape: 15, required: false, location: At::Body },
        Member { name: "InstanceIds", shape: 22, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 26, required: false, location: At::Body },
        Member { name: "NextToken", shape: 38, required: false, location: At::Body },
        Member { name: "Targets", shape: 37, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PreviewCommandResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 38, required: false, location: At::Body },
        Member { name: "Nodes", shape: 31, required: false, location: At::Body },
        Member { name: "TargetCount", shape: 13, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutNodeAttributesRequest", kind: Kind::Structure { members: &[
        Member { name: "Attributes", shape: 74, required: true, location: At::Body },
        Member { name: "NodeId", shape: 73, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutNodeAttributesResponse", kind: Kind::Structure { members: &[
        Member { name: "Attributes", shape: 74, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParameterValidationRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 84, required: true, location: At::Body },
        Member { name: "Pattern", shape: 89, required: false, location: At::Body },
        Member { name: "Schema", shape: 90, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParameterValidationResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParametersRequest", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 104, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParametersResponse", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 135, required: false, location: At::Body },
        Member { name: "Position", shape: 88, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReissueActivationCodeRequest", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 0, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReissueActivationCodeResponse", kind: Kind::Structure { members: &[
        Member { name: "ActivationCode", shape: 1, required: false, location: At::Body },
        Member { name: "ActivationId", shape: 0, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RejectFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 49, required: true, location: At::Body },
        Member { name: "NodeId", shape: 73, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RejectFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "SearchNodesRequest", kind: Kind::Structure { members: &[
        Member { name: "Expression", shape: 72, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 78, required: false, location: At::Body },
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SearchNodesResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 9, required: false, location: At::Body },
        Member { name: "Nodes", shape: 55, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SecretText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "SignInAccount", kind: Kind::String { min: Some(3), max: Some(63), pattern: Some("[a-z0-9-]+"), values: &[] }, sensitive: false },
    Shape { name: "SignInDuration", kind: Kind::Integer { min: Some(900), max: Some(129600) }, sensitive: false },
    Shape { name: "SignInName", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "SignInRequest", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 121, required: false, location: At::Body },
        Member { name: "DurationSeconds", shape: 122, required: false, location: At::Body },
        Member { name: "NewPassword", shape: 105, required: false, location: At::Body },
        Member { name: "Password", shape: 105, required: true, location: At::Body },
        Member { name: "UserName", shape: 123, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SignInResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 126, required: false, location: At::Body },
        Member { name: "Account", shape: 126, required: false, location: At::Body },
        Member { name: "Arn", shape: 126, required: false, location: At::Body },
        Member { name: "Expiration", shape: 131, required: false, location: At::Body },
        Member { name: "SecretAccessKey", shape: 120, required: false, location: At::Body },
        Member { name: "SessionToken", shape: 120, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SignInText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StartCommandRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 39, required: false, location: At::Body },
        Member { name: "Comment", shape: 12, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 14, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 38, required: false, location: At::Body },
        Member { name: "Expression", shape: 15, required: false, location: At::Body },
        Member { name: "InstanceIds", shape: 22, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 18, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 19, required: false, location: At::Body },
        Member { name: "OutputS3BucketName", shape: 38, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 38, required: false, location: At::Body },
        Member { name: "Parameters", shape: 28, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 38, required: false, location: At::Body },
        Member { name: "Targets", shape: 37, required: false, location: At::Body },
        Member { name: "TimeoutSeconds", shape: 32, required: false, location: At::Body },
        Member { name: "WavePauseSeconds", shape: 29, required: false, location: At::Body },
        Member { name: "Waves", shape: 42, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartCommandResponse", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 38, required: false, location: At::Body },
        Member { name: "Repeated", shape: 16, required: false, location: At::Body },
        Member { name: "TargetCount", shape: 13, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StoredParameter", kind: Kind::Structure { members: &[
        Member { name: "ARN", shape: 96, required: false, location: At::Body },
        Member { name: "DataType", shape: 81, required: false, location: At::Body },
        Member { name: "KeyId", shape: 83, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 131, required: false, location: At::Body },
        Member { name: "Name", shape: 84, required: false, location: At::Body },
        Member { name: "Type", shape: 98, required: false, location: At::Body },
        Member { name: "Value", shape: 91, required: false, location: At::Body },
        Member { name: "Version", shape: 101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StoredParameterList", kind: Kind::List { member: 129, min: None, max: None }, sensitive: false },
    Shape { name: "Timestamp", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailRequest", kind: Kind::Structure { members: &[
        Member { name: "Seal", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailResponse", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 131, required: false, location: At::Body },
        Member { name: "Entries", shape: 8, required: false, location: At::Body },
        Member { name: "Position", shape: 8, required: false, location: At::Body },
        Member { name: "Problem", shape: 9, required: false, location: At::Body },
        Member { name: "Seal", shape: 9, required: false, location: At::Body },
        Member { name: "Whole", shape: 10, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "WrittenParameter", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 84, required: false, location: At::Body },
        Member { name: "Tier", shape: 97, required: false, location: At::Body },
        Member { name: "Version", shape: 101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "WrittenParameterList", kind: Kind::List { member: 134, min: None, max: None }, sensitive: false },
];

pub struct ApproveFingerprintChange;
impl crate::Operation for ApproveFingerprintChange {
    type Input = ApproveFingerprintChangeRequest;
    type Output = ApproveFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ApproveFingerprintChange";
}

pub struct CreateReenrolment;
impl crate::Operation for CreateReenrolment {
    type Input = CreateReenrolmentRequest;
    type Output = CreateReenrolmentResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateReenrolment";
}

pub struct DeleteNodeAttributes;
impl crate::Operation for DeleteNodeAttributes {
    type Input = DeleteNodeAttributesRequest;
    type Output = DeleteNodeAttributesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteNodeAttributes";
}

pub struct DeleteParameterValidation;
impl crate::Operation for DeleteParameterValidation {
    type Input = DeleteParameterValidationRequest;
    type Output = DeleteParameterValidationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteParameterValidation";
}

pub struct GetCommandOutput;
impl crate::Operation for GetCommandOutput {
    type Input = GetCommandOutputRequest;
    type Output = GetCommandOutputResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCommandOutput";
}

pub struct GetParameterChanges;
impl crate::Operation for GetParameterChanges {
    type Input = GetParameterChangesRequest;
    type Output = GetParameterChangesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameterChanges";
}

pub struct GetParameterPage;
impl crate::Operation for GetParameterPage {
    type Input = GetParameterPageRequest;
    type Output = GetParameterPageResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameterPage";
}

pub struct GetParameterSnapshot;
impl crate::Operation for GetParameterSnapshot {
    type Input = GetParameterSnapshotRequest;
    type Output = GetParameterSnapshotResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameterSnapshot";
}

pub struct ListAuditEntries;
impl crate::Operation for ListAuditEntries {
    type Input = ListAuditEntriesRequest;
    type Output = ListAuditEntriesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAuditEntries";
}

pub struct ListCommandOutputGroups;
impl crate::Operation for ListCommandOutputGroups {
    type Input = ListCommandOutputGroupsRequest;
    type Output = ListCommandOutputGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListCommandOutputGroups";
}

pub struct ListFingerprintChanges;
impl crate::Operation for ListFingerprintChanges {
    type Input = ListFingerprintChangesRequest;
    type Output = ListFingerprintChangesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListFingerprintChanges";
}

pub struct ListParameterValidations;
impl crate::Operation for ListParameterValidations {
    type Input = ListParameterValidationsRequest;
    type Output = ListParameterValidationsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListParameterValidations";
}

pub struct PreviewCommand;
impl crate::Operation for PreviewCommand {
    type Input = PreviewCommandRequest;
    type Output = PreviewCommandResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PreviewCommand";
}

pub struct PutNodeAttributes;
impl crate::Operation for PutNodeAttributes {
    type Input = PutNodeAttributesRequest;
    type Output = PutNodeAttributesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutNodeAttributes";
}

pub struct PutParameterValidation;
impl crate::Operation for PutParameterValidation {
    type Input = PutParameterValidationRequest;
    type Output = PutParameterValidationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutParameterValidation";
}

pub struct PutParameters;
impl crate::Operation for PutParameters {
    type Input = PutParametersRequest;
    type Output = PutParametersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutParameters";
}

pub struct ReissueActivationCode;
impl crate::Operation for ReissueActivationCode {
    type Input = ReissueActivationCodeRequest;
    type Output = ReissueActivationCodeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ReissueActivationCode";
}

pub struct RejectFingerprintChange;
impl crate::Operation for RejectFingerprintChange {
    type Input = RejectFingerprintChangeRequest;
    type Output = RejectFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RejectFingerprintChange";
}

pub struct SearchNodes;
impl crate::Operation for SearchNodes {
    type Input = SearchNodesRequest;
    type Output = SearchNodesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SearchNodes";
}

pub struct SignIn;
impl crate::Operation for SignIn {
    type Input = SignInRequest;
    type Output = SignInResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SignIn";
}

pub struct StartCommand;
impl crate::Operation for StartCommand {
    type Input = StartCommandRequest;
    type Output = StartCommandResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartCommand";
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
pub struct CommandOutputGroup {
    pub count: Option<i32>,
    pub instance_ids: Option<Vec<String>>,
    pub plugin_name: Option<String>,
    pub response_code: Option<i32>,
    pub standard_error: Option<String>,
    pub standard_output: Option<String>,
    pub status: Option<String>,
}
impl ToJson for CommandOutputGroup {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Count", &self.count);
        writer.member("InstanceIds", &self.instance_ids);
        writer.member("PluginName", &self.plugin_name);
        writer.member("ResponseCode", &self.response_code);
        writer.member("StandardError", &self.standard_error);
        writer.member("StandardOutput", &self.standard_output);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CommandPreview {
    pub computer_name: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub outcome: Option<String>,
    pub ping_status: Option<String>,
    pub platform_type: Option<String>,
}
impl ToJson for CommandPreview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComputerName", &self.computer_name);
        writer.member("InstanceId", &self.instance_id);
        writer.member("Name", &self.name);
        writer.member("Outcome", &self.outcome);
        writer.member("PingStatus", &self.ping_status);
        writer.member("PlatformType", &self.platform_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CommandTarget {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for CommandTarget {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateReenrolmentRequest {
    pub expiration_date: Option<Timestamp>,
    pub node_id: String,
}
impl FromJson for CreateReenrolmentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            expiration_date: reader.optional("ExpirationDate")?,
            node_id: reader.required("NodeId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateReenrolmentResponse {
    pub activation_code: Option<String>,
    pub activation_id: Option<String>,
    pub expiration_date: Option<Timestamp>,
}
impl ToJson for CreateReenrolmentResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationCode", &self.activation_code);
        writer.member("ActivationId", &self.activation_id);
        writer.member("ExpirationDate", &self.expiration_date);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteNodeAttributesRequest {
    pub names: Vec<String>,
    pub node_id: String,
}
impl FromJson for DeleteNodeAttributesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            names: reader.required("Names")?,
            node_id: reader.required("NodeId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteNodeAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}
impl ToJson for DeleteNodeAttributesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Attributes", &self.attributes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteParameterValidationRequest {
    pub path: String,
}
impl FromJson for DeleteParameterValidationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            path: reader.required("Path")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteParameterValidationResponse {
}
impl ToJson for DeleteParameterValidationResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
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
pub struct FoundNode {
    pub activation_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_version: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub iam_role: Option<String>,
    pub last_ping: Option<Timestamp>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub ping_status: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub registered: Option<Timestamp>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for FoundNode {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationId", &self.activation_id);
        writer.member("AgentName", &self.agent_name);
        writer.member("AgentVersion", &self.agent_version);
        writer.member("Attributes", &self.attributes);
        writer.member("ComputerName", &self.computer_name);
        writer.member("IPAddress", &self.ip_address);
        writer.member("IamRole", &self.iam_role);
        writer.member("LastPing", &self.last_ping);
        writer.member("Name", &self.name);
        writer.member("NodeId", &self.node_id);
        writer.member("PingStatus", &self.ping_status);
        writer.member("PlatformName", &self.platform_name);
        writer.member("PlatformType", &self.platform_type);
        writer.member("PlatformVersion", &self.platform_version);
        writer.member("Registered", &self.registered);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetCommandOutputRequest {
    pub command_id: String,
    pub instance_id: String,
    pub offset: Option<i64>,
    pub plugin_name: Option<String>,
    pub stream: Option<String>,
    pub wait_seconds: Option<i32>,
}
impl FromJson for GetCommandOutputRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.required("CommandId")?,
            instance_id: reader.required("InstanceId")?,
            offset: reader.optional("Offset")?,
            plugin_name: reader.optional("PluginName")?,
            stream: reader.optional("Stream")?,
            wait_seconds: reader.optional("WaitSeconds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCommandOutputResponse {
    pub complete: Option<bool>,
    pub content: Option<Blob>,
    pub next_offset: Option<i64>,
    pub plugin_name: Option<String>,
    pub truncated: Option<bool>,
}
impl ToJson for GetCommandOutputResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Complete", &self.complete);
        writer.member("Content", &self.content);
        writer.member("NextOffset", &self.next_offset);
        writer.member("PluginName", &self.plugin_name);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParameterChangesRequest {
    pub path: String,
    pub position: Option<i64>,
    pub wait_seconds: Option<i32>,
}
impl FromJson for GetParameterChangesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            path: reader.required("Path")?,
            position: reader.optional("Position")?,
            wait_seconds: reader.optional("WaitSeconds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParameterChangesResponse {
    pub changes: Option<Vec<ParameterChange>>,
    pub position: Option<i64>,
}
impl ToJson for GetParameterChangesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Changes", &self.changes);
        writer.member("Position", &self.position);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParameterPageRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub path: String,
    pub recursive: Option<bool>,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParameterPageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            path: reader.required("Path")?,
            recursive: reader.optional("Recursive")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParameterPageResponse {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<StoredParameter>>,
}
impl ToJson for GetParameterPageResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParameterSnapshotRequest {
    pub path: String,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParameterSnapshotRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            path: reader.required("Path")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParameterSnapshotResponse {
    pub parameters: Option<Vec<StoredParameter>>,
    pub position: Option<i64>,
}
impl ToJson for GetParameterSnapshotResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Parameters", &self.parameters);
        writer.member("Position", &self.position);
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
pub struct ListCommandOutputGroupsRequest {
    pub command_id: String,
    pub plugin_name: Option<String>,
}
impl FromJson for ListCommandOutputGroupsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.required("CommandId")?,
            plugin_name: reader.optional("PluginName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListCommandOutputGroupsResponse {
    pub groups: Option<Vec<CommandOutputGroup>>,
    pub more: Option<bool>,
}
impl ToJson for ListCommandOutputGroupsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Groups", &self.groups);
        writer.member("More", &self.more);
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
pub struct ListParameterValidationsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListParameterValidationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListParameterValidationsResponse {
    pub next_token: Option<String>,
    pub validations: Option<Vec<ParameterValidation>>,
}
impl ToJson for ListParameterValidationsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Validations", &self.validations);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterChange {
    pub at: Option<Timestamp>,
    pub name: Option<String>,
    pub operation: Option<String>,
    pub position: Option<i64>,
    pub principal: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for ParameterChange {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("At", &self.at);
        writer.member("Name", &self.name);
        writer.member("Operation", &self.operation);
        writer.member("Position", &self.position);
        writer.member("Principal", &self.principal);
        writer.member("Type", &self.r#type);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterTag {
    pub key: String,
    pub value: String,
}
impl FromJson for ParameterTag {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ParameterValidation {
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub path: Option<String>,
    pub pattern: Option<String>,
    pub schema: Option<String>,
}
impl ToJson for ParameterValidation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("LastModifiedUser", &self.last_modified_user);
        writer.member("Path", &self.path);
        writer.member("Pattern", &self.pattern);
        writer.member("Schema", &self.schema);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterWrite {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub expected_version: Option<i64>,
    pub key_id: Option<String>,
    pub name: String,
    pub policies: Option<String>,
    pub tags: Option<Vec<ParameterTag>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub value: String,
}
impl FromJson for ParameterWrite {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allowed_pattern: reader.optional("AllowedPattern")?,
            data_type: reader.optional("DataType")?,
            description: reader.optional("Description")?,
            expected_version: reader.optional("ExpectedVersion")?,
            key_id: reader.optional("KeyId")?,
            name: reader.required("Name")?,
            policies: reader.optional("Policies")?,
            tags: reader.optional("Tags")?,
            tier: reader.optional("Tier")?,
            r#type: reader.optional("Type")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PreviewCommandRequest {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub expression: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub targets: Option<Vec<CommandTarget>>,
}
impl FromJson for PreviewCommandRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_name: reader.optional("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            expression: reader.optional("Expression")?,
            instance_ids: reader.optional("InstanceIds")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            targets: reader.optional("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PreviewCommandResponse {
    pub next_token: Option<String>,
    pub nodes: Option<Vec<CommandPreview>>,
    pub target_count: Option<i32>,
}
impl ToJson for PreviewCommandResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Nodes", &self.nodes);
        writer.member("TargetCount", &self.target_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutNodeAttributesRequest {
    pub attributes: BTreeMap<String, String>,
    pub node_id: String,
}
impl FromJson for PutNodeAttributesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attributes: reader.required("Attributes")?,
            node_id: reader.required("NodeId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutNodeAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}
impl ToJson for PutNodeAttributesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Attributes", &self.attributes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutParameterValidationRequest {
    pub path: String,
    pub pattern: Option<String>,
    pub schema: Option<String>,
}
impl FromJson for PutParameterValidationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            path: reader.required("Path")?,
            pattern: reader.optional("Pattern")?,
            schema: reader.optional("Schema")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutParameterValidationResponse {
}
impl ToJson for PutParameterValidationResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutParametersRequest {
    pub parameters: Vec<ParameterWrite>,
}
impl FromJson for PutParametersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            parameters: reader.required("Parameters")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutParametersResponse {
    pub parameters: Option<Vec<WrittenParameter>>,
    pub position: Option<i64>,
}
impl ToJson for PutParametersResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Parameters", &self.parameters);
        writer.member("Position", &self.position);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ReissueActivationCodeRequest {
    pub activation_id: String,
}
impl FromJson for ReissueActivationCodeRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            activation_id: reader.required("ActivationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ReissueActivationCodeResponse {
    pub activation_code: Option<String>,
    pub activation_id: Option<String>,
}
impl ToJson for ReissueActivationCodeResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationCode", &self.activation_code);
        writer.member("ActivationId", &self.activation_id);
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
pub struct SearchNodesRequest {
    pub expression: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for SearchNodesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            expression: reader.optional("Expression")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SearchNodesResponse {
    pub next_token: Option<String>,
    pub nodes: Option<Vec<FoundNode>>,
}
impl ToJson for SearchNodesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Nodes", &self.nodes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SignInRequest {
    pub account: Option<String>,
    pub duration_seconds: Option<i32>,
    pub new_password: Option<String>,
    pub password: String,
    pub user_name: String,
}
impl FromJson for SignInRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            account: reader.optional("Account")?,
            duration_seconds: reader.optional("DurationSeconds")?,
            new_password: reader.optional("NewPassword")?,
            password: reader.required("Password")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SignInResponse {
    pub access_key_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
    pub expiration: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}
impl ToJson for SignInResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("Account", &self.account);
        writer.member("Arn", &self.arn);
        writer.member("Expiration", &self.expiration);
        writer.member("SecretAccessKey", &self.secret_access_key);
        writer.member("SessionToken", &self.session_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartCommandRequest {
    pub client_token: Option<String>,
    pub comment: Option<String>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub expression: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<CommandTarget>>,
    pub timeout_seconds: Option<i32>,
    pub wave_pause_seconds: Option<i32>,
    pub waves: Option<Vec<String>>,
}
impl FromJson for StartCommandRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("ClientToken")?,
            comment: reader.optional("Comment")?,
            document_name: reader.required("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            expression: reader.optional("Expression")?,
            instance_ids: reader.optional("InstanceIds")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            output_s3_bucket_name: reader.optional("OutputS3BucketName")?,
            output_s3_key_prefix: reader.optional("OutputS3KeyPrefix")?,
            parameters: reader.optional("Parameters")?,
            service_role_arn: reader.optional("ServiceRoleArn")?,
            targets: reader.optional("Targets")?,
            timeout_seconds: reader.optional("TimeoutSeconds")?,
            wave_pause_seconds: reader.optional("WavePauseSeconds")?,
            waves: reader.optional("Waves")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartCommandResponse {
    pub command_id: Option<String>,
    pub repeated: Option<bool>,
    pub target_count: Option<i32>,
}
impl ToJson for StartCommandResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CommandId", &self.command_id);
        writer.member("Repeated", &self.repeated);
        writer.member("TargetCount", &self.target_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StoredParameter {
    pub arn: Option<String>,
    pub data_type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for StoredParameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ARN", &self.arn);
        writer.member("DataType", &self.data_type);
        writer.member("KeyId", &self.key_id);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("Name", &self.name);
        writer.member("Type", &self.r#type);
        writer.member("Value", &self.value);
        writer.member("Version", &self.version);
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

#[derive(Clone, Default)]
pub struct WrittenParameter {
    pub name: Option<String>,
    pub tier: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for WrittenParameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("Tier", &self.tier);
        writer.member("Version", &self.version);
        writer.done()
    }
}
