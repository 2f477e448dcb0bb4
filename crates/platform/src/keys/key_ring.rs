//! Root keys in memory, from a source on this machine.

use std::sync::{Arc, PoisonError, RwLock};

use ring::digest::{SHA256, digest};
use wire::BoxFuture;
use zeroize::Zeroizing;

use super::source::RootKey;
use super::{RootKeyError, RootKeys, SealedKey, Sealer, Source, derive};

/// Root keys that are read from a file, an environment variable or a systemd credential, and read again when asked.
pub struct KeyRing {
    source: Source,
    roots: RwLock<Vec<Root>>,
}

/// A root key, ready for use. Its id is a fingerprint, so that it cannot be given to another key by mistake.
#[derive(Clone)]
struct Root {
    id: Arc<str>,
    sealer: Sealer,
}

impl KeyRing {
    /// Reads the keys of a source.
    ///
    /// # Errors
    /// With a sentence for the operator: the source cannot be read, others may read it, or it holds no keys.
    pub fn open(source: Source) -> Result<Self, String> {
        let roots = read(&source)?;
        Ok(Self { source, roots: RwLock::new(roots) })
    }

    /// As [`KeyRing::open`]; a file that does not exist is made, with a new key.
    ///
    /// # Errors
    /// As [`KeyRing::open`], and when the file cannot be made.
    pub fn open_or_create(source: Source) -> Result<Self, String> {
        if let Source::File(path) = &source
            && source.is_absent_file()
        {
            Source::create(path)?;
        }
        Self::open(source)
    }

    fn find(&self, id: &str) -> Option<Sealer> {
        let roots = self.roots.read().unwrap_or_else(PoisonError::into_inner);
        roots.iter().find(|root| &*root.id == id).map(|root| root.sealer.clone())
    }

    fn first(&self) -> Option<Root> {
        self.roots.read().unwrap_or_else(PoisonError::into_inner).first().cloned()
    }

    fn reread(&self) -> Result<(), RootKeyError> {
        let roots = read(&self.source).map_err(RootKeyError::Source)?;
        *self.roots.write().unwrap_or_else(PoisonError::into_inner) = roots;
        Ok(())
    }

    fn sealer(&self, id: &str) -> Result<Sealer, RootKeyError> {
        if let Some(sealer) = self.find(id) {
            return Ok(sealer);
        }
        // Perhaps it has been added since.
        self.reread()?;
        self.find(id).ok_or_else(|| RootKeyError::Unknown(id.to_owned()))
    }
}

impl RootKeys for KeyRing {
    fn newest(&self) -> Arc<str> {
        // There is always one: a source without keys is refused.
        self.first().map(|root| root.id).unwrap_or_default()
    }

    fn known(&self) -> Vec<Arc<str>> {
        let roots = self.roots.read().unwrap_or_else(PoisonError::into_inner);
        roots.iter().map(|root| Arc::clone(&root.id)).collect()
    }

    fn seal<'a>(&'a self, context: &'a str, key: &'a [u8]) -> BoxFuture<'a, Result<SealedKey, RootKeyError>> {
        Box::pin(async move {
            let root = self.first().ok_or_else(|| RootKeyError::Source(format!("{}: there is none", self.source)))?;
            Ok(SealedKey { root_key: root.id.to_string(), text: root.sealer.seal(context, key) })
        })
    }

    fn open<'a>(
        &'a self,
        context: &'a str,
        sealed: &'a SealedKey,
    ) -> BoxFuture<'a, Result<Zeroizing<Vec<u8>>, RootKeyError>> {
        Box::pin(async move {
            let sealer = self.sealer(&sealed.root_key)?;
            sealer.open(context, &sealed.text).map_err(|_| RootKeyError::Damaged)
        })
    }

    fn refresh(&self) -> BoxFuture<'_, Result<(), RootKeyError>> {
        Box::pin(async move { self.reread() })
    }
}

fn read(source: &Source) -> Result<Vec<Root>, String> {
    Ok(source.read()?.iter().map(root).collect())
}

fn root(key: &RootKey) -> Root {
    let fingerprint = Zeroizing::new(derive(key.as_slice(), "root/id"));
    let hash = digest(&SHA256, fingerprint.as_slice());
    let id: String = hash.as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Root { id: id.into(), sealer: Sealer::new(key.as_slice(), "root/seal") }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::*;

    fn write(path: &Path, keys: &[u8]) {
        let text: String = keys.iter().map(|byte| format!("{}\n", format!("{byte:02x}").repeat(32))).collect();
        std::fs::write(path, text).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }

    #[test]
    fn the_file_is_made_once_and_kept_private() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        let source = Source::File(path.clone());
        assert!(KeyRing::open(source.clone()).err().unwrap().contains("backup"), "made only where it may be new");
        let first = KeyRing::open_or_create(source.clone()).unwrap().newest();
        assert_eq!(KeyRing::open_or_create(source.clone()).unwrap().newest(), first);
        for mode in [0o644, 0o640, 0o604] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert!(KeyRing::open(source.clone()).err().unwrap().contains("chmod 600"));
        }
    }

    #[tokio::test]
    async fn keys_come_and_go_while_it_runs() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        write(&path, &[1]);
        let ring = KeyRing::open(Source::File(path.clone())).unwrap();
        let old = ring.seal("x", b"key").await.unwrap();
        write(&path, &[2, 1]);
        ring.refresh().await.unwrap();
        let new = ring.seal("x", b"key").await.unwrap();
        assert_ne!(new.root_key, old.root_key);
        assert_eq!(ring.known().len(), 2);
        for sealed in [&old, &new] {
            assert_eq!(ring.open("x", sealed).await.unwrap().as_slice(), b"key");
            assert_eq!(ring.open("y", sealed).await, Err(RootKeyError::Damaged));
        }
        write(&path, &[2]);
        ring.refresh().await.unwrap();
        assert_eq!(ring.open("x", &old).await, Err(RootKeyError::Unknown(old.root_key.clone())));
        write(&path, &[3, 2, 1]);
        assert_eq!(ring.open("x", &old).await.unwrap().as_slice(), b"key", "an unknown id makes it look again");
    }

    #[tokio::test]
    async fn a_source_that_breaks_leaves_the_keys_that_are_known() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        write(&path, &[1]);
        let ring = KeyRing::open(Source::File(path.clone())).unwrap();
        std::fs::write(&path, "half a line").unwrap();
        assert!(matches!(ring.refresh().await, Err(RootKeyError::Source(_))));
        assert_eq!(ring.known().len(), 1);
        ring.seal("x", b"key").await.unwrap();
    }

    #[test]
    fn ids_are_told_by_the_key_alone() {
        let id = |byte| root(&Zeroizing::new([byte; 32])).id;
        assert_eq!(id(1), id(1));
        assert_ne!(id(1), id(2));
        assert_eq!(id(1).len(), 16);
    }
}
