//! A command on its way into the store: itself, its request, and its invocations, at once or chunk by chunk.

use serde_json::Value;
use storage::{Batch, Db, Error, Val};

use crate::rules::{INVALID_PLATFORM, PENDING};

/// A command as it is stored first.
pub(crate) struct NewCommand<'a> {
    pub(crate) id: &'a str,
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) document_name: &'a str,
    pub(crate) document_version: &'a str,
    pub(crate) token: Option<&'a str>,
    pub(crate) content: &'a Value,
    pub(crate) request: &'a Value,
    pub(crate) errand: &'a str,
    pub(crate) status: (&'a str, &'a str),
    pub(crate) max_errors: i64,
    pub(crate) targets: i64,
    /// How many of them become invocations in the same batch.
    pub(crate) stored: i64,
    /// Whether its targets are let go later.
    pub(crate) paced: bool,
    /// Whether nodes may join that come to fit.
    pub(crate) joinable: bool,
    pub(crate) requested_at: i64,
    pub(crate) expires_at: i64,
    pub(crate) execution_timeout: i64,
}

/// A node of a command that is no invocation yet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Chosen(
    /// Its id.
    pub(crate) String,
    /// Its name.
    pub(crate) String,
    /// Whether the document is for its platform.
    pub(crate) bool,
);

/// A chunk of targets that are no invocations yet, with what of its command they need.
pub(crate) struct Chunk {
    pub(crate) command_id: String,
    pub(crate) number: i64,
    pub(crate) nodes: Vec<Chosen>,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) document_name: String,
    pub(crate) requested_at: i64,
    pub(crate) expires_at: i64,
    /// How many are stored before it.
    pub(crate) stored: i64,
    /// Whether its targets are held.
    pub(crate) paced: bool,
}

/// Adds a command without its targets to a batch.
pub(crate) fn insert(batch: &mut Batch, new: &NewCommand<'_>) {
    let (held, flying) = if new.paced { (new.targets, 0) } else { (0, new.targets) };
    batch
        .expect(
            1,
            "INSERT INTO commands (id, account, region, document_name, document_version, token, status, status_details,
             cancel_requested, max_errors, targets, stored, held, flying, joinable, waves_passed, quiet_since, completed, succeeded,
             errors, execution_timed_out, delivery_timed_out, cancelled, requested_at, expires_at, execution_timeout)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $17, $11, $12, $16, 0, $13, 0, 0, 0, 0, 0, 0, $13, $14, $15)",
            [
                new.id.into(),
                new.account.into(),
                new.region.into(),
                new.document_name.into(),
                new.document_version.into(),
                new.token.into(),
                new.status.0.into(),
                new.status.1.into(),
                new.max_errors.into(),
                new.targets.into(),
                held.into(),
                flying.into(),
                new.requested_at.into(),
                new.expires_at.into(),
                new.execution_timeout.into(),
                new.joinable.into(),
                new.stored.into(),
            ],
        )
        .expect(
            1,
            "INSERT INTO command_requests (command_id, content, request, errand) VALUES ($1, $2, $3, $4)",
            [new.id.into(), new.content.into(), new.request.into(), new.errand.into()],
        );
}

/// Adds to a batch, behind [`insert`], that a command has ended without any invocation.
pub(crate) fn refuse(batch: &mut Batch, command_id: &str) {
    batch.expect(
        1,
        "UPDATE commands SET completed = targets, stored = targets, held = 0, flying = 0 WHERE id = $1",
        [command_id.into()],
    );
}

/// Adds targets to a batch that become invocations later.
pub(crate) fn put_off(batch: &mut Batch, command_id: &str, chunk: i64, nodes: &[Chosen]) -> Result<(), model::Error> {
    batch.expect(
        1,
        "INSERT INTO command_targets (command_id, chunk, nodes) VALUES ($1, $2, $3)",
        [command_id.into(), chunk.into(), serde_json::to_string(nodes)?.into()],
    );
    Ok(())
}

/// Adds all invocations of a new command to a batch, behind [`insert`] that has counted them.
pub(crate) fn invoke(batch: &mut Batch, chunk: &Chunk) {
    invocations(batch, chunk);
    count(batch, chunk, 0);
}

