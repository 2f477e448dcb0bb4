//! Rules of commands and invocations: AWS's words for what happened, limits and times. Pure.

use protocol::Status as Reported;
use rollout::{Rollout, Share};

/// A status with its detail, in AWS's vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status {
    pub(crate) status: &'static str,
    pub(crate) details: &'static str,
}

pub(crate) const PENDING: Status = Status { status: "Pending", details: "Pending" };
pub(crate) const IN_PROGRESS: Status = Status { status: "InProgress", details: "InProgress" };
pub(crate) const DELAYED: Status = Status { status: "Delayed", details: "Delayed" };
pub(crate) const CANCELLING: Status = Status { status: "Cancelling", details: "Cancelling" };
pub(crate) const SUCCESS: Status = Status { status: "Success", details: "Success" };
pub(crate) const FAILED: Status = Status { status: "Failed", details: "Failed" };
pub(crate) const CANCELLED: Status = Status { status: "Cancelled", details: "Cancelled" };
pub(crate) const UNDELIVERABLE: Status = Status { status: "Failed", details: "Undeliverable" };
pub(crate) const ACCESS_DENIED: Status = Status { status: "Failed", details: "AccessDenied" };
pub(crate) const INVALID_PLATFORM: Status = Status { status: "Failed", details: "InvalidPlatform" };
/// Not tried, because the command had too many errors before.
pub(crate) const TERMINATED: Status = Status { status: "Cancelled", details: "Terminated" };
/// Of a command whose targets are no nodes.
pub(crate) const NO_INSTANCES: Status = Status { status: "Success", details: "NoInstancesInTag" };
/// Of a command for more nodes than are allowed.
pub(crate) const RATE_EXCEEDED: Status = Status { status: "Failed", details: "RateExceeded" };
pub(crate) const DELIVERY_TIMED_OUT: Status = Status { status: "TimedOut", details: "DeliveryTimedOut" };
pub(crate) const EXECUTION_TIMED_OUT: Status = Status { status: "TimedOut", details: "ExecutionTimedOut" };

/// A command that is given no `TimeoutSeconds` waits an hour for its nodes.
const DEFAULT_DELIVERY_TIMEOUT: i64 = 3_600_000;
/// What a node may take beyond the document's own timeout until its report counts as lost, in milliseconds.
const REPORT_GRACE: i64 = 60_000;
/// How long a node may take to confirm that it stopped a command, in milliseconds.
const CANCEL_GRACE: i64 = 60_000;

/// The end that a node reports, or `None` while it works.
pub(crate) fn ended(reported: Reported) -> Option<Status> {
    match reported {
        Reported::NotStarted | Reported::InProgress | Reported::SuccessAndReboot | Reported::PassedAndReboot => None,
        Reported::Success | Reported::Skipped => Some(SUCCESS),
        Reported::Failed => Some(FAILED),
        Reported::Cancelled => Some(CANCELLED),
        Reported::TimedOut => Some(EXECUTION_TIMED_OUT),
    }
}

/// AWS's words for one step: as [`ended`], with `InProgress` for what has not ended.
pub(crate) fn step(reported: Reported) -> Status {
    ended(reported).unwrap_or(IN_PROGRESS)
}

/// The end of an invocation whose time is up, by the status that it has. That a script took too long only its node can
/// tell: whoever is not heard of was not reached, as AWS has it.
pub(crate) fn overdue(status: &str) -> Status {
    if status == CANCELLING.status { CANCELLED } else { DELIVERY_TIMED_OUT }
}

/// What ended invocations add to their command's counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) succeeded: i64,
    pub(crate) errors: i64,
    /// Of the errors.
    pub(crate) execution_timed_out: i64,
    pub(crate) delivery_timed_out: i64,
    pub(crate) cancelled: i64,
}

impl Count {
    /// Adds another.
    pub(crate) fn add(&mut self, other: Self) {
        self.succeeded += other.succeeded;
        self.errors += other.errors;
        self.execution_timed_out += other.execution_timed_out;
        self.delivery_timed_out += other.delivery_timed_out;
        self.cancelled += other.cancelled;
    }
}

/// What fails on a node, or takes it too long, is an error. What never ran there is none, as in AWS.
pub(crate) fn count(end: Status) -> Count {
    match end {
        SUCCESS => Count { succeeded: 1, ..Count::default() },
        CANCELLED => Count { cancelled: 1, ..Count::default() },
        DELIVERY_TIMED_OUT => Count { delivery_timed_out: 1, ..Count::default() },
        FAILED => Count { errors: 1, ..Count::default() },
        EXECUTION_TIMED_OUT => Count { errors: 1, execution_timed_out: 1, ..Count::default() },
        _ => Count::default(),
    }
}

