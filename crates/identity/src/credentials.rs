//! What an access key id in a signature stands for.

use platform::NotSealed;
use wire::{BoxFuture, Caller, Credential, Credentials, Principal, Refused};

use crate::{Identity, sessions};

impl Credentials for Identity {
    fn find<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        region: &'a str,
    ) -> BoxFuture<'a, Result<Credential, Refused>> {
        Box::pin(async move {
            match session_token {
                _ if access_key_id.starts_with("mi-") => self.node_key(access_key_id, region).await,
                Some(token) => match token.strip_prefix(sessions::MARK) {
                    Some(sealed) => self.session(access_key_id, sealed).await,
                    None => self.node_session(access_key_id, token, region).await,
                },
                None => self.access_key(access_key_id).await,
            }
        })
    }

    fn used(&self, caller: &Caller, service: &str) {
        if caller.session.is_none() && matches!(caller.principal, Principal::User(_) | Principal::Root) {
            self.note_use(caller, service);
        }
    }
}

impl From<NotSealed> for BadToken {
    fn from(_: NotSealed) -> Self {
        Self
    }
}

/// A session token that this deployment did not make for this access key.
pub(crate) struct BadToken;

impl From<BadToken> for Refused {
    fn from(_: BadToken) -> Self {
        Self::BadToken
    }
}