fn invocations(batch: &mut Batch, chunk: &Chunk) {
    let row = |(at, Chosen(node, name, fits)): (i64, &Chosen)| -> [Val; 7] {
        let end = if *fits { PENDING } else { INVALID_PLATFORM };
        let (held, outbox) = match (fits, chunk.paced) {
            (true, true) => (1, Val::Null),
            (true, false) => (0, "send".into()),
            (false, _) => (0, Val::Null),
        };
        [
            node.as_str().into(),
            name.as_str().into(),
            (chunk.stored + at).into(),
            Val::Int(held),
            outbox,
            end.status.into(),
            end.details.into(),
        ]
    };
    batch.expect(
        chunk.nodes.len() as u64,
        "INSERT INTO invocations (command_id, node_id, account, region, node_name, document_name, status, status_details,
         open, held, position, outbox, requested_at, expires_at, ended_at)
         SELECT $2, node, $3, $4, name, $5, status, details, CASE status WHEN 'Pending' THEN 1 ELSE 0 END, held, position,
         outbox, CAST($6 AS BIGINT), $7, CASE status WHEN 'Pending' THEN NULL ELSE CAST($6 AS BIGINT) END
         FROM {rows $1 node:text, name:text, position:int, held:int, outbox:text, status:text, details:text}",
        [
            Val::rows((0..).zip(&chunk.nodes).map(row)),
            chunk.command_id.as_str().into(),
            chunk.account.as_str().into(),
            chunk.region.as_str().into(),
            chunk.document_name.as_str().into(),
            chunk.requested_at.into(),
            chunk.expires_at.into(),
        ],
    );
}

/// Adds to a batch that so many of a command's targets are invocations now. What the document is not for has ended with that.
fn count(batch: &mut Batch, chunk: &Chunk, stored: usize) {
    let ended = chunk.nodes.iter().filter(|chosen| !chosen.2).count();
    if stored == 0 && ended == 0 {
        return;
    }
    let (stored, ended) = (stored as i64, ended as i64);
    let (held, flying) = if chunk.paced { (ended, 0) } else { (0, ended) };
    batch.expect(
        1,
        "UPDATE commands SET stored = stored + $2, completed = completed + $3, held = held - $4, flying = flying - $5
         WHERE id = $1",
        [chunk.command_id.as_str().into(), stored.into(), ended.into(), held.into(), flying.into()],
    );
    if ended > 0 {
        batch.run(super::SETTLE, [chunk.command_id.as_str().into()]);
    }
}

/// Adds to a batch that a chunk has become invocations: guarded by nobody having done it before.
pub(crate) fn take_up(batch: &mut Batch, chunk: &Chunk) {
    batch.expect(
        1,
        "DELETE FROM command_targets WHERE command_id = $1 AND chunk = $2",
        [chunk.command_id.as_str().into(), chunk.number.into()],
    );
    invocations(batch, chunk);
    count(batch, chunk, chunk.nodes.len());
}

/// The next chunk of targets of any command that are no invocations yet, in the order they are to be.
pub(crate) async fn next_chunk(db: &Db) -> Result<Option<Chunk>, Error> {
    let rows = db
        .read(
            "SELECT command_id, chunk, nodes, account, region, document_name, requested_at, expires_at, stored, held
             FROM command_targets JOIN commands ON commands.id = command_id
             ORDER BY command_id, chunk LIMIT 1",
            &[],
        )
        .await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let nodes = serde_json::from_value(row.json(2)?).map_err(|error| Error::Other(format!("targets: {error}")))?;
    Ok(Some(Chunk {
        command_id: row.text(0)?.to_owned(),
        number: row.int(1)?,
        nodes,
        account: row.text(3)?.to_owned(),
        region: row.text(4)?.to_owned(),
        document_name: row.text(5)?.to_owned(),
        requested_at: row.int(6)?,
        expires_at: row.int(7)?,
        stored: row.int(8)?,
        paced: row.int(9)? > 0,
    }))
}
