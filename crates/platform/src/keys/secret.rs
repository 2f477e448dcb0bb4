//! The deployment's secret: made once, stored sealed, opened at the start, sealed anew when the root key changes.

use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};
use storage::{Batch, Db, Error};
use zeroize::Zeroizing;

use super::{Keys, RootKeyError, RootKeys, SealedKey};
use crate::{Loops, Plane};

/// The store or the source of root keys failed.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What the sealed secret is bound to.
const CONTEXT: &str = "deployment secret";
/// How often root keys are looked for again.
const PERIOD: Duration = Duration::from_secs(10);
/// The fabric subject on which a look for root keys can be asked for at once.
const REFRESH: &str = "root-keys.refresh";
/// The fabric subject on which a new newest root key is hinted at.
pub const ROTATED: &str = "root-keys.rotated";

/// Whether the deployment has a secret, and so is not new.
pub(super) async fn is_stored(db: &Db) -> Result<bool, String> {
    Ok(stored(db).await.map_err(|error| format!("store: {error}"))?.is_some())
}

pub(super) async fn open_or_create(roots: &dyn RootKeys, db: &Db) -> Result<Zeroizing<[u8; 32]>, String> {
    let failed = |error: Error| format!("store: {error}");
    if let Some(sealed) = stored(db).await.map_err(failed)? {
        return open(roots, &sealed).await;
    }
    let mut secret = Zeroizing::new([0; 32]);
    SystemRandom::new().fill(secret.as_mut_slice()).map_err(|_| "the operating system has no randomness")?;
    let sealed = roots.seal(CONTEXT, secret.as_slice()).await.map_err(|error| error.to_string())?;
    match db.commit(insert(&sealed)).await {
        Ok(_) => Ok(secret),
        // Another server over the same store was faster.
        Err(Error::Conflict { .. }) => match stored(db).await.map_err(failed)? {
            Some(sealed) => open(roots, &sealed).await,
            None => Err("store: the deployment's secret was removed".to_owned()),
        },
        Err(error) => Err(failed(error)),
    }
}

async fn open(roots: &dyn RootKeys, sealed: &SealedKey) -> Result<Zeroizing<[u8; 32]>, String> {
    let opened = roots.open(CONTEXT, sealed).await.map_err(|error| format!("this deployment's secret: {error}"))?;
    let mut secret = Zeroizing::new([0; 32]);
    if opened.len() != secret.len() {
        return Err("this deployment's secret is not one of 32 bytes".to_owned());
    }
    secret.copy_from_slice(&opened);
    Ok(secret)
}

async fn stored(db: &Db) -> Result<Option<SealedKey>, Error> {
    let rows = db.read("SELECT root_key, sealed FROM deployment_secrets WHERE id = 1", &[]).await?;
    let read = |row: &storage::Row| Ok(SealedKey { root_key: row.text(0)?.to_owned(), text: row.text(1)?.to_owned() });
    rows.first().map(read).transpose()
}

fn insert(sealed: &SealedKey) -> Batch {
    let mut batch = Batch::new();
    batch.expect(
        1,
        "INSERT INTO deployment_secrets (id, root_key, sealed) VALUES (1, $1, $2)",
        [sealed.root_key.as_str().into(), sealed.text.as_str().into()],
    );
    batch
}

/// Puts the newly sealed secret in the place of the old.
fn replace(old: &SealedKey, new: &SealedKey) -> Batch {
    let params = [new.root_key.as_str().into(), new.text.as_str().into(), old.text.as_str().into()];
    let mut batch = Batch::new();
    batch.expect(1, "UPDATE deployment_secrets SET root_key = $1, sealed = $2 WHERE id = 1 AND sealed = $3", params);
    batch
}

impl Keys {
    /// Starts looking for new root keys, and sealing the deployment's secret under the newest.
    pub fn start(&self, plane: &Plane, loops: &mut Loops) {
        tracing::info!(known = ?self.roots.known(), "root keys; the first seals");
        let plane = plane.clone();
        loops.spawn("look for root keys", PERIOD, REFRESH, move || {
            let plane = plane.clone();
            async move { plane.keys.settle(&plane).await }
        });
    }

    /// Looks for new root keys, and sees to it that the deployment's secret is stored, sealed under the newest.
    ///
    /// # Errors
    /// When the source or the store cannot be used.
    pub async fn settle(&self, plane: &Plane) -> Result<(), Failure> {
        let before = self.roots.known();
        self.roots.refresh().await?;
        let known = self.roots.known();
        if known != before {
            tracing::info!(?known, ?before, "root keys have changed; the first seals from now on");
            plane.fabric.publish(ROTATED, bytes::Bytes::new());
        }
        let batch = match stored(&plane.db).await? {
            Some(sealed) if sealed.root_key == *self.roots.newest() => return Ok(()),
            Some(sealed) => replace(&sealed, &self.seal_secret().await?),
            // A reset has emptied the store under the running server.
            None => insert(&self.seal_secret().await?),
        };
        match plane.db.commit(batch).await {
            Ok(_) | Err(Error::Conflict { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    async fn seal_secret(&self) -> Result<SealedKey, RootKeyError> {
        self.roots.seal(CONTEXT, self.secret.as_slice()).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use storage::testing::Store;

    use super::*;
    use crate::{KeyRing, MIGRATIONS, Source};

    storage::testing::engines!(servers_that_start_at_once_agree, another_root_key_opens_nothing);

    fn ring(folder: &tempfile::TempDir, name: &str) -> Arc<KeyRing> {
        Arc::new(KeyRing::open_or_create(Source::File(folder.path().join(name))).unwrap())
    }

    async fn servers_that_start_at_once_agree(store: Store) {
        let (folder, db) = (tempfile::tempdir().unwrap(), store.open(MIGRATIONS).await);
        assert!(!is_stored(&db).await.unwrap());
        let open = || Keys::open(ring(&folder, "root.key"), &db);
        let (one, other) = (open().await.unwrap(), open().await.unwrap());
        assert_eq!(one.derive("x"), other.derive("x"));
        assert_ne!(one.derive("x"), one.derive("y"));
        db.wipe().await.unwrap();
        let (one, other) = tokio::join!(open(), open());
        assert_eq!(one.unwrap().derive("x"), other.unwrap().derive("x"));
        db.close().await;
    }

    async fn another_root_key_opens_nothing(store: Store) {
        let (folder, db) = (tempfile::tempdir().unwrap(), store.open(MIGRATIONS).await);
        let right = ring(&folder, "root.key");
        Keys::open(right.clone(), &db).await.unwrap();
        let error = Keys::open(ring(&folder, "other.key"), &db).await.err().unwrap();
        assert!(error.contains(&*right.newest()), "{error}");
        db.close().await;
    }
}
