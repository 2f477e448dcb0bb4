// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "ListInstanceAssociations", who: Who::Node, checks: &[], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "RegisterManagedInstance", who: Who::Anyone, checks: &[], own: None, later: false },
    Row { operation: "RequestManagedInstanceRoleToken", who: Who::Node, checks: &[], own: None, later: false },
    Row { operation: "UpdateInstanceInformation", who: Who::Node, checks: &[], own: Some(&[Step::Member("InstanceId")]), later: false },
    Row { operation: "UpdateManagedInstancePublicKey", who: Who::Node, checks: &[], own: None, later: false },
];
