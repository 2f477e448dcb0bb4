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
    pub static PARAMETER_CONFLICT: ErrorShape = ErrorShape { code: "ParameterConflict", status: 400, capital_message: false };
    pub static PARAMETER_POSITION_LOST: ErrorShape = ErrorShape { code: "ParameterPositionLost", status: 400, capital_message: false };
    pub static PARAMETER_VALIDATION_NOT_FOUND: ErrorShape = ErrorShape { code: "ParameterValidationNotFound", status: 400, capital_message: false };
    pub static PASSWORD_CHANGE_REQUIRED_EXCEPTION: ErrorShape = ErrorShape { code: "PasswordChangeRequiredException", status: 400, capital_message: false };
    pub static SIGN_IN_REFUSED_EXCEPTION: ErrorShape = ErrorShape { code: "SignInRefusedException", status: 403, capital_message: false };
    pub static TOO_MANY_ATTEMPTS_EXCEPTION: ErrorShape = ErrorShape { code: "TooManyAttemptsException", status: 429, capital_message: false };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "ApproveFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(0), output: Some(1), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "DeleteParameterValidation", method: "POST", uri: "/", status: 200, input: Some(9), output: Some(10), errors: &[&error::PARAMETER_VALIDATION_NOT_FOUND], anonymous: false },
    schema::Operation { name: "GetParameterChanges", method: "POST", uri: "/", status: 200, input: Some(16), output: Some(17), errors: &[&error::PARAMETER_POSITION_LOST], anonymous: false },
    schema::Operation { name: "GetParameterPage", method: "POST", uri: "/", status: 200, input: Some(18), output: Some(19), errors: &[], anonymous: false },
    schema::Operation { name: "GetParameterSnapshot", method: "POST", uri: "/", status: 200, input: Some(20), output: Some(21), errors: &[], anonymous: false },
    schema::Operation { name: "ListAuditEntries", method: "POST", uri: "/", status: 200, input: Some(22), output: Some(23), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListFingerprintChanges", method: "POST", uri: "/", status: 200, input: Some(24), output: Some(25), errors: &[&error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListParameterValidations", method: "POST", uri: "/", status: 200, input: Some(26), output: Some(27), errors: &[], anonymous: false },
    schema::Operation { name: "PutParameterValidation", method: "POST", uri: "/", status: 200, input: Some(56), output: Some(57), errors: &[], anonymous: false },
    schema::Operation { name: "PutParameters", method: "POST", uri: "/", status: 200, input: Some(58), output: Some(59), errors: &[&error::PARAMETER_CONFLICT], anonymous: false },
    schema::Operation { name: "RejectFingerprintChange", method: "POST", uri: "/", status: 200, input: Some(60), output: Some(61), errors: &[&error::NO_SUCH_FINGERPRINT_CHANGE], anonymous: false },
    schema::Operation { name: "SignIn", method: "POST", uri: "/", status: 200, input: Some(66), output: Some(67), errors: &[&error::PASSWORD_CHANGE_REQUIRED_EXCEPTION, &error::SIGN_IN_REFUSED_EXCEPTION, &error::TOO_MANY_ATTEMPTS_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: true },
    schema::Operation { name: "VerifyAuditTrail", method: "POST", uri: "/", status: 200, input: Some(72), output: Some(73), errors: &[], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "ApproveFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 11, required: true, location: At::Body },
        Member { name: "NodeId", shape: 28, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ApproveFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "AuditDetail", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AuditEntry", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 71, required: false, location: At::Body },
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
    Shape { name: "DeleteParameterValidationRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 34, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParameterValidationResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Fingerprint", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FingerprintChange", kind: Kind::Structure { members: &[
        Member { name: "BothInUse", shape: 8, required: false, location: At::Body },
        Member { name: "Fingerprint", shape: 11, required: false, location: At::Body },
        Member { name: "FirstReported", shape: 71, required: false, location: At::Body },
        Member { name: "KnownFingerprint", shape: 11, required: false, location: At::Body },
        Member { name: "KnownLastReported", shape: 71, required: false, location: At::Body },
        Member { name: "LastReported", shape: 71, required: false, location: At::Body },
        Member { name: "NodeId", shape: 28, required: false, location: At::Body },
        Member { name: "Status", shape: 14, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FingerprintChangeList", kind: Kind::List { member: 12, min: None, max: None }, sensitive: false },
    Shape { name: "FingerprintChangeStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "Rejected"] }, sensitive: false },
    Shape { name: "FingerprintPageSize", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "GetParameterChangesRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 34, required: true, location: At::Body },
        Member { name: "Position", shape: 38, required: false, location: At::Body },
        Member { name: "WaitSeconds", shape: 52, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterChangesResponse", kind: Kind::Structure { members: &[
        Member { name: "Changes", shape: 30, required: false, location: At::Body },
        Member { name: "Position", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterPageRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 35, required: false, location: At::Body },
        Member { name: "NextToken", shape: 46, required: false, location: At::Body },
        Member { name: "Path", shape: 34, required: true, location: At::Body },
        Member { name: "Recursive", shape: 8, required: false, location: At::Body },
        Member { name: "WithDecryption", shape: 8, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterPageResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 46, required: false, location: At::Body },
        Member { name: "Parameters", shape: 70, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterSnapshotRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 34, required: true, location: At::Body },
        Member { name: "WithDecryption", shape: 8, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterSnapshotResponse", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 70, required: false, location: At::Body },
        Member { name: "Position", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesRequest", kind: Kind::Structure { members: &[
        Member { name: "Denied", shape: 8, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 5, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
        Member { name: "Operation", shape: 7, required: false, location: At::Body },
        Member { name: "Principal", shape: 7, required: false, location: At::Body },
        Member { name: "Resource", shape: 7, required: false, location: At::Body },
        Member { name: "Since", shape: 71, required: false, location: At::Body },
        Member { name: "Until", shape: 71, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAuditEntriesResponse", kind: Kind::Structure { members: &[
        Member { name: "Entries", shape: 4, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 15, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListFingerprintChangesResponse", kind: Kind::Structure { members: &[
        Member { name: "Changes", shape: 13, required: false, location: At::Body },
        Member { name: "NextToken", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListParameterValidationsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 35, required: false, location: At::Body },
        Member { name: "NextToken", shape: 46, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListParameterValidationsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 46, required: false, location: At::Body },
        Member { name: "Validations", shape: 50, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeId", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterChange", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 71, required: false, location: At::Body },
        Member { name: "Name", shape: 34, required: false, location: At::Body },
        Member { name: "Operation", shape: 46, required: false, location: At::Body },
        Member { name: "Position", shape: 38, required: false, location: At::Body },
        Member { name: "Principal", shape: 46, required: false, location: At::Body },
        Member { name: "Type", shape: 48, required: false, location: At::Body },
        Member { name: "Version", shape: 51, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterChangeList", kind: Kind::List { member: 29, min: None, max: None }, sensitive: false },
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
        Member { name: "Key", shape: 43, required: true, location: At::Body },
        Member { name: "Value", shape: 45, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterTagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterTagList", kind: Kind::List { member: 42, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "ParameterTagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterTierName", kind: Kind::String { min: None, max: None, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] }, sensitive: false },
    Shape { name: "ParameterTypeName", kind: Kind::String { min: None, max: None, pattern: None, values: &["String", "StringList", "SecureString"] }, sensitive: false },
    Shape { name: "ParameterValidation", kind: Kind::Structure { members: &[
        Member { name: "LastModifiedDate", shape: 71, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 46, required: false, location: At::Body },
        Member { name: "Path", shape: 34, required: false, location: At::Body },
        Member { name: "Pattern", shape: 39, required: false, location: At::Body },
        Member { name: "Schema", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterValidationList", kind: Kind::List { member: 49, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterVersion", kind: Kind::Long { min: Some(0), max: None }, sensitive: false },
    Shape { name: "ParameterWait", kind: Kind::Integer { min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "ParameterWrite", kind: Kind::Structure { members: &[
        Member { name: "AllowedPattern", shape: 36, required: false, location: At::Body },
        Member { name: "DataType", shape: 31, required: false, location: At::Body },
        Member { name: "Description", shape: 32, required: false, location: At::Body },
        Member { name: "ExpectedVersion", shape: 51, required: false, location: At::Body },
        Member { name: "KeyId", shape: 33, required: false, location: At::Body },
        Member { name: "Name", shape: 34, required: true, location: At::Body },
        Member { name: "Policies", shape: 37, required: false, location: At::Body },
        Member { name: "Tags", shape: 44, required: false, location: At::Body },
        Member { name: "Tier", shape: 47, required: false, location: At::Body },
        Member { name: "Type", shape: 48, required: false, location: At::Body },
        Member { name: "Value", shape: 41, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterWriteList", kind: Kind::List { member: 53, min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "Password", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "PutParameterValidationRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 34, required: true, location: At::Body },
        Member { name: "Pattern", shape: 39, required: false, location: At::Body },
        Member { name: "Schema", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParameterValidationResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParametersRequest", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 54, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParametersResponse", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 75, required: false, location: At::Body },
        Member { name: "Position", shape: 38, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RejectFingerprintChangeRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 11, required: true, location: At::Body },
        Member { name: "NodeId", shape: 28, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RejectFingerprintChangeResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "SecretText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "SignInAccount", kind: Kind::String { min: Some(3), max: Some(63), pattern: Some("[a-z0-9-]+"), values: &[] }, sensitive: false },
    Shape { name: "SignInDuration", kind: Kind::Integer { min: Some(900), max: Some(129600) }, sensitive: false },
    Shape { name: "SignInName", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "SignInRequest", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 63, required: false, location: At::Body },
        Member { name: "DurationSeconds", shape: 64, required: false, location: At::Body },
        Member { name: "NewPassword", shape: 55, required: false, location: At::Body },
        Member { name: "Password", shape: 55, required: true, location: At::Body },
        Member { name: "UserName", shape: 65, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SignInResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 68, required: false, location: At::Body },
        Member { name: "Account", shape: 68, required: false, location: At::Body },
        Member { name: "Arn", shape: 68, required: false, location: At::Body },
        Member { name: "Expiration", shape: 71, required: false, location: At::Body },
        Member { name: "SecretAccessKey", shape: 62, required: false, location: At::Body },
        Member { name: "SessionToken", shape: 62, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SignInText", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StoredParameter", kind: Kind::Structure { members: &[
        Member { name: "ARN", shape: 46, required: false, location: At::Body },
        Member { name: "DataType", shape: 31, required: false, location: At::Body },
        Member { name: "KeyId", shape: 33, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 71, required: false, location: At::Body },
        Member { name: "Name", shape: 34, required: false, location: At::Body },
        Member { name: "Type", shape: 48, required: false, location: At::Body },
        Member { name: "Value", shape: 41, required: false, location: At::Body },
        Member { name: "Version", shape: 51, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StoredParameterList", kind: Kind::List { member: 69, min: None, max: None }, sensitive: false },
    Shape { name: "Timestamp", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailRequest", kind: Kind::Structure { members: &[
        Member { name: "Seal", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "VerifyAuditTrailResponse", kind: Kind::Structure { members: &[
        Member { name: "At", shape: 71, required: false, location: At::Body },
        Member { name: "Entries", shape: 6, required: false, location: At::Body },
        Member { name: "Position", shape: 6, required: false, location: At::Body },
        Member { name: "Problem", shape: 7, required: false, location: At::Body },
        Member { name: "Seal", shape: 7, required: false, location: At::Body },
        Member { name: "Whole", shape: 8, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "WrittenParameter", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 34, required: false, location: At::Body },
        Member { name: "Tier", shape: 47, required: false, location: At::Body },
        Member { name: "Version", shape: 51, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "WrittenParameterList", kind: Kind::List { member: 74, min: None, max: None }, sensitive: false },
];

pub struct ApproveFingerprintChange;
impl crate::Operation for ApproveFingerprintChange {
    type Input = ApproveFingerprintChangeRequest;
    type Output = ApproveFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ApproveFingerprintChange";
}

pub struct DeleteParameterValidation;
impl crate::Operation for DeleteParameterValidation {
    type Input = DeleteParameterValidationRequest;
    type Output = DeleteParameterValidationResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteParameterValidation";
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

pub struct RejectFingerprintChange;
impl crate::Operation for RejectFingerprintChange {
    type Input = RejectFingerprintChangeRequest;
    type Output = RejectFingerprintChangeResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RejectFingerprintChange";
}

pub struct SignIn;
impl crate::Operation for SignIn {
    type Input = SignInRequest;
    type Output = SignInResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SignIn";
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
