//! The SQL of commands and invocations, and their rows.

use model::Error;
use platform::Ctx;
use protocol::JobId;
use serde_json::Value;
use storage::{Db, Row, Val};

/// Columns of [`Invocation`], in the order that [`invocation`] reads them.
macro_rules! select_invocation {
    ($rest:literal) => {
        concat!(
            "SELECT invocations.command_id, node_id, node_name, invocations.document_name, document_version, request, invocations.status,
             invocations.status_details, invocations.requested_at, invocations.ended_at
             FROM invocations JOIN commands ON commands.id = invocations.command_id
             JOIN command_requests ON command_requests.command_id = invocations.command_id ",
            $rest
        )
    };
}

mod changes;
mod counts;
mod joining;
mod lists;
mod notices;
mod outputs;
mod retention;
mod rollouts;
mod sending;

pub(crate) use changes::{ask_to_cancel, cancel_delivered, delay, end, postpone, put_step, recall, start, taken};
pub(crate) use counts::SETTLE;
pub(crate) use joining::{Joinable, join, joinable};
pub(crate) use lists::{Filter, commands, invocations};
pub(crate) use notices::{due_notices, forget_notice, put_notice, retry_notice, status};
pub(crate) use outputs::{Piece, Stream, groups, pieces, put_piece, streams};
pub(crate) use retention::{forget, forget_some, old};
pub(crate) use rollouts::{Moving, held, moving, pass_wave, release, released, stop};
pub(crate) use sending::{Chosen, Chunk, NewCommand, insert, invoke, next_chunk, put_off, refuse, take_up};

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
    pub(crate) execution_timeout: i64,
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
    pub(crate) ended_at: Option<i64>,
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
    /// Where the node put the whole output: bucket, prefix and the step's part of the key; empty for nowhere.
    pub(crate) bucket: String,
    pub(crate) prefix: String,
    pub(crate) folder: String,
}

/// What is due to a node of one command.
pub(crate) struct Outgoing {
    pub(crate) command_id: String,
    pub(crate) outbox: String,
    pub(crate) cancel_id: Option<String>,
}

impl Outgoing {
    /// The id of the cancellation that it is, if it is one.
    pub(crate) fn cancels(&self) -> Option<&str> {
        self.cancel_id.as_deref().filter(|_| self.outbox == "cancel")
    }

    /// The job by which it is sent.
    pub(crate) fn job_id(&self, node_id: &str) -> Result<JobId, Error> {
        Ok(JobId::new(self.cancels().unwrap_or(&self.command_id), node_id)?)
    }
}

/// What of a command never changes, and every node of it needs.
pub(crate) struct Request {
    pub(crate) document_name: String,
    pub(crate) content: Value,
    pub(crate) request: Value,
    /// In whose name it is sent, as text.
    pub(crate) errand: String,
    pub(crate) execution_timeout: i64,
}

/// An invocation that has not ended.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) command_id: String,
    pub(crate) node_id: String,
    pub(crate) status: String,
    pub(crate) execution_timeout: i64,
    /// When it started, or was requested if it has not.
    pub(crate) since: i64,
    /// Not let go yet.
    pub(crate) held: bool,
    /// Nothing is left to be sent: when it is not held, the node has it.
    pub(crate) taken: bool,
}

/// One invocation in the caller's account and region.
pub(crate) async fn find(ctx: &Ctx, command_id: &str, node_id: &str) -> Result<Option<Invocation>, Error> {
    let params = [command_id.into(), node_id.into(), ctx.account().into(), ctx.region().into()];
    let sql = select_invocation!(
        "WHERE invocations.command_id = $1 AND node_id = $2 AND invocations.account = $3 AND invocations.region = $4"
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
            "SELECT name, plugin, status, status_details, code, started_at, ended_at, output, stdout, stderr, bucket, prefix,
             folder FROM invocation_steps WHERE command_id = $1 AND node_id = $2 ORDER BY started_at, name",
            &[command_id.into(), node_id.into()],
        )
        .await?;
    Ok(rows.iter().map(step).collect::<Result<_, _>>()?)
}

// The terms that look superfluous name the index: one for both what has not ended and what is to be sent.
const OUTGOING: &str = "SELECT command_id, outbox, cancel_id FROM invocations
    WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox IS NOT NULL
    ORDER BY outbox, requested_at LIMIT $2";

