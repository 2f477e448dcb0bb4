//! Answers that are kept in memory. Pure: time is handed in.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use wire::Secret;

/// How many bytes of answers are kept at most: the agent stays small whatever is asked of it.
const BYTES: usize = 1 << 20;

/// An answer of the server.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) body: Arc<Secret>,
    /// When it came, by a clock that nobody can set.
    pub(crate) at: Instant,
    /// When it came, in milliseconds since 1970.
    pub(crate) at_ms: i64,
    /// When it was written to disk last, in milliseconds since 1970.
    pub(crate) written_ms: Option<i64>,
}

/// Answers by what was asked. Of too many, the one that was used least lately goes.
#[derive(Debug)]
pub(crate) struct Memory {
    entries: HashMap<String, (Kept, u64)>,
    limit: usize,
    bytes: usize,
    uses: u64,
}

impl Memory {
    /// Keeps up to `limit` answers.
    pub(crate) fn new(limit: usize) -> Self {
        Self { entries: HashMap::new(), limit, bytes: 0, uses: 0 }
    }

    pub(crate) fn get(&mut self, key: &str) -> Option<Kept> {
        self.uses += 1;
        let (kept, used) = self.entries.get_mut(key)?;
        *used = self.uses;
        Some(kept.clone())
    }

    /// Keeps an answer; gives what had to go for it.
    pub(crate) fn put(&mut self, key: &str, kept: Kept) -> Vec<String> {
        self.remove(key);
        let size = size(key, &kept);
        if size > BYTES || self.limit == 0 {
            return Vec::new();
        }
        let mut gone = Vec::new();
        while self.entries.len() >= self.limit || self.bytes + size > BYTES {
            let oldest = self.entries.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| key.clone());
            let Some(oldest) = oldest else { break };
            self.remove(&oldest);
            gone.push(oldest);
        }
        self.uses += 1;
        self.bytes += size;
        self.entries.insert(key.to_owned(), (kept, self.uses));
        gone
    }

    pub(crate) fn remove(&mut self, key: &str) {
        if let Some((kept, _)) = self.entries.remove(key) {
            self.bytes -= size(key, &kept);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.bytes = 0;
    }
}

fn size(key: &str, kept: &Kept) -> usize {
    key.len() + kept.body.expose().len()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Instant;

    use wire::Secret;

    use super::{BYTES, Kept, Memory};

    fn kept(body: &str) -> Kept {
        Kept { body: Arc::new(Secret::new(body)), at: Instant::now(), at_ms: 0, written_ms: None }
    }

    fn body(memory: &mut Memory, key: &str) -> Option<String> {
        memory.get(key).map(|kept| kept.body.expose().to_owned())
    }

    #[test]
    fn what_was_used_least_lately_goes() {
        let mut memory = Memory::new(2);
        assert!(memory.put("a", kept("1")).is_empty());
        memory.put("b", kept("2"));
        memory.put("a", kept("3"));
        memory.get("b");
        assert_eq!(memory.put("c", kept("4")), ["a"]);
        assert_eq!((body(&mut memory, "a"), body(&mut memory, "b")), (None, Some("2".to_owned())));
        memory.remove("b");
        memory.clear();
        assert_eq!((memory.get("c").is_none(), memory.bytes), (true, 0));
    }

    #[test]
    fn bytes_have_a_limit() {
        let mut memory = Memory::new(1000);
        let third = "x".repeat(BYTES / 3);
        for key in ["a", "b", "c"] {
            memory.put(key, kept(&third));
        }
        assert!(memory.get("a").is_none() && memory.get("b").is_some() && memory.get("c").is_some());
        assert!(memory.put("d", kept(&"x".repeat(BYTES))).is_empty());
        assert!(memory.get("d").is_none() && memory.get("c").is_some(), "what is too large displaces nothing");
        assert!(memory.bytes <= BYTES);
    }

    #[test]
    fn no_room_is_no_cache() {
        let mut memory = Memory::new(0);
        memory.put("a", kept("1"));
        assert!(memory.get("a").is_none());
    }
}
