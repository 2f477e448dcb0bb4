//! The end of what took too long, and of what no node is left for.

use serde_json::json;
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::Commands;
use crate::rules::{self, CANCELLING, Status, UNDELIVERABLE};
use crate::store::{self, Open};

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
            for invocation in &overdue {
                let postponed = self.postponed(invocation, now).await?;
                self.settle(invocation, postponed, rules::overdue(&invocation.status), now).await?;
            }
        }
    }

    /// Ends the invocations of nodes that are enrolled no more: no report of them can come.
    pub(crate) async fn end_orphans(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let busy = store::busy_nodes(&plane.db).await?;
        let enrolled = self.0.nodes.enrolled(&busy).await?;
        for node_id in busy.iter().filter(|node_id| !enrolled.contains_key(*node_id)) {
            for invocation in &store::open_of_node(&plane.db, node_id).await? {
                self.settle(invocation, None, UNDELIVERABLE, plane.clock.now()).await?;
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
            None => self.give_up_on(&mut batch, invocation, end, now),
        }
        match self.0.plane.commit(batch).await {
            Ok(_) => self.0.nodes.wake(&invocation.node_id),
            // A report came in between: it decides.
            Err(Error::Conflict { .. }) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn give_up_on(&self, batch: &mut Batch, invocation: &Open, end: Status, now: i64) {
        store::end(batch, invocation, end, now);
        store::recall(batch, invocation, &self.0.plane.ids.uuid());
        batch.journal(Entry {
            at: now,
            account: invocation.account.clone(),
            region: invocation.region.clone(),
            principal: "fleetwright".to_owned(),
            operation: "CommandInvocationEnded".to_owned(),
            resource: format!("{}/{}", invocation.command_id, invocation.node_id),
            detail: json!({ "status": end.status, "details": end.details }),
        });
    }
}
