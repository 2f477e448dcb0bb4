//! What nodes report of their commands. Reports that come while the store is busy are taken together in one batch, so that
//! thousands of nodes that end at once cost few writes.

use std::collections::btree_map::Entry as Place;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use model::Error;
use nodes::ConnectedNode;
use protocol::reply::{Report as Told, StepReport};
use protocol::timestamp;
use serde_json::json;
use storage::journal::Entry;
use storage::{Batch, Error as StoreError};
use tokio::sync::{Mutex as Turn, oneshot};

use crate::outputs::subject;
use crate::rules::{self, Status};
use crate::sent::Sent;
use crate::store::{self, Open};
use crate::{Commands, MOVE, NOTICES};

/// Reports of one batch at most.
const GROUP: usize = 256;
/// How often a batch is decided anew because something else changed in between.
const ATTEMPTS: u32 = 20;

/// What a node says of a command.
pub(crate) struct Report {
    pub(crate) node: ConnectedNode,
    pub(crate) command_id: String,
    /// Whether it has said that it works.
    pub(crate) began: bool,
    /// The end, if it has ended.
    pub(crate) end: Option<Status>,
    pub(crate) steps: BTreeMap<String, StepReport>,
}

impl Report {
    /// What says nothing yet.
    pub(crate) fn new(node: &ConnectedNode, command_id: &str) -> Self {
        let (node, command_id) = (node.clone(), command_id.to_owned());
        Self { node, command_id, began: false, end: None, steps: BTreeMap::new() }
    }

    /// Adds what the node said later. The first end counts, of the whole as of a step.
    pub(crate) fn add(&mut self, told: Told) {
        match rules::ended(told.document_status) {
            end @ Some(_) => self.end = self.end.or(end),
            None => self.began |= self.end.is_none(),
        }
        for (name, step) in told.runtime_status.unwrap_or_default() {
            match self.steps.entry(name) {
                Place::Occupied(known) if rules::ended(known.get().status).is_some() => {}
                Place::Occupied(mut known) => drop(known.insert(step)),
                Place::Vacant(place) => drop(place.insert(step)),
            }
        }
    }
}

type Waiting = (Report, oneshot::Sender<Result<(), StoreError>>);

/// Reports that wait, and whose turn it is to store them.
#[derive(Default)]
pub(crate) struct Desk {
    waiting: Mutex<Vec<Waiting>>,
    turn: Turn<()>,
}

/// What is known of the invocations that a group of reports is about.
type Known = HashMap<(String, String), Option<Open>>;

impl Desk {
    fn put(&self, report: Report) -> oneshot::Receiver<Result<(), StoreError>> {
        let (answer, answered) = oneshot::channel();
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push((report, answer));
        answered
    }

    /// The oldest that wait, at most one of each invocation.
    fn take(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let mut seen = BTreeSet::new();
        let is_first = |(report, _): &mut Waiting| {
            seen.len() < GROUP && seen.insert((report.command_id.clone(), Arc::clone(&report.node.id)))
        };
        waiting.extract_if(.., is_first).collect()
    }
}

