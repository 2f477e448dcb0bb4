//! Reading a body within its limits.

use std::{sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{header::CONTENT_LENGTH, request::Parts};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use model::{Fault, common};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError},
    time::timeout,
};

use super::{Limits, fault};

/// Memory for bodies is accounted in steps of this many bytes; the first step of each is free.
pub(super) const STEP: usize = 64 << 10;
/// Bytes of an unsigned call: nobody knows yet who sends it, and what may be asked without a signature is small.
pub(super) const UNSIGNED: usize = 256 << 10;
/// How long a refused body is read, so that its sender sees the refusal and not a reset.
const DRAIN: Duration = Duration::from_secs(5);
/// How much of it is read, in bodies of the largest size.
const DRAIN_BODIES: usize = 8;

/// A whole body with its place in the memory for bodies.
pub(super) struct Read {
    pub(super) bytes: Bytes,
    _place: Option<OwnedSemaphorePermit>,
}

/// Whether a body of the announced length may be sent at all, when it may have at most so many bytes.
///
/// # Errors
/// A fault when it is too large.
pub(super) fn admit(parts: &Parts, most: usize) -> Result<(), Fault> {
    announced(parts).map_or(Ok(()), |length| within(length, most))
}

/// Reads a body of at most so many bytes.
///
/// # Errors
/// A fault when it is too large, too slow, cut off, or when too many large ones are being read already.
pub(super) async fn read(
    body: &mut Incoming,
    most: usize,
    limits: &Limits,
    memory: &Arc<Semaphore>,
) -> Result<Read, Fault> {
    let read = timeout(limits.body_timeout, collect(body, most, memory)).await;
    read.unwrap_or_else(|_| Err(fault::REQUEST_TIMEOUT.with("The body of the request did not come in time.")))
}

fn announced(parts: &Parts) -> Option<usize> {
    parts.headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn collect(body: &mut Incoming, most: usize, memory: &Arc<Semaphore>) -> Result<Read, Fault> {
    let first = next(body).await?.unwrap_or_default();
    let mut place = None;
    let Some(second) = next(body).await? else {
        within(first.len(), most)?;
        reserve(&mut place, first.len(), memory)?;
        return Ok(Read { bytes: first, _place: place });
    };
    let mut whole = BytesMut::from(first);
    let mut frame = Some(second);
    while let Some(bytes) = frame {
        within(whole.len() + bytes.len(), most)?;
        reserve(&mut place, whole.len() + bytes.len(), memory)?;
        whole.extend_from_slice(&bytes);
        frame = next(body).await?;
    }
    Ok(Read { bytes: whole.freeze(), _place: place })
}

/// The next bytes of a body; trailers are left out.
async fn next(body: &mut Incoming) -> Result<Option<Bytes>, Fault> {
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| common::SERIALIZATION.with("The body of the request ended too early."))?;
        if let Ok(bytes) = frame.into_data() {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}

fn within(length: usize, most: usize) -> Result<(), Fault> {
    let refusal = || common::REQUEST_TOO_LARGE.with(format!("The body of the request is larger than {most} bytes."));
    if length > most { Err(refusal()) } else { Ok(()) }
}

/// Makes the place large enough for a body of this length.
fn reserve(place: &mut Option<OwnedSemaphorePermit>, length: usize, memory: &Arc<Semaphore>) -> Result<(), Fault> {
    let held = place.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
    let steps = (length / STEP).saturating_sub(held);
    if steps == 0 {
        return Ok(());
    }
    let more = Arc::clone(memory).try_acquire_many_owned(u32::try_from(steps).unwrap_or(u32::MAX)).map_err(crowded)?;
    match place {
        Some(place) => place.merge(more),
        None => *place = Some(more),
    }
    Ok(())
}

fn crowded(_: TryAcquireError) -> Fault {
    common::SERVICE_UNAVAILABLE
        .with("Too many large requests are being read right now; send this one again in a moment.")
}

/// Reads a refused body and forgets it, within reason.
pub(super) async fn drain(body: &mut Incoming, limits: &Limits) {
    let most = limits.body.saturating_mul(DRAIN_BODIES);
    let read = async {
        let mut length = 0;
        while let Ok(Some(bytes)) = next(body).await {
            length += bytes.len();
            if length > most {
                return;
            }
        }
    };
    let _ = timeout(DRAIN, read).await;
}
