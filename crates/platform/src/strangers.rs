//! Refused calls that nobody has signed: what of them the trails tell, and what is only counted. Whoever reaches the server
//! can make as many as they like, and must not fill the disk.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::{counter::Counter, family::Family};
use prometheus_client::registry::Registry;
use serde_json::{Value, json};
use storage::journal::Entry;

/// For how long refusals are counted together, in milliseconds.
const WINDOW: i64 = 600_000;
/// How many refusals of a window are told one by one, of one source and of all. With about 1 KB each, an account's trail
/// grows by less than 7 MB a day for each such operation, whatever strangers do.
const OF_SOURCE: u64 = 10;
const OF_ALL: u64 = 30;
/// How many sources a window tells apart; the others are one.
const SOURCES: usize = 100;
/// How often the log repeats that there are refusals which concern nobody, in milliseconds.
const LOG_PERIOD: i64 = 60_000;

/// Whom a call concerns that nobody has signed: whose trail tells of it when it is refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Concerned {
    /// An account that there is.
    pub account: String,
    /// The region that the call acts in; empty where there is none.
    pub region: String,
    /// What the call is about.
    pub resource: String,
    /// Who calls, as far as that is proven: the principal, and the identity as CloudTrail tells it.
    pub who: Option<(String, Value)>,
}

/// The account that calls concern, and the operation.
type Subject = (String, String);

/// What is known of the refused calls of strangers on this replica.
#[derive(Default)]
pub(crate) struct Strangers {
    state: Mutex<State>,
    refused: Family<Labels, Counter>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    operation: &'static str,
}

#[derive(Default)]
struct State {
    windows: HashMap<Subject, Window>,
    /// Windows that have ended with more than was told.
    ended: Vec<(Subject, Window)>,
    /// When the log last told of refusals that concern nobody, and how many there were since.
    logged_at: Option<i64>,
    unlogged: u64,
}

/// The refusals of some minutes.
struct Window {
    began_at: i64,
    region: String,
    told: u64,
    by_source: BTreeMap<String, u64>,
    omitted: BTreeMap<String, u64>,
}

impl Strangers {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds the counters to a registry, which encodes them.
    pub(crate) fn register(&self, registry: &mut Registry) {
        registry.register(
            "fleetwright_unsigned_calls_refused",
            "Calls that nobody signed and that were refused",
            self.refused.clone(),
        );
    }

    /// Counts a refused call.
    pub(crate) fn count(&self, operation: &'static str) {
        self.refused.get_or_create(&Labels { operation }).inc();
    }

    /// Says in the log, now and then, that calls are refused which concern nobody.
    pub(crate) fn log(&self, operation: &str, source: IpAddr, now: i64) {
        let mut state = self.state();
        state.unlogged += 1;
        if state.logged_at.is_none_or(|at| now.abs_diff(at) >= LOG_PERIOD.unsigned_abs()) {
            let calls = std::mem::take(&mut state.unlogged);
            state.logged_at = Some(now);
            tracing::warn!(calls, operation, %source, "calls that nobody signed and that concern no account were refused");
        }
    }

    /// Whether a refusal is told by an entry of its own; otherwise it is counted, and told together with others.
    pub(crate) fn tells(&self, concerned: &Concerned, operation: &str, source: IpAddr, now: i64) -> bool {
        let subject = (concerned.account.clone(), operation.to_owned());
        let mut state = self.state();
        if state.windows.get(&subject).is_some_and(|window| window.is_over(now))
            && let Some(over) = state.windows.remove(&subject)
        {
            state.ended.extend(Some((subject.clone(), over)).filter(|(_, over)| !over.omitted.is_empty()));
        }
        let window = state.windows.entry(subject).or_insert_with(|| Window::new(now, &concerned.region));
        window.tells(network(source))
    }

    /// Takes the entries of windows that are over at that time.
    pub(crate) fn take(&self, now: i64, is_last: bool) -> Vec<Entry> {
        let mut state = self.state();
        let windows = std::mem::take(&mut state.windows);
        let (over, open) = windows.into_iter().partition(|(_, window)| is_last || window.is_over(now));
        state.windows = open;
        let over: HashMap<Subject, Window> = over;
        let over = over.into_iter().chain(std::mem::take(&mut state.ended));
        over.filter(|(_, window)| !window.omitted.is_empty())
            .map(|(subject, window)| window.entry(subject, now))
            .collect()
    }

