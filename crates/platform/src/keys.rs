//! The secrets of a deployment at rest and in tokens.
//!
//! Root keys, kept outside of the store ([`RootKeys`]), seal keys and nothing else: the deployment's own secret and the
//! material of customer keys. From the deployment's secret, which never changes, comes a key of its own for each purpose
//! (AES-256-GCM for what is sealed, HMAC for what is signed), so a text sealed for one cannot be opened as another. A root
//! key is replaced by sealing those few keys anew: tokens, audit chains and stored secrets stay as they are.

mod key_ring;
mod root;
mod secret;
mod source;

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use ring::rand::{SecureRandom, SystemRandom};
use storage::{Batch, Db};
use zeroize::Zeroizing;

pub use key_ring::KeyRing;
pub use root::{RootKeyError, RootKeys, SealedKey};
pub use secret::ROTATED;
pub use source::Source;

/// Adds to a batch what a deployment has from its first moment on, proven by keys of its secret. As it is stored together
/// with the secret and at no other time, whoever takes it out cannot have it made anew.
pub type Birth = fn(&Keys, &mut Batch);

/// The secret of a deployment, and the root keys that it is sealed under. Cheap to clone.
#[derive(Clone)]
pub struct Keys {
    secret: Arc<Zeroizing<[u8; 32]>>,
    roots: Arc<dyn RootKeys>,
}

/// A sealed text was not made by this deployment, not for this purpose, or was changed.
#[derive(Debug, PartialEq, Eq)]
pub struct NotSealed;

impl std::fmt::Display for NotSealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a sealed text cannot be opened: it was changed, or sealed by another deployment")
    }
}

impl std::error::Error for NotSealed {}

impl Keys {
    /// Opens the deployment's secret with root keys of the source. A deployment whose store is empty is new: it is given a
    /// secret, and a root key where the source can keep one.
    ///
    /// # Errors
    /// As [`Keys::open`], and when the source cannot be read.
    pub async fn open_local(source: Source, db: &Db, birth: Birth) -> Result<Self, String> {
        let ring = if secret::is_new(db).await? { KeyRing::open_or_create(source)? } else { KeyRing::open(source)? };
        Self::open(Arc::new(ring), db, birth).await
    }

    /// Opens the deployment's secret with these root keys. Where the store is empty one is made, and stored together with
    /// what `birth` adds.
    ///
    /// # Errors
    /// With a sentence for the operator: the store cannot be used, the root key of this deployment is missing, or its
    /// secret, without which nothing that is in the store can be read or proven.
    pub async fn open(roots: Arc<dyn RootKeys>, db: &Db, birth: Birth) -> Result<Self, String> {
        secret::open_or_create(roots, db, birth).await
    }

    /// The root keys, for what must be sealed under them directly: keys.
    #[must_use]
    pub fn roots(&self) -> &dyn RootKeys {
        &*self.roots
    }

    /// A key of its own for one purpose; the same on every replica and under every root key.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        derive(self.secret.as_slice(), purpose)
    }

    /// A sealer for one purpose; make it once and keep it.
    #[must_use]
    pub fn sealer(&self, purpose: &str) -> Sealer {
        Sealer::new(self.secret.as_slice(), purpose)
    }
}

/// A key for one purpose, from a secret of 32 bytes.
fn derive(secret: &[u8], purpose: &str) -> [u8; 32] {
    let secret = Salt::new(HKDF_SHA256, b"fleetwright").extract(secret);
    let info = [purpose.as_bytes()];
    let mut key = [0; 32];
    #[allow(clippy::expect_used)] // 32 bytes are always within HKDF-SHA256's limit of 8,160
    secret.expand(&info, HKDF_SHA256).and_then(|okm| okm.fill(&mut key)).expect("32 bytes can be derived");
    key
}

/// Seals and opens for one purpose. Cheap to clone.
#[derive(Clone)]
pub struct Sealer(Arc<LessSafeKey>);

impl Sealer {
    /// A sealer under a key for this purpose, from a secret of 32 bytes.
    fn new(secret: &[u8], purpose: &str) -> Self {
        let key = Zeroizing::new(derive(secret, purpose));
        #[allow(clippy::expect_used)] // the key has AES-256's length by its type
        let key = UnboundKey::new(&AES_256_GCM, key.as_slice()).expect("the key has 32 bytes");
        Self(Arc::new(LessSafeKey::new(key)))
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_what_it_sealed() {
        let sealer = Sealer::new(&[1; 32], "test");
        let sealed = sealer.seal("node mi-1", b"secret");
        assert_eq!(sealer.open("node mi-1", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(sealer.open("node mi-2", &sealed), Err(NotSealed));
        assert_eq!(Sealer::new(&[1; 32], "other").open("node mi-1", &sealed), Err(NotSealed));
        assert_eq!(Sealer::new(&[2; 32], "test").open("node mi-1", &sealed), Err(NotSealed));
        assert_eq!(sealer.open("node mi-1", "AAAA"), Err(NotSealed));
        assert_eq!(sealer.open("node mi-1", "not base64!"), Err(NotSealed));
        let flipped = format!("{}{}", if sealed.starts_with('A') { "B" } else { "A" }, &sealed[1..]);
        assert_eq!(sealer.open("node mi-1", &flipped), Err(NotSealed));
    }
}
