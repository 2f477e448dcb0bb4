//! What was read lately, in memory: always exactly what the store says, as long as this process alone writes to it.
//!
//! Whoever changes something says so before the change and after it. What is read in between may be either, and is not kept.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, VecDeque};
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Parts that do not wait for each other.
const SHARDS: usize = 16;
/// What keeping something costs beside it, in bytes.
const OVERHEAD: usize = 160;

/// Something that can be kept.
pub(crate) trait Weighty {
    /// About how many bytes it has.
    fn weight(&self) -> usize;
}

/// Things by their keys, up to a number of bytes.
pub(crate) struct Cache<V> {
    shards: Vec<Mutex<Shard<V>>>,
    /// Of each shard; 0 to keep nothing.
    bytes: usize,
}

struct Shard<V> {
    kept: HashMap<Arc<str>, Slot<V>>,
    /// Every key that is kept, and some that are no more, by when they came.
    order: VecDeque<Arc<str>>,
    weight: usize,
    changing: HashMap<Arc<str>, Changing>,
    /// Counts the beginnings and ends of changes.
    era: u64,
}

struct Slot<V> {
    value: Arc<V>,
    weight: usize,
    /// Whether it was asked for since it came to the front last.
    used: bool,
}

/// Changes of one thing that are under way.
struct Changing {
    count: usize,
    /// The era in which the last of them began.
    last: u64,
}

/// What [`Cache::get`] did not find was not there at this time.
#[derive(Clone, Copy)]
pub(crate) struct Missing {
    era: u64,
}

/// A change under way; ends when it is dropped.
pub(crate) struct Change<'a, V: Weighty> {
    cache: &'a Cache<V>,
    of: Vec<Begun<V>>,
}

struct Begun<V> {
    key: Arc<str>,
    era: u64,
    /// Whether nobody else was changing it.
    alone: bool,
    becomes: Option<V>,
}

impl<V: Weighty> Cache<V> {
    /// Keeps up to about so many bytes; 0 for nothing at all.
    pub(crate) fn new(bytes: usize) -> Self {
        Self { shards: (0..SHARDS).map(|_| Mutex::default()).collect(), bytes: bytes / SHARDS }
    }

    /// What is kept under a key. What is not may be offered when it was read.
    pub(crate) fn get(&self, key: &str) -> Result<Arc<V>, Missing> {
        let mut shard = self.shard(key);
        let missing = Missing { era: shard.era };
        let slot = shard.kept.get_mut(key).ok_or(missing)?;
        slot.used = true;
        Ok(Arc::clone(&slot.value))
    }

    /// Keeps what was read after it was missing, unless something was changed meanwhile.
    pub(crate) fn offer(&self, key: &str, missing: Missing, value: &Arc<V>) {
        let mut shard = self.shard(key);
        if shard.era == missing.era && !shard.changing.contains_key(key) {
            shard.keep(key.into(), Arc::clone(value), self.bytes);
        }
    }

    /// Whether it is of no use.
    pub(crate) fn keeps_nothing(&self) -> bool {
        self.bytes == 0
    }

    /// Begins a change of what is kept under these keys.
    pub(crate) fn change(&self, keys: impl Iterator<Item = String>) -> Change<'_, V> {
        let of = if self.keeps_nothing() { Vec::new() } else { keys.map(|key| self.begin(key.into())).collect() };
        Change { cache: self, of }
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        for shard in &self.shards {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let (era, mut changing) = (shard.era + 1, std::mem::take(&mut shard.changing));
            changing.values_mut().for_each(|changing| changing.last = era);
            *shard = Shard { era, changing, ..Shard::default() };
        }
    }

    fn begin(&self, key: Arc<str>) -> Begun<V> {
        let mut shard = self.shard(&key);
        shard.era += 1;
        let era = shard.era;
        let changing = shard.changing.entry(Arc::clone(&key)).or_insert(Changing { count: 0, last: era });
        let alone = changing.count == 0;
        (changing.count, changing.last) = (changing.count + 1, era);
        Begun { key, era, alone, becomes: None }
    }

    fn end(&self, Begun { key, era, alone, becomes }: Begun<V>) {
        let mut shard = self.shard(&key);
        shard.era += 1;
        let Some(changing) = shard.changing.get_mut(&key) else { return };
        changing.count -= 1;
        let (over, undisturbed) = (changing.count == 0, alone && changing.last == era);
        if over {
            shard.changing.remove(&key);
        }
        match becomes.filter(|_| undisturbed) {
            Some(value) => shard.keep(key, value.into(), self.bytes),
            None => shard.forget(&key),
        }
    }

    fn shard(&self, key: &str) -> MutexGuard<'_, Shard<V>> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        #[allow(clippy::cast_possible_truncation, reason = "any part of a hash will do")]
        let at = hasher.finish() as usize % SHARDS;
        self.shards[at].lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<V: Weighty> Shard<V> {
    fn keep(&mut self, key: Arc<str>, value: Arc<V>, bytes: usize) {
        let weight = value.weight() + key.len() + OVERHEAD;
        if weight > bytes {
            return self.forget(&key);
        }
        self.weight += weight;
        let slot = Slot { value, weight, used: false };
        match self.kept.insert(Arc::clone(&key), slot) {
            Some(before) => self.weight -= before.weight,
            None => self.order.push_back(key),
        }
        self.shrink(bytes);
    }

    /// Lets go of what was not asked for since it came to the front.
    fn shrink(&mut self, bytes: usize) {
        while self.weight > bytes
            && let Some(key) = self.order.pop_front()
        {
            match self.kept.get_mut(&key) {
                Some(slot) if slot.used => {
                    slot.used = false;
                    self.order.push_back(key);
                }
                Some(_) => self.forget(&key),
                None => {}
            }
        }
        if self.order.len() > 2 * self.kept.len() + SHARDS {
            self.order = self.kept.keys().map(Arc::clone).collect();
        }
    }

    fn forget(&mut self, key: &str) {
        if let Some(slot) = self.kept.remove(key) {
            self.weight -= slot.weight;
        }
    }
}

