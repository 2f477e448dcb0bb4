//! Chance, handed in: identifiers and secrets in the forms that AWS gives them.

use std::sync::{Arc, Mutex};

use ring::rand::{SecureRandom, SystemRandom};

/// Letters of access keys: those of RFC 4648's base 32, as AWS uses them.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Letters of codes that people may have to type and quote.
const BASE62: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// Letters of secret access keys.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const HEX: &[u8; 16] = b"0123456789abcdef";

/// Where identifiers come from. Cheap to clone.
#[derive(Clone)]
pub struct Ids(Source);

#[derive(Clone)]
enum Source {
    System(SystemRandom),
    Seeded(Arc<Mutex<u64>>),
}

impl Ids {
    /// The operating system's randomness.
    #[must_use]
    pub fn system() -> Self {
        Self(Source::System(SystemRandom::new()))
    }

    /// A replayable sequence for tests; never for secrets of a real deployment.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(seed))))
    }

    /// Fills the buffer with random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness: nothing safe can be done without it.
    pub fn fill(&self, buffer: &mut [u8]) {
        match &self.0 {
            Source::System(random) => {
                #[allow(clippy::expect_used)] // a machine without randomness cannot make keys; going on would be worse
                random.fill(buffer).expect("the operating system gives random bytes");
            }
            Source::Seeded(state) => fill_seeded(state, buffer),
        }
    }

    /// A version 4 UUID in lower case: commands, activations, requests.
    #[must_use]
    pub fn uuid(&self) -> String {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// A managed node's id: `mi-` and 17 hexadecimal digits.
    #[must_use]
    pub fn node(&self) -> String {
        format!("mi-{}", self.letters(HEX, 17))
    }

    /// An access key id: `prefix` (`AKIA` for long-lived, `ASIA` for temporary keys) and 16 letters.
    #[must_use]
    pub fn access_key(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.letters(BASE32, 16))
    }

    /// The unique id of a user, role or the like: `prefix` (`AIDA` for users, `AROA` for roles) and 17 letters.
    #[must_use]
    pub fn unique(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.letters(BASE32, 17))
    }

    /// A secret access key: 40 letters, 240 bits.
    #[must_use]
    pub fn secret_key(&self) -> String {
        self.letters(BASE64, 40)
    }

    /// An activation code: 20 letters that survive being typed and quoted.
    #[must_use]
    pub fn activation_code(&self) -> String {
        self.letters(BASE62, 20)
    }

    fn letters<const N: usize>(&self, alphabet: &[u8; N], count: usize) -> String {
        let mut letters = String::with_capacity(count);
        let fair = 256 / N * N;
        while letters.len() < count {
            let mut bytes = [0; 32];
            self.fill(&mut bytes);
            let picked = bytes.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < fair);
            letters.extend(picked.take(count - letters.len()).map(|byte| char::from(alphabet[byte % N])));
        }
        letters
    }
}

/// SplitMix64: enough for tests that must be replayed, and nothing else.
fn fill_seeded(state: &Mutex<u64>, buffer: &mut [u8]) {
    let mut state = state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    for chunk in buffer.chunks_mut(8) {
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = *state;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        chunk.copy_from_slice(&(word ^ (word >> 31)).to_le_bytes()[..chunk.len()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_aws() {
        let ids = Ids::system();
        assert_eq!(ids.node().len(), 20);
        assert!(ids.node().starts_with("mi-"));
        assert_eq!(ids.access_key("AKIA").len(), 20);
        assert_eq!(ids.unique("AIDA").len(), 21);
        assert_eq!(ids.secret_key().len(), 40);
        assert_eq!(ids.activation_code().len(), 20);
        assert!(ids.activation_code().chars().all(|letter| letter.is_ascii_alphanumeric()));
        assert_eq!(ids.uuid().len(), 36);
    }

    #[test]
    fn a_seed_replays_and_the_system_does_not() {
        assert_eq!(Ids::seeded(7).uuid(), Ids::seeded(7).uuid());
        assert_ne!(Ids::seeded(7).uuid(), Ids::seeded(8).uuid());
        assert_ne!(Ids::system().uuid(), Ids::system().uuid());
    }
}
