// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "LookupEvents", who: Who::Policy, checks: &[
        Check { action: "cloudtrail:LookupEvents", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
];
