//! What was read and can be read again.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::mem;
use std::sync::{Mutex, PoisonError};

/// Values as they were at a generation of their account, of a limited weight in all. The least recently used go in bulk: what was not used while
/// one half filled is dropped with it.
pub(crate) struct Kept<K, V> {
    halves: Mutex<Halves<K, V>>,
    capacity: usize,
}

struct Halves<K, V> {
    young: HashMap<K, Entry<V>>,
    /// What all of `young` weighs.
    weight: usize,
    old: HashMap<K, Entry<V>>,
}

struct Entry<V> {
    value: V,
    generation: i64,
    weight: usize,
}

impl<K: Hash + Eq, V: Clone> Kept<K, V> {
    /// Keeps at most values of about this weight.
    pub(crate) fn new(capacity: usize) -> Self {
        Self { halves: Mutex::new(Halves::empty()), capacity: capacity.div_ceil(2) }
    }

    /// The value of a key, if it was read at this generation.
    pub(crate) fn get<Q>(&self, key: &Q, generation: i64) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.find(key, |value, kept| (kept == generation).then(|| value.clone()), self.capacity)?
    }

    /// The value of a key with its generation, for those who then see whether it is still so.
    pub(crate) fn peek<Q>(&self, key: &Q) -> Option<(V, i64)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.find(key, |value, kept| (value.clone(), kept), self.capacity)
    }

    /// Keeps what was read after the account was seen at this generation.
    pub(crate) fn keep(&self, key: K, value: V, generation: i64, weight: usize) {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.insert(key, Entry { value, generation, weight }, self.capacity);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        *self.halves.lock().unwrap_or_else(PoisonError::into_inner) = Halves::empty();
    }
}

impl<K: Hash + Eq, V> Halves<K, V> {
    fn empty() -> Self {
        Self { young: HashMap::new(), weight: 0, old: HashMap::new() }
    }

    fn find<Q, T>(&mut self, key: &Q, give: impl FnOnce(&V, i64) -> T, capacity: usize) -> Option<T>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        if let Some(entry) = self.young.get(key) {
            return Some(give(&entry.value, entry.generation));
        }
        let (key, entry) = self.old.remove_entry(key)?;
        let given = give(&entry.value, entry.generation);
        self.insert(key, entry, capacity);
        Some(given)
    }

    fn insert(&mut self, key: K, entry: Entry<V>, capacity: usize) {
        if self.weight + entry.weight > capacity {
            self.old = mem::take(&mut self.young);
            self.weight = 0;
        }
        // What alone is heavier than a half may hold is read each time.
        if entry.weight > capacity {
            return;
        }
        self.weight += entry.weight;
        if let Some(former) = self.young.insert(key, entry) {
            self.weight -= former.weight;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1;

    fn weight(kept: &Kept<String, usize>) -> usize {
        let halves = kept.halves.lock().unwrap();
        halves.young.values().chain(halves.old.values()).map(|entry| entry.weight).sum()
    }

    #[test]
    fn only_what_is_as_it_was_is_given() {
        let kept = Kept::new(100);
        kept.keep("a".to_owned(), 1, NOW, 1);
        assert_eq!(kept.get("a", NOW), Some(1));
        assert_eq!(kept.get("a", 2), None);
        assert_eq!(kept.peek("a"), Some((1, NOW)));
        kept.clear();
        assert_eq!(kept.peek("a"), None);
    }

    #[test]
    fn stays_within_its_weight_and_keeps_what_is_used() {
        let kept = Kept::new(100);
        kept.keep("used".to_owned(), 0, NOW, 5);
        for at in 0..1_000 {
            kept.keep(format!("other{at}"), at, NOW, 1 + at % 9);
            assert_eq!(kept.get("used", NOW), Some(0), "{at}");
            assert!(weight(&kept) <= 110, "{at}");
        }
        assert_eq!(kept.get("other1", NOW), None);
    }

    #[test]
    fn what_is_too_heavy_is_not_kept_and_a_second_value_replaces_the_first() {
        let kept = Kept::new(100);
        kept.keep("heavy".to_owned(), 1, NOW, 60);
        assert_eq!(kept.get("heavy", NOW), None);
        for at in 0..40 {
            kept.keep("same".to_owned(), at, NOW, 1);
        }
        assert_eq!((kept.get("same", NOW), weight(&kept)), (Some(39), 1));
    }
}
