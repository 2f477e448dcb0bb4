//! Rules of commands and invocations: AWS's words for what happened, limits and times. Pure.

use model::{Error, common};
use protocol::Status as Reported;

/// A status with its detail, in AWS's vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status {
    pub(crate) status: &'static str,
    pub(crate) details: &'static str,
}

pub(crate) const PENDING: Status = Status { status: "Pending", details: "Pending" };
pub(crate) const IN_PROGRESS: Status = Status { status: "InProgress", details: "InProgress" };
pub(crate) const CANCELLING: Status = Status { status: "Cancelling", details: "Cancelling" };
pub(crate) const SUCCESS: Status = Status { status: "Success", details: "Success" };
pub(crate) const FAILED: Status = Status { status: "Failed", details: "Failed" };
pub(crate) const CANCELLED: Status = Status { status: "Cancelled", details: "Cancelled" };
pub(crate) const UNDELIVERABLE: Status = Status { status: "Failed", details: "Undeliverable" };
pub(crate) const ACCESS_DENIED: Status = Status { status: "Failed", details: "AccessDenied" };
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

/// The end of an invocation whose time is up, by the status that it has.
pub(crate) fn overdue(status: &str) -> Status {
    match status {
        "Pending" | "Delayed" => DELIVERY_TIMED_OUT,
        "Cancelling" => CANCELLED,
        _ => EXECUTION_TIMED_OUT,
    }
}

/// What one ended invocation adds to its command's counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) succeeded: i64,
    pub(crate) errors: i64,
    pub(crate) delivery_timed_out: i64,
    pub(crate) cancelled: i64,
}

/// Delivery timeouts, cancellations, and what was not delivered because whoever sent it may not do so any more, do not count
/// as errors, as in AWS.
pub(crate) fn count(end: Status) -> Count {
    match end {
        SUCCESS => Count { succeeded: 1, ..Count::default() },
        CANCELLED => Count { cancelled: 1, ..Count::default() },
        DELIVERY_TIMED_OUT => Count { delivery_timed_out: 1, ..Count::default() },
        ACCESS_DENIED => Count::default(),
        _ => Count { errors: 1, ..Count::default() },
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

/// `MaxErrors` as a number: absolute, or a percentage of the targets rounded down. The model has checked the form.
pub(crate) fn max_errors(text: Option<&str>, targets: usize) -> i64 {
    share(text.unwrap_or("0"), targets)
}

/// So far every node of a command is sent it at once; a smaller `MaxConcurrency` is refused rather than ignored.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn check_concurrency(text: Option<&str>, targets: usize) -> Result<(), Error> {
    let text = text.unwrap_or("50");
    if share(text, targets) >= i64::try_from(targets).unwrap_or(i64::MAX) {
        return Ok(());
    }
    Err(common::VALIDATION
        .with(format!(
            "MaxConcurrency {text} is less than the {targets} nodes of this command, and sending in waves is not built yet. \
             Leave it out, or send to fewer nodes at a time."
        ))
        .into())
}

fn share(text: &str, targets: usize) -> i64 {
    let targets = i64::try_from(targets).unwrap_or(i64::MAX);
    match text.strip_suffix('%') {
        Some(percent) => percent.parse::<i64>().unwrap_or(0).saturating_mul(targets) / 100,
        None => text.parse().unwrap_or(0),
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
        assert_eq!(overdue("InProgress"), EXECUTION_TIMED_OUT);
        assert_eq!(overdue("Cancelling"), CANCELLED);
    }

    #[test]
    fn a_cancellation_waits_for_its_node_as_long_as_the_command_could_run() {
        assert_eq!(cancel_postponed(1_000, 0, 100_000), Some(61_000));
        assert_eq!(cancel_postponed(150_000, 0, 100_000), Some(160_000));
        assert_eq!(cancel_postponed(160_000, 0, 100_000), None);
    }

    #[test]
    fn delivery_timeouts_are_no_errors() {
        assert_eq!(count(DELIVERY_TIMED_OUT), Count { delivery_timed_out: 1, ..Count::default() });
        assert_eq!(count(EXECUTION_TIMED_OUT), Count { errors: 1, ..Count::default() });
        assert_eq!(count(UNDELIVERABLE), Count { errors: 1, ..Count::default() });
        assert_eq!(count(ACCESS_DENIED), Count::default());
        assert_eq!(count(CANCELLED), Count { cancelled: 1, ..Count::default() });
    }

    #[test]
    fn shares_are_rounded_down() {
        assert_eq!(max_errors(None, 10), 0);
        assert_eq!(max_errors(Some("3"), 10), 3);
        assert_eq!(max_errors(Some("25%"), 10), 2);
        assert!(check_concurrency(None, 50).is_ok());
        assert!(check_concurrency(Some("100%"), 7).is_ok());
        assert!(check_concurrency(Some("1"), 2).is_err());
        assert!(check_concurrency(Some("50%"), 2).is_err());
    }

    #[test]
    fn durations_as_aws_shows_them() {
        assert_eq!(elapsed(0), "PT0S");
        assert_eq!(elapsed(50), "PT0.05S");
        assert_eq!(elapsed(61_234), "PT61.234S");
    }
}
