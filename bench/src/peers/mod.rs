//! What parameters are compared with: Redis, etcd, and PostgreSQL with a plain table, each in a process and a folder of its own
//! and with each write on the disk before it is answered; and moto's server.

mod etcd;
mod moto;
mod postgres;
mod redis;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::net::TcpStream;

use crate::Outcome;
use crate::load::Destination;
use crate::process::Process;

/// How long a peer may take until it listens.
const START: Duration = Duration::from_secs(20);

/// A peer that answers.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) process: Process,
    pub(crate) to: Destination,
    /// How many times fewer requests measure it as well: it is that slow.
    pub(crate) share: usize,
    requests: Box<dyn Requests>,
}

/// How a peer is spoken to.
trait Requests {
    /// A request for a value.
    fn read(&self, key: &str) -> Outcome<Bytes>;
    /// A request to store a value.
    fn write(&self, key: &str, value: &str) -> Outcome<Bytes>;
}

impl Peer {
    /// A request for a value.
    pub(crate) fn read(&self, key: &str) -> Outcome<Bytes> {
        self.requests.read(key)
    }

    /// A request to store a value.
    pub(crate) fn write(&self, key: &str, value: &str) -> Outcome<Bytes> {
        self.requests.write(key, value)
    }
}

/// Starts those whose programs are there; `programs` is looked into before the search path.
pub(crate) async fn start(programs: Option<&Path>, folder: &Path, log: &Path, with_moto: bool) -> Outcome<Vec<Peer>> {
    std::fs::create_dir_all(folder)?;
    let mut peers = Vec::new();
    peers.extend(redis::start(programs, folder, log).await?);
    peers.extend(etcd::start(programs, folder, log).await?);
    peers.extend(postgres::start(programs, folder, log).await?);
    if with_moto {
        peers.push(moto::start(log).await?);
    }
    Ok(peers)
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
