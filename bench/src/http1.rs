//! A client that does next to nothing: it writes requests that are ready and reads past the answers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::Request;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;

use crate::Outcome;

/// Where requests go, with or without TLS.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) address: SocketAddr,
    pub(crate) tls: Option<TlsConnector>,
}

trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// A request as bytes of HTTP/1.1.
pub(crate) fn bytes(request: &Request<Bytes>) -> Bytes {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let mut bytes = format!("{} {path} HTTP/1.1\r\n", request.method()).into_bytes();
    for (name, value) in request.headers() {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    if !request.headers().contains_key(http::header::CONTENT_LENGTH) {
        bytes.extend_from_slice(format!("content-length: {}\r\n", request.body().len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(request.body());
    bytes.into()
}

/// Sends each request once over so many connections, each with one request under way at a time; gives the time it took.
pub(crate) async fn send_all(target: &Target, requests: &Arc<[Bytes]>, connections: usize) -> Outcome<Duration> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut senders = JoinSet::new();
    let start = Instant::now();
    for _ in 0..connections {
        senders.spawn(sender(target.clone(), Arc::clone(requests), Arc::clone(&next)));
    }
    while let Some(ended) = senders.join_next().await {
        ended??;
    }
    Ok(start.elapsed())
}

async fn sender(target: Target, requests: Arc<[Bytes]>, next: Arc<AtomicUsize>) -> Outcome<()> {
    let mut open = None;
    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
        let mut stream = match open.take() {
            Some(stream) => stream,
            None => connect(&target).await?,
        };
        stream.write_all(request).await?;
        open = read_past(&mut stream).await?.then_some(stream);
    }
    Ok(())
}

async fn connect(target: &Target) -> Outcome<Box<dyn Io>> {
    let tcp = TcpStream::connect(target.address).await?;
    tcp.set_nodelay(true)?;
    match &target.tls {
        None => Ok(Box::new(tcp)),
        Some(tls) => Ok(Box::new(tls.connect(ServerName::try_from("localhost")?, tcp).await?)),
    }
}

/// Reads one answer, which must be a success; whether the connection stays open.
async fn read_past(stream: &mut Box<dyn Io>) -> Outcome<bool> {
    let mut buffer = BytesMut::with_capacity(4096);
    loop {
        if stream.read_buf(&mut buffer).await? == 0 {
            return Err("the server closed the connection within an answer".into());
        }
        if let Some(head) = head(&buffer)? {
            let missing = (head.length + head.body).saturating_sub(buffer.len());
            stream.read_exact(&mut vec![0; missing]).await?;
            return Ok(head.stays_open);
        }
    }
}

/// What stands above the body of an answer.
struct Head {
    /// Its own bytes.
    length: usize,
    /// Those of the body.
    body: usize,
    stays_open: bool,
}

fn head(bytes: &[u8]) -> Outcome<Option<Head>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&bytes[..end])?;
    let status = text.split(' ').nth(1).unwrap_or_default();
    if !status.starts_with('2') {
        return Err(format!("a request was answered {}", String::from_utf8_lossy(bytes)).into());
    }
    let header = |name: &str| {
        let headers = text.lines().skip(1).filter_map(|line| line.split_once(':'));
        headers.into_iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let body = header("content-length").ok_or("an answer without a length")?.parse()?;
    let stays_open = !header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
    Ok(Some(Head { length: end + 4, body, stays_open }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_as_bytes() {
        let request = Request::post("/a?b=c").header("host", "h").body(Bytes::from("xy")).unwrap();
        assert_eq!(bytes(&request), "POST /a?b=c HTTP/1.1\r\nhost: h\r\ncontent-length: 2\r\n\r\nxy");
    }

    #[test]
    fn heads_of_answers() {
        assert!(head(b"HTTP/1.1 200 OK\r\nContent-Le").unwrap().is_none());
        let whole = head(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nxy").unwrap().unwrap();
        assert_eq!((whole.length, whole.body, whole.stays_open), (57, 2, false));
        assert!(head(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap().unwrap().stays_open);
        assert!(head(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n").is_err());
        assert!(head(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
    }
}
