//! Proving that the trail is as it was written.

use storage::Error;
use storage::journal::{self, Recorded};

use crate::store::{self, Link, Seal, State};
use crate::{Audit, chain};

/// How many entries are read at a time.
pub(crate) const CHUNK: i64 = 1_000;

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry is as it was sealed, and none is missing.
    Whole {
        /// How many entries the account has.
        entries: u64,
        /// The seal of the newest: whoever notes it down can later prove that nothing before it was changed, not even by
        /// somebody who has the root key.
        seal: String,
    },
    /// The first thing that is not as it was sealed, or is missing.
    Broken(Broken),
}

/// What is wrong with a trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The entry's place in the journal.
    pub position: i64,
    /// When it was made, in milliseconds since 1970, as far as that can still be told.
    pub at: Option<i64>,
    /// What is wrong.
    pub why: &'static str,
}

pub(crate) const CHANGED: &str = "the entry is not as it was sealed";
pub(crate) const MISSING: &str = "the entry is missing";
pub(crate) const UNSEALED: &str = "the entry has no seal";
const CUT: &str = "the newest seals are missing";
const STATE: &str = "the list of the newest seals is not as it was written";
const BASE: &str = "the seal of the last forgotten entry is not as it was written";
const NOT_THERE: &str =
    "the seal that you noted down is not in the trail: the newest entries were cut off, or its entry was forgotten";

/// Where a walk along a chain has come to.
struct Walk<'a> {
    place: Link,
    entries: u64,
    /// A seal that must be on the way.
    noted: Option<&'a str>,
}

impl Audit {
    /// Walks an account's chain from the oldest entry that is kept to its newest seal. `noted` is a seal that must be in it.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn verify(&self, account: &str, noted: Option<&str>) -> Result<Verdict, Error> {
        self.seal_new().await?;
        loop {
            let base = store::base(&self.0.plane.db, account).await?;
            let found = self.walk(account, base.as_ref(), noted).await?;
            // What looks broken may have been forgotten while it was read.
            let forgotten = found.is_err() && base != store::base(&self.0.plane.db, account).await?;
            if !forgotten {
                return Ok(found.unwrap_or_else(Verdict::Broken));
            }
        }
    }

    async fn walk(
        &self,
        account: &str,
        base: Option<&(Link, String)>,
        noted: Option<&str>,
    ) -> Result<Result<Verdict, Broken>, Error> {
        let state = match self.proven_state().await? {
            Ok(state) => state,
            Err(broken) => return Ok(Err(broken)),
        };
        let place = match self.proven_base(account, base) {
            Ok(place) => place,
            Err(broken) => return Ok(Err(broken)),
        };
        let noted = noted.filter(|noted| *noted != place.seal);
        let head = state.heads.get(account).cloned().unwrap_or_else(|| place.clone());
        let mut walk = Walk { place, entries: 0, noted };
        while walk.place.position < head.position {
            if let Err(broken) = self.step(account, &mut walk, &head).await? {
                return Ok(Err(broken));
            }
        }
        self.end(account, walk, &head, state.position).await
    }

    /// The state, when it is as it was written and has been ever since.
    async fn proven_state(&self) -> Result<Result<State, Broken>, Error> {
        let (state, proof) = store::state(&self.0.plane.db).await?;
        let fault = state.fault.map(|fault| (fault.position, Some(fault.at)));
        let changed = !self.is_proven(&state, proof.as_deref());
        Ok(match fault.or_else(|| changed.then_some((state.position, None))) {
            Some((position, at)) => Err(Broken { position, at, why: STATE }),
            None => Ok(state),
        })
    }

    fn proven_base(&self, account: &str, base: Option<&(Link, String)>) -> Result<Link, Broken> {
        match base {
            None => Ok(Link { position: 0, seal: chain::FIRST.to_owned() }),
            Some((link, proof)) if chain::base_proof(&self.0.key, account, link) == *proof => Ok(link.clone()),
            Some((link, _)) => Err(Broken { position: link.position, at: None, why: BASE }),
        }
    }

    /// Walks over the next entries.
    async fn step(&self, account: &str, walk: &mut Walk<'_>, head: &Link) -> Result<Result<(), Broken>, Error> {
        let db = &self.0.plane.db;
        let seals = store::seals(db, account, walk.place.position, head.position, CHUNK).await?;
        let Some(last) = seals.last().map(|seal| seal.position) else {
            return Ok(Err(Broken { position: head.position, at: None, why: CUT }));
        };
        let entries = journal::read_account(db, account, walk.place.position, last).await?;
        let sound = self.sound(&walk.place.seal, &seals, &entries);
        walk.noted = walk.noted.filter(|noted| seals.iter().all(|seal| seal.seal != **noted));
        walk.entries += seals.len() as u64;
        walk.place = Link { position: last, seal: seals.into_iter().last().map(|seal| seal.seal).unwrap_or_default() };
        Ok(sound)
    }

    /// The chain must end where the account's head says, and nothing may lie behind it that could have been sealed.
    async fn end(
        &self,
        account: &str,
        walk: Walk<'_>,
        head: &Link,
        sealed: i64,
    ) -> Result<Result<Verdict, Broken>, Error> {
        if walk.place != *head {
            return Ok(Err(Broken { position: head.position, at: None, why: CUT }));
        }
        let behind = journal::read_account(&self.0.plane.db, account, head.position, sealed).await?;
        if let Some(Recorded { position, entry }) = behind.first() {
            return Ok(Err(Broken { position: *position, at: Some(entry.at), why: UNSEALED }));
        }
        if walk.noted.is_some() {
            return Ok(Err(Broken { position: head.position, at: None, why: NOT_THERE }));
        }
        Ok(Ok(Verdict::Whole { entries: walk.entries, seal: walk.place.seal }))
    }

    /// Compares entries with their seals, which follow the seal `before`.
    pub(crate) fn sound(&self, before: &str, seals: &[Seal], entries: &[Recorded<String>]) -> Result<(), Broken> {
        let mut before = before;
        let mut entries = entries.iter().peekable();
        for seal in seals {
            let broken = |why| Err(Broken { position: seal.position, at: Some(seal.at), why });
            let Some(recorded) = entries.next_if(|recorded| recorded.position <= seal.position) else {
                return broken(MISSING);
            };
            if recorded.position != seal.position {
                return Err(unsealed(recorded));
            }
            let as_sealed = chain::seal(&self.0.key, before, recorded) == seal.seal;
            if !as_sealed || recorded.entry.at != seal.at {
                return broken(CHANGED);
            }
            before = &seal.seal;
        }
        entries.next().map_or(Ok(()), |recorded| Err(unsealed(recorded)))
    }
}

fn unsealed(recorded: &Recorded<String>) -> Broken {
    Broken { position: recorded.position, at: Some(recorded.entry.at), why: UNSEALED }
}
