// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AcceptPage", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:AcceptPage", resources: &[
            Of { kind: "ssm-contacts:page", arn: "arn:aws:ssm-contacts:{region}:{account}:page/{+}", path: &[Step::Member("PageId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ActivateContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ActivateContactChannel", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateContact", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:CreateContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("Alias")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
        Check { action: "ssm-contacts:AssociateContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("Plan"), Step::Member("Stages"), Step::Each, Step::Member("Targets"), Step::Each, Step::Member("ContactTargetInfo"), Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("Plan"), Step::Member("Stages"), Step::Each, Step::Member("Targets"), Step::Each, Step::Member("ContactTargetInfo"), Step::Member("ContactId")]]) },
    ], own: None, later: false },
    Row { operation: "CreateContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:CreateContactChannel", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateRotation", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:CreateRotation", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/*", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateRotationOverride", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:CreateRotationOverride", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeactivateContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DeactivateContactChannel", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteContact", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DeleteContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DeleteContactChannel", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteRotation", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DeleteRotation", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteRotationOverride", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DeleteRotationOverride", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeEngagement", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DescribeEngagement", resources: &[
            Of { kind: "ssm-contacts:engagement", arn: "arn:aws:ssm-contacts:{region}:{account}:engagement/{+}", path: &[Step::Member("EngagementId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribePage", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:DescribePage", resources: &[
            Of { kind: "ssm-contacts:page", arn: "arn:aws:ssm-contacts:{region}:{account}:page/{+}", path: &[Step::Member("PageId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetContact", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:GetContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:GetContactChannel", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetContactPolicy", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:GetContactPolicy", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetRotation", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:GetRotation", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetRotationOverride", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:GetRotationOverride", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListContactChannels", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListContactChannels", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListContacts", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListContacts", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListEngagements", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListEngagements", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPageReceipts", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListPageReceipts", resources: &[
            Of { kind: "ssm-contacts:page", arn: "arn:aws:ssm-contacts:{region}:{account}:page/{+}", path: &[Step::Member("PageId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPageResolutions", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListPageResolutions", resources: &[
            Of { kind: "ssm-contacts:page", arn: "arn:aws:ssm-contacts:{region}:{account}:page/{+}", path: &[Step::Member("PageId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPagesByContact", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListPagesByContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPagesByEngagement", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListPagesByEngagement", resources: &[
            Of { kind: "ssm-contacts:engagement", arn: "arn:aws:ssm-contacts:{region}:{account}:engagement/{+}", path: &[Step::Member("EngagementId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListPreviewRotationShifts", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListPreviewRotationShifts", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRotationOverrides", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListRotationOverrides", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRotationShifts", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListRotationShifts", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRotations", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListRotations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListTagsForResource", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:ListTagsForResource", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutContactPolicy", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:PutContactPolicy", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SendActivationCode", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:SendActivationCode", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StartEngagement", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:StartEngagement", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StopEngagement", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:StopEngagement", resources: &[
            Of { kind: "ssm-contacts:engagement", arn: "arn:aws:ssm-contacts:{region}:{account}:engagement/{+}", path: &[Step::Member("EngagementId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:TagResource", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:UntagResource", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("ResourceARN")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateContact", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:UpdateContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "ssm-contacts:AssociateContact", resources: &[
            Of { kind: "ssm-contacts:contact", arn: "arn:aws:ssm-contacts:{region}:{account}:contact/{}", path: &[Step::Member("Plan"), Step::Member("Stages"), Step::Each, Step::Member("Targets"), Step::Each, Step::Member("ContactTargetInfo"), Step::Member("ContactId")], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("Plan"), Step::Member("Stages"), Step::Each, Step::Member("Targets"), Step::Each, Step::Member("ContactTargetInfo"), Step::Member("ContactId")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateContactChannel", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:UpdateContactChannel", resources: &[
            Of { kind: "ssm-contacts:contactchannel", arn: "arn:aws:ssm-contacts:{region}:{account}:contactchannel/{+}", path: &[Step::Member("ContactChannelId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateRotation", who: Who::Policy, checks: &[
        Check { action: "ssm-contacts:UpdateRotation", resources: &[
            Of { kind: "ssm-contacts:rotation", arn: "arn:aws:ssm-contacts:{region}:{account}:rotation/{}", path: &[Step::Member("RotationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
