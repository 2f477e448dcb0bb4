//! Contents: bytes in the blob store, in pieces.

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt, stream};
use model::{Error, common};
use ring::digest::{Context, Digest, SHA256};
use storage::blobs::Blobs;
use wire::server::Payload;

use crate::digests::Digests;
use crate::faults::{ENTITY_TOO_LARGE, INCOMPLETE_BODY, MISSING_CONTENT_LENGTH};
use crate::{Objects, store};

/// Bytes of a piece; the last one of a content is shorter.
const PIECE: usize = 1 << 20;
/// How long an upload may take before its bytes count as left over, in milliseconds.
const UNFINISHED: i64 = 24 * 3_600_000;
/// How long bytes that nothing refers to any more are kept for those who are reading them, in milliseconds.
pub(crate) const LINGER: i64 = 10 * 60_000;

/// Bytes that were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) id: String,
    pub(crate) size: u64,
}

/// A part of a content that is to be read.
struct Span {
    blob: String,
    from: usize,
    to: usize,
}

impl Objects {
    /// Writes what comes, and gives it with its MD5. It is thrown away later unless something refers to it by then.
    ///
    /// # Errors
    /// S3's, when it is too large, breaks off, or is not what its digests say; and those of the store.
    pub(crate) async fn write(
        &self,
        payload: &mut Payload,
        headers: &http::HeaderMap,
    ) -> Result<(Content, [u8; 16]), Error> {
        let size = payload.length();
        let size =
            size.ok_or_else(|| MISSING_CONTENT_LENGTH.with("You must provide the Content-Length HTTP header."))?;
        self.check_size(size)?;
        let content = Content { id: self.0.plane.ids.uuid(), size };
        let now = self.0.plane.clock.now();
        store::announce(&self.0.plane, &content, now + UNFINISHED).await?;
        match self.write_pieces(payload, headers, &content).await {
            Ok(md5) => Ok((content, md5)),
            Err(error) => {
                store::give_up(&self.0.plane, &content.id, now).await?;
                Err(error)
            }
        }
    }

    /// Refuses an object of so many bytes.
    pub(crate) fn check_size(&self, size: u64) -> Result<(), Error> {
        let most = self.0.limits.object;
        if size <= most {
            return Ok(());
        }
        let message = format!("Your proposed upload exceeds the maximum allowed size: it has {size} bytes of {most}.");
        Err(ENTITY_TOO_LARGE.with(message).into())
    }

    async fn write_pieces(
        &self,
        payload: &mut Payload,
        headers: &http::HeaderMap,
        content: &Content,
    ) -> Result<[u8; 16], Error> {
        let mut digests = Digests::asked(headers);
        let (mut pieces, mut written) = (Pieces::of(content), 0);
        let _place =
            self.0.writers.acquire().await.map_err(|_| common::SERVICE_UNAVAILABLE.with("The server stops."))?;
        while let Some(bytes) = payload.next().await? {
            written += bytes.len() as u64;
            if written > content.size {
                return Err(wrong_length().into());
            }
            digests.update(&bytes);
            pieces.add(&*self.0.blobs, &bytes).await?;
        }
        if written != content.size {
            return Err(wrong_length().into());
        }
        let md5 = digests.finish(headers, payload.trailers())?;
        pieces.end(&*self.0.blobs).await?;
        Ok(md5)
    }

    /// Writes a copy of contents behind each other, which have so many bytes; gives it with its SHA-256. It is thrown away
    /// later unless something refers to it by then.
    pub(crate) async fn copy(&self, contents: &[Content], size: u64) -> Result<(Content, Digest), Error> {
        let content = Content { id: self.0.plane.ids.uuid(), size };
        store::announce(&self.0.plane, &content, self.0.plane.clock.now() + UNFINISHED).await?;
        let _place =
            self.0.writers.acquire().await.map_err(|_| common::SERVICE_UNAVAILABLE.with("The server stops."))?;
        let (mut pieces, mut sum) = (Pieces::of(&content), Context::new(&SHA256));
        let mut read = std::pin::pin!(self.read(contents, 0, size));
        while let Some(bytes) = read.try_next().await? {
            sum.update(&bytes);
            pieces.add(&*self.0.blobs, &bytes).await?;
        }
        pieces.end(&*self.0.blobs).await?;
        Ok((content, sum.finish()))
    }

