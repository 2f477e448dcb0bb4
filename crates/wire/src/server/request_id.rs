//! Ids that name a request in its answer and in the log.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use ring::rand::{SecureRandom, SystemRandom};
use tokio::task_local;

task_local! {
    static ANSWERED: Arc<str>;
}

/// The id of the request that the current task answers, for lines of the log. A span would say it too, but making one and
/// formatting it costs each request more than checking its signature.
#[must_use]
pub fn current_request() -> Option<Arc<str>> {
    ANSWERED.try_with(Arc::clone).ok()
}

/// Work for the request that the current task answers, to be done by another task.
pub async fn for_current_request<F: Future>(request: Option<Arc<str>>, work: F) -> F::Output {
    match request {
        Some(request) => answering(request, work).await,
        None => work.await,
    }
}

/// The work of answering a request.
pub(super) fn answering<F: Future>(request: Arc<str>, work: F) -> impl Future<Output = F::Output> {
    ANSWERED.scope(request, work)
}

/// Makes request ids in the form of UUIDs: unlike each other, also across restarts and replicas; not secret.
pub(super) struct RequestIds {
    process: u64,
    count: AtomicU64,
}

impl RequestIds {
    pub(super) fn new() -> Self {
        let mut seed = [0; 8];
        let drawn = SystemRandom::new().fill(&mut seed).is_ok();
        let process = if drawn { u64::from_be_bytes(seed) } else { time_seed() };
        Self { process, count: AtomicU64::new(0) }
    }

    pub(super) fn next(&self) -> Arc<str> {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let (high, low) = (mix(self.process ^ mix(count)), mix(self.process.wrapping_add(count)));
        let (a, b, c) = (high >> 32, high >> 16 & 0xffff, high & 0xfff);
        let (d, e) = (low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff);
        Arc::from(format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}"))
    }
}

fn time_seed() -> u64 {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos());
    u64::try_from(nanos & u128::from(u64::MAX)).unwrap_or(0)
}

/// A bijection that spreads every bit (the finaliser of SplitMix64).
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn looks_like_a_uuid_and_never_repeats() {
        let ids = RequestIds::new();
        let drawn: HashSet<Arc<str>> = (0..10_000).map(|_| ids.next()).collect();
        assert_eq!(drawn.len(), 10_000);
        assert!(drawn.iter().all(|id| id.len() == 36 && id.as_bytes()[14] == b'4' && &id[23..24] == "-"));
    }
}
