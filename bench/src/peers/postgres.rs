//! PostgreSQL with a plain table of keys and values, as it comes: every commit waits for the disk. Each connection has its two
//! statements prepared.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use bytes::Bytes;

use super::{Peer, Requests, find, listening};
use crate::Outcome;
use crate::deployment::free_address;
use crate::load::{Destination, Line};
use crate::process::{Process, output};

/// PostgreSQL refuses to run as root; this is `nobody`, and the number of its group, on every Linux.
const NOBODY: u32 = 65_534;
const TABLE: &str = "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT NOT NULL)";
const READ: &str = "SELECT value FROM kept WHERE key = $1";
const WRITE: &str =
    "INSERT INTO kept (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

struct Statements;

pub(super) async fn start(programs: Option<&Path>, folder: &Path, log: &Path) -> Outcome<Option<Peer>> {
    let (Some(initdb), Some(server)) = (program(programs, "initdb"), program(programs, "postgres")) else {
        return Ok(None);
    };
    let (address, data) = (free_address()?, owned(&folder.join("postgres"))?);
    let mut init = Command::new(initdb);
    init.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-D"]).arg(&data);
    output(unprivileged(&mut init))?;
    let mut command = Command::new(server);
    command.arg("-D").arg(&data).arg("-k").arg(&data).args(["-p", &address.port().to_string()]);
    command.args(["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200", "-c", "log_checkpoints=off"]);
    let process = Process::start(unprivileged(&mut command).stdin(Stdio::null()).stdout(Stdio::null()), log)?;
    listening(address).await?;
    prepared(&Destination { address, frame, greetings: Arc::new([hello()]) }).await?;
    let greetings =
        [hello(), [message(b'P', &parse("r", READ)), message(b'P', &parse("w", WRITE)), sync()].concat().into()];
    let to = Destination { address, frame, greetings: Arc::new(greetings) };
    Ok(Some(Peer { name: "PostgreSQL", process, to, share: 1, requests: Box::new(Statements) }))
}

/// Makes the table, as soon as the server lets anybody in.
async fn prepared(to: &Destination) -> Outcome<()> {
    let start = std::time::Instant::now();
    let mut line = loop {
        match Line::open(to).await {
            Ok(line) => break line,
            Err(error) if start.elapsed() > super::START => return Err(error),
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    };
    line.send(&message(b'Q', &text(TABLE)).into()).await?;
    line.answer().await?.map(drop).ok_or_else(|| "PostgreSQL made no table".into())
}

impl Requests for Statements {
    fn read(&self, key: &str) -> Outcome<Bytes> {
        Ok(call("r", &[key]))
    }

    fn write(&self, key: &str, value: &str) -> Outcome<Bytes> {
        Ok(call("w", &[key, value]))
    }
}

/// The newest of the distribution, or the one in the search path.
fn program(programs: Option<&Path>, name: &str) -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = versions.map(|version| version.path().join("bin").join(name)).collect();
    found.retain(|program| program.is_file());
    found.sort();
    found.pop().or_else(|| find(programs, name))
}

/// A folder that the server may write to.
fn owned(folder: &Path) -> Outcome<PathBuf> {
    std::fs::create_dir_all(folder)?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    if is_root()? {
        for above in folder.ancestors().skip(1).take(2) {
            std::fs::set_permissions(above, std::fs::Permissions::from_mode(0o711))?;
        }
        chown(folder, Some(NOBODY), Some(NOBODY))?;
    }
    Ok(folder.to_owned())
}

fn unprivileged(command: &mut Command) -> &mut Command {
    match is_root() {
        Ok(true) => command.uid(NOBODY).gid(NOBODY).current_dir("/"),
        _ => command,
    }
}

fn is_root() -> Outcome<bool> {
    Ok(std::fs::metadata("/proc/self")?.uid() == 0)
}

fn hello() -> Bytes {
    let mut body = 196_608_u32.to_be_bytes().to_vec();
    body.extend_from_slice(b"user\0postgres\0database\0postgres\0\0");
    let mut hello = length(&body).to_vec();
    hello.extend(body);
    hello.into()
}

fn parse(name: &str, sql: &str) -> Vec<u8> {
    [text(name), text(sql), vec![0, 0]].concat()
}

/// Binds a prepared statement to texts, runs it, and ends its transaction.
fn call(statement: &str, values: &[&str]) -> Bytes {
    let mut bind = [text(""), text(statement), vec![0, 0]].concat();
    bind.extend(u16::try_from(values.len()).unwrap_or_default().to_be_bytes());
    for value in values {
        bind.extend(u32::try_from(value.len()).unwrap_or_default().to_be_bytes());
        bind.extend_from_slice(value.as_bytes());
    }
    bind.extend([0, 0]);
    let run = [text(""), vec![0; 4]].concat();
    [message(b'B', &bind), message(b'E', &run), sync()].concat().into()
}

fn sync() -> Vec<u8> {
    message(b'S', &[])
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut message = vec![kind];
    message.extend(length(body));
    message.extend_from_slice(body);
    message
}

fn length(body: &[u8]) -> [u8; 4] {
    u32::try_from(body.len() + 4).unwrap_or_default().to_be_bytes()
}

fn text(text: &str) -> Vec<u8> {
    [text.as_bytes(), b"\0"].concat()
}

/// Messages up to and with the one that says that the server is ready for the next.
fn frame(bytes: &[u8]) -> Outcome<Option<usize>> {
    let mut at = 0;
    while let Some((kind, rest)) = bytes.get(at..).and_then(<[u8]>::split_first) {
        let Some(length) = rest.first_chunk::<4>() else { return Ok(None) };
        let end = at + 1 + usize::try_from(u32::from_be_bytes(*length))?;
        match kind {
            b'E' => return Err(format!("a request was answered {}", String::from_utf8_lossy(bytes)).into()),
            b'Z' => return Ok(Some(end)),
            _ => at = end,
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_end_where_the_server_is_ready() {
        let answer = [message(b'2', &[]), message(b'C', b"INSERT 0 1\0"), message(b'Z', b"I")].concat();
        assert_eq!(frame(&answer).unwrap(), Some(answer.len()));
        assert_eq!(frame(&answer[..answer.len() - 6]).unwrap(), None);
        assert!(frame(&message(b'E', b"no\0")).is_err());
    }

    #[test]
    fn a_call_is_bound_run_and_ended() {
        let expected = b"B\0\0\0\x12\0r\0\0\0\0\x01\0\0\0\x01k\0\0E\0\0\0\x09\0\0\0\0\0S\0\0\0\x04";
        assert_eq!(&call("r", &["k"])[..], expected);
    }
}
