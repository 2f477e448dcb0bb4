// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "ApproveFingerprintChange", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ApproveFingerprintChange", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "CreateReenrolment", who: Who::Policy, checks: &[
        Check { action: "fleetwright:CreateReenrolment", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteNodeAttributes", who: Who::Policy, checks: &[
        Check { action: "fleetwright:DeleteNodeAttributes", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteParameterValidation", who: Who::Policy, checks: &[
        Check { action: "fleetwright:DeleteParameterValidation", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetCommandOutput", who: Who::Policy, checks: &[
        Check { action: "ssm:GetCommandInvocation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameterChanges", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParametersByPath", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:Recursive", path: &[], or: Some("true") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameterPage", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParametersByPath", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:Recursive", path: &[Step::Member("Recursive")], or: Some("false") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "GetParameterSnapshot", who: Who::Policy, checks: &[
        Check { action: "ssm:GetParametersByPath", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:Recursive", path: &[], or: Some("true") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ListAuditEntries", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ListAuditEntries", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListCommandOutputGroups", who: Who::Policy, checks: &[
        Check { action: "ssm:ListCommandInvocations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListFingerprintChanges", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ListFingerprintChanges", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListParameterValidations", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ListParameterValidations", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PreviewCommand", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstanceInformation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutNodeAttributes", who: Who::Policy, checks: &[
        Check { action: "fleetwright:PutNodeAttributes", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutParameterValidation", who: Who::Policy, checks: &[
        Check { action: "fleetwright:PutParameterValidation", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Path")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "PutParameters", who: Who::Policy, checks: &[
        Check { action: "ssm:PutParameter", resources: &[
            Of { kind: "ssm:parameter", arn: "arn:aws:ssm:{region}:{account}:parameter/{+}", path: &[Step::Member("Parameters"), Step::Each, Step::Member("Name")], when: None, among: false },
        ], keys: &[
            Key { name: "ssm:Overwrite", path: &[], or: Some("true") },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "ReissueActivationCode", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ReissueActivationCode", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RejectFingerprintChange", who: Who::Policy, checks: &[
        Check { action: "fleetwright:RejectFingerprintChange", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SearchNodes", who: Who::Policy, checks: &[
        Check { action: "ssm:DescribeInstanceInformation", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "SignIn", who: Who::Anyone, checks: &[], own: None, later: false },
    Row { operation: "StartCommand", who: Who::Policy, checks: &[
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
    Row { operation: "VerifyAuditTrail", who: Who::Policy, checks: &[
        Check { action: "fleetwright:VerifyAuditTrail", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
];
