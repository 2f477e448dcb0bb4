//! Users, groups, roles and policies: IAM.
//!
//! All of them belong to an account and to no region. Every change counts the account's generation up, and holds only if
//! nothing else has changed since what it was decided by was read; so no change sees half of another.

mod change;
mod entity;
mod find;
mod grants;
mod ops;
mod passwords;
mod ready;
mod register;
mod render;
mod roles;
mod rules;
mod seed;
mod store;
mod targets;
mod trust;

pub(crate) use change::again;
pub(crate) use entity::{Entity, Kind};
pub(crate) use grants::{Grant, grants, managed_document};
pub(crate) use ops::passwords::change_at_sign_in;
pub(crate) use passwords::Hasher;
pub use passwords::SignedIn;
pub(crate) use register::register;
pub(crate) use roles::{Role, RoleDetails, provider_clients, role_by_arn, role_by_name};
pub use seed::{NODE_ROLE, create_administrator, seed};
pub(crate) use store::{account_by_alias, changed, entity_by_id, generation};
pub(crate) use trust::{arns, ids};
