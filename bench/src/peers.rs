//! What parameters are compared with: Redis and etcd from the distribution, each in a process and a folder of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tokio::net::TcpStream;

use crate::Outcome;
use crate::deployment::{connector, free_address, wait_for};
use crate::load::{Frame, http, resp};
use crate::process::Process;

/// How long a peer may take until it listens.
const START: Duration = Duration::from_secs(20);

/// A peer that answers.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
    pub(crate) frame: Frame,
    read: fn(SocketAddr, &str) -> Bytes,
    write: fn(SocketAddr, &str, &str) -> Bytes,
}

impl Peer {
    /// A request for a value.
    pub(crate) fn read(&self, key: &str) -> Bytes {
        (self.read)(self.address, key)
    }

    /// A request to store a value.
    pub(crate) fn write(&self, key: &str, value: &str) -> Bytes {
        (self.write)(self.address, key, value)
    }
}

/// Starts those whose programs are there; `programs` is looked into before the search path.
pub(crate) async fn start(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Vec<Peer>> {
    let mut peers = Vec::new();
    peers.extend(redis(programs, folder, log).await?);
    peers.extend(etcd(programs, folder, log).await?);
    Ok(peers)
}

/// Redis with every write on the disk before it is answered, as the others do.
async fn redis(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Option<Peer>> {
    let Some(program) = find(programs, "redis-server") else { return Ok(None) };
    let (address, data) = (free_address()?, folder.join("redis"));
    std::fs::create_dir_all(&data)?;
    let mut command = Command::new(program);
    command.args(["--bind", "127.0.0.1", "--port", &address.port().to_string(), "--dir"]).arg(&data);
    command.args(["--save", "", "--appendonly", "yes", "--appendfsync", "always"]);
    let process = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), log)?;
    listening(address).await?;
    let read = |_, key: &str| format!("*2\r\n$3\r\nGET\r\n${}\r\n{key}\r\n", key.len()).into();
    let write = |_, key: &str, value: &str| {
        format!("*3\r\n$3\r\nSET\r\n${}\r\n{key}\r\n${}\r\n{value}\r\n", key.len(), value.len()).into()
    };
    Ok(Some(Peer { name: "Redis", process, address, frame: resp, read, write }))
}

/// etcd by its HTTP gateway.
async fn etcd(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Option<Peer>> {
    let Some(program) = find(programs, "etcd") else { return Ok(None) };
    let (address, between) = (free_address()?, free_address()?);
    let (url, between) = (format!("http://{address}"), format!("http://{between}"));
    let mut command = Command::new(program);
    command.args(["--listen-client-urls", &url, "--advertise-client-urls", &url, "--name", "one"]);
    command.args(["--listen-peer-urls", &between, "--initial-advertise-peer-urls", &between]);
    command.args(["--initial-cluster", &format!("one={between}"), "--data-dir"]).arg(folder.join("etcd"));
    let process = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), log)?;
    wait_for(&connector(&url, None)?, "/health").await?;
    let read = |address, key: &str| post(address, "/v3/kv/range", &format!("{{\"key\":\"{}\"}}", STANDARD.encode(key)));
    let write = |address, key: &str, value: &str| {
        let (key, value) = (STANDARD.encode(key), STANDARD.encode(value));
        post(address, "/v3/kv/put", &format!("{{\"key\":\"{key}\",\"value\":\"{value}\"}}"))
    };
    Ok(Some(Peer { name: "etcd's gateway", process, address, frame: http, read, write }))
}

fn post(address: SocketAddr, path: &str, body: &str) -> Bytes {
    format!("POST {path} HTTP/1.1\r\nhost: {address}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into()
}

fn find(programs: Option<&Path>, name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = programs.map(Path::to_owned).into_iter().chain(std::env::split_paths(&path));
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}

async fn listening(address: SocketAddr) -> Outcome<()> {
    let start = Instant::now();
    while let Err(error) = TcpStream::connect(address).await {
        if start.elapsed() > START {
            return Err(format!("nobody listens on {address}: {error}").into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
