//! Websockets on connections that spoke HTTP before, with buffers small enough for tens of thousands of them.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use futures_util::{Sink, SinkExt, Stream as Incoming};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use ring::digest;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::protocol::{CloseFrame, Role, WebSocketConfig, frame::coding::CloseCode},
};

pub use tokio_tungstenite::tungstenite::{Bytes, Error, Message, Utf8Bytes};

use crate::Stream;

/// The largest message and frame that is taken, in bytes. Stock agents send at most 142,000.
pub const MAX_MESSAGE: usize = 256 << 10;
/// A connection that waits costs this much for reading.
const READ_BUFFER: usize = 1 << 10;

/// An open websocket. Pings are answered while it is read.
///
/// What cannot be a message (too large, not UTF-8, not a frame) ends it with the close code that says why.
#[derive(Debug)]
pub struct WebSocket {
    inner: WebSocketStream<Stream>,
    ended: bool,
}

impl WebSocket {
    /// Says goodbye, as far as the other end still listens.
    ///
    /// # Errors
    /// When the connection is gone already.
    pub async fn close(&mut self) -> Result<(), Error> {
        self.inner.close(Some(CloseFrame { code: CloseCode::Normal, reason: Utf8Bytes::default() })).await
    }

    /// The connection under it.
    #[must_use]
    pub fn stream(&self) -> &Stream {
        self.inner.get_ref()
    }

    /// A websocket over an upgraded connection.
    pub(crate) async fn over(upgrade: OnUpgrade, role: Role) -> Option<Self> {
        Self::from_upgraded(upgrade.await.ok()?, role).await
    }

    async fn from_upgraded(upgraded: Upgraded, role: Role) -> Option<Self> {
        let parts = upgraded.downcast::<TokioIo<Stream>>().ok()?;
        let (stream, read) = (parts.io.into_inner(), parts.read_buf.to_vec());
        let inner = WebSocketStream::from_partially_read(stream, read, role, Some(config())).await;
        Some(Self { inner, ended: false })
    }

    /// Tells the other end why this one does not listen any more; as much as fits into the socket now.
    fn poll_farewell(&mut self, error: &Error, cx: &mut Context<'_>) {
        let Some(code) = close_code(error) else { return };
        let farewell = Message::Close(Some(CloseFrame { code, reason: Utf8Bytes::default() }));
        if self.inner.poll_ready_unpin(cx).is_ready() && self.inner.start_send_unpin(farewell).is_ok() {
            let _ = self.inner.poll_flush_unpin(cx);
        }
    }
}

fn config() -> WebSocketConfig {
    WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_write_buffer_size(4 * MAX_MESSAGE)
        .max_message_size(Some(MAX_MESSAGE))
        .max_frame_size(Some(MAX_MESSAGE))
}

fn close_code(error: &Error) -> Option<CloseCode> {
    match error {
        Error::Capacity(_) => Some(CloseCode::Size),
        Error::Protocol(_) => Some(CloseCode::Protocol),
        Error::Utf8(_) => Some(CloseCode::Invalid),
        _ => None,
    }
}

impl Incoming for WebSocket {
    type Item = Result<Message, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let item = ready!(Pin::new(&mut self.inner).poll_next(cx));
        if let Some(Err(error)) = &item {
            self.poll_farewell(error, cx);
        }
        self.ended = !matches!(item, Some(Ok(_)));
        Poll::Ready(item)
    }
}

impl Sink<Message> for WebSocket {
    type Error = Error;

    fn poll_ready(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready_unpin(cx)
    }

    fn start_send(mut self: Pin<&mut Self>, message: Message) -> Result<(), Error> {
        self.inner.start_send_unpin(message)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_flush_unpin(cx)
    }

    fn poll_close(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_close_unpin(cx)
    }
}

/// What the server proves to have understood with: derived from the client's key (RFC 6455, 4.2.2).
pub(crate) fn accept_key(key: &[u8]) -> String {
    let mut hash = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
    hash.update(key);
    hash.update(b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    STANDARD.encode(hash.finish().as_ref())
}

#[cfg(feature = "server")]
pub use server::accept;

#[cfg(feature = "server")]
mod server {
    use std::future::Future;

    use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
    use tokio_tungstenite::tungstenite::protocol::Role;

    use super::{WebSocket, accept_key};
    use crate::{Body, RawRequest};

    /// Answers a request for a websocket, and serves the websocket in a task of its own: the future that spoke HTTP is
    /// many times larger than an idle websocket needs.
    ///
    /// A request that does not ask for a websocket is told so, and nothing is served.
    pub fn accept<F, S>(mut request: RawRequest, serve: F) -> Response<Body>
    where
        F: FnOnce(WebSocket) -> S + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        let headers = &request.parts.headers;
        let asks = lists(headers, "connection", "upgrade") && lists(headers, "upgrade", "websocket");
        let version = headers.get(header::SEC_WEBSOCKET_VERSION).is_some_and(|version| version == "13");
        let key = headers.get(header::SEC_WEBSOCKET_KEY).filter(|key| key.len() == 24).cloned();
        let (true, true, Some(key), Some(upgrade)) = (asks, version, key, request.upgrade.take()) else {
            return refusal();
        };
        tokio::spawn(async move {
            if let Some(socket) = Box::pin(WebSocket::over(upgrade, Role::Server)).await {
                tokio::spawn(serve(socket));
            }
        });
        switching(&accept_key(key.as_bytes()))
    }

    /// Whether a header that lists names, such as `Connection`, lists this one.
    fn lists(headers: &HeaderMap, header: &str, name: &str) -> bool {
        let names = headers.get_all(header).iter().filter_map(|value| value.to_str().ok());
        names.flat_map(|value| value.split(',')).any(|listed| listed.trim().eq_ignore_ascii_case(name))
    }

    fn switching(accept: &str) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        if let Ok(accept) = HeaderValue::from_str(accept) {
            headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
        }
        response
    }

    fn refusal() -> Response<Body> {
        let mut response = Response::new(Body::from("This path is for websockets of version 13 over HTTP/1.1.\n"));
        *response.status_mut() = StatusCode::UPGRADE_REQUIRED;
        response.headers_mut().insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        response.headers_mut().insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_the_standard() {
        assert_eq!(accept_key(b"dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
