//! The node's temporary credentials: asked for when they are needed, renewed at half of their life; and the change of the
//! node's own key when the server wants it.

use tokio::sync::Mutex;
use wire::client::{ClientError, Keys};

use super::{Identity, Key};
use crate::log;
use crate::server::{RoleToken, Server};
use crate::state::State;

/// Credentials that end sooner than this are not used any more.
const MARGIN_MS: i64 = 60_000;

/// The node's credentials, for all who need them.
pub(crate) struct Credentials {
    server: Server,
    state: State,
    fingerprint: String,
    held: Mutex<Held>,
}

struct Held {
    identity: Identity,
    token: Option<Token>,
}

struct Token {
    token: RoleToken,
    /// Milliseconds since 1970.
    received_ms: i64,
}

impl Credentials {
    /// Of this identity, at this server.
    pub(crate) fn new(server: Server, state: State, identity: Identity, fingerprint: String) -> Self {
        Self { server, state, fingerprint, held: Mutex::new(Held { identity, token: None }) }
    }

    /// Keys that are good now.
    pub(crate) async fn keys(&self) -> Result<Keys, ClientError> {
        let mut held = self.held.lock().await;
        let now_ms = self.server.now_ms();
        if let Some(token) = held.token.as_ref().filter(|token| token.is_fresh(now_ms)) {
            return Ok(token.token.keys.clone());
        }
        match self.renew(&mut held).await {
            Ok(keys) => Ok(keys),
            // Half of their life is left: time enough to try again.
            Err(error) => match held.token.as_ref().filter(|token| token.is_usable(now_ms)) {
                Some(token) => {
                    log::warn("credentials cannot be renewed yet", &[("error", &error)]);
                    Ok(token.token.keys.clone())
                }
                None => Err(error),
            },
        }
    }

    /// The server does not take the keys any more: the next call asks for new ones.
    pub(crate) async fn forget(&self) {
        self.held.lock().await.token = None;
    }

    async fn renew(&self, held: &mut Held) -> Result<Keys, ClientError> {
        let token = self.token(&mut held.identity).await?;
        let keys = token.keys.clone();
        if token.update_key_pair
            && let Err(error) = self.change_key(&mut held.identity).await
        {
            log::warn("the node's key could not be changed; trying again later", &[("error", &error)]);
        }
        held.token = Some(Token { token, received_ms: self.server.now_ms() });
        Ok(keys)
    }

    /// After a change of keys of which the answer was lost, asking with both tells which one the server has.
    async fn token(&self, identity: &mut Identity) -> Result<RoleToken, ClientError> {
        if let Some(pending) = identity.pending_key.clone() {
            match self.server.role_token(&identity.node, &pending, &self.fingerprint).await {
                Ok(token) => {
                    self.settle(identity, Some(pending));
                    return Ok(token);
                }
                Err(error) if !is_definite(&error) => return Err(error),
                Err(_) => {}
            }
        }
        let token = self.server.role_token(&identity.node, &identity.key, &self.fingerprint).await?;
        if identity.pending_key.is_some() {
            self.settle(identity, None);
        }
        Ok(token)
    }

    /// The new key is on disk before the server hears of it: whichever one it has afterwards, the node has it too.
    async fn change_key(&self, identity: &mut Identity) -> Result<(), String> {
        let new = tokio::task::spawn_blocking(Key::generate).await.map_err(|error| error.to_string())?;
        let new = new.map_err(|error| error.to_string())?;
        let public = new.public().map_err(|error| error.to_string())?;
        let pending = Identity { pending_key: Some(new.clone()), ..identity.clone() };
        self.state.save_identity(&pending).map_err(|error| error.to_string())?;
        *identity = pending;
        match self.server.replace_key(&identity.node, &identity.key, &public).await {
            Ok(()) => {
                self.settle(identity, Some(new));
                Ok(())
            }
            Err(error) => {
                if is_definite(&error) {
                    self.settle(identity, None);
                }
                Err(error.to_string())
            }
        }
    }

    /// It is known which key the server has: the pending one, or still the old one.
    fn settle(&self, identity: &mut Identity, taken: Option<Key>) {
        identity.pending_key = None;
        if let Some(key) = taken {
            identity.key = key;
            log::info("the node has a new key", &[("node", &identity.node)]);
        }
        // If it is not written, the pending key is still on disk, and the next agent asks again.
        if let Err(error) = self.state.save_identity(identity) {
            log::warn("the node's key cannot be written down", &[("error", &error)]);
        }
    }
}

impl Token {
    /// In the first half of its life.
    fn is_fresh(&self, now_ms: i64) -> bool {
        self.is_usable(now_ms) && now_ms - self.received_ms < (self.token.expires_ms - self.received_ms) / 2
    }

    fn is_usable(&self, now_ms: i64) -> bool {
        now_ms + MARGIN_MS < self.token.expires_ms
    }
}

/// Whether the server has said no, rather than that it could not say anything.
pub(crate) fn is_definite(error: &ClientError) -> bool {
    match error {
        ClientError::Refused(refusal) => {
            (400..500).contains(&refusal.status) && refusal.status != 429 && !is_throttling(&refusal.code)
        }
        _ => false,
    }
}

fn is_throttling(code: &str) -> bool {
    code.contains("Throttl") || code.contains("TooMany") || code.contains("RequestLimit")
}

#[cfg(test)]
mod tests {
    use wire::Secret;
    use wire::client::{ClientError, Keys, Refusal};

    use super::{RoleToken, Token, is_definite};

    fn refused(code: &str, status: u16) -> ClientError {
        let members = serde_json::Map::new();
        let (code, message, request_id) = (code.to_owned(), String::new(), String::new());
        ClientError::Refused(Refusal { code, message, status, request_id, members })
    }

    #[test]
    fn only_a_clear_no_is_a_no() {
        assert!(is_definite(&refused("AccessDeniedException", 400)));
        assert!(is_definite(&refused("InvalidSignatureException", 403)));
        assert!(!is_definite(&refused("ThrottlingException", 400)));
        assert!(!is_definite(&refused("TooManyUpdates", 400)));
        assert!(!is_definite(&refused("UnknownError", 429)));
        assert!(!is_definite(&refused("ServiceUnavailable", 503)));
        assert!(!is_definite(&ClientError::Timeout(String::new())));
    }

    #[test]
    fn tokens_are_renewed_at_half_of_their_life() {
        let keys = Keys { access_key_id: "a".into(), secret: Secret::new("s"), session_token: None };
        let token = RoleToken { keys, expires_ms: 3_600_000, update_key_pair: false };
        let token = Token { token, received_ms: 0 };
        assert!(token.is_fresh(1_799_999));
        assert!(!token.is_fresh(1_800_000) && token.is_usable(1_800_000));
        assert!(token.is_usable(3_539_999) && !token.is_usable(3_540_000));
    }
}
