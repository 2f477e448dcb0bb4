// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AssumeRole", who: Who::Signed, checks: &[], own: None, later: false },
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
