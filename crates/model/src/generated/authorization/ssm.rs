// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AddTagsToResource", who: Who::Policy, checks: &[
        Check { action: "ssm:AddTagsToResource", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Association"])), among: false },
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Automation"])), among: false },
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["CloudConnector"])), among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Document"])), among: false },
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["MaintenanceWindow"])), among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["ManagedInstance"])), among: false },
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsItem"])), among: false },
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsMetadata"])), among: false },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Parameter"])), among: false },
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["PatchBaseline"])), among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "AssociateOpsItemRelatedItem", who: Who::Policy, checks: &[
        Check { action: "ssm:AssociateOpsItemRelatedItem", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("OpsItemId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CancelCommand", who: Who::Policy, checks: &[
        Check { action: "ssm:CancelCommand", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CancelMaintenanceWindowExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:CancelMaintenanceWindowExecution", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "CreateActivation", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateActivation", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("IamRole")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("IamRole")]]) },
    ], own: None, later: false },
    Row { operation: "CreateAssociation", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateAssociation", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: Some(&[&[Step::Member("Name")], &[Step::Member("InstanceId")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("AssociationDispatchAssumeRole")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("AssociationDispatchAssumeRole")]]) },
    ], own: None, later: true },
    Row { operation: "CreateAssociationBatch", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateAssociationBatch", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Entries"), Step::Each, Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("Entries"), Step::Each, Step::Member("InstanceId")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("Entries"), Step::Each, Step::Member("Name")], &[Step::Member("Entries"), Step::Each, Step::Member("InstanceId")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("AssociationDispatchAssumeRole")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("AssociationDispatchAssumeRole")]]) },
    ], own: None, later: true },
    Row { operation: "CreateCloudConnector", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateCloudConnector", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("RoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "CreateDocument", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateDocument", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "ssm:DocumentType", path: &[Step::Member("DocumentType")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateMaintenanceWindow", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateOpsItem", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateOpsItem", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateOpsMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateOpsMetadata", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreatePatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:CreatePatchBaseline", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "CreateResourceDataSync", who: Who::Policy, checks: &[
        Check { action: "ssm:CreateResourceDataSync", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:SyncType", path: &[Step::Member("SyncType")], or: Some("SyncToDestination") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteActivation", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteActivation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteAssociation", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteAssociation", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteCloudConnector", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteCloudConnector", resources: &[
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("CloudConnectorId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteDocument", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteDocument", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteInventory", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteInventory", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteOpsItem", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteOpsItem", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("OpsItemId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteOpsMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteOpsMetadata", resources: &[
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("OpsMetadataArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteParameter", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteParameter", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteParameters", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteParameters", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Names"), Step::Each], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeletePatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:DeletePatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteResourceDataSync", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteResourceDataSync", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:SyncType", path: &[Step::Member("SyncType")], or: Some("SyncToDestination") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteResourcePolicy", who: Who::Policy, checks: &[
        Check { action: "ssm:DeleteResourcePolicy", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:opsitemgroup", arn: "arn:aws:ssm:{region}:{account}:opsitemgroup/default", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeregisterDefaultHostManagementConfiguration", who: Who::Policy, checks: &[
        Check { action: "ssm:DeregisterDefaultHostManagementConfiguration", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeregisterManagedInstance", who: Who::Policy, checks: &[
        Check { action: "ssm:DeregisterManagedInstance", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeregisterPatchBaselineForPatchGroup", who: Who::Policy, checks: &[
        Check { action: "ssm:DeregisterPatchBaselineForPatchGroup", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeregisterTargetFromMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:DeregisterTargetFromMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
            Of { kind: "ssm:windowtarget", arn: "arn:aws:ssm:{region}:{account}:windowtarget/{}", path: &[Step::Member("WindowTargetId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeregisterTaskFromMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:DeregisterTaskFromMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
            Of { kind: "ssm:windowtask", arn: "arn:aws:ssm:{region}:{account}:windowtask/{}", path: &[Step::Member("WindowTaskId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeActivations", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeActivations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeAssociation", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAssociation", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "DescribeAssociationExecutionTargets", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAssociationExecutionTargets", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeAssociationExecutions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAssociationExecutions", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeAutomationExecutions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAutomationExecutions", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeAutomationStepExecutions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAutomationStepExecutions", resources: &[
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("AutomationExecutionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeAvailablePatches", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeAvailablePatches", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeDocument", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeDocument", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeDocumentPermission", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeDocumentPermission", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeEffectiveInstanceAssociations", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeEffectiveInstanceAssociations", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeEffectivePatchesForPatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeEffectivePatchesForPatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstanceAssociationsStatus", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstanceAssociationsStatus", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstanceInformation", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstanceInformation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstancePatchStates", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstancePatchStates", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceIds"), Step::Each], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstancePatchStatesForPatchGroup", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstancePatchStatesForPatchGroup", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstancePatches", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstancePatches", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInstanceProperties", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstanceProperties", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeInventoryDeletions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInventoryDeletions", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowExecutionTaskInvocations", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowExecutionTaskInvocations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowExecutionTasks", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowExecutionTasks", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowExecutions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowExecutions", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowSchedule", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowSchedule", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowTargets", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowTargets", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowTasks", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowTasks", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindows", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindows", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeMaintenanceWindowsForTarget", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeMaintenanceWindowsForTarget", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeOpsItems", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeOpsItems", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeParameters", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeParameters", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribePatchBaselines", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribePatchBaselines", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribePatchGroupState", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribePatchGroupState", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribePatchGroups", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribePatchGroups", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribePatchProperties", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribePatchProperties", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DescribeSessions", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeSessions", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DisassociateOpsItemRelatedItem", who: Who::Policy, checks: &[
        Check { action: "ssm:DisassociateOpsItemRelatedItem", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("OpsItemId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAccessToken", who: Who::Policy, checks: &[
        Check { action: "ssm:GetAccessToken", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("AccessRequestId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetAutomationExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:GetAutomationExecution", resources: &[
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("AutomationExecutionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCalendarState", who: Who::Policy, checks: &[
        Check { action: "ssm:GetCalendarState", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("CalendarNames"), Step::Each], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCloudConnector", who: Who::Policy, checks: &[
        Check { action: "ssm:GetCloudConnector", resources: &[
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("CloudConnectorId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCommandInvocation", who: Who::Policy, checks: &[
        Check { action: "ssm:GetCommandInvocation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetConnectionStatus", who: Who::Policy, checks: &[
        Check { action: "ssm:GetConnectionStatus", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("Target")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetDefaultPatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:GetDefaultPatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "GetDeployablePatchSnapshotForInstance", who: Who::Policy, checks: &[
        Check { action: "ssm:GetDeployablePatchSnapshotForInstance", resources: &[], keys: &[], given: None },
    ], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "GetDocument", who: Who::Policy, checks: &[
        Check { action: "ssm:GetDocument", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentCategories", path: &[], or: None },
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GetExecutionPreview", who: Who::Policy, checks: &[
        Check { action: "ssm:GetExecutionPreview", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetInventory", who: Who::Policy, checks: &[
        Check { action: "ssm:GetInventory", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetInventorySchema", who: Who::Policy, checks: &[
        Check { action: "ssm:GetInventorySchema", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:GetMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetMaintenanceWindowExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:GetMaintenanceWindowExecution", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetMaintenanceWindowExecutionTask", who: Who::Policy, checks: &[
        Check { action: "ssm:GetMaintenanceWindowExecutionTask", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetMaintenanceWindowExecutionTaskInvocation", who: Who::Policy, checks: &[
        Check { action: "ssm:GetMaintenanceWindowExecutionTaskInvocation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetMaintenanceWindowTask", who: Who::Policy, checks: &[
        Check { action: "ssm:GetMaintenanceWindowTask", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetOpsItem", who: Who::Policy, checks: &[
        Check { action: "ssm:GetOpsItem", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("OpsItemId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetOpsMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:GetOpsMetadata", resources: &[
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("OpsMetadataArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetOpsSummary", who: Who::Policy, checks: &[
        Check { action: "ssm:GetOpsSummary", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameter", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParameter", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameterHistory", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParameterHistory", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameters", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParameters", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Names"), Step::Each], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetParametersByPath", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParametersByPath", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:Recursive", path: &[Step::Member("Recursive")], or: Some("false") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GetPatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:GetPatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetPatchBaselineForPatchGroup", who: Who::Policy, checks: &[
        Check { action: "ssm:GetPatchBaselineForPatchGroup", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetResourcePolicies", who: Who::Policy, checks: &[
        Check { action: "ssm:GetResourcePolicies", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:opsitemgroup", arn: "arn:aws:ssm:{region}:{account}:opsitemgroup/default", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetServiceSetting", who: Who::Policy, checks: &[
        Check { action: "ssm:GetServiceSetting", resources: &[
            Of { kind: "ssm:servicesetting", arn: "arn:aws:ssm:{region}:{account}:servicesetting/{+}", path: &[Step::Member("SettingId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "LabelParameterVersion", who: Who::Policy, checks: &[
        Check { action: "ssm:LabelParameterVersion", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAssociationVersions", who: Who::Policy, checks: &[
        Check { action: "ssm:ListAssociationVersions", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAssociations", who: Who::Policy, checks: &[
        Check { action: "ssm:ListAssociations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListCloudConnectors", who: Who::Policy, checks: &[
        Check { action: "ssm:ListCloudConnectors", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListCommandInvocations", who: Who::Policy, checks: &[
        Check { action: "ssm:ListCommandInvocations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListCommands", who: Who::Policy, checks: &[
        Check { action: "ssm:ListCommands", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListComplianceItems", who: Who::Policy, checks: &[
        Check { action: "ssm:ListComplianceItems", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListComplianceSummaries", who: Who::Policy, checks: &[
        Check { action: "ssm:ListComplianceSummaries", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListDocumentMetadataHistory", who: Who::Policy, checks: &[
        Check { action: "ssm:ListDocumentMetadataHistory", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ListDocumentVersions", who: Who::Policy, checks: &[
        Check { action: "ssm:ListDocumentVersions", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ListDocuments", who: Who::Policy, checks: &[
        Check { action: "ssm:ListDocuments", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListInventoryEntries", who: Who::Policy, checks: &[
        Check { action: "ssm:ListInventoryEntries", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListNodes", who: Who::Policy, checks: &[
        Check { action: "ssm:ListNodes", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListNodesSummary", who: Who::Policy, checks: &[
        Check { action: "ssm:ListNodesSummary", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListOpsItemEvents", who: Who::Policy, checks: &[
        Check { action: "ssm:ListOpsItemEvents", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListOpsItemRelatedItems", who: Who::Policy, checks: &[
        Check { action: "ssm:ListOpsItemRelatedItems", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListOpsMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:ListOpsMetadata", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListResourceComplianceSummaries", who: Who::Policy, checks: &[
        Check { action: "ssm:ListResourceComplianceSummaries", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListResourceDataSync", who: Who::Policy, checks: &[
        Check { action: "ssm:ListResourceDataSync", resources: &[], keys: &[
            Key { name: "ssm:SyncType", path: &[Step::Member("SyncType")], or: Some("SyncToDestination") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ListTagsForResource", who: Who::Policy, checks: &[
        Check { action: "ssm:ListTagsForResource", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Association"])), among: false },
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Automation"])), among: false },
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["CloudConnector"])), among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Document"])), among: false },
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["MaintenanceWindow"])), among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["ManagedInstance"])), among: false },
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsItem"])), among: false },
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsMetadata"])), among: false },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Parameter"])), among: false },
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["PatchBaseline"])), among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ModifyDocumentPermission", who: Who::Policy, checks: &[
        Check { action: "ssm:ModifyDocumentPermission", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "PutComplianceItems", who: Who::Policy, checks: &[
        Check { action: "ssm:PutComplianceItems", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("ResourceId")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:SourceInstanceARN", path: &[], or: None },
        ], given: None },
    ], own: Some(&[Step::Member("ResourceId")]), later: false },
    Row { operation: "PutInventory", who: Who::Policy, checks: &[
        Check { action: "ssm:PutInventory", resources: &[], keys: &[
            Key { name: "ssm:InventoryTypeName", path: &[Step::Member("Items"), Step::Each, Step::Member("TypeName")], or: None },
        ], given: None },
    ], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "PutParameter", who: Who::Policy, checks: &[
        Check { action: "ssm:PutParameter", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "ssm:Overwrite", path: &[Step::Member("Overwrite")], or: Some("false") },
            Key { name: "ssm:Policies", path: &[Step::Member("Policies"), Step::There], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "PutResourcePolicy", who: Who::Policy, checks: &[
        Check { action: "ssm:PutResourcePolicy", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:opsitemgroup", arn: "arn:aws:ssm:{region}:{account}:opsitemgroup/default", path: &[Step::Member("ResourceArn")], when: None, among: true },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RegisterDefaultHostManagementConfiguration", who: Who::Policy, checks: &[
        Check { action: "ssm:RegisterDefaultHostManagementConfiguration", resources: &[], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("RoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("RoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "RegisterDefaultPatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:RegisterDefaultPatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RegisterPatchBaselineForPatchGroup", who: Who::Policy, checks: &[
        Check { action: "ssm:RegisterPatchBaselineForPatchGroup", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RegisterTargetWithMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:RegisterTargetWithMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RegisterTaskWithMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:RegisterTaskWithMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("ServiceRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("ServiceRoleArn")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("TaskInvocationParameters"), Step::Member("RunCommand"), Step::Member("ServiceRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("TaskInvocationParameters"), Step::Member("RunCommand"), Step::Member("ServiceRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "RemoveTagsFromResource", who: Who::Policy, checks: &[
        Check { action: "ssm:RemoveTagsFromResource", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Association"])), among: false },
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Automation"])), among: false },
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["CloudConnector"])), among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Document"])), among: false },
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["MaintenanceWindow"])), among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["ManagedInstance"])), among: false },
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsItem"])), among: false },
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["OpsMetadata"])), among: false },
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["Parameter"])), among: false },
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("ResourceId")], when: Some((&[Step::Member("ResourceType")], &["PatchBaseline"])), among: false },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ResetServiceSetting", who: Who::Policy, checks: &[
        Check { action: "ssm:ResetServiceSetting", resources: &[
            Of { kind: "ssm:servicesetting", arn: "arn:aws:ssm:{region}:{account}:servicesetting/{+}", path: &[Step::Member("SettingId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ResumeSession", who: Who::Policy, checks: &[
        Check { action: "ssm:ResumeSession", resources: &[
            Of { kind: "ssm:session", arn: "arn:aws:ssm:{region}:{account}:session/{}", path: &[Step::Member("SessionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SendAutomationSignal", who: Who::Policy, checks: &[
        Check { action: "ssm:SendAutomationSignal", resources: &[
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("AutomationExecutionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SendCommand", who: Who::Policy, checks: &[
        Check { action: "ssm:SendCommand", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("DocumentName")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceIds"), Step::Each], when: None, among: false },
            Of { kind: "s3:bucket", arn: "arn:aws:s3:::{}", path: &[Step::Member("OutputS3BucketName")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("DocumentName")], &[Step::Member("InstanceIds"), Step::Each], &[Step::Member("OutputS3BucketName")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("ServiceRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("ServiceRoleArn")]]) },
    ], own: None, later: true },
    Row { operation: "StartAccessRequest", who: Who::Policy, checks: &[
        Check { action: "ssm:StartAccessRequest", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
        ], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "StartAssociationsOnce", who: Who::Policy, checks: &[
        Check { action: "ssm:StartAssociationsOnce", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationIds"), Step::Each], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StartAutomationExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:StartAutomationExecution", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("DocumentName")], when: None, among: true },
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/*", path: &[Step::Member("DocumentName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "ssm:DocumentVersion", path: &[Step::Member("DocumentVersion")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "StartChangeRequestExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:StartChangeRequestExecution", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("DocumentName")], when: None, among: true },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Runbooks"), Step::Each, Step::Member("DocumentName")], when: None, among: false },
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/*", path: &[Step::Member("DocumentName")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Each, Step::Member("Key")], or: None },
            Key { name: "ssm:AutoApprove", path: &[Step::Member("AutoApprove")], or: Some("false") },
            Key { name: "ssm:DocumentVersion", path: &[Step::Member("DocumentVersion")], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "StartExecutionPreview", who: Who::Policy, checks: &[
        Check { action: "ssm:StartExecutionPreview", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StartSession", who: Who::Policy, checks: &[
        Check { action: "ssm:StartSession", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("DocumentName")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("Target")], when: None, among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:AccessRequestId", path: &[], or: None },
            Key { name: "ssm:SessionDocumentAccessCheck", path: &[], or: None },
        ], given: Some(&[&[Step::Member("DocumentName")], &[Step::Member("Target")]]) },
    ], own: None, later: true },
    Row { operation: "StopAutomationExecution", who: Who::Policy, checks: &[
        Check { action: "ssm:StopAutomationExecution", resources: &[
            Of { kind: "ssm:automation-execution", arn: "arn:aws:ssm:{region}:{account}:automation-execution/{}", path: &[Step::Member("AutomationExecutionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TerminateSession", who: Who::Policy, checks: &[
        Check { action: "ssm:TerminateSession", resources: &[
            Of { kind: "ssm:session", arn: "arn:aws:ssm:{region}:{account}:session/{}", path: &[Step::Member("SessionId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UnlabelParameterVersion", who: Who::Policy, checks: &[
        Check { action: "ssm:UnlabelParameterVersion", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateAssociation", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateAssociation", resources: &[
            Of { kind: "ssm:association", arn: "arn:aws:ssm:{region}:{account}:association/{}", path: &[Step::Member("AssociationId")], when: None, among: false },
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("AssociationId")], &[Step::Member("Name")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("AssociationDispatchAssumeRole")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("AssociationDispatchAssumeRole")]]) },
    ], own: None, later: true },
    Row { operation: "UpdateAssociationStatus", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateAssociationStatus", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:SourceInstanceARN", path: &[], or: None },
        ], given: None },
    ], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "UpdateCloudConnector", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateCloudConnector", resources: &[
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("CloudConnectorId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateDocument", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateDocument", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateDocumentDefaultVersion", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateDocumentDefaultVersion", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateDocumentMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateDocumentMetadata", resources: &[
            Of { kind: "ssm:document", arn: "arn:aws:ssm:{region}:{account}:document/{}", path: &[Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:DocumentType", path: &[], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateMaintenanceWindow", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateMaintenanceWindow", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateMaintenanceWindowTarget", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateMaintenanceWindowTarget", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
            Of { kind: "ssm:windowtarget", arn: "arn:aws:ssm:{region}:{account}:windowtarget/{}", path: &[Step::Member("WindowTargetId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateMaintenanceWindowTask", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateMaintenanceWindowTask", resources: &[
            Of { kind: "ssm:maintenancewindow", arn: "arn:aws:ssm:{region}:{account}:maintenancewindow/{}", path: &[Step::Member("WindowId")], when: None, among: false },
            Of { kind: "ssm:windowtask", arn: "arn:aws:ssm:{region}:{account}:windowtask/{}", path: &[Step::Member("WindowTaskId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("ServiceRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("ServiceRoleArn")]]) },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("TaskInvocationParameters"), Step::Member("RunCommand"), Step::Member("ServiceRoleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("TaskInvocationParameters"), Step::Member("RunCommand"), Step::Member("ServiceRoleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateManagedInstanceRole", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateManagedInstanceRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("IamRole")], when: None, among: false },
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("InstanceId")], when: None, among: false },
        ], keys: &[], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("IamRole")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm.amazonaws.com") },
        ], given: Some(&[&[Step::Member("IamRole")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateOpsItem", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateOpsItem", resources: &[
            Of { kind: "ssm:opsitem", arn: "arn:aws:ssm:{region}:{account}:opsitem/{}", path: &[Step::Member("OpsItemId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateOpsMetadata", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateOpsMetadata", resources: &[
            Of { kind: "ssm:opsmetadata", arn: "arn:aws:ssm:{region}:{account}:opsmetadata/{+}", path: &[Step::Member("OpsMetadataArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdatePatchBaseline", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdatePatchBaseline", resources: &[
            Of { kind: "ssm:patchbaseline", arn: "arn:aws:ssm:{region}:{account}:patchbaseline/{}", path: &[Step::Member("BaselineId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateResourceDataSync", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateResourceDataSync", resources: &[
            Of { kind: "ssm:resourcedatasync", arn: "arn:aws:ssm:{region}:{account}:resource-data-sync/{}", path: &[Step::Member("SyncName")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:SyncType", path: &[Step::Member("SyncType")], or: Some("SyncToDestination") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateServiceSetting", who: Who::Policy, checks: &[
        Check { action: "ssm:UpdateServiceSetting", resources: &[
            Of { kind: "ssm:servicesetting", arn: "arn:aws:ssm:{region}:{account}:servicesetting/{+}", path: &[Step::Member("SettingId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ValidateCloudConnector", who: Who::Policy, checks: &[
        Check { action: "ssm:ValidateCloudConnector", resources: &[
            Of { kind: "ssm:cloud-connector", arn: "arn:aws:ssm:{region}:{account}:cloud-connector/{}", path: &[Step::Member("CloudConnectorId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
