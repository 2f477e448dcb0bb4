//! How long to wait before the next attempt. The clock and chance are handed in.

use std::time::Duration;

/// The longest that the first wait can be.
const FIRST: Duration = Duration::from_secs(1);
/// The longest that any wait can be.
const LONGEST: Duration = Duration::from_secs(30);
/// The first wait after the server has said that the node is not one of its own.
const DENIED_FIRST: Duration = Duration::from_secs(30);
/// The longest of those.
const DENIED_LONGEST: Duration = Duration::from_secs(25 * 60);
/// A connection that lived as long was a success.
const SUCCESS: Duration = Duration::from_secs(10);

/// Counts attempts that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Backoff {
    failures: u32,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// There was a connection, for this long.
    Connected(Duration),
    /// There was none.
    Failed,
    /// The server does not want this node.
    Denied,
    /// The server wants to be left alone for this long.
    Later(Duration),
}

impl Backoff {
    /// The wait after an attempt. `random` is from 0 to 1; all of a fleet that lost its server at once come back spread
    /// over the whole wait.
    pub(crate) fn after(&mut self, attempt: Attempt, random: f64) -> Duration {
        if matches!(attempt, Attempt::Connected(lived) if lived >= SUCCESS) {
            self.failures = 0;
        }
        let doubled = |first: Duration, longest: Duration| {
            let factor = 2_u32.saturating_pow(self.failures);
            first.saturating_mul(factor).min(longest)
        };
        let wait = match attempt {
            Attempt::Connected(_) | Attempt::Failed => doubled(FIRST, LONGEST).mul_f64(random),
            // Half of it for certain: this will not change soon.
            Attempt::Denied => doubled(DENIED_FIRST, DENIED_LONGEST).mul_f64(0.5 + random / 2.0),
            Attempt::Later(wait) => wait + doubled(FIRST, LONGEST).mul_f64(random),
        };
        self.failures = self.failures.saturating_add(1);
        wait
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Attempt, Backoff};

    fn waits(attempts: &[Attempt], random: f64) -> Vec<f64> {
        let mut backoff = Backoff::default();
        attempts.iter().map(|attempt| backoff.after(*attempt, random).as_secs_f64()).collect()
    }

    #[test]
    fn waits_double_up_to_half_a_minute() {
        assert_eq!(waits(&[Attempt::Failed; 7], 1.0), [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]);
        assert_eq!(waits(&[Attempt::Failed; 3], 0.5), [0.5, 1.0, 2.0]);
        assert_eq!(waits(&[Attempt::Failed; 3], 0.0), [0.0; 3]);
    }

    #[test]
    fn they_never_overflow() {
        assert_eq!(waits(&[Attempt::Failed; 100], 1.0)[99], 30.0);
    }

    #[test]
    fn a_connection_that_lived_starts_over() {
        let lived = |seconds| Attempt::Connected(Duration::from_secs(seconds));
        assert_eq!(waits(&[Attempt::Failed, Attempt::Failed, lived(60), Attempt::Failed], 1.0), [1.0, 2.0, 1.0, 2.0]);
        assert_eq!(waits(&[lived(1), lived(1), lived(1)], 1.0), [1.0, 2.0, 4.0]);
    }

    #[test]
    fn a_node_that_is_not_wanted_asks_rarely() {
        let waits = waits(&[Attempt::Denied; 10], 0.0);
        assert_eq!((waits[0], waits[1], waits[9]), (15.0, 30.0, 750.0));
    }

    #[test]
    fn what_the_server_says_is_the_least() {
        assert_eq!(waits(&[Attempt::Later(Duration::from_secs(90)); 2], 0.5), [90.5, 91.0]);
    }
}
