// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AssumeRole", who: Who::Signed, checks: &[
        Check { action: "sts:AssumeRole", resources: &[
            Of { kind: "sts:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "sts:ExternalId", path: &[Step::Member("ExternalId")], or: None },
            Key { name: "sts:RoleSessionName", path: &[Step::Member("RoleSessionName")], or: None },
            Key { name: "sts:SourceIdentity", path: &[Step::Member("SourceIdentity")], or: None },
            Key { name: "sts:TransitiveTagKeys", path: &[Step::Member("TransitiveTagKeys"), Step::Each], or: None },
        ], given: None },
        Check { action: "sts:TagSession", resources: &[
            Of { kind: "sts:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "sts:ExternalId", path: &[Step::Member("ExternalId")], or: None },
            Key { name: "sts:RoleSessionName", path: &[Step::Member("RoleSessionName")], or: None },
            Key { name: "sts:SourceIdentity", path: &[Step::Member("SourceIdentity")], or: None },
            Key { name: "sts:TransitiveTagKeys", path: &[Step::Member("TransitiveTagKeys"), Step::Each], or: None },
        ], given: Some(&[&[Step::Member("Tags"), Step::Each]]) },
        Check { action: "sts:SetSourceIdentity", resources: &[
            Of { kind: "sts:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "sts:ExternalId", path: &[Step::Member("ExternalId")], or: None },
            Key { name: "sts:RoleSessionName", path: &[Step::Member("RoleSessionName")], or: None },
            Key { name: "sts:SourceIdentity", path: &[Step::Member("SourceIdentity")], or: None },
        ], given: Some(&[&[Step::Member("SourceIdentity")]]) },
    ], own: None, later: false },
    Row { operation: "AssumeRoleWithWebIdentity", who: Who::Anyone, checks: &[], own: None, later: false },
    Row { operation: "DecodeAuthorizationMessage", who: Who::Policy, checks: &[
        Check { action: "sts:DecodeAuthorizationMessage", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccessKeyInfo", who: Who::Policy, checks: &[
        Check { action: "sts:GetAccessKeyInfo", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCallerIdentity", who: Who::Signed, checks: &[], own: None, later: false },
    Row { operation: "GetSessionToken", who: Who::Signed, checks: &[], own: None, later: false },
];
