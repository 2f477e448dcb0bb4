//! Reads of secrets that are repeated. The first is in the trail before it is answered; what the same caller reads again
//! with the same request within a minute is counted, and one entry tells of all of that. So a program that asks for its
//! password before each query neither fills the trail nor waits for the disk.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use ring::digest;
use serde_json::{Value, json};
use storage::journal::Entry;

use crate::Ctx;

/// For how long reads are counted together, in milliseconds.
const WINDOW: i64 = 60_000;
/// How many different reads are known at a time; with about 1 KB each. Others are told one by one.
const MOST: usize = 8_192;

/// Which read it is: who called from where with which program, what was asked, and which ciphertexts were opened for it.
pub(crate) type Sameness = [u8; 32];

/// The reads of this replica that may be repeated.
#[derive(Default)]
pub(crate) struct Repeats(Mutex<State>);

#[derive(Default)]
struct State {
    reads: HashMap<Sameness, Read>,
    /// Reads whose time was over when they came again.
    ended: Vec<Read>,
}

/// A read that the trail knows, and how often it came since.
struct Read {
    entry: Entry,
    told_at: i64,
    last_at: i64,
    repeats: u64,
}

impl Repeats {
    /// Counts a read; `false` when it must be told by an entry of its own.
    pub(crate) fn counts(&self, read: &Sameness, now: i64) -> bool {
        let mut state = self.state();
        let Some(known) = state.reads.get_mut(read) else { return false };
        if !known.is_over(now) {
            known.repeats += 1;
            known.last_at = now;
            return true;
        }
        let over = state.reads.remove(read);
        state.ended.extend(over.filter(|over| over.repeats > 0));
        false
    }

    /// Notes a read of which an entry on the disk tells.
    pub(crate) fn told(&self, read: Sameness, entry: Entry) {
        let mut state = self.state();
        if state.reads.len() < MOST {
            let told_at = entry.at;
            // Of two that came at the same time, the first counts those that follow.
            state.reads.entry(read).or_insert(Read { entry, told_at, last_at: told_at, repeats: 0 });
        }
    }

    /// Takes the entries for what was counted, as far as its time is over or, with `is_last`, all.
    pub(crate) fn take(&self, now: i64, is_last: bool) -> Vec<Entry> {
        let mut state = self.state();
        let over: Vec<Read> =
            state.reads.extract_if(|_, read| is_last || read.is_over(now)).map(|(_, read)| read).collect();
        let over = over.into_iter().chain(std::mem::take(&mut state.ended));
        over.filter(|read| read.repeats > 0).map(Read::entry).collect()
    }

    /// Forgets everything.
    pub(crate) fn forget(&self) {
        *self.state() = State::default();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Read {
    fn is_over(&self, now: i64) -> bool {
        now.abs_diff(self.told_at) >= WINDOW.unsigned_abs()
    }

    fn entry(self) -> Entry {
        let mut entry = self.entry;
        let time = |at| Timestamp::from_millisecond(at).map(|at| at.to_string()).ok();
        // It was that of the first.
        entry.detail["requestId"] = Value::Null;
        entry.detail["repeats"] =
            json!({ "count": self.repeats, "since": time(self.told_at), "until": time(self.last_at) });
        Entry { at: self.last_at, ..entry }
    }
}

/// Which read this call is. `used` is what it opened.
pub(crate) fn sameness(ctx: &Ctx, asked: &Value, used: &[Sameness]) -> Sameness {
    let (caller, request) = (&ctx.caller, &ctx.request);
    let (principal, asked) = (ctx.principal(), asked.to_string());
    let source = request.source().to_string();
    let mut context = digest::Context::new(&digest::SHA256);
    let texts = [
        &*caller.account,
        &caller.region,
        &principal,
        &caller.access_key_id,
        ctx.operation,
        &source,
        request.user_agent(),
        &asked,
    ];
    for text in texts.into_iter().map(str::as_bytes).chain(used.iter().map(<[u8; 32]>::as_slice)) {
        context.update(&text.len().to_be_bytes());
        context.update(text);
    }
    bytes(&context.finish())
}

/// What a ciphertext is told from others by.
pub(crate) fn of_ciphertext(ciphertext: &[u8]) -> Sameness {
    bytes(&digest::digest(&digest::SHA256, ciphertext))
}

fn bytes(digest: &digest::Digest) -> Sameness {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(digest.as_ref());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(at: i64) -> Entry {
        let text = str::to_owned;
        let (account, region, principal, operation) = (text("1"), text("r"), text("ann"), text("ssm:GetParameter"));
        Entry { at, account, region, principal, operation, resource: text("x"), detail: json!({ "requestId": "1" }) }
    }

    #[test]
    fn what_comes_again_is_counted_and_told_once() {
        let (repeats, read) = (Repeats::default(), [1; 32]);
        assert!(!repeats.counts(&read, 0), "the first is told by itself");
        repeats.told(read, entry(0));
        assert!((1..=3).all(|at| repeats.counts(&read, at * 1_000)));
        assert!(!repeats.counts(&[2; 32], 4_000), "another read");
        assert!(repeats.take(WINDOW - 1, false).is_empty());
        let told = repeats.take(WINDOW, false);
        let [told] = &told[..] else { panic!("{told:?}") };
        assert_eq!((told.at, &told.detail["requestId"]), (3_000, &Value::Null));
        let expected = json!({ "count": 3, "since": "1970-01-01T00:00:00Z", "until": "1970-01-01T00:00:03Z" });
        assert_eq!(told.detail["repeats"], expected);
        assert!(repeats.take(i64::MAX, true).is_empty());
        assert!(!repeats.counts(&read, WINDOW), "it is told anew");
    }

    #[test]
    fn what_was_counted_before_a_new_entry_is_not_lost() {
        let (repeats, read) = (Repeats::default(), [1; 32]);
        repeats.told(read, entry(0));
        assert!(repeats.counts(&read, 1));
        assert!(!repeats.counts(&read, WINDOW));
        repeats.told(read, entry(WINDOW));
        assert_eq!(repeats.take(WINDOW, false).len(), 1);
        assert!(repeats.counts(&read, WINDOW + 1));
        assert_eq!(repeats.take(WINDOW + 1, true).len(), 1, "the end of the server");
    }

    #[test]
    fn reads_without_repeats_are_forgotten_and_many_are_bounded() {
        let repeats = Repeats::default();
        for number in 0..MOST + 10 {
            let mut read = [0; 32];
            read[..8].copy_from_slice(&number.to_be_bytes());
            repeats.told(read, entry(0));
        }
        assert_eq!(repeats.state().reads.len(), MOST);
        assert!(repeats.take(WINDOW, false).is_empty());
        assert!(repeats.state().reads.is_empty());
    }
}
