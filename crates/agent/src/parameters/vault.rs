//! Answers on disk, sealed, for the time when the server cannot be reached: a file each, under names that tell nothing, with
//! a key beside them that only the agent's user can read.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};
use wire::Secret;

use crate::files;

const KEY: &str = "key";
const KEY_BYTES: usize = 32;

/// The folder of sealed answers.
pub(crate) struct Vault {
    folder: PathBuf,
    /// Whose answers they are: those of a node that this machine was before are nobody's.
    node: String,
    sealing: LessSafeKey,
    naming: hmac::Key,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Content<'a> {
    key: &'a str,
    at_ms: i64,
    body: String,
}

impl Vault {
    /// Opens the folder, and makes it with a new key if there is none. What is older than `keep`, or more than `limit`, goes.
    pub(crate) fn open(folder: &Path, node: &str, keep: Duration, limit: usize) -> io::Result<Self> {
        files::make_folder(folder)?;
        let path = folder.join(KEY);
        let key = match files::read(&path)?.filter(|key| key.len() == KEY_BYTES) {
            Some(key) => key,
            None => {
                let key = random::<KEY_BYTES>()?.to_vec();
                files::write(&path, &key)?;
                key
            }
        };
        let sealing = UnboundKey::new(&AES_256_GCM, &key).map_err(|_| io::ErrorKind::InvalidData)?;
        let vault = Self {
            folder: folder.to_owned(),
            node: node.to_owned(),
            sealing: LessSafeKey::new(sealing),
            naming: hmac::Key::new(hmac::HMAC_SHA256, &key),
        };
        vault.sweep(keep, limit)?;
        Ok(vault)
    }

    /// Keeps an answer. A crash of the host can lose it.
    pub(crate) fn put(&self, key: &str, at_ms: i64, body: &Secret) -> io::Result<()> {
        let name = self.name(key);
        let content = Content { key, at_ms, body: body.expose().to_owned() };
        let mut bytes = serde_json::to_vec(&content)?;
        let nonce = random::<NONCE_LEN>()?;
        let sealed = self.sealing.seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(name.as_bytes()),
            &mut bytes,
        );
        sealed.map_err(|_| io::Error::other("an answer cannot be sealed"))?;
        files::put(&self.folder.join(&name), &[&nonce[..], &bytes].concat())
    }

    /// The answer to what was asked, and when it came, in milliseconds since 1970; none when there is no readable one.
    pub(crate) fn get(&self, key: &str) -> Option<(i64, Secret)> {
        let name = self.name(key);
        let file = files::read(&self.folder.join(&name)).ok()??;
        let (nonce, sealed) = file.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let opened = self.sealing.open_in_place(nonce, Aad::from(name.as_bytes()), &mut sealed).ok()?;
        let content: Content<'_> = serde_json::from_slice(opened).ok()?;
        (content.key == key).then(|| (content.at_ms, Secret::new(content.body)))
    }

    /// Removes the answer to what was asked.
    pub(crate) fn remove(&self, key: &str) -> io::Result<()> {
        files::remove(&self.folder.join(self.name(key)))
    }

    /// Removes all answers.
    pub(crate) fn clear(&self) -> io::Result<()> {
        self.sweep(Duration::ZERO, 0)
    }

    fn sweep(&self, keep: Duration, limit: usize) -> io::Result<()> {
        let mut kept = Vec::new();
        for name in files::names(&self.folder)?.into_iter().filter(|name| name != KEY) {
            let path = self.folder.join(name);
            let age = path.metadata().and_then(|metadata| metadata.modified()).map(age);
            kept.push((age.unwrap_or(Duration::MAX), path));
        }
        kept.sort_unstable();
        let old = kept.iter().enumerate().filter(|(index, (age, _))| *index >= limit || *age > keep);
        old.map(|(_, (_, path))| path).try_for_each(|path| files::remove(path))
    }

    fn name(&self, key: &str) -> String {
        let tag = hmac::sign(&self.naming, format!("{} {key}", self.node).as_bytes());
        tag.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn age(modified: SystemTime) -> Duration {
    SystemTime::now().duration_since(modified).unwrap_or_default()
}

/// Random bytes.
pub(crate) fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| io::Error::other("there is no randomness"))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::time::Duration;

    use wire::Secret;

    use super::Vault;
    use crate::files;

    const DAY: Duration = Duration::from_secs(86_400);

    fn open(folder: &Path) -> Vault {
        Vault::open(folder, "mi-1", DAY, 10).unwrap()
    }

    fn read(vault: &Vault, key: &str) -> Option<(i64, String)> {
        vault.get(key).map(|(at, body)| (at, body.expose().to_owned()))
    }

    #[test]
    fn what_is_kept_is_read_by_the_next_agent_and_by_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("vault");
        open(&folder).put("clear /a/b", 7, &Secret::new("hunter2")).unwrap();
        assert_eq!(read(&open(&folder), "clear /a/b"), Some((7, "hunter2".to_owned())));
        assert_eq!(read(&open(&folder), "clear /a"), None);
        let other = Vault::open(&folder, "mi-2", DAY, 10).unwrap();
        assert_eq!(read(&other, "clear /a/b"), None, "another node has nothing of it");
        for name in files::names(&folder).unwrap() {
            let path = folder.join(&name);
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{name}");
            let bytes = std::fs::read(&path).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains("hunter2") && !name.contains("a_b"));
        }
        std::fs::remove_file(folder.join("key")).unwrap();
        assert_eq!(read(&open(&folder), "clear /a/b"), None, "without the key it is nothing");
    }

    #[test]
    fn what_was_tampered_with_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let vault = open(folder.path());
        vault.put("a", 1, &Secret::new("1")).unwrap();
        vault.put("b", 2, &Secret::new("2")).unwrap();
        let path = |key: &str| folder.path().join(vault.name(key));
        std::fs::copy(path("a"), path("b")).unwrap();
        assert_eq!((read(&vault, "a"), read(&vault, "b")), (Some((1, "1".to_owned())), None));
        for damage in [&b""[..], b"short", &[0; 64]] {
            std::fs::write(path("a"), damage).unwrap();
            assert_eq!(read(&vault, "a"), None);
        }
    }

    #[test]
    fn answers_go() {
        let folder = tempfile::tempdir().unwrap();
        let vault = open(folder.path());
        for key in ["a", "b", "c"] {
            vault.put(key, 1, &Secret::new(key)).unwrap();
        }
        vault.remove("a").unwrap();
        vault.remove("a").unwrap();
        assert!(vault.get("a").is_none() && vault.get("b").is_some());
        let few = Vault::open(folder.path(), "mi-1", DAY, 1).unwrap();
        assert_eq!(["b", "c"].iter().filter(|key| few.get(key).is_some()).count(), 1);
        few.clear().unwrap();
        assert!(few.get("b").is_none() && few.get("c").is_none());
        few.put("d", 1, &Secret::new("d")).unwrap();
        assert!(few.get("d").is_some(), "the key stays");
    }
}
