//! What a process of the agent needs to speak to the server for a while.

use serde::{Deserialize, Serialize};

use crate::identity::StoredTrust;

/// The server, and keys of the node that are good for a while. It travels through pipes, and is never on a disk.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Access {
    /// `https://host:port`
    pub(crate) server: String,
    pub(crate) region: String,
    pub(crate) trust: StoredTrust,
    pub(crate) access_key_id: String,
    pub(crate) secret: String,
    pub(crate) session_token: String,
}

impl Access {
    /// Whether a URL of scheme, host and port is that of the server.
    pub(crate) fn is_at(&self, base: &str) -> bool {
        self.server.trim_end_matches('/') == base
    }
}

impl std::fmt::Debug for Access {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Access({} {})", self.server, self.access_key_id)
    }
}
