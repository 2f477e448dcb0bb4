//! Parameters of Parameter Store on the node, read with the node's own rights.

mod access;
mod extension;
mod memory;
mod references;
mod served;
mod token;
mod vault;
mod wanted;

use std::sync::Arc;

use serde_json::Value;
use wire::client::ClientError;

use crate::identity::{Credentials, Identity, StoredTrust};
use crate::server::Server;

pub(crate) use access::Access;
pub(crate) use extension::Extension;
pub(crate) use references::{Resolved, Secrets, Unresolved, resolve};
pub(crate) use served::Served;
pub use served::{MAX_ENTRIES, MAX_OFFLINE, MAX_TTL, ServeParameters};

/// Where the node reads what it needs: at its server.
pub(crate) struct Source {
    server: Server,
    credentials: Arc<Credentials>,
    url: String,
    region: String,
    trust: StoredTrust,
}

impl Source {
    /// Asks the server of this identity with these credentials.
    pub(crate) fn new(server: &Server, credentials: &Arc<Credentials>, identity: &Identity) -> Self {
        Self {
            server: server.clone(),
            credentials: Arc::clone(credentials),
            url: identity.server.clone(),
            region: identity.region.clone(),
            trust: identity.trust.clone(),
        }
    }

    /// URL of the server.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What another process of this agent needs to speak to the server itself.
    pub(crate) async fn access(&self) -> Result<Access, ClientError> {
        let keys = Box::pin(self.credentials.keys()).await?;
        Ok(Access {
            server: self.url.clone(),
            region: self.region.clone(),
            trust: self.trust.clone(),
            access_key_id: keys.access_key_id,
            secret: keys.secret.expose().to_owned(),
            session_token: keys.session_token.map(|token| token.expose().to_owned()).unwrap_or_default(),
        })
    }

    /// Calls an operation of Systems Manager; once more with new keys, when the server does not take the old ones any more.
    pub(crate) async fn ask(&self, operation: &str, input: &Value) -> Result<Value, ClientError> {
        let keys = Box::pin(self.credentials.keys()).await?;
        match Box::pin(self.server.ask(keys, operation, input)).await {
            Err(error) if keys_are_old(&error) => {
                self.credentials.forget().await;
                let keys = Box::pin(self.credentials.keys()).await?;
                Box::pin(self.server.ask(keys, operation, input)).await
            }
            answer => answer,
        }
    }
}

/// Whether the server has refused the keys rather than the request.
pub(crate) fn keys_are_old(error: &ClientError) -> bool {
    const CODES: [&str; 4] =
        ["ExpiredTokenException", "UnrecognizedClientException", "InvalidSignatureException", "InvalidClientTokenId"];
    error.code().is_some_and(|code| CODES.contains(&code))
}
