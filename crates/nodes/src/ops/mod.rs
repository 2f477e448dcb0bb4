//! One function per operation.

pub(crate) mod activations;
pub(crate) mod attributes;
pub(crate) mod describe;
pub(crate) mod fingerprints;
pub(crate) mod inform;
pub(crate) mod inventory;
pub(crate) mod manage;
pub(crate) mod reenrol;
pub(crate) mod register;
pub(crate) mod roles;
pub(crate) mod search;
pub(crate) mod tags;
