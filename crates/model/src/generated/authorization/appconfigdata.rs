// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "GetLatestConfiguration", who: Who::Policy, checks: &[
        Check { action: "appconfig:GetLatestConfiguration", resources: &[
            Of { kind: "appconfig:configuration", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{EnvironmentId}/configuration/{}", path: &[], when: None, among: false },
        ], keys: &[], given: Some(&[]) },
    ], own: None, later: true },
    Row { operation: "StartConfigurationSession", who: Who::Policy, checks: &[
        Check { action: "appconfig:StartConfigurationSession", resources: &[
            Of { kind: "appconfig:configuration", arn: "arn:aws:appconfig:{region}:{account}:application/{ApplicationIdentifier}/environment/{EnvironmentIdentifier}/configuration/{}", path: &[Step::Member("ConfigurationProfileIdentifier")], when: None, among: false },
        ], keys: &[], given: None },
    ], own: None, later: false },
];
