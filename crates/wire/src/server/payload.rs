//! The body of a streamed request: taken out of its chunks, and held against what was signed for it.

use std::{fmt, time::Duration};

use bytes::{Buf, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, header::EXPECT, request::Parts};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use model::{Fault, schema::ErrorShape};
use ring::{digest, hmac};
use tokio::time::timeout;

use super::{Limits, body};
use crate::sigv4::{hex, sha256_hex, unhex};

/// In the place of the body's hash: the signature does not cover the body.
pub(super) const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
const UNSIGNED_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
const SIGNED_CHUNKS: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const SIGNED_CHUNKS_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
/// The longest line between chunks, and all trailers together.
const LONGEST_LINE: usize = 4 << 10;
/// The largest chunk that is held to check its signature.
const LARGEST_CHUNK: usize = 16 << 20;

macro_rules! shapes {
    ($($name:ident = $code:literal $status:literal;)*) => {
        $(static $name: ErrorShape = ErrorShape { code: $code, status: $status, capital_message: false };)*
    };
}

shapes! {
    CONTENT_HASH = "XAmzContentSHA256Mismatch" 400;
    CHUNK_SIGNATURE = "SignatureDoesNotMatch" 403;
    INCOMPLETE_BODY = "IncompleteBody" 400;
    INVALID_CHUNK = "InvalidChunkSizeError" 400;
    INVALID_REQUEST = "InvalidRequest" 400;
    SLOW_BODY = "RequestTimeout" 400;
}

/// What the signatures of chunks go on from.
pub(super) struct ChunkChain {
    pub(super) key: hmac::Key,
    pub(super) timestamp: String,
    pub(super) scope: String,
    pub(super) previous: String,
}

/// The bytes of a body as they come.
pub struct Payload {
    body: Option<Incoming>,
    framing: Framing,
    length: Option<u64>,
    pause: Duration,
    limits: Limits,
    awaits_leave: bool,
    trailers: HeaderMap,
}

enum Framing {
    /// As it travels; with the hash that it must have.
    Whole {
        must: Option<Vec<u8>>,
        hash: digest::Context,
        ended: bool,
    },
    Chunks(Chunks),
}

struct Chunks {
    chain: Option<Box<ChunkChain>>,
    has_trailer: bool,
    buffer: BytesMut,
    /// Bytes of the current chunk that are still to come, where chunks are not signed.
    open: usize,
    ended: bool,
}

impl Payload {
    pub(super) fn new(
        body: Incoming,
        parts: &Parts,
        hash: &str,
        chain: Option<ChunkChain>,
        limits: &Limits,
    ) -> Result<Self, Fault> {
        let chunks = |chain: Option<ChunkChain>, has_trailer| {
            let chain = chain.map(Box::new);
            Framing::Chunks(Chunks { chain, has_trailer, buffer: BytesMut::new(), open: 0, ended: false })
        };
        let framing = match hash {
            UNSIGNED => Framing::whole(None),
            UNSIGNED_TRAILER => chunks(None, true),
            SIGNED_CHUNKS | SIGNED_CHUNKS_TRAILER if chain.is_some() => chunks(chain, hash == SIGNED_CHUNKS_TRAILER),
            hash => Framing::whole(Some(unhex(hash).filter(|hash| hash.len() == 32).ok_or_else(|| {
                INVALID_REQUEST.with(
                    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                     STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-UNSIGNED-PAYLOAD-TRAILER or a valid sha256 value.",
                )
            })?)),
        };
        let length = match framing {
            Framing::Whole { .. } => body.size_hint().exact(),
            Framing::Chunks(_) => number(&parts.headers, &DECODED_LENGTH),
        };
        Ok(Self {
            body: Some(body),
            framing,
            length,
            pause: limits.body_timeout,
            limits: limits.clone(),
            awaits_leave: parts.headers.contains_key(EXPECT),
            trailers: HeaderMap::new(),
        })
    }

    /// How many bytes it says that it has.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// What came behind the last chunk. Complete when [`Payload::next`] has given `None`.
    #[must_use]
    pub fn trailers(&self) -> &HeaderMap {
        &self.trailers
    }

