//! Where root keys are kept: the one seam between Fleetwright and an external KMS or HSM.

use std::fmt;
use std::sync::Arc;

use wire::BoxFuture;
use zeroize::Zeroizing;

/// Seals and opens keys under root keys. Several may be known at once: what is sealed carries the id of its root key, and
/// new seals use the newest.
///
/// [`KeyRing`](crate::KeyRing) holds root keys in memory, from a file, an environment variable or a systemd credential. An
/// external KMS or HSM is another implementation, in which the root key never leaves the device: `seal` and `open` become
/// its wrap and unwrap, `newest` the id of its current key. It is called at the start, when a customer key is made, and
/// when key material is first used after a start; never on the way of a request that uses known material.
pub trait RootKeys: Send + Sync + 'static {
    /// The id of the root key that seals from now on.
    fn newest(&self) -> Arc<str>;

    /// The ids of all root keys that can open, newest first.
    fn known(&self) -> Vec<Arc<str>>;

    /// Seals a key under the newest root key, bound to `context`, which must be given again to open it.
    fn seal<'a>(&'a self, context: &'a str, key: &'a [u8]) -> BoxFuture<'a, Result<SealedKey, RootKeyError>>;

    /// Opens what was sealed with the same context, under the root key that it names.
    fn open<'a>(
        &'a self,
        context: &'a str,
        sealed: &'a SealedKey,
    ) -> BoxFuture<'a, Result<Zeroizing<Vec<u8>>, RootKeyError>>;

    /// Looks again where root keys are kept, for keys that were added or removed. When that fails, those known remain.
    fn refresh(&self) -> BoxFuture<'_, Result<(), RootKeyError>>;
}

/// A key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedKey {
    /// The id of the root key that it is sealed under.
    pub root_key: String,
    /// The sealed key, as URL-safe text.
    pub text: String,
}

/// Why a key cannot be sealed or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RootKeyError {
    /// No source holds the root key of this id.
    Unknown(String),
    /// The sealed key was changed, or belongs to something else.
    Damaged,
    /// The place where root keys are kept cannot be used; says why and what to do.
    Source(String),
}

impl fmt::Display for RootKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(id) => write!(f, "root key {id} is needed and not there; put it back from your backup"),
            Self::Damaged => f.write_str("a sealed key cannot be opened: it was changed, or belongs to something else"),
            Self::Source(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for RootKeyError {}
