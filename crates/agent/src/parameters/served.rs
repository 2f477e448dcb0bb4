//! Parameters for programs on this machine: from memory while they are fresh, else from the server, and while that cannot
//! be reached, as they were last.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::timestamp;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use wire::Secret;
use wire::client::{ClientError, Refusal};

use super::memory::{Kept, Memory};
use super::vault::Vault;
use super::wanted::Wanted;
use super::{Source, keys_are_old};
use crate::error::Error;
use crate::identity::is_definite;
use crate::state::State;
use crate::{clock, log};

/// The longest that an answer can count as fresh, as in AWS's extension.
pub const MAX_TTL: Duration = Duration::from_secs(300);
/// The most answers that are kept, as in AWS's extension.
pub const MAX_ENTRIES: usize = 1000;
/// The longest that an answer can stand in for the server.
pub const MAX_OFFLINE: Duration = Duration::from_secs(30 * 24 * 3600);

/// How many calls to the server are under way at once, as in AWS's extension.
const CALLS: usize = 3;
/// How long the server is waited for when there is an older answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a server that could not be reached is not asked again when there is an older answer.
const LEFT_ALONE: Duration = Duration::from_secs(5);
/// Answers on disk are renewed at this part of the time for which they are good, unless they change.
const RENEWALS: i64 = 16;

/// How parameters are served to programs on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServeParameters {
    /// The port on loopback.
    pub port: u16,
    /// How long an answer counts as fresh; 0: never. Up to [`MAX_TTL`].
    pub ttl: Duration,
    /// How many answers are kept in memory; 0: none. Up to [`MAX_ENTRIES`].
    pub entries: usize,
    /// How old an answer can be that stands in for a server that cannot be reached; 0: none does, and nothing is written to
    /// disk. Up to [`MAX_OFFLINE`].
    pub offline: Duration,
    /// The file of the token that programs have to show; absent: `parameters-token` in the folder of the agent's state.
    pub token_file: Option<PathBuf>,
    /// Who can read that file beside the agent's own user: a group, by its name or number.
    pub group: Option<String>,
}

impl Default for ServeParameters {
    /// As AWS's extension does it, with a day for the server to be away.
    fn default() -> Self {
        Self {
            port: 2773,
            ttl: MAX_TTL,
            entries: MAX_ENTRIES,
            offline: Duration::from_secs(24 * 3600),
            token_file: None,
            group: None,
        }
    }
}

/// An answer for a program.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) body: Arc<Secret>,
    /// It stands in for the server; so old it is.
    pub(crate) stale: Option<Duration>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum NoAnswer {
    /// The server said no.
    Refused(String),
    /// The server cannot be reached, and there is nothing to stand in for it.
    Away(String),
}

/// All parameters that programs here have asked for.
pub(crate) struct Served {
    source: Arc<Source>,
    settings: ServeParameters,
    memory: Mutex<Memory>,
    vault: Option<Vault>,
    calls: Semaphore,
    /// When the server could not be reached last.
    away: Mutex<Option<Instant>>,
}

impl Served {
    /// Reads from that source; answers of an earlier agent can stand in for it.
    pub(crate) fn open(
        settings: &ServeParameters,
        state: &State,
        node: &str,
        source: &Arc<Source>,
    ) -> Result<Self, Error> {
        let folder = state.parameters();
        let failed = |error| Error::local(folder.display(), error);
        let vault = match settings.offline {
            Duration::ZERO => {
                remove(&folder).map_err(failed)?;
                None
            }
            offline => Some(Vault::open(&folder, node, offline, MAX_ENTRIES).map_err(failed)?),
        };
        Ok(Self {
            source: Arc::clone(source),
            settings: settings.clone(),
            memory: Mutex::new(Memory::new(settings.entries)),
            vault,
            calls: Semaphore::new(CALLS),
            away: Mutex::default(),
        })
    }

    /// The answer to what a program asks.
    pub(crate) async fn get(&self, wanted: &Wanted) -> Result<Answer, NoAnswer> {
        let key = wanted.key();
        if let Some(answer) = self.fresh(&key) {
            return Ok(answer);
        }
        let _call = self.calls.acquire().await;
        // Somebody else may have asked meanwhile.
        if let Some(answer) = self.fresh(&key) {
            return Ok(answer);
        }
        let before = self.stale(&key);
        match self.ask(wanted, before.is_some()).await {
            Ok(body) => Ok(Answer { body: self.keep(&key, body), stale: None }),
            Err(error) if is_definite(&error) => {
                self.revoke(&key, &error);
                Err(NoAnswer::Refused(said(&error)))
            }
            Err(error) => before.ok_or_else(|| NoAnswer::Away(said(&error))),
        }
    }

    /// The server does not know the node any more, or does not trust this machine: nothing of what it said is kept.
    pub(crate) fn forget(&self) {
        self.memory().clear();
        if let Some(Err(error)) = self.vault.as_ref().map(Vault::clear) {
            log::warn("kept parameters cannot be removed", &[("error", &error)]);
        }
    }

    fn fresh(&self, key: &str) -> Option<Answer> {
        let kept = self.memory().get(key)?;
        (age(&kept) < self.settings.ttl).then_some(Answer { body: kept.body, stale: None })
    }

    /// What can stand in for the server.
    fn stale(&self, key: &str) -> Option<Answer> {
        let in_memory = self.memory().get(key).map(|kept| (age(&kept), kept.body));
        let found = in_memory.or_else(|| {
            let (at_ms, body) = self.vault.as_ref()?.get(key)?;
            // What comes from the future is from before the clock was set back: nobody knows how old it is.
            let age = u64::try_from(clock::now_ms() - at_ms).ok()?;
            Some((Duration::from_millis(age), Arc::new(body)))
        });
        let (age, body) = found?;
        (age < self.settings.offline).then_some(Answer { body, stale: Some(age) })
    }

