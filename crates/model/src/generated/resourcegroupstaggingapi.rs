// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "resourcegroupstaggingapi",
    signing_name: "tagging",
    protocol: Protocol::AwsJson11,
    target_prefix: "ResourceGroupsTaggingAPI_20170126",
    api_version: "2017-01-26",
    invalid: &crate::common::VALIDATION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static INTERNAL_SERVICE_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServiceException", status: 500, capital_message: true };
    pub static INVALID_PARAMETER_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidParameterException", status: 400, capital_message: true };
    pub static PAGINATION_TOKEN_EXPIRED_EXCEPTION: ErrorShape = ErrorShape { code: "PaginationTokenExpiredException", status: 400, capital_message: true };
    pub static THROTTLED_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottledException", status: 400, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "GetResources", method: "POST", uri: "/", status: 200, input: Some(8), output: Some(9), errors: &[&error::INVALID_PARAMETER_EXCEPTION, &error::THROTTLED_EXCEPTION, &error::INTERNAL_SERVICE_EXCEPTION, &error::PAGINATION_TOKEN_EXPIRED_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetTagKeys", method: "POST", uri: "/", status: 200, input: Some(10), output: Some(11), errors: &[&error::INVALID_PARAMETER_EXCEPTION, &error::THROTTLED_EXCEPTION, &error::INTERNAL_SERVICE_EXCEPTION, &error::PAGINATION_TOKEN_EXPIRED_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetTagValues", method: "POST", uri: "/", status: 200, input: Some(12), output: Some(13), errors: &[&error::INVALID_PARAMETER_EXCEPTION, &error::THROTTLED_EXCEPTION, &error::INTERNAL_SERVICE_EXCEPTION, &error::PAGINATION_TOKEN_EXPIRED_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResources", method: "POST", uri: "/", status: 200, input: Some(32), output: Some(33), errors: &[&error::INVALID_PARAMETER_EXCEPTION, &error::THROTTLED_EXCEPTION, &error::INTERNAL_SERVICE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResources", method: "POST", uri: "/", status: 200, input: Some(38), output: Some(39), errors: &[&error::INVALID_PARAMETER_EXCEPTION, &error::THROTTLED_EXCEPTION, &error::INTERNAL_SERVICE_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AmazonResourceType", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "ComplianceDetails", kind: Kind::Structure { members: &[
        Member { name: "ComplianceStatus", shape: 2, required: false, location: At::Body },
        Member { name: "KeysWithNoncompliantValues", shape: 28, required: false, location: At::Body },
        Member { name: "MissingTagKeys", shape: 28, required: false, location: At::Body },
        Member { name: "NoncompliantKeys", shape: 28, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceStatus", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ErrorCode", kind: Kind::String { min: None, max: None, pattern: None, values: &["InternalServiceException", "InvalidParameterException"] }, sensitive: false },
    Shape { name: "ErrorMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ExcludeCompliantResources", kind: Kind::Boolean, sensitive: false },
    Shape { name: "FailedResourcesMap", kind: Kind::Map { key: 16, value: 7, min: None, max: None }, sensitive: false },
    Shape { name: "FailureInfo", kind: Kind::Structure { members: &[
        Member { name: "ErrorCode", shape: 3, required: false, location: At::Body },
        Member { name: "ErrorMessage", shape: 4, required: false, location: At::Body },
        Member { name: "StatusCode", shape: 23, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcesInput", kind: Kind::Structure { members: &[
        Member { name: "ExcludeCompliantResources", shape: 5, required: false, location: At::Body },
        Member { name: "IncludeComplianceDetails", shape: 14, required: false, location: At::Body },
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
        Member { name: "ResourceARNList", shape: 17, required: false, location: At::Body },
        Member { name: "ResourceTypeFilters", shape: 21, required: false, location: At::Body },
        Member { name: "ResourcesPerPage", shape: 22, required: false, location: At::Body },
        Member { name: "TagFilters", shape: 26, required: false, location: At::Body },
        Member { name: "TagsPerPage", shape: 37, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcesOutput", kind: Kind::Structure { members: &[
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
        Member { name: "ResourceTagMappingList", shape: 20, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagKeysInput", kind: Kind::Structure { members: &[
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagKeysOutput", kind: Kind::Structure { members: &[
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
        Member { name: "TagKeys", shape: 28, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagValuesInput", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 27, required: true, location: At::Body },
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagValuesOutput", kind: Kind::Structure { members: &[
        Member { name: "PaginationToken", shape: 15, required: false, location: At::Body },
        Member { name: "TagValues", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IncludeComplianceDetails", kind: Kind::Boolean, sensitive: false },
    Shape { name: "PaginationToken", kind: Kind::String { min: Some(0), max: Some(2048), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "ResourceARN", kind: Kind::String { min: Some(1), max: Some(1011), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "ResourceARNListForGet", kind: Kind::List { member: 16, min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "ResourceARNListForTagUntag", kind: Kind::List { member: 16, min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "ResourceTagMapping", kind: Kind::Structure { members: &[
        Member { name: "ComplianceDetails", shape: 1, required: false, location: At::Body },
        Member { name: "ResourceARN", shape: 16, required: false, location: At::Body },
        Member { name: "Tags", shape: 30, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceTagMappingList", kind: Kind::List { member: 19, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceTypeFilterList", kind: Kind::List { member: 0, min: None, max: None }, sensitive: false },
    Shape { name: "ResourcesPerPage", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "StatusCode", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 27, required: true, location: At::Body },
        Member { name: "Value", shape: 34, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 27, required: false, location: At::Body },
        Member { name: "Values", shape: 35, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagFilterList", kind: Kind::List { member: 25, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 27, min: None, max: None }, sensitive: false },
    Shape { name: "TagKeyListForUntag", kind: Kind::List { member: 27, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "TagList", kind: Kind::List { member: 24, min: None, max: None }, sensitive: false },
    Shape { name: "TagMap", kind: Kind::Map { key: 27, value: 34, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "TagResourcesInput", kind: Kind::Structure { members: &[
        Member { name: "ResourceARNList", shape: 18, required: true, location: At::Body },
        Member { name: "Tags", shape: 31, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagResourcesOutput", kind: Kind::Structure { members: &[
        Member { name: "FailedResourcesMap", shape: 6, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "TagValueList", kind: Kind::List { member: 34, min: Some(0), max: Some(20) }, sensitive: false },
    Shape { name: "TagValuesOutputList", kind: Kind::List { member: 34, min: None, max: None }, sensitive: false },
    Shape { name: "TagsPerPage", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "UntagResourcesInput", kind: Kind::Structure { members: &[
        Member { name: "ResourceARNList", shape: 18, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 29, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagResourcesOutput", kind: Kind::Structure { members: &[
        Member { name: "FailedResourcesMap", shape: 6, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct GetResources;
impl crate::Operation for GetResources {
    type Input = GetResourcesInput;
    type Output = GetResourcesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetResources";
}

pub struct GetTagKeys;
impl crate::Operation for GetTagKeys {
    type Input = GetTagKeysInput;
    type Output = GetTagKeysOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetTagKeys";
}

pub struct GetTagValues;
impl crate::Operation for GetTagValues {
    type Input = GetTagValuesInput;
    type Output = GetTagValuesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetTagValues";
}

pub struct TagResources;
impl crate::Operation for TagResources {
    type Input = TagResourcesInput;
    type Output = TagResourcesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagResources";
}

pub struct UntagResources;
impl crate::Operation for UntagResources {
    type Input = UntagResourcesInput;
    type Output = UntagResourcesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagResources";
}

#[derive(Clone, Default)]
pub struct ComplianceDetails {
    pub compliance_status: Option<bool>,
    pub keys_with_noncompliant_values: Option<Vec<String>>,
    pub missing_tag_keys: Option<Vec<String>>,
    pub noncompliant_keys: Option<Vec<String>>,
}
impl ToJson for ComplianceDetails {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceStatus", &self.compliance_status);
        writer.member("KeysWithNoncompliantValues", &self.keys_with_noncompliant_values);
        writer.member("MissingTagKeys", &self.missing_tag_keys);
        writer.member("NoncompliantKeys", &self.noncompliant_keys);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FailureInfo {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub status_code: Option<i32>,
}
impl ToJson for FailureInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ErrorCode", &self.error_code);
        writer.member("ErrorMessage", &self.error_message);
        writer.member("StatusCode", &self.status_code);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetResourcesInput {
    pub exclude_compliant_resources: Option<bool>,
    pub include_compliance_details: Option<bool>,
    pub pagination_token: Option<String>,
    pub resource_arn_list: Option<Vec<String>>,
    pub resource_type_filters: Option<Vec<String>>,
    pub resources_per_page: Option<i32>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub tags_per_page: Option<i32>,
}
impl FromJson for GetResourcesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            exclude_compliant_resources: reader.optional("ExcludeCompliantResources")?,
            include_compliance_details: reader.optional("IncludeComplianceDetails")?,
            pagination_token: reader.optional("PaginationToken")?,
            resource_arn_list: reader.optional("ResourceARNList")?,
            resource_type_filters: reader.optional("ResourceTypeFilters")?,
            resources_per_page: reader.optional("ResourcesPerPage")?,
            tag_filters: reader.optional("TagFilters")?,
            tags_per_page: reader.optional("TagsPerPage")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetResourcesOutput {
    pub pagination_token: Option<String>,
    pub resource_tag_mapping_list: Option<Vec<ResourceTagMapping>>,
}
impl ToJson for GetResourcesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PaginationToken", &self.pagination_token);
        writer.member("ResourceTagMappingList", &self.resource_tag_mapping_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetTagKeysInput {
    pub pagination_token: Option<String>,
}
impl FromJson for GetTagKeysInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            pagination_token: reader.optional("PaginationToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetTagKeysOutput {
    pub pagination_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
impl ToJson for GetTagKeysOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PaginationToken", &self.pagination_token);
        writer.member("TagKeys", &self.tag_keys);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetTagValuesInput {
    pub key: String,
    pub pagination_token: Option<String>,
}
impl FromJson for GetTagValuesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            pagination_token: reader.optional("PaginationToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetTagValuesOutput {
    pub pagination_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
impl ToJson for GetTagValuesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PaginationToken", &self.pagination_token);
        writer.member("TagValues", &self.tag_values);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceTagMapping {
    pub compliance_details: Option<ComplianceDetails>,
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ResourceTagMapping {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceDetails", &self.compliance_details);
        writer.member("ResourceARN", &self.resource_arn);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
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
pub struct TagFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for TagFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagResourcesInput {
    pub resource_arn_list: Vec<String>,
    pub tags: BTreeMap<String, String>,
}
impl FromJson for TagResourcesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn_list: reader.required("ResourceARNList")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagResourcesOutput {
    pub failed_resources_map: Option<BTreeMap<String, FailureInfo>>,
}
impl ToJson for TagResourcesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("FailedResourcesMap", &self.failed_resources_map);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UntagResourcesInput {
    pub resource_arn_list: Vec<String>,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagResourcesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn_list: reader.required("ResourceARNList")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourcesOutput {
    pub failed_resources_map: Option<BTreeMap<String, FailureInfo>>,
}
impl ToJson for UntagResourcesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("FailedResourcesMap", &self.failed_resources_map);
        writer.done()
    }
}
