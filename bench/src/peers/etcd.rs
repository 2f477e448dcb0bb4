//! etcd by its HTTP gateway.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::{Peer, Requests, find};
use crate::Outcome;
use crate::deployment::{connector, free_address, wait_for};
use crate::load::Destination;
use crate::process::Process;

struct Gateway(SocketAddr);

pub(super) async fn start(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Option<Peer>> {
    let Some(program) = find(programs, "etcd") else { return Ok(None) };
    let (address, between) = (free_address()?, free_address()?);
    let (url, between) = (format!("http://{address}"), format!("http://{between}"));
    let mut command = Command::new(program);
    command.args(["--listen-client-urls", &url, "--advertise-client-urls", &url, "--name", "one"]);
    command.args(["--listen-peer-urls", &between, "--initial-advertise-peer-urls", &between]);
    command.args(["--initial-cluster", &format!("one={between}"), "--data-dir"]).arg(folder.join("etcd"));
    let process = Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), log)?;
    wait_for(&connector(&url, None)?, "/health").await?;
    let (to, requests) = (Destination::http(address), Box::new(Gateway(address)));
    Ok(Some(Peer { name: "etcd's gateway", process, to, share: 1, requests }))
}

impl Requests for Gateway {
    fn read(&self, key: &str) -> Outcome<Bytes> {
        Ok(self.post("/v3/kv/range", &format!("{{\"key\":\"{}\"}}", STANDARD.encode(key))))
    }

    fn write(&self, key: &str, value: &str) -> Outcome<Bytes> {
        let (key, value) = (STANDARD.encode(key), STANDARD.encode(value));
        Ok(self.post("/v3/kv/put", &format!("{{\"key\":\"{key}\",\"value\":\"{value}\"}}")))
    }
}

impl Gateway {
    fn post(&self, path: &str, body: &str) -> Bytes {
        format!("POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-length: {}\r\n\r\n{body}", self.0, body.len()).into()
    }
}
