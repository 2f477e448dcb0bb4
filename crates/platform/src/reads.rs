//! What reads of secrets leave in the trail. Each waits until it is written down, as every change does; but those that come
//! while others are being written are put together into one entry, so that thousands in a second cost little more than one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use storage::journal::Entry;
use storage::{Batch, Error};
use tokio::sync::oneshot;

use crate::Plane;

/// The operation of an entry that tells of several calls, in the member `calls` of its detail: each with its `principal`,
/// `operation`, `resource` and `detail`. They have the entry's account, region and time.
pub const CALLS: &str = "Calls";

/// How many calls one entry tells of at most.
const TOGETHER: usize = 64;

/// The reads that are not written yet.
#[derive(Default)]
pub(crate) struct Reads(Mutex<State>);

#[derive(Default)]
struct State {
    waiting: Vec<Read>,
    /// Whether somebody writes them.
    writing: bool,
}

struct Read {
    entry: Entry<String>,
    written: oneshot::Sender<Result<(), Error>>,
}

impl Plane {
    /// Writes down a read; it is on the disk when this returns.
    pub(crate) async fn record(&self, entry: Entry<String>) -> Result<(), Error> {
        let (written, answer) = oneshot::channel();
        let writes = {
            let mut state = self.reads().state();
            state.waiting.push(Read { entry, written });
            !std::mem::replace(&mut state.writing, true)
        };
        if writes {
            let plane = self.clone();
            tokio::spawn(async move { while plane.write_reads().await {} });
        }
        answer.await.unwrap_or_else(|_| Err(Error::Unavailable("the server is about to end".to_owned())))
    }

    /// Writes what waits by now; gives whether there was anything.
    async fn write_reads(&self) -> bool {
        let waiting = self.reads().take();
        if waiting.is_empty() {
            return false;
        }
        let (entries, told): (Vec<_>, Vec<_>) = waiting.into_iter().map(|read| (read.entry, read.written)).unzip();
        let written = self.commit(together(entries)).await.map(drop);
        for told in told {
            // Whoever stopped waiting does not need the answer.
            let _ = told.send(written.clone());
        }
        true
    }
}

impl Reads {
    /// Those that wait; when there are none, nobody writes any more.
    fn take(&self) -> Vec<Read> {
        let mut state = self.state();
        state.writing = !state.waiting.is_empty();
        std::mem::take(&mut state.waiting)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Entries for calls, those of one account and region together.
fn together(calls: Vec<Entry<String>>) -> Batch {
    let mut batch = Batch::new();
    let mut by_place: BTreeMap<(String, String), Vec<Entry<String>>> = BTreeMap::new();
    for call in calls {
        by_place.entry((call.account.clone(), call.region.clone())).or_default().push(call);
    }
    for mut calls in by_place.into_values() {
        while !calls.is_empty() {
            let rest = calls.split_off(calls.len().min(TOGETHER));
            batch.journal(one(calls));
            calls = rest;
        }
    }
    batch
}

/// One entry for some calls.
fn one(mut calls: Vec<Entry<String>>) -> Entry<String> {
    let at = calls.iter().map(|call| call.at).max().unwrap_or_default();
    if calls.len() == 1
        && let Some(call) = calls.pop()
    {
        return call;
    }
    let mut detail = String::with_capacity(calls.iter().map(|call| call.detail.len() + 256).sum());
    detail.push_str("{\"calls\":[");
    for (index, call) in calls.iter().enumerate() {
        if index > 0 {
            detail.push(',');
        }
        let text = |text: &str| serde_json::Value::from(text);
        let (principal, operation, resource) = (text(&call.principal), text(&call.operation), text(&call.resource));
        // A text takes everything.
        let _ = write!(
            detail,
            "{{\"principal\":{principal},\"operation\":{operation},\"resource\":{resource},\"detail\":{}}}",
            call.detail
        );
    }
    detail.push_str("]}");
    let (account, region) = calls.pop().map(|call| (call.account, call.region)).unwrap_or_default();
    let (operation, resource) = (CALLS.to_owned(), String::new());
    Entry { at, account, region, principal: "fleetwright".to_owned(), operation, resource, detail }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn call(region: &str, number: usize) -> Entry<String> {
        Entry {
            at: 7 + i64::try_from(number).expect("small"),
            account: "1".to_owned(),
            region: region.to_owned(),
            principal: "arn:\"ann\"".to_owned(),
            operation: "ssm:GetParameter".to_owned(),
            resource: format!("parameter/{number}"),
            detail: json!({ "requestId": number }).to_string(),
        }
    }

    #[test]
    fn one_call_is_an_entry_as_any_other() {
        assert_eq!(one(vec![call("r", 1)]), call("r", 1));
    }

    #[test]
    fn several_calls_are_told_by_one() {
        let entry = one(vec![call("r", 1), call("r", 2)]);
        assert_eq!((entry.at, entry.operation.as_str(), entry.region.as_str()), (9, CALLS, "r"));
        let detail: Value = serde_json::from_str(&entry.detail).expect("JSON");
        let told = |number: usize| {
            json!({
                "principal": "arn:\"ann\"", "operation": "ssm:GetParameter", "resource": format!("parameter/{number}"),
                "detail": { "requestId": number },
            })
        };
        assert_eq!(detail, json!({ "calls": [told(1), told(2)] }));
    }

    #[test]
    fn regions_stay_apart_and_entries_small() {
        let calls = (0..TOGETHER + 1).map(|number| call("a", number)).chain([call("b", 1)]);
        let batch = format!("{:?}", together(calls.collect()));
        assert_eq!(batch.matches("Text(\"Calls\")").count(), 1, "the one that is left over is told by itself");
        assert_eq!(batch.matches("Text(\"ssm:GetParameter\")").count(), 2);
    }
}