    async fn ask(&self, wanted: &Wanted, has_other: bool) -> Result<Secret, ClientError> {
        let unreachable = || ClientError::Timeout("the server".to_owned());
        let left_alone = |at: Instant| at.elapsed() < LEFT_ALONE;
        if has_other && self.away().is_some_and(left_alone) {
            return Err(unreachable());
        }
        let input = json!({ "Name": wanted.name, "WithDecryption": wanted.decrypted });
        let call = self.source.ask("GetParameter", &input);
        let answer = match has_other {
            true => timeout(PATIENCE, call).await.unwrap_or_else(|_| Err(unreachable())),
            false => call.await,
        };
        let is_away = answer.as_ref().is_err_and(|error| !is_definite(error));
        *self.away() = is_away.then(Instant::now);
        answer.map(|answer| shown(&answer))
    }

    fn keep(&self, key: &str, body: Secret) -> Arc<Secret> {
        let (body, at_ms) = (Arc::new(body), clock::now_ms());
        let before = self.memory().get(key).filter(|before| before.body == body);
        let written_ms = before.and_then(|before| before.written_ms).filter(|at| !self.is_worn(*at, at_ms));
        let written_ms = written_ms.or_else(|| self.write(key, at_ms, &body));
        let kept = Kept { body: Arc::clone(&body), at: Instant::now(), at_ms, written_ms };
        let gone = self.memory().put(key, kept);
        gone.iter().for_each(|key| self.remove(key));
        body
    }

    /// Whether what was written then should be written again, so that it is good for long enough.
    fn is_worn(&self, written_ms: i64, now_ms: i64) -> bool {
        let offline = i64::try_from(self.settings.offline.as_millis()).unwrap_or(i64::MAX);
        !(0..offline / RENEWALS).contains(&(now_ms - written_ms))
    }

    fn write(&self, key: &str, at_ms: i64, body: &Secret) -> Option<i64> {
        match self.vault.as_ref()?.put(key, at_ms, body) {
            Ok(()) => Some(at_ms),
            Err(error) => {
                log::warn("a parameter cannot be kept for later", &[("error", &error)]);
                None
            }
        }
    }

    fn remove(&self, key: &str) {
        if let Some(Err(error)) = self.vault.as_ref().map(|vault| vault.remove(key)) {
            log::warn("a kept parameter cannot be removed", &[("error", &error)]);
        }
    }

    /// The server has said no: to this question, or to the node as such.
    fn revoke(&self, key: &str, error: &ClientError) {
        if keys_are_old(error) || error.code().is_some_and(|code| NOT_THIS_NODE.contains(&code)) {
            return self.forget();
        }
        self.memory().remove(key);
        self.remove(key);
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn away(&self) -> MutexGuard<'_, Option<Instant>> {
        self.away.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// By what the server says that it does not know the node, or that this is not its machine.
const NOT_THIS_NODE: [&str; 2] = ["InvalidInstanceId", "MachineFingerprintDoesNotMatch"];

/// How old an answer is. A clock that is set back does not make it younger, and neither does a machine that sleeps.
fn age(kept: &Kept) -> Duration {
    let by_date = u64::try_from(clock::now_ms() - kept.at_ms).unwrap_or_default();
    kept.at.elapsed().max(Duration::from_millis(by_date))
}

fn remove(folder: &std::path::Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The answer as the extension gives it: as Go writes down what its SDK has read.
fn shown(answer: &Value) -> Secret {
    let parameter = &answer["Parameter"];
    let member = |name: &str| parameter.get(name).unwrap_or(&Value::Null);
    let shown = json!({
        "Parameter": {
            "ARN": member("ARN"),
            "DataType": member("DataType"),
            "LastModifiedDate": member("LastModifiedDate").as_f64().map(|seconds| timestamp::format(millis(seconds))),
            "Name": member("Name"),
            "Selector": member("Selector"),
            "SourceResult": member("SourceResult"),
            "Type": member("Type"),
            "Value": member("Value"),
            "Version": member("Version"),
        },
        "ResultMetadata": {},
    });
    Secret::new(shown.to_string())
}

#[expect(clippy::cast_possible_truncation, reason = "a float beyond the range becomes the end of the range")]
fn millis(seconds: f64) -> i64 {
    (seconds * 1000.0).round() as i64
}

fn said(error: &ClientError) -> String {
    let why: &dyn fmt::Display = match error {
        ClientError::Refused(Refusal { code, message, .. }) => &format!("{code}: {message}"),
        other => other,
    };
    format!("GetParameter request encountered an error: {why}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::shown;

    #[test]
    fn answers_have_the_shape_of_the_extension() {
        let answer = json!({ "Parameter": {
            "ARN": "arn:aws:ssm:lab-1:123456789012:parameter/a", "DataType": "text", "LastModifiedDate": 1_795_332_750.418,
            "Name": "/a", "Type": "String", "Value": "v", "Version": 3,
        } });
        let found: Value = serde_json::from_str(shown(&answer).expose()).unwrap();
        let expected = json!({
            "Parameter": {
                "ARN": "arn:aws:ssm:lab-1:123456789012:parameter/a", "DataType": "text",
                "LastModifiedDate": "2026-11-22T07:32:30.418Z", "Name": "/a", "Selector": null, "SourceResult": null,
                "Type": "String", "Value": "v", "Version": 3,
            },
            "ResultMetadata": {},
        });
        assert_eq!(found, expected);
    }
}
