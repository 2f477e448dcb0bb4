//! The deployment's secret: made once, stored sealed, opened at the start, sealed anew when the root key changes.

use std::sync::Arc;
use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};
use storage::{Batch, Db, Error};
use zeroize::Zeroizing;

use super::{Birth, Keys, RootKeyError, RootKeys, SealedKey};
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

/// What to say of a store whose secret somebody took out: a new one would open and prove nothing of what is there.
const LOST: &str = "store: this deployment's secret is missing, and the database is not empty; restore the database from your \
                    backup, or, for a new deployment, use a database that nothing else uses";

/// Whether the deployment is new: there is nothing in its store.
pub(super) async fn is_new(db: &Db) -> Result<bool, String> {
    if is_stored(db).await? {
        return Ok(false);
    }
    // What is there by now, another server over the same store may have made, together with a secret.
    let is_new = db.is_empty().await.map_err(failed)?;
    if is_new || is_stored(db).await? { Ok(is_new) } else { Err(LOST.to_owned()) }
}

async fn is_stored(db: &Db) -> Result<bool, String> {
    Ok(stored(db).await.map_err(failed)?.is_some())
}

pub(super) async fn open_or_create(roots: Arc<dyn RootKeys>, db: &Db, birth: Birth) -> Result<Keys, String> {
    if is_new(db).await? {
        let mut secret = Zeroizing::new([0; 32]);
        SystemRandom::new().fill(secret.as_mut_slice()).map_err(|_| "the operating system has no randomness")?;
        let keys = Keys { secret: Arc::new(secret), roots: Arc::clone(&roots) };
        let mut batch = insert(&keys.seal_secret().await.map_err(|error| error.to_string())?);
        birth(&keys, &mut batch);
        match db.commit(batch).await {
            Ok(_) => {
                tracing::info!("the database was empty: a new deployment begins");
                return Ok(keys);
            }
            // Another server over the same store was faster.
            Err(Error::Conflict { .. }) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let sealed = stored(db).await.map_err(failed)?.ok_or(LOST)?;
    let secret = Arc::new(open(&*roots, &sealed).await?);
    Ok(Keys { secret, roots })
}

#[allow(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn failed(error: Error) -> String {
    format!("store: {error}")
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
    use storage::Migration;
    use storage::testing::Store;

    use super::*;
    use crate::{KeyRing, MIGRATIONS, Source};

    storage::testing::engines!(
        servers_that_start_at_once_agree,
        another_root_key_opens_nothing,
        a_secret_that_was_taken_out_is_not_made_again
    );

    /// Something that is there from birth.
    const BORN: Migration =
        Migration { slice: "tests", number: 1, sql: "CREATE TABLE born (mark TEXT NOT NULL PRIMARY KEY)" };

    async fn opened(store: &Store) -> Db {
        store.open(&[MIGRATIONS, &[BORN]].concat()).await
    }

    fn birth(keys: &Keys, batch: &mut Batch) {
        let mark: String = keys.derive("mark").iter().map(|byte| format!("{byte:02x}")).collect();
        batch.run("INSERT INTO born (mark) VALUES ($1)", [mark.into()]);
    }

    async fn marks(db: &Db) -> usize {
        db.read("SELECT mark FROM born", &[]).await.unwrap().len()
    }

    fn ring(folder: &tempfile::TempDir, name: &str) -> Arc<KeyRing> {
        Arc::new(KeyRing::open_or_create(Source::File(folder.path().join(name))).unwrap())
    }

    async fn servers_that_start_at_once_agree(store: Store) {
        let (folder, db) = (tempfile::tempdir().unwrap(), opened(&store).await);
        assert!(is_new(&db).await.unwrap());
        let open = || Keys::open(ring(&folder, "root.key"), &db, birth);
        let (one, other) = (open().await.unwrap(), open().await.unwrap());
        assert!(!is_new(&db).await.unwrap());
        assert_eq!(one.derive("x"), other.derive("x"));
        assert_ne!(one.derive("x"), one.derive("y"));
        db.wipe().await.unwrap();
        let (one, other) = tokio::join!(open(), open());
        assert_eq!(one.unwrap().derive("x"), other.unwrap().derive("x"));
        assert_eq!(marks(&db).await, 1, "there is one birth");
        db.close().await;
    }

    async fn another_root_key_opens_nothing(store: Store) {
        let (folder, db) = (tempfile::tempdir().unwrap(), opened(&store).await);
        let right = ring(&folder, "root.key");
        Keys::open(right.clone(), &db, birth).await.unwrap();
        let error = Keys::open(ring(&folder, "other.key"), &db, birth).await.err().unwrap();
        assert!(error.contains(&*right.newest()), "{error}");
        db.close().await;
    }

    async fn a_secret_that_was_taken_out_is_not_made_again(store: Store) {
        let (folder, db) = (tempfile::tempdir().unwrap(), opened(&store).await);
        let path = folder.path().join("root.key");
        let open = async || Keys::open_local(Source::File(path.clone()), &db, birth).await;
        let first = open().await.unwrap().derive("x");
        let run = async |sql| {
            let mut batch = Batch::new();
            batch.run(sql, []);
            db.commit(batch).await.unwrap();
        };
        run("DELETE FROM born").await;
        assert_eq!(open().await.unwrap().derive("x"), first);
        assert_eq!(marks(&db).await, 0, "what was taken out is not made again either");
        run("INSERT INTO born (mark) VALUES ('other data')").await;
        run("DELETE FROM deployment_secrets").await;
        for _ in 0..2 {
            assert!(open().await.err().unwrap().contains("secret is missing"));
        }
        std::fs::remove_file(&path).unwrap();
        assert!(open().await.err().unwrap().contains("secret is missing"));
        assert!(!path.exists(), "no root key is made either");
        db.wipe().await.unwrap();
        assert_ne!(open().await.unwrap().derive("x"), first);
        db.close().await;
    }
}
