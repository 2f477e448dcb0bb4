// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(unused_imports, reason = "all services have one list of imports")]

use crate::authorization::{Check, Key, Of, Row, Step, Who};

pub(super) static AUTHORIZATION: &[Row] = &[
    Row { operation: "AcknowledgeMessage", who: Who::Node, checks: &[], own: None, later: false },
    Row { operation: "DeleteMessage", who: Who::Node, checks: &[], own: None, later: false },
    Row { operation: "FailMessage", who: Who::Node, checks: &[], own: None, later: false },
    Row { operation: "GetMessages", who: Who::Node, checks: &[], own: Some(&[Step::Member("Destination")]), later: false },
    Row { operation: "SendReply", who: Who::Node, checks: &[], own: None, later: false },
];
