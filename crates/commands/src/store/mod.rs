//! The SQL of commands and invocations, and their rows.

use model::Error;
use platform::Ctx;
use protocol::reply::StepReport;
use protocol::timestamp;
use serde_json::Value;
use storage::{Batch, Db, Row, Val};

use crate::rules::{self, Status};

/// Columns of [`Invocation`], in the order that [`invocation`] reads them.
macro_rules! select_invocation {
    ($rest:literal) => {
        concat!(
            "SELECT command_id, node_id, node_name, invocations.document_name, document_version, request, invocations.status,
             invocations.status_details, invocations.requested_at
             FROM invocations JOIN commands ON commands.id = command_id ",
            $rest
        )
    };
}

mod counts;
mod lists;

pub(crate) use counts::SETTLE;
pub(crate) use lists::{Filter, commands, invocations};

/// A command as stored.
pub(crate) struct Command {
    pub(crate) id: String,
    pub(crate) document_name: String,
    pub(crate) document_version: String,
    pub(crate) request: Value,
    pub(crate) status: String,
    pub(crate) status_details: String,
    pub(crate) targets: i64,
    pub(crate) completed: i64,
    pub(crate) errors: i64,
    pub(crate) delivery_timed_out: i64,
    pub(crate) requested_at: i64,
    pub(crate) expires_at: i64,
}

/// One command on one node, with what its command says of all of them.
pub(crate) struct Invocation {
    pub(crate) command_id: String,
    pub(crate) node_id: String,
    pub(crate) node_name: String,
    pub(crate) document_name: String,
    pub(crate) document_version: String,
    pub(crate) request: Value,
    pub(crate) status: String,
    pub(crate) status_details: String,
    pub(crate) requested_at: i64,
}

/// What one step of an invocation came to.
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) plugin: String,
    pub(crate) status: String,
    pub(crate) status_details: String,
    pub(crate) code: i64,
    pub(crate) started_at: Option<i64>,
    pub(crate) ended_at: Option<i64>,
    pub(crate) output: String,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// What is due to a node of one command.
pub(crate) struct Outgoing {
    pub(crate) command_id: String,
    pub(crate) outbox: String,
    pub(crate) cancel_id: Option<String>,
    pub(crate) document_name: String,
    pub(crate) content: Value,
    pub(crate) request: Value,
    /// In whose name it is sent, as text.
    pub(crate) errand: String,
}

/// An invocation that has not ended.
pub(crate) struct Open {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) command_id: String,
    pub(crate) node_id: String,
    pub(crate) status: String,
    pub(crate) execution_timeout: i64,
    /// When it started, or was requested if it has not.
    pub(crate) since: i64,
}

/// One invocation in the caller's account and region.
pub(crate) async fn find(ctx: &Ctx, command_id: &str, node_id: &str) -> Result<Option<Invocation>, Error> {
    let params = [command_id.into(), node_id.into(), ctx.account().into(), ctx.region().into()];
    let sql = select_invocation!(
        "WHERE command_id = $1 AND node_id = $2 AND invocations.account = $3 AND invocations.region = $4"
    );
    let rows = ctx.plane.db.read(sql, &params).await?;
    Ok(rows.first().map(invocation).transpose()?)
}

/// Whether the command exists in the caller's account and region.
pub(crate) async fn exists(ctx: &Ctx, command_id: &str) -> Result<bool, Error> {
    let params = [command_id.into(), ctx.account().into(), ctx.region().into()];
    let sql = "SELECT 1 FROM commands WHERE id = $1 AND account = $2 AND region = $3";
    Ok(!ctx.plane.db.read(sql, &params).await?.is_empty())
}

/// The steps of an invocation that have been reported, in the order they ran.
pub(crate) async fn steps(db: &Db, command_id: &str, node_id: &str) -> Result<Vec<Step>, Error> {
    let rows = db
        .read(
            "SELECT name, plugin, status, status_details, code, started_at, ended_at, output, stdout, stderr
             FROM invocation_steps WHERE command_id = $1 AND node_id = $2 ORDER BY started_at, name",
            &[command_id.into(), node_id.into()],
        )
        .await?;
    Ok(rows.iter().map(step).collect::<Result<_, _>>()?)
}

// The terms that look superfluous name the index: one for both what has not ended and what is to be sent.
const OUTGOING: &str = "SELECT command_id, outbox, cancel_id, commands.document_name, content, request, errand
    FROM invocations JOIN commands ON commands.id = command_id
    WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox IS NOT NULL
    ORDER BY CASE outbox WHEN 'cancel' THEN 0 ELSE 1 END, invocations.requested_at LIMIT 10";

const AWAITS_CANCEL: &str = "SELECT 1 FROM invocations
    WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox = 'cancel' AND cancel_id = $2";

