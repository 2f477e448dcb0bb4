// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "CreateConfigurationManager", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:CreateConfigurationManager", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/*", path: &[Step::Member("ConfigurationDefinitions"), Step::Each, Step::Member("Type")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("ConfigurationDefinitions"), Step::Each, Step::Member("LocalDeploymentAdministrationRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm-quicksetup.amazonaws.com") },
        ], given: Some(&[&[Step::Member("ConfigurationDefinitions"), Step::Each, Step::Member("LocalDeploymentAdministrationRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "DeleteConfigurationManager", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:DeleteConfigurationManager", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ManagerArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetConfiguration", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:GetConfiguration", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "GetConfigurationManager", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:GetConfigurationManager", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ManagerArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetServiceSettings", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:GetServiceSettings", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListConfigurationManagers", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:ListConfigurationManagers", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListConfigurations", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:ListConfigurations", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ManagerArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListQuickSetupTypes", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:ListQuickSetupTypes", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListTagsForResource", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:ListTagsForResource", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ResourceArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:TagResource", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ResourceArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:UntagResource", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ResourceArn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateConfigurationDefinition", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:UpdateConfigurationDefinition", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ManagerArn")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("LocalDeploymentAdministrationRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm-quicksetup.amazonaws.com") },
        ], given: Some(&[&[Step::Member("LocalDeploymentAdministrationRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateConfigurationManager", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:UpdateConfigurationManager", resources: &[
            Of { kind: "ssm-quicksetup:configuration-manager", arn: "arn:aws:ssm-quicksetup:{region}:{account}:configuration-manager/{}", path: &[Step::Member("ManagerArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateServiceSettings", who: Who::Policy, checks: &[
        Check { action: "ssm-quicksetup:UpdateServiceSettings", resources: &[], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("ExplorerEnablingRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("ExplorerEnablingRoleArn")]]) },
    ], own: None, later: false },
];