    /// The next bytes; `None` at the end, when all that was signed has been checked.
    ///
    /// # Errors
    /// S3's, when the body breaks off, pauses too long, or is not what was signed.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        loop {
            if let Framing::Chunks(chunks) = &mut self.framing {
                if let Some(bytes) = chunks.take(&mut self.trailers)? {
                    return Ok(Some(bytes));
                }
                if chunks.ended {
                    self.body = None;
                    return Ok(None);
                }
            }
            let read = self.read().await?;
            match (&mut self.framing, read) {
                (Framing::Whole { hash, .. }, Some(bytes)) => {
                    hash.update(&bytes);
                    return Ok(Some(bytes));
                }
                (Framing::Whole { must, hash, ended }, None) => {
                    let is_right = std::mem::replace(ended, true)
                        || must.as_ref().is_none_or(|must| hash.clone().finish().as_ref() == must.as_slice());
                    let wrong = || {
                        CONTENT_HASH
                            .with("The provided 'x-amz-content-sha256' header does not match what was computed.")
                    };
                    return if is_right { Ok(None) } else { Err(wrong()) };
                }
                (Framing::Chunks(chunks), Some(bytes)) => chunks.buffer.extend_from_slice(&bytes),
                (Framing::Chunks(_), None) => return Err(incomplete()),
            }
        }
    }

    async fn read(&mut self) -> Result<Option<Bytes>, Fault> {
        loop {
            let Some(body) = &mut self.body else { return Ok(None) };
            let frame = timeout(self.pause, body.frame()).await;
            let frame = frame.map_err(|_| {
                SLOW_BODY.with(
                    "Your socket connection to the server was not read from or written to within the timeout period.",
                )
            })?;
            match frame {
                None => self.body = None,
                Some(Err(_)) => return Err(incomplete()),
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        return Ok(Some(bytes));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Payload").field("length", &self.length).finish_non_exhaustive()
    }
}

impl Drop for Payload {
    /// Who sends already is heard out, within reason, so that they see the refusal and not a reset.
    fn drop(&mut self) {
        if let (Some(mut body), false) = (self.body.take(), self.awaits_leave)
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            let limits = self.limits.clone();
            runtime.spawn(async move { body::drain(&mut body, &limits).await });
        }
    }
}

static DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");

impl Framing {
    fn whole(must: Option<Vec<u8>>) -> Self {
        Self::Whole { must, hash: digest::Context::new(&digest::SHA256), ended: false }
    }
}

impl Chunks {
    /// Bytes that may be given out, as far as they are there.
    fn take(&mut self, trailers: &mut HeaderMap) -> Result<Option<Bytes>, Fault> {
        if self.ended {
            return Ok(None);
        }
        if self.open > 0 {
            return self.part(trailers);
        }
        let Some(end) = line_end(&self.buffer, 0)? else { return Ok(None) };
        let (size, signature) = header(&self.buffer[..end])?;
        if size == 0 {
            return self.finish(end + 2, &signature, trailers).map(|()| None);
        }
        if self.chain.is_none() {
            self.buffer.advance(end + 2);
            self.open = size + 2;
            return self.part(trailers);
        }
        if self.buffer.len() < end + 2 + size + 2 {
            return Ok(None);
        }
        self.buffer.advance(end + 2);
        let data = self.buffer.split_to(size).freeze();
        self.end_of_chunk()?;
        self.check(&signature, &sha256_hex(&data), true)?;
        Ok(Some(data))
    }

    /// What is there of a chunk that is not signed; `open` counts its end of line.
    fn part(&mut self, trailers: &mut HeaderMap) -> Result<Option<Bytes>, Fault> {
        let data = self.buffer.len().min(self.open.saturating_sub(2));
        let bytes = self.buffer.split_to(data).freeze();
        self.open -= data;
        if self.open == 2 && self.buffer.len() >= 2 {
            self.end_of_chunk()?;
            self.open = 0;
            if bytes.is_empty() {
                return self.take(trailers);
            }
        }
        Ok((!bytes.is_empty()).then_some(bytes))
    }

