//! The only SQL of users, groups, roles and policies.

mod accounts;
mod entities;
mod keys;
mod memberships;
mod passwords;
mod policies;

pub(crate) use accounts::*;
pub(crate) use entities::*;
pub(crate) use keys::*;
pub(crate) use memberships::*;
pub(crate) use passwords::*;
pub(crate) use policies::*;
