//! Moving commands on: targets become invocations, held ones are let go as others end, waves are looked at, and what was
//! cancelled or has too many errors is stopped. One pass that brings the world to what the tables say.

use rollout::{Reason, Step};
use serde_json::json;
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::Commands;
use crate::rules::{self, CANCELLED, Status, TERMINATED};
use crate::store::{self, Moving};

/// Commands of one look.
const COMMANDS: i64 = 500;
/// Invocations that one batch lets go or ends, so that no writer waits long.
const CHUNK: u64 = 500;

/// What a look at a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looked {
    /// Something was done: look again.
    Moved,
    /// Nothing is to be done before something else happens.
    Still,
}

impl Commands {
    /// Moves on whatever can be moved on.
    ///
    /// # Errors
    /// Those of the store; the next pass goes on.
    pub(crate) async fn move_on(&self) -> Result<(), Error> {
        self.take_up().await?;
        loop {
            let mut moved = false;
            for command in store::moving(&self.0.plane.db, COMMANDS).await? {
                match self.look_at(&command).await {
                    Ok(looked) => moved |= looked == Looked::Moved,
                    // Something ended in between: the next look sees it.
                    Err(Error::Conflict { .. }) => moved = true,
                    Err(error) => return Err(error),
                }
            }
            if !moved {
                return Ok(());
            }
        }
    }

    /// Makes invocations of targets that wait to be.
    async fn take_up(&self) -> Result<(), Error> {
        while let Some(chunk) = store::next_chunk(&self.0.plane.db).await? {
            let mut batch = Batch::new();
            store::take_up(&mut batch, &chunk);
            match self.0.plane.commit(batch).await {
                Ok(_) if !chunk.paced => chunk.nodes.iter().for_each(|chosen| self.0.nodes.wake(&chosen.0)),
                // Another replica was faster.
                Ok(_) | Err(Error::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn look_at(&self, command: &Moving) -> Result<Looked, Error> {
        if command.missing > 0 {
            return Ok(Looked::Still);
        }
        if command.stopped {
            return self.end_held(command, TERMINATED).await;
        }
        let rollout = rules::rollout(&command.request);
        match rollout.next(&command.progress, self.0.plane.clock.now()) {
            Step::Release(more) => self.release(command, more).await,
            Step::Check => self.check_wave(command).await,
            Step::Stop(Reason::Errors) => self.end_held(command, TERMINATED).await,
            Step::Stop(Reason::Cancelled) => self.end_held(command, CANCELLED).await,
            Step::Done if command.progress.cancelled => self.cancel_open(command).await,
            // The pass comes often enough for pauses.
            Step::Wait | Step::WaitUntil(_) | Step::Done => Ok(Looked::Still),
        }
    }

    async fn release(&self, command: &Moving, more: u64) -> Result<Looked, Error> {
        let limit = i64::try_from(more.min(CHUNK)).unwrap_or(i64::MAX);
        let freed = store::held(&self.0.plane.db, &command.id, limit).await?;
        if freed.is_empty() {
            return Ok(Looked::Still);
        }
        let mut batch = Batch::new();
        store::release(&mut batch, &command.id, command.progress.held, &freed);
        self.0.plane.commit(batch).await?;
        freed.iter().for_each(|open| self.0.nodes.wake(&open.node_id));
        Ok(Looked::Moved)
    }

    async fn end_held(&self, command: &Moving, end: Status) -> Result<Looked, Error> {
        let held = store::held(&self.0.plane.db, &command.id, CHUNK.cast_signed()).await?;
        if held.is_empty() {
            return if command.progress.cancelled { self.cancel_open(command).await } else { Ok(Looked::Still) };
        }
        self.settle_all(&held, end, self.0.plane.clock.now()).await?;
        Ok(Looked::Moved)
    }

    /// A wave has ended: nodes of it that are gone count as errors do.
    async fn check_wave(&self, command: &Moving) -> Result<Looked, Error> {
        let plane = &self.0.plane;
        let released = store::released(&plane.db, &command.id).await?;
        let enrolled = self.0.nodes.enrolled(&released).await?;
        let lost = released.iter().filter(|id| !enrolled.get(*id).is_some_and(|online| *online)).count() as u64;
        let progress = &command.progress;
        let is_healthy = rules::rollout(&command.request).is_healthy(progress.targets, progress.errors, lost);
        let mut batch = Batch::new();
        if is_healthy {
            store::pass_wave(&mut batch, &command.id, progress.waves_passed);
        } else {
            store::stop(&mut batch, &command.id);
        }
        batch.journal(Entry {
            at: plane.clock.now(),
            account: command.account.clone(),
            region: command.region.clone(),
            principal: "fleetwright".to_owned(),
            operation: if is_healthy { "CommandWavePassed" } else { "CommandStopped" }.to_owned(),
            resource: command.id.clone(),
            detail: json!({ "wave": progress.waves_passed + 1, "errors": progress.errors, "lost": lost }),
        });
        plane.commit(batch).await?;
        Ok(Looked::Moved)
    }

    /// Goes on cancelling what was cancelled as a whole.
    async fn cancel_open(&self, command: &Moving) -> Result<Looked, Error> {
        let cancelled = self.cancel_some(&command.id, None).await?;
        Ok(if cancelled { Looked::Moved } else { Looked::Still })
    }
}
