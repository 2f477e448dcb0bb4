// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "CreateGroup", who: Who::Policy, checks: &[
        Check { action: "resource-groups:CreateGroup", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "resource-groups:Tag", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: Some(&[&[Step::Member("Tags"), Step::Keys]]) },
    ], own: None, later: false },
    Row { operation: "DeleteGroup", who: Who::Policy, checks: &[
        Check { action: "resource-groups:DeleteGroup", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetGroup", who: Who::Policy, checks: &[
        Check { action: "resource-groups:GetGroup", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetGroupConfiguration", who: Who::Policy, checks: &[
        Check { action: "resource-groups:GetGroupConfiguration", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetGroupQuery", who: Who::Policy, checks: &[
        Check { action: "resource-groups:GetGroupQuery", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetTags", who: Who::Policy, checks: &[
        Check { action: "resource-groups:GetTags", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGroupResources", who: Who::Policy, checks: &[
        Check { action: "resource-groups:ListGroupResources", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListGroups", who: Who::Policy, checks: &[
        Check { action: "resource-groups:ListGroups", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SearchResources", who: Who::Policy, checks: &[
        Check { action: "resource-groups:SearchResources", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "Tag", who: Who::Policy, checks: &[
        Check { action: "resource-groups:Tag", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Arn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "Untag", who: Who::Policy, checks: &[
        Check { action: "resource-groups:Untag", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Arn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("Keys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateGroup", who: Who::Policy, checks: &[
        Check { action: "resource-groups:UpdateGroup", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateGroupQuery", who: Who::Policy, checks: &[
        Check { action: "resource-groups:UpdateGroupQuery", resources: &[
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("Group")], when: None, among: false },
            Of { kind: "resource-groups:group", arn: "arn:aws:resource-groups:{region}:{account}:group/{}", path: &[Step::Member("GroupName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
