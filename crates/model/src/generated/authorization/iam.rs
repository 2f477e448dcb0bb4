// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AddClientIDToOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:AddClientIDToOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "AddRoleToInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:AddRoleToInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ec2.amazonaws.com") },
        ], given: Some(&[&[Step::Member("RoleName")]]) },
    ], own: None, later: false },
    Row { operation: "AddUserToGroup", who: Who::Policy, checks: &[
        Check { action: "iam:AddUserToGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "AttachGroupPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:AttachGroupPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "AttachRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:AttachRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "AttachUserPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:AttachUserPolicy", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ChangePassword", who: Who::Policy, checks: &[
        Check { action: "iam:ChangePassword", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "CreateAccessKey", who: Who::Policy, checks: &[
        Check { action: "iam:CreateAccessKey", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "CreateAccountAlias", who: Who::Policy, checks: &[
        Check { action: "iam:CreateAccountAlias", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateGroup", who: Who::Policy, checks: &[
        Check { action: "iam:CreateGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group{Path|/}{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:CreateInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile{Path|/}{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateLoginProfile", who: Who::Policy, checks: &[
        Check { action: "iam:CreateLoginProfile", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "CreateOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:CreateOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("Url")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreatePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:CreatePolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy{Path|/}{+}", path: &[Step::Member("PolicyName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreatePolicyVersion", who: Who::Policy, checks: &[
        Check { action: "iam:CreatePolicyVersion", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateRole", who: Who::Policy, checks: &[
        Check { action: "iam:CreateRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role{Path|/}{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "iam:PermissionsBoundary", path: &[Step::Member("PermissionsBoundary")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateUser", who: Who::Policy, checks: &[
        Check { action: "iam:CreateUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user{Path|/}{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "iam:PermissionsBoundary", path: &[Step::Member("PermissionsBoundary")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteAccessKey", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteAccessKey", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "DeleteAccountAlias", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteAccountAlias", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteAccountPasswordPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteAccountPasswordPolicy", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteGroup", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteGroupPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteGroupPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteLoginProfile", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteLoginProfile", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "DeleteOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeletePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DeletePolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeletePolicyVersion", who: Who::Policy, checks: &[
        Check { action: "iam:DeletePolicyVersion", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteRole", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteRolePermissionsBoundary", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteRolePermissionsBoundary", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteUser", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteUserPermissionsBoundary", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteUserPermissionsBoundary", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteUserPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DeleteUserPolicy", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DetachGroupPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DetachGroupPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DetachRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DetachRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DetachUserPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:DetachUserPolicy", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
            Key { name: "iam:PolicyARN", path: &[Step::Member("PolicyArn")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GenerateCredentialReport", who: Who::Policy, checks: &[
        Check { action: "iam:GenerateCredentialReport", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccessKeyLastUsed", who: Who::Policy, checks: &[
        Check { action: "iam:GetAccessKeyLastUsed", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "GetAccountAuthorizationDetails", who: Who::Policy, checks: &[
        Check { action: "iam:GetAccountAuthorizationDetails", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccountPasswordPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetAccountPasswordPolicy", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccountSummary", who: Who::Policy, checks: &[
        Check { action: "iam:GetAccountSummary", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetContextKeysForCustomPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetContextKeysForCustomPolicy", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetContextKeysForPrincipalPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetContextKeysForPrincipalPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCredentialReport", who: Who::Policy, checks: &[
        Check { action: "iam:GetCredentialReport", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetGroup", who: Who::Policy, checks: &[
        Check { action: "iam:GetGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetGroupPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetGroupPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:GetInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetLoginProfile", who: Who::Policy, checks: &[
        Check { action: "iam:GetLoginProfile", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "GetOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:GetOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetPolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetPolicyVersion", who: Who::Policy, checks: &[
        Check { action: "iam:GetPolicyVersion", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetRole", who: Who::Policy, checks: &[
        Check { action: "iam:GetRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GetRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetUser", who: Who::Policy, checks: &[
        Check { action: "iam:GetUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "GetUserPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:GetUserPolicy", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAccessKeys", who: Who::Policy, checks: &[
        Check { action: "iam:ListAccessKeys", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "ListAccountAliases", who: Who::Policy, checks: &[
        Check { action: "iam:ListAccountAliases", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAttachedGroupPolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListAttachedGroupPolicies", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAttachedRolePolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListAttachedRolePolicies", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAttachedUserPolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListAttachedUserPolicies", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListEntitiesForPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:ListEntitiesForPolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGroupPolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListGroupPolicies", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGroups", who: Who::Policy, checks: &[
        Check { action: "iam:ListGroups", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGroupsForUser", who: Who::Policy, checks: &[
        Check { action: "iam:ListGroupsForUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListInstanceProfileTags", who: Who::Policy, checks: &[
        Check { action: "iam:ListInstanceProfileTags", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListInstanceProfiles", who: Who::Policy, checks: &[
        Check { action: "iam:ListInstanceProfiles", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListInstanceProfilesForRole", who: Who::Policy, checks: &[
        Check { action: "iam:ListInstanceProfilesForRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListMFADevices", who: Who::Policy, checks: &[
        Check { action: "iam:ListMFADevices", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "ListOpenIDConnectProviderTags", who: Who::Policy, checks: &[
        Check { action: "iam:ListOpenIDConnectProviderTags", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListOpenIDConnectProviders", who: Who::Policy, checks: &[
        Check { action: "iam:ListOpenIDConnectProviders", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListPolicies", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPolicyTags", who: Who::Policy, checks: &[
        Check { action: "iam:ListPolicyTags", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPolicyVersions", who: Who::Policy, checks: &[
        Check { action: "iam:ListPolicyVersions", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRolePolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListRolePolicies", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRoleTags", who: Who::Policy, checks: &[
        Check { action: "iam:ListRoleTags", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRoles", who: Who::Policy, checks: &[
        Check { action: "iam:ListRoles", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListSSHPublicKeys", who: Who::Policy, checks: &[
        Check { action: "iam:ListSSHPublicKeys", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "ListServiceSpecificCredentials", who: Who::Policy, checks: &[
        Check { action: "iam:ListServiceSpecificCredentials", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "ListSigningCertificates", who: Who::Policy, checks: &[
        Check { action: "iam:ListSigningCertificates", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "ListUserPolicies", who: Who::Policy, checks: &[
        Check { action: "iam:ListUserPolicies", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListUserTags", who: Who::Policy, checks: &[
        Check { action: "iam:ListUserTags", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListUsers", who: Who::Policy, checks: &[
        Check { action: "iam:ListUsers", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListVirtualMFADevices", who: Who::Policy, checks: &[
        Check { action: "iam:ListVirtualMFADevices", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutGroupPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:PutGroupPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutRolePermissionsBoundary", who: Who::Policy, checks: &[
        Check { action: "iam:PutRolePermissionsBoundary", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[Step::Member("PermissionsBoundary")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "PutRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:PutRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "PutUserPermissionsBoundary", who: Who::Policy, checks: &[
        Check { action: "iam:PutUserPermissionsBoundary", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[Step::Member("PermissionsBoundary")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "PutUserPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:PutUserPolicy", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "RemoveClientIDFromOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:RemoveClientIDFromOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RemoveRoleFromInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:RemoveRoleFromInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RemoveUserFromGroup", who: Who::Policy, checks: &[
        Check { action: "iam:RemoveUserFromGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SetDefaultPolicyVersion", who: Who::Policy, checks: &[
        Check { action: "iam:SetDefaultPolicyVersion", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SimulateCustomPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:SimulateCustomPolicy", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SimulatePrincipalPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:SimulatePrincipalPolicy", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("PolicySourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:TagInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "TagOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:TagOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "TagPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:TagPolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "TagRole", who: Who::Policy, checks: &[
        Check { action: "iam:TagRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "TagUser", who: Who::Policy, checks: &[
        Check { action: "iam:TagUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagInstanceProfile", who: Who::Policy, checks: &[
        Check { action: "iam:UntagInstanceProfile", resources: &[
            Of { kind: "iam:instance-profile", arn: "arn:aws:iam::{account}:instance-profile/{+}", path: &[Step::Member("InstanceProfileName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagOpenIDConnectProvider", who: Who::Policy, checks: &[
        Check { action: "iam:UntagOpenIDConnectProvider", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:UntagPolicy", resources: &[
            Of { kind: "iam:policy", arn: "arn:aws:iam::{account}:policy/{+}", path: &[Step::Member("PolicyArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagRole", who: Who::Policy, checks: &[
        Check { action: "iam:UntagRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagUser", who: Who::Policy, checks: &[
        Check { action: "iam:UntagUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateAccessKey", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateAccessKey", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("UserName")]]) },
    ], own: None, later: true },
    Row { operation: "UpdateAccountPasswordPolicy", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateAccountPasswordPolicy", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateAssumeRolePolicy", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateAssumeRolePolicy", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateGroup", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateGroup", resources: &[
            Of { kind: "iam:group", arn: "arn:aws:iam::{account}:group/{+}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateLoginProfile", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateLoginProfile", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateOpenIDConnectProviderThumbprint", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateOpenIDConnectProviderThumbprint", resources: &[
            Of { kind: "iam:oidc-provider", arn: "arn:aws:iam::{account}:oidc-provider/{+}", path: &[Step::Member("OpenIDConnectProviderArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateRole", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateRoleDescription", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateRoleDescription", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleName")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PermissionsBoundary", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateUser", who: Who::Policy, checks: &[
        Check { action: "iam:UpdateUser", resources: &[
            Of { kind: "iam:user", arn: "arn:aws:iam::{account}:user/{+}", path: &[Step::Member("UserName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
