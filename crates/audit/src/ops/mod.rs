//! One function per operation.

pub(crate) mod lookup;
pub(crate) mod trail;
