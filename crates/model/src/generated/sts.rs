// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "sts",
    signing_name: "sts",
    protocol: Protocol::AwsQuery { namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
    target_prefix: "",
    api_version: "2011-06-15",
    invalid: &crate::common::VALIDATION_ERROR,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static EXPIRED_TOKEN_EXCEPTION: ErrorShape = ErrorShape { code: "ExpiredTokenException", status: 400, capital_message: false };
    pub static IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorShape = ErrorShape { code: "IDPCommunicationError", status: 400, capital_message: false };
    pub static IDP_REJECTED_CLAIM_EXCEPTION: ErrorShape = ErrorShape { code: "IDPRejectedClaim", status: 403, capital_message: false };
    pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAuthorizationMessageException", status: 400, capital_message: false };
    pub static INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidIdentityToken", status: 400, capital_message: false };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape { code: "MalformedPolicyDocument", status: 400, capital_message: false };
    pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorShape = ErrorShape { code: "PackedPolicyTooLarge", status: 400, capital_message: false };
    pub static REGION_DISABLED_EXCEPTION: ErrorShape = ErrorShape { code: "RegionDisabledException", status: 403, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "AssumeRole", method: "POST", uri: "/", status: 200, input: Some(0), output: Some(1), errors: &[&error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::PACKED_POLICY_TOO_LARGE_EXCEPTION, &error::REGION_DISABLED_EXCEPTION, &error::EXPIRED_TOKEN_EXCEPTION], anonymous: false },
    schema::Operation { name: "AssumeRoleWithWebIdentity", method: "POST", uri: "/", status: 200, input: Some(2), output: Some(3), errors: &[&error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::PACKED_POLICY_TOO_LARGE_EXCEPTION, &error::IDP_REJECTED_CLAIM_EXCEPTION, &error::IDP_COMMUNICATION_ERROR_EXCEPTION, &error::INVALID_IDENTITY_TOKEN_EXCEPTION, &error::EXPIRED_TOKEN_EXCEPTION, &error::REGION_DISABLED_EXCEPTION], anonymous: true },
    schema::Operation { name: "DecodeAuthorizationMessage", method: "POST", uri: "/", status: 200, input: Some(7), output: Some(8), errors: &[&error::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccessKeyInfo", method: "POST", uri: "/", status: 200, input: Some(9), output: Some(10), errors: &[], anonymous: false },
    schema::Operation { name: "GetCallerIdentity", method: "POST", uri: "/", status: 200, input: Some(11), output: Some(12), errors: &[], anonymous: false },
    schema::Operation { name: "GetSessionToken", method: "POST", uri: "/", status: 200, input: Some(13), output: Some(14), errors: &[&error::REGION_DISABLED_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AssumeRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "DurationSeconds", shape: 35, required: false, location: At::Body },
        Member { name: "ExternalId", shape: 31, required: false, location: At::Body },
        Member { name: "MinimumSessionTokenSize", shape: 32, required: false, location: At::Body },
        Member { name: "Policy", shape: 48, required: false, location: At::Body },
        Member { name: "PolicyArns", shape: 34, required: false, location: At::Body },
        Member { name: "ProvidedContexts", shape: 18, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 23, required: true, location: At::Body },
        Member { name: "RoleSessionName", shape: 36, required: true, location: At::Body },
        Member { name: "SerialNumber", shape: 37, required: false, location: At::Body },
        Member { name: "SourceIdentity", shape: 41, required: false, location: At::Body },
        Member { name: "Tags", shape: 44, required: false, location: At::Body },
        Member { name: "TokenCode", shape: 46, required: false, location: At::Body },
        Member { name: "TransitiveTagKeys", shape: 42, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssumeRoleResponse", kind: Kind::Structure { members: &[
        Member { name: "AssumedRoleUser", shape: 4, required: false, location: At::Body },
        Member { name: "Credentials", shape: 6, required: false, location: At::Body },
        Member { name: "PackedPolicySize", shape: 33, required: false, location: At::Body },
        Member { name: "SessionTokenSize", shape: 39, required: false, location: At::Body },
        Member { name: "SessionTokenUtilization", shape: 40, required: false, location: At::Body },
        Member { name: "SourceIdentity", shape: 41, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssumeRoleWithWebIdentityRequest", kind: Kind::Structure { members: &[
        Member { name: "DurationSeconds", shape: 35, required: false, location: At::Body },
        Member { name: "MinimumSessionTokenSize", shape: 32, required: false, location: At::Body },
        Member { name: "Policy", shape: 38, required: false, location: At::Body },
        Member { name: "PolicyArns", shape: 34, required: false, location: At::Body },
        Member { name: "ProviderId", shape: 49, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 23, required: true, location: At::Body },
        Member { name: "RoleSessionName", shape: 36, required: true, location: At::Body },
        Member { name: "WebIdentityToken", shape: 25, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssumeRoleWithWebIdentityResponse", kind: Kind::Structure { members: &[
        Member { name: "AssumedRoleUser", shape: 4, required: false, location: At::Body },
        Member { name: "Audience", shape: 5, required: false, location: At::Body },
        Member { name: "Credentials", shape: 6, required: false, location: At::Body },
        Member { name: "PackedPolicySize", shape: 33, required: false, location: At::Body },
        Member { name: "Provider", shape: 15, required: false, location: At::Body },
        Member { name: "SessionTokenSize", shape: 39, required: false, location: At::Body },
        Member { name: "SessionTokenUtilization", shape: 40, required: false, location: At::Body },
        Member { name: "SourceIdentity", shape: 41, required: false, location: At::Body },
        Member { name: "SubjectFromWebIdentityToken", shape: 51, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssumedRoleUser", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 23, required: true, location: At::Body },
        Member { name: "AssumedRoleId", shape: 24, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Audience", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Credentials", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 20, required: true, location: At::Body },
        Member { name: "Expiration", shape: 27, required: true, location: At::Body },
        Member { name: "SecretAccessKey", shape: 21, required: true, location: At::Body },
        Member { name: "SessionToken", shape: 47, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DecodeAuthorizationMessageRequest", kind: Kind::Structure { members: &[
        Member { name: "EncodedMessage", shape: 30, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DecodeAuthorizationMessageResponse", kind: Kind::Structure { members: &[
        Member { name: "DecodedMessage", shape: 28, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccessKeyInfoRequest", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 20, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccessKeyInfoResponse", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 22, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCallerIdentityRequest", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCallerIdentityResponse", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 22, required: false, location: At::Body },
        Member { name: "Arn", shape: 23, required: false, location: At::Body },
        Member { name: "UserId", shape: 50, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetSessionTokenRequest", kind: Kind::Structure { members: &[
        Member { name: "DurationSeconds", shape: 29, required: false, location: At::Body },
        Member { name: "MinimumSessionTokenSize", shape: 32, required: false, location: At::Body },
        Member { name: "SerialNumber", shape: 37, required: false, location: At::Body },
        Member { name: "TokenCode", shape: 46, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetSessionTokenResponse", kind: Kind::Structure { members: &[
        Member { name: "Credentials", shape: 6, required: false, location: At::Body },
        Member { name: "SessionTokenSize", shape: 39, required: false, location: At::Body },
        Member { name: "SessionTokenUtilization", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Issuer", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PolicyDescriptorType", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 23, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ProvidedContext", kind: Kind::Structure { members: &[
        Member { name: "ContextAssertion", shape: 26, required: false, location: At::Body },
        Member { name: "ProviderArn", shape: 23, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ProvidedContextsListType", kind: Kind::List { member: 17, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 43, required: true, location: At::Body },
        Member { name: "Value", shape: 45, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "accessKeyIdType", kind: Kind::String { min: Some(16), max: Some(128), pattern: Some("[\\w]*"), values: &[] }, sensitive: false },
    Shape { name: "accessKeySecretType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "accountType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "arnType", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"), values: &[] }, sensitive: false },
    Shape { name: "assumedRoleIdType", kind: Kind::String { min: Some(2), max: Some(193), pattern: Some("[\\w+=,.@:-]*"), values: &[] }, sensitive: false },
    Shape { name: "clientTokenType", kind: Kind::String { min: Some(4), max: Some(20000), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "contextAssertionType", kind: Kind::String { min: Some(4), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "dateType", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "decodedMessageType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "durationSecondsType", kind: Kind::Integer { min: Some(900), max: Some(129600) }, sensitive: false },
    Shape { name: "encodedMessageType", kind: Kind::String { min: Some(1), max: Some(10240), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "externalIdType", kind: Kind::String { min: Some(2), max: Some(1224), pattern: Some("[\\w+=,.@:\\/-]*"), values: &[] }, sensitive: false },
    Shape { name: "minimumSessionTokenSizeType", kind: Kind::Integer { min: Some(0), max: Some(4096) }, sensitive: false },
    Shape { name: "nonNegativeIntegerType", kind: Kind::Integer { min: Some(0), max: None }, sensitive: false },
    Shape { name: "policyDescriptorListType", kind: Kind::List { member: 16, min: None, max: None }, sensitive: false },
    Shape { name: "roleDurationSecondsType", kind: Kind::Integer { min: Some(900), max: Some(43200) }, sensitive: false },
    Shape { name: "roleSessionNameType", kind: Kind::String { min: Some(2), max: Some(64), pattern: Some("[\\w+=,.@-]*"), values: &[] }, sensitive: false },
    Shape { name: "serialNumberType", kind: Kind::String { min: Some(9), max: Some(256), pattern: Some("[\\w+=/:,.@-]*"), values: &[] }, sensitive: false },
    Shape { name: "sessionPolicyDocumentType", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "sessionTokenSizeType", kind: Kind::Integer { min: Some(0), max: None }, sensitive: false },
    Shape { name: "sessionTokenUtilizationType", kind: Kind::Integer { min: Some(0), max: None }, sensitive: false },
    Shape { name: "sourceIdentityType", kind: Kind::String { min: Some(2), max: Some(64), pattern: Some("[\\w+=,.@-]*"), values: &[] }, sensitive: false },
    Shape { name: "tagKeyListType", kind: Kind::List { member: 43, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "tagKeyType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] }, sensitive: false },
    Shape { name: "tagListType", kind: Kind::List { member: 19, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "tagValueType", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] }, sensitive: false },
    Shape { name: "tokenCodeType", kind: Kind::String { min: Some(6), max: Some(6), pattern: Some("[\\d]*"), values: &[] }, sensitive: false },
    Shape { name: "tokenType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "unrestrictedSessionPolicyDocumentType", kind: Kind::String { min: Some(1), max: None, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "urlType", kind: Kind::String { min: Some(4), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "userIdType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "webIdentitySubjectType", kind: Kind::String { min: Some(6), max: Some(255), pattern: None, values: &[] }, sensitive: false },
];

pub struct AssumeRole;
impl crate::Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AssumeRole";
}

pub struct AssumeRoleWithWebIdentity;
impl crate::Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AssumeRoleWithWebIdentity";
}

pub struct DecodeAuthorizationMessage;
impl crate::Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DecodeAuthorizationMessage";
}

pub struct GetAccessKeyInfo;
impl crate::Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccessKeyInfo";
}

pub struct GetCallerIdentity;
impl crate::Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCallerIdentity";
}

pub struct GetSessionToken;
impl crate::Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetSessionToken";
}

#[derive(Clone, Default)]
pub struct AssumeRoleRequest {
    pub duration_seconds: Option<i32>,
    pub external_id: Option<String>,
    pub minimum_session_token_size: Option<i32>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub role_arn: String,
    pub role_session_name: String,
    pub serial_number: Option<String>,
    pub source_identity: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub token_code: Option<String>,
    pub transitive_tag_keys: Option<Vec<String>>,
}
impl FromJson for AssumeRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            duration_seconds: reader.optional("DurationSeconds")?,
            external_id: reader.optional("ExternalId")?,
            minimum_session_token_size: reader.optional("MinimumSessionTokenSize")?,
            policy: reader.optional("Policy")?,
            policy_arns: reader.optional("PolicyArns")?,
            provided_contexts: reader.optional("ProvidedContexts")?,
            role_arn: reader.required("RoleArn")?,
            role_session_name: reader.required("RoleSessionName")?,
            serial_number: reader.optional("SerialNumber")?,
            source_identity: reader.optional("SourceIdentity")?,
            tags: reader.optional("Tags")?,
            token_code: reader.optional("TokenCode")?,
            transitive_tag_keys: reader.optional("TransitiveTagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub source_identity: Option<String>,
}
impl ToJson for AssumeRoleResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssumedRoleUser", &self.assumed_role_user);
        writer.member("Credentials", &self.credentials);
        writer.member("PackedPolicySize", &self.packed_policy_size);
        writer.member("SessionTokenSize", &self.session_token_size);
        writer.member("SessionTokenUtilization", &self.session_token_utilization);
        writer.member("SourceIdentity", &self.source_identity);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provider_id: Option<String>,
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
}
impl FromJson for AssumeRoleWithWebIdentityRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            duration_seconds: reader.optional("DurationSeconds")?,
            minimum_session_token_size: reader.optional("MinimumSessionTokenSize")?,
            policy: reader.optional("Policy")?,
            policy_arns: reader.optional("PolicyArns")?,
            provider_id: reader.optional("ProviderId")?,
            role_arn: reader.required("RoleArn")?,
            role_session_name: reader.required("RoleSessionName")?,
            web_identity_token: reader.required("WebIdentityToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub audience: Option<String>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub source_identity: Option<String>,
    pub subject_from_web_identity_token: Option<String>,
}
impl ToJson for AssumeRoleWithWebIdentityResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssumedRoleUser", &self.assumed_role_user);
        writer.member("Audience", &self.audience);
        writer.member("Credentials", &self.credentials);
        writer.member("PackedPolicySize", &self.packed_policy_size);
        writer.member("Provider", &self.provider);
        writer.member("SessionTokenSize", &self.session_token_size);
        writer.member("SessionTokenUtilization", &self.session_token_utilization);
        writer.member("SourceIdentity", &self.source_identity);
        writer.member("SubjectFromWebIdentityToken", &self.subject_from_web_identity_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
impl ToJson for AssumedRoleUser {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AssumedRoleId", &self.assumed_role_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub expiration: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}
impl ToJson for Credentials {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("Expiration", &self.expiration);
        writer.member("SecretAccessKey", &self.secret_access_key);
        writer.member("SessionToken", &self.session_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}
impl FromJson for DecodeAuthorizationMessageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            encoded_message: reader.required("EncodedMessage")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}
impl ToJson for DecodeAuthorizationMessageResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DecodedMessage", &self.decoded_message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}
impl FromJson for GetAccessKeyInfoRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            access_key_id: reader.required("AccessKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}
impl ToJson for GetAccessKeyInfoResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Account", &self.account);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetCallerIdentityRequest {
}
impl FromJson for GetCallerIdentityRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let _reader = Reader::of(value)?;
        Ok(Self {
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCallerIdentityResponse {
    pub account: Option<String>,
    pub arn: Option<String>,
    pub user_id: Option<String>,
}
impl ToJson for GetCallerIdentityResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Account", &self.account);
        writer.member("Arn", &self.arn);
        writer.member("UserId", &self.user_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}
impl FromJson for GetSessionTokenRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            duration_seconds: reader.optional("DurationSeconds")?,
            minimum_session_token_size: reader.optional("MinimumSessionTokenSize")?,
            serial_number: reader.optional("SerialNumber")?,
            token_code: reader.optional("TokenCode")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
}
impl ToJson for GetSessionTokenResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Credentials", &self.credentials);
        writer.member("SessionTokenSize", &self.session_token_size);
        writer.member("SessionTokenUtilization", &self.session_token_utilization);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
impl FromJson for PolicyDescriptorType {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.optional("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ProvidedContext {
    pub context_assertion: Option<String>,
    pub provider_arn: Option<String>,
}
impl FromJson for ProvidedContext {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            context_assertion: reader.optional("ContextAssertion")?,
            provider_arn: reader.optional("ProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl FromJson for Tag {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            value: reader.required("Value")?,
        })
    }
}
