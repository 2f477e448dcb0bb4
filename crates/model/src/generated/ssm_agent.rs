// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm-agent",
    signing_name: "ssm",
    protocol: Protocol::AwsJson11,
    target_prefix: "AmazonSSM",
    api_version: "2014-11-06",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape { code: "AccessDeniedException", status: 400, capital_message: true };
    pub static ACTIVATION_EXPIRED: ErrorShape = ErrorShape { code: "ActivationExpired", status: 400, capital_message: true };
    pub static INSTANCE_ALREADY_REGISTERED: ErrorShape = ErrorShape { code: "InstanceAlreadyRegistered", status: 400, capital_message: true };
    pub static INTERNAL_SERVER_ERROR: ErrorShape = ErrorShape { code: "InternalServerError", status: 500, capital_message: true };
    pub static INVALID_ACTIVATION: ErrorShape = ErrorShape { code: "InvalidActivation", status: 400, capital_message: true };
    pub static INVALID_ACTIVATION_ID: ErrorShape = ErrorShape { code: "InvalidActivationId", status: 400, capital_message: true };
    pub static INVALID_INSTANCE_ID: ErrorShape = ErrorShape { code: "InvalidInstanceId", status: 400, capital_message: true };
    pub static INVALID_INSTANCE_INFORMATION_VALUE: ErrorShape = ErrorShape { code: "InvalidInstanceInformationValue", status: 400, capital_message: true };
    pub static INVALID_NEXT_TOKEN: ErrorShape = ErrorShape { code: "InvalidNextToken", status: 400, capital_message: true };
    pub static INVALID_PUBLIC_KEY: ErrorShape = ErrorShape { code: "InvalidPublicKey", status: 400, capital_message: true };
    pub static MACHINE_FINGERPRINT_DOES_NOT_MATCH: ErrorShape = ErrorShape { code: "MachineFingerprintDoesNotMatch", status: 400, capital_message: true };
    pub static PUBLIC_KEY_ALREADY_REGISTERED: ErrorShape = ErrorShape { code: "PublicKeyAlreadyRegistered", status: 400, capital_message: true };
    pub static REGISTRATION_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "RegistrationLimitExceeded", status: 400, capital_message: true };
    pub static TOO_MANY_UPDATES: ErrorShape = ErrorShape { code: "TooManyUpdates", status: 400, capital_message: true };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "ListInstanceAssociations", method: "POST", uri: "/", status: 200, input: Some(11), output: Some(12), errors: &[&error::INVALID_INSTANCE_ID, &error::INVALID_NEXT_TOKEN, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RegisterManagedInstance", method: "POST", uri: "/", status: 200, input: Some(20), output: Some(21), errors: &[&error::INVALID_ACTIVATION, &error::INVALID_ACTIVATION_ID, &error::ACTIVATION_EXPIRED, &error::REGISTRATION_LIMIT_EXCEEDED, &error::INSTANCE_ALREADY_REGISTERED, &error::INVALID_PUBLIC_KEY, &error::TOO_MANY_UPDATES, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: true },
    schema::Operation { name: "RequestManagedInstanceRoleToken", method: "POST", uri: "/", status: 200, input: Some(22), output: Some(23), errors: &[&error::INVALID_INSTANCE_ID, &error::MACHINE_FINGERPRINT_DOES_NOT_MATCH, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateInstanceInformation", method: "POST", uri: "/", status: 200, input: Some(35), output: Some(36), errors: &[&error::INVALID_INSTANCE_ID, &error::INVALID_INSTANCE_INFORMATION_VALUE, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateManagedInstancePublicKey", method: "POST", uri: "/", status: 200, input: Some(37), output: Some(38), errors: &[&error::INVALID_INSTANCE_ID, &error::INVALID_PUBLIC_KEY, &error::PUBLIC_KEY_ALREADY_REGISTERED, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AccessKeyId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "ActivationCode", kind: Kind::String { min: None, max: Some(250), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "ActivationId", kind: Kind::String { min: None, max: Some(250), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "DateTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "Fingerprint", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IamRole", kind: Kind::String { min: None, max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InformationText", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceAssociationOutputLocation", kind: Kind::Structure { members: &[
        Member { name: "S3Location", shape: 24, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationSummary", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 27, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 27, required: false, location: At::Body },
        Member { name: "Checksum", shape: 27, required: false, location: At::Body },
        Member { name: "DetailedStatus", shape: 27, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 27, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 13, required: false, location: At::Body },
        Member { name: "LastExecutionDate", shape: 4, required: false, location: At::Body },
        Member { name: "Name", shape: 27, required: false, location: At::Body },
        Member { name: "OutputLocation", shape: 8, required: false, location: At::Body },
        Member { name: "Parameters", shape: 17, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 27, required: false, location: At::Body },
        Member { name: "Status", shape: 27, required: false, location: At::Body },
        Member { name: "Targets", shape: 34, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationSummaryList", kind: Kind::List { member: 9, min: None, max: None }, sensitive: false },
    Shape { name: "ListInstanceAssociationsRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 13, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 14, required: false, location: At::Body },
        Member { name: "NextToken", shape: 15, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceAssociationsResult", kind: Kind::Structure { members: &[
        Member { name: "Associations", shape: 10, required: false, location: At::Body },
        Member { name: "NextToken", shape: 15, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ManagedInstanceId", kind: Kind::String { min: Some(10), max: Some(124), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterValueList", kind: Kind::List { member: 27, min: None, max: None }, sensitive: false },
    Shape { name: "Parameters", kind: Kind::Map { key: 27, value: 16, min: None, max: None }, sensitive: true },
    Shape { name: "PublicKey", kind: Kind::String { min: None, max: Some(8192), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PublicKeyType", kind: Kind::String { min: None, max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RegisterManagedInstanceRequest", kind: Kind::Structure { members: &[
        Member { name: "ActivationCode", shape: 1, required: false, location: At::Body },
        Member { name: "ActivationId", shape: 2, required: false, location: At::Body },
        Member { name: "Fingerprint", shape: 5, required: true, location: At::Body },
        Member { name: "IamRole", shape: 6, required: false, location: At::Body },
        Member { name: "MachineId", shape: 5, required: false, location: At::Body },
        Member { name: "PublicKey", shape: 18, required: true, location: At::Body },
        Member { name: "PublicKeyType", shape: 19, required: false, location: At::Body },
        Member { name: "Region", shape: 19, required: false, location: At::Body },
        Member { name: "Tags", shape: 30, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterManagedInstanceResult", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 13, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RequestManagedInstanceRoleTokenRequest", kind: Kind::Structure { members: &[
        Member { name: "Fingerprint", shape: 5, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RequestManagedInstanceRoleTokenResult", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 0, required: false, location: At::Body },
        Member { name: "SecretAccessKey", shape: 25, required: false, location: At::Body },
        Member { name: "SessionToken", shape: 26, required: false, location: At::Body },
        Member { name: "TokenExpirationDate", shape: 4, required: false, location: At::Body },
        Member { name: "UpdateKeyPair", shape: 3, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "S3OutputLocation", kind: Kind::Structure { members: &[
        Member { name: "OutputS3BucketName", shape: 27, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 27, required: false, location: At::Body },
        Member { name: "OutputS3Region", shape: 27, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SecretAccessKey", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "SessionToken", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 29, required: true, location: At::Body },
        Member { name: "Value", shape: 31, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TagList", kind: Kind::List { member: 28, min: None, max: Some(1000) }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Target", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 27, required: false, location: At::Body },
        Member { name: "Values", shape: 33, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TargetValues", kind: Kind::List { member: 27, min: None, max: None }, sensitive: false },
    Shape { name: "Targets", kind: Kind::List { member: 32, min: None, max: None }, sensitive: false },
    Shape { name: "UpdateInstanceInformationRequest", kind: Kind::Structure { members: &[
        Member { name: "AgentName", shape: 7, required: false, location: At::Body },
        Member { name: "AgentStatus", shape: 7, required: false, location: At::Body },
        Member { name: "AgentVersion", shape: 7, required: false, location: At::Body },
        Member { name: "AvailabilityZone", shape: 7, required: false, location: At::Body },
        Member { name: "AvailabilityZoneId", shape: 7, required: false, location: At::Body },
        Member { name: "ComputerName", shape: 7, required: false, location: At::Body },
        Member { name: "IPAddress", shape: 7, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 13, required: true, location: At::Body },
        Member { name: "PlatformName", shape: 7, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 7, required: false, location: At::Body },
        Member { name: "PlatformVersion", shape: 7, required: false, location: At::Body },
        Member { name: "SSMConnectionChannel", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateInstanceInformationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateManagedInstancePublicKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "NewPublicKey", shape: 18, required: true, location: At::Body },
        Member { name: "NewPublicKeyType", shape: 19, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateManagedInstancePublicKeyResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
];

pub struct ListInstanceAssociations;
impl crate::Operation for ListInstanceAssociations {
    type Input = ListInstanceAssociationsRequest;
    type Output = ListInstanceAssociationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListInstanceAssociations";
}

pub struct RegisterManagedInstance;
impl crate::Operation for RegisterManagedInstance {
    type Input = RegisterManagedInstanceRequest;
    type Output = RegisterManagedInstanceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterManagedInstance";
}

pub struct RequestManagedInstanceRoleToken;
impl crate::Operation for RequestManagedInstanceRoleToken {
    type Input = RequestManagedInstanceRoleTokenRequest;
    type Output = RequestManagedInstanceRoleTokenResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RequestManagedInstanceRoleToken";
}

pub struct UpdateInstanceInformation;
impl crate::Operation for UpdateInstanceInformation {
    type Input = UpdateInstanceInformationRequest;
    type Output = UpdateInstanceInformationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateInstanceInformation";
}

pub struct UpdateManagedInstancePublicKey;
impl crate::Operation for UpdateManagedInstancePublicKey {
    type Input = UpdateManagedInstancePublicKeyRequest;
    type Output = UpdateManagedInstancePublicKeyResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateManagedInstancePublicKey";
}

#[derive(Clone, Default)]
pub struct InstanceAssociationOutputLocation {
    pub s3_location: Option<S3OutputLocation>,
}
impl ToJson for InstanceAssociationOutputLocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("S3Location", &self.s3_location);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAssociationSummary {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub checksum: Option<String>,
    pub detailed_status: Option<String>,
    pub document_version: Option<String>,
    pub instance_id: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub name: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub status: Option<String>,
    pub targets: Option<Vec<Target>>,
}
impl ToJson for InstanceAssociationSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("Checksum", &self.checksum);
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("InstanceId", &self.instance_id);
        writer.member("LastExecutionDate", &self.last_execution_date);
        writer.member("Name", &self.name);
        writer.member("OutputLocation", &self.output_location);
        writer.member("Parameters", &self.parameters);
        writer.member("ScheduleExpression", &self.schedule_expression);
        writer.member("Status", &self.status);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceAssociationsRequest {
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListInstanceAssociationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_id: reader.required("InstanceId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceAssociationsResult {
    pub associations: Option<Vec<InstanceAssociationSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListInstanceAssociationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Associations", &self.associations);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterManagedInstanceRequest {
    pub activation_code: Option<String>,
    pub activation_id: Option<String>,
    pub fingerprint: String,
    pub iam_role: Option<String>,
    pub machine_id: Option<String>,
    pub public_key: String,
    pub public_key_type: Option<String>,
    pub region: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for RegisterManagedInstanceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            activation_code: reader.optional("ActivationCode")?,
            activation_id: reader.optional("ActivationId")?,
            fingerprint: reader.required("Fingerprint")?,
            iam_role: reader.optional("IamRole")?,
            machine_id: reader.optional("MachineId")?,
            public_key: reader.required("PublicKey")?,
            public_key_type: reader.optional("PublicKeyType")?,
            region: reader.optional("Region")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterManagedInstanceResult {
    pub instance_id: Option<String>,
}
impl ToJson for RegisterManagedInstanceResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceId", &self.instance_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RequestManagedInstanceRoleTokenRequest {
    pub fingerprint: String,
}
impl FromJson for RequestManagedInstanceRoleTokenRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            fingerprint: reader.required("Fingerprint")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RequestManagedInstanceRoleTokenResult {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub token_expiration_date: Option<Timestamp>,
    pub update_key_pair: Option<bool>,
}
impl ToJson for RequestManagedInstanceRoleTokenResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("SecretAccessKey", &self.secret_access_key);
        writer.member("SessionToken", &self.session_token);
        writer.member("TokenExpirationDate", &self.token_expiration_date);
        writer.member("UpdateKeyPair", &self.update_key_pair);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct S3OutputLocation {
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
}
impl ToJson for S3OutputLocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OutputS3BucketName", &self.output_s3_bucket_name);
        writer.member("OutputS3KeyPrefix", &self.output_s3_key_prefix);
        writer.member("OutputS3Region", &self.output_s3_region);
        writer.done()
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

#[derive(Clone, Default)]
pub struct Target {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ToJson for Target {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Key", &self.key);
        writer.member("Values", &self.values);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateInstanceInformationRequest {
    pub agent_name: Option<String>,
    pub agent_status: Option<String>,
    pub agent_version: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub instance_id: String,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub ssm_connection_channel: Option<String>,
}
impl FromJson for UpdateInstanceInformationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            agent_name: reader.optional("AgentName")?,
            agent_status: reader.optional("AgentStatus")?,
            agent_version: reader.optional("AgentVersion")?,
            availability_zone: reader.optional("AvailabilityZone")?,
            availability_zone_id: reader.optional("AvailabilityZoneId")?,
            computer_name: reader.optional("ComputerName")?,
            ip_address: reader.optional("IPAddress")?,
            instance_id: reader.required("InstanceId")?,
            platform_name: reader.optional("PlatformName")?,
            platform_type: reader.optional("PlatformType")?,
            platform_version: reader.optional("PlatformVersion")?,
            ssm_connection_channel: reader.optional("SSMConnectionChannel")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateInstanceInformationResult {
}
impl ToJson for UpdateInstanceInformationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateManagedInstancePublicKeyRequest {
    pub new_public_key: String,
    pub new_public_key_type: String,
}
impl FromJson for UpdateManagedInstancePublicKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            new_public_key: reader.required("NewPublicKey")?,
            new_public_key_type: reader.required("NewPublicKeyType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateManagedInstancePublicKeyResult {
}
impl ToJson for UpdateManagedInstancePublicKeyResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}
