//! Who waits for changes of a hierarchy, and how they learn of them: one reader of the journal tells all who wait.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use storage::journal::{self, Recorded};
use storage::{Db, Error};
use tokio::sync::Notify;

use crate::names;
use crate::store::Scope;

/// Changes that are kept in memory for those who ask again.
const KEPT: usize = 4096;
/// Journal entries that one look takes.
const CHUNK: u32 = 1000;

/// A change of a parameter, as the journal has it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    pub(crate) position: i64,
    pub(crate) at: i64,
    account: String,
    region: String,
    pub(crate) path: String,
    pub(crate) name: String,
    /// `Create`, `Update`, `Delete`, or the operation on its labels.
    pub(crate) operation: String,
    pub(crate) kind: Option<String>,
    pub(crate) version: Option<i64>,
    pub(crate) principal: String,
}

/// A hierarchy of an account in a region.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    account: String,
    region: String,
    path: String,
}

/// Tells those who wait. Cheap to share.
#[derive(Default)]
pub(crate) struct Hub(Mutex<State>);

#[derive(Default)]
struct State {
    /// Up to which position of the journal everybody was told; none while nobody waits.
    told: Option<i64>,
    /// After which position all changes are in `recent`.
    floor: i64,
    recent: VecDeque<Arc<Change>>,
    waiting: HashMap<Place, (usize, Arc<Notify>)>,
}

/// Somebody who waits, until dropped.
pub(crate) struct Waiter<'a> {
    hub: &'a Hub,
    place: Place,
    pub(crate) news: Arc<Notify>,
}

impl Change {
    /// What an entry of the journal says of a parameter; none when it is about something else.
    pub(crate) fn of(recorded: &Recorded) -> Option<Self> {
        let entry = &recorded.entry;
        let path = entry.resource.strip_prefix("arn:aws:ssm:")?.splitn(3, ':').nth(2)?.strip_prefix("parameter")?;
        let expired = entry.detail["policy-type"] == "Expiration";
        let told = if expired { &entry.detail } else { &entry.detail["change"] };
        let operation = if expired { "Delete" } else { told["operation"].as_str()? };
        let name = told["name"].as_str().or_else(|| told["parameter-name"].as_str());
        Some(Self {
            position: recorded.position,
            at: entry.at,
            account: entry.account.clone(),
            region: entry.region.clone(),
            path: path.to_owned(),
            name: name.unwrap_or(path).to_owned(),
            operation: operation.to_owned(),
            kind: told["type"].as_str().map(str::to_owned),
            version: told["version"].as_i64(),
            principal: entry.principal.clone(),
        })
    }

    fn is_in(&self, place: &Place) -> bool {
        let below = self.path.strip_prefix(&place.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        below && self.account == place.account && self.region == place.region
    }

    /// All hierarchies that it is in, itself first.
    fn places(&self) -> impl Iterator<Item = Place> {
        let place =
            |path: &str| Place { account: self.account.clone(), region: self.region.clone(), path: path.to_owned() };
        names::upwards(&self.path).map(place)
    }
}

impl Place {
    pub(crate) fn new(scope: Scope<'_>, path: &str) -> Self {
        Self { account: scope.account.to_owned(), region: scope.region.to_owned(), path: path.to_owned() }
    }
}

impl Hub {
    /// From now on, changes of this place wake the waiter.
    pub(crate) async fn wait(&self, db: &Db, place: Place) -> Result<Waiter<'_>, Error> {
        let news = {
            let mut state = self.state();
            let (count, news) = state.waiting.entry(place.clone()).or_default();
            *count += 1;
            Arc::clone(news)
        };
        let waiter = Waiter { hub: self, place, news };
        if self.state().told.is_none() {
            let last = journal::last(db).await?;
            let mut state = self.state();
            if state.told.is_none() {
                (state.told, state.floor) = (Some(last), last);
            }
        }
        Ok(waiter)
    }

    /// Up to `limit` changes of a place behind a position, and up to where that is everything.
    pub(crate) async fn since(
        &self,
        db: &Db,
        place: &Place,
        position: i64,
        limit: usize,
    ) -> Result<(Vec<Change>, i64), Error> {
        match self.recent(place, position, limit) {
            Some(found) => Ok(found),
            None => stored(db, place, position, limit).await,
        }
    }

    /// The same from memory; none when it does not reach back so far.
    fn recent(&self, place: &Place, position: i64, limit: usize) -> Option<(Vec<Change>, i64)> {
        let state = self.state();
        let told = state.told.filter(|_| position >= state.floor)?;
        let first = state.recent.partition_point(|change| change.position <= position);
        let news = state.recent.range(first..).filter(|change| change.is_in(place));
        let found: Vec<_> = news.take(limit).map(|change| Change::clone(change)).collect();
        Some(until(found, told.max(position), limit))
    }

    /// Reads what is new in the journal and wakes those whom it concerns. Does nothing while nobody waits.
    pub(crate) async fn tell(&self, db: &Db) -> Result<(), Error> {
        loop {
            let Some(told) = self.awake() else { return Ok(()) };
            let entries = journal::read_after(db, told, CHUNK).await?;
            let Some(last) = entries.last() else { return Ok(()) };
            self.spread(entries.iter().filter_map(Change::of), last.position);
        }
    }

    fn spread(&self, changes: impl Iterator<Item = Change>, told: i64) {
        let mut state = self.state();
        state.told = Some(told);
        for change in changes {
            for place in change.places() {
                if let Some((_, news)) = state.waiting.get(&place) {
                    news.notify_waiters();
                }
            }
            state.recent.push_back(Arc::new(change));
            if state.recent.len() > KEPT
                && let Some(oldest) = state.recent.pop_front()
            {
                state.floor = oldest.position;
            }
        }
    }

    /// Up to where everybody was told, while anybody waits.
    fn awake(&self) -> Option<i64> {
        let mut state = self.state();
        if state.waiting.is_empty() {
            *state = State::default();
        }
        state.told
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let mut state = self.hub.state();
        if let Some((count, _)) = state.waiting.get_mut(&self.place) {
            *count -= 1;
            if *count == 0 {
                state.waiting.remove(&self.place);
            }
        }
    }
}

async fn stored(db: &Db, place: &Place, position: i64, limit: usize) -> Result<(Vec<Change>, i64), Error> {
    let (mut found, mut after) = (Vec::new(), position);
    let last = journal::last(db).await?;
    let arn = names::arn(&place.account, &place.region, &place.path);
    let resources = (arn.as_str(), names::last_of(&arn));
    while found.len() < limit {
        let entries =
            journal::read_resources(db, &place.account, (resources.0, &resources.1), after, CHUNK.into()).await?;
        let Some(newest) = entries.last() else { break };
        after = newest.position;
        found.extend(entries.iter().filter_map(Change::of).filter(|change| change.is_in(place)));
    }
    found.truncate(limit);
    Ok(until(found, last.max(after), limit))
}

/// A page that is full reaches to its last change; another to the end.
fn until(found: Vec<Change>, end: i64, limit: usize) -> (Vec<Change>, i64) {
    let position = found.last().filter(|_| found.len() >= limit).map_or(end, |last| last.position);
    (found, position)
}
