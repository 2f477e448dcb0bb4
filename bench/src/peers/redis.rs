//! Redis with every write on the disk before it is answered, as the others do.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use bytes::Bytes;

use super::{Peer, Requests, find, listening};
use crate::Outcome;
use crate::deployment::free_address;
use crate::load::Destination;
use crate::process::Process;

struct Redis;

pub(super) async fn start(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Option<Peer>> {
    let Some(program) = find(programs, "redis-server") else { return Ok(None) };
    let (address, data) = (free_address()?, folder.join("redis"));
    std::fs::create_dir_all(&data)?;
    let mut command = Command::new(program);
    command.args(["--bind", "127.0.0.1", "--port", &address.port().to_string(), "--dir"]).arg(&data);
    command.args(["--save", "", "--appendonly", "yes", "--appendfsync", "always"]);
    let process = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), log)?;
    listening(address).await?;
    let to = Destination { address, frame, greetings: Arc::default() };
    Ok(Some(Peer { name: "Redis", process, to, share: 1, requests: Box::new(Redis) }))
}

impl Requests for Redis {
    fn read(&self, key: &str) -> Outcome<Bytes> {
        Ok(format!("*2\r\n$3\r\nGET\r\n${}\r\n{key}\r\n", key.len()).into())
    }

    fn write(&self, key: &str, value: &str) -> Outcome<Bytes> {
        Ok(format!("*3\r\n$3\r\nSET\r\n${}\r\n{key}\r\n${}\r\n{value}\r\n", key.len(), value.len()).into())
    }
}

/// The answers to GET and SET.
fn frame(bytes: &[u8]) -> Outcome<Option<usize>> {
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
        assert_eq!(frame(b"$3\r\nabc\r\n").unwrap(), Some(9));
        assert_eq!((frame(b"+OK\r\n").unwrap(), frame(b"$3").unwrap()), (Some(5), None));
        assert!(frame(b"$-1\r\n").is_err() && frame(b"-ERR x\r\n").is_err());
    }
}
