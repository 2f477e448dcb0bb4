//! Syslog messages (RFC 5424): datagrams over UDP or to a local socket, or a TCP stream of messages that are preceded by
//! their length (RFC 6587). Syslog confirms nothing: what a receiver was given, but did not take before it ended, is lost.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpStream, UdpSocket, UnixDatagram, lookup_host};
use tokio::time::timeout;

use super::line::Line;

/// How long connecting, or sending some messages, may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// What a datagram's JSON may have, in bytes: with its header it must stay below what UDP can carry.
const LONGEST: usize = 60_000;
/// Facility "log audit" with severities "informational" and "warning".
const DONE: u8 = 13 * 8 + 6;
const FAILED: u8 = 13 * 8 + 4;

#[derive(Debug, PartialEq, Eq)]
enum Address {
    Unix(PathBuf),
    Udp(String),
    Tcp(String),
}

enum Socket {
    Unix(UnixDatagram),
    Udp(UdpSocket),
    Tcp(TcpStream),
}

pub(super) struct Syslog {
    address: Address,
    host: String,
    socket: Option<Socket>,
}

impl Syslog {
    /// Reads an address; connects when the first message is sent.
    pub(super) fn new(address: &str) -> Result<Self, String> {
        let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
        Ok(Self { address: read(address)?, host: header(&host, 255), socket: None })
    }

    pub(super) async fn send(&mut self, lines: &[Line]) -> io::Result<()> {
        let mut socket = match self.socket.take().filter(is_open) {
            Some(socket) => socket,
            None => timeout(PATIENCE, connect(&self.address)).await??,
        };
        timeout(PATIENCE, self.send_over(&mut socket, lines)).await??;
        // After a failure the next attempt connects anew.
        self.socket = Some(socket);
        Ok(())
    }

    async fn send_over(&self, socket: &mut Socket, lines: &[Line]) -> io::Result<()> {
        if let Socket::Tcp(stream) = socket {
            let messages = lines.iter().map(|line| message(&self.host, line, usize::MAX));
            let framed: String = messages.map(|message| format!("{} {message}", message.len())).collect();
            return stream.write_all(framed.as_bytes()).await;
        }
        for line in lines {
            let message = message(&self.host, line, LONGEST);
            match socket {
                Socket::Unix(socket) => socket.send(message.as_bytes()).await?,
                Socket::Udp(socket) => socket.send(message.as_bytes()).await?,
                Socket::Tcp(_) => return Ok(()),
            };
        }
        Ok(())
    }
}

fn read(address: &str) -> Result<Address, String> {
    let read = match address.split_once(':') {
        Some(("unix", path)) if path.starts_with('/') => Some(Address::Unix(path.into())),
        Some(("udp", place)) => host_and_port(place).map(Address::Udp),
        Some(("tcp", place)) => host_and_port(place).map(Address::Tcp),
        _ => None,
    };
    let example = "write unix:/dev/log, udp://host:514 or tcp://host:601";
    read.ok_or_else(|| format!("`{address}` is no address of a syslog receiver; {example}"))
}

fn host_and_port(place: &str) -> Option<String> {
    let place = place.strip_prefix("//")?;
    let (host, port) = place.rsplit_once(':')?;
    let is_whole = !host.is_empty() && !host.contains('/') && port.parse::<u16>().is_ok_and(|port| port > 0);
    is_whole.then(|| place.to_owned())
}

async fn connect(address: &Address) -> io::Result<Socket> {
    match address {
        Address::Tcp(place) => Ok(Socket::Tcp(TcpStream::connect(place).await?)),
        Address::Unix(path) => {
            let socket = UnixDatagram::unbound()?;
            socket.connect(path)?;
            Ok(Socket::Unix(socket))
        }
        Address::Udp(place) => {
            let receiver = lookup_host(place).await?.next().ok_or(ErrorKind::NotFound)?;
            let any = if receiver.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
            let socket = UdpSocket::bind(any).await?;
            socket.connect(receiver).await?;
            Ok(Socket::Udp(socket))
        }
    }
}

/// Whether the other end has not closed it, as far as is known: what is written to a closed stream is lost without a word.
fn is_open(socket: &Socket) -> bool {
    match socket {
        Socket::Tcp(stream) => match stream.try_read(&mut [0; 64]) {
            Ok(read) => read > 0,
            Err(error) => error.kind() == ErrorKind::WouldBlock,
        },
        Socket::Unix(_) | Socket::Udp(_) => true,
    }
}

fn message(host: &str, line: &Line, longest: usize) -> String {
    let priority = if line.error().is_empty() { DONE } else { FAILED };
    let (time, id) = (line.time(), header(line.operation(), 32));
    let process = std::process::id();
    format!("<{priority}>1 {time} {host} fleetwright {process} {id} - {}", line.json_within(longest))
}

/// Text for a message's header: printable ASCII without spaces, `-` where nothing is left.
fn header(text: &str, longest: usize) -> String {
    let kept: String = text.chars().filter(char::is_ascii_graphic).take(longest).collect();
    if kept.is_empty() { "-".to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::line::tests::line;
    use super::*;

    #[test]
    fn addresses() {
        assert_eq!(read("unix:/dev/log").unwrap(), Address::Unix("/dev/log".into()));
        assert_eq!(read("udp://log.example.com:514").unwrap(), Address::Udp("log.example.com:514".to_owned()));
        assert_eq!(read("tcp://[::1]:601").unwrap(), Address::Tcp("[::1]:601".to_owned()));
        for wrong in ["", "/dev/log", "unix:log", "udp:host:514", "udp://host", "udp://:1", "tcp://host:0", "tls://h:1"]
        {
            assert!(read(wrong).unwrap_err().contains("udp://host:514"), "{wrong}");
        }
    }

    #[test]
    fn a_message_has_a_header_and_the_entry() {
        let text = message("lab", &line(json!({ "error": { "code": "AccessDeniedException" } })), LONGEST);
        let (header, json) = text.split_once(" - ").unwrap();
        let process = std::process::id();
        assert_eq!(header, format!("<108>1 2026-11-22T07:32:30.007Z lab fleetwright {process} ssm:SendCommand"));
        assert!(json.starts_with('{') && json.ends_with('}'));
        assert!(message("lab", &line(json!({})), LONGEST).starts_with("<110>1 "));
    }

    #[test]
    fn headers_hold_no_spaces() {
        assert_eq!(header("a b\u{e9}\n", 255), "ab");
        assert_eq!(header("é", 255), "-");
        assert_eq!(header("abc", 2), "ab");
    }
}
