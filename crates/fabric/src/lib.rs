//! Fabric: publish, subscribe and request between the parts of a deployment, by subject.
//!
//! A message is a hint to look at the database, never the truth itself: it may be lost (a slow subscriber, a lost
//! replica), and work goes on at the next tick. Subjects are tokens between dots, `node.mi-1.inbox`; in a pattern `*`
//! stands for one token and `>` at the end for one or more.

mod mailbox;
mod registry;
mod subject;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;

use mailbox::Mailbox;
use registry::Registry;

/// A handle on the fabric; clones share it.
#[derive(Clone, Default)]
pub struct Fabric {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    registry: Registry,
    inboxes: AtomicU64,
}

/// A message as a subscriber gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The subject it was published to.
    pub subject: Arc<str>,
    /// What was sent.
    pub payload: Bytes,
    /// Where an answer is awaited: publish it there.
    pub reply: Option<Arc<str>>,
}

/// Why a request has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoReply {
    /// Nobody subscribes to the subject.
    Nobody,
    /// Nobody answered in time.
    Timeout,
}

impl fmt::Display for NoReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nobody => "nobody listens to this subject",
            Self::Timeout => "nobody answered in time",
        })
    }
}

impl std::error::Error for NoReply {}

impl Fabric {
    /// A fabric within this process.
    pub fn in_process() -> Self {
        Self::default()
    }

    /// Sends `payload` to whoever subscribes to `subject` now. Never waits: a subscriber that is behind loses its oldest
    /// message. A subject with an empty token, a wildcard or white space reaches nobody.
    pub fn publish(&self, subject: &str, payload: Bytes) {
        self.send(subject, payload, None);
    }

    /// Messages whose subject matches `pattern`, from now until the subscription is dropped. A pattern with an empty
    /// token, white space or a misplaced wildcard matches nothing: `next` gives `None`.
    pub fn subscribe(&self, pattern: &str) -> Subscription {
        let mailbox = Arc::new(Mailbox::default());
        let pattern: Arc<str> = pattern.into();
        if subject::is_pattern(&pattern) {
            self.shared.registry.add(Arc::clone(&pattern), Arc::clone(&mailbox));
        } else {
            mailbox.close();
        }
        Subscription { shared: Arc::clone(&self.shared), pattern, mailbox }
    }

    /// Sends `payload` to `subject` and waits for the first answer. Needs a tokio runtime with time.
    pub async fn request(&self, subject: &str, payload: Bytes, timeout: Duration) -> Result<Bytes, NoReply> {
        let number = self.shared.inboxes.fetch_add(1, Ordering::Relaxed);
        let mut inbox = self.subscribe(&format!("_INBOX.{number}"));
        if self.send(subject, payload, Some(Arc::clone(&inbox.pattern))) == 0 {
            return Err(NoReply::Nobody);
        }
        match tokio::time::timeout(timeout, inbox.next()).await {
            Ok(Some(answer)) => Ok(answer.payload),
            Ok(None) | Err(_) => Err(NoReply::Timeout),
        }
    }

    /// How many subscribers got the message. The registry is not locked while they are woken.
    fn send(&self, subject: &str, payload: Bytes, reply: Option<Arc<str>>) -> usize {
        if !subject::is_subject(subject) {
            return 0;
        }
        let receivers = self.shared.registry.matching(subject);
        if receivers.is_empty() {
            return 0;
        }
        let message = Message { subject: subject.into(), payload, reply };
        receivers.iter().for_each(|mailbox| mailbox.put(message.clone()));
        receivers.len()
    }
}

/// A bounded queue of messages; dropping it unsubscribes.
pub struct Subscription {
    shared: Arc<Shared>,
    pattern: Arc<str>,
    mailbox: Arc<Mailbox>,
}

impl Subscription {
    /// The next message, waiting for one. May be dropped without losing a message.
    pub async fn next(&mut self) -> Option<Message> {
        std::future::poll_fn(|context| self.mailbox.poll(context)).await
    }

    /// The next message if one is there.
    pub fn try_next(&mut self) -> Option<Message> {
        self.mailbox.take()
    }

    /// How many messages were lost because this subscriber was behind.
    pub fn lost(&self) -> u64 {
        self.mailbox.lost()
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.shared.registry.remove(&self.pattern, &self.mailbox);
    }
}
