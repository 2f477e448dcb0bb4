// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm-quicksetup",
    signing_name: "ssm-quicksetup",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2018-05-10",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape { code: "AccessDeniedException", status: 403, capital_message: true };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 409, capital_message: true };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: true };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 404, capital_message: true };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottlingException", status: 429, capital_message: true };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "CreateConfigurationManager", method: "POST", uri: "/configurationManager", status: 200, input: Some(19), output: Some(22), errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteConfigurationManager", method: "DELETE", uri: "/configurationManager/{ManagerArn}", status: 200, input: Some(23), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetConfiguration", method: "GET", uri: "/getConfiguration/{ConfigurationId}", status: 200, input: Some(30), output: Some(35), errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetConfigurationManager", method: "GET", uri: "/configurationManager/{ManagerArn}", status: 200, input: Some(32), output: Some(34), errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetServiceSettings", method: "GET", uri: "/serviceSettings", status: 200, input: None, output: Some(36), errors: &[&error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListConfigurationManagers", method: "POST", uri: "/listConfigurationManagers", status: 200, input: Some(38), output: Some(41), errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListConfigurations", method: "POST", uri: "/listConfigurations", status: 200, input: Some(42), output: Some(47), errors: &[&error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListQuickSetupTypes", method: "GET", uri: "/listQuickSetupTypes", status: 200, input: None, output: Some(48), errors: &[&error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListTagsForResource", method: "GET", uri: "/tags/{ResourceArn}", status: 200, input: Some(49), output: Some(50), errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResource", method: "PUT", uri: "/tags/{ResourceArn}", status: 200, input: Some(65), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResource", method: "DELETE", uri: "/tags/{ResourceArn}", status: 200, input: Some(70), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateConfigurationDefinition", method: "PUT", uri: "/configurationDefinition/{ManagerArn}/{Id}", status: 200, input: Some(71), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateConfigurationManager", method: "PUT", uri: "/configurationManager/{ManagerArn}", status: 200, input: Some(76), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateServiceSettings", method: "PUT", uri: "/serviceSettings", status: 200, input: Some(80), output: None, errors: &[&error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::THROTTLING_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "ConfigurationDefinition", kind: Kind::Structure { members: &[
        Member { name: "Id", shape: 59, required: false, location: At::Body },
        Member { name: "LocalDeploymentAdministrationRoleArn", shape: 37, required: false, location: At::Body },
        Member { name: "LocalDeploymentExecutionRoleName", shape: 5, required: false, location: At::Body },
        Member { name: "Parameters", shape: 14, required: true, location: At::Body },
        Member { name: "Type", shape: 8, required: true, location: At::Body },
        Member { name: "TypeVersion", shape: 9, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationDefinitionInput", kind: Kind::Structure { members: &[
        Member { name: "LocalDeploymentAdministrationRoleArn", shape: 37, required: false, location: At::Body },
        Member { name: "LocalDeploymentExecutionRoleName", shape: 2, required: false, location: At::Body },
        Member { name: "Parameters", shape: 14, required: true, location: At::Body },
        Member { name: "Type", shape: 3, required: true, location: At::Body },
        Member { name: "TypeVersion", shape: 4, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[\\w+=,.@-]{1,64}$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionInputTypeString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.:/]{3,200}$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionInputTypeVersionString", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionLocalDeploymentExecutionRoleNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[\\w+=,.@-]{1,64}$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionSummariesList", kind: Kind::List { member: 7, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationDefinitionSummary", kind: Kind::Structure { members: &[
        Member { name: "FirstClassParameters", shape: 14, required: false, location: At::Body },
        Member { name: "Id", shape: 59, required: false, location: At::Body },
        Member { name: "Type", shape: 59, required: false, location: At::Body },
        Member { name: "TypeVersion", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationDefinitionTypeString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.:/]{3,200}$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionTypeVersionString", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ConfigurationDefinitionsInputList", kind: Kind::List { member: 1, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationDefinitionsList", kind: Kind::List { member: 0, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationManagerList", kind: Kind::List { member: 13, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationManagerSummary", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationDefinitionSummaries", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 59, required: true, location: At::Body },
        Member { name: "Name", shape: 59, required: false, location: At::Body },
        Member { name: "StatusSummaries", shape: 56, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationParametersMap", kind: Kind::Map { key: 15, value: 16, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationParametersMapKeyString", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[A-Za-z0-9+=@_\\/\\s-]+$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationParametersMapValueString", kind: Kind::String { min: Some(0), max: Some(40960), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ConfigurationSummary", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 59, required: false, location: At::Body },
        Member { name: "ConfigurationDefinitionId", shape: 59, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 60, required: false, location: At::Body },
        Member { name: "FirstClassParameters", shape: 14, required: false, location: At::Body },
        Member { name: "Id", shape: 59, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 59, required: false, location: At::Body },
        Member { name: "Region", shape: 59, required: false, location: At::Body },
        Member { name: "StatusSummaries", shape: 56, required: false, location: At::Body },
        Member { name: "Type", shape: 59, required: false, location: At::Body },
        Member { name: "TypeVersion", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationsList", kind: Kind::List { member: 17, min: None, max: None }, sensitive: false },
    Shape { name: "CreateConfigurationManagerInput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationDefinitions", shape: 10, required: true, location: At::Body },
        Member { name: "Description", shape: 20, required: false, location: At::Body },
        Member { name: "Name", shape: 21, required: false, location: At::Body },
        Member { name: "Tags", shape: 67, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateConfigurationManagerInputDescriptionString", kind: Kind::String { min: None, max: None, pattern: Some("^.{0,512}$"), values: &[] }, sensitive: false },
    Shape { name: "CreateConfigurationManagerInputNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[ A-Za-z0-9._-]{0,120}$"), values: &[] }, sensitive: false },
    Shape { name: "CreateConfigurationManagerOutput", kind: Kind::Structure { members: &[
        Member { name: "ManagerArn", shape: 59, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteConfigurationManagerInput", kind: Kind::Structure { members: &[
        Member { name: "ManagerArn", shape: 24, required: true, location: At::Uri("ManagerArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteConfigurationManagerInputManagerArnString", kind: Kind::String { min: None, max: None, pattern: Some("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "Filter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 26, required: true, location: At::Body },
        Member { name: "Values", shape: 27, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FilterKeyString", kind: Kind::String { min: Some(0), max: Some(128), pattern: Some("^[A-Za-z0-9+=@_\\/\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "FilterValues", kind: Kind::List { member: 28, min: None, max: None }, sensitive: false },
    Shape { name: "FilterValuesMemberString", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^[A-Za-z0-9+=@_\\/\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "FiltersList", kind: Kind::List { member: 25, min: None, max: None }, sensitive: false },
    Shape { name: "GetConfigurationInput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationId", shape: 31, required: true, location: At::Uri("ConfigurationId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConfigurationInputConfigurationIdString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9-_/:]{1,100}$"), values: &[] }, sensitive: false },
    Shape { name: "GetConfigurationManagerInput", kind: Kind::Structure { members: &[
        Member { name: "ManagerArn", shape: 33, required: true, location: At::Uri("ManagerArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConfigurationManagerInputManagerArnString", kind: Kind::String { min: Some(1), max: None, pattern: Some("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "GetConfigurationManagerOutput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationDefinitions", shape: 11, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 60, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "LastModifiedAt", shape: 60, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 59, required: true, location: At::Body },
        Member { name: "Name", shape: 59, required: false, location: At::Body },
        Member { name: "StatusSummaries", shape: 56, required: false, location: At::Body },
        Member { name: "Tags", shape: 67, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConfigurationOutput", kind: Kind::Structure { members: &[
        Member { name: "Account", shape: 59, required: false, location: At::Body },
        Member { name: "ConfigurationDefinitionId", shape: 59, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 60, required: false, location: At::Body },
        Member { name: "Id", shape: 59, required: false, location: At::Body },
        Member { name: "LastModifiedAt", shape: 60, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 59, required: false, location: At::Body },
        Member { name: "Parameters", shape: 14, required: false, location: At::Body },
        Member { name: "Region", shape: 59, required: false, location: At::Body },
        Member { name: "StatusSummaries", shape: 56, required: false, location: At::Body },
        Member { name: "Type", shape: 59, required: false, location: At::Body },
        Member { name: "TypeVersion", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetServiceSettingsOutput", kind: Kind::Structure { members: &[
        Member { name: "ServiceSettings", shape: 53, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IAMRoleArn", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ListConfigurationManagersInput", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 29, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 39, required: false, location: At::Body },
        Member { name: "StartingToken", shape: 40, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListConfigurationManagersInputMaxItemsInteger", kind: Kind::Integer { min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "ListConfigurationManagersInputStartingTokenString", kind: Kind::String { min: Some(0), max: Some(1024), pattern: Some("^[A-Za-z0-9+=@_\\/\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ListConfigurationManagersOutput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationManagersList", shape: 12, required: false, location: At::Body },
        Member { name: "NextToken", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListConfigurationsInput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationDefinitionId", shape: 43, required: false, location: At::Body },
        Member { name: "Filters", shape: 29, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 44, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 45, required: false, location: At::Body },
        Member { name: "StartingToken", shape: 46, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListConfigurationsInputConfigurationDefinitionIdString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-z0-9-]{1,20}$"), values: &[] }, sensitive: false },
    Shape { name: "ListConfigurationsInputManagerArnString", kind: Kind::String { min: None, max: None, pattern: Some("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "ListConfigurationsInputMaxItemsInteger", kind: Kind::Integer { min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "ListConfigurationsInputStartingTokenString", kind: Kind::String { min: Some(0), max: Some(1024), pattern: Some("^[A-Za-z0-9+=@_|\\/\\s-]*$"), values: &[] }, sensitive: false },
    Shape { name: "ListConfigurationsOutput", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationsList", shape: 18, required: false, location: At::Body },
        Member { name: "NextToken", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListQuickSetupTypesOutput", kind: Kind::Structure { members: &[
        Member { name: "QuickSetupTypeList", shape: 51, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 59, required: true, location: At::Uri("ResourceArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceResponse", kind: Kind::Structure { members: &[
        Member { name: "Tags", shape: 66, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "QuickSetupTypeList", kind: Kind::List { member: 52, min: None, max: None }, sensitive: false },
    Shape { name: "QuickSetupTypeOutput", kind: Kind::Structure { members: &[
        Member { name: "LatestVersion", shape: 59, required: false, location: At::Body },
        Member { name: "Type", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServiceSettings", kind: Kind::Structure { members: &[
        Member { name: "ExplorerEnablingRoleArn", shape: 37, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Status", kind: Kind::String { min: None, max: None, pattern: None, values: &["INITIALIZING", "DEPLOYING", "SUCCEEDED", "DELETING", "STOPPING", "FAILED", "STOPPED", "DELETE_FAILED", "STOP_FAILED", "NONE"] }, sensitive: false },
    Shape { name: "StatusDetails", kind: Kind::Map { key: 59, value: 59, min: None, max: None }, sensitive: false },
    Shape { name: "StatusSummariesList", kind: Kind::List { member: 57, min: None, max: None }, sensitive: false },
    Shape { name: "StatusSummary", kind: Kind::Structure { members: &[
        Member { name: "LastUpdatedAt", shape: 60, required: true, location: At::Body },
        Member { name: "Status", shape: 54, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 55, required: false, location: At::Body },
        Member { name: "StatusMessage", shape: 59, required: false, location: At::Body },
        Member { name: "StatusType", shape: 58, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StatusType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Deployment", "AsyncExecutions"] }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SyntheticTimestamp_date_time", kind: Kind::Timestamp { format: Some(TimestampFormat::Iso8601) }, sensitive: false },
    Shape { name: "TagEntry", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 62, required: false, location: At::Body },
        Member { name: "Value", shape: 63, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: true },
    Shape { name: "TagEntryKeyString", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^[A-Za-z0-9 _=@:.+-/]+$"), values: &[] }, sensitive: false },
    Shape { name: "TagEntryValueString", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^[A-Za-z0-9 _=@:.+-/]+$"), values: &[] }, sensitive: false },
    Shape { name: "TagKeys", kind: Kind::List { member: 59, min: None, max: None }, sensitive: false },
    Shape { name: "TagResourceInput", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 59, required: true, location: At::Uri("ResourceArn") },
        Member { name: "Tags", shape: 67, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Tags", kind: Kind::List { member: 61, min: None, max: None }, sensitive: true },
    Shape { name: "TagsMap", kind: Kind::Map { key: 68, value: 69, min: None, max: None }, sensitive: true },
    Shape { name: "TagsMapKeyString", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^[A-Za-z0-9 _=@:.+-/]+$"), values: &[] }, sensitive: false },
    Shape { name: "TagsMapValueString", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^[A-Za-z0-9 _=@:.+-/]+$"), values: &[] }, sensitive: false },
    Shape { name: "UntagResourceInput", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 59, required: true, location: At::Uri("ResourceArn") },
        Member { name: "TagKeys", shape: 64, required: true, location: At::Query("tagKeys") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateConfigurationDefinitionInput", kind: Kind::Structure { members: &[
        Member { name: "Id", shape: 72, required: true, location: At::Uri("Id") },
        Member { name: "LocalDeploymentAdministrationRoleArn", shape: 37, required: false, location: At::Body },
        Member { name: "LocalDeploymentExecutionRoleName", shape: 73, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 74, required: true, location: At::Uri("ManagerArn") },
        Member { name: "Parameters", shape: 14, required: false, location: At::Body },
        Member { name: "TypeVersion", shape: 75, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateConfigurationDefinitionInputIdString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-z0-9-]{1,20}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[\\w+=,.@-]{1,64}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationDefinitionInputManagerArnString", kind: Kind::String { min: None, max: None, pattern: Some("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationDefinitionInputTypeVersionString", kind: Kind::String { min: None, max: None, pattern: Some("^\\d{1,3}(\\.\\d{1,3})?$|^LATEST$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationManagerInput", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 77, required: false, location: At::Body },
        Member { name: "ManagerArn", shape: 78, required: true, location: At::Uri("ManagerArn") },
        Member { name: "Name", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateConfigurationManagerInputDescriptionString", kind: Kind::String { min: None, max: None, pattern: Some("^.{0,512}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationManagerInputManagerArnString", kind: Kind::String { min: None, max: None, pattern: Some("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateConfigurationManagerInputNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[ A-Za-z0-9._-]{0,120}$"), values: &[] }, sensitive: false },
    Shape { name: "UpdateServiceSettingsInput", kind: Kind::Structure { members: &[
        Member { name: "ExplorerEnablingRoleArn", shape: 37, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
];

pub struct CreateConfigurationManager;
impl crate::Operation for CreateConfigurationManager {
    type Input = CreateConfigurationManagerInput;
    type Output = CreateConfigurationManagerOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateConfigurationManager";
}

pub struct DeleteConfigurationManager;
impl crate::Operation for DeleteConfigurationManager {
    type Input = DeleteConfigurationManagerInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteConfigurationManager";
}

pub struct GetConfiguration;
impl crate::Operation for GetConfiguration {
    type Input = GetConfigurationInput;
    type Output = GetConfigurationOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConfiguration";
}

pub struct GetConfigurationManager;
impl crate::Operation for GetConfigurationManager {
    type Input = GetConfigurationManagerInput;
    type Output = GetConfigurationManagerOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConfigurationManager";
}

pub struct GetServiceSettings;
impl crate::Operation for GetServiceSettings {
    type Input = Empty;
    type Output = GetServiceSettingsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetServiceSettings";
}

pub struct ListConfigurationManagers;
impl crate::Operation for ListConfigurationManagers {
    type Input = ListConfigurationManagersInput;
    type Output = ListConfigurationManagersOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListConfigurationManagers";
}

pub struct ListConfigurations;
impl crate::Operation for ListConfigurations {
    type Input = ListConfigurationsInput;
    type Output = ListConfigurationsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListConfigurations";
}

pub struct ListQuickSetupTypes;
impl crate::Operation for ListQuickSetupTypes {
    type Input = Empty;
    type Output = ListQuickSetupTypesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListQuickSetupTypes";
}

pub struct ListTagsForResource;
impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTagsForResource";
}

pub struct TagResource;
impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagResource";
}

pub struct UntagResource;
impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagResource";
}

pub struct UpdateConfigurationDefinition;
impl crate::Operation for UpdateConfigurationDefinition {
    type Input = UpdateConfigurationDefinitionInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateConfigurationDefinition";
}

pub struct UpdateConfigurationManager;
impl crate::Operation for UpdateConfigurationManager {
    type Input = UpdateConfigurationManagerInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateConfigurationManager";
}

pub struct UpdateServiceSettings;
impl crate::Operation for UpdateServiceSettings {
    type Input = UpdateServiceSettingsInput;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateServiceSettings";
}

#[derive(Clone, Default)]
pub struct ConfigurationDefinition {
    pub id: Option<String>,
    pub local_deployment_administration_role_arn: Option<String>,
    pub local_deployment_execution_role_name: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
    pub type_version: Option<String>,
}
impl ToJson for ConfigurationDefinition {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Id", &self.id);
        writer.member("LocalDeploymentAdministrationRoleArn", &self.local_deployment_administration_role_arn);
        writer.member("LocalDeploymentExecutionRoleName", &self.local_deployment_execution_role_name);
        writer.member("Parameters", &self.parameters);
        writer.member("Type", &self.r#type);
        writer.member("TypeVersion", &self.type_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationDefinitionInput {
    pub local_deployment_administration_role_arn: Option<String>,
    pub local_deployment_execution_role_name: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub r#type: String,
    pub type_version: Option<String>,
}
impl FromJson for ConfigurationDefinitionInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            local_deployment_administration_role_arn: reader.optional("LocalDeploymentAdministrationRoleArn")?,
            local_deployment_execution_role_name: reader.optional("LocalDeploymentExecutionRoleName")?,
            parameters: reader.required("Parameters")?,
            r#type: reader.required("Type")?,
            type_version: reader.optional("TypeVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationDefinitionSummary {
    pub first_class_parameters: Option<BTreeMap<String, String>>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub type_version: Option<String>,
}
impl ToJson for ConfigurationDefinitionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("FirstClassParameters", &self.first_class_parameters);
        writer.member("Id", &self.id);
        writer.member("Type", &self.r#type);
        writer.member("TypeVersion", &self.type_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationManagerSummary {
    pub configuration_definition_summaries: Option<Vec<ConfigurationDefinitionSummary>>,
    pub description: Option<String>,
    pub manager_arn: Option<String>,
    pub name: Option<String>,
    pub status_summaries: Option<Vec<StatusSummary>>,
}
impl ToJson for ConfigurationManagerSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ConfigurationDefinitionSummaries", &self.configuration_definition_summaries);
        writer.member("Description", &self.description);
        writer.member("ManagerArn", &self.manager_arn);
        writer.member("Name", &self.name);
        writer.member("StatusSummaries", &self.status_summaries);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationSummary {
    pub account: Option<String>,
    pub configuration_definition_id: Option<String>,
    pub created_at: Option<Timestamp>,
    pub first_class_parameters: Option<BTreeMap<String, String>>,
    pub id: Option<String>,
    pub manager_arn: Option<String>,
    pub region: Option<String>,
    pub status_summaries: Option<Vec<StatusSummary>>,
    pub r#type: Option<String>,
    pub type_version: Option<String>,
}
impl ToJson for ConfigurationSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Account", &self.account);
        writer.member("ConfigurationDefinitionId", &self.configuration_definition_id);
        writer.member("CreatedAt", &self.created_at);
        writer.member("FirstClassParameters", &self.first_class_parameters);
        writer.member("Id", &self.id);
        writer.member("ManagerArn", &self.manager_arn);
        writer.member("Region", &self.region);
        writer.member("StatusSummaries", &self.status_summaries);
        writer.member("Type", &self.r#type);
        writer.member("TypeVersion", &self.type_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateConfigurationManagerInput {
    pub configuration_definitions: Vec<ConfigurationDefinitionInput>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateConfigurationManagerInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration_definitions: reader.required("ConfigurationDefinitions")?,
            description: reader.optional("Description")?,
            name: reader.optional("Name")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateConfigurationManagerOutput {
    pub manager_arn: Option<String>,
}
impl ToJson for CreateConfigurationManagerOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ManagerArn", &self.manager_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteConfigurationManagerInput {
    pub manager_arn: String,
}
impl FromJson for DeleteConfigurationManagerInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            manager_arn: reader.required("ManagerArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct Filter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for Filter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationInput {
    pub configuration_id: String,
}
impl FromJson for GetConfigurationInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration_id: reader.required("ConfigurationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationManagerInput {
    pub manager_arn: String,
}
impl FromJson for GetConfigurationManagerInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            manager_arn: reader.required("ManagerArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationManagerOutput {
    pub configuration_definitions: Option<Vec<ConfigurationDefinition>>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub last_modified_at: Option<Timestamp>,
    pub manager_arn: Option<String>,
    pub name: Option<String>,
    pub status_summaries: Option<Vec<StatusSummary>>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for GetConfigurationManagerOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ConfigurationDefinitions", &self.configuration_definitions);
        writer.member("CreatedAt", &self.created_at);
        writer.member("Description", &self.description);
        writer.member("LastModifiedAt", &self.last_modified_at);
        writer.member("ManagerArn", &self.manager_arn);
        writer.member("Name", &self.name);
        writer.member("StatusSummaries", &self.status_summaries);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationOutput {
    pub account: Option<String>,
    pub configuration_definition_id: Option<String>,
    pub created_at: Option<Timestamp>,
    pub id: Option<String>,
    pub last_modified_at: Option<Timestamp>,
    pub manager_arn: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub region: Option<String>,
    pub status_summaries: Option<Vec<StatusSummary>>,
    pub r#type: Option<String>,
    pub type_version: Option<String>,
}
impl ToJson for GetConfigurationOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Account", &self.account);
        writer.member("ConfigurationDefinitionId", &self.configuration_definition_id);
        writer.member("CreatedAt", &self.created_at);
        writer.member("Id", &self.id);
        writer.member("LastModifiedAt", &self.last_modified_at);
        writer.member("ManagerArn", &self.manager_arn);
        writer.member("Parameters", &self.parameters);
        writer.member("Region", &self.region);
        writer.member("StatusSummaries", &self.status_summaries);
        writer.member("Type", &self.r#type);
        writer.member("TypeVersion", &self.type_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetServiceSettingsOutput {
    pub service_settings: Option<ServiceSettings>,
}
impl ToJson for GetServiceSettingsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ServiceSettings", &self.service_settings);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListConfigurationManagersInput {
    pub filters: Option<Vec<Filter>>,
    pub max_items: Option<i32>,
    pub starting_token: Option<String>,
}
impl FromJson for ListConfigurationManagersInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_items: reader.optional("MaxItems")?,
            starting_token: reader.optional("StartingToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListConfigurationManagersOutput {
    pub configuration_managers_list: Option<Vec<ConfigurationManagerSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListConfigurationManagersOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ConfigurationManagersList", &self.configuration_managers_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListConfigurationsInput {
    pub configuration_definition_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub manager_arn: Option<String>,
    pub max_items: Option<i32>,
    pub starting_token: Option<String>,
}
impl FromJson for ListConfigurationsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration_definition_id: reader.optional("ConfigurationDefinitionId")?,
            filters: reader.optional("Filters")?,
            manager_arn: reader.optional("ManagerArn")?,
            max_items: reader.optional("MaxItems")?,
            starting_token: reader.optional("StartingToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListConfigurationsOutput {
    pub configurations_list: Option<Vec<ConfigurationSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListConfigurationsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ConfigurationsList", &self.configurations_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListQuickSetupTypesOutput {
    pub quick_setup_type_list: Option<Vec<QuickSetupTypeOutput>>,
}
impl ToJson for ListQuickSetupTypesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("QuickSetupTypeList", &self.quick_setup_type_list);
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
            resource_arn: reader.required("ResourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<TagEntry>>,
}
impl ToJson for ListTagsForResourceResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct QuickSetupTypeOutput {
    pub latest_version: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for QuickSetupTypeOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LatestVersion", &self.latest_version);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ServiceSettings {
    pub explorer_enabling_role_arn: Option<String>,
}
impl ToJson for ServiceSettings {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExplorerEnablingRoleArn", &self.explorer_enabling_role_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StatusSummary {
    pub last_updated_at: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<BTreeMap<String, String>>,
    pub status_message: Option<String>,
    pub status_type: Option<String>,
}
impl ToJson for StatusSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LastUpdatedAt", &self.last_updated_at);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("StatusMessage", &self.status_message);
        writer.member("StatusType", &self.status_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TagEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ToJson for TagEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Key", &self.key);
        writer.member("Value", &self.value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
impl FromJson for TagResourceInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceArn")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagResourceInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceArn")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateConfigurationDefinitionInput {
    pub id: String,
    pub local_deployment_administration_role_arn: Option<String>,
    pub local_deployment_execution_role_name: Option<String>,
    pub manager_arn: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub type_version: Option<String>,
}
impl FromJson for UpdateConfigurationDefinitionInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            id: reader.required("Id")?,
            local_deployment_administration_role_arn: reader.optional("LocalDeploymentAdministrationRoleArn")?,
            local_deployment_execution_role_name: reader.optional("LocalDeploymentExecutionRoleName")?,
            manager_arn: reader.required("ManagerArn")?,
            parameters: reader.optional("Parameters")?,
            type_version: reader.optional("TypeVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateConfigurationManagerInput {
    pub description: Option<String>,
    pub manager_arn: String,
    pub name: Option<String>,
}
impl FromJson for UpdateConfigurationManagerInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            manager_arn: reader.required("ManagerArn")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateServiceSettingsInput {
    pub explorer_enabling_role_arn: Option<String>,
}
impl FromJson for UpdateServiceSettingsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            explorer_enabling_role_arn: reader.optional("ExplorerEnablingRoleArn")?,
        })
    }
}
