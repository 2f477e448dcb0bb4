//! How a command's counts make its status.

/// A command's status from its counts: the one place where this rule stands, since the counts of thousands of nodes that
/// end at once meet only in the database. Beside what is counted there are ends that count neither as success nor as error:
/// undeliverable, wrong platform, no access, terminated.
macro_rules! status_by_counts {
    ($completed:literal, $succeeded:literal, $errors:literal, $late:literal, $delivery_timed_out:literal, $cancelled:literal) => {
        concat!(
            status_by_counts!(@ "status", "Success", "TimedOut", "TimedOut", "Failed", $completed, $succeeded, $errors,
                $late, $delivery_timed_out, $cancelled),
            ", ",
            status_by_counts!(@ "status_details", "NoInstancesInTag", "DeliveryTimedOut", "ExecutionTimedOut", "Incomplete",
                $completed, $succeeded, $errors, $late, $delivery_timed_out, $cancelled)
        )
    };
    (@ $column:literal, $none:literal, $undelivered:literal, $too_long:literal, $mixed:literal, $completed:literal,
     $succeeded:literal, $errors:literal, $late:literal, $delivery_timed_out:literal, $cancelled:literal) => {
        concat!(
            $column, " = CASE
             WHEN targets = 0 THEN '", $none, "'
             WHEN ", $completed, " < targets AND cancel_requested = 1 THEN 'Cancelling'
             WHEN ", $completed, " < targets AND ", $completed, " = 0 AND status = 'Pending' THEN 'Pending'
             WHEN ", $completed, " < targets THEN 'InProgress'
             WHEN ", $late, " > max_errors AND ", $errors, " - (", $late, ") <= max_errors THEN '", $too_long, "'
             WHEN ", $errors, " > max_errors THEN 'Failed'
             WHEN ", $cancelled, " > 0 THEN 'Cancelled'
             WHEN ", $succeeded, " = 0 AND ", $errors, " = 0 AND ", $delivery_timed_out, " = 0 THEN 'Failed'
             WHEN ", $errors, " = 0 AND ", $delivery_timed_out, " = 0 THEN 'Success'
             WHEN ", $delivery_timed_out, " > max_errors THEN '", $undelivered, "'
             ELSE '", $mixed, "' END"
        )
    };
}

/// The status of the command `$1` by its counts.
pub(crate) const SETTLE: &str = concat!(
    "UPDATE commands SET ",
    status_by_counts!("completed", "succeeded", "errors", "execution_timed_out", "delivery_timed_out", "cancelled"),
    " WHERE id = $1"
);

/// The counts of the command `$1` with more that have ended, and its status by them: `$2` successes, `$3` errors, `$4`
/// delivery timeouts, `$5` cancellations, `$6` of all ends, `$7` of those that had been held, at the time `$8`, and `$9` of the
/// errors that took too long.
pub(super) const COUNT: &str = concat!(
    "UPDATE commands SET completed = completed + $6, succeeded = succeeded + $2, errors = errors + $3,
     execution_timed_out = execution_timed_out + $9, delivery_timed_out = delivery_timed_out + $4, cancelled = cancelled + $5,
     held = held - $7, flying = flying - ($6 - $7), quiet_since = $8, ",
    status_by_counts!(
        "completed + $6",
        "succeeded + $2",
        "errors + $3",
        "execution_timed_out + $9",
        "delivery_timed_out + $4",
        "cancelled + $5"
    ),
    " WHERE id = $1"
);
