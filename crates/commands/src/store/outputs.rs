//! Output that was streamed, piece by piece.

use storage::{Batch, Db, Error, Row, Val};

/// A piece of a stream, compressed.
pub(crate) struct Piece {
    /// Where in the stream it begins.
    pub(crate) at: i64,
    /// How many bytes it is when it is not compressed.
    pub(crate) length: i64,
    pub(crate) bytes: Vec<u8>,
}

/// How far a stream has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stream {
    pub(crate) step: String,
    pub(crate) stream: String,
    pub(crate) length: i64,
    pub(crate) truncated: bool,
    pub(crate) ended: bool,
}

/// Adds a piece to a batch with how far its stream has come by it: guarded by its having come to where the piece begins.
pub(crate) fn put_piece(
    batch: &mut Batch,
    (command_id, node_id): (&str, &str),
    before: i64,
    stream: &Stream,
    piece: Option<&Piece>,
    now: i64,
) {
    let key: [Val; 4] = [command_id.into(), node_id.into(), stream.step.as_str().into(), stream.stream.as_str().into()];
    let mut params = key.to_vec();
    params.extend([stream.length.into(), stream.truncated.into(), stream.ended.into(), now.into(), before.into()]);
    batch.expect(
        1,
        "INSERT INTO output_streams (command_id, node_id, step, stream, length, truncated, ended, began_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (command_id, node_id, step, stream) DO UPDATE SET length = $5, truncated = $6, ended = $7
         WHERE output_streams.length = $9",
        params,
    );
    let Some(piece) = piece else { return };
    let mut params = key.to_vec();
    params.extend([piece.at.into(), piece.length.into(), piece.bytes.as_slice().into()]);
    batch.expect(
        1,
        "INSERT INTO output_pieces (command_id, node_id, step, stream, at, length, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params,
    );
}

/// How far the streams of an invocation have come, in the order of their beginning.
pub(crate) async fn streams(db: &Db, command_id: &str, node_id: &str) -> Result<Vec<Stream>, Error> {
    let sql = "SELECT step, stream, length, truncated, ended FROM output_streams
               WHERE command_id = $1 AND node_id = $2 ORDER BY began_at, step, stream";
    let rows = db.read(sql, &[command_id.into(), node_id.into()]).await?;
    let read = |row: &Row| {
        Ok(Stream {
            step: row.text(0)?.to_owned(),
            stream: row.text(1)?.to_owned(),
            length: row.int(2)?,
            truncated: row.bool(3)?,
            ended: row.bool(4)?,
        })
    };
    rows.iter().map(read).collect()
}

/// Pieces of a stream from that byte on, at most so many.
pub(crate) async fn pieces(
    db: &Db,
    (command_id, node_id): (&str, &str),
    stream: &Stream,
    from: i64,
    limit: i64,
) -> Result<Vec<Piece>, Error> {
    let sql = "SELECT at, length, bytes FROM output_pieces
               WHERE command_id = $1 AND node_id = $2 AND step = $3 AND stream = $4 AND at + length > CAST($5 AS BIGINT)
               AND at >= CAST($5 AS BIGINT) - 1048576 ORDER BY at LIMIT $6";
    let params = vec![
        command_id.into(),
        node_id.into(),
        stream.step.as_str().into(),
        stream.stream.as_str().into(),
        from.into(),
        limit.into(),
    ];
    let rows = db.scan(sql, params).await?;
    let read = |row: &Row| Ok(Piece { at: row.int(0)?, length: row.int(1)?, bytes: row.bytes(2)?.to_vec() });
    rows.iter().map(read).collect()
}

/// What the nodes of a command that came to the same wrote: step, status, code, both streams, and a node; at most so many.
pub(crate) async fn groups(db: &Db, command_id: &str, after: &str, limit: i64) -> Result<Vec<Row>, Error> {
    let sql = "SELECT node_id, name, status, code, stdout, stderr FROM invocation_steps
               WHERE command_id = $1 AND node_id > $2 ORDER BY node_id, name LIMIT $3";
    db.scan(sql, vec![command_id.into(), after.into(), limit.into()]).await
}
