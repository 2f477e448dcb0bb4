// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "GetResources", who: Who::Policy, checks: &[
        Check { action: "tag:GetResources", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetTagKeys", who: Who::Policy, checks: &[
        Check { action: "tag:GetTagKeys", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "GetTagValues", who: Who::Policy, checks: &[
        Check { action: "tag:GetTagValues", resources: &[], keys: &[], given: None },
    ], own: None, later: false },
    Row { operation: "TagResources", who: Who::Policy, checks: &[
        Check { action: "tag:TagResources", resources: &[], keys: &[
            Key { name: "aws:RequestTag/", path: &[Step::Member("Tags")], or: None },
            Key { name: "aws:TagKeys", path: &[Step::Member("Tags"), Step::Keys], or: None },
        ], given: None },
    ], own: None, later: false },
    Row { operation: "UntagResources", who: Who::Policy, checks: &[
        Check { action: "tag:UntagResources", resources: &[], keys: &[
            Key { name: "aws:TagKeys", path: &[Step::Member("TagKeys"), Step::Each], or: None },
        ], given: None },
    ], own: None, later: false },
];
