//! What time it is for the server: a machine's clock may be wrong, and signatures hold for minutes.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use super::Refusal;
use crate::sigv4::date;

/// This machine's clock, put right by what the server has said. Copies share what is known.
#[derive(Clone, Debug, Default)]
pub(super) struct Clock {
    /// Milliseconds by which this machine's clock is behind.
    behind: Arc<AtomicI64>,
}

impl Clock {
    /// Milliseconds since 1970, as the server counts them.
    pub(super) fn now(&self) -> i64 {
        local().saturating_add(self.behind.load(Ordering::Relaxed))
    }

    /// Learns from a refusal; says whether it was for the time of the signature, so that a new one may do.
    pub(super) fn learn(&self, refusal: &Refusal) -> bool {
        let Some(theirs) = told(&refusal.message) else { return false };
        self.behind.store(theirs.saturating_sub(local()), Ordering::Relaxed);
        true
    }
}

fn local() -> i64 {
    let age = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(age.as_millis()).unwrap_or(i64::MAX)
}

/// The server's time in a message such as `Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z
/// (20260101T001000Z - 5 min.)`.
fn told(message: &str) -> Option<i64> {
    let about_time = message.starts_with("Signature expired:") || message.starts_with("Signature not yet current:");
    let (_, rest) = message.split_once('(').filter(|_| about_time)?;
    date::parse(rest.split(' ').next()?)
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::{Clock, local};
    use crate::{client::Refusal, sigv4::date};

    fn refusal(message: String) -> Refusal {
        let code = "InvalidSignatureException".to_owned();
        Refusal { code, message, status: 400, request_id: String::new(), members: Map::new() }
    }

    #[test]
    fn what_servers_say_about_time() {
        let clock = Clock::default();
        for hours in [-30, 2] {
            let theirs = local() + hours * 3_600_000;
            let message = format!("Signature expired: a is now earlier than b ({} - 5 min.)", date::format(theirs));
            assert!(clock.learn(&refusal(message)));
            assert!((clock.clone().now() - theirs).abs() < 60_000);
        }
        for message in
            ["Signature expired: x", "The request signature we calculated (20260101T001000Z) does not match", ""]
        {
            assert!(!clock.learn(&refusal(message.to_owned())), "{message}");
        }
    }
}
