//! Parameters of Parameter Store on the node, read with the node's own rights.

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

use crate::identity::Credentials;
use crate::server::Server;

pub(crate) use extension::Extension;
pub(crate) use references::{Resolved, Secrets, Unresolved, resolve};
pub(crate) use served::Served;
pub use served::{MAX_ENTRIES, MAX_OFFLINE, MAX_TTL, ServeParameters};

/// Where the node reads parameters: at its server.
pub(crate) struct Source {
    server: Server,
    credentials: Arc<Credentials>,
}

impl Source {
    /// Asks that server with these credentials.
    pub(crate) fn new(server: &Server, credentials: &Arc<Credentials>) -> Self {
        Self { server: server.clone(), credentials: Arc::clone(credentials) }
    }

    /// Calls an operation of Parameter Store; once more with new keys, when the server does not take the old ones any more.
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
