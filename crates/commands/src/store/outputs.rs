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
    /// Of all that the step wrote, in hexadecimal; empty until it has ended.
    pub(crate) sha256: String,
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
    params.push(stream.sha256.as_str().into());
    batch.expect(
        1,
        "INSERT INTO output_streams (command_id, node_id, step, stream, length, truncated, ended, began_at, sha256)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $10)
         ON CONFLICT (command_id, node_id, step, stream)
         DO UPDATE SET length = $5, truncated = $6, ended = $7, sha256 = $10
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
    let sql = "SELECT step, stream, length, truncated, ended, sha256 FROM output_streams
               WHERE command_id = $1 AND node_id = $2 ORDER BY began_at, step, stream";
    let rows = db.read(sql, &[command_id.into(), node_id.into()]).await?;
    let read = |row: &Row| {
        Ok(Stream {
            step: row.text(0)?.to_owned(),
            stream: row.text(1)?.to_owned(),
            length: row.int(2)?,
            truncated: row.bool(3)?,
            ended: row.bool(4)?,
            sha256: row.text(5)?.to_owned(),
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

/// What the steps of a command came to and wrote, after one of a node: node, step, status, code, both streams as reports have
/// them, and the hashes of both as a whole, where they were streamed; at most so many.
pub(crate) async fn groups(
    db: &Db,
    command_id: &str,
    (node, step): (&str, &str),
    limit: i64,
) -> Result<Vec<Row>, Error> {
    let sql = "SELECT s.node_id, s.name, s.status, s.code, s.stdout, s.stderr,
                      COALESCE(o.sha256, ''), COALESCE(e.sha256, '')
               FROM invocation_steps s
               LEFT JOIN output_streams o ON o.command_id = s.command_id AND o.node_id = s.node_id AND o.step = s.name
                    AND o.stream = 'StandardOutput'
               LEFT JOIN output_streams e ON e.command_id = s.command_id AND e.node_id = s.node_id AND e.step = s.name
                    AND e.stream = 'StandardError'
               WHERE s.command_id = $1 AND (s.node_id, s.name) > ($2, $3) ORDER BY s.node_id, s.name LIMIT $4";
    db.scan(sql, vec![command_id.into(), node.into(), step.into(), limit.into()]).await
}
