//! Access keys of people and programs.

use std::sync::{Arc, PoisonError};

use storage::Batch;
use wire::{Credential, Principal, Proof, Refused, Secret};

use crate::{Identity, State};

/// How long a key that was read may be used without reading it again, in milliseconds: the longest time that a key
/// switched off on another replica still works here.
const FRESH: i64 = 5_000;

/// An access key as read from the store.
pub(crate) struct Known {
    account: Arc<str>,
    secret: Secret,
    version: u64,
    read_at: i64,
}

impl Identity {
    /// Makes this access key of an account's root valid with this secret, replacing an older secret of the same key.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn put_access_key(&self, account: &str, id: &str, secret: &Secret) -> Result<(), storage::Error> {
        let state = &*self.0;
        let sealed = state.secrets.seal(id, secret.expose().as_bytes());
        let now = state.plane.clock.now();
        let params = [id.into(), account.into(), sealed.into(), now.into()];
        let mut batch = Batch::new();
        batch.expect(
            1,
            "INSERT INTO access_keys (id, account, secret, active, created_at) VALUES ($1, $2, $3, 1, $4)
             ON CONFLICT (id) DO UPDATE SET account = $2, secret = $3, active = 1",
            params,
        );
        state.plane.commit(batch).await?;
        state.known.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        Ok(())
    }

    /// The credential behind a long-lived access key.
    pub(crate) async fn access_key(&self, id: &str) -> Result<Credential, Refused> {
        let state = &*self.0;
        let now = state.plane.clock.now();
        if let Some(credential) = state.fresh(id, now) {
            return Ok(credential);
        }
        let rows = state
            .plane
            .db
            .read("SELECT account, secret, created_at FROM access_keys WHERE id = $1 AND active = 1", &[id.into()])
            .await
            .map_err(internal)?;
        let row = rows.first().ok_or(Refused::Unknown)?;
        let sealed = row.text(1).map_err(internal)?;
        let secret = state.secrets.open(id, sealed).map_err(internal)?;
        let secret = String::from_utf8(secret.to_vec()).map_err(internal)?;
        let known = Known {
            account: row.text(0).map_err(internal)?.into(),
            secret: Secret::new(secret),
            version: version_of(sealed),
            read_at: now,
        };
        let credential = known.credential();
        state.known.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), known);
        Ok(credential)
    }
}

impl State {
    fn fresh(&self, id: &str, now: i64) -> Option<Credential> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(id).filter(|known| now - known.read_at < FRESH).map(Known::credential)
    }
}

impl Known {
    fn credential(&self) -> Credential {
        Credential {
            account: Arc::clone(&self.account),
            principal: Principal::Root,
            proof: Proof::Hmac(self.secret.clone()),
            version: self.version,
            session: None,
        }
    }
}

/// Another sealed text, another version: signing keys derived from the old secret are not used for the new one.
fn version_of(sealed: &str) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    sealed.hash(&mut hasher);
    hasher.finish()
}

/// Any failure of this side while looking a credential up.
pub(crate) fn internal(error: impl std::error::Error + Send + Sync + 'static) -> Refused {
    Refused::Internal(Box::new(error))
}
