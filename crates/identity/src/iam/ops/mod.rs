//! The operations, by what they are about.

pub(crate) mod access_keys;
pub(crate) mod account;
pub(crate) mod attachments;
pub(crate) mod boundaries;
pub(crate) mod entities;
pub(crate) mod groups;
pub(crate) mod inline;
pub(crate) mod other_credentials;
pub(crate) mod passwords;
pub(crate) mod policies;
pub(crate) mod policy_holders;
pub(crate) mod profiles;
pub(crate) mod providers;
pub(crate) mod reports;
pub(crate) mod roles;
pub(crate) mod simulate;
pub(crate) mod tags;
pub(crate) mod users;
pub(crate) mod versions;
