// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "appconfig",
    signing_name: "appconfig",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2019-10-09",
    invalid: &error::BAD_REQUEST_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static BAD_REQUEST_EXCEPTION: ErrorShape = ErrorShape { code: "BadRequestException", status: 400, capital_message: true };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 409, capital_message: true };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: true };
    pub static PAYLOAD_TOO_LARGE_EXCEPTION: ErrorShape = ErrorShape { code: "PayloadTooLargeException", status: 413, capital_message: true };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 404, capital_message: true };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ServiceQuotaExceededException", status: 402, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "CreateApplication", method: "POST", uri: "/applications", status: 201, input: Some(25), output: Some(7), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateConfigurationProfile", method: "POST", uri: "/applications/{ApplicationId}/configurationprofiles", status: 201, input: Some(26), output: Some(20), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateDeploymentStrategy", method: "POST", uri: "/deploymentstrategies", status: 201, input: Some(27), output: Some(53), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateEnvironment", method: "POST", uri: "/applications/{ApplicationId}/environments", status: 201, input: Some(28), output: Some(64), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateExperimentDefinition", method: "POST", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions", status: 201, input: Some(29), output: Some(68), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateExtension", method: "POST", uri: "/extensions", status: 201, input: Some(31), output: Some(84), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateExtensionAssociation", method: "POST", uri: "/extensionassociations", status: 201, input: Some(30), output: Some(85), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateHostedConfigurationVersion", method: "POST", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions", status: 201, input: Some(32), output: Some(108), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::PAYLOAD_TOO_LARGE_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteApplication", method: "DELETE", uri: "/applications/{ApplicationId}", status: 204, input: Some(33), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteConfigurationProfile", method: "DELETE", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}", status: 204, input: Some(34), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteDeploymentStrategy", method: "DELETE", uri: "/deployementstrategies/{DeploymentStrategyId}", status: 204, input: Some(35), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteEnvironment", method: "DELETE", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}", status: 204, input: Some(36), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteExperimentDefinition", method: "DELETE", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}", status: 204, input: Some(37), output: None, errors: &[&error::BAD_REQUEST_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteExtension", method: "DELETE", uri: "/extensions/{ExtensionIdentifier}", status: 204, input: Some(39), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteExtensionAssociation", method: "DELETE", uri: "/extensionassociations/{ExtensionAssociationId}", status: 204, input: Some(38), output: None, errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteHostedConfigurationVersion", method: "DELETE", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}", status: 204, input: Some(40), output: None, errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccountSettings", method: "GET", uri: "/settings", status: 200, input: None, output: Some(0), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetApplication", method: "GET", uri: "/applications/{ApplicationId}", status: 200, input: Some(95), output: Some(7), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetConfiguration", method: "GET", uri: "/applications/{Application}/environments/{Environment}/configurations/{Configuration}", status: 200, input: Some(97), output: Some(19), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetConfigurationProfile", method: "GET", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}", status: 200, input: Some(96), output: Some(20), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetDeployment", method: "GET", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}", status: 200, input: Some(98), output: Some(45), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetDeploymentStrategy", method: "GET", uri: "/deploymentstrategies/{DeploymentStrategyId}", status: 200, input: Some(99), output: Some(53), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetEnvironment", method: "GET", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}", status: 200, input: Some(100), output: Some(64), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetExperimentDefinition", method: "GET", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}", status: 200, input: Some(101), output: Some(68), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetExperimentRun", method: "GET", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}", status: 200, input: Some(102), output: Some(74), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetExtension", method: "GET", uri: "/extensions/{ExtensionIdentifier}", status: 200, input: Some(104), output: Some(84), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetExtensionAssociation", method: "GET", uri: "/extensionassociations/{ExtensionAssociationId}", status: 200, input: Some(103), output: Some(85), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetHostedConfigurationVersion", method: "GET", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}", status: 200, input: Some(105), output: Some(108), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListApplications", method: "GET", uri: "/applications", status: 200, input: Some(118), output: Some(9), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListConfigurationProfiles", method: "GET", uri: "/applications/{ApplicationId}/configurationprofiles", status: 200, input: Some(119), output: Some(24), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListDeploymentStrategies", method: "GET", uri: "/deploymentstrategies", status: 200, input: Some(120), output: Some(52), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListDeployments", method: "GET", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments", status: 200, input: Some(121), output: Some(58), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListEnvironments", method: "GET", uri: "/applications/{ApplicationId}/environments", status: 200, input: Some(122), output: Some(67), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListExperimentDefinitions", method: "GET", uri: "/experimentdefinitions", status: 200, input: Some(123), output: Some(73), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListExperimentRunEvents", method: "GET", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events", status: 200, input: Some(124), output: Some(78), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListExperimentRuns", method: "GET", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns", status: 200, input: Some(125), output: Some(83), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListExtensionAssociations", method: "GET", uri: "/extensionassociations", status: 200, input: Some(126), output: Some(88), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListExtensions", method: "GET", uri: "/extensions", status: 200, input: Some(127), output: Some(92), errors: &[&error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListHostedConfigurationVersions", method: "GET", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions", status: 200, input: Some(128), output: Some(111), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListTagsForResource", method: "GET", uri: "/tags/{ResourceArn}", status: 200, input: Some(129), output: Some(147), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartDeployment", method: "POST", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments", status: 201, input: Some(150), output: Some(45), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartExperimentRun", method: "POST", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns", status: 201, input: Some(151), output: Some(74), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "StopDeployment", method: "DELETE", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}", status: 202, input: Some(152), output: Some(45), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "StopExperimentRun", method: "PATCH", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop", status: 200, input: Some(153), output: Some(74), errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::BAD_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResource", method: "POST", uri: "/tags/{ResourceArn}", status: 204, input: Some(163), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResource", method: "DELETE", uri: "/tags/{ResourceArn}", status: 204, input: Some(173), output: None, errors: &[&error::RESOURCE_NOT_FOUND_EXCEPTION, &error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateAccountSettings", method: "PATCH", uri: "/settings", status: 200, input: Some(174), output: Some(0), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateApplication", method: "PATCH", uri: "/applications/{ApplicationId}", status: 200, input: Some(175), output: Some(7), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateConfigurationProfile", method: "PATCH", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}", status: 200, input: Some(176), output: Some(20), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateDeploymentStrategy", method: "PATCH", uri: "/deploymentstrategies/{DeploymentStrategyId}", status: 200, input: Some(177), output: Some(53), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateEnvironment", method: "PATCH", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}", status: 200, input: Some(178), output: Some(64), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateExperimentDefinition", method: "PATCH", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}", status: 200, input: Some(179), output: Some(68), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateExperimentRun", method: "PATCH", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update", status: 200, input: Some(180), output: Some(74), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateExtension", method: "PATCH", uri: "/extensions/{ExtensionIdentifier}", status: 200, input: Some(182), output: Some(84), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateExtensionAssociation", method: "PATCH", uri: "/extensionassociations/{ExtensionAssociationId}", status: 200, input: Some(181), output: Some(85), errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ValidateConfiguration", method: "POST", uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators", status: 204, input: Some(184), output: None, errors: &[&error::BAD_REQUEST_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AccountSettings", kind: Kind::Structure { members: &[
        Member { name: "DeletionProtection", shape: 44, required: false, location: At::Body },
        Member { name: "VendedMetrics", shape: 189, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Action", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 12, required: false, location: At::Body },
        Member { name: "Uri", shape: 183, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ActionInvocation", kind: Kind::Structure { members: &[
        Member { name: "ActionName", shape: 135, required: false, location: At::Body },
        Member { name: "ErrorCode", shape: 154, required: false, location: At::Body },
        Member { name: "ErrorMessage", shape: 154, required: false, location: At::Body },
        Member { name: "ExtensionIdentifier", shape: 113, required: false, location: At::Body },
        Member { name: "InvocationId", shape: 112, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 12, required: false, location: At::Body },
        Member { name: "Uri", shape: 183, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ActionInvocations", kind: Kind::List { member: 2, min: None, max: None }, sensitive: false },
    Shape { name: "ActionList", kind: Kind::List { member: 1, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "ActionPoint", kind: Kind::String { min: None, max: None, pattern: None, values: &["PRE_CREATE_HOSTED_CONFIGURATION_VERSION", "PRE_START_DEPLOYMENT", "AT_DEPLOYMENT_TICK", "ON_DEPLOYMENT_START", "ON_DEPLOYMENT_STEP", "ON_DEPLOYMENT_BAKING", "ON_DEPLOYMENT_COMPLETE", "ON_DEPLOYMENT_ROLLED_BACK"] }, sensitive: false },
    Shape { name: "ActionsMap", kind: Kind::Map { key: 5, value: 4, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "Application", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ApplicationList", kind: Kind::List { member: 7, min: None, max: None }, sensitive: false },
    Shape { name: "Applications", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 8, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AppliedExtension", kind: Kind::Structure { members: &[
        Member { name: "ExtensionAssociationId", shape: 112, required: false, location: At::Body },
        Member { name: "ExtensionId", shape: 112, required: false, location: At::Body },
        Member { name: "Parameters", shape: 142, required: false, location: At::Body },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AppliedExtensions", kind: Kind::List { member: 10, min: None, max: None }, sensitive: false },
    Shape { name: "Arn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:[a-zA-Z0-9-_/:.]+"), values: &[] }, sensitive: false },
    Shape { name: "AttributeKey", kind: Kind::String { min: None, max: None, pattern: Some("(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}"), values: &[] }, sensitive: false },
    Shape { name: "AttributeString", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttributeValue", kind: Kind::Structure { members: &[
        Member { name: "BooleanValue", shape: 18, required: false, location: At::Body },
        Member { name: "NumberArray", shape: 139, required: false, location: At::Body },
        Member { name: "NumberValue", shape: 60, required: false, location: At::Body },
        Member { name: "StringArray", shape: 155, required: false, location: At::Body },
        Member { name: "StringValue", shape: 14, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "AttributeValueMap", kind: Kind::Map { key: 13, value: 15, min: Some(0), max: Some(25) }, sensitive: false },
    Shape { name: "Blob", kind: Kind::Blob { min: None, max: None }, sensitive: true },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "Configuration", kind: Kind::Structure { members: &[
        Member { name: "ConfigurationVersion", shape: 190, required: false, location: At::Header("Configuration-Version") },
        Member { name: "Content", shape: 17, required: false, location: At::Body },
        Member { name: "ContentType", shape: 154, required: false, location: At::Header("Content-Type") },
    ], union: false, payload: Some("Content") }, sensitive: false },
    Shape { name: "ConfigurationProfile", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "KmsKeyArn", shape: 12, required: false, location: At::Body },
        Member { name: "KmsKeyIdentifier", shape: 116, required: false, location: At::Body },
        Member { name: "LocationUri", shape: 183, required: false, location: At::Body },
        Member { name: "Name", shape: 130, required: false, location: At::Body },
        Member { name: "RetrievalRoleArn", shape: 148, required: false, location: At::Body },
        Member { name: "Type", shape: 23, required: false, location: At::Body },
        Member { name: "Validators", shape: 186, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationProfileSummary", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "LocationUri", shape: 183, required: false, location: At::Body },
        Member { name: "Name", shape: 130, required: false, location: At::Body },
        Member { name: "Type", shape: 23, required: false, location: At::Body },
        Member { name: "ValidatorTypes", shape: 188, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ConfigurationProfileSummaryList", kind: Kind::List { member: 21, min: None, max: None }, sensitive: false },
    Shape { name: "ConfigurationProfileType", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9\\.\\-]+"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationProfiles", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 22, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateApplicationRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: true, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateConfigurationProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "KmsKeyIdentifier", shape: 116, required: false, location: At::Body },
        Member { name: "LocationUri", shape: 183, required: true, location: At::Body },
        Member { name: "Name", shape: 130, required: true, location: At::Body },
        Member { name: "RetrievalRoleArn", shape: 148, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
        Member { name: "Type", shape: 23, required: false, location: At::Body },
        Member { name: "Validators", shape: 186, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateDeploymentStrategyRequest", kind: Kind::Structure { members: &[
        Member { name: "DeploymentDurationInMinutes", shape: 132, required: true, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "FinalBakeTimeInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "GrowthFactor", shape: 106, required: true, location: At::Body },
        Member { name: "GrowthType", shape: 107, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: true, location: At::Body },
        Member { name: "ReplicateTo", shape: 146, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateEnvironmentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Monitors", shape: 134, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: true, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateExperimentDefinitionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "AudienceDescription", shape: 59, required: false, location: At::Body },
        Member { name: "AudienceRule", shape: 149, required: true, location: At::Body },
        Member { name: "ConfigurationProfileIdentifier", shape: 113, required: true, location: At::Body },
        Member { name: "Control", shape: 166, required: true, location: At::Body },
        Member { name: "EnvironmentIdentifier", shape: 113, required: true, location: At::Body },
        Member { name: "FlagKey", shape: 93, required: true, location: At::Body },
        Member { name: "Hypothesis", shape: 59, required: false, location: At::Body },
        Member { name: "LaunchCriteria", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 136, required: true, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
        Member { name: "Treatments", shape: 167, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateExtensionAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionIdentifier", shape: 113, required: true, location: At::Body },
        Member { name: "ExtensionVersionNumber", shape: 114, required: false, location: At::Body },
        Member { name: "Parameters", shape: 142, required: false, location: At::Body },
        Member { name: "ResourceIdentifier", shape: 113, required: true, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateExtensionRequest", kind: Kind::Structure { members: &[
        Member { name: "Actions", shape: 6, required: true, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "LatestVersionNumber", shape: 114, required: false, location: At::Header("Latest-Version-Number") },
        Member { name: "Name", shape: 89, required: true, location: At::Body },
        Member { name: "Parameters", shape: 141, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateHostedConfigurationVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "Content", shape: 17, required: true, location: At::Body },
        Member { name: "ContentType", shape: 158, required: true, location: At::Header("Content-Type") },
        Member { name: "Description", shape: 59, required: false, location: At::Header("Description") },
        Member { name: "LatestVersionNumber", shape: 114, required: false, location: At::Header("Latest-Version-Number") },
        Member { name: "VersionLabel", shape: 191, required: false, location: At::Header("VersionLabel") },
    ], union: false, payload: Some("Content") }, sensitive: false },
    Shape { name: "DeleteApplicationRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteConfigurationProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "DeletionProtectionCheck", shape: 42, required: false, location: At::Header("x-amzn-deletion-protection-check") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteDeploymentStrategyRequest", kind: Kind::Structure { members: &[
        Member { name: "DeploymentStrategyId", shape: 54, required: true, location: At::Uri("DeploymentStrategyId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteEnvironmentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "DeletionProtectionCheck", shape: 42, required: false, location: At::Header("x-amzn-deletion-protection-check") },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteExperimentDefinitionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "DeleteType", shape: 41, required: false, location: At::Query("delete_type") },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteExtensionAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionAssociationId", shape: 112, required: true, location: At::Uri("ExtensionAssociationId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteExtensionRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionIdentifier", shape: 113, required: true, location: At::Uri("ExtensionIdentifier") },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Query("version") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteHostedConfigurationVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "VersionNumber", shape: 114, required: true, location: At::Uri("VersionNumber") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteType", kind: Kind::String { min: None, max: None, pattern: None, values: &["ARCHIVE", "DESTROY"] }, sensitive: false },
    Shape { name: "DeletionProtectionCheck", kind: Kind::String { min: None, max: None, pattern: None, values: &["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] }, sensitive: false },
    Shape { name: "DeletionProtectionDuration", kind: Kind::Integer { min: Some(15), max: Some(1440) }, sensitive: false },
    Shape { name: "DeletionProtectionSettings", kind: Kind::Structure { members: &[
        Member { name: "Enabled", shape: 18, required: false, location: At::Body },
        Member { name: "ProtectionPeriodInMinutes", shape: 43, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Deployment", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "AppliedExtensions", shape: 11, required: false, location: At::Body },
        Member { name: "CompletedAt", shape: 115, required: false, location: At::Body },
        Member { name: "ConfigurationLocationUri", shape: 183, required: false, location: At::Body },
        Member { name: "ConfigurationName", shape: 135, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "ConfigurationVersion", shape: 190, required: false, location: At::Body },
        Member { name: "DeploymentDurationInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "DeploymentNumber", shape: 114, required: false, location: At::Body },
        Member { name: "DeploymentStrategyId", shape: 112, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 112, required: false, location: At::Body },
        Member { name: "EventLog", shape: 48, required: false, location: At::Body },
        Member { name: "FinalBakeTimeInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "GrowthFactor", shape: 143, required: false, location: At::Body },
        Member { name: "GrowthType", shape: 107, required: false, location: At::Body },
        Member { name: "KmsKeyArn", shape: 12, required: false, location: At::Body },
        Member { name: "KmsKeyIdentifier", shape: 116, required: false, location: At::Body },
        Member { name: "PercentageComplete", shape: 143, required: false, location: At::Body },
        Member { name: "StartedAt", shape: 115, required: false, location: At::Body },
        Member { name: "State", shape: 51, required: false, location: At::Body },
        Member { name: "VersionLabel", shape: 191, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentEvent", kind: Kind::Structure { members: &[
        Member { name: "ActionInvocations", shape: 3, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EventType", shape: 47, required: false, location: At::Body },
        Member { name: "OccurredAt", shape: 115, required: false, location: At::Body },
        Member { name: "TriggeredBy", shape: 172, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentEventType", kind: Kind::String { min: None, max: None, pattern: None, values: &["PERCENTAGE_UPDATED", "ROLLBACK_STARTED", "ROLLBACK_COMPLETED", "BAKE_TIME_STARTED", "DEPLOYMENT_STARTED", "DEPLOYMENT_COMPLETED", "REVERT_COMPLETED"] }, sensitive: false },
    Shape { name: "DeploymentEvents", kind: Kind::List { member: 46, min: None, max: None }, sensitive: false },
    Shape { name: "DeploymentList", kind: Kind::List { member: 56, min: None, max: None }, sensitive: false },
    Shape { name: "DeploymentParameters", kind: Kind::Structure { members: &[
        Member { name: "DynamicExtensionParameters", shape: 62, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentState", kind: Kind::String { min: None, max: None, pattern: None, values: &["BAKING", "VALIDATING", "DEPLOYING", "COMPLETE", "ROLLING_BACK", "ROLLED_BACK", "REVERTED"] }, sensitive: false },
    Shape { name: "DeploymentStrategies", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 55, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentStrategy", kind: Kind::Structure { members: &[
        Member { name: "DeploymentDurationInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "FinalBakeTimeInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "GrowthFactor", shape: 143, required: false, location: At::Body },
        Member { name: "GrowthType", shape: 107, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "ReplicateTo", shape: 146, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentStrategyId", kind: Kind::String { min: None, max: None, pattern: Some("(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)"), values: &[] }, sensitive: false },
    Shape { name: "DeploymentStrategyList", kind: Kind::List { member: 53, min: None, max: None }, sensitive: false },
    Shape { name: "DeploymentSummary", kind: Kind::Structure { members: &[
        Member { name: "CompletedAt", shape: 115, required: false, location: At::Body },
        Member { name: "ConfigurationName", shape: 135, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "ConfigurationVersion", shape: 190, required: false, location: At::Body },
        Member { name: "DeploymentDurationInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "DeploymentNumber", shape: 114, required: false, location: At::Body },
        Member { name: "FinalBakeTimeInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "GrowthFactor", shape: 143, required: false, location: At::Body },
        Member { name: "GrowthType", shape: 107, required: false, location: At::Body },
        Member { name: "PercentageComplete", shape: 143, required: false, location: At::Body },
        Member { name: "StartedAt", shape: 115, required: false, location: At::Body },
        Member { name: "State", shape: 51, required: false, location: At::Body },
        Member { name: "Type", shape: 57, required: false, location: At::Body },
        Member { name: "VersionLabel", shape: 191, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeploymentType", kind: Kind::String { min: None, max: None, pattern: None, values: &["USER", "MANAGED"] }, sensitive: false },
    Shape { name: "Deployments", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 49, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Description", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Double", kind: Kind::Double { min: None, max: None }, sensitive: false },
    Shape { name: "DynamicParameterKey", kind: Kind::String { min: None, max: None, pattern: Some("^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$"), values: &[] }, sensitive: false },
    Shape { name: "DynamicParameterMap", kind: Kind::Map { key: 61, value: 157, min: Some(1), max: Some(10) }, sensitive: true },
    Shape { name: "EntityId", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Environment", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Monitors", shape: 134, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "State", shape: 66, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EnvironmentList", kind: Kind::List { member: 64, min: None, max: None }, sensitive: false },
    Shape { name: "EnvironmentState", kind: Kind::String { min: None, max: None, pattern: None, values: &["READY_FOR_DEPLOYMENT", "DEPLOYING", "ROLLING_BACK", "ROLLED_BACK", "REVERTED"] }, sensitive: false },
    Shape { name: "Environments", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 65, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentDefinition", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "AudienceDescription", shape: 59, required: false, location: At::Body },
        Member { name: "AudienceRule", shape: 149, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "Control", shape: 165, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 115, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 112, required: false, location: At::Body },
        Member { name: "FlagKey", shape: 93, required: false, location: At::Body },
        Member { name: "Hypothesis", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "KmsKeyIdentifier", shape: 116, required: false, location: At::Body },
        Member { name: "LaunchCriteria", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "Status", shape: 71, required: false, location: At::Body },
        Member { name: "Treatments", shape: 169, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 115, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentDefinitionList", kind: Kind::List { member: 72, min: None, max: None }, sensitive: false },
    Shape { name: "ExperimentDefinitionSnapshot", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "AudienceDescription", shape: 59, required: false, location: At::Body },
        Member { name: "AudienceRule", shape: 149, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "Control", shape: 165, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 112, required: false, location: At::Body },
        Member { name: "FlagKey", shape: 93, required: false, location: At::Body },
        Member { name: "Hypothesis", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "LaunchCriteria", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "Treatments", shape: 169, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentDefinitionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "IDLE", "ARCHIVED"] }, sensitive: false },
    Shape { name: "ExperimentDefinitionSummary", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 115, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 112, required: false, location: At::Body },
        Member { name: "FlagKey", shape: 93, required: false, location: At::Body },
        Member { name: "Hypothesis", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "Status", shape: 71, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 115, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentDefinitions", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 69, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRun", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EndedAt", shape: 115, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionId", shape: 112, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionSnapshot", shape: 70, required: false, location: At::Body },
        Member { name: "ExposurePercentage", shape: 138, required: false, location: At::Body },
        Member { name: "Result", shape: 79, required: false, location: At::Body },
        Member { name: "Run", shape: 114, required: false, location: At::Body },
        Member { name: "StartedAt", shape: 115, required: false, location: At::Body },
        Member { name: "Status", shape: 80, required: false, location: At::Body },
        Member { name: "TreatmentOverrides", shape: 171, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 115, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRunEvent", kind: Kind::Structure { members: &[
        Member { name: "AssociatedDeployment", shape: 12, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EventType", shape: 77, required: false, location: At::Body },
        Member { name: "ExposurePercentage", shape: 138, required: false, location: At::Body },
        Member { name: "OccurredAt", shape: 115, required: false, location: At::Body },
        Member { name: "TreatmentOverrides", shape: 171, required: false, location: At::Body },
        Member { name: "TriggeredBy", shape: 172, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRunEventList", kind: Kind::List { member: 75, min: None, max: None }, sensitive: false },
    Shape { name: "ExperimentRunEventType", kind: Kind::String { min: None, max: None, pattern: None, values: &["RUN_STARTED", "EXPOSURE_UPDATED", "OVERRIDES_UPDATED", "RUN_STOPPED"] }, sensitive: false },
    Shape { name: "ExperimentRunEvents", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 76, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRunResult", kind: Kind::Structure { members: &[
        Member { name: "ExecutiveSummary", shape: 59, required: false, location: At::Body },
        Member { name: "ReasonsNotToLaunch", shape: 59, required: false, location: At::Body },
        Member { name: "ReasonsToLaunch", shape: 59, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRunStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["RUNNING", "DONE"] }, sensitive: false },
    Shape { name: "ExperimentRunSummary", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EndedAt", shape: 115, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionId", shape: 112, required: false, location: At::Body },
        Member { name: "Run", shape: 114, required: false, location: At::Body },
        Member { name: "StartedAt", shape: 115, required: false, location: At::Body },
        Member { name: "Status", shape: 80, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 115, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExperimentRunSummaryList", kind: Kind::List { member: 81, min: None, max: None }, sensitive: false },
    Shape { name: "ExperimentRuns", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 82, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Extension", kind: Kind::Structure { members: &[
        Member { name: "Actions", shape: 6, required: false, location: At::Body },
        Member { name: "Arn", shape: 12, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "Parameters", shape: 141, required: false, location: At::Body },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExtensionAssociation", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 12, required: false, location: At::Body },
        Member { name: "ExtensionArn", shape: 12, required: false, location: At::Body },
        Member { name: "ExtensionVersionNumber", shape: 114, required: false, location: At::Body },
        Member { name: "Id", shape: 113, required: false, location: At::Body },
        Member { name: "Parameters", shape: 142, required: false, location: At::Body },
        Member { name: "ResourceArn", shape: 12, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExtensionAssociationSummaries", kind: Kind::List { member: 87, min: None, max: None }, sensitive: false },
    Shape { name: "ExtensionAssociationSummary", kind: Kind::Structure { members: &[
        Member { name: "ExtensionArn", shape: 12, required: false, location: At::Body },
        Member { name: "Id", shape: 113, required: false, location: At::Body },
        Member { name: "ResourceArn", shape: 12, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExtensionAssociations", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 86, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ExtensionOrParameterName", kind: Kind::String { min: None, max: None, pattern: Some("^[^\\/#:\\n]{1,64}$"), values: &[] }, sensitive: false },
    Shape { name: "ExtensionSummaries", kind: Kind::List { member: 91, min: None, max: None }, sensitive: false },
    Shape { name: "ExtensionSummary", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 12, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Id", shape: 112, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Extensions", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 90, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FlagKey", kind: Kind::String { min: None, max: None, pattern: Some("^[a-z][a-zA-Z0-9_-]{1,64}"), values: &[] }, sensitive: false },
    Shape { name: "FlagValue", kind: Kind::Structure { members: &[
        Member { name: "AttributeValues", shape: 16, required: false, location: At::Body },
        Member { name: "Enabled", shape: 18, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetApplicationRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConfigurationProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConfigurationRequest", kind: Kind::Structure { members: &[
        Member { name: "Application", shape: 159, required: true, location: At::Uri("Application") },
        Member { name: "ClientConfigurationVersion", shape: 190, required: false, location: At::Query("client_configuration_version") },
        Member { name: "ClientId", shape: 159, required: true, location: At::Query("client_id") },
        Member { name: "Configuration", shape: 159, required: true, location: At::Uri("Configuration") },
        Member { name: "Environment", shape: 159, required: true, location: At::Uri("Environment") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDeploymentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "DeploymentNumber", shape: 114, required: true, location: At::Uri("DeploymentNumber") },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDeploymentStrategyRequest", kind: Kind::Structure { members: &[
        Member { name: "DeploymentStrategyId", shape: 54, required: true, location: At::Uri("DeploymentStrategyId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetEnvironmentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExperimentDefinitionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExperimentRunRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "Run", shape: 144, required: true, location: At::Uri("Run") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExtensionAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionAssociationId", shape: 112, required: true, location: At::Uri("ExtensionAssociationId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExtensionRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionIdentifier", shape: 113, required: true, location: At::Uri("ExtensionIdentifier") },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Query("version_number") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetHostedConfigurationVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "VersionNumber", shape: 114, required: true, location: At::Uri("VersionNumber") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GrowthFactor", kind: Kind::Float { min: Some(1.0), max: Some(100.0) }, sensitive: false },
    Shape { name: "GrowthType", kind: Kind::String { min: None, max: None, pattern: None, values: &["LINEAR", "EXPONENTIAL"] }, sensitive: false },
    Shape { name: "HostedConfigurationVersion", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Header("Application-Id") },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Header("Configuration-Profile-Id") },
        Member { name: "Content", shape: 17, required: false, location: At::Body },
        Member { name: "ContentType", shape: 158, required: false, location: At::Header("Content-Type") },
        Member { name: "Description", shape: 59, required: false, location: At::Header("Description") },
        Member { name: "KmsKeyArn", shape: 12, required: false, location: At::Header("KmsKeyArn") },
        Member { name: "VersionLabel", shape: 191, required: false, location: At::Header("VersionLabel") },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Header("Version-Number") },
    ], union: false, payload: Some("Content") }, sensitive: false },
    Shape { name: "HostedConfigurationVersionSummary", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 112, required: false, location: At::Body },
        Member { name: "ConfigurationProfileId", shape: 112, required: false, location: At::Body },
        Member { name: "ContentType", shape: 158, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "KmsKeyArn", shape: 12, required: false, location: At::Body },
        Member { name: "VersionLabel", shape: 191, required: false, location: At::Body },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "HostedConfigurationVersionSummaryList", kind: Kind::List { member: 109, min: None, max: None }, sensitive: false },
    Shape { name: "HostedConfigurationVersions", kind: Kind::Structure { members: &[
        Member { name: "Items", shape: 110, required: false, location: At::Body },
        Member { name: "NextToken", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Id", kind: Kind::String { min: None, max: None, pattern: Some("[a-z0-9]{4,7}"), values: &[] }, sensitive: false },
    Shape { name: "Identifier", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Integer", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "Iso8601DateTime", kind: Kind::Timestamp { format: Some(TimestampFormat::Iso8601) }, sensitive: false },
    Shape { name: "KmsKeyIdentifier", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "KmsKeyIdentifierOrEmpty", kind: Kind::String { min: Some(0), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ListApplicationsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListConfigurationProfilesRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "Type", shape: 23, required: false, location: At::Query("type") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDeploymentStrategiesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDeploymentsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListEnvironmentsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListExperimentDefinitionsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: false, location: At::Query("application_identifier") },
        Member { name: "ConfigurationProfileIdentifier", shape: 113, required: false, location: At::Query("configuration_profile_identifier") },
        Member { name: "EnvironmentIdentifier", shape: 113, required: false, location: At::Query("environment_identifier") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "Status", shape: 71, required: false, location: At::Query("status") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListExperimentRunEventsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "Run", shape: 144, required: true, location: At::Uri("Run") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListExperimentRunsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "Status", shape: 80, required: false, location: At::Query("status") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListExtensionAssociationsRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionIdentifier", shape: 113, required: false, location: At::Query("extension_identifier") },
        Member { name: "ExtensionVersionNumber", shape: 114, required: false, location: At::Query("extension_version_number") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "ResourceIdentifier", shape: 12, required: false, location: At::Query("resource_identifier") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListExtensionsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "Name", shape: 145, required: false, location: At::Query("name") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListHostedConfigurationVersionsRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "MaxResults", shape: 131, required: false, location: At::Query("max_results") },
        Member { name: "NextToken", shape: 137, required: false, location: At::Query("next_token") },
        Member { name: "VersionLabel", shape: 145, required: false, location: At::Query("version_label") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 12, required: true, location: At::Uri("ResourceArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LongName", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "MinutesBetween0And24Hours", kind: Kind::Integer { min: Some(0), max: Some(1440) }, sensitive: false },
    Shape { name: "Monitor", kind: Kind::Structure { members: &[
        Member { name: "AlarmArn", shape: 157, required: true, location: At::Body },
        Member { name: "AlarmRoleArn", shape: 148, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MonitorList", kind: Kind::List { member: 133, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "Name", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NameWithReservedAwsPrefix", kind: Kind::String { min: None, max: None, pattern: Some("^(?!AWS\\.).{1,64}$"), values: &[] }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NullablePercentage", kind: Kind::Float { min: Some(0.0), max: Some(100.0) }, sensitive: false },
    Shape { name: "NumberList", kind: Kind::List { member: 60, min: Some(0), max: Some(25) }, sensitive: false },
    Shape { name: "Parameter", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Dynamic", shape: 18, required: false, location: At::Body },
        Member { name: "Required", shape: 18, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterMap", kind: Kind::Map { key: 89, value: 140, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "ParameterValueMap", kind: Kind::Map { key: 89, value: 157, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "Percentage", kind: Kind::Float { min: Some(1.0), max: Some(100.0) }, sensitive: false },
    Shape { name: "PositiveInteger", kind: Kind::Integer { min: Some(1), max: None }, sensitive: false },
    Shape { name: "QueryName", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ReplicateTo", kind: Kind::String { min: None, max: None, pattern: None, values: &["NONE", "SSM_DOCUMENT"] }, sensitive: false },
    Shape { name: "ResourceTags", kind: Kind::Structure { members: &[
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RoleArn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$"), values: &[] }, sensitive: false },
    Shape { name: "Rule", kind: Kind::String { min: Some(1), max: Some(16384), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StartDeploymentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Body },
        Member { name: "ConfigurationVersion", shape: 190, required: true, location: At::Body },
        Member { name: "DeploymentStrategyId", shape: 54, required: true, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "DynamicExtensionParameters", shape: 62, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
        Member { name: "KmsKeyIdentifier", shape: 116, required: false, location: At::Body },
        Member { name: "LatestDeploymentNumber", shape: 114, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartExperimentRunRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "DeploymentParameters", shape: 50, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "ExposurePercentage", shape: 138, required: false, location: At::Body },
        Member { name: "Tags", shape: 162, required: false, location: At::Body },
        Member { name: "TreatmentOverrides", shape: 171, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StopDeploymentRequest", kind: Kind::Structure { members: &[
        Member { name: "AllowRevert", shape: 18, required: false, location: At::Header("Allow-Revert") },
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "DeploymentNumber", shape: 114, required: true, location: At::Uri("DeploymentNumber") },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StopExperimentRunRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "DeploymentParameters", shape: 50, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "Result", shape: 79, required: false, location: At::Body },
        Member { name: "Run", shape: 144, required: true, location: At::Uri("Run") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StringList", kind: Kind::List { member: 14, min: Some(0), max: Some(25) }, sensitive: false },
    Shape { name: "StringWithLengthBetween0And32768", kind: Kind::String { min: Some(0), max: Some(32768), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "StringWithLengthBetween1And2048", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StringWithLengthBetween1And255", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StringWithLengthBetween1And64", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 160, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TagMap", kind: Kind::Map { key: 160, value: 164, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 12, required: true, location: At::Uri("ResourceArn") },
        Member { name: "Tags", shape: 162, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Treatment", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "FlagValue", shape: 94, required: true, location: At::Body },
        Member { name: "Key", shape: 168, required: false, location: At::Body },
        Member { name: "Weight", shape: 192, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TreatmentInput", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "FlagValue", shape: 94, required: true, location: At::Body },
        Member { name: "Weight", shape: 192, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TreatmentInputList", kind: Kind::List { member: 166, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "TreatmentKey", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9]{1,8}"), values: &[] }, sensitive: false },
    Shape { name: "TreatmentList", kind: Kind::List { member: 165, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "TreatmentOverrideMap", kind: Kind::Map { key: 63, value: 168, min: Some(0), max: Some(32) }, sensitive: false },
    Shape { name: "TreatmentOverrides", kind: Kind::Structure { members: &[
        Member { name: "Inline", shape: 170, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "TriggeredBy", kind: Kind::String { min: None, max: None, pattern: None, values: &["USER", "APPCONFIG", "CLOUDWATCH_ALARM", "INTERNAL_ERROR"] }, sensitive: false },
    Shape { name: "UntagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceArn", shape: 12, required: true, location: At::Uri("ResourceArn") },
        Member { name: "TagKeys", shape: 161, required: true, location: At::Query("tagKeys") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAccountSettingsRequest", kind: Kind::Structure { members: &[
        Member { name: "DeletionProtection", shape: 44, required: false, location: At::Body },
        Member { name: "VendedMetrics", shape: 189, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateApplicationRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateConfigurationProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "KmsKeyIdentifier", shape: 117, required: false, location: At::Body },
        Member { name: "Name", shape: 130, required: false, location: At::Body },
        Member { name: "RetrievalRoleArn", shape: 148, required: false, location: At::Body },
        Member { name: "Validators", shape: 186, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDeploymentStrategyRequest", kind: Kind::Structure { members: &[
        Member { name: "DeploymentDurationInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "DeploymentStrategyId", shape: 54, required: true, location: At::Uri("DeploymentStrategyId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "FinalBakeTimeInMinutes", shape: 132, required: false, location: At::Body },
        Member { name: "GrowthFactor", shape: 106, required: false, location: At::Body },
        Member { name: "GrowthType", shape: 107, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateEnvironmentRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "EnvironmentId", shape: 135, required: true, location: At::Uri("EnvironmentId") },
        Member { name: "Monitors", shape: 134, required: false, location: At::Body },
        Member { name: "Name", shape: 135, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateExperimentDefinitionRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "AudienceDescription", shape: 59, required: false, location: At::Body },
        Member { name: "AudienceRule", shape: 149, required: false, location: At::Body },
        Member { name: "Control", shape: 166, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "Hypothesis", shape: 59, required: false, location: At::Body },
        Member { name: "LaunchCriteria", shape: 59, required: false, location: At::Body },
        Member { name: "Treatments", shape: 167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateExperimentRunRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationIdentifier", shape: 113, required: true, location: At::Uri("ApplicationIdentifier") },
        Member { name: "DeploymentParameters", shape: 50, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "ExperimentDefinitionIdentifier", shape: 113, required: true, location: At::Uri("ExperimentDefinitionIdentifier") },
        Member { name: "ExposurePercentage", shape: 138, required: false, location: At::Body },
        Member { name: "Run", shape: 144, required: true, location: At::Uri("Run") },
        Member { name: "TreatmentOverrides", shape: 171, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateExtensionAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "ExtensionAssociationId", shape: 112, required: true, location: At::Uri("ExtensionAssociationId") },
        Member { name: "Parameters", shape: 142, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateExtensionRequest", kind: Kind::Structure { members: &[
        Member { name: "Actions", shape: 6, required: false, location: At::Body },
        Member { name: "Description", shape: 59, required: false, location: At::Body },
        Member { name: "ExtensionIdentifier", shape: 113, required: true, location: At::Uri("ExtensionIdentifier") },
        Member { name: "Parameters", shape: 141, required: false, location: At::Body },
        Member { name: "VersionNumber", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Uri", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ValidateConfigurationRequest", kind: Kind::Structure { members: &[
        Member { name: "ApplicationId", shape: 135, required: true, location: At::Uri("ApplicationId") },
        Member { name: "ConfigurationProfileId", shape: 130, required: true, location: At::Uri("ConfigurationProfileId") },
        Member { name: "ConfigurationVersion", shape: 190, required: true, location: At::Query("configuration_version") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Validator", kind: Kind::Structure { members: &[
        Member { name: "Content", shape: 156, required: true, location: At::Body },
        Member { name: "Type", shape: 187, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ValidatorList", kind: Kind::List { member: 185, min: Some(0), max: Some(2) }, sensitive: false },
    Shape { name: "ValidatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["JSON_SCHEMA", "LAMBDA"] }, sensitive: false },
    Shape { name: "ValidatorTypeList", kind: Kind::List { member: 187, min: Some(0), max: Some(2) }, sensitive: false },
    Shape { name: "VendedMetricsSettings", kind: Kind::Structure { members: &[
        Member { name: "Enabled", shape: 18, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Version", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "VersionLabel", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(".*[^0-9].*"), values: &[] }, sensitive: false },
    Shape { name: "Weight", kind: Kind::Float { min: Some(0.0), max: None }, sensitive: false },
];

pub struct CreateApplication;
impl crate::Operation for CreateApplication {
    type Input = CreateApplicationRequest;
    type Output = Application;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateApplication";
}

pub struct CreateConfigurationProfile;
impl crate::Operation for CreateConfigurationProfile {
    type Input = CreateConfigurationProfileRequest;
    type Output = ConfigurationProfile;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateConfigurationProfile";
}

pub struct CreateDeploymentStrategy;
impl crate::Operation for CreateDeploymentStrategy {
    type Input = CreateDeploymentStrategyRequest;
    type Output = DeploymentStrategy;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateDeploymentStrategy";
}

pub struct CreateEnvironment;
impl crate::Operation for CreateEnvironment {
    type Input = CreateEnvironmentRequest;
    type Output = Environment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateEnvironment";
}

pub struct CreateExperimentDefinition;
impl crate::Operation for CreateExperimentDefinition {
    type Input = CreateExperimentDefinitionRequest;
    type Output = ExperimentDefinition;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateExperimentDefinition";
}

pub struct CreateExtension;
impl crate::Operation for CreateExtension {
    type Input = CreateExtensionRequest;
    type Output = Extension;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateExtension";
}

pub struct CreateExtensionAssociation;
impl crate::Operation for CreateExtensionAssociation {
    type Input = CreateExtensionAssociationRequest;
    type Output = ExtensionAssociation;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateExtensionAssociation";
}

pub struct CreateHostedConfigurationVersion;
impl crate::Operation for CreateHostedConfigurationVersion {
    type Input = CreateHostedConfigurationVersionRequest;
    type Output = HostedConfigurationVersion;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateHostedConfigurationVersion";
}

pub struct DeleteApplication;
impl crate::Operation for DeleteApplication {
    type Input = DeleteApplicationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteApplication";
}

pub struct DeleteConfigurationProfile;
impl crate::Operation for DeleteConfigurationProfile {
    type Input = DeleteConfigurationProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteConfigurationProfile";
}

pub struct DeleteDeploymentStrategy;
impl crate::Operation for DeleteDeploymentStrategy {
    type Input = DeleteDeploymentStrategyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteDeploymentStrategy";
}

pub struct DeleteEnvironment;
impl crate::Operation for DeleteEnvironment {
    type Input = DeleteEnvironmentRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteEnvironment";
}

pub struct DeleteExperimentDefinition;
impl crate::Operation for DeleteExperimentDefinition {
    type Input = DeleteExperimentDefinitionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteExperimentDefinition";
}

pub struct DeleteExtension;
impl crate::Operation for DeleteExtension {
    type Input = DeleteExtensionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteExtension";
}

pub struct DeleteExtensionAssociation;
impl crate::Operation for DeleteExtensionAssociation {
    type Input = DeleteExtensionAssociationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteExtensionAssociation";
}

pub struct DeleteHostedConfigurationVersion;
impl crate::Operation for DeleteHostedConfigurationVersion {
    type Input = DeleteHostedConfigurationVersionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteHostedConfigurationVersion";
}

pub struct GetAccountSettings;
impl crate::Operation for GetAccountSettings {
    type Input = Empty;
    type Output = AccountSettings;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccountSettings";
}

pub struct GetApplication;
impl crate::Operation for GetApplication {
    type Input = GetApplicationRequest;
    type Output = Application;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetApplication";
}

pub struct GetConfiguration;
impl crate::Operation for GetConfiguration {
    type Input = GetConfigurationRequest;
    type Output = Configuration;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConfiguration";
}

pub struct GetConfigurationProfile;
impl crate::Operation for GetConfigurationProfile {
    type Input = GetConfigurationProfileRequest;
    type Output = ConfigurationProfile;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConfigurationProfile";
}

pub struct GetDeployment;
impl crate::Operation for GetDeployment {
    type Input = GetDeploymentRequest;
    type Output = Deployment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetDeployment";
}

pub struct GetDeploymentStrategy;
impl crate::Operation for GetDeploymentStrategy {
    type Input = GetDeploymentStrategyRequest;
    type Output = DeploymentStrategy;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetDeploymentStrategy";
}

pub struct GetEnvironment;
impl crate::Operation for GetEnvironment {
    type Input = GetEnvironmentRequest;
    type Output = Environment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetEnvironment";
}

pub struct GetExperimentDefinition;
impl crate::Operation for GetExperimentDefinition {
    type Input = GetExperimentDefinitionRequest;
    type Output = ExperimentDefinition;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetExperimentDefinition";
}

pub struct GetExperimentRun;
impl crate::Operation for GetExperimentRun {
    type Input = GetExperimentRunRequest;
    type Output = ExperimentRun;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetExperimentRun";
}

pub struct GetExtension;
impl crate::Operation for GetExtension {
    type Input = GetExtensionRequest;
    type Output = Extension;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetExtension";
}

pub struct GetExtensionAssociation;
impl crate::Operation for GetExtensionAssociation {
    type Input = GetExtensionAssociationRequest;
    type Output = ExtensionAssociation;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetExtensionAssociation";
}

pub struct GetHostedConfigurationVersion;
impl crate::Operation for GetHostedConfigurationVersion {
    type Input = GetHostedConfigurationVersionRequest;
    type Output = HostedConfigurationVersion;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetHostedConfigurationVersion";
}

pub struct ListApplications;
impl crate::Operation for ListApplications {
    type Input = ListApplicationsRequest;
    type Output = Applications;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListApplications";
}

pub struct ListConfigurationProfiles;
impl crate::Operation for ListConfigurationProfiles {
    type Input = ListConfigurationProfilesRequest;
    type Output = ConfigurationProfiles;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListConfigurationProfiles";
}

pub struct ListDeploymentStrategies;
impl crate::Operation for ListDeploymentStrategies {
    type Input = ListDeploymentStrategiesRequest;
    type Output = DeploymentStrategies;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListDeploymentStrategies";
}

pub struct ListDeployments;
impl crate::Operation for ListDeployments {
    type Input = ListDeploymentsRequest;
    type Output = Deployments;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListDeployments";
}

pub struct ListEnvironments;
impl crate::Operation for ListEnvironments {
    type Input = ListEnvironmentsRequest;
    type Output = Environments;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListEnvironments";
}

pub struct ListExperimentDefinitions;
impl crate::Operation for ListExperimentDefinitions {
    type Input = ListExperimentDefinitionsRequest;
    type Output = ExperimentDefinitions;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListExperimentDefinitions";
}

pub struct ListExperimentRunEvents;
impl crate::Operation for ListExperimentRunEvents {
    type Input = ListExperimentRunEventsRequest;
    type Output = ExperimentRunEvents;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListExperimentRunEvents";
}

pub struct ListExperimentRuns;
impl crate::Operation for ListExperimentRuns {
    type Input = ListExperimentRunsRequest;
    type Output = ExperimentRuns;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListExperimentRuns";
}

pub struct ListExtensionAssociations;
impl crate::Operation for ListExtensionAssociations {
    type Input = ListExtensionAssociationsRequest;
    type Output = ExtensionAssociations;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListExtensionAssociations";
}

pub struct ListExtensions;
impl crate::Operation for ListExtensions {
    type Input = ListExtensionsRequest;
    type Output = Extensions;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListExtensions";
}

pub struct ListHostedConfigurationVersions;
impl crate::Operation for ListHostedConfigurationVersions {
    type Input = ListHostedConfigurationVersionsRequest;
    type Output = HostedConfigurationVersions;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListHostedConfigurationVersions";
}

pub struct ListTagsForResource;
impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ResourceTags;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTagsForResource";
}

pub struct StartDeployment;
impl crate::Operation for StartDeployment {
    type Input = StartDeploymentRequest;
    type Output = Deployment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartDeployment";
}

pub struct StartExperimentRun;
impl crate::Operation for StartExperimentRun {
    type Input = StartExperimentRunRequest;
    type Output = ExperimentRun;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartExperimentRun";
}

pub struct StopDeployment;
impl crate::Operation for StopDeployment {
    type Input = StopDeploymentRequest;
    type Output = Deployment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StopDeployment";
}

pub struct StopExperimentRun;
impl crate::Operation for StopExperimentRun {
    type Input = StopExperimentRunRequest;
    type Output = ExperimentRun;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StopExperimentRun";
}

pub struct TagResource;
impl crate::Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagResource";
}

pub struct UntagResource;
impl crate::Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagResource";
}

pub struct UpdateAccountSettings;
impl crate::Operation for UpdateAccountSettings {
    type Input = UpdateAccountSettingsRequest;
    type Output = AccountSettings;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAccountSettings";
}

pub struct UpdateApplication;
impl crate::Operation for UpdateApplication {
    type Input = UpdateApplicationRequest;
    type Output = Application;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateApplication";
}

pub struct UpdateConfigurationProfile;
impl crate::Operation for UpdateConfigurationProfile {
    type Input = UpdateConfigurationProfileRequest;
    type Output = ConfigurationProfile;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateConfigurationProfile";
}

pub struct UpdateDeploymentStrategy;
impl crate::Operation for UpdateDeploymentStrategy {
    type Input = UpdateDeploymentStrategyRequest;
    type Output = DeploymentStrategy;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateDeploymentStrategy";
}

pub struct UpdateEnvironment;
impl crate::Operation for UpdateEnvironment {
    type Input = UpdateEnvironmentRequest;
    type Output = Environment;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateEnvironment";
}

pub struct UpdateExperimentDefinition;
impl crate::Operation for UpdateExperimentDefinition {
    type Input = UpdateExperimentDefinitionRequest;
    type Output = ExperimentDefinition;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateExperimentDefinition";
}

pub struct UpdateExperimentRun;
impl crate::Operation for UpdateExperimentRun {
    type Input = UpdateExperimentRunRequest;
    type Output = ExperimentRun;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateExperimentRun";
}

pub struct UpdateExtension;
impl crate::Operation for UpdateExtension {
    type Input = UpdateExtensionRequest;
    type Output = Extension;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateExtension";
}

pub struct UpdateExtensionAssociation;
impl crate::Operation for UpdateExtensionAssociation {
    type Input = UpdateExtensionAssociationRequest;
    type Output = ExtensionAssociation;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateExtensionAssociation";
}

pub struct ValidateConfiguration;
impl crate::Operation for ValidateConfiguration {
    type Input = ValidateConfigurationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ValidateConfiguration";
}

#[derive(Clone, Default)]
pub struct AccountSettings {
    pub deletion_protection: Option<DeletionProtectionSettings>,
    pub vended_metrics: Option<VendedMetricsSettings>,
}
impl ToJson for AccountSettings {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeletionProtection", &self.deletion_protection);
        writer.member("VendedMetrics", &self.vended_metrics);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Action {
    pub description: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub uri: Option<String>,
}
impl FromJson for Action {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            name: reader.optional("Name")?,
            role_arn: reader.optional("RoleArn")?,
            uri: reader.optional("Uri")?,
        })
    }
}
impl ToJson for Action {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("Name", &self.name);
        writer.member("RoleArn", &self.role_arn);
        writer.member("Uri", &self.uri);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ActionInvocation {
    pub action_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub extension_identifier: Option<String>,
    pub invocation_id: Option<String>,
    pub role_arn: Option<String>,
    pub uri: Option<String>,
}
impl ToJson for ActionInvocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActionName", &self.action_name);
        writer.member("ErrorCode", &self.error_code);
        writer.member("ErrorMessage", &self.error_message);
        writer.member("ExtensionIdentifier", &self.extension_identifier);
        writer.member("InvocationId", &self.invocation_id);
        writer.member("RoleArn", &self.role_arn);
        writer.member("Uri", &self.uri);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Application {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
impl ToJson for Application {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("Id", &self.id);
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Applications {
    pub items: Option<Vec<Application>>,
    pub next_token: Option<String>,
}
impl ToJson for Applications {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AppliedExtension {
    pub extension_association_id: Option<String>,
    pub extension_id: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub version_number: Option<i32>,
}
impl ToJson for AppliedExtension {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExtensionAssociationId", &self.extension_association_id);
        writer.member("ExtensionId", &self.extension_id);
        writer.member("Parameters", &self.parameters);
        writer.member("VersionNumber", &self.version_number);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AttributeValue {
    pub boolean_value: Option<bool>,
    pub number_array: Option<Vec<f64>>,
    pub number_value: Option<f64>,
    pub string_array: Option<Vec<String>>,
    pub string_value: Option<String>,
}
impl FromJson for AttributeValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            boolean_value: reader.optional("BooleanValue")?,
            number_array: reader.optional("NumberArray")?,
            number_value: reader.optional("NumberValue")?,
            string_array: reader.optional("StringArray")?,
            string_value: reader.optional("StringValue")?,
        })
    }
}
impl ToJson for AttributeValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BooleanValue", &self.boolean_value);
        writer.member("NumberArray", &self.number_array);
        writer.member("NumberValue", &self.number_value);
        writer.member("StringArray", &self.string_array);
        writer.member("StringValue", &self.string_value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Configuration {
    pub configuration_version: Option<String>,
    pub content: Option<Blob>,
    pub content_type: Option<String>,
}
impl ToJson for Configuration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ConfigurationVersion", &self.configuration_version);
        writer.member("Content", &self.content);
        writer.member("ContentType", &self.content_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationProfile {
    pub application_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub kms_key_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub location_uri: Option<String>,
    pub name: Option<String>,
    pub retrieval_role_arn: Option<String>,
    pub r#type: Option<String>,
    pub validators: Option<Vec<Validator>>,
}
impl ToJson for ConfigurationProfile {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("Description", &self.description);
        writer.member("Id", &self.id);
        writer.member("KmsKeyArn", &self.kms_key_arn);
        writer.member("KmsKeyIdentifier", &self.kms_key_identifier);
        writer.member("LocationUri", &self.location_uri);
        writer.member("Name", &self.name);
        writer.member("RetrievalRoleArn", &self.retrieval_role_arn);
        writer.member("Type", &self.r#type);
        writer.member("Validators", &self.validators);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationProfileSummary {
    pub application_id: Option<String>,
    pub id: Option<String>,
    pub location_uri: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub validator_types: Option<Vec<String>>,
}
impl ToJson for ConfigurationProfileSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("Id", &self.id);
        writer.member("LocationUri", &self.location_uri);
        writer.member("Name", &self.name);
        writer.member("Type", &self.r#type);
        writer.member("ValidatorTypes", &self.validator_types);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationProfiles {
    pub items: Option<Vec<ConfigurationProfileSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ConfigurationProfiles {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateApplicationRequest {
    pub description: Option<String>,
    pub name: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateApplicationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            name: reader.required("Name")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateConfigurationProfileRequest {
    pub application_id: String,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub location_uri: String,
    pub name: String,
    pub retrieval_role_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
    pub validators: Option<Vec<Validator>>,
}
impl FromJson for CreateConfigurationProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            description: reader.optional("Description")?,
            kms_key_identifier: reader.optional("KmsKeyIdentifier")?,
            location_uri: reader.required("LocationUri")?,
            name: reader.required("Name")?,
            retrieval_role_arn: reader.optional("RetrievalRoleArn")?,
            tags: reader.optional("Tags")?,
            r#type: reader.optional("Type")?,
            validators: reader.optional("Validators")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateDeploymentStrategyRequest {
    pub deployment_duration_in_minutes: i32,
    pub description: Option<String>,
    pub final_bake_time_in_minutes: Option<i32>,
    pub growth_factor: f32,
    pub growth_type: Option<String>,
    pub name: String,
    pub replicate_to: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateDeploymentStrategyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deployment_duration_in_minutes: reader.required("DeploymentDurationInMinutes")?,
            description: reader.optional("Description")?,
            final_bake_time_in_minutes: reader.optional("FinalBakeTimeInMinutes")?,
            growth_factor: reader.required("GrowthFactor")?,
            growth_type: reader.optional("GrowthType")?,
            name: reader.required("Name")?,
            replicate_to: reader.optional("ReplicateTo")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateEnvironmentRequest {
    pub application_id: String,
    pub description: Option<String>,
    pub monitors: Option<Vec<Monitor>>,
    pub name: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateEnvironmentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            description: reader.optional("Description")?,
            monitors: reader.optional("Monitors")?,
            name: reader.required("Name")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateExperimentDefinitionRequest {
    pub application_identifier: String,
    pub audience_description: Option<String>,
    pub audience_rule: String,
    pub configuration_profile_identifier: String,
    pub control: TreatmentInput,
    pub environment_identifier: String,
    pub flag_key: String,
    pub hypothesis: Option<String>,
    pub launch_criteria: Option<String>,
    pub name: String,
    pub tags: Option<BTreeMap<String, String>>,
    pub treatments: Vec<TreatmentInput>,
}
impl FromJson for CreateExperimentDefinitionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            audience_description: reader.optional("AudienceDescription")?,
            audience_rule: reader.required("AudienceRule")?,
            configuration_profile_identifier: reader.required("ConfigurationProfileIdentifier")?,
            control: reader.required("Control")?,
            environment_identifier: reader.required("EnvironmentIdentifier")?,
            flag_key: reader.required("FlagKey")?,
            hypothesis: reader.optional("Hypothesis")?,
            launch_criteria: reader.optional("LaunchCriteria")?,
            name: reader.required("Name")?,
            tags: reader.optional("Tags")?,
            treatments: reader.required("Treatments")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateExtensionAssociationRequest {
    pub extension_identifier: String,
    pub extension_version_number: Option<i32>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub resource_identifier: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateExtensionAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_identifier: reader.required("ExtensionIdentifier")?,
            extension_version_number: reader.optional("ExtensionVersionNumber")?,
            parameters: reader.optional("Parameters")?,
            resource_identifier: reader.required("ResourceIdentifier")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateExtensionRequest {
    pub actions: BTreeMap<String, Vec<Action>>,
    pub description: Option<String>,
    pub latest_version_number: Option<i32>,
    pub name: String,
    pub parameters: Option<BTreeMap<String, Parameter>>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateExtensionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actions: reader.required("Actions")?,
            description: reader.optional("Description")?,
            latest_version_number: reader.optional("LatestVersionNumber")?,
            name: reader.required("Name")?,
            parameters: reader.optional("Parameters")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateHostedConfigurationVersionRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub content: Blob,
    pub content_type: String,
    pub description: Option<String>,
    pub latest_version_number: Option<i32>,
    pub version_label: Option<String>,
}
impl FromJson for CreateHostedConfigurationVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            content: reader.required("Content")?,
            content_type: reader.required("ContentType")?,
            description: reader.optional("Description")?,
            latest_version_number: reader.optional("LatestVersionNumber")?,
            version_label: reader.optional("VersionLabel")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteApplicationRequest {
    pub application_id: String,
}
impl FromJson for DeleteApplicationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteConfigurationProfileRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub deletion_protection_check: Option<String>,
}
impl FromJson for DeleteConfigurationProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            deletion_protection_check: reader.optional("DeletionProtectionCheck")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteDeploymentStrategyRequest {
    pub deployment_strategy_id: String,
}
impl FromJson for DeleteDeploymentStrategyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deployment_strategy_id: reader.required("DeploymentStrategyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteEnvironmentRequest {
    pub application_id: String,
    pub deletion_protection_check: Option<String>,
    pub environment_id: String,
}
impl FromJson for DeleteEnvironmentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            deletion_protection_check: reader.optional("DeletionProtectionCheck")?,
            environment_id: reader.required("EnvironmentId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteExperimentDefinitionRequest {
    pub application_identifier: String,
    pub delete_type: Option<String>,
    pub experiment_definition_identifier: String,
}
impl FromJson for DeleteExperimentDefinitionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            delete_type: reader.optional("DeleteType")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteExtensionAssociationRequest {
    pub extension_association_id: String,
}
impl FromJson for DeleteExtensionAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_association_id: reader.required("ExtensionAssociationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteExtensionRequest {
    pub extension_identifier: String,
    pub version_number: Option<i32>,
}
impl FromJson for DeleteExtensionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_identifier: reader.required("ExtensionIdentifier")?,
            version_number: reader.optional("VersionNumber")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteHostedConfigurationVersionRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub version_number: i32,
}
impl FromJson for DeleteHostedConfigurationVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            version_number: reader.required("VersionNumber")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeletionProtectionSettings {
    pub enabled: Option<bool>,
    pub protection_period_in_minutes: Option<i32>,
}
impl FromJson for DeletionProtectionSettings {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            enabled: reader.optional("Enabled")?,
            protection_period_in_minutes: reader.optional("ProtectionPeriodInMinutes")?,
        })
    }
}
impl ToJson for DeletionProtectionSettings {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Enabled", &self.enabled);
        writer.member("ProtectionPeriodInMinutes", &self.protection_period_in_minutes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Deployment {
    pub application_id: Option<String>,
    pub applied_extensions: Option<Vec<AppliedExtension>>,
    pub completed_at: Option<Timestamp>,
    pub configuration_location_uri: Option<String>,
    pub configuration_name: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub configuration_version: Option<String>,
    pub deployment_duration_in_minutes: Option<i32>,
    pub deployment_number: Option<i32>,
    pub deployment_strategy_id: Option<String>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub event_log: Option<Vec<DeploymentEvent>>,
    pub final_bake_time_in_minutes: Option<i32>,
    pub growth_factor: Option<f32>,
    pub growth_type: Option<String>,
    pub kms_key_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub percentage_complete: Option<f32>,
    pub started_at: Option<Timestamp>,
    pub state: Option<String>,
    pub version_label: Option<String>,
}
impl ToJson for Deployment {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("AppliedExtensions", &self.applied_extensions);
        writer.member("CompletedAt", &self.completed_at);
        writer.member("ConfigurationLocationUri", &self.configuration_location_uri);
        writer.member("ConfigurationName", &self.configuration_name);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("ConfigurationVersion", &self.configuration_version);
        writer.member("DeploymentDurationInMinutes", &self.deployment_duration_in_minutes);
        writer.member("DeploymentNumber", &self.deployment_number);
        writer.member("DeploymentStrategyId", &self.deployment_strategy_id);
        writer.member("Description", &self.description);
        writer.member("EnvironmentId", &self.environment_id);
        writer.member("EventLog", &self.event_log);
        writer.member("FinalBakeTimeInMinutes", &self.final_bake_time_in_minutes);
        writer.member("GrowthFactor", &self.growth_factor);
        writer.member("GrowthType", &self.growth_type);
        writer.member("KmsKeyArn", &self.kms_key_arn);
        writer.member("KmsKeyIdentifier", &self.kms_key_identifier);
        writer.member("PercentageComplete", &self.percentage_complete);
        writer.member("StartedAt", &self.started_at);
        writer.member("State", &self.state);
        writer.member("VersionLabel", &self.version_label);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeploymentEvent {
    pub action_invocations: Option<Vec<ActionInvocation>>,
    pub description: Option<String>,
    pub event_type: Option<String>,
    pub occurred_at: Option<Timestamp>,
    pub triggered_by: Option<String>,
}
impl ToJson for DeploymentEvent {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActionInvocations", &self.action_invocations);
        writer.member("Description", &self.description);
        writer.member("EventType", &self.event_type);
        writer.member("OccurredAt", &self.occurred_at);
        writer.member("TriggeredBy", &self.triggered_by);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeploymentParameters {
    pub dynamic_extension_parameters: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for DeploymentParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dynamic_extension_parameters: reader.optional("DynamicExtensionParameters")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeploymentStrategies {
    pub items: Option<Vec<DeploymentStrategy>>,
    pub next_token: Option<String>,
}
impl ToJson for DeploymentStrategies {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeploymentStrategy {
    pub deployment_duration_in_minutes: Option<i32>,
    pub description: Option<String>,
    pub final_bake_time_in_minutes: Option<i32>,
    pub growth_factor: Option<f32>,
    pub growth_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub replicate_to: Option<String>,
}
impl ToJson for DeploymentStrategy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeploymentDurationInMinutes", &self.deployment_duration_in_minutes);
        writer.member("Description", &self.description);
        writer.member("FinalBakeTimeInMinutes", &self.final_bake_time_in_minutes);
        writer.member("GrowthFactor", &self.growth_factor);
        writer.member("GrowthType", &self.growth_type);
        writer.member("Id", &self.id);
        writer.member("Name", &self.name);
        writer.member("ReplicateTo", &self.replicate_to);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeploymentSummary {
    pub completed_at: Option<Timestamp>,
    pub configuration_name: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub configuration_version: Option<String>,
    pub deployment_duration_in_minutes: Option<i32>,
    pub deployment_number: Option<i32>,
    pub final_bake_time_in_minutes: Option<i32>,
    pub growth_factor: Option<f32>,
    pub growth_type: Option<String>,
    pub percentage_complete: Option<f32>,
    pub started_at: Option<Timestamp>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub version_label: Option<String>,
}
impl ToJson for DeploymentSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CompletedAt", &self.completed_at);
        writer.member("ConfigurationName", &self.configuration_name);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("ConfigurationVersion", &self.configuration_version);
        writer.member("DeploymentDurationInMinutes", &self.deployment_duration_in_minutes);
        writer.member("DeploymentNumber", &self.deployment_number);
        writer.member("FinalBakeTimeInMinutes", &self.final_bake_time_in_minutes);
        writer.member("GrowthFactor", &self.growth_factor);
        writer.member("GrowthType", &self.growth_type);
        writer.member("PercentageComplete", &self.percentage_complete);
        writer.member("StartedAt", &self.started_at);
        writer.member("State", &self.state);
        writer.member("Type", &self.r#type);
        writer.member("VersionLabel", &self.version_label);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Deployments {
    pub items: Option<Vec<DeploymentSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for Deployments {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Environment {
    pub application_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub monitors: Option<Vec<Monitor>>,
    pub name: Option<String>,
    pub state: Option<String>,
}
impl ToJson for Environment {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("Description", &self.description);
        writer.member("Id", &self.id);
        writer.member("Monitors", &self.monitors);
        writer.member("Name", &self.name);
        writer.member("State", &self.state);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Environments {
    pub items: Option<Vec<Environment>>,
    pub next_token: Option<String>,
}
impl ToJson for Environments {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentDefinition {
    pub application_id: Option<String>,
    pub audience_description: Option<String>,
    pub audience_rule: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub control: Option<Treatment>,
    pub created_at: Option<Timestamp>,
    pub environment_id: Option<String>,
    pub flag_key: Option<String>,
    pub hypothesis: Option<String>,
    pub id: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub launch_criteria: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub treatments: Option<Vec<Treatment>>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for ExperimentDefinition {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("AudienceDescription", &self.audience_description);
        writer.member("AudienceRule", &self.audience_rule);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("Control", &self.control);
        writer.member("CreatedAt", &self.created_at);
        writer.member("EnvironmentId", &self.environment_id);
        writer.member("FlagKey", &self.flag_key);
        writer.member("Hypothesis", &self.hypothesis);
        writer.member("Id", &self.id);
        writer.member("KmsKeyIdentifier", &self.kms_key_identifier);
        writer.member("LaunchCriteria", &self.launch_criteria);
        writer.member("Name", &self.name);
        writer.member("Status", &self.status);
        writer.member("Treatments", &self.treatments);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentDefinitionSnapshot {
    pub application_id: Option<String>,
    pub audience_description: Option<String>,
    pub audience_rule: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub control: Option<Treatment>,
    pub environment_id: Option<String>,
    pub flag_key: Option<String>,
    pub hypothesis: Option<String>,
    pub id: Option<String>,
    pub launch_criteria: Option<String>,
    pub name: Option<String>,
    pub treatments: Option<Vec<Treatment>>,
}
impl ToJson for ExperimentDefinitionSnapshot {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("AudienceDescription", &self.audience_description);
        writer.member("AudienceRule", &self.audience_rule);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("Control", &self.control);
        writer.member("EnvironmentId", &self.environment_id);
        writer.member("FlagKey", &self.flag_key);
        writer.member("Hypothesis", &self.hypothesis);
        writer.member("Id", &self.id);
        writer.member("LaunchCriteria", &self.launch_criteria);
        writer.member("Name", &self.name);
        writer.member("Treatments", &self.treatments);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentDefinitionSummary {
    pub application_id: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub created_at: Option<Timestamp>,
    pub environment_id: Option<String>,
    pub flag_key: Option<String>,
    pub hypothesis: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for ExperimentDefinitionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("CreatedAt", &self.created_at);
        writer.member("EnvironmentId", &self.environment_id);
        writer.member("FlagKey", &self.flag_key);
        writer.member("Hypothesis", &self.hypothesis);
        writer.member("Id", &self.id);
        writer.member("Name", &self.name);
        writer.member("Status", &self.status);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentDefinitions {
    pub items: Option<Vec<ExperimentDefinitionSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ExperimentDefinitions {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRun {
    pub application_id: Option<String>,
    pub description: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub experiment_definition_id: Option<String>,
    pub experiment_definition_snapshot: Option<ExperimentDefinitionSnapshot>,
    pub exposure_percentage: Option<f32>,
    pub result: Option<ExperimentRunResult>,
    pub run: Option<i32>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub treatment_overrides: Option<TreatmentOverrides>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for ExperimentRun {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("Description", &self.description);
        writer.member("EndedAt", &self.ended_at);
        writer.member("ExperimentDefinitionId", &self.experiment_definition_id);
        writer.member("ExperimentDefinitionSnapshot", &self.experiment_definition_snapshot);
        writer.member("ExposurePercentage", &self.exposure_percentage);
        writer.member("Result", &self.result);
        writer.member("Run", &self.run);
        writer.member("StartedAt", &self.started_at);
        writer.member("Status", &self.status);
        writer.member("TreatmentOverrides", &self.treatment_overrides);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRunEvent {
    pub associated_deployment: Option<String>,
    pub description: Option<String>,
    pub event_type: Option<String>,
    pub exposure_percentage: Option<f32>,
    pub occurred_at: Option<Timestamp>,
    pub treatment_overrides: Option<TreatmentOverrides>,
    pub triggered_by: Option<String>,
}
impl ToJson for ExperimentRunEvent {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociatedDeployment", &self.associated_deployment);
        writer.member("Description", &self.description);
        writer.member("EventType", &self.event_type);
        writer.member("ExposurePercentage", &self.exposure_percentage);
        writer.member("OccurredAt", &self.occurred_at);
        writer.member("TreatmentOverrides", &self.treatment_overrides);
        writer.member("TriggeredBy", &self.triggered_by);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRunEvents {
    pub items: Option<Vec<ExperimentRunEvent>>,
    pub next_token: Option<String>,
}
impl ToJson for ExperimentRunEvents {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRunResult {
    pub executive_summary: Option<String>,
    pub reasons_not_to_launch: Option<String>,
    pub reasons_to_launch: Option<String>,
}
impl FromJson for ExperimentRunResult {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            executive_summary: reader.optional("ExecutiveSummary")?,
            reasons_not_to_launch: reader.optional("ReasonsNotToLaunch")?,
            reasons_to_launch: reader.optional("ReasonsToLaunch")?,
        })
    }
}
impl ToJson for ExperimentRunResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExecutiveSummary", &self.executive_summary);
        writer.member("ReasonsNotToLaunch", &self.reasons_not_to_launch);
        writer.member("ReasonsToLaunch", &self.reasons_to_launch);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRunSummary {
    pub description: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub experiment_definition_id: Option<String>,
    pub run: Option<i32>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for ExperimentRunSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("EndedAt", &self.ended_at);
        writer.member("ExperimentDefinitionId", &self.experiment_definition_id);
        writer.member("Run", &self.run);
        writer.member("StartedAt", &self.started_at);
        writer.member("Status", &self.status);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExperimentRuns {
    pub items: Option<Vec<ExperimentRunSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ExperimentRuns {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Extension {
    pub actions: Option<BTreeMap<String, Vec<Action>>>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Parameter>>,
    pub version_number: Option<i32>,
}
impl ToJson for Extension {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Actions", &self.actions);
        writer.member("Arn", &self.arn);
        writer.member("Description", &self.description);
        writer.member("Id", &self.id);
        writer.member("Name", &self.name);
        writer.member("Parameters", &self.parameters);
        writer.member("VersionNumber", &self.version_number);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExtensionAssociation {
    pub arn: Option<String>,
    pub extension_arn: Option<String>,
    pub extension_version_number: Option<i32>,
    pub id: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub resource_arn: Option<String>,
}
impl ToJson for ExtensionAssociation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("ExtensionArn", &self.extension_arn);
        writer.member("ExtensionVersionNumber", &self.extension_version_number);
        writer.member("Id", &self.id);
        writer.member("Parameters", &self.parameters);
        writer.member("ResourceArn", &self.resource_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExtensionAssociationSummary {
    pub extension_arn: Option<String>,
    pub id: Option<String>,
    pub resource_arn: Option<String>,
}
impl ToJson for ExtensionAssociationSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExtensionArn", &self.extension_arn);
        writer.member("Id", &self.id);
        writer.member("ResourceArn", &self.resource_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExtensionAssociations {
    pub items: Option<Vec<ExtensionAssociationSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ExtensionAssociations {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExtensionSummary {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub version_number: Option<i32>,
}
impl ToJson for ExtensionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("Description", &self.description);
        writer.member("Id", &self.id);
        writer.member("Name", &self.name);
        writer.member("VersionNumber", &self.version_number);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Extensions {
    pub items: Option<Vec<ExtensionSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for Extensions {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FlagValue {
    pub attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub enabled: Option<bool>,
}
impl FromJson for FlagValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attribute_values: reader.optional("AttributeValues")?,
            enabled: reader.optional("Enabled")?,
        })
    }
}
impl ToJson for FlagValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AttributeValues", &self.attribute_values);
        writer.member("Enabled", &self.enabled);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetApplicationRequest {
    pub application_id: String,
}
impl FromJson for GetApplicationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationProfileRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
}
impl FromJson for GetConfigurationProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConfigurationRequest {
    pub application: String,
    pub client_configuration_version: Option<String>,
    pub client_id: String,
    pub configuration: String,
    pub environment: String,
}
impl FromJson for GetConfigurationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application: reader.required("Application")?,
            client_configuration_version: reader.optional("ClientConfigurationVersion")?,
            client_id: reader.required("ClientId")?,
            configuration: reader.required("Configuration")?,
            environment: reader.required("Environment")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetDeploymentRequest {
    pub application_id: String,
    pub deployment_number: i32,
    pub environment_id: String,
}
impl FromJson for GetDeploymentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            deployment_number: reader.required("DeploymentNumber")?,
            environment_id: reader.required("EnvironmentId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetDeploymentStrategyRequest {
    pub deployment_strategy_id: String,
}
impl FromJson for GetDeploymentStrategyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deployment_strategy_id: reader.required("DeploymentStrategyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetEnvironmentRequest {
    pub application_id: String,
    pub environment_id: String,
}
impl FromJson for GetEnvironmentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            environment_id: reader.required("EnvironmentId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetExperimentDefinitionRequest {
    pub application_identifier: String,
    pub experiment_definition_identifier: String,
}
impl FromJson for GetExperimentDefinitionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetExperimentRunRequest {
    pub application_identifier: String,
    pub experiment_definition_identifier: String,
    pub run: i32,
}
impl FromJson for GetExperimentRunRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            run: reader.required("Run")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetExtensionAssociationRequest {
    pub extension_association_id: String,
}
impl FromJson for GetExtensionAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_association_id: reader.required("ExtensionAssociationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetExtensionRequest {
    pub extension_identifier: String,
    pub version_number: Option<i32>,
}
impl FromJson for GetExtensionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_identifier: reader.required("ExtensionIdentifier")?,
            version_number: reader.optional("VersionNumber")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetHostedConfigurationVersionRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub version_number: i32,
}
impl FromJson for GetHostedConfigurationVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            version_number: reader.required("VersionNumber")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct HostedConfigurationVersion {
    pub application_id: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub content: Option<Blob>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub kms_key_arn: Option<String>,
    pub version_label: Option<String>,
    pub version_number: Option<i32>,
}
impl ToJson for HostedConfigurationVersion {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("Content", &self.content);
        writer.member("ContentType", &self.content_type);
        writer.member("Description", &self.description);
        writer.member("KmsKeyArn", &self.kms_key_arn);
        writer.member("VersionLabel", &self.version_label);
        writer.member("VersionNumber", &self.version_number);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct HostedConfigurationVersionSummary {
    pub application_id: Option<String>,
    pub configuration_profile_id: Option<String>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub kms_key_arn: Option<String>,
    pub version_label: Option<String>,
    pub version_number: Option<i32>,
}
impl ToJson for HostedConfigurationVersionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationId", &self.application_id);
        writer.member("ConfigurationProfileId", &self.configuration_profile_id);
        writer.member("ContentType", &self.content_type);
        writer.member("Description", &self.description);
        writer.member("KmsKeyArn", &self.kms_key_arn);
        writer.member("VersionLabel", &self.version_label);
        writer.member("VersionNumber", &self.version_number);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct HostedConfigurationVersions {
    pub items: Option<Vec<HostedConfigurationVersionSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for HostedConfigurationVersions {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Items", &self.items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListApplicationsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListApplicationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListConfigurationProfilesRequest {
    pub application_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub r#type: Option<String>,
}
impl FromJson for ListConfigurationProfilesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            r#type: reader.optional("Type")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListDeploymentStrategiesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListDeploymentStrategiesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListDeploymentsRequest {
    pub application_id: String,
    pub environment_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListDeploymentsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            environment_id: reader.required("EnvironmentId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListEnvironmentsRequest {
    pub application_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListEnvironmentsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListExperimentDefinitionsRequest {
    pub application_identifier: Option<String>,
    pub configuration_profile_identifier: Option<String>,
    pub environment_identifier: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
impl FromJson for ListExperimentDefinitionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.optional("ApplicationIdentifier")?,
            configuration_profile_identifier: reader.optional("ConfigurationProfileIdentifier")?,
            environment_identifier: reader.optional("EnvironmentIdentifier")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            status: reader.optional("Status")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListExperimentRunEventsRequest {
    pub application_identifier: String,
    pub experiment_definition_identifier: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub run: i32,
}
impl FromJson for ListExperimentRunEventsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            run: reader.required("Run")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListExperimentRunsRequest {
    pub application_identifier: String,
    pub experiment_definition_identifier: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
impl FromJson for ListExperimentRunsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            status: reader.optional("Status")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListExtensionAssociationsRequest {
    pub extension_identifier: Option<String>,
    pub extension_version_number: Option<i32>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_identifier: Option<String>,
}
impl FromJson for ListExtensionAssociationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_identifier: reader.optional("ExtensionIdentifier")?,
            extension_version_number: reader.optional("ExtensionVersionNumber")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_identifier: reader.optional("ResourceIdentifier")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListExtensionsRequest {
    pub max_results: Option<i32>,
    pub name: Option<String>,
    pub next_token: Option<String>,
}
impl FromJson for ListExtensionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            name: reader.optional("Name")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListHostedConfigurationVersionsRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub version_label: Option<String>,
}
impl FromJson for ListHostedConfigurationVersionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            version_label: reader.optional("VersionLabel")?,
        })
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
pub struct Monitor {
    pub alarm_arn: Option<String>,
    pub alarm_role_arn: Option<String>,
}
impl FromJson for Monitor {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_arn: reader.optional("AlarmArn")?,
            alarm_role_arn: reader.optional("AlarmRoleArn")?,
        })
    }
}
impl ToJson for Monitor {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmArn", &self.alarm_arn);
        writer.member("AlarmRoleArn", &self.alarm_role_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Parameter {
    pub description: Option<String>,
    pub dynamic: Option<bool>,
    pub required: Option<bool>,
}
impl FromJson for Parameter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            dynamic: reader.optional("Dynamic")?,
            required: reader.optional("Required")?,
        })
    }
}
impl ToJson for Parameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("Dynamic", &self.dynamic);
        writer.member("Required", &self.required);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceTags {
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for ResourceTags {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartDeploymentRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub configuration_version: String,
    pub deployment_strategy_id: String,
    pub description: Option<String>,
    pub dynamic_extension_parameters: Option<BTreeMap<String, String>>,
    pub environment_id: String,
    pub kms_key_identifier: Option<String>,
    pub latest_deployment_number: Option<i32>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for StartDeploymentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            configuration_version: reader.required("ConfigurationVersion")?,
            deployment_strategy_id: reader.required("DeploymentStrategyId")?,
            description: reader.optional("Description")?,
            dynamic_extension_parameters: reader.optional("DynamicExtensionParameters")?,
            environment_id: reader.required("EnvironmentId")?,
            kms_key_identifier: reader.optional("KmsKeyIdentifier")?,
            latest_deployment_number: reader.optional("LatestDeploymentNumber")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartExperimentRunRequest {
    pub application_identifier: String,
    pub deployment_parameters: Option<DeploymentParameters>,
    pub description: Option<String>,
    pub experiment_definition_identifier: String,
    pub exposure_percentage: Option<f32>,
    pub tags: Option<BTreeMap<String, String>>,
    pub treatment_overrides: Option<TreatmentOverrides>,
}
impl FromJson for StartExperimentRunRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            deployment_parameters: reader.optional("DeploymentParameters")?,
            description: reader.optional("Description")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            exposure_percentage: reader.optional("ExposurePercentage")?,
            tags: reader.optional("Tags")?,
            treatment_overrides: reader.optional("TreatmentOverrides")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StopDeploymentRequest {
    pub allow_revert: Option<bool>,
    pub application_id: String,
    pub deployment_number: i32,
    pub environment_id: String,
}
impl FromJson for StopDeploymentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allow_revert: reader.optional("AllowRevert")?,
            application_id: reader.required("ApplicationId")?,
            deployment_number: reader.required("DeploymentNumber")?,
            environment_id: reader.required("EnvironmentId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StopExperimentRunRequest {
    pub application_identifier: String,
    pub deployment_parameters: Option<DeploymentParameters>,
    pub experiment_definition_identifier: String,
    pub result: Option<ExperimentRunResult>,
    pub run: i32,
}
impl FromJson for StopExperimentRunRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            deployment_parameters: reader.optional("DeploymentParameters")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            result: reader.optional("Result")?,
            run: reader.required("Run")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
impl FromJson for TagResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_arn: reader.required("ResourceArn")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct Treatment {
    pub description: Option<String>,
    pub flag_value: Option<FlagValue>,
    pub key: Option<String>,
    pub weight: Option<f32>,
}
impl ToJson for Treatment {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("FlagValue", &self.flag_value);
        writer.member("Key", &self.key);
        writer.member("Weight", &self.weight);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TreatmentInput {
    pub description: Option<String>,
    pub flag_value: FlagValue,
    pub weight: f32,
}
impl FromJson for TreatmentInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            flag_value: reader.required("FlagValue")?,
            weight: reader.required("Weight")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TreatmentOverrides {
    pub inline: Option<BTreeMap<String, String>>,
}
impl FromJson for TreatmentOverrides {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            inline: reader.optional("Inline")?,
        })
    }
}
impl ToJson for TreatmentOverrides {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Inline", &self.inline);
        writer.done()
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
            resource_arn: reader.required("ResourceArn")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAccountSettingsRequest {
    pub deletion_protection: Option<DeletionProtectionSettings>,
    pub vended_metrics: Option<VendedMetricsSettings>,
}
impl FromJson for UpdateAccountSettingsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deletion_protection: reader.optional("DeletionProtection")?,
            vended_metrics: reader.optional("VendedMetrics")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateApplicationRequest {
    pub application_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
}
impl FromJson for UpdateApplicationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            description: reader.optional("Description")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateConfigurationProfileRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub name: Option<String>,
    pub retrieval_role_arn: Option<String>,
    pub validators: Option<Vec<Validator>>,
}
impl FromJson for UpdateConfigurationProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            description: reader.optional("Description")?,
            kms_key_identifier: reader.optional("KmsKeyIdentifier")?,
            name: reader.optional("Name")?,
            retrieval_role_arn: reader.optional("RetrievalRoleArn")?,
            validators: reader.optional("Validators")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateDeploymentStrategyRequest {
    pub deployment_duration_in_minutes: Option<i32>,
    pub deployment_strategy_id: String,
    pub description: Option<String>,
    pub final_bake_time_in_minutes: Option<i32>,
    pub growth_factor: Option<f32>,
    pub growth_type: Option<String>,
}
impl FromJson for UpdateDeploymentStrategyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deployment_duration_in_minutes: reader.optional("DeploymentDurationInMinutes")?,
            deployment_strategy_id: reader.required("DeploymentStrategyId")?,
            description: reader.optional("Description")?,
            final_bake_time_in_minutes: reader.optional("FinalBakeTimeInMinutes")?,
            growth_factor: reader.optional("GrowthFactor")?,
            growth_type: reader.optional("GrowthType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateEnvironmentRequest {
    pub application_id: String,
    pub description: Option<String>,
    pub environment_id: String,
    pub monitors: Option<Vec<Monitor>>,
    pub name: Option<String>,
}
impl FromJson for UpdateEnvironmentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            description: reader.optional("Description")?,
            environment_id: reader.required("EnvironmentId")?,
            monitors: reader.optional("Monitors")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateExperimentDefinitionRequest {
    pub application_identifier: String,
    pub audience_description: Option<String>,
    pub audience_rule: Option<String>,
    pub control: Option<TreatmentInput>,
    pub experiment_definition_identifier: String,
    pub hypothesis: Option<String>,
    pub launch_criteria: Option<String>,
    pub treatments: Option<Vec<TreatmentInput>>,
}
impl FromJson for UpdateExperimentDefinitionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            audience_description: reader.optional("AudienceDescription")?,
            audience_rule: reader.optional("AudienceRule")?,
            control: reader.optional("Control")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            hypothesis: reader.optional("Hypothesis")?,
            launch_criteria: reader.optional("LaunchCriteria")?,
            treatments: reader.optional("Treatments")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateExperimentRunRequest {
    pub application_identifier: String,
    pub deployment_parameters: Option<DeploymentParameters>,
    pub description: Option<String>,
    pub experiment_definition_identifier: String,
    pub exposure_percentage: Option<f32>,
    pub run: i32,
    pub treatment_overrides: Option<TreatmentOverrides>,
}
impl FromJson for UpdateExperimentRunRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_identifier: reader.required("ApplicationIdentifier")?,
            deployment_parameters: reader.optional("DeploymentParameters")?,
            description: reader.optional("Description")?,
            experiment_definition_identifier: reader.required("ExperimentDefinitionIdentifier")?,
            exposure_percentage: reader.optional("ExposurePercentage")?,
            run: reader.required("Run")?,
            treatment_overrides: reader.optional("TreatmentOverrides")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateExtensionAssociationRequest {
    pub extension_association_id: String,
    pub parameters: Option<BTreeMap<String, String>>,
}
impl FromJson for UpdateExtensionAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            extension_association_id: reader.required("ExtensionAssociationId")?,
            parameters: reader.optional("Parameters")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateExtensionRequest {
    pub actions: Option<BTreeMap<String, Vec<Action>>>,
    pub description: Option<String>,
    pub extension_identifier: String,
    pub parameters: Option<BTreeMap<String, Parameter>>,
    pub version_number: Option<i32>,
}
impl FromJson for UpdateExtensionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actions: reader.optional("Actions")?,
            description: reader.optional("Description")?,
            extension_identifier: reader.required("ExtensionIdentifier")?,
            parameters: reader.optional("Parameters")?,
            version_number: reader.optional("VersionNumber")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ValidateConfigurationRequest {
    pub application_id: String,
    pub configuration_profile_id: String,
    pub configuration_version: String,
}
impl FromJson for ValidateConfigurationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_id: reader.required("ApplicationId")?,
            configuration_profile_id: reader.required("ConfigurationProfileId")?,
            configuration_version: reader.required("ConfigurationVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct Validator {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
impl FromJson for Validator {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            content: reader.optional("Content")?,
            r#type: reader.optional("Type")?,
        })
    }
}
impl ToJson for Validator {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Content", &self.content);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct VendedMetricsSettings {
    pub enabled: Option<bool>,
}
impl FromJson for VendedMetricsSettings {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            enabled: reader.optional("Enabled")?,
        })
    }
}
impl ToJson for VendedMetricsSettings {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Enabled", &self.enabled);
        writer.done()
    }
}
