//! Long-lived access keys: of users, and of an account's root.

use std::sync::Arc;

use storage::{Batch, Row};
use wire::{Credential, Principal, Proof, Refused, Secret, User};

use crate::directory::Known;
use crate::{Identity, iam};

/// An access key that may be used, as read from the store.
#[derive(Clone)]
pub(crate) struct AccessKey {
    account: Arc<str>,
    /// The user's unique id; none of an account's root.
    owner: Option<String>,
    secret: Secret,
    version: u64,
}

impl AccessKey {
    pub(crate) fn is_root_of(&self, account: &str) -> bool {
        self.owner.is_none() && *self.account == *account
    }
}

impl Identity {
    /// Makes this access key of an account's root valid with this secret, replacing an older secret of the same key. An
    /// account that is new gets what accounts begin with.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn put_access_key(&self, account: &str, id: &str, secret: &Secret) -> Result<(), storage::Error> {
        let state = &*self.0;
        let sealed = self.sealed_secret(id, secret);
        let now = state.plane.clock.now();
        let params = [id.into(), account.into(), sealed.into(), now.into()];
        let mut batch = Batch::new();
        // It may have been another account's until now.
        batch.run(
            "UPDATE account_generations SET generation = generation + 1
             WHERE account = (SELECT account FROM access_keys WHERE id = $1)",
            [id.into()],
        );
        batch.expect(
            1,
            "INSERT INTO access_keys (id, account, secret, active, created_at) VALUES ($1, $2, $3, 1, $4)
             ON CONFLICT (id) DO UPDATE SET account = $2, owner = NULL, secret = $3, active = 1",
            params,
        );
        iam::changed(&mut batch, account);
        iam::seed(&mut batch, &state.plane.ids, account, now);
        state.plane.commit(batch).await?;
        state.directory.changed();
        Ok(())
    }

    /// The secret of an access key as it is stored.
    pub(crate) fn sealed_secret(&self, id: &str, secret: &Secret) -> String {
        self.0.secrets.seal(id, secret.expose().as_bytes())
    }

    /// The credential behind a long-lived access key.
    pub(crate) async fn access_key(&self, id: &str) -> Result<Credential, Refused> {
        let key = self.usable_key(id).await?.ok_or(Refused::Unknown)?;
        let principal = match &key.owner {
            None => Principal::Root,
            Some(owner) => self.user(&key.account, owner).await?.ok_or(Refused::Unknown)?,
        };
        Ok(Credential {
            account: key.account,
            principal,
            proof: Proof::Hmac(key.secret),
            version: key.version,
            session: None,
        })
    }

    /// The user with this unique id as a principal, if it is there.
    pub(crate) async fn user(&self, account: &Arc<str>, id: &str) -> Result<Option<Principal>, Refused> {
        let holder = self.holder(account, &Known::Id(id.to_owned())).await.map_err(failed)?;
        let user = |arn: &str| Principal::User(Arc::new(User { arn: arn.to_owned(), id: id.to_owned() }));
        Ok(holder.filter(|holder| holder.kind == iam::Kind::User).map(|holder| user(&holder.arn)))
    }

    /// The key with this id, if it is there and active.
    pub(crate) async fn usable_key(&self, id: &str) -> Result<Option<AccessKey>, Refused> {
        if let Some((key, generation)) = self.0.directory.keys.peek(id)
            && self.generation(&key.account).await.map_err(internal)? == generation
        {
            return Ok(Some(key));
        }
        // The generation is read with the key: a change of the key after that shows.
        let sql = "SELECT k.account, k.owner, k.secret, COALESCE(g.generation, 0) FROM access_keys k
                   LEFT JOIN account_generations g ON g.account = k.account WHERE k.id = $1 AND k.active = 1";
        let rows = self.0.plane.db.read(sql, &[id.into()]).await.map_err(internal)?;
        let Some(row) = rows.first() else { return Ok(None) };
        let key = self.opened(id, row)?;
        self.0.directory.keys.keep(id.to_owned(), key.clone(), row.int(3).map_err(internal)?, 1);
        Ok(Some(key))
    }

    /// The account of a long-lived access key, also of one that is switched off.
    pub(crate) async fn account_of_key(&self, id: &str) -> Result<Option<String>, storage::Error> {
        let rows = self.0.plane.db.read("SELECT account FROM access_keys WHERE id = $1", &[id.into()]).await?;
        rows.first().map(|row| Ok(row.text(0)?.to_owned())).transpose()
    }

    fn opened(&self, id: &str, row: &Row) -> Result<AccessKey, Refused> {
        let sealed = row.text(2).map_err(internal)?;
        let secret = self.0.secrets.open(id, sealed).map_err(internal)?;
        let secret = String::from_utf8(secret.to_vec()).map_err(internal)?;
        Ok(AccessKey {
            account: row.text(0).map_err(internal)?.into(),
            owner: row.opt_text(1).map_err(internal)?.map(ToOwned::to_owned),
            secret: Secret::new(secret),
            version: version_of(sealed),
        })
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

/// As [`internal`], of what has been told as an answer already.
pub(crate) fn failed(error: model::Error) -> Refused {
    match error {
        model::Error::Internal(error) => Refused::Internal(error),
        model::Error::Fault(fault) => Refused::Internal(fault.message.into()),
    }
}
