// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "ApproveFingerprintChange", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ApproveFingerprintChange", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListAuditEntries", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ListAuditEntries", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "ListFingerprintChanges", who: Who::Policy, checks: &[
        Check { action: "fleetwright:ListFingerprintChanges", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "RejectFingerprintChange", who: Who::Policy, checks: &[
        Check { action: "fleetwright:RejectFingerprintChange", resources: &[
            Of { kind: "ssm:managed-instance", arn: "arn:aws:ssm:{region}:{account}:managed-instance/{}", path: &[Step::Member("NodeId")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "VerifyAuditTrail", who: Who::Policy, checks: &[
        Check { action: "fleetwright:VerifyAuditTrail", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
];
