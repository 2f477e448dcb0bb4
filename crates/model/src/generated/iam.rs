// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "iam",
    signing_name: "iam",
    protocol: Protocol::AwsQuery { namespace: "https://iam.amazonaws.com/doc/2010-05-08/" },
    target_prefix: "",
    api_version: "2010-05-08",
    invalid: &crate::common::VALIDATION_ERROR,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape { code: "ConcurrentModification", status: 409, capital_message: false };
    pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: ErrorShape = ErrorShape { code: "ReportExpired", status: 410, capital_message: false };
    pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: ErrorShape = ErrorShape { code: "ReportNotPresent", status: 410, capital_message: false };
    pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: ErrorShape = ErrorShape { code: "ReportInProgress", status: 404, capital_message: false };
    pub static DELETE_CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "DeleteConflict", status: 409, capital_message: false };
    pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "EntityAlreadyExists", status: 409, capital_message: false };
    pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorShape = ErrorShape { code: "EntityTemporarilyUnmodifiable", status: 409, capital_message: false };
    pub static INVALID_INPUT_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidInput", status: 400, capital_message: false };
    pub static INVALID_USER_TYPE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidUserType", status: 400, capital_message: false };
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "LimitExceeded", status: 409, capital_message: false };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape { code: "MalformedPolicyDocument", status: 400, capital_message: false };
    pub static NO_SUCH_ENTITY_EXCEPTION: ErrorShape = ErrorShape { code: "NoSuchEntity", status: 404, capital_message: false };
    pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorShape = ErrorShape { code: "OpenIdIdpCommunicationError", status: 400, capital_message: false };
    pub static PASSWORD_POLICY_VIOLATION_EXCEPTION: ErrorShape = ErrorShape { code: "PasswordPolicyViolation", status: 400, capital_message: false };
    pub static POLICY_EVALUATION_EXCEPTION: ErrorShape = ErrorShape { code: "PolicyEvaluation", status: 500, capital_message: false };
    pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorShape = ErrorShape { code: "PolicyNotAttachable", status: 400, capital_message: false };
    pub static SERVICE_FAILURE_EXCEPTION: ErrorShape = ErrorShape { code: "ServiceFailure", status: 500, capital_message: false };
    pub static SERVICE_NOT_SUPPORTED_EXCEPTION: ErrorShape = ErrorShape { code: "NotSupportedService", status: 404, capital_message: false };
    pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorShape = ErrorShape { code: "UnmodifiableEntity", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "AddClientIDToOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(5), output: None, errors: &[&error::CONCURRENT_MODIFICATION_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "AddRoleToInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(6), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "AddUserToGroup", method: "POST", uri: "/", status: 200, input: Some(7), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "AttachGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(8), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::POLICY_NOT_ATTACHABLE_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "AttachRolePolicy", method: "POST", uri: "/", status: 200, input: Some(9), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::POLICY_NOT_ATTACHABLE_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "AttachUserPolicy", method: "POST", uri: "/", status: 200, input: Some(10), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::POLICY_NOT_ATTACHABLE_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ChangePassword", method: "POST", uri: "/", status: 200, input: Some(16), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_USER_TYPE_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, &error::PASSWORD_POLICY_VIOLATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateAccessKey", method: "POST", uri: "/", status: 200, input: Some(25), output: Some(26), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateAccountAlias", method: "POST", uri: "/", status: 200, input: Some(27), output: None, errors: &[&error::CONCURRENT_MODIFICATION_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateGroup", method: "POST", uri: "/", status: 200, input: Some(28), output: Some(29), errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(30), output: Some(31), errors: &[&error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateLoginProfile", method: "POST", uri: "/", status: 200, input: Some(32), output: Some(33), errors: &[&error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::PASSWORD_POLICY_VIOLATION_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(34), output: Some(35), errors: &[&error::INVALID_INPUT_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION, &error::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreatePolicy", method: "POST", uri: "/", status: 200, input: Some(36), output: Some(37), errors: &[&error::INVALID_INPUT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreatePolicyVersion", method: "POST", uri: "/", status: 200, input: Some(38), output: Some(39), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateRole", method: "POST", uri: "/", status: 200, input: Some(40), output: Some(41), errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateUser", method: "POST", uri: "/", status: 200, input: Some(42), output: Some(43), errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteAccessKey", method: "POST", uri: "/", status: 200, input: Some(44), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteAccountAlias", method: "POST", uri: "/", status: 200, input: Some(45), output: None, errors: &[&error::CONCURRENT_MODIFICATION_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: None, output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteGroup", method: "POST", uri: "/", status: 200, input: Some(47), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(46), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(48), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteLoginProfile", method: "POST", uri: "/", status: 200, input: Some(49), output: None, errors: &[&error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(50), output: None, errors: &[&error::INVALID_INPUT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeletePolicy", method: "POST", uri: "/", status: 200, input: Some(51), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeletePolicyVersion", method: "POST", uri: "/", status: 200, input: Some(52), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteRole", method: "POST", uri: "/", status: 200, input: Some(55), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteRolePermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(53), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteRolePolicy", method: "POST", uri: "/", status: 200, input: Some(54), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteUser", method: "POST", uri: "/", status: 200, input: Some(58), output: None, errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::DELETE_CONFLICT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteUserPermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(56), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteUserPolicy", method: "POST", uri: "/", status: 200, input: Some(57), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DetachGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(59), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DetachRolePolicy", method: "POST", uri: "/", status: 200, input: Some(60), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DetachUserPolicy", method: "POST", uri: "/", status: 200, input: Some(61), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GenerateCredentialReport", method: "POST", uri: "/", status: 200, input: None, output: Some(67), errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccessKeyLastUsed", method: "POST", uri: "/", status: 200, input: Some(68), output: Some(69), errors: &[], anonymous: false },
    schema::Operation { name: "GetAccountAuthorizationDetails", method: "POST", uri: "/", status: 200, input: Some(70), output: Some(71), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: None, output: Some(72), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetAccountSummary", method: "POST", uri: "/", status: 200, input: None, output: Some(73), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetContextKeysForCustomPolicy", method: "POST", uri: "/", status: 200, input: Some(74), output: Some(75), errors: &[&error::INVALID_INPUT_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetContextKeysForPrincipalPolicy", method: "POST", uri: "/", status: 200, input: Some(76), output: Some(75), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetCredentialReport", method: "POST", uri: "/", status: 200, input: None, output: Some(77), errors: &[&error::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION, &error::CREDENTIAL_REPORT_EXPIRED_EXCEPTION, &error::CREDENTIAL_REPORT_NOT_READY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetGroup", method: "POST", uri: "/", status: 200, input: Some(80), output: Some(81), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(78), output: Some(79), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(82), output: Some(83), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetLoginProfile", method: "POST", uri: "/", status: 200, input: Some(84), output: Some(85), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(86), output: Some(87), errors: &[&error::INVALID_INPUT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetPolicy", method: "POST", uri: "/", status: 200, input: Some(88), output: Some(89), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetPolicyVersion", method: "POST", uri: "/", status: 200, input: Some(90), output: Some(91), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetRole", method: "POST", uri: "/", status: 200, input: Some(94), output: Some(95), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetRolePolicy", method: "POST", uri: "/", status: 200, input: Some(92), output: Some(93), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetUser", method: "POST", uri: "/", status: 200, input: Some(98), output: Some(99), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetUserPolicy", method: "POST", uri: "/", status: 200, input: Some(96), output: Some(97), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAccessKeys", method: "POST", uri: "/", status: 200, input: Some(105), output: Some(106), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAccountAliases", method: "POST", uri: "/", status: 200, input: Some(107), output: Some(108), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAttachedGroupPolicies", method: "POST", uri: "/", status: 200, input: Some(109), output: Some(110), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAttachedRolePolicies", method: "POST", uri: "/", status: 200, input: Some(111), output: Some(112), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAttachedUserPolicies", method: "POST", uri: "/", status: 200, input: Some(113), output: Some(114), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListEntitiesForPolicy", method: "POST", uri: "/", status: 200, input: Some(115), output: Some(116), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGroupPolicies", method: "POST", uri: "/", status: 200, input: Some(117), output: Some(118), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGroups", method: "POST", uri: "/", status: 200, input: Some(121), output: Some(122), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGroupsForUser", method: "POST", uri: "/", status: 200, input: Some(119), output: Some(120), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListInstanceProfileTags", method: "POST", uri: "/", status: 200, input: Some(123), output: Some(124), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListInstanceProfiles", method: "POST", uri: "/", status: 200, input: Some(127), output: Some(128), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListInstanceProfilesForRole", method: "POST", uri: "/", status: 200, input: Some(125), output: Some(126), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListMFADevices", method: "POST", uri: "/", status: 200, input: Some(129), output: Some(130), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListOpenIDConnectProviderTags", method: "POST", uri: "/", status: 200, input: Some(131), output: Some(132), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION, &error::INVALID_INPUT_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListOpenIDConnectProviders", method: "POST", uri: "/", status: 200, input: Some(133), output: Some(134), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPolicies", method: "POST", uri: "/", status: 200, input: Some(135), output: Some(136), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPolicyTags", method: "POST", uri: "/", status: 200, input: Some(137), output: Some(138), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION, &error::INVALID_INPUT_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListPolicyVersions", method: "POST", uri: "/", status: 200, input: Some(139), output: Some(140), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRolePolicies", method: "POST", uri: "/", status: 200, input: Some(141), output: Some(142), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRoleTags", method: "POST", uri: "/", status: 200, input: Some(143), output: Some(144), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRoles", method: "POST", uri: "/", status: 200, input: Some(145), output: Some(146), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListSSHPublicKeys", method: "POST", uri: "/", status: 200, input: Some(147), output: Some(148), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListServiceSpecificCredentials", method: "POST", uri: "/", status: 200, input: Some(149), output: Some(150), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_NOT_SUPPORTED_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListSigningCertificates", method: "POST", uri: "/", status: 200, input: Some(151), output: Some(152), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListUserPolicies", method: "POST", uri: "/", status: 200, input: Some(153), output: Some(154), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListUserTags", method: "POST", uri: "/", status: 200, input: Some(155), output: Some(156), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListUsers", method: "POST", uri: "/", status: 200, input: Some(157), output: Some(158), errors: &[&error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListVirtualMFADevices", method: "POST", uri: "/", status: 200, input: Some(159), output: Some(160), errors: &[], anonymous: false },
    schema::Operation { name: "PutGroupPolicy", method: "POST", uri: "/", status: 200, input: Some(191), output: None, errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutRolePermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(192), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::POLICY_NOT_ATTACHABLE_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutRolePolicy", method: "POST", uri: "/", status: 200, input: Some(193), output: None, errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutUserPermissionsBoundary", method: "POST", uri: "/", status: 200, input: Some(194), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::POLICY_NOT_ATTACHABLE_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutUserPolicy", method: "POST", uri: "/", status: 200, input: Some(195), output: None, errors: &[&error::LIMIT_EXCEEDED_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "RemoveClientIDFromOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(196), output: None, errors: &[&error::CONCURRENT_MODIFICATION_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "RemoveRoleFromInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(197), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "RemoveUserFromGroup", method: "POST", uri: "/", status: 200, input: Some(198), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "SetDefaultPolicyVersion", method: "POST", uri: "/", status: 200, input: Some(215), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "SimulateCustomPolicy", method: "POST", uri: "/", status: 200, input: Some(217), output: Some(218), errors: &[&error::INVALID_INPUT_EXCEPTION, &error::POLICY_EVALUATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "SimulatePrincipalPolicy", method: "POST", uri: "/", status: 200, input: Some(219), output: Some(218), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::POLICY_EVALUATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(225), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(226), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagPolicy", method: "POST", uri: "/", status: 200, input: Some(227), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagRole", method: "POST", uri: "/", status: 200, input: Some(228), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagUser", method: "POST", uri: "/", status: 200, input: Some(229), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagInstanceProfile", method: "POST", uri: "/", status: 200, input: Some(230), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagOpenIDConnectProvider", method: "POST", uri: "/", status: 200, input: Some(231), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagPolicy", method: "POST", uri: "/", status: 200, input: Some(232), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagRole", method: "POST", uri: "/", status: 200, input: Some(233), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagUser", method: "POST", uri: "/", status: 200, input: Some(234), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateAccessKey", method: "POST", uri: "/", status: 200, input: Some(235), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION, &error::INVALID_INPUT_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateAccountPasswordPolicy", method: "POST", uri: "/", status: 200, input: Some(236), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateAssumeRolePolicy", method: "POST", uri: "/", status: 200, input: Some(237), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateGroup", method: "POST", uri: "/", status: 200, input: Some(238), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateLoginProfile", method: "POST", uri: "/", status: 200, input: Some(239), output: None, errors: &[&error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::PASSWORD_POLICY_VIOLATION_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateOpenIDConnectProviderThumbprint", method: "POST", uri: "/", status: 200, input: Some(240), output: None, errors: &[&error::CONCURRENT_MODIFICATION_EXCEPTION, &error::INVALID_INPUT_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateRole", method: "POST", uri: "/", status: 200, input: Some(243), output: Some(244), errors: &[&error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateRoleDescription", method: "POST", uri: "/", status: 200, input: Some(241), output: Some(242), errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::UNMODIFIABLE_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateUser", method: "POST", uri: "/", status: 200, input: Some(245), output: None, errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::ENTITY_ALREADY_EXISTS_EXCEPTION, &error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, &error::CONCURRENT_MODIFICATION_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AccessKey", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 249, required: true, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "SecretAccessKey", shape: 251, required: true, location: At::Body },
        Member { name: "Status", shape: 308, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AccessKeyLastUsed", kind: Kind::Structure { members: &[
        Member { name: "LastUsedDate", shape: 266, required: false, location: At::Body },
        Member { name: "Region", shape: 309, required: true, location: At::Body },
        Member { name: "ServiceName", shape: 309, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AccessKeyMetadata", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 249, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "Status", shape: 308, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ActionNameListType", kind: Kind::List { member: 4, min: None, max: None }, sensitive: false },
    Shape { name: "ActionNameType", kind: Kind::String { min: Some(3), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AddClientIDToOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientID", shape: 265, required: true, location: At::Body },
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AddRoleToInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AddUserToGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachGroupPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachUserPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachedPermissionsBoundary", kind: Kind::Structure { members: &[
        Member { name: "PermissionsBoundaryArn", shape: 255, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryType", shape: 172, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachedPolicy", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: false, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AttachmentName", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "AttachmentType", kind: Kind::String { min: None, max: None, pattern: None, values: &["user", "group", "role"] }, sensitive: false },
    Shape { name: "BootstrapDatum", kind: Kind::Blob { min: None, max: None }, sensitive: true },
    Shape { name: "ChangePasswordRequest", kind: Kind::Structure { members: &[
        Member { name: "NewPassword", shape: 283, required: true, location: At::Body },
        Member { name: "OldPassword", shape: 283, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ColumnNumber", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ContextEntry", kind: Kind::Structure { members: &[
        Member { name: "ContextKeyName", shape: 20, required: false, location: At::Body },
        Member { name: "ContextKeyType", shape: 22, required: false, location: At::Body },
        Member { name: "ContextKeyValues", shape: 23, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ContextEntryListType", kind: Kind::List { member: 18, min: None, max: None }, sensitive: false },
    Shape { name: "ContextKeyNameType", kind: Kind::String { min: Some(5), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ContextKeyNamesResultListType", kind: Kind::List { member: 20, min: None, max: None }, sensitive: false },
    Shape { name: "ContextKeyTypeEnum", kind: Kind::String { min: None, max: None, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] }, sensitive: false },
    Shape { name: "ContextKeyValueListType", kind: Kind::List { member: 24, min: None, max: None }, sensitive: false },
    Shape { name: "ContextKeyValueType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CreateAccessKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAccessKeyResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessKey", shape: 0, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateAccountAliasRequest", kind: Kind::Structure { members: &[
        Member { name: "AccountAlias", shape: 253, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateGroupResponse", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 100, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateInstanceProfileResponse", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfile", shape: 103, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateLoginProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "Password", shape: 283, required: false, location: At::Body },
        Member { name: "PasswordResetRequired", shape: 260, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateLoginProfileResponse", kind: Kind::Structure { members: &[
        Member { name: "LoginProfile", shape: 161, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientIDList", shape: 264, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "ThumbprintList", shape: 317, required: false, location: At::Body },
        Member { name: "Url", shape: 167, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateOpenIDConnectProviderResponse", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 286, required: false, location: At::Body },
        Member { name: "Path", shape: 293, required: false, location: At::Body },
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "Policy", shape: 174, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePolicyVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "SetAsDefault", shape: 260, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreatePolicyVersionResponse", kind: Kind::Structure { members: &[
        Member { name: "PolicyVersion", shape: 189, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "AssumeRolePolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "Description", shape: 298, required: false, location: At::Body },
        Member { name: "MaxSessionDuration", shape: 301, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 255, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateRoleResponse", kind: Kind::Structure { members: &[
        Member { name: "Role", shape: 208, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateUserRequest", kind: Kind::Structure { members: &[
        Member { name: "Path", shape: 285, required: false, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 255, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateUserResponse", kind: Kind::Structure { members: &[
        Member { name: "User", shape: 246, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteAccessKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 249, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteAccountAliasRequest", kind: Kind::Structure { members: &[
        Member { name: "AccountAlias", shape: 253, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteGroupPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteLoginProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeletePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeletePolicyVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "VersionId", shape: 295, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRolePermissionsBoundaryRequest", kind: Kind::Structure { members: &[
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteUserPermissionsBoundaryRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteUserPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteUserRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DetachGroupPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DetachRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DetachUserPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EntityType", kind: Kind::String { min: None, max: None, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] }, sensitive: false },
    Shape { name: "EvalDecisionDetailsType", kind: Kind::Map { key: 64, value: 176, min: None, max: None }, sensitive: false },
    Shape { name: "EvalDecisionSourceType", kind: Kind::String { min: Some(3), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "EvaluationResult", kind: Kind::Structure { members: &[
        Member { name: "EvalActionName", shape: 4, required: true, location: At::Body },
        Member { name: "EvalDecision", shape: 176, required: true, location: At::Body },
        Member { name: "EvalDecisionDetails", shape: 63, required: false, location: At::Body },
        Member { name: "EvalResourceName", shape: 205, required: false, location: At::Body },
        Member { name: "MatchedStatements", shape: 223, required: false, location: At::Body },
        Member { name: "MissingContextValues", shape: 21, required: false, location: At::Body },
        Member { name: "OrganizationsDecisionDetail", shape: 170, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryDecisionDetail", shape: 173, required: false, location: At::Body },
        Member { name: "ResourceSpecificResults", shape: 207, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EvaluationResultsListType", kind: Kind::List { member: 65, min: None, max: None }, sensitive: false },
    Shape { name: "GenerateCredentialReportResponse", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 201, required: false, location: At::Body },
        Member { name: "State", shape: 202, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccessKeyLastUsedRequest", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 249, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccessKeyLastUsedResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyLastUsed", shape: 1, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccountAuthorizationDetailsRequest", kind: Kind::Structure { members: &[
        Member { name: "Filter", shape: 267, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccountAuthorizationDetailsResponse", kind: Kind::Structure { members: &[
        Member { name: "GroupDetailList", shape: 269, required: false, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Policies", shape: 164, required: false, location: At::Body },
        Member { name: "RoleDetailList", shape: 299, required: false, location: At::Body },
        Member { name: "UserDetailList", shape: 319, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccountPasswordPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "PasswordPolicy", shape: 171, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetAccountSummaryResponse", kind: Kind::Structure { members: &[
        Member { name: "SummaryMap", shape: 311, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContextKeysForCustomPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyInputList", shape: 220, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContextKeysForPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "ContextKeyNames", shape: 21, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetContextKeysForPrincipalPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyInputList", shape: 220, required: false, location: At::Body },
        Member { name: "PolicySourceArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetCredentialReportResponse", kind: Kind::Structure { members: &[
        Member { name: "Content", shape: 199, required: false, location: At::Body },
        Member { name: "GeneratedTime", shape: 266, required: false, location: At::Body },
        Member { name: "ReportFormat", shape: 200, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetGroupResponse", kind: Kind::Structure { members: &[
        Member { name: "Group", shape: 100, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Users", shape: 320, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetInstanceProfileResponse", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfile", shape: 103, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetLoginProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetLoginProfileResponse", kind: Kind::Structure { members: &[
        Member { name: "LoginProfile", shape: 161, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetOpenIDConnectProviderResponse", kind: Kind::Structure { members: &[
        Member { name: "ClientIDList", shape: 264, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "ThumbprintList", shape: 317, required: false, location: At::Body },
        Member { name: "Url", shape: 167, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "Policy", shape: 174, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPolicyVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "VersionId", shape: 295, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetPolicyVersionResponse", kind: Kind::Structure { members: &[
        Member { name: "PolicyVersion", shape: 189, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRolePolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetRoleResponse", kind: Kind::Structure { members: &[
        Member { name: "Role", shape: 208, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetUserPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetUserPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetUserRequest", kind: Kind::Structure { members: &[
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetUserResponse", kind: Kind::Structure { members: &[
        Member { name: "User", shape: 246, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Group", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: true, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "GroupId", shape: 273, required: true, location: At::Body },
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "Path", shape: 285, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GroupDetail", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
        Member { name: "AttachedManagedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "GroupId", shape: 273, required: false, location: At::Body },
        Member { name: "GroupName", shape: 272, required: false, location: At::Body },
        Member { name: "GroupPolicyList", shape: 287, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InlinePolicyIdentifierType", kind: Kind::Structure { members: &[
        Member { name: "AttachmentName", shape: 13, required: true, location: At::Body },
        Member { name: "AttachmentType", shape: 14, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "InstanceProfile", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: true, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "InstanceProfileId", shape: 273, required: true, location: At::Body },
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "Path", shape: 285, required: true, location: At::Body },
        Member { name: "Roles", shape: 300, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LineNumber", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "ListAccessKeysRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAccessKeysResponse", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyMetadata", shape: 250, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAccountAliasesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAccountAliasesResponse", kind: Kind::Structure { members: &[
        Member { name: "AccountAliases", shape: 252, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedGroupPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 293, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedGroupPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "AttachedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedRolePoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 293, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedRolePoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "AttachedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedUserPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 293, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAttachedUserPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "AttachedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListEntitiesForPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "EntityFilter", shape: 62, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 285, required: false, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "PolicyUsageFilter", shape: 186, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListEntitiesForPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "PolicyGroups", shape: 179, required: false, location: At::Body },
        Member { name: "PolicyRoles", shape: 184, required: false, location: At::Body },
        Member { name: "PolicyUsers", shape: 188, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "PolicyNames", shape: 291, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsForUserRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsForUserResponse", kind: Kind::Structure { members: &[
        Member { name: "Groups", shape: 270, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 284, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGroupsResponse", kind: Kind::Structure { members: &[
        Member { name: "Groups", shape: 270, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfileTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfileTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfilesForRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfilesForRoleResponse", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfiles", shape: 274, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfilesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 284, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListInstanceProfilesResponse", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfiles", shape: 274, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListMFADevicesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListMFADevicesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "MFADevices", shape: 280, required: true, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpenIDConnectProviderTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpenIDConnectProviderTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpenIDConnectProvidersRequest", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "ListOpenIDConnectProvidersResponse", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderList", shape: 166, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "OnlyAttached", shape: 260, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 293, required: false, location: At::Body },
        Member { name: "PolicyUsageFilter", shape: 186, required: false, location: At::Body },
        Member { name: "Scope", shape: 294, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Policies", shape: 290, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPolicyTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPolicyTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPolicyVersionsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListPolicyVersionsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Versions", shape: 289, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRolePoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRolePoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "PolicyNames", shape: 291, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRoleTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRoleTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRolesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 284, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRolesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Roles", shape: 300, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListSSHPublicKeysRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListSSHPublicKeysResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "SSHPublicKeys", shape: 211, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListServiceSpecificCredentialsRequest", kind: Kind::Structure { members: &[
        Member { name: "AllUsers", shape: 254, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "ServiceName", shape: 305, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListServiceSpecificCredentialsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "ServiceSpecificCredentials", shape: 214, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListSigningCertificatesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListSigningCertificatesResponse", kind: Kind::Structure { members: &[
        Member { name: "Certificates", shape: 263, required: true, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUserPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUserPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "PolicyNames", shape: 291, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUserTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUserTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUsersRequest", kind: Kind::Structure { members: &[
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PathPrefix", shape: 284, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListUsersResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "Users", shape: 320, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListVirtualMFADevicesRequest", kind: Kind::Structure { members: &[
        Member { name: "AssignmentStatus", shape: 256, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListVirtualMFADevicesResponse", kind: Kind::Structure { members: &[
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
        Member { name: "VirtualMFADevices", shape: 322, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "LoginProfile", kind: Kind::Structure { members: &[
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "PasswordResetRequired", shape: 260, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MFADevice", kind: Kind::Structure { members: &[
        Member { name: "EnableDate", shape: 266, required: true, location: At::Body },
        Member { name: "SerialNumber", shape: 303, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ManagedPolicyDetail", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
        Member { name: "AttachmentCount", shape: 258, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "DefaultVersionId", shape: 295, required: false, location: At::Body },
        Member { name: "Description", shape: 286, required: false, location: At::Body },
        Member { name: "IsAttachable", shape: 260, required: false, location: At::Body },
        Member { name: "Path", shape: 293, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryUsageCount", shape: 258, required: false, location: At::Body },
        Member { name: "PolicyId", shape: 273, required: false, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: false, location: At::Body },
        Member { name: "PolicyVersionList", shape: 289, required: false, location: At::Body },
        Member { name: "UpdateDate", shape: 266, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ManagedPolicyDetailListType", kind: Kind::List { member: 163, min: None, max: None }, sensitive: false },
    Shape { name: "OpenIDConnectProviderListEntry", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OpenIDConnectProviderListType", kind: Kind::List { member: 165, min: None, max: None }, sensitive: false },
    Shape { name: "OpenIDConnectProviderUrlType", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "OrderedOrganizationPolicyType", kind: Kind::Structure { members: &[
        Member { name: "ServiceControlPolicyInputList", shape: 220, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "OrganizationPolicyListType", kind: Kind::List { member: 168, min: None, max: Some(7) }, sensitive: false },
    Shape { name: "OrganizationsDecisionDetail", kind: Kind::Structure { members: &[
        Member { name: "AllowedByOrganizations", shape: 260, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PasswordPolicy", kind: Kind::Structure { members: &[
        Member { name: "AllowUsersToChangePassword", shape: 260, required: false, location: At::Body },
        Member { name: "ExpirePasswords", shape: 260, required: false, location: At::Body },
        Member { name: "HardExpiry", shape: 259, required: false, location: At::Body },
        Member { name: "MaxPasswordAge", shape: 279, required: false, location: At::Body },
        Member { name: "MinimumPasswordLength", shape: 281, required: false, location: At::Body },
        Member { name: "PasswordReusePrevention", shape: 282, required: false, location: At::Body },
        Member { name: "RequireLowercaseCharacters", shape: 260, required: false, location: At::Body },
        Member { name: "RequireNumbers", shape: 260, required: false, location: At::Body },
        Member { name: "RequireSymbols", shape: 260, required: false, location: At::Body },
        Member { name: "RequireUppercaseCharacters", shape: 260, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PermissionsBoundaryAttachmentType", kind: Kind::String { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] }, sensitive: false },
    Shape { name: "PermissionsBoundaryDecisionDetail", kind: Kind::Structure { members: &[
        Member { name: "AllowedByPermissionsBoundary", shape: 260, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Policy", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
        Member { name: "AttachmentCount", shape: 258, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "DefaultVersionId", shape: 295, required: false, location: At::Body },
        Member { name: "Description", shape: 286, required: false, location: At::Body },
        Member { name: "IsAttachable", shape: 260, required: false, location: At::Body },
        Member { name: "Path", shape: 293, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryUsageCount", shape: 258, required: false, location: At::Body },
        Member { name: "PolicyId", shape: 273, required: false, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "UpdateDate", shape: 266, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PolicyDetail", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: false, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PolicyEvaluationDecisionType", kind: Kind::String { min: None, max: None, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] }, sensitive: false },
    Shape { name: "PolicyExclusionsListType", kind: Kind::List { member: 180, min: None, max: Some(256) }, sensitive: false },
    Shape { name: "PolicyGroup", kind: Kind::Structure { members: &[
        Member { name: "GroupId", shape: 273, required: false, location: At::Body },
        Member { name: "GroupName", shape: 272, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PolicyGroupListType", kind: Kind::List { member: 178, min: None, max: None }, sensitive: false },
    Shape { name: "PolicyIdentifier", kind: Kind::Structure { members: &[
        Member { name: "InlinePolicyIdentifier", shape: 102, required: false, location: At::Body },
        Member { name: "PolicyArn", shape: 255, required: false, location: At::Body },
        Member { name: "PolicyType", shape: 181, required: false, location: At::Body },
    ], union: true, payload: None }, sensitive: false },
    Shape { name: "PolicyIdentifierPolicyType", kind: Kind::String { min: None, max: None, pattern: None, values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"] }, sensitive: false },
    Shape { name: "PolicyIdentifierType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "PolicyRole", kind: Kind::Structure { members: &[
        Member { name: "RoleId", shape: 273, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PolicyRoleListType", kind: Kind::List { member: 183, min: None, max: None }, sensitive: false },
    Shape { name: "PolicySourceType", kind: Kind::String { min: None, max: None, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] }, sensitive: false },
    Shape { name: "PolicyUsageType", kind: Kind::String { min: None, max: None, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] }, sensitive: false },
    Shape { name: "PolicyUser", kind: Kind::Structure { members: &[
        Member { name: "UserId", shape: 273, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PolicyUserListType", kind: Kind::List { member: 187, min: None, max: None }, sensitive: false },
    Shape { name: "PolicyVersion", kind: Kind::Structure { members: &[
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "Document", shape: 288, required: false, location: At::Body },
        Member { name: "IsDefaultVersion", shape: 260, required: false, location: At::Body },
        Member { name: "VersionId", shape: 295, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Position", kind: Kind::Structure { members: &[
        Member { name: "Column", shape: 17, required: false, location: At::Body },
        Member { name: "Line", shape: 104, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutGroupPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutRolePermissionsBoundaryRequest", kind: Kind::Structure { members: &[
        Member { name: "PermissionsBoundary", shape: 255, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutUserPermissionsBoundaryRequest", kind: Kind::Structure { members: &[
        Member { name: "PermissionsBoundary", shape: 255, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "PutUserPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 292, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RemoveClientIDFromOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "ClientID", shape: 265, required: true, location: At::Body },
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RemoveRoleFromInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RemoveUserFromGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReportContentType", kind: Kind::Blob { min: None, max: None }, sensitive: false },
    Shape { name: "ReportFormatType", kind: Kind::String { min: None, max: None, pattern: None, values: &["text/csv"] }, sensitive: false },
    Shape { name: "ReportStateDescriptionType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ReportStateType", kind: Kind::String { min: None, max: None, pattern: None, values: &["STARTED", "INPROGRESS", "COMPLETE"] }, sensitive: false },
    Shape { name: "ResourceHandlingOptionType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceNameListType", kind: Kind::List { member: 205, min: None, max: None }, sensitive: false },
    Shape { name: "ResourceNameType", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ResourceSpecificResult", kind: Kind::Structure { members: &[
        Member { name: "EvalDecisionDetails", shape: 63, required: false, location: At::Body },
        Member { name: "EvalResourceDecision", shape: 176, required: true, location: At::Body },
        Member { name: "EvalResourceName", shape: 205, required: true, location: At::Body },
        Member { name: "MatchedStatements", shape: 223, required: false, location: At::Body },
        Member { name: "MissingContextValues", shape: 21, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryDecisionDetail", shape: 173, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ResourceSpecificResultListType", kind: Kind::List { member: 206, min: None, max: None }, sensitive: false },
    Shape { name: "Role", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: true, location: At::Body },
        Member { name: "AssumeRolePolicyDocument", shape: 288, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "Description", shape: 298, required: false, location: At::Body },
        Member { name: "MaxSessionDuration", shape: 301, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: true, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 11, required: false, location: At::Body },
        Member { name: "RoleId", shape: 273, required: true, location: At::Body },
        Member { name: "RoleLastUsed", shape: 210, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
        Member { name: "SourceRoleTemplate", shape: 221, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RoleDetail", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
        Member { name: "AssumeRolePolicyDocument", shape: 288, required: false, location: At::Body },
        Member { name: "AttachedManagedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "InstanceProfileList", shape: 274, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 11, required: false, location: At::Body },
        Member { name: "RoleId", shape: 273, required: false, location: At::Body },
        Member { name: "RoleLastUsed", shape: 210, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: false, location: At::Body },
        Member { name: "RolePolicyList", shape: 287, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RoleLastUsed", kind: Kind::Structure { members: &[
        Member { name: "LastUsedDate", shape: 266, required: false, location: At::Body },
        Member { name: "Region", shape: 309, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SSHPublicKeyListType", kind: Kind::List { member: 212, min: None, max: None }, sensitive: false },
    Shape { name: "SSHPublicKeyMetadata", kind: Kind::Structure { members: &[
        Member { name: "SSHPublicKeyId", shape: 296, required: true, location: At::Body },
        Member { name: "Status", shape: 308, required: true, location: At::Body },
        Member { name: "UploadDate", shape: 266, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServiceSpecificCredentialMetadata", kind: Kind::Structure { members: &[
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "ExpirationDate", shape: 266, required: false, location: At::Body },
        Member { name: "ServiceCredentialAlias", shape: 304, required: false, location: At::Body },
        Member { name: "ServiceName", shape: 305, required: true, location: At::Body },
        Member { name: "ServiceSpecificCredentialId", shape: 306, required: true, location: At::Body },
        Member { name: "ServiceUserName", shape: 307, required: false, location: At::Body },
        Member { name: "Status", shape: 308, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServiceSpecificCredentialsListType", kind: Kind::List { member: 213, min: None, max: None }, sensitive: false },
    Shape { name: "SetDefaultPolicyVersionRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "VersionId", shape: 295, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SigningCertificate", kind: Kind::Structure { members: &[
        Member { name: "CertificateBody", shape: 261, required: true, location: At::Body },
        Member { name: "CertificateId", shape: 262, required: true, location: At::Body },
        Member { name: "Status", shape: 308, required: true, location: At::Body },
        Member { name: "UploadDate", shape: 266, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SimulateCustomPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "ActionNames", shape: 3, required: true, location: At::Body },
        Member { name: "CallerArn", shape: 205, required: false, location: At::Body },
        Member { name: "ContextEntries", shape: 19, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "OrderedOrganizationPolicyInputList", shape: 169, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryPolicyInputList", shape: 220, required: false, location: At::Body },
        Member { name: "PolicyInputList", shape: 220, required: true, location: At::Body },
        Member { name: "ResourceArns", shape: 204, required: false, location: At::Body },
        Member { name: "ResourceHandlingOption", shape: 203, required: false, location: At::Body },
        Member { name: "ResourceOwner", shape: 205, required: false, location: At::Body },
        Member { name: "ResourcePolicy", shape: 288, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SimulatePolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "EvaluationResults", shape: 66, required: false, location: At::Body },
        Member { name: "IsTruncated", shape: 260, required: false, location: At::Body },
        Member { name: "Marker", shape: 297, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SimulatePrincipalPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "ActionNames", shape: 3, required: true, location: At::Body },
        Member { name: "CallerArn", shape: 205, required: false, location: At::Body },
        Member { name: "ContextEntries", shape: 19, required: false, location: At::Body },
        Member { name: "Marker", shape: 277, required: false, location: At::Body },
        Member { name: "MaxItems", shape: 278, required: false, location: At::Body },
        Member { name: "PermissionsBoundaryPolicyInputList", shape: 220, required: false, location: At::Body },
        Member { name: "PolicyExclusionList", shape: 177, required: false, location: At::Body },
        Member { name: "PolicyInputList", shape: 220, required: false, location: At::Body },
        Member { name: "PolicySourceArn", shape: 255, required: true, location: At::Body },
        Member { name: "ResourceArns", shape: 204, required: false, location: At::Body },
        Member { name: "ResourceHandlingOption", shape: 203, required: false, location: At::Body },
        Member { name: "ResourceOwner", shape: 205, required: false, location: At::Body },
        Member { name: "ResourcePolicy", shape: 288, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SimulationPolicyListType", kind: Kind::List { member: 288, min: None, max: None }, sensitive: false },
    Shape { name: "SourceRoleTemplate", kind: Kind::Structure { members: &[
        Member { name: "TemplateArn", shape: 255, required: true, location: At::Body },
        Member { name: "TemplateMinorVersion", shape: 276, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Statement", kind: Kind::Structure { members: &[
        Member { name: "EndPosition", shape: 190, required: false, location: At::Body },
        Member { name: "SourcePolicyId", shape: 182, required: false, location: At::Body },
        Member { name: "SourcePolicyType", shape: 185, required: false, location: At::Body },
        Member { name: "StartPosition", shape: 190, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "StatementListType", kind: Kind::List { member: 222, min: None, max: None }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "Key", shape: 314, required: true, location: At::Body },
        Member { name: "Value", shape: 316, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagUserRequest", kind: Kind::Structure { members: &[
        Member { name: "Tags", shape: 315, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagInstanceProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "InstanceProfileName", shape: 275, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 313, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagOpenIDConnectProviderRequest", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 313, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyArn", shape: 255, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 313, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 313, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UntagUserRequest", kind: Kind::Structure { members: &[
        Member { name: "TagKeys", shape: 313, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAccessKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "AccessKeyId", shape: 249, required: true, location: At::Body },
        Member { name: "Status", shape: 308, required: true, location: At::Body },
        Member { name: "UserName", shape: 268, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAccountPasswordPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "AllowUsersToChangePassword", shape: 260, required: false, location: At::Body },
        Member { name: "HardExpiry", shape: 259, required: false, location: At::Body },
        Member { name: "MaxPasswordAge", shape: 279, required: false, location: At::Body },
        Member { name: "MinimumPasswordLength", shape: 281, required: false, location: At::Body },
        Member { name: "PasswordReusePrevention", shape: 282, required: false, location: At::Body },
        Member { name: "RequireLowercaseCharacters", shape: 260, required: false, location: At::Body },
        Member { name: "RequireNumbers", shape: 260, required: false, location: At::Body },
        Member { name: "RequireSymbols", shape: 260, required: false, location: At::Body },
        Member { name: "RequireUppercaseCharacters", shape: 260, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAssumeRolePolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "PolicyDocument", shape: 288, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateGroupRequest", kind: Kind::Structure { members: &[
        Member { name: "GroupName", shape: 272, required: true, location: At::Body },
        Member { name: "NewGroupName", shape: 272, required: false, location: At::Body },
        Member { name: "NewPath", shape: 285, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateLoginProfileRequest", kind: Kind::Structure { members: &[
        Member { name: "Password", shape: 283, required: false, location: At::Body },
        Member { name: "PasswordResetRequired", shape: 259, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateOpenIDConnectProviderThumbprintRequest", kind: Kind::Structure { members: &[
        Member { name: "OpenIDConnectProviderArn", shape: 255, required: true, location: At::Body },
        Member { name: "ThumbprintList", shape: 317, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRoleDescriptionRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 298, required: true, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRoleDescriptionResponse", kind: Kind::Structure { members: &[
        Member { name: "Role", shape: 208, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRoleRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 298, required: false, location: At::Body },
        Member { name: "MaxSessionDuration", shape: 301, required: false, location: At::Body },
        Member { name: "RoleName", shape: 302, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateRoleResponse", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateUserRequest", kind: Kind::Structure { members: &[
        Member { name: "NewPath", shape: 285, required: false, location: At::Body },
        Member { name: "NewUserName", shape: 321, required: false, location: At::Body },
        Member { name: "UserName", shape: 268, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "User", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: true, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: true, location: At::Body },
        Member { name: "PasswordLastUsed", shape: 266, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: true, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 11, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "UserId", shape: 273, required: true, location: At::Body },
        Member { name: "UserName", shape: 321, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UserDetail", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 255, required: false, location: At::Body },
        Member { name: "AttachedManagedPolicies", shape: 257, required: false, location: At::Body },
        Member { name: "CreateDate", shape: 266, required: false, location: At::Body },
        Member { name: "GroupList", shape: 271, required: false, location: At::Body },
        Member { name: "Path", shape: 285, required: false, location: At::Body },
        Member { name: "PermissionsBoundary", shape: 11, required: false, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "UserId", shape: 273, required: false, location: At::Body },
        Member { name: "UserName", shape: 321, required: false, location: At::Body },
        Member { name: "UserPolicyList", shape: 287, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "VirtualMFADevice", kind: Kind::Structure { members: &[
        Member { name: "Base32StringSeed", shape: 15, required: false, location: At::Body },
        Member { name: "EnableDate", shape: 266, required: false, location: At::Body },
        Member { name: "QRCodePNG", shape: 15, required: false, location: At::Body },
        Member { name: "SerialNumber", shape: 303, required: true, location: At::Body },
        Member { name: "Tags", shape: 315, required: false, location: At::Body },
        Member { name: "User", shape: 246, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "accessKeyIdType", kind: Kind::String { min: Some(16), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "accessKeyMetadataListType", kind: Kind::List { member: 2, min: None, max: None }, sensitive: false },
    Shape { name: "accessKeySecretType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "accountAliasListType", kind: Kind::List { member: 253, min: None, max: None }, sensitive: false },
    Shape { name: "accountAliasType", kind: Kind::String { min: Some(3), max: Some(63), pattern: Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"), values: &[] }, sensitive: false },
    Shape { name: "allUsers", kind: Kind::Boolean, sensitive: false },
    Shape { name: "arnType", kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "assignmentStatusType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Assigned", "Unassigned", "Any"] }, sensitive: false },
    Shape { name: "attachedPoliciesListType", kind: Kind::List { member: 12, min: None, max: None }, sensitive: false },
    Shape { name: "attachmentCountType", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "booleanObjectType", kind: Kind::Boolean, sensitive: false },
    Shape { name: "booleanType", kind: Kind::Boolean, sensitive: false },
    Shape { name: "certificateBodyType", kind: Kind::String { min: Some(1), max: Some(16384), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "certificateIdType", kind: Kind::String { min: Some(24), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "certificateListType", kind: Kind::List { member: 216, min: None, max: None }, sensitive: false },
    Shape { name: "clientIDListType", kind: Kind::List { member: 265, min: None, max: None }, sensitive: false },
    Shape { name: "clientIDType", kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "dateType", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "entityListType", kind: Kind::List { member: 62, min: None, max: None }, sensitive: false },
    Shape { name: "existingUserNameType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "groupDetailListType", kind: Kind::List { member: 101, min: None, max: None }, sensitive: false },
    Shape { name: "groupListType", kind: Kind::List { member: 100, min: None, max: None }, sensitive: false },
    Shape { name: "groupNameListType", kind: Kind::List { member: 272, min: None, max: None }, sensitive: false },
    Shape { name: "groupNameType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "idType", kind: Kind::String { min: Some(16), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "instanceProfileListType", kind: Kind::List { member: 103, min: None, max: None }, sensitive: false },
    Shape { name: "instanceProfileNameType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "integerType", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "markerType", kind: Kind::String { min: Some(1), max: Some(320), pattern: Some("[\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "maxItemsType", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "maxPasswordAgeType", kind: Kind::Integer { min: Some(1), max: Some(1095) }, sensitive: false },
    Shape { name: "mfaDeviceListType", kind: Kind::List { member: 162, min: None, max: None }, sensitive: false },
    Shape { name: "minimumPasswordLengthType", kind: Kind::Integer { min: Some(6), max: Some(128) }, sensitive: false },
    Shape { name: "passwordReusePreventionType", kind: Kind::Integer { min: Some(1), max: Some(24) }, sensitive: false },
    Shape { name: "passwordType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: true },
    Shape { name: "pathPrefixType", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("\\u002F[\\u0021-\\u007F]*"), values: &[] }, sensitive: false },
    Shape { name: "pathType", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"), values: &[] }, sensitive: false },
    Shape { name: "policyDescriptionType", kind: Kind::String { min: None, max: Some(1000), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "policyDetailListType", kind: Kind::List { member: 175, min: None, max: None }, sensitive: false },
    Shape { name: "policyDocumentType", kind: Kind::String { min: Some(1), max: Some(131072), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "policyDocumentVersionListType", kind: Kind::List { member: 189, min: None, max: None }, sensitive: false },
    Shape { name: "policyListType", kind: Kind::List { member: 174, min: None, max: None }, sensitive: false },
    Shape { name: "policyNameListType", kind: Kind::List { member: 292, min: None, max: None }, sensitive: false },
    Shape { name: "policyNameType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "policyPathType", kind: Kind::String { min: Some(1), max: Some(512), pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), values: &[] }, sensitive: false },
    Shape { name: "policyScopeType", kind: Kind::String { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] }, sensitive: false },
    Shape { name: "policyVersionIdType", kind: Kind::String { min: None, max: None, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), values: &[] }, sensitive: false },
    Shape { name: "publicKeyIdType", kind: Kind::String { min: Some(20), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "responseMarkerType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "roleDescriptionType", kind: Kind::String { min: None, max: Some(1000), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"), values: &[] }, sensitive: false },
    Shape { name: "roleDetailListType", kind: Kind::List { member: 209, min: None, max: None }, sensitive: false },
    Shape { name: "roleListType", kind: Kind::List { member: 208, min: None, max: None }, sensitive: false },
    Shape { name: "roleMaxSessionDurationType", kind: Kind::Integer { min: Some(3600), max: Some(43200) }, sensitive: false },
    Shape { name: "roleNameType", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "serialNumberType", kind: Kind::String { min: Some(9), max: Some(256), pattern: Some("[\\w+=/:,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "serviceCredentialAlias", kind: Kind::String { min: Some(0), max: Some(200), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "serviceName", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "serviceSpecificCredentialId", kind: Kind::String { min: Some(20), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "serviceUserName", kind: Kind::String { min: Some(0), max: Some(200), pattern: Some("[\\w+=,.@-]*"), values: &[] }, sensitive: false },
    Shape { name: "statusType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] }, sensitive: false },
    Shape { name: "stringType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "summaryKeyType", kind: Kind::String { min: None, max: None, pattern: None, values: &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"] }, sensitive: false },
    Shape { name: "summaryMapType", kind: Kind::Map { key: 310, value: 312, min: None, max: None }, sensitive: false },
    Shape { name: "summaryValueType", kind: Kind::Integer { min: None, max: None }, sensitive: false },
    Shape { name: "tagKeyListType", kind: Kind::List { member: 314, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "tagKeyType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] }, sensitive: false },
    Shape { name: "tagListType", kind: Kind::List { member: 224, min: None, max: Some(50) }, sensitive: false },
    Shape { name: "tagValueType", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] }, sensitive: false },
    Shape { name: "thumbprintListType", kind: Kind::List { member: 318, min: None, max: None }, sensitive: false },
    Shape { name: "thumbprintType", kind: Kind::String { min: Some(40), max: Some(40), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "userDetailListType", kind: Kind::List { member: 247, min: None, max: None }, sensitive: false },
    Shape { name: "userListType", kind: Kind::List { member: 246, min: None, max: None }, sensitive: false },
    Shape { name: "userNameType", kind: Kind::String { min: Some(1), max: Some(64), pattern: Some("[\\w+=,.@-]+"), values: &[] }, sensitive: false },
    Shape { name: "virtualMFADeviceListType", kind: Kind::List { member: 248, min: None, max: None }, sensitive: false },
];

pub struct AddClientIDToOpenIDConnectProvider;
impl crate::Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AddClientIDToOpenIDConnectProvider";
}

pub struct AddRoleToInstanceProfile;
impl crate::Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AddRoleToInstanceProfile";
}

pub struct AddUserToGroup;
impl crate::Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AddUserToGroup";
}

pub struct AttachGroupPolicy;
impl crate::Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AttachGroupPolicy";
}

pub struct AttachRolePolicy;
impl crate::Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AttachRolePolicy";
}

pub struct AttachUserPolicy;
impl crate::Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AttachUserPolicy";
}

pub struct ChangePassword;
impl crate::Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ChangePassword";
}

pub struct CreateAccessKey;
impl crate::Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateAccessKey";
}

pub struct CreateAccountAlias;
impl crate::Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateAccountAlias";
}

pub struct CreateGroup;
impl crate::Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateGroup";
}

pub struct CreateInstanceProfile;
impl crate::Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateInstanceProfile";
}

pub struct CreateLoginProfile;
impl crate::Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateLoginProfile";
}

pub struct CreateOpenIDConnectProvider;
impl crate::Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateOpenIDConnectProvider";
}

pub struct CreatePolicy;
impl crate::Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreatePolicy";
}

pub struct CreatePolicyVersion;
impl crate::Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreatePolicyVersion";
}

pub struct CreateRole;
impl crate::Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateRole";
}

pub struct CreateUser;
impl crate::Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateUser";
}

pub struct DeleteAccessKey;
impl crate::Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteAccessKey";
}

pub struct DeleteAccountAlias;
impl crate::Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteAccountAlias";
}

pub struct DeleteAccountPasswordPolicy;
impl crate::Operation for DeleteAccountPasswordPolicy {
    type Input = Empty;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteAccountPasswordPolicy";
}

pub struct DeleteGroup;
impl crate::Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteGroup";
}

pub struct DeleteGroupPolicy;
impl crate::Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteGroupPolicy";
}

pub struct DeleteInstanceProfile;
impl crate::Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteInstanceProfile";
}

pub struct DeleteLoginProfile;
impl crate::Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteLoginProfile";
}

pub struct DeleteOpenIDConnectProvider;
impl crate::Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteOpenIDConnectProvider";
}

pub struct DeletePolicy;
impl crate::Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeletePolicy";
}

pub struct DeletePolicyVersion;
impl crate::Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeletePolicyVersion";
}

pub struct DeleteRole;
impl crate::Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteRole";
}

pub struct DeleteRolePermissionsBoundary;
impl crate::Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteRolePermissionsBoundary";
}

pub struct DeleteRolePolicy;
impl crate::Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteRolePolicy";
}

pub struct DeleteUser;
impl crate::Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteUser";
}

pub struct DeleteUserPermissionsBoundary;
impl crate::Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteUserPermissionsBoundary";
}

pub struct DeleteUserPolicy;
impl crate::Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteUserPolicy";
}

pub struct DetachGroupPolicy;
impl crate::Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DetachGroupPolicy";
}

pub struct DetachRolePolicy;
impl crate::Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DetachRolePolicy";
}

pub struct DetachUserPolicy;
impl crate::Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DetachUserPolicy";
}

pub struct GenerateCredentialReport;
impl crate::Operation for GenerateCredentialReport {
    type Input = Empty;
    type Output = GenerateCredentialReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GenerateCredentialReport";
}

pub struct GetAccessKeyLastUsed;
impl crate::Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccessKeyLastUsed";
}

pub struct GetAccountAuthorizationDetails;
impl crate::Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccountAuthorizationDetails";
}

pub struct GetAccountPasswordPolicy;
impl crate::Operation for GetAccountPasswordPolicy {
    type Input = Empty;
    type Output = GetAccountPasswordPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccountPasswordPolicy";
}

pub struct GetAccountSummary;
impl crate::Operation for GetAccountSummary {
    type Input = Empty;
    type Output = GetAccountSummaryResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetAccountSummary";
}

pub struct GetContextKeysForCustomPolicy;
impl crate::Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetContextKeysForCustomPolicy";
}

pub struct GetContextKeysForPrincipalPolicy;
impl crate::Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetContextKeysForPrincipalPolicy";
}

pub struct GetCredentialReport;
impl crate::Operation for GetCredentialReport {
    type Input = Empty;
    type Output = GetCredentialReportResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetCredentialReport";
}

pub struct GetGroup;
impl crate::Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetGroup";
}

pub struct GetGroupPolicy;
impl crate::Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetGroupPolicy";
}

pub struct GetInstanceProfile;
impl crate::Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetInstanceProfile";
}

pub struct GetLoginProfile;
impl crate::Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetLoginProfile";
}

pub struct GetOpenIDConnectProvider;
impl crate::Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetOpenIDConnectProvider";
}

pub struct GetPolicy;
impl crate::Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetPolicy";
}

pub struct GetPolicyVersion;
impl crate::Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetPolicyVersion";
}

pub struct GetRole;
impl crate::Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetRole";
}

pub struct GetRolePolicy;
impl crate::Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetRolePolicy";
}

pub struct GetUser;
impl crate::Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetUser";
}

pub struct GetUserPolicy;
impl crate::Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetUserPolicy";
}

pub struct ListAccessKeys;
impl crate::Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAccessKeys";
}

pub struct ListAccountAliases;
impl crate::Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAccountAliases";
}

pub struct ListAttachedGroupPolicies;
impl crate::Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAttachedGroupPolicies";
}

pub struct ListAttachedRolePolicies;
impl crate::Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAttachedRolePolicies";
}

pub struct ListAttachedUserPolicies;
impl crate::Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAttachedUserPolicies";
}

pub struct ListEntitiesForPolicy;
impl crate::Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListEntitiesForPolicy";
}

pub struct ListGroupPolicies;
impl crate::Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGroupPolicies";
}

pub struct ListGroups;
impl crate::Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGroups";
}

pub struct ListGroupsForUser;
impl crate::Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGroupsForUser";
}

pub struct ListInstanceProfileTags;
impl crate::Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListInstanceProfileTags";
}

pub struct ListInstanceProfiles;
impl crate::Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListInstanceProfiles";
}

pub struct ListInstanceProfilesForRole;
impl crate::Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListInstanceProfilesForRole";
}

pub struct ListMFADevices;
impl crate::Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListMFADevices";
}

pub struct ListOpenIDConnectProviderTags;
impl crate::Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListOpenIDConnectProviderTags";
}

pub struct ListOpenIDConnectProviders;
impl crate::Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListOpenIDConnectProviders";
}

pub struct ListPolicies;
impl crate::Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPolicies";
}

pub struct ListPolicyTags;
impl crate::Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPolicyTags";
}

pub struct ListPolicyVersions;
impl crate::Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListPolicyVersions";
}

pub struct ListRolePolicies;
impl crate::Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRolePolicies";
}

pub struct ListRoleTags;
impl crate::Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRoleTags";
}

pub struct ListRoles;
impl crate::Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRoles";
}

pub struct ListSSHPublicKeys;
impl crate::Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListSSHPublicKeys";
}

pub struct ListServiceSpecificCredentials;
impl crate::Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListServiceSpecificCredentials";
}

pub struct ListSigningCertificates;
impl crate::Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListSigningCertificates";
}

pub struct ListUserPolicies;
impl crate::Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListUserPolicies";
}

pub struct ListUserTags;
impl crate::Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListUserTags";
}

pub struct ListUsers;
impl crate::Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListUsers";
}

pub struct ListVirtualMFADevices;
impl crate::Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListVirtualMFADevices";
}

pub struct PutGroupPolicy;
impl crate::Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutGroupPolicy";
}

pub struct PutRolePermissionsBoundary;
impl crate::Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutRolePermissionsBoundary";
}

pub struct PutRolePolicy;
impl crate::Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutRolePolicy";
}

pub struct PutUserPermissionsBoundary;
impl crate::Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutUserPermissionsBoundary";
}

pub struct PutUserPolicy;
impl crate::Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutUserPolicy";
}

pub struct RemoveClientIDFromOpenIDConnectProvider;
impl crate::Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RemoveClientIDFromOpenIDConnectProvider";
}

pub struct RemoveRoleFromInstanceProfile;
impl crate::Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RemoveRoleFromInstanceProfile";
}

pub struct RemoveUserFromGroup;
impl crate::Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RemoveUserFromGroup";
}

pub struct SetDefaultPolicyVersion;
impl crate::Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SetDefaultPolicyVersion";
}

pub struct SimulateCustomPolicy;
impl crate::Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SimulateCustomPolicy";
}

pub struct SimulatePrincipalPolicy;
impl crate::Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SimulatePrincipalPolicy";
}

pub struct TagInstanceProfile;
impl crate::Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagInstanceProfile";
}

pub struct TagOpenIDConnectProvider;
impl crate::Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagOpenIDConnectProvider";
}

pub struct TagPolicy;
impl crate::Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagPolicy";
}

pub struct TagRole;
impl crate::Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagRole";
}

pub struct TagUser;
impl crate::Operation for TagUser {
    type Input = TagUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "TagUser";
}

pub struct UntagInstanceProfile;
impl crate::Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagInstanceProfile";
}

pub struct UntagOpenIDConnectProvider;
impl crate::Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagOpenIDConnectProvider";
}

pub struct UntagPolicy;
impl crate::Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagPolicy";
}

pub struct UntagRole;
impl crate::Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagRole";
}

pub struct UntagUser;
impl crate::Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UntagUser";
}

pub struct UpdateAccessKey;
impl crate::Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAccessKey";
}

pub struct UpdateAccountPasswordPolicy;
impl crate::Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAccountPasswordPolicy";
}

pub struct UpdateAssumeRolePolicy;
impl crate::Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAssumeRolePolicy";
}

pub struct UpdateGroup;
impl crate::Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateGroup";
}

pub struct UpdateLoginProfile;
impl crate::Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateLoginProfile";
}

pub struct UpdateOpenIDConnectProviderThumbprint;
impl crate::Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateOpenIDConnectProviderThumbprint";
}

pub struct UpdateRole;
impl crate::Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateRole";
}

pub struct UpdateRoleDescription;
impl crate::Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateRoleDescription";
}

pub struct UpdateUser;
impl crate::Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateUser";
}

#[derive(Clone, Default)]
pub struct AccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for AccessKey {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("CreateDate", &self.create_date);
        writer.member("SecretAccessKey", &self.secret_access_key);
        writer.member("Status", &self.status);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
    pub service_name: Option<String>,
}
impl ToJson for AccessKeyLastUsed {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LastUsedDate", &self.last_used_date);
        writer.member("Region", &self.region);
        writer.member("ServiceName", &self.service_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AccessKeyMetadata {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for AccessKeyMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyId", &self.access_key_id);
        writer.member("CreateDate", &self.create_date);
        writer.member("Status", &self.status);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub client_id: String,
    pub open_id_connect_provider_arn: String,
}
impl FromJson for AddClientIDToOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_id: reader.required("ClientID")?,
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}
impl FromJson for AddRoleToInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}
impl FromJson for AddUserToGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}
impl FromJson for AttachGroupPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AttachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl FromJson for AttachRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AttachUserPolicyRequest {
    pub policy_arn: String,
    pub user_name: String,
}
impl FromJson for AttachUserPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_arn: Option<String>,
    pub permissions_boundary_type: Option<String>,
}
impl ToJson for AttachedPermissionsBoundary {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PermissionsBoundaryArn", &self.permissions_boundary_arn);
        writer.member("PermissionsBoundaryType", &self.permissions_boundary_type);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct AttachedPolicy {
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
}
impl ToJson for AttachedPolicy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyArn", &self.policy_arn);
        writer.member("PolicyName", &self.policy_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ChangePasswordRequest {
    pub new_password: String,
    pub old_password: String,
}
impl FromJson for ChangePasswordRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            new_password: reader.required("NewPassword")?,
            old_password: reader.required("OldPassword")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_type: Option<String>,
    pub context_key_values: Option<Vec<String>>,
}
impl FromJson for ContextEntry {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            context_key_name: reader.optional("ContextKeyName")?,
            context_key_type: reader.optional("ContextKeyType")?,
            context_key_values: reader.optional("ContextKeyValues")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}
impl FromJson for CreateAccessKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}
impl ToJson for CreateAccessKeyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKey", &self.access_key);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}
impl FromJson for CreateAccountAliasRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            account_alias: reader.required("AccountAlias")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateGroupRequest {
    pub group_name: String,
    pub path: Option<String>,
}
impl FromJson for CreateGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            path: reader.optional("Path")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}
impl ToJson for CreateGroupResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            path: reader.optional("Path")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
impl ToJson for CreateInstanceProfileResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceProfile", &self.instance_profile);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
impl FromJson for CreateLoginProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            password: reader.optional("Password")?,
            password_reset_required: reader.optional("PasswordResetRequired")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}
impl ToJson for CreateLoginProfileResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LoginProfile", &self.login_profile);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    pub client_id_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub url: String,
}
impl FromJson for CreateOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_id_list: reader.optional("ClientIDList")?,
            tags: reader.optional("Tags")?,
            thumbprint_list: reader.optional("ThumbprintList")?,
            url: reader.required("Url")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for CreateOpenIDConnectProviderResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyRequest {
    pub description: Option<String>,
    pub path: Option<String>,
    pub policy_document: String,
    pub policy_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreatePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            path: reader.optional("Path")?,
            policy_document: reader.required("PolicyDocument")?,
            policy_name: reader.required("PolicyName")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
impl ToJson for CreatePolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Policy", &self.policy);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}
impl FromJson for CreatePolicyVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            policy_document: reader.required("PolicyDocument")?,
            set_as_default: reader.optional("SetAsDefault")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl ToJson for CreatePolicyVersionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyVersion", &self.policy_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateRoleRequest {
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub role_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl FromJson for CreateRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            assume_role_policy_document: reader.required("AssumeRolePolicyDocument")?,
            description: reader.optional("Description")?,
            max_session_duration: reader.optional("MaxSessionDuration")?,
            path: reader.optional("Path")?,
            permissions_boundary: reader.optional("PermissionsBoundary")?,
            role_name: reader.required("RoleName")?,
            tags: reader.optional("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}
impl ToJson for CreateRoleResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Role", &self.role);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user_name: String,
}
impl FromJson for CreateUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            path: reader.optional("Path")?,
            permissions_boundary: reader.optional("PermissionsBoundary")?,
            tags: reader.optional("Tags")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}
impl ToJson for CreateUserResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("User", &self.user);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteAccessKeyRequest {
    pub access_key_id: String,
    pub user_name: Option<String>,
}
impl FromJson for DeleteAccessKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            access_key_id: reader.required("AccessKeyId")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}
impl FromJson for DeleteAccountAliasRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            account_alias: reader.required("AccountAlias")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}
impl FromJson for DeleteGroupPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            policy_name: reader.required("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}
impl FromJson for DeleteGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}
impl FromJson for DeleteInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}
impl FromJson for DeleteLoginProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}
impl FromJson for DeleteOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}
impl FromJson for DeletePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl FromJson for DeletePolicyVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            version_id: reader.required("VersionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}
impl FromJson for DeleteRolePermissionsBoundaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl FromJson for DeleteRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_name: reader.required("PolicyName")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}
impl FromJson for DeleteRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}
impl FromJson for DeleteUserPermissionsBoundaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserPolicyRequest {
    pub policy_name: String,
    pub user_name: String,
}
impl FromJson for DeleteUserPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_name: reader.required("PolicyName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserRequest {
    pub user_name: String,
}
impl FromJson for DeleteUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}
impl FromJson for DetachGroupPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DetachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl FromJson for DetachRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DetachUserPolicyRequest {
    pub policy_arn: String,
    pub user_name: String,
}
impl FromJson for DetachUserPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_decision: Option<String>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub eval_resource_name: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}
impl ToJson for EvaluationResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EvalActionName", &self.eval_action_name);
        writer.member("EvalDecision", &self.eval_decision);
        writer.member("EvalDecisionDetails", &self.eval_decision_details);
        writer.member("EvalResourceName", &self.eval_resource_name);
        writer.member("MatchedStatements", &self.matched_statements);
        writer.member("MissingContextValues", &self.missing_context_values);
        writer.member("OrganizationsDecisionDetail", &self.organizations_decision_detail);
        writer.member("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
        writer.member("ResourceSpecificResults", &self.resource_specific_results);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GenerateCredentialReportResponse {
    pub description: Option<String>,
    pub state: Option<String>,
}
impl ToJson for GenerateCredentialReportResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("State", &self.state);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}
impl FromJson for GetAccessKeyLastUsedRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            access_key_id: reader.required("AccessKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedResponse {
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    pub user_name: Option<String>,
}
impl ToJson for GetAccessKeyLastUsedResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyLastUsed", &self.access_key_last_used);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<String>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for GetAccountAuthorizationDetailsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            filter: reader.optional("Filter")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub user_detail_list: Option<Vec<UserDetail>>,
}
impl ToJson for GetAccountAuthorizationDetailsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupDetailList", &self.group_detail_list);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Policies", &self.policies);
        writer.member("RoleDetailList", &self.role_detail_list);
        writer.member("UserDetailList", &self.user_detail_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}
impl ToJson for GetAccountPasswordPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PasswordPolicy", &self.password_policy);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}
impl ToJson for GetAccountSummaryResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SummaryMap", &self.summary_map);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}
impl FromJson for GetContextKeysForCustomPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_input_list: reader.required("PolicyInputList")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}
impl ToJson for GetContextKeysForPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ContextKeyNames", &self.context_key_names);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_input_list: Option<Vec<String>>,
    pub policy_source_arn: String,
}
impl FromJson for GetContextKeysForPrincipalPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_input_list: reader.optional("PolicyInputList")?,
            policy_source_arn: reader.required("PolicySourceArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetCredentialReportResponse {
    pub content: Option<Blob>,
    pub generated_time: Option<Timestamp>,
    pub report_format: Option<String>,
}
impl ToJson for GetCredentialReportResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Content", &self.content);
        writer.member("GeneratedTime", &self.generated_time);
        writer.member("ReportFormat", &self.report_format);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}
impl FromJson for GetGroupPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            policy_name: reader.required("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}
impl ToJson for GetGroupPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupName", &self.group_name);
        writer.member("PolicyDocument", &self.policy_document);
        writer.member("PolicyName", &self.policy_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for GetGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<Vec<User>>,
}
impl ToJson for GetGroupResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Group", &self.group);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Users", &self.users);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}
impl FromJson for GetInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}
impl ToJson for GetInstanceProfileResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceProfile", &self.instance_profile);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}
impl FromJson for GetLoginProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}
impl ToJson for GetLoginProfileResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LoginProfile", &self.login_profile);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}
impl FromJson for GetOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetOpenIDConnectProviderResponse {
    pub client_id_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub url: Option<String>,
}
impl ToJson for GetOpenIDConnectProviderResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ClientIDList", &self.client_id_list);
        writer.member("CreateDate", &self.create_date);
        writer.member("Tags", &self.tags);
        writer.member("ThumbprintList", &self.thumbprint_list);
        writer.member("Url", &self.url);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}
impl FromJson for GetPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}
impl ToJson for GetPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Policy", &self.policy);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl FromJson for GetPolicyVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            version_id: reader.required("VersionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl ToJson for GetPolicyVersionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyVersion", &self.policy_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl FromJson for GetRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_name: reader.required("PolicyName")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetRolePolicyResponse {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}
impl ToJson for GetRolePolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyDocument", &self.policy_document);
        writer.member("PolicyName", &self.policy_name);
        writer.member("RoleName", &self.role_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetRoleRequest {
    pub role_name: String,
}
impl FromJson for GetRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}
impl ToJson for GetRoleResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Role", &self.role);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetUserPolicyRequest {
    pub policy_name: String,
    pub user_name: String,
}
impl FromJson for GetUserPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_name: reader.required("PolicyName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetUserPolicyResponse {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for GetUserPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyDocument", &self.policy_document);
        writer.member("PolicyName", &self.policy_name);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
impl FromJson for GetUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetUserResponse {
    pub user: Option<User>,
}
impl ToJson for GetUserResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("User", &self.user);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Group {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub path: Option<String>,
}
impl ToJson for Group {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("CreateDate", &self.create_date);
        writer.member("GroupId", &self.group_id);
        writer.member("GroupName", &self.group_name);
        writer.member("Path", &self.path);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GroupDetail {
    pub arn: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub path: Option<String>,
}
impl ToJson for GroupDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.member("CreateDate", &self.create_date);
        writer.member("GroupId", &self.group_id);
        writer.member("GroupName", &self.group_name);
        writer.member("GroupPolicyList", &self.group_policy_list);
        writer.member("Path", &self.path);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct InlinePolicyIdentifierType {
    pub attachment_name: String,
    pub attachment_type: String,
    pub policy_name: String,
}
impl FromJson for InlinePolicyIdentifierType {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attachment_name: reader.required("AttachmentName")?,
            attachment_type: reader.required("AttachmentType")?,
            policy_name: reader.required("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct InstanceProfile {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_id: Option<String>,
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for InstanceProfile {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("CreateDate", &self.create_date);
        writer.member("InstanceProfileId", &self.instance_profile_id);
        writer.member("InstanceProfileName", &self.instance_profile_name);
        writer.member("Path", &self.path);
        writer.member("Roles", &self.roles);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAccessKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl FromJson for ListAccessKeysRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListAccessKeysResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccessKeyMetadata", &self.access_key_metadata);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for ListAccountAliasesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListAccountAliasesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AccountAliases", &self.account_aliases);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl FromJson for ListAttachedGroupPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListAttachedGroupPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AttachedPolicies", &self.attached_policies);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub role_name: String,
}
impl FromJson for ListAttachedRolePoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListAttachedRolePoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AttachedPolicies", &self.attached_policies);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub user_name: String,
}
impl FromJson for ListAttachedUserPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListAttachedUserPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AttachedPolicies", &self.attached_policies);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListEntitiesForPolicyRequest {
    pub entity_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub policy_arn: String,
    pub policy_usage_filter: Option<String>,
}
impl FromJson for ListEntitiesForPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            entity_filter: reader.optional("EntityFilter")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
            policy_arn: reader.required("PolicyArn")?,
            policy_usage_filter: reader.optional("PolicyUsageFilter")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListEntitiesForPolicyResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub policy_users: Option<Vec<PolicyUser>>,
}
impl ToJson for ListEntitiesForPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("PolicyGroups", &self.policy_groups);
        writer.member("PolicyRoles", &self.policy_roles);
        writer.member("PolicyUsers", &self.policy_users);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for ListGroupPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGroupPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}
impl ToJson for ListGroupPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("PolicyNames", &self.policy_names);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsForUserRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl FromJson for ListGroupsForUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsForUserResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListGroupsForUserResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Groups", &self.groups);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl FromJson for ListGroupsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListGroupsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Groups", &self.groups);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for ListInstanceProfileTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfileTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListInstanceProfileTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl FromJson for ListInstanceProfilesForRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListInstanceProfilesForRoleResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceProfiles", &self.instance_profiles);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl FromJson for ListInstanceProfilesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListInstanceProfilesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("InstanceProfiles", &self.instance_profiles);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListMFADevicesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl FromJson for ListMFADevicesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub mfa_devices: Option<Vec<MFADevice>>,
    pub marker: Option<String>,
}
impl ToJson for ListMFADevicesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("MFADevices", &self.mfa_devices);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub open_id_connect_provider_arn: String,
}
impl FromJson for ListOpenIDConnectProviderTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListOpenIDConnectProviderTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListOpenIDConnectProvidersRequest {
}
impl FromJson for ListOpenIDConnectProvidersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let _reader = Reader::of(value)?;
        Ok(Self {
        })
    }
}

#[derive(Clone, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}
impl ToJson for ListOpenIDConnectProvidersResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("OpenIDConnectProviderList", &self.open_id_connect_provider_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub scope: Option<String>,
}
impl FromJson for ListPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            only_attached: reader.optional("OnlyAttached")?,
            path_prefix: reader.optional("PathPrefix")?,
            policy_usage_filter: reader.optional("PolicyUsageFilter")?,
            scope: reader.optional("Scope")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<Policy>>,
}
impl ToJson for ListPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Policies", &self.policies);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl FromJson for ListPolicyTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListPolicyTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyVersionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl FromJson for ListPolicyVersionsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            policy_arn: reader.required("PolicyArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyVersionsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub versions: Option<Vec<PolicyVersion>>,
}
impl ToJson for ListPolicyVersionsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Versions", &self.versions);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl FromJson for ListRolePoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRolePoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}
impl ToJson for ListRolePoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("PolicyNames", &self.policy_names);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRoleTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl FromJson for ListRoleTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRoleTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListRoleTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRolesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl FromJson for ListRolesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListRolesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Option<Vec<Role>>,
}
impl ToJson for ListRolesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Roles", &self.roles);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListSSHPublicKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl FromJson for ListSSHPublicKeysRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListSSHPublicKeysResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
}
impl ToJson for ListSSHPublicKeysResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("SSHPublicKeys", &self.ssh_public_keys);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}
impl FromJson for ListServiceSpecificCredentialsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            all_users: reader.optional("AllUsers")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            service_name: reader.optional("ServiceName")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
}
impl ToJson for ListServiceSpecificCredentialsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("ServiceSpecificCredentials", &self.service_specific_credentials);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListSigningCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl FromJson for ListSigningCertificatesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Option<Vec<SigningCertificate>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for ListSigningCertificatesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Certificates", &self.certificates);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl FromJson for ListUserPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListUserPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}
impl ToJson for ListUserPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("PolicyNames", &self.policy_names);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListUserTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl FromJson for ListUserTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListUserTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for ListUserTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListUsersRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl FromJson for ListUsersRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            path_prefix: reader.optional("PathPrefix")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListUsersResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<Vec<User>>,
}
impl ToJson for ListUsersResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("Users", &self.users);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl FromJson for ListVirtualMFADevicesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            assignment_status: reader.optional("AssignmentStatus")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListVirtualMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
}
impl ToJson for ListVirtualMFADevicesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.member("VirtualMFADevices", &self.virtual_mfa_devices);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct LoginProfile {
    pub create_date: Option<Timestamp>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
impl ToJson for LoginProfile {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreateDate", &self.create_date);
        writer.member("PasswordResetRequired", &self.password_reset_required);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MFADevice {
    pub enable_date: Option<Timestamp>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for MFADevice {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EnableDate", &self.enable_date);
        writer.member("SerialNumber", &self.serial_number);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ManagedPolicyDetail {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
    pub update_date: Option<Timestamp>,
}
impl ToJson for ManagedPolicyDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AttachmentCount", &self.attachment_count);
        writer.member("CreateDate", &self.create_date);
        writer.member("DefaultVersionId", &self.default_version_id);
        writer.member("Description", &self.description);
        writer.member("IsAttachable", &self.is_attachable);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundaryUsageCount", &self.permissions_boundary_usage_count);
        writer.member("PolicyId", &self.policy_id);
        writer.member("PolicyName", &self.policy_name);
        writer.member("PolicyVersionList", &self.policy_version_list);
        writer.member("UpdateDate", &self.update_date);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}
impl ToJson for OpenIDConnectProviderListEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}
impl FromJson for OrderedOrganizationPolicyType {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            service_control_policy_input_list: reader.optional("ServiceControlPolicyInputList")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}
impl ToJson for OrganizationsDecisionDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowedByOrganizations", &self.allowed_by_organizations);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PasswordPolicy {
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
impl ToJson for PasswordPolicy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowUsersToChangePassword", &self.allow_users_to_change_password);
        writer.member("ExpirePasswords", &self.expire_passwords);
        writer.member("HardExpiry", &self.hard_expiry);
        writer.member("MaxPasswordAge", &self.max_password_age);
        writer.member("MinimumPasswordLength", &self.minimum_password_length);
        writer.member("PasswordReusePrevention", &self.password_reuse_prevention);
        writer.member("RequireLowercaseCharacters", &self.require_lowercase_characters);
        writer.member("RequireNumbers", &self.require_numbers);
        writer.member("RequireSymbols", &self.require_symbols);
        writer.member("RequireUppercaseCharacters", &self.require_uppercase_characters);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}
impl ToJson for PermissionsBoundaryDecisionDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AllowedByPermissionsBoundary", &self.allowed_by_permissions_boundary);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Policy {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_date: Option<Timestamp>,
}
impl ToJson for Policy {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AttachmentCount", &self.attachment_count);
        writer.member("CreateDate", &self.create_date);
        writer.member("DefaultVersionId", &self.default_version_id);
        writer.member("Description", &self.description);
        writer.member("IsAttachable", &self.is_attachable);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundaryUsageCount", &self.permissions_boundary_usage_count);
        writer.member("PolicyId", &self.policy_id);
        writer.member("PolicyName", &self.policy_name);
        writer.member("Tags", &self.tags);
        writer.member("UpdateDate", &self.update_date);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyDetail {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}
impl ToJson for PolicyDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("PolicyDocument", &self.policy_document);
        writer.member("PolicyName", &self.policy_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl ToJson for PolicyGroup {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GroupId", &self.group_id);
        writer.member("GroupName", &self.group_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyIdentifier {
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
    pub policy_arn: Option<String>,
    pub policy_type: Option<String>,
}
impl FromJson for PolicyIdentifier {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            inline_policy_identifier: reader.optional("InlinePolicyIdentifier")?,
            policy_arn: reader.optional("PolicyArn")?,
            policy_type: reader.optional("PolicyType")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PolicyRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
impl ToJson for PolicyRole {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("RoleId", &self.role_id);
        writer.member("RoleName", &self.role_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for PolicyUser {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("UserId", &self.user_id);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PolicyVersion {
    pub create_date: Option<Timestamp>,
    pub document: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
impl ToJson for PolicyVersion {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreateDate", &self.create_date);
        writer.member("Document", &self.document);
        writer.member("IsDefaultVersion", &self.is_default_version);
        writer.member("VersionId", &self.version_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Position {
    pub column: Option<i32>,
    pub line: Option<i32>,
}
impl ToJson for Position {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Column", &self.column);
        writer.member("Line", &self.line);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_document: String,
    pub policy_name: String,
}
impl FromJson for PutGroupPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            policy_document: reader.required("PolicyDocument")?,
            policy_name: reader.required("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    pub permissions_boundary: String,
    pub role_name: String,
}
impl FromJson for PutRolePermissionsBoundaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            permissions_boundary: reader.required("PermissionsBoundary")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutRolePolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub role_name: String,
}
impl FromJson for PutRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_document: reader.required("PolicyDocument")?,
            policy_name: reader.required("PolicyName")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    pub permissions_boundary: String,
    pub user_name: String,
}
impl FromJson for PutUserPermissionsBoundaryRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            permissions_boundary: reader.required("PermissionsBoundary")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct PutUserPolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub user_name: String,
}
impl FromJson for PutUserPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_document: reader.required("PolicyDocument")?,
            policy_name: reader.required("PolicyName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub client_id: String,
    pub open_id_connect_provider_arn: String,
}
impl FromJson for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            client_id: reader.required("ClientID")?,
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}
impl FromJson for RemoveRoleFromInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}
impl FromJson for RemoveUserFromGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ResourceSpecificResult {
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub eval_resource_decision: Option<String>,
    pub eval_resource_name: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}
impl ToJson for ResourceSpecificResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EvalDecisionDetails", &self.eval_decision_details);
        writer.member("EvalResourceDecision", &self.eval_resource_decision);
        writer.member("EvalResourceName", &self.eval_resource_name);
        writer.member("MatchedStatements", &self.matched_statements);
        writer.member("MissingContextValues", &self.missing_context_values);
        writer.member("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Role {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<String>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<String>,
    pub source_role_template: Option<SourceRoleTemplate>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for Role {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        writer.member("CreateDate", &self.create_date);
        writer.member("Description", &self.description);
        writer.member("MaxSessionDuration", &self.max_session_duration);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundary", &self.permissions_boundary);
        writer.member("RoleId", &self.role_id);
        writer.member("RoleLastUsed", &self.role_last_used);
        writer.member("RoleName", &self.role_name);
        writer.member("SourceRoleTemplate", &self.source_role_template);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RoleDetail {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<String>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<String>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub tags: Option<Vec<Tag>>,
}
impl ToJson for RoleDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        writer.member("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.member("CreateDate", &self.create_date);
        writer.member("InstanceProfileList", &self.instance_profile_list);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundary", &self.permissions_boundary);
        writer.member("RoleId", &self.role_id);
        writer.member("RoleLastUsed", &self.role_last_used);
        writer.member("RoleName", &self.role_name);
        writer.member("RolePolicyList", &self.role_policy_list);
        writer.member("Tags", &self.tags);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}
impl ToJson for RoleLastUsed {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("LastUsedDate", &self.last_used_date);
        writer.member("Region", &self.region);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SSHPublicKeyMetadata {
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<String>,
}
impl ToJson for SSHPublicKeyMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.member("Status", &self.status);
        writer.member("UploadDate", &self.upload_date);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ServiceSpecificCredentialMetadata {
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_credential_alias: Option<String>,
    pub service_name: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub service_user_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for ServiceSpecificCredentialMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreateDate", &self.create_date);
        writer.member("ExpirationDate", &self.expiration_date);
        writer.member("ServiceCredentialAlias", &self.service_credential_alias);
        writer.member("ServiceName", &self.service_name);
        writer.member("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.member("ServiceUserName", &self.service_user_name);
        writer.member("Status", &self.status);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl FromJson for SetDefaultPolicyVersionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            version_id: reader.required("VersionId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SigningCertificate {
    pub certificate_body: Option<String>,
    pub certificate_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<String>,
}
impl ToJson for SigningCertificate {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CertificateBody", &self.certificate_body);
        writer.member("CertificateId", &self.certificate_id);
        writer.member("Status", &self.status);
        writer.member("UploadDate", &self.upload_date);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SimulateCustomPolicyRequest {
    pub action_names: Vec<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_input_list: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}
impl FromJson for SimulateCustomPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            action_names: reader.required("ActionNames")?,
            caller_arn: reader.optional("CallerArn")?,
            context_entries: reader.optional("ContextEntries")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            ordered_organization_policy_input_list: reader.optional("OrderedOrganizationPolicyInputList")?,
            permissions_boundary_policy_input_list: reader.optional("PermissionsBoundaryPolicyInputList")?,
            policy_input_list: reader.required("PolicyInputList")?,
            resource_arns: reader.optional("ResourceArns")?,
            resource_handling_option: reader.optional("ResourceHandlingOption")?,
            resource_owner: reader.optional("ResourceOwner")?,
            resource_policy: reader.optional("ResourcePolicy")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl ToJson for SimulatePolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EvaluationResults", &self.evaluation_results);
        writer.member("IsTruncated", &self.is_truncated);
        writer.member("Marker", &self.marker);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SimulatePrincipalPolicyRequest {
    pub action_names: Vec<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub policy_input_list: Option<Vec<String>>,
    pub policy_source_arn: String,
    pub resource_arns: Option<Vec<String>>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}
impl FromJson for SimulatePrincipalPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            action_names: reader.required("ActionNames")?,
            caller_arn: reader.optional("CallerArn")?,
            context_entries: reader.optional("ContextEntries")?,
            marker: reader.optional("Marker")?,
            max_items: reader.optional("MaxItems")?,
            permissions_boundary_policy_input_list: reader.optional("PermissionsBoundaryPolicyInputList")?,
            policy_exclusion_list: reader.optional("PolicyExclusionList")?,
            policy_input_list: reader.optional("PolicyInputList")?,
            policy_source_arn: reader.required("PolicySourceArn")?,
            resource_arns: reader.optional("ResourceArns")?,
            resource_handling_option: reader.optional("ResourceHandlingOption")?,
            resource_owner: reader.optional("ResourceOwner")?,
            resource_policy: reader.optional("ResourcePolicy")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}
impl ToJson for SourceRoleTemplate {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("TemplateArn", &self.template_arn);
        writer.member("TemplateMinorVersion", &self.template_minor_version);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Statement {
    pub end_position: Option<Position>,
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
}
impl ToJson for Statement {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EndPosition", &self.end_position);
        writer.member("SourcePolicyId", &self.source_policy_id);
        writer.member("SourcePolicyType", &self.source_policy_type);
        writer.member("StartPosition", &self.start_position);
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
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            role_name: reader.required("RoleName")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct TagUserRequest {
    pub tags: Vec<Tag>,
    pub user_name: String,
}
impl FromJson for TagUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            tags: reader.required("Tags")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagInstanceProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            instance_profile_name: reader.required("InstanceProfileName")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagOpenIDConnectProviderRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_arn: reader.required("PolicyArn")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            role_name: reader.required("RoleName")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagUserRequest {
    pub tag_keys: Vec<String>,
    pub user_name: String,
}
impl FromJson for UntagUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            tag_keys: reader.required("TagKeys")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAccessKeyRequest {
    pub access_key_id: String,
    pub status: String,
    pub user_name: Option<String>,
}
impl FromJson for UpdateAccessKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            access_key_id: reader.required("AccessKeyId")?,
            status: reader.required("Status")?,
            user_name: reader.optional("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub allow_users_to_change_password: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
impl FromJson for UpdateAccountPasswordPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            allow_users_to_change_password: reader.optional("AllowUsersToChangePassword")?,
            hard_expiry: reader.optional("HardExpiry")?,
            max_password_age: reader.optional("MaxPasswordAge")?,
            minimum_password_length: reader.optional("MinimumPasswordLength")?,
            password_reuse_prevention: reader.optional("PasswordReusePrevention")?,
            require_lowercase_characters: reader.optional("RequireLowercaseCharacters")?,
            require_numbers: reader.optional("RequireNumbers")?,
            require_symbols: reader.optional("RequireSymbols")?,
            require_uppercase_characters: reader.optional("RequireUppercaseCharacters")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    pub policy_document: String,
    pub role_name: String,
}
impl FromJson for UpdateAssumeRolePolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            policy_document: reader.required("PolicyDocument")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_group_name: Option<String>,
    pub new_path: Option<String>,
}
impl FromJson for UpdateGroupRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            group_name: reader.required("GroupName")?,
            new_group_name: reader.optional("NewGroupName")?,
            new_path: reader.optional("NewPath")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: String,
}
impl FromJson for UpdateLoginProfileRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            password: reader.optional("Password")?,
            password_reset_required: reader.optional("PasswordResetRequired")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}
impl FromJson for UpdateOpenIDConnectProviderThumbprintRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            open_id_connect_provider_arn: reader.required("OpenIDConnectProviderArn")?,
            thumbprint_list: reader.required("ThumbprintList")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleDescriptionRequest {
    pub description: String,
    pub role_name: String,
}
impl FromJson for UpdateRoleDescriptionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.required("Description")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}
impl ToJson for UpdateRoleDescriptionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Role", &self.role);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleRequest {
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub role_name: String,
}
impl FromJson for UpdateRoleRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.optional("Description")?,
            max_session_duration: reader.optional("MaxSessionDuration")?,
            role_name: reader.required("RoleName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleResponse {
}
impl ToJson for UpdateRoleResponse {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UpdateUserRequest {
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
    pub user_name: String,
}
impl FromJson for UpdateUserRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            new_path: reader.optional("NewPath")?,
            new_user_name: reader.optional("NewUserName")?,
            user_name: reader.required("UserName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct User {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
impl ToJson for User {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("CreateDate", &self.create_date);
        writer.member("PasswordLastUsed", &self.password_last_used);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundary", &self.permissions_boundary);
        writer.member("Tags", &self.tags);
        writer.member("UserId", &self.user_id);
        writer.member("UserName", &self.user_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct UserDetail {
    pub arn: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub group_list: Option<Vec<String>>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
}
impl ToJson for UserDetail {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.member("CreateDate", &self.create_date);
        writer.member("GroupList", &self.group_list);
        writer.member("Path", &self.path);
        writer.member("PermissionsBoundary", &self.permissions_boundary);
        writer.member("Tags", &self.tags);
        writer.member("UserId", &self.user_id);
        writer.member("UserName", &self.user_name);
        writer.member("UserPolicyList", &self.user_policy_list);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct VirtualMFADevice {
    pub base32_string_seed: Option<Blob>,
    pub enable_date: Option<Timestamp>,
    pub qr_code_png: Option<Blob>,
    pub serial_number: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user: Option<User>,
}
impl ToJson for VirtualMFADevice {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Base32StringSeed", &self.base32_string_seed);
        writer.member("EnableDate", &self.enable_date);
        writer.member("QRCodePNG", &self.qr_code_png);
        writer.member("SerialNumber", &self.serial_number);
        writer.member("Tags", &self.tags);
        writer.member("User", &self.user);
        writer.done()
    }
}
