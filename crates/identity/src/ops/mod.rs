//! One function per operation.

pub(crate) mod node;
pub(crate) mod sign_in;
pub(crate) mod sts;
pub(crate) mod web_identity;