/// What a node has to be sent: what is to be stopped first, then the oldest.
pub(crate) async fn outgoing(db: &Db, node_id: &str) -> Result<Vec<Outgoing>, Error> {
    let rows = db.read(OUTGOING, &[node_id.into()]).await?;
    let read = |row: &Row| {
        Ok::<_, storage::Error>(Outgoing {
            command_id: row.text(0)?.to_owned(),
            outbox: row.text(1)?.to_owned(),
            cancel_id: row.opt_text(2)?.map(str::to_owned),
            document_name: row.text(3)?.to_owned(),
            content: row.json(4)?,
            request: row.json(5)?,
            errand: row.text(6)?.to_owned(),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Nodes that have something to be sent, those offline included: at most 10,000, so that one look stays short.
pub(crate) async fn waiting(db: &Db) -> Result<Vec<String>, storage::Error> {
    let sql = "SELECT DISTINCT node_id FROM invocations WHERE (open = 1 OR outbox IS NOT NULL) AND outbox IS NOT NULL
               ORDER BY node_id LIMIT 10000";
    let rows = db.scan(sql, Vec::new()).await?;
    rows.iter().map(|row| row.text(0).map(str::to_owned)).collect()
}

/// Whether the node has yet to confirm this cancellation.
pub(crate) async fn awaits_cancel(db: &Db, node_id: &str, cancel_id: &str) -> Result<bool, Error> {
    Ok(!db.read(AWAITS_CANCEL, &[node_id.into(), cancel_id.into()]).await?.is_empty())
}

/// Adds to a batch that the node has this cancellation.
pub(crate) fn cancel_delivered(batch: &mut Batch, node_id: &str, cancel_id: &str) {
    batch.run(
        "UPDATE invocations SET outbox = NULL
         WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox = 'cancel' AND cancel_id = $2",
        [node_id.into(), cancel_id.into()],
    );
}

/// Columns of [`Open`], in the order that [`open`] reads them.
macro_rules! select_open {
    ($rest:literal) => {
        concat!(
            "SELECT invocations.account, invocations.region, command_id, node_id, invocations.status, execution_timeout,
             COALESCE(invocations.started_at, invocations.requested_at)
             FROM invocations JOIN commands ON commands.id = command_id ",
            $rest
        )
    };
}

/// What a report is about: nothing, if the node was never sent the command.
#[derive(Default)]
pub(crate) struct Reported {
    /// The invocation, when it has not ended.
    pub(crate) open: Option<Open>,
    /// The steps of the command as it was sent. A node reports on these and no others.
    pub(crate) steps: Vec<String>,
}

/// What a report of a node about a command is about.
pub(crate) async fn reported(db: &Db, command_id: &str, node_id: &str) -> Result<Reported, Error> {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Request {
        steps: Vec<String>,
    }
    let sql =
        "SELECT invocations.account, invocations.region, command_id, node_id, invocations.status, execution_timeout,
               COALESCE(invocations.started_at, invocations.requested_at), open, request
               FROM invocations JOIN commands ON commands.id = command_id WHERE command_id = $1 AND node_id = $2";
    let rows = db.read(sql, &[command_id.into(), node_id.into()]).await?;
    let Some(row) = rows.first() else { return Ok(Reported::default()) };
    let request: Request = serde_json::from_str(row.text(8)?)?;
    let open = row.bool(7)?.then(|| open(row)).transpose()?;
    Ok(Reported { open, steps: request.steps })
}

/// All invocations of a command that have not ended.
pub(crate) async fn open_of_command(db: &Db, command_id: &str) -> Result<Vec<Open>, Error> {
    let sql = select_open!("WHERE command_id = $1 AND open = 1 ORDER BY node_id");
    let rows = db.scan(sql, vec![command_id.into()]).await?;
    Ok(rows.iter().map(open).collect::<Result<_, _>>()?)
}

/// Invocations of any account whose time is up, the longest overdue first.
pub(crate) async fn overdue(db: &Db, now: i64, limit: i64) -> Result<Vec<Open>, storage::Error> {
    let sql = select_open!("WHERE open = 1 AND invocations.expires_at <= $1 ORDER BY invocations.expires_at LIMIT $2");
    let rows = db.read(sql, &[now.into(), limit.into()]).await?;
    rows.iter().map(open).collect()
}

/// Nodes with invocations that have not ended, at most 10,000.
pub(crate) async fn busy_nodes(db: &Db) -> Result<Vec<String>, storage::Error> {
    let rows = db
        .scan(
            "SELECT DISTINCT node_id FROM invocations WHERE (open = 1 OR outbox IS NOT NULL) AND open = 1 LIMIT 10000",
            Vec::new(),
        )
        .await?;
    rows.iter().map(|row| row.text(0).map(str::to_owned)).collect()
}

/// Invocations of a node that have not ended.
pub(crate) async fn open_of_node(db: &Db, node_id: &str) -> Result<Vec<Open>, storage::Error> {
    let sql = select_open!("WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND open = 1");
    let rows = db.scan(sql, vec![node_id.into()]).await?;
    rows.iter().map(open).collect()
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

/// Adds to a batch that the node has started: guarded by the invocation being as `from`.
pub(crate) fn start(batch: &mut Batch, invocation: &Open, now: i64) {
    let key = [Val::from(invocation.command_id.as_str()), invocation.node_id.as_str().into()];
    let deadline = rules::execution_deadline(now, invocation.execution_timeout);
    let [command_id, node_id] = key;
    batch
        .expect(
            1,
            "UPDATE invocations SET status = 'InProgress', status_details = 'InProgress', outbox = NULL, started_at = $3,
             expires_at = $4 WHERE command_id = $1 AND node_id = $2 AND status = 'Pending'",
            [command_id.clone(), node_id, now.into(), deadline.into()],
        )
        .run(
            "UPDATE commands SET status = 'InProgress', status_details = 'InProgress' WHERE id = $1 AND status = 'Pending'",
            [command_id],
        );
}

/// Adds to a batch that the node has the command but has not started it: it is not sent again.
pub(crate) fn taken(batch: &mut Batch, invocation: &Open) {
    batch.run(
        "UPDATE invocations SET outbox = NULL WHERE command_id = $1 AND node_id = $2 AND status = 'Pending'",
        [invocation.command_id.as_str().into(), invocation.node_id.as_str().into()],
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

/// Adds to a batch that the invocation has ended: guarded by its not having ended before, and counted in its command.
pub(crate) fn end(batch: &mut Batch, invocation: &Open, end: Status, now: i64) {
    let count = rules::count(end);
    batch
        .expect(
            1,
            "UPDATE invocations SET status = $3, status_details = $4, open = 0, outbox = NULL, ended_at = $5
             WHERE command_id = $1 AND node_id = $2 AND open = 1 AND status = $6",
            [
                invocation.command_id.as_str().into(),
                invocation.node_id.as_str().into(),
                end.status.into(),
                end.details.into(),
                now.into(),
                invocation.status.as_str().into(),
            ],
        )
        .expect(
            1,
            counts::COUNT,
            [
                invocation.command_id.as_str().into(),
                count.succeeded.into(),
                count.errors.into(),
                count.delivery_timed_out.into(),
                count.cancelled.into(),
            ],
        );
}

/// Adds to a batch what a step came to. A report that arrives late or twice never replaces an end by a beginning.
pub(crate) fn put_step(batch: &mut Batch, command_id: &str, node_id: &str, name: &str, report: &StepReport) {
    let status = rules::step(report.status);
    batch.run(
        "INSERT INTO invocation_steps (command_id, node_id, name, plugin, status, status_details, terminal, code, started_at,
         ended_at, output, stdout, stderr) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (command_id, node_id, name) DO UPDATE SET status = $5, status_details = $6, terminal = $7, code = $8,
         started_at = $9, ended_at = $10, output = $11, stdout = $12, stderr = $13
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
        ],
    );
}

fn command(row: &Row) -> Result<Command, storage::Error> {
    Ok(Command {
        id: row.text(0)?.to_owned(),
        document_name: row.text(1)?.to_owned(),
        document_version: row.text(2)?.to_owned(),
        request: row.json(3)?,
        status: row.text(4)?.to_owned(),
        status_details: row.text(5)?.to_owned(),
        targets: row.int(6)?,
        completed: row.int(7)?,
        errors: row.int(8)?,
        delivery_timed_out: row.int(9)?,
        requested_at: row.int(10)?,
        expires_at: row.int(11)?,
    })
}

fn invocation(row: &Row) -> Result<Invocation, storage::Error> {
    Ok(Invocation {
        command_id: row.text(0)?.to_owned(),
        node_id: row.text(1)?.to_owned(),
        node_name: row.text(2)?.to_owned(),
        document_name: row.text(3)?.to_owned(),
        document_version: row.text(4)?.to_owned(),
        request: row.json(5)?,
        status: row.text(6)?.to_owned(),
        status_details: row.text(7)?.to_owned(),
        requested_at: row.int(8)?,
    })
}

fn step(row: &Row) -> Result<Step, storage::Error> {
    Ok(Step {
        name: row.text(0)?.to_owned(),
        plugin: row.text(1)?.to_owned(),
        status: row.text(2)?.to_owned(),
        status_details: row.text(3)?.to_owned(),
        code: row.int(4)?,
        started_at: row.opt_int(5)?,
        ended_at: row.opt_int(6)?,
        output: row.text(7)?.to_owned(),
        stdout: row.text(8)?.to_owned(),
        stderr: row.text(9)?.to_owned(),
    })
}

fn open(row: &Row) -> Result<Open, storage::Error> {
    Ok(Open {
        account: row.text(0)?.to_owned(),
        region: row.text(1)?.to_owned(),
        command_id: row.text(2)?.to_owned(),
        node_id: row.text(3)?.to_owned(),
        status: row.text(4)?.to_owned(),
        execution_timeout: row.int(5)?,
        since: row.int(6)?,
    })
}
