//! The end of what took too long, and of what no node is left for.

use bytes::Bytes;
use serde_json::json;
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::outputs::subject;
use crate::rules::{self, CANCELLING, DELIVERY_TIMED_OUT, FAILED, IN_PROGRESS, Status, UNDELIVERABLE};
use crate::store::{self, Open};
use crate::{Commands, MOVE};

/// How many overdue invocations one look takes.
const CHUNK: i64 = 200;

impl Commands {
    /// Ends every invocation whose time is up: not delivered, not finished, or not confirmed as cancelled.
    pub(crate) async fn expire(&self) -> Result<(), Error> {
        loop {
            let now = self.0.plane.clock.now();
            let overdue = store::overdue(&self.0.plane.db, now, CHUNK).await?;
            if overdue.is_empty() {
                return Ok(());
            }
            let (cancelling, waited): (Vec<_>, Vec<_>) =
                overdue.into_iter().partition(|invocation| invocation.status == CANCELLING.status);
            self.settle_all(&waited, DELIVERY_TIMED_OUT, now).await?;
            for invocation in &cancelling {
                let postponed = self.postponed(invocation, now).await?;
                self.settle(invocation, postponed, rules::overdue(&invocation.status), now).await?;
            }
        }
    }

    /// Ends invocations in one batch, or one by one if a report comes in between.
    pub(crate) async fn settle_all(&self, invocations: &[Open], end: Status, now: i64) -> Result<(), Error> {
        if invocations.is_empty() {
            return Ok(());
        }
        let mut batch = Batch::new();
        for invocation in invocations {
            self.tell_of_end(&mut batch, invocation, end, now).await;
        }
        store::end(&mut batch, &invocations.iter().map(|invocation| (invocation, end)).collect::<Vec<_>>(), now);
        for invocation in invocations.iter().filter(|invocation| !invocation.held) {
            store::recall(&mut batch, invocation, &self.0.plane.ids.uuid());
        }
        match self.0.plane.commit(batch).await {
            Ok(_) => self.settled(invocations).await,
            Err(Error::Conflict { .. }) => {
                for invocation in invocations {
                    self.settle(invocation, None, end, now).await?;
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// What follows when invocations have ended without a word of their nodes.
    async fn settled(&self, invocations: &[Open]) -> Result<(), Error> {
        let mut commands: Vec<&str> = invocations.iter().map(|invocation| invocation.command_id.as_str()).collect();
        commands.dedup();
        for command_id in commands {
            if let Ok(Some(sent)) = self.sent(command_id).await
                && let Some(wanted) = sent.notify.as_ref().filter(|wanted| Self::tells_of_command(Some(wanted)))
            {
                self.tell_of_command(command_id, &sent.document_name, wanted).await?;
            }
        }
        for open in invocations.iter().filter(|invocation| !invocation.held) {
            self.0.nodes.wake(&open.node_id);
            self.0.plane.fabric.publish(&subject(&open.command_id, &open.node_id), Bytes::new());
        }
        self.0.plane.fabric.publish(MOVE, Bytes::new());
        Ok(())
    }

    /// Ends the invocations of nodes that are enrolled no more: no report of them can come.
    pub(crate) async fn end_orphans(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let busy = store::busy_nodes(&plane.db).await?;
        let enrolled = self.0.nodes.enrolled(&busy).await?;
        for node_id in busy.iter().filter(|node_id| !enrolled.contains_key(*node_id)) {
            for invocation in &store::open_of_node(&plane.db, node_id).await? {
                // What has begun has run, and nobody will know how it ended.
                let end = if invocation.status == IN_PROGRESS.status { FAILED } else { UNDELIVERABLE };
                self.settle(invocation, None, end, plane.clock.now()).await?;
            }
        }
        Ok(())
    }

    /// Until when a cancellation still waits for a node that is away.
    async fn postponed(&self, invocation: &Open, now: i64) -> Result<Option<i64>, Error> {
        if invocation.status != CANCELLING.status {
            return Ok(None);
        }
        let enrolled = self.0.nodes.enrolled(std::slice::from_ref(&invocation.node_id)).await?;
        match enrolled.get(&invocation.node_id) {
            Some(false) => Ok(rules::cancel_postponed(now, invocation.since, invocation.execution_timeout)),
            Some(true) | None => Ok(None),
        }
    }

    /// Ends an invocation, or waits for it until `postponed`, unless a report comes in between.
    pub(crate) async fn settle(
        &self,
        invocation: &Open,
        postponed: Option<i64>,
        end: Status,
        now: i64,
    ) -> Result<(), Error> {
        let mut batch = Batch::new();
        match postponed {
            Some(until) => store::postpone(&mut batch, invocation, until),
            None => {
                self.tell_of_end(&mut batch, invocation, end, now).await;
                store::end(&mut batch, &[(invocation, end)], now);
                store::recall(&mut batch, invocation, &self.0.plane.ids.uuid());
            }
        }
        match self.0.plane.commit(batch).await {
            Ok(_) => self.settled(std::slice::from_ref(invocation)).await,
            // A report came in between: it decides.
            Err(Error::Conflict { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Adds to a batch what the journal and those who want to be told hear of an end without a word of the node.
    async fn tell_of_end(&self, batch: &mut Batch, invocation: &Open, end: Status, now: i64) {
        batch.journal(Entry {
            at: now,
            account: invocation.account.clone(),
            region: invocation.region.clone(),
            principal: "fleetwright".to_owned(),
            operation: "CommandInvocationEnded".to_owned(),
            resource: format!("{}/{}", invocation.command_id, invocation.node_id),
            detail: json!({ "status": end.status, "details": end.details }),
        });
        if let Ok(Some(sent)) = self.sent(&invocation.command_id).await {
            let about = (invocation.command_id.as_str(), invocation.node_id.as_str(), sent.document_name.as_str());
            self.notify_of_invocation(batch, sent.notify.as_ref(), about, end, now);
        }
    }
}
