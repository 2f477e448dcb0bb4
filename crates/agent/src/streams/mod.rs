//! Output of steps on its way to a server that wants it while they run.
//!
//! The files of the steps are the buffer: what is not acknowledged is read from them again. So a server that is slow or
//! away costs no memory here, and a new connection goes on from what it has.

mod tap;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use protocol::JobId;
use protocol::output::OutputStream;
use tokio::sync::Notify;
use uuid::Uuid;

use tap::{Next, Tap};

/// Messages under way that are not acknowledged: about 2 MB.
const WINDOW: usize = 16;
/// How often the files of steps that run are looked at.
const LOOK: Duration = Duration::from_millis(100);
/// A message that is not acknowledged for as long is sent again.
const AGAIN: Duration = Duration::from_secs(30);
/// Streams of ended steps that wait for the server; of more, the oldest are given up.
const WAITING: usize = 256;

/// All output that the server may not have.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    taps: Vec<Tap>,
    /// In the order in which they were sent.
    under_way: VecDeque<Sent>,
    /// When the files are looked at next.
    look: Option<Instant>,
}

#[derive(Debug)]
struct Sent {
    id: Uuid,
    tap: u64,
    /// What is acknowledged with it: the bytes before this offset.
    upto: u64,
    end: bool,
    at: Instant,
    acknowledged: bool,
}

/// The output of a step.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) job: JobId,
    /// Name of the step.
    pub(crate) step: String,
    /// The folders of its runs, in their order; only the last one grows.
    pub(crate) folders: Vec<PathBuf>,
    /// Bytes that a file keeps.
    pub(crate) limit: u64,
}

impl Streams {
    /// The output of a step that begins, or goes on after a reboot.
    pub(crate) fn follow(&self, source: &Source) {
        let mut state = self.state();
        for stream in [OutputStream::Stdout, OutputStream::Stderr] {
            match state.taps.iter_mut().find(|tap| tap.is_of(&source.job, &source.step, stream)) {
                Some(tap) => tap.go_on(&source.folders),
                None => state.taps.push(Tap::new(source, stream)),
            }
        }
        state.look = Some(Instant::now() + LOOK);
        drop(state);
        self.changed.notify_one();
    }

    /// Nothing more comes from the step.
    pub(crate) fn end(&self, job: &JobId, step: &str) {
        let mut state = self.state();
        state.taps.iter_mut().filter(|tap| tap.is_step(job, step)).for_each(Tap::end);
        state.look = Some(Instant::now());
        let spare = state.taps.iter().filter(|tap| tap.has_ended()).count().saturating_sub(WAITING);
        for _ in 0..spare {
            if let Some(oldest) = state.taps.iter().position(Tap::has_ended) {
                state.remove(oldest);
            }
        }
        drop(state);
        self.changed.notify_one();
    }

    /// A frame that is to be sent now, if there is one.
    pub(crate) fn take(&self, now: Instant) -> Option<Bytes> {
        let mut state = self.state();
        if state.under_way.front().is_some_and(|sent| sent.at + AGAIN <= now) {
            state.rewind();
        }
        if state.under_way.len() >= WINDOW || state.look.is_none_or(|look| look > now) {
            return None;
        }
        let mut index = 0;
        while let Some(tap) = state.taps.get_mut(index) {
            match tap.next() {
                Next::Message(message, upto, end) => {
                    let sent = Sent { id: message.id, tap: tap.number(), upto, end, at: now, acknowledged: false };
                    // The others have their turn first the next time.
                    state.taps[index..].rotate_left(1);
                    state.under_way.push_back(sent);
                    return message.encode().ok();
                }
                Next::Nothing => index += 1,
                Next::Over => state.remove(index),
            }
        }
        let grows = state.taps.iter().any(|tap| !tap.has_ended());
        state.look = grows.then(|| now + LOOK);
        None
    }

    /// The server has this message; says whether it was one of these.
    pub(crate) fn acknowledge(&self, id: Uuid) -> bool {
        let mut state = self.state();
        let Some(sent) = state.under_way.iter_mut().find(|sent| sent.id == id) else { return false };
        sent.acknowledged = true;
        while let Some(sent) = state.under_way.front().filter(|sent| sent.acknowledged) {
            let (tap, upto, end) = (sent.tap, sent.upto, sent.end);
            state.under_way.pop_front();
            let Some(index) = state.taps.iter().position(|found| found.number() == tap) else { continue };
            state.taps[index].acknowledge(upto);
            if end {
                state.remove(index);
            }
        }
        state.look = Some(state.look.map_or_else(Instant::now, |look| look.min(Instant::now())));
        true
    }

    /// There is a new connection: what is not acknowledged is sent again.
    pub(crate) fn reconnected(&self) {
        self.state().rewind();
    }

    /// When [`Streams::take`] may give something next; `None` for not before something has changed.
    pub(crate) fn due(&self) -> Option<Instant> {
        let state = self.state();
        let again = state.under_way.front().map(|sent| sent.at + AGAIN);
        let look = state.look.filter(|_| state.under_way.len() < WINDOW);
        again.into_iter().chain(look).min()
    }

    /// Returns when something has changed since the last call.
    pub(crate) async fn changed(&self) {
        self.changed.notified().await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn rewind(&mut self) {
        self.under_way.clear();
        self.taps.iter_mut().for_each(Tap::rewind);
        self.look = (!self.taps.is_empty()).then(Instant::now);
    }

    fn remove(&mut self, index: usize) {
        let tap = self.taps.remove(index).number();
        self.under_way.retain(|sent| sent.tap != tap);
    }
}

#[cfg(test)]
mod tests;
