//! Who subscribes to what: exact subjects by hash, patterns one by one.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::mailbox::Mailbox;
use crate::subject;

#[derive(Default)]
pub(crate) struct Registry {
    subscriptions: RwLock<Subscriptions>,
}

#[derive(Default)]
struct Subscriptions {
    exact: HashMap<Arc<str>, Vec<Arc<Mailbox>>>,
    /// Few: a replica's own, not one for each node.
    patterns: Vec<(Arc<str>, Arc<Mailbox>)>,
}

impl Registry {
    pub(crate) fn add(&self, pattern: Arc<str>, mailbox: Arc<Mailbox>) {
        let mut subscriptions = self.subscriptions.write().unwrap_or_else(PoisonError::into_inner);
        if subject::has_wildcard(&pattern) {
            subscriptions.patterns.push((pattern, mailbox));
            return;
        }
        // Room for one: nearly every subject has a single subscriber.
        subscriptions.exact.entry(pattern).or_insert_with(|| Vec::with_capacity(1)).push(mailbox);
    }

    pub(crate) fn remove(&self, pattern: &str, mailbox: &Arc<Mailbox>) {
        let mut subscriptions = self.subscriptions.write().unwrap_or_else(PoisonError::into_inner);
        if subject::has_wildcard(pattern) {
            subscriptions.patterns.retain(|(_, other)| !Arc::ptr_eq(other, mailbox));
            return;
        }
        let Some(receivers) = subscriptions.exact.get_mut(pattern) else { return };
        receivers.retain(|other| !Arc::ptr_eq(other, mailbox));
        if receivers.is_empty() {
            subscriptions.exact.remove(pattern);
        }
    }

    pub(crate) fn matching(&self, subject: &str) -> Vec<Arc<Mailbox>> {
        let subscriptions = self.subscriptions.read().unwrap_or_else(PoisonError::into_inner);
        let mut receivers = subscriptions.exact.get(subject).cloned().unwrap_or_default();
        let patterns = subscriptions.patterns.iter().filter(|(pattern, _)| subject::matches(pattern, subject));
        receivers.extend(patterns.map(|(_, mailbox)| Arc::clone(mailbox)));
        receivers
    }
}
