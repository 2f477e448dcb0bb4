//! Temporary credentials of users, roles and an account's root, sealed into their own session token like those of nodes:
//! they cost no row and no clean-up.

use std::sync::Arc;

use model::{Error, Timestamp, sts};
use platform::Actor;
use serde::{Deserialize, Serialize};
use wire::{Credential, Principal, Proof, Refused, Secret};

use crate::access_keys::{failed, internal};
use crate::credentials::BadToken;
use crate::directory::Known;
use crate::{Identity, iam};

/// How the tokens of sessions begin; those of nodes do not.
pub(crate) const MARK: &str = "FWS.";
/// What sealing adds, in bytes.
const SEAL: usize = 28;

/// Credentials for some time.
pub(crate) struct Temporary {
    pub(crate) access_key_id: String,
    pub(crate) secret: Secret,
    pub(crate) token: Secret,
    pub(crate) expires_at: i64,
}

/// What is sealed into a token.
#[derive(Serialize, Deserialize)]
struct Content {
    actor: Actor,
    secret: String,
    /// The access key of the account's root that made a session of root. No policy can end such a session; deleting the key
    /// does.
    key: Option<String>,
}

impl Temporary {
    /// As the answers of the Security Token Service carry them.
    pub(crate) fn answered(&self) -> sts::Credentials {
        sts::Credentials {
            access_key_id: Some(self.access_key_id.clone()),
            secret_access_key: Some(self.secret.expose().to_owned()),
            session_token: Some(self.token.expose().to_owned()),
            expiration: Some(Timestamp(self.expires_at)),
        }
    }

    /// The token's length.
    pub(crate) fn size(&self) -> Option<i32> {
        i32::try_from(self.token.expose().len()).ok()
    }
}

impl Identity {
    /// Makes credentials for an actor with a session; `key` is root's, if root makes them for itself. The token has at least
    /// `size` characters.
    ///
    /// # Errors
    /// Never in practice.
    pub(crate) fn temporary(&self, actor: Actor, key: Option<&str>, size: Option<i32>) -> Result<Temporary, Error> {
        let ids = &self.0.plane.ids;
        let (access_key_id, secret) = (ids.access_key("ASIA"), ids.secret_key());
        let expires_at = actor.session.as_ref().map_or(0, |session| session.expires_at);
        let content = Content { actor, secret: secret.clone(), key: key.map(ToOwned::to_owned) };
        let mut content = serde_json::to_string(&content)?;
        let least = (usize::try_from(size.unwrap_or(0)).unwrap_or(0) * 3).div_ceil(4).saturating_sub(SEAL);
        while content.len() < least {
            content.push(' ');
        }
        let token = Secret::new(format!("{MARK}{}", self.0.sessions.seal(&access_key_id, content.as_bytes())));
        Ok(Temporary { access_key_id, secret: Secret::new(secret), token, expires_at })
    }

    /// Reads temporary credentials back. Whoever they were made for must still be there, and so must the node whose own
    /// credentials made them. That a user is gone does not end the roles that it has assumed, as in AWS.
    pub(crate) async fn session(&self, id: &str, sealed: &str) -> Result<Credential, Refused> {
        let content = self.0.sessions.open(id, sealed).map_err(BadToken::from)?;
        let Content { actor, secret, key } = serde_json::from_slice(&content).map_err(internal)?;
        let expires_at = actor.session.as_ref().map_or(0, |session| session.expires_at);
        if self.0.plane.clock.now() >= expires_at {
            return Err(Refused::Expired);
        }
        let principal = self.still_there(&actor, key.as_deref()).await?.ok_or(Refused::BadToken)?;
        if !self.is_enrolled(&actor).await.map_err(internal)? {
            return Err(Refused::BadToken);
        }
        Ok(Credential {
            account: actor.account,
            principal,
            proof: Proof::Hmac(Secret::new(secret)),
            version: 0,
            session: actor.session,
        })
    }

    /// Who an actor is by now; none when it is nobody any more.
    async fn still_there(&self, actor: &Actor, key: Option<&str>) -> Result<Option<Principal>, Refused> {
        match &actor.principal {
            Principal::User(user) => self.user(&actor.account, &user.id).await,
            Principal::Role(role) => {
                let holder = self.holder(&actor.account, &Known::Id(role.role_id.clone())).await.map_err(failed)?;
                let is_there = holder.is_some_and(|holder| holder.kind == iam::Kind::Role);
                Ok(is_there.then(|| Principal::Role(Arc::clone(role))))
            }
            Principal::Root => match key {
                Some(key) => {
                    let key = self.usable_key(key).await?;
                    Ok(key.filter(|key| key.is_root_of(&actor.account)).map(|_| Principal::Root))
                }
                None => Ok(None),
            },
            Principal::Node(_) | Principal::Anonymous => Ok(None),
        }
    }
}
