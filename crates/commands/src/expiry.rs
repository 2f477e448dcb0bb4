//! The end of what took too long.

use serde_json::json;
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::store::{self, Open};
use crate::{Commands, rules};

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
                match self.0.plane.commit(end(invocation, &self.0.plane.ids.uuid(), now)).await {
                    Ok(_) => self.0.nodes.wake(&invocation.node_id),
                    // A report came in between: it decides.
                    Err(Error::Conflict { .. }) => {}
                    Err(error) => return Err(error),
                }
            }
        }
    }
}

fn end(invocation: &Open, cancel_id: &str, now: i64) -> Batch {
    let end = rules::overdue(&invocation.status);
    let mut batch = Batch::new();
    store::end(&mut batch, invocation, end, now);
    store::recall(&mut batch, invocation, cancel_id);
    batch.journal(Entry {
        at: now,
        account: invocation.account.clone(),
        region: invocation.region.clone(),
        principal: "fleetwright".to_owned(),
        operation: "CommandInvocationEnded".to_owned(),
        resource: format!("{}/{}", invocation.command_id, invocation.node_id),
        detail: json!({ "status": end.status, "details": end.details }),
    });
    batch
}
