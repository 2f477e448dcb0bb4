//! Requests that are ready, sent over many connections, each with the time until its answer; for any protocol of which the end
//! of an answer can be seen.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::Outcome;

/// How many bytes an answer has, once they are known; `Err` when it is none that was hoped for.
pub(crate) type Frame = fn(&[u8]) -> Outcome<Option<usize>>;

/// Where requests go, and how the answers there are read.
#[derive(Clone)]
pub(crate) struct Destination {
    pub(crate) address: SocketAddr,
    pub(crate) frame: Frame,
    /// What each connection begins with, each with an answer of its own.
    pub(crate) greetings: Arc<[Bytes]>,
}

/// A connection to a destination.
pub(crate) struct Line {
    stream: TcpStream,
    frame: Frame,
    buffer: BytesMut,
}

/// What came of it.
pub(crate) struct Sent {
    /// Seconds until all were answered.
    pub(crate) seconds: f64,
    /// Microseconds until each was answered.
    pub(crate) micros: Vec<f64>,
}

impl Destination {
    /// One that speaks HTTP.
    pub(crate) fn http(address: SocketAddr) -> Self {
        Self { address, frame: http, greetings: Arc::default() }
    }
}

impl Line {
    /// Connects, and greets.
    pub(crate) async fn open(to: &Destination) -> Outcome<Self> {
        let stream = TcpStream::connect(to.address).await?;
        stream.set_nodelay(true)?;
        let mut line = Self { stream, frame: to.frame, buffer: BytesMut::with_capacity(4 << 10) };
        for greeting in &*to.greetings {
            line.ask(greeting).await?;
        }
        Ok(line)
    }

    /// Sends a request.
    pub(crate) async fn send(&mut self, request: &Bytes) -> Outcome<()> {
        Ok(self.stream.write_all(request).await?)
    }

    /// Waits for the answer; `None` with an answer that ends with its connection.
    pub(crate) async fn answer(&mut self) -> Outcome<Option<&[u8]>> {
        self.buffer.clear();
        loop {
            if let Some(length) = (self.frame)(&self.buffer)?
                && self.buffer.len() >= length
            {
                break;
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        }
        Ok(Some(&self.buffer).filter(|answer| !says_close(answer)).map(|answer| &**answer))
    }

    /// A request with its answer; whether the connection goes on.
    async fn ask(&mut self, request: &Bytes) -> Outcome<bool> {
        self.send(request).await?;
        Ok(self.answer().await?.is_some())
    }
}

/// Sends each request once over so many connections, each with one request under way at a time.
pub(crate) async fn send(to: &Destination, requests: &Arc<[Bytes]>, connections: usize) -> Outcome<Sent> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut senders = JoinSet::new();
    let start = Instant::now();
    for _ in 0..connections {
        senders.spawn(sender(to.clone(), Arc::clone(requests), Arc::clone(&next)));
    }
    let mut micros = Vec::with_capacity(requests.len());
    while let Some(ended) = senders.join_next().await {
        micros.extend(ended??);
    }
    Ok(Sent { seconds: start.elapsed().as_secs_f64(), micros })
}

async fn sender(to: Destination, requests: Arc<[Bytes]>, next: Arc<AtomicUsize>) -> Outcome<Vec<f64>> {
    let mut micros = Vec::new();
    let mut open = None;
    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
        let start = Instant::now();
        let mut line = match open.take() {
            Some(line) => line,
            None => Line::open(&to).await?,
        };
        let goes_on = line.ask(request).await?;
        micros.push(start.elapsed().as_secs_f64() * 1e6);
        open = goes_on.then_some(line);
    }
    Ok(micros)
}

/// Whether an answer of HTTP is the last one on its connection.
fn says_close(answer: &[u8]) -> bool {
    let head = &answer[..answer.len().min(1024)];
    head.windows(17).any(|window| window.eq_ignore_ascii_case(b"connection: close"))
}

/// Answers of HTTP/1.1 with a length.
pub(crate) fn http(bytes: &[u8]) -> Outcome<Option<usize>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&bytes[..end])?;
    if !text.split(' ').nth(1).unwrap_or_default().starts_with('2') {
        return Err(format!("a request was answered {}", String::from_utf8_lossy(bytes)).into());
    }
    let headers = text.lines().skip(1).filter_map(|line| line.split_once(':'));
    let length = headers.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let (_, length) = length.ok_or("an answer without a length")?;
    Ok(Some(end + 4 + length.trim().parse::<usize>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_end_where_they_say() {
        assert_eq!(http(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nxy").unwrap(), Some(40));
        assert_eq!(http(b"HTTP/1.1 200 OK\r\nCont").unwrap(), None);
        assert!(http(b"HTTP/1.1 400 Bad\r\ncontent-length: 0\r\n\r\n").is_err());
    }
}
