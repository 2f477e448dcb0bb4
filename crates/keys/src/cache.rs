//! Keys in memory, so that using one costs no look into the store.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use uuid::Uuid;

use crate::cipher::Material;
use crate::store::Key;

/// How long what was read of a key counts, in milliseconds: the longest time that a key which was disabled on another
/// replica still works here. On this one it ends at once.
const FRESH: i64 = 500;
/// How many keys and materials are held at most.
const LIMIT: usize = 10_000;

/// What is known of keys. Material never changes; it is held until its key is gone.
#[derive(Default)]
pub(crate) struct Cache(RwLock<Known>);

#[derive(Default)]
struct Known {
    keys: HashMap<Uuid, (Arc<Key>, i64)>,
    aliases: HashMap<String, (Uuid, i64)>,
    materials: HashMap<(Uuid, u32), Arc<Material>>,
}

impl Cache {
    /// A key that was read lately.
    pub(crate) fn key(&self, id: Uuid, now: i64) -> Option<Arc<Key>> {
        let known = self.read();
        known.keys.get(&id).filter(|(_, read_at)| fresh(*read_at, now)).map(|(key, _)| Arc::clone(key))
    }

    pub(crate) fn put_key(&self, key: Arc<Key>, now: i64) {
        let mut known = self.write();
        if known.keys.len() >= LIMIT {
            known.keys.clear();
        }
        known.keys.insert(key.id, (key, now));
    }

    /// What an alias named lately; `alias` is the whole ARN.
    pub(crate) fn alias(&self, alias: &str, now: i64) -> Option<Uuid> {
        self.read().aliases.get(alias).filter(|(_, read_at)| fresh(*read_at, now)).map(|(id, _)| *id)
    }

    pub(crate) fn put_alias(&self, alias: String, id: Uuid, now: i64) {
        let mut known = self.write();
        if known.aliases.len() >= LIMIT {
            known.aliases.clear();
        }
        known.aliases.insert(alias, (id, now));
    }

    pub(crate) fn material(&self, key: Uuid, number: u32) -> Option<Arc<Material>> {
        self.read().materials.get(&(key, number)).map(Arc::clone)
    }

    pub(crate) fn put_material(&self, key: Uuid, number: u32, material: Arc<Material>) {
        let mut known = self.write();
        if known.materials.len() >= LIMIT {
            known.materials.clear();
        }
        known.materials.insert((key, number), material);
    }

    /// Forgets what a key is; its material stays.
    pub(crate) fn changed(&self, id: Uuid) {
        self.write().keys.remove(&id);
    }

    /// Forgets what an alias names.
    pub(crate) fn renamed(&self, alias: &str) {
        self.write().aliases.remove(alias);
    }

    /// Forgets everything of a key that is no more.
    pub(crate) fn gone(&self, id: Uuid) {
        let mut known = self.write();
        known.keys.remove(&id);
        known.aliases.retain(|_, (named, _)| *named != id);
        known.materials.retain(|(key, _), _| *key != id);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        *self.write() = Known::default();
    }

    fn read(&self) -> RwLockReadGuard<'_, Known> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Known> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn fresh(read_at: i64, now: i64) -> bool {
    (0..FRESH).contains(&(now - read_at))
}
