//! Replies on their way to the server: on disk until it has acknowledged them, sent again until then.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use protocol::AgentMessage;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::{files, log};

/// How long after each sending a reply is sent again; the last one for good.
const AGAIN: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(5), Duration::from_secs(30)];
/// Sendings after which a reply is given up: a week of a server that is there and does not want it, or cannot store it.
const GIVE_UP: u32 = 7 * 24 * 120;
/// Messages that wait in memory for a connection; older ones are dropped, for the replies behind them say more.
const PASSING: usize = 32;

/// All replies that the server may not have.
#[derive(Debug)]
pub(crate) struct Outbox {
    folder: PathBuf,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    kept: Vec<Kept>,
    /// Each with the time until which it may wait for others to go with.
    passing: VecDeque<(Bytes, Instant)>,
}

/// A message that is sent until it is acknowledged.
#[derive(Debug)]
struct Kept {
    id: Uuid,
    frame: Frame,
    /// How often it has been sent over this connection.
    sent: usize,
    /// How often it has been sent.
    attempts: u32,
    /// When it is sent next; `None` for at once.
    due: Option<Instant>,
}

/// Where the bytes of a message are.
#[derive(Clone, Debug)]
enum Frame {
    /// In the file of this name.
    File(String),
    Memory(Bytes),
}

impl Outbox {
    /// The outbox in `folder`, with what an earlier agent left there.
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        files::make_folder(folder)?;
        let mut names = files::names(folder)?;
        names.sort_unstable();
        let kept = names.into_iter().filter_map(|name| Some(Kept::new(id_in(&name)?, Frame::File(name))));
        let state = State { kept: kept.collect(), passing: VecDeque::new() };
        Ok(Self { folder: folder.to_owned(), state: Mutex::new(state), changed: Notify::new() })
    }

    /// Keeps a reply until it is acknowledged. Durable when it returns; one that is here already is not kept twice.
    pub(crate) fn keep(&self, message: &AgentMessage) -> io::Result<()> {
        if self.has(message.id) {
            return Ok(());
        }
        let name = format!("{:014}-{}", message.created, message.id);
        let frame = message.encode().map_err(io::Error::other)?;
        files::write(&self.folder.join(&name), &frame)?;
        self.push(Kept::new(message.id, Frame::File(name)));
        Ok(())
    }

    /// As [`Outbox::keep`], but for as long as this agent lives: the next one says it again, or something that says more.
    pub(crate) fn keep_for_now(&self, message: &AgentMessage) {
        self.keep_until(message, None);
    }

    /// As [`Outbox::keep_for_now`], and not sent before `due`.
    pub(crate) fn keep_until(&self, message: &AgentMessage, due: Option<Instant>) {
        if let (false, Ok(frame)) = (self.has(message.id), message.encode()) {
            self.push(Kept { due, ..Kept::new(message.id, Frame::Memory(frame)) });
        }
    }

    fn has(&self, id: Uuid) -> bool {
        self.state().kept.iter().any(|kept| kept.id == id)
    }

    fn push(&self, kept: Kept) {
        self.state().kept.push(kept);
        self.changed.notify_one();
    }

    /// Sends a message once, if there is a connection soon.
    pub(crate) fn pass(&self, message: &AgentMessage) {
        self.pass_by(message, Instant::now());
    }

    /// As [`Outbox::pass`], with the next reply, or alone at `latest`.
    pub(crate) fn pass_by(&self, message: &AgentMessage, latest: Instant) {
        let Ok(frame) = message.encode() else { return };
        let mut state = self.state();
        if state.passing.len() == PASSING {
            state.passing.pop_front();
        }
        state.passing.push_back((frame, latest));
        drop(state);
        self.changed.notify_one();
    }

    /// The server has this reply, or needs it no more.
    pub(crate) fn acknowledge(&self, id: Uuid) {
        let mut state = self.state();
        let Some(index) = state.kept.iter().position(|kept| kept.id == id) else { return };
        let kept = state.kept.remove(index);
        drop(state);
        self.remove(&kept.frame);
    }

    fn remove(&self, frame: &Frame) {
        let Frame::File(name) = frame else { return };
        if let Err(error) = files::remove(&self.folder.join(name)) {
            log::warn("a reply that is not needed any more stays on disk", &[("file", &name), ("error", &error)]);
        }
    }

    /// There is a new connection: everything is due.
    pub(crate) fn reconnected(&self) {
        for kept in &mut self.state().kept {
            (kept.sent, kept.due) = (0, None);
        }
    }

    /// A frame that is to be sent now, if there is one.
    pub(crate) fn take(&self, now: Instant) -> Option<Bytes> {
        let mut state = self.state();
        loop {
            let index = state.kept.iter().position(|kept| kept.due.is_none_or(|due| due <= now));
            let sends = index.is_some() || state.passing.iter().any(|(_, latest)| *latest <= now);
            if sends && let Some((frame, _)) = state.passing.pop_front() {
                return Some(frame);
            }
            let index = index?;
            let kept = &mut state.kept[index];
            if kept.attempts == GIVE_UP {
                log::warn("the server does not take a reply; giving up", &[("message", &kept.id)]);
                self.remove(&state.kept.remove(index).frame);
                continue;
            }
            match self.read(&kept.frame) {
                Ok(Some(frame)) => {
                    kept.due = Some(now + AGAIN[kept.sent.min(AGAIN.len() - 1)]);
                    kept.sent += 1;
                    kept.attempts += 1;
                    return Some(frame);
                }
                Ok(None) => drop(state.kept.remove(index)),
                Err(error) => {
                    log::warn("a reply cannot be read", &[("message", &kept.id), ("error", &error)]);
                    kept.due = Some(now + AGAIN[AGAIN.len() - 1]);
                }
            }
        }
    }

    fn read(&self, frame: &Frame) -> io::Result<Option<Bytes>> {
        match frame {
            Frame::File(name) => Ok(files::read(&self.folder.join(name))?.map(Bytes::from)),
            Frame::Memory(frame) => Ok(Some(frame.clone())),
        }
    }

    /// When [`Outbox::take`] gives something next, without new messages; `None` for never.
    pub(crate) fn due(&self, now: Instant) -> Option<Instant> {
        let state = self.state();
        let kept = state.kept.iter().map(|kept| kept.due.unwrap_or(now));
        kept.chain(state.passing.iter().map(|(_, latest)| *latest)).min()
    }

    /// Returns when a message has come in since the last call.
    pub(crate) async fn changed(&self) {
        self.changed.notified().await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn new(id: Uuid, frame: Frame) -> Self {
        Self { id, frame, sent: 0, attempts: 0, due: None }
    }
}