    /// Forgets everything but the counters.
    pub(crate) fn forget(&self) {
        *self.state() = State::default();
    }
}

impl Window {
    fn new(now: i64, region: &str) -> Self {
        Self { began_at: now, region: region.to_owned(), told: 0, by_source: BTreeMap::new(), omitted: BTreeMap::new() }
    }

    fn is_over(&self, now: i64) -> bool {
        now.abs_diff(self.began_at) >= WINDOW.unsigned_abs()
    }

    fn tells(&mut self, source: String) -> bool {
        let is_known = self.by_source.contains_key(&source) || self.by_source.len() < SOURCES;
        let source = if is_known { source } else { "others".to_owned() };
        let of_source = self.by_source.entry(source.clone()).or_default();
        *of_source += 1;
        let tells = self.told < OF_ALL && *of_source <= OF_SOURCE;
        if tells {
            self.told += 1;
        } else {
            *self.omitted.entry(source).or_default() += 1;
        }
        tells
    }

    /// The entry that tells of all that were not told one by one.
    fn entry(self, (account, operation): Subject, now: i64) -> Entry {
        let calls: u64 = self.omitted.values().sum();
        let seconds = now.abs_diff(self.began_at) / 1_000;
        let message = format!("{calls} more calls that nobody signed were refused in the {seconds} seconds before.");
        Entry {
            at: now,
            account,
            region: self.region,
            principal: "anonymous".to_owned(),
            operation,
            resource: String::new(),
            detail: json!({
                "identity": { "type": "Unknown" },
                "error": { "code": "AccessDeniedException", "message": message },
                "calls": calls,
                "sources": self.omitted,
            }),
        }
    }
}

/// Where a call comes from; of IPv6, whole networks are one.
fn network(source: IpAddr) -> String {
    match source.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [one, two, three, four, ..] = address.segments();
            format!("{one:x}:{two:x}:{three:x}:{four:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concerned(account: &str) -> Concerned {
        Concerned { account: account.to_owned(), region: "r".to_owned(), resource: "x".to_owned(), who: None }
    }

    fn told(strangers: &Strangers, account: &str, sources: &[&str], now: i64) -> usize {
        let concerned = concerned(account);
        sources.iter().filter(|source| strangers.tells(&concerned, "s:O", source.parse().unwrap(), now)).count()
    }

    #[test]
    fn a_source_is_told_some_times_and_then_counted() {
        let strangers = Strangers::default();
        assert_eq!(told(&strangers, "1", &["10.0.0.1"; 25], 0), 10);
        assert_eq!(told(&strangers, "1", &["10.0.0.2"; 3], 0), 3, "another source");
        assert_eq!(told(&strangers, "2", &["10.0.0.1"; 3], 0), 3, "another account");
        assert!(strangers.take(WINDOW - 1, false).is_empty());
        let entries = strangers.take(WINDOW, false);
        let [entry] = &entries[..] else { panic!("{entries:?}") };
        assert_eq!((entry.account.as_str(), entry.operation.as_str(), entry.region.as_str()), ("1", "s:O", "r"));
        assert_eq!((&entry.detail["calls"], &entry.detail["sources"]), (&json!(15), &json!({ "10.0.0.1": 15 })));
        assert!(strangers.take(i64::MAX, true).is_empty(), "it is told once");
        assert_eq!(told(&strangers, "1", &["10.0.0.1"; 25], WINDOW), 10);
    }

    #[test]
    fn many_sources_are_bounded_too() {
        let strangers = Strangers::default();
        let sources: Vec<String> = (0..500).map(|number| format!("2001:db8:{number:x}::1")).collect();
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        assert_eq!(told(&strangers, "1", &sources, 0), 30);
        assert_eq!(told(&strangers, "1", &["10.0.0.1"], WINDOW), 1, "a window later");
        let entries = strangers.take(WINDOW, false);
        assert_eq!(entries.len(), 1, "the one before is not lost");
        assert_eq!(entries[0].detail["calls"], 470);
        assert!(entries[0].detail["sources"].as_object().unwrap().len() <= SOURCES + 1);
    }

    #[test]
    fn networks_of_ipv6_are_one_source() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(network("::ffff:10.0.0.1"), "10.0.0.1");
    }
}
