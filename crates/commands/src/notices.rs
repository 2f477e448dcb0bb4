//! Notifications: what a request wants to be told, and telling it. A topic leads to a URL by a setting; what leads nowhere
//! stays in the journal.

use std::sync::Arc;

use platform::BoxFuture;
use serde_json::{Value, json};
use storage::{Batch, Error};

use crate::Commands;
use crate::rules::Status;
use crate::store;

/// How often a notification is tried.
const TRIES: i64 = 12;
/// What one look sends at most.
const CHUNK: i64 = 100;
/// The longest pause between two tries, in milliseconds.
const LONGEST_PAUSE: i64 = 600_000;

/// Takes notifications to where their topics lead.
pub trait Notifier: Send + Sync + 'static {
    /// Whether the topic leads anywhere.
    fn leads(&self, topic: &str) -> bool;

    /// Sends JSON there.
    ///
    /// # Errors
    /// Why it was not taken, for the log.
    fn tell<'a>(&'a self, topic: &'a str, body: &'a str) -> BoxFuture<'a, Result<(), String>>;
}

/// What a command's sender wants to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    topic: String,
    events: Vec<String>,
    /// Of each invocation, and not of the command.
    each: bool,
}

impl Wanted {
    /// Reads the `NotificationConfig` of a request; `None` when it wants nothing.
    pub(crate) fn read(request: &Value) -> Option<Self> {
        let config = &request["NotificationConfig"];
        let topic = config["NotificationArn"].as_str().filter(|topic| !topic.is_empty())?.to_owned();
        let events = config["NotificationEvents"].as_array().into_iter().flatten();
        let events = events.filter_map(|event| event.as_str().map(str::to_owned)).collect();
        Some(Self { topic, events, each: config["NotificationType"] == "Invocation" })
    }

    fn wants(&self, status: &str) -> bool {
        let any = self.events.is_empty() || self.events.iter().any(|event| event == "All");
        any || self.events.iter().any(|event| event == status)
    }
}

impl Commands {
    /// Adds to a batch what is to be told of an invocation that has moved on.
    pub(crate) fn notify_of_invocation(
        &self,
        batch: &mut Batch,
        wanted: Option<&Wanted>,
        (command_id, node_id, document): (&str, &str, &str),
        status: Status,
        now: i64,
    ) {
        let Some(wanted) = wanted.filter(|wanted| wanted.each && wanted.wants(status.status)) else { return };
        let body = json!({
            "commandId": command_id, "documentName": document, "instanceId": node_id, "status": status.status,
            "detailedStatus": status.details, "eventTime": protocol::timestamp::format(now)
        });
        self.put_notice(batch, wanted, &format!("{command_id}/{node_id}/{}", status.status), &body, now);
    }

    /// Adds to a batch what is to be told of a command that has a new status.
    pub(crate) fn notify_of_command(
        &self,
        batch: &mut Batch,
        wanted: &Wanted,
        (command_id, document): (&str, &str),
        (status, details): (&str, &str),
        now: i64,
    ) {
        if wanted.each || !wanted.wants(status) {
            return;
        }
        let body = json!({
            "commandId": command_id, "documentName": document, "status": status, "detailedStatus": details,
            "eventTime": protocol::timestamp::format(now)
        });
        self.put_notice(batch, wanted, &format!("{command_id}/{status}"), &body, now);
    }

    fn put_notice(&self, batch: &mut Batch, wanted: &Wanted, id: &str, body: &Value, now: i64) {
        if self.0.setup.notifier.leads(&wanted.topic) {
            store::put_notice(batch, id, &wanted.topic, body, now);
        }
    }

    /// Whether the status of the whole command is to be told.
    pub(crate) fn tells_of_command(wanted: Option<&Wanted>) -> bool {
        wanted.is_some_and(|wanted| !wanted.each)
    }

    /// Sends what is due; what is not taken is tried again later, and given up at last.
    pub(crate) async fn send_notices(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let notifier = Arc::clone(&self.0.setup.notifier);
        for notice in store::due_notices(&plane.db, plane.clock.now(), CHUNK).await? {
            let mut batch = Batch::new();
            match notifier.tell(&notice.topic, &notice.body).await {
                Ok(()) => store::forget_notice(&mut batch, &notice.id),
                Err(error) if notice.tries + 1 >= TRIES => {
                    tracing::warn!(topic = notice.topic, error, "a notification is given up");
                    store::forget_notice(&mut batch, &notice.id);
                }
                Err(error) => {
                    tracing::warn!(topic = notice.topic, error, "a notification was not taken; it is tried again");
                    let pause = (1_000_i64 << notice.tries.min(20)).min(LONGEST_PAUSE);
                    store::retry_notice(&mut batch, &notice.id, plane.clock.now() + pause);
                }
            }
            plane.commit(batch).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted() {
        let read = |events: Value| {
            let config =
                json!({ "NotificationArn": "arn:t", "NotificationEvents": events, "NotificationType": "Invocation" });
            Wanted::read(&json!({ "NotificationConfig": config })).unwrap()
        };
        assert!(read(json!([])).wants("Success") && read(json!(["All"])).wants("Failed"));
        assert!(read(json!(["Failed"])).wants("Failed") && !read(json!(["Failed"])).wants("Success"));
        assert_eq!(Wanted::read(&json!({})), None);
    }
}
