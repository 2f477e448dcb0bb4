// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "CreateApplication", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateApplication", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateConfigurationProfile", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateConfigurationProfile", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RetrievalRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("RetrievalRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "CreateDeploymentStrategy", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateDeploymentStrategy", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateEnvironment", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateEnvironment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("Monitors"), Step::Each, Step::Member("AlarmRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("Monitors"), Step::Each, Step::Member("AlarmRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "CreateExperimentDefinition", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateExperimentDefinition", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileIdentifier")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/environment/{}", path: &[Step::Member("EnvironmentIdentifier")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateExtension", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateExtension", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("Actions"), Step::Each, Step::Each, Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("Actions"), Step::Each, Step::Each, Step::Member("RoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "CreateExtensionAssociation", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateExtensionAssociation", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateHostedConfigurationVersion", who: Who::Policy, checks: &[
        Check { action: "appconfig:CreateHostedConfigurationVersion", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteApplication", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteApplication", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteConfigurationProfile", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteConfigurationProfile", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteDeploymentStrategy", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteDeploymentStrategy", resources: &[
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("DeploymentStrategyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteEnvironment", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteEnvironment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteExperimentDefinition", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteExperimentDefinition", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteExtension", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteExtension", resources: &[
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/{VersionNumber|*}", path: &[Step::Member("ExtensionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteExtensionAssociation", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteExtensionAssociation", resources: &[
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ExtensionAssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteHostedConfigurationVersion", who: Who::Policy, checks: &[
        Check { action: "appconfig:DeleteHostedConfigurationVersion", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
            Of { kind: "appconfig:hostedconfigurationversion", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}/hostedconfigurationversion/{}", path: &[Step::Member("VersionNumber")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccountSettings", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetAccountSettings", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetApplication", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetApplication", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetConfiguration", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetConfiguration", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("Application")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{Application}/environment/{}", path: &[Step::Member("Environment")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{Application}/configurationprofile/{}", path: &[Step::Member("Configuration")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetConfigurationProfile", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetConfigurationProfile", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetDeployment", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetDeployment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:deployment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/deployment/{}", path: &[Step::Member("DeploymentNumber")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetDeploymentStrategy", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetDeploymentStrategy", resources: &[
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("DeploymentStrategyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetEnvironment", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetEnvironment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetExperimentDefinition", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetExperimentDefinition", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetExperimentRun", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetExperimentRun", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetExtension", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetExtension", resources: &[
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/{VersionNumber|*}", path: &[Step::Member("ExtensionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetExtensionAssociation", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetExtensionAssociation", resources: &[
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ExtensionAssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetHostedConfigurationVersion", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetHostedConfigurationVersion", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
            Of { kind: "appconfig:hostedconfigurationversion", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}/hostedconfigurationversion/{}", path: &[Step::Member("VersionNumber")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListApplications", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListApplications", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListConfigurationProfiles", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListConfigurationProfiles", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListDeploymentStrategies", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListDeploymentStrategies", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListDeployments", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListDeployments", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListEnvironments", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListEnvironments", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListExperimentDefinitions", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListExperimentDefinitions", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListExperimentRunEvents", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListExperimentRunEvents", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListExperimentRuns", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListExperimentRuns", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListExtensionAssociations", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListExtensionAssociations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListExtensions", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListExtensions", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListHostedConfigurationVersions", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListHostedConfigurationVersions", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListTagsForResource", who: Who::Policy, checks: &[
        Check { action: "appconfig:ListTagsForResource", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deployment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/deployment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/*", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/experimentdefinition/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StartDeployment", who: Who::Policy, checks: &[
        Check { action: "appconfig:StartDeployment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("DeploymentStrategyId")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "StartExperimentRun", who: Who::Policy, checks: &[
        Check { action: "appconfig:StartExperimentRun", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "StopDeployment", who: Who::Policy, checks: &[
        Check { action: "appconfig:StopDeployment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:deployment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/deployment/{}", path: &[Step::Member("DeploymentNumber")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StopExperimentRun", who: Who::Policy, checks: &[
        Check { action: "appconfig:StopExperimentRun", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagResource", who: Who::Policy, checks: &[
        Check { action: "appconfig:TagResource", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deployment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/deployment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/*", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/experimentdefinition/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResource", who: Who::Policy, checks: &[
        Check { action: "appconfig:UntagResource", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deployment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/deployment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/*", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/experimentdefinition/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateAccountSettings", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateAccountSettings", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateApplication", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateApplication", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateConfigurationProfile", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateConfigurationProfile", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RetrievalRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("RetrievalRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateDeploymentStrategy", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateDeploymentStrategy", resources: &[
            Of { kind: "appconfig:deploymentstrategy", arn: "arn:aws:appconfig:{region}:{account}:deploymentstrategy/{}", path: &[Step::Member("DeploymentStrategyId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateEnvironment", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateEnvironment", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:environment", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}", path: &[Step::Member("EnvironmentId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("Monitors"), Step::Each, Step::Member("AlarmRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("Monitors"), Step::Each, Step::Member("AlarmRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateExperimentDefinition", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateExperimentDefinition", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateExperimentRun", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateExperimentRun", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationIdentifier")], when: None, among: false },
            Of { kind: "appconfig:experimentdefinition", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/experimentdefinition/{}", path: &[Step::Member("ExperimentDefinitionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateExtension", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateExtension", resources: &[
            Of { kind: "appconfig:extension", arn: "arn:aws:appconfig:{region}:{account}:extension/{}/{VersionNumber|*}", path: &[Step::Member("ExtensionIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("Actions"), Step::Each, Step::Each, Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("appconfig.amazonaws.com") },
        ], given: Some(&[&[Step::Member("Actions"), Step::Each, Step::Each, Step::Member("RoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateExtensionAssociation", who: Who::Policy, checks: &[
        Check { action: "appconfig:UpdateExtensionAssociation", resources: &[
            Of { kind: "appconfig:extensionassociation", arn: "arn:aws:appconfig:{region}:{account}:extensionassociation/{}", path: &[Step::Member("ExtensionAssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ValidateConfiguration", who: Who::Policy, checks: &[
        Check { action: "appconfig:ValidateConfiguration", resources: &[
            Of { kind: "appconfig:application", arn: "arn:aws:appconfig:{region}:{account}:application/{}", path: &[Step::Member("ApplicationId")], when: None, among: false },
            Of { kind: "appconfig:configurationprofile", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/configurationprofile/{}", path: &[Step::Member("ConfigurationProfileId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
