//! What reports, deadlines and cancellations change, each as statements of a batch.

use std::collections::BTreeMap;

use protocol::reply::StepReport;
use protocol::timestamp;
use storage::{Batch, Val};

use super::{Open, counts};
use crate::rules::{self, Count, Status};

/// Ends of one command that are counted together.
#[derive(Clone, Copy, Default)]
struct Ends {
    count: Count,
    all: i64,
    held: i64,
}

/// Adds to a batch that the invocation is waited for until then, guarded by its being as it was.
pub(crate) fn postpone(batch: &mut Batch, invocation: &Open, until: i64) {
    batch.expect(
        1,
        "UPDATE invocations SET expires_at = $4 WHERE command_id = $1 AND node_id = $2 AND open = 1 AND status = $3",
        [
            invocation.command_id.as_str().into(),
            invocation.node_id.as_str().into(),
            invocation.status.as_str().into(),
            until.into(),
        ],
    );
}

/// Adds to a batch that nodes have started: guarded by each invocation waiting.
pub(crate) fn start(batch: &mut Batch, invocations: &[Open], now: i64) {
    let row = |open: &Open| -> [Val; 3] {
        let deadline = rules::execution_deadline(now, open.execution_timeout);
        [open.command_id.as_str().into(), open.node_id.as_str().into(), deadline.into()]
    };
    batch.expect(
        invocations.len() as u64,
        "UPDATE invocations SET status = 'InProgress', status_details = 'InProgress', outbox = NULL, started_at = $2,
         expires_at = begun.deadline FROM {rows $1 command:text, node:text, deadline:int} AS begun
         WHERE command_id = begun.command AND node_id = begun.node AND status IN ('Pending', 'Delayed') AND open = 1",
        [Val::rows(invocations.iter().map(row)), now.into()],
    );
    let mut commands: Vec<&str> = invocations.iter().map(|open| open.command_id.as_str()).collect();
    commands.sort_unstable();
    commands.dedup();
    for command in commands {
        batch.run(
            "UPDATE commands SET status = 'InProgress', status_details = 'InProgress' WHERE id = $1 AND status = 'Pending'",
            [command.into()],
        );
    }
}

/// Adds to a batch that the node has the command but has not started it: it is not sent again.
pub(crate) fn taken(batch: &mut Batch, command_id: &str, node_id: &str) {
    batch.run(
        "UPDATE invocations SET outbox = NULL
         WHERE command_id = $1 AND node_id = $2 AND status IN ('Pending', 'Delayed') AND held = 0",
        [command_id.into(), node_id.into()],
    );
}

/// Adds to a batch that the node was sent the command and has no place for it yet.
pub(crate) fn delay(batch: &mut Batch, command_id: &str, node_id: &str) {
    batch.run(
        "UPDATE invocations SET status = 'Delayed', status_details = 'Delayed'
         WHERE command_id = $1 AND node_id = $2 AND status = 'Pending' AND open = 1",
        [command_id.into(), node_id.into()],
    );
}

/// Adds to a batch, behind [`end`], that the node is to be told to stop what the server has given up: it may have the
/// command in its queue, or run it unheard.
pub(crate) fn recall(batch: &mut Batch, invocation: &Open, cancel_id: &str) {
    batch.run(
        "UPDATE invocations SET outbox = 'cancel', cancel_id = $3 WHERE command_id = $1 AND node_id = $2",
        [invocation.command_id.as_str().into(), invocation.node_id.as_str().into(), cancel_id.into()],
    );
}

