// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use crate::authorization::Row;

#[rustfmt::skip]
mod appconfig;
#[rustfmt::skip]
mod appconfigdata;
#[rustfmt::skip]
mod ssm;
#[rustfmt::skip]
mod ssm_contacts;
#[rustfmt::skip]
mod ssm_guiconnect;
#[rustfmt::skip]
mod ssm_incidents;
#[rustfmt::skip]
mod ssm_quicksetup;
#[rustfmt::skip]
mod cloudtrail;
#[rustfmt::skip]
mod iam;
#[rustfmt::skip]
mod kms;
#[rustfmt::skip]
mod resource_groups;
#[rustfmt::skip]
mod resourcegroupstaggingapi;
#[rustfmt::skip]
mod sts;
#[rustfmt::skip]
mod ec2messages;
#[rustfmt::skip]
mod ssm_agent;
#[rustfmt::skip]
mod fleetwright;

/// The rows of each service, sorted by operation.
#[rustfmt::skip]
pub(crate) static TABLES: &[(&str, &[Row])] = &[
    ("appconfig", appconfig::AUTHORIZATION),
    ("appconfigdata", appconfigdata::AUTHORIZATION),
    ("ssm", ssm::AUTHORIZATION),
    ("ssm-contacts", ssm_contacts::AUTHORIZATION),
    ("ssm-guiconnect", ssm_guiconnect::AUTHORIZATION),
    ("ssm-incidents", ssm_incidents::AUTHORIZATION),
    ("ssm-quicksetup", ssm_quicksetup::AUTHORIZATION),
    ("cloudtrail", cloudtrail::AUTHORIZATION),
    ("iam", iam::AUTHORIZATION),
    ("kms", kms::AUTHORIZATION),
    ("resource-groups", resource_groups::AUTHORIZATION),
    ("resourcegroupstaggingapi", resourcegroupstaggingapi::AUTHORIZATION),
    ("sts", sts::AUTHORIZATION),
    ("ec2messages", ec2messages::AUTHORIZATION),
    ("ssm-agent", ssm_agent::AUTHORIZATION),
    ("fleetwright", fleetwright::AUTHORIZATION),
];
