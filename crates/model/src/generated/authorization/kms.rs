// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "CancelKeyDeletion", who: Who::Policy, checks: &[
        Check { action: "kms:CancelKeyDeletion", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateAlias", who: Who::Policy, checks: &[
        Check { action: "kms:CreateAlias", resources: &[
            Of { kind: "kms:alias", arn: "arn:aws:kms:{region}:{account}:{+}", path: &[Step::Member("AliasName")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("TargetKeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateGrant", who: Who::Policy, checks: &[
        Check { action: "kms:CreateGrant", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionContext:", path: &[], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[], or: None },
            Key { name: "kms:GrantConstraintType", path: &[Step::Member("Constraints"), Step::Keys], or: None },
            Key { name: "kms:GrantIsForAWSResource", path: &[], or: None },
            Key { name: "kms:GrantOperations", path: &[Step::Member("Operations"), Step::Each], or: None },
            Key { name: "kms:GranteePrincipal", path: &[Step::Member("GranteePrincipal")], or: None },
            Key { name: "kms:RetiringPrincipal", path: &[Step::Member("RetiringPrincipal")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateKey", who: Who::Policy, checks: &[
        Check { action: "kms:CreateKey", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("TagKey")], or: None },
            Key { name: "kms:BypassPolicyLockoutSafetyCheck", path: &[Step::Member("BypassPolicyLockoutSafetyCheck")], or: Some("false") },
            Key { name: "kms:KeyOrigin", path: &[Step::Member("Origin")], or: Some("AWS_KMS") },
            Key { name: "kms:KeySpec", path: &[Step::Member("KeySpec")], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:KeyUsage", path: &[Step::Member("KeyUsage")], or: Some("ENCRYPT_DECRYPT") },
            Key { name: "kms:MultiRegion", path: &[Step::Member("MultiRegion")], or: Some("false") },
        ], given: None },
        Check { action: "kms:TagResource", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("TagKey")], or: None },
        ], given: Some(&[&[Step::Member("Tags"), Step::Each]]) },
    ], own: None, later: false },
    Row { operation: "Decrypt", who: Who::Policy, checks: &[
        Check { action: "kms:Decrypt", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[Step::Member("EncryptionAlgorithm")], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("EncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("EncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: Some(&[&[Step::Member("KeyId")]]) },
    ], own: None, later: true },
    Row { operation: "DeleteAlias", who: Who::Policy, checks: &[
        Check { action: "kms:DeleteAlias", resources: &[
            Of { kind: "kms:alias", arn: "arn:aws:kms:{region}:{account}:{+}", path: &[Step::Member("AliasName")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("AliasName")]]) },
    ], own: None, later: true },
    Row { operation: "DescribeKey", who: Who::Policy, checks: &[
        Check { action: "kms:DescribeKey", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DisableKey", who: Who::Policy, checks: &[
        Check { action: "kms:DisableKey", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DisableKeyRotation", who: Who::Policy, checks: &[
        Check { action: "kms:DisableKeyRotation", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "EnableKey", who: Who::Policy, checks: &[
        Check { action: "kms:EnableKey", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "EnableKeyRotation", who: Who::Policy, checks: &[
        Check { action: "kms:EnableKeyRotation", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:RotationPeriodInDays", path: &[Step::Member("RotationPeriodInDays")], or: Some("365") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "Encrypt", who: Who::Policy, checks: &[
        Check { action: "kms:Encrypt", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[Step::Member("EncryptionAlgorithm")], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("EncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("EncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GenerateDataKey", who: Who::Policy, checks: &[
        Check { action: "kms:GenerateDataKey", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("EncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("EncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GenerateDataKeyWithoutPlaintext", who: Who::Policy, checks: &[
        Check { action: "kms:GenerateDataKeyWithoutPlaintext", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("EncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("EncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GenerateRandom", who: Who::Policy, checks: &[
        Check { action: "kms:GenerateRandom", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetKeyPolicy", who: Who::Policy, checks: &[
        Check { action: "kms:GetKeyPolicy", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetKeyRotationStatus", who: Who::Policy, checks: &[
        Check { action: "kms:GetKeyRotationStatus", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAliases", who: Who::Policy, checks: &[
        Check { action: "kms:ListAliases", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGrants", who: Who::Policy, checks: &[
        Check { action: "kms:ListGrants", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:GrantIsForAWSResource", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ListKeyPolicies", who: Who::Policy, checks: &[
        Check { action: "kms:ListKeyPolicies", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListKeyRotations", who: Who::Policy, checks: &[
        Check { action: "kms:ListKeyRotations", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListKeys", who: Who::Policy, checks: &[
        Check { action: "kms:ListKeys", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListResourceTags", who: Who::Policy, checks: &[
        Check { action: "kms:ListResourceTags", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRetirableGrants", who: Who::Policy, checks: &[
        Check { action: "kms:ListRetirableGrants", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutKeyPolicy", who: Who::Policy, checks: &[
        Check { action: "kms:PutKeyPolicy", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:BypassPolicyLockoutSafetyCheck", path: &[Step::Member("BypassPolicyLockoutSafetyCheck")], or: Some("false") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ReEncrypt", who: Who::Policy, checks: &[
        Check { action: "kms:ReEncryptFrom", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("SourceKeyId")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[Step::Member("SourceEncryptionAlgorithm")], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("SourceEncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("SourceEncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:ReEncryptOnSameKey", path: &[], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: Some(&[&[Step::Member("SourceKeyId")]]) },
        Check { action: "kms:ReEncryptTo", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("DestinationKeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionAlgorithm", path: &[Step::Member("DestinationEncryptionAlgorithm")], or: Some("SYMMETRIC_DEFAULT") },
            Key { name: "kms:EncryptionContext:", path: &[Step::Member("DestinationEncryptionContext")], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[Step::Member("DestinationEncryptionContext"), Step::Keys], or: None },
            Key { name: "kms:ReEncryptOnSameKey", path: &[], or: None },
            Key { name: "kms:RequestAlias", path: &[], or: None },
        ], given: Some(&[&[Step::Member("DestinationKeyId")]]) },
    ], own: None, later: true },
    Row { operation: "RetireGrant", who: Who::Policy, checks: &[
        Check { action: "kms:RetireGrant", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "kms:EncryptionContext:", path: &[], or: None },
            Key { name: "kms:EncryptionContextKeys", path: &[], or: None },
            Key { name: "kms:GrantConstraintType", path: &[], or: None },
        ], given: Some(&[&[Step::Member("KeyId")]]) },
    ], own: None, later: true },
    Row { operation: "RevokeGrant", who: Who::Policy, checks: &[
        Check { action: "kms:RevokeGrant", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:GrantIsForAWSResource", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "RotateKeyOnDemand", who: Who::Policy, checks: &[
        Check { action: "kms:RotateKeyOnDemand", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ScheduleKeyDeletion", who: Who::Policy, checks: &[
        Check { action: "kms:ScheduleKeyDeletion", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "kms:ScheduleKeyDeletionPendingWindowInDays", path: &[Step::Member("PendingWindowInDays")], or: Some("30") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "TagResource", who: Who::Policy, checks: &[
        Check { action: "kms:TagResource", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("TagKey")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResource", who: Who::Policy, checks: &[
        Check { action: "kms:UntagResource", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateAlias", who: Who::Policy, checks: &[
        Check { action: "kms:UpdateAlias", resources: &[
            Of { kind: "kms:alias", arn: "arn:aws:kms:{region}:{account}:{+}", path: &[Step::Member("AliasName")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("TargetKeyId")], when: None, among: false },
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("AliasName")], &[Step::Member("TargetKeyId")]]) },
    ], own: None, later: true },
    Row { operation: "UpdateKeyDescription", who: Who::Policy, checks: &[
        Check { action: "kms:UpdateKeyDescription", resources: &[
            Of { kind: "kms:key", arn: "arn:aws:kms:{region}:{account}:key/{}", path: &[Step::Member("KeyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
