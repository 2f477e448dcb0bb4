// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "resource-groups",
    signing_name: "resource-groups",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2017-11-27",
    invalid: &error::BAD_REQUEST_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static BAD_REQUEST_EXCEPTION: ErrorShape = ErrorShape { code: "BadRequestException", status: 400, capital_message: true };
    pub static FORBIDDEN_EXCEPTION: ErrorShape = ErrorShape { code: "ForbiddenException", status: 403, capital_message: true };
    pub static INTERNAL_SERVER_ERROR_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerErrorException", status: 500, capital_message: true };
    pub static METHOD_NOT_ALLOWED_EXCEPTION: ErrorShape = ErrorShape { code: "MethodNotAllowedException", status: 405, capital_message: true };
    pub static NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "NotFoundException", status: 404, capital_message: true };
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorShape = ErrorShape { code: "TooManyRequestsException", status: 429, capital_message: true };
    pub static UNAUTHORIZED_EXCEPTION: ErrorShape = ErrorShape { code: "UnauthorizedException", status: 401, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "CreateGroup", method: "POST", uri: "/groups", status: 200, input: Some(3), output: Some(5), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteGroup", method: "POST", uri: "/delete-group", status: 200, input: Some(7), output: Some(8), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetGroup", method: "POST", uri: "/get-group", status: 200, input: Some(13), output: Some(14), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetGroupConfiguration", method: "POST", uri: "/get-group-configuration", status: 200, input: Some(11), output: Some(12), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetGroupQuery", method: "POST", uri: "/get-group-query", status: 200, input: Some(15), output: Some(16), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetTags", method: "GET", uri: "/resources/{Arn}/tags", status: 200, input: Some(17), output: Some(18), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGroupResources", method: "POST", uri: "/list-group-resources", status: 200, input: Some(45), output: Some(48), errors: &[&error::UNAUTHORIZED_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGroups", method: "POST", uri: "/groups-list", status: 200, input: Some(49), output: Some(50), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "SearchResources", method: "POST", uri: "/resources/search", status: 200, input: Some(72), output: Some(73), errors: &[&error::UNAUTHORIZED_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "Tag", method: "PUT", uri: "/resources/{Arn}/tags", status: 200, input: Some(74), output: Some(77), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "Untag", method: "PATCH", uri: "/resources/{Arn}/tags", status: 200, input: Some(80), output: Some(81), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateGroup", method: "POST", uri: "/update-group", status: 200, input: Some(82), output: Some(83), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateGroupQuery", method: "POST", uri: "/update-group-query", status: 200, input: Some(84), output: Some(85), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::FORBIDDEN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::METHOD_NOT_ALLOWED_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::INTERNAL_SERVER_ERROR_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "ApplicationArn", kind: Kind::String { min: Some(12), max: Some(1600), pattern: Some("arn:aws(-[a-z]+)*:resource-groups:[a-z0-9-]+:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-zA-Z0-9]{22,26}"), values: &[] }, sensitive: false },
    Shape { name: "ApplicationTag", kind: Kind::Map { key: 2, value: 0, min: None, max: None }, sensitive: false },
    Shape { name: "ApplicationTagKey", kind: Kind::String { min: None, max: None, pattern: Some("awsApplication"), values: &[] }, sensitive: false },
    Shape { name: "CreateGroupInput", kind: Kind::Structure { members: &[
        Member { name: "Configuration", shape: 25, required: false, location: At::Body },
        Member { name: "Criticality", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 9, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 10, required: false, location: At::Body },
        Member { name: "Name", shape: 4, required: true, location: At::Body },
        Member { name: "Owner", shape: 53, required: false, location: At::Body },
        Member { name: "ResourceQuery", shape: 68, required: false, location: At::Body },
        Member { name: "Tags", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateGroupName", kind: Kind::String { min: Some(1), max: Some(300), pattern: Some("[a-zA-Z0-9_\\.-]+"), values: &[] }, sensitive: false },
    Shape { name: "CreateGroupOutput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 19, required: false, location: At::Body },
        Member { name: "GroupConfiguration", shape: 22, required: false, location: At::Body },
        Member { name: "ResourceQuery", shape: 68, required: false, location: At::Body },
        Member { name: "Tags", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Criticality", kind: Kind::Integer { min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "DeleteGroupInput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 44, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteGroupOutput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 19, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Description", kind: Kind::String { min: None, max: Some(1024), pattern: Some("[\\sa-zA-Z0-9_\\.-]*"), values: &[] }, sensitive: false },
    Shape { name: "DisplayName", kind: Kind::String { min: Some(0), max: Some(300), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "GetGroupConfigurationInput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 43, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupConfigurationOutput", kind: Kind::Structure { members: &[
        Member { name: "GroupConfiguration", shape: 22, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupInput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 44, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupOutput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 19, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupQueryInput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 43, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupQueryOutput", kind: Kind::Structure { members: &[
        Member { name: "GroupQuery", shape: 42, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagsInput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: true, location: At::Uri("Arn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTagsOutput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: false, location: At::Body },
        Member { name: "Tags", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Group", kind: Kind::Structure { members: &[
        Member { name: "ApplicationTag", shape: 1, required: false, location: At::Body },
        Member { name: "Criticality", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 9, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 10, required: false, location: At::Body },
        Member { name: "GroupArn", shape: 21, required: true, location: At::Body },
        Member { name: "Name", shape: 40, required: true, location: At::Body },
        Member { name: "Owner", shape: 53, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupArn", kind: Kind::String { min: Some(12), max: Some(1600), pattern: Some("arn:aws(-[a-z]+)*:resource-groups:[a-z0-9-]+:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})"), values: &[] }, sensitive: false },
    Shape { name: "GroupArnV2", kind: Kind::String { min: Some(12), max: Some(1600), pattern: Some("arn:aws(-[a-z]+)*:resource-groups:[a-z0-9-]+:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})"), values: &[] }, sensitive: false },
    Shape { name: "GroupConfiguration", kind: Kind::Structure { members: &[
        Member { name: "Configuration", shape: 25, required: false, location: At::Body },
        Member { name: "FailureReason", shape: 23, required: false, location: At::Body },
        Member { name: "ProposedConfiguration", shape: 25, required: false, location: At::Body },
        Member { name: "Status", shape: 30, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupConfigurationFailureReason", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "GroupConfigurationItem", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 41, required: false, location: At::Body },
        Member { name: "Type", shape: 31, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupConfigurationList", kind: Kind::List { member: 24, min: None, max: Some(2) }, sensitive: false },
    Shape { name: "GroupConfigurationParameter", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 27, required: true, location: At::Body },
        Member { name: "Values", shape: 29, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupConfigurationParameterName", kind: Kind::String { min: Some(1), max: Some(80), pattern: Some("[a-z-]+"), values: &[] }, sensitive: false },
    Shape { name: "GroupConfigurationParameterValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("[a-zA-Z0-9:\\/\\._-]+"), values: &[] }, sensitive: false },
    Shape { name: "GroupConfigurationParameterValueList", kind: Kind::List { member: 28, min: None, max: None }, sensitive: false },
    Shape { name: "GroupConfigurationStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["UPDATING", "UPDATE_COMPLETE", "UPDATE_FAILED"] }, sensitive: false },
    Shape { name: "GroupConfigurationType", kind: Kind::String { min: None, max: Some(40), pattern: Some("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+"), values: &[] }, sensitive: false },
    Shape { name: "GroupFilter", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 34, required: true, location: At::Body },
        Member { name: "Values", shape: 36, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupFilterList", kind: Kind::List { member: 32, min: None, max: None }, sensitive: false },
    Shape { name: "GroupFilterName", kind: Kind::String { min: None, max: None, pattern: None, values: &["resource-type", "configuration-type", "owner", "display-name", "criticality"] }, sensitive: false },
    Shape { name: "GroupFilterValue", kind: Kind::String { min: Some(1), max: Some(300), pattern: Some("AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[\\s\\p{L}0-9_\\.-]*"), values: &[] }, sensitive: false },
    Shape { name: "GroupFilterValues", kind: Kind::List { member: 35, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "GroupIdentifier", kind: Kind::Structure { members: &[
        Member { name: "Criticality", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 9, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 10, required: false, location: At::Body },
        Member { name: "GroupArn", shape: 20, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
        Member { name: "Owner", shape: 53, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupIdentifierList", kind: Kind::List { member: 37, min: None, max: None }, sensitive: false },
    Shape { name: "GroupList", kind: Kind::List { member: 19, min: None, max: None }, sensitive: false },
    Shape { name: "GroupName", kind: Kind::String { min: Some(1), max: Some(300), pattern: Some("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}"), values: &[] }, sensitive: false },
    Shape { name: "GroupParameterList", kind: Kind::List { member: 26, min: None, max: None }, sensitive: false },
    Shape { name: "GroupQuery", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 40, required: true, location: At::Body },
        Member { name: "ResourceQuery", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupString", kind: Kind::String { min: Some(1), max: Some(1600), pattern: Some("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z0-9-]+:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})"), values: &[] }, sensitive: false },
    Shape { name: "GroupStringV2", kind: Kind::String { min: Some(1), max: Some(1600), pattern: Some("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z0-9-]+:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})"), values: &[] }, sensitive: false },
    Shape { name: "ListGroupResourcesInput", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 62, required: false, location: At::Body },
        Member { name: "Group", shape: 44, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 51, required: false, location: At::Body },
        Member { name: "NextToken", shape: 52, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupResourcesItem", kind: Kind::Structure { members: &[
        Member { name: "Identifier", shape: 66, required: false, location: At::Body },
        Member { name: "Status", shape: 69, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupResourcesItemList", kind: Kind::List { member: 46, min: None, max: None }, sensitive: false },
    Shape { name: "ListGroupResourcesOutput", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 52, required: false, location: At::Body },
        Member { name: "QueryErrors", shape: 57, required: false, location: At::Body },
        Member { name: "ResourceIdentifiers", shape: 67, required: false, location: At::Body },
        Member { name: "Resources", shape: 47, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsInput", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 33, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 51, required: false, location: At::Query("maxResults") },
        Member { name: "NextToken", shape: 52, required: false, location: At::Query("nextToken") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsOutput", kind: Kind::Structure { members: &[
        Member { name: "GroupIdentifiers", shape: 38, required: false, location: At::Body },
        Member { name: "Groups", shape: 39, required: false, location: At::Body },
        Member { name: "NextToken", shape: 52, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: Some(0), max: Some(8192), pattern: Some("^[a-zA-Z0-9+/]*={0,2}$"), values: &[] }, sensitive: false },
    Shape { name: "Owner", kind: Kind::String { min: Some(0), max: Some(300), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "Query", kind: Kind::String { min: None, max: Some(4096), pattern: Some("[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "QueryError", kind: Kind::Structure { members: &[
        Member { name: "ErrorCode", shape: 56, required: false, location: At::Body },
        Member { name: "Message", shape: 58, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "QueryErrorCode", kind: Kind::String { min: None, max: None, pattern: None, values: &["CLOUDFORMATION_STACK_INACTIVE", "CLOUDFORMATION_STACK_NOT_EXISTING", "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE", "RESOURCE_TYPE_NOT_SUPPORTED"] }, sensitive: false },
    Shape { name: "QueryErrorList", kind: Kind::List { member: 55, min: None, max: None }, sensitive: false },
    Shape { name: "QueryErrorMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "QueryType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^\\w+$"), values: &["TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0"] }, sensitive: false },
    Shape { name: "ResourceArn", kind: Kind::String { min: None, max: None, pattern: Some("arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z0-9-]+)?:([0-9]{12})?:.+"), values: &[] }, sensitive: false },
    Shape { name: "ResourceFilter", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 63, required: true, location: At::Body },
        Member { name: "Values", shape: 65, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceFilterList", kind: Kind::List { member: 61, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceFilterName", kind: Kind::String { min: None, max: None, pattern: None, values: &["resource-type"] }, sensitive: false },
    Shape { name: "ResourceFilterValue", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+"), values: &[] }, sensitive: false },
    Shape { name: "ResourceFilterValues", kind: Kind::List { member: 64, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "ResourceIdentifier", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 60, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 71, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceIdentifierList", kind: Kind::List { member: 66, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceQuery", kind: Kind::Structure { members: &[
        Member { name: "Query", shape: 54, required: true, location: At::Body },
        Member { name: "Type", shape: 59, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceStatus", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 70, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceStatusValue", kind: Kind::String { min: None, max: None, pattern: None, values: &["PENDING"] }, sensitive: false },
    Shape { name: "ResourceType", kind: Kind::String { min: None, max: None, pattern: Some("AWS::[a-zA-Z0-9]+::\\w+"), values: &[] }, sensitive: false },
    Shape { name: "SearchResourcesInput", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 51, required: false, location: At::Body },
        Member { name: "NextToken", shape: 52, required: false, location: At::Body },
        Member { name: "ResourceQuery", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SearchResourcesOutput", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 52, required: false, location: At::Body },
        Member { name: "QueryErrors", shape: 57, required: false, location: At::Body },
        Member { name: "ResourceIdentifiers", shape: 67, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagInput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: true, location: At::Uri("Arn") },
        Member { name: "Tags", shape: 79, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 75, min: None, max: None }, sensitive: false },
    Shape { name: "TagOutput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: false, location: At::Body },
        Member { name: "Tags", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "Tags", kind: Kind::Map { key: 75, value: 78, min: None, max: None }, sensitive: false },
    Shape { name: "UntagInput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: true, location: At::Uri("Arn") },
        Member { name: "Keys", shape: 76, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagOutput", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 21, required: false, location: At::Body },
        Member { name: "Keys", shape: 76, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateGroupInput", kind: Kind::Structure { members: &[
        Member { name: "Criticality", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 9, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 10, required: false, location: At::Body },
        Member { name: "Group", shape: 44, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
        Member { name: "Owner", shape: 53, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateGroupOutput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 19, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateGroupQueryInput", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 43, required: false, location: At::Body },
        Member { name: "GroupName", shape: 40, required: false, location: At::Body },
        Member { name: "ResourceQuery", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateGroupQueryOutput", kind: Kind::Structure { members: &[
        Member { name: "GroupQuery", shape: 42, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct CreateGroup;
impl crate::Operation for CreateGroup {
    type Input = CreateGroupInput;
    type Output = CreateGroupOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateGroup";
}

pub struct DeleteGroup;
impl crate::Operation for DeleteGroup {
    type Input = DeleteGroupInput;
    type Output = DeleteGroupOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteGroup";
}

pub struct GetGroup;
impl crate::Operation for GetGroup {
    type Input = GetGroupInput;
    type Output = GetGroupOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetGroup";
}

pub struct GetGroupConfiguration;
impl crate::Operation for GetGroupConfiguration {
    type Input = GetGroupConfigurationInput;
    type Output = GetGroupConfigurationOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetGroupConfiguration";
}

pub struct GetGroupQuery;
impl crate::Operation for GetGroupQuery {
    type Input = GetGroupQueryInput;
    type Output = GetGroupQueryOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetGroupQuery";
}

pub struct GetTags;
impl crate::Operation for GetTags {
    type Input = GetTagsInput;
    type Output = GetTagsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetTags";
}

pub struct ListGroupResources;
impl crate::Operation for ListGroupResources {
    type Input = ListGroupResourcesInput;
    type Output = ListGroupResourcesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGroupResources";
}

pub struct ListGroups;
impl crate::Operation for ListGroups {
    type Input = ListGroupsInput;
    type Output = ListGroupsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGroups";
}

pub struct SearchResources;
impl crate::Operation for SearchResources {
    type Input = SearchResourcesInput;
    type Output = SearchResourcesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SearchResources";
}

pub struct Tag;
impl crate::Operation for Tag {
    type Input = TagInput;
    type Output = TagOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "Tag";
}

pub struct Untag;
impl crate::Operation for Untag {
    type Input = UntagInput;
    type Output = UntagOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "Untag";
}

pub struct UpdateGroup;
impl crate::Operation for UpdateGroup {
    type Input = UpdateGroupInput;
    type Output = UpdateGroupOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateGroup";
}

pub struct UpdateGroupQuery;
impl crate::Operation for UpdateGroupQuery {
    type Input = UpdateGroupQueryInput;
    type Output = UpdateGroupQueryOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateGroupQuery";
}

#[derive(Clone, Default)]
pub struct CreateGroupInput {
    pub configuration: Option<Vec<GroupConfigurationItem>>,
    pub criticality: Option<i32>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: String,
    pub owner: Option<String>,
    pub resource_query: Option<ResourceQuery>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateGroupInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration: reader.optional("Configuration")?,
            criticality: reader.optional("Criticality")?,
            description: reader.optional("Description")?,
            display_name: reader.optional("DisplayName")?,
            name: reader.required("Name")?,
            owner: reader.optional("Owner")?,
            resource_query: reader.optional("ResourceQuery")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateGroupOutput {
    pub group: Option<Group>,
    pub group_configuration: Option<GroupConfiguration>,
    pub resource_query: Option<ResourceQuery>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for CreateGroupOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.member("GroupConfiguration", &self.group_configuration);
        writer.member("ResourceQuery", &self.resource_query);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteGroupInput {
    pub group: Option<String>,
    pub group_name: Option<String>,
}
impl FromJson for DeleteGroupInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteGroupOutput {
    pub group: Option<Group>,
}
impl ToJson for DeleteGroupOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetGroupConfigurationInput {
    pub group: Option<String>,
}
impl FromJson for GetGroupConfigurationInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group: reader.optional("Group")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetGroupConfigurationOutput {
    pub group_configuration: Option<GroupConfiguration>,
}
impl ToJson for GetGroupConfigurationOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupConfiguration", &self.group_configuration);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetGroupInput {
    pub group: Option<String>,
    pub group_name: Option<String>,
}
impl FromJson for GetGroupInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetGroupOutput {
    pub group: Option<Group>,
}
impl ToJson for GetGroupOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetGroupQueryInput {
    pub group: Option<String>,
    pub group_name: Option<String>,
}
impl FromJson for GetGroupQueryInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetGroupQueryOutput {
    pub group_query: Option<GroupQuery>,
}
impl ToJson for GetGroupQueryOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupQuery", &self.group_query);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetTagsInput {
    pub arn: String,
}
impl FromJson for GetTagsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("Arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetTagsOutput {
    pub arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for GetTagsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Group {
    pub application_tag: Option<BTreeMap<String, String>>,
    pub criticality: Option<i32>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub group_arn: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
}
impl ToJson for Group {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationTag", &self.application_tag);
        writer.member("Criticality", &self.criticality);
        writer.member("Description", &self.description);
        writer.member("DisplayName", &self.display_name);
        writer.member("GroupArn", &self.group_arn);
        writer.member("Name", &self.name);
        writer.member("Owner", &self.owner);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupConfiguration {
    pub configuration: Option<Vec<GroupConfigurationItem>>,
    pub failure_reason: Option<String>,
    pub proposed_configuration: Option<Vec<GroupConfigurationItem>>,
    pub status: Option<String>,
}
impl ToJson for GroupConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Configuration", &self.configuration);
        writer.member("FailureReason", &self.failure_reason);
        writer.member("ProposedConfiguration", &self.proposed_configuration);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupConfigurationItem {
    pub parameters: Option<Vec<GroupConfigurationParameter>>,
    pub r#type: Option<String>,
}
impl FromJson for GroupConfigurationItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            parameters: reader.optional("Parameters")?,
            r#type: reader.optional("Type")?,
        })
    }
}
impl ToJson for GroupConfigurationItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Parameters", &self.parameters);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupConfigurationParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for GroupConfigurationParameter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.optional("Name")?,
            values: reader.optional("Values")?,
        })
    }
}
impl ToJson for GroupConfigurationParameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("Values", &self.values);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupFilter {
    pub name: String,
    pub values: Vec<String>,
}
impl FromJson for GroupFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.required("Name")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GroupIdentifier {
    pub criticality: Option<i32>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub group_arn: Option<String>,
    pub group_name: Option<String>,
    pub owner: Option<String>,
}
impl ToJson for GroupIdentifier {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Criticality", &self.criticality);
        writer.member("Description", &self.description);
        writer.member("DisplayName", &self.display_name);
        writer.member("GroupArn", &self.group_arn);
        writer.member("GroupName", &self.group_name);
        writer.member("Owner", &self.owner);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupQuery {
    pub group_name: Option<String>,
    pub resource_query: Option<ResourceQuery>,
}
impl ToJson for GroupQuery {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupName", &self.group_name);
        writer.member("ResourceQuery", &self.resource_query);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupResourcesInput {
    pub filters: Option<Vec<ResourceFilter>>,
    pub group: Option<String>,
    pub group_name: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListGroupResourcesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGroupResourcesItem {
    pub identifier: Option<ResourceIdentifier>,
    pub status: Option<ResourceStatus>,
}
impl ToJson for ListGroupResourcesItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Identifier", &self.identifier);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupResourcesOutput {
    pub next_token: Option<String>,
    pub query_errors: Option<Vec<QueryError>>,
    pub resource_identifiers: Option<Vec<ResourceIdentifier>>,
    pub resources: Option<Vec<ListGroupResourcesItem>>,
}
impl ToJson for ListGroupResourcesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("QueryErrors", &self.query_errors);
        writer.member("ResourceIdentifiers", &self.resource_identifiers);
        writer.member("Resources", &self.resources);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsInput {
    pub filters: Option<Vec<GroupFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListGroupsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsOutput {
    pub group_identifiers: Option<Vec<GroupIdentifier>>,
    pub groups: Option<Vec<Group>>,
    pub next_token: Option<String>,
}
impl ToJson for ListGroupsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupIdentifiers", &self.group_identifiers);
        writer.member("Groups", &self.groups);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct QueryError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
impl ToJson for QueryError {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ErrorCode", &self.error_code);
        writer.member("Message", &self.message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceFilter {
    pub name: String,
    pub values: Vec<String>,
}
impl FromJson for ResourceFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.required("Name")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResourceIdentifier {
    pub resource_arn: Option<String>,
    pub resource_type: Option<String>,
}
impl ToJson for ResourceIdentifier {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ResourceArn", &self.resource_arn);
        writer.member("ResourceType", &self.resource_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceQuery {
    pub query: Option<String>,
    pub r#type: Option<String>,
}
impl FromJson for ResourceQuery {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            query: reader.optional("Query")?,
            r#type: reader.optional("Type")?,
        })
    }
}
impl ToJson for ResourceQuery {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Query", &self.query);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceStatus {
    pub name: Option<String>,
}
impl ToJson for ResourceStatus {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SearchResourcesInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_query: ResourceQuery,
}
impl FromJson for SearchResourcesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_query: reader.required("ResourceQuery")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SearchResourcesOutput {
    pub next_token: Option<String>,
    pub query_errors: Option<Vec<QueryError>>,
    pub resource_identifiers: Option<Vec<ResourceIdentifier>>,
}
impl ToJson for SearchResourcesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("QueryErrors", &self.query_errors);
        writer.member("ResourceIdentifiers", &self.resource_identifiers);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TagInput {
    pub arn: String,
    pub tags: BTreeMap<String, String>,
}
impl FromJson for TagInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("Arn")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagOutput {
    pub arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for TagOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UntagInput {
    pub arn: String,
    pub keys: Vec<String>,
}
impl FromJson for UntagInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("Arn")?,
            keys: reader.required("Keys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagOutput {
    pub arn: Option<String>,
    pub keys: Option<Vec<String>>,
}
impl ToJson for UntagOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("Keys", &self.keys);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateGroupInput {
    pub criticality: Option<i32>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub group: Option<String>,
    pub group_name: Option<String>,
    pub owner: Option<String>,
}
impl FromJson for UpdateGroupInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            criticality: reader.optional("Criticality")?,
            description: reader.optional("Description")?,
            display_name: reader.optional("DisplayName")?,
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
            owner: reader.optional("Owner")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateGroupOutput {
    pub group: Option<Group>,
}
impl ToJson for UpdateGroupOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateGroupQueryInput {
    pub group: Option<String>,
    pub group_name: Option<String>,
    pub resource_query: ResourceQuery,
}
impl FromJson for UpdateGroupQueryInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group: reader.optional("Group")?,
            group_name: reader.optional("GroupName")?,
            resource_query: reader.required("ResourceQuery")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateGroupQueryOutput {
    pub group_query: Option<GroupQuery>,
}
impl ToJson for UpdateGroupQueryOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupQuery", &self.group_query);
        writer.done()
    }
}