const AWAITS_CANCEL: &str = "SELECT 1 FROM invocations
    WHERE node_id = $1 AND (open = 1 OR outbox IS NOT NULL) AND outbox = 'cancel' AND cancel_id = $2";

/// What a node has to be sent: what is to be stopped first, then the oldest.
pub(crate) async fn outgoing(db: &Db, node_id: &str) -> Result<Vec<Outgoing>, Error> {
    let rows = db.read(OUTGOING, &[node_id.into(), Val::Int(nodes::DUE as i64)]).await?;
    let read = |row: &Row| {
        Ok::<_, storage::Error>(Outgoing {
            command_id: row.text(0)?.to_owned(),
            outbox: row.text(1)?.to_owned(),
            cancel_id: row.opt_text(2)?.map(str::to_owned),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// What of a command never changes, in any account.
pub(crate) async fn request(db: &Db, command_id: &str) -> Result<Option<Request>, Error> {
    let sql = "SELECT document_name, content, request, errand, execution_timeout
               FROM commands JOIN command_requests ON command_id = id WHERE id = $1";
    let rows = db.read(sql, &[command_id.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some(Request {
        document_name: row.text(0)?.to_owned(),
        content: row.json(1)?,
        request: row.json(2)?,
        errand: row.text(3)?.to_owned(),
        execution_timeout: row.int(4)?,
    }))
}

/// The command that was sent with this token, and its request.
pub(crate) async fn by_token(ctx: &Ctx, token: &str) -> Result<Option<(String, i64, Value)>, Error> {
    let sql = "SELECT id, targets, request FROM commands JOIN command_requests ON command_id = id
               WHERE account = $1 AND region = $2 AND token = $3";
    let rows = ctx.plane.db.read(sql, &[ctx.account().into(), ctx.region().into(), token.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some((row.text(0)?.to_owned(), row.int(1)?, row.json(2)?)))
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

/// Columns of [`Open`], in the order that [`open`] reads them.
macro_rules! select_open {
    ($rest:literal) => {
        concat!(
            "SELECT invocations.account, invocations.region, command_id, node_id, invocations.status, execution_timeout,
             COALESCE(invocations.started_at, invocations.requested_at), invocations.held,
             CASE WHEN outbox IS NULL THEN 1 ELSE 0 END
             FROM invocations JOIN commands ON commands.id = command_id ",
            $rest
        )
    };
}
pub(crate) use select_open;

/// Which of these invocations, each a command and a node, there are; with `None` for those that have ended.
pub(crate) async fn reported(
    db: &Db,
    asked: impl Iterator<Item = (&str, &str)>,
) -> Result<Vec<(String, String, Option<Open>)>, Error> {
    let sql = "SELECT account, region, command_id, node_id, status, CAST(0 AS BIGINT), COALESCE(started_at, requested_at), held,
               CASE WHEN outbox IS NULL THEN 1 ELSE 0 END, open
               FROM {rows $1 command:text, node:text} AS asked
               JOIN invocations ON command_id = asked.command AND node_id = asked.node";
    let asked = Val::rows(asked.map(|(command, node)| [Val::from(command), node.into()]));
    let rows = db.read(sql, &[asked]).await?;
    let read = |row: &Row| {
        let open = row.bool(9)?.then(|| open(row)).transpose()?;
        Ok::<_, storage::Error>((row.text(2)?.to_owned(), row.text(3)?.to_owned(), open))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Invocations of a command that have not ended and were not asked to, at most so many, after a node.
pub(crate) async fn open_of_command(
    db: &Db,
    command_id: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Open>, storage::Error> {
    let sql = select_open!(
        "WHERE command_id = $1 AND node_id > $2 AND open = 1 AND invocations.status <> 'Cancelling' ORDER BY node_id LIMIT $3"
    );
    let rows = db.scan(sql, vec![command_id.into(), after.into(), limit.into()]).await?;
    rows.iter().map(open).collect()
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
        execution_timeout: row.int(12)?,
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
        ended_at: row.opt_int(9)?,
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
        bucket: row.text(10)?.to_owned(),
        prefix: row.text(11)?.to_owned(),
        folder: row.text(12)?.to_owned(),
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
        held: row.bool(7)?,
        taken: row.bool(8)?,
    })
}