impl<V> Default for Shard<V> {
    fn default() -> Self {
        Self { kept: HashMap::new(), order: VecDeque::new(), weight: 0, changing: HashMap::new(), era: 0 }
    }
}

impl<V: Weighty> Change<'_, V> {
    /// What stands under one of the keys, by its place among them, now that the change has been made. Unless this is said,
    /// nothing is kept.
    pub(crate) fn becomes(&mut self, at: usize, value: impl FnOnce() -> V) {
        if let Some(begun) = self.of.get_mut(at) {
            begun.becomes = Some(value());
        }
    }
}

impl<V: Weighty> Drop for Change<'_, V> {
    fn drop(&mut self) {
        self.of.drain(..).for_each(|begun| self.cache.end(begun));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Weighty for String {
        fn weight(&self) -> usize {
            self.len()
        }
    }

    fn cache() -> Cache<String> {
        Cache::new(SHARDS * 10_000)
    }

    fn missing(cache: &Cache<String>, key: &str) -> Missing {
        cache.get(key).expect_err("nothing")
    }

    fn changing<'a>(cache: &'a Cache<String>, key: &str) -> Change<'a, String> {
        cache.change([key.to_owned()].into_iter())
    }

    fn known(cache: &Cache<String>, key: &str) -> Option<String> {
        cache.get(key).ok().map(|value| String::clone(&value))
    }

    #[test]
    fn what_is_offered_is_kept_until_it_changes() {
        let cache = cache();
        let seen = missing(&cache, "a");
        cache.offer("a", seen, &Arc::new("1".to_owned()));
        assert_eq!(known(&cache, "a").as_deref(), Some("1"));
        drop(changing(&cache, "a"));
        assert_eq!(known(&cache, "a"), None);
        let mut change = changing(&cache, "a");
        change.becomes(0, || "2".to_owned());
        assert_eq!(known(&cache, "a"), None);
        drop(change);
        assert_eq!(known(&cache, "a").as_deref(), Some("2"));
        cache.clear();
        assert_eq!(known(&cache, "a"), None);
    }

    #[test]
    fn what_was_read_before_or_during_a_change_is_not_kept() {
        let cache = cache();
        let before = missing(&cache, "a");
        let change = changing(&cache, "a");
        let during = missing(&cache, "a");
        cache.offer("a", before, &Arc::new("old".to_owned()));
        cache.offer("a", during, &Arc::new("either".to_owned()));
        assert_eq!(known(&cache, "a"), None);
        drop(change);
        cache.offer("a", before, &Arc::new("old".to_owned()));
        cache.offer("a", during, &Arc::new("either".to_owned()));
        assert_eq!(known(&cache, "a"), None);
        cache.offer("a", missing(&cache, "a"), &Arc::new("new".to_owned()));
        assert_eq!(known(&cache, "a").as_deref(), Some("new"));
    }

    #[test]
    fn of_changes_at_one_time_nobody_knows_which_came_last() {
        let cache = cache();
        let (mut one, mut other) = (changing(&cache, "a"), changing(&cache, "a"));
        one.becomes(0, || "1".to_owned());
        other.becomes(0, || "2".to_owned());
        drop(one);
        drop(other);
        assert_eq!(known(&cache, "a"), None);
        // One that began and ended while the first was under way.
        let mut one = changing(&cache, "a");
        one.becomes(0, || "1".to_owned());
        drop(changing(&cache, "a"));
        drop(one);
        assert_eq!(known(&cache, "a"), None);
    }

    #[test]
    fn what_is_used_stays_and_the_rest_makes_room() {
        let cache = Cache::new(SHARDS * 10_000);
        let key = |index: usize| format!("key-{index}");
        for index in 0..10_000 {
            cache.offer(&key(index), missing(&cache, &key(index)), &Arc::new("x".repeat(100)));
            let _ = cache.get(&key(0));
        }
        let kept = (0..10_000).filter(|index| cache.get(&key(*index)).is_ok()).count();
        assert!(cache.get(&key(0)).is_ok());
        assert!((300..700).contains(&kept), "{kept}");
        for shard in &cache.shards {
            let shard = shard.lock().expect("nobody failed");
            assert!(shard.weight <= 10_000 && shard.order.len() <= 2 * shard.kept.len() + SHARDS);
        }
    }

    #[test]
    fn what_is_too_large_or_wanted_by_nobody_is_not_kept() {
        let cache = cache();
        cache.offer("a", missing(&cache, "a"), &Arc::new("x".repeat(20_000)));
        assert_eq!(known(&cache, "a"), None);
        let nothing = Cache::new(0);
        nothing.offer("a", missing(&nothing, "a"), &Arc::new("1".to_owned()));
        let mut change = changing(&nothing, "a");
        change.becomes(0, || "1".to_owned());
        drop(change);
        assert_eq!(known(&nothing, "a"), None);
    }
}
