//! Derived signing keys, kept so that a request costs one HMAC and not five.

use std::{
    collections::HashMap,
    mem,
    sync::{Mutex, PoisonError},
};

use ring::hmac;

/// Signing keys by credential (access key id and scope), each valid for one version of its secret.
pub(super) struct Keys {
    generations: Mutex<Generations>,
    capacity: usize,
}

/// The least recently used keys go in bulk: what was not used while one generation filled is dropped with it.
#[derive(Default)]
struct Generations {
    young: HashMap<Box<str>, Derived>,
    old: HashMap<Box<str>, Derived>,
}

#[derive(Clone)]
struct Derived {
    version: u64,
    key: hmac::Key,
}

impl Keys {
    /// Keeps at most about `capacity` keys.
    pub(super) fn new(capacity: usize) -> Self {
        Self { generations: Mutex::default(), capacity: capacity.div_ceil(2) }
    }

    /// The key kept for this credential and version of its secret.
    pub(super) fn kept(&self, credential: &str, version: u64) -> Option<hmac::Key> {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = generations.young.get(credential) {
            return (found.version == version).then(|| found.key.clone());
        }
        let (name, found) = generations.old.remove_entry(credential)?;
        let current = found.version == version;
        let key = current.then(|| found.key.clone());
        if current {
            generations.young.insert(name, found);
        }
        key
    }

    /// Keeps a key that a valid signature was just checked with.
    pub(super) fn keep(&self, credential: &str, version: u64, key: hmac::Key) {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if generations.young.len() >= self.capacity {
            generations.old = mem::take(&mut generations.young);
        }
        generations.young.insert(credential.into(), Derived { version, key });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, &[byte])
    }

    fn is(found: Option<hmac::Key>, byte: u8) -> bool {
        found.is_some_and(|found| hmac::sign(&found, b"x").as_ref() == hmac::sign(&key(byte), b"x").as_ref())
    }

    #[test]
    fn a_new_secret_makes_the_old_key_useless() {
        let keys = Keys::new(8);
        keys.keep("AKIA/20260101/r/ssm/aws4_request", 1, key(1));
        assert!(is(keys.kept("AKIA/20260101/r/ssm/aws4_request", 1), 1));
        assert!(keys.kept("AKIA/20260101/r/ssm/aws4_request", 2).is_none());
        keys.keep("AKIA/20260101/r/ssm/aws4_request", 2, key(2));
        assert!(is(keys.kept("AKIA/20260101/r/ssm/aws4_request", 2), 2));
    }

    #[test]
    fn stays_bounded_and_keeps_what_is_used() {
        let keys = Keys::new(10);
        keys.keep("used", 1, key(9));
        for at in 0..1000 {
            keys.keep(&format!("other{at}"), 1, key(0));
            assert!(is(keys.kept("used", 1), 9), "{at}");
            let generations = keys.generations.lock().unwrap();
            assert!(generations.young.len() + generations.old.len() <= 12);
        }
        assert!(keys.kept("other1", 1).is_none());
    }
}