impl Commands {
    /// Moves an invocation on by what its node says. When this returns, it is stored. A report of what is unknown or has
    /// ended changes no status; the steps of a late one are still kept.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn report(&self, report: Report) -> Result<(), StoreError> {
        let mut answered = self.0.desk.put(report);
        loop {
            let turn = tokio::select! {
                biased;
                answer = &mut answered => {
                    return answer.unwrap_or_else(|_| Err(StoreError::Unavailable("a report was dropped".to_owned())));
                }
                turn = self.0.desk.turn.lock() => turn,
            };
            let (reports, answers): (Vec<_>, Vec<_>) = self.0.desk.take().into_iter().unzip();
            if !reports.is_empty() {
                let stored = self.store(&reports).await;
                answers.into_iter().for_each(|answer| drop(answer.send(stored.clone())));
            }
            drop(turn);
        }
    }

    async fn store(&self, reports: &[Report]) -> Result<(), StoreError> {
        let mut sent = BTreeMap::new();
        for report in reports {
            if !sent.contains_key(&report.command_id) {
                let found = self.sent(&report.command_id).await.map_err(|error| other(&error))?;
                sent.insert(report.command_id.clone(), found);
            }
        }
        for _ in 0..ATTEMPTS {
            let asked = reports.iter().map(|report| (report.command_id.as_str(), &*report.node.id));
            let found = store::reported(&self.0.plane.db, asked).await.map_err(|error| other(&error))?;
            let known = found.into_iter().map(|(command, node, open)| ((command, node), open)).collect();
            let batch = self.decide(reports, &sent, known);
            if batch.is_empty() {
                return Ok(());
            }
            match self.0.plane.commit(batch).await {
                Err(StoreError::Conflict { .. }) => {}
                Err(error) => return Err(error),
                Ok(_) => return self.stored(reports, &sent).await,
            }
        }
        Err(StoreError::Unavailable("reports change faster than they can be stored".to_owned()))
    }

    fn decide(&self, reports: &[Report], sent: &BTreeMap<String, Option<Arc<Sent>>>, mut known: Known) -> Batch {
        let now = self.0.plane.clock.now();
        let mut batch = Batch::new();
        let (mut begun, mut ended, mut news) = (Vec::new(), Vec::new(), Vec::new());
        for report in reports {
            let key = (report.command_id.clone(), report.node.id.to_string());
            let (Some(Some(sent)), Some(open)) = (sent.get(&report.command_id), known.remove(&key)) else { continue };
            for (name, step) in report.steps.iter().filter(|(name, _)| sent.has_step(name)) {
                store::put_step(&mut batch, &report.command_id, &report.node.id, name, step);
            }
            let Some(open) = open.filter(|open| !open.held) else { continue };
            let open = Open { execution_timeout: sent.execution_timeout, ..open };
            let is_waiting = [rules::PENDING, rules::DELAYED].iter().any(|status| status.status == open.status);
            if is_waiting && report.began {
                news.push((report, sent, rules::IN_PROGRESS));
            }
            match report.end {
                Some(end) => {
                    news.push((report, sent, end));
                    ended.push((report, open, end));
                }
                None if is_waiting => begun.push(open),
                None => {}
            }
        }
        if !begun.is_empty() {
            store::start(&mut batch, &begun, now);
        }
        store::end(&mut batch, &ended.iter().map(|(_, open, end)| (open, *end)).collect::<Vec<_>>(), now);
        for (report, _, end) in &ended {
            batch.journal(entry(report, *end, now));
        }
        for (report, sent, status) in news {
            let about = (report.command_id.as_str(), &*report.node.id, sent.document_name.as_str());
            self.notify_of_invocation(&mut batch, sent.notify.as_ref(), about, status, now);
        }
        batch
    }

    /// What follows from reports that are stored.
    async fn stored(&self, reports: &[Report], sent: &BTreeMap<String, Option<Arc<Sent>>>) -> Result<(), StoreError> {
        let is_paced = |report: &&Report| {
            report.end.is_some()
                && sent.get(&report.command_id).is_some_and(|sent| sent.as_ref().is_some_and(|s| s.paced))
        };
        if reports.iter().any(|report| is_paced(&report)) {
            self.0.plane.fabric.publish(MOVE, Bytes::new());
        }
        for report in reports.iter().filter(|report| report.end.is_some()) {
            self.0.plane.fabric.publish(&subject(&report.command_id, &report.node.id), Bytes::new());
        }
        if sent.values().flatten().any(|sent| sent.notify.is_some()) {
            self.0.plane.fabric.publish(NOTICES, Bytes::new());
        }
        for (command_id, sent) in sent {
            if let Some(sent) = sent
                && let Some(wanted) = sent.notify.as_ref().filter(|wanted| Self::tells_of_command(Some(wanted)))
            {
                self.tell_of_command(command_id, &sent.document_name, wanted).await?;
            }
        }
        Ok(())
    }
}

fn other(error: &Error) -> StoreError {
    StoreError::Unavailable(format!("{error:?}"))
}

fn entry(report: &Report, status: Status, now: i64) -> Entry {
    let node = &report.node;
    Entry {
        at: now,
        account: node.account.to_string(),
        region: node.region.to_string(),
        principal: node.arn(),
        operation: "CommandInvocationReported".to_owned(),
        resource: format!("{}/{}", report.command_id, node.id),
        detail: json!({ "status": status.status, "details": status.details, "at": timestamp::format(now) }),
    }
}
