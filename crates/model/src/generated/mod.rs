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
pub mod ec2messages;
#[rustfmt::skip]
pub mod ssm_agent;

/// The services as AWS publishes them.
#[rustfmt::skip]
pub static PUBLISHED: &[&crate::schema::Service] = &[&appconfig::SERVICE, &appconfigdata::SERVICE, &ssm::SERVICE, &ssm_contacts::SERVICE, &ssm_guiconnect::SERVICE, &ssm_incidents::SERVICE, &ssm_quicksetup::SERVICE];

/// What only agents call.
#[rustfmt::skip]
pub static OF_AGENTS: &[&crate::schema::Service] = &[&ec2messages::SERVICE, &ssm_agent::SERVICE];

/// All services, published and of agents.
#[rustfmt::skip]
pub static SERVICES: &[&crate::schema::Service] = &[&appconfig::SERVICE, &appconfigdata::SERVICE, &ssm::SERVICE, &ssm_contacts::SERVICE, &ssm_guiconnect::SERVICE, &ssm_incidents::SERVICE, &ssm_quicksetup::SERVICE, &ec2messages::SERVICE, &ssm_agent::SERVICE];
