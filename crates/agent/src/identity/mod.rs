//! Who the node is to the server: its id, its key, its fingerprint, and the credentials it gets for them.

mod credentials;
mod fingerprint;
mod key;
mod register;
mod trust;

use serde::{Deserialize, Serialize};

pub(crate) use credentials::{Credentials, is_definite};
pub(crate) use fingerprint::{Fingerprint, MachineFacts};
pub(crate) use key::Key;
pub use register::{Registration, register};
pub(crate) use trust::StoredTrust;

/// Who the node is, and where its server is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// `mi-...`
    pub(crate) node: String,
    pub(crate) region: String,
    /// `https://host:port`
    pub(crate) server: String,
    pub(crate) trust: StoredTrust,
    /// Plain HTTP to another machine has been allowed.
    #[serde(default)]
    pub(crate) plain_http: bool,
    pub(crate) key: Key,
    /// A new key that the server may already have in place of the old one.
    #[serde(default)]
    pub(crate) pending_key: Option<Key>,
}
