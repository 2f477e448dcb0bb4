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

/// What came of it.
pub(crate) struct Sent {
    /// Seconds until all were answered.
    pub(crate) seconds: f64,
    /// Microseconds until each was answered.
    pub(crate) micros: Vec<f64>,
}

/// Sends each request once over so many connections, each with one request under way at a time.
pub(crate) async fn send(
    address: SocketAddr,
    frame: Frame,
    requests: &Arc<[Bytes]>,
    connections: usize,
) -> Outcome<Sent> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut senders = JoinSet::new();
    let start = Instant::now();
    for _ in 0..connections {
        senders.spawn(sender(address, frame, Arc::clone(requests), Arc::clone(&next)));
    }
    let mut micros = Vec::with_capacity(requests.len());
    while let Some(ended) = senders.join_next().await {
        micros.extend(ended??);
    }
    Ok(Sent { seconds: start.elapsed().as_secs_f64(), micros })
}

async fn sender(
    address: SocketAddr,
    frame: Frame,
    requests: Arc<[Bytes]>,
    next: Arc<AtomicUsize>,
) -> Outcome<Vec<f64>> {
    let mut micros = Vec::new();
    let mut open = None;
    let mut buffer = BytesMut::with_capacity(64 << 10);
    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
        let start = Instant::now();
        let mut stream = match open.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                stream
            }
        };
        stream.write_all(request).await?;
        buffer.clear();
        let closes = loop {
            if let Some(length) = frame(&buffer)?
                && buffer.len() >= length
            {
                break false;
            }
            if stream.read_buf(&mut buffer).await? == 0 {
                break true;
            }
        };
        micros.push(start.elapsed().as_secs_f64() * 1e6);
        open = (!closes && !says_close(&buffer)).then_some(stream);
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

/// Redis's answers to GET and SET.
pub(crate) fn resp(bytes: &[u8]) -> Outcome<Option<usize>> {
    let Some(end) = bytes.windows(2).position(|two| two == b"\r\n") else { return Ok(None) };
    match bytes.first() {
        Some(b'+') => Ok(Some(end + 2)),
        Some(b'$') => {
            let length: usize = std::str::from_utf8(&bytes[1..end])?.parse()?;
            Ok(Some(end + 2 + length + 2))
        }
        _ => Err(format!("a request was answered {}", String::from_utf8_lossy(bytes)).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_end_where_they_say() {
        assert_eq!(http(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nxy").unwrap(), Some(40));
        assert_eq!(http(b"HTTP/1.1 200 OK\r\nCont").unwrap(), None);
        assert!(http(b"HTTP/1.1 400 Bad\r\ncontent-length: 0\r\n\r\n").is_err());
        assert_eq!(resp(b"$3\r\nabc\r\n").unwrap(), Some(9));
        assert_eq!((resp(b"+OK\r\n").unwrap(), resp(b"$3").unwrap()), (Some(5), None));
        assert!(resp(b"$-1\r\n").is_err() && resp(b"-ERR x\r\n").is_err());
    }
}
