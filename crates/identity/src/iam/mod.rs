//! Users, groups, roles and policies: IAM.
//!
//! All of them belong to an account and to no region. Every change counts the account's generation up, and holds only if
//! nothing else has changed since what it was decided by was read; so no change sees half of another.

mod entity;
mod grants;
mod ready;
mod roles;
mod seed;
mod store;

pub(crate) use entity::{Entity, Kind};
pub(crate) use grants::{Grant, Grants, Origin, grants};
pub(crate) use roles::{Role, role_by_arn, role_by_id, role_by_name, user_by_id, user_by_name};
pub use seed::{NODE_ROLE, create_administrator, seed};
pub(crate) use store::{account_by_alias, changed, generation};