    fn end_of_chunk(&mut self) -> Result<(), Fault> {
        if self.buffer.get(..2) != Some(b"\r\n") {
            return Err(malformed());
        }
        self.buffer.advance(2);
        Ok(())
    }

    /// The last chunk, which is empty, with the trailers behind it; waits until they are all there.
    fn finish(&mut self, start: usize, signature: &str, trailers: &mut HeaderMap) -> Result<(), Fault> {
        let (mut at, mut found, mut signed, mut trailer_signature) = (start, HeaderMap::new(), String::new(), None);
        loop {
            let Some(end) = line_end(&self.buffer, at)? else { return Ok(()) };
            let line = String::from_utf8_lossy(&self.buffer[at..end]).into_owned();
            at = end + 2;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(malformed)?;
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
            if name == "x-amz-trailer-signature" {
                trailer_signature = Some(value.to_owned());
                continue;
            }
            signed.push_str(&format!("{name}:{value}\n"));
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| malformed())?;
            found.insert(name, HeaderValue::from_str(value).map_err(|_| malformed())?);
        }
        if self.chain.is_some() {
            self.check(signature, &sha256_hex(b""), true)?;
            if self.has_trailer {
                self.check(trailer_signature.as_deref().unwrap_or_default(), &sha256_hex(signed.as_bytes()), false)?;
            }
        }
        trailers.extend(found);
        self.ended = true;
        Ok(())
    }

    /// Checks a chunk's or the trailers' signature, which goes on from the one before it.
    fn check(&mut self, signature: &str, hash: &str, is_chunk: bool) -> Result<(), Fault> {
        let Some(chain) = &mut self.chain else { return Ok(()) };
        let ChunkChain { key, timestamp, scope, previous } = &mut **chain;
        let text = if is_chunk {
            let empty = sha256_hex(b"");
            format!("AWS4-HMAC-SHA256-PAYLOAD\n{timestamp}\n{scope}\n{previous}\n{empty}\n{hash}")
        } else {
            format!("AWS4-HMAC-SHA256-TRAILER\n{timestamp}\n{scope}\n{previous}\n{hash}")
        };
        let tag = unhex(signature).unwrap_or_default();
        if hmac::verify(key, text.as_bytes(), &tag).is_err() {
            return Err(CHUNK_SIGNATURE.with(crate::sigv4::claim::MISMATCH));
        }
        *previous = hex(&tag);
        Ok(())
    }
}

/// Where the line ends that begins at `start`; `None` when its end has not come yet.
fn line_end(buffer: &[u8], start: usize) -> Result<Option<usize>, Fault> {
    let rest = buffer.get(start..).unwrap_or_default();
    match rest.windows(2).take(LONGEST_LINE).position(|pair| pair == b"\r\n") {
        Some(end) => Ok(Some(start + end)),
        None if rest.len() > LONGEST_LINE => Err(malformed()),
        None => Ok(None),
    }
}

/// The size of a chunk, and its signature if it has one.
fn header(line: &[u8]) -> Result<(usize, String), Fault> {
    let line = std::str::from_utf8(line).map_err(|_| malformed())?;
    let (size, extension) = line.split_once(';').unwrap_or((line, ""));
    let size = usize::from_str_radix(size.trim(), 16).map_err(|_| malformed())?;
    if size > LARGEST_CHUNK {
        return Err(INVALID_CHUNK.with(format!("A chunk may have {LARGEST_CHUNK} bytes.")));
    }
    Ok((size, extension.strip_prefix("chunk-signature=").unwrap_or_default().to_owned()))
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

fn incomplete() -> Fault {
    INCOMPLETE_BODY.with("You did not provide the number of bytes specified by the Content-Length HTTP header.")
}

fn malformed() -> Fault {
    INVALID_CHUNK.with("The body is not in the chunks that x-amz-content-sha256 announces.")
}

#[cfg(test)]
mod tests;