/// Adds to a batch that invocations have ended: guarded by each being as it was, and counted in their commands.
pub(crate) fn end(batch: &mut Batch, ends: &[(&Open, Status)], now: i64) {
    if ends.is_empty() {
        return;
    }
    let row = |(open, end): &(&Open, Status)| -> [Val; 5] {
        [
            open.command_id.as_str().into(),
            open.node_id.as_str().into(),
            open.status.as_str().into(),
            end.status.into(),
            end.details.into(),
        ]
    };
    batch.expect(
        ends.len() as u64,
        "UPDATE invocations SET status = ended.status, status_details = ended.details, open = 0, outbox = NULL, held = 0,
         ended_at = $2
         FROM {rows $1 command:text, node:text, was:text, status:text, details:text} AS ended
         WHERE command_id = ended.command AND node_id = ended.node AND open = 1 AND invocations.status = ended.was",
        [Val::rows(ends.iter().map(row)), now.into()],
    );
    let mut by_command: BTreeMap<&str, Ends> = BTreeMap::new();
    for (open, end) in ends {
        let sum = by_command.entry(&open.command_id).or_default();
        sum.count.add(rules::count(*end));
        sum.all += 1;
        sum.held += i64::from(open.held);
    }
    by_command.into_iter().for_each(|(command, ends)| count(batch, command, ends, now));
}

fn count(batch: &mut Batch, command_id: &str, ends: Ends, now: i64) {
    let Ends { count, all, held } = ends;
    batch.expect(
        1,
        counts::COUNT,
        [
            command_id.into(),
            count.succeeded.into(),
            count.errors.into(),
            count.delivery_timed_out.into(),
            count.cancelled.into(),
            all.into(),
            held.into(),
            now.into(),
            count.execution_timed_out.into(),
        ],
    );
}

/// Adds to a batch that an invocation is to be stopped by its node: guarded by its being as it was.
pub(crate) fn ask_to_cancel(batch: &mut Batch, invocation: &Open, cancel_id: &str, deadline: i64) {
    batch.expect(
        1,
        "UPDATE invocations SET status = 'Cancelling', status_details = 'Cancelling', outbox = 'cancel', cancel_id = $4,
         expires_at = $5 WHERE command_id = $1 AND node_id = $2 AND open = 1 AND status = $3",
        [
            invocation.command_id.as_str().into(),
            invocation.node_id.as_str().into(),
            invocation.status.as_str().into(),
            cancel_id.into(),
            deadline.into(),
        ],
    );
}

/// Adds to a batch that the node has this cancellation.
pub(crate) fn cancel_delivered(batch: &mut Batch, node_id: &str, cancel_id: &str) {
    batch.run(
        "UPDATE invocations SET outbox = NULL
         WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox = 'cancel' AND cancel_id = $2",
        [node_id.into(), cancel_id.into()],
    );
}

/// Adds to a batch what a step came to. A report that arrives late or twice never replaces an end by a beginning.
pub(crate) fn put_step(batch: &mut Batch, command_id: &str, node_id: &str, name: &str, report: &StepReport) {
    let status = rules::step(report.status);
    batch.run(
        "INSERT INTO invocation_steps (command_id, node_id, name, plugin, status, status_details, terminal, code, started_at,
         ended_at, output, stdout, stderr, bucket, prefix, folder)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
         ON CONFLICT (command_id, node_id, name) DO UPDATE SET status = $5, status_details = $6, terminal = $7, code = $8,
         started_at = $9, ended_at = $10, output = $11, stdout = $12, stderr = $13, bucket = $14, prefix = $15, folder = $16
         WHERE invocation_steps.terminal = 0",
        [
            command_id.into(),
            node_id.into(),
            name.into(),
            rules::storable(&report.name, rules::OUTPUT).into(),
            status.status.into(),
            status.details.into(),
            i64::from(rules::ended(report.status).is_some()).into(),
            i64::from(report.code).into(),
            timestamp::parse(&report.start_date_time).into(),
            timestamp::parse(&report.end_date_time).into(),
            rules::storable(&report.output, rules::OUTPUT).into(),
            rules::storable(&report.standard_output, rules::STREAM).into(),
            rules::storable(&report.standard_error, rules::STREAM).into(),
            rules::storable(&report.output_s3_bucket_name, rules::KEY).into(),
            rules::storable(&report.output_s3_key_prefix, rules::KEY).into(),
            rules::storable(&report.step_name, rules::KEY).into(),
        ],
    );
}
