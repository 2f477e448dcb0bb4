// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ssm",
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
    pub static ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "AlreadyExistsException", status: 400, capital_message: true };
    pub static ASSOCIATED_INSTANCES: ErrorShape = ErrorShape { code: "AssociatedInstances", status: 400, capital_message: false };
    pub static ASSOCIATION_ALREADY_EXISTS: ErrorShape = ErrorShape { code: "AssociationAlreadyExists", status: 400, capital_message: false };
    pub static ASSOCIATION_DOES_NOT_EXIST: ErrorShape = ErrorShape { code: "AssociationDoesNotExist", status: 400, capital_message: true };
    pub static ASSOCIATION_EXECUTION_DOES_NOT_EXIST: ErrorShape = ErrorShape { code: "AssociationExecutionDoesNotExist", status: 400, capital_message: true };
    pub static ASSOCIATION_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "AssociationLimitExceeded", status: 400, capital_message: false };
    pub static ASSOCIATION_VERSION_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "AssociationVersionLimitExceeded", status: 400, capital_message: true };
    pub static AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationDefinitionNotApprovedException", status: 400, capital_message: true };
    pub static AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationDefinitionNotFoundException", status: 400, capital_message: true };
    pub static AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationDefinitionVersionNotFoundException", status: 400, capital_message: true };
    pub static AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationExecutionLimitExceededException", status: 400, capital_message: true };
    pub static AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationExecutionNotFoundException", status: 400, capital_message: true };
    pub static AUTOMATION_STEP_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "AutomationStepNotFoundException", status: 400, capital_message: true };
    pub static COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ComplianceTypeCountLimitExceededException", status: 400, capital_message: true };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 400, capital_message: true };
    pub static CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "CustomSchemaCountLimitExceededException", status: 400, capital_message: true };
    pub static DOCUMENT_ALREADY_EXISTS: ErrorShape = ErrorShape { code: "DocumentAlreadyExists", status: 400, capital_message: true };
    pub static DOCUMENT_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "DocumentLimitExceeded", status: 400, capital_message: true };
    pub static DOCUMENT_PERMISSION_LIMIT: ErrorShape = ErrorShape { code: "DocumentPermissionLimit", status: 400, capital_message: true };
    pub static DOCUMENT_VERSION_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "DocumentVersionLimitExceeded", status: 400, capital_message: true };
    pub static DOES_NOT_EXIST_EXCEPTION: ErrorShape = ErrorShape { code: "DoesNotExistException", status: 400, capital_message: true };
    pub static DUPLICATE_DOCUMENT_CONTENT: ErrorShape = ErrorShape { code: "DuplicateDocumentContent", status: 400, capital_message: true };
    pub static DUPLICATE_DOCUMENT_VERSION_NAME: ErrorShape = ErrorShape { code: "DuplicateDocumentVersionName", status: 400, capital_message: true };
    pub static DUPLICATE_INSTANCE_ID: ErrorShape = ErrorShape { code: "DuplicateInstanceId", status: 400, capital_message: false };
    pub static FEATURE_NOT_AVAILABLE_EXCEPTION: ErrorShape = ErrorShape { code: "FeatureNotAvailableException", status: 400, capital_message: true };
    pub static HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "HierarchyLevelLimitExceededException", status: 400, capital_message: false };
    pub static HIERARCHY_TYPE_MISMATCH_EXCEPTION: ErrorShape = ErrorShape { code: "HierarchyTypeMismatchException", status: 400, capital_message: false };
    pub static IDEMPOTENT_PARAMETER_MISMATCH: ErrorShape = ErrorShape { code: "IdempotentParameterMismatch", status: 400, capital_message: true };
    pub static INCOMPATIBLE_POLICY_EXCEPTION: ErrorShape = ErrorShape { code: "IncompatiblePolicyException", status: 400, capital_message: false };
    pub static INTERNAL_SERVER_ERROR: ErrorShape = ErrorShape { code: "InternalServerError", status: 500, capital_message: true };
    pub static INVALID_ACTIVATION: ErrorShape = ErrorShape { code: "InvalidActivation", status: 400, capital_message: true };
    pub static INVALID_ACTIVATION_ID: ErrorShape = ErrorShape { code: "InvalidActivationId", status: 400, capital_message: true };
    pub static INVALID_AGGREGATOR_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAggregatorException", status: 400, capital_message: true };
    pub static INVALID_ALLOWED_PATTERN_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAllowedPatternException", status: 400, capital_message: false };
    pub static INVALID_ASSOCIATION: ErrorShape = ErrorShape { code: "InvalidAssociation", status: 400, capital_message: true };
    pub static INVALID_ASSOCIATION_VERSION: ErrorShape = ErrorShape { code: "InvalidAssociationVersion", status: 400, capital_message: true };
    pub static INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAutomationExecutionParametersException", status: 400, capital_message: true };
    pub static INVALID_AUTOMATION_SIGNAL_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAutomationSignalException", status: 400, capital_message: true };
    pub static INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAutomationStatusUpdateException", status: 400, capital_message: true };
    pub static INVALID_COMMAND_ID: ErrorShape = ErrorShape { code: "InvalidCommandId", status: 400, capital_message: false };
    pub static INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidDeleteInventoryParametersException", status: 400, capital_message: true };
    pub static INVALID_DELETION_ID_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidDeletionIdException", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT: ErrorShape = ErrorShape { code: "InvalidDocument", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT_CONTENT: ErrorShape = ErrorShape { code: "InvalidDocumentContent", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT_OPERATION: ErrorShape = ErrorShape { code: "InvalidDocumentOperation", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT_SCHEMA_VERSION: ErrorShape = ErrorShape { code: "InvalidDocumentSchemaVersion", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT_TYPE: ErrorShape = ErrorShape { code: "InvalidDocumentType", status: 400, capital_message: true };
    pub static INVALID_DOCUMENT_VERSION: ErrorShape = ErrorShape { code: "InvalidDocumentVersion", status: 400, capital_message: true };
    pub static INVALID_FILTER: ErrorShape = ErrorShape { code: "InvalidFilter", status: 400, capital_message: true };
    pub static INVALID_FILTER_KEY: ErrorShape = ErrorShape { code: "InvalidFilterKey", status: 400, capital_message: false };
    pub static INVALID_FILTER_OPTION: ErrorShape = ErrorShape { code: "InvalidFilterOption", status: 400, capital_message: false };
    pub static INVALID_FILTER_VALUE: ErrorShape = ErrorShape { code: "InvalidFilterValue", status: 400, capital_message: true };
    pub static INVALID_INSTANCE_ID: ErrorShape = ErrorShape { code: "InvalidInstanceId", status: 400, capital_message: true };
    pub static INVALID_INSTANCE_INFORMATION_FILTER_VALUE: ErrorShape = ErrorShape { code: "InvalidInstanceInformationFilterValue", status: 400, capital_message: false };
    pub static INVALID_INSTANCE_PROPERTY_FILTER_VALUE: ErrorShape = ErrorShape { code: "InvalidInstancePropertyFilterValue", status: 400, capital_message: false };
    pub static INVALID_INVENTORY_GROUP_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidInventoryGroupException", status: 400, capital_message: true };
    pub static INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidInventoryItemContextException", status: 400, capital_message: true };
    pub static INVALID_INVENTORY_REQUEST_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidInventoryRequestException", status: 400, capital_message: true };
    pub static INVALID_ITEM_CONTENT_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidItemContentException", status: 400, capital_message: true };
    pub static INVALID_KEY_ID: ErrorShape = ErrorShape { code: "InvalidKeyId", status: 400, capital_message: false };
    pub static INVALID_NEXT_TOKEN: ErrorShape = ErrorShape { code: "InvalidNextToken", status: 400, capital_message: true };
    pub static INVALID_NOTIFICATION_CONFIG: ErrorShape = ErrorShape { code: "InvalidNotificationConfig", status: 400, capital_message: true };
    pub static INVALID_OPTION_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidOptionException", status: 400, capital_message: true };
    pub static INVALID_OUTPUT_FOLDER: ErrorShape = ErrorShape { code: "InvalidOutputFolder", status: 400, capital_message: false };
    pub static INVALID_OUTPUT_LOCATION: ErrorShape = ErrorShape { code: "InvalidOutputLocation", status: 400, capital_message: false };
    pub static INVALID_PARAMETERS: ErrorShape = ErrorShape { code: "InvalidParameters", status: 400, capital_message: true };
    pub static INVALID_PERMISSION_TYPE: ErrorShape = ErrorShape { code: "InvalidPermissionType", status: 400, capital_message: true };
    pub static INVALID_PLUGIN_NAME: ErrorShape = ErrorShape { code: "InvalidPluginName", status: 400, capital_message: false };
    pub static INVALID_POLICY_ATTRIBUTE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidPolicyAttributeException", status: 400, capital_message: false };
    pub static INVALID_POLICY_TYPE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidPolicyTypeException", status: 400, capital_message: false };
    pub static INVALID_RESOURCE_ID: ErrorShape = ErrorShape { code: "InvalidResourceId", status: 400, capital_message: false };
    pub static INVALID_RESOURCE_TYPE: ErrorShape = ErrorShape { code: "InvalidResourceType", status: 400, capital_message: false };
    pub static INVALID_RESULT_ATTRIBUTE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidResultAttributeException", status: 400, capital_message: true };
    pub static INVALID_ROLE: ErrorShape = ErrorShape { code: "InvalidRole", status: 400, capital_message: true };
    pub static INVALID_SCHEDULE: ErrorShape = ErrorShape { code: "InvalidSchedule", status: 400, capital_message: true };
    pub static INVALID_TAG: ErrorShape = ErrorShape { code: "InvalidTag", status: 400, capital_message: true };
    pub static INVALID_TARGET: ErrorShape = ErrorShape { code: "InvalidTarget", status: 400, capital_message: true };
    pub static INVALID_TARGET_MAPS: ErrorShape = ErrorShape { code: "InvalidTargetMaps", status: 400, capital_message: true };
    pub static INVALID_TYPE_NAME_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidTypeNameException", status: 400, capital_message: true };
    pub static INVALID_UPDATE: ErrorShape = ErrorShape { code: "InvalidUpdate", status: 400, capital_message: true };
    pub static INVOCATION_DOES_NOT_EXIST: ErrorShape = ErrorShape { code: "InvocationDoesNotExist", status: 400, capital_message: false };
    pub static ITEM_CONTENT_MISMATCH_EXCEPTION: ErrorShape = ErrorShape { code: "ItemContentMismatchException", status: 400, capital_message: true };
    pub static ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ItemSizeLimitExceededException", status: 400, capital_message: true };
    pub static MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape { code: "MalformedResourcePolicyDocumentException", status: 400, capital_message: true };
    pub static MAX_DOCUMENT_SIZE_EXCEEDED: ErrorShape = ErrorShape { code: "MaxDocumentSizeExceeded", status: 400, capital_message: true };
    pub static NO_LONGER_SUPPORTED_EXCEPTION: ErrorShape = ErrorShape { code: "NoLongerSupportedException", status: 400, capital_message: true };
    pub static OPS_ITEM_ACCESS_DENIED_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemAccessDeniedException", status: 400, capital_message: true };
    pub static OPS_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemAlreadyExistsException", status: 400, capital_message: true };
    pub static OPS_ITEM_CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemConflictException", status: 400, capital_message: true };
    pub static OPS_ITEM_INVALID_PARAMETER_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemInvalidParameterException", status: 400, capital_message: true };
    pub static OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemLimitExceededException", status: 400, capital_message: true };
    pub static OPS_ITEM_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemNotFoundException", status: 400, capital_message: true };
    pub static OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemRelatedItemAlreadyExistsException", status: 400, capital_message: true };
    pub static OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "OpsItemRelatedItemAssociationNotFoundException", status: 400, capital_message: true };
    pub static OPS_METADATA_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataAlreadyExistsException", status: 400, capital_message: false };
    pub static OPS_METADATA_INVALID_ARGUMENT_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataInvalidArgumentException", status: 400, capital_message: false };
    pub static OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataKeyLimitExceededException", status: 400, capital_message: false };
    pub static OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataLimitExceededException", status: 400, capital_message: false };
    pub static OPS_METADATA_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataNotFoundException", status: 400, capital_message: false };
    pub static OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION: ErrorShape = ErrorShape { code: "OpsMetadataTooManyUpdatesException", status: 400, capital_message: false };
    pub static PARAMETER_ALREADY_EXISTS: ErrorShape = ErrorShape { code: "ParameterAlreadyExists", status: 400, capital_message: false };
    pub static PARAMETER_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "ParameterLimitExceeded", status: 400, capital_message: false };
    pub static PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "ParameterMaxVersionLimitExceeded", status: 400, capital_message: false };
    pub static PARAMETER_NOT_FOUND: ErrorShape = ErrorShape { code: "ParameterNotFound", status: 400, capital_message: false };
    pub static PARAMETER_PATTERN_MISMATCH_EXCEPTION: ErrorShape = ErrorShape { code: "ParameterPatternMismatchException", status: 400, capital_message: false };
    pub static PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: ErrorShape = ErrorShape { code: "ParameterVersionLabelLimitExceeded", status: 400, capital_message: false };
    pub static PARAMETER_VERSION_NOT_FOUND: ErrorShape = ErrorShape { code: "ParameterVersionNotFound", status: 400, capital_message: false };
    pub static POLICIES_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "PoliciesLimitExceededException", status: 400, capital_message: false };
    pub static RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceDataSyncAlreadyExistsException", status: 400, capital_message: false };
    pub static RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceDataSyncConflictException", status: 400, capital_message: true };
    pub static RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceDataSyncCountExceededException", status: 400, capital_message: true };
    pub static RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceDataSyncInvalidConfigurationException", status: 400, capital_message: true };
    pub static RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceDataSyncNotFoundException", status: 400, capital_message: true };
    pub static RESOURCE_IN_USE_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceInUseException", status: 400, capital_message: true };
    pub static RESOURCE_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceLimitExceededException", status: 400, capital_message: true };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourceNotFoundException", status: 400, capital_message: true };
    pub static RESOURCE_POLICY_CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ResourcePolicyConflictException", status: 400, capital_message: true };
    pub static RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION: ErrorShape = ErrorShape { code: "ResourcePolicyInvalidParameterException", status: 400, capital_message: true };
    pub static RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ResourcePolicyLimitExceededException", status: 400, capital_message: true };
    pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "ResourcePolicyNotFoundException", status: 400, capital_message: true };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "ServiceQuotaExceededException", status: 400, capital_message: true };
    pub static SERVICE_SETTING_NOT_FOUND: ErrorShape = ErrorShape { code: "ServiceSettingNotFound", status: 400, capital_message: true };
    pub static STATUS_UNCHANGED: ErrorShape = ErrorShape { code: "StatusUnchanged", status: 400, capital_message: false };
    pub static SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "SubTypeCountLimitExceededException", status: 400, capital_message: true };
    pub static TARGET_IN_USE_EXCEPTION: ErrorShape = ErrorShape { code: "TargetInUseException", status: 400, capital_message: true };
    pub static TARGET_NOT_CONNECTED: ErrorShape = ErrorShape { code: "TargetNotConnected", status: 400, capital_message: true };
    pub static THROTTLING_EXCEPTION: ErrorShape = ErrorShape { code: "ThrottlingException", status: 400, capital_message: true };
    pub static TOO_MANY_TAGS_ERROR: ErrorShape = ErrorShape { code: "TooManyTagsError", status: 400, capital_message: false };
    pub static TOO_MANY_UPDATES: ErrorShape = ErrorShape { code: "TooManyUpdates", status: 400, capital_message: true };
    pub static TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "TotalSizeLimitExceededException", status: 400, capital_message: true };
    pub static UNSUPPORTED_CALENDAR_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedCalendarException", status: 400, capital_message: true };
    pub static UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedFeatureRequiredException", status: 400, capital_message: true };
    pub static UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedInventoryItemContextException", status: 400, capital_message: true };
    pub static UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedInventorySchemaVersionException", status: 400, capital_message: true };
    pub static UNSUPPORTED_OPERATING_SYSTEM: ErrorShape = ErrorShape { code: "UnsupportedOperatingSystem", status: 400, capital_message: true };
    pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedOperationException", status: 400, capital_message: true };
    pub static UNSUPPORTED_PARAMETER_TYPE: ErrorShape = ErrorShape { code: "UnsupportedParameterType", status: 400, capital_message: false };
    pub static UNSUPPORTED_PLATFORM_TYPE: ErrorShape = ErrorShape { code: "UnsupportedPlatformType", status: 400, capital_message: true };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: true };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "AddTagsToResource", method: "POST", uri: "/", status: 200, input: Some(16), output: Some(17), errors: &[&error::INVALID_RESOURCE_TYPE, &error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR, &error::TOO_MANY_TAGS_ERROR, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "AssociateOpsItemRelatedItem", method: "POST", uri: "/", status: 200, input: Some(32), output: Some(33), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION, &error::OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION, &error::OPS_ITEM_CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "CancelCommand", method: "POST", uri: "/", status: 200, input: Some(128), output: Some(129), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_COMMAND_ID, &error::INVALID_INSTANCE_ID, &error::DUPLICATE_INSTANCE_ID], anonymous: false },
    schema::Operation { name: "CancelMaintenanceWindowExecution", method: "POST", uri: "/", status: 200, input: Some(130), output: Some(131), errors: &[&error::INTERNAL_SERVER_ERROR, &error::DOES_NOT_EXIST_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateActivation", method: "POST", uri: "/", status: 200, input: Some(207), output: Some(208), errors: &[&error::INVALID_PARAMETERS, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "CreateAssociation", method: "POST", uri: "/", status: 200, input: Some(213), output: Some(214), errors: &[&error::ASSOCIATION_ALREADY_EXISTS, &error::ASSOCIATION_LIMIT_EXCEEDED, &error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_INSTANCE_ID, &error::UNSUPPORTED_PLATFORM_TYPE, &error::INVALID_OUTPUT_LOCATION, &error::INVALID_PARAMETERS, &error::INVALID_TARGET, &error::INVALID_SCHEDULE, &error::INVALID_TARGET_MAPS, &error::INVALID_TAG], anonymous: false },
    schema::Operation { name: "CreateAssociationBatch", method: "POST", uri: "/", status: 200, input: Some(209), output: Some(212), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_INSTANCE_ID, &error::INVALID_PARAMETERS, &error::DUPLICATE_INSTANCE_ID, &error::ASSOCIATION_LIMIT_EXCEEDED, &error::UNSUPPORTED_PLATFORM_TYPE, &error::INVALID_OUTPUT_LOCATION, &error::INVALID_TARGET, &error::INVALID_SCHEDULE, &error::INVALID_TARGET_MAPS], anonymous: false },
    schema::Operation { name: "CreateCloudConnector", method: "POST", uri: "/", status: 200, input: Some(215), output: Some(216), errors: &[&error::INTERNAL_SERVER_ERROR, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateDocument", method: "POST", uri: "/", status: 200, input: Some(217), output: Some(218), errors: &[&error::DOCUMENT_ALREADY_EXISTS, &error::MAX_DOCUMENT_SIZE_EXCEEDED, &error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT_CONTENT, &error::DOCUMENT_LIMIT_EXCEEDED, &error::INVALID_DOCUMENT_SCHEMA_VERSION, &error::TOO_MANY_UPDATES, &error::NO_LONGER_SUPPORTED_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(219), output: Some(220), errors: &[&error::IDEMPOTENT_PARAMETER_MISMATCH, &error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "CreateOpsItem", method: "POST", uri: "/", status: 200, input: Some(221), output: Some(222), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_ALREADY_EXISTS_EXCEPTION, &error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION, &error::OPS_ITEM_ACCESS_DENIED_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateOpsMetadata", method: "POST", uri: "/", status: 200, input: Some(223), output: Some(224), errors: &[&error::OPS_METADATA_ALREADY_EXISTS_EXCEPTION, &error::OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION, &error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION, &error::OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "CreatePatchBaseline", method: "POST", uri: "/", status: 200, input: Some(225), output: Some(226), errors: &[&error::IDEMPOTENT_PARAMETER_MISMATCH, &error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "CreateResourceDataSync", method: "POST", uri: "/", status: 200, input: Some(227), output: Some(228), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION, &error::RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION, &error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteActivation", method: "POST", uri: "/", status: 200, input: Some(236), output: Some(237), errors: &[&error::INVALID_ACTIVATION_ID, &error::INVALID_ACTIVATION, &error::INTERNAL_SERVER_ERROR, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "DeleteAssociation", method: "POST", uri: "/", status: 200, input: Some(238), output: Some(239), errors: &[&error::ASSOCIATION_DOES_NOT_EXIST, &error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_INSTANCE_ID, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "DeleteCloudConnector", method: "POST", uri: "/", status: 200, input: Some(240), output: Some(241), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteDocument", method: "POST", uri: "/", status: 200, input: Some(242), output: Some(243), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_OPERATION, &error::ASSOCIATED_INSTANCES, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "DeleteInventory", method: "POST", uri: "/", status: 200, input: Some(244), output: Some(245), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_OPTION_EXCEPTION, &error::INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION, &error::INVALID_INVENTORY_REQUEST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(246), output: Some(247), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeleteOpsItem", method: "POST", uri: "/", status: 200, input: Some(248), output: Some(249), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteOpsMetadata", method: "POST", uri: "/", status: 200, input: Some(250), output: Some(251), errors: &[&error::OPS_METADATA_NOT_FOUND_EXCEPTION, &error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeleteParameter", method: "POST", uri: "/", status: 200, input: Some(252), output: Some(253), errors: &[&error::INTERNAL_SERVER_ERROR, &error::PARAMETER_NOT_FOUND], anonymous: false },
    schema::Operation { name: "DeleteParameters", method: "POST", uri: "/", status: 200, input: Some(254), output: Some(255), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeletePatchBaseline", method: "POST", uri: "/", status: 200, input: Some(256), output: Some(257), errors: &[&error::RESOURCE_IN_USE_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeleteResourceDataSync", method: "POST", uri: "/", status: 200, input: Some(258), output: Some(259), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION, &error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteResourcePolicy", method: "POST", uri: "/", status: 200, input: Some(260), output: Some(261), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION, &error::RESOURCE_POLICY_CONFLICT_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION, &error::RESOURCE_POLICY_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeregisterDefaultHostManagementConfiguration", method: "POST", uri: "/", status: 200, input: Some(264), output: Some(265), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeregisterManagedInstance", method: "POST", uri: "/", status: 200, input: Some(266), output: Some(267), errors: &[&error::INVALID_INSTANCE_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeregisterPatchBaselineForPatchGroup", method: "POST", uri: "/", status: 200, input: Some(268), output: Some(269), errors: &[&error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DeregisterTargetFromMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(270), output: Some(271), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR, &error::TARGET_IN_USE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeregisterTaskFromMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(272), output: Some(273), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeActivations", method: "POST", uri: "/", status: 200, input: Some(277), output: Some(278), errors: &[&error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeAssociation", method: "POST", uri: "/", status: 200, input: Some(283), output: Some(284), errors: &[&error::ASSOCIATION_DOES_NOT_EXIST, &error::INVALID_ASSOCIATION_VERSION, &error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_INSTANCE_ID], anonymous: false },
    schema::Operation { name: "DescribeAssociationExecutionTargets", method: "POST", uri: "/", status: 200, input: Some(279), output: Some(280), errors: &[&error::INTERNAL_SERVER_ERROR, &error::ASSOCIATION_DOES_NOT_EXIST, &error::INVALID_NEXT_TOKEN, &error::ASSOCIATION_EXECUTION_DOES_NOT_EXIST], anonymous: false },
    schema::Operation { name: "DescribeAssociationExecutions", method: "POST", uri: "/", status: 200, input: Some(281), output: Some(282), errors: &[&error::INTERNAL_SERVER_ERROR, &error::ASSOCIATION_DOES_NOT_EXIST, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeAutomationExecutions", method: "POST", uri: "/", status: 200, input: Some(285), output: Some(286), errors: &[&error::INVALID_FILTER_KEY, &error::INVALID_FILTER_VALUE, &error::INVALID_NEXT_TOKEN, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeAutomationStepExecutions", method: "POST", uri: "/", status: 200, input: Some(287), output: Some(288), errors: &[&error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION, &error::INVALID_NEXT_TOKEN, &error::INVALID_FILTER_KEY, &error::INVALID_FILTER_VALUE, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeAvailablePatches", method: "POST", uri: "/", status: 200, input: Some(289), output: Some(290), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeDocument", method: "POST", uri: "/", status: 200, input: Some(293), output: Some(294), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION], anonymous: false },
    schema::Operation { name: "DescribeDocumentPermission", method: "POST", uri: "/", status: 200, input: Some(291), output: Some(292), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_NEXT_TOKEN, &error::INVALID_PERMISSION_TYPE, &error::INVALID_DOCUMENT_OPERATION], anonymous: false },
    schema::Operation { name: "DescribeEffectiveInstanceAssociations", method: "POST", uri: "/", status: 200, input: Some(295), output: Some(296), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeEffectivePatchesForPatchBaseline", method: "POST", uri: "/", status: 200, input: Some(297), output: Some(298), errors: &[&error::INVALID_RESOURCE_ID, &error::DOES_NOT_EXIST_EXCEPTION, &error::UNSUPPORTED_OPERATING_SYSTEM, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeInstanceAssociationsStatus", method: "POST", uri: "/", status: 200, input: Some(299), output: Some(300), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeInstanceInformation", method: "POST", uri: "/", status: 200, input: Some(301), output: Some(302), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_NEXT_TOKEN, &error::INVALID_INSTANCE_INFORMATION_FILTER_VALUE, &error::INVALID_FILTER_KEY], anonymous: false },
    schema::Operation { name: "DescribeInstancePatchStates", method: "POST", uri: "/", status: 200, input: Some(305), output: Some(306), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeInstancePatchStatesForPatchGroup", method: "POST", uri: "/", status: 200, input: Some(303), output: Some(304), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeInstancePatches", method: "POST", uri: "/", status: 200, input: Some(307), output: Some(308), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeInstanceProperties", method: "POST", uri: "/", status: 200, input: Some(310), output: Some(311), errors: &[&error::INVALID_NEXT_TOKEN, &error::INVALID_FILTER_KEY, &error::INVALID_INSTANCE_ID, &error::INVALID_ACTIVATION_ID, &error::INVALID_INSTANCE_PROPERTY_FILTER_VALUE, &error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT], anonymous: false },
    schema::Operation { name: "DescribeInventoryDeletions", method: "POST", uri: "/", status: 200, input: Some(312), output: Some(313), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DELETION_ID_EXCEPTION, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowExecutionTaskInvocations", method: "POST", uri: "/", status: 200, input: Some(314), output: Some(315), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowExecutionTasks", method: "POST", uri: "/", status: 200, input: Some(316), output: Some(317), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowExecutions", method: "POST", uri: "/", status: 200, input: Some(318), output: Some(319), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowSchedule", method: "POST", uri: "/", status: 200, input: Some(320), output: Some(321), errors: &[&error::INTERNAL_SERVER_ERROR, &error::DOES_NOT_EXIST_EXCEPTION], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowTargets", method: "POST", uri: "/", status: 200, input: Some(322), output: Some(323), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowTasks", method: "POST", uri: "/", status: 200, input: Some(324), output: Some(325), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindows", method: "POST", uri: "/", status: 200, input: Some(328), output: Some(329), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeMaintenanceWindowsForTarget", method: "POST", uri: "/", status: 200, input: Some(326), output: Some(327), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeOpsItems", method: "POST", uri: "/", status: 200, input: Some(330), output: Some(331), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeParameters", method: "POST", uri: "/", status: 200, input: Some(332), output: Some(333), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER_KEY, &error::INVALID_FILTER_OPTION, &error::INVALID_FILTER_VALUE, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribePatchBaselines", method: "POST", uri: "/", status: 200, input: Some(334), output: Some(335), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribePatchGroupState", method: "POST", uri: "/", status: 200, input: Some(336), output: Some(337), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DescribePatchGroups", method: "POST", uri: "/", status: 200, input: Some(338), output: Some(339), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribePatchProperties", method: "POST", uri: "/", status: 200, input: Some(340), output: Some(341), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "DescribeSessions", method: "POST", uri: "/", status: 200, input: Some(342), output: Some(343), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER_KEY, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "DisassociateOpsItemRelatedItem", method: "POST", uri: "/", status: 200, input: Some(345), output: Some(346), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION, &error::OPS_ITEM_CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccessToken", method: "POST", uri: "/", status: 200, input: Some(429), output: Some(430), errors: &[&error::INTERNAL_SERVER_ERROR, &error::ACCESS_DENIED_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAutomationExecution", method: "POST", uri: "/", status: 200, input: Some(431), output: Some(432), errors: &[&error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetCalendarState", method: "POST", uri: "/", status: 200, input: Some(433), output: Some(434), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_TYPE, &error::UNSUPPORTED_CALENDAR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetCloudConnector", method: "POST", uri: "/", status: 200, input: Some(435), output: Some(436), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetCommandInvocation", method: "POST", uri: "/", status: 200, input: Some(437), output: Some(438), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_COMMAND_ID, &error::INVALID_INSTANCE_ID, &error::INVALID_PLUGIN_NAME, &error::INVOCATION_DOES_NOT_EXIST], anonymous: false },
    schema::Operation { name: "GetConnectionStatus", method: "POST", uri: "/", status: 200, input: Some(439), output: Some(440), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetDefaultPatchBaseline", method: "POST", uri: "/", status: 200, input: Some(441), output: Some(442), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetDeployablePatchSnapshotForInstance", method: "POST", uri: "/", status: 200, input: Some(443), output: Some(444), errors: &[&error::INTERNAL_SERVER_ERROR, &error::UNSUPPORTED_OPERATING_SYSTEM, &error::UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetDocument", method: "POST", uri: "/", status: 200, input: Some(445), output: Some(446), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION], anonymous: false },
    schema::Operation { name: "GetExecutionPreview", method: "POST", uri: "/", status: 200, input: Some(447), output: Some(448), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetInventory", method: "POST", uri: "/", status: 200, input: Some(449), output: Some(450), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER, &error::INVALID_INVENTORY_GROUP_EXCEPTION, &error::INVALID_NEXT_TOKEN, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_AGGREGATOR_EXCEPTION, &error::INVALID_RESULT_ATTRIBUTE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetInventorySchema", method: "POST", uri: "/", status: 200, input: Some(452), output: Some(453), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "GetMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(460), output: Some(461), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetMaintenanceWindowExecution", method: "POST", uri: "/", status: 200, input: Some(454), output: Some(455), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetMaintenanceWindowExecutionTask", method: "POST", uri: "/", status: 200, input: Some(458), output: Some(459), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetMaintenanceWindowExecutionTaskInvocation", method: "POST", uri: "/", status: 200, input: Some(456), output: Some(457), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetMaintenanceWindowTask", method: "POST", uri: "/", status: 200, input: Some(462), output: Some(463), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetOpsItem", method: "POST", uri: "/", status: 200, input: Some(464), output: Some(465), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_ACCESS_DENIED_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetOpsMetadata", method: "POST", uri: "/", status: 200, input: Some(467), output: Some(468), errors: &[&error::OPS_METADATA_NOT_FOUND_EXCEPTION, &error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetOpsSummary", method: "POST", uri: "/", status: 200, input: Some(469), output: Some(470), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_AGGREGATOR_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetParameter", method: "POST", uri: "/", status: 200, input: Some(473), output: Some(474), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_KEY_ID, &error::PARAMETER_NOT_FOUND, &error::PARAMETER_VERSION_NOT_FOUND], anonymous: false },
    schema::Operation { name: "GetParameterHistory", method: "POST", uri: "/", status: 200, input: Some(471), output: Some(472), errors: &[&error::INTERNAL_SERVER_ERROR, &error::PARAMETER_NOT_FOUND, &error::INVALID_NEXT_TOKEN, &error::INVALID_KEY_ID], anonymous: false },
    schema::Operation { name: "GetParameters", method: "POST", uri: "/", status: 200, input: Some(478), output: Some(479), errors: &[&error::INVALID_KEY_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetParametersByPath", method: "POST", uri: "/", status: 200, input: Some(476), output: Some(477), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER_KEY, &error::INVALID_FILTER_OPTION, &error::INVALID_FILTER_VALUE, &error::INVALID_KEY_ID, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "GetPatchBaseline", method: "POST", uri: "/", status: 200, input: Some(482), output: Some(483), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetPatchBaselineForPatchGroup", method: "POST", uri: "/", status: 200, input: Some(480), output: Some(481), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "GetResourcePolicies", method: "POST", uri: "/", status: 200, input: Some(484), output: Some(485), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetServiceSetting", method: "POST", uri: "/", status: 200, input: Some(488), output: Some(489), errors: &[&error::INTERNAL_SERVER_ERROR, &error::SERVICE_SETTING_NOT_FOUND], anonymous: false },
    schema::Operation { name: "LabelParameterVersion", method: "POST", uri: "/", status: 200, input: Some(597), output: Some(598), errors: &[&error::INTERNAL_SERVER_ERROR, &error::TOO_MANY_UPDATES, &error::PARAMETER_NOT_FOUND, &error::PARAMETER_VERSION_NOT_FOUND, &error::PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED], anonymous: false },
    schema::Operation { name: "ListAssociationVersions", method: "POST", uri: "/", status: 200, input: Some(603), output: Some(604), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN, &error::ASSOCIATION_DOES_NOT_EXIST], anonymous: false },
    schema::Operation { name: "ListAssociations", method: "POST", uri: "/", status: 200, input: Some(605), output: Some(606), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListCloudConnectors", method: "POST", uri: "/", status: 200, input: Some(607), output: Some(608), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "ListCommandInvocations", method: "POST", uri: "/", status: 200, input: Some(609), output: Some(610), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_COMMAND_ID, &error::INVALID_INSTANCE_ID, &error::INVALID_FILTER_KEY, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListCommands", method: "POST", uri: "/", status: 200, input: Some(611), output: Some(612), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_COMMAND_ID, &error::INVALID_INSTANCE_ID, &error::INVALID_FILTER_KEY, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListComplianceItems", method: "POST", uri: "/", status: 200, input: Some(613), output: Some(614), errors: &[&error::INVALID_RESOURCE_TYPE, &error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListComplianceSummaries", method: "POST", uri: "/", status: 200, input: Some(615), output: Some(616), errors: &[&error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "ListDocumentMetadataHistory", method: "POST", uri: "/", status: 200, input: Some(617), output: Some(618), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListDocumentVersions", method: "POST", uri: "/", status: 200, input: Some(619), output: Some(620), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN, &error::INVALID_DOCUMENT], anonymous: false },
    schema::Operation { name: "ListDocuments", method: "POST", uri: "/", status: 200, input: Some(621), output: Some(622), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN, &error::INVALID_FILTER_KEY], anonymous: false },
    schema::Operation { name: "ListInventoryEntries", method: "POST", uri: "/", status: 200, input: Some(623), output: Some(624), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListNodes", method: "POST", uri: "/", status: 200, input: Some(625), output: Some(626), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListNodesSummary", method: "POST", uri: "/", status: 200, input: Some(627), output: Some(628), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_AGGREGATOR_EXCEPTION, &error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListOpsItemEvents", method: "POST", uri: "/", status: 200, input: Some(629), output: Some(630), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListOpsItemRelatedItems", method: "POST", uri: "/", status: 200, input: Some(631), output: Some(632), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListOpsMetadata", method: "POST", uri: "/", status: 200, input: Some(634), output: Some(635), errors: &[&error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "ListResourceComplianceSummaries", method: "POST", uri: "/", status: 200, input: Some(636), output: Some(637), errors: &[&error::INVALID_FILTER, &error::INVALID_NEXT_TOKEN, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "ListResourceDataSync", method: "POST", uri: "/", status: 200, input: Some(638), output: Some(639), errors: &[&error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION, &error::INTERNAL_SERVER_ERROR, &error::INVALID_NEXT_TOKEN], anonymous: false },
    schema::Operation { name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: Some(640), output: Some(641), errors: &[&error::INVALID_RESOURCE_TYPE, &error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "ModifyDocumentPermission", method: "POST", uri: "/", status: 200, input: Some(720), output: Some(721), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_PERMISSION_TYPE, &error::DOCUMENT_PERMISSION_LIMIT, &error::DOCUMENT_LIMIT_EXCEEDED], anonymous: false },
    schema::Operation { name: "PutComplianceItems", method: "POST", uri: "/", status: 200, input: Some(976), output: Some(977), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_ITEM_CONTENT_EXCEPTION, &error::TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION, &error::ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION, &error::COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_RESOURCE_TYPE, &error::INVALID_RESOURCE_ID], anonymous: false },
    schema::Operation { name: "PutInventory", method: "POST", uri: "/", status: 200, input: Some(979), output: Some(980), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_TYPE_NAME_EXCEPTION, &error::INVALID_ITEM_CONTENT_EXCEPTION, &error::TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION, &error::ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION, &error::ITEM_CONTENT_MISMATCH_EXCEPTION, &error::CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION, &error::UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION, &error::UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION, &error::INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION, &error::SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutParameter", method: "POST", uri: "/", status: 200, input: Some(981), output: Some(982), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_KEY_ID, &error::PARAMETER_LIMIT_EXCEEDED, &error::TOO_MANY_UPDATES, &error::PARAMETER_ALREADY_EXISTS, &error::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION, &error::HIERARCHY_TYPE_MISMATCH_EXCEPTION, &error::INVALID_ALLOWED_PATTERN_EXCEPTION, &error::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED, &error::PARAMETER_PATTERN_MISMATCH_EXCEPTION, &error::UNSUPPORTED_PARAMETER_TYPE, &error::POLICIES_LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_POLICY_TYPE_EXCEPTION, &error::INVALID_POLICY_ATTRIBUTE_EXCEPTION, &error::INCOMPATIBLE_POLICY_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutResourcePolicy", method: "POST", uri: "/", status: 200, input: Some(983), output: Some(984), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION, &error::RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION, &error::RESOURCE_POLICY_CONFLICT_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION, &error::RESOURCE_POLICY_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "RegisterDefaultHostManagementConfiguration", method: "POST", uri: "/", status: 200, input: Some(989), output: Some(990), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RegisterDefaultPatchBaseline", method: "POST", uri: "/", status: 200, input: Some(991), output: Some(992), errors: &[&error::INVALID_RESOURCE_ID, &error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RegisterPatchBaselineForPatchGroup", method: "POST", uri: "/", status: 200, input: Some(993), output: Some(994), errors: &[&error::ALREADY_EXISTS_EXCEPTION, &error::DOES_NOT_EXIST_EXCEPTION, &error::INVALID_RESOURCE_ID, &error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RegisterTargetWithMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(995), output: Some(996), errors: &[&error::IDEMPOTENT_PARAMETER_MISMATCH, &error::DOES_NOT_EXIST_EXCEPTION, &error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RegisterTaskWithMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(997), output: Some(998), errors: &[&error::IDEMPOTENT_PARAMETER_MISMATCH, &error::DOES_NOT_EXIST_EXCEPTION, &error::RESOURCE_LIMIT_EXCEEDED_EXCEPTION, &error::FEATURE_NOT_AVAILABLE_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "RemoveTagsFromResource", method: "POST", uri: "/", status: 200, input: Some(1008), output: Some(1009), errors: &[&error::INVALID_RESOURCE_TYPE, &error::INVALID_RESOURCE_ID, &error::INTERNAL_SERVER_ERROR, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "ResetServiceSetting", method: "POST", uri: "/", status: 200, input: Some(1011), output: Some(1012), errors: &[&error::INTERNAL_SERVER_ERROR, &error::SERVICE_SETTING_NOT_FOUND, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "ResumeSession", method: "POST", uri: "/", status: 200, input: Some(1053), output: Some(1054), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "SendAutomationSignal", method: "POST", uri: "/", status: 200, input: Some(1070), output: Some(1071), errors: &[&error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION, &error::AUTOMATION_STEP_NOT_FOUND_EXCEPTION, &error::INVALID_AUTOMATION_SIGNAL_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "SendCommand", method: "POST", uri: "/", status: 200, input: Some(1072), output: Some(1073), errors: &[&error::DUPLICATE_INSTANCE_ID, &error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_OUTPUT_FOLDER, &error::INVALID_PARAMETERS, &error::UNSUPPORTED_PLATFORM_TYPE, &error::MAX_DOCUMENT_SIZE_EXCEEDED, &error::INVALID_ROLE, &error::INVALID_NOTIFICATION_CONFIG], anonymous: false },
    schema::Operation { name: "StartAccessRequest", method: "POST", uri: "/", status: 200, input: Some(1110), output: Some(1111), errors: &[&error::INTERNAL_SERVER_ERROR, &error::ACCESS_DENIED_EXCEPTION, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::THROTTLING_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartAssociationsOnce", method: "POST", uri: "/", status: 200, input: Some(1112), output: Some(1113), errors: &[&error::INVALID_ASSOCIATION, &error::ASSOCIATION_DOES_NOT_EXIST], anonymous: false },
    schema::Operation { name: "StartAutomationExecution", method: "POST", uri: "/", status: 200, input: Some(1114), output: Some(1115), errors: &[&error::AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION, &error::INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION, &error::AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION, &error::AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION, &error::IDEMPOTENT_PARAMETER_MISMATCH, &error::INVALID_TARGET, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "StartChangeRequestExecution", method: "POST", uri: "/", status: 200, input: Some(1116), output: Some(1117), errors: &[&error::AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION, &error::INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION, &error::AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION, &error::AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION, &error::IDEMPOTENT_PARAMETER_MISMATCH, &error::INTERNAL_SERVER_ERROR, &error::AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION, &error::NO_LONGER_SUPPORTED_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartExecutionPreview", method: "POST", uri: "/", status: 200, input: Some(1118), output: Some(1119), errors: &[&error::INTERNAL_SERVER_ERROR, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "StartSession", method: "POST", uri: "/", status: 200, input: Some(1120), output: Some(1121), errors: &[&error::INVALID_DOCUMENT, &error::TARGET_NOT_CONNECTED, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "StopAutomationExecution", method: "POST", uri: "/", status: 200, input: Some(1134), output: Some(1135), errors: &[&error::AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION, &error::INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "TerminateSession", method: "POST", uri: "/", status: 200, input: Some(1165), output: Some(1166), errors: &[&error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UnlabelParameterVersion", method: "POST", uri: "/", status: 200, input: Some(1171), output: Some(1172), errors: &[&error::INTERNAL_SERVER_ERROR, &error::TOO_MANY_UPDATES, &error::PARAMETER_NOT_FOUND, &error::PARAMETER_VERSION_NOT_FOUND], anonymous: false },
    schema::Operation { name: "UpdateAssociation", method: "POST", uri: "/", status: 200, input: Some(1173), output: Some(1174), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_SCHEDULE, &error::INVALID_PARAMETERS, &error::INVALID_OUTPUT_LOCATION, &error::INVALID_DOCUMENT_VERSION, &error::ASSOCIATION_DOES_NOT_EXIST, &error::INVALID_UPDATE, &error::TOO_MANY_UPDATES, &error::INVALID_DOCUMENT, &error::INVALID_TARGET, &error::INVALID_ASSOCIATION_VERSION, &error::ASSOCIATION_VERSION_LIMIT_EXCEEDED, &error::INVALID_TARGET_MAPS], anonymous: false },
    schema::Operation { name: "UpdateAssociationStatus", method: "POST", uri: "/", status: 200, input: Some(1175), output: Some(1176), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_INSTANCE_ID, &error::INVALID_DOCUMENT, &error::ASSOCIATION_DOES_NOT_EXIST, &error::STATUS_UNCHANGED, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "UpdateCloudConnector", method: "POST", uri: "/", status: 200, input: Some(1177), output: Some(1178), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_NOT_FOUND_EXCEPTION, &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &error::CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateDocument", method: "POST", uri: "/", status: 200, input: Some(1183), output: Some(1184), errors: &[&error::MAX_DOCUMENT_SIZE_EXCEEDED, &error::DOCUMENT_VERSION_LIMIT_EXCEEDED, &error::INTERNAL_SERVER_ERROR, &error::DUPLICATE_DOCUMENT_CONTENT, &error::DUPLICATE_DOCUMENT_VERSION_NAME, &error::INVALID_DOCUMENT_CONTENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_DOCUMENT_SCHEMA_VERSION, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_OPERATION], anonymous: false },
    schema::Operation { name: "UpdateDocumentDefaultVersion", method: "POST", uri: "/", status: 200, input: Some(1179), output: Some(1180), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_VERSION, &error::INVALID_DOCUMENT_SCHEMA_VERSION], anonymous: false },
    schema::Operation { name: "UpdateDocumentMetadata", method: "POST", uri: "/", status: 200, input: Some(1181), output: Some(1182), errors: &[&error::INTERNAL_SERVER_ERROR, &error::INVALID_DOCUMENT, &error::INVALID_DOCUMENT_OPERATION, &error::INVALID_DOCUMENT_VERSION, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "UpdateMaintenanceWindow", method: "POST", uri: "/", status: 200, input: Some(1185), output: Some(1186), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateMaintenanceWindowTarget", method: "POST", uri: "/", status: 200, input: Some(1187), output: Some(1188), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateMaintenanceWindowTask", method: "POST", uri: "/", status: 200, input: Some(1189), output: Some(1190), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateManagedInstanceRole", method: "POST", uri: "/", status: 200, input: Some(1191), output: Some(1192), errors: &[&error::INVALID_INSTANCE_ID, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateOpsItem", method: "POST", uri: "/", status: 200, input: Some(1193), output: Some(1194), errors: &[&error::INTERNAL_SERVER_ERROR, &error::OPS_ITEM_NOT_FOUND_EXCEPTION, &error::OPS_ITEM_ALREADY_EXISTS_EXCEPTION, &error::OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION, &error::OPS_ITEM_INVALID_PARAMETER_EXCEPTION, &error::OPS_ITEM_ACCESS_DENIED_EXCEPTION, &error::OPS_ITEM_CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateOpsMetadata", method: "POST", uri: "/", status: 200, input: Some(1195), output: Some(1196), errors: &[&error::OPS_METADATA_NOT_FOUND_EXCEPTION, &error::OPS_METADATA_INVALID_ARGUMENT_EXCEPTION, &error::OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION, &error::OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdatePatchBaseline", method: "POST", uri: "/", status: 200, input: Some(1197), output: Some(1198), errors: &[&error::DOES_NOT_EXIST_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateResourceDataSync", method: "POST", uri: "/", status: 200, input: Some(1199), output: Some(1200), errors: &[&error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION, &error::RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION, &error::RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION, &error::INTERNAL_SERVER_ERROR], anonymous: false },
    schema::Operation { name: "UpdateServiceSetting", method: "POST", uri: "/", status: 200, input: Some(1201), output: Some(1202), errors: &[&error::INTERNAL_SERVER_ERROR, &error::SERVICE_SETTING_NOT_FOUND, &error::TOO_MANY_UPDATES], anonymous: false },
    schema::Operation { name: "ValidateCloudConnector", method: "POST", uri: "/", status: 200, input: Some(1207), output: Some(1208), errors: &[&error::INTERNAL_SERVER_ERROR, &error::RESOURCE_NOT_FOUND_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AccessKeyIdType", kind: Kind::String { min: None, max: None, pattern: Some("\\w{16,128}"), values: &[] }, sensitive: false },
    Shape { name: "AccessKeySecretType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "AccessRequestId", kind: Kind::String { min: None, max: None, pattern: Some("^(oi)-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "AccessRequestStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Approved", "Rejected", "Revoked", "Expired", "Pending"] }, sensitive: false },
    Shape { name: "AccessType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Standard", "JustInTime"] }, sensitive: false },
    Shape { name: "Account", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AccountId", kind: Kind::String { min: None, max: None, pattern: Some("(?i)all|[0-9]{12}"), values: &[] }, sensitive: false },
    Shape { name: "AccountIdList", kind: Kind::List { member: 6, min: None, max: Some(20) }, sensitive: false },
    Shape { name: "AccountSharingInfo", kind: Kind::Structure { members: &[
        Member { name: "AccountId", shape: 6, required: false, location: At::Body },
        Member { name: "SharedDocumentVersion", shape: 1101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AccountSharingInfoList", kind: Kind::List { member: 8, min: None, max: None }, sensitive: false },
    Shape { name: "Accounts", kind: Kind::List { member: 5, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "Activation", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 14, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 229, required: false, location: At::Body },
        Member { name: "DefaultInstanceName", shape: 235, required: false, location: At::Body },
        Member { name: "Description", shape: 13, required: false, location: At::Body },
        Member { name: "ExpirationDate", shape: 414, required: false, location: At::Body },
        Member { name: "Expired", shape: 124, required: false, location: At::Body },
        Member { name: "IamRole", shape: 492, required: false, location: At::Body },
        Member { name: "RegistrationLimit", shape: 999, required: false, location: At::Body },
        Member { name: "RegistrationsCount", shape: 1004, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ActivationCode", kind: Kind::String { min: Some(20), max: Some(250), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ActivationDescription", kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ActivationId", kind: Kind::String { min: None, max: None, pattern: Some("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "ActivationList", kind: Kind::List { member: 11, min: None, max: None }, sensitive: false },
    Shape { name: "AddTagsToResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceId", shape: 1046, required: true, location: At::Body },
        Member { name: "ResourceType", shape: 1049, required: true, location: At::Body },
        Member { name: "Tags", shape: 1144, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AddTagsToResourceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "AgentErrorCode", kind: Kind::String { min: None, max: Some(10), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AgentType", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AgentVersion", kind: Kind::String { min: None, max: None, pattern: Some("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$"), values: &[] }, sensitive: false },
    Shape { name: "AggregatorSchemaOnly", kind: Kind::Boolean, sensitive: false },
    Shape { name: "Alarm", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 25, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AlarmConfiguration", kind: Kind::Structure { members: &[
        Member { name: "Alarms", shape: 24, required: true, location: At::Body },
        Member { name: "IgnorePollAlarmFailure", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AlarmList", kind: Kind::List { member: 22, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "AlarmName", kind: Kind::String { min: Some(1), max: Some(255), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "AlarmStateInformation", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 25, required: true, location: At::Body },
        Member { name: "State", shape: 415, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AlarmStateInformationList", kind: Kind::List { member: 26, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "AllowedPattern", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ApplyOnlyAtCronInterval", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ApproveAfterDays", kind: Kind::Integer { min: Some(0), max: Some(360) }, sensitive: false },
    Shape { name: "Architecture", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociateOpsItemRelatedItemRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationType", shape: 813, required: true, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: true, location: At::Body },
        Member { name: "ResourceType", shape: 811, required: true, location: At::Body },
        Member { name: "ResourceUri", shape: 812, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociateOpsItemRelatedItemResponse", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 810, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Association", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "LastExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "Overview", shape: 61, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationComplianceSeverity", kind: Kind::String { min: None, max: None, pattern: None, values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] }, sensitive: false },
    Shape { name: "AssociationDescription", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ApplyOnlyAtCronInterval", shape: 29, required: false, location: At::Body },
        Member { name: "AssociationDispatchAssumeRole", shape: 38, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "AutomationTargetParameterName", shape: 105, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: false, location: At::Body },
        Member { name: "ComplianceSeverity", shape: 35, required: false, location: At::Body },
        Member { name: "Date", shape: 233, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "LastExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastSuccessfulExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastUpdateAssociationDate", shape: 233, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "OutputLocation", shape: 500, required: false, location: At::Body },
        Member { name: "Overview", shape: 61, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "Status", shape: 64, required: false, location: At::Body },
        Member { name: "SyncCompliance", shape: 67, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationDescriptionList", kind: Kind::List { member: 36, min: None, max: None }, sensitive: false },
    Shape { name: "AssociationDispatchAssumeRoleArn", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+"), values: &[] }, sensitive: false },
    Shape { name: "AssociationExecution", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "CreatedTime", shape: 233, required: false, location: At::Body },
        Member { name: "DetailedStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "ExecutionId", shape: 44, required: false, location: At::Body },
        Member { name: "LastExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "ResourceCountByStatus", shape: 1018, required: false, location: At::Body },
        Member { name: "Status", shape: 1125, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationExecutionFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 41, required: true, location: At::Body },
        Member { name: "Type", shape: 55, required: true, location: At::Body },
        Member { name: "Value", shape: 43, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationExecutionFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["ExecutionId", "Status", "CreatedTime"] }, sensitive: false },
    Shape { name: "AssociationExecutionFilterList", kind: Kind::List { member: 40, min: Some(1), max: None }, sensitive: false },
    Shape { name: "AssociationExecutionFilterValue", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociationExecutionId", kind: Kind::String { min: None, max: None, pattern: Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"), values: &[] }, sensitive: false },
    Shape { name: "AssociationExecutionTarget", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "DetailedStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "ExecutionId", shape: 44, required: false, location: At::Body },
        Member { name: "LastExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "OutputSource", shape: 841, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 62, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 63, required: false, location: At::Body },
        Member { name: "Status", shape: 1125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationExecutionTargetsFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 47, required: true, location: At::Body },
        Member { name: "Value", shape: 49, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationExecutionTargetsFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["Status", "ResourceId", "ResourceType"] }, sensitive: false },
    Shape { name: "AssociationExecutionTargetsFilterList", kind: Kind::List { member: 46, min: Some(1), max: None }, sensitive: false },
    Shape { name: "AssociationExecutionTargetsFilterValue", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociationExecutionTargetsList", kind: Kind::List { member: 45, min: None, max: None }, sensitive: false },
    Shape { name: "AssociationExecutionsList", kind: Kind::List { member: 39, min: None, max: None }, sensitive: false },
    Shape { name: "AssociationFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 53, required: true, location: At::Body },
        Member { name: "value", shape: 56, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["InstanceId", "Name", "AssociationId", "AssociationStatusName", "LastExecutedBefore", "LastExecutedAfter", "AssociationName", "ResourceGroupName", "CloudConnectorId"] }, sensitive: false },
    Shape { name: "AssociationFilterList", kind: Kind::List { member: 52, min: Some(1), max: None }, sensitive: false },
    Shape { name: "AssociationFilterOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["EQUAL", "LESS_THAN", "GREATER_THAN"] }, sensitive: false },
    Shape { name: "AssociationFilterValue", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociationId", kind: Kind::String { min: None, max: None, pattern: Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"), values: &[] }, sensitive: false },
    Shape { name: "AssociationIdList", kind: Kind::List { member: 57, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "AssociationList", kind: Kind::List { member: 34, min: None, max: None }, sensitive: false },
    Shape { name: "AssociationName", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "AssociationOverview", kind: Kind::Structure { members: &[
        Member { name: "AssociationStatusAggregatedCount", shape: 65, required: false, location: At::Body },
        Member { name: "DetailedStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "Status", shape: 1125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationResourceId", kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociationResourceType", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AssociationStatus", kind: Kind::Structure { members: &[
        Member { name: "AdditionalInfo", shape: 1122, required: false, location: At::Body },
        Member { name: "Date", shape: 233, required: true, location: At::Body },
        Member { name: "Message", shape: 1124, required: true, location: At::Body },
        Member { name: "Name", shape: 66, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationStatusAggregatedCount", kind: Kind::Map { key: 1125, value: 505, min: None, max: None }, sensitive: false },
    Shape { name: "AssociationStatusName", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "Success", "Failed"] }, sensitive: false },
    Shape { name: "AssociationSyncCompliance", kind: Kind::String { min: None, max: None, pattern: None, values: &["AUTO", "MANUAL"] }, sensitive: false },
    Shape { name: "AssociationVersion", kind: Kind::String { min: None, max: None, pattern: Some("^(([$]LATEST)|([1-9][0-9]*))$"), values: &[] }, sensitive: false },
    Shape { name: "AssociationVersionInfo", kind: Kind::Structure { members: &[
        Member { name: "ApplyOnlyAtCronInterval", shape: 29, required: false, location: At::Body },
        Member { name: "AssociationDispatchAssumeRole", shape: 38, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: false, location: At::Body },
        Member { name: "ComplianceSeverity", shape: 35, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "OutputLocation", shape: 500, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "SyncCompliance", shape: 67, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AssociationVersionList", kind: Kind::List { member: 69, min: Some(1), max: None }, sensitive: false },
    Shape { name: "AttachmentContent", kind: Kind::Structure { members: &[
        Member { name: "Hash", shape: 73, required: false, location: At::Body },
        Member { name: "HashType", shape: 74, required: false, location: At::Body },
        Member { name: "Name", shape: 78, required: false, location: At::Body },
        Member { name: "Size", shape: 206, required: false, location: At::Body },
        Member { name: "Url", shape: 79, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachmentContentList", kind: Kind::List { member: 71, min: None, max: None }, sensitive: false },
    Shape { name: "AttachmentHash", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttachmentHashType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Sha256"] }, sensitive: false },
    Shape { name: "AttachmentIdentifier", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "AttachmentInformation", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 78, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachmentInformationList", kind: Kind::List { member: 76, min: None, max: None }, sensitive: false },
    Shape { name: "AttachmentName", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "AttachmentUrl", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttachmentsSource", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 81, required: false, location: At::Body },
        Member { name: "Name", shape: 75, required: false, location: At::Body },
        Member { name: "Values", shape: 84, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachmentsSourceKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["SourceUrl", "S3FileUrl", "AttachmentReference"] }, sensitive: false },
    Shape { name: "AttachmentsSourceList", kind: Kind::List { member: 80, min: Some(0), max: Some(20) }, sensitive: false },
    Shape { name: "AttachmentsSourceValue", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttachmentsSourceValues", kind: Kind::List { member: 83, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "AttributeName", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttributeValue", kind: Kind::String { min: Some(0), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationActionName", kind: Kind::String { min: None, max: None, pattern: Some("^aws:[a-zA-Z]{3,40}$"), values: &[] }, sensitive: false },
    Shape { name: "AutomationExecution", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 1138, required: false, location: At::Body },
        Member { name: "AutomationExecutionId", shape: 94, required: false, location: At::Body },
        Member { name: "AutomationExecutionStatus", shape: 99, required: false, location: At::Body },
        Member { name: "AutomationSubtype", shape: 104, required: false, location: At::Body },
        Member { name: "ChangeRequestName", shape: 136, required: false, location: At::Body },
        Member { name: "CurrentAction", shape: 1138, required: false, location: At::Body },
        Member { name: "CurrentStepName", shape: 1138, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ExecutedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "ExecutionEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "FailureMessage", shape: 1138, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Mode", shape: 409, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 1138, required: false, location: At::Body },
        Member { name: "Outputs", shape: 101, required: false, location: At::Body },
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
        Member { name: "ParentAutomationExecutionId", shape: 94, required: false, location: At::Body },
        Member { name: "ProgressCounters", shape: 974, required: false, location: At::Body },
        Member { name: "ResolvedTargets", shape: 1013, required: false, location: At::Body },
        Member { name: "Runbooks", shape: 1060, required: false, location: At::Body },
        Member { name: "ScheduledTime", shape: 233, required: false, location: At::Body },
        Member { name: "StepExecutions", shape: 1132, required: false, location: At::Body },
        Member { name: "StepExecutionsTruncated", shape: 124, required: false, location: At::Body },
        Member { name: "Target", shape: 1138, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetLocationsURL", shape: 1151, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "TargetParameterName", shape: 100, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TargetsSummary", shape: 1164, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
        Member { name: "Variables", shape: 101, required: false, location: At::Body },
        Member { name: "WarningMessage", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 90, required: true, location: At::Body },
        Member { name: "Values", shape: 93, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["DocumentNamePrefix", "ExecutionStatus", "ExecutionId", "ParentExecutionId", "CurrentAction", "StartTimeBefore", "StartTimeAfter", "AutomationType", "TagKey", "TargetResourceGroup", "AutomationSubtype", "OpsItemId"] }, sensitive: false },
    Shape { name: "AutomationExecutionFilterList", kind: Kind::List { member: 89, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "AutomationExecutionFilterValue", kind: Kind::String { min: Some(1), max: Some(150), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationExecutionFilterValueList", kind: Kind::List { member: 92, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "AutomationExecutionId", kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationExecutionInputs", kind: Kind::Structure { members: &[
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetLocationsURL", shape: 1151, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "TargetParameterName", shape: 100, required: false, location: At::Body },
        Member { name: "Targets", shape: 106, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionMetadata", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 1138, required: false, location: At::Body },
        Member { name: "AutomationExecutionId", shape: 94, required: false, location: At::Body },
        Member { name: "AutomationExecutionStatus", shape: 99, required: false, location: At::Body },
        Member { name: "AutomationSubtype", shape: 104, required: false, location: At::Body },
        Member { name: "AutomationType", shape: 107, required: false, location: At::Body },
        Member { name: "ChangeRequestName", shape: 136, required: false, location: At::Body },
        Member { name: "CurrentAction", shape: 1138, required: false, location: At::Body },
        Member { name: "CurrentStepName", shape: 1138, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ExecutedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "ExecutionEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "FailureMessage", shape: 1138, required: false, location: At::Body },
        Member { name: "LogFile", shape: 1138, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Mode", shape: 409, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 1138, required: false, location: At::Body },
        Member { name: "Outputs", shape: 101, required: false, location: At::Body },
        Member { name: "ParentAutomationExecutionId", shape: 94, required: false, location: At::Body },
        Member { name: "ResolvedTargets", shape: 1013, required: false, location: At::Body },
        Member { name: "Runbooks", shape: 1060, required: false, location: At::Body },
        Member { name: "ScheduledTime", shape: 233, required: false, location: At::Body },
        Member { name: "Target", shape: 1138, required: false, location: At::Body },
        Member { name: "TargetLocationsURL", shape: 1151, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "TargetParameterName", shape: 100, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
        Member { name: "WarningMessage", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionMetadataList", kind: Kind::List { member: 96, min: None, max: None }, sensitive: false },
    Shape { name: "AutomationExecutionPreview", kind: Kind::Structure { members: &[
        Member { name: "Regions", shape: 987, required: false, location: At::Body },
        Member { name: "StepPreviews", shape: 1133, required: false, location: At::Body },
        Member { name: "TargetPreviews", shape: 1159, required: false, location: At::Body },
        Member { name: "TotalAccounts", shape: 546, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AutomationExecutionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Waiting", "Success", "TimedOut", "Cancelling", "Cancelled", "Failed", "PendingApproval", "Approved", "Rejected", "Scheduled", "RunbookInProgress", "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected", "CompletedWithSuccess", "CompletedWithFailure", "Exited"] }, sensitive: false },
    Shape { name: "AutomationParameterKey", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationParameterMap", kind: Kind::Map { key: 100, value: 103, min: Some(1), max: Some(200) }, sensitive: false },
    Shape { name: "AutomationParameterValue", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationParameterValueList", kind: Kind::List { member: 102, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "AutomationSubtype", kind: Kind::String { min: None, max: None, pattern: None, values: &["ChangeRequest", "AccessRequest"] }, sensitive: false },
    Shape { name: "AutomationTargetParameterName", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AutomationTargets", kind: Kind::List { member: 1146, min: Some(0), max: Some(1) }, sensitive: false },
    Shape { name: "AutomationType", kind: Kind::String { min: None, max: None, pattern: None, values: &["CrossAccount", "Local"] }, sensitive: false },
    Shape { name: "AvailabilityZone", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AvailabilityZoneId", kind: Kind::String { min: None, max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AzureApplicationDisplayName", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "AzureApplicationId", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "AzureConfiguration", kind: Kind::Structure { members: &[
        Member { name: "ApplicationDisplayName", shape: 110, required: false, location: At::Body },
        Member { name: "ApplicationId", shape: 111, required: true, location: At::Body },
        Member { name: "Targets", shape: 204, required: false, location: At::Body },
        Member { name: "TenantDisplayName", shape: 117, required: false, location: At::Body },
        Member { name: "TenantId", shape: 118, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AzureSubscription", kind: Kind::Structure { members: &[
        Member { name: "DisplayName", shape: 114, required: false, location: At::Body },
        Member { name: "Id", shape: 115, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AzureSubscriptionDisplayName", kind: Kind::String { min: Some(0), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "AzureSubscriptionId", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "AzureSubscriptionList", kind: Kind::List { member: 113, min: Some(1), max: Some(75) }, sensitive: false },
    Shape { name: "AzureTenantDisplayName", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "AzureTenantId", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "BaselineDescription", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "BaselineId", kind: Kind::String { min: Some(20), max: Some(128), pattern: Some("^[a-zA-Z0-9_\\-:/]{20,128}$"), values: &[] }, sensitive: false },
    Shape { name: "BaselineName", kind: Kind::String { min: Some(3), max: Some(128), pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "BaselineOverride", kind: Kind::Structure { members: &[
        Member { name: "ApprovalRules", shape: 948, required: false, location: At::Body },
        Member { name: "ApprovedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "ApprovedPatchesComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "ApprovedPatchesEnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "AvailableSecurityUpdatesComplianceStatus", shape: 902, required: false, location: At::Body },
        Member { name: "GlobalFilters", shape: 910, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "RejectedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "RejectedPatchesAction", shape: 883, required: false, location: At::Body },
        Member { name: "Sources", shape: 955, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "BatchErrorMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Boolean", kind: Kind::Boolean, sensitive: false },
    Shape { name: "CalendarNameOrARN", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CalendarNameOrARNList", kind: Kind::List { member: 125, min: None, max: None }, sensitive: false },
    Shape { name: "CalendarState", kind: Kind::String { min: None, max: None, pattern: None, values: &["OPEN", "CLOSED"] }, sensitive: false },
    Shape { name: "CancelCommandRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 159, required: true, location: At::Body },
        Member { name: "InstanceIds", shape: 507, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CancelCommandResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "CancelMaintenanceWindowExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CancelMaintenanceWindowExecutionResult", kind: Kind::Structure { members: &[
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Category", kind: Kind::String { min: None, max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CategoryEnumList", kind: Kind::List { member: 132, min: Some(0), max: Some(3) }, sensitive: false },
    Shape { name: "CategoryList", kind: Kind::List { member: 132, min: Some(0), max: Some(3) }, sensitive: false },
    Shape { name: "ChangeDetailsValue", kind: Kind::String { min: Some(1), max: Some(32768), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ChangeRequestName", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ClientToken", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorArn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("^arn:aws(-cn|-us-gov)?:ssm:([^:]+):\\d{12}:cloud-connector/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorConfiguration", kind: Kind::Structure { members: &[
        Member { name: "AzureConfiguration", shape: 112, required: false, location: At::Body },
        Member { name: "GcpConfiguration", shape: 420, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "CloudConnectorDescription", kind: Kind::String { min: Some(0), max: Some(1024), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorFilter", kind: Kind::Structure { members: &[
        Member { name: "FilterKey", shape: 142, required: false, location: At::Body },
        Member { name: "FilterValues", shape: 145, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CloudConnectorFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["SubscriptionId", "TenantId", "ProjectId", "OrganizationId"] }, sensitive: false },
    Shape { name: "CloudConnectorFilterList", kind: Kind::List { member: 141, min: Some(1), max: Some(2) }, sensitive: false },
    Shape { name: "CloudConnectorFilterValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorFilterValues", kind: Kind::List { member: 144, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "CloudConnectorIamRoleArn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("^arn:aws[a-z0-9-]*:iam::\\d{12}:role\\/[\\w-\\/.@+=,]{1,1017}$"), values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "CloudConnectorMaxResults", kind: Kind::Integer { min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "CloudConnectorSummary", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: false, location: At::Body },
        Member { name: "ConfigConnectorArn", shape: 203, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 233, required: false, location: At::Body },
        Member { name: "Description", shape: 140, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 347, required: false, location: At::Body },
        Member { name: "Provider", shape: 975, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 146, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 233, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CloudConnectorSummaryList", kind: Kind::List { member: 149, min: None, max: None }, sensitive: false },
    Shape { name: "CloudWatchLogGroupName", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CloudWatchOutputConfig", kind: Kind::Structure { members: &[
        Member { name: "CloudWatchLogGroupName", shape: 151, required: false, location: At::Body },
        Member { name: "CloudWatchOutputEnabled", shape: 153, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CloudWatchOutputEnabled", kind: Kind::Boolean, sensitive: false },
    Shape { name: "Command", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CloudWatchOutputConfig", shape: 152, required: false, location: At::Body },
        Member { name: "CommandId", shape: 159, required: false, location: At::Body },
        Member { name: "Comment", shape: 171, required: false, location: At::Body },
        Member { name: "CompletedCount", shape: 172, required: false, location: At::Body },
        Member { name: "DeliveryTimedOutCount", shape: 263, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ErrorCount", shape: 405, required: false, location: At::Body },
        Member { name: "ExpiresAfter", shape: 233, required: false, location: At::Body },
        Member { name: "InstanceIds", shape: 507, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "NotificationConfig", shape: 750, required: false, location: At::Body },
        Member { name: "OutputS3BucketName", shape: 1061, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "OutputS3Region", shape: 1065, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "RequestedDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "ServiceRole", shape: 1074, required: false, location: At::Body },
        Member { name: "Status", shape: 170, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 1123, required: false, location: At::Body },
        Member { name: "TargetCount", shape: 1147, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TimeoutSeconds", shape: 1167, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 156, required: true, location: At::Body },
        Member { name: "value", shape: 158, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName"] }, sensitive: false },
    Shape { name: "CommandFilterList", kind: Kind::List { member: 155, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "CommandFilterValue", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandId", kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandInvocation", kind: Kind::Structure { members: &[
        Member { name: "CloudWatchOutputConfig", shape: 152, required: false, location: At::Body },
        Member { name: "CommandId", shape: 159, required: false, location: At::Body },
        Member { name: "CommandPlugins", shape: 166, required: false, location: At::Body },
        Member { name: "Comment", shape: 171, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "InstanceName", shape: 543, required: false, location: At::Body },
        Member { name: "NotificationConfig", shape: 750, required: false, location: At::Body },
        Member { name: "RequestedDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "ServiceRole", shape: 1074, required: false, location: At::Body },
        Member { name: "StandardErrorUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "StandardOutputUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "Status", shape: 162, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 1123, required: false, location: At::Body },
        Member { name: "TraceOutput", shape: 592, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandInvocationList", kind: Kind::List { member: 160, min: None, max: None }, sensitive: false },
    Shape { name: "CommandInvocationStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling"] }, sensitive: false },
    Shape { name: "CommandList", kind: Kind::List { member: 154, min: None, max: None }, sensitive: false },
    Shape { name: "CommandMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "CommandPlugin", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 167, required: false, location: At::Body },
        Member { name: "Output", shape: 168, required: false, location: At::Body },
        Member { name: "OutputS3BucketName", shape: 1061, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "OutputS3Region", shape: 1065, required: false, location: At::Body },
        Member { name: "ResponseCode", shape: 1050, required: false, location: At::Body },
        Member { name: "ResponseFinishDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "ResponseStartDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "StandardErrorUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "StandardOutputUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "Status", shape: 169, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 1123, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CommandPluginList", kind: Kind::List { member: 165, min: None, max: None }, sensitive: false },
    Shape { name: "CommandPluginName", kind: Kind::String { min: Some(4), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandPluginOutput", kind: Kind::String { min: None, max: Some(2500), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CommandPluginStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"] }, sensitive: false },
    Shape { name: "CommandStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling"] }, sensitive: false },
    Shape { name: "Comment", kind: Kind::String { min: None, max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CompletedCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceExecutionId", kind: Kind::String { min: None, max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceExecutionSummary", kind: Kind::Structure { members: &[
        Member { name: "ExecutionId", shape: 173, required: false, location: At::Body },
        Member { name: "ExecutionTime", shape: 233, required: true, location: At::Body },
        Member { name: "ExecutionType", shape: 175, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceExecutionType", kind: Kind::String { min: None, max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceFilterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceItem", kind: Kind::Structure { members: &[
        Member { name: "ComplianceType", shape: 199, required: false, location: At::Body },
        Member { name: "Details", shape: 179, required: false, location: At::Body },
        Member { name: "ExecutionSummary", shape: 174, required: false, location: At::Body },
        Member { name: "Id", shape: 182, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 186, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 188, required: false, location: At::Body },
        Member { name: "Severity", shape: 190, required: false, location: At::Body },
        Member { name: "Status", shape: 191, required: false, location: At::Body },
        Member { name: "Title", shape: 184, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceItemContentHash", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceItemDetails", kind: Kind::Map { key: 85, value: 86, min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceItemEntry", kind: Kind::Structure { members: &[
        Member { name: "Details", shape: 179, required: false, location: At::Body },
        Member { name: "Id", shape: 182, required: false, location: At::Body },
        Member { name: "Severity", shape: 190, required: true, location: At::Body },
        Member { name: "Status", shape: 191, required: true, location: At::Body },
        Member { name: "Title", shape: 184, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceItemEntryList", kind: Kind::List { member: 180, min: Some(0), max: Some(10000) }, sensitive: false },
    Shape { name: "ComplianceItemId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceItemList", kind: Kind::List { member: 177, min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceItemTitle", kind: Kind::String { min: None, max: Some(500), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceQueryOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"] }, sensitive: false },
    Shape { name: "ComplianceResourceId", kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceResourceIdList", kind: Kind::List { member: 186, min: Some(1), max: None }, sensitive: false },
    Shape { name: "ComplianceResourceType", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceResourceTypeList", kind: Kind::List { member: 188, min: Some(1), max: None }, sensitive: false },
    Shape { name: "ComplianceSeverity", kind: Kind::String { min: None, max: None, pattern: None, values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] }, sensitive: false },
    Shape { name: "ComplianceStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["COMPLIANT", "NON_COMPLIANT"] }, sensitive: false },
    Shape { name: "ComplianceStringFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 193, required: false, location: At::Body },
        Member { name: "Type", shape: 185, required: false, location: At::Body },
        Member { name: "Values", shape: 195, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceStringFilterKey", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ComplianceStringFilterList", kind: Kind::List { member: 192, min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceStringFilterValueList", kind: Kind::List { member: 176, min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "ComplianceSummaryCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceSummaryItem", kind: Kind::Structure { members: &[
        Member { name: "ComplianceType", shape: 199, required: false, location: At::Body },
        Member { name: "CompliantSummary", shape: 201, required: false, location: At::Body },
        Member { name: "NonCompliantSummary", shape: 747, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComplianceSummaryItemList", kind: Kind::List { member: 197, min: None, max: None }, sensitive: false },
    Shape { name: "ComplianceTypeName", kind: Kind::String { min: Some(1), max: Some(100), pattern: Some("^([A-Za-z0-9_\\-]\\w+|Custom:[a-zA-Z0-9_\\-]\\w+)$"), values: &[] }, sensitive: false },
    Shape { name: "ComplianceUploadType", kind: Kind::String { min: None, max: None, pattern: None, values: &["COMPLETE", "PARTIAL"] }, sensitive: false },
    Shape { name: "CompliantSummary", kind: Kind::Structure { members: &[
        Member { name: "CompliantCount", shape: 196, required: false, location: At::Body },
        Member { name: "SeveritySummary", shape: 1100, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ComputerName", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ConfigConnectorArn", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("^arn:aws(-cn|-us-gov)?:config:([^:]+):\\d{12}:connector/.+$"), values: &[] }, sensitive: false },
    Shape { name: "ConfigurationTargets", kind: Kind::Structure { members: &[
        Member { name: "Subscriptions", shape: 116, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ConnectionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["connected", "notconnected"] }, sensitive: false },
    Shape { name: "ContentLength", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "CreateActivationRequest", kind: Kind::Structure { members: &[
        Member { name: "DefaultInstanceName", shape: 235, required: false, location: At::Body },
        Member { name: "Description", shape: 13, required: false, location: At::Body },
        Member { name: "ExpirationDate", shape: 414, required: false, location: At::Body },
        Member { name: "IamRole", shape: 492, required: true, location: At::Body },
        Member { name: "RegistrationLimit", shape: 999, required: false, location: At::Body },
        Member { name: "RegistrationMetadata", shape: 1002, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateActivationResult", kind: Kind::Structure { members: &[
        Member { name: "ActivationCode", shape: 12, required: false, location: At::Body },
        Member { name: "ActivationId", shape: 14, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAssociationBatchRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationDispatchAssumeRole", shape: 38, required: false, location: At::Body },
        Member { name: "Entries", shape: 210, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAssociationBatchRequestEntries", kind: Kind::List { member: 211, min: Some(1), max: None }, sensitive: false },
    Shape { name: "CreateAssociationBatchRequestEntry", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ApplyOnlyAtCronInterval", shape: 29, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AutomationTargetParameterName", shape: 105, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: false, location: At::Body },
        Member { name: "ComplianceSeverity", shape: 35, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "OutputLocation", shape: 500, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "SyncCompliance", shape: 67, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAssociationBatchResult", kind: Kind::Structure { members: &[
        Member { name: "Failed", shape: 417, required: false, location: At::Body },
        Member { name: "Successful", shape: 37, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ApplyOnlyAtCronInterval", shape: 29, required: false, location: At::Body },
        Member { name: "AssociationDispatchAssumeRole", shape: 38, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AutomationTargetParameterName", shape: 105, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: false, location: At::Body },
        Member { name: "ComplianceSeverity", shape: 35, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "OutputLocation", shape: 500, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "SyncCompliance", shape: 67, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAssociationResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationDescription", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateCloudConnectorRequest", kind: Kind::Structure { members: &[
        Member { name: "ConfigConnectorArn", shape: 203, required: false, location: At::Body },
        Member { name: "Configuration", shape: 139, required: true, location: At::Body },
        Member { name: "Description", shape: 140, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 347, required: true, location: At::Body },
        Member { name: "RoleArn", shape: 146, required: true, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateCloudConnectorResult", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateDocumentRequest", kind: Kind::Structure { members: &[
        Member { name: "Attachments", shape: 82, required: false, location: At::Body },
        Member { name: "Content", shape: 350, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentType", shape: 394, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "Requires", shape: 381, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "TargetType", shape: 1160, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateDocumentResult", kind: Kind::Structure { members: &[
        Member { name: "DocumentDescription", shape: 352, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "AllowUnassociatedTargets", shape: 644, required: true, location: At::Body },
        Member { name: "ClientToken", shape: 137, required: false, location: At::Body },
        Member { name: "Cutoff", shape: 646, required: true, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Duration", shape: 648, required: true, location: At::Body },
        Member { name: "EndDate", shape: 687, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: true, location: At::Body },
        Member { name: "Schedule", shape: 682, required: true, location: At::Body },
        Member { name: "ScheduleOffset", shape: 679, required: false, location: At::Body },
        Member { name: "ScheduleTimezone", shape: 706, required: false, location: At::Body },
        Member { name: "StartDate", shape: 687, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpsItemRequest", kind: Kind::Structure { members: &[
        Member { name: "AccountId", shape: 779, required: false, location: At::Body },
        Member { name: "ActualEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ActualStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Category", shape: 781, required: false, location: At::Body },
        Member { name: "Description", shape: 786, required: true, location: At::Body },
        Member { name: "Notifications", shape: 806, required: false, location: At::Body },
        Member { name: "OperationalData", shape: 807, required: false, location: At::Body },
        Member { name: "OpsItemType", shape: 829, required: false, location: At::Body },
        Member { name: "PlannedEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "PlannedStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Priority", shape: 809, required: false, location: At::Body },
        Member { name: "RelatedOpsItems", shape: 1006, required: false, location: At::Body },
        Member { name: "Severity", shape: 823, required: false, location: At::Body },
        Member { name: "Source", shape: 824, required: true, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "Title", shape: 828, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpsItemResponse", kind: Kind::Structure { members: &[
        Member { name: "OpsItemArn", shape: 780, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpsMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "Metadata", shape: 717, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 838, required: true, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpsMetadataResult", kind: Kind::Structure { members: &[
        Member { name: "OpsMetadataArn", shape: 831, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "ApprovalRules", shape: 948, required: false, location: At::Body },
        Member { name: "ApprovedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "ApprovedPatchesComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "ApprovedPatchesEnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "AvailableSecurityUpdatesComplianceStatus", shape: 902, required: false, location: At::Body },
        Member { name: "ClientToken", shape: 137, required: false, location: At::Body },
        Member { name: "Description", shape: 119, required: false, location: At::Body },
        Member { name: "GlobalFilters", shape: 910, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: true, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "RejectedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "RejectedPatchesAction", shape: 883, required: false, location: At::Body },
        Member { name: "Sources", shape: 955, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateResourceDataSyncRequest", kind: Kind::Structure { members: &[
        Member { name: "S3Destination", shape: 1035, required: false, location: At::Body },
        Member { name: "SyncName", shape: 1029, required: true, location: At::Body },
        Member { name: "SyncSource", shape: 1039, required: false, location: At::Body },
        Member { name: "SyncType", shape: 1045, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateResourceDataSyncResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatedDate", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "Credentials", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 0, required: true, location: At::Body },
        Member { name: "ExpirationTime", shape: 233, required: true, location: At::Body },
        Member { name: "SecretAccessKey", shape: 1, required: true, location: At::Body },
        Member { name: "SessionToken", shape: 1099, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DHMCPermissionModel", kind: Kind::String { min: None, max: None, pattern: None, values: &["SERVICE_MANAGED", "SELF_MANAGED"] }, sensitive: false },
    Shape { name: "DHMCRoleArn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("^arn:aws[a-z0-9-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$"), values: &[] }, sensitive: false },
    Shape { name: "DateTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "DefaultBaseline", kind: Kind::Boolean, sensitive: false },
    Shape { name: "DefaultInstanceName", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "DeleteActivationRequest", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 14, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteActivationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteAssociationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteCloudConnectorRequest", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteCloudConnectorResult", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteDocumentRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Force", shape: 124, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteDocumentResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteInventoryRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 1170, required: false, location: At::Body },
        Member { name: "DryRun", shape: 400, required: false, location: At::Body },
        Member { name: "SchemaDeleteOption", shape: 590, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteInventoryResult", kind: Kind::Structure { members: &[
        Member { name: "DeletionId", shape: 1170, required: false, location: At::Body },
        Member { name: "DeletionSummary", shape: 556, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteOpsItemRequest", kind: Kind::Structure { members: &[
        Member { name: "OpsItemId", shape: 802, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteOpsItemResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteOpsMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "OpsMetadataArn", shape: 831, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteOpsMetadataResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParameterRequest", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 845, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParameterResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParametersRequest", kind: Kind::Structure { members: &[
        Member { name: "Names", shape: 862, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteParametersResult", kind: Kind::Structure { members: &[
        Member { name: "DeletedParameters", shape: 862, required: false, location: At::Body },
        Member { name: "InvalidParameters", shape: 862, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeletePatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeletePatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourceDataSyncRequest", kind: Kind::Structure { members: &[
        Member { name: "SyncName", shape: 1029, required: true, location: At::Body },
        Member { name: "SyncType", shape: 1045, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourceDataSyncResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourcePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "DeletionMode", shape: 262, required: false, location: At::Body },
        Member { name: "PolicyHash", shape: 971, required: true, location: At::Body },
        Member { name: "PolicyId", shape: 972, required: true, location: At::Body },
        Member { name: "ResourceArn", shape: 1014, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteResourcePolicyResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeletionMode", kind: Kind::String { min: None, max: None, pattern: None, values: &["RemoveSharing", "RollbackMigration"] }, sensitive: false },
    Shape { name: "DeliveryTimedOutCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "DeregisterDefaultHostManagementConfigurationRequest", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterDefaultHostManagementConfigurationResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterManagedInstanceRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 708, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterManagedInstanceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterPatchBaselineForPatchGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterPatchBaselineForPatchGroupResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterTargetFromMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "Safe", shape: 124, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
        Member { name: "WindowTargetId", shape: 689, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterTargetFromMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTargetId", shape: 689, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterTaskFromMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeregisterTaskFromMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeActivationsFilter", kind: Kind::Structure { members: &[
        Member { name: "FilterKey", shape: 275, required: false, location: At::Body },
        Member { name: "FilterValues", shape: 1141, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeActivationsFilterKeys", kind: Kind::String { min: None, max: None, pattern: None, values: &["ActivationIds", "DefaultInstanceName", "IamRole"] }, sensitive: false },
    Shape { name: "DescribeActivationsFilterList", kind: Kind::List { member: 274, min: None, max: None }, sensitive: false },
    Shape { name: "DescribeActivationsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 276, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeActivationsResult", kind: Kind::Structure { members: &[
        Member { name: "ActivationList", shape: 15, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationExecutionTargetsRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: true, location: At::Body },
        Member { name: "ExecutionId", shape: 44, required: true, location: At::Body },
        Member { name: "Filters", shape: 48, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationExecutionTargetsResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationExecutionTargets", shape: 50, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationExecutionsRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: true, location: At::Body },
        Member { name: "Filters", shape: 42, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationExecutionsResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationExecutions", shape: 51, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAssociationResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationDescription", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAutomationExecutionsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 91, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAutomationExecutionsResult", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionMetadataList", shape: 97, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAutomationStepExecutionsRequest", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: true, location: At::Body },
        Member { name: "Filters", shape: 1129, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ReverseOrder", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAutomationStepExecutionsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "StepExecutions", shape: 1132, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAvailablePatchesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 936, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 890, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeAvailablePatchesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Patches", shape: 927, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeDocumentPermissionRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 378, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "PermissionType", shape: 379, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeDocumentPermissionResponse", kind: Kind::Structure { members: &[
        Member { name: "AccountIds", shape: 7, required: false, location: At::Body },
        Member { name: "AccountSharingInfoList", shape: 9, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeDocumentRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeDocumentResult", kind: Kind::Structure { members: &[
        Member { name: "Document", shape: 352, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEffectiveInstanceAssociationsRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 402, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEffectiveInstanceAssociationsResult", kind: Kind::Structure { members: &[
        Member { name: "Associations", shape: 499, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEffectivePatchesForPatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 890, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeEffectivePatchesForPatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "EffectivePatches", shape: 404, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstanceAssociationsStatusRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstanceAssociationsStatusResult", kind: Kind::Structure { members: &[
        Member { name: "InstanceAssociationStatusInfos", shape: 504, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstanceInformationRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 518, required: false, location: At::Body },
        Member { name: "InstanceInformationFilterList", shape: 512, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 713, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstanceInformationResult", kind: Kind::Structure { members: &[
        Member { name: "InstanceInformationList", shape: 515, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchStatesForPatchGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 523, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 901, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchStatesForPatchGroupResult", kind: Kind::Structure { members: &[
        Member { name: "InstancePatchStates", shape: 528, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchStatesRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceIds", shape: 507, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 901, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchStatesResult", kind: Kind::Structure { members: &[
        Member { name: "InstancePatchStates", shape: 526, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 936, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 901, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePatchesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Patches", shape: 898, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePropertiesMaxResults", kind: Kind::Integer { min: Some(5), max: Some(1000) }, sensitive: false },
    Shape { name: "DescribeInstancePropertiesRequest", kind: Kind::Structure { members: &[
        Member { name: "FiltersWithOperator", shape: 539, required: false, location: At::Body },
        Member { name: "InstancePropertyFilterList", shape: 533, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 309, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInstancePropertiesResult", kind: Kind::Structure { members: &[
        Member { name: "InstanceProperties", shape: 529, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInventoryDeletionsRequest", kind: Kind::Structure { members: &[
        Member { name: "DeletionId", shape: 1170, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeInventoryDeletionsResult", kind: Kind::Structure { members: &[
        Member { name: "InventoryDeletions", shape: 559, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionTaskInvocationsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "TaskId", shape: 656, required: true, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionTaskInvocationsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowExecutionTaskInvocationIdentities", shape: 662, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionTasksRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionTasksResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowExecutionTaskIdentities", shape: 659, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowExecutionsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowExecutions", shape: 652, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowScheduleRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 936, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 683, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 680, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowScheduleResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ScheduledWindowExecutions", shape: 1069, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowTargetsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowTargetsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Targets", shape: 690, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowTasksRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowTasksResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Tasks", shape: 696, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowsForTargetRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 683, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 680, required: true, location: At::Body },
        Member { name: "Targets", shape: 1163, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowsForTargetResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowIdentities", shape: 707, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 666, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 677, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeMaintenanceWindowsResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WindowIdentities", shape: 672, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeOpsItemsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 804, required: false, location: At::Body },
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "OpsItemFilters", shape: 801, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeOpsItemsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "OpsItemSummaries", shape: 826, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeParametersRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 878, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ParameterFilters", shape: 867, required: false, location: At::Body },
        Member { name: "Shared", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeParametersResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Parameters", shape: 860, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchBaselinesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 936, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 890, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchBaselinesResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineIdentities", shape: 889, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchGroupStateRequest", kind: Kind::Structure { members: &[
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchGroupStateResult", kind: Kind::Structure { members: &[
        Member { name: "Instances", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithAvailableSecurityUpdates", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithCriticalNonCompliantPatches", shape: 545, required: false, location: At::Body },
        Member { name: "InstancesWithFailedPatches", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithInstalledOtherPatches", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithInstalledPatches", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithInstalledPendingRebootPatches", shape: 545, required: false, location: At::Body },
        Member { name: "InstancesWithInstalledRejectedPatches", shape: 545, required: false, location: At::Body },
        Member { name: "InstancesWithMissingPatches", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithNotApplicablePatches", shape: 546, required: false, location: At::Body },
        Member { name: "InstancesWithOtherNonCompliantPatches", shape: 545, required: false, location: At::Body },
        Member { name: "InstancesWithSecurityNonCompliantPatches", shape: 545, required: false, location: At::Body },
        Member { name: "InstancesWithUnreportedNotApplicablePatches", shape: 546, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchGroupsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 936, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 890, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchGroupsResult", kind: Kind::Structure { members: &[
        Member { name: "Mappings", shape: 918, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchPropertiesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: true, location: At::Body },
        Member { name: "PatchSet", shape: 951, required: false, location: At::Body },
        Member { name: "Property", shape: 943, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribePatchPropertiesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Properties", shape: 942, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeSessionsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 1082, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 1093, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "State", shape: 1096, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeSessionsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Sessions", shape: 1085, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescriptionInDocument", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DisassociateOpsItemRelatedItemRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 810, required: true, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DisassociateOpsItemRelatedItemResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DisplayName", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "DocumentARN", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.:/]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "DocumentAuthor", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentContent", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentDefaultVersionDescription", kind: Kind::Structure { members: &[
        Member { name: "DefaultVersion", shape: 395, required: false, location: At::Body },
        Member { name: "DefaultVersionName", shape: 398, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentDescription", kind: Kind::Structure { members: &[
        Member { name: "ApprovedVersion", shape: 395, required: false, location: At::Body },
        Member { name: "AttachmentsInformation", shape: 77, required: false, location: At::Body },
        Member { name: "Author", shape: 349, required: false, location: At::Body },
        Member { name: "Category", shape: 134, required: false, location: At::Body },
        Member { name: "CategoryEnum", shape: 133, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "DefaultVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Description", shape: 344, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentType", shape: 394, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Hash", shape: 359, required: false, location: At::Body },
        Member { name: "HashType", shape: 360, required: false, location: At::Body },
        Member { name: "LatestVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "Owner", shape: 371, required: false, location: At::Body },
        Member { name: "Parameters", shape: 375, required: false, location: At::Body },
        Member { name: "PendingReviewVersion", shape: 395, required: false, location: At::Body },
        Member { name: "PlatformTypes", shape: 968, required: false, location: At::Body },
        Member { name: "Requires", shape: 381, required: false, location: At::Body },
        Member { name: "ReviewInformation", shape: 1056, required: false, location: At::Body },
        Member { name: "ReviewStatus", shape: 1057, required: false, location: At::Body },
        Member { name: "SchemaVersion", shape: 390, required: false, location: At::Body },
        Member { name: "Sha1", shape: 391, required: false, location: At::Body },
        Member { name: "Status", shape: 392, required: false, location: At::Body },
        Member { name: "StatusInformation", shape: 393, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "TargetType", shape: 1160, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentDisplayName", kind: Kind::String { min: None, max: Some(1024), pattern: Some("^[\\w\\.\\-\\:\\/ ]*$"), values: &[] }, sensitive: false },
    Shape { name: "DocumentFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 355, required: true, location: At::Body },
        Member { name: "value", shape: 357, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["Name", "Owner", "PlatformTypes", "DocumentType"] }, sensitive: false },
    Shape { name: "DocumentFilterList", kind: Kind::List { member: 354, min: Some(1), max: None }, sensitive: false },
    Shape { name: "DocumentFilterValue", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentFormat", kind: Kind::String { min: None, max: None, pattern: None, values: &["YAML", "JSON", "TEXT"] }, sensitive: false },
    Shape { name: "DocumentHash", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentHashType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Sha256", "Sha1"] }, sensitive: false },
    Shape { name: "DocumentIdentifier", kind: Kind::Structure { members: &[
        Member { name: "Author", shape: 349, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentType", shape: 394, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "Owner", shape: 371, required: false, location: At::Body },
        Member { name: "PlatformTypes", shape: 968, required: false, location: At::Body },
        Member { name: "Requires", shape: 381, required: false, location: At::Body },
        Member { name: "ReviewStatus", shape: 1057, required: false, location: At::Body },
        Member { name: "SchemaVersion", shape: 390, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "TargetType", shape: 1160, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentIdentifierList", kind: Kind::List { member: 361, min: None, max: None }, sensitive: false },
    Shape { name: "DocumentKeyValuesFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 364, required: false, location: At::Body },
        Member { name: "Values", shape: 367, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentKeyValuesFilterKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentKeyValuesFilterList", kind: Kind::List { member: 363, min: Some(0), max: Some(6) }, sensitive: false },
    Shape { name: "DocumentKeyValuesFilterValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentKeyValuesFilterValues", kind: Kind::List { member: 366, min: None, max: None }, sensitive: false },
    Shape { name: "DocumentMetadataEnum", kind: Kind::String { min: None, max: None, pattern: None, values: &["DocumentReviews"] }, sensitive: false },
    Shape { name: "DocumentMetadataResponseInfo", kind: Kind::Structure { members: &[
        Member { name: "ReviewerResponse", shape: 387, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentName", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "DocumentOwner", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentParameter", kind: Kind::Structure { members: &[
        Member { name: "DefaultValue", shape: 373, required: false, location: At::Body },
        Member { name: "Description", shape: 374, required: false, location: At::Body },
        Member { name: "Name", shape: 376, required: false, location: At::Body },
        Member { name: "Type", shape: 377, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentParameterDefaultValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentParameterDescrption", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentParameterList", kind: Kind::List { member: 372, min: None, max: None }, sensitive: false },
    Shape { name: "DocumentParameterName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentParameterType", kind: Kind::String { min: None, max: None, pattern: None, values: &["String", "StringList"] }, sensitive: false },
    Shape { name: "DocumentPermissionMaxResults", kind: Kind::Integer { min: Some(1), max: Some(200) }, sensitive: false },
    Shape { name: "DocumentPermissionType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Share"] }, sensitive: false },
    Shape { name: "DocumentRequires", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "RequireType", shape: 1010, required: false, location: At::Body },
        Member { name: "Version", shape: 395, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentRequiresList", kind: Kind::List { member: 380, min: Some(1), max: None }, sensitive: false },
    Shape { name: "DocumentReviewAction", kind: Kind::String { min: None, max: None, pattern: None, values: &["SendForReview", "UpdateReview", "Approve", "Reject"] }, sensitive: false },
    Shape { name: "DocumentReviewComment", kind: Kind::String { min: Some(1), max: Some(1024), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "DocumentReviewCommentList", kind: Kind::List { member: 385, min: Some(0), max: Some(1) }, sensitive: false },
    Shape { name: "DocumentReviewCommentSource", kind: Kind::Structure { members: &[
        Member { name: "Content", shape: 383, required: false, location: At::Body },
        Member { name: "Type", shape: 386, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentReviewCommentType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Comment"] }, sensitive: false },
    Shape { name: "DocumentReviewerResponseList", kind: Kind::List { member: 388, min: None, max: None }, sensitive: false },
    Shape { name: "DocumentReviewerResponseSource", kind: Kind::Structure { members: &[
        Member { name: "Comment", shape: 384, required: false, location: At::Body },
        Member { name: "CreateTime", shape: 233, required: false, location: At::Body },
        Member { name: "ReviewStatus", shape: 1057, required: false, location: At::Body },
        Member { name: "Reviewer", shape: 1058, required: false, location: At::Body },
        Member { name: "UpdatedTime", shape: 233, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentReviews", kind: Kind::Structure { members: &[
        Member { name: "Action", shape: 382, required: true, location: At::Body },
        Member { name: "Comment", shape: 384, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentSchemaVersion", kind: Kind::String { min: None, max: None, pattern: Some("([0-9]+)\\.([0-9]+)"), values: &[] }, sensitive: false },
    Shape { name: "DocumentSha1", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Creating", "Active", "Updating", "Deleting", "Failed"] }, sensitive: false },
    Shape { name: "DocumentStatusInformation", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DocumentType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Command", "Policy", "Automation", "Session", "Package", "ApplicationConfiguration", "ApplicationConfigurationSchema", "DeploymentStrategy", "ChangeCalendar", "Automation.ChangeTemplate", "ProblemAnalysis", "ProblemAnalysisTemplate", "CloudFormation", "ConformancePackTemplate", "QuickSetup", "ManualApprovalPolicy", "AutoApprovalPolicy"] }, sensitive: false },
    Shape { name: "DocumentVersion", kind: Kind::String { min: None, max: None, pattern: Some("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)"), values: &[] }, sensitive: false },
    Shape { name: "DocumentVersionInfo", kind: Kind::Structure { members: &[
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "IsDefaultVersion", shape: 124, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: false, location: At::Body },
        Member { name: "ReviewStatus", shape: 1057, required: false, location: At::Body },
        Member { name: "Status", shape: 392, required: false, location: At::Body },
        Member { name: "StatusInformation", shape: 393, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DocumentVersionList", kind: Kind::List { member: 396, min: Some(1), max: None }, sensitive: false },
    Shape { name: "DocumentVersionName", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{1,128}$"), values: &[] }, sensitive: false },
    Shape { name: "DocumentVersionNumber", kind: Kind::String { min: None, max: None, pattern: Some("(^[1-9][0-9]*$)"), values: &[] }, sensitive: false },
    Shape { name: "DryRun", kind: Kind::Boolean, sensitive: false },
    Shape { name: "Duration", kind: Kind::Integer { min: Some(1), max: Some(24) }, sensitive: false },
    Shape { name: "EffectiveInstanceAssociationMaxResults", kind: Kind::Integer { min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "EffectivePatch", kind: Kind::Structure { members: &[
        Member { name: "Patch", shape: 882, required: false, location: At::Body },
        Member { name: "PatchStatus", shape: 959, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EffectivePatchList", kind: Kind::List { member: 403, min: None, max: None }, sensitive: false },
    Shape { name: "ErrorCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ExcludeAccount", kind: Kind::String { min: Some(6), max: Some(68), pattern: Some("^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|(\\d{12}))$"), values: &[] }, sensitive: false },
    Shape { name: "ExcludeAccounts", kind: Kind::List { member: 406, min: Some(1), max: Some(5000) }, sensitive: false },
    Shape { name: "ExecutionInputs", kind: Kind::Structure { members: &[
        Member { name: "Automation", shape: 95, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ExecutionMode", kind: Kind::String { min: None, max: None, pattern: None, values: &["Auto", "Interactive"] }, sensitive: false },
    Shape { name: "ExecutionPreview", kind: Kind::Structure { members: &[
        Member { name: "Automation", shape: 98, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "ExecutionPreviewId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"), values: &[] }, sensitive: false },
    Shape { name: "ExecutionPreviewStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Success", "Failed"] }, sensitive: false },
    Shape { name: "ExecutionRoleName", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@/-]+"), values: &[] }, sensitive: false },
    Shape { name: "ExpirationDate", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "ExternalAlarmState", kind: Kind::String { min: None, max: None, pattern: None, values: &["UNKNOWN", "ALARM"] }, sensitive: false },
    Shape { name: "FailedCreateAssociation", kind: Kind::Structure { members: &[
        Member { name: "Entry", shape: 211, required: false, location: At::Body },
        Member { name: "Fault", shape: 419, required: false, location: At::Body },
        Member { name: "Message", shape: 123, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FailedCreateAssociationList", kind: Kind::List { member: 416, min: None, max: None }, sensitive: false },
    Shape { name: "FailureDetails", kind: Kind::Structure { members: &[
        Member { name: "Details", shape: 101, required: false, location: At::Body },
        Member { name: "FailureStage", shape: 1138, required: false, location: At::Body },
        Member { name: "FailureType", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Fault", kind: Kind::String { min: None, max: None, pattern: None, values: &["Client", "Server", "Unknown"] }, sensitive: false },
    Shape { name: "GcpConfiguration", kind: Kind::Structure { members: &[
        Member { name: "OrganizationId", shape: 422, required: false, location: At::Body },
        Member { name: "ServiceAccountEmail", shape: 427, required: true, location: At::Body },
        Member { name: "Targets", shape: 421, required: false, location: At::Body },
        Member { name: "WorkloadIdentityPoolProvider", shape: 428, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GcpConfigurationTargets", kind: Kind::Structure { members: &[
        Member { name: "Projects", shape: 426, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "GcpOrganizationId", kind: Kind::String { min: Some(1), max: Some(19), pattern: Some("^[1-9][0-9]{0,18}$"), values: &[] }, sensitive: false },
    Shape { name: "GcpProject", kind: Kind::Structure { members: &[
        Member { name: "ProjectDisplayName", shape: 424, required: false, location: At::Body },
        Member { name: "ProjectId", shape: 425, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GcpProjectDisplayName", kind: Kind::String { min: Some(0), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$"), values: &[] }, sensitive: false },
    Shape { name: "GcpProjectId", kind: Kind::String { min: Some(6), max: Some(30), pattern: Some("^[a-z][a-z0-9-]{4,28}[a-z0-9]$"), values: &[] }, sensitive: false },
    Shape { name: "GcpProjectList", kind: Kind::List { member: 423, min: Some(1), max: Some(75) }, sensitive: false },
    Shape { name: "GcpServiceAccountEmail", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[a-z][a-z0-9\\-]*[a-z0-9]@[a-z][a-z0-9\\-]*[a-z0-9]\\.iam\\.gserviceaccount\\.com$"), values: &[] }, sensitive: false },
    Shape { name: "GcpWorkloadIdentityPoolProvider", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$"), values: &[] }, sensitive: false },
    Shape { name: "GetAccessTokenRequest", kind: Kind::Structure { members: &[
        Member { name: "AccessRequestId", shape: 2, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccessTokenResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessRequestStatus", shape: 3, required: false, location: At::Body },
        Member { name: "Credentials", shape: 230, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAutomationExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAutomationExecutionResult", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecution", shape: 88, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCalendarStateRequest", kind: Kind::Structure { members: &[
        Member { name: "AtTime", shape: 491, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCalendarStateResponse", kind: Kind::Structure { members: &[
        Member { name: "AtTime", shape: 491, required: false, location: At::Body },
        Member { name: "NextTransitionTime", shape: 491, required: false, location: At::Body },
        Member { name: "State", shape: 127, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCloudConnectorRequest", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCloudConnectorResult", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorArn", shape: 138, required: false, location: At::Body },
        Member { name: "ConfigConnectorArn", shape: 203, required: false, location: At::Body },
        Member { name: "Configuration", shape: 139, required: false, location: At::Body },
        Member { name: "CreatedAt", shape: 233, required: false, location: At::Body },
        Member { name: "Description", shape: 140, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 347, required: false, location: At::Body },
        Member { name: "RoleArn", shape: 146, required: false, location: At::Body },
        Member { name: "UpdatedAt", shape: 233, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCommandInvocationRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 159, required: true, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "PluginName", shape: 167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCommandInvocationResult", kind: Kind::Structure { members: &[
        Member { name: "CloudWatchOutputConfig", shape: 152, required: false, location: At::Body },
        Member { name: "CommandId", shape: 159, required: false, location: At::Body },
        Member { name: "Comment", shape: 171, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ExecutionElapsedTime", shape: 1140, required: false, location: At::Body },
        Member { name: "ExecutionEndDateTime", shape: 1140, required: false, location: At::Body },
        Member { name: "ExecutionStartDateTime", shape: 1140, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "PluginName", shape: 167, required: false, location: At::Body },
        Member { name: "ResponseCode", shape: 1050, required: false, location: At::Body },
        Member { name: "StandardErrorContent", shape: 1108, required: false, location: At::Body },
        Member { name: "StandardErrorUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "StandardOutputContent", shape: 1109, required: false, location: At::Body },
        Member { name: "StandardOutputUrl", shape: 1203, required: false, location: At::Body },
        Member { name: "Status", shape: 162, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 1123, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConnectionStatusRequest", kind: Kind::Structure { members: &[
        Member { name: "Target", shape: 1098, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetConnectionStatusResponse", kind: Kind::Structure { members: &[
        Member { name: "Status", shape: 205, required: false, location: At::Body },
        Member { name: "Target", shape: 1098, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDefaultPatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDefaultPatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDeployablePatchSnapshotForInstanceRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineOverride", shape: 122, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "SnapshotId", shape: 1104, required: true, location: At::Body },
        Member { name: "UseS3DualStackEndpoint", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDeployablePatchSnapshotForInstanceResult", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "Product", shape: 973, required: false, location: At::Body },
        Member { name: "SnapshotDownloadUrl", shape: 1103, required: false, location: At::Body },
        Member { name: "SnapshotId", shape: 1104, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDocumentRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetDocumentResult", kind: Kind::Structure { members: &[
        Member { name: "AttachmentsContent", shape: 72, required: false, location: At::Body },
        Member { name: "Content", shape: 350, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentType", shape: 394, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "Requires", shape: 381, required: false, location: At::Body },
        Member { name: "ReviewStatus", shape: 1057, required: false, location: At::Body },
        Member { name: "Status", shape: 392, required: false, location: At::Body },
        Member { name: "StatusInformation", shape: 393, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExecutionPreviewRequest", kind: Kind::Structure { members: &[
        Member { name: "ExecutionPreviewId", shape: 411, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetExecutionPreviewResponse", kind: Kind::Structure { members: &[
        Member { name: "EndedAt", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionPreview", shape: 410, required: false, location: At::Body },
        Member { name: "ExecutionPreviewId", shape: 411, required: false, location: At::Body },
        Member { name: "Status", shape: 412, required: false, location: At::Body },
        Member { name: "StatusMessage", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInventoryRequest", kind: Kind::Structure { members: &[
        Member { name: "Aggregators", shape: 549, required: false, location: At::Body },
        Member { name: "Filters", shape: 562, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResultAttributes", shape: 1052, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInventoryResult", kind: Kind::Structure { members: &[
        Member { name: "Entities", shape: 586, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInventorySchemaMaxResults", kind: Kind::Integer { min: Some(50), max: Some(200) }, sensitive: false },
    Shape { name: "GetInventorySchemaRequest", kind: Kind::Structure { members: &[
        Member { name: "Aggregator", shape: 21, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 451, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "SubType", shape: 594, required: false, location: At::Body },
        Member { name: "TypeName", shape: 582, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInventorySchemaResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Schemas", shape: 579, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionResult", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "TaskIds", shape: 657, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionTaskInvocationRequest", kind: Kind::Structure { members: &[
        Member { name: "InvocationId", shape: 660, required: true, location: At::Body },
        Member { name: "TaskId", shape: 656, required: true, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionTaskInvocationResult", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionId", shape: 655, required: false, location: At::Body },
        Member { name: "InvocationId", shape: 660, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "Parameters", shape: 663, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "TaskExecutionId", shape: 656, required: false, location: At::Body },
        Member { name: "TaskType", shape: 705, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
        Member { name: "WindowTargetId", shape: 704, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionTaskRequest", kind: Kind::Structure { members: &[
        Member { name: "TaskId", shape: 656, required: true, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowExecutionTaskResult", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "ServiceRole", shape: 1074, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskExecutionId", shape: 656, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 702, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
        Member { name: "Type", shape: 705, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "AllowUnassociatedTargets", shape: 644, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Cutoff", shape: 646, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Duration", shape: 648, required: false, location: At::Body },
        Member { name: "Enabled", shape: 649, required: false, location: At::Body },
        Member { name: "EndDate", shape: 687, required: false, location: At::Body },
        Member { name: "ModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "NextExecutionTime", shape: 687, required: false, location: At::Body },
        Member { name: "Schedule", shape: 682, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 679, required: false, location: At::Body },
        Member { name: "ScheduleTimezone", shape: 706, required: false, location: At::Body },
        Member { name: "StartDate", shape: 687, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowTaskRequest", kind: Kind::Structure { members: &[
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMaintenanceWindowTaskResult", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CutoffBehavior", shape: 693, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "LoggingInfo", shape: 642, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskInvocationParameters", shape: 695, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 701, required: false, location: At::Body },
        Member { name: "TaskType", shape: 705, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsItemRequest", kind: Kind::Structure { members: &[
        Member { name: "OpsItemArn", shape: 780, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsItemResponse", kind: Kind::Structure { members: &[
        Member { name: "OpsItem", shape: 778, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsMetadataMaxResults", kind: Kind::Integer { min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "GetOpsMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 466, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "OpsMetadataArn", shape: 831, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsMetadataResult", kind: Kind::Structure { members: &[
        Member { name: "Metadata", shape: 717, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 838, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsSummaryRequest", kind: Kind::Structure { members: &[
        Member { name: "Aggregators", shape: 756, required: false, location: At::Body },
        Member { name: "Filters", shape: 774, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResultAttributes", shape: 840, required: false, location: At::Body },
        Member { name: "SyncName", shape: 1029, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpsSummaryResult", kind: Kind::Structure { members: &[
        Member { name: "Entities", shape: 771, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterHistoryRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "Name", shape: 845, required: true, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "WithDecryption", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterHistoryResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Parameters", shape: 853, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterRequest", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 845, required: true, location: At::Body },
        Member { name: "WithDecryption", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParameterResult", kind: Kind::Structure { members: &[
        Member { name: "Parameter", shape: 849, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParametersByPathMaxResults", kind: Kind::Integer { min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "GetParametersByPathRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 475, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ParameterFilters", shape: 867, required: false, location: At::Body },
        Member { name: "Path", shape: 845, required: true, location: At::Body },
        Member { name: "Recursive", shape: 124, required: false, location: At::Body },
        Member { name: "WithDecryption", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParametersByPathResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Parameters", shape: 858, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParametersRequest", kind: Kind::Structure { members: &[
        Member { name: "Names", shape: 862, required: true, location: At::Body },
        Member { name: "WithDecryption", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetParametersResult", kind: Kind::Structure { members: &[
        Member { name: "InvalidParameters", shape: 862, required: false, location: At::Body },
        Member { name: "Parameters", shape: 858, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPatchBaselineForPatchGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPatchBaselineForPatchGroupResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "ApprovalRules", shape: 948, required: false, location: At::Body },
        Member { name: "ApprovedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "ApprovedPatchesComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "ApprovedPatchesEnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "AvailableSecurityUpdatesComplianceStatus", shape: 902, required: false, location: At::Body },
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Description", shape: 119, required: false, location: At::Body },
        Member { name: "GlobalFilters", shape: 910, required: false, location: At::Body },
        Member { name: "ModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "PatchGroups", shape: 916, required: false, location: At::Body },
        Member { name: "RejectedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "RejectedPatchesAction", shape: 883, required: false, location: At::Body },
        Member { name: "Sources", shape: 955, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 1047, required: false, location: At::Body },
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "ResourceArn", shape: 1014, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "Policies", shape: 486, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesResponseEntries", kind: Kind::List { member: 487, min: None, max: None }, sensitive: false },
    Shape { name: "GetResourcePoliciesResponseEntry", kind: Kind::Structure { members: &[
        Member { name: "Policy", shape: 970, required: false, location: At::Body },
        Member { name: "PolicyHash", shape: 971, required: false, location: At::Body },
        Member { name: "PolicyId", shape: 972, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetServiceSettingRequest", kind: Kind::Structure { members: &[
        Member { name: "SettingId", shape: 1076, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetServiceSettingResult", kind: Kind::Structure { members: &[
        Member { name: "ServiceSetting", shape: 1075, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "IPAddress", kind: Kind::String { min: Some(1), max: Some(46), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "ISO8601String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IamRole", kind: Kind::String { min: None, max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IdempotencyToken", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"), values: &[] }, sensitive: false },
    Shape { name: "ImpactType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Mutating", "NonMutating", "Undetermined"] }, sensitive: false },
    Shape { name: "InstallOverrideList", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^https://.+$|^s3://([^/]+)/(.*?([^/]+))$"), values: &[] }, sensitive: false },
    Shape { name: "InstanceAggregatedAssociationOverview", kind: Kind::Structure { members: &[
        Member { name: "DetailedStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "InstanceAssociationStatusAggregatedCount", shape: 502, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociation", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "Content", shape: 350, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationExecutionSummary", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceAssociationList", kind: Kind::List { member: 497, min: None, max: None }, sensitive: false },
    Shape { name: "InstanceAssociationOutputLocation", kind: Kind::Structure { members: &[
        Member { name: "S3Location", shape: 1063, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationOutputUrl", kind: Kind::Structure { members: &[
        Member { name: "S3OutputUrl", shape: 1064, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationStatusAggregatedCount", kind: Kind::Map { key: 1125, value: 505, min: None, max: None }, sensitive: false },
    Shape { name: "InstanceAssociationStatusInfo", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: false, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "DetailedStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ErrorCode", shape: 18, required: false, location: At::Body },
        Member { name: "ExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionSummary", shape: 498, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "OutputUrl", shape: 501, required: false, location: At::Body },
        Member { name: "Status", shape: 1125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceAssociationStatusInfos", kind: Kind::List { member: 503, min: None, max: None }, sensitive: false },
    Shape { name: "InstanceCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "InstanceId", kind: Kind::String { min: None, max: None, pattern: Some("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)"), values: &[] }, sensitive: false },
    Shape { name: "InstanceIdList", kind: Kind::List { member: 506, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "InstanceInfo", kind: Kind::Structure { members: &[
        Member { name: "AgentType", shape: 19, required: false, location: At::Body },
        Member { name: "AgentVersion", shape: 20, required: false, location: At::Body },
        Member { name: "AvailabilityZone", shape: 108, required: false, location: At::Body },
        Member { name: "AvailabilityZoneId", shape: 109, required: false, location: At::Body },
        Member { name: "ComputerName", shape: 202, required: false, location: At::Body },
        Member { name: "InstanceStatus", shape: 542, required: false, location: At::Body },
        Member { name: "IpAddress", shape: 593, required: false, location: At::Body },
        Member { name: "ManagedStatus", shape: 709, required: false, location: At::Body },
        Member { name: "Name", shape: 738, required: false, location: At::Body },
        Member { name: "PlatformName", shape: 966, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 967, required: false, location: At::Body },
        Member { name: "PlatformVersion", shape: 969, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 1048, required: false, location: At::Body },
        Member { name: "SourceId", shape: 1105, required: false, location: At::Body },
        Member { name: "SourceLocation", shape: 1106, required: false, location: At::Body },
        Member { name: "SourceType", shape: 1107, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceInformation", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 14, required: false, location: At::Body },
        Member { name: "AgentVersion", shape: 1215, required: false, location: At::Body },
        Member { name: "AssociationOverview", shape: 496, required: false, location: At::Body },
        Member { name: "AssociationStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "ComputerName", shape: 202, required: false, location: At::Body },
        Member { name: "IPAddress", shape: 490, required: false, location: At::Body },
        Member { name: "IamRole", shape: 492, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "IsLatestVersion", shape: 124, required: false, location: At::Body },
        Member { name: "LastAssociationExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastPingDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "LastSuccessfulAssociationExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 1138, required: false, location: At::Body },
        Member { name: "PingStatus", shape: 965, required: false, location: At::Body },
        Member { name: "PlatformName", shape: 1138, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 967, required: false, location: At::Body },
        Member { name: "PlatformVersion", shape: 1138, required: false, location: At::Body },
        Member { name: "RegistrationDate", shape: 233, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 1048, required: false, location: At::Body },
        Member { name: "SourceId", shape: 1105, required: false, location: At::Body },
        Member { name: "SourceLocation", shape: 1106, required: false, location: At::Body },
        Member { name: "SourceType", shape: 1107, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceInformationFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 511, required: true, location: At::Body },
        Member { name: "valueSet", shape: 514, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceInformationFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"] }, sensitive: false },
    Shape { name: "InstanceInformationFilterList", kind: Kind::List { member: 510, min: Some(0), max: None }, sensitive: false },
    Shape { name: "InstanceInformationFilterValue", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceInformationFilterValueSet", kind: Kind::List { member: 513, min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "InstanceInformationList", kind: Kind::List { member: 509, min: None, max: None }, sensitive: false },
    Shape { name: "InstanceInformationStringFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 517, required: true, location: At::Body },
        Member { name: "Values", shape: 514, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceInformationStringFilterKey", kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceInformationStringFilterList", kind: Kind::List { member: 516, min: Some(0), max: None }, sensitive: false },
    Shape { name: "InstanceName", kind: Kind::String { min: None, max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstancePatchState", kind: Kind::Structure { members: &[
        Member { name: "AvailableSecurityUpdateCount", shape: 887, required: false, location: At::Body },
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
        Member { name: "CriticalNonCompliantCount", shape: 904, required: false, location: At::Body },
        Member { name: "FailedCount", shape: 908, required: false, location: At::Body },
        Member { name: "InstallOverrideList", shape: 495, required: false, location: At::Body },
        Member { name: "InstalledCount", shape: 921, required: false, location: At::Body },
        Member { name: "InstalledOtherCount", shape: 922, required: false, location: At::Body },
        Member { name: "InstalledPendingRebootCount", shape: 923, required: false, location: At::Body },
        Member { name: "InstalledRejectedCount", shape: 924, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "LastNoRebootInstallOperationTime", shape: 233, required: false, location: At::Body },
        Member { name: "MissingCount", shape: 928, required: false, location: At::Body },
        Member { name: "NotApplicableCount", shape: 932, required: false, location: At::Body },
        Member { name: "Operation", shape: 933, required: true, location: At::Body },
        Member { name: "OperationEndTime", shape: 233, required: true, location: At::Body },
        Member { name: "OperationStartTime", shape: 233, required: true, location: At::Body },
        Member { name: "OtherNonCompliantCount", shape: 939, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
        Member { name: "RebootOption", shape: 985, required: false, location: At::Body },
        Member { name: "SecurityNonCompliantCount", shape: 950, required: false, location: At::Body },
        Member { name: "SnapshotId", shape: 1104, required: false, location: At::Body },
        Member { name: "UnreportedNotApplicableCount", shape: 962, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstancePatchStateFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 522, required: true, location: At::Body },
        Member { name: "Type", shape: 527, required: true, location: At::Body },
        Member { name: "Values", shape: 525, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstancePatchStateFilterKey", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstancePatchStateFilterList", kind: Kind::List { member: 521, min: Some(0), max: Some(4) }, sensitive: false },
    Shape { name: "InstancePatchStateFilterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstancePatchStateFilterValues", kind: Kind::List { member: 524, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "InstancePatchStateList", kind: Kind::List { member: 520, min: None, max: None }, sensitive: false },
    Shape { name: "InstancePatchStateOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "NotEqual", "LessThan", "GreaterThan"] }, sensitive: false },
    Shape { name: "InstancePatchStatesList", kind: Kind::List { member: 520, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "InstanceProperties", kind: Kind::List { member: 530, min: None, max: None }, sensitive: false },
    Shape { name: "InstanceProperty", kind: Kind::Structure { members: &[
        Member { name: "ActivationId", shape: 14, required: false, location: At::Body },
        Member { name: "AgentVersion", shape: 1215, required: false, location: At::Body },
        Member { name: "Architecture", shape: 31, required: false, location: At::Body },
        Member { name: "AssociationOverview", shape: 496, required: false, location: At::Body },
        Member { name: "AssociationStatus", shape: 1125, required: false, location: At::Body },
        Member { name: "AvailabilityZone", shape: 108, required: false, location: At::Body },
        Member { name: "ComputerName", shape: 202, required: false, location: At::Body },
        Member { name: "IPAddress", shape: 490, required: false, location: At::Body },
        Member { name: "IamRole", shape: 492, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "InstanceRole", shape: 540, required: false, location: At::Body },
        Member { name: "InstanceState", shape: 541, required: false, location: At::Body },
        Member { name: "InstanceType", shape: 544, required: false, location: At::Body },
        Member { name: "KeyName", shape: 596, required: false, location: At::Body },
        Member { name: "LastAssociationExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastPingDateTime", shape: 233, required: false, location: At::Body },
        Member { name: "LastSuccessfulAssociationExecutionDate", shape: 233, required: false, location: At::Body },
        Member { name: "LaunchTime", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 519, required: false, location: At::Body },
        Member { name: "PingStatus", shape: 965, required: false, location: At::Body },
        Member { name: "PlatformName", shape: 966, required: false, location: At::Body },
        Member { name: "PlatformType", shape: 967, required: false, location: At::Body },
        Member { name: "PlatformVersion", shape: 969, required: false, location: At::Body },
        Member { name: "RegistrationDate", shape: 233, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 1138, required: false, location: At::Body },
        Member { name: "SourceId", shape: 1105, required: false, location: At::Body },
        Member { name: "SourceLocation", shape: 1106, required: false, location: At::Body },
        Member { name: "SourceType", shape: 1107, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstancePropertyFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 532, required: true, location: At::Body },
        Member { name: "valueSet", shape: 536, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstancePropertyFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "DocumentName", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"] }, sensitive: false },
    Shape { name: "InstancePropertyFilterList", kind: Kind::List { member: 531, min: Some(1), max: Some(40) }, sensitive: false },
    Shape { name: "InstancePropertyFilterOperator", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan"] }, sensitive: false },
    Shape { name: "InstancePropertyFilterValue", kind: Kind::String { min: Some(1), max: Some(100000), pattern: Some("^.{1,100000}$"), values: &[] }, sensitive: false },
    Shape { name: "InstancePropertyFilterValueSet", kind: Kind::List { member: 535, min: Some(1), max: Some(40) }, sensitive: false },
    Shape { name: "InstancePropertyStringFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 538, required: true, location: At::Body },
        Member { name: "Operator", shape: 534, required: false, location: At::Body },
        Member { name: "Values", shape: 536, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstancePropertyStringFilterKey", kind: Kind::String { min: Some(1), max: Some(100000), pattern: Some("^.{1,100000}$"), values: &[] }, sensitive: false },
    Shape { name: "InstancePropertyStringFilterList", kind: Kind::List { member: 537, min: Some(1), max: Some(40) }, sensitive: false },
    Shape { name: "InstanceRole", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceState", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceStatus", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceTagName", kind: Kind::String { min: None, max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstanceType", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InstancesCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "Integer", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "InventoryAggregator", kind: Kind::Structure { members: &[
        Member { name: "Aggregators", shape: 549, required: false, location: At::Body },
        Member { name: "Expression", shape: 548, required: false, location: At::Body },
        Member { name: "Groups", shape: 566, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryAggregatorExpression", kind: Kind::String { min: Some(1), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryAggregatorList", kind: Kind::List { member: 547, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "InventoryAttributeDataType", kind: Kind::String { min: None, max: None, pattern: None, values: &["string", "number"] }, sensitive: false },
    Shape { name: "InventoryDeletionLastStatusMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryDeletionLastStatusUpdateTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "InventoryDeletionStartTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "InventoryDeletionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["InProgress", "Complete"] }, sensitive: false },
    Shape { name: "InventoryDeletionStatusItem", kind: Kind::Structure { members: &[
        Member { name: "DeletionId", shape: 1170, required: false, location: At::Body },
        Member { name: "DeletionStartTime", shape: 553, required: false, location: At::Body },
        Member { name: "DeletionSummary", shape: 556, required: false, location: At::Body },
        Member { name: "LastStatus", shape: 554, required: false, location: At::Body },
        Member { name: "LastStatusMessage", shape: 551, required: false, location: At::Body },
        Member { name: "LastStatusUpdateTime", shape: 552, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryDeletionSummary", kind: Kind::Structure { members: &[
        Member { name: "RemainingCount", shape: 1007, required: false, location: At::Body },
        Member { name: "SummaryItems", shape: 558, required: false, location: At::Body },
        Member { name: "TotalCount", shape: 1169, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryDeletionSummaryItem", kind: Kind::Structure { members: &[
        Member { name: "Count", shape: 1017, required: false, location: At::Body },
        Member { name: "RemainingCount", shape: 1007, required: false, location: At::Body },
        Member { name: "Version", shape: 580, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryDeletionSummaryItems", kind: Kind::List { member: 557, min: None, max: None }, sensitive: false },
    Shape { name: "InventoryDeletionsList", kind: Kind::List { member: 555, min: None, max: None }, sensitive: false },
    Shape { name: "InventoryFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 561, required: true, location: At::Body },
        Member { name: "Type", shape: 583, required: false, location: At::Body },
        Member { name: "Values", shape: 564, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryFilterKey", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryFilterList", kind: Kind::List { member: 560, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "InventoryFilterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryFilterValueList", kind: Kind::List { member: 563, min: Some(1), max: Some(40) }, sensitive: false },
    Shape { name: "InventoryGroup", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 562, required: true, location: At::Body },
        Member { name: "Name", shape: 567, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryGroupList", kind: Kind::List { member: 565, min: Some(1), max: Some(15) }, sensitive: false },
    Shape { name: "InventoryGroupName", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryItem", kind: Kind::Structure { members: &[
        Member { name: "CaptureTime", shape: 572, required: true, location: At::Body },
        Member { name: "Content", shape: 576, required: false, location: At::Body },
        Member { name: "ContentHash", shape: 574, required: false, location: At::Body },
        Member { name: "Context", shape: 573, required: false, location: At::Body },
        Member { name: "SchemaVersion", shape: 580, required: true, location: At::Body },
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryItemAttribute", kind: Kind::Structure { members: &[
        Member { name: "DataType", shape: 550, required: true, location: At::Body },
        Member { name: "Name", shape: 571, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryItemAttributeList", kind: Kind::List { member: 569, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "InventoryItemAttributeName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryItemCaptureTime", kind: Kind::String { min: None, max: None, pattern: Some("^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$"), values: &[] }, sensitive: false },
    Shape { name: "InventoryItemContentContext", kind: Kind::Map { key: 85, value: 86, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "InventoryItemContentHash", kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryItemEntry", kind: Kind::Map { key: 85, value: 86, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "InventoryItemEntryList", kind: Kind::List { member: 575, min: Some(0), max: Some(10000) }, sensitive: false },
    Shape { name: "InventoryItemList", kind: Kind::List { member: 568, min: Some(1), max: Some(30) }, sensitive: false },
    Shape { name: "InventoryItemSchema", kind: Kind::Structure { members: &[
        Member { name: "Attributes", shape: 570, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 591, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
        Member { name: "Version", shape: 580, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryItemSchemaResultList", kind: Kind::List { member: 578, min: None, max: None }, sensitive: false },
    Shape { name: "InventoryItemSchemaVersion", kind: Kind::String { min: None, max: None, pattern: Some("^([0-9]{1,6})(\\.[0-9]{1,6})$"), values: &[] }, sensitive: false },
    Shape { name: "InventoryItemTypeName", kind: Kind::String { min: Some(1), max: Some(100), pattern: Some("^(AWS|Custom):.*$"), values: &[] }, sensitive: false },
    Shape { name: "InventoryItemTypeNameFilter", kind: Kind::String { min: Some(0), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryQueryOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"] }, sensitive: false },
    Shape { name: "InventoryResultEntity", kind: Kind::Structure { members: &[
        Member { name: "Data", shape: 589, required: false, location: At::Body },
        Member { name: "Id", shape: 585, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryResultEntityId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryResultEntityList", kind: Kind::List { member: 584, min: None, max: None }, sensitive: false },
    Shape { name: "InventoryResultItem", kind: Kind::Structure { members: &[
        Member { name: "CaptureTime", shape: 572, required: false, location: At::Body },
        Member { name: "Content", shape: 576, required: true, location: At::Body },
        Member { name: "ContentHash", shape: 574, required: false, location: At::Body },
        Member { name: "SchemaVersion", shape: 580, required: true, location: At::Body },
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InventoryResultItemKey", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InventoryResultItemMap", kind: Kind::Map { key: 588, value: 587, min: None, max: None }, sensitive: false },
    Shape { name: "InventorySchemaDeleteOption", kind: Kind::String { min: None, max: None, pattern: None, values: &["DisableSchema", "DeleteSchema"] }, sensitive: false },
    Shape { name: "InventoryTypeDisplayName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "InvocationTraceOutput", kind: Kind::String { min: None, max: Some(2500), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "IpAddress", kind: Kind::String { min: Some(1), max: Some(46), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "IsSubTypeSchema", kind: Kind::Boolean, sensitive: false },
    Shape { name: "KeyList", kind: Kind::List { member: 1143, min: None, max: None }, sensitive: false },
    Shape { name: "KeyName", kind: Kind::String { min: None, max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "LabelParameterVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "Labels", shape: 857, required: true, location: At::Body },
        Member { name: "Name", shape: 845, required: true, location: At::Body },
        Member { name: "ParameterVersion", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LabelParameterVersionResult", kind: Kind::Structure { members: &[
        Member { name: "InvalidLabels", shape: 857, required: false, location: At::Body },
        Member { name: "ParameterVersion", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LastResourceDataSyncMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "LastResourceDataSyncStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Successful", "Failed", "InProgress"] }, sensitive: false },
    Shape { name: "LastResourceDataSyncTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "LastSuccessfulResourceDataSyncTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "ListAssociationVersionsRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 57, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAssociationVersionsResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationVersions", shape: 70, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAssociationsRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationFilterList", shape: 54, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAssociationsResult", kind: Kind::Structure { members: &[
        Member { name: "Associations", shape: 59, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCloudConnectorsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 143, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 148, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCloudConnectorsResult", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectors", shape: 150, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandInvocationsRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 159, required: false, location: At::Body },
        Member { name: "Details", shape: 124, required: false, location: At::Body },
        Member { name: "Filters", shape: 157, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 164, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandInvocationsResult", kind: Kind::Structure { members: &[
        Member { name: "CommandInvocations", shape: 161, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandsRequest", kind: Kind::Structure { members: &[
        Member { name: "CommandId", shape: 159, required: false, location: At::Body },
        Member { name: "Filters", shape: 157, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 164, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListCommandsResult", kind: Kind::Structure { members: &[
        Member { name: "Commands", shape: 163, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListComplianceItemsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 194, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceIds", shape: 187, required: false, location: At::Body },
        Member { name: "ResourceTypes", shape: 189, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListComplianceItemsResult", kind: Kind::Structure { members: &[
        Member { name: "ComplianceItems", shape: 183, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListComplianceSummariesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 194, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListComplianceSummariesResult", kind: Kind::Structure { members: &[
        Member { name: "ComplianceSummaryItems", shape: 198, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentMetadataHistoryRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "Metadata", shape: 368, required: true, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentMetadataHistoryResponse", kind: Kind::Structure { members: &[
        Member { name: "Author", shape: 349, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Metadata", shape: 369, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentVersionsRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentVersionsResult", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersions", shape: 397, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentsRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentFilterList", shape: 356, required: false, location: At::Body },
        Member { name: "Filters", shape: 365, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListDocumentsResult", kind: Kind::Structure { members: &[
        Member { name: "DocumentIdentifiers", shape: 362, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInventoryEntriesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 562, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInventoryEntriesResult", kind: Kind::Structure { members: &[
        Member { name: "CaptureTime", shape: 572, required: false, location: At::Body },
        Member { name: "Entries", shape: 576, required: false, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "SchemaVersion", shape: 580, required: false, location: At::Body },
        Member { name: "TypeName", shape: 581, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListNodesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 732, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "SyncName", shape: 1029, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListNodesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Nodes", shape: 737, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListNodesSummaryRequest", kind: Kind::Structure { members: &[
        Member { name: "Aggregators", shape: 726, required: true, location: At::Body },
        Member { name: "Filters", shape: 732, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "SyncName", shape: 1029, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListNodesSummaryResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "Summary", shape: 744, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsItemEventsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 792, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 793, required: false, location: At::Body },
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsItemEventsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "Summaries", shape: 794, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsItemRelatedItemsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 821, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 822, required: false, location: At::Body },
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsItemRelatedItemsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 1138, required: false, location: At::Body },
        Member { name: "Summaries", shape: 814, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsMetadataMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "ListOpsMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 834, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 633, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpsMetadataResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "OpsMetadataList", shape: 837, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceComplianceSummariesRequest", kind: Kind::Structure { members: &[
        Member { name: "Filters", shape: 194, required: false, location: At::Body },
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceComplianceSummariesResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceComplianceSummaryItems", shape: 1016, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceDataSyncRequest", kind: Kind::Structure { members: &[
        Member { name: "MaxResults", shape: 712, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "SyncType", shape: 1045, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceDataSyncResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ResourceDataSyncItems", shape: 1027, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceId", shape: 1046, required: true, location: At::Body },
        Member { name: "ResourceType", shape: 1049, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListTagsForResourceResult", kind: Kind::Structure { members: &[
        Member { name: "TagList", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LoggingInfo", kind: Kind::Structure { members: &[
        Member { name: "S3BucketName", shape: 1061, required: true, location: At::Body },
        Member { name: "S3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "S3Region", shape: 1065, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Long", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowAllowUnassociatedTargets", kind: Kind::Boolean, sensitive: false },
    Shape { name: "MaintenanceWindowAutomationParameters", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowCutoff", kind: Kind::Integer { min: Some(0), max: Some(23) }, sensitive: false },
    Shape { name: "MaintenanceWindowDescription", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "MaintenanceWindowDurationHours", kind: Kind::Integer { min: Some(1), max: Some(24) }, sensitive: false },
    Shape { name: "MaintenanceWindowEnabled", kind: Kind::Boolean, sensitive: false },
    Shape { name: "MaintenanceWindowExecution", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionList", kind: Kind::List { member: 650, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["PENDING", "IN_PROGRESS", "SUCCESS", "FAILED", "TIMED_OUT", "CANCELLING", "CANCELLED", "SKIPPED_OVERLAPPING"] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionStatusDetails", kind: Kind::String { min: Some(0), max: Some(250), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskExecutionId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskIdList", kind: Kind::List { member: 656, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskIdentity", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskExecutionId", shape: 656, required: false, location: At::Body },
        Member { name: "TaskType", shape: 705, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskIdentityList", kind: Kind::List { member: 658, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskInvocationId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskInvocationIdentity", kind: Kind::Structure { members: &[
        Member { name: "EndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionId", shape: 655, required: false, location: At::Body },
        Member { name: "InvocationId", shape: 660, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "Parameters", shape: 663, required: false, location: At::Body },
        Member { name: "StartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 653, required: false, location: At::Body },
        Member { name: "StatusDetails", shape: 654, required: false, location: At::Body },
        Member { name: "TaskExecutionId", shape: 656, required: false, location: At::Body },
        Member { name: "TaskType", shape: 705, required: false, location: At::Body },
        Member { name: "WindowExecutionId", shape: 651, required: false, location: At::Body },
        Member { name: "WindowTargetId", shape: 704, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskInvocationIdentityList", kind: Kind::List { member: 661, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowExecutionTaskInvocationParameters", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "MaintenanceWindowFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 665, required: false, location: At::Body },
        Member { name: "Values", shape: 668, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowFilterKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowFilterList", kind: Kind::List { member: 664, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "MaintenanceWindowFilterValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowFilterValues", kind: Kind::List { member: 667, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowId", kind: Kind::String { min: Some(20), max: Some(20), pattern: Some("^mw-[0-9a-f]{17}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowIdentity", kind: Kind::Structure { members: &[
        Member { name: "Cutoff", shape: 646, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Duration", shape: 648, required: false, location: At::Body },
        Member { name: "Enabled", shape: 649, required: false, location: At::Body },
        Member { name: "EndDate", shape: 687, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "NextExecutionTime", shape: 687, required: false, location: At::Body },
        Member { name: "Schedule", shape: 682, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 679, required: false, location: At::Body },
        Member { name: "ScheduleTimezone", shape: 706, required: false, location: At::Body },
        Member { name: "StartDate", shape: 687, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowIdentityForTarget", kind: Kind::Structure { members: &[
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowIdentityList", kind: Kind::List { member: 670, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowLambdaClientContext", kind: Kind::String { min: Some(1), max: Some(8000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowLambdaParameters", kind: Kind::Structure { members: &[
        Member { name: "ClientContext", shape: 673, required: false, location: At::Body },
        Member { name: "Payload", shape: 675, required: false, location: At::Body },
        Member { name: "Qualifier", shape: 676, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowLambdaPayload", kind: Kind::Blob { min: None, max: Some(4096) }, sensitive: true },
    Shape { name: "MaintenanceWindowLambdaQualifier", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowMaxResults", kind: Kind::Integer { min: Some(10), max: Some(100) }, sensitive: false },
    Shape { name: "MaintenanceWindowName", kind: Kind::String { min: Some(3), max: Some(128), pattern: Some("^[a-zA-Z0-9_\\-.]{3,128}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowOffset", kind: Kind::Integer { min: Some(1), max: Some(6) }, sensitive: false },
    Shape { name: "MaintenanceWindowResourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &["INSTANCE", "RESOURCE_GROUP"] }, sensitive: false },
    Shape { name: "MaintenanceWindowRunCommandParameters", kind: Kind::Structure { members: &[
        Member { name: "CloudWatchOutputConfig", shape: 152, required: false, location: At::Body },
        Member { name: "Comment", shape: 171, required: false, location: At::Body },
        Member { name: "DocumentHash", shape: 359, required: false, location: At::Body },
        Member { name: "DocumentHashType", shape: 360, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "NotificationConfig", shape: 750, required: false, location: At::Body },
        Member { name: "OutputS3BucketName", shape: 1061, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "TimeoutSeconds", shape: 1167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowSchedule", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowSearchMaxResults", kind: Kind::Integer { min: Some(1), max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowStepFunctionsInput", kind: Kind::String { min: None, max: Some(4096), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "MaintenanceWindowStepFunctionsName", kind: Kind::String { min: Some(1), max: Some(80), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowStepFunctionsParameters", kind: Kind::Structure { members: &[
        Member { name: "Input", shape: 684, required: false, location: At::Body },
        Member { name: "Name", shape: 685, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowStringDateTime", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTarget", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 680, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTargetId", shape: 689, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTargetId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTargetList", kind: Kind::List { member: 688, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTask", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CutoffBehavior", shape: 693, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "LoggingInfo", shape: 642, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 701, required: false, location: At::Body },
        Member { name: "Type", shape: 705, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskArn", kind: Kind::String { min: Some(1), max: Some(1600), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskCutoffBehavior", kind: Kind::String { min: None, max: None, pattern: None, values: &["CONTINUE_TASK", "CANCEL_TASK"] }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskInvocationParameters", kind: Kind::Structure { members: &[
        Member { name: "Automation", shape: 645, required: false, location: At::Body },
        Member { name: "Lambda", shape: 674, required: false, location: At::Body },
        Member { name: "RunCommand", shape: 681, required: false, location: At::Body },
        Member { name: "StepFunctions", shape: 686, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskList", kind: Kind::List { member: 691, min: None, max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskParameterName", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskParameterValue", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "MaintenanceWindowTaskParameterValueExpression", kind: Kind::Structure { members: &[
        Member { name: "Values", shape: 700, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: true },
    Shape { name: "MaintenanceWindowTaskParameterValueList", kind: Kind::List { member: 698, min: None, max: None }, sensitive: true },
    Shape { name: "MaintenanceWindowTaskParameters", kind: Kind::Map { key: 697, value: 699, min: None, max: None }, sensitive: true },
    Shape { name: "MaintenanceWindowTaskParametersList", kind: Kind::List { member: 701, min: None, max: None }, sensitive: true },
    Shape { name: "MaintenanceWindowTaskPriority", kind: Kind::Integer { min: Some(0), max: None }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskTargetId", kind: Kind::String { min: None, max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowTaskType", kind: Kind::String { min: None, max: None, pattern: None, values: &["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"] }, sensitive: false },
    Shape { name: "MaintenanceWindowTimezone", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "MaintenanceWindowsForTargetList", kind: Kind::List { member: 671, min: None, max: None }, sensitive: false },
    Shape { name: "ManagedInstanceId", kind: Kind::String { min: Some(20), max: Some(124), pattern: Some("(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}_\\w{17}$)"), values: &[] }, sensitive: false },
    Shape { name: "ManagedStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["All", "Managed", "Unmanaged"] }, sensitive: false },
    Shape { name: "MaxConcurrency", kind: Kind::String { min: Some(1), max: Some(7), pattern: Some("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$"), values: &[] }, sensitive: false },
    Shape { name: "MaxErrors", kind: Kind::String { min: Some(1), max: Some(7), pattern: Some("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$"), values: &[] }, sensitive: false },
    Shape { name: "MaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "MaxResultsEC2Compatible", kind: Kind::Integer { min: Some(5), max: Some(50) }, sensitive: false },
    Shape { name: "MaxSessionDuration", kind: Kind::String { min: Some(1), max: Some(4), pattern: Some("^([1-9]|[1-9][0-9]|[1-9][0-9][0-9]|1[0-4][0-3][0-9]|1440)$"), values: &[] }, sensitive: false },
    Shape { name: "MetadataKey", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "MetadataKeysToDeleteList", kind: Kind::List { member: 715, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "MetadataMap", kind: Kind::Map { key: 715, value: 718, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "MetadataValue", kind: Kind::Structure { members: &[
        Member { name: "Value", shape: 719, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MetadataValueString", kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ModifyDocumentPermissionRequest", kind: Kind::Structure { members: &[
        Member { name: "AccountIdsToAdd", shape: 7, required: false, location: At::Body },
        Member { name: "AccountIdsToRemove", shape: 7, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "PermissionType", shape: 379, required: true, location: At::Body },
        Member { name: "SharedDocumentVersion", shape: 1101, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ModifyDocumentPermissionResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "NextToken", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Node", kind: Kind::Structure { members: &[
        Member { name: "CaptureTime", shape: 729, required: false, location: At::Body },
        Member { name: "Id", shape: 736, required: false, location: At::Body },
        Member { name: "NodeType", shape: 745, required: false, location: At::Body },
        Member { name: "Owner", shape: 741, required: false, location: At::Body },
        Member { name: "Region", shape: 742, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeAccountId", kind: Kind::String { min: None, max: None, pattern: Some("[0-9]{12}"), values: &[] }, sensitive: false },
    Shape { name: "NodeAggregator", kind: Kind::Structure { members: &[
        Member { name: "AggregatorType", shape: 727, required: true, location: At::Body },
        Member { name: "Aggregators", shape: 726, required: false, location: At::Body },
        Member { name: "AttributeName", shape: 728, required: true, location: At::Body },
        Member { name: "TypeName", shape: 746, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeAggregatorList", kind: Kind::List { member: 725, min: Some(1), max: Some(2) }, sensitive: false },
    Shape { name: "NodeAggregatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Count"] }, sensitive: false },
    Shape { name: "NodeAttributeName", kind: Kind::String { min: None, max: None, pattern: None, values: &["AgentVersion", "PlatformName", "PlatformType", "PlatformVersion", "Region", "ResourceType", "SourceType", "AvailabilityZone"] }, sensitive: false },
    Shape { name: "NodeCaptureTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "NodeFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 731, required: true, location: At::Body },
        Member { name: "Type", shape: 733, required: false, location: At::Body },
        Member { name: "Values", shape: 735, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["AgentType", "AgentVersion", "ComputerName", "InstanceId", "InstanceStatus", "IpAddress", "ManagedStatus", "PlatformName", "PlatformType", "PlatformVersion", "ResourceType", "OrganizationalUnitId", "OrganizationalUnitPath", "Region", "AccountId", "SourceType", "SourceId", "SourceLocation", "AvailabilityZone", "AvailabilityZoneId"] }, sensitive: false },
    Shape { name: "NodeFilterList", kind: Kind::List { member: 730, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "NodeFilterOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "NotEqual", "BeginWith"] }, sensitive: false },
    Shape { name: "NodeFilterValue", kind: Kind::String { min: Some(0), max: Some(512), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "NodeFilterValueList", kind: Kind::List { member: 734, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "NodeId", kind: Kind::String { min: None, max: None, pattern: Some("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)"), values: &[] }, sensitive: false },
    Shape { name: "NodeList", kind: Kind::List { member: 723, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "NodeName", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "NodeOrganizationalUnitId", kind: Kind::String { min: Some(1), max: Some(68), pattern: Some("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"), values: &[] }, sensitive: false },
    Shape { name: "NodeOrganizationalUnitPath", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NodeOwnerInfo", kind: Kind::Structure { members: &[
        Member { name: "AccountId", shape: 724, required: false, location: At::Body },
        Member { name: "OrganizationalUnitId", shape: 739, required: false, location: At::Body },
        Member { name: "OrganizationalUnitPath", shape: 740, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NodeRegion", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NodeSummary", kind: Kind::Map { key: 85, value: 86, min: Some(0), max: Some(3) }, sensitive: false },
    Shape { name: "NodeSummaryList", kind: Kind::List { member: 743, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "NodeType", kind: Kind::Structure { members: &[
        Member { name: "Instance", shape: 508, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "NodeTypeName", kind: Kind::String { min: None, max: None, pattern: None, values: &["Instance"] }, sensitive: false },
    Shape { name: "NonCompliantSummary", kind: Kind::Structure { members: &[
        Member { name: "NonCompliantCount", shape: 196, required: false, location: At::Body },
        Member { name: "SeveritySummary", shape: 1100, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NormalStringMap", kind: Kind::Map { key: 1138, value: 1138, min: None, max: None }, sensitive: false },
    Shape { name: "NotificationArn", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "NotificationConfig", kind: Kind::Structure { members: &[
        Member { name: "NotificationArn", shape: 749, required: false, location: At::Body },
        Member { name: "NotificationEvents", shape: 752, required: false, location: At::Body },
        Member { name: "NotificationType", shape: 753, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "NotificationEvent", kind: Kind::String { min: None, max: None, pattern: None, values: &["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"] }, sensitive: false },
    Shape { name: "NotificationEventList", kind: Kind::List { member: 751, min: None, max: None }, sensitive: false },
    Shape { name: "NotificationType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Command", "Invocation"] }, sensitive: false },
    Shape { name: "OperatingSystem", kind: Kind::String { min: None, max: None, pattern: None, values: &["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] }, sensitive: false },
    Shape { name: "OpsAggregator", kind: Kind::Structure { members: &[
        Member { name: "AggregatorType", shape: 757, required: false, location: At::Body },
        Member { name: "Aggregators", shape: 756, required: false, location: At::Body },
        Member { name: "AttributeName", shape: 761, required: false, location: At::Body },
        Member { name: "Filters", shape: 774, required: false, location: At::Body },
        Member { name: "TypeName", shape: 762, required: false, location: At::Body },
        Member { name: "Values", shape: 760, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsAggregatorList", kind: Kind::List { member: 755, min: Some(1), max: Some(12) }, sensitive: false },
    Shape { name: "OpsAggregatorType", kind: Kind::String { min: Some(1), max: Some(20), pattern: Some("^(range|count|sum)"), values: &[] }, sensitive: false },
    Shape { name: "OpsAggregatorValue", kind: Kind::String { min: Some(0), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsAggregatorValueKey", kind: Kind::String { min: Some(1), max: Some(32), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsAggregatorValueMap", kind: Kind::Map { key: 759, value: 758, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "OpsDataAttributeName", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsDataTypeName", kind: Kind::String { min: Some(1), max: Some(100), pattern: Some("^(AWS|Custom):.*$"), values: &[] }, sensitive: false },
    Shape { name: "OpsEntity", kind: Kind::Structure { members: &[
        Member { name: "Data", shape: 770, required: false, location: At::Body },
        Member { name: "Id", shape: 764, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsEntityId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsEntityItem", kind: Kind::Structure { members: &[
        Member { name: "CaptureTime", shape: 766, required: false, location: At::Body },
        Member { name: "Content", shape: 768, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsEntityItemCaptureTime", kind: Kind::String { min: None, max: None, pattern: Some("^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$"), values: &[] }, sensitive: false },
    Shape { name: "OpsEntityItemEntry", kind: Kind::Map { key: 85, value: 86, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "OpsEntityItemEntryList", kind: Kind::List { member: 767, min: Some(0), max: Some(10000) }, sensitive: false },
    Shape { name: "OpsEntityItemKey", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsEntityItemMap", kind: Kind::Map { key: 769, value: 765, min: None, max: None }, sensitive: false },
    Shape { name: "OpsEntityList", kind: Kind::List { member: 763, min: None, max: None }, sensitive: false },
    Shape { name: "OpsFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 773, required: true, location: At::Body },
        Member { name: "Type", shape: 775, required: false, location: At::Body },
        Member { name: "Values", shape: 777, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsFilterKey", kind: Kind::String { min: Some(1), max: Some(200), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsFilterList", kind: Kind::List { member: 772, min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "OpsFilterOperatorType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"] }, sensitive: false },
    Shape { name: "OpsFilterValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsFilterValueList", kind: Kind::List { member: 776, min: Some(1), max: Some(40) }, sensitive: false },
    Shape { name: "OpsItem", kind: Kind::Structure { members: &[
        Member { name: "ActualEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ActualStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Category", shape: 781, required: false, location: At::Body },
        Member { name: "CreatedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "CreatedTime", shape: 233, required: false, location: At::Body },
        Member { name: "Description", shape: 786, required: false, location: At::Body },
        Member { name: "LastModifiedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "LastModifiedTime", shape: 233, required: false, location: At::Body },
        Member { name: "Notifications", shape: 806, required: false, location: At::Body },
        Member { name: "OperationalData", shape: 807, required: false, location: At::Body },
        Member { name: "OpsItemArn", shape: 780, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: false, location: At::Body },
        Member { name: "OpsItemType", shape: 829, required: false, location: At::Body },
        Member { name: "PlannedEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "PlannedStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Priority", shape: 809, required: false, location: At::Body },
        Member { name: "RelatedOpsItems", shape: 1006, required: false, location: At::Body },
        Member { name: "Severity", shape: 823, required: false, location: At::Body },
        Member { name: "Source", shape: 824, required: false, location: At::Body },
        Member { name: "Status", shape: 825, required: false, location: At::Body },
        Member { name: "Title", shape: 828, required: false, location: At::Body },
        Member { name: "Version", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemAccountId", kind: Kind::String { min: None, max: None, pattern: Some("^[0-9]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemArn", kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[0-9]{12}:opsitem.*"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemCategory", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemDataKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemDataType", kind: Kind::String { min: None, max: None, pattern: None, values: &["SearchableString", "String"] }, sensitive: false },
    Shape { name: "OpsItemDataValue", kind: Kind::Structure { members: &[
        Member { name: "Type", shape: 783, required: false, location: At::Body },
        Member { name: "Value", shape: 785, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemDataValueString", kind: Kind::String { min: None, max: None, pattern: Some("[\\s\\S]*\\S[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemDescription", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("[\\s\\S]*\\S[\\s\\S]*"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemEventFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 788, required: true, location: At::Body },
        Member { name: "Operator", shape: 789, required: true, location: At::Body },
        Member { name: "Values", shape: 791, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemEventFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["OpsItemId"] }, sensitive: false },
    Shape { name: "OpsItemEventFilterOperator", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal"] }, sensitive: false },
    Shape { name: "OpsItemEventFilterValue", kind: Kind::String { min: Some(1), max: Some(15), pattern: Some("^(oi)-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemEventFilterValues", kind: Kind::List { member: 790, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemEventFilters", kind: Kind::List { member: 787, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemEventMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "OpsItemEventSummaries", kind: Kind::List { member: 795, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemEventSummary", kind: Kind::Structure { members: &[
        Member { name: "CreatedBy", shape: 803, required: false, location: At::Body },
        Member { name: "CreatedTime", shape: 233, required: false, location: At::Body },
        Member { name: "Detail", shape: 1138, required: false, location: At::Body },
        Member { name: "DetailType", shape: 1138, required: false, location: At::Body },
        Member { name: "EventId", shape: 1138, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 1138, required: false, location: At::Body },
        Member { name: "Source", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 797, required: true, location: At::Body },
        Member { name: "Operator", shape: 798, required: true, location: At::Body },
        Member { name: "Values", shape: 800, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["Status", "CreatedBy", "Source", "Priority", "Title", "OpsItemId", "CreatedTime", "LastModifiedTime", "ActualStartTime", "ActualEndTime", "PlannedStartTime", "PlannedEndTime", "OperationalData", "OperationalDataKey", "OperationalDataValue", "ResourceId", "AutomationId", "Category", "Severity", "OpsItemType", "AccessRequestByRequesterArn", "AccessRequestByRequesterId", "AccessRequestByApproverArn", "AccessRequestByApproverId", "AccessRequestBySourceAccountId", "AccessRequestBySourceOpsItemId", "AccessRequestBySourceRegion", "AccessRequestByIsReplica", "AccessRequestByTargetResourceId", "ChangeRequestByRequesterArn", "ChangeRequestByRequesterName", "ChangeRequestByApproverArn", "ChangeRequestByApproverName", "ChangeRequestByTemplate", "ChangeRequestByTargetsResourceGroup", "InsightByType", "AccountId"] }, sensitive: false },
    Shape { name: "OpsItemFilterOperator", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal", "Contains", "GreaterThan", "LessThan"] }, sensitive: false },
    Shape { name: "OpsItemFilterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemFilterValues", kind: Kind::List { member: 799, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemFilters", kind: Kind::List { member: 796, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemId", kind: Kind::String { min: None, max: None, pattern: Some("^(oi)-[0-9a-f]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemIdentity", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "OpsItemNotification", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemNotifications", kind: Kind::List { member: 805, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemOperationalData", kind: Kind::Map { key: 782, value: 784, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemOpsDataKeysList", kind: Kind::List { member: 1138, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemPriority", kind: Kind::Integer { min: Some(1), max: Some(5) }, sensitive: false },
    Shape { name: "OpsItemRelatedItemAssociationId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemAssociationResourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemAssociationResourceUri", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemAssociationType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemSummaries", kind: Kind::List { member: 815, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemRelatedItemSummary", kind: Kind::Structure { members: &[
        Member { name: "AssociationId", shape: 810, required: false, location: At::Body },
        Member { name: "AssociationType", shape: 813, required: false, location: At::Body },
        Member { name: "CreatedBy", shape: 803, required: false, location: At::Body },
        Member { name: "CreatedTime", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedBy", shape: 803, required: false, location: At::Body },
        Member { name: "LastModifiedTime", shape: 233, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 811, required: false, location: At::Body },
        Member { name: "ResourceUri", shape: 812, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 817, required: true, location: At::Body },
        Member { name: "Operator", shape: 818, required: true, location: At::Body },
        Member { name: "Values", shape: 820, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["ResourceType", "AssociationId", "ResourceUri"] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilterOperator", kind: Kind::String { min: None, max: None, pattern: None, values: &["Equal"] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilterValues", kind: Kind::List { member: 819, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsFilters", kind: Kind::List { member: 816, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemRelatedItemsMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "OpsItemSeverity", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemSource", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Open", "InProgress", "Resolved", "Pending", "TimedOut", "Cancelling", "Cancelled", "Failed", "CompletedWithSuccess", "CompletedWithFailure", "Scheduled", "RunbookInProgress", "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected", "PendingApproval", "Approved", "Revoked", "Rejected", "Closed"] }, sensitive: false },
    Shape { name: "OpsItemSummaries", kind: Kind::List { member: 827, min: None, max: None }, sensitive: false },
    Shape { name: "OpsItemSummary", kind: Kind::Structure { members: &[
        Member { name: "ActualEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ActualStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Category", shape: 781, required: false, location: At::Body },
        Member { name: "CreatedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "CreatedTime", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedBy", shape: 1138, required: false, location: At::Body },
        Member { name: "LastModifiedTime", shape: 233, required: false, location: At::Body },
        Member { name: "OperationalData", shape: 807, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: false, location: At::Body },
        Member { name: "OpsItemType", shape: 829, required: false, location: At::Body },
        Member { name: "PlannedEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "PlannedStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Priority", shape: 809, required: false, location: At::Body },
        Member { name: "Severity", shape: 823, required: false, location: At::Body },
        Member { name: "Source", shape: 824, required: false, location: At::Body },
        Member { name: "Status", shape: 825, required: false, location: At::Body },
        Member { name: "Title", shape: 828, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsItemTitle", kind: Kind::String { min: Some(1), max: Some(1024), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsItemType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsMetadata", kind: Kind::Structure { members: &[
        Member { name: "CreationDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 1138, required: false, location: At::Body },
        Member { name: "OpsMetadataArn", shape: 831, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 838, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsMetadataArn", kind: Kind::String { min: Some(1), max: Some(1011), pattern: Some("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:opsmetadata\\/([a-zA-Z0-9-_\\.\\/]*)"), values: &[] }, sensitive: false },
    Shape { name: "OpsMetadataFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 833, required: true, location: At::Body },
        Member { name: "Values", shape: 836, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsMetadataFilterKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsMetadataFilterList", kind: Kind::List { member: 832, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "OpsMetadataFilterValue", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OpsMetadataFilterValueList", kind: Kind::List { member: 835, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "OpsMetadataList", kind: Kind::List { member: 830, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "OpsMetadataResourceId", kind: Kind::String { min: Some(1), max: Some(1024), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "OpsResultAttribute", kind: Kind::Structure { members: &[
        Member { name: "TypeName", shape: 762, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpsResultAttributeList", kind: Kind::List { member: 839, min: Some(1), max: None }, sensitive: false },
    Shape { name: "OutputSource", kind: Kind::Structure { members: &[
        Member { name: "OutputSourceId", shape: 842, required: false, location: At::Body },
        Member { name: "OutputSourceType", shape: 843, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OutputSourceId", kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OutputSourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OwnerInformation", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "PSParameterName", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PSParameterSelector", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PSParameterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "PSParameterVersion", kind: Kind::Long { min: None, max: None }, sensitive: false },
    Shape { name: "Parameter", kind: Kind::Structure { members: &[
        Member { name: "ARN", shape: 1138, required: false, location: At::Body },
        Member { name: "DataType", shape: 850, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 845, required: false, location: At::Body },
        Member { name: "Selector", shape: 846, required: false, location: At::Body },
        Member { name: "SourceResult", shape: 1138, required: false, location: At::Body },
        Member { name: "Type", shape: 872, required: false, location: At::Body },
        Member { name: "Value", shape: 847, required: false, location: At::Body },
        Member { name: "Version", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterDataType", kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterDescription", kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterHistory", kind: Kind::Structure { members: &[
        Member { name: "AllowedPattern", shape: 28, required: false, location: At::Body },
        Member { name: "DataType", shape: 850, required: false, location: At::Body },
        Member { name: "Description", shape: 851, required: false, location: At::Body },
        Member { name: "KeyId", shape: 855, required: false, location: At::Body },
        Member { name: "Labels", shape: 857, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 1138, required: false, location: At::Body },
        Member { name: "Name", shape: 845, required: false, location: At::Body },
        Member { name: "Policies", shape: 864, required: false, location: At::Body },
        Member { name: "Tier", shape: 871, required: false, location: At::Body },
        Member { name: "Type", shape: 872, required: false, location: At::Body },
        Member { name: "Value", shape: 847, required: false, location: At::Body },
        Member { name: "Version", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterHistoryList", kind: Kind::List { member: 852, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterInlinePolicy", kind: Kind::Structure { members: &[
        Member { name: "PolicyStatus", shape: 1138, required: false, location: At::Body },
        Member { name: "PolicyText", shape: 1138, required: false, location: At::Body },
        Member { name: "PolicyType", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterKeyId", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^([a-zA-Z0-9:/_-]+)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterLabel", kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterLabelList", kind: Kind::List { member: 856, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "ParameterList", kind: Kind::List { member: 849, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterMetadata", kind: Kind::Structure { members: &[
        Member { name: "ARN", shape: 1138, required: false, location: At::Body },
        Member { name: "AllowedPattern", shape: 28, required: false, location: At::Body },
        Member { name: "DataType", shape: 850, required: false, location: At::Body },
        Member { name: "Description", shape: 851, required: false, location: At::Body },
        Member { name: "KeyId", shape: 855, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 1138, required: false, location: At::Body },
        Member { name: "Name", shape: 845, required: false, location: At::Body },
        Member { name: "Policies", shape: 864, required: false, location: At::Body },
        Member { name: "Tier", shape: 871, required: false, location: At::Body },
        Member { name: "Type", shape: 872, required: false, location: At::Body },
        Member { name: "Version", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterMetadataList", kind: Kind::List { member: 859, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterNameList", kind: Kind::List { member: 845, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "ParameterPolicies", kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterPolicyList", kind: Kind::List { member: 854, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterStringFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 866, required: true, location: At::Body },
        Member { name: "Option", shape: 870, required: false, location: At::Body },
        Member { name: "Values", shape: 869, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParameterStringFilterKey", kind: Kind::String { min: Some(1), max: Some(132), pattern: Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"), values: &[] }, sensitive: false },
    Shape { name: "ParameterStringFilterList", kind: Kind::List { member: 865, min: None, max: None }, sensitive: false },
    Shape { name: "ParameterStringFilterValue", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterStringFilterValueList", kind: Kind::List { member: 868, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "ParameterStringQueryOption", kind: Kind::String { min: Some(1), max: Some(10), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterTier", kind: Kind::String { min: None, max: None, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] }, sensitive: false },
    Shape { name: "ParameterType", kind: Kind::String { min: None, max: None, pattern: None, values: &["String", "StringList", "SecureString"] }, sensitive: false },
    Shape { name: "ParameterValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParameterValueList", kind: Kind::List { member: 873, min: None, max: None }, sensitive: false },
    Shape { name: "Parameters", kind: Kind::Map { key: 861, value: 874, min: None, max: None }, sensitive: true },
    Shape { name: "ParametersFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 877, required: true, location: At::Body },
        Member { name: "Values", shape: 880, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ParametersFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["Name", "Type", "KeyId"] }, sensitive: false },
    Shape { name: "ParametersFilterList", kind: Kind::List { member: 876, min: None, max: None }, sensitive: false },
    Shape { name: "ParametersFilterValue", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ParametersFilterValueList", kind: Kind::List { member: 879, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "ParentStepDetails", kind: Kind::Structure { members: &[
        Member { name: "Action", shape: 87, required: false, location: At::Body },
        Member { name: "Iteration", shape: 546, required: false, location: At::Body },
        Member { name: "IteratorValue", shape: 1138, required: false, location: At::Body },
        Member { name: "StepExecutionId", shape: 1138, required: false, location: At::Body },
        Member { name: "StepName", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Patch", kind: Kind::Structure { members: &[
        Member { name: "AdvisoryIds", shape: 885, required: false, location: At::Body },
        Member { name: "Arch", shape: 886, required: false, location: At::Body },
        Member { name: "BugzillaIds", shape: 892, required: false, location: At::Body },
        Member { name: "CVEIds", shape: 894, required: false, location: At::Body },
        Member { name: "Classification", shape: 896, required: false, location: At::Body },
        Member { name: "ContentUrl", shape: 903, required: false, location: At::Body },
        Member { name: "Description", shape: 906, required: false, location: At::Body },
        Member { name: "Epoch", shape: 907, required: false, location: At::Body },
        Member { name: "Id", shape: 919, required: false, location: At::Body },
        Member { name: "KbNumber", shape: 925, required: false, location: At::Body },
        Member { name: "Language", shape: 926, required: false, location: At::Body },
        Member { name: "MsrcNumber", shape: 929, required: false, location: At::Body },
        Member { name: "MsrcSeverity", shape: 930, required: false, location: At::Body },
        Member { name: "Name", shape: 931, required: false, location: At::Body },
        Member { name: "Product", shape: 940, required: false, location: At::Body },
        Member { name: "ProductFamily", shape: 941, required: false, location: At::Body },
        Member { name: "Release", shape: 945, required: false, location: At::Body },
        Member { name: "ReleaseDate", shape: 233, required: false, location: At::Body },
        Member { name: "Repository", shape: 946, required: false, location: At::Body },
        Member { name: "Severity", shape: 952, required: false, location: At::Body },
        Member { name: "Title", shape: 961, required: false, location: At::Body },
        Member { name: "Vendor", shape: 963, required: false, location: At::Body },
        Member { name: "Version", shape: 964, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchAction", kind: Kind::String { min: None, max: None, pattern: None, values: &["ALLOW_AS_DEPENDENCY", "BLOCK"] }, sensitive: false },
    Shape { name: "PatchAdvisoryId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchAdvisoryIdList", kind: Kind::List { member: 884, min: None, max: None }, sensitive: false },
    Shape { name: "PatchArch", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchAvailableSecurityUpdateCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchBaselineIdentity", kind: Kind::Structure { members: &[
        Member { name: "BaselineDescription", shape: 119, required: false, location: At::Body },
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "BaselineName", shape: 121, required: false, location: At::Body },
        Member { name: "DefaultBaseline", shape: 234, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchBaselineIdentityList", kind: Kind::List { member: 888, min: None, max: None }, sensitive: false },
    Shape { name: "PatchBaselineMaxResults", kind: Kind::Integer { min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "PatchBugzillaId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchBugzillaIdList", kind: Kind::List { member: 891, min: None, max: None }, sensitive: false },
    Shape { name: "PatchCVEId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchCVEIdList", kind: Kind::List { member: 893, min: None, max: None }, sensitive: false },
    Shape { name: "PatchCVEIds", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchClassification", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchComplianceData", kind: Kind::Structure { members: &[
        Member { name: "CVEIds", shape: 895, required: false, location: At::Body },
        Member { name: "Classification", shape: 896, required: true, location: At::Body },
        Member { name: "InstalledTime", shape: 233, required: true, location: At::Body },
        Member { name: "KBId", shape: 925, required: true, location: At::Body },
        Member { name: "Severity", shape: 952, required: true, location: At::Body },
        Member { name: "State", shape: 899, required: true, location: At::Body },
        Member { name: "Title", shape: 961, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchComplianceDataList", kind: Kind::List { member: 897, min: None, max: None }, sensitive: false },
    Shape { name: "PatchComplianceDataState", kind: Kind::String { min: None, max: None, pattern: None, values: &["INSTALLED", "INSTALLED_OTHER", "INSTALLED_PENDING_REBOOT", "INSTALLED_REJECTED", "MISSING", "NOT_APPLICABLE", "FAILED", "AVAILABLE_SECURITY_UPDATE"] }, sensitive: false },
    Shape { name: "PatchComplianceLevel", kind: Kind::String { min: None, max: None, pattern: None, values: &["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] }, sensitive: false },
    Shape { name: "PatchComplianceMaxResults", kind: Kind::Integer { min: Some(10), max: Some(100) }, sensitive: false },
    Shape { name: "PatchComplianceStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["COMPLIANT", "NON_COMPLIANT"] }, sensitive: false },
    Shape { name: "PatchContentUrl", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchCriticalNonCompliantCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchDeploymentStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["APPROVED", "PENDING_APPROVAL", "EXPLICIT_APPROVED", "EXPLICIT_REJECTED"] }, sensitive: false },
    Shape { name: "PatchDescription", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchEpoch", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchFailedCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 911, required: true, location: At::Body },
        Member { name: "Values", shape: 914, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchFilterGroup", kind: Kind::Structure { members: &[
        Member { name: "PatchFilters", shape: 912, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["ARCH", "ADVISORY_ID", "BUGZILLA_ID", "PATCH_SET", "PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "SECTION", "PRIORITY", "REPOSITORY", "RELEASE", "SEVERITY", "SECURITY", "VERSION"] }, sensitive: false },
    Shape { name: "PatchFilterList", kind: Kind::List { member: 909, min: Some(0), max: Some(4) }, sensitive: false },
    Shape { name: "PatchFilterValue", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchFilterValueList", kind: Kind::List { member: 913, min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "PatchGroup", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "PatchGroupList", kind: Kind::List { member: 915, min: None, max: None }, sensitive: false },
    Shape { name: "PatchGroupPatchBaselineMapping", kind: Kind::Structure { members: &[
        Member { name: "BaselineIdentity", shape: 888, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchGroupPatchBaselineMappingList", kind: Kind::List { member: 917, min: None, max: None }, sensitive: false },
    Shape { name: "PatchId", kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchIdList", kind: Kind::List { member: 919, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "PatchInstalledCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchInstalledOtherCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchInstalledPendingRebootCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchInstalledRejectedCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchKbNumber", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchLanguage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchList", kind: Kind::List { member: 882, min: None, max: None }, sensitive: false },
    Shape { name: "PatchMissingCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchMsrcNumber", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchMsrcSeverity", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchNotApplicableCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchOperationType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Scan", "Install"] }, sensitive: false },
    Shape { name: "PatchOrchestratorFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 935, required: false, location: At::Body },
        Member { name: "Values", shape: 938, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchOrchestratorFilterKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchOrchestratorFilterList", kind: Kind::List { member: 934, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "PatchOrchestratorFilterValue", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchOrchestratorFilterValues", kind: Kind::List { member: 937, min: None, max: None }, sensitive: false },
    Shape { name: "PatchOtherNonCompliantCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchProduct", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchProductFamily", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchPropertiesList", kind: Kind::List { member: 944, min: None, max: None }, sensitive: false },
    Shape { name: "PatchProperty", kind: Kind::String { min: None, max: None, pattern: None, values: &["PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "MSRC_SEVERITY", "PRIORITY", "SEVERITY"] }, sensitive: false },
    Shape { name: "PatchPropertyEntry", kind: Kind::Map { key: 85, value: 86, min: None, max: None }, sensitive: false },
    Shape { name: "PatchRelease", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchRepository", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchRule", kind: Kind::Structure { members: &[
        Member { name: "ApproveAfterDays", shape: 30, required: false, location: At::Body },
        Member { name: "ApproveUntilDate", shape: 960, required: false, location: At::Body },
        Member { name: "ComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "EnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "PatchFilterGroup", shape: 910, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchRuleGroup", kind: Kind::Structure { members: &[
        Member { name: "PatchRules", shape: 949, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchRuleList", kind: Kind::List { member: 947, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "PatchSecurityNonCompliantCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchSet", kind: Kind::String { min: None, max: None, pattern: None, values: &["OS", "APPLICATION"] }, sensitive: false },
    Shape { name: "PatchSeverity", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchSource", kind: Kind::Structure { members: &[
        Member { name: "Configuration", shape: 954, required: true, location: At::Body },
        Member { name: "Name", shape: 956, required: true, location: At::Body },
        Member { name: "Products", shape: 958, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchSourceConfiguration", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: true },
    Shape { name: "PatchSourceList", kind: Kind::List { member: 953, min: Some(0), max: Some(20) }, sensitive: false },
    Shape { name: "PatchSourceName", kind: Kind::String { min: None, max: None, pattern: Some("^[a-zA-Z0-9_\\-.]{3,50}$"), values: &[] }, sensitive: false },
    Shape { name: "PatchSourceProduct", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchSourceProductList", kind: Kind::List { member: 957, min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "PatchStatus", kind: Kind::Structure { members: &[
        Member { name: "ApprovalDate", shape: 233, required: false, location: At::Body },
        Member { name: "ComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "DeploymentStatus", shape: 905, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PatchStringDateTime", kind: Kind::String { min: Some(1), max: Some(10), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchTitle", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchUnreportedNotApplicableCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "PatchVendor", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PatchVersion", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PingStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Online", "ConnectionLost", "Inactive"] }, sensitive: false },
    Shape { name: "PlatformName", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PlatformType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Windows", "Linux", "MacOS"] }, sensitive: false },
    Shape { name: "PlatformTypeList", kind: Kind::List { member: 967, min: None, max: None }, sensitive: false },
    Shape { name: "PlatformVersion", kind: Kind::String { min: None, max: Some(120), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Policy", kind: Kind::String { min: None, max: None, pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "PolicyHash", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PolicyId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Product", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ProgressCounters", kind: Kind::Structure { members: &[
        Member { name: "CancelledSteps", shape: 546, required: false, location: At::Body },
        Member { name: "FailedSteps", shape: 546, required: false, location: At::Body },
        Member { name: "SuccessSteps", shape: 546, required: false, location: At::Body },
        Member { name: "TimedOutSteps", shape: 546, required: false, location: At::Body },
        Member { name: "TotalSteps", shape: 546, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Provider", kind: Kind::String { min: None, max: None, pattern: None, values: &["Azure", "GCP"] }, sensitive: false },
    Shape { name: "PutComplianceItemsRequest", kind: Kind::Structure { members: &[
        Member { name: "ComplianceType", shape: 199, required: true, location: At::Body },
        Member { name: "ExecutionSummary", shape: 174, required: true, location: At::Body },
        Member { name: "ItemContentHash", shape: 178, required: false, location: At::Body },
        Member { name: "Items", shape: 181, required: true, location: At::Body },
        Member { name: "ResourceId", shape: 186, required: true, location: At::Body },
        Member { name: "ResourceType", shape: 188, required: true, location: At::Body },
        Member { name: "UploadType", shape: 200, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutComplianceItemsResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "PutInventoryMessage", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PutInventoryRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "Items", shape: 577, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutInventoryResult", kind: Kind::Structure { members: &[
        Member { name: "Message", shape: 978, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParameterRequest", kind: Kind::Structure { members: &[
        Member { name: "AllowedPattern", shape: 28, required: false, location: At::Body },
        Member { name: "DataType", shape: 850, required: false, location: At::Body },
        Member { name: "Description", shape: 851, required: false, location: At::Body },
        Member { name: "KeyId", shape: 855, required: false, location: At::Body },
        Member { name: "Name", shape: 845, required: true, location: At::Body },
        Member { name: "Overwrite", shape: 124, required: false, location: At::Body },
        Member { name: "Policies", shape: 863, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "Tier", shape: 871, required: false, location: At::Body },
        Member { name: "Type", shape: 872, required: false, location: At::Body },
        Member { name: "Value", shape: 847, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutParameterResult", kind: Kind::Structure { members: &[
        Member { name: "Tier", shape: 871, required: false, location: At::Body },
        Member { name: "Version", shape: 848, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutResourcePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "Policy", shape: 970, required: true, location: At::Body },
        Member { name: "PolicyHash", shape: 971, required: false, location: At::Body },
        Member { name: "PolicyId", shape: 972, required: false, location: At::Body },
        Member { name: "ResourceArn", shape: 1014, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutResourcePolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "PolicyHash", shape: 971, required: false, location: At::Body },
        Member { name: "PolicyId", shape: 972, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RebootOption", kind: Kind::String { min: None, max: None, pattern: None, values: &["RebootIfNeeded", "NoReboot"] }, sensitive: false },
    Shape { name: "Region", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "RegionList", kind: Kind::List { member: 986, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "Regions", kind: Kind::List { member: 986, min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "RegisterDefaultHostManagementConfigurationRequest", kind: Kind::Structure { members: &[
        Member { name: "Overwrite", shape: 124, required: false, location: At::Body },
        Member { name: "PermissionModel", shape: 231, required: true, location: At::Body },
        Member { name: "RoleArn", shape: 232, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterDefaultHostManagementConfigurationResult", kind: Kind::Structure { members: &[
        Member { name: "RoleArn", shape: 232, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterDefaultPatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterDefaultPatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterPatchBaselineForPatchGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterPatchBaselineForPatchGroupResult", kind: Kind::Structure { members: &[
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "PatchGroup", shape: 915, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterTargetWithMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientToken", shape: 137, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 680, required: true, location: At::Body },
        Member { name: "Targets", shape: 1163, required: true, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterTargetWithMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowTargetId", shape: 689, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterTaskWithMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ClientToken", shape: 137, required: false, location: At::Body },
        Member { name: "CutoffBehavior", shape: 693, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "LoggingInfo", shape: 642, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: true, location: At::Body },
        Member { name: "TaskInvocationParameters", shape: 695, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 701, required: false, location: At::Body },
        Member { name: "TaskType", shape: 705, required: true, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegisterTaskWithMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "WindowTaskId", shape: 694, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegistrationLimit", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "RegistrationMetadataItem", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 1001, required: true, location: At::Body },
        Member { name: "Value", shape: 1003, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegistrationMetadataKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "RegistrationMetadataList", kind: Kind::List { member: 1000, min: None, max: None }, sensitive: false },
    Shape { name: "RegistrationMetadataValue", kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some("^(?!\\s*$).+"), values: &[] }, sensitive: false },
    Shape { name: "RegistrationsCount", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "RelatedOpsItem", kind: Kind::Structure { members: &[
        Member { name: "OpsItemId", shape: 1138, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RelatedOpsItems", kind: Kind::List { member: 1005, min: None, max: None }, sensitive: false },
    Shape { name: "RemainingCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "RemoveTagsFromResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "ResourceId", shape: 1046, required: true, location: At::Body },
        Member { name: "ResourceType", shape: 1049, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 595, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RemoveTagsFromResourceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "RequireType", kind: Kind::String { min: None, max: Some(128), pattern: Some("^[a-zA-Z0-9_\\-.]{1,128}$"), values: &[] }, sensitive: false },
    Shape { name: "ResetServiceSettingRequest", kind: Kind::Structure { members: &[
        Member { name: "SettingId", shape: 1076, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResetServiceSettingResult", kind: Kind::Structure { members: &[
        Member { name: "ServiceSetting", shape: 1075, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResolvedTargets", kind: Kind::Structure { members: &[
        Member { name: "ParameterValues", shape: 1157, required: false, location: At::Body },
        Member { name: "Truncated", shape: 124, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceArnString", kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceComplianceSummaryItem", kind: Kind::Structure { members: &[
        Member { name: "ComplianceType", shape: 199, required: false, location: At::Body },
        Member { name: "CompliantSummary", shape: 201, required: false, location: At::Body },
        Member { name: "ExecutionSummary", shape: 174, required: false, location: At::Body },
        Member { name: "NonCompliantSummary", shape: 747, required: false, location: At::Body },
        Member { name: "OverallSeverity", shape: 190, required: false, location: At::Body },
        Member { name: "ResourceId", shape: 186, required: false, location: At::Body },
        Member { name: "ResourceType", shape: 188, required: false, location: At::Body },
        Member { name: "Status", shape: 191, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceComplianceSummaryItemList", kind: Kind::List { member: 1015, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ResourceCountByStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncAWSKMSKeyARN", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("arn:.*"), values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncAwsOrganizationsSource", kind: Kind::Structure { members: &[
        Member { name: "OrganizationSourceType", shape: 1030, required: true, location: At::Body },
        Member { name: "OrganizationalUnits", shape: 1033, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncCreatedTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "ResourceDataSyncDestinationDataSharing", kind: Kind::Structure { members: &[
        Member { name: "DestinationDataSharingType", shape: 1023, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncDestinationDataSharingType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncEnableAllOpsDataSources", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ResourceDataSyncIncludeFutureRegions", kind: Kind::Boolean, sensitive: false },
    Shape { name: "ResourceDataSyncItem", kind: Kind::Structure { members: &[
        Member { name: "LastStatus", shape: 600, required: false, location: At::Body },
        Member { name: "LastSuccessfulSyncTime", shape: 602, required: false, location: At::Body },
        Member { name: "LastSyncStatusMessage", shape: 599, required: false, location: At::Body },
        Member { name: "LastSyncTime", shape: 601, required: false, location: At::Body },
        Member { name: "S3Destination", shape: 1035, required: false, location: At::Body },
        Member { name: "SyncCreatedTime", shape: 1021, required: false, location: At::Body },
        Member { name: "SyncLastModifiedTime", shape: 1028, required: false, location: At::Body },
        Member { name: "SyncName", shape: 1029, required: false, location: At::Body },
        Member { name: "SyncSource", shape: 1043, required: false, location: At::Body },
        Member { name: "SyncType", shape: 1045, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncItemList", kind: Kind::List { member: 1026, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceDataSyncLastModifiedTime", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "ResourceDataSyncName", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncOrganizationSourceType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncOrganizationalUnit", kind: Kind::Structure { members: &[
        Member { name: "OrganizationalUnitId", shape: 1032, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncOrganizationalUnitId", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$"), values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncOrganizationalUnitList", kind: Kind::List { member: 1031, min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "ResourceDataSyncS3BucketName", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncS3Destination", kind: Kind::Structure { members: &[
        Member { name: "AWSKMSKeyARN", shape: 1019, required: false, location: At::Body },
        Member { name: "BucketName", shape: 1034, required: true, location: At::Body },
        Member { name: "DestinationDataSharing", shape: 1022, required: false, location: At::Body },
        Member { name: "Prefix", shape: 1037, required: false, location: At::Body },
        Member { name: "Region", shape: 1038, required: true, location: At::Body },
        Member { name: "SyncFormat", shape: 1036, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncS3Format", kind: Kind::String { min: None, max: None, pattern: None, values: &["JsonSerDe"] }, sensitive: false },
    Shape { name: "ResourceDataSyncS3Prefix", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncS3Region", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncSource", kind: Kind::Structure { members: &[
        Member { name: "AwsOrganizationsSource", shape: 1020, required: false, location: At::Body },
        Member { name: "EnableAllOpsDataSources", shape: 1024, required: false, location: At::Body },
        Member { name: "IncludeFutureRegions", shape: 1025, required: false, location: At::Body },
        Member { name: "SourceRegions", shape: 1041, required: true, location: At::Body },
        Member { name: "SourceType", shape: 1042, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncSourceRegion", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncSourceRegionList", kind: Kind::List { member: 1040, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceDataSyncSourceType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncSourceWithState", kind: Kind::Structure { members: &[
        Member { name: "AwsOrganizationsSource", shape: 1020, required: false, location: At::Body },
        Member { name: "EnableAllOpsDataSources", shape: 1024, required: false, location: At::Body },
        Member { name: "IncludeFutureRegions", shape: 1025, required: false, location: At::Body },
        Member { name: "SourceRegions", shape: 1041, required: false, location: At::Body },
        Member { name: "SourceType", shape: 1042, required: false, location: At::Body },
        Member { name: "State", shape: 1044, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceDataSyncState", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceDataSyncType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceId", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourcePolicyMaxResults", kind: Kind::Integer { min: Some(1), max: Some(50) }, sensitive: false },
    Shape { name: "ResourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &["ManagedInstance", "EC2Instance"] }, sensitive: false },
    Shape { name: "ResourceTypeForTagging", kind: Kind::String { min: None, max: None, pattern: None, values: &["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"] }, sensitive: false },
    Shape { name: "ResponseCode", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ResultAttribute", kind: Kind::Structure { members: &[
        Member { name: "TypeName", shape: 581, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResultAttributeList", kind: Kind::List { member: 1051, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "ResumeSessionRequest", kind: Kind::Structure { members: &[
        Member { name: "SessionId", shape: 1084, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResumeSessionResponse", kind: Kind::Structure { members: &[
        Member { name: "SessionId", shape: 1084, required: false, location: At::Body },
        Member { name: "StreamUrl", shape: 1137, required: false, location: At::Body },
        Member { name: "TokenValue", shape: 1168, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReviewInformation", kind: Kind::Structure { members: &[
        Member { name: "ReviewedTime", shape: 233, required: false, location: At::Body },
        Member { name: "Reviewer", shape: 1058, required: false, location: At::Body },
        Member { name: "Status", shape: 1057, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReviewInformationList", kind: Kind::List { member: 1055, min: Some(1), max: None }, sensitive: false },
    Shape { name: "ReviewStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["APPROVED", "NOT_REVIEWED", "PENDING", "REJECTED"] }, sensitive: false },
    Shape { name: "Reviewer", kind: Kind::String { min: None, max: Some(50), pattern: Some("^[a-zA-Z0-9_\\-.]{1,128}$"), values: &[] }, sensitive: false },
    Shape { name: "Runbook", kind: Kind::Structure { members: &[
        Member { name: "DocumentName", shape: 348, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "TargetParameterName", shape: 100, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Runbooks", kind: Kind::List { member: 1059, min: Some(1), max: Some(1) }, sensitive: false },
    Shape { name: "S3BucketName", kind: Kind::String { min: Some(3), max: Some(63), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "S3KeyPrefix", kind: Kind::String { min: None, max: Some(500), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "S3OutputLocation", kind: Kind::Structure { members: &[
        Member { name: "OutputS3BucketName", shape: 1061, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "OutputS3Region", shape: 1065, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "S3OutputUrl", kind: Kind::Structure { members: &[
        Member { name: "OutputUrl", shape: 1203, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "S3Region", kind: Kind::String { min: Some(3), max: Some(20), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ScheduleExpression", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ScheduleOffset", kind: Kind::Integer { min: Some(1), max: Some(6) }, sensitive: false },
    Shape { name: "ScheduledWindowExecution", kind: Kind::Structure { members: &[
        Member { name: "ExecutionTime", shape: 687, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ScheduledWindowExecutionList", kind: Kind::List { member: 1068, min: None, max: None }, sensitive: false },
    Shape { name: "SendAutomationSignalRequest", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: true, location: At::Body },
        Member { name: "Payload", shape: 101, required: false, location: At::Body },
        Member { name: "SignalType", shape: 1102, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SendAutomationSignalResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "SendCommandRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CloudWatchOutputConfig", shape: 152, required: false, location: At::Body },
        Member { name: "Comment", shape: 171, required: false, location: At::Body },
        Member { name: "DocumentHash", shape: 359, required: false, location: At::Body },
        Member { name: "DocumentHashType", shape: 360, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 348, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "InstanceIds", shape: 507, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "NotificationConfig", shape: 750, required: false, location: At::Body },
        Member { name: "OutputS3BucketName", shape: 1061, required: false, location: At::Body },
        Member { name: "OutputS3KeyPrefix", shape: 1062, required: false, location: At::Body },
        Member { name: "OutputS3Region", shape: 1065, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TimeoutSeconds", shape: 1167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SendCommandResult", kind: Kind::Structure { members: &[
        Member { name: "Command", shape: 154, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServiceRole", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ServiceSetting", kind: Kind::Structure { members: &[
        Member { name: "ARN", shape: 1138, required: false, location: At::Body },
        Member { name: "LastModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "LastModifiedUser", shape: 1138, required: false, location: At::Body },
        Member { name: "SettingId", shape: 1076, required: false, location: At::Body },
        Member { name: "SettingValue", shape: 1077, required: false, location: At::Body },
        Member { name: "Status", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServiceSettingId", kind: Kind::String { min: Some(1), max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ServiceSettingValue", kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Session", kind: Kind::Structure { members: &[
        Member { name: "AccessType", shape: 4, required: false, location: At::Body },
        Member { name: "Details", shape: 1079, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 370, required: false, location: At::Body },
        Member { name: "EndDate", shape: 233, required: false, location: At::Body },
        Member { name: "MaxSessionDuration", shape: 714, required: false, location: At::Body },
        Member { name: "OutputUrl", shape: 1087, required: false, location: At::Body },
        Member { name: "Owner", shape: 1094, required: false, location: At::Body },
        Member { name: "Reason", shape: 1095, required: false, location: At::Body },
        Member { name: "SessionId", shape: 1084, required: false, location: At::Body },
        Member { name: "StartDate", shape: 233, required: false, location: At::Body },
        Member { name: "Status", shape: 1097, required: false, location: At::Body },
        Member { name: "Target", shape: 1098, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SessionDetails", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionFilter", kind: Kind::Structure { members: &[
        Member { name: "key", shape: 1081, required: true, location: At::Body },
        Member { name: "value", shape: 1083, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SessionFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"] }, sensitive: false },
    Shape { name: "SessionFilterList", kind: Kind::List { member: 1080, min: Some(1), max: Some(6) }, sensitive: false },
    Shape { name: "SessionFilterValue", kind: Kind::String { min: Some(1), max: Some(400), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionId", kind: Kind::String { min: Some(1), max: Some(96), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionList", kind: Kind::List { member: 1078, min: None, max: None }, sensitive: false },
    Shape { name: "SessionManagerCloudWatchOutputUrl", kind: Kind::String { min: Some(1), max: Some(2083), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionManagerOutputUrl", kind: Kind::Structure { members: &[
        Member { name: "CloudWatchOutputUrl", shape: 1086, required: false, location: At::Body },
        Member { name: "S3OutputUrl", shape: 1092, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SessionManagerParameterName", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionManagerParameterValue", kind: Kind::String { min: Some(1), max: Some(65535), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionManagerParameterValueList", kind: Kind::List { member: 1089, min: None, max: None }, sensitive: false },
    Shape { name: "SessionManagerParameters", kind: Kind::Map { key: 1088, value: 1090, min: None, max: None }, sensitive: false },
    Shape { name: "SessionManagerS3OutputUrl", kind: Kind::String { min: Some(1), max: Some(2083), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionMaxResults", kind: Kind::Integer { min: Some(1), max: Some(200) }, sensitive: false },
    Shape { name: "SessionOwner", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionReason", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^.{1,256}$"), values: &[] }, sensitive: false },
    Shape { name: "SessionState", kind: Kind::String { min: None, max: None, pattern: None, values: &["Active", "History"] }, sensitive: false },
    Shape { name: "SessionStatus", kind: Kind::String { min: None, max: None, pattern: None, values: &["Connected", "Connecting", "Disconnected", "Terminated", "Terminating", "Failed"] }, sensitive: false },
    Shape { name: "SessionTarget", kind: Kind::String { min: Some(1), max: Some(400), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SessionTokenType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "SeveritySummary", kind: Kind::Structure { members: &[
        Member { name: "CriticalCount", shape: 196, required: false, location: At::Body },
        Member { name: "HighCount", shape: 196, required: false, location: At::Body },
        Member { name: "InformationalCount", shape: 196, required: false, location: At::Body },
        Member { name: "LowCount", shape: 196, required: false, location: At::Body },
        Member { name: "MediumCount", shape: 196, required: false, location: At::Body },
        Member { name: "UnspecifiedCount", shape: 196, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SharedDocumentVersion", kind: Kind::String { min: None, max: Some(8), pattern: Some("([$]LATEST|[$]DEFAULT|[$]ALL)"), values: &[] }, sensitive: false },
    Shape { name: "SignalType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Approve", "Reject", "StartStep", "StopStep", "Resume", "Revoke"] }, sensitive: false },
    Shape { name: "SnapshotDownloadUrl", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "SnapshotId", kind: Kind::String { min: Some(36), max: Some(36), pattern: Some("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"), values: &[] }, sensitive: false },
    Shape { name: "SourceId", kind: Kind::String { min: Some(0), max: Some(128), pattern: Some("^[a-zA-Z0-9:_-]*$"), values: &[] }, sensitive: false },
    Shape { name: "SourceLocation", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^.{1,128}$"), values: &[] }, sensitive: false },
    Shape { name: "SourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &["AWS::EC2::Instance", "AWS::IoT::Thing", "AWS::SSM::ManagedInstance", "Microsoft.Compute/virtualMachines", "compute.googleapis.com/Instance"] }, sensitive: false },
    Shape { name: "StandardErrorContent", kind: Kind::String { min: None, max: Some(8000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StandardOutputContent", kind: Kind::String { min: None, max: Some(24000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StartAccessRequestRequest", kind: Kind::Structure { members: &[
        Member { name: "Reason", shape: 1139, required: true, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartAccessRequestResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessRequestId", shape: 2, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartAssociationsOnceRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationIds", shape: 58, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartAssociationsOnceResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "StartAutomationExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ClientToken", shape: 493, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 348, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Mode", shape: 409, required: false, location: At::Body },
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetLocationsURL", shape: 1151, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "TargetParameterName", shape: 100, required: false, location: At::Body },
        Member { name: "Targets", shape: 106, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartAutomationExecutionResult", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartChangeRequestExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "AutoApprove", shape: 124, required: false, location: At::Body },
        Member { name: "ChangeDetails", shape: 135, required: false, location: At::Body },
        Member { name: "ChangeRequestName", shape: 136, required: false, location: At::Body },
        Member { name: "ClientToken", shape: 493, required: false, location: At::Body },
        Member { name: "DocumentName", shape: 348, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Parameters", shape: 101, required: false, location: At::Body },
        Member { name: "Runbooks", shape: 1060, required: true, location: At::Body },
        Member { name: "ScheduledEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ScheduledTime", shape: 233, required: false, location: At::Body },
        Member { name: "Tags", shape: 1144, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartChangeRequestExecutionResult", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartExecutionPreviewRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentName", shape: 370, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "ExecutionInputs", shape: 408, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartExecutionPreviewResponse", kind: Kind::Structure { members: &[
        Member { name: "ExecutionPreviewId", shape: 411, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartSessionRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentName", shape: 348, required: false, location: At::Body },
        Member { name: "Parameters", shape: 1091, required: false, location: At::Body },
        Member { name: "Reason", shape: 1095, required: false, location: At::Body },
        Member { name: "Target", shape: 1098, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StartSessionResponse", kind: Kind::Structure { members: &[
        Member { name: "SessionId", shape: 1084, required: false, location: At::Body },
        Member { name: "StreamUrl", shape: 1137, required: false, location: At::Body },
        Member { name: "TokenValue", shape: 1168, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StatusAdditionalInfo", kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StatusDetails", kind: Kind::String { min: Some(0), max: Some(100), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StatusMessage", kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StatusName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StepExecution", kind: Kind::Structure { members: &[
        Member { name: "Action", shape: 87, required: false, location: At::Body },
        Member { name: "ExecutionEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ExecutionStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "FailureDetails", shape: 418, required: false, location: At::Body },
        Member { name: "FailureMessage", shape: 1138, required: false, location: At::Body },
        Member { name: "Inputs", shape: 748, required: false, location: At::Body },
        Member { name: "IsCritical", shape: 124, required: false, location: At::Body },
        Member { name: "IsEnd", shape: 124, required: false, location: At::Body },
        Member { name: "MaxAttempts", shape: 546, required: false, location: At::Body },
        Member { name: "NextStep", shape: 1138, required: false, location: At::Body },
        Member { name: "OnFailure", shape: 1138, required: false, location: At::Body },
        Member { name: "Outputs", shape: 101, required: false, location: At::Body },
        Member { name: "OverriddenParameters", shape: 101, required: false, location: At::Body },
        Member { name: "ParentStepDetails", shape: 881, required: false, location: At::Body },
        Member { name: "Response", shape: 1138, required: false, location: At::Body },
        Member { name: "ResponseCode", shape: 1138, required: false, location: At::Body },
        Member { name: "StepExecutionId", shape: 1138, required: false, location: At::Body },
        Member { name: "StepName", shape: 1138, required: false, location: At::Body },
        Member { name: "StepStatus", shape: 99, required: false, location: At::Body },
        Member { name: "TargetLocation", shape: 1149, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TimeoutSeconds", shape: 643, required: false, location: At::Body },
        Member { name: "TriggeredAlarms", shape: 27, required: false, location: At::Body },
        Member { name: "ValidNextSteps", shape: 1205, required: false, location: At::Body },
        Member { name: "WarningMessage", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StepExecutionFilter", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 1128, required: true, location: At::Body },
        Member { name: "Values", shape: 1131, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StepExecutionFilterKey", kind: Kind::String { min: None, max: None, pattern: None, values: &["StartTimeBefore", "StartTimeAfter", "StepExecutionStatus", "StepExecutionId", "StepName", "Action", "ParentStepExecutionId", "ParentStepIteration", "ParentStepIteratorValue"] }, sensitive: false },
    Shape { name: "StepExecutionFilterList", kind: Kind::List { member: 1127, min: Some(1), max: Some(6) }, sensitive: false },
    Shape { name: "StepExecutionFilterValue", kind: Kind::String { min: Some(1), max: Some(150), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StepExecutionFilterValueList", kind: Kind::List { member: 1130, min: Some(1), max: Some(10) }, sensitive: false },
    Shape { name: "StepExecutionList", kind: Kind::List { member: 1126, min: None, max: None }, sensitive: false },
    Shape { name: "StepPreviewMap", kind: Kind::Map { key: 494, value: 546, min: None, max: None }, sensitive: false },
    Shape { name: "StopAutomationExecutionRequest", kind: Kind::Structure { members: &[
        Member { name: "AutomationExecutionId", shape: 94, required: true, location: At::Body },
        Member { name: "Type", shape: 1136, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StopAutomationExecutionResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "StopType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Complete", "Cancel"] }, sensitive: false },
    Shape { name: "StreamUrl", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "String1to256", kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "StringDateTime", kind: Kind::String { min: None, max: None, pattern: Some("^([\\-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T\\s]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24\\:?00)([\\.,]\\d(?!:))?)?(\\17[0-5]\\d([\\.,]\\d)?)?([zZ]|([\\-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$"), values: &[] }, sensitive: false },
    Shape { name: "StringList", kind: Kind::List { member: 1138, min: None, max: None }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 1143, required: true, location: At::Body },
        Member { name: "Value", shape: 1145, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagKey", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "TagList", kind: Kind::List { member: 1142, min: None, max: Some(1000) }, sensitive: false },
    Shape { name: "TagValue", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }, sensitive: false },
    Shape { name: "Target", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 1148, required: false, location: At::Body },
        Member { name: "Values", shape: 1162, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TargetCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "TargetKey", kind: Kind::String { min: Some(1), max: Some(163), pattern: Some("^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name"), values: &[] }, sensitive: false },
    Shape { name: "TargetLocation", kind: Kind::Structure { members: &[
        Member { name: "Accounts", shape: 10, required: false, location: At::Body },
        Member { name: "ExcludeAccounts", shape: 407, required: false, location: At::Body },
        Member { name: "ExecutionRoleName", shape: 413, required: false, location: At::Body },
        Member { name: "IncludeChildOrganizationUnits", shape: 124, required: false, location: At::Body },
        Member { name: "Regions", shape: 988, required: false, location: At::Body },
        Member { name: "TargetLocationAlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "TargetLocationMaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "TargetLocationMaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Targets", shape: 106, required: false, location: At::Body },
        Member { name: "TargetsMaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "TargetsMaxErrors", shape: 711, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TargetLocations", kind: Kind::List { member: 1149, min: Some(1), max: Some(100) }, sensitive: false },
    Shape { name: "TargetLocationsURL", kind: Kind::String { min: None, max: None, pattern: Some("^https:\\/\\/[-a-zA-Z0-9@:%._\\+~#=]{1,253}\\.s3(\\.[a-z\\d-]{9,16})?\\.amazonaws\\.com\\/.{1,2000}"), values: &[] }, sensitive: false },
    Shape { name: "TargetMap", kind: Kind::Map { key: 1153, value: 1155, min: Some(1), max: Some(20) }, sensitive: false },
    Shape { name: "TargetMapKey", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TargetMapValue", kind: Kind::String { min: Some(1), max: Some(50), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TargetMapValueList", kind: Kind::List { member: 1154, min: Some(0), max: Some(25) }, sensitive: false },
    Shape { name: "TargetMaps", kind: Kind::List { member: 1152, min: Some(0), max: Some(300) }, sensitive: false },
    Shape { name: "TargetParameterList", kind: Kind::List { member: 873, min: None, max: None }, sensitive: false },
    Shape { name: "TargetPreview", kind: Kind::Structure { members: &[
        Member { name: "Count", shape: 546, required: false, location: At::Body },
        Member { name: "TargetType", shape: 1138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TargetPreviewList", kind: Kind::List { member: 1158, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "TargetType", kind: Kind::String { min: None, max: Some(200), pattern: Some("^\\/[\\w\\.\\-\\:\\/]*$"), values: &[] }, sensitive: false },
    Shape { name: "TargetValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TargetValues", kind: Kind::List { member: 1161, min: Some(0), max: Some(50) }, sensitive: false },
    Shape { name: "Targets", kind: Kind::List { member: 1146, min: Some(0), max: Some(5) }, sensitive: false },
    Shape { name: "TargetsSummary", kind: Kind::Structure { members: &[
        Member { name: "CompletedCount", shape: 546, required: false, location: At::Body },
        Member { name: "FailedCount", shape: 546, required: false, location: At::Body },
        Member { name: "StartedCount", shape: 546, required: false, location: At::Body },
        Member { name: "SuccessfulCount", shape: 546, required: false, location: At::Body },
        Member { name: "TotalCount", shape: 546, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TerminateSessionRequest", kind: Kind::Structure { members: &[
        Member { name: "SessionId", shape: 1084, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TerminateSessionResponse", kind: Kind::Structure { members: &[
        Member { name: "SessionId", shape: 1084, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TimeoutSeconds", kind: Kind::Integer { min: Some(30), max: Some(2592000) }, sensitive: false },
    Shape { name: "TokenValue", kind: Kind::String { min: Some(0), max: Some(300), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TotalCount", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "UUID", kind: Kind::String { min: None, max: None, pattern: Some("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"), values: &[] }, sensitive: false },
    Shape { name: "UnlabelParameterVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "Labels", shape: 857, required: true, location: At::Body },
        Member { name: "Name", shape: 845, required: true, location: At::Body },
        Member { name: "ParameterVersion", shape: 848, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UnlabelParameterVersionResult", kind: Kind::Structure { members: &[
        Member { name: "InvalidLabels", shape: 857, required: false, location: At::Body },
        Member { name: "RemovedLabels", shape: 857, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAssociationRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "ApplyOnlyAtCronInterval", shape: 29, required: false, location: At::Body },
        Member { name: "AssociationDispatchAssumeRole", shape: 38, required: false, location: At::Body },
        Member { name: "AssociationId", shape: 57, required: true, location: At::Body },
        Member { name: "AssociationName", shape: 60, required: false, location: At::Body },
        Member { name: "AssociationVersion", shape: 68, required: false, location: At::Body },
        Member { name: "AutomationTargetParameterName", shape: 105, required: false, location: At::Body },
        Member { name: "CalendarNames", shape: 126, required: false, location: At::Body },
        Member { name: "ComplianceSeverity", shape: 35, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Duration", shape: 401, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 348, required: false, location: At::Body },
        Member { name: "OutputLocation", shape: 500, required: false, location: At::Body },
        Member { name: "Parameters", shape: 875, required: false, location: At::Body },
        Member { name: "ScheduleExpression", shape: 1066, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 1067, required: false, location: At::Body },
        Member { name: "SyncCompliance", shape: 67, required: false, location: At::Body },
        Member { name: "TargetLocations", shape: 1150, required: false, location: At::Body },
        Member { name: "TargetMaps", shape: 1156, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAssociationResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationDescription", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAssociationStatusRequest", kind: Kind::Structure { members: &[
        Member { name: "AssociationStatus", shape: 64, required: true, location: At::Body },
        Member { name: "InstanceId", shape: 506, required: true, location: At::Body },
        Member { name: "Name", shape: 348, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAssociationStatusResult", kind: Kind::Structure { members: &[
        Member { name: "AssociationDescription", shape: 36, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateCloudConnectorRequest", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: true, location: At::Body },
        Member { name: "Configuration", shape: 139, required: false, location: At::Body },
        Member { name: "Description", shape: 140, required: false, location: At::Body },
        Member { name: "DisplayName", shape: 347, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateCloudConnectorResult", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentDefaultVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentVersion", shape: 399, required: true, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentDefaultVersionResult", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 351, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "DocumentReviews", shape: 389, required: true, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentMetadataResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentRequest", kind: Kind::Structure { members: &[
        Member { name: "Attachments", shape: 82, required: false, location: At::Body },
        Member { name: "Content", shape: 350, required: true, location: At::Body },
        Member { name: "DisplayName", shape: 353, required: false, location: At::Body },
        Member { name: "DocumentFormat", shape: 358, required: false, location: At::Body },
        Member { name: "DocumentVersion", shape: 395, required: false, location: At::Body },
        Member { name: "Name", shape: 370, required: true, location: At::Body },
        Member { name: "TargetType", shape: 1160, required: false, location: At::Body },
        Member { name: "VersionName", shape: 398, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateDocumentResult", kind: Kind::Structure { members: &[
        Member { name: "DocumentDescription", shape: 352, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowRequest", kind: Kind::Structure { members: &[
        Member { name: "AllowUnassociatedTargets", shape: 644, required: false, location: At::Body },
        Member { name: "Cutoff", shape: 646, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Duration", shape: 648, required: false, location: At::Body },
        Member { name: "Enabled", shape: 649, required: false, location: At::Body },
        Member { name: "EndDate", shape: 687, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Replace", shape: 124, required: false, location: At::Body },
        Member { name: "Schedule", shape: 682, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 679, required: false, location: At::Body },
        Member { name: "ScheduleTimezone", shape: 706, required: false, location: At::Body },
        Member { name: "StartDate", shape: 687, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowResult", kind: Kind::Structure { members: &[
        Member { name: "AllowUnassociatedTargets", shape: 644, required: false, location: At::Body },
        Member { name: "Cutoff", shape: 646, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Duration", shape: 648, required: false, location: At::Body },
        Member { name: "Enabled", shape: 649, required: false, location: At::Body },
        Member { name: "EndDate", shape: 687, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Schedule", shape: 682, required: false, location: At::Body },
        Member { name: "ScheduleOffset", shape: 679, required: false, location: At::Body },
        Member { name: "ScheduleTimezone", shape: 706, required: false, location: At::Body },
        Member { name: "StartDate", shape: 687, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowTargetRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "Replace", shape: 124, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
        Member { name: "WindowTargetId", shape: 689, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowTargetResult", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "OwnerInformation", shape: 844, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTargetId", shape: 689, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowTaskRequest", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CutoffBehavior", shape: 693, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "LoggingInfo", shape: 642, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "Replace", shape: 124, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskInvocationParameters", shape: 695, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 701, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: true, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateMaintenanceWindowTaskResult", kind: Kind::Structure { members: &[
        Member { name: "AlarmConfiguration", shape: 23, required: false, location: At::Body },
        Member { name: "CutoffBehavior", shape: 693, required: false, location: At::Body },
        Member { name: "Description", shape: 647, required: false, location: At::Body },
        Member { name: "LoggingInfo", shape: 642, required: false, location: At::Body },
        Member { name: "MaxConcurrency", shape: 710, required: false, location: At::Body },
        Member { name: "MaxErrors", shape: 711, required: false, location: At::Body },
        Member { name: "Name", shape: 678, required: false, location: At::Body },
        Member { name: "Priority", shape: 703, required: false, location: At::Body },
        Member { name: "ServiceRoleArn", shape: 1074, required: false, location: At::Body },
        Member { name: "Targets", shape: 1163, required: false, location: At::Body },
        Member { name: "TaskArn", shape: 692, required: false, location: At::Body },
        Member { name: "TaskInvocationParameters", shape: 695, required: false, location: At::Body },
        Member { name: "TaskParameters", shape: 701, required: false, location: At::Body },
        Member { name: "WindowId", shape: 669, required: false, location: At::Body },
        Member { name: "WindowTaskId", shape: 694, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateManagedInstanceRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "IamRole", shape: 492, required: true, location: At::Body },
        Member { name: "InstanceId", shape: 708, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateManagedInstanceRoleResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateOpsItemRequest", kind: Kind::Structure { members: &[
        Member { name: "ActualEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "ActualStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Category", shape: 781, required: false, location: At::Body },
        Member { name: "Description", shape: 786, required: false, location: At::Body },
        Member { name: "Notifications", shape: 806, required: false, location: At::Body },
        Member { name: "OperationalData", shape: 807, required: false, location: At::Body },
        Member { name: "OperationalDataToDelete", shape: 808, required: false, location: At::Body },
        Member { name: "OpsItemArn", shape: 780, required: false, location: At::Body },
        Member { name: "OpsItemId", shape: 802, required: true, location: At::Body },
        Member { name: "PlannedEndTime", shape: 233, required: false, location: At::Body },
        Member { name: "PlannedStartTime", shape: 233, required: false, location: At::Body },
        Member { name: "Priority", shape: 809, required: false, location: At::Body },
        Member { name: "RelatedOpsItems", shape: 1006, required: false, location: At::Body },
        Member { name: "Severity", shape: 823, required: false, location: At::Body },
        Member { name: "Status", shape: 825, required: false, location: At::Body },
        Member { name: "Title", shape: 828, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateOpsItemResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateOpsMetadataRequest", kind: Kind::Structure { members: &[
        Member { name: "KeysToDelete", shape: 716, required: false, location: At::Body },
        Member { name: "MetadataToUpdate", shape: 717, required: false, location: At::Body },
        Member { name: "OpsMetadataArn", shape: 831, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateOpsMetadataResult", kind: Kind::Structure { members: &[
        Member { name: "OpsMetadataArn", shape: 831, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdatePatchBaselineRequest", kind: Kind::Structure { members: &[
        Member { name: "ApprovalRules", shape: 948, required: false, location: At::Body },
        Member { name: "ApprovedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "ApprovedPatchesComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "ApprovedPatchesEnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "AvailableSecurityUpdatesComplianceStatus", shape: 902, required: false, location: At::Body },
        Member { name: "BaselineId", shape: 120, required: true, location: At::Body },
        Member { name: "Description", shape: 119, required: false, location: At::Body },
        Member { name: "GlobalFilters", shape: 910, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: false, location: At::Body },
        Member { name: "RejectedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "RejectedPatchesAction", shape: 883, required: false, location: At::Body },
        Member { name: "Replace", shape: 124, required: false, location: At::Body },
        Member { name: "Sources", shape: 955, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdatePatchBaselineResult", kind: Kind::Structure { members: &[
        Member { name: "ApprovalRules", shape: 948, required: false, location: At::Body },
        Member { name: "ApprovedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "ApprovedPatchesComplianceLevel", shape: 900, required: false, location: At::Body },
        Member { name: "ApprovedPatchesEnableNonSecurity", shape: 124, required: false, location: At::Body },
        Member { name: "AvailableSecurityUpdatesComplianceStatus", shape: 902, required: false, location: At::Body },
        Member { name: "BaselineId", shape: 120, required: false, location: At::Body },
        Member { name: "CreatedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Description", shape: 119, required: false, location: At::Body },
        Member { name: "GlobalFilters", shape: 910, required: false, location: At::Body },
        Member { name: "ModifiedDate", shape: 233, required: false, location: At::Body },
        Member { name: "Name", shape: 121, required: false, location: At::Body },
        Member { name: "OperatingSystem", shape: 754, required: false, location: At::Body },
        Member { name: "RejectedPatches", shape: 920, required: false, location: At::Body },
        Member { name: "RejectedPatchesAction", shape: 883, required: false, location: At::Body },
        Member { name: "Sources", shape: 955, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateResourceDataSyncRequest", kind: Kind::Structure { members: &[
        Member { name: "SyncName", shape: 1029, required: true, location: At::Body },
        Member { name: "SyncSource", shape: 1039, required: true, location: At::Body },
        Member { name: "SyncType", shape: 1045, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateResourceDataSyncResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateServiceSettingRequest", kind: Kind::Structure { members: &[
        Member { name: "SettingId", shape: 1076, required: true, location: At::Body },
        Member { name: "SettingValue", shape: 1077, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateServiceSettingResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Url", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ValidNextStep", kind: Kind::String { min: Some(1), max: Some(65535), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ValidNextStepList", kind: Kind::List { member: 1204, min: None, max: None }, sensitive: false },
    Shape { name: "ValidateCloudConnectorMaxResults", kind: Kind::Integer { min: Some(0), max: Some(75) }, sensitive: false },
    Shape { name: "ValidateCloudConnectorRequest", kind: Kind::Structure { members: &[
        Member { name: "CloudConnectorId", shape: 147, required: true, location: At::Body },
        Member { name: "MaxResults", shape: 1206, required: false, location: At::Body },
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ValidateCloudConnectorResult", kind: Kind::Structure { members: &[
        Member { name: "NextToken", shape: 722, required: false, location: At::Body },
        Member { name: "ValidationFindings", shape: 1211, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ValidationFinding", kind: Kind::Structure { members: &[
        Member { name: "Code", shape: 1210, required: false, location: At::Body },
        Member { name: "Message", shape: 1138, required: false, location: At::Body },
        Member { name: "ProviderMessage", shape: 1138, required: false, location: At::Body },
        Member { name: "Scope", shape: 1212, required: false, location: At::Body },
        Member { name: "Type", shape: 1214, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ValidationFindingCode", kind: Kind::String { min: None, max: None, pattern: None, values: &["TargetInaccessible", "TargetUnusable", "TargetMissingPermissions", "TargetApiDisabled", "TargetStateWarning", "AwsRoleAssumptionFailed", "WebIdentityTokenFailed", "OutboundWebIdentityFederationDisabled", "ProviderCredentialCreationFailed", "TenantSummary", "SubscriptionAccessible"] }, sensitive: false },
    Shape { name: "ValidationFindingList", kind: Kind::List { member: 1209, min: None, max: None }, sensitive: false },
    Shape { name: "ValidationFindingScope", kind: Kind::Structure { members: &[
        Member { name: "Id", shape: 1138, required: false, location: At::Body },
        Member { name: "Type", shape: 1213, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ValidationFindingScopeType", kind: Kind::String { min: None, max: None, pattern: None, values: &["azure:tenant", "azure:subscription", "gcp:organization", "gcp:project"] }, sensitive: false },
    Shape { name: "ValidationFindingType", kind: Kind::String { min: None, max: None, pattern: None, values: &["INFO", "WARN", "ERROR"] }, sensitive: false },
    Shape { name: "Version", kind: Kind::String { min: None, max: None, pattern: Some("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$"), values: &[] }, sensitive: false },
];

pub struct AddTagsToResource;
impl crate::Operation for AddTagsToResource {
    type Input = AddTagsToResourceRequest;
    type Output = AddTagsToResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AddTagsToResource";
}

pub struct AssociateOpsItemRelatedItem;
impl crate::Operation for AssociateOpsItemRelatedItem {
    type Input = AssociateOpsItemRelatedItemRequest;
    type Output = AssociateOpsItemRelatedItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AssociateOpsItemRelatedItem";
}

pub struct CancelCommand;
impl crate::Operation for CancelCommand {
    type Input = CancelCommandRequest;
    type Output = CancelCommandResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CancelCommand";
}

pub struct CancelMaintenanceWindowExecution;
impl crate::Operation for CancelMaintenanceWindowExecution {
    type Input = CancelMaintenanceWindowExecutionRequest;
    type Output = CancelMaintenanceWindowExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CancelMaintenanceWindowExecution";
}

pub struct CreateActivation;
impl crate::Operation for CreateActivation {
    type Input = CreateActivationRequest;
    type Output = CreateActivationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateActivation";
}

pub struct CreateAssociation;
impl crate::Operation for CreateAssociation {
    type Input = CreateAssociationRequest;
    type Output = CreateAssociationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateAssociation";
}

pub struct CreateAssociationBatch;
impl crate::Operation for CreateAssociationBatch {
    type Input = CreateAssociationBatchRequest;
    type Output = CreateAssociationBatchResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateAssociationBatch";
}

pub struct CreateCloudConnector;
impl crate::Operation for CreateCloudConnector {
    type Input = CreateCloudConnectorRequest;
    type Output = CreateCloudConnectorResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateCloudConnector";
}

pub struct CreateDocument;
impl crate::Operation for CreateDocument {
    type Input = CreateDocumentRequest;
    type Output = CreateDocumentResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateDocument";
}

pub struct CreateMaintenanceWindow;
impl crate::Operation for CreateMaintenanceWindow {
    type Input = CreateMaintenanceWindowRequest;
    type Output = CreateMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateMaintenanceWindow";
}

pub struct CreateOpsItem;
impl crate::Operation for CreateOpsItem {
    type Input = CreateOpsItemRequest;
    type Output = CreateOpsItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateOpsItem";
}

pub struct CreateOpsMetadata;
impl crate::Operation for CreateOpsMetadata {
    type Input = CreateOpsMetadataRequest;
    type Output = CreateOpsMetadataResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateOpsMetadata";
}

pub struct CreatePatchBaseline;
impl crate::Operation for CreatePatchBaseline {
    type Input = CreatePatchBaselineRequest;
    type Output = CreatePatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreatePatchBaseline";
}

pub struct CreateResourceDataSync;
impl crate::Operation for CreateResourceDataSync {
    type Input = CreateResourceDataSyncRequest;
    type Output = CreateResourceDataSyncResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateResourceDataSync";
}

pub struct DeleteActivation;
impl crate::Operation for DeleteActivation {
    type Input = DeleteActivationRequest;
    type Output = DeleteActivationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteActivation";
}

pub struct DeleteAssociation;
impl crate::Operation for DeleteAssociation {
    type Input = DeleteAssociationRequest;
    type Output = DeleteAssociationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteAssociation";
}

pub struct DeleteCloudConnector;
impl crate::Operation for DeleteCloudConnector {
    type Input = DeleteCloudConnectorRequest;
    type Output = DeleteCloudConnectorResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteCloudConnector";
}

pub struct DeleteDocument;
impl crate::Operation for DeleteDocument {
    type Input = DeleteDocumentRequest;
    type Output = DeleteDocumentResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteDocument";
}

pub struct DeleteInventory;
impl crate::Operation for DeleteInventory {
    type Input = DeleteInventoryRequest;
    type Output = DeleteInventoryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteInventory";
}

pub struct DeleteMaintenanceWindow;
impl crate::Operation for DeleteMaintenanceWindow {
    type Input = DeleteMaintenanceWindowRequest;
    type Output = DeleteMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteMaintenanceWindow";
}

pub struct DeleteOpsItem;
impl crate::Operation for DeleteOpsItem {
    type Input = DeleteOpsItemRequest;
    type Output = DeleteOpsItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteOpsItem";
}

pub struct DeleteOpsMetadata;
impl crate::Operation for DeleteOpsMetadata {
    type Input = DeleteOpsMetadataRequest;
    type Output = DeleteOpsMetadataResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteOpsMetadata";
}

pub struct DeleteParameter;
impl crate::Operation for DeleteParameter {
    type Input = DeleteParameterRequest;
    type Output = DeleteParameterResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteParameter";
}

pub struct DeleteParameters;
impl crate::Operation for DeleteParameters {
    type Input = DeleteParametersRequest;
    type Output = DeleteParametersResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteParameters";
}

pub struct DeletePatchBaseline;
impl crate::Operation for DeletePatchBaseline {
    type Input = DeletePatchBaselineRequest;
    type Output = DeletePatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeletePatchBaseline";
}

pub struct DeleteResourceDataSync;
impl crate::Operation for DeleteResourceDataSync {
    type Input = DeleteResourceDataSyncRequest;
    type Output = DeleteResourceDataSyncResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteResourceDataSync";
}

pub struct DeleteResourcePolicy;
impl crate::Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = DeleteResourcePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteResourcePolicy";
}

pub struct DeregisterDefaultHostManagementConfiguration;
impl crate::Operation for DeregisterDefaultHostManagementConfiguration {
    type Input = DeregisterDefaultHostManagementConfigurationRequest;
    type Output = DeregisterDefaultHostManagementConfigurationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeregisterDefaultHostManagementConfiguration";
}

pub struct DeregisterManagedInstance;
impl crate::Operation for DeregisterManagedInstance {
    type Input = DeregisterManagedInstanceRequest;
    type Output = DeregisterManagedInstanceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeregisterManagedInstance";
}

pub struct DeregisterPatchBaselineForPatchGroup;
impl crate::Operation for DeregisterPatchBaselineForPatchGroup {
    type Input = DeregisterPatchBaselineForPatchGroupRequest;
    type Output = DeregisterPatchBaselineForPatchGroupResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeregisterPatchBaselineForPatchGroup";
}

pub struct DeregisterTargetFromMaintenanceWindow;
impl crate::Operation for DeregisterTargetFromMaintenanceWindow {
    type Input = DeregisterTargetFromMaintenanceWindowRequest;
    type Output = DeregisterTargetFromMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeregisterTargetFromMaintenanceWindow";
}

pub struct DeregisterTaskFromMaintenanceWindow;
impl crate::Operation for DeregisterTaskFromMaintenanceWindow {
    type Input = DeregisterTaskFromMaintenanceWindowRequest;
    type Output = DeregisterTaskFromMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeregisterTaskFromMaintenanceWindow";
}

pub struct DescribeActivations;
impl crate::Operation for DescribeActivations {
    type Input = DescribeActivationsRequest;
    type Output = DescribeActivationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeActivations";
}

pub struct DescribeAssociation;
impl crate::Operation for DescribeAssociation {
    type Input = DescribeAssociationRequest;
    type Output = DescribeAssociationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAssociation";
}

pub struct DescribeAssociationExecutionTargets;
impl crate::Operation for DescribeAssociationExecutionTargets {
    type Input = DescribeAssociationExecutionTargetsRequest;
    type Output = DescribeAssociationExecutionTargetsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAssociationExecutionTargets";
}

pub struct DescribeAssociationExecutions;
impl crate::Operation for DescribeAssociationExecutions {
    type Input = DescribeAssociationExecutionsRequest;
    type Output = DescribeAssociationExecutionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAssociationExecutions";
}

pub struct DescribeAutomationExecutions;
impl crate::Operation for DescribeAutomationExecutions {
    type Input = DescribeAutomationExecutionsRequest;
    type Output = DescribeAutomationExecutionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAutomationExecutions";
}

pub struct DescribeAutomationStepExecutions;
impl crate::Operation for DescribeAutomationStepExecutions {
    type Input = DescribeAutomationStepExecutionsRequest;
    type Output = DescribeAutomationStepExecutionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAutomationStepExecutions";
}

pub struct DescribeAvailablePatches;
impl crate::Operation for DescribeAvailablePatches {
    type Input = DescribeAvailablePatchesRequest;
    type Output = DescribeAvailablePatchesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeAvailablePatches";
}

pub struct DescribeDocument;
impl crate::Operation for DescribeDocument {
    type Input = DescribeDocumentRequest;
    type Output = DescribeDocumentResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeDocument";
}

pub struct DescribeDocumentPermission;
impl crate::Operation for DescribeDocumentPermission {
    type Input = DescribeDocumentPermissionRequest;
    type Output = DescribeDocumentPermissionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeDocumentPermission";
}

pub struct DescribeEffectiveInstanceAssociations;
impl crate::Operation for DescribeEffectiveInstanceAssociations {
    type Input = DescribeEffectiveInstanceAssociationsRequest;
    type Output = DescribeEffectiveInstanceAssociationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeEffectiveInstanceAssociations";
}

pub struct DescribeEffectivePatchesForPatchBaseline;
impl crate::Operation for DescribeEffectivePatchesForPatchBaseline {
    type Input = DescribeEffectivePatchesForPatchBaselineRequest;
    type Output = DescribeEffectivePatchesForPatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeEffectivePatchesForPatchBaseline";
}

pub struct DescribeInstanceAssociationsStatus;
impl crate::Operation for DescribeInstanceAssociationsStatus {
    type Input = DescribeInstanceAssociationsStatusRequest;
    type Output = DescribeInstanceAssociationsStatusResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstanceAssociationsStatus";
}

pub struct DescribeInstanceInformation;
impl crate::Operation for DescribeInstanceInformation {
    type Input = DescribeInstanceInformationRequest;
    type Output = DescribeInstanceInformationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstanceInformation";
}

pub struct DescribeInstancePatchStates;
impl crate::Operation for DescribeInstancePatchStates {
    type Input = DescribeInstancePatchStatesRequest;
    type Output = DescribeInstancePatchStatesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstancePatchStates";
}

pub struct DescribeInstancePatchStatesForPatchGroup;
impl crate::Operation for DescribeInstancePatchStatesForPatchGroup {
    type Input = DescribeInstancePatchStatesForPatchGroupRequest;
    type Output = DescribeInstancePatchStatesForPatchGroupResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstancePatchStatesForPatchGroup";
}

pub struct DescribeInstancePatches;
impl crate::Operation for DescribeInstancePatches {
    type Input = DescribeInstancePatchesRequest;
    type Output = DescribeInstancePatchesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstancePatches";
}

pub struct DescribeInstanceProperties;
impl crate::Operation for DescribeInstanceProperties {
    type Input = DescribeInstancePropertiesRequest;
    type Output = DescribeInstancePropertiesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInstanceProperties";
}

pub struct DescribeInventoryDeletions;
impl crate::Operation for DescribeInventoryDeletions {
    type Input = DescribeInventoryDeletionsRequest;
    type Output = DescribeInventoryDeletionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeInventoryDeletions";
}

pub struct DescribeMaintenanceWindowExecutionTaskInvocations;
impl crate::Operation for DescribeMaintenanceWindowExecutionTaskInvocations {
    type Input = DescribeMaintenanceWindowExecutionTaskInvocationsRequest;
    type Output = DescribeMaintenanceWindowExecutionTaskInvocationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTaskInvocations";
}

pub struct DescribeMaintenanceWindowExecutionTasks;
impl crate::Operation for DescribeMaintenanceWindowExecutionTasks {
    type Input = DescribeMaintenanceWindowExecutionTasksRequest;
    type Output = DescribeMaintenanceWindowExecutionTasksResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowExecutionTasks";
}

pub struct DescribeMaintenanceWindowExecutions;
impl crate::Operation for DescribeMaintenanceWindowExecutions {
    type Input = DescribeMaintenanceWindowExecutionsRequest;
    type Output = DescribeMaintenanceWindowExecutionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowExecutions";
}

pub struct DescribeMaintenanceWindowSchedule;
impl crate::Operation for DescribeMaintenanceWindowSchedule {
    type Input = DescribeMaintenanceWindowScheduleRequest;
    type Output = DescribeMaintenanceWindowScheduleResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowSchedule";
}

pub struct DescribeMaintenanceWindowTargets;
impl crate::Operation for DescribeMaintenanceWindowTargets {
    type Input = DescribeMaintenanceWindowTargetsRequest;
    type Output = DescribeMaintenanceWindowTargetsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowTargets";
}

pub struct DescribeMaintenanceWindowTasks;
impl crate::Operation for DescribeMaintenanceWindowTasks {
    type Input = DescribeMaintenanceWindowTasksRequest;
    type Output = DescribeMaintenanceWindowTasksResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowTasks";
}

pub struct DescribeMaintenanceWindows;
impl crate::Operation for DescribeMaintenanceWindows {
    type Input = DescribeMaintenanceWindowsRequest;
    type Output = DescribeMaintenanceWindowsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindows";
}

pub struct DescribeMaintenanceWindowsForTarget;
impl crate::Operation for DescribeMaintenanceWindowsForTarget {
    type Input = DescribeMaintenanceWindowsForTargetRequest;
    type Output = DescribeMaintenanceWindowsForTargetResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeMaintenanceWindowsForTarget";
}

pub struct DescribeOpsItems;
impl crate::Operation for DescribeOpsItems {
    type Input = DescribeOpsItemsRequest;
    type Output = DescribeOpsItemsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeOpsItems";
}

pub struct DescribeParameters;
impl crate::Operation for DescribeParameters {
    type Input = DescribeParametersRequest;
    type Output = DescribeParametersResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeParameters";
}

pub struct DescribePatchBaselines;
impl crate::Operation for DescribePatchBaselines {
    type Input = DescribePatchBaselinesRequest;
    type Output = DescribePatchBaselinesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribePatchBaselines";
}

pub struct DescribePatchGroupState;
impl crate::Operation for DescribePatchGroupState {
    type Input = DescribePatchGroupStateRequest;
    type Output = DescribePatchGroupStateResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribePatchGroupState";
}

pub struct DescribePatchGroups;
impl crate::Operation for DescribePatchGroups {
    type Input = DescribePatchGroupsRequest;
    type Output = DescribePatchGroupsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribePatchGroups";
}

pub struct DescribePatchProperties;
impl crate::Operation for DescribePatchProperties {
    type Input = DescribePatchPropertiesRequest;
    type Output = DescribePatchPropertiesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribePatchProperties";
}

pub struct DescribeSessions;
impl crate::Operation for DescribeSessions {
    type Input = DescribeSessionsRequest;
    type Output = DescribeSessionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeSessions";
}

pub struct DisassociateOpsItemRelatedItem;
impl crate::Operation for DisassociateOpsItemRelatedItem {
    type Input = DisassociateOpsItemRelatedItemRequest;
    type Output = DisassociateOpsItemRelatedItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DisassociateOpsItemRelatedItem";
}

pub struct GetAccessToken;
impl crate::Operation for GetAccessToken {
    type Input = GetAccessTokenRequest;
    type Output = GetAccessTokenResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccessToken";
}

pub struct GetAutomationExecution;
impl crate::Operation for GetAutomationExecution {
    type Input = GetAutomationExecutionRequest;
    type Output = GetAutomationExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAutomationExecution";
}

pub struct GetCalendarState;
impl crate::Operation for GetCalendarState {
    type Input = GetCalendarStateRequest;
    type Output = GetCalendarStateResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCalendarState";
}

pub struct GetCloudConnector;
impl crate::Operation for GetCloudConnector {
    type Input = GetCloudConnectorRequest;
    type Output = GetCloudConnectorResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCloudConnector";
}

pub struct GetCommandInvocation;
impl crate::Operation for GetCommandInvocation {
    type Input = GetCommandInvocationRequest;
    type Output = GetCommandInvocationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCommandInvocation";
}

pub struct GetConnectionStatus;
impl crate::Operation for GetConnectionStatus {
    type Input = GetConnectionStatusRequest;
    type Output = GetConnectionStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetConnectionStatus";
}

pub struct GetDefaultPatchBaseline;
impl crate::Operation for GetDefaultPatchBaseline {
    type Input = GetDefaultPatchBaselineRequest;
    type Output = GetDefaultPatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetDefaultPatchBaseline";
}

pub struct GetDeployablePatchSnapshotForInstance;
impl crate::Operation for GetDeployablePatchSnapshotForInstance {
    type Input = GetDeployablePatchSnapshotForInstanceRequest;
    type Output = GetDeployablePatchSnapshotForInstanceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetDeployablePatchSnapshotForInstance";
}

pub struct GetDocument;
impl crate::Operation for GetDocument {
    type Input = GetDocumentRequest;
    type Output = GetDocumentResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetDocument";
}

pub struct GetExecutionPreview;
impl crate::Operation for GetExecutionPreview {
    type Input = GetExecutionPreviewRequest;
    type Output = GetExecutionPreviewResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetExecutionPreview";
}

pub struct GetInventory;
impl crate::Operation for GetInventory {
    type Input = GetInventoryRequest;
    type Output = GetInventoryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetInventory";
}

pub struct GetInventorySchema;
impl crate::Operation for GetInventorySchema {
    type Input = GetInventorySchemaRequest;
    type Output = GetInventorySchemaResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetInventorySchema";
}

pub struct GetMaintenanceWindow;
impl crate::Operation for GetMaintenanceWindow {
    type Input = GetMaintenanceWindowRequest;
    type Output = GetMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMaintenanceWindow";
}

pub struct GetMaintenanceWindowExecution;
impl crate::Operation for GetMaintenanceWindowExecution {
    type Input = GetMaintenanceWindowExecutionRequest;
    type Output = GetMaintenanceWindowExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMaintenanceWindowExecution";
}

pub struct GetMaintenanceWindowExecutionTask;
impl crate::Operation for GetMaintenanceWindowExecutionTask {
    type Input = GetMaintenanceWindowExecutionTaskRequest;
    type Output = GetMaintenanceWindowExecutionTaskResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMaintenanceWindowExecutionTask";
}

pub struct GetMaintenanceWindowExecutionTaskInvocation;
impl crate::Operation for GetMaintenanceWindowExecutionTaskInvocation {
    type Input = GetMaintenanceWindowExecutionTaskInvocationRequest;
    type Output = GetMaintenanceWindowExecutionTaskInvocationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMaintenanceWindowExecutionTaskInvocation";
}

pub struct GetMaintenanceWindowTask;
impl crate::Operation for GetMaintenanceWindowTask {
    type Input = GetMaintenanceWindowTaskRequest;
    type Output = GetMaintenanceWindowTaskResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMaintenanceWindowTask";
}

pub struct GetOpsItem;
impl crate::Operation for GetOpsItem {
    type Input = GetOpsItemRequest;
    type Output = GetOpsItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetOpsItem";
}

pub struct GetOpsMetadata;
impl crate::Operation for GetOpsMetadata {
    type Input = GetOpsMetadataRequest;
    type Output = GetOpsMetadataResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetOpsMetadata";
}

pub struct GetOpsSummary;
impl crate::Operation for GetOpsSummary {
    type Input = GetOpsSummaryRequest;
    type Output = GetOpsSummaryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetOpsSummary";
}

pub struct GetParameter;
impl crate::Operation for GetParameter {
    type Input = GetParameterRequest;
    type Output = GetParameterResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameter";
}

pub struct GetParameterHistory;
impl crate::Operation for GetParameterHistory {
    type Input = GetParameterHistoryRequest;
    type Output = GetParameterHistoryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameterHistory";
}

pub struct GetParameters;
impl crate::Operation for GetParameters {
    type Input = GetParametersRequest;
    type Output = GetParametersResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParameters";
}

pub struct GetParametersByPath;
impl crate::Operation for GetParametersByPath {
    type Input = GetParametersByPathRequest;
    type Output = GetParametersByPathResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetParametersByPath";
}

pub struct GetPatchBaseline;
impl crate::Operation for GetPatchBaseline {
    type Input = GetPatchBaselineRequest;
    type Output = GetPatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetPatchBaseline";
}

pub struct GetPatchBaselineForPatchGroup;
impl crate::Operation for GetPatchBaselineForPatchGroup {
    type Input = GetPatchBaselineForPatchGroupRequest;
    type Output = GetPatchBaselineForPatchGroupResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetPatchBaselineForPatchGroup";
}

pub struct GetResourcePolicies;
impl crate::Operation for GetResourcePolicies {
    type Input = GetResourcePoliciesRequest;
    type Output = GetResourcePoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetResourcePolicies";
}

pub struct GetServiceSetting;
impl crate::Operation for GetServiceSetting {
    type Input = GetServiceSettingRequest;
    type Output = GetServiceSettingResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetServiceSetting";
}

pub struct LabelParameterVersion;
impl crate::Operation for LabelParameterVersion {
    type Input = LabelParameterVersionRequest;
    type Output = LabelParameterVersionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "LabelParameterVersion";
}

pub struct ListAssociationVersions;
impl crate::Operation for ListAssociationVersions {
    type Input = ListAssociationVersionsRequest;
    type Output = ListAssociationVersionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAssociationVersions";
}

pub struct ListAssociations;
impl crate::Operation for ListAssociations {
    type Input = ListAssociationsRequest;
    type Output = ListAssociationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAssociations";
}

pub struct ListCloudConnectors;
impl crate::Operation for ListCloudConnectors {
    type Input = ListCloudConnectorsRequest;
    type Output = ListCloudConnectorsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListCloudConnectors";
}

pub struct ListCommandInvocations;
impl crate::Operation for ListCommandInvocations {
    type Input = ListCommandInvocationsRequest;
    type Output = ListCommandInvocationsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListCommandInvocations";
}

pub struct ListCommands;
impl crate::Operation for ListCommands {
    type Input = ListCommandsRequest;
    type Output = ListCommandsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListCommands";
}

pub struct ListComplianceItems;
impl crate::Operation for ListComplianceItems {
    type Input = ListComplianceItemsRequest;
    type Output = ListComplianceItemsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListComplianceItems";
}

pub struct ListComplianceSummaries;
impl crate::Operation for ListComplianceSummaries {
    type Input = ListComplianceSummariesRequest;
    type Output = ListComplianceSummariesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListComplianceSummaries";
}

pub struct ListDocumentMetadataHistory;
impl crate::Operation for ListDocumentMetadataHistory {
    type Input = ListDocumentMetadataHistoryRequest;
    type Output = ListDocumentMetadataHistoryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListDocumentMetadataHistory";
}

pub struct ListDocumentVersions;
impl crate::Operation for ListDocumentVersions {
    type Input = ListDocumentVersionsRequest;
    type Output = ListDocumentVersionsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListDocumentVersions";
}

pub struct ListDocuments;
impl crate::Operation for ListDocuments {
    type Input = ListDocumentsRequest;
    type Output = ListDocumentsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListDocuments";
}

pub struct ListInventoryEntries;
impl crate::Operation for ListInventoryEntries {
    type Input = ListInventoryEntriesRequest;
    type Output = ListInventoryEntriesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListInventoryEntries";
}

pub struct ListNodes;
impl crate::Operation for ListNodes {
    type Input = ListNodesRequest;
    type Output = ListNodesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListNodes";
}

pub struct ListNodesSummary;
impl crate::Operation for ListNodesSummary {
    type Input = ListNodesSummaryRequest;
    type Output = ListNodesSummaryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListNodesSummary";
}

pub struct ListOpsItemEvents;
impl crate::Operation for ListOpsItemEvents {
    type Input = ListOpsItemEventsRequest;
    type Output = ListOpsItemEventsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListOpsItemEvents";
}

pub struct ListOpsItemRelatedItems;
impl crate::Operation for ListOpsItemRelatedItems {
    type Input = ListOpsItemRelatedItemsRequest;
    type Output = ListOpsItemRelatedItemsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListOpsItemRelatedItems";
}

pub struct ListOpsMetadata;
impl crate::Operation for ListOpsMetadata {
    type Input = ListOpsMetadataRequest;
    type Output = ListOpsMetadataResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListOpsMetadata";
}

pub struct ListResourceComplianceSummaries;
impl crate::Operation for ListResourceComplianceSummaries {
    type Input = ListResourceComplianceSummariesRequest;
    type Output = ListResourceComplianceSummariesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListResourceComplianceSummaries";
}

pub struct ListResourceDataSync;
impl crate::Operation for ListResourceDataSync {
    type Input = ListResourceDataSyncRequest;
    type Output = ListResourceDataSyncResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListResourceDataSync";
}

pub struct ListTagsForResource;
impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListTagsForResource";
}

pub struct ModifyDocumentPermission;
impl crate::Operation for ModifyDocumentPermission {
    type Input = ModifyDocumentPermissionRequest;
    type Output = ModifyDocumentPermissionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ModifyDocumentPermission";
}

pub struct PutComplianceItems;
impl crate::Operation for PutComplianceItems {
    type Input = PutComplianceItemsRequest;
    type Output = PutComplianceItemsResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutComplianceItems";
}

pub struct PutInventory;
impl crate::Operation for PutInventory {
    type Input = PutInventoryRequest;
    type Output = PutInventoryResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutInventory";
}

pub struct PutParameter;
impl crate::Operation for PutParameter {
    type Input = PutParameterRequest;
    type Output = PutParameterResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutParameter";
}

pub struct PutResourcePolicy;
impl crate::Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutResourcePolicy";
}

pub struct RegisterDefaultHostManagementConfiguration;
impl crate::Operation for RegisterDefaultHostManagementConfiguration {
    type Input = RegisterDefaultHostManagementConfigurationRequest;
    type Output = RegisterDefaultHostManagementConfigurationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterDefaultHostManagementConfiguration";
}

pub struct RegisterDefaultPatchBaseline;
impl crate::Operation for RegisterDefaultPatchBaseline {
    type Input = RegisterDefaultPatchBaselineRequest;
    type Output = RegisterDefaultPatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterDefaultPatchBaseline";
}

pub struct RegisterPatchBaselineForPatchGroup;
impl crate::Operation for RegisterPatchBaselineForPatchGroup {
    type Input = RegisterPatchBaselineForPatchGroupRequest;
    type Output = RegisterPatchBaselineForPatchGroupResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterPatchBaselineForPatchGroup";
}

pub struct RegisterTargetWithMaintenanceWindow;
impl crate::Operation for RegisterTargetWithMaintenanceWindow {
    type Input = RegisterTargetWithMaintenanceWindowRequest;
    type Output = RegisterTargetWithMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterTargetWithMaintenanceWindow";
}

pub struct RegisterTaskWithMaintenanceWindow;
impl crate::Operation for RegisterTaskWithMaintenanceWindow {
    type Input = RegisterTaskWithMaintenanceWindowRequest;
    type Output = RegisterTaskWithMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RegisterTaskWithMaintenanceWindow";
}

pub struct RemoveTagsFromResource;
impl crate::Operation for RemoveTagsFromResource {
    type Input = RemoveTagsFromResourceRequest;
    type Output = RemoveTagsFromResourceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RemoveTagsFromResource";
}

pub struct ResetServiceSetting;
impl crate::Operation for ResetServiceSetting {
    type Input = ResetServiceSettingRequest;
    type Output = ResetServiceSettingResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ResetServiceSetting";
}

pub struct ResumeSession;
impl crate::Operation for ResumeSession {
    type Input = ResumeSessionRequest;
    type Output = ResumeSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ResumeSession";
}

pub struct SendAutomationSignal;
impl crate::Operation for SendAutomationSignal {
    type Input = SendAutomationSignalRequest;
    type Output = SendAutomationSignalResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SendAutomationSignal";
}

pub struct SendCommand;
impl crate::Operation for SendCommand {
    type Input = SendCommandRequest;
    type Output = SendCommandResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SendCommand";
}

pub struct StartAccessRequest;
impl crate::Operation for StartAccessRequest {
    type Input = StartAccessRequestRequest;
    type Output = StartAccessRequestResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartAccessRequest";
}

pub struct StartAssociationsOnce;
impl crate::Operation for StartAssociationsOnce {
    type Input = StartAssociationsOnceRequest;
    type Output = StartAssociationsOnceResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartAssociationsOnce";
}

pub struct StartAutomationExecution;
impl crate::Operation for StartAutomationExecution {
    type Input = StartAutomationExecutionRequest;
    type Output = StartAutomationExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartAutomationExecution";
}

pub struct StartChangeRequestExecution;
impl crate::Operation for StartChangeRequestExecution {
    type Input = StartChangeRequestExecutionRequest;
    type Output = StartChangeRequestExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartChangeRequestExecution";
}

pub struct StartExecutionPreview;
impl crate::Operation for StartExecutionPreview {
    type Input = StartExecutionPreviewRequest;
    type Output = StartExecutionPreviewResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartExecutionPreview";
}

pub struct StartSession;
impl crate::Operation for StartSession {
    type Input = StartSessionRequest;
    type Output = StartSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StartSession";
}

pub struct StopAutomationExecution;
impl crate::Operation for StopAutomationExecution {
    type Input = StopAutomationExecutionRequest;
    type Output = StopAutomationExecutionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "StopAutomationExecution";
}

pub struct TerminateSession;
impl crate::Operation for TerminateSession {
    type Input = TerminateSessionRequest;
    type Output = TerminateSessionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TerminateSession";
}

pub struct UnlabelParameterVersion;
impl crate::Operation for UnlabelParameterVersion {
    type Input = UnlabelParameterVersionRequest;
    type Output = UnlabelParameterVersionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UnlabelParameterVersion";
}

pub struct UpdateAssociation;
impl crate::Operation for UpdateAssociation {
    type Input = UpdateAssociationRequest;
    type Output = UpdateAssociationResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAssociation";
}

pub struct UpdateAssociationStatus;
impl crate::Operation for UpdateAssociationStatus {
    type Input = UpdateAssociationStatusRequest;
    type Output = UpdateAssociationStatusResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAssociationStatus";
}

pub struct UpdateCloudConnector;
impl crate::Operation for UpdateCloudConnector {
    type Input = UpdateCloudConnectorRequest;
    type Output = UpdateCloudConnectorResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateCloudConnector";
}

pub struct UpdateDocument;
impl crate::Operation for UpdateDocument {
    type Input = UpdateDocumentRequest;
    type Output = UpdateDocumentResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateDocument";
}

pub struct UpdateDocumentDefaultVersion;
impl crate::Operation for UpdateDocumentDefaultVersion {
    type Input = UpdateDocumentDefaultVersionRequest;
    type Output = UpdateDocumentDefaultVersionResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateDocumentDefaultVersion";
}

pub struct UpdateDocumentMetadata;
impl crate::Operation for UpdateDocumentMetadata {
    type Input = UpdateDocumentMetadataRequest;
    type Output = UpdateDocumentMetadataResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateDocumentMetadata";
}

pub struct UpdateMaintenanceWindow;
impl crate::Operation for UpdateMaintenanceWindow {
    type Input = UpdateMaintenanceWindowRequest;
    type Output = UpdateMaintenanceWindowResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateMaintenanceWindow";
}

pub struct UpdateMaintenanceWindowTarget;
impl crate::Operation for UpdateMaintenanceWindowTarget {
    type Input = UpdateMaintenanceWindowTargetRequest;
    type Output = UpdateMaintenanceWindowTargetResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateMaintenanceWindowTarget";
}

pub struct UpdateMaintenanceWindowTask;
impl crate::Operation for UpdateMaintenanceWindowTask {
    type Input = UpdateMaintenanceWindowTaskRequest;
    type Output = UpdateMaintenanceWindowTaskResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateMaintenanceWindowTask";
}

pub struct UpdateManagedInstanceRole;
impl crate::Operation for UpdateManagedInstanceRole {
    type Input = UpdateManagedInstanceRoleRequest;
    type Output = UpdateManagedInstanceRoleResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateManagedInstanceRole";
}

pub struct UpdateOpsItem;
impl crate::Operation for UpdateOpsItem {
    type Input = UpdateOpsItemRequest;
    type Output = UpdateOpsItemResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateOpsItem";
}

pub struct UpdateOpsMetadata;
impl crate::Operation for UpdateOpsMetadata {
    type Input = UpdateOpsMetadataRequest;
    type Output = UpdateOpsMetadataResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateOpsMetadata";
}

pub struct UpdatePatchBaseline;
impl crate::Operation for UpdatePatchBaseline {
    type Input = UpdatePatchBaselineRequest;
    type Output = UpdatePatchBaselineResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdatePatchBaseline";
}

pub struct UpdateResourceDataSync;
impl crate::Operation for UpdateResourceDataSync {
    type Input = UpdateResourceDataSyncRequest;
    type Output = UpdateResourceDataSyncResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateResourceDataSync";
}

pub struct UpdateServiceSetting;
impl crate::Operation for UpdateServiceSetting {
    type Input = UpdateServiceSettingRequest;
    type Output = UpdateServiceSettingResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateServiceSetting";
}

pub struct ValidateCloudConnector;
impl crate::Operation for ValidateCloudConnector {
    type Input = ValidateCloudConnectorRequest;
    type Output = ValidateCloudConnectorResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ValidateCloudConnector";
}

#[derive(Clone, Default)]
pub struct AccountSharingInfo {
    pub account_id: Option<String>,
    pub shared_document_version: Option<String>,
}
impl ToJson for AccountSharingInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccountId", &self.account_id);
        writer.member("SharedDocumentVersion", &self.shared_document_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Activation {
    pub activation_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub default_instance_name: Option<String>,
    pub description: Option<String>,
    pub expiration_date: Option<Timestamp>,
    pub expired: Option<bool>,
    pub iam_role: Option<String>,
    pub registration_limit: Option<i32>,
    pub registrations_count: Option<i32>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for Activation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationId", &self.activation_id);
        writer.member("CreatedDate", &self.created_date);
        writer.member("DefaultInstanceName", &self.default_instance_name);
        writer.member("Description", &self.description);
        writer.member("ExpirationDate", &self.expiration_date);
        writer.member("Expired", &self.expired);
        writer.member("IamRole", &self.iam_role);
        writer.member("RegistrationLimit", &self.registration_limit);
        writer.member("RegistrationsCount", &self.registrations_count);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AddTagsToResourceRequest {
    pub resource_id: String,
    pub resource_type: String,
    pub tags: Vec<Tag>,
}
impl FromJson for AddTagsToResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_id: reader.required("ResourceId")?,
            resource_type: reader.required("ResourceType")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AddTagsToResourceResult {
}
impl ToJson for AddTagsToResourceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Alarm {
    pub name: Option<String>,
}
impl FromJson for Alarm {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.optional("Name")?,
        })
    }
}
impl ToJson for Alarm {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AlarmConfiguration {
    pub alarms: Option<Vec<Alarm>>,
    pub ignore_poll_alarm_failure: Option<bool>,
}
impl FromJson for AlarmConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarms: reader.optional("Alarms")?,
            ignore_poll_alarm_failure: reader.optional("IgnorePollAlarmFailure")?,
        })
    }
}
impl ToJson for AlarmConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Alarms", &self.alarms);
        writer.member("IgnorePollAlarmFailure", &self.ignore_poll_alarm_failure);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AlarmStateInformation {
    pub name: Option<String>,
    pub state: Option<String>,
}
impl ToJson for AlarmStateInformation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("State", &self.state);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociateOpsItemRelatedItemRequest {
    pub association_type: String,
    pub ops_item_id: String,
    pub resource_type: String,
    pub resource_uri: String,
}
impl FromJson for AssociateOpsItemRelatedItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_type: reader.required("AssociationType")?,
            ops_item_id: reader.required("OpsItemId")?,
            resource_type: reader.required("ResourceType")?,
            resource_uri: reader.required("ResourceUri")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssociateOpsItemRelatedItemResponse {
    pub association_id: Option<String>,
}
impl ToJson for AssociateOpsItemRelatedItemResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Association {
    pub association_id: Option<String>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub instance_id: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub name: Option<String>,
    pub overview: Option<AssociationOverview>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
}
impl ToJson for Association {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationName", &self.association_name);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Duration", &self.duration);
        writer.member("InstanceId", &self.instance_id);
        writer.member("LastExecutionDate", &self.last_execution_date);
        writer.member("Name", &self.name);
        writer.member("Overview", &self.overview);
        writer.member("ScheduleExpression", &self.schedule_expression);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationDescription {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub association_dispatch_assume_role: Option<String>,
    pub association_id: Option<String>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub calendar_names: Option<Vec<String>>,
    pub compliance_severity: Option<String>,
    pub date: Option<Timestamp>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub instance_id: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub last_successful_execution_date: Option<Timestamp>,
    pub last_update_association_date: Option<Timestamp>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub overview: Option<AssociationOverview>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub status: Option<AssociationStatus>,
    pub sync_compliance: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}
impl ToJson for AssociationDescription {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("ApplyOnlyAtCronInterval", &self.apply_only_at_cron_interval);
        writer.member("AssociationDispatchAssumeRole", &self.association_dispatch_assume_role);
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationName", &self.association_name);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("AutomationTargetParameterName", &self.automation_target_parameter_name);
        writer.member("CalendarNames", &self.calendar_names);
        writer.member("ComplianceSeverity", &self.compliance_severity);
        writer.member("Date", &self.date);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Duration", &self.duration);
        writer.member("InstanceId", &self.instance_id);
        writer.member("LastExecutionDate", &self.last_execution_date);
        writer.member("LastSuccessfulExecutionDate", &self.last_successful_execution_date);
        writer.member("LastUpdateAssociationDate", &self.last_update_association_date);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("OutputLocation", &self.output_location);
        writer.member("Overview", &self.overview);
        writer.member("Parameters", &self.parameters);
        writer.member("ScheduleExpression", &self.schedule_expression);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("Status", &self.status);
        writer.member("SyncCompliance", &self.sync_compliance);
        writer.member("TargetLocations", &self.target_locations);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("Targets", &self.targets);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationExecution {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub created_time: Option<Timestamp>,
    pub detailed_status: Option<String>,
    pub execution_id: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub resource_count_by_status: Option<String>,
    pub status: Option<String>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}
impl ToJson for AssociationExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("CreatedTime", &self.created_time);
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("ExecutionId", &self.execution_id);
        writer.member("LastExecutionDate", &self.last_execution_date);
        writer.member("ResourceCountByStatus", &self.resource_count_by_status);
        writer.member("Status", &self.status);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationExecutionFilter {
    pub key: String,
    pub r#type: String,
    pub value: String,
}
impl FromJson for AssociationExecutionFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            r#type: reader.required("Type")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssociationExecutionTarget {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub detailed_status: Option<String>,
    pub execution_id: Option<String>,
    pub last_execution_date: Option<Timestamp>,
    pub output_source: Option<OutputSource>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
impl ToJson for AssociationExecutionTarget {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("ExecutionId", &self.execution_id);
        writer.member("LastExecutionDate", &self.last_execution_date);
        writer.member("OutputSource", &self.output_source);
        writer.member("ResourceId", &self.resource_id);
        writer.member("ResourceType", &self.resource_type);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationExecutionTargetsFilter {
    pub key: String,
    pub value: String,
}
impl FromJson for AssociationExecutionTargetsFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssociationFilter {
    pub key: String,
    pub value: String,
}
impl FromJson for AssociationFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value: reader.required("value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AssociationOverview {
    pub association_status_aggregated_count: Option<BTreeMap<String, i32>>,
    pub detailed_status: Option<String>,
    pub status: Option<String>,
}
impl ToJson for AssociationOverview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationStatusAggregatedCount", &self.association_status_aggregated_count);
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationStatus {
    pub additional_info: Option<String>,
    pub date: Option<Timestamp>,
    pub message: Option<String>,
    pub name: Option<String>,
}
impl FromJson for AssociationStatus {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            additional_info: reader.optional("AdditionalInfo")?,
            date: reader.optional("Date")?,
            message: reader.optional("Message")?,
            name: reader.optional("Name")?,
        })
    }
}
impl ToJson for AssociationStatus {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AdditionalInfo", &self.additional_info);
        writer.member("Date", &self.date);
        writer.member("Message", &self.message);
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AssociationVersionInfo {
    pub apply_only_at_cron_interval: Option<bool>,
    pub association_dispatch_assume_role: Option<String>,
    pub association_id: Option<String>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub calendar_names: Option<Vec<String>>,
    pub compliance_severity: Option<String>,
    pub created_date: Option<Timestamp>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub sync_compliance: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
}
impl ToJson for AssociationVersionInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplyOnlyAtCronInterval", &self.apply_only_at_cron_interval);
        writer.member("AssociationDispatchAssumeRole", &self.association_dispatch_assume_role);
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationName", &self.association_name);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("CalendarNames", &self.calendar_names);
        writer.member("ComplianceSeverity", &self.compliance_severity);
        writer.member("CreatedDate", &self.created_date);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Duration", &self.duration);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("OutputLocation", &self.output_location);
        writer.member("Parameters", &self.parameters);
        writer.member("ScheduleExpression", &self.schedule_expression);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("SyncCompliance", &self.sync_compliance);
        writer.member("TargetLocations", &self.target_locations);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AttachmentContent {
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
}
impl ToJson for AttachmentContent {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Hash", &self.hash);
        writer.member("HashType", &self.hash_type);
        writer.member("Name", &self.name);
        writer.member("Size", &self.size);
        writer.member("Url", &self.url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AttachmentInformation {
    pub name: Option<String>,
}
impl ToJson for AttachmentInformation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AttachmentsSource {
    pub key: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for AttachmentsSource {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            name: reader.optional("Name")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecution {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_id: Option<String>,
    pub automation_execution_id: Option<String>,
    pub automation_execution_status: Option<String>,
    pub automation_subtype: Option<String>,
    pub change_request_name: Option<String>,
    pub current_action: Option<String>,
    pub current_step_name: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub executed_by: Option<String>,
    pub execution_end_time: Option<Timestamp>,
    pub execution_start_time: Option<Timestamp>,
    pub failure_message: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub mode: Option<String>,
    pub ops_item_id: Option<String>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub parent_automation_execution_id: Option<String>,
    pub progress_counters: Option<ProgressCounters>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub runbooks: Option<Vec<Runbook>>,
    pub scheduled_time: Option<Timestamp>,
    pub step_executions: Option<Vec<StepExecution>>,
    pub step_executions_truncated: Option<bool>,
    pub target: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_locations_url: Option<String>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub targets_summary: Option<TargetsSummary>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub variables: Option<BTreeMap<String, Vec<String>>>,
    pub warning_message: Option<String>,
}
impl ToJson for AutomationExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("AssociationId", &self.association_id);
        writer.member("AutomationExecutionId", &self.automation_execution_id);
        writer.member("AutomationExecutionStatus", &self.automation_execution_status);
        writer.member("AutomationSubtype", &self.automation_subtype);
        writer.member("ChangeRequestName", &self.change_request_name);
        writer.member("CurrentAction", &self.current_action);
        writer.member("CurrentStepName", &self.current_step_name);
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("ExecutedBy", &self.executed_by);
        writer.member("ExecutionEndTime", &self.execution_end_time);
        writer.member("ExecutionStartTime", &self.execution_start_time);
        writer.member("FailureMessage", &self.failure_message);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Mode", &self.mode);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("Outputs", &self.outputs);
        writer.member("Parameters", &self.parameters);
        writer.member("ParentAutomationExecutionId", &self.parent_automation_execution_id);
        writer.member("ProgressCounters", &self.progress_counters);
        writer.member("ResolvedTargets", &self.resolved_targets);
        writer.member("Runbooks", &self.runbooks);
        writer.member("ScheduledTime", &self.scheduled_time);
        writer.member("StepExecutions", &self.step_executions);
        writer.member("StepExecutionsTruncated", &self.step_executions_truncated);
        writer.member("Target", &self.target);
        writer.member("TargetLocations", &self.target_locations);
        writer.member("TargetLocationsURL", &self.target_locations_url);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("TargetParameterName", &self.target_parameter_name);
        writer.member("Targets", &self.targets);
        writer.member("TargetsSummary", &self.targets_summary);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.member("Variables", &self.variables);
        writer.member("WarningMessage", &self.warning_message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecutionFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for AutomationExecutionFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecutionInputs {
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_locations_url: Option<String>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for AutomationExecutionInputs {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            parameters: reader.optional("Parameters")?,
            target_locations: reader.optional("TargetLocations")?,
            target_locations_url: reader.optional("TargetLocationsURL")?,
            target_maps: reader.optional("TargetMaps")?,
            target_parameter_name: reader.optional("TargetParameterName")?,
            targets: reader.optional("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecutionMetadata {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub association_id: Option<String>,
    pub automation_execution_id: Option<String>,
    pub automation_execution_status: Option<String>,
    pub automation_subtype: Option<String>,
    pub automation_type: Option<String>,
    pub change_request_name: Option<String>,
    pub current_action: Option<String>,
    pub current_step_name: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub executed_by: Option<String>,
    pub execution_end_time: Option<Timestamp>,
    pub execution_start_time: Option<Timestamp>,
    pub failure_message: Option<String>,
    pub log_file: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub mode: Option<String>,
    pub ops_item_id: Option<String>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub parent_automation_execution_id: Option<String>,
    pub resolved_targets: Option<ResolvedTargets>,
    pub runbooks: Option<Vec<Runbook>>,
    pub scheduled_time: Option<Timestamp>,
    pub target: Option<String>,
    pub target_locations_url: Option<String>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub warning_message: Option<String>,
}
impl ToJson for AutomationExecutionMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("AssociationId", &self.association_id);
        writer.member("AutomationExecutionId", &self.automation_execution_id);
        writer.member("AutomationExecutionStatus", &self.automation_execution_status);
        writer.member("AutomationSubtype", &self.automation_subtype);
        writer.member("AutomationType", &self.automation_type);
        writer.member("ChangeRequestName", &self.change_request_name);
        writer.member("CurrentAction", &self.current_action);
        writer.member("CurrentStepName", &self.current_step_name);
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("ExecutedBy", &self.executed_by);
        writer.member("ExecutionEndTime", &self.execution_end_time);
        writer.member("ExecutionStartTime", &self.execution_start_time);
        writer.member("FailureMessage", &self.failure_message);
        writer.member("LogFile", &self.log_file);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Mode", &self.mode);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("Outputs", &self.outputs);
        writer.member("ParentAutomationExecutionId", &self.parent_automation_execution_id);
        writer.member("ResolvedTargets", &self.resolved_targets);
        writer.member("Runbooks", &self.runbooks);
        writer.member("ScheduledTime", &self.scheduled_time);
        writer.member("Target", &self.target);
        writer.member("TargetLocationsURL", &self.target_locations_url);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("TargetParameterName", &self.target_parameter_name);
        writer.member("Targets", &self.targets);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.member("WarningMessage", &self.warning_message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AutomationExecutionPreview {
    pub regions: Option<Vec<String>>,
    pub step_previews: Option<BTreeMap<String, i32>>,
    pub target_previews: Option<Vec<TargetPreview>>,
    pub total_accounts: Option<i32>,
}
impl ToJson for AutomationExecutionPreview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Regions", &self.regions);
        writer.member("StepPreviews", &self.step_previews);
        writer.member("TargetPreviews", &self.target_previews);
        writer.member("TotalAccounts", &self.total_accounts);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AzureConfiguration {
    pub application_display_name: Option<String>,
    pub application_id: Option<String>,
    pub targets: Option<ConfigurationTargets>,
    pub tenant_display_name: Option<String>,
    pub tenant_id: Option<String>,
}
impl FromJson for AzureConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            application_display_name: reader.optional("ApplicationDisplayName")?,
            application_id: reader.optional("ApplicationId")?,
            targets: reader.optional("Targets")?,
            tenant_display_name: reader.optional("TenantDisplayName")?,
            tenant_id: reader.optional("TenantId")?,
        })
    }
}
impl ToJson for AzureConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApplicationDisplayName", &self.application_display_name);
        writer.member("ApplicationId", &self.application_id);
        writer.member("Targets", &self.targets);
        writer.member("TenantDisplayName", &self.tenant_display_name);
        writer.member("TenantId", &self.tenant_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AzureSubscription {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
impl FromJson for AzureSubscription {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            display_name: reader.optional("DisplayName")?,
            id: reader.optional("Id")?,
        })
    }
}
impl ToJson for AzureSubscription {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DisplayName", &self.display_name);
        writer.member("Id", &self.id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct BaselineOverride {
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub available_security_updates_compliance_status: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub operating_system: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
}
impl FromJson for BaselineOverride {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            approval_rules: reader.optional("ApprovalRules")?,
            approved_patches: reader.optional("ApprovedPatches")?,
            approved_patches_compliance_level: reader.optional("ApprovedPatchesComplianceLevel")?,
            approved_patches_enable_non_security: reader.optional("ApprovedPatchesEnableNonSecurity")?,
            available_security_updates_compliance_status: reader.optional("AvailableSecurityUpdatesComplianceStatus")?,
            global_filters: reader.optional("GlobalFilters")?,
            operating_system: reader.optional("OperatingSystem")?,
            rejected_patches: reader.optional("RejectedPatches")?,
            rejected_patches_action: reader.optional("RejectedPatchesAction")?,
            sources: reader.optional("Sources")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CancelCommandRequest {
    pub command_id: String,
    pub instance_ids: Option<Vec<String>>,
}
impl FromJson for CancelCommandRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.required("CommandId")?,
            instance_ids: reader.optional("InstanceIds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CancelCommandResult {
}
impl ToJson for CancelCommandResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CancelMaintenanceWindowExecutionRequest {
    pub window_execution_id: String,
}
impl FromJson for CancelMaintenanceWindowExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CancelMaintenanceWindowExecutionResult {
    pub window_execution_id: Option<String>,
}
impl ToJson for CancelMaintenanceWindowExecutionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CloudConnectorConfiguration {
    pub azure_configuration: Option<AzureConfiguration>,
    pub gcp_configuration: Option<GcpConfiguration>,
}
impl FromJson for CloudConnectorConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            azure_configuration: reader.optional("AzureConfiguration")?,
            gcp_configuration: reader.optional("GcpConfiguration")?,
        })
    }
}
impl ToJson for CloudConnectorConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AzureConfiguration", &self.azure_configuration);
        writer.member("GcpConfiguration", &self.gcp_configuration);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CloudConnectorFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}
impl FromJson for CloudConnectorFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filter_key: reader.optional("FilterKey")?,
            filter_values: reader.optional("FilterValues")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CloudConnectorSummary {
    pub cloud_connector_id: Option<String>,
    pub config_connector_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub provider: Option<String>,
    pub role_arn: Option<String>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for CloudConnectorSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectorId", &self.cloud_connector_id);
        writer.member("ConfigConnectorArn", &self.config_connector_arn);
        writer.member("CreatedAt", &self.created_at);
        writer.member("Description", &self.description);
        writer.member("DisplayName", &self.display_name);
        writer.member("Provider", &self.provider);
        writer.member("RoleArn", &self.role_arn);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CloudWatchOutputConfig {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_output_enabled: Option<bool>,
}
impl FromJson for CloudWatchOutputConfig {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_watch_log_group_name: reader.optional("CloudWatchLogGroupName")?,
            cloud_watch_output_enabled: reader.optional("CloudWatchOutputEnabled")?,
        })
    }
}
impl ToJson for CloudWatchOutputConfig {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudWatchLogGroupName", &self.cloud_watch_log_group_name);
        writer.member("CloudWatchOutputEnabled", &self.cloud_watch_output_enabled);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Command {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub command_id: Option<String>,
    pub comment: Option<String>,
    pub completed_count: Option<i32>,
    pub delivery_timed_out_count: Option<i32>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub error_count: Option<i32>,
    pub expires_after: Option<Timestamp>,
    pub instance_ids: Option<Vec<String>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub requested_date_time: Option<Timestamp>,
    pub service_role: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub target_count: Option<i32>,
    pub targets: Option<Vec<Target>>,
    pub timeout_seconds: Option<i32>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
}
impl ToJson for Command {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("CloudWatchOutputConfig", &self.cloud_watch_output_config);
        writer.member("CommandId", &self.command_id);
        writer.member("Comment", &self.comment);
        writer.member("CompletedCount", &self.completed_count);
        writer.member("DeliveryTimedOutCount", &self.delivery_timed_out_count);
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("ErrorCount", &self.error_count);
        writer.member("ExpiresAfter", &self.expires_after);
        writer.member("InstanceIds", &self.instance_ids);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("NotificationConfig", &self.notification_config);
        writer.member("OutputS3BucketName", &self.output_s3_bucket_name);
        writer.member("OutputS3KeyPrefix", &self.output_s3_key_prefix);
        writer.member("OutputS3Region", &self.output_s3_region);
        writer.member("Parameters", &self.parameters);
        writer.member("RequestedDateTime", &self.requested_date_time);
        writer.member("ServiceRole", &self.service_role);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TargetCount", &self.target_count);
        writer.member("Targets", &self.targets);
        writer.member("TimeoutSeconds", &self.timeout_seconds);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CommandFilter {
    pub key: String,
    pub value: String,
}
impl FromJson for CommandFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value: reader.required("value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CommandInvocation {
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub command_id: Option<String>,
    pub command_plugins: Option<Vec<CommandPlugin>>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub requested_date_time: Option<Timestamp>,
    pub service_role: Option<String>,
    pub standard_error_url: Option<String>,
    pub standard_output_url: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub trace_output: Option<String>,
}
impl ToJson for CommandInvocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudWatchOutputConfig", &self.cloud_watch_output_config);
        writer.member("CommandId", &self.command_id);
        writer.member("CommandPlugins", &self.command_plugins);
        writer.member("Comment", &self.comment);
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("InstanceId", &self.instance_id);
        writer.member("InstanceName", &self.instance_name);
        writer.member("NotificationConfig", &self.notification_config);
        writer.member("RequestedDateTime", &self.requested_date_time);
        writer.member("ServiceRole", &self.service_role);
        writer.member("StandardErrorUrl", &self.standard_error_url);
        writer.member("StandardOutputUrl", &self.standard_output_url);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TraceOutput", &self.trace_output);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CommandPlugin {
    pub name: Option<String>,
    pub output: Option<String>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
    pub response_code: Option<i32>,
    pub response_finish_date_time: Option<Timestamp>,
    pub response_start_date_time: Option<Timestamp>,
    pub standard_error_url: Option<String>,
    pub standard_output_url: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
}
impl ToJson for CommandPlugin {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("Output", &self.output);
        writer.member("OutputS3BucketName", &self.output_s3_bucket_name);
        writer.member("OutputS3KeyPrefix", &self.output_s3_key_prefix);
        writer.member("OutputS3Region", &self.output_s3_region);
        writer.member("ResponseCode", &self.response_code);
        writer.member("ResponseFinishDateTime", &self.response_finish_date_time);
        writer.member("ResponseStartDateTime", &self.response_start_date_time);
        writer.member("StandardErrorUrl", &self.standard_error_url);
        writer.member("StandardOutputUrl", &self.standard_output_url);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ComplianceExecutionSummary {
    pub execution_id: Option<String>,
    pub execution_time: Option<Timestamp>,
    pub execution_type: Option<String>,
}
impl FromJson for ComplianceExecutionSummary {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            execution_id: reader.optional("ExecutionId")?,
            execution_time: reader.optional("ExecutionTime")?,
            execution_type: reader.optional("ExecutionType")?,
        })
    }
}
impl ToJson for ComplianceExecutionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExecutionId", &self.execution_id);
        writer.member("ExecutionTime", &self.execution_time);
        writer.member("ExecutionType", &self.execution_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ComplianceItem {
    pub compliance_type: Option<String>,
    pub details: Option<BTreeMap<String, String>>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
impl ToJson for ComplianceItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceType", &self.compliance_type);
        writer.member("Details", &self.details);
        writer.member("ExecutionSummary", &self.execution_summary);
        writer.member("Id", &self.id);
        writer.member("ResourceId", &self.resource_id);
        writer.member("ResourceType", &self.resource_type);
        writer.member("Severity", &self.severity);
        writer.member("Status", &self.status);
        writer.member("Title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ComplianceItemEntry {
    pub details: Option<BTreeMap<String, String>>,
    pub id: Option<String>,
    pub severity: String,
    pub status: String,
    pub title: Option<String>,
}
impl FromJson for ComplianceItemEntry {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            details: reader.optional("Details")?,
            id: reader.optional("Id")?,
            severity: reader.required("Severity")?,
            status: reader.required("Status")?,
            title: reader.optional("Title")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ComplianceStringFilter {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for ComplianceStringFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            r#type: reader.optional("Type")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub compliant_summary: Option<CompliantSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
}
impl ToJson for ComplianceSummaryItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceType", &self.compliance_type);
        writer.member("CompliantSummary", &self.compliant_summary);
        writer.member("NonCompliantSummary", &self.non_compliant_summary);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CompliantSummary {
    pub compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}
impl ToJson for CompliantSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CompliantCount", &self.compliant_count);
        writer.member("SeveritySummary", &self.severity_summary);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ConfigurationTargets {
    pub subscriptions: Option<Vec<AzureSubscription>>,
}
impl FromJson for ConfigurationTargets {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            subscriptions: reader.optional("Subscriptions")?,
        })
    }
}
impl ToJson for ConfigurationTargets {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Subscriptions", &self.subscriptions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateActivationRequest {
    pub default_instance_name: Option<String>,
    pub description: Option<String>,
    pub expiration_date: Option<Timestamp>,
    pub iam_role: String,
    pub registration_limit: Option<i32>,
    pub registration_metadata: Option<Vec<RegistrationMetadataItem>>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateActivationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            default_instance_name: reader.optional("DefaultInstanceName")?,
            description: reader.optional("Description")?,
            expiration_date: reader.optional("ExpirationDate")?,
            iam_role: reader.required("IamRole")?,
            registration_limit: reader.optional("RegistrationLimit")?,
            registration_metadata: reader.optional("RegistrationMetadata")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateActivationResult {
    pub activation_code: Option<String>,
    pub activation_id: Option<String>,
}
impl ToJson for CreateActivationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationCode", &self.activation_code);
        writer.member("ActivationId", &self.activation_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateAssociationBatchRequest {
    pub association_dispatch_assume_role: Option<String>,
    pub entries: Vec<CreateAssociationBatchRequestEntry>,
}
impl FromJson for CreateAssociationBatchRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_dispatch_assume_role: reader.optional("AssociationDispatchAssumeRole")?,
            entries: reader.required("Entries")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateAssociationBatchRequestEntry {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub association_name: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub calendar_names: Option<Vec<String>>,
    pub compliance_severity: Option<String>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub instance_id: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub sync_compliance: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for CreateAssociationBatchRequestEntry {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            apply_only_at_cron_interval: reader.optional("ApplyOnlyAtCronInterval")?,
            association_name: reader.optional("AssociationName")?,
            automation_target_parameter_name: reader.optional("AutomationTargetParameterName")?,
            calendar_names: reader.optional("CalendarNames")?,
            compliance_severity: reader.optional("ComplianceSeverity")?,
            document_version: reader.optional("DocumentVersion")?,
            duration: reader.optional("Duration")?,
            instance_id: reader.optional("InstanceId")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            name: reader.optional("Name")?,
            output_location: reader.optional("OutputLocation")?,
            parameters: reader.optional("Parameters")?,
            schedule_expression: reader.optional("ScheduleExpression")?,
            schedule_offset: reader.optional("ScheduleOffset")?,
            sync_compliance: reader.optional("SyncCompliance")?,
            target_locations: reader.optional("TargetLocations")?,
            target_maps: reader.optional("TargetMaps")?,
            targets: reader.optional("Targets")?,
        })
    }
}
impl ToJson for CreateAssociationBatchRequestEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("ApplyOnlyAtCronInterval", &self.apply_only_at_cron_interval);
        writer.member("AssociationName", &self.association_name);
        writer.member("AutomationTargetParameterName", &self.automation_target_parameter_name);
        writer.member("CalendarNames", &self.calendar_names);
        writer.member("ComplianceSeverity", &self.compliance_severity);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Duration", &self.duration);
        writer.member("InstanceId", &self.instance_id);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("OutputLocation", &self.output_location);
        writer.member("Parameters", &self.parameters);
        writer.member("ScheduleExpression", &self.schedule_expression);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("SyncCompliance", &self.sync_compliance);
        writer.member("TargetLocations", &self.target_locations);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateAssociationBatchResult {
    pub failed: Option<Vec<FailedCreateAssociation>>,
    pub successful: Option<Vec<AssociationDescription>>,
}
impl ToJson for CreateAssociationBatchResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Failed", &self.failed);
        writer.member("Successful", &self.successful);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateAssociationRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub association_dispatch_assume_role: Option<String>,
    pub association_name: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub calendar_names: Option<Vec<String>>,
    pub compliance_severity: Option<String>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub instance_id: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: String,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub sync_compliance: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for CreateAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            apply_only_at_cron_interval: reader.optional("ApplyOnlyAtCronInterval")?,
            association_dispatch_assume_role: reader.optional("AssociationDispatchAssumeRole")?,
            association_name: reader.optional("AssociationName")?,
            automation_target_parameter_name: reader.optional("AutomationTargetParameterName")?,
            calendar_names: reader.optional("CalendarNames")?,
            compliance_severity: reader.optional("ComplianceSeverity")?,
            document_version: reader.optional("DocumentVersion")?,
            duration: reader.optional("Duration")?,
            instance_id: reader.optional("InstanceId")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            name: reader.required("Name")?,
            output_location: reader.optional("OutputLocation")?,
            parameters: reader.optional("Parameters")?,
            schedule_expression: reader.optional("ScheduleExpression")?,
            schedule_offset: reader.optional("ScheduleOffset")?,
            sync_compliance: reader.optional("SyncCompliance")?,
            tags: reader.optional("Tags")?,
            target_locations: reader.optional("TargetLocations")?,
            target_maps: reader.optional("TargetMaps")?,
            targets: reader.optional("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}
impl ToJson for CreateAssociationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationDescription", &self.association_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateCloudConnectorRequest {
    pub config_connector_arn: Option<String>,
    pub configuration: CloudConnectorConfiguration,
    pub description: Option<String>,
    pub display_name: String,
    pub role_arn: String,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateCloudConnectorRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            config_connector_arn: reader.optional("ConfigConnectorArn")?,
            configuration: reader.required("Configuration")?,
            description: reader.optional("Description")?,
            display_name: reader.required("DisplayName")?,
            role_arn: reader.required("RoleArn")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}
impl ToJson for CreateCloudConnectorResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectorId", &self.cloud_connector_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateDocumentRequest {
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub content: String,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_type: Option<String>,
    pub name: String,
    pub requires: Option<Vec<DocumentRequires>>,
    pub tags: Option<Vec<Tag>>,
    pub target_type: Option<String>,
    pub version_name: Option<String>,
}
impl FromJson for CreateDocumentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attachments: reader.optional("Attachments")?,
            content: reader.required("Content")?,
            display_name: reader.optional("DisplayName")?,
            document_format: reader.optional("DocumentFormat")?,
            document_type: reader.optional("DocumentType")?,
            name: reader.required("Name")?,
            requires: reader.optional("Requires")?,
            tags: reader.optional("Tags")?,
            target_type: reader.optional("TargetType")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}
impl ToJson for CreateDocumentResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentDescription", &self.document_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateMaintenanceWindowRequest {
    pub allow_unassociated_targets: bool,
    pub client_token: Option<String>,
    pub cutoff: i32,
    pub description: Option<String>,
    pub duration: i32,
    pub end_date: Option<String>,
    pub name: String,
    pub schedule: String,
    pub schedule_offset: Option<i32>,
    pub schedule_timezone: Option<String>,
    pub start_date: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allow_unassociated_targets: reader.required("AllowUnassociatedTargets")?,
            client_token: reader.optional("ClientToken")?,
            cutoff: reader.required("Cutoff")?,
            description: reader.optional("Description")?,
            duration: reader.required("Duration")?,
            end_date: reader.optional("EndDate")?,
            name: reader.required("Name")?,
            schedule: reader.required("Schedule")?,
            schedule_offset: reader.optional("ScheduleOffset")?,
            schedule_timezone: reader.optional("ScheduleTimezone")?,
            start_date: reader.optional("StartDate")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateMaintenanceWindowResult {
    pub window_id: Option<String>,
}
impl ToJson for CreateMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateOpsItemRequest {
    pub account_id: Option<String>,
    pub actual_end_time: Option<Timestamp>,
    pub actual_start_time: Option<Timestamp>,
    pub category: Option<String>,
    pub description: String,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub ops_item_type: Option<String>,
    pub planned_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub severity: Option<String>,
    pub source: String,
    pub tags: Option<Vec<Tag>>,
    pub title: String,
}
impl FromJson for CreateOpsItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            account_id: reader.optional("AccountId")?,
            actual_end_time: reader.optional("ActualEndTime")?,
            actual_start_time: reader.optional("ActualStartTime")?,
            category: reader.optional("Category")?,
            description: reader.required("Description")?,
            notifications: reader.optional("Notifications")?,
            operational_data: reader.optional("OperationalData")?,
            ops_item_type: reader.optional("OpsItemType")?,
            planned_end_time: reader.optional("PlannedEndTime")?,
            planned_start_time: reader.optional("PlannedStartTime")?,
            priority: reader.optional("Priority")?,
            related_ops_items: reader.optional("RelatedOpsItems")?,
            severity: reader.optional("Severity")?,
            source: reader.required("Source")?,
            tags: reader.optional("Tags")?,
            title: reader.required("Title")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateOpsItemResponse {
    pub ops_item_arn: Option<String>,
    pub ops_item_id: Option<String>,
}
impl ToJson for CreateOpsItemResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpsItemArn", &self.ops_item_arn);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateOpsMetadataRequest {
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    pub resource_id: String,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateOpsMetadataRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            metadata: reader.optional("Metadata")?,
            resource_id: reader.required("ResourceId")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}
impl ToJson for CreateOpsMetadataResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpsMetadataArn", &self.ops_metadata_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreatePatchBaselineRequest {
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub available_security_updates_compliance_status: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub name: String,
    pub operating_system: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreatePatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            approval_rules: reader.optional("ApprovalRules")?,
            approved_patches: reader.optional("ApprovedPatches")?,
            approved_patches_compliance_level: reader.optional("ApprovedPatchesComplianceLevel")?,
            approved_patches_enable_non_security: reader.optional("ApprovedPatchesEnableNonSecurity")?,
            available_security_updates_compliance_status: reader.optional("AvailableSecurityUpdatesComplianceStatus")?,
            client_token: reader.optional("ClientToken")?,
            description: reader.optional("Description")?,
            global_filters: reader.optional("GlobalFilters")?,
            name: reader.required("Name")?,
            operating_system: reader.optional("OperatingSystem")?,
            rejected_patches: reader.optional("RejectedPatches")?,
            rejected_patches_action: reader.optional("RejectedPatchesAction")?,
            sources: reader.optional("Sources")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreatePatchBaselineResult {
    pub baseline_id: Option<String>,
}
impl ToJson for CreatePatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateResourceDataSyncRequest {
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub sync_name: String,
    pub sync_source: Option<ResourceDataSyncSource>,
    pub sync_type: Option<String>,
}
impl FromJson for CreateResourceDataSyncRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            s3_destination: reader.optional("S3Destination")?,
            sync_name: reader.required("SyncName")?,
            sync_source: reader.optional("SyncSource")?,
            sync_type: reader.optional("SyncType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateResourceDataSyncResult {
}
impl ToJson for CreateResourceDataSyncResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}
impl ToJson for Credentials {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("ExpirationTime", &self.expiration_time);
        writer.member("SecretAccessKey", &self.secret_access_key);
        writer.member("SessionToken", &self.session_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteActivationRequest {
    pub activation_id: String,
}
impl FromJson for DeleteActivationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            activation_id: reader.required("ActivationId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteActivationResult {
}
impl ToJson for DeleteActivationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteAssociationRequest {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
impl FromJson for DeleteAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.optional("AssociationId")?,
            instance_id: reader.optional("InstanceId")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteAssociationResult {
}
impl ToJson for DeleteAssociationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteCloudConnectorRequest {
    pub cloud_connector_id: String,
}
impl FromJson for DeleteCloudConnectorRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_connector_id: reader.required("CloudConnectorId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}
impl ToJson for DeleteCloudConnectorResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectorId", &self.cloud_connector_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteDocumentRequest {
    pub document_version: Option<String>,
    pub force: Option<bool>,
    pub name: String,
    pub version_name: Option<String>,
}
impl FromJson for DeleteDocumentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_version: reader.optional("DocumentVersion")?,
            force: reader.optional("Force")?,
            name: reader.required("Name")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteDocumentResult {
}
impl ToJson for DeleteDocumentResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteInventoryRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub schema_delete_option: Option<String>,
    pub type_name: String,
}
impl FromJson for DeleteInventoryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("ClientToken")?,
            dry_run: reader.optional("DryRun")?,
            schema_delete_option: reader.optional("SchemaDeleteOption")?,
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteInventoryResult {
    pub deletion_id: Option<String>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
    pub type_name: Option<String>,
}
impl ToJson for DeleteInventoryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeletionId", &self.deletion_id);
        writer.member("DeletionSummary", &self.deletion_summary);
        writer.member("TypeName", &self.type_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteMaintenanceWindowRequest {
    pub window_id: String,
}
impl FromJson for DeleteMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteMaintenanceWindowResult {
    pub window_id: Option<String>,
}
impl ToJson for DeleteMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteOpsItemRequest {
    pub ops_item_id: String,
}
impl FromJson for DeleteOpsItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ops_item_id: reader.required("OpsItemId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteOpsItemResponse {
}
impl ToJson for DeleteOpsItemResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteOpsMetadataRequest {
    pub ops_metadata_arn: String,
}
impl FromJson for DeleteOpsMetadataRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ops_metadata_arn: reader.required("OpsMetadataArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteOpsMetadataResult {
}
impl ToJson for DeleteOpsMetadataResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteParameterRequest {
    pub name: String,
}
impl FromJson for DeleteParameterRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.required("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteParameterResult {
}
impl ToJson for DeleteParameterResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}
impl FromJson for DeleteParametersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            names: reader.required("Names")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}
impl ToJson for DeleteParametersResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeletedParameters", &self.deleted_parameters);
        writer.member("InvalidParameters", &self.invalid_parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeletePatchBaselineRequest {
    pub baseline_id: String,
}
impl FromJson for DeletePatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeletePatchBaselineResult {
    pub baseline_id: Option<String>,
}
impl ToJson for DeletePatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourceDataSyncRequest {
    pub sync_name: String,
    pub sync_type: Option<String>,
}
impl FromJson for DeleteResourceDataSyncRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            sync_name: reader.required("SyncName")?,
            sync_type: reader.optional("SyncType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourceDataSyncResult {
}
impl ToJson for DeleteResourceDataSyncResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyRequest {
    pub deletion_mode: Option<String>,
    pub policy_hash: String,
    pub policy_id: String,
    pub resource_arn: String,
}
impl FromJson for DeleteResourcePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deletion_mode: reader.optional("DeletionMode")?,
            policy_hash: reader.required("PolicyHash")?,
            policy_id: reader.required("PolicyId")?,
            resource_arn: reader.required("ResourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyResponse {
}
impl ToJson for DeleteResourcePolicyResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeregisterDefaultHostManagementConfigurationRequest {
}
impl FromJson for DeregisterDefaultHostManagementConfigurationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let _reader = Reader::of(value)?;
        Ok(Self {
        })
    }
}

#[derive(Clone, Default)]
pub struct DeregisterDefaultHostManagementConfigurationResult {
}
impl ToJson for DeregisterDefaultHostManagementConfigurationResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeregisterManagedInstanceRequest {
    pub instance_id: String,
}
impl FromJson for DeregisterManagedInstanceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_id: reader.required("InstanceId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeregisterManagedInstanceResult {
}
impl ToJson for DeregisterManagedInstanceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeregisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: String,
    pub patch_group: String,
}
impl FromJson for DeregisterPatchBaselineForPatchGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
            patch_group: reader.required("PatchGroup")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeregisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}
impl ToJson for DeregisterPatchBaselineForPatchGroupResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.member("PatchGroup", &self.patch_group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeregisterTargetFromMaintenanceWindowRequest {
    pub safe: Option<bool>,
    pub window_id: String,
    pub window_target_id: String,
}
impl FromJson for DeregisterTargetFromMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            safe: reader.optional("Safe")?,
            window_id: reader.required("WindowId")?,
            window_target_id: reader.required("WindowTargetId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeregisterTargetFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
}
impl ToJson for DeregisterTargetFromMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeregisterTaskFromMaintenanceWindowRequest {
    pub window_id: String,
    pub window_task_id: String,
}
impl FromJson for DeregisterTaskFromMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_id: reader.required("WindowId")?,
            window_task_id: reader.required("WindowTaskId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeregisterTaskFromMaintenanceWindowResult {
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}
impl ToJson for DeregisterTaskFromMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTaskId", &self.window_task_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeActivationsFilter {
    pub filter_key: Option<String>,
    pub filter_values: Option<Vec<String>>,
}
impl FromJson for DescribeActivationsFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filter_key: reader.optional("FilterKey")?,
            filter_values: reader.optional("FilterValues")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeActivationsRequest {
    pub filters: Option<Vec<DescribeActivationsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeActivationsRequest {
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
pub struct DescribeActivationsResult {
    pub activation_list: Option<Vec<Activation>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeActivationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationList", &self.activation_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationExecutionTargetsRequest {
    pub association_id: String,
    pub execution_id: String,
    pub filters: Option<Vec<AssociationExecutionTargetsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeAssociationExecutionTargetsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.required("AssociationId")?,
            execution_id: reader.required("ExecutionId")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationExecutionTargetsResult {
    pub association_execution_targets: Option<Vec<AssociationExecutionTarget>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeAssociationExecutionTargetsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationExecutionTargets", &self.association_execution_targets);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationExecutionsRequest {
    pub association_id: String,
    pub filters: Option<Vec<AssociationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeAssociationExecutionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.required("AssociationId")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationExecutionsResult {
    pub association_executions: Option<Vec<AssociationExecution>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeAssociationExecutionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationExecutions", &self.association_executions);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationRequest {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
impl FromJson for DescribeAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.optional("AssociationId")?,
            association_version: reader.optional("AssociationVersion")?,
            instance_id: reader.optional("InstanceId")?,
            name: reader.optional("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeAssociationResult {
    pub association_description: Option<AssociationDescription>,
}
impl ToJson for DescribeAssociationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationDescription", &self.association_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAutomationExecutionsRequest {
    pub filters: Option<Vec<AutomationExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeAutomationExecutionsRequest {
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
pub struct DescribeAutomationExecutionsResult {
    pub automation_execution_metadata_list: Option<Vec<AutomationExecutionMetadata>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeAutomationExecutionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AutomationExecutionMetadataList", &self.automation_execution_metadata_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAutomationStepExecutionsRequest {
    pub automation_execution_id: String,
    pub filters: Option<Vec<StepExecutionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub reverse_order: Option<bool>,
}
impl FromJson for DescribeAutomationStepExecutionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation_execution_id: reader.required("AutomationExecutionId")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            reverse_order: reader.optional("ReverseOrder")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeAutomationStepExecutionsResult {
    pub next_token: Option<String>,
    pub step_executions: Option<Vec<StepExecution>>,
}
impl ToJson for DescribeAutomationStepExecutionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("StepExecutions", &self.step_executions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeAvailablePatchesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeAvailablePatchesRequest {
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
pub struct DescribeAvailablePatchesResult {
    pub next_token: Option<String>,
    pub patches: Option<Vec<Patch>>,
}
impl ToJson for DescribeAvailablePatchesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Patches", &self.patches);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeDocumentPermissionRequest {
    pub max_results: Option<i32>,
    pub name: String,
    pub next_token: Option<String>,
    pub permission_type: String,
}
impl FromJson for DescribeDocumentPermissionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            name: reader.required("Name")?,
            next_token: reader.optional("NextToken")?,
            permission_type: reader.required("PermissionType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeDocumentPermissionResponse {
    pub account_ids: Option<Vec<String>>,
    pub account_sharing_info_list: Option<Vec<AccountSharingInfo>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeDocumentPermissionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccountIds", &self.account_ids);
        writer.member("AccountSharingInfoList", &self.account_sharing_info_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeDocumentRequest {
    pub document_version: Option<String>,
    pub name: String,
    pub version_name: Option<String>,
}
impl FromJson for DescribeDocumentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_version: reader.optional("DocumentVersion")?,
            name: reader.required("Name")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeDocumentResult {
    pub document: Option<DocumentDescription>,
}
impl ToJson for DescribeDocumentResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Document", &self.document);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeEffectiveInstanceAssociationsRequest {
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeEffectiveInstanceAssociationsRequest {
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
pub struct DescribeEffectiveInstanceAssociationsResult {
    pub associations: Option<Vec<InstanceAssociation>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeEffectiveInstanceAssociationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Associations", &self.associations);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeEffectivePatchesForPatchBaselineRequest {
    pub baseline_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeEffectivePatchesForPatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeEffectivePatchesForPatchBaselineResult {
    pub effective_patches: Option<Vec<EffectivePatch>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeEffectivePatchesForPatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EffectivePatches", &self.effective_patches);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstanceAssociationsStatusRequest {
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInstanceAssociationsStatusRequest {
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
pub struct DescribeInstanceAssociationsStatusResult {
    pub instance_association_status_infos: Option<Vec<InstanceAssociationStatusInfo>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInstanceAssociationsStatusResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceAssociationStatusInfos", &self.instance_association_status_infos);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstanceInformationRequest {
    pub filters: Option<Vec<InstanceInformationStringFilter>>,
    pub instance_information_filter_list: Option<Vec<InstanceInformationFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInstanceInformationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            instance_information_filter_list: reader.optional("InstanceInformationFilterList")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstanceInformationResult {
    pub instance_information_list: Option<Vec<InstanceInformation>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInstanceInformationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceInformationList", &self.instance_information_list);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchStatesForPatchGroupRequest {
    pub filters: Option<Vec<InstancePatchStateFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub patch_group: String,
}
impl FromJson for DescribeInstancePatchStatesForPatchGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            patch_group: reader.required("PatchGroup")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchStatesForPatchGroupResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInstancePatchStatesForPatchGroupResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstancePatchStates", &self.instance_patch_states);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchStatesRequest {
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInstancePatchStatesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_ids: reader.required("InstanceIds")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchStatesResult {
    pub instance_patch_states: Option<Vec<InstancePatchState>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInstancePatchStatesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstancePatchStates", &self.instance_patch_states);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInstancePatchesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            instance_id: reader.required("InstanceId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePatchesResult {
    pub next_token: Option<String>,
    pub patches: Option<Vec<PatchComplianceData>>,
}
impl ToJson for DescribeInstancePatchesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Patches", &self.patches);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePropertiesRequest {
    pub filters_with_operator: Option<Vec<InstancePropertyStringFilter>>,
    pub instance_property_filter_list: Option<Vec<InstancePropertyFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInstancePropertiesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters_with_operator: reader.optional("FiltersWithOperator")?,
            instance_property_filter_list: reader.optional("InstancePropertyFilterList")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInstancePropertiesResult {
    pub instance_properties: Option<Vec<InstanceProperty>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInstancePropertiesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceProperties", &self.instance_properties);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeInventoryDeletionsRequest {
    pub deletion_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeInventoryDeletionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            deletion_id: reader.optional("DeletionId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeInventoryDeletionsResult {
    pub inventory_deletions: Option<Vec<InventoryDeletionStatusItem>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribeInventoryDeletionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InventoryDeletions", &self.inventory_deletions);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub task_id: String,
    pub window_execution_id: String,
}
impl FromJson for DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            task_id: reader.required("TaskId")?,
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    pub next_token: Option<String>,
    pub window_execution_task_invocation_identities: Option<Vec<MaintenanceWindowExecutionTaskInvocationIdentity>>,
}
impl ToJson for DescribeMaintenanceWindowExecutionTaskInvocationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("WindowExecutionTaskInvocationIdentities", &self.window_execution_task_invocation_identities);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionTasksRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub window_execution_id: String,
}
impl FromJson for DescribeMaintenanceWindowExecutionTasksRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionTasksResult {
    pub next_token: Option<String>,
    pub window_execution_task_identities: Option<Vec<MaintenanceWindowExecutionTaskIdentity>>,
}
impl ToJson for DescribeMaintenanceWindowExecutionTasksResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("WindowExecutionTaskIdentities", &self.window_execution_task_identities);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub window_id: String,
}
impl FromJson for DescribeMaintenanceWindowExecutionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowExecutionsResult {
    pub next_token: Option<String>,
    pub window_executions: Option<Vec<MaintenanceWindowExecution>>,
}
impl ToJson for DescribeMaintenanceWindowExecutionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("WindowExecutions", &self.window_executions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowScheduleRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub window_id: Option<String>,
}
impl FromJson for DescribeMaintenanceWindowScheduleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_type: reader.optional("ResourceType")?,
            targets: reader.optional("Targets")?,
            window_id: reader.optional("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowScheduleResult {
    pub next_token: Option<String>,
    pub scheduled_window_executions: Option<Vec<ScheduledWindowExecution>>,
}
impl ToJson for DescribeMaintenanceWindowScheduleResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("ScheduledWindowExecutions", &self.scheduled_window_executions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowTargetsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub window_id: String,
}
impl FromJson for DescribeMaintenanceWindowTargetsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowTargetsResult {
    pub next_token: Option<String>,
    pub targets: Option<Vec<MaintenanceWindowTarget>>,
}
impl ToJson for DescribeMaintenanceWindowTargetsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowTasksRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub window_id: String,
}
impl FromJson for DescribeMaintenanceWindowTasksRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowTasksResult {
    pub next_token: Option<String>,
    pub tasks: Option<Vec<MaintenanceWindowTask>>,
}
impl ToJson for DescribeMaintenanceWindowTasksResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Tasks", &self.tasks);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowsForTargetRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_type: String,
    pub targets: Vec<Target>,
}
impl FromJson for DescribeMaintenanceWindowsForTargetRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_type: reader.required("ResourceType")?,
            targets: reader.required("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowsForTargetResult {
    pub next_token: Option<String>,
    pub window_identities: Option<Vec<MaintenanceWindowIdentityForTarget>>,
}
impl ToJson for DescribeMaintenanceWindowsForTargetResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("WindowIdentities", &self.window_identities);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeMaintenanceWindowsRequest {
    pub filters: Option<Vec<MaintenanceWindowFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribeMaintenanceWindowsRequest {
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
pub struct DescribeMaintenanceWindowsResult {
    pub next_token: Option<String>,
    pub window_identities: Option<Vec<MaintenanceWindowIdentity>>,
}
impl ToJson for DescribeMaintenanceWindowsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("WindowIdentities", &self.window_identities);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeOpsItemsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ops_item_filters: Option<Vec<OpsItemFilter>>,
}
impl FromJson for DescribeOpsItemsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            ops_item_filters: reader.optional("OpsItemFilters")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeOpsItemsResponse {
    pub next_token: Option<String>,
    pub ops_item_summaries: Option<Vec<OpsItemSummary>>,
}
impl ToJson for DescribeOpsItemsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("OpsItemSummaries", &self.ops_item_summaries);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub shared: Option<bool>,
}
impl FromJson for DescribeParametersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            parameter_filters: reader.optional("ParameterFilters")?,
            shared: reader.optional("Shared")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeParametersResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterMetadata>>,
}
impl ToJson for DescribeParametersResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchBaselinesRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribePatchBaselinesRequest {
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
pub struct DescribePatchBaselinesResult {
    pub baseline_identities: Option<Vec<PatchBaselineIdentity>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribePatchBaselinesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineIdentities", &self.baseline_identities);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchGroupStateRequest {
    pub patch_group: String,
}
impl FromJson for DescribePatchGroupStateRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            patch_group: reader.required("PatchGroup")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchGroupStateResult {
    pub instances: Option<i32>,
    pub instances_with_available_security_updates: Option<i32>,
    pub instances_with_critical_non_compliant_patches: Option<i32>,
    pub instances_with_failed_patches: Option<i32>,
    pub instances_with_installed_other_patches: Option<i32>,
    pub instances_with_installed_patches: Option<i32>,
    pub instances_with_installed_pending_reboot_patches: Option<i32>,
    pub instances_with_installed_rejected_patches: Option<i32>,
    pub instances_with_missing_patches: Option<i32>,
    pub instances_with_not_applicable_patches: Option<i32>,
    pub instances_with_other_non_compliant_patches: Option<i32>,
    pub instances_with_security_non_compliant_patches: Option<i32>,
    pub instances_with_unreported_not_applicable_patches: Option<i32>,
}
impl ToJson for DescribePatchGroupStateResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Instances", &self.instances);
        writer.member("InstancesWithAvailableSecurityUpdates", &self.instances_with_available_security_updates);
        writer.member("InstancesWithCriticalNonCompliantPatches", &self.instances_with_critical_non_compliant_patches);
        writer.member("InstancesWithFailedPatches", &self.instances_with_failed_patches);
        writer.member("InstancesWithInstalledOtherPatches", &self.instances_with_installed_other_patches);
        writer.member("InstancesWithInstalledPatches", &self.instances_with_installed_patches);
        writer.member("InstancesWithInstalledPendingRebootPatches", &self.instances_with_installed_pending_reboot_patches);
        writer.member("InstancesWithInstalledRejectedPatches", &self.instances_with_installed_rejected_patches);
        writer.member("InstancesWithMissingPatches", &self.instances_with_missing_patches);
        writer.member("InstancesWithNotApplicablePatches", &self.instances_with_not_applicable_patches);
        writer.member("InstancesWithOtherNonCompliantPatches", &self.instances_with_other_non_compliant_patches);
        writer.member("InstancesWithSecurityNonCompliantPatches", &self.instances_with_security_non_compliant_patches);
        writer.member("InstancesWithUnreportedNotApplicablePatches", &self.instances_with_unreported_not_applicable_patches);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchGroupsRequest {
    pub filters: Option<Vec<PatchOrchestratorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for DescribePatchGroupsRequest {
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
pub struct DescribePatchGroupsResult {
    pub mappings: Option<Vec<PatchGroupPatchBaselineMapping>>,
    pub next_token: Option<String>,
}
impl ToJson for DescribePatchGroupsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Mappings", &self.mappings);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchPropertiesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub operating_system: String,
    pub patch_set: Option<String>,
    pub property: String,
}
impl FromJson for DescribePatchPropertiesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            operating_system: reader.required("OperatingSystem")?,
            patch_set: reader.optional("PatchSet")?,
            property: reader.required("Property")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribePatchPropertiesResult {
    pub next_token: Option<String>,
    pub properties: Option<Vec<BTreeMap<String, String>>>,
}
impl ToJson for DescribePatchPropertiesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Properties", &self.properties);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DescribeSessionsRequest {
    pub filters: Option<Vec<SessionFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub state: String,
}
impl FromJson for DescribeSessionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            state: reader.required("State")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeSessionsResponse {
    pub next_token: Option<String>,
    pub sessions: Option<Vec<Session>>,
}
impl ToJson for DescribeSessionsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Sessions", &self.sessions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DisassociateOpsItemRelatedItemRequest {
    pub association_id: String,
    pub ops_item_id: String,
}
impl FromJson for DisassociateOpsItemRelatedItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.required("AssociationId")?,
            ops_item_id: reader.required("OpsItemId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DisassociateOpsItemRelatedItemResponse {
}
impl ToJson for DisassociateOpsItemRelatedItemResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentDefaultVersionDescription {
    pub default_version: Option<String>,
    pub default_version_name: Option<String>,
    pub name: Option<String>,
}
impl ToJson for DocumentDefaultVersionDescription {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DefaultVersion", &self.default_version);
        writer.member("DefaultVersionName", &self.default_version_name);
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentDescription {
    pub approved_version: Option<String>,
    pub attachments_information: Option<Vec<AttachmentInformation>>,
    pub author: Option<String>,
    pub category: Option<Vec<String>>,
    pub category_enum: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_type: Option<String>,
    pub document_version: Option<String>,
    pub hash: Option<String>,
    pub hash_type: Option<String>,
    pub latest_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parameters: Option<Vec<DocumentParameter>>,
    pub pending_review_version: Option<String>,
    pub platform_types: Option<Vec<String>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_information: Option<Vec<ReviewInformation>>,
    pub review_status: Option<String>,
    pub schema_version: Option<String>,
    pub sha1: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_type: Option<String>,
    pub version_name: Option<String>,
}
impl ToJson for DocumentDescription {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApprovedVersion", &self.approved_version);
        writer.member("AttachmentsInformation", &self.attachments_information);
        writer.member("Author", &self.author);
        writer.member("Category", &self.category);
        writer.member("CategoryEnum", &self.category_enum);
        writer.member("CreatedDate", &self.created_date);
        writer.member("DefaultVersion", &self.default_version);
        writer.member("Description", &self.description);
        writer.member("DisplayName", &self.display_name);
        writer.member("DocumentFormat", &self.document_format);
        writer.member("DocumentType", &self.document_type);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Hash", &self.hash);
        writer.member("HashType", &self.hash_type);
        writer.member("LatestVersion", &self.latest_version);
        writer.member("Name", &self.name);
        writer.member("Owner", &self.owner);
        writer.member("Parameters", &self.parameters);
        writer.member("PendingReviewVersion", &self.pending_review_version);
        writer.member("PlatformTypes", &self.platform_types);
        writer.member("Requires", &self.requires);
        writer.member("ReviewInformation", &self.review_information);
        writer.member("ReviewStatus", &self.review_status);
        writer.member("SchemaVersion", &self.schema_version);
        writer.member("Sha1", &self.sha1);
        writer.member("Status", &self.status);
        writer.member("StatusInformation", &self.status_information);
        writer.member("Tags", &self.tags);
        writer.member("TargetType", &self.target_type);
        writer.member("VersionName", &self.version_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentFilter {
    pub key: String,
    pub value: String,
}
impl FromJson for DocumentFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value: reader.required("value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DocumentIdentifier {
    pub author: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_type: Option<String>,
    pub document_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub platform_types: Option<Vec<String>>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_status: Option<String>,
    pub schema_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_type: Option<String>,
    pub version_name: Option<String>,
}
impl ToJson for DocumentIdentifier {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Author", &self.author);
        writer.member("CreatedDate", &self.created_date);
        writer.member("DisplayName", &self.display_name);
        writer.member("DocumentFormat", &self.document_format);
        writer.member("DocumentType", &self.document_type);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Name", &self.name);
        writer.member("Owner", &self.owner);
        writer.member("PlatformTypes", &self.platform_types);
        writer.member("Requires", &self.requires);
        writer.member("ReviewStatus", &self.review_status);
        writer.member("SchemaVersion", &self.schema_version);
        writer.member("Tags", &self.tags);
        writer.member("TargetType", &self.target_type);
        writer.member("VersionName", &self.version_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentKeyValuesFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for DocumentKeyValuesFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DocumentMetadataResponseInfo {
    pub reviewer_response: Option<Vec<DocumentReviewerResponseSource>>,
}
impl ToJson for DocumentMetadataResponseInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ReviewerResponse", &self.reviewer_response);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for DocumentParameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DefaultValue", &self.default_value);
        writer.member("Description", &self.description);
        writer.member("Name", &self.name);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentRequires {
    pub name: Option<String>,
    pub require_type: Option<String>,
    pub version: Option<String>,
    pub version_name: Option<String>,
}
impl FromJson for DocumentRequires {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.optional("Name")?,
            require_type: reader.optional("RequireType")?,
            version: reader.optional("Version")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}
impl ToJson for DocumentRequires {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("RequireType", &self.require_type);
        writer.member("Version", &self.version);
        writer.member("VersionName", &self.version_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentReviewCommentSource {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
impl FromJson for DocumentReviewCommentSource {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            content: reader.optional("Content")?,
            r#type: reader.optional("Type")?,
        })
    }
}
impl ToJson for DocumentReviewCommentSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Content", &self.content);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentReviewerResponseSource {
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
    pub create_time: Option<Timestamp>,
    pub review_status: Option<String>,
    pub reviewer: Option<String>,
    pub updated_time: Option<Timestamp>,
}
impl ToJson for DocumentReviewerResponseSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Comment", &self.comment);
        writer.member("CreateTime", &self.create_time);
        writer.member("ReviewStatus", &self.review_status);
        writer.member("Reviewer", &self.reviewer);
        writer.member("UpdatedTime", &self.updated_time);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DocumentReviews {
    pub action: String,
    pub comment: Option<Vec<DocumentReviewCommentSource>>,
}
impl FromJson for DocumentReviews {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            action: reader.required("Action")?,
            comment: reader.optional("Comment")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DocumentVersionInfo {
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_version: Option<String>,
    pub is_default_version: Option<bool>,
    pub name: Option<String>,
    pub review_status: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub version_name: Option<String>,
}
impl ToJson for DocumentVersionInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreatedDate", &self.created_date);
        writer.member("DisplayName", &self.display_name);
        writer.member("DocumentFormat", &self.document_format);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("IsDefaultVersion", &self.is_default_version);
        writer.member("Name", &self.name);
        writer.member("ReviewStatus", &self.review_status);
        writer.member("Status", &self.status);
        writer.member("StatusInformation", &self.status_information);
        writer.member("VersionName", &self.version_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct EffectivePatch {
    pub patch: Option<Patch>,
    pub patch_status: Option<PatchStatus>,
}
impl ToJson for EffectivePatch {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Patch", &self.patch);
        writer.member("PatchStatus", &self.patch_status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ExecutionInputs {
    pub automation: Option<AutomationExecutionInputs>,
}
impl FromJson for ExecutionInputs {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation: reader.optional("Automation")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ExecutionPreview {
    pub automation: Option<AutomationExecutionPreview>,
}
impl ToJson for ExecutionPreview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Automation", &self.automation);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FailedCreateAssociation {
    pub entry: Option<CreateAssociationBatchRequestEntry>,
    pub fault: Option<String>,
    pub message: Option<String>,
}
impl ToJson for FailedCreateAssociation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Entry", &self.entry);
        writer.member("Fault", &self.fault);
        writer.member("Message", &self.message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FailureDetails {
    pub details: Option<BTreeMap<String, Vec<String>>>,
    pub failure_stage: Option<String>,
    pub failure_type: Option<String>,
}
impl ToJson for FailureDetails {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Details", &self.details);
        writer.member("FailureStage", &self.failure_stage);
        writer.member("FailureType", &self.failure_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GcpConfiguration {
    pub organization_id: Option<String>,
    pub service_account_email: Option<String>,
    pub targets: Option<GcpConfigurationTargets>,
    pub workload_identity_pool_provider: Option<String>,
}
impl FromJson for GcpConfiguration {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            organization_id: reader.optional("OrganizationId")?,
            service_account_email: reader.optional("ServiceAccountEmail")?,
            targets: reader.optional("Targets")?,
            workload_identity_pool_provider: reader.optional("WorkloadIdentityPoolProvider")?,
        })
    }
}
impl ToJson for GcpConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OrganizationId", &self.organization_id);
        writer.member("ServiceAccountEmail", &self.service_account_email);
        writer.member("Targets", &self.targets);
        writer.member("WorkloadIdentityPoolProvider", &self.workload_identity_pool_provider);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GcpConfigurationTargets {
    pub projects: Option<Vec<GcpProject>>,
}
impl FromJson for GcpConfigurationTargets {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            projects: reader.optional("Projects")?,
        })
    }
}
impl ToJson for GcpConfigurationTargets {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Projects", &self.projects);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GcpProject {
    pub project_display_name: Option<String>,
    pub project_id: Option<String>,
}
impl FromJson for GcpProject {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            project_display_name: reader.optional("ProjectDisplayName")?,
            project_id: reader.optional("ProjectId")?,
        })
    }
}
impl ToJson for GcpProject {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ProjectDisplayName", &self.project_display_name);
        writer.member("ProjectId", &self.project_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccessTokenRequest {
    pub access_request_id: String,
}
impl FromJson for GetAccessTokenRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            access_request_id: reader.required("AccessRequestId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetAccessTokenResponse {
    pub access_request_status: Option<String>,
    pub credentials: Option<Credentials>,
}
impl ToJson for GetAccessTokenResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessRequestStatus", &self.access_request_status);
        writer.member("Credentials", &self.credentials);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAutomationExecutionRequest {
    pub automation_execution_id: String,
}
impl FromJson for GetAutomationExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation_execution_id: reader.required("AutomationExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetAutomationExecutionResult {
    pub automation_execution: Option<AutomationExecution>,
}
impl ToJson for GetAutomationExecutionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AutomationExecution", &self.automation_execution);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetCalendarStateRequest {
    pub at_time: Option<String>,
    pub calendar_names: Vec<String>,
}
impl FromJson for GetCalendarStateRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            at_time: reader.optional("AtTime")?,
            calendar_names: reader.required("CalendarNames")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCalendarStateResponse {
    pub at_time: Option<String>,
    pub next_transition_time: Option<String>,
    pub state: Option<String>,
}
impl ToJson for GetCalendarStateResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AtTime", &self.at_time);
        writer.member("NextTransitionTime", &self.next_transition_time);
        writer.member("State", &self.state);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetCloudConnectorRequest {
    pub cloud_connector_id: String,
}
impl FromJson for GetCloudConnectorRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_connector_id: reader.required("CloudConnectorId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCloudConnectorResult {
    pub cloud_connector_arn: Option<String>,
    pub config_connector_arn: Option<String>,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub role_arn: Option<String>,
    pub updated_at: Option<Timestamp>,
}
impl ToJson for GetCloudConnectorResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectorArn", &self.cloud_connector_arn);
        writer.member("ConfigConnectorArn", &self.config_connector_arn);
        writer.member("Configuration", &self.configuration);
        writer.member("CreatedAt", &self.created_at);
        writer.member("Description", &self.description);
        writer.member("DisplayName", &self.display_name);
        writer.member("RoleArn", &self.role_arn);
        writer.member("UpdatedAt", &self.updated_at);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetCommandInvocationRequest {
    pub command_id: String,
    pub instance_id: String,
    pub plugin_name: Option<String>,
}
impl FromJson for GetCommandInvocationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.required("CommandId")?,
            instance_id: reader.required("InstanceId")?,
            plugin_name: reader.optional("PluginName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCommandInvocationResult {
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub command_id: Option<String>,
    pub comment: Option<String>,
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub execution_elapsed_time: Option<String>,
    pub execution_end_date_time: Option<String>,
    pub execution_start_date_time: Option<String>,
    pub instance_id: Option<String>,
    pub plugin_name: Option<String>,
    pub response_code: Option<i32>,
    pub standard_error_content: Option<String>,
    pub standard_error_url: Option<String>,
    pub standard_output_content: Option<String>,
    pub standard_output_url: Option<String>,
    pub status: Option<String>,
    pub status_details: Option<String>,
}
impl ToJson for GetCommandInvocationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudWatchOutputConfig", &self.cloud_watch_output_config);
        writer.member("CommandId", &self.command_id);
        writer.member("Comment", &self.comment);
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("ExecutionElapsedTime", &self.execution_elapsed_time);
        writer.member("ExecutionEndDateTime", &self.execution_end_date_time);
        writer.member("ExecutionStartDateTime", &self.execution_start_date_time);
        writer.member("InstanceId", &self.instance_id);
        writer.member("PluginName", &self.plugin_name);
        writer.member("ResponseCode", &self.response_code);
        writer.member("StandardErrorContent", &self.standard_error_content);
        writer.member("StandardErrorUrl", &self.standard_error_url);
        writer.member("StandardOutputContent", &self.standard_output_content);
        writer.member("StandardOutputUrl", &self.standard_output_url);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetConnectionStatusRequest {
    pub target: String,
}
impl FromJson for GetConnectionStatusRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            target: reader.required("Target")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetConnectionStatusResponse {
    pub status: Option<String>,
    pub target: Option<String>,
}
impl ToJson for GetConnectionStatusResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Status", &self.status);
        writer.member("Target", &self.target);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetDefaultPatchBaselineRequest {
    pub operating_system: Option<String>,
}
impl FromJson for GetDefaultPatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            operating_system: reader.optional("OperatingSystem")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
    pub operating_system: Option<String>,
}
impl ToJson for GetDefaultPatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.member("OperatingSystem", &self.operating_system);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetDeployablePatchSnapshotForInstanceRequest {
    pub baseline_override: Option<BaselineOverride>,
    pub instance_id: String,
    pub snapshot_id: String,
    pub use_s3_dual_stack_endpoint: Option<bool>,
}
impl FromJson for GetDeployablePatchSnapshotForInstanceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_override: reader.optional("BaselineOverride")?,
            instance_id: reader.required("InstanceId")?,
            snapshot_id: reader.required("SnapshotId")?,
            use_s3_dual_stack_endpoint: reader.optional("UseS3DualStackEndpoint")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetDeployablePatchSnapshotForInstanceResult {
    pub instance_id: Option<String>,
    pub product: Option<String>,
    pub snapshot_download_url: Option<String>,
    pub snapshot_id: Option<String>,
}
impl ToJson for GetDeployablePatchSnapshotForInstanceResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceId", &self.instance_id);
        writer.member("Product", &self.product);
        writer.member("SnapshotDownloadUrl", &self.snapshot_download_url);
        writer.member("SnapshotId", &self.snapshot_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetDocumentRequest {
    pub document_format: Option<String>,
    pub document_version: Option<String>,
    pub name: String,
    pub version_name: Option<String>,
}
impl FromJson for GetDocumentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_format: reader.optional("DocumentFormat")?,
            document_version: reader.optional("DocumentVersion")?,
            name: reader.required("Name")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetDocumentResult {
    pub attachments_content: Option<Vec<AttachmentContent>>,
    pub content: Option<String>,
    pub created_date: Option<Timestamp>,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_type: Option<String>,
    pub document_version: Option<String>,
    pub name: Option<String>,
    pub requires: Option<Vec<DocumentRequires>>,
    pub review_status: Option<String>,
    pub status: Option<String>,
    pub status_information: Option<String>,
    pub version_name: Option<String>,
}
impl ToJson for GetDocumentResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AttachmentsContent", &self.attachments_content);
        writer.member("Content", &self.content);
        writer.member("CreatedDate", &self.created_date);
        writer.member("DisplayName", &self.display_name);
        writer.member("DocumentFormat", &self.document_format);
        writer.member("DocumentType", &self.document_type);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Name", &self.name);
        writer.member("Requires", &self.requires);
        writer.member("ReviewStatus", &self.review_status);
        writer.member("Status", &self.status);
        writer.member("StatusInformation", &self.status_information);
        writer.member("VersionName", &self.version_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetExecutionPreviewRequest {
    pub execution_preview_id: String,
}
impl FromJson for GetExecutionPreviewRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            execution_preview_id: reader.required("ExecutionPreviewId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetExecutionPreviewResponse {
    pub ended_at: Option<Timestamp>,
    pub execution_preview: Option<ExecutionPreview>,
    pub execution_preview_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
impl ToJson for GetExecutionPreviewResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndedAt", &self.ended_at);
        writer.member("ExecutionPreview", &self.execution_preview);
        writer.member("ExecutionPreviewId", &self.execution_preview_id);
        writer.member("Status", &self.status);
        writer.member("StatusMessage", &self.status_message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetInventoryRequest {
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub filters: Option<Vec<InventoryFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub result_attributes: Option<Vec<ResultAttribute>>,
}
impl FromJson for GetInventoryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregators: reader.optional("Aggregators")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            result_attributes: reader.optional("ResultAttributes")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetInventoryResult {
    pub entities: Option<Vec<InventoryResultEntity>>,
    pub next_token: Option<String>,
}
impl ToJson for GetInventoryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Entities", &self.entities);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetInventorySchemaRequest {
    pub aggregator: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sub_type: Option<bool>,
    pub type_name: Option<String>,
}
impl FromJson for GetInventorySchemaRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregator: reader.optional("Aggregator")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            sub_type: reader.optional("SubType")?,
            type_name: reader.optional("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetInventorySchemaResult {
    pub next_token: Option<String>,
    pub schemas: Option<Vec<InventoryItemSchema>>,
}
impl ToJson for GetInventorySchemaResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Schemas", &self.schemas);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionRequest {
    pub window_execution_id: String,
}
impl FromJson for GetMaintenanceWindowExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionResult {
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub window_execution_id: Option<String>,
}
impl ToJson for GetMaintenanceWindowExecutionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndTime", &self.end_time);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TaskIds", &self.task_ids);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionTaskInvocationRequest {
    pub invocation_id: String,
    pub task_id: String,
    pub window_execution_id: String,
}
impl FromJson for GetMaintenanceWindowExecutionTaskInvocationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            invocation_id: reader.required("InvocationId")?,
            task_id: reader.required("TaskId")?,
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionTaskInvocationResult {
    pub end_time: Option<Timestamp>,
    pub execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub owner_information: Option<String>,
    pub parameters: Option<String>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_type: Option<String>,
    pub window_execution_id: Option<String>,
    pub window_target_id: Option<String>,
}
impl ToJson for GetMaintenanceWindowExecutionTaskInvocationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndTime", &self.end_time);
        writer.member("ExecutionId", &self.execution_id);
        writer.member("InvocationId", &self.invocation_id);
        writer.member("OwnerInformation", &self.owner_information);
        writer.member("Parameters", &self.parameters);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TaskExecutionId", &self.task_execution_id);
        writer.member("TaskType", &self.task_type);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionTaskRequest {
    pub task_id: String,
    pub window_execution_id: String,
}
impl FromJson for GetMaintenanceWindowExecutionTaskRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            task_id: reader.required("TaskId")?,
            window_execution_id: reader.required("WindowExecutionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowExecutionTaskResult {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub end_time: Option<Timestamp>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub priority: Option<i32>,
    pub service_role: Option<String>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub task_arn: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_parameters: Option<Vec<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub r#type: Option<String>,
    pub window_execution_id: Option<String>,
}
impl ToJson for GetMaintenanceWindowExecutionTaskResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("EndTime", &self.end_time);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Priority", &self.priority);
        writer.member("ServiceRole", &self.service_role);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TaskArn", &self.task_arn);
        writer.member("TaskExecutionId", &self.task_execution_id);
        writer.member("TaskParameters", &self.task_parameters);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.member("Type", &self.r#type);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowRequest {
    pub window_id: String,
}
impl FromJson for GetMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowResult {
    pub allow_unassociated_targets: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub cutoff: Option<i32>,
    pub description: Option<String>,
    pub duration: Option<i32>,
    pub enabled: Option<bool>,
    pub end_date: Option<String>,
    pub modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub next_execution_time: Option<String>,
    pub schedule: Option<String>,
    pub schedule_offset: Option<i32>,
    pub schedule_timezone: Option<String>,
    pub start_date: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for GetMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowUnassociatedTargets", &self.allow_unassociated_targets);
        writer.member("CreatedDate", &self.created_date);
        writer.member("Cutoff", &self.cutoff);
        writer.member("Description", &self.description);
        writer.member("Duration", &self.duration);
        writer.member("Enabled", &self.enabled);
        writer.member("EndDate", &self.end_date);
        writer.member("ModifiedDate", &self.modified_date);
        writer.member("Name", &self.name);
        writer.member("NextExecutionTime", &self.next_execution_time);
        writer.member("Schedule", &self.schedule);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("ScheduleTimezone", &self.schedule_timezone);
        writer.member("StartDate", &self.start_date);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowTaskRequest {
    pub window_id: String,
    pub window_task_id: String,
}
impl FromJson for GetMaintenanceWindowTaskRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            window_id: reader.required("WindowId")?,
            window_task_id: reader.required("WindowTaskId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMaintenanceWindowTaskResult {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cutoff_behavior: Option<String>,
    pub description: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub task_parameters: Option<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>,
    pub task_type: Option<String>,
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}
impl ToJson for GetMaintenanceWindowTaskResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("CutoffBehavior", &self.cutoff_behavior);
        writer.member("Description", &self.description);
        writer.member("LoggingInfo", &self.logging_info);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("Priority", &self.priority);
        writer.member("ServiceRoleArn", &self.service_role_arn);
        writer.member("Targets", &self.targets);
        writer.member("TaskArn", &self.task_arn);
        writer.member("TaskInvocationParameters", &self.task_invocation_parameters);
        writer.member("TaskParameters", &self.task_parameters);
        writer.member("TaskType", &self.task_type);
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTaskId", &self.window_task_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetOpsItemRequest {
    pub ops_item_arn: Option<String>,
    pub ops_item_id: String,
}
impl FromJson for GetOpsItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ops_item_arn: reader.optional("OpsItemArn")?,
            ops_item_id: reader.required("OpsItemId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetOpsItemResponse {
    pub ops_item: Option<OpsItem>,
}
impl ToJson for GetOpsItemResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpsItem", &self.ops_item);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetOpsMetadataRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ops_metadata_arn: String,
}
impl FromJson for GetOpsMetadataRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            ops_metadata_arn: reader.required("OpsMetadataArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetOpsMetadataResult {
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    pub next_token: Option<String>,
    pub resource_id: Option<String>,
}
impl ToJson for GetOpsMetadataResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Metadata", &self.metadata);
        writer.member("NextToken", &self.next_token);
        writer.member("ResourceId", &self.resource_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetOpsSummaryRequest {
    pub aggregators: Option<Vec<OpsAggregator>>,
    pub filters: Option<Vec<OpsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub result_attributes: Option<Vec<OpsResultAttribute>>,
    pub sync_name: Option<String>,
}
impl FromJson for GetOpsSummaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregators: reader.optional("Aggregators")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            result_attributes: reader.optional("ResultAttributes")?,
            sync_name: reader.optional("SyncName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetOpsSummaryResult {
    pub entities: Option<Vec<OpsEntity>>,
    pub next_token: Option<String>,
}
impl ToJson for GetOpsSummaryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Entities", &self.entities);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParameterHistoryRequest {
    pub max_results: Option<i32>,
    pub name: String,
    pub next_token: Option<String>,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParameterHistoryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            name: reader.required("Name")?,
            next_token: reader.optional("NextToken")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParameterHistoryResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterHistory>>,
}
impl ToJson for GetParameterHistoryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParameterRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            name: reader.required("Name")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}
impl ToJson for GetParameterResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Parameter", &self.parameter);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParametersByPathRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub path: String,
    pub recursive: Option<bool>,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParametersByPathRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            parameter_filters: reader.optional("ParameterFilters")?,
            path: reader.required("Path")?,
            recursive: reader.optional("Recursive")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParametersByPathResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
impl ToJson for GetParametersByPathResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}
impl FromJson for GetParametersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            names: reader.required("Names")?,
            with_decryption: reader.optional("WithDecryption")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetParametersResult {
    pub invalid_parameters: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
}
impl ToJson for GetParametersResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InvalidParameters", &self.invalid_parameters);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetPatchBaselineForPatchGroupRequest {
    pub operating_system: Option<String>,
    pub patch_group: String,
}
impl FromJson for GetPatchBaselineForPatchGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            operating_system: reader.optional("OperatingSystem")?,
            patch_group: reader.required("PatchGroup")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub operating_system: Option<String>,
    pub patch_group: Option<String>,
}
impl ToJson for GetPatchBaselineForPatchGroupResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.member("OperatingSystem", &self.operating_system);
        writer.member("PatchGroup", &self.patch_group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetPatchBaselineRequest {
    pub baseline_id: String,
}
impl FromJson for GetPatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetPatchBaselineResult {
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub available_security_updates_compliance_status: Option<String>,
    pub baseline_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub patch_groups: Option<Vec<String>>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
}
impl ToJson for GetPatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApprovalRules", &self.approval_rules);
        writer.member("ApprovedPatches", &self.approved_patches);
        writer.member("ApprovedPatchesComplianceLevel", &self.approved_patches_compliance_level);
        writer.member("ApprovedPatchesEnableNonSecurity", &self.approved_patches_enable_non_security);
        writer.member("AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status);
        writer.member("BaselineId", &self.baseline_id);
        writer.member("CreatedDate", &self.created_date);
        writer.member("Description", &self.description);
        writer.member("GlobalFilters", &self.global_filters);
        writer.member("ModifiedDate", &self.modified_date);
        writer.member("Name", &self.name);
        writer.member("OperatingSystem", &self.operating_system);
        writer.member("PatchGroups", &self.patch_groups);
        writer.member("RejectedPatches", &self.rejected_patches);
        writer.member("RejectedPatchesAction", &self.rejected_patches_action);
        writer.member("Sources", &self.sources);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePoliciesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_arn: String,
}
impl FromJson for GetResourcePoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_arn: reader.required("ResourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePoliciesResponse {
    pub next_token: Option<String>,
    pub policies: Option<Vec<GetResourcePoliciesResponseEntry>>,
}
impl ToJson for GetResourcePoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Policies", &self.policies);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePoliciesResponseEntry {
    pub policy: Option<String>,
    pub policy_hash: Option<String>,
    pub policy_id: Option<String>,
}
impl ToJson for GetResourcePoliciesResponseEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Policy", &self.policy);
        writer.member("PolicyHash", &self.policy_hash);
        writer.member("PolicyId", &self.policy_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetServiceSettingRequest {
    pub setting_id: String,
}
impl FromJson for GetServiceSettingRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            setting_id: reader.required("SettingId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}
impl ToJson for GetServiceSettingResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ServiceSetting", &self.service_setting);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAggregatedAssociationOverview {
    pub detailed_status: Option<String>,
    pub instance_association_status_aggregated_count: Option<BTreeMap<String, i32>>,
}
impl ToJson for InstanceAggregatedAssociationOverview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("InstanceAssociationStatusAggregatedCount", &self.instance_association_status_aggregated_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAssociation {
    pub association_id: Option<String>,
    pub association_version: Option<String>,
    pub content: Option<String>,
    pub instance_id: Option<String>,
}
impl ToJson for InstanceAssociation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("Content", &self.content);
        writer.member("InstanceId", &self.instance_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAssociationOutputLocation {
    pub s3_location: Option<S3OutputLocation>,
}
impl FromJson for InstanceAssociationOutputLocation {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            s3_location: reader.optional("S3Location")?,
        })
    }
}
impl ToJson for InstanceAssociationOutputLocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("S3Location", &self.s3_location);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAssociationOutputUrl {
    pub s3_output_url: Option<S3OutputUrl>,
}
impl ToJson for InstanceAssociationOutputUrl {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("S3OutputUrl", &self.s3_output_url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceAssociationStatusInfo {
    pub association_id: Option<String>,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub detailed_status: Option<String>,
    pub document_version: Option<String>,
    pub error_code: Option<String>,
    pub execution_date: Option<Timestamp>,
    pub execution_summary: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub output_url: Option<InstanceAssociationOutputUrl>,
    pub status: Option<String>,
}
impl ToJson for InstanceAssociationStatusInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationName", &self.association_name);
        writer.member("AssociationVersion", &self.association_version);
        writer.member("DetailedStatus", &self.detailed_status);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("ErrorCode", &self.error_code);
        writer.member("ExecutionDate", &self.execution_date);
        writer.member("ExecutionSummary", &self.execution_summary);
        writer.member("InstanceId", &self.instance_id);
        writer.member("Name", &self.name);
        writer.member("OutputUrl", &self.output_url);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceInfo {
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub computer_name: Option<String>,
    pub instance_status: Option<String>,
    pub ip_address: Option<String>,
    pub managed_status: Option<String>,
    pub name: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub resource_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub source_type: Option<String>,
}
impl ToJson for InstanceInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AgentType", &self.agent_type);
        writer.member("AgentVersion", &self.agent_version);
        writer.member("AvailabilityZone", &self.availability_zone);
        writer.member("AvailabilityZoneId", &self.availability_zone_id);
        writer.member("ComputerName", &self.computer_name);
        writer.member("InstanceStatus", &self.instance_status);
        writer.member("IpAddress", &self.ip_address);
        writer.member("ManagedStatus", &self.managed_status);
        writer.member("Name", &self.name);
        writer.member("PlatformName", &self.platform_name);
        writer.member("PlatformType", &self.platform_type);
        writer.member("PlatformVersion", &self.platform_version);
        writer.member("ResourceType", &self.resource_type);
        writer.member("SourceId", &self.source_id);
        writer.member("SourceLocation", &self.source_location);
        writer.member("SourceType", &self.source_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceInformation {
    pub activation_id: Option<String>,
    pub agent_version: Option<String>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub association_status: Option<String>,
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub iam_role: Option<String>,
    pub instance_id: Option<String>,
    pub is_latest_version: Option<bool>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_ping_date_time: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub name: Option<String>,
    pub ping_status: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub source_type: Option<String>,
}
impl ToJson for InstanceInformation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationId", &self.activation_id);
        writer.member("AgentVersion", &self.agent_version);
        writer.member("AssociationOverview", &self.association_overview);
        writer.member("AssociationStatus", &self.association_status);
        writer.member("ComputerName", &self.computer_name);
        writer.member("IPAddress", &self.ip_address);
        writer.member("IamRole", &self.iam_role);
        writer.member("InstanceId", &self.instance_id);
        writer.member("IsLatestVersion", &self.is_latest_version);
        writer.member("LastAssociationExecutionDate", &self.last_association_execution_date);
        writer.member("LastPingDateTime", &self.last_ping_date_time);
        writer.member("LastSuccessfulAssociationExecutionDate", &self.last_successful_association_execution_date);
        writer.member("Name", &self.name);
        writer.member("PingStatus", &self.ping_status);
        writer.member("PlatformName", &self.platform_name);
        writer.member("PlatformType", &self.platform_type);
        writer.member("PlatformVersion", &self.platform_version);
        writer.member("RegistrationDate", &self.registration_date);
        writer.member("ResourceType", &self.resource_type);
        writer.member("SourceId", &self.source_id);
        writer.member("SourceLocation", &self.source_location);
        writer.member("SourceType", &self.source_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstanceInformationFilter {
    pub key: String,
    pub value_set: Vec<String>,
}
impl FromJson for InstanceInformationFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value_set: reader.required("valueSet")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InstanceInformationStringFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for InstanceInformationStringFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InstancePatchState {
    pub available_security_update_count: Option<i32>,
    pub baseline_id: Option<String>,
    pub critical_non_compliant_count: Option<i32>,
    pub failed_count: Option<i32>,
    pub install_override_list: Option<String>,
    pub installed_count: Option<i32>,
    pub installed_other_count: Option<i32>,
    pub installed_pending_reboot_count: Option<i32>,
    pub installed_rejected_count: Option<i32>,
    pub instance_id: Option<String>,
    pub last_no_reboot_install_operation_time: Option<Timestamp>,
    pub missing_count: Option<i32>,
    pub not_applicable_count: Option<i32>,
    pub operation: Option<String>,
    pub operation_end_time: Option<Timestamp>,
    pub operation_start_time: Option<Timestamp>,
    pub other_non_compliant_count: Option<i32>,
    pub owner_information: Option<String>,
    pub patch_group: Option<String>,
    pub reboot_option: Option<String>,
    pub security_non_compliant_count: Option<i32>,
    pub snapshot_id: Option<String>,
    pub unreported_not_applicable_count: Option<i32>,
}
impl ToJson for InstancePatchState {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AvailableSecurityUpdateCount", &self.available_security_update_count);
        writer.member("BaselineId", &self.baseline_id);
        writer.member("CriticalNonCompliantCount", &self.critical_non_compliant_count);
        writer.member("FailedCount", &self.failed_count);
        writer.member("InstallOverrideList", &self.install_override_list);
        writer.member("InstalledCount", &self.installed_count);
        writer.member("InstalledOtherCount", &self.installed_other_count);
        writer.member("InstalledPendingRebootCount", &self.installed_pending_reboot_count);
        writer.member("InstalledRejectedCount", &self.installed_rejected_count);
        writer.member("InstanceId", &self.instance_id);
        writer.member("LastNoRebootInstallOperationTime", &self.last_no_reboot_install_operation_time);
        writer.member("MissingCount", &self.missing_count);
        writer.member("NotApplicableCount", &self.not_applicable_count);
        writer.member("Operation", &self.operation);
        writer.member("OperationEndTime", &self.operation_end_time);
        writer.member("OperationStartTime", &self.operation_start_time);
        writer.member("OtherNonCompliantCount", &self.other_non_compliant_count);
        writer.member("OwnerInformation", &self.owner_information);
        writer.member("PatchGroup", &self.patch_group);
        writer.member("RebootOption", &self.reboot_option);
        writer.member("SecurityNonCompliantCount", &self.security_non_compliant_count);
        writer.member("SnapshotId", &self.snapshot_id);
        writer.member("UnreportedNotApplicableCount", &self.unreported_not_applicable_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstancePatchStateFilter {
    pub key: String,
    pub r#type: String,
    pub values: Vec<String>,
}
impl FromJson for InstancePatchStateFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            r#type: reader.required("Type")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InstanceProperty {
    pub activation_id: Option<String>,
    pub agent_version: Option<String>,
    pub architecture: Option<String>,
    pub association_overview: Option<InstanceAggregatedAssociationOverview>,
    pub association_status: Option<String>,
    pub availability_zone: Option<String>,
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub iam_role: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_state: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    pub last_association_execution_date: Option<Timestamp>,
    pub last_ping_date_time: Option<Timestamp>,
    pub last_successful_association_execution_date: Option<Timestamp>,
    pub launch_time: Option<Timestamp>,
    pub name: Option<String>,
    pub ping_status: Option<String>,
    pub platform_name: Option<String>,
    pub platform_type: Option<String>,
    pub platform_version: Option<String>,
    pub registration_date: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub source_id: Option<String>,
    pub source_location: Option<String>,
    pub source_type: Option<String>,
}
impl ToJson for InstanceProperty {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActivationId", &self.activation_id);
        writer.member("AgentVersion", &self.agent_version);
        writer.member("Architecture", &self.architecture);
        writer.member("AssociationOverview", &self.association_overview);
        writer.member("AssociationStatus", &self.association_status);
        writer.member("AvailabilityZone", &self.availability_zone);
        writer.member("ComputerName", &self.computer_name);
        writer.member("IPAddress", &self.ip_address);
        writer.member("IamRole", &self.iam_role);
        writer.member("InstanceId", &self.instance_id);
        writer.member("InstanceRole", &self.instance_role);
        writer.member("InstanceState", &self.instance_state);
        writer.member("InstanceType", &self.instance_type);
        writer.member("KeyName", &self.key_name);
        writer.member("LastAssociationExecutionDate", &self.last_association_execution_date);
        writer.member("LastPingDateTime", &self.last_ping_date_time);
        writer.member("LastSuccessfulAssociationExecutionDate", &self.last_successful_association_execution_date);
        writer.member("LaunchTime", &self.launch_time);
        writer.member("Name", &self.name);
        writer.member("PingStatus", &self.ping_status);
        writer.member("PlatformName", &self.platform_name);
        writer.member("PlatformType", &self.platform_type);
        writer.member("PlatformVersion", &self.platform_version);
        writer.member("RegistrationDate", &self.registration_date);
        writer.member("ResourceType", &self.resource_type);
        writer.member("SourceId", &self.source_id);
        writer.member("SourceLocation", &self.source_location);
        writer.member("SourceType", &self.source_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InstancePropertyFilter {
    pub key: String,
    pub value_set: Vec<String>,
}
impl FromJson for InstancePropertyFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value_set: reader.required("valueSet")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InstancePropertyStringFilter {
    pub key: String,
    pub operator: Option<String>,
    pub values: Vec<String>,
}
impl FromJson for InstancePropertyStringFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            operator: reader.optional("Operator")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InventoryAggregator {
    pub aggregators: Option<Vec<InventoryAggregator>>,
    pub expression: Option<String>,
    pub groups: Option<Vec<InventoryGroup>>,
}
impl FromJson for InventoryAggregator {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregators: reader.optional("Aggregators")?,
            expression: reader.optional("Expression")?,
            groups: reader.optional("Groups")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InventoryDeletionStatusItem {
    pub deletion_id: Option<String>,
    pub deletion_start_time: Option<Timestamp>,
    pub deletion_summary: Option<InventoryDeletionSummary>,
    pub last_status: Option<String>,
    pub last_status_message: Option<String>,
    pub last_status_update_time: Option<Timestamp>,
    pub type_name: Option<String>,
}
impl ToJson for InventoryDeletionStatusItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeletionId", &self.deletion_id);
        writer.member("DeletionStartTime", &self.deletion_start_time);
        writer.member("DeletionSummary", &self.deletion_summary);
        writer.member("LastStatus", &self.last_status);
        writer.member("LastStatusMessage", &self.last_status_message);
        writer.member("LastStatusUpdateTime", &self.last_status_update_time);
        writer.member("TypeName", &self.type_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryDeletionSummary {
    pub remaining_count: Option<i32>,
    pub summary_items: Option<Vec<InventoryDeletionSummaryItem>>,
    pub total_count: Option<i32>,
}
impl ToJson for InventoryDeletionSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RemainingCount", &self.remaining_count);
        writer.member("SummaryItems", &self.summary_items);
        writer.member("TotalCount", &self.total_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryDeletionSummaryItem {
    pub count: Option<i32>,
    pub remaining_count: Option<i32>,
    pub version: Option<String>,
}
impl ToJson for InventoryDeletionSummaryItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Count", &self.count);
        writer.member("RemainingCount", &self.remaining_count);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryFilter {
    pub key: String,
    pub r#type: Option<String>,
    pub values: Vec<String>,
}
impl FromJson for InventoryFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            r#type: reader.optional("Type")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InventoryGroup {
    pub filters: Vec<InventoryFilter>,
    pub name: String,
}
impl FromJson for InventoryGroup {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.required("Filters")?,
            name: reader.required("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InventoryItem {
    pub capture_time: String,
    pub content: Option<Vec<BTreeMap<String, String>>>,
    pub content_hash: Option<String>,
    pub context: Option<BTreeMap<String, String>>,
    pub schema_version: String,
    pub type_name: String,
}
impl FromJson for InventoryItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            capture_time: reader.required("CaptureTime")?,
            content: reader.optional("Content")?,
            content_hash: reader.optional("ContentHash")?,
            context: reader.optional("Context")?,
            schema_version: reader.required("SchemaVersion")?,
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InventoryItemAttribute {
    pub data_type: Option<String>,
    pub name: Option<String>,
}
impl ToJson for InventoryItemAttribute {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DataType", &self.data_type);
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryItemSchema {
    pub attributes: Option<Vec<InventoryItemAttribute>>,
    pub display_name: Option<String>,
    pub type_name: Option<String>,
    pub version: Option<String>,
}
impl ToJson for InventoryItemSchema {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Attributes", &self.attributes);
        writer.member("DisplayName", &self.display_name);
        writer.member("TypeName", &self.type_name);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryResultEntity {
    pub data: Option<BTreeMap<String, InventoryResultItem>>,
    pub id: Option<String>,
}
impl ToJson for InventoryResultEntity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Data", &self.data);
        writer.member("Id", &self.id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InventoryResultItem {
    pub capture_time: Option<String>,
    pub content: Option<Vec<BTreeMap<String, String>>>,
    pub content_hash: Option<String>,
    pub schema_version: Option<String>,
    pub type_name: Option<String>,
}
impl ToJson for InventoryResultItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CaptureTime", &self.capture_time);
        writer.member("Content", &self.content);
        writer.member("ContentHash", &self.content_hash);
        writer.member("SchemaVersion", &self.schema_version);
        writer.member("TypeName", &self.type_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct LabelParameterVersionRequest {
    pub labels: Vec<String>,
    pub name: String,
    pub parameter_version: Option<i64>,
}
impl FromJson for LabelParameterVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            labels: reader.required("Labels")?,
            name: reader.required("Name")?,
            parameter_version: reader.optional("ParameterVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}
impl ToJson for LabelParameterVersionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InvalidLabels", &self.invalid_labels);
        writer.member("ParameterVersion", &self.parameter_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAssociationVersionsRequest {
    pub association_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListAssociationVersionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_id: reader.required("AssociationId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAssociationVersionsResult {
    pub association_versions: Option<Vec<AssociationVersionInfo>>,
    pub next_token: Option<String>,
}
impl ToJson for ListAssociationVersionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationVersions", &self.association_versions);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAssociationsRequest {
    pub association_filter_list: Option<Vec<AssociationFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListAssociationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_filter_list: reader.optional("AssociationFilterList")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAssociationsResult {
    pub associations: Option<Vec<Association>>,
    pub next_token: Option<String>,
}
impl ToJson for ListAssociationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Associations", &self.associations);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListCloudConnectorsRequest {
    pub filters: Option<Vec<CloudConnectorFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListCloudConnectorsRequest {
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
pub struct ListCloudConnectorsResult {
    pub cloud_connectors: Option<Vec<CloudConnectorSummary>>,
    pub next_token: Option<String>,
}
impl ToJson for ListCloudConnectorsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectors", &self.cloud_connectors);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListCommandInvocationsRequest {
    pub command_id: Option<String>,
    pub details: Option<bool>,
    pub filters: Option<Vec<CommandFilter>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListCommandInvocationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.optional("CommandId")?,
            details: reader.optional("Details")?,
            filters: reader.optional("Filters")?,
            instance_id: reader.optional("InstanceId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListCommandInvocationsResult {
    pub command_invocations: Option<Vec<CommandInvocation>>,
    pub next_token: Option<String>,
}
impl ToJson for ListCommandInvocationsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CommandInvocations", &self.command_invocations);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListCommandsRequest {
    pub command_id: Option<String>,
    pub filters: Option<Vec<CommandFilter>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListCommandsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            command_id: reader.optional("CommandId")?,
            filters: reader.optional("Filters")?,
            instance_id: reader.optional("InstanceId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListCommandsResult {
    pub commands: Option<Vec<Command>>,
    pub next_token: Option<String>,
}
impl ToJson for ListCommandsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Commands", &self.commands);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListComplianceItemsRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
}
impl FromJson for ListComplianceItemsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            resource_ids: reader.optional("ResourceIds")?,
            resource_types: reader.optional("ResourceTypes")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListComplianceItemsResult {
    pub compliance_items: Option<Vec<ComplianceItem>>,
    pub next_token: Option<String>,
}
impl ToJson for ListComplianceItemsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceItems", &self.compliance_items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListComplianceSummariesRequest {
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
pub struct ListComplianceSummariesResult {
    pub compliance_summary_items: Option<Vec<ComplianceSummaryItem>>,
    pub next_token: Option<String>,
}
impl ToJson for ListComplianceSummariesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceSummaryItems", &self.compliance_summary_items);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentMetadataHistoryRequest {
    pub document_version: Option<String>,
    pub max_results: Option<i32>,
    pub metadata: String,
    pub name: String,
    pub next_token: Option<String>,
}
impl FromJson for ListDocumentMetadataHistoryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_version: reader.optional("DocumentVersion")?,
            max_results: reader.optional("MaxResults")?,
            metadata: reader.required("Metadata")?,
            name: reader.required("Name")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentMetadataHistoryResponse {
    pub author: Option<String>,
    pub document_version: Option<String>,
    pub metadata: Option<DocumentMetadataResponseInfo>,
    pub name: Option<String>,
    pub next_token: Option<String>,
}
impl ToJson for ListDocumentMetadataHistoryResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Author", &self.author);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Metadata", &self.metadata);
        writer.member("Name", &self.name);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentVersionsRequest {
    pub max_results: Option<i32>,
    pub name: String,
    pub next_token: Option<String>,
}
impl FromJson for ListDocumentVersionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            name: reader.required("Name")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentVersionsResult {
    pub document_versions: Option<Vec<DocumentVersionInfo>>,
    pub next_token: Option<String>,
}
impl ToJson for ListDocumentVersionsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentVersions", &self.document_versions);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentsRequest {
    pub document_filter_list: Option<Vec<DocumentFilter>>,
    pub filters: Option<Vec<DocumentKeyValuesFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListDocumentsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_filter_list: reader.optional("DocumentFilterList")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListDocumentsResult {
    pub document_identifiers: Option<Vec<DocumentIdentifier>>,
    pub next_token: Option<String>,
}
impl ToJson for ListDocumentsResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentIdentifiers", &self.document_identifiers);
        writer.member("NextToken", &self.next_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListInventoryEntriesRequest {
    pub filters: Option<Vec<InventoryFilter>>,
    pub instance_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub type_name: String,
}
impl FromJson for ListInventoryEntriesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            instance_id: reader.required("InstanceId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListInventoryEntriesResult {
    pub capture_time: Option<String>,
    pub entries: Option<Vec<BTreeMap<String, String>>>,
    pub instance_id: Option<String>,
    pub next_token: Option<String>,
    pub schema_version: Option<String>,
    pub type_name: Option<String>,
}
impl ToJson for ListInventoryEntriesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CaptureTime", &self.capture_time);
        writer.member("Entries", &self.entries);
        writer.member("InstanceId", &self.instance_id);
        writer.member("NextToken", &self.next_token);
        writer.member("SchemaVersion", &self.schema_version);
        writer.member("TypeName", &self.type_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListNodesRequest {
    pub filters: Option<Vec<NodeFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sync_name: Option<String>,
}
impl FromJson for ListNodesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            sync_name: reader.optional("SyncName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListNodesResult {
    pub next_token: Option<String>,
    pub nodes: Option<Vec<Node>>,
}
impl ToJson for ListNodesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Nodes", &self.nodes);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListNodesSummaryRequest {
    pub aggregators: Vec<NodeAggregator>,
    pub filters: Option<Vec<NodeFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sync_name: Option<String>,
}
impl FromJson for ListNodesSummaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregators: reader.required("Aggregators")?,
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            sync_name: reader.optional("SyncName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListNodesSummaryResult {
    pub next_token: Option<String>,
    pub summary: Option<Vec<BTreeMap<String, String>>>,
}
impl ToJson for ListNodesSummaryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Summary", &self.summary);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListOpsItemEventsRequest {
    pub filters: Option<Vec<OpsItemEventFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListOpsItemEventsRequest {
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
pub struct ListOpsItemEventsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemEventSummary>>,
}
impl ToJson for ListOpsItemEventsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Summaries", &self.summaries);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListOpsItemRelatedItemsRequest {
    pub filters: Option<Vec<OpsItemRelatedItemsFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ops_item_id: Option<String>,
}
impl FromJson for ListOpsItemRelatedItemsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filters: reader.optional("Filters")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            ops_item_id: reader.optional("OpsItemId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListOpsItemRelatedItemsResponse {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<OpsItemRelatedItemSummary>>,
}
impl ToJson for ListOpsItemRelatedItemsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("Summaries", &self.summaries);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListOpsMetadataRequest {
    pub filters: Option<Vec<OpsMetadataFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListOpsMetadataRequest {
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
pub struct ListOpsMetadataResult {
    pub next_token: Option<String>,
    pub ops_metadata_list: Option<Vec<OpsMetadata>>,
}
impl ToJson for ListOpsMetadataResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("OpsMetadataList", &self.ops_metadata_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListResourceComplianceSummariesRequest {
    pub filters: Option<Vec<ComplianceStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ListResourceComplianceSummariesRequest {
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
pub struct ListResourceComplianceSummariesResult {
    pub next_token: Option<String>,
    pub resource_compliance_summary_items: Option<Vec<ResourceComplianceSummaryItem>>,
}
impl ToJson for ListResourceComplianceSummariesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("ResourceComplianceSummaryItems", &self.resource_compliance_summary_items);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListResourceDataSyncRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sync_type: Option<String>,
}
impl FromJson for ListResourceDataSyncRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
            sync_type: reader.optional("SyncType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListResourceDataSyncResult {
    pub next_token: Option<String>,
    pub resource_data_sync_items: Option<Vec<ResourceDataSyncItem>>,
}
impl ToJson for ListResourceDataSyncResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("ResourceDataSyncItems", &self.resource_data_sync_items);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub resource_type: String,
}
impl FromJson for ListTagsForResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_id: reader.required("ResourceId")?,
            resource_type: reader.required("ResourceType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}
impl ToJson for ListTagsForResourceResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("TagList", &self.tag_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct LoggingInfo {
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub s3_region: Option<String>,
}
impl FromJson for LoggingInfo {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            s3_bucket_name: reader.optional("S3BucketName")?,
            s3_key_prefix: reader.optional("S3KeyPrefix")?,
            s3_region: reader.optional("S3Region")?,
        })
    }
}
impl ToJson for LoggingInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("S3BucketName", &self.s3_bucket_name);
        writer.member("S3KeyPrefix", &self.s3_key_prefix);
        writer.member("S3Region", &self.s3_region);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowAutomationParameters {
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
}
impl FromJson for MaintenanceWindowAutomationParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_version: reader.optional("DocumentVersion")?,
            parameters: reader.optional("Parameters")?,
        })
    }
}
impl ToJson for MaintenanceWindowAutomationParameters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentVersion", &self.document_version);
        writer.member("Parameters", &self.parameters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowExecution {
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub window_execution_id: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for MaintenanceWindowExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndTime", &self.end_time);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowExecutionTaskIdentity {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub end_time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub task_arn: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_type: Option<String>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub window_execution_id: Option<String>,
}
impl ToJson for MaintenanceWindowExecutionTaskIdentity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("EndTime", &self.end_time);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TaskArn", &self.task_arn);
        writer.member("TaskExecutionId", &self.task_execution_id);
        writer.member("TaskType", &self.task_type);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowExecutionTaskInvocationIdentity {
    pub end_time: Option<Timestamp>,
    pub execution_id: Option<String>,
    pub invocation_id: Option<String>,
    pub owner_information: Option<String>,
    pub parameters: Option<String>,
    pub start_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_details: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_type: Option<String>,
    pub window_execution_id: Option<String>,
    pub window_target_id: Option<String>,
}
impl ToJson for MaintenanceWindowExecutionTaskInvocationIdentity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndTime", &self.end_time);
        writer.member("ExecutionId", &self.execution_id);
        writer.member("InvocationId", &self.invocation_id);
        writer.member("OwnerInformation", &self.owner_information);
        writer.member("Parameters", &self.parameters);
        writer.member("StartTime", &self.start_time);
        writer.member("Status", &self.status);
        writer.member("StatusDetails", &self.status_details);
        writer.member("TaskExecutionId", &self.task_execution_id);
        writer.member("TaskType", &self.task_type);
        writer.member("WindowExecutionId", &self.window_execution_id);
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for MaintenanceWindowFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowIdentity {
    pub cutoff: Option<i32>,
    pub description: Option<String>,
    pub duration: Option<i32>,
    pub enabled: Option<bool>,
    pub end_date: Option<String>,
    pub name: Option<String>,
    pub next_execution_time: Option<String>,
    pub schedule: Option<String>,
    pub schedule_offset: Option<i32>,
    pub schedule_timezone: Option<String>,
    pub start_date: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for MaintenanceWindowIdentity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Cutoff", &self.cutoff);
        writer.member("Description", &self.description);
        writer.member("Duration", &self.duration);
        writer.member("Enabled", &self.enabled);
        writer.member("EndDate", &self.end_date);
        writer.member("Name", &self.name);
        writer.member("NextExecutionTime", &self.next_execution_time);
        writer.member("Schedule", &self.schedule);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("ScheduleTimezone", &self.schedule_timezone);
        writer.member("StartDate", &self.start_date);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowIdentityForTarget {
    pub name: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for MaintenanceWindowIdentityForTarget {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Name", &self.name);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowLambdaParameters {
    pub client_context: Option<String>,
    pub payload: Option<Blob>,
    pub qualifier: Option<String>,
}
impl FromJson for MaintenanceWindowLambdaParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_context: reader.optional("ClientContext")?,
            payload: reader.optional("Payload")?,
            qualifier: reader.optional("Qualifier")?,
        })
    }
}
impl ToJson for MaintenanceWindowLambdaParameters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ClientContext", &self.client_context);
        writer.member("Payload", &self.payload);
        writer.member("Qualifier", &self.qualifier);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowRunCommandParameters {
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub comment: Option<String>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub document_version: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub service_role_arn: Option<String>,
    pub timeout_seconds: Option<i32>,
}
impl FromJson for MaintenanceWindowRunCommandParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_watch_output_config: reader.optional("CloudWatchOutputConfig")?,
            comment: reader.optional("Comment")?,
            document_hash: reader.optional("DocumentHash")?,
            document_hash_type: reader.optional("DocumentHashType")?,
            document_version: reader.optional("DocumentVersion")?,
            notification_config: reader.optional("NotificationConfig")?,
            output_s3_bucket_name: reader.optional("OutputS3BucketName")?,
            output_s3_key_prefix: reader.optional("OutputS3KeyPrefix")?,
            parameters: reader.optional("Parameters")?,
            service_role_arn: reader.optional("ServiceRoleArn")?,
            timeout_seconds: reader.optional("TimeoutSeconds")?,
        })
    }
}
impl ToJson for MaintenanceWindowRunCommandParameters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudWatchOutputConfig", &self.cloud_watch_output_config);
        writer.member("Comment", &self.comment);
        writer.member("DocumentHash", &self.document_hash);
        writer.member("DocumentHashType", &self.document_hash_type);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("NotificationConfig", &self.notification_config);
        writer.member("OutputS3BucketName", &self.output_s3_bucket_name);
        writer.member("OutputS3KeyPrefix", &self.output_s3_key_prefix);
        writer.member("Parameters", &self.parameters);
        writer.member("ServiceRoleArn", &self.service_role_arn);
        writer.member("TimeoutSeconds", &self.timeout_seconds);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowStepFunctionsParameters {
    pub input: Option<String>,
    pub name: Option<String>,
}
impl FromJson for MaintenanceWindowStepFunctionsParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            input: reader.optional("Input")?,
            name: reader.optional("Name")?,
        })
    }
}
impl ToJson for MaintenanceWindowStepFunctionsParameters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Input", &self.input);
        writer.member("Name", &self.name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowTarget {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_information: Option<String>,
    pub resource_type: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
}
impl ToJson for MaintenanceWindowTarget {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("Name", &self.name);
        writer.member("OwnerInformation", &self.owner_information);
        writer.member("ResourceType", &self.resource_type);
        writer.member("Targets", &self.targets);
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowTask {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cutoff_behavior: Option<String>,
    pub description: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub task_parameters: Option<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>,
    pub r#type: Option<String>,
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}
impl ToJson for MaintenanceWindowTask {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("CutoffBehavior", &self.cutoff_behavior);
        writer.member("Description", &self.description);
        writer.member("LoggingInfo", &self.logging_info);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("Priority", &self.priority);
        writer.member("ServiceRoleArn", &self.service_role_arn);
        writer.member("Targets", &self.targets);
        writer.member("TaskArn", &self.task_arn);
        writer.member("TaskParameters", &self.task_parameters);
        writer.member("Type", &self.r#type);
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTaskId", &self.window_task_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowTaskInvocationParameters {
    pub automation: Option<MaintenanceWindowAutomationParameters>,
    pub lambda: Option<MaintenanceWindowLambdaParameters>,
    pub run_command: Option<MaintenanceWindowRunCommandParameters>,
    pub step_functions: Option<MaintenanceWindowStepFunctionsParameters>,
}
impl FromJson for MaintenanceWindowTaskInvocationParameters {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation: reader.optional("Automation")?,
            lambda: reader.optional("Lambda")?,
            run_command: reader.optional("RunCommand")?,
            step_functions: reader.optional("StepFunctions")?,
        })
    }
}
impl ToJson for MaintenanceWindowTaskInvocationParameters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Automation", &self.automation);
        writer.member("Lambda", &self.lambda);
        writer.member("RunCommand", &self.run_command);
        writer.member("StepFunctions", &self.step_functions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MaintenanceWindowTaskParameterValueExpression {
    pub values: Option<Vec<String>>,
}
impl FromJson for MaintenanceWindowTaskParameterValueExpression {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            values: reader.optional("Values")?,
        })
    }
}
impl ToJson for MaintenanceWindowTaskParameterValueExpression {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Values", &self.values);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MetadataValue {
    pub value: Option<String>,
}
impl FromJson for MetadataValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            value: reader.optional("Value")?,
        })
    }
}
impl ToJson for MetadataValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Value", &self.value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ModifyDocumentPermissionRequest {
    pub account_ids_to_add: Option<Vec<String>>,
    pub account_ids_to_remove: Option<Vec<String>>,
    pub name: String,
    pub permission_type: String,
    pub shared_document_version: Option<String>,
}
impl FromJson for ModifyDocumentPermissionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            account_ids_to_add: reader.optional("AccountIdsToAdd")?,
            account_ids_to_remove: reader.optional("AccountIdsToRemove")?,
            name: reader.required("Name")?,
            permission_type: reader.required("PermissionType")?,
            shared_document_version: reader.optional("SharedDocumentVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ModifyDocumentPermissionResponse {
}
impl ToJson for ModifyDocumentPermissionResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Node {
    pub capture_time: Option<Timestamp>,
    pub id: Option<String>,
    pub node_type: Option<NodeType>,
    pub owner: Option<NodeOwnerInfo>,
    pub region: Option<String>,
}
impl ToJson for Node {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CaptureTime", &self.capture_time);
        writer.member("Id", &self.id);
        writer.member("NodeType", &self.node_type);
        writer.member("Owner", &self.owner);
        writer.member("Region", &self.region);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct NodeAggregator {
    pub aggregator_type: String,
    pub aggregators: Option<Vec<NodeAggregator>>,
    pub attribute_name: String,
    pub type_name: String,
}
impl FromJson for NodeAggregator {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregator_type: reader.required("AggregatorType")?,
            aggregators: reader.optional("Aggregators")?,
            attribute_name: reader.required("AttributeName")?,
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct NodeFilter {
    pub key: String,
    pub r#type: Option<String>,
    pub values: Vec<String>,
}
impl FromJson for NodeFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            r#type: reader.optional("Type")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct NodeOwnerInfo {
    pub account_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_path: Option<String>,
}
impl ToJson for NodeOwnerInfo {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccountId", &self.account_id);
        writer.member("OrganizationalUnitId", &self.organizational_unit_id);
        writer.member("OrganizationalUnitPath", &self.organizational_unit_path);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct NodeType {
    pub instance: Option<InstanceInfo>,
}
impl ToJson for NodeType {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Instance", &self.instance);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct NonCompliantSummary {
    pub non_compliant_count: Option<i32>,
    pub severity_summary: Option<SeveritySummary>,
}
impl ToJson for NonCompliantSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NonCompliantCount", &self.non_compliant_count);
        writer.member("SeveritySummary", &self.severity_summary);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct NotificationConfig {
    pub notification_arn: Option<String>,
    pub notification_events: Option<Vec<String>>,
    pub notification_type: Option<String>,
}
impl FromJson for NotificationConfig {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            notification_arn: reader.optional("NotificationArn")?,
            notification_events: reader.optional("NotificationEvents")?,
            notification_type: reader.optional("NotificationType")?,
        })
    }
}
impl ToJson for NotificationConfig {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NotificationArn", &self.notification_arn);
        writer.member("NotificationEvents", &self.notification_events);
        writer.member("NotificationType", &self.notification_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsAggregator {
    pub aggregator_type: Option<String>,
    pub aggregators: Option<Vec<OpsAggregator>>,
    pub attribute_name: Option<String>,
    pub filters: Option<Vec<OpsFilter>>,
    pub type_name: Option<String>,
    pub values: Option<BTreeMap<String, String>>,
}
impl FromJson for OpsAggregator {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aggregator_type: reader.optional("AggregatorType")?,
            aggregators: reader.optional("Aggregators")?,
            attribute_name: reader.optional("AttributeName")?,
            filters: reader.optional("Filters")?,
            type_name: reader.optional("TypeName")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsEntity {
    pub data: Option<BTreeMap<String, OpsEntityItem>>,
    pub id: Option<String>,
}
impl ToJson for OpsEntity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Data", &self.data);
        writer.member("Id", &self.id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsEntityItem {
    pub capture_time: Option<String>,
    pub content: Option<Vec<BTreeMap<String, String>>>,
}
impl ToJson for OpsEntityItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CaptureTime", &self.capture_time);
        writer.member("Content", &self.content);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsFilter {
    pub key: String,
    pub r#type: Option<String>,
    pub values: Vec<String>,
}
impl FromJson for OpsFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            r#type: reader.optional("Type")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsItem {
    pub actual_end_time: Option<Timestamp>,
    pub actual_start_time: Option<Timestamp>,
    pub category: Option<String>,
    pub created_by: Option<String>,
    pub created_time: Option<Timestamp>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub ops_item_arn: Option<String>,
    pub ops_item_id: Option<String>,
    pub ops_item_type: Option<String>,
    pub planned_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub severity: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub version: Option<String>,
}
impl ToJson for OpsItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActualEndTime", &self.actual_end_time);
        writer.member("ActualStartTime", &self.actual_start_time);
        writer.member("Category", &self.category);
        writer.member("CreatedBy", &self.created_by);
        writer.member("CreatedTime", &self.created_time);
        writer.member("Description", &self.description);
        writer.member("LastModifiedBy", &self.last_modified_by);
        writer.member("LastModifiedTime", &self.last_modified_time);
        writer.member("Notifications", &self.notifications);
        writer.member("OperationalData", &self.operational_data);
        writer.member("OpsItemArn", &self.ops_item_arn);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("OpsItemType", &self.ops_item_type);
        writer.member("PlannedEndTime", &self.planned_end_time);
        writer.member("PlannedStartTime", &self.planned_start_time);
        writer.member("Priority", &self.priority);
        writer.member("RelatedOpsItems", &self.related_ops_items);
        writer.member("Severity", &self.severity);
        writer.member("Source", &self.source);
        writer.member("Status", &self.status);
        writer.member("Title", &self.title);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemDataValue {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
impl FromJson for OpsItemDataValue {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            r#type: reader.optional("Type")?,
            value: reader.optional("Value")?,
        })
    }
}
impl ToJson for OpsItemDataValue {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Type", &self.r#type);
        writer.member("Value", &self.value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemEventFilter {
    pub key: String,
    pub operator: String,
    pub values: Vec<String>,
}
impl FromJson for OpsItemEventFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            operator: reader.required("Operator")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsItemEventSummary {
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
    pub detail: Option<String>,
    pub detail_type: Option<String>,
    pub event_id: Option<String>,
    pub ops_item_id: Option<String>,
    pub source: Option<String>,
}
impl ToJson for OpsItemEventSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreatedBy", &self.created_by);
        writer.member("CreatedTime", &self.created_time);
        writer.member("Detail", &self.detail);
        writer.member("DetailType", &self.detail_type);
        writer.member("EventId", &self.event_id);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("Source", &self.source);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemFilter {
    pub key: String,
    pub operator: String,
    pub values: Vec<String>,
}
impl FromJson for OpsItemFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            operator: reader.required("Operator")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsItemIdentity {
    pub arn: Option<String>,
}
impl ToJson for OpsItemIdentity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemNotification {
    pub arn: Option<String>,
}
impl FromJson for OpsItemNotification {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            arn: reader.optional("Arn")?,
        })
    }
}
impl ToJson for OpsItemNotification {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemRelatedItemSummary {
    pub association_id: Option<String>,
    pub association_type: Option<String>,
    pub created_by: Option<OpsItemIdentity>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<OpsItemIdentity>,
    pub last_modified_time: Option<Timestamp>,
    pub ops_item_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
}
impl ToJson for OpsItemRelatedItemSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationId", &self.association_id);
        writer.member("AssociationType", &self.association_type);
        writer.member("CreatedBy", &self.created_by);
        writer.member("CreatedTime", &self.created_time);
        writer.member("LastModifiedBy", &self.last_modified_by);
        writer.member("LastModifiedTime", &self.last_modified_time);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("ResourceType", &self.resource_type);
        writer.member("ResourceUri", &self.resource_uri);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsItemRelatedItemsFilter {
    pub key: String,
    pub operator: String,
    pub values: Vec<String>,
}
impl FromJson for OpsItemRelatedItemsFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            operator: reader.required("Operator")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsItemSummary {
    pub actual_end_time: Option<Timestamp>,
    pub actual_start_time: Option<Timestamp>,
    pub category: Option<String>,
    pub created_by: Option<String>,
    pub created_time: Option<Timestamp>,
    pub last_modified_by: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub ops_item_id: Option<String>,
    pub ops_item_type: Option<String>,
    pub planned_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub severity: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
impl ToJson for OpsItemSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ActualEndTime", &self.actual_end_time);
        writer.member("ActualStartTime", &self.actual_start_time);
        writer.member("Category", &self.category);
        writer.member("CreatedBy", &self.created_by);
        writer.member("CreatedTime", &self.created_time);
        writer.member("LastModifiedBy", &self.last_modified_by);
        writer.member("LastModifiedTime", &self.last_modified_time);
        writer.member("OperationalData", &self.operational_data);
        writer.member("OpsItemId", &self.ops_item_id);
        writer.member("OpsItemType", &self.ops_item_type);
        writer.member("PlannedEndTime", &self.planned_end_time);
        writer.member("PlannedStartTime", &self.planned_start_time);
        writer.member("Priority", &self.priority);
        writer.member("Severity", &self.severity);
        writer.member("Source", &self.source);
        writer.member("Status", &self.status);
        writer.member("Title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsMetadata {
    pub creation_date: Option<Timestamp>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub ops_metadata_arn: Option<String>,
    pub resource_id: Option<String>,
}
impl ToJson for OpsMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreationDate", &self.creation_date);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("LastModifiedUser", &self.last_modified_user);
        writer.member("OpsMetadataArn", &self.ops_metadata_arn);
        writer.member("ResourceId", &self.resource_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpsMetadataFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for OpsMetadataFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OpsResultAttribute {
    pub type_name: String,
}
impl FromJson for OpsResultAttribute {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OutputSource {
    pub output_source_id: Option<String>,
    pub output_source_type: Option<String>,
}
impl ToJson for OutputSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OutputSourceId", &self.output_source_id);
        writer.member("OutputSourceType", &self.output_source_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Parameter {
    pub arn: Option<String>,
    pub data_type: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for Parameter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ARN", &self.arn);
        writer.member("DataType", &self.data_type);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("Name", &self.name);
        writer.member("Selector", &self.selector);
        writer.member("SourceResult", &self.source_result);
        writer.member("Type", &self.r#type);
        writer.member("Value", &self.value);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterHistory {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub labels: Option<Vec<String>>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for ParameterHistory {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowedPattern", &self.allowed_pattern);
        writer.member("DataType", &self.data_type);
        writer.member("Description", &self.description);
        writer.member("KeyId", &self.key_id);
        writer.member("Labels", &self.labels);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("LastModifiedUser", &self.last_modified_user);
        writer.member("Name", &self.name);
        writer.member("Policies", &self.policies);
        writer.member("Tier", &self.tier);
        writer.member("Type", &self.r#type);
        writer.member("Value", &self.value);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterInlinePolicy {
    pub policy_status: Option<String>,
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
}
impl ToJson for ParameterInlinePolicy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyStatus", &self.policy_status);
        writer.member("PolicyText", &self.policy_text);
        writer.member("PolicyType", &self.policy_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterMetadata {
    pub arn: Option<String>,
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for ParameterMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ARN", &self.arn);
        writer.member("AllowedPattern", &self.allowed_pattern);
        writer.member("DataType", &self.data_type);
        writer.member("Description", &self.description);
        writer.member("KeyId", &self.key_id);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("LastModifiedUser", &self.last_modified_user);
        writer.member("Name", &self.name);
        writer.member("Policies", &self.policies);
        writer.member("Tier", &self.tier);
        writer.member("Type", &self.r#type);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for ParameterStringFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            option: reader.optional("Option")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ParametersFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for ParametersFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ParentStepDetails {
    pub action: Option<String>,
    pub iteration: Option<i32>,
    pub iterator_value: Option<String>,
    pub step_execution_id: Option<String>,
    pub step_name: Option<String>,
}
impl ToJson for ParentStepDetails {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Action", &self.action);
        writer.member("Iteration", &self.iteration);
        writer.member("IteratorValue", &self.iterator_value);
        writer.member("StepExecutionId", &self.step_execution_id);
        writer.member("StepName", &self.step_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Patch {
    pub advisory_ids: Option<Vec<String>>,
    pub arch: Option<String>,
    pub bugzilla_ids: Option<Vec<String>>,
    pub cve_ids: Option<Vec<String>>,
    pub classification: Option<String>,
    pub content_url: Option<String>,
    pub description: Option<String>,
    pub epoch: Option<i32>,
    pub id: Option<String>,
    pub kb_number: Option<String>,
    pub language: Option<String>,
    pub msrc_number: Option<String>,
    pub msrc_severity: Option<String>,
    pub name: Option<String>,
    pub product: Option<String>,
    pub product_family: Option<String>,
    pub release: Option<String>,
    pub release_date: Option<Timestamp>,
    pub repository: Option<String>,
    pub severity: Option<String>,
    pub title: Option<String>,
    pub vendor: Option<String>,
    pub version: Option<String>,
}
impl ToJson for Patch {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AdvisoryIds", &self.advisory_ids);
        writer.member("Arch", &self.arch);
        writer.member("BugzillaIds", &self.bugzilla_ids);
        writer.member("CVEIds", &self.cve_ids);
        writer.member("Classification", &self.classification);
        writer.member("ContentUrl", &self.content_url);
        writer.member("Description", &self.description);
        writer.member("Epoch", &self.epoch);
        writer.member("Id", &self.id);
        writer.member("KbNumber", &self.kb_number);
        writer.member("Language", &self.language);
        writer.member("MsrcNumber", &self.msrc_number);
        writer.member("MsrcSeverity", &self.msrc_severity);
        writer.member("Name", &self.name);
        writer.member("Product", &self.product);
        writer.member("ProductFamily", &self.product_family);
        writer.member("Release", &self.release);
        writer.member("ReleaseDate", &self.release_date);
        writer.member("Repository", &self.repository);
        writer.member("Severity", &self.severity);
        writer.member("Title", &self.title);
        writer.member("Vendor", &self.vendor);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchBaselineIdentity {
    pub baseline_description: Option<String>,
    pub baseline_id: Option<String>,
    pub baseline_name: Option<String>,
    pub default_baseline: Option<bool>,
    pub operating_system: Option<String>,
}
impl ToJson for PatchBaselineIdentity {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineDescription", &self.baseline_description);
        writer.member("BaselineId", &self.baseline_id);
        writer.member("BaselineName", &self.baseline_name);
        writer.member("DefaultBaseline", &self.default_baseline);
        writer.member("OperatingSystem", &self.operating_system);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchComplianceData {
    pub cve_ids: Option<String>,
    pub classification: Option<String>,
    pub installed_time: Option<Timestamp>,
    pub kb_id: Option<String>,
    pub severity: Option<String>,
    pub state: Option<String>,
    pub title: Option<String>,
}
impl ToJson for PatchComplianceData {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CVEIds", &self.cve_ids);
        writer.member("Classification", &self.classification);
        writer.member("InstalledTime", &self.installed_time);
        writer.member("KBId", &self.kb_id);
        writer.member("Severity", &self.severity);
        writer.member("State", &self.state);
        writer.member("Title", &self.title);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for PatchFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}
impl ToJson for PatchFilter {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Key", &self.key);
        writer.member("Values", &self.values);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchFilterGroup {
    pub patch_filters: Option<Vec<PatchFilter>>,
}
impl FromJson for PatchFilterGroup {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            patch_filters: reader.optional("PatchFilters")?,
        })
    }
}
impl ToJson for PatchFilterGroup {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PatchFilters", &self.patch_filters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchGroupPatchBaselineMapping {
    pub baseline_identity: Option<PatchBaselineIdentity>,
    pub patch_group: Option<String>,
}
impl ToJson for PatchGroupPatchBaselineMapping {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineIdentity", &self.baseline_identity);
        writer.member("PatchGroup", &self.patch_group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchOrchestratorFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for PatchOrchestratorFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PatchRule {
    pub approve_after_days: Option<i32>,
    pub approve_until_date: Option<String>,
    pub compliance_level: Option<String>,
    pub enable_non_security: Option<bool>,
    pub patch_filter_group: Option<PatchFilterGroup>,
}
impl FromJson for PatchRule {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            approve_after_days: reader.optional("ApproveAfterDays")?,
            approve_until_date: reader.optional("ApproveUntilDate")?,
            compliance_level: reader.optional("ComplianceLevel")?,
            enable_non_security: reader.optional("EnableNonSecurity")?,
            patch_filter_group: reader.optional("PatchFilterGroup")?,
        })
    }
}
impl ToJson for PatchRule {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApproveAfterDays", &self.approve_after_days);
        writer.member("ApproveUntilDate", &self.approve_until_date);
        writer.member("ComplianceLevel", &self.compliance_level);
        writer.member("EnableNonSecurity", &self.enable_non_security);
        writer.member("PatchFilterGroup", &self.patch_filter_group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchRuleGroup {
    pub patch_rules: Option<Vec<PatchRule>>,
}
impl FromJson for PatchRuleGroup {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            patch_rules: reader.optional("PatchRules")?,
        })
    }
}
impl ToJson for PatchRuleGroup {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PatchRules", &self.patch_rules);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchSource {
    pub configuration: Option<String>,
    pub name: Option<String>,
    pub products: Option<Vec<String>>,
}
impl FromJson for PatchSource {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            configuration: reader.optional("Configuration")?,
            name: reader.optional("Name")?,
            products: reader.optional("Products")?,
        })
    }
}
impl ToJson for PatchSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Configuration", &self.configuration);
        writer.member("Name", &self.name);
        writer.member("Products", &self.products);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PatchStatus {
    pub approval_date: Option<Timestamp>,
    pub compliance_level: Option<String>,
    pub deployment_status: Option<String>,
}
impl ToJson for PatchStatus {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApprovalDate", &self.approval_date);
        writer.member("ComplianceLevel", &self.compliance_level);
        writer.member("DeploymentStatus", &self.deployment_status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ProgressCounters {
    pub cancelled_steps: Option<i32>,
    pub failed_steps: Option<i32>,
    pub success_steps: Option<i32>,
    pub timed_out_steps: Option<i32>,
    pub total_steps: Option<i32>,
}
impl ToJson for ProgressCounters {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CancelledSteps", &self.cancelled_steps);
        writer.member("FailedSteps", &self.failed_steps);
        writer.member("SuccessSteps", &self.success_steps);
        writer.member("TimedOutSteps", &self.timed_out_steps);
        writer.member("TotalSteps", &self.total_steps);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutComplianceItemsRequest {
    pub compliance_type: String,
    pub execution_summary: ComplianceExecutionSummary,
    pub item_content_hash: Option<String>,
    pub items: Vec<ComplianceItemEntry>,
    pub resource_id: String,
    pub resource_type: String,
    pub upload_type: Option<String>,
}
impl FromJson for PutComplianceItemsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            compliance_type: reader.required("ComplianceType")?,
            execution_summary: reader.required("ExecutionSummary")?,
            item_content_hash: reader.optional("ItemContentHash")?,
            items: reader.required("Items")?,
            resource_id: reader.required("ResourceId")?,
            resource_type: reader.required("ResourceType")?,
            upload_type: reader.optional("UploadType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutComplianceItemsResult {
}
impl ToJson for PutComplianceItemsResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutInventoryRequest {
    pub instance_id: String,
    pub items: Vec<InventoryItem>,
}
impl FromJson for PutInventoryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_id: reader.required("InstanceId")?,
            items: reader.required("Items")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutInventoryResult {
    pub message: Option<String>,
}
impl ToJson for PutInventoryResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Message", &self.message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutParameterRequest {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub name: String,
    pub overwrite: Option<bool>,
    pub policies: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub value: String,
}
impl FromJson for PutParameterRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allowed_pattern: reader.optional("AllowedPattern")?,
            data_type: reader.optional("DataType")?,
            description: reader.optional("Description")?,
            key_id: reader.optional("KeyId")?,
            name: reader.required("Name")?,
            overwrite: reader.optional("Overwrite")?,
            policies: reader.optional("Policies")?,
            tags: reader.optional("Tags")?,
            tier: reader.optional("Tier")?,
            r#type: reader.optional("Type")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutParameterResult {
    pub tier: Option<String>,
    pub version: Option<i64>,
}
impl ToJson for PutParameterResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Tier", &self.tier);
        writer.member("Version", &self.version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    pub policy: String,
    pub policy_hash: Option<String>,
    pub policy_id: Option<String>,
    pub resource_arn: String,
}
impl FromJson for PutResourcePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy: reader.required("Policy")?,
            policy_hash: reader.optional("PolicyHash")?,
            policy_id: reader.optional("PolicyId")?,
            resource_arn: reader.required("ResourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    pub policy_hash: Option<String>,
    pub policy_id: Option<String>,
}
impl ToJson for PutResourcePolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyHash", &self.policy_hash);
        writer.member("PolicyId", &self.policy_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterDefaultHostManagementConfigurationRequest {
    pub overwrite: Option<bool>,
    pub permission_model: String,
    pub role_arn: Option<String>,
}
impl FromJson for RegisterDefaultHostManagementConfigurationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            overwrite: reader.optional("Overwrite")?,
            permission_model: reader.required("PermissionModel")?,
            role_arn: reader.optional("RoleArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterDefaultHostManagementConfigurationResult {
    pub role_arn: Option<String>,
}
impl ToJson for RegisterDefaultHostManagementConfigurationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RoleArn", &self.role_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterDefaultPatchBaselineRequest {
    pub baseline_id: String,
}
impl FromJson for RegisterDefaultPatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterDefaultPatchBaselineResult {
    pub baseline_id: Option<String>,
}
impl ToJson for RegisterDefaultPatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterPatchBaselineForPatchGroupRequest {
    pub baseline_id: String,
    pub patch_group: String,
}
impl FromJson for RegisterPatchBaselineForPatchGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            baseline_id: reader.required("BaselineId")?,
            patch_group: reader.required("PatchGroup")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterPatchBaselineForPatchGroupResult {
    pub baseline_id: Option<String>,
    pub patch_group: Option<String>,
}
impl ToJson for RegisterPatchBaselineForPatchGroupResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("BaselineId", &self.baseline_id);
        writer.member("PatchGroup", &self.patch_group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterTargetWithMaintenanceWindowRequest {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_information: Option<String>,
    pub resource_type: String,
    pub targets: Vec<Target>,
    pub window_id: String,
}
impl FromJson for RegisterTargetWithMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_token: reader.optional("ClientToken")?,
            description: reader.optional("Description")?,
            name: reader.optional("Name")?,
            owner_information: reader.optional("OwnerInformation")?,
            resource_type: reader.required("ResourceType")?,
            targets: reader.required("Targets")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterTargetWithMaintenanceWindowResult {
    pub window_target_id: Option<String>,
}
impl ToJson for RegisterTargetWithMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegisterTaskWithMaintenanceWindowRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub client_token: Option<String>,
    pub cutoff_behavior: Option<String>,
    pub description: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: String,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub task_parameters: Option<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>,
    pub task_type: String,
    pub window_id: String,
}
impl FromJson for RegisterTaskWithMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            client_token: reader.optional("ClientToken")?,
            cutoff_behavior: reader.optional("CutoffBehavior")?,
            description: reader.optional("Description")?,
            logging_info: reader.optional("LoggingInfo")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            name: reader.optional("Name")?,
            priority: reader.optional("Priority")?,
            service_role_arn: reader.optional("ServiceRoleArn")?,
            targets: reader.optional("Targets")?,
            task_arn: reader.required("TaskArn")?,
            task_invocation_parameters: reader.optional("TaskInvocationParameters")?,
            task_parameters: reader.optional("TaskParameters")?,
            task_type: reader.required("TaskType")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RegisterTaskWithMaintenanceWindowResult {
    pub window_task_id: Option<String>,
}
impl ToJson for RegisterTaskWithMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("WindowTaskId", &self.window_task_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RegistrationMetadataItem {
    pub key: String,
    pub value: String,
}
impl FromJson for RegistrationMetadataItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            value: reader.required("Value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RelatedOpsItem {
    pub ops_item_id: Option<String>,
}
impl FromJson for RelatedOpsItem {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ops_item_id: reader.optional("OpsItemId")?,
        })
    }
}
impl ToJson for RelatedOpsItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpsItemId", &self.ops_item_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_id: String,
    pub resource_type: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for RemoveTagsFromResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            resource_id: reader.required("ResourceId")?,
            resource_type: reader.required("ResourceType")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RemoveTagsFromResourceResult {
}
impl ToJson for RemoveTagsFromResourceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResetServiceSettingRequest {
    pub setting_id: String,
}
impl FromJson for ResetServiceSettingRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            setting_id: reader.required("SettingId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResetServiceSettingResult {
    pub service_setting: Option<ServiceSetting>,
}
impl ToJson for ResetServiceSettingResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ServiceSetting", &self.service_setting);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResolvedTargets {
    pub parameter_values: Option<Vec<String>>,
    pub truncated: Option<bool>,
}
impl ToJson for ResolvedTargets {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ParameterValues", &self.parameter_values);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceComplianceSummaryItem {
    pub compliance_type: Option<String>,
    pub compliant_summary: Option<CompliantSummary>,
    pub execution_summary: Option<ComplianceExecutionSummary>,
    pub non_compliant_summary: Option<NonCompliantSummary>,
    pub overall_severity: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
impl ToJson for ResourceComplianceSummaryItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ComplianceType", &self.compliance_type);
        writer.member("CompliantSummary", &self.compliant_summary);
        writer.member("ExecutionSummary", &self.execution_summary);
        writer.member("NonCompliantSummary", &self.non_compliant_summary);
        writer.member("OverallSeverity", &self.overall_severity);
        writer.member("ResourceId", &self.resource_id);
        writer.member("ResourceType", &self.resource_type);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncAwsOrganizationsSource {
    pub organization_source_type: Option<String>,
    pub organizational_units: Option<Vec<ResourceDataSyncOrganizationalUnit>>,
}
impl FromJson for ResourceDataSyncAwsOrganizationsSource {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            organization_source_type: reader.optional("OrganizationSourceType")?,
            organizational_units: reader.optional("OrganizationalUnits")?,
        })
    }
}
impl ToJson for ResourceDataSyncAwsOrganizationsSource {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OrganizationSourceType", &self.organization_source_type);
        writer.member("OrganizationalUnits", &self.organizational_units);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncDestinationDataSharing {
    pub destination_data_sharing_type: Option<String>,
}
impl FromJson for ResourceDataSyncDestinationDataSharing {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            destination_data_sharing_type: reader.optional("DestinationDataSharingType")?,
        })
    }
}
impl ToJson for ResourceDataSyncDestinationDataSharing {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DestinationDataSharingType", &self.destination_data_sharing_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncItem {
    pub last_status: Option<String>,
    pub last_successful_sync_time: Option<Timestamp>,
    pub last_sync_status_message: Option<String>,
    pub last_sync_time: Option<Timestamp>,
    pub s3_destination: Option<ResourceDataSyncS3Destination>,
    pub sync_created_time: Option<Timestamp>,
    pub sync_last_modified_time: Option<Timestamp>,
    pub sync_name: Option<String>,
    pub sync_source: Option<ResourceDataSyncSourceWithState>,
    pub sync_type: Option<String>,
}
impl ToJson for ResourceDataSyncItem {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LastStatus", &self.last_status);
        writer.member("LastSuccessfulSyncTime", &self.last_successful_sync_time);
        writer.member("LastSyncStatusMessage", &self.last_sync_status_message);
        writer.member("LastSyncTime", &self.last_sync_time);
        writer.member("S3Destination", &self.s3_destination);
        writer.member("SyncCreatedTime", &self.sync_created_time);
        writer.member("SyncLastModifiedTime", &self.sync_last_modified_time);
        writer.member("SyncName", &self.sync_name);
        writer.member("SyncSource", &self.sync_source);
        writer.member("SyncType", &self.sync_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncOrganizationalUnit {
    pub organizational_unit_id: Option<String>,
}
impl FromJson for ResourceDataSyncOrganizationalUnit {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            organizational_unit_id: reader.optional("OrganizationalUnitId")?,
        })
    }
}
impl ToJson for ResourceDataSyncOrganizationalUnit {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OrganizationalUnitId", &self.organizational_unit_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncS3Destination {
    pub awskms_key_arn: Option<String>,
    pub bucket_name: Option<String>,
    pub destination_data_sharing: Option<ResourceDataSyncDestinationDataSharing>,
    pub prefix: Option<String>,
    pub region: Option<String>,
    pub sync_format: Option<String>,
}
impl FromJson for ResourceDataSyncS3Destination {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            awskms_key_arn: reader.optional("AWSKMSKeyARN")?,
            bucket_name: reader.optional("BucketName")?,
            destination_data_sharing: reader.optional("DestinationDataSharing")?,
            prefix: reader.optional("Prefix")?,
            region: reader.optional("Region")?,
            sync_format: reader.optional("SyncFormat")?,
        })
    }
}
impl ToJson for ResourceDataSyncS3Destination {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AWSKMSKeyARN", &self.awskms_key_arn);
        writer.member("BucketName", &self.bucket_name);
        writer.member("DestinationDataSharing", &self.destination_data_sharing);
        writer.member("Prefix", &self.prefix);
        writer.member("Region", &self.region);
        writer.member("SyncFormat", &self.sync_format);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncSource {
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub enable_all_ops_data_sources: Option<bool>,
    pub include_future_regions: Option<bool>,
    pub source_regions: Vec<String>,
    pub source_type: String,
}
impl FromJson for ResourceDataSyncSource {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            aws_organizations_source: reader.optional("AwsOrganizationsSource")?,
            enable_all_ops_data_sources: reader.optional("EnableAllOpsDataSources")?,
            include_future_regions: reader.optional("IncludeFutureRegions")?,
            source_regions: reader.required("SourceRegions")?,
            source_type: reader.required("SourceType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResourceDataSyncSourceWithState {
    pub aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource>,
    pub enable_all_ops_data_sources: Option<bool>,
    pub include_future_regions: Option<bool>,
    pub source_regions: Option<Vec<String>>,
    pub source_type: Option<String>,
    pub state: Option<String>,
}
impl ToJson for ResourceDataSyncSourceWithState {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AwsOrganizationsSource", &self.aws_organizations_source);
        writer.member("EnableAllOpsDataSources", &self.enable_all_ops_data_sources);
        writer.member("IncludeFutureRegions", &self.include_future_regions);
        writer.member("SourceRegions", &self.source_regions);
        writer.member("SourceType", &self.source_type);
        writer.member("State", &self.state);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ResultAttribute {
    pub type_name: String,
}
impl FromJson for ResultAttribute {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            type_name: reader.required("TypeName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResumeSessionRequest {
    pub session_id: String,
}
impl FromJson for ResumeSessionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            session_id: reader.required("SessionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResumeSessionResponse {
    pub session_id: Option<String>,
    pub stream_url: Option<String>,
    pub token_value: Option<String>,
}
impl ToJson for ResumeSessionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SessionId", &self.session_id);
        writer.member("StreamUrl", &self.stream_url);
        writer.member("TokenValue", &self.token_value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ReviewInformation {
    pub reviewed_time: Option<Timestamp>,
    pub reviewer: Option<String>,
    pub status: Option<String>,
}
impl ToJson for ReviewInformation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ReviewedTime", &self.reviewed_time);
        writer.member("Reviewer", &self.reviewer);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Runbook {
    pub document_name: Option<String>,
    pub document_version: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for Runbook {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_name: reader.optional("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            parameters: reader.optional("Parameters")?,
            target_locations: reader.optional("TargetLocations")?,
            target_maps: reader.optional("TargetMaps")?,
            target_parameter_name: reader.optional("TargetParameterName")?,
            targets: reader.optional("Targets")?,
        })
    }
}
impl ToJson for Runbook {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentName", &self.document_name);
        writer.member("DocumentVersion", &self.document_version);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Parameters", &self.parameters);
        writer.member("TargetLocations", &self.target_locations);
        writer.member("TargetMaps", &self.target_maps);
        writer.member("TargetParameterName", &self.target_parameter_name);
        writer.member("Targets", &self.targets);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct S3OutputLocation {
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
}
impl FromJson for S3OutputLocation {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            output_s3_bucket_name: reader.optional("OutputS3BucketName")?,
            output_s3_key_prefix: reader.optional("OutputS3KeyPrefix")?,
            output_s3_region: reader.optional("OutputS3Region")?,
        })
    }
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
pub struct S3OutputUrl {
    pub output_url: Option<String>,
}
impl ToJson for S3OutputUrl {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OutputUrl", &self.output_url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ScheduledWindowExecution {
    pub execution_time: Option<String>,
    pub name: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for ScheduledWindowExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExecutionTime", &self.execution_time);
        writer.member("Name", &self.name);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SendAutomationSignalRequest {
    pub automation_execution_id: String,
    pub payload: Option<BTreeMap<String, Vec<String>>>,
    pub signal_type: String,
}
impl FromJson for SendAutomationSignalRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation_execution_id: reader.required("AutomationExecutionId")?,
            payload: reader.optional("Payload")?,
            signal_type: reader.required("SignalType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SendAutomationSignalResult {
}
impl ToJson for SendAutomationSignalResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SendCommandRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cloud_watch_output_config: Option<CloudWatchOutputConfig>,
    pub comment: Option<String>,
    pub document_hash: Option<String>,
    pub document_hash_type: Option<String>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub notification_config: Option<NotificationConfig>,
    pub output_s3_bucket_name: Option<String>,
    pub output_s3_key_prefix: Option<String>,
    pub output_s3_region: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub timeout_seconds: Option<i32>,
}
impl FromJson for SendCommandRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            cloud_watch_output_config: reader.optional("CloudWatchOutputConfig")?,
            comment: reader.optional("Comment")?,
            document_hash: reader.optional("DocumentHash")?,
            document_hash_type: reader.optional("DocumentHashType")?,
            document_name: reader.required("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            instance_ids: reader.optional("InstanceIds")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            notification_config: reader.optional("NotificationConfig")?,
            output_s3_bucket_name: reader.optional("OutputS3BucketName")?,
            output_s3_key_prefix: reader.optional("OutputS3KeyPrefix")?,
            output_s3_region: reader.optional("OutputS3Region")?,
            parameters: reader.optional("Parameters")?,
            service_role_arn: reader.optional("ServiceRoleArn")?,
            targets: reader.optional("Targets")?,
            timeout_seconds: reader.optional("TimeoutSeconds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SendCommandResult {
    pub command: Option<Command>,
}
impl ToJson for SendCommandResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Command", &self.command);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ServiceSetting {
    pub arn: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub setting_id: Option<String>,
    pub setting_value: Option<String>,
    pub status: Option<String>,
}
impl ToJson for ServiceSetting {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ARN", &self.arn);
        writer.member("LastModifiedDate", &self.last_modified_date);
        writer.member("LastModifiedUser", &self.last_modified_user);
        writer.member("SettingId", &self.setting_id);
        writer.member("SettingValue", &self.setting_value);
        writer.member("Status", &self.status);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Session {
    pub access_type: Option<String>,
    pub details: Option<String>,
    pub document_name: Option<String>,
    pub end_date: Option<Timestamp>,
    pub max_session_duration: Option<String>,
    pub output_url: Option<SessionManagerOutputUrl>,
    pub owner: Option<String>,
    pub reason: Option<String>,
    pub session_id: Option<String>,
    pub start_date: Option<Timestamp>,
    pub status: Option<String>,
    pub target: Option<String>,
}
impl ToJson for Session {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessType", &self.access_type);
        writer.member("Details", &self.details);
        writer.member("DocumentName", &self.document_name);
        writer.member("EndDate", &self.end_date);
        writer.member("MaxSessionDuration", &self.max_session_duration);
        writer.member("OutputUrl", &self.output_url);
        writer.member("Owner", &self.owner);
        writer.member("Reason", &self.reason);
        writer.member("SessionId", &self.session_id);
        writer.member("StartDate", &self.start_date);
        writer.member("Status", &self.status);
        writer.member("Target", &self.target);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SessionFilter {
    pub key: String,
    pub value: String,
}
impl FromJson for SessionFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("key")?,
            value: reader.required("value")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SessionManagerOutputUrl {
    pub cloud_watch_output_url: Option<String>,
    pub s3_output_url: Option<String>,
}
impl ToJson for SessionManagerOutputUrl {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudWatchOutputUrl", &self.cloud_watch_output_url);
        writer.member("S3OutputUrl", &self.s3_output_url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SeveritySummary {
    pub critical_count: Option<i32>,
    pub high_count: Option<i32>,
    pub informational_count: Option<i32>,
    pub low_count: Option<i32>,
    pub medium_count: Option<i32>,
    pub unspecified_count: Option<i32>,
}
impl ToJson for SeveritySummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CriticalCount", &self.critical_count);
        writer.member("HighCount", &self.high_count);
        writer.member("InformationalCount", &self.informational_count);
        writer.member("LowCount", &self.low_count);
        writer.member("MediumCount", &self.medium_count);
        writer.member("UnspecifiedCount", &self.unspecified_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartAccessRequestRequest {
    pub reason: String,
    pub tags: Option<Vec<Tag>>,
    pub targets: Vec<Target>,
}
impl FromJson for StartAccessRequestRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            reason: reader.required("Reason")?,
            tags: reader.optional("Tags")?,
            targets: reader.required("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartAccessRequestResponse {
    pub access_request_id: Option<String>,
}
impl ToJson for StartAccessRequestResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessRequestId", &self.access_request_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartAssociationsOnceRequest {
    pub association_ids: Vec<String>,
}
impl FromJson for StartAssociationsOnceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_ids: reader.required("AssociationIds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartAssociationsOnceResult {
}
impl ToJson for StartAssociationsOnceResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartAutomationExecutionRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub client_token: Option<String>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub mode: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub tags: Option<Vec<Tag>>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_locations_url: Option<String>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub target_parameter_name: Option<String>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for StartAutomationExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            client_token: reader.optional("ClientToken")?,
            document_name: reader.required("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            mode: reader.optional("Mode")?,
            parameters: reader.optional("Parameters")?,
            tags: reader.optional("Tags")?,
            target_locations: reader.optional("TargetLocations")?,
            target_locations_url: reader.optional("TargetLocationsURL")?,
            target_maps: reader.optional("TargetMaps")?,
            target_parameter_name: reader.optional("TargetParameterName")?,
            targets: reader.optional("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartAutomationExecutionResult {
    pub automation_execution_id: Option<String>,
}
impl ToJson for StartAutomationExecutionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AutomationExecutionId", &self.automation_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartChangeRequestExecutionRequest {
    pub auto_approve: Option<bool>,
    pub change_details: Option<String>,
    pub change_request_name: Option<String>,
    pub client_token: Option<String>,
    pub document_name: String,
    pub document_version: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub runbooks: Vec<Runbook>,
    pub scheduled_end_time: Option<Timestamp>,
    pub scheduled_time: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for StartChangeRequestExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            auto_approve: reader.optional("AutoApprove")?,
            change_details: reader.optional("ChangeDetails")?,
            change_request_name: reader.optional("ChangeRequestName")?,
            client_token: reader.optional("ClientToken")?,
            document_name: reader.required("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            parameters: reader.optional("Parameters")?,
            runbooks: reader.required("Runbooks")?,
            scheduled_end_time: reader.optional("ScheduledEndTime")?,
            scheduled_time: reader.optional("ScheduledTime")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartChangeRequestExecutionResult {
    pub automation_execution_id: Option<String>,
}
impl ToJson for StartChangeRequestExecutionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AutomationExecutionId", &self.automation_execution_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartExecutionPreviewRequest {
    pub document_name: String,
    pub document_version: Option<String>,
    pub execution_inputs: Option<ExecutionInputs>,
}
impl FromJson for StartExecutionPreviewRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_name: reader.required("DocumentName")?,
            document_version: reader.optional("DocumentVersion")?,
            execution_inputs: reader.optional("ExecutionInputs")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartExecutionPreviewResponse {
    pub execution_preview_id: Option<String>,
}
impl ToJson for StartExecutionPreviewResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExecutionPreviewId", &self.execution_preview_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StartSessionRequest {
    pub document_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub reason: Option<String>,
    pub target: String,
}
impl FromJson for StartSessionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_name: reader.optional("DocumentName")?,
            parameters: reader.optional("Parameters")?,
            reason: reader.optional("Reason")?,
            target: reader.required("Target")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StartSessionResponse {
    pub session_id: Option<String>,
    pub stream_url: Option<String>,
    pub token_value: Option<String>,
}
impl ToJson for StartSessionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SessionId", &self.session_id);
        writer.member("StreamUrl", &self.stream_url);
        writer.member("TokenValue", &self.token_value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StepExecution {
    pub action: Option<String>,
    pub execution_end_time: Option<Timestamp>,
    pub execution_start_time: Option<Timestamp>,
    pub failure_details: Option<FailureDetails>,
    pub failure_message: Option<String>,
    pub inputs: Option<BTreeMap<String, String>>,
    pub is_critical: Option<bool>,
    pub is_end: Option<bool>,
    pub max_attempts: Option<i32>,
    pub next_step: Option<String>,
    pub on_failure: Option<String>,
    pub outputs: Option<BTreeMap<String, Vec<String>>>,
    pub overridden_parameters: Option<BTreeMap<String, Vec<String>>>,
    pub parent_step_details: Option<ParentStepDetails>,
    pub response: Option<String>,
    pub response_code: Option<String>,
    pub step_execution_id: Option<String>,
    pub step_name: Option<String>,
    pub step_status: Option<String>,
    pub target_location: Option<TargetLocation>,
    pub targets: Option<Vec<Target>>,
    pub timeout_seconds: Option<i64>,
    pub triggered_alarms: Option<Vec<AlarmStateInformation>>,
    pub valid_next_steps: Option<Vec<String>>,
    pub warning_message: Option<String>,
}
impl ToJson for StepExecution {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Action", &self.action);
        writer.member("ExecutionEndTime", &self.execution_end_time);
        writer.member("ExecutionStartTime", &self.execution_start_time);
        writer.member("FailureDetails", &self.failure_details);
        writer.member("FailureMessage", &self.failure_message);
        writer.member("Inputs", &self.inputs);
        writer.member("IsCritical", &self.is_critical);
        writer.member("IsEnd", &self.is_end);
        writer.member("MaxAttempts", &self.max_attempts);
        writer.member("NextStep", &self.next_step);
        writer.member("OnFailure", &self.on_failure);
        writer.member("Outputs", &self.outputs);
        writer.member("OverriddenParameters", &self.overridden_parameters);
        writer.member("ParentStepDetails", &self.parent_step_details);
        writer.member("Response", &self.response);
        writer.member("ResponseCode", &self.response_code);
        writer.member("StepExecutionId", &self.step_execution_id);
        writer.member("StepName", &self.step_name);
        writer.member("StepStatus", &self.step_status);
        writer.member("TargetLocation", &self.target_location);
        writer.member("Targets", &self.targets);
        writer.member("TimeoutSeconds", &self.timeout_seconds);
        writer.member("TriggeredAlarms", &self.triggered_alarms);
        writer.member("ValidNextSteps", &self.valid_next_steps);
        writer.member("WarningMessage", &self.warning_message);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct StepExecutionFilter {
    pub key: String,
    pub values: Vec<String>,
}
impl FromJson for StepExecutionFilter {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.required("Key")?,
            values: reader.required("Values")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StopAutomationExecutionRequest {
    pub automation_execution_id: String,
    pub r#type: Option<String>,
}
impl FromJson for StopAutomationExecutionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            automation_execution_id: reader.required("AutomationExecutionId")?,
            r#type: reader.optional("Type")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct StopAutomationExecutionResult {
}
impl ToJson for StopAutomationExecutionResult {
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
pub struct Target {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
impl FromJson for Target {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key: reader.optional("Key")?,
            values: reader.optional("Values")?,
        })
    }
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
pub struct TargetLocation {
    pub accounts: Option<Vec<String>>,
    pub exclude_accounts: Option<Vec<String>>,
    pub execution_role_name: Option<String>,
    pub include_child_organization_units: Option<bool>,
    pub regions: Option<Vec<String>>,
    pub target_location_alarm_configuration: Option<AlarmConfiguration>,
    pub target_location_max_concurrency: Option<String>,
    pub target_location_max_errors: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub targets_max_concurrency: Option<String>,
    pub targets_max_errors: Option<String>,
}
impl FromJson for TargetLocation {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            accounts: reader.optional("Accounts")?,
            exclude_accounts: reader.optional("ExcludeAccounts")?,
            execution_role_name: reader.optional("ExecutionRoleName")?,
            include_child_organization_units: reader.optional("IncludeChildOrganizationUnits")?,
            regions: reader.optional("Regions")?,
            target_location_alarm_configuration: reader.optional("TargetLocationAlarmConfiguration")?,
            target_location_max_concurrency: reader.optional("TargetLocationMaxConcurrency")?,
            target_location_max_errors: reader.optional("TargetLocationMaxErrors")?,
            targets: reader.optional("Targets")?,
            targets_max_concurrency: reader.optional("TargetsMaxConcurrency")?,
            targets_max_errors: reader.optional("TargetsMaxErrors")?,
        })
    }
}
impl ToJson for TargetLocation {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Accounts", &self.accounts);
        writer.member("ExcludeAccounts", &self.exclude_accounts);
        writer.member("ExecutionRoleName", &self.execution_role_name);
        writer.member("IncludeChildOrganizationUnits", &self.include_child_organization_units);
        writer.member("Regions", &self.regions);
        writer.member("TargetLocationAlarmConfiguration", &self.target_location_alarm_configuration);
        writer.member("TargetLocationMaxConcurrency", &self.target_location_max_concurrency);
        writer.member("TargetLocationMaxErrors", &self.target_location_max_errors);
        writer.member("Targets", &self.targets);
        writer.member("TargetsMaxConcurrency", &self.targets_max_concurrency);
        writer.member("TargetsMaxErrors", &self.targets_max_errors);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TargetPreview {
    pub count: Option<i32>,
    pub target_type: Option<String>,
}
impl ToJson for TargetPreview {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Count", &self.count);
        writer.member("TargetType", &self.target_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TargetsSummary {
    pub completed_count: Option<i32>,
    pub failed_count: Option<i32>,
    pub started_count: Option<i32>,
    pub successful_count: Option<i32>,
    pub total_count: Option<i32>,
}
impl ToJson for TargetsSummary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CompletedCount", &self.completed_count);
        writer.member("FailedCount", &self.failed_count);
        writer.member("StartedCount", &self.started_count);
        writer.member("SuccessfulCount", &self.successful_count);
        writer.member("TotalCount", &self.total_count);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TerminateSessionRequest {
    pub session_id: String,
}
impl FromJson for TerminateSessionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            session_id: reader.required("SessionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TerminateSessionResponse {
    pub session_id: Option<String>,
}
impl ToJson for TerminateSessionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SessionId", &self.session_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UnlabelParameterVersionRequest {
    pub labels: Vec<String>,
    pub name: String,
    pub parameter_version: i64,
}
impl FromJson for UnlabelParameterVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            labels: reader.required("Labels")?,
            name: reader.required("Name")?,
            parameter_version: reader.required("ParameterVersion")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UnlabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub removed_labels: Option<Vec<String>>,
}
impl ToJson for UnlabelParameterVersionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InvalidLabels", &self.invalid_labels);
        writer.member("RemovedLabels", &self.removed_labels);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssociationRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub apply_only_at_cron_interval: Option<bool>,
    pub association_dispatch_assume_role: Option<String>,
    pub association_id: String,
    pub association_name: Option<String>,
    pub association_version: Option<String>,
    pub automation_target_parameter_name: Option<String>,
    pub calendar_names: Option<Vec<String>>,
    pub compliance_severity: Option<String>,
    pub document_version: Option<String>,
    pub duration: Option<i32>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub output_location: Option<InstanceAssociationOutputLocation>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    pub schedule_expression: Option<String>,
    pub schedule_offset: Option<i32>,
    pub sync_compliance: Option<String>,
    pub target_locations: Option<Vec<TargetLocation>>,
    pub target_maps: Option<Vec<BTreeMap<String, Vec<String>>>>,
    pub targets: Option<Vec<Target>>,
}
impl FromJson for UpdateAssociationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            apply_only_at_cron_interval: reader.optional("ApplyOnlyAtCronInterval")?,
            association_dispatch_assume_role: reader.optional("AssociationDispatchAssumeRole")?,
            association_id: reader.required("AssociationId")?,
            association_name: reader.optional("AssociationName")?,
            association_version: reader.optional("AssociationVersion")?,
            automation_target_parameter_name: reader.optional("AutomationTargetParameterName")?,
            calendar_names: reader.optional("CalendarNames")?,
            compliance_severity: reader.optional("ComplianceSeverity")?,
            document_version: reader.optional("DocumentVersion")?,
            duration: reader.optional("Duration")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            name: reader.optional("Name")?,
            output_location: reader.optional("OutputLocation")?,
            parameters: reader.optional("Parameters")?,
            schedule_expression: reader.optional("ScheduleExpression")?,
            schedule_offset: reader.optional("ScheduleOffset")?,
            sync_compliance: reader.optional("SyncCompliance")?,
            target_locations: reader.optional("TargetLocations")?,
            target_maps: reader.optional("TargetMaps")?,
            targets: reader.optional("Targets")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssociationResult {
    pub association_description: Option<AssociationDescription>,
}
impl ToJson for UpdateAssociationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationDescription", &self.association_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssociationStatusRequest {
    pub association_status: AssociationStatus,
    pub instance_id: String,
    pub name: String,
}
impl FromJson for UpdateAssociationStatusRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            association_status: reader.required("AssociationStatus")?,
            instance_id: reader.required("InstanceId")?,
            name: reader.required("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssociationStatusResult {
    pub association_description: Option<AssociationDescription>,
}
impl ToJson for UpdateAssociationStatusResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AssociationDescription", &self.association_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateCloudConnectorRequest {
    pub cloud_connector_id: String,
    pub configuration: Option<CloudConnectorConfiguration>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
impl FromJson for UpdateCloudConnectorRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_connector_id: reader.required("CloudConnectorId")?,
            configuration: reader.optional("Configuration")?,
            description: reader.optional("Description")?,
            display_name: reader.optional("DisplayName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateCloudConnectorResult {
    pub cloud_connector_id: Option<String>,
}
impl ToJson for UpdateCloudConnectorResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CloudConnectorId", &self.cloud_connector_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentDefaultVersionRequest {
    pub document_version: String,
    pub name: String,
}
impl FromJson for UpdateDocumentDefaultVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_version: reader.required("DocumentVersion")?,
            name: reader.required("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentDefaultVersionResult {
    pub description: Option<DocumentDefaultVersionDescription>,
}
impl ToJson for UpdateDocumentDefaultVersionResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentMetadataRequest {
    pub document_reviews: DocumentReviews,
    pub document_version: Option<String>,
    pub name: String,
}
impl FromJson for UpdateDocumentMetadataRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            document_reviews: reader.required("DocumentReviews")?,
            document_version: reader.optional("DocumentVersion")?,
            name: reader.required("Name")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentMetadataResponse {
}
impl ToJson for UpdateDocumentMetadataResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentRequest {
    pub attachments: Option<Vec<AttachmentsSource>>,
    pub content: String,
    pub display_name: Option<String>,
    pub document_format: Option<String>,
    pub document_version: Option<String>,
    pub name: String,
    pub target_type: Option<String>,
    pub version_name: Option<String>,
}
impl FromJson for UpdateDocumentRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attachments: reader.optional("Attachments")?,
            content: reader.required("Content")?,
            display_name: reader.optional("DisplayName")?,
            document_format: reader.optional("DocumentFormat")?,
            document_version: reader.optional("DocumentVersion")?,
            name: reader.required("Name")?,
            target_type: reader.optional("TargetType")?,
            version_name: reader.optional("VersionName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateDocumentResult {
    pub document_description: Option<DocumentDescription>,
}
impl ToJson for UpdateDocumentResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DocumentDescription", &self.document_description);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowRequest {
    pub allow_unassociated_targets: Option<bool>,
    pub cutoff: Option<i32>,
    pub description: Option<String>,
    pub duration: Option<i32>,
    pub enabled: Option<bool>,
    pub end_date: Option<String>,
    pub name: Option<String>,
    pub replace: Option<bool>,
    pub schedule: Option<String>,
    pub schedule_offset: Option<i32>,
    pub schedule_timezone: Option<String>,
    pub start_date: Option<String>,
    pub window_id: String,
}
impl FromJson for UpdateMaintenanceWindowRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allow_unassociated_targets: reader.optional("AllowUnassociatedTargets")?,
            cutoff: reader.optional("Cutoff")?,
            description: reader.optional("Description")?,
            duration: reader.optional("Duration")?,
            enabled: reader.optional("Enabled")?,
            end_date: reader.optional("EndDate")?,
            name: reader.optional("Name")?,
            replace: reader.optional("Replace")?,
            schedule: reader.optional("Schedule")?,
            schedule_offset: reader.optional("ScheduleOffset")?,
            schedule_timezone: reader.optional("ScheduleTimezone")?,
            start_date: reader.optional("StartDate")?,
            window_id: reader.required("WindowId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowResult {
    pub allow_unassociated_targets: Option<bool>,
    pub cutoff: Option<i32>,
    pub description: Option<String>,
    pub duration: Option<i32>,
    pub enabled: Option<bool>,
    pub end_date: Option<String>,
    pub name: Option<String>,
    pub schedule: Option<String>,
    pub schedule_offset: Option<i32>,
    pub schedule_timezone: Option<String>,
    pub start_date: Option<String>,
    pub window_id: Option<String>,
}
impl ToJson for UpdateMaintenanceWindowResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowUnassociatedTargets", &self.allow_unassociated_targets);
        writer.member("Cutoff", &self.cutoff);
        writer.member("Description", &self.description);
        writer.member("Duration", &self.duration);
        writer.member("Enabled", &self.enabled);
        writer.member("EndDate", &self.end_date);
        writer.member("Name", &self.name);
        writer.member("Schedule", &self.schedule);
        writer.member("ScheduleOffset", &self.schedule_offset);
        writer.member("ScheduleTimezone", &self.schedule_timezone);
        writer.member("StartDate", &self.start_date);
        writer.member("WindowId", &self.window_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowTargetRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_information: Option<String>,
    pub replace: Option<bool>,
    pub targets: Option<Vec<Target>>,
    pub window_id: String,
    pub window_target_id: String,
}
impl FromJson for UpdateMaintenanceWindowTargetRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            name: reader.optional("Name")?,
            owner_information: reader.optional("OwnerInformation")?,
            replace: reader.optional("Replace")?,
            targets: reader.optional("Targets")?,
            window_id: reader.required("WindowId")?,
            window_target_id: reader.required("WindowTargetId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowTargetResult {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_information: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub window_id: Option<String>,
    pub window_target_id: Option<String>,
}
impl ToJson for UpdateMaintenanceWindowTargetResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("Name", &self.name);
        writer.member("OwnerInformation", &self.owner_information);
        writer.member("Targets", &self.targets);
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTargetId", &self.window_target_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowTaskRequest {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cutoff_behavior: Option<String>,
    pub description: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub replace: Option<bool>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub task_parameters: Option<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>,
    pub window_id: String,
    pub window_task_id: String,
}
impl FromJson for UpdateMaintenanceWindowTaskRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alarm_configuration: reader.optional("AlarmConfiguration")?,
            cutoff_behavior: reader.optional("CutoffBehavior")?,
            description: reader.optional("Description")?,
            logging_info: reader.optional("LoggingInfo")?,
            max_concurrency: reader.optional("MaxConcurrency")?,
            max_errors: reader.optional("MaxErrors")?,
            name: reader.optional("Name")?,
            priority: reader.optional("Priority")?,
            replace: reader.optional("Replace")?,
            service_role_arn: reader.optional("ServiceRoleArn")?,
            targets: reader.optional("Targets")?,
            task_arn: reader.optional("TaskArn")?,
            task_invocation_parameters: reader.optional("TaskInvocationParameters")?,
            task_parameters: reader.optional("TaskParameters")?,
            window_id: reader.required("WindowId")?,
            window_task_id: reader.required("WindowTaskId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaintenanceWindowTaskResult {
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub cutoff_behavior: Option<String>,
    pub description: Option<String>,
    pub logging_info: Option<LoggingInfo>,
    pub max_concurrency: Option<String>,
    pub max_errors: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub service_role_arn: Option<String>,
    pub targets: Option<Vec<Target>>,
    pub task_arn: Option<String>,
    pub task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters>,
    pub task_parameters: Option<BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>,
    pub window_id: Option<String>,
    pub window_task_id: Option<String>,
}
impl ToJson for UpdateMaintenanceWindowTaskResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AlarmConfiguration", &self.alarm_configuration);
        writer.member("CutoffBehavior", &self.cutoff_behavior);
        writer.member("Description", &self.description);
        writer.member("LoggingInfo", &self.logging_info);
        writer.member("MaxConcurrency", &self.max_concurrency);
        writer.member("MaxErrors", &self.max_errors);
        writer.member("Name", &self.name);
        writer.member("Priority", &self.priority);
        writer.member("ServiceRoleArn", &self.service_role_arn);
        writer.member("Targets", &self.targets);
        writer.member("TaskArn", &self.task_arn);
        writer.member("TaskInvocationParameters", &self.task_invocation_parameters);
        writer.member("TaskParameters", &self.task_parameters);
        writer.member("WindowId", &self.window_id);
        writer.member("WindowTaskId", &self.window_task_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateManagedInstanceRoleRequest {
    pub iam_role: String,
    pub instance_id: String,
}
impl FromJson for UpdateManagedInstanceRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            iam_role: reader.required("IamRole")?,
            instance_id: reader.required("InstanceId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateManagedInstanceRoleResult {
}
impl ToJson for UpdateManagedInstanceRoleResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpsItemRequest {
    pub actual_end_time: Option<Timestamp>,
    pub actual_start_time: Option<Timestamp>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub notifications: Option<Vec<OpsItemNotification>>,
    pub operational_data: Option<BTreeMap<String, OpsItemDataValue>>,
    pub operational_data_to_delete: Option<Vec<String>>,
    pub ops_item_arn: Option<String>,
    pub ops_item_id: String,
    pub planned_end_time: Option<Timestamp>,
    pub planned_start_time: Option<Timestamp>,
    pub priority: Option<i32>,
    pub related_ops_items: Option<Vec<RelatedOpsItem>>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
impl FromJson for UpdateOpsItemRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            actual_end_time: reader.optional("ActualEndTime")?,
            actual_start_time: reader.optional("ActualStartTime")?,
            category: reader.optional("Category")?,
            description: reader.optional("Description")?,
            notifications: reader.optional("Notifications")?,
            operational_data: reader.optional("OperationalData")?,
            operational_data_to_delete: reader.optional("OperationalDataToDelete")?,
            ops_item_arn: reader.optional("OpsItemArn")?,
            ops_item_id: reader.required("OpsItemId")?,
            planned_end_time: reader.optional("PlannedEndTime")?,
            planned_start_time: reader.optional("PlannedStartTime")?,
            priority: reader.optional("Priority")?,
            related_ops_items: reader.optional("RelatedOpsItems")?,
            severity: reader.optional("Severity")?,
            status: reader.optional("Status")?,
            title: reader.optional("Title")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpsItemResponse {
}
impl ToJson for UpdateOpsItemResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpsMetadataRequest {
    pub keys_to_delete: Option<Vec<String>>,
    pub metadata_to_update: Option<BTreeMap<String, MetadataValue>>,
    pub ops_metadata_arn: String,
}
impl FromJson for UpdateOpsMetadataRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            keys_to_delete: reader.optional("KeysToDelete")?,
            metadata_to_update: reader.optional("MetadataToUpdate")?,
            ops_metadata_arn: reader.required("OpsMetadataArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpsMetadataResult {
    pub ops_metadata_arn: Option<String>,
}
impl ToJson for UpdateOpsMetadataResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpsMetadataArn", &self.ops_metadata_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdatePatchBaselineRequest {
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub available_security_updates_compliance_status: Option<String>,
    pub baseline_id: String,
    pub description: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub name: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub replace: Option<bool>,
    pub sources: Option<Vec<PatchSource>>,
}
impl FromJson for UpdatePatchBaselineRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            approval_rules: reader.optional("ApprovalRules")?,
            approved_patches: reader.optional("ApprovedPatches")?,
            approved_patches_compliance_level: reader.optional("ApprovedPatchesComplianceLevel")?,
            approved_patches_enable_non_security: reader.optional("ApprovedPatchesEnableNonSecurity")?,
            available_security_updates_compliance_status: reader.optional("AvailableSecurityUpdatesComplianceStatus")?,
            baseline_id: reader.required("BaselineId")?,
            description: reader.optional("Description")?,
            global_filters: reader.optional("GlobalFilters")?,
            name: reader.optional("Name")?,
            rejected_patches: reader.optional("RejectedPatches")?,
            rejected_patches_action: reader.optional("RejectedPatchesAction")?,
            replace: reader.optional("Replace")?,
            sources: reader.optional("Sources")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdatePatchBaselineResult {
    pub approval_rules: Option<PatchRuleGroup>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_compliance_level: Option<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub available_security_updates_compliance_status: Option<String>,
    pub baseline_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub global_filters: Option<PatchFilterGroup>,
    pub modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub operating_system: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub sources: Option<Vec<PatchSource>>,
}
impl ToJson for UpdatePatchBaselineResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ApprovalRules", &self.approval_rules);
        writer.member("ApprovedPatches", &self.approved_patches);
        writer.member("ApprovedPatchesComplianceLevel", &self.approved_patches_compliance_level);
        writer.member("ApprovedPatchesEnableNonSecurity", &self.approved_patches_enable_non_security);
        writer.member("AvailableSecurityUpdatesComplianceStatus", &self.available_security_updates_compliance_status);
        writer.member("BaselineId", &self.baseline_id);
        writer.member("CreatedDate", &self.created_date);
        writer.member("Description", &self.description);
        writer.member("GlobalFilters", &self.global_filters);
        writer.member("ModifiedDate", &self.modified_date);
        writer.member("Name", &self.name);
        writer.member("OperatingSystem", &self.operating_system);
        writer.member("RejectedPatches", &self.rejected_patches);
        writer.member("RejectedPatchesAction", &self.rejected_patches_action);
        writer.member("Sources", &self.sources);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateResourceDataSyncRequest {
    pub sync_name: String,
    pub sync_source: ResourceDataSyncSource,
    pub sync_type: String,
}
impl FromJson for UpdateResourceDataSyncRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            sync_name: reader.required("SyncName")?,
            sync_source: reader.required("SyncSource")?,
            sync_type: reader.required("SyncType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateResourceDataSyncResult {
}
impl ToJson for UpdateResourceDataSyncResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateServiceSettingRequest {
    pub setting_id: String,
    pub setting_value: String,
}
impl FromJson for UpdateServiceSettingRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            setting_id: reader.required("SettingId")?,
            setting_value: reader.required("SettingValue")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateServiceSettingResult {
}
impl ToJson for UpdateServiceSettingResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ValidateCloudConnectorRequest {
    pub cloud_connector_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl FromJson for ValidateCloudConnectorRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            cloud_connector_id: reader.required("CloudConnectorId")?,
            max_results: reader.optional("MaxResults")?,
            next_token: reader.optional("NextToken")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ValidateCloudConnectorResult {
    pub next_token: Option<String>,
    pub validation_findings: Option<Vec<ValidationFinding>>,
}
impl ToJson for ValidateCloudConnectorResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextToken", &self.next_token);
        writer.member("ValidationFindings", &self.validation_findings);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ValidationFinding {
    pub code: Option<String>,
    pub message: Option<String>,
    pub provider_message: Option<String>,
    pub scope: Option<ValidationFindingScope>,
    pub r#type: Option<String>,
}
impl ToJson for ValidationFinding {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Code", &self.code);
        writer.member("Message", &self.message);
        writer.member("ProviderMessage", &self.provider_message);
        writer.member("Scope", &self.scope);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ValidationFindingScope {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
impl ToJson for ValidationFindingScope {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Id", &self.id);
        writer.member("Type", &self.r#type);
        writer.done()
    }
}
