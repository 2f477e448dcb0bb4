//! Tokens that open control channels: sealed, so that nobody has to keep them until they are used; good for a minute, and
//! once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use platform::Sealer;
use ring::digest::{SHA256, digest};

/// How long a token is good, in milliseconds.
const LIFETIME: i64 = 60_000;
/// Tokens that may have been used within their lifetime, on one replica: more than nodes can connect to it in that time.
const MOST: usize = 500_000;
/// Of how many it is worth looking which are over.
const FEW: usize = 64;

pub(crate) struct Tokens {
    sealer: Sealer,
    used: Mutex<Used>,
}

impl Tokens {
    pub(crate) fn new(sealer: Sealer) -> Self {
        Self { sealer, used: Mutex::default() }
    }

    /// A token that opens one channel of this node within the next minute.
    pub(crate) fn issue(&self, node_id: &str, now: i64) -> String {
        self.sealer.seal(node_id, &(now + LIFETIME).to_be_bytes())
    }

    /// Whether the token opens a channel of this node now. It opens no other one on this replica.
    pub(crate) fn redeem(&self, node_id: &str, token: &str, now: i64) -> bool {
        let Some(ends) = self.ends(node_id, token) else { return false };
        now < ends && self.used.lock().unwrap_or_else(PoisonError::into_inner).add(token, ends, now)
    }

    fn ends(&self, node_id: &str, token: &str) -> Option<i64> {
        let ends = self.sealer.open(node_id, token).ok()?;
        Some(i64::from_be_bytes(ends.as_slice().try_into().ok()?))
    }
}

/// Tokens that were used, until they are over. Only tokens of ours come here, so it holds no more than have been issued.
#[derive(Default)]
struct Used {
    /// When each is over, by the start of its hash.
    ends: HashMap<[u8; 16], i64>,
    /// The number at which those that are over are dropped.
    full: usize,
}

impl Used {
    /// Adds one; `false` when it is there already, or when there is no room.
    fn add(&mut self, token: &str, ends: i64, now: i64) -> bool {
        if self.ends.len() >= self.full {
            self.ends.retain(|_, ends| now < *ends);
            self.ends.shrink_to_fit();
            self.full = (2 * self.ends.len()).clamp(FEW, MOST);
        }
        let mut key = [0; 16];
        key.copy_from_slice(&digest(&SHA256, token.as_bytes()).as_ref()[..16]);
        self.ends.len() < MOST && self.ends.insert(key, ends).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Used};

    #[test]
    fn a_token_is_used_once() {
        let mut used = Used::default();
        assert!(used.add("a", 10, 0) && used.add("b", 10, 0));
        assert!(!used.add("a", 10, 9));
    }

    #[test]
    fn what_is_over_is_forgotten_and_what_is_not_never() {
        let mut used = Used::default();
        for minute in 0..20_i64 {
            for number in 0..FEW {
                assert!(used.add(&format!("{minute}/{number}"), minute * 60 + 60, minute * 60));
            }
            assert!(!used.add(&format!("{minute}/0"), minute * 60 + 60, minute * 60 + 59));
        }
        assert!(used.ends.len() <= 2 * FEW, "{}", used.ends.len());
    }
}
