//! Sealing secrets at rest and in tokens: AES-256-GCM under keys derived from one root key.
//!
//! Each purpose has its own derived key, so a text sealed for one cannot be opened as another.

use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

/// The root key of a deployment. Every replica of one deployment has the same. Cheap to clone.
#[derive(Clone)]
pub struct Keys(Arc<Zeroizing<[u8; 32]>>);

/// A sealed text was not made by this deployment, not for this purpose, or was changed.
#[derive(Debug, PartialEq, Eq)]
pub struct NotSealed;

impl std::fmt::Display for NotSealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a sealed text cannot be opened: it was changed, or sealed under another root key")
    }
}

impl std::error::Error for NotSealed {}

impl Keys {
    /// Uses this root key.
    #[must_use]
    pub fn new(root: [u8; 32]) -> Self {
        Self(Arc::new(Zeroizing::new(root)))
    }

    /// Reads the root key from a file that only its owner can read, or makes both when there is none.
    ///
    /// # Errors
    /// When the file cannot be read or made, others may read it, or it does not hold 64 hexadecimal digits.
    pub fn open_or_create(path: &Path) -> Result<Self, String> {
        match std::fs::read_to_string(path) {
            Ok(text) => {
                private(path)?;
                decode(&Zeroizing::new(text)).map(Self::new).ok_or_else(|| {
                    format!("root key {}: expected 64 hexadecimal digits; restore it from your backup", path.display())
                })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::create(path),
            Err(error) => Err(format!("root key {}: {error}", path.display())),
        }
    }

    fn create(path: &Path) -> Result<Self, String> {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        let failed = |error: &dyn std::fmt::Display| format!("root key {}: {error}", path.display());
        let mut root = Zeroizing::new([0; 32]);
        SystemRandom::new().fill(root.as_mut_slice()).map_err(|error| failed(&error))?;
        let text: Zeroizing<String> = Zeroizing::new(root.iter().map(|byte| format!("{byte:02x}")).collect());
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|error| failed(&error))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| failed(&error))?;
        Ok(Self::new(*root))
    }

    /// A key of its own for one purpose.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        let secret = Salt::new(HKDF_SHA256, b"fleetwright").extract(self.0.as_slice());
        let info = [purpose.as_bytes()];
        let mut key = [0; 32];
        #[allow(clippy::expect_used)] // 32 bytes are always within HKDF-SHA256's limit of 8,160
        secret.expand(&info, HKDF_SHA256).and_then(|okm| okm.fill(&mut key)).expect("32 bytes can be derived");
        key
    }

    /// A sealer for one purpose; make it once and keep it.
    #[must_use]
    pub fn sealer(&self, purpose: &str) -> Sealer {
        let key = Zeroizing::new(self.derive(purpose));
        #[allow(clippy::expect_used)] // the key has AES-256's length by its type
        let key = UnboundKey::new(&AES_256_GCM, key.as_slice()).expect("the key has 32 bytes");
        Sealer(Arc::new(LessSafeKey::new(key)))
    }
}

/// Seals and opens for one purpose. Cheap to clone.
#[derive(Clone)]
pub struct Sealer(Arc<LessSafeKey>);

impl Sealer {
    /// Seals bytes, bound to `context` (which must be given again to open), as URL-safe text.
    ///
    /// # Panics
    /// When the operating system has no randomness.
    #[must_use]
    #[allow(clippy::expect_used)] // no randomness: see `Ids::fill`; sealing in memory cannot fail otherwise
    pub fn seal(&self, context: &str, plain: &[u8]) -> String {
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new().fill(&mut nonce).expect("the operating system gives random bytes");
        let mut sealed = plain.to_vec();
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(context), &mut sealed)
            .expect("texts are far below AES-GCM's limit");
        sealed.splice(0..0, nonce);
        URL_SAFE_NO_PAD.encode(sealed)
    }

    /// Opens what [`Sealer::seal`] made with the same context.
    ///
    /// # Errors
    /// When the text was not made by this sealer with this context, or was changed.
    pub fn open(&self, context: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, NotSealed> {
        let mut bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(sealed).map_err(|_| NotSealed)?);
        if bytes.len() < NONCE_LEN {
            return Err(NotSealed);
        }
        let (nonce, text) = bytes.split_at_mut(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| NotSealed)?;
        let plain = self.0.open_in_place(nonce, Aad::from(context), text).map_err(|_| NotSealed)?;
        Ok(Zeroizing::new(plain.to_vec()))
    }
}

fn private(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::MetadataExt;
    let mode = std::fs::metadata(path).map_err(|error| format!("root key {}: {error}", path.display()))?.mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(format!("root key {}: others may read it (mode {:o}); run chmod 600 on it", path.display(), mode & 0o777))
}

fn decode(text: &str) -> Option<[u8; 32]> {
    let text = text.trim();
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut root = [0; 32];
    for (at, byte) in root.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_what_it_sealed() {
        let sealer = Keys::new([1; 32]).sealer("test");
        let sealed = sealer.seal("node mi-1", b"secret");
        assert_eq!(sealer.open("node mi-1", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(sealer.open("node mi-2", &sealed), Err(NotSealed));
        assert_eq!(Keys::new([1; 32]).sealer("other").open("node mi-1", &sealed), Err(NotSealed));
        assert_eq!(Keys::new([2; 32]).sealer("test").open("node mi-1", &sealed), Err(NotSealed));
        assert_eq!(sealer.open("node mi-1", "AAAA"), Err(NotSealed));
        assert_eq!(sealer.open("node mi-1", "not base64!"), Err(NotSealed));
        let flipped = format!("{}{}", if sealed.starts_with('A') { "B" } else { "A" }, &sealed[1..]);
        assert_eq!(sealer.open("node mi-1", &flipped), Err(NotSealed));
    }

    #[test]
    fn the_file_is_made_once_and_kept_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        let first = Keys::open_or_create(&path).unwrap().derive("x");
        assert_eq!(Keys::open_or_create(&path).unwrap().derive("x"), first);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(Keys::open_or_create(&path).err().unwrap().contains("chmod 600"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, "short").unwrap();
        assert!(Keys::open_or_create(&path).err().unwrap().contains("64 hexadecimal"));
    }
}
