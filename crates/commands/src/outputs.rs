//! Output as it is written: kept whole, compressed piece by piece, up to a limit.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use model::{Error, Fault, common};
use nodes::ConnectedNode;
use protocol::JobId;
use protocol::output::{OUTPUT_CHUNK, Output, OutputEnd, OutputStream};
use storage::{Batch, Error as StoreError};

use crate::Commands;
use crate::store::{self, Piece, Stream};

/// How often a piece is decided anew because another came in between.
const ATTEMPTS: u32 = 5;

/// The name of a stream, as it is stored and asked for.
pub(crate) fn name(stream: OutputStream) -> &'static str {
    match stream {
        OutputStream::Stdout => "StandardOutput",
        OutputStream::Stderr => "StandardError",
    }
}

/// The fabric subject on which it is hinted that a node has written more.
pub(crate) fn subject(command_id: &str, node_id: &str) -> String {
    format!("output.{command_id}.{node_id}")
}

/// What is to be kept of bytes that a node says stand at `offset`: how far the stream has come with them, and those that
/// are new. `None` when there is a gap before them, or nothing is new.
fn fitting<'a>(
    before: &Stream,
    offset: u64,
    data: &'a [u8],
    end: Option<&OutputEnd>,
    most: i64,
) -> Option<(Stream, &'a [u8])> {
    let offset = i64::try_from(offset).ok()?;
    let known = usize::try_from(before.length.checked_sub(offset)?).ok()?;
    let new = data.get(known..).unwrap_or_default();
    let room = usize::try_from(most.saturating_sub(before.length)).unwrap_or(0);
    let kept = new.get(..room.min(new.len())).unwrap_or_default();
    let after = Stream {
        length: before.length + i64::try_from(kept.len()).ok()?,
        truncated: before.truncated || kept.len() < new.len() || end.is_some_and(|end| end.truncated),
        ended: before.ended || end.is_some(),
        sha256: end.map_or_else(|| before.sha256.clone(), |end| end.sha256.clone()),
        ..before.clone()
    };
    (after != *before).then_some((after, kept))
}

impl Commands {
    /// Keeps what a node has written; what came before changes nothing.
    ///
    /// # Errors
    /// `ValidationException` for what is no output, and those of the store.
    pub(crate) async fn keep_output(&self, node: &ConnectedNode, job: &JobId, output: &Output) -> Result<(), Error> {
        let data = STANDARD.decode(&output.data).map_err(|_| malformed("its bytes are not base64"))?;
        if data.len() > OUTPUT_CHUNK {
            return Err(malformed("it has too many bytes").into());
        }
        let Some(sent) = self.sent(job.command()).await? else { return Ok(()) };
        if !sent.steps.contains(&output.step) {
            return Ok(());
        }
        for _ in 0..ATTEMPTS {
            match self.put_output(node, job, output, &data).await {
                Err(StoreError::Conflict { .. }) => {}
                result => return Ok(result?),
            }
        }
        Err(StoreError::Unavailable("output comes twice at one time".to_owned()).into())
    }

    async fn put_output(
        &self,
        node: &ConnectedNode,
        job: &JobId,
        output: &Output,
        data: &[u8],
    ) -> Result<(), StoreError> {
        let plane = &self.0.plane;
        let key = (job.command(), &*node.id);
        let streams = store::streams(&plane.db, key.0, key.1).await?;
        let wanted = |stream: &&Stream| stream.step == output.step && stream.stream == name(output.stream);
        let before = streams.iter().find(wanted).cloned().unwrap_or_else(|| Stream {
            step: output.step.clone(),
            stream: name(output.stream).to_owned(),
            ..Stream::default()
        });
        let most = self.0.setup.limits.output;
        let Some((after, kept)) = fitting(&before, output.offset, data, output.end.as_ref(), most) else {
            return Ok(());
        };
        let piece = (!kept.is_empty()).then(|| Piece {
            at: before.length,
            length: after.length - before.length,
            bytes: lz4_flex::compress_prepend_size(kept),
        });
        let mut batch = Batch::new();
        store::put_piece(&mut batch, key, before.length, &after, piece.as_ref(), plane.clock.now());
        plane.commit(batch).await?;
        plane.fabric.publish(&subject(key.0, key.1), Bytes::new());
        Ok(())
    }
}

/// The bytes of a piece.
///
/// # Errors
/// When the store gives back something else than was put into it.
pub(crate) fn open(piece: &Piece) -> Result<Vec<u8>, StoreError> {
    lz4_flex::decompress_size_prepended(&piece.bytes)
        .map_err(|error| StoreError::Other(format!("kept output: {error}")))
}

fn malformed(why: &str) -> Fault {
    common::VALIDATION.with(format!("A message with output cannot be taken: {why}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(truncated: bool) -> OutputEnd {
        OutputEnd { length: 0, sha256: "00".to_owned(), truncated }
    }

    fn at(length: i64) -> Stream {
        Stream { length, ..Stream::default() }
    }

    #[test]
    fn pieces_join_without_gap_or_overlap() {
        let kept = |before: i64, offset: u64, data: &'static [u8]| {
            fitting(&at(before), offset, data, None, 100).map(|(after, kept)| (after.length, kept))
        };
        assert_eq!(kept(0, 0, b"abc"), Some((3, &b"abc"[..])));
        assert_eq!(kept(3, 0, b"abcde"), Some((5, &b"de"[..])));
        assert_eq!(kept(3, 0, b"abc"), None, "known already");
        assert_eq!(kept(3, 4, b"x"), None, "a gap");
        assert_eq!(kept(3, u64::MAX, b"x"), None);
    }

    #[test]
    fn what_is_beyond_the_limit_is_not_kept_and_told() {
        let (after, kept) = fitting(&at(98), 98, b"abcd", Some(&end(false)), 100).unwrap();
        assert_eq!((after.length, after.truncated, after.ended, kept), (100, true, true, &b"ab"[..]));
    }

    #[test]
    fn an_end_alone_counts() {
        let (after, kept) = fitting(&at(5), 5, b"", Some(&end(true)), 100).unwrap();
        assert_eq!((after.ended, after.truncated, after.sha256.as_str(), kept), (true, true, "00", &b""[..]));
        assert!(fitting(&at(5), 5, b"", None, 100).is_none());
    }
}