    /// The bytes from `from` up to `to` of contents behind each other, as they are read.
    pub(crate) fn read(
        &self,
        contents: &[Content],
        from: u64,
        to: u64,
    ) -> impl Stream<Item = Result<Bytes, storage::Error>> + Send + 'static {
        let blobs = std::sync::Arc::clone(&self.0.blobs);
        stream::try_unfold(spans(contents, from, to).into_iter(), move |mut rest| {
            let blobs = std::sync::Arc::clone(&blobs);
            async move {
                let Some(span) = rest.next() else { return Ok(None) };
                Ok(Some((piece(&*blobs, &span).await?, rest)))
            }
        })
    }

    /// Removes the bytes of a content.
    pub(crate) async fn remove(&self, content: &Content) -> Result<(), storage::Error> {
        for number in 0..content.size.div_ceil(PIECE as u64) {
            self.0.blobs.delete(&blob(&content.id, number)).await?;
        }
        Ok(())
    }
}

/// A content as it is written.
struct Pieces<'a> {
    content: &'a Content,
    number: u64,
    rest: BytesMut,
}

impl<'a> Pieces<'a> {
    fn of(content: &'a Content) -> Self {
        Self { content, number: 0, rest: BytesMut::new() }
    }

    async fn add(&mut self, blobs: &dyn Blobs, bytes: &[u8]) -> Result<(), storage::Error> {
        self.rest.extend_from_slice(bytes);
        while self.rest.len() >= PIECE {
            let whole = self.rest.split_to(PIECE);
            blobs.put(&blob(&self.content.id, self.number), whole.to_vec()).await?;
            self.number += 1;
        }
        Ok(())
    }

    async fn end(self, blobs: &dyn Blobs) -> Result<(), storage::Error> {
        if self.rest.is_empty() {
            return Ok(());
        }
        blobs.put(&blob(&self.content.id, self.number), self.rest.to_vec()).await
    }
}

async fn piece(blobs: &dyn Blobs, span: &Span) -> Result<Bytes, storage::Error> {
    let missing = || storage::Error::Other(format!("the piece {} of an object is not in the blob store", span.blob));
    let bytes = Bytes::from(blobs.get(&span.blob).await?.ok_or_else(missing)?);
    if span.to > bytes.len() { Err(missing()) } else { Ok(bytes.slice(span.from..span.to)) }
}

/// The pieces, and what of each, that hold the bytes from `from` up to `to`.
fn spans(contents: &[Content], from: u64, to: u64) -> Vec<Span> {
    let (mut spans, mut start) = (Vec::new(), 0);
    for content in contents {
        let (first, last) = (from.saturating_sub(start), to.saturating_sub(start).min(content.size));
        let piece = PIECE as u64;
        let mut at = first;
        while at < last {
            let number = at / piece;
            let end = last.min((number + 1) * piece);
            let within = |at: u64| usize::try_from(at - number * piece).unwrap_or(PIECE);
            spans.push(Span { blob: blob(&content.id, number), from: within(at), to: within(end) });
            at = end;
        }
        start += content.size;
    }
    spans
}

fn blob(id: &str, number: u64) -> String {
    format!("objects/{}/{id}/{number}", &id[..2])
}

fn wrong_length() -> model::Fault {
    INCOMPLETE_BODY.with("You did not provide the number of bytes specified by the Content-Length HTTP header.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(from: u64, to: u64) -> Vec<(String, usize, usize)> {
        let content = |id: &str, size| Content { id: id.to_owned(), size };
        let contents = [content("aa", PIECE as u64 + 10), content("bb", 5), content("cc", 0), content("dd", 7)];
        spans(&contents, from, to).into_iter().map(|span| (span.blob, span.from, span.to)).collect()
    }

    #[test]
    fn a_range_goes_over_pieces_and_contents() {
        let piece = PIECE as u64;
        let blob = |id: &str, number: u64| format!("objects/{id}/{id}/{number}");
        assert_eq!(
            shown(0, piece + 22),
            [(blob("aa", 0), 0, PIECE), (blob("aa", 1), 0, 10), (blob("bb", 0), 0, 5), (blob("dd", 0), 0, 7)]
        );
        assert_eq!(shown(piece + 9, piece + 11), [(blob("aa", 1), 9, 10), (blob("bb", 0), 0, 1)]);
        assert_eq!(shown(piece + 21, piece + 22), [(blob("dd", 0), 6, 7)]);
        assert_eq!(shown(3, 3), []);
    }
}
