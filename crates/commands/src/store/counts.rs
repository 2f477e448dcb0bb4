//! How a command's counts make its status.

/// A command's status from its counts: the one place where this rule stands, since the counts of thousands of nodes that
/// end at once meet only in the database.
macro_rules! status_by_counts {
    ($completed:literal, $succeeded:literal, $errors:literal, $delivery_timed_out:literal, $cancelled:literal) => {
        concat!(
            status_by_counts!(@ "status", "TimedOut", "Failed", $completed, $succeeded, $errors, $delivery_timed_out, $cancelled),
            ", ",
            status_by_counts!(@ "status_details", "DeliveryTimedOut", "Incomplete", $completed, $succeeded, $errors,
                $delivery_timed_out, $cancelled),
            " WHERE id = $1"
        )
    };
    (@ $column:literal, $undelivered:literal, $mixed:literal, $completed:literal, $succeeded:literal, $errors:literal,
     $delivery_timed_out:literal, $cancelled:literal) => {
        concat!(
            $column, " = CASE
             WHEN ", $completed, " < targets AND cancel_requested = 1 THEN 'Cancelling'
             WHEN ", $completed, " < targets THEN 'InProgress'
             WHEN ", $errors, " > max_errors THEN 'Failed'
             WHEN ", $succeeded, " = targets THEN 'Success'
             WHEN ", $cancelled, " > 0 THEN 'Cancelled'
             WHEN ", $delivery_timed_out, " = targets THEN '", $undelivered, "'
             ELSE '", $mixed, "' END"
        )
    };
}

/// The status of the command `$1` by its counts.
pub(crate) const SETTLE: &str = concat!(
    "UPDATE commands SET ",
    status_by_counts!("completed", "succeeded", "errors", "delivery_timed_out", "cancelled")
);

/// The counts of the command `$1` with one more that has ended, and its status by them.
pub(super) const COUNT: &str = concat!(
    "UPDATE commands SET completed = completed + 1, succeeded = succeeded + $2, errors = errors + $3,
     delivery_timed_out = delivery_timed_out + $4, cancelled = cancelled + $5, ",
    status_by_counts!("completed + 1", "succeeded + $2", "errors + $3", "delivery_timed_out + $4", "cancelled + $5")
);