fn id_in(name: &str) -> Option<Uuid> {
    name.split_once('-')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use protocol::{AgentMessage, Kind};
    use uuid::Uuid;

    use super::{GIVE_UP, Outbox, PASSING};

    fn message(number: u8) -> AgentMessage {
        let id = Uuid::from_u128(u128::from(number));
        AgentMessage::control(Kind::AGENT_JOB_REPLY, id, u64::from(number), vec![number])
    }

    /// The numbers of all messages that are due.
    fn due(outbox: &Outbox, now: Instant) -> Vec<u8> {
        std::iter::from_fn(|| outbox.take(now)).map(|frame| AgentMessage::decode(&frame).unwrap().payload[0]).collect()
    }

    #[test]
    fn replies_are_sent_until_they_are_acknowledged() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(1)).unwrap();
        outbox.keep(&message(2)).unwrap();
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(outbox.due(start), Some(start));
        assert_eq!(due(&outbox, start), [1, 2]);
        assert!(due(&outbox, start).is_empty());
        assert_eq!(outbox.due(start), Some(at(1)));
        outbox.acknowledge(message(1).id);
        for seconds in [1, 6, 36, 66, 96] {
            assert!(due(&outbox, at(seconds) - Duration::from_millis(1)).is_empty());
            assert_eq!(due(&outbox, at(seconds)), [2], "after {seconds} s");
        }
        outbox.acknowledge(message(2).id);
        outbox.acknowledge(message(2).id);
        assert_eq!(outbox.due(start), None);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_reply_that_nobody_wants_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(1)).unwrap();
        let mut now = Instant::now();
        let mut sent = 0;
        while let Some(due) = outbox.due(now) {
            now = due;
            sent += due_count(&outbox, now);
        }
        assert_eq!(sent, GIVE_UP);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    fn due_count(outbox: &Outbox, now: Instant) -> u32 {
        u32::try_from(due(outbox, now).len()).unwrap()
    }

    #[test]
    fn a_new_connection_gets_everything_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(1)).unwrap();
        let now = Instant::now();
        assert_eq!(due(&outbox, now), [1]);
        outbox.reconnected();
        assert_eq!(due(&outbox, now), [1]);
        assert_eq!(outbox.due(now), Some(now + Duration::from_secs(1)));
    }

    #[test]
    fn replies_outlive_the_agent_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(2)).unwrap();
        outbox.keep(&message(1)).unwrap();
        std::fs::write(folder.path().join("stranger"), "x").unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        assert_eq!(due(&outbox, Instant::now()), [1, 2]);
    }

    #[test]
    fn a_reply_is_kept_once() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(1)).unwrap();
        outbox.keep(&AgentMessage { created: 9, ..message(1) }).unwrap();
        assert_eq!(due(&outbox, Instant::now()), [1]);
    }

    #[test]
    fn what_is_kept_for_now_is_sent_until_it_is_acknowledged_and_never_stored() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep_for_now(&message(1));
        outbox.keep_for_now(&message(1));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let now = Instant::now();
        assert_eq!(due(&outbox, now), [1]);
        assert_eq!(due(&outbox, now + Duration::from_secs(1)), [1]);
        outbox.reconnected();
        assert_eq!(due(&outbox, now), [1]);
        outbox.acknowledge(message(1).id);
        assert_eq!(outbox.due(now), None);
    }

    #[test]
    fn what_is_not_due_yet_is_sent_then_or_on_a_new_connection_or_never() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        let now = Instant::now();
        let later = now + Duration::from_millis(100);
        (1..=3).for_each(|number| outbox.keep_until(&message(number), Some(later)));
        assert!(due(&outbox, now).is_empty());
        assert_eq!(outbox.due(now), Some(later));
        outbox.acknowledge(message(1).id);
        assert_eq!(due(&outbox, later), [2, 3]);
        outbox.keep_until(&message(4), Some(later));
        outbox.reconnected();
        assert_eq!(due(&outbox, now), [2, 3, 4]);
    }

    #[test]
    fn what_may_wait_goes_with_the_next_reply() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        let now = Instant::now();
        let later = now + Duration::from_millis(100);
        outbox.pass_by(&message(1), later);
        assert_eq!(outbox.due(now), Some(later));
        assert!(due(&outbox, now).is_empty());
        outbox.keep(&message(2)).unwrap();
        assert_eq!(due(&outbox, now), [1, 2], "ahead of it");
        outbox.pass_by(&message(3), later);
        assert_eq!(due(&outbox, later), [3]);
    }

    #[test]
    fn passing_messages_are_sent_once_and_never_stored() {
        let folder = tempfile::tempdir().unwrap();
        let now = Instant::now();
        let outbox = Outbox::open(folder.path()).unwrap();
        for number in 0..u8::try_from(PASSING + 3).unwrap() {
            outbox.pass(&message(number));
        }
        assert!(outbox.due(now).is_some());
        let sent = due(&outbox, Instant::now());
        assert_eq!((sent.len(), sent[0]), (PASSING, 3));
        assert_eq!(outbox.due(now), None);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_reply_that_vanished_from_disk_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(folder.path()).unwrap();
        outbox.keep(&message(1)).unwrap();
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            std::fs::remove_file(entry.unwrap().path()).unwrap();
        }
        assert!(due(&outbox, Instant::now()).is_empty());
        assert_eq!(outbox.due(Instant::now()), None);
    }
}
