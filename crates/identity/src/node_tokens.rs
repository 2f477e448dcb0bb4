//! Credentials of a node for an hour, sealed into their own session token.

use platform::Ids;
use serde_json::{Value, json};
use wire::{Credential, Proof, Refused, Secret};

use crate::Identity;
use crate::access_keys::internal;
use crate::credentials::BadToken;
use crate::node_keys::NodeIdentity;

/// How long a node's credentials last, in milliseconds; the agent renews them at half of it.
const LIFETIME: i64 = 3_600_000;

/// Credentials made for a node.
pub(crate) struct Session {
    pub(crate) access_key_id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    pub(crate) expires_at: i64,
}

impl Identity {
    /// Makes credentials that act as this node until an hour from `now`.
    pub(crate) fn issue(&self, ids: &Ids, node_id: &str, node: &NodeIdentity, now: i64) -> Session {
        let (access_key_id, secret) = (ids.access_key("ASIA"), ids.secret_key());
        let expires_at = now + LIFETIME;
        let content = json!({
            "node": node_id, "region": node.region, "machine": node.fingerprint, "secret": secret, "expires": expires_at
        });
        let token = self.0.tokens.seal(&access_key_id, content.to_string().as_bytes());
        Session { access_key_id, secret, token, expires_at }
    }

    /// Reads credentials back. The node must still be enrolled, on the same machine: deregistration, and the approval of
    /// another machine, end its sessions at once.
    pub(crate) async fn node_session(&self, id: &str, token: &str, region: &str) -> Result<Credential, Refused> {
        let content = self.0.tokens.open(id, token).map_err(BadToken::from)?;
        let content: Value = serde_json::from_slice(&content).map_err(internal)?;
        let field = |name: &str| content[name].as_str().ok_or(Refused::BadToken);
        let expires_at = content["expires"].as_i64().ok_or(Refused::BadToken)?;
        if self.0.plane.clock.now() >= expires_at {
            return Err(Refused::Expired);
        }
        let node_id = field("node")?;
        let node = self.node(node_id).await.map_err(internal)?.ok_or(Refused::BadToken)?;
        if field("region")? != region || field("machine")? != node.fingerprint {
            return Err(Refused::BadToken);
        }
        Ok(Credential {
            principal: node.principal(node_id),
            account: node.account.into(),
            proof: Proof::Hmac(Secret::new(field("secret")?.to_owned())),
            version: 0,
            session: None,
        })
    }
}
