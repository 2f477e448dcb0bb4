//! One connection: requests one after another, or HTTP/2's beside each other.

use std::{
    convert::Infallible,
    future::Future,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use http::{Request, Response};
use hyper::{
    body::Incoming,
    server::conn::{http1, http2},
    service::service_fn,
};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::{sync::watch, time::sleep};

use super::{
    BoxFuture, Limits, Wire,
    handle::{Peer, handle},
    listener::Phase,
};
use crate::{Body, Stream};

/// Flow-control windows of HTTP/2 in bytes: small, since one slow peer may fill them all.
const STREAM_WINDOW: u32 = 64 << 10;
const CONNECTION_WINDOW: u32 = 256 << 10;
/// What HTTP/2 may queue for a slow reader, in bytes for each stream.
const SEND_BUFFER: usize = 64 << 10;

/// What a connection is doing, for those who wait for it.
#[derive(Default)]
struct Activity {
    begun: AtomicUsize,
    under_way: AtomicUsize,
}

/// A request under way, until dropped.
struct UnderWay(Arc<Activity>);

impl Activity {
    fn begin(self: Arc<Self>) -> UnderWay {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(self)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Serves a connection to its end, or until it is upgraded.
pub(super) async fn serve(stream: Stream, source: SocketAddr, wire: Arc<Wire>, phases: watch::Receiver<Phase>) {
    let activity = Arc::new(Activity::default());
    let limits = wire.limits.clone();
    let is_http2 = stream.alpn() == Some(b"h2");
    let peer = Peer { address: source, secure: stream.is_encrypted() };
    let service = service_fn({
        let activity = Arc::clone(&activity);
        move |request: Request<Incoming>| {
            let (wire, under_way) = (Arc::clone(&wire), Arc::clone(&activity).begin());
            let answer: BoxFuture<'static, Result<Response<Body>, Infallible>> = Box::pin(async move {
                let response = handle(wire, request, peer).await;
                drop(under_way);
                Ok(response)
            });
            answer
        }
    });
    if is_http2 {
        let connection = http2(&limits).serve_connection(TokioIo::new(stream), service);
        watched(connection, http2::Connection::graceful_shutdown, &activity, &limits, phases).await;
    } else {
        let connection = http1(&limits).serve_connection(TokioIo::new(stream), service).with_upgrades();
        watched(connection, http1::UpgradeableConnection::graceful_shutdown, &activity, &limits, phases).await;
    }
}

fn http1(limits: &Limits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .max_header_size(limits.header_bytes)
        .max_buf_size(limits.header_bytes.max(8 << 10))
        .timer(TokioTimer::new());
    // Idle and slow connections are ended by `patience`, which tells one from the other.
    builder.header_read_timeout(None);
    builder
}

fn http2(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(u32::try_from(limits.header_bytes).unwrap_or(u32::MAX))
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_send_buf_size(SEND_BUFFER);
    builder
}

/// Drives a connection until it ends, its peer has tried our patience, or the listener stops.
async fn watched<C, E>(
    connection: C,
    finish: fn(Pin<&mut C>),
    activity: &Activity,
    limits: &Limits,
    mut phases: watch::Receiver<Phase>,
) where
    C: Future<Output = Result<(), E>>,
    E: std::error::Error,
{
    let (mut connection, mut patience) = (pin!(connection), pin!(patience(activity, limits)));
    loop {
        tokio::select! {
            ended = connection.as_mut() => {
                return if let Err(error) = ended { tracing::debug!(%error, "a connection broke") };
            }
            () = patience.as_mut() => return,
            changed = phases.changed() => {
                if changed.is_err() || *phases.borrow_and_update() == Phase::Over {
                    return;
                }
                finish(connection.as_mut());
            }
        }
    }
}

/// Ends when the first request did not come in time, or when nothing has happened for long.
async fn patience(activity: &Activity, limits: &Limits) {
    sleep(limits.header_timeout).await;
    let mut seen = activity.begun.load(Ordering::Relaxed);
    while seen > 0 {
        sleep(limits.idle_timeout).await;
        let begun = activity.begun.load(Ordering::Relaxed);
        if begun == seen && activity.under_way.load(Ordering::Relaxed) == 0 {
            return;
        }
        seen = begun;
    }
}
