// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "BatchGetIncidentFindings", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:BatchGetIncidentFindings", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "CreateReplicationSet", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:CreateReplicationSet", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "ssm-incidents:TagResource", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("tags"), Step::Keys], or: None },
        ], given: Some(&[&[Step::Member("tags")]]) },
    ], own: None, later: false },
    Row { operation: "CreateResponsePlan", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:CreateResponsePlan", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("tags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("actions"), Step::Each, Step::Member("ssmAutomation"), Step::Member("roleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm-incidents.amazonaws.com") },
        ], given: Some(&[&[Step::Member("actions"), Step::Each, Step::Member("ssmAutomation"), Step::Member("roleArn")]]) },
        Check { action: "ssm-incidents:TagResource", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("name")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("tags"), Step::Keys], or: None },
        ], given: Some(&[&[Step::Member("tags")]]) },
    ], own: None, later: false },
    Row { operation: "CreateTimelineEvent", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:CreateTimelineEvent", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "DeleteIncidentRecord", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:DeleteIncidentRecord", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteReplicationSet", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:DeleteReplicationSet", resources: &[
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteResourcePolicy", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:DeleteResourcePolicy", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteResponsePlan", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:DeleteResponsePlan", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "DeleteTimelineEvent", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:DeleteTimelineEvent", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetIncidentRecord", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:GetIncidentRecord", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("arn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("arn")]]) },
    ], own: None, later: true },
    Row { operation: "GetReplicationSet", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:GetReplicationSet", resources: &[
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetResourcePolicies", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:GetResourcePolicies", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetResponsePlan", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:GetResponsePlan", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetTimelineEvent", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:GetTimelineEvent", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "ListIncidentFindings", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListIncidentFindings", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "ListIncidentRecords", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListIncidentRecords", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListRelatedItems", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListRelatedItems", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "ListReplicationSets", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListReplicationSets", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListResponsePlans", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListResponsePlans", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListTagsForResource", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListTagsForResource", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListTimelineEvents", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:ListTimelineEvents", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "PutResourcePolicy", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:PutResourcePolicy", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "StartIncident", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:StartIncident", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("responsePlanArn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:TagResource", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResource", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UntagResource", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("resourceArn")], when: None, among: true },
        ], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("tagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateDeletionProtection", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateDeletionProtection", resources: &[
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateIncidentRecord", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateIncidentRecord", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("arn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("arn")]]) },
    ], own: None, later: true },
    Row { operation: "UpdateRelatedItems", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateRelatedItems", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
    Row { operation: "UpdateReplicationSet", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateReplicationSet", resources: &[
            Of { kind: "ssm-incidents:replication-set", arn: "arn:aws:ssm-incidents::{account}:replication-set/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "UpdateResponsePlan", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateResponsePlan", resources: &[
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[Step::Member("arn")], when: None, among: false },
        ], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("incidentTemplateTags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("incidentTemplateTags"), Step::Keys], or: None },
        ], given: None },
        Check { action: "iam:PassRole", resources: &[
            Of { kind: "iam:role", arn: "arn:aws:iam::{account}:role/{+}", path: &[Step::Member("actions"), Step::Each, Step::Member("ssmAutomation"), Step::Member("roleArn")], when: None, among: false },
        ], keys: &[
            Key { name: "iam:PassedToService", path: &[], or: Some("ssm-incidents.amazonaws.com") },
        ], given: Some(&[&[Step::Member("actions"), Step::Each, Step::Member("ssmAutomation"), Step::Member("roleArn")]]) },
    ], own: None, later: false },
    Row { operation: "UpdateTimelineEvent", who: Who::Policy, checks: &[
        Check { action: "ssm-incidents:UpdateTimelineEvent", resources: &[
            Of { kind: "ssm-incidents:incident-record", arn: "arn:aws:ssm-incidents::{account}:incident-record/{+}", path: &[Step::Member("incidentRecordArn")], when: None, among: false },
            Of { kind: "ssm-incidents:response-plan", arn: "arn:aws:ssm-incidents::{account}:response-plan/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[&[Step::Member("incidentRecordArn")]]) },
    ], own: None, later: true },
];
