// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "kms",
    signing_name: "kms",
    protocol: Protocol::AwsJson11,
    target_prefix: "TrentService",
    api_version: "2014-11-01",
    invalid: &crate::common::VALIDATION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape { code: "AlreadyExistsException", status: 400, capital_message: false };
    pub static CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape { code: "CloudHsmClusterInvalidConfigurationException", status: 400, capital_message: false };
    pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 400, capital_message: false };
    pub static CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: ErrorShape = ErrorShape { code: "CustomKeyStoreInvalidStateException", status: 400, capital_message: false };
    pub static CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "CustomKeyStoreNotFoundException", status: 400, capital_message: false };
    pub static DEPENDENCY_TIMEOUT_EXCEPTION: ErrorShape = ErrorShape { code: "DependencyTimeoutException", status: 500, capital_message: false };
    pub static DISABLED_EXCEPTION: ErrorShape = ErrorShape { code: "DisabledException", status: 400, capital_message: false };
    pub static DRY_RUN_OPERATION_EXCEPTION: ErrorShape = ErrorShape { code: "DryRunOperationException", status: 400, capital_message: false };
    pub static INCORRECT_KEY_EXCEPTION: ErrorShape = ErrorShape { code: "IncorrectKeyException", status: 400, capital_message: false };
    pub static INVALID_ALIAS_NAME_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidAliasNameException", status: 400, capital_message: false };
    pub static INVALID_ARN_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidArnException", status: 400, capital_message: false };
    pub static INVALID_CIPHERTEXT_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidCiphertextException", status: 400, capital_message: false };
    pub static INVALID_GRANT_ID_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidGrantIdException", status: 400, capital_message: false };
    pub static INVALID_GRANT_TOKEN_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidGrantTokenException", status: 400, capital_message: false };
    pub static INVALID_KEY_USAGE_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidKeyUsageException", status: 400, capital_message: false };
    pub static INVALID_MARKER_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidMarkerException", status: 400, capital_message: false };
    pub static KMS_INTERNAL_EXCEPTION: ErrorShape = ErrorShape { code: "KMSInternalException", status: 500, capital_message: false };
    pub static KMS_INVALID_STATE_EXCEPTION: ErrorShape = ErrorShape { code: "KMSInvalidStateException", status: 400, capital_message: false };
    pub static KEY_UNAVAILABLE_EXCEPTION: ErrorShape = ErrorShape { code: "KeyUnavailableException", status: 500, capital_message: false };
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape { code: "LimitExceededException", status: 400, capital_message: false };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape { code: "MalformedPolicyDocumentException", status: 400, capital_message: false };
    pub static NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "NotFoundException", status: 400, capital_message: false };
    pub static TAG_EXCEPTION: ErrorShape = ErrorShape { code: "TagException", status: 400, capital_message: false };
    pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedOperationException", status: 400, capital_message: false };
    pub static XKS_KEY_ALREADY_IN_USE_EXCEPTION: ErrorShape = ErrorShape { code: "XksKeyAlreadyInUseException", status: 400, capital_message: false };
    pub static XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape { code: "XksKeyInvalidConfigurationException", status: 400, capital_message: false };
    pub static XKS_KEY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape { code: "XksKeyNotFoundException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "CancelKeyDeletion", method: "POST", uri: "/", status: 200, input: Some(8), output: Some(9), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateAlias", method: "POST", uri: "/", status: 200, input: Some(12), output: None, errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::ALREADY_EXISTS_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::INVALID_ALIAS_NAME_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateGrant", method: "POST", uri: "/", status: 200, input: Some(13), output: Some(14), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "CreateKey", method: "POST", uri: "/", status: 200, input: Some(15), output: Some(16), errors: &[&error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::TAG_EXCEPTION, &error::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, &error::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, &error::CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, &error::XKS_KEY_INVALID_CONFIGURATION_EXCEPTION, &error::XKS_KEY_ALREADY_IN_USE_EXCEPTION, &error::XKS_KEY_NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "Decrypt", method: "POST", uri: "/", status: 200, input: Some(21), output: Some(22), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::INVALID_CIPHERTEXT_EXCEPTION, &error::KEY_UNAVAILABLE_EXCEPTION, &error::INCORRECT_KEY_EXCEPTION, &error::INVALID_KEY_USAGE_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteAlias", method: "POST", uri: "/", status: 200, input: Some(23), output: None, errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DescribeKey", method: "POST", uri: "/", status: 200, input: Some(24), output: Some(25), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION], anonymous: false },
    schema::Operation { name: "DisableKey", method: "POST", uri: "/", status: 200, input: Some(27), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "DisableKeyRotation", method: "POST", uri: "/", status: 200, input: Some(28), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "EnableKey", method: "POST", uri: "/", status: 200, input: Some(31), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "EnableKeyRotation", method: "POST", uri: "/", status: 200, input: Some(32), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "Encrypt", method: "POST", uri: "/", status: 200, input: Some(35), output: Some(36), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::KEY_UNAVAILABLE_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_KEY_USAGE_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GenerateDataKey", method: "POST", uri: "/", status: 200, input: Some(43), output: Some(44), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::KEY_UNAVAILABLE_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_KEY_USAGE_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GenerateDataKeyWithoutPlaintext", method: "POST", uri: "/", status: 200, input: Some(45), output: Some(46), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::KEY_UNAVAILABLE_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_KEY_USAGE_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GenerateRandom", method: "POST", uri: "/", status: 200, input: Some(47), output: Some(48), errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION, &error::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, &error::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetKeyPolicy", method: "POST", uri: "/", status: 200, input: Some(49), output: Some(50), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetKeyRotationStatus", method: "POST", uri: "/", status: 200, input: Some(51), output: Some(52), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListAliases", method: "POST", uri: "/", status: 200, input: Some(79), output: Some(80), errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_MARKER_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::NOT_FOUND_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListGrants", method: "POST", uri: "/", status: 200, input: Some(81), output: Some(82), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_MARKER_EXCEPTION, &error::INVALID_GRANT_ID_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListKeyPolicies", method: "POST", uri: "/", status: 200, input: Some(83), output: Some(84), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListKeyRotations", method: "POST", uri: "/", status: 200, input: Some(85), output: Some(86), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::INVALID_MARKER_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListKeys", method: "POST", uri: "/", status: 200, input: Some(87), output: Some(88), errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::INVALID_MARKER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListResourceTags", method: "POST", uri: "/", status: 200, input: Some(89), output: Some(90), errors: &[&error::KMS_INTERNAL_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::INVALID_MARKER_EXCEPTION], anonymous: false },
    schema::Operation { name: "ListRetirableGrants", method: "POST", uri: "/", status: 200, input: Some(91), output: Some(82), errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_MARKER_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION], anonymous: false },
    schema::Operation { name: "PutKeyPolicy", method: "POST", uri: "/", status: 200, input: Some(108), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "ReEncrypt", method: "POST", uri: "/", status: 200, input: Some(109), output: Some(110), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::INVALID_CIPHERTEXT_EXCEPTION, &error::KEY_UNAVAILABLE_EXCEPTION, &error::INCORRECT_KEY_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_KEY_USAGE_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "RetireGrant", method: "POST", uri: "/", status: 200, input: Some(115), output: None, errors: &[&error::INVALID_ARN_EXCEPTION, &error::INVALID_GRANT_TOKEN_EXCEPTION, &error::INVALID_GRANT_ID_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "RevokeGrant", method: "POST", uri: "/", status: 200, input: Some(116), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::INVALID_GRANT_ID_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::DRY_RUN_OPERATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "RotateKeyOnDemand", method: "POST", uri: "/", status: 200, input: Some(117), output: Some(118), errors: &[&error::NOT_FOUND_EXCEPTION, &error::DISABLED_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::UNSUPPORTED_OPERATION_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::CONFLICT_EXCEPTION], anonymous: false },
    schema::Operation { name: "ScheduleKeyDeletion", method: "POST", uri: "/", status: 200, input: Some(123), output: Some(124), errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "TagResource", method: "POST", uri: "/", status: 200, input: Some(132), output: None, errors: &[&error::KMS_INTERNAL_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::TAG_EXCEPTION], anonymous: false },
    schema::Operation { name: "UntagResource", method: "POST", uri: "/", status: 200, input: Some(134), output: None, errors: &[&error::KMS_INTERNAL_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION, &error::TAG_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateAlias", method: "POST", uri: "/", status: 200, input: Some(135), output: None, errors: &[&error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::NOT_FOUND_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::LIMIT_EXCEEDED_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
    schema::Operation { name: "UpdateKeyDescription", method: "POST", uri: "/", status: 200, input: Some(136), output: None, errors: &[&error::NOT_FOUND_EXCEPTION, &error::INVALID_ARN_EXCEPTION, &error::DEPENDENCY_TIMEOUT_EXCEPTION, &error::KMS_INTERNAL_EXCEPTION, &error::KMS_INVALID_STATE_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AWSAccountIdType", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AliasList", kind: Kind::List { member: 2, min: None, max: None }, sensitive: false },
    Shape { name: "AliasListEntry", kind: Kind::Structure { members: &[
        Member { name: "AliasArn", shape: 4, required: false, location: At::Body },
        Member { name: "AliasName", shape: 3, required: false, location: At::Body },
        Member { name: "CreationDate", shape: 20, required: false, location: At::Body },
        Member { name: "LastUpdatedDate", shape: 20, required: false, location: At::Body },
        Member { name: "TargetKeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AliasNameType", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[a-zA-Z0-9:/_-]+$"), values: &[] }, sensitive: false },
    Shape { name: "ArnType", kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "AttestationDocumentType", kind: Kind::Blob { min: Some(1), max: Some(262144) }, sensitive: false },
    Shape { name: "BackingKeyIdType", kind: Kind::String { min: Some(64), max: Some(64), pattern: Some("^[a-f0-9]+$"), values: &[] }, sensitive: false },
    Shape { name: "BooleanType", kind: Kind::Boolean, sensitive: false },
    Shape { name: "CancelKeyDeletionRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CancelKeyDeletionResponse", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CiphertextType", kind: Kind::Blob { min: Some(1), max: Some(6144) }, sensitive: false },
    Shape { name: "CloudHsmClusterIdType", kind: Kind::String { min: Some(19), max: Some(24), pattern: Some("cluster-[2-7a-zA-Z]{11,16}"), values: &[] }, sensitive: false },
    Shape { name: "CreateAliasRequest", kind: Kind::Structure { members: &[
        Member { name: "AliasName", shape: 3, required: true, location: At::Body },
        Member { name: "TargetKeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateGrantRequest", kind: Kind::Structure { members: &[
        Member { name: "Constraints", shape: 54, required: false, location: At::Body },
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "GranteePrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "GranteeServicePrincipal", shape: 125, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Name", shape: 58, required: false, location: At::Body },
        Member { name: "Operations", shape: 60, required: true, location: At::Body },
        Member { name: "RetiringPrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "RetiringServicePrincipal", shape: 125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateGrantResponse", kind: Kind::Structure { members: &[
        Member { name: "GrantId", shape: 55, required: false, location: At::Body },
        Member { name: "GrantToken", shape: 62, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "BypassPolicyLockoutSafetyCheck", shape: 7, required: false, location: At::Body },
        Member { name: "CustomKeyStoreId", shape: 17, required: false, location: At::Body },
        Member { name: "CustomerMasterKeySpec", shape: 18, required: false, location: At::Body },
        Member { name: "Description", shape: 26, required: false, location: At::Body },
        Member { name: "KeySpec", shape: 75, required: false, location: At::Body },
        Member { name: "KeyUsage", shape: 77, required: false, location: At::Body },
        Member { name: "MultiRegion", shape: 99, required: false, location: At::Body },
        Member { name: "Origin", shape: 101, required: false, location: At::Body },
        Member { name: "Policy", shape: 106, required: false, location: At::Body },
        Member { name: "Tags", shape: 131, required: false, location: At::Body },
        Member { name: "XksKeyId", shape: 138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CreateKeyResponse", kind: Kind::Structure { members: &[
        Member { name: "KeyMetadata", shape: 74, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "CustomKeyStoreIdType", kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "CustomerMasterKeySpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"] }, sensitive: false },
    Shape { name: "DataKeySpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["AES_256", "AES_128"] }, sensitive: false },
    Shape { name: "DateType", kind: Kind::Timestamp { format: None }, sensitive: false },
    Shape { name: "DecryptRequest", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "DryRunModifiers", shape: 29, required: false, location: At::Body },
        Member { name: "EncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "EncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "Recipient", shape: 111, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DecryptResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextForRecipient", shape: 10, required: false, location: At::Body },
        Member { name: "EncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyMaterialId", shape: 6, required: false, location: At::Body },
        Member { name: "Plaintext", shape: 103, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteAliasRequest", kind: Kind::Structure { members: &[
        Member { name: "AliasName", shape: 3, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescribeKeyResponse", kind: Kind::Structure { members: &[
        Member { name: "KeyMetadata", shape: 74, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DescriptionType", kind: Kind::String { min: Some(0), max: Some(8192), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "DisableKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DisableKeyRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DryRunModifierList", kind: Kind::List { member: 30, min: None, max: None }, sensitive: false },
    Shape { name: "DryRunModifierType", kind: Kind::String { min: None, max: None, pattern: None, values: &["IGNORE_CIPHERTEXT"] }, sensitive: false },
    Shape { name: "EnableKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EnableKeyRotationRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "RotationPeriodInDays", shape: 119, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EncapsulationAlgorithmSpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["ML_KEM"] }, sensitive: false },
    Shape { name: "EncapsulationAlgorithmSpecList", kind: Kind::List { member: 33, min: None, max: None }, sensitive: false },
    Shape { name: "EncryptRequest", kind: Kind::Structure { members: &[
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "EncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "EncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Plaintext", shape: 103, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EncryptResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "EncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "EncryptionAlgorithmSpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"] }, sensitive: false },
    Shape { name: "EncryptionAlgorithmSpecList", kind: Kind::List { member: 37, min: None, max: None }, sensitive: false },
    Shape { name: "EncryptionContextKey", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "EncryptionContextType", kind: Kind::Map { key: 39, value: 41, min: None, max: None }, sensitive: false },
    Shape { name: "EncryptionContextValue", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ExpirationModelType", kind: Kind::String { min: None, max: None, pattern: None, values: &["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"] }, sensitive: false },
    Shape { name: "GenerateDataKeyRequest", kind: Kind::Structure { members: &[
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "EncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "KeySpec", shape: 19, required: false, location: At::Body },
        Member { name: "NumberOfBytes", shape: 100, required: false, location: At::Body },
        Member { name: "Recipient", shape: 111, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GenerateDataKeyResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "CiphertextForRecipient", shape: 10, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyMaterialId", shape: 6, required: false, location: At::Body },
        Member { name: "Plaintext", shape: 103, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GenerateDataKeyWithoutPlaintextRequest", kind: Kind::Structure { members: &[
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "EncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "KeySpec", shape: 19, required: false, location: At::Body },
        Member { name: "NumberOfBytes", shape: 100, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GenerateDataKeyWithoutPlaintextResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyMaterialId", shape: 6, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GenerateRandomRequest", kind: Kind::Structure { members: &[
        Member { name: "CustomKeyStoreId", shape: 17, required: false, location: At::Body },
        Member { name: "NumberOfBytes", shape: 100, required: false, location: At::Body },
        Member { name: "Recipient", shape: 111, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GenerateRandomResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextForRecipient", shape: 10, required: false, location: At::Body },
        Member { name: "Plaintext", shape: 103, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetKeyPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 105, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetKeyPolicyResponse", kind: Kind::Structure { members: &[
        Member { name: "Policy", shape: 106, required: false, location: At::Body },
        Member { name: "PolicyName", shape: 105, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetKeyRotationStatusRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetKeyRotationStatusResponse", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyRotationEnabled", shape: 7, required: false, location: At::Body },
        Member { name: "NextRotationDate", shape: 20, required: false, location: At::Body },
        Member { name: "OnDemandRotationStartDate", shape: 20, required: false, location: At::Body },
        Member { name: "RotationPeriodInDays", shape: 119, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GrantConstraintSourceArnType", kind: Kind::String { min: Some(20), max: Some(512), pattern: Some("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$"), values: &[] }, sensitive: false },
    Shape { name: "GrantConstraints", kind: Kind::Structure { members: &[
        Member { name: "EncryptionContextEquals", shape: 40, required: false, location: At::Body },
        Member { name: "EncryptionContextSubset", shape: 40, required: false, location: At::Body },
        Member { name: "SourceArn", shape: 53, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GrantIdType", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "GrantList", kind: Kind::List { member: 57, min: None, max: None }, sensitive: false },
    Shape { name: "GrantListEntry", kind: Kind::Structure { members: &[
        Member { name: "Constraints", shape: 54, required: false, location: At::Body },
        Member { name: "CreationDate", shape: 20, required: false, location: At::Body },
        Member { name: "GrantId", shape: 55, required: false, location: At::Body },
        Member { name: "GranteePrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "GranteeServicePrincipal", shape: 125, required: false, location: At::Body },
        Member { name: "IssuingAccount", shape: 107, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "Name", shape: 58, required: false, location: At::Body },
        Member { name: "Operations", shape: 60, required: false, location: At::Body },
        Member { name: "RetiringPrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "RetiringServicePrincipal", shape: 125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GrantNameType", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[a-zA-Z0-9:/_-]+$"), values: &[] }, sensitive: false },
    Shape { name: "GrantOperation", kind: Kind::String { min: None, max: None, pattern: None, values: &["Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "GetPublicKey", "CreateGrant", "RetireGrant", "DescribeKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateMac", "VerifyMac", "DeriveSharedSecret", "Encapsulate", "Decapsulate"] }, sensitive: false },
    Shape { name: "GrantOperationList", kind: Kind::List { member: 59, min: None, max: None }, sensitive: false },
    Shape { name: "GrantTokenList", kind: Kind::List { member: 62, min: Some(0), max: Some(10) }, sensitive: false },
    Shape { name: "GrantTokenType", kind: Kind::String { min: Some(1), max: Some(8192), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "ImportState", kind: Kind::String { min: None, max: None, pattern: None, values: &["IMPORTED", "PENDING_IMPORT"] }, sensitive: false },
    Shape { name: "IncludeKeyMaterial", kind: Kind::String { min: None, max: None, pattern: None, values: &["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"] }, sensitive: false },
    Shape { name: "KeyAgreementAlgorithmSpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["ECDH"] }, sensitive: false },
    Shape { name: "KeyAgreementAlgorithmSpecList", kind: Kind::List { member: 65, min: None, max: None }, sensitive: false },
    Shape { name: "KeyEncryptionMechanism", kind: Kind::String { min: None, max: None, pattern: None, values: &["RSAES_OAEP_SHA_256"] }, sensitive: false },
    Shape { name: "KeyIdType", kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "KeyList", kind: Kind::List { member: 70, min: None, max: None }, sensitive: false },
    Shape { name: "KeyListEntry", kind: Kind::Structure { members: &[
        Member { name: "KeyArn", shape: 4, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "KeyManagerType", kind: Kind::String { min: None, max: None, pattern: None, values: &["AWS", "CUSTOMER"] }, sensitive: false },
    Shape { name: "KeyMaterialDescriptionType", kind: Kind::String { min: Some(0), max: Some(256), pattern: Some("^[a-zA-Z0-9:/_\\s.-]+$"), values: &[] }, sensitive: false },
    Shape { name: "KeyMaterialState", kind: Kind::String { min: None, max: None, pattern: None, values: &["NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"] }, sensitive: false },
    Shape { name: "KeyMetadata", kind: Kind::Structure { members: &[
        Member { name: "AWSAccountId", shape: 0, required: false, location: At::Body },
        Member { name: "Arn", shape: 4, required: false, location: At::Body },
        Member { name: "CloudHsmClusterId", shape: 11, required: false, location: At::Body },
        Member { name: "CreationDate", shape: 20, required: false, location: At::Body },
        Member { name: "CurrentKeyMaterialId", shape: 6, required: false, location: At::Body },
        Member { name: "CustomKeyStoreId", shape: 17, required: false, location: At::Body },
        Member { name: "CustomerMasterKeySpec", shape: 18, required: false, location: At::Body },
        Member { name: "DeletionDate", shape: 20, required: false, location: At::Body },
        Member { name: "Description", shape: 26, required: false, location: At::Body },
        Member { name: "Enabled", shape: 7, required: false, location: At::Body },
        Member { name: "EncapsulationAlgorithms", shape: 34, required: false, location: At::Body },
        Member { name: "EncryptionAlgorithms", shape: 38, required: false, location: At::Body },
        Member { name: "ExpirationModel", shape: 42, required: false, location: At::Body },
        Member { name: "KeyAgreementAlgorithms", shape: 66, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "KeyManager", shape: 71, required: false, location: At::Body },
        Member { name: "KeySpec", shape: 75, required: false, location: At::Body },
        Member { name: "KeyState", shape: 76, required: false, location: At::Body },
        Member { name: "KeyUsage", shape: 77, required: false, location: At::Body },
        Member { name: "MacAlgorithms", shape: 93, required: false, location: At::Body },
        Member { name: "MultiRegion", shape: 99, required: false, location: At::Body },
        Member { name: "MultiRegionConfiguration", shape: 95, required: false, location: At::Body },
        Member { name: "Origin", shape: 101, required: false, location: At::Body },
        Member { name: "PendingDeletionWindowInDays", shape: 102, required: false, location: At::Body },
        Member { name: "SigningAlgorithms", shape: 127, required: false, location: At::Body },
        Member { name: "ValidTo", shape: 20, required: false, location: At::Body },
        Member { name: "XksKeyConfiguration", shape: 137, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "KeySpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"] }, sensitive: false },
    Shape { name: "KeyState", kind: Kind::String { min: None, max: None, pattern: None, values: &["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"] }, sensitive: false },
    Shape { name: "KeyUsageType", kind: Kind::String { min: None, max: None, pattern: None, values: &["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"] }, sensitive: false },
    Shape { name: "LimitType", kind: Kind::Integer { min: Some(1), max: Some(1000) }, sensitive: false },
    Shape { name: "ListAliasesRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListAliasesResponse", kind: Kind::Structure { members: &[
        Member { name: "Aliases", shape: 1, required: false, location: At::Body },
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGrantsRequest", kind: Kind::Structure { members: &[
        Member { name: "GrantId", shape: 55, required: false, location: At::Body },
        Member { name: "GranteePrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "GranteeServicePrincipal", shape: 125, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListGrantsResponse", kind: Kind::Structure { members: &[
        Member { name: "Grants", shape: 56, required: false, location: At::Body },
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeyPoliciesRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeyPoliciesResponse", kind: Kind::Structure { members: &[
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "PolicyNames", shape: 104, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeyRotationsRequest", kind: Kind::Structure { members: &[
        Member { name: "IncludeKeyMaterial", shape: 64, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeyRotationsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "Rotations", shape: 121, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeysRequest", kind: Kind::Structure { members: &[
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
        Member { name: "ResourceOwners", shape: 114, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListKeysResponse", kind: Kind::Structure { members: &[
        Member { name: "Keys", shape: 69, required: false, location: At::Body },
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceTagsRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListResourceTagsResponse", kind: Kind::Structure { members: &[
        Member { name: "NextMarker", shape: 94, required: false, location: At::Body },
        Member { name: "Tags", shape: 131, required: false, location: At::Body },
        Member { name: "Truncated", shape: 7, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ListRetirableGrantsRequest", kind: Kind::Structure { members: &[
        Member { name: "Limit", shape: 78, required: false, location: At::Body },
        Member { name: "Marker", shape: 94, required: false, location: At::Body },
        Member { name: "RetiringPrincipal", shape: 107, required: false, location: At::Body },
        Member { name: "RetiringServicePrincipal", shape: 125, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MacAlgorithmSpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"] }, sensitive: false },
    Shape { name: "MacAlgorithmSpecList", kind: Kind::List { member: 92, min: None, max: None }, sensitive: false },
    Shape { name: "MarkerType", kind: Kind::String { min: Some(1), max: Some(1024), pattern: Some("[\\u0020-\\u00FF]*"), values: &[] }, sensitive: false },
    Shape { name: "MultiRegionConfiguration", kind: Kind::Structure { members: &[
        Member { name: "MultiRegionKeyType", shape: 98, required: false, location: At::Body },
        Member { name: "PrimaryKey", shape: 96, required: false, location: At::Body },
        Member { name: "ReplicaKeys", shape: 97, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MultiRegionKey", kind: Kind::Structure { members: &[
        Member { name: "Arn", shape: 4, required: false, location: At::Body },
        Member { name: "Region", shape: 112, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MultiRegionKeyList", kind: Kind::List { member: 96, min: None, max: None }, sensitive: false },
    Shape { name: "MultiRegionKeyType", kind: Kind::String { min: None, max: None, pattern: None, values: &["PRIMARY", "REPLICA"] }, sensitive: false },
    Shape { name: "NullableBooleanType", kind: Kind::Boolean, sensitive: false },
    Shape { name: "NumberOfBytesType", kind: Kind::Integer { min: Some(1), max: Some(1024) }, sensitive: false },
    Shape { name: "OriginType", kind: Kind::String { min: None, max: None, pattern: None, values: &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"] }, sensitive: false },
    Shape { name: "PendingWindowInDaysType", kind: Kind::Integer { min: Some(1), max: Some(365) }, sensitive: false },
    Shape { name: "PlaintextType", kind: Kind::Blob { min: Some(1), max: Some(4096) }, sensitive: true },
    Shape { name: "PolicyNameList", kind: Kind::List { member: 105, min: None, max: None }, sensitive: false },
    Shape { name: "PolicyNameType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("[\\w]+"), values: &[] }, sensitive: false },
    Shape { name: "PolicyType", kind: Kind::String { min: Some(1), max: Some(131072), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] }, sensitive: false },
    Shape { name: "PrincipalIdType", kind: Kind::String { min: Some(1), max: Some(256), pattern: Some("^[\\w+=,.@:/-]+$"), values: &[] }, sensitive: false },
    Shape { name: "PutKeyPolicyRequest", kind: Kind::Structure { members: &[
        Member { name: "BypassPolicyLockoutSafetyCheck", shape: 7, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Policy", shape: 106, required: true, location: At::Body },
        Member { name: "PolicyName", shape: 105, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReEncryptRequest", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "DestinationEncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "DestinationEncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "DestinationKeyId", shape: 68, required: true, location: At::Body },
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "DryRunModifiers", shape: 29, required: false, location: At::Body },
        Member { name: "GrantTokens", shape: 61, required: false, location: At::Body },
        Member { name: "SourceEncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "SourceEncryptionContext", shape: 40, required: false, location: At::Body },
        Member { name: "SourceKeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ReEncryptResponse", kind: Kind::Structure { members: &[
        Member { name: "CiphertextBlob", shape: 10, required: false, location: At::Body },
        Member { name: "DestinationEncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "DestinationKeyMaterialId", shape: 6, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "SourceEncryptionAlgorithm", shape: 37, required: false, location: At::Body },
        Member { name: "SourceKeyId", shape: 68, required: false, location: At::Body },
        Member { name: "SourceKeyMaterialId", shape: 6, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RecipientInfo", kind: Kind::Structure { members: &[
        Member { name: "AttestationDocument", shape: 5, required: false, location: At::Body },
        Member { name: "KeyEncryptionAlgorithm", shape: 67, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RegionType", kind: Kind::String { min: Some(1), max: Some(32), pattern: Some("^([a-z]+-){2,3}\\d+$"), values: &[] }, sensitive: false },
    Shape { name: "ResourceOwnerType", kind: Kind::String { min: None, max: None, pattern: None, values: &["SELF", "OTHER_ACCOUNTS_VIA_RAM"] }, sensitive: false },
    Shape { name: "ResourceOwnersList", kind: Kind::List { member: 113, min: Some(1), max: Some(2) }, sensitive: false },
    Shape { name: "RetireGrantRequest", kind: Kind::Structure { members: &[
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "GrantId", shape: 55, required: false, location: At::Body },
        Member { name: "GrantToken", shape: 62, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RevokeGrantRequest", kind: Kind::Structure { members: &[
        Member { name: "DryRun", shape: 99, required: false, location: At::Body },
        Member { name: "GrantId", shape: 55, required: true, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotateKeyOnDemandRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotateKeyOnDemandResponse", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "RotationPeriodInDaysType", kind: Kind::Integer { min: Some(90), max: Some(2560) }, sensitive: false },
    Shape { name: "RotationType", kind: Kind::String { min: None, max: None, pattern: None, values: &["AUTOMATIC", "ON_DEMAND"] }, sensitive: false },
    Shape { name: "RotationsList", kind: Kind::List { member: 122, min: None, max: None }, sensitive: false },
    Shape { name: "RotationsListEntry", kind: Kind::Structure { members: &[
        Member { name: "ExpirationModel", shape: 42, required: false, location: At::Body },
        Member { name: "ImportState", shape: 63, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyMaterialDescription", shape: 72, required: false, location: At::Body },
        Member { name: "KeyMaterialId", shape: 6, required: false, location: At::Body },
        Member { name: "KeyMaterialState", shape: 73, required: false, location: At::Body },
        Member { name: "RotationDate", shape: 20, required: false, location: At::Body },
        Member { name: "RotationType", shape: 120, required: false, location: At::Body },
        Member { name: "ValidTo", shape: 20, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ScheduleKeyDeletionRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "PendingWindowInDays", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ScheduleKeyDeletionResponse", kind: Kind::Structure { members: &[
        Member { name: "DeletionDate", shape: 20, required: false, location: At::Body },
        Member { name: "KeyId", shape: 68, required: false, location: At::Body },
        Member { name: "KeyState", shape: 76, required: false, location: At::Body },
        Member { name: "PendingWindowInDays", shape: 102, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "ServicePrincipalType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$"), values: &[] }, sensitive: false },
    Shape { name: "SigningAlgorithmSpec", kind: Kind::String { min: None, max: None, pattern: None, values: &["RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"] }, sensitive: false },
    Shape { name: "SigningAlgorithmSpecList", kind: Kind::List { member: 126, min: None, max: None }, sensitive: false },
    Shape { name: "Tag", kind: Kind::Structure { members: &[
        Member { name: "TagKey", shape: 130, required: true, location: At::Body },
        Member { name: "TagValue", shape: 133, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagKeyList", kind: Kind::List { member: 130, min: None, max: None }, sensitive: false },
    Shape { name: "TagKeyType", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "TagList", kind: Kind::List { member: 128, min: None, max: None }, sensitive: false },
    Shape { name: "TagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "Tags", shape: 131, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "TagValueType", kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "UntagResourceRequest", kind: Kind::Structure { members: &[
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
        Member { name: "TagKeys", shape: 129, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateAliasRequest", kind: Kind::Structure { members: &[
        Member { name: "AliasName", shape: 3, required: true, location: At::Body },
        Member { name: "TargetKeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "UpdateKeyDescriptionRequest", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 26, required: true, location: At::Body },
        Member { name: "KeyId", shape: 68, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "XksKeyConfigurationType", kind: Kind::Structure { members: &[
        Member { name: "Id", shape: 138, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "XksKeyIdType", kind: Kind::String { min: Some(1), max: Some(128), pattern: Some("^[a-zA-Z0-9-_.]+$"), values: &[] }, sensitive: false },
];

pub struct CancelKeyDeletion;
impl crate::Operation for CancelKeyDeletion {
    type Input = CancelKeyDeletionRequest;
    type Output = CancelKeyDeletionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CancelKeyDeletion";
}

pub struct CreateAlias;
impl crate::Operation for CreateAlias {
    type Input = CreateAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateAlias";
}

pub struct CreateGrant;
impl crate::Operation for CreateGrant {
    type Input = CreateGrantRequest;
    type Output = CreateGrantResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateGrant";
}

pub struct CreateKey;
impl crate::Operation for CreateKey {
    type Input = CreateKeyRequest;
    type Output = CreateKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "CreateKey";
}

pub struct Decrypt;
impl crate::Operation for Decrypt {
    type Input = DecryptRequest;
    type Output = DecryptResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "Decrypt";
}

pub struct DeleteAlias;
impl crate::Operation for DeleteAlias {
    type Input = DeleteAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteAlias";
}

pub struct DescribeKey;
impl crate::Operation for DescribeKey {
    type Input = DescribeKeyRequest;
    type Output = DescribeKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DescribeKey";
}

pub struct DisableKey;
impl crate::Operation for DisableKey {
    type Input = DisableKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DisableKey";
}

pub struct DisableKeyRotation;
impl crate::Operation for DisableKeyRotation {
    type Input = DisableKeyRotationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DisableKeyRotation";
}

pub struct EnableKey;
impl crate::Operation for EnableKey {
    type Input = EnableKeyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "EnableKey";
}

pub struct EnableKeyRotation;
impl crate::Operation for EnableKeyRotation {
    type Input = EnableKeyRotationRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "EnableKeyRotation";
}

pub struct Encrypt;
impl crate::Operation for Encrypt {
    type Input = EncryptRequest;
    type Output = EncryptResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "Encrypt";
}

pub struct GenerateDataKey;
impl crate::Operation for GenerateDataKey {
    type Input = GenerateDataKeyRequest;
    type Output = GenerateDataKeyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GenerateDataKey";
}

pub struct GenerateDataKeyWithoutPlaintext;
impl crate::Operation for GenerateDataKeyWithoutPlaintext {
    type Input = GenerateDataKeyWithoutPlaintextRequest;
    type Output = GenerateDataKeyWithoutPlaintextResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GenerateDataKeyWithoutPlaintext";
}

pub struct GenerateRandom;
impl crate::Operation for GenerateRandom {
    type Input = GenerateRandomRequest;
    type Output = GenerateRandomResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GenerateRandom";
}

pub struct GetKeyPolicy;
impl crate::Operation for GetKeyPolicy {
    type Input = GetKeyPolicyRequest;
    type Output = GetKeyPolicyResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetKeyPolicy";
}

pub struct GetKeyRotationStatus;
impl crate::Operation for GetKeyRotationStatus {
    type Input = GetKeyRotationStatusRequest;
    type Output = GetKeyRotationStatusResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetKeyRotationStatus";
}

pub struct ListAliases;
impl crate::Operation for ListAliases {
    type Input = ListAliasesRequest;
    type Output = ListAliasesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListAliases";
}

pub struct ListGrants;
impl crate::Operation for ListGrants {
    type Input = ListGrantsRequest;
    type Output = ListGrantsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListGrants";
}

pub struct ListKeyPolicies;
impl crate::Operation for ListKeyPolicies {
    type Input = ListKeyPoliciesRequest;
    type Output = ListKeyPoliciesResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListKeyPolicies";
}

pub struct ListKeyRotations;
impl crate::Operation for ListKeyRotations {
    type Input = ListKeyRotationsRequest;
    type Output = ListKeyRotationsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListKeyRotations";
}

pub struct ListKeys;
impl crate::Operation for ListKeys {
    type Input = ListKeysRequest;
    type Output = ListKeysResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListKeys";
}

pub struct ListResourceTags;
impl crate::Operation for ListResourceTags {
    type Input = ListResourceTagsRequest;
    type Output = ListResourceTagsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListResourceTags";
}

pub struct ListRetirableGrants;
impl crate::Operation for ListRetirableGrants {
    type Input = ListRetirableGrantsRequest;
    type Output = ListGrantsResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ListRetirableGrants";
}

pub struct PutKeyPolicy;
impl crate::Operation for PutKeyPolicy {
    type Input = PutKeyPolicyRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "PutKeyPolicy";
}

pub struct ReEncrypt;
impl crate::Operation for ReEncrypt {
    type Input = ReEncryptRequest;
    type Output = ReEncryptResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ReEncrypt";
}

pub struct RetireGrant;
impl crate::Operation for RetireGrant {
    type Input = RetireGrantRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RetireGrant";
}

pub struct RevokeGrant;
impl crate::Operation for RevokeGrant {
    type Input = RevokeGrantRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RevokeGrant";
}

pub struct RotateKeyOnDemand;
impl crate::Operation for RotateKeyOnDemand {
    type Input = RotateKeyOnDemandRequest;
    type Output = RotateKeyOnDemandResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "RotateKeyOnDemand";
}

pub struct ScheduleKeyDeletion;
impl crate::Operation for ScheduleKeyDeletion {
    type Input = ScheduleKeyDeletionRequest;
    type Output = ScheduleKeyDeletionResponse;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "ScheduleKeyDeletion";
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

pub struct UpdateAlias;
impl crate::Operation for UpdateAlias {
    type Input = UpdateAliasRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateAlias";
}

pub struct UpdateKeyDescription;
impl crate::Operation for UpdateKeyDescription {
    type Input = UpdateKeyDescriptionRequest;
    type Output = Empty;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "UpdateKeyDescription";
}

#[derive(Clone, Default)]
pub struct AliasListEntry {
    pub alias_arn: Option<String>,
    pub alias_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
    pub target_key_id: Option<String>,
}
impl ToJson for AliasListEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AliasArn", &self.alias_arn);
        writer.member("AliasName", &self.alias_name);
        writer.member("CreationDate", &self.creation_date);
        writer.member("LastUpdatedDate", &self.last_updated_date);
        writer.member("TargetKeyId", &self.target_key_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}
impl FromJson for CancelKeyDeletionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}
impl ToJson for CancelKeyDeletionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyId", &self.key_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}
impl FromJson for CreateAliasRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alias_name: reader.required("AliasName")?,
            target_key_id: reader.required("TargetKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateGrantRequest {
    pub constraints: Option<GrantConstraints>,
    pub dry_run: Option<bool>,
    pub grant_tokens: Option<Vec<String>>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
    pub key_id: String,
    pub name: Option<String>,
    pub operations: Vec<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
impl FromJson for CreateGrantRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            constraints: reader.optional("Constraints")?,
            dry_run: reader.optional("DryRun")?,
            grant_tokens: reader.optional("GrantTokens")?,
            grantee_principal: reader.optional("GranteePrincipal")?,
            grantee_service_principal: reader.optional("GranteeServicePrincipal")?,
            key_id: reader.required("KeyId")?,
            name: reader.optional("Name")?,
            operations: reader.required("Operations")?,
            retiring_principal: reader.optional("RetiringPrincipal")?,
            retiring_service_principal: reader.optional("RetiringServicePrincipal")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateGrantResponse {
    pub grant_id: Option<String>,
    pub grant_token: Option<String>,
}
impl ToJson for CreateGrantResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("GrantId", &self.grant_id);
        writer.member("GrantToken", &self.grant_token);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct CreateKeyRequest {
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub custom_key_store_id: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub description: Option<String>,
    pub key_spec: Option<String>,
    pub key_usage: Option<String>,
    pub multi_region: Option<bool>,
    pub origin: Option<String>,
    pub policy: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub xks_key_id: Option<String>,
}
impl FromJson for CreateKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            bypass_policy_lockout_safety_check: reader.optional("BypassPolicyLockoutSafetyCheck")?,
            custom_key_store_id: reader.optional("CustomKeyStoreId")?,
            customer_master_key_spec: reader.optional("CustomerMasterKeySpec")?,
            description: reader.optional("Description")?,
            key_spec: reader.optional("KeySpec")?,
            key_usage: reader.optional("KeyUsage")?,
            multi_region: reader.optional("MultiRegion")?,
            origin: reader.optional("Origin")?,
            policy: reader.optional("Policy")?,
            tags: reader.optional("Tags")?,
            xks_key_id: reader.optional("XksKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}
impl ToJson for CreateKeyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyMetadata", &self.key_metadata);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Blob>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}
impl FromJson for DecryptRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ciphertext_blob: reader.optional("CiphertextBlob")?,
            dry_run: reader.optional("DryRun")?,
            dry_run_modifiers: reader.optional("DryRunModifiers")?,
            encryption_algorithm: reader.optional("EncryptionAlgorithm")?,
            encryption_context: reader.optional("EncryptionContext")?,
            grant_tokens: reader.optional("GrantTokens")?,
            key_id: reader.optional("KeyId")?,
            recipient: reader.optional("Recipient")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DecryptResponse {
    pub ciphertext_for_recipient: Option<Blob>,
    pub encryption_algorithm: Option<String>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub plaintext: Option<Blob>,
}
impl ToJson for DecryptResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextForRecipient", &self.ciphertext_for_recipient);
        writer.member("EncryptionAlgorithm", &self.encryption_algorithm);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyMaterialId", &self.key_material_id);
        writer.member("Plaintext", &self.plaintext);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}
impl FromJson for DeleteAliasRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alias_name: reader.required("AliasName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeKeyRequest {
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: String,
}
impl FromJson for DescribeKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            grant_tokens: reader.optional("GrantTokens")?,
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}
impl ToJson for DescribeKeyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyMetadata", &self.key_metadata);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyRequest {
    pub key_id: String,
}
impl FromJson for DisableKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}
impl FromJson for DisableKeyRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyRequest {
    pub key_id: String,
}
impl FromJson for EnableKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}
impl FromJson for EnableKeyRotationRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            rotation_period_in_days: reader.optional("RotationPeriodInDays")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct EncryptRequest {
    pub dry_run: Option<bool>,
    pub encryption_algorithm: Option<String>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: String,
    pub plaintext: Blob,
}
impl FromJson for EncryptRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dry_run: reader.optional("DryRun")?,
            encryption_algorithm: reader.optional("EncryptionAlgorithm")?,
            encryption_context: reader.optional("EncryptionContext")?,
            grant_tokens: reader.optional("GrantTokens")?,
            key_id: reader.required("KeyId")?,
            plaintext: reader.required("Plaintext")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Blob>,
    pub encryption_algorithm: Option<String>,
    pub key_id: Option<String>,
}
impl ToJson for EncryptResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextBlob", &self.ciphertext_blob);
        writer.member("EncryptionAlgorithm", &self.encryption_algorithm);
        writer.member("KeyId", &self.key_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyRequest {
    pub dry_run: Option<bool>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: String,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub recipient: Option<RecipientInfo>,
}
impl FromJson for GenerateDataKeyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dry_run: reader.optional("DryRun")?,
            encryption_context: reader.optional("EncryptionContext")?,
            grant_tokens: reader.optional("GrantTokens")?,
            key_id: reader.required("KeyId")?,
            key_spec: reader.optional("KeySpec")?,
            number_of_bytes: reader.optional("NumberOfBytes")?,
            recipient: reader.optional("Recipient")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Blob>,
    pub ciphertext_for_recipient: Option<Blob>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub plaintext: Option<Blob>,
}
impl ToJson for GenerateDataKeyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextBlob", &self.ciphertext_blob);
        writer.member("CiphertextForRecipient", &self.ciphertext_for_recipient);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyMaterialId", &self.key_material_id);
        writer.member("Plaintext", &self.plaintext);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub dry_run: Option<bool>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: String,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
}
impl FromJson for GenerateDataKeyWithoutPlaintextRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dry_run: reader.optional("DryRun")?,
            encryption_context: reader.optional("EncryptionContext")?,
            grant_tokens: reader.optional("GrantTokens")?,
            key_id: reader.required("KeyId")?,
            key_spec: reader.optional("KeySpec")?,
            number_of_bytes: reader.optional("NumberOfBytes")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Blob>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}
impl ToJson for GenerateDataKeyWithoutPlaintextResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextBlob", &self.ciphertext_blob);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyMaterialId", &self.key_material_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GenerateRandomRequest {
    pub custom_key_store_id: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub recipient: Option<RecipientInfo>,
}
impl FromJson for GenerateRandomRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            custom_key_store_id: reader.optional("CustomKeyStoreId")?,
            number_of_bytes: reader.optional("NumberOfBytes")?,
            recipient: reader.optional("Recipient")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GenerateRandomResponse {
    pub ciphertext_for_recipient: Option<Blob>,
    pub plaintext: Option<Blob>,
}
impl ToJson for GenerateRandomResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextForRecipient", &self.ciphertext_for_recipient);
        writer.member("Plaintext", &self.plaintext);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}
impl FromJson for GetKeyPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            policy_name: reader.optional("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}
impl ToJson for GetKeyPolicyResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Policy", &self.policy);
        writer.member("PolicyName", &self.policy_name);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}
impl FromJson for GetKeyRotationStatusRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetKeyRotationStatusResponse {
    pub key_id: Option<String>,
    pub key_rotation_enabled: Option<bool>,
    pub next_rotation_date: Option<Timestamp>,
    pub on_demand_rotation_start_date: Option<Timestamp>,
    pub rotation_period_in_days: Option<i32>,
}
impl ToJson for GetKeyRotationStatusResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyId", &self.key_id);
        writer.member("KeyRotationEnabled", &self.key_rotation_enabled);
        writer.member("NextRotationDate", &self.next_rotation_date);
        writer.member("OnDemandRotationStartDate", &self.on_demand_rotation_start_date);
        writer.member("RotationPeriodInDays", &self.rotation_period_in_days);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GrantConstraints {
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    pub source_arn: Option<String>,
}
impl FromJson for GrantConstraints {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            encryption_context_equals: reader.optional("EncryptionContextEquals")?,
            encryption_context_subset: reader.optional("EncryptionContextSubset")?,
            source_arn: reader.optional("SourceArn")?,
        })
    }
}
impl ToJson for GrantConstraints {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("EncryptionContextEquals", &self.encryption_context_equals);
        writer.member("EncryptionContextSubset", &self.encryption_context_subset);
        writer.member("SourceArn", &self.source_arn);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GrantListEntry {
    pub constraints: Option<GrantConstraints>,
    pub creation_date: Option<Timestamp>,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub operations: Option<Vec<String>>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
impl ToJson for GrantListEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Constraints", &self.constraints);
        writer.member("CreationDate", &self.creation_date);
        writer.member("GrantId", &self.grant_id);
        writer.member("GranteePrincipal", &self.grantee_principal);
        writer.member("GranteeServicePrincipal", &self.grantee_service_principal);
        writer.member("IssuingAccount", &self.issuing_account);
        writer.member("KeyId", &self.key_id);
        writer.member("Name", &self.name);
        writer.member("Operations", &self.operations);
        writer.member("RetiringPrincipal", &self.retiring_principal);
        writer.member("RetiringServicePrincipal", &self.retiring_service_principal);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct KeyListEntry {
    pub key_arn: Option<String>,
    pub key_id: Option<String>,
}
impl ToJson for KeyListEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyArn", &self.key_arn);
        writer.member("KeyId", &self.key_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub arn: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub current_key_material_id: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub encapsulation_algorithms: Option<Vec<String>>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub expiration_model: Option<String>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub key_manager: Option<String>,
    pub key_spec: Option<String>,
    pub key_state: Option<String>,
    pub key_usage: Option<String>,
    pub mac_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub origin: Option<String>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub signing_algorithms: Option<Vec<String>>,
    pub valid_to: Option<Timestamp>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
}
impl ToJson for KeyMetadata {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("AWSAccountId", &self.aws_account_id);
        writer.member("Arn", &self.arn);
        writer.member("CloudHsmClusterId", &self.cloud_hsm_cluster_id);
        writer.member("CreationDate", &self.creation_date);
        writer.member("CurrentKeyMaterialId", &self.current_key_material_id);
        writer.member("CustomKeyStoreId", &self.custom_key_store_id);
        writer.member("CustomerMasterKeySpec", &self.customer_master_key_spec);
        writer.member("DeletionDate", &self.deletion_date);
        writer.member("Description", &self.description);
        writer.member("Enabled", &self.enabled);
        writer.member("EncapsulationAlgorithms", &self.encapsulation_algorithms);
        writer.member("EncryptionAlgorithms", &self.encryption_algorithms);
        writer.member("ExpirationModel", &self.expiration_model);
        writer.member("KeyAgreementAlgorithms", &self.key_agreement_algorithms);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyManager", &self.key_manager);
        writer.member("KeySpec", &self.key_spec);
        writer.member("KeyState", &self.key_state);
        writer.member("KeyUsage", &self.key_usage);
        writer.member("MacAlgorithms", &self.mac_algorithms);
        writer.member("MultiRegion", &self.multi_region);
        writer.member("MultiRegionConfiguration", &self.multi_region_configuration);
        writer.member("Origin", &self.origin);
        writer.member("PendingDeletionWindowInDays", &self.pending_deletion_window_in_days);
        writer.member("SigningAlgorithms", &self.signing_algorithms);
        writer.member("ValidTo", &self.valid_to);
        writer.member("XksKeyConfiguration", &self.xks_key_configuration);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
impl FromJson for ListAliasesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.optional("KeyId")?,
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
impl ToJson for ListAliasesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Aliases", &self.aliases);
        writer.member("NextMarker", &self.next_marker);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListGrantsRequest {
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
impl FromJson for ListGrantsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            grant_id: reader.optional("GrantId")?,
            grantee_principal: reader.optional("GranteePrincipal")?,
            grantee_service_principal: reader.optional("GranteeServicePrincipal")?,
            key_id: reader.required("KeyId")?,
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListGrantsResponse {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
impl ToJson for ListGrantsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Grants", &self.grants);
        writer.member("NextMarker", &self.next_marker);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
impl FromJson for ListKeyPoliciesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListKeyPoliciesResponse {
    pub next_marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
    pub truncated: Option<bool>,
}
impl ToJson for ListKeyPoliciesResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextMarker", &self.next_marker);
        writer.member("PolicyNames", &self.policy_names);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListKeyRotationsRequest {
    pub include_key_material: Option<String>,
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
impl FromJson for ListKeyRotationsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            include_key_material: reader.optional("IncludeKeyMaterial")?,
            key_id: reader.required("KeyId")?,
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListKeyRotationsResponse {
    pub next_marker: Option<String>,
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub truncated: Option<bool>,
}
impl ToJson for ListKeyRotationsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextMarker", &self.next_marker);
        writer.member("Rotations", &self.rotations);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListKeysRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<String>>,
}
impl FromJson for ListKeysRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
            resource_owners: reader.optional("ResourceOwners")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
impl ToJson for ListKeysResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Keys", &self.keys);
        writer.member("NextMarker", &self.next_marker);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
impl FromJson for ListResourceTagsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ListResourceTagsResponse {
    pub next_marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub truncated: Option<bool>,
}
impl ToJson for ListResourceTagsResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("NextMarker", &self.next_marker);
        writer.member("Tags", &self.tags);
        writer.member("Truncated", &self.truncated);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ListRetirableGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
impl FromJson for ListRetirableGrantsRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            limit: reader.optional("Limit")?,
            marker: reader.optional("Marker")?,
            retiring_principal: reader.optional("RetiringPrincipal")?,
            retiring_service_principal: reader.optional("RetiringServicePrincipal")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}
impl ToJson for MultiRegionConfiguration {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("MultiRegionKeyType", &self.multi_region_key_type);
        writer.member("PrimaryKey", &self.primary_key);
        writer.member("ReplicaKeys", &self.replica_keys);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}
impl ToJson for MultiRegionKey {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Arn", &self.arn);
        writer.member("Region", &self.region);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct PutKeyPolicyRequest {
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub key_id: String,
    pub policy: String,
    pub policy_name: Option<String>,
}
impl FromJson for PutKeyPolicyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            bypass_policy_lockout_safety_check: reader.optional("BypassPolicyLockoutSafetyCheck")?,
            key_id: reader.required("KeyId")?,
            policy: reader.required("Policy")?,
            policy_name: reader.optional("PolicyName")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Blob>,
    pub destination_encryption_algorithm: Option<String>,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub destination_key_id: String,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub source_encryption_algorithm: Option<String>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
}
impl FromJson for ReEncryptRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            ciphertext_blob: reader.optional("CiphertextBlob")?,
            destination_encryption_algorithm: reader.optional("DestinationEncryptionAlgorithm")?,
            destination_encryption_context: reader.optional("DestinationEncryptionContext")?,
            destination_key_id: reader.required("DestinationKeyId")?,
            dry_run: reader.optional("DryRun")?,
            dry_run_modifiers: reader.optional("DryRunModifiers")?,
            grant_tokens: reader.optional("GrantTokens")?,
            source_encryption_algorithm: reader.optional("SourceEncryptionAlgorithm")?,
            source_encryption_context: reader.optional("SourceEncryptionContext")?,
            source_key_id: reader.optional("SourceKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Blob>,
    pub destination_encryption_algorithm: Option<String>,
    pub destination_key_material_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub source_key_id: Option<String>,
    pub source_key_material_id: Option<String>,
}
impl ToJson for ReEncryptResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CiphertextBlob", &self.ciphertext_blob);
        writer.member("DestinationEncryptionAlgorithm", &self.destination_encryption_algorithm);
        writer.member("DestinationKeyMaterialId", &self.destination_key_material_id);
        writer.member("KeyId", &self.key_id);
        writer.member("SourceEncryptionAlgorithm", &self.source_encryption_algorithm);
        writer.member("SourceKeyId", &self.source_key_id);
        writer.member("SourceKeyMaterialId", &self.source_key_material_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RecipientInfo {
    pub attestation_document: Option<Blob>,
    pub key_encryption_algorithm: Option<String>,
}
impl FromJson for RecipientInfo {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            attestation_document: reader.optional("AttestationDocument")?,
            key_encryption_algorithm: reader.optional("KeyEncryptionAlgorithm")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RetireGrantRequest {
    pub dry_run: Option<bool>,
    pub grant_id: Option<String>,
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
}
impl FromJson for RetireGrantRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dry_run: reader.optional("DryRun")?,
            grant_id: reader.optional("GrantId")?,
            grant_token: reader.optional("GrantToken")?,
            key_id: reader.optional("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RevokeGrantRequest {
    pub dry_run: Option<bool>,
    pub grant_id: String,
    pub key_id: String,
}
impl FromJson for RevokeGrantRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            dry_run: reader.optional("DryRun")?,
            grant_id: reader.required("GrantId")?,
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RotateKeyOnDemandRequest {
    pub key_id: String,
}
impl FromJson for RotateKeyOnDemandRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct RotateKeyOnDemandResponse {
    pub key_id: Option<String>,
}
impl ToJson for RotateKeyOnDemandResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("KeyId", &self.key_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct RotationsListEntry {
    pub expiration_model: Option<String>,
    pub import_state: Option<String>,
    pub key_id: Option<String>,
    pub key_material_description: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_state: Option<String>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<String>,
    pub valid_to: Option<Timestamp>,
}
impl ToJson for RotationsListEntry {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("ExpirationModel", &self.expiration_model);
        writer.member("ImportState", &self.import_state);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyMaterialDescription", &self.key_material_description);
        writer.member("KeyMaterialId", &self.key_material_id);
        writer.member("KeyMaterialState", &self.key_material_state);
        writer.member("RotationDate", &self.rotation_date);
        writer.member("RotationType", &self.rotation_type);
        writer.member("ValidTo", &self.valid_to);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}
impl FromJson for ScheduleKeyDeletionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            pending_window_in_days: reader.optional("PendingWindowInDays")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionResponse {
    pub deletion_date: Option<Timestamp>,
    pub key_id: Option<String>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i32>,
}
impl ToJson for ScheduleKeyDeletionResponse {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("DeletionDate", &self.deletion_date);
        writer.member("KeyId", &self.key_id);
        writer.member("KeyState", &self.key_state);
        writer.member("PendingWindowInDays", &self.pending_window_in_days);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
impl FromJson for Tag {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            tag_key: reader.optional("TagKey")?,
            tag_value: reader.optional("TagValue")?,
        })
    }
}
impl ToJson for Tag {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("TagKey", &self.tag_key);
        writer.member("TagValue", &self.tag_value);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}
impl FromJson for TagResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            tags: reader.required("Tags")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}
impl FromJson for UntagResourceRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            key_id: reader.required("KeyId")?,
            tag_keys: reader.required("TagKeys")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}
impl FromJson for UpdateAliasRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            alias_name: reader.required("AliasName")?,
            target_key_id: reader.required("TargetKeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct UpdateKeyDescriptionRequest {
    pub description: String,
    pub key_id: String,
}
impl FromJson for UpdateKeyDescriptionRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            description: reader.required("Description")?,
            key_id: reader.required("KeyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}
impl ToJson for XksKeyConfigurationType {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Id", &self.id);
        writer.done()
    }
}
