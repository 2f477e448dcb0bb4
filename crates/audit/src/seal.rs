//! Sealing what has been committed since the last time.

use std::collections::BTreeSet;

use bytes::Bytes;
use platform::Keys;
use storage::journal::{self, Recorded};
use storage::{Batch, Error, Val};

use crate::places::{Cluster, Place};
use crate::store::{self, Fault, Link, State};
use crate::terms::Terms;
use crate::{Audit, SEALED, calls, chain};

/// How many entries one batch seals.
const CHUNK: u32 = 1_000;

/// Lets sealing begin in a deployment that is just made, in the batch that stores its secret. Later a state that is missing
/// was taken out by somebody, and is not made again as if nothing had been: what they changed would be sealed with the rest.
pub fn born(keys: &Keys, batch: &mut Batch) {
    store::begin(batch, &chain::state_proof(&chain::key(keys), &State::default()));
}

impl Audit {
    /// Says in the log when it is known that somebody changed the newest seals; if they were changed while no server ran,
    /// sealing finds it out.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn warn(&self) -> Result<(), Error> {
        let (state, _) = store::state(&self.0.plane.db).await?;
        if let Some(Fault { position, at }) = state.fault {
            tracing::error!(position, at, "the audit trail is broken since then: see `fleetwright audit verify`");
        }
        Ok(())
    }

    /// Lets sealing begin anew, right after a running server's store was emptied.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn begin_anew(&self) -> Result<(), Error> {
        let mut batch = Batch::new();
        store::begin_anew(&mut batch, &chain::state_proof(&self.0.key, &State::default()));
        self.0.plane.db.commit(batch).await.map(drop)
    }

    /// Seals all entries that are not sealed yet. Replicas may do so at one time: who comes second finds the state moved,
    /// and goes on from there.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn seal_new(&self) -> Result<(), Error> {
        loop {
            let (mut state, proof) = store::state(&self.0.plane.db).await?;
            let changed = !self.is_proven(&state, proof.as_deref());
            if changed {
                self.note_fault(&mut state).await?;
            }
            let entries = journal::read_after_as_written(&self.0.plane.db, state.position, CHUNK).await?;
            if entries.is_empty() && !changed {
                return Ok(());
            }
            match self.0.plane.db.commit(self.batch(state, proof.as_deref(), &entries)).await {
                Ok(_) => self.0.plane.fabric.publish(SEALED, Bytes::new()),
                Err(Error::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Whether the state is as it was written.
    pub(crate) fn is_proven(&self, state: &State, proof: Option<&str>) -> bool {
        proof == Some(chain::state_proof(&self.0.key, state).as_str())
    }

    /// A state that is not as it was written says so from now on, and sealing goes on behind what is sealed.
    async fn note_fault(&self, state: &mut State) -> Result<(), Error> {
        let (db, heads) = (&self.0.plane.db, state.heads.values().map(|head| head.position).max());
        let position = store::last_seal(db).await?.max(state.position).max(heads.unwrap_or(0));
        let position = position.min(journal::last(db).await?);
        tracing::error!(position, "the audit trail is broken: somebody changed or removed its newest seals");
        state.position = position;
        state.fault = Some(Fault { position, at: self.0.plane.clock.now() });
        Ok(())
    }

    fn batch(&self, mut state: State, proof: Option<&str>, entries: &[Recorded<String>]) -> Batch {
        let mut rows = Vec::with_capacity(entries.len());
        let mut accounts = BTreeSet::new();
        for recorded in entries {
            let (position, at, account) = (recorded.position, recorded.entry.at, &recorded.entry.account);
            let before = state.heads.get(account).map_or(chain::FIRST, |head| &head.seal);
            let seal = chain::seal(&self.0.key, before, recorded);
            rows.push([Val::from(account), position.into(), at.into(), seal.as_str().into()]);
            accounts.insert(account);
            state.heads.insert(account.clone(), Link { position, seal });
            state.position = position;
        }
        let mut batch = Batch::new();
        store::advance(&mut batch, proof, &state, &chain::state_proof(&self.0.key, &state));
        store::insert_seals(&mut batch, rows);
        store::insert_lookups(&mut batch, &Cluster::of(known(entries)));
        store::heads(&mut batch, state.heads.iter().filter(|(account, _)| accounts.contains(account)));
        batch
    }
}

/// What the calls of entries are known under, and where they are.
pub(crate) fn known(entries: &[Recorded<String>]) -> Vec<(i64, Place)> {
    let (mut terms, mut known) = (Terms::default(), Vec::new());
    for recorded in entries {
        for (part, event) in calls::events(recorded) {
            let place = Place { at: event.at, position: event.position, part };
            terms.all(&event, |term| known.push((term, place)));
        }
    }
    known
}
