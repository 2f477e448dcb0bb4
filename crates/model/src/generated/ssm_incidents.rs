// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm-incidents",
    signing_name: "ssm-incidents",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2018-05-10",
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
    schema::Operation { name: "BatchGetIncidentFindings", method: "POST", uri: "/batchGetIncidentFindings", status: 200, input: Some(9), output: Some(10), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateReplicationSet", method: "POST", uri: "/createReplicationSet", status: 201, input: Some(19), output: Some(20), errors: &[&error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateResponsePlan", method: "POST", uri: "/createResponsePlan", status: 201, input: Some(21), output: Some(22), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateTimelineEvent", method: "POST", uri: "/createTimelineEvent", status: 201, input: Some(23), output: Some(24), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteIncidentRecord", method: "POST", uri: "/deleteIncidentRecord", status: 204, input: Some(26), output: Some(27), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteReplicationSet", method: "POST", uri: "/deleteReplicationSet", status: 204, input: Some(29), output: Some(30), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteResourcePolicy", method: "POST", uri: "/deleteResourcePolicy", status: 200, input: Some(31), output: Some(32), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteResponsePlan", method: "POST", uri: "/deleteResponsePlan", status: 204, input: Some(33), output: Some(34), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteTimelineEvent", method: "POST", uri: "/deleteTimelineEvent", status: 204, input: Some(35), output: Some(36), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetIncidentRecord", method: "GET", uri: "/getIncidentRecord", status: 200, input: Some(58), output: Some(59), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetReplicationSet", method: "GET", uri: "/getReplicationSet", status: 200, input: Some(60), output: Some(61), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetResourcePolicies", method: "POST", uri: "/getResourcePolicies", status: 200, input: Some(62), output: Some(63), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetResponsePlan", method: "GET", uri: "/getResponsePlan", status: 200, input: Some(64), output: Some(65), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetTimelineEvent", method: "GET", uri: "/getTimelineEvent", status: 200, input: Some(66), output: Some(67), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListIncidentFindings", method: "POST", uri: "/listIncidentFindings", status: 200, input: Some(85), output: Some(87), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListIncidentRecords", method: "POST", uri: "/listIncidentRecords", status: 200, input: Some(88), output: Some(89), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRelatedItems", method: "POST", uri: "/listRelatedItems", status: 200, input: Some(90), output: Some(91), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListReplicationSets", method: "POST", uri: "/listReplicationSets", status: 200, input: Some(92), output: Some(93), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListResponsePlans", method: "POST", uri: "/listResponsePlans", status: 200, input: Some(94), output: Some(95), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListTagsForResource", method: "GET", uri: "/tags/{resourceArn}", status: 200, input: Some(96), output: Some(97), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListTimelineEvents", method: "POST", uri: "/listTimelineEvents", status: 200, input: Some(98), output: Some(99), errors: &[&error::THROTTLING_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutResourcePolicy", method: "POST", uri: "/putResourcePolicy", status: 200, input: Some(115), output: Some(116), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartIncident", method: "POST", uri: "/startIncident", status: 200, input: Some(151), output: Some(152), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResource", method: "POST", uri: "/tags/{resourceArn}", status: 204, input: Some(160), output: Some(161), errors: &[&error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResource", method: "DELETE", uri: "/tags/{resourceArn}", status: 204, input: Some(169), output: Some(170), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateDeletionProtection", method: "POST", uri: "/updateDeletionProtection", status: 204, input: Some(171), output: Some(172), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateIncidentRecord", method: "POST", uri: "/updateIncidentRecord", status: 204, input: Some(173), output: Some(174), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateRelatedItems", method: "POST", uri: "/updateRelatedItems", status: 204, input: Some(175), output: Some(176), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateReplicationSet", method: "POST", uri: "/updateReplicationSet", status: 204, input: Some(178), output: Some(180), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateResponsePlan", method: "POST", uri: "/updateResponsePlan", status: 204, input: Some(181), output: Some(182), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateTimelineEvent", method: "POST", uri: "/updateTimelineEvent", status: 204, input: Some(183), output: Some(184), errors: &[&error::THROTTLING_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::ACCESS_DENIED_EXCEPTION, &error::VALIDATION_EXCEPTION, &error::CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "Action", kind: Kind::Structure { members: &[
        Member { name: "ssmAutomation", shape: 142, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ActionsList", kind: Kind::List { member: 0, min: Some(0), max: Some(1) }, sensitive: false },
    Shape { name: "AddRegionAction", kind: Kind::Structure { members: &[
        Member { name: "regionName", shape: 122, required: true, location: At::Body },
        Member { name: "sseKmsKeyId", shape: 141, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Arn", kind: Kind::String { min: Some(0), max: Some(1000), pattern: Some("^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$"), values: &[] }, sensitive: false },
    Shape { name: "AttributeValueList", kind: Kind::Structure { members: &[
        Member { name: "integerValues", shape: 79, required: false, location: At::Body },
        Member { name: "stringValues", shape: 154, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "AutomationExecution", kind: Kind::Structure { members: &[
        Member { name: "ssmExecutionArn", shape: 3, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionSet", kind: Kind::List { member: 5, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "BatchGetIncidentFindingsError", kind: Kind::Structure { members: &[
        Member { name: "code", shape: 153, required: true, location: At::Body },
        Member { name: "findingId", shape: 52, required: true, location: At::Body },
        Member { name: "message", shape: 153, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "BatchGetIncidentFindingsErrorList", kind: Kind::List { member: 7, min: None, max: None }, sensitive: false },
    Shape { name: "BatchGetIncidentFindingsInput", kind: Kind::Structure { members: &[
        Member { name: "findingIds", shape: 53, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "BatchGetIncidentFindingsOutput", kind: Kind::Structure { members: &[
        Member { name: "errors", shape: 8, required: true, location: At::Body },
        Member { name: "findings", shape: 54, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ChatChannel", kind: Kind::Structure { members: &[
        Member { name: "chatbotSns", shape: 13, required: false, location: At::Body },
        Member { name: "empty", shape: 40, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ChatbotSnsConfigurationSet", kind: Kind::List { member: 139, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "ClientToken", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CloudFormationStackUpdate", kind: Kind::Structure { members: &[
        Member { name: "endTime", shape: 166, required: false, location: At::Body },
        Member { name: "stackArn", shape: 3, required: true, location: At::Body },
        Member { name: "startTime", shape: 166, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CodeDeployDeployment", kind: Kind::Structure { members: &[
        Member { name: "deploymentGroupArn", shape: 3, required: true, location: At::Body },
        Member { name: "deploymentId", shape: 17, required: true, location: At::Body },
        Member { name: "endTime", shape: 166, required: false, location: At::Body },
        Member { name: "startTime", shape: 166, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CodeDeployDeploymentDeploymentIdString", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Condition", kind: Kind::Structure { members: &[
        Member { name: "after", shape: 166, required: false, location: At::Body },
        Member { name: "before", shape: 166, required: false, location: At::Body },
        Member { name: "equals", shape: 4, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "CreateReplicationSetInput", kind: Kind::Structure { members: &[
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "regions", shape: 120, required: true, location: At::Body },
        Member { name: "tags", shape: 158, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateReplicationSetOutput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateResponsePlanInput", kind: Kind::Structure { members: &[
        Member { name: "actions", shape: 1, required: false, location: At::Body },
        Member { name: "chatChannel", shape: 12, required: false, location: At::Body },
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "displayName", shape: 133, required: false, location: At::Body },
        Member { name: "engagements", shape: 41, required: false, location: At::Body },
        Member { name: "incidentTemplate", shape: 76, required: true, location: At::Body },
        Member { name: "integrations", shape: 81, required: false, location: At::Body },
        Member { name: "name", shape: 134, required: true, location: At::Body },
        Member { name: "tags", shape: 158, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateResponsePlanOutput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateTimelineEventInput", kind: Kind::Structure { members: &[
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "eventData", shape: 42, required: true, location: At::Body },
        Member { name: "eventReferences", shape: 44, required: false, location: At::Body },
        Member { name: "eventTime", shape: 166, required: true, location: At::Body },
        Member { name: "eventType", shape: 165, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateTimelineEventOutput", kind: Kind::Structure { members: &[
        Member { name: "eventId", shape: 168, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DedupeString", kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DeleteIncidentRecordInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteIncidentRecordOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRegionAction", kind: Kind::Structure { members: &[
        Member { name: "regionName", shape: 122, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteReplicationSetInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Query("arn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteReplicationSetOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourcePolicyInput", kind: Kind::Structure { members: &[
        Member { name: "policyId", shape: 114, required: true, location: At::Body },
        Member { name: "resourceArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourcePolicyOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResponsePlanInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResponsePlanOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteTimelineEventInput", kind: Kind::Structure { members: &[
        Member { name: "eventId", shape: 168, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteTimelineEventOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DynamicSsmParameterValue", kind: Kind::Structure { members: &[
        Member { name: "variable", shape: 186, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "DynamicSsmParameters", kind: Kind::Map { key: 39, value: 37, min: Some(1), max: Some(200) }, sensitive: false },
    Shape { name: "DynamicSsmParametersKeyString", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "EmptyChatChannel", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "EngagementSet", kind: Kind::List { member: 145, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "EventData", kind: Kind::String { min: Some(0), max: Some(12000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "EventReference", kind: Kind::Structure { members: &[
        Member { name: "relatedItemId", shape: 57, required: false, location: At::Body },
        Member { name: "resource", shape: 3, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "EventReferenceList", kind: Kind::List { member: 43, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "EventSummary", kind: Kind::Structure { members: &[
        Member { name: "eventId", shape: 168, required: true, location: At::Body },
        Member { name: "eventReferences", shape: 44, required: false, location: At::Body },
        Member { name: "eventTime", shape: 166, required: true, location: At::Body },
        Member { name: "eventType", shape: 165, required: true, location: At::Body },
        Member { name: "eventUpdatedTime", shape: 166, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EventSummaryList", kind: Kind::List { member: 45, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "Filter", kind: Kind::Structure { members: &[
        Member { name: "condition", shape: 18, required: true, location: At::Body },
        Member { name: "key", shape: 48, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FilterKeyString", kind: Kind::String { min: Some(0), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FilterList", kind: Kind::List { member: 47, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "Finding", kind: Kind::Structure { members: &[
        Member { name: "creationTime", shape: 166, required: true, location: At::Body },
        Member { name: "details", shape: 51, required: false, location: At::Body },
        Member { name: "id", shape: 52, required: true, location: At::Body },
        Member { name: "lastModifiedTime", shape: 166, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FindingDetails", kind: Kind::Structure { members: &[
        Member { name: "cloudFormationStackUpdate", shape: 15, required: false, location: At::Body },
        Member { name: "codeDeployDeployment", shape: 16, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "FindingId", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FindingIdList", kind: Kind::List { member: 52, min: Some(0), max: Some(20) }, sensitive: false },
    Shape { name: "FindingList", kind: Kind::List { member: 50, min: None, max: None }, sensitive: false },
    Shape { name: "FindingSummary", kind: Kind::Structure { members: &[
        Member { name: "id", shape: 52, required: true, location: At::Body },
        Member { name: "lastModifiedTime", shape: 166, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FindingSummaryList", kind: Kind::List { member: 55, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "GeneratedId", kind: Kind::String { min: Some(0), max: Some(200), pattern: Some("^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$"), values: &[] }, sensitive: false },
    Shape { name: "GetIncidentRecordInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Query("arn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetIncidentRecordOutput", kind: Kind::Structure { members: &[
        Member { name: "incidentRecord", shape: 69, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetReplicationSetInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Query("arn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetReplicationSetOutput", kind: Kind::Structure { members: &[
        Member { name: "replicationSet", shape: 128, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesInput", kind: Kind::Structure { members: &[
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "resourceArn", shape: 3, required: true, location: At::Query("resourceArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesOutput", kind: Kind::Structure { members: &[
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "resourcePolicies", shape: 132, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResponsePlanInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Query("arn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResponsePlanOutput", kind: Kind::Structure { members: &[
        Member { name: "actions", shape: 1, required: false, location: At::Body },
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "chatChannel", shape: 12, required: false, location: At::Body },
        Member { name: "displayName", shape: 133, required: false, location: At::Body },
        Member { name: "engagements", shape: 41, required: false, location: At::Body },
        Member { name: "incidentTemplate", shape: 76, required: true, location: At::Body },
        Member { name: "integrations", shape: 81, required: false, location: At::Body },
        Member { name: "name", shape: 134, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTimelineEventInput", kind: Kind::Structure { members: &[
        Member { name: "eventId", shape: 168, required: true, location: At::Query("eventId") },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Query("incidentRecordArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetTimelineEventOutput", kind: Kind::Structure { members: &[
        Member { name: "event", shape: 163, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Impact", kind: Kind::Integer { min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "IncidentRecord", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "automationExecutions", shape: 6, required: false, location: At::Body },
        Member { name: "chatChannel", shape: 12, required: false, location: At::Body },
        Member { name: "creationTime", shape: 166, required: true, location: At::Body },
        Member { name: "dedupeString", shape: 25, required: true, location: At::Body },
        Member { name: "impact", shape: 68, required: true, location: At::Body },
        Member { name: "incidentRecordSource", shape: 70, required: true, location: At::Body },
        Member { name: "lastModifiedBy", shape: 3, required: true, location: At::Body },
        Member { name: "lastModifiedTime", shape: 166, required: true, location: At::Body },
        Member { name: "notificationTargets", shape: 104, required: false, location: At::Body },
        Member { name: "resolvedTime", shape: 166, required: false, location: At::Body },
        Member { name: "status", shape: 71, required: true, location: At::Body },
        Member { name: "summary", shape: 75, required: false, location: At::Body },
        Member { name: "title", shape: 77, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IncidentRecordSource", kind: Kind::Structure { members: &[
        Member { name: "createdBy", shape: 3, required: true, location: At::Body },
        Member { name: "invokedBy", shape: 138, required: false, location: At::Body },
        Member { name: "resourceArn", shape: 3, required: false, location: At::Body },
        Member { name: "source", shape: 74, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IncidentRecordStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["OPEN", "RESOLVED"] }, sensitive: false },
    Shape { name: "IncidentRecordSummary", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "creationTime", shape: 166, required: true, location: At::Body },
        Member { name: "impact", shape: 68, required: true, location: At::Body },
        Member { name: "incidentRecordSource", shape: 70, required: true, location: At::Body },
        Member { name: "resolvedTime", shape: 166, required: false, location: At::Body },
        Member { name: "status", shape: 71, required: true, location: At::Body },
        Member { name: "title", shape: 77, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IncidentRecordSummaryList", kind: Kind::List { member: 72, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "IncidentSource", kind: Kind::String { min: Some(0), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IncidentSummary", kind: Kind::String { min: Some(0), max: Some(8000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IncidentTemplate", kind: Kind::Structure { members: &[
        Member { name: "dedupeString", shape: 25, required: false, location: At::Body },
        Member { name: "impact", shape: 68, required: true, location: At::Body },
        Member { name: "incidentTags", shape: 158, required: false, location: At::Body },
        Member { name: "notificationTargets", shape: 104, required: false, location: At::Body },
        Member { name: "summary", shape: 75, required: false, location: At::Body },
        Member { name: "title", shape: 77, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IncidentTitle", kind: Kind::String { min: Some(0), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Integer", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "IntegerList", kind: Kind::List { member: 78, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "Integration", kind: Kind::Structure { members: &[
        Member { name: "pagerDutyConfiguration", shape: 105, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "Integrations", kind: Kind::List { member: 80, min: Some(0), max: Some(1) }, sensitive: false },
    Shape { name: "ItemIdentifier", kind: Kind::Structure { members: &[
        Member { name: "type", shape: 83, required: true, location: At::Body },
        Member { name: "value", shape: 84, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ItemType", kind: Kind::String { min: None, max: None, pattern: None, values: &["ANALYSIS", "INCIDENT", "METRIC", "PARENT", "ATTACHMENT", "OTHER", "AUTOMATION", "INVOLVED_RESOURCE", "TASK"] }, sensitive: false },
    Shape { name: "ItemValue", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: false, location: At::Body },
        Member { name: "metricDefinition", shape: 101, required: false, location: At::Body },
        Member { name: "pagerDutyIncidentDetail", shape: 110, required: false, location: At::Body },
        Member { name: "url", shape: 185, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ListIncidentFindingsInput", kind: Kind::Structure { members: &[
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
        Member { name: "maxResults", shape: 86, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListIncidentFindingsInputMaxResultsInteger", kind: Kind::Integer { min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "ListIncidentFindingsOutput", kind: Kind::Structure { members: &[
        Member { name: "findings", shape: 56, required: true, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListIncidentRecordsInput", kind: Kind::Structure { members: &[
        Member { name: "filters", shape: 49, required: false, location: At::Body },
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListIncidentRecordsOutput", kind: Kind::Structure { members: &[
        Member { name: "incidentRecordSummaries", shape: 73, required: true, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRelatedItemsInput", kind: Kind::Structure { members: &[
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRelatedItemsOutput", kind: Kind::Structure { members: &[
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "relatedItems", shape: 125, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListReplicationSetsInput", kind: Kind::Structure { members: &[
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListReplicationSetsOutput", kind: Kind::Structure { members: &[
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "replicationSetArns", shape: 129, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResponsePlansInput", kind: Kind::Structure { members: &[
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResponsePlansOutput", kind: Kind::Structure { members: &[
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "responsePlanSummaries", shape: 136, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "resourceArn", shape: 153, required: true, location: At::Uri("resourceArn") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceResponse", kind: Kind::Structure { members: &[
        Member { name: "tags", shape: 158, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTimelineEventsInput", kind: Kind::Structure { members: &[
        Member { name: "filters", shape: 49, required: false, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
        Member { name: "maxResults", shape: 100, required: false, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
        Member { name: "sortBy", shape: 164, required: false, location: At::Body },
        Member { name: "sortOrder", shape: 140, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTimelineEventsOutput", kind: Kind::Structure { members: &[
        Member { name: "eventSummaries", shape: 46, required: true, location: At::Body },
        Member { name: "nextToken", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "MetricDefinition", kind: Kind::String { min: Some(0), max: Some(4000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: Some(0), max: Some(2000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NotificationTargetItem", kind: Kind::Structure { members: &[
        Member { name: "snsTopicArn", shape: 3, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "NotificationTargetSet", kind: Kind::List { member: 103, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "PagerDutyConfiguration", kind: Kind::Structure { members: &[
        Member { name: "name", shape: 106, required: true, location: At::Body },
        Member { name: "pagerDutyIncidentConfiguration", shape: 108, required: true, location: At::Body },
        Member { name: "secretId", shape: 107, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PagerDutyConfigurationNameString", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PagerDutyConfigurationSecretIdString", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PagerDutyIncidentConfiguration", kind: Kind::Structure { members: &[
        Member { name: "serviceId", shape: 109, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PagerDutyIncidentConfigurationServiceIdString", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PagerDutyIncidentDetail", kind: Kind::Structure { members: &[
        Member { name: "autoResolve", shape: 11, required: false, location: At::Body },
        Member { name: "id", shape: 111, required: true, location: At::Body },
        Member { name: "secretId", shape: 112, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PagerDutyIncidentDetailIdString", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PagerDutyIncidentDetailSecretIdString", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Policy", kind: Kind::String { min: Some(0), max: Some(4000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PolicyId", kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PutResourcePolicyInput", kind: Kind::Structure { members: &[
        Member { name: "policy", shape: 113, required: true, location: At::Body },
        Member { name: "resourceArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutResourcePolicyOutput", kind: Kind::Structure { members: &[
        Member { name: "policyId", shape: 114, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RawData", kind: Kind::String { min: Some(0), max: Some(10000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RegionInfo", kind: Kind::Structure { members: &[
        Member { name: "sseKmsKeyId", shape: 141, required: false, location: At::Body },
        Member { name: "status", shape: 123, required: true, location: At::Body },
        Member { name: "statusMessage", shape: 153, required: false, location: At::Body },
        Member { name: "statusUpdateDateTime", shape: 166, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegionInfoMap", kind: Kind::Map { key: 122, value: 118, min: None, max: None }, sensitive: false },
    Shape { name: "RegionMapInput", kind: Kind::Map { key: 122, value: 121, min: Some(1), max: Some(3) }, sensitive: false },
    Shape { name: "RegionMapInputValue", kind: Kind::Structure { members: &[
        Member { name: "sseKmsKeyId", shape: 141, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegionName", kind: Kind::String { min: Some(0), max: Some(20), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RegionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "CREATING", "DELETING", "FAILED"] }, sensitive: false },
    Shape { name: "RelatedItem", kind: Kind::Structure { members: &[
        Member { name: "generatedId", shape: 57, required: false, location: At::Body },
        Member { name: "identifier", shape: 82, required: true, location: At::Body },
        Member { name: "title", shape: 126, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RelatedItemList", kind: Kind::List { member: 124, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "RelatedItemTitleString", kind: Kind::String { min: Some(0), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RelatedItemsUpdate", kind: Kind::Structure { members: &[
        Member { name: "itemToAdd", shape: 124, required: false, location: At::Body },
        Member { name: "itemToRemove", shape: 82, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ReplicationSet", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: false, location: At::Body },
        Member { name: "createdBy", shape: 3, required: true, location: At::Body },
        Member { name: "createdTime", shape: 166, required: true, location: At::Body },
        Member { name: "deletionProtected", shape: 11, required: true, location: At::Body },
        Member { name: "lastModifiedBy", shape: 3, required: true, location: At::Body },
        Member { name: "lastModifiedTime", shape: 166, required: true, location: At::Body },
        Member { name: "regionMap", shape: 119, required: true, location: At::Body },
        Member { name: "status", shape: 130, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReplicationSetArnList", kind: Kind::List { member: 3, min: None, max: None }, sensitive: false },
    Shape { name: "ReplicationSetStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "CREATING", "UPDATING", "DELETING", "FAILED"] }, sensitive: false },
    Shape { name: "ResourcePolicy", kind: Kind::Structure { members: &[
        Member { name: "policyDocument", shape: 113, required: true, location: At::Body },
        Member { name: "policyId", shape: 114, required: true, location: At::Body },
        Member { name: "ramResourceShareRegion", shape: 153, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourcePolicyList", kind: Kind::List { member: 131, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "ResponsePlanDisplayName", kind: Kind::String { min: Some(0), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResponsePlanName", kind: Kind::String { min: Some(1), max: Some(200), pattern: Some("^[a-zA-Z0-9-_]*$"), values: &[] }, sensitive: false },
    Shape { name: "ResponsePlanSummary", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "displayName", shape: 133, required: false, location: At::Body },
        Member { name: "name", shape: 134, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResponsePlanSummaryList", kind: Kind::List { member: 135, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "RoleArn", kind: Kind::String { min: Some(0), max: Some(1000), pattern: Some("^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$"), values: &[] }, sensitive: false },
    Shape { name: "ServicePrincipal", kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SnsArn", kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SortOrder", kind: Kind::String { min: None, max: None, pattern: None, values: &["ASCENDING", "DESCENDING"] }, sensitive: false },
    Shape { name: "SseKmsKey", kind: Kind::String { min: Some(0), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SsmAutomation", kind: Kind::Structure { members: &[
        Member { name: "documentName", shape: 143, required: true, location: At::Body },
        Member { name: "documentVersion", shape: 144, required: false, location: At::Body },
        Member { name: "dynamicParameters", shape: 38, required: false, location: At::Body },
        Member { name: "parameters", shape: 148, required: false, location: At::Body },
        Member { name: "roleArn", shape: 137, required: true, location: At::Body },
        Member { name: "targetAccount", shape: 150, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SsmAutomationDocumentNameString", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.:/]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "SsmAutomationDocumentVersionString", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SsmContactsArn", kind: Kind::String { min: Some(0), max: Some(2048), pattern: Some("^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$"), values: &[] }, sensitive: false },
    Shape { name: "SsmParameterValues", kind: Kind::List { member: 147, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "SsmParameterValuesMemberString", kind: Kind::String { min: Some(0), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SsmParameters", kind: Kind::Map { key: 149, value: 146, min: Some(1), max: Some(200) }, sensitive: false },
    Shape { name: "SsmParametersKeyString", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SsmTargetAccount", kind: Kind::String { min: None, max: None, pattern: None, values: &["RESPONSE_PLAN_OWNER_ACCOUNT", "IMPACTED_ACCOUNT"] }, sensitive: false },
    Shape { name: "StartIncidentInput", kind: Kind::Structure { members: &[
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "impact", shape: 68, required: false, location: At::Body },
        Member { name: "relatedItems", shape: 125, required: false, location: At::Body },
        Member { name: "responsePlanArn", shape: 3, required: true, location: At::Body },
        Member { name: "title", shape: 77, required: false, location: At::Body },
        Member { name: "triggerDetails", shape: 167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartIncidentOutput", kind: Kind::Structure { members: &[
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StringList", kind: Kind::List { member: 155, min: Some(0), max: Some(100) }, sensitive: false },
    Shape { name: "StringListMemberString", kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^(?!aws:)[A-Za-z0-9 _=@:.+-/]+$"), values: &[] }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 156, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "TagMap", kind: Kind::Map { key: 156, value: 162, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "TagMapUpdate", kind: Kind::Map { key: 156, value: 162, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "resourceArn", shape: 153, required: true, location: At::Uri("resourceArn") },
        Member { name: "tags", shape: 158, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagResourceResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^[A-Za-z0-9 _=@:.+-/]*$"), values: &[] }, sensitive: false },
    Shape { name: "TimelineEvent", kind: Kind::Structure { members: &[
        Member { name: "eventData", shape: 42, required: true, location: At::Body },
        Member { name: "eventId", shape: 168, required: true, location: At::Body },
        Member { name: "eventReferences", shape: 44, required: false, location: At::Body },
        Member { name: "eventTime", shape: 166, required: true, location: At::Body },
        Member { name: "eventType", shape: 165, required: true, location: At::Body },
        Member { name: "eventUpdatedTime", shape: 166, required: true, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TimelineEventSort", kind: Kind::String { min: None, max: None, pattern: None, values: &["EVENT_TIME"] }, sensitive: false },
    Shape { name: "TimelineEventType", kind: Kind::String { min: Some(0), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Timestamp", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "TriggerDetails", kind: Kind::Structure { members: &[
        Member { name: "rawData", shape: 117, required: false, location: At::Body },
        Member { name: "source", shape: 74, required: true, location: At::Body },
        Member { name: "timestamp", shape: 166, required: true, location: At::Body },
        Member { name: "triggerArn", shape: 3, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UUID", kind: Kind::String { min: Some(0), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "UntagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "resourceArn", shape: 153, required: true, location: At::Uri("resourceArn") },
        Member { name: "tagKeys", shape: 157, required: true, location: At::Query("tagKeys") },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagResourceResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDeletionProtectionInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "deletionProtected", shape: 11, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDeletionProtectionOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateIncidentRecordInput", kind: Kind::Structure { members: &[
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "chatChannel", shape: 12, required: false, location: At::Body },
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "impact", shape: 68, required: false, location: At::Body },
        Member { name: "notificationTargets", shape: 104, required: false, location: At::Body },
        Member { name: "status", shape: 71, required: false, location: At::Body },
        Member { name: "summary", shape: 75, required: false, location: At::Body },
        Member { name: "title", shape: 77, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateIncidentRecordOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRelatedItemsInput", kind: Kind::Structure { members: &[
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
        Member { name: "relatedItemsUpdate", shape: 127, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRelatedItemsOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateReplicationSetAction", kind: Kind::Structure { members: &[
        Member { name: "addRegionAction", shape: 2, required: false, location: At::Body },
        Member { name: "deleteRegionAction", shape: 28, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "UpdateReplicationSetInput", kind: Kind::Structure { members: &[
        Member { name: "actions", shape: 179, required: true, location: At::Body },
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateReplicationSetInputActionsList", kind: Kind::List { member: 177, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "UpdateReplicationSetOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateResponsePlanInput", kind: Kind::Structure { members: &[
        Member { name: "actions", shape: 1, required: false, location: At::Body },
        Member { name: "arn", shape: 3, required: true, location: At::Body },
        Member { name: "chatChannel", shape: 12, required: false, location: At::Body },
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "displayName", shape: 133, required: false, location: At::Body },
        Member { name: "engagements", shape: 41, required: false, location: At::Body },
        Member { name: "incidentTemplateDedupeString", shape: 25, required: false, location: At::Body },
        Member { name: "incidentTemplateImpact", shape: 68, required: false, location: At::Body },
        Member { name: "incidentTemplateNotificationTargets", shape: 104, required: false, location: At::Body },
        Member { name: "incidentTemplateSummary", shape: 75, required: false, location: At::Body },
        Member { name: "incidentTemplateTags", shape: 159, required: false, location: At::Body },
        Member { name: "incidentTemplateTitle", shape: 77, required: false, location: At::Body },
        Member { name: "integrations", shape: 81, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateResponsePlanOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateTimelineEventInput", kind: Kind::Structure { members: &[
        Member { name: "clientToken", shape: 14, required: false, location: At::Body },
        Member { name: "eventData", shape: 42, required: false, location: At::Body },
        Member { name: "eventId", shape: 168, required: true, location: At::Body },
        Member { name: "eventReferences", shape: 44, required: false, location: At::Body },
        Member { name: "eventTime", shape: 166, required: false, location: At::Body },
        Member { name: "eventType", shape: 165, required: false, location: At::Body },
        Member { name: "incidentRecordArn", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateTimelineEventOutput", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Url", kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "VariableType", kind: Kind::String { min: None, max: None, pattern: None, values: &["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"] }, sensitive: false },
];

pub struct BatchGetIncidentFindings;
impl crate::Operation for BatchGetIncidentFindings {
    type Input = BatchGetIncidentFindingsInput;
    type Output = BatchGetIncidentFindingsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "BatchGetIncidentFindings";
}

pub struct CreateReplicationSet;
impl crate::Operation for CreateReplicationSet {
    type Input = CreateReplicationSetInput;
    type Output = CreateReplicationSetOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateReplicationSet";
}

pub struct CreateResponsePlan;
impl crate::Operation for CreateResponsePlan {
    type Input = CreateResponsePlanInput;
    type Output = CreateResponsePlanOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateResponsePlan";
}

pub struct CreateTimelineEvent;
impl crate::Operation for CreateTimelineEvent {
    type Input = CreateTimelineEventInput;
    type Output = CreateTimelineEventOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateTimelineEvent";
}

pub struct DeleteIncidentRecord;
impl crate::Operation for DeleteIncidentRecord {
    type Input = DeleteIncidentRecordInput;
    type Output = DeleteIncidentRecordOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteIncidentRecord";
}

pub struct DeleteReplicationSet;
impl crate::Operation for DeleteReplicationSet {
    type Input = DeleteReplicationSetInput;
    type Output = DeleteReplicationSetOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteReplicationSet";
}

pub struct DeleteResourcePolicy;
impl crate::Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = DeleteResourcePolicyOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteResourcePolicy";
}

pub struct DeleteResponsePlan;
impl crate::Operation for DeleteResponsePlan {
    type Input = DeleteResponsePlanInput;
    type Output = DeleteResponsePlanOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteResponsePlan";
}

pub struct DeleteTimelineEvent;
impl crate::Operation for DeleteTimelineEvent {
    type Input = DeleteTimelineEventInput;
    type Output = DeleteTimelineEventOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteTimelineEvent";
}

pub struct GetIncidentRecord;
impl crate::Operation for GetIncidentRecord {
    type Input = GetIncidentRecordInput;
    type Output = GetIncidentRecordOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetIncidentRecord";
}

pub struct GetReplicationSet;
impl crate::Operation for GetReplicationSet {
    type Input = GetReplicationSetInput;
    type Output = GetReplicationSetOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetReplicationSet";
}

pub struct GetResourcePolicies;
impl crate::Operation for GetResourcePolicies {
    type Input = GetResourcePoliciesInput;
    type Output = GetResourcePoliciesOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetResourcePolicies";
}

pub struct GetResponsePlan;
impl crate::Operation for GetResponsePlan {
    type Input = GetResponsePlanInput;
    type Output = GetResponsePlanOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetResponsePlan";
}

pub struct GetTimelineEvent;
impl crate::Operation for GetTimelineEvent {
    type Input = GetTimelineEventInput;
    type Output = GetTimelineEventOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetTimelineEvent";
}

pub struct ListIncidentFindings;
impl crate::Operation for ListIncidentFindings {
    type Input = ListIncidentFindingsInput;
    type Output = ListIncidentFindingsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListIncidentFindings";
}

pub struct ListIncidentRecords;
impl crate::Operation for ListIncidentRecords {
    type Input = ListIncidentRecordsInput;
    type Output = ListIncidentRecordsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListIncidentRecords";
}

pub struct ListRelatedItems;
impl crate::Operation for ListRelatedItems {
    type Input = ListRelatedItemsInput;
    type Output = ListRelatedItemsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRelatedItems";
}

pub struct ListReplicationSets;
impl crate::Operation for ListReplicationSets {
    type Input = ListReplicationSetsInput;
    type Output = ListReplicationSetsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListReplicationSets";
}

pub struct ListResponsePlans;
impl crate::Operation for ListResponsePlans {
    type Input = ListResponsePlansInput;
    type Output = ListResponsePlansOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListResponsePlans";
}

pub struct ListTagsForResource;
impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTagsForResource";
}

pub struct ListTimelineEvents;
impl crate::Operation for ListTimelineEvents {
    type Input = ListTimelineEventsInput;
    type Output = ListTimelineEventsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTimelineEvents";
}

pub struct PutResourcePolicy;
impl crate::Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = PutResourcePolicyOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutResourcePolicy";
}

pub struct StartIncident;
impl crate::Operation for StartIncident {
    type Input = StartIncidentInput;
    type Output = StartIncidentOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartIncident";
}

pub struct TagResource;
impl crate::Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagResource";
}

pub struct UntagResource;
impl crate::Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagResource";
}

pub struct UpdateDeletionProtection;
impl crate::Operation for UpdateDeletionProtection {
    type Input = UpdateDeletionProtectionInput;
    type Output = UpdateDeletionProtectionOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateDeletionProtection";
}

pub struct UpdateIncidentRecord;
impl crate::Operation for UpdateIncidentRecord {
    type Input = UpdateIncidentRecordInput;
    type Output = UpdateIncidentRecordOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateIncidentRecord";
}

pub struct UpdateRelatedItems;
impl crate::Operation for UpdateRelatedItems {
    type Input = UpdateRelatedItemsInput;
    type Output = UpdateRelatedItemsOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateRelatedItems";
}

pub struct UpdateReplicationSet;
impl crate::Operation for UpdateReplicationSet {
    type Input = UpdateReplicationSetInput;
    type Output = UpdateReplicationSetOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateReplicationSet";
}

pub struct UpdateResponsePlan;
impl crate::Operation for UpdateResponsePlan {
    type Input = UpdateResponsePlanInput;
    type Output = UpdateResponsePlanOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateResponsePlan";
}

pub struct UpdateTimelineEvent;
impl crate::Operation for UpdateTimelineEvent {
    type Input = UpdateTimelineEventInput;
    type Output = UpdateTimelineEventOutput;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateTimelineEvent";
}

#[derive(Clone, Default)]
pub struct Action {
    pub ssm_automation: Option<SsmAutomation>,
}
impl FromJson for Action {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ssm_automation: reader.optional("ssmAutomation")?,
        })
    }
}
impl ToJson for Action {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ssmAutomation", &self.ssm_automation);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AddRegionAction {
    pub region_name: String,
    pub sse_kms_key_id: Option<String>,
}
impl FromJson for AddRegionAction {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            region_name: reader.required("regionName")?,
            sse_kms_key_id: reader.optional("sseKmsKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AttributeValueList {
    pub integer_values: Option<Vec<i32>>,
    pub string_values: Option<Vec<String>>,
}
impl FromJson for AttributeValueList {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            integer_values: reader.optional("integerValues")?,
            string_values: reader.optional("stringValues")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecution {
    pub ssm_execution_arn: Option<String>,
}
impl ToJson for AutomationExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ssmExecutionArn", &self.ssm_execution_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct BatchGetIncidentFindingsError {
    pub code: Option<String>,
    pub finding_id: Option<String>,
    pub message: Option<String>,
}
impl ToJson for BatchGetIncidentFindingsError {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("code", &self.code);
        writer.member("findingId", &self.finding_id);
        writer.member("message", &self.message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct BatchGetIncidentFindingsInput {
    pub finding_ids: Vec<String>,
    pub incident_record_arn: String,
}
impl FromJson for BatchGetIncidentFindingsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            finding_ids: reader.required("findingIds")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct BatchGetIncidentFindingsOutput {
    pub errors: Option<Vec<BatchGetIncidentFindingsError>>,
    pub findings: Option<Vec<Finding>>,
}
impl ToJson for BatchGetIncidentFindingsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("errors", &self.errors);
        writer.member("findings", &self.findings);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ChatChannel {
    pub chatbot_sns: Option<Vec<String>>,
    pub empty: Option<EmptyChatChannel>,
}
impl FromJson for ChatChannel {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            chatbot_sns: reader.optional("chatbotSns")?,
            empty: reader.optional("empty")?,
        })
    }
}
impl ToJson for ChatChannel {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("chatbotSns", &self.chatbot_sns);
        writer.member("empty", &self.empty);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CloudFormationStackUpdate {
    pub end_time: Option<Timestamp>,
    pub stack_arn: Option<String>,
    pub start_time: Option<Timestamp>,
}
impl ToJson for CloudFormationStackUpdate {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("endTime", &self.end_time);
        writer.member("stackArn", &self.stack_arn);
        writer.member("startTime", &self.start_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CodeDeployDeployment {
    pub deployment_group_arn: Option<String>,
    pub deployment_id: Option<String>,
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
}
impl ToJson for CodeDeployDeployment {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("deploymentGroupArn", &self.deployment_group_arn);
        writer.member("deploymentId", &self.deployment_id);
        writer.member("endTime", &self.end_time);
        writer.member("startTime", &self.start_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Condition {
    pub after: Option<Timestamp>,
    pub before: Option<Timestamp>,
    pub equals: Option<AttributeValueList>,
}
impl FromJson for Condition {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            before: reader.optional("before")?,
            equals: reader.optional("equals")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateReplicationSetInput {
    pub client_token: Option<String>,
    pub regions: BTreeMap<String, RegionMapInputValue>,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateReplicationSetInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("clientToken")?,
            regions: reader.required("regions")?,
            tags: reader.optional("tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateReplicationSetOutput {
    pub arn: Option<String>,
}
impl ToJson for CreateReplicationSetOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateResponsePlanInput {
    pub actions: Option<Vec<Action>>,
    pub chat_channel: Option<ChatChannel>,
    pub client_token: Option<String>,
    pub display_name: Option<String>,
    pub engagements: Option<Vec<String>>,
    pub incident_template: IncidentTemplate,
    pub integrations: Option<Vec<Integration>>,
    pub name: String,
    pub tags: Option<BTreeMap<String, String>>,
}
impl FromJson for CreateResponsePlanInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actions: reader.optional("actions")?,
            chat_channel: reader.optional("chatChannel")?,
            client_token: reader.optional("clientToken")?,
            display_name: reader.optional("displayName")?,
            engagements: reader.optional("engagements")?,
            incident_template: reader.required("incidentTemplate")?,
            integrations: reader.optional("integrations")?,
            name: reader.required("name")?,
            tags: reader.optional("tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateResponsePlanOutput {
    pub arn: Option<String>,
}
impl ToJson for CreateResponsePlanOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateTimelineEventInput {
    pub client_token: Option<String>,
    pub event_data: String,
    pub event_references: Option<Vec<EventReference>>,
    pub event_time: Timestamp,
    pub event_type: String,
    pub incident_record_arn: String,
}
impl FromJson for CreateTimelineEventInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("clientToken")?,
            event_data: reader.required("eventData")?,
            event_references: reader.optional("eventReferences")?,
            event_time: reader.required("eventTime")?,
            event_type: reader.required("eventType")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateTimelineEventOutput {
    pub event_id: Option<String>,
    pub incident_record_arn: Option<String>,
}
impl ToJson for CreateTimelineEventOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("eventId", &self.event_id);
        writer.member("incidentRecordArn", &self.incident_record_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteIncidentRecordInput {
    pub arn: String,
}
impl FromJson for DeleteIncidentRecordInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteIncidentRecordOutput {
}
impl ToJson for DeleteIncidentRecordOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteRegionAction {
    pub region_name: String,
}
impl FromJson for DeleteRegionAction {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            region_name: reader.required("regionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteReplicationSetInput {
    pub arn: String,
}
impl FromJson for DeleteReplicationSetInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteReplicationSetOutput {
}
impl ToJson for DeleteReplicationSetOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyInput {
    pub policy_id: String,
    pub resource_arn: String,
}
impl FromJson for DeleteResourcePolicyInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_id: reader.required("policyId")?,
            resource_arn: reader.required("resourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyOutput {
}
impl ToJson for DeleteResourcePolicyOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteResponsePlanInput {
    pub arn: String,
}
impl FromJson for DeleteResponsePlanInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteResponsePlanOutput {
}
impl ToJson for DeleteResponsePlanOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteTimelineEventInput {
    pub event_id: String,
    pub incident_record_arn: String,
}
impl FromJson for DeleteTimelineEventInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            event_id: reader.required("eventId")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteTimelineEventOutput {
}
impl ToJson for DeleteTimelineEventOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DynamicSsmParameterValue {
    pub variable: Option<String>,
}
impl FromJson for DynamicSsmParameterValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            variable: reader.optional("variable")?,
        })
    }
}
impl ToJson for DynamicSsmParameterValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("variable", &self.variable);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct EmptyChatChannel {
}
impl FromJson for EmptyChatChannel {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let _reader = Reader::of(value)?;
        Ok(Self {
        })
    }
}
impl ToJson for EmptyChatChannel {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct EventReference {
    pub related_item_id: Option<String>,
    pub resource: Option<String>,
}
impl FromJson for EventReference {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            related_item_id: reader.optional("relatedItemId")?,
            resource: reader.optional("resource")?,
        })
    }
}
impl ToJson for EventReference {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("relatedItemId", &self.related_item_id);
        writer.member("resource", &self.resource);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct EventSummary {
    pub event_id: Option<String>,
    pub event_references: Option<Vec<EventReference>>,
    pub event_time: Option<Timestamp>,
    pub event_type: Option<String>,
    pub event_updated_time: Option<Timestamp>,
    pub incident_record_arn: Option<String>,
}
impl ToJson for EventSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("eventId", &self.event_id);
        writer.member("eventReferences", &self.event_references);
        writer.member("eventTime", &self.event_time);
        writer.member("eventType", &self.event_type);
        writer.member("eventUpdatedTime", &self.event_updated_time);
        writer.member("incidentRecordArn", &self.incident_record_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Filter {
    pub condition: Condition,
    pub key: String,
}
impl FromJson for Filter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            condition: reader.required("condition")?,
            key: reader.required("key")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct Finding {
    pub creation_time: Option<Timestamp>,
    pub details: Option<FindingDetails>,
    pub id: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}
impl ToJson for Finding {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("creationTime", &self.creation_time);
        writer.member("details", &self.details);
        writer.member("id", &self.id);
        writer.member("lastModifiedTime", &self.last_modified_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FindingDetails {
    pub cloud_formation_stack_update: Option<CloudFormationStackUpdate>,
    pub code_deploy_deployment: Option<CodeDeployDeployment>,
}
impl ToJson for FindingDetails {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("cloudFormationStackUpdate", &self.cloud_formation_stack_update);
        writer.member("codeDeployDeployment", &self.code_deploy_deployment);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FindingSummary {
    pub id: Option<String>,
    pub last_modified_time: Option<Timestamp>,
}
impl ToJson for FindingSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("id", &self.id);
        writer.member("lastModifiedTime", &self.last_modified_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetIncidentRecordInput {
    pub arn: String,
}
impl FromJson for GetIncidentRecordInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetIncidentRecordOutput {
    pub incident_record: Option<IncidentRecord>,
}
impl ToJson for GetIncidentRecordOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("incidentRecord", &self.incident_record);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetReplicationSetInput {
    pub arn: String,
}
impl FromJson for GetReplicationSetInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetReplicationSetOutput {
    pub replication_set: Option<ReplicationSet>,
}
impl ToJson for GetReplicationSetOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("replicationSet", &self.replication_set);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePoliciesInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_arn: String,
}
impl FromJson for GetResourcePoliciesInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
            resource_arn: reader.required("resourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePoliciesOutput {
    pub next_token: Option<String>,
    pub resource_policies: Option<Vec<ResourcePolicy>>,
}
impl ToJson for GetResourcePoliciesOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("nextToken", &self.next_token);
        writer.member("resourcePolicies", &self.resource_policies);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetResponsePlanInput {
    pub arn: String,
}
impl FromJson for GetResponsePlanInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetResponsePlanOutput {
    pub actions: Option<Vec<Action>>,
    pub arn: Option<String>,
    pub chat_channel: Option<ChatChannel>,
    pub display_name: Option<String>,
    pub engagements: Option<Vec<String>>,
    pub incident_template: Option<IncidentTemplate>,
    pub integrations: Option<Vec<Integration>>,
    pub name: Option<String>,
}
impl ToJson for GetResponsePlanOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("actions", &self.actions);
        writer.member("arn", &self.arn);
        writer.member("chatChannel", &self.chat_channel);
        writer.member("displayName", &self.display_name);
        writer.member("engagements", &self.engagements);
        writer.member("incidentTemplate", &self.incident_template);
        writer.member("integrations", &self.integrations);
        writer.member("name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetTimelineEventInput {
    pub event_id: String,
    pub incident_record_arn: String,
}
impl FromJson for GetTimelineEventInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            event_id: reader.required("eventId")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetTimelineEventOutput {
    pub event: Option<TimelineEvent>,
}
impl ToJson for GetTimelineEventOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("event", &self.event);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct IncidentRecord {
    pub arn: Option<String>,
    pub automation_executions: Option<Vec<AutomationExecution>>,
    pub chat_channel: Option<ChatChannel>,
    pub creation_time: Option<Timestamp>,
    pub dedupe_string: Option<String>,
    pub impact: Option<i32>,
    pub incident_record_source: Option<IncidentRecordSource>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    pub resolved_time: Option<Timestamp>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
impl ToJson for IncidentRecord {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.member("automationExecutions", &self.automation_executions);
        writer.member("chatChannel", &self.chat_channel);
        writer.member("creationTime", &self.creation_time);
        writer.member("dedupeString", &self.dedupe_string);
        writer.member("impact", &self.impact);
        writer.member("incidentRecordSource", &self.incident_record_source);
        writer.member("lastModifiedBy", &self.last_modified_by);
        writer.member("lastModifiedTime", &self.last_modified_time);
        writer.member("notificationTargets", &self.notification_targets);
        writer.member("resolvedTime", &self.resolved_time);
        writer.member("status", &self.status);
        writer.member("summary", &self.summary);
        writer.member("title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct IncidentRecordSource {
    pub created_by: Option<String>,
    pub invoked_by: Option<String>,
    pub resource_arn: Option<String>,
    pub source: Option<String>,
}
impl ToJson for IncidentRecordSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("createdBy", &self.created_by);
        writer.member("invokedBy", &self.invoked_by);
        writer.member("resourceArn", &self.resource_arn);
        writer.member("source", &self.source);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct IncidentRecordSummary {
    pub arn: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub impact: Option<i32>,
    pub incident_record_source: Option<IncidentRecordSource>,
    pub resolved_time: Option<Timestamp>,
    pub status: Option<String>,
    pub title: Option<String>,
}
impl ToJson for IncidentRecordSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.member("creationTime", &self.creation_time);
        writer.member("impact", &self.impact);
        writer.member("incidentRecordSource", &self.incident_record_source);
        writer.member("resolvedTime", &self.resolved_time);
        writer.member("status", &self.status);
        writer.member("title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct IncidentTemplate {
    pub dedupe_string: Option<String>,
    pub impact: Option<i32>,
    pub incident_tags: Option<BTreeMap<String, String>>,
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
impl FromJson for IncidentTemplate {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dedupe_string: reader.optional("dedupeString")?,
            impact: reader.optional("impact")?,
            incident_tags: reader.optional("incidentTags")?,
            notification_targets: reader.optional("notificationTargets")?,
            summary: reader.optional("summary")?,
            title: reader.optional("title")?,
        })
    }
}
impl ToJson for IncidentTemplate {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("dedupeString", &self.dedupe_string);
        writer.member("impact", &self.impact);
        writer.member("incidentTags", &self.incident_tags);
        writer.member("notificationTargets", &self.notification_targets);
        writer.member("summary", &self.summary);
        writer.member("title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Integration {
    pub pager_duty_configuration: Option<PagerDutyConfiguration>,
}
impl FromJson for Integration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            pager_duty_configuration: reader.optional("pagerDutyConfiguration")?,
        })
    }
}
impl ToJson for Integration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("pagerDutyConfiguration", &self.pager_duty_configuration);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ItemIdentifier {
    pub r#type: Option<String>,
    pub value: Option<ItemValue>,
}
impl FromJson for ItemIdentifier {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
        })
    }
}
impl ToJson for ItemIdentifier {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("type", &self.r#type);
        writer.member("value", &self.value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ItemValue {
    pub arn: Option<String>,
    pub metric_definition: Option<String>,
    pub pager_duty_incident_detail: Option<PagerDutyIncidentDetail>,
    pub url: Option<String>,
}
impl FromJson for ItemValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.optional("arn")?,
            metric_definition: reader.optional("metricDefinition")?,
            pager_duty_incident_detail: reader.optional("pagerDutyIncidentDetail")?,
            url: reader.optional("url")?,
        })
    }
}
impl ToJson for ItemValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.member("metricDefinition", &self.metric_definition);
        writer.member("pagerDutyIncidentDetail", &self.pager_duty_incident_detail);
        writer.member("url", &self.url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListIncidentFindingsInput {
    pub incident_record_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListIncidentFindingsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            incident_record_arn: reader.required("incidentRecordArn")?,
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListIncidentFindingsOutput {
    pub findings: Option<Vec<FindingSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListIncidentFindingsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("findings", &self.findings);
        writer.member("nextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListIncidentRecordsInput {
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListIncidentRecordsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("filters")?,
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListIncidentRecordsOutput {
    pub incident_record_summaries: Option<Vec<IncidentRecordSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListIncidentRecordsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("incidentRecordSummaries", &self.incident_record_summaries);
        writer.member("nextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRelatedItemsInput {
    pub incident_record_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListRelatedItemsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            incident_record_arn: reader.required("incidentRecordArn")?,
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRelatedItemsOutput {
    pub next_token: Option<String>,
    pub related_items: Option<Vec<RelatedItem>>,
}
impl ToJson for ListRelatedItemsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("nextToken", &self.next_token);
        writer.member("relatedItems", &self.related_items);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListReplicationSetsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListReplicationSetsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListReplicationSetsOutput {
    pub next_token: Option<String>,
    pub replication_set_arns: Option<Vec<String>>,
}
impl ToJson for ListReplicationSetsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("nextToken", &self.next_token);
        writer.member("replicationSetArns", &self.replication_set_arns);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListResponsePlansInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListResponsePlansInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListResponsePlansOutput {
    pub next_token: Option<String>,
    pub response_plan_summaries: Option<Vec<ResponsePlanSummary>>,
}
impl ToJson for ListResponsePlansOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("nextToken", &self.next_token);
        writer.member("responsePlanSummaries", &self.response_plan_summaries);
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
            resource_arn: reader.required("resourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}
impl ToJson for ListTagsForResourceResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListTimelineEventsInput {
    pub filters: Option<Vec<Filter>>,
    pub incident_record_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
impl FromJson for ListTimelineEventsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("filters")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
            max_results: reader.optional("maxResults")?,
            next_token: reader.optional("nextToken")?,
            sort_by: reader.optional("sortBy")?,
            sort_order: reader.optional("sortOrder")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListTimelineEventsOutput {
    pub event_summaries: Option<Vec<EventSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListTimelineEventsOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("eventSummaries", &self.event_summaries);
        writer.member("nextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct NotificationTargetItem {
    pub sns_topic_arn: Option<String>,
}
impl FromJson for NotificationTargetItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            sns_topic_arn: reader.optional("snsTopicArn")?,
        })
    }
}
impl ToJson for NotificationTargetItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("snsTopicArn", &self.sns_topic_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PagerDutyConfiguration {
    pub name: Option<String>,
    pub pager_duty_incident_configuration: Option<PagerDutyIncidentConfiguration>,
    pub secret_id: Option<String>,
}
impl FromJson for PagerDutyConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            pager_duty_incident_configuration: reader.optional("pagerDutyIncidentConfiguration")?,
            secret_id: reader.optional("secretId")?,
        })
    }
}
impl ToJson for PagerDutyConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("name", &self.name);
        writer.member("pagerDutyIncidentConfiguration", &self.pager_duty_incident_configuration);
        writer.member("secretId", &self.secret_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PagerDutyIncidentConfiguration {
    pub service_id: Option<String>,
}
impl FromJson for PagerDutyIncidentConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            service_id: reader.optional("serviceId")?,
        })
    }
}
impl ToJson for PagerDutyIncidentConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("serviceId", &self.service_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PagerDutyIncidentDetail {
    pub auto_resolve: Option<bool>,
    pub id: Option<String>,
    pub secret_id: Option<String>,
}
impl FromJson for PagerDutyIncidentDetail {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            auto_resolve: reader.optional("autoResolve")?,
            id: reader.optional("id")?,
            secret_id: reader.optional("secretId")?,
        })
    }
}
impl ToJson for PagerDutyIncidentDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("autoResolve", &self.auto_resolve);
        writer.member("id", &self.id);
        writer.member("secretId", &self.secret_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyInput {
    pub policy: String,
    pub resource_arn: String,
}
impl FromJson for PutResourcePolicyInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy: reader.required("policy")?,
            resource_arn: reader.required("resourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyOutput {
    pub policy_id: Option<String>,
}
impl ToJson for PutResourcePolicyOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("policyId", &self.policy_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegionInfo {
    pub sse_kms_key_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub status_update_date_time: Option<Timestamp>,
}
impl ToJson for RegionInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("sseKmsKeyId", &self.sse_kms_key_id);
        writer.member("status", &self.status);
        writer.member("statusMessage", &self.status_message);
        writer.member("statusUpdateDateTime", &self.status_update_date_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegionMapInputValue {
    pub sse_kms_key_id: Option<String>,
}
impl FromJson for RegionMapInputValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            sse_kms_key_id: reader.optional("sseKmsKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RelatedItem {
    pub generated_id: Option<String>,
    pub identifier: Option<ItemIdentifier>,
    pub title: Option<String>,
}
impl FromJson for RelatedItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            generated_id: reader.optional("generatedId")?,
            identifier: reader.optional("identifier")?,
            title: reader.optional("title")?,
        })
    }
}
impl ToJson for RelatedItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("generatedId", &self.generated_id);
        writer.member("identifier", &self.identifier);
        writer.member("title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RelatedItemsUpdate {
    pub item_to_add: Option<RelatedItem>,
    pub item_to_remove: Option<ItemIdentifier>,
}
impl FromJson for RelatedItemsUpdate {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            item_to_add: reader.optional("itemToAdd")?,
            item_to_remove: reader.optional("itemToRemove")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ReplicationSet {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub created_time: Option<Timestamp>,
    pub deletion_protected: Option<bool>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub region_map: Option<BTreeMap<String, RegionInfo>>,
    pub status: Option<String>,
}
impl ToJson for ReplicationSet {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.member("createdBy", &self.created_by);
        writer.member("createdTime", &self.created_time);
        writer.member("deletionProtected", &self.deletion_protected);
        writer.member("lastModifiedBy", &self.last_modified_by);
        writer.member("lastModifiedTime", &self.last_modified_time);
        writer.member("regionMap", &self.region_map);
        writer.member("status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourcePolicy {
    pub policy_document: Option<String>,
    pub policy_id: Option<String>,
    pub ram_resource_share_region: Option<String>,
}
impl ToJson for ResourcePolicy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("policyDocument", &self.policy_document);
        writer.member("policyId", &self.policy_id);
        writer.member("ramResourceShareRegion", &self.ram_resource_share_region);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResponsePlanSummary {
    pub arn: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
}
impl ToJson for ResponsePlanSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("arn", &self.arn);
        writer.member("displayName", &self.display_name);
        writer.member("name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SsmAutomation {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub dynamic_parameters: Option<BTreeMap<String, DynamicSsmParameterValue>>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub role_arn: Option<String>,
    pub target_account: Option<String>,
}
impl FromJson for SsmAutomation {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_name: reader.optional("documentName")?,
            document_version: reader.optional("documentVersion")?,
            dynamic_parameters: reader.optional("dynamicParameters")?,
            parameters: reader.optional("parameters")?,
            role_arn: reader.optional("roleArn")?,
            target_account: reader.optional("targetAccount")?,
        })
    }
}
impl ToJson for SsmAutomation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("documentName", &self.document_name);
        writer.member("documentVersion", &self.document_version);
        writer.member("dynamicParameters", &self.dynamic_parameters);
        writer.member("parameters", &self.parameters);
        writer.member("roleArn", &self.role_arn);
        writer.member("targetAccount", &self.target_account);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartIncidentInput {
    pub client_token: Option<String>,
    pub impact: Option<i32>,
    pub related_items: Option<Vec<RelatedItem>>,
    pub response_plan_arn: String,
    pub title: Option<String>,
    pub trigger_details: Option<TriggerDetails>,
}
impl FromJson for StartIncidentInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("clientToken")?,
            impact: reader.optional("impact")?,
            related_items: reader.optional("relatedItems")?,
            response_plan_arn: reader.required("responsePlanArn")?,
            title: reader.optional("title")?,
            trigger_details: reader.optional("triggerDetails")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartIncidentOutput {
    pub incident_record_arn: Option<String>,
}
impl ToJson for StartIncidentOutput {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("incidentRecordArn", &self.incident_record_arn);
        writer.done()
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
            resource_arn: reader.required("resourceArn")?,
            tags: reader.required("tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagResourceResponse {
}
impl ToJson for TagResourceResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TimelineEvent {
    pub event_data: Option<String>,
    pub event_id: Option<String>,
    pub event_references: Option<Vec<EventReference>>,
    pub event_time: Option<Timestamp>,
    pub event_type: Option<String>,
    pub event_updated_time: Option<Timestamp>,
    pub incident_record_arn: Option<String>,
}
impl ToJson for TimelineEvent {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("eventData", &self.event_data);
        writer.member("eventId", &self.event_id);
        writer.member("eventReferences", &self.event_references);
        writer.member("eventTime", &self.event_time);
        writer.member("eventType", &self.event_type);
        writer.member("eventUpdatedTime", &self.event_updated_time);
        writer.member("incidentRecordArn", &self.incident_record_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TriggerDetails {
    pub raw_data: Option<String>,
    pub source: String,
    pub timestamp: Timestamp,
    pub trigger_arn: Option<String>,
}
impl FromJson for TriggerDetails {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            raw_data: reader.optional("rawData")?,
            source: reader.required("source")?,
            timestamp: reader.required("timestamp")?,
            trigger_arn: reader.optional("triggerArn")?,
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
            resource_arn: reader.required("resourceArn")?,
            tag_keys: reader.required("tagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceResponse {
}
impl ToJson for UntagResourceResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateDeletionProtectionInput {
    pub arn: String,
    pub client_token: Option<String>,
    pub deletion_protected: bool,
}
impl FromJson for UpdateDeletionProtectionInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
            client_token: reader.optional("clientToken")?,
            deletion_protected: reader.required("deletionProtected")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateDeletionProtectionOutput {
}
impl ToJson for UpdateDeletionProtectionOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateIncidentRecordInput {
    pub arn: String,
    pub chat_channel: Option<ChatChannel>,
    pub client_token: Option<String>,
    pub impact: Option<i32>,
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
impl FromJson for UpdateIncidentRecordInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.required("arn")?,
            chat_channel: reader.optional("chatChannel")?,
            client_token: reader.optional("clientToken")?,
            impact: reader.optional("impact")?,
            notification_targets: reader.optional("notificationTargets")?,
            status: reader.optional("status")?,
            summary: reader.optional("summary")?,
            title: reader.optional("title")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateIncidentRecordOutput {
}
impl ToJson for UpdateIncidentRecordOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateRelatedItemsInput {
    pub client_token: Option<String>,
    pub incident_record_arn: String,
    pub related_items_update: RelatedItemsUpdate,
}
impl FromJson for UpdateRelatedItemsInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("clientToken")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
            related_items_update: reader.required("relatedItemsUpdate")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateRelatedItemsOutput {
}
impl ToJson for UpdateRelatedItemsOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateReplicationSetAction {
    pub add_region_action: Option<AddRegionAction>,
    pub delete_region_action: Option<DeleteRegionAction>,
}
impl FromJson for UpdateReplicationSetAction {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            add_region_action: reader.optional("addRegionAction")?,
            delete_region_action: reader.optional("deleteRegionAction")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateReplicationSetInput {
    pub actions: Vec<UpdateReplicationSetAction>,
    pub arn: String,
    pub client_token: Option<String>,
}
impl FromJson for UpdateReplicationSetInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actions: reader.required("actions")?,
            arn: reader.required("arn")?,
            client_token: reader.optional("clientToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateReplicationSetOutput {
}
impl ToJson for UpdateReplicationSetOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateResponsePlanInput {
    pub actions: Option<Vec<Action>>,
    pub arn: String,
    pub chat_channel: Option<ChatChannel>,
    pub client_token: Option<String>,
    pub display_name: Option<String>,
    pub engagements: Option<Vec<String>>,
    pub incident_template_dedupe_string: Option<String>,
    pub incident_template_impact: Option<i32>,
    pub incident_template_notification_targets: Option<Vec<NotificationTargetItem>>,
    pub incident_template_summary: Option<String>,
    pub incident_template_tags: Option<BTreeMap<String, String>>,
    pub incident_template_title: Option<String>,
    pub integrations: Option<Vec<Integration>>,
}
impl FromJson for UpdateResponsePlanInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actions: reader.optional("actions")?,
            arn: reader.required("arn")?,
            chat_channel: reader.optional("chatChannel")?,
            client_token: reader.optional("clientToken")?,
            display_name: reader.optional("displayName")?,
            engagements: reader.optional("engagements")?,
            incident_template_dedupe_string: reader.optional("incidentTemplateDedupeString")?,
            incident_template_impact: reader.optional("incidentTemplateImpact")?,
            incident_template_notification_targets: reader.optional("incidentTemplateNotificationTargets")?,
            incident_template_summary: reader.optional("incidentTemplateSummary")?,
            incident_template_tags: reader.optional("incidentTemplateTags")?,
            incident_template_title: reader.optional("incidentTemplateTitle")?,
            integrations: reader.optional("integrations")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateResponsePlanOutput {
}
impl ToJson for UpdateResponsePlanOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateTimelineEventInput {
    pub client_token: Option<String>,
    pub event_data: Option<String>,
    pub event_id: String,
    pub event_references: Option<Vec<EventReference>>,
    pub event_time: Option<Timestamp>,
    pub event_type: Option<String>,
    pub incident_record_arn: String,
}
impl FromJson for UpdateTimelineEventInput {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("clientToken")?,
            event_data: reader.optional("eventData")?,
            event_id: reader.required("eventId")?,
            event_references: reader.optional("eventReferences")?,
            event_time: reader.optional("eventTime")?,
            event_type: reader.optional("eventType")?,
            incident_record_arn: reader.required("incidentRecordArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateTimelineEventOutput {
}
impl ToJson for UpdateTimelineEventOutput {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}
