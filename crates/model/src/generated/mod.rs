// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

#![allow(missing_docs, reason = "the names are those of AWS's own reference")]
#![allow(unused_imports, reason = "all services have one list of imports")]

#[rustfmt::skip]
pub mod appconfig;
#[rustfmt::skip]
pub mod appconfigdata;
#[rustfmt::skip]
pub mod ssm;
#[rustfmt::skip]
pub mod ssm_contacts;
#[rustfmt::skip]
pub mod ssm_guiconnect;
#[rustfmt::skip]
pub mod ssm_incidents;
#[rustfmt::skip]
pub mod ssm_quicksetup;
#[rustfmt::skip]
pub mod cloudtrail;
#[rustfmt::skip]
pub mod iam;
#[rustfmt::skip]
pub mod kms;
#[rustfmt::skip]
pub mod resource_groups;
#[rustfmt::skip]
pub mod resourcegroupstaggingapi;
#[rustfmt::skip]
pub mod sts;
#[rustfmt::skip]
pub mod ec2messages;
#[rustfmt::skip]
pub mod ssm_agent;
#[rustfmt::skip]
pub mod fleetwright;
pub(crate) mod authorization;

/// The services of Systems Manager as AWS publishes them.
#[rustfmt::skip]
pub static PUBLISHED: &[&crate::schema::Service] = &[&appconfig::SERVICE, &appconfigdata::SERVICE, &ssm::SERVICE, &ssm_contacts::SERVICE, &ssm_guiconnect::SERVICE, &ssm_incidents::SERVICE, &ssm_quicksetup::SERVICE];

/// Identity, keys, the audit trail, groups and tags: the operations of AWS's services that we take.
#[rustfmt::skip]
pub static OF_IDENTITY: &[&crate::schema::Service] = &[&cloudtrail::SERVICE, &iam::SERVICE, &kms::SERVICE, &resource_groups::SERVICE, &resourcegroupstaggingapi::SERVICE, &sts::SERVICE];

/// What only agents call.
#[rustfmt::skip]
pub static OF_AGENTS: &[&crate::schema::Service] = &[&ec2messages::SERVICE, &ssm_agent::SERVICE];

/// What AWS has no operation for.
#[rustfmt::skip]
pub static OWN: &[&crate::schema::Service] = &[&fleetwright::SERVICE];

/// All services.
#[rustfmt::skip]
pub static SERVICES: &[&crate::schema::Service] = &[&appconfig::SERVICE, &appconfigdata::SERVICE, &ssm::SERVICE, &ssm_contacts::SERVICE, &ssm_guiconnect::SERVICE, &ssm_incidents::SERVICE, &ssm_quicksetup::SERVICE, &cloudtrail::SERVICE, &iam::SERVICE, &kms::SERVICE, &resource_groups::SERVICE, &resourcegroupstaggingapi::SERVICE, &sts::SERVICE, &ec2messages::SERVICE, &ssm_agent::SERVICE, &fleetwright::SERVICE];
