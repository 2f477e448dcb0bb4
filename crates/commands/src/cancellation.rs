//! Cancelling: what no node has ends at once, what a node may have is ended by it.

use std::collections::HashSet;

use storage::{Batch, Error};

use crate::Commands;
use crate::rules::{self, CANCELLED, DELAYED, PENDING};
use crate::store::{self, Open};

/// Invocations of one batch.
const CHUNK: i64 = 500;

impl Commands {
    /// Cancels what is open of a command, of all nodes or of those named. Gives whether there was anything.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn cancel_some(&self, command_id: &str, named: Option<&HashSet<String>>) -> Result<bool, Error> {
        let (mut any, mut after) = (false, String::new());
        loop {
            let mut open = store::open_of_command(&self.0.plane.db, command_id, &after, CHUNK).await?;
            let Some(last) = open.last() else { return Ok(any) };
            after.clone_from(&last.node_id);
            open.retain(|open| named.is_none_or(|named| named.contains(&open.node_id)));
            any |= !open.is_empty();
            self.cancel_these(&open).await?;
        }
    }

    /// A command that a node has not taken, and that is gone, is cancelled at once; any other may be running, and ends when the
    /// node says so.
    async fn cancel_these(&self, open: &[Open]) -> Result<(), Error> {
        let now = self.0.plane.clock.now();
        let ids: Vec<String> = open.iter().map(|open| open.node_id.clone()).collect();
        let enrolled = self.0.nodes.enrolled(&ids).await?;
        let is_waiting = |open: &Open| open.status == PENDING.status || open.status == DELAYED.status;
        let is_online = |open: &Open| enrolled.get(&open.node_id).is_some_and(|online| *online);
        let (at_once, asked): (Vec<Open>, Vec<Open>) =
            open.iter().cloned().partition(|open| open.held || (is_waiting(open) && !open.taken && !is_online(open)));
        self.settle_all(&at_once, CANCELLED, now).await?;
        let mut batch = Batch::new();
        for open in &asked {
            store::ask_to_cancel(&mut batch, open, &self.0.plane.ids.uuid(), rules::cancel_deadline(now));
        }
        if batch.is_empty() {
            return Ok(());
        }
        match self.0.plane.commit(batch).await {
            Ok(_) => asked.iter().for_each(|open| self.0.nodes.wake(&open.node_id)),
            Err(Error::Conflict { .. }) => self.cancel_each(&asked, now).await?,
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// One by one, since some have moved on in between; what has ended stays as it is.
    async fn cancel_each(&self, open: &[Open], now: i64) -> Result<(), Error> {
        for open in open {
            let asked = [(open.command_id.as_str(), open.node_id.as_str())];
            let found = store::reported(&self.0.plane.db, asked.into_iter()).await;
            let found = found.map_err(|error| Error::Unavailable(format!("{error:?}")))?;
            let Some((_, _, Some(open))) = found.into_iter().next() else { continue };
            let mut batch = Batch::new();
            store::ask_to_cancel(&mut batch, &open, &self.0.plane.ids.uuid(), rules::cancel_deadline(now));
            match self.0.plane.commit(batch).await {
                Ok(_) => self.0.nodes.wake(&open.node_id),
                Err(Error::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