/// When a command that is not yet delivered is given up. `timeout` in seconds.
pub(crate) fn delivery_deadline(now: i64, timeout: Option<i32>) -> i64 {
    now + timeout.map_or(DEFAULT_DELIVERY_TIMEOUT, |seconds| i64::from(seconds) * 1_000)
}

/// When a report that has not come is given up. `execution_timeout` in milliseconds.
pub(crate) fn execution_deadline(now: i64, execution_timeout: i64) -> i64 {
    now.saturating_add(execution_timeout).saturating_add(REPORT_GRACE)
}

/// When a cancellation that was not confirmed is taken for done.
pub(crate) fn cancel_deadline(now: i64) -> i64 {
    now + CANCEL_GRACE
}

/// Until when a cancellation is waited for that its node could not be told yet, because it is away: as long as the command
/// itself could run. `None` when that is over.
pub(crate) fn cancel_postponed(now: i64, since: i64, execution_timeout: i64) -> Option<i64> {
    let last = execution_deadline(since, execution_timeout);
    (now < last).then(|| last.min(cancel_deadline(now)))
}

/// What bounds a command with these members of its request.
pub(crate) fn rollout(request: &serde_json::Value) -> Rollout {
    let share = |name: &str, default| request[name].as_str().and_then(Share::parse).unwrap_or(default);
    let waves = request["Waves"].as_array().into_iter().flatten();
    Rollout {
        concurrency: share("MaxConcurrency", Share::Count(50)),
        errors: share("MaxErrors", Share::Count(0)),
        waves: waves.filter_map(|wave| Share::parse(wave.as_str()?)).collect(),
        pause: request["WavePauseSeconds"].as_i64().unwrap_or(0).saturating_mul(1_000),
    }
}

/// A duration as ISO 8601 writes it, as AWS shows it: `PT0.05S`.
pub(crate) fn elapsed(milliseconds: i64) -> String {
    let (seconds, rest) = (milliseconds / 1_000, milliseconds % 1_000);
    if rest == 0 {
        return format!("PT{seconds}S");
    }
    let fraction = format!("{rest:03}");
    format!("PT{seconds}.{}S", fraction.trim_end_matches('0'))
}

/// How many characters of a step's both streams together are kept, as AWS shows them.
pub(crate) const OUTPUT: usize = 2_500;
/// How many characters of one stream are kept, as AWS shows them.
pub(crate) const STREAM: usize = 24_000;

/// How many characters of a part of an S3 key are kept.
pub(crate) const KEY: usize = 1_024;

/// Text of a node as the store takes it: no longer than agents send it, and without the character NUL, which PostgreSQL
/// cannot hold.
pub(crate) fn storable(text: &str, longest: usize) -> String {
    text.chars().take(longest).map(|letter| if letter == '\0' { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_in_the_words_of_aws() {
        assert_eq!(ended(Reported::InProgress), None);
        assert_eq!(ended(Reported::SuccessAndReboot), None);
        assert_eq!(ended(Reported::Success), Some(SUCCESS));
        assert_eq!(ended(Reported::TimedOut), Some(EXECUTION_TIMED_OUT));
        assert_eq!(step(Reported::NotStarted), IN_PROGRESS);
    }

    #[test]
    fn what_is_overdue_depends_on_how_far_it_came() {
        assert_eq!(overdue("Pending"), DELIVERY_TIMED_OUT);
        assert_eq!(overdue("InProgress"), DELIVERY_TIMED_OUT);
        assert_eq!(overdue("Cancelling"), CANCELLED);
    }

    #[test]
    fn a_cancellation_waits_for_its_node_as_long_as_the_command_could_run() {
        assert_eq!(cancel_postponed(1_000, 0, 100_000), Some(61_000));
        assert_eq!(cancel_postponed(150_000, 0, 100_000), Some(160_000));
        assert_eq!(cancel_postponed(160_000, 0, 100_000), None);
    }

    #[test]
    fn what_never_ran_is_no_error() {
        assert_eq!(count(DELIVERY_TIMED_OUT), Count { delivery_timed_out: 1, ..Count::default() });
        assert_eq!(count(EXECUTION_TIMED_OUT), Count { errors: 1, execution_timed_out: 1, ..Count::default() });
        assert_eq!(count(CANCELLED), Count { cancelled: 1, ..Count::default() });
        for end in [UNDELIVERABLE, ACCESS_DENIED, INVALID_PLATFORM, TERMINATED] {
            assert_eq!(count(end), Count::default(), "{end:?}");
        }
    }

    #[test]
    fn defaults_are_those_of_aws() {
        let rollout = rollout(&serde_json::json!({}));
        assert_eq!((rollout.window(10_000), rollout.budget(10_000)), (50, 0));
    }

    #[test]
    fn durations_as_aws_shows_them() {
        assert_eq!(elapsed(0), "PT0S");
        assert_eq!(elapsed(50), "PT0.05S");
        assert_eq!(elapsed(61_234), "PT61.234S");
    }
}
