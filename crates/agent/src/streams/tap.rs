//! One stream of one step, read from its files.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use protocol::output::{OUTPUT_CHUNK, Output, OutputEnd, OutputStream};
use protocol::{AgentMessage, JobId, Kind};
use ring::digest::{Context, SHA256};
use uuid::Uuid;
use wire::sigv4::hex;

use super::Source;
use crate::clock;
use crate::shim::{STDERR, STDOUT};

/// What a report surely holds whole. Such a stream that ends before it was looked at comes with the report alone.
const IN_REPORT: u64 = 16_000;

static NUMBERS: AtomicU64 = AtomicU64::new(0);

/// Where a stream stands.
pub(super) struct Tap {
    number: u64,
    job: JobId,
    step: String,
    stream: OutputStream,
    files: Vec<PathBuf>,
    limit: u64,
    sent: u64,
    acknowledged: u64,
    ended: bool,
    end_sent: bool,
    hash: Context,
    hashed: u64,
}

/// What there is to send.
pub(super) enum Next {
    /// A message, the offset behind its bytes, and whether it tells the end.
    Message(AgentMessage, u64, bool),
    /// Nothing now.
    Nothing,
    /// Nothing any more.
    Over,
}

impl Tap {
    pub(super) fn new(source: &Source, stream: OutputStream) -> Self {
        let mut tap = Self {
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            job: source.job.clone(),
            step: source.step.clone(),
            stream,
            files: Vec::new(),
            limit: source.limit,
            sent: 0,
            acknowledged: 0,
            ended: false,
            end_sent: false,
            hash: Context::new(&SHA256),
            hashed: 0,
        };
        tap.go_on(&source.folders);
        tap
    }

    pub(super) fn go_on(&mut self, folders: &[PathBuf]) {
        let name = if self.stream == OutputStream::Stdout { STDOUT } else { STDERR };
        self.files = folders.iter().map(|folder| folder.join(name)).collect();
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn is_step(&self, job: &JobId, step: &str) -> bool {
        self.job == *job && self.step == step
    }

    pub(super) fn is_of(&self, job: &JobId, step: &str, stream: OutputStream) -> bool {
        self.is_step(job, step) && self.stream == stream
    }

    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended
    }

    pub(super) fn acknowledge(&mut self, upto: u64) {
        self.acknowledged = self.acknowledged.max(upto);
    }

    pub(super) fn rewind(&mut self) {
        (self.sent, self.end_sent) = (self.acknowledged, false);
    }

    /// A stream that cannot be read any more is over: the report tells what it can.
    pub(super) fn next(&mut self) -> Next {
        if self.ended && self.sent == 0 && !self.end_sent && self.is_in_report() {
            return Next::Over;
        }
        match self.read() {
            Ok(bytes) if !bytes.is_empty() => self.bytes(&bytes),
            Ok(_) if self.ended && !self.end_sent => {
                self.end_sent = true;
                self.message(&[], self.sent, self.whole())
            }
            Ok(_) => Next::Nothing,
            Err(_) => Next::Over,
        }
    }

    fn bytes(&mut self, bytes: &[u8]) -> Next {
        let offset = self.sent;
        self.sent += bytes.len() as u64;
        // What is sent again has been hashed before.
        let new = usize::try_from(self.sent.saturating_sub(self.hashed)).unwrap_or_default().min(bytes.len());
        self.hash.update(&bytes[bytes.len() - new..]);
        self.hashed = self.hashed.max(self.sent);
        self.message(bytes, offset, None)
    }

    fn whole(&self) -> Option<OutputEnd> {
        // A supervisor cuts what is longer.
        let is_cut = |path: &PathBuf| path.metadata().is_ok_and(|metadata| metadata.len() >= self.limit);
        Some(OutputEnd {
            length: self.sent,
            sha256: hex(self.hash.clone().finish().as_ref()),
            truncated: self.files.iter().any(is_cut),
        })
    }

    fn message(&self, bytes: &[u8], offset: u64, end: Option<OutputEnd>) -> Next {
        let is_end = end.is_some();
        let output = Output {
            schema_version: 1,
            job_id: self.job.clone(),
            step: self.step.clone(),
            stream: self.stream,
            offset,
            data: STANDARD.encode(bytes),
            end,
        };
        let Ok(payload) = serde_json::to_vec(&output) else { return Next::Over };
        let created = u64::try_from(clock::now_ms()).unwrap_or(1);
        let message = AgentMessage::control(Kind::OUTPUT, Uuid::new_v4(), created, payload);
        Next::Message(message, self.sent, is_end)
    }

    /// Up to one message of what stands at the offset that comes next.
    fn read(&self) -> io::Result<Vec<u8>> {
        let mut before = 0;
        for path in &self.files {
            let Some(mut file) = open(path)? else { continue };
            let length = file.metadata()?.len().min(self.limit);
            if self.sent < before + length {
                let at = self.sent - before;
                file.seek(SeekFrom::Start(at))?;
                let mut bytes =
                    Vec::with_capacity(OUTPUT_CHUNK.min(usize::try_from(length - at).unwrap_or(OUTPUT_CHUNK)));
                file.take((length - at).min(OUTPUT_CHUNK as u64)).read_to_end(&mut bytes)?;
                return Ok(bytes);
            }
            before += length;
        }
        Ok(Vec::new())
    }

    /// After a reboot the report has what came after it alone.
    fn is_in_report(&self) -> bool {
        let length = |path: &PathBuf| path.metadata().map_or(0, |metadata| metadata.len());
        match (self.files.iter().map(length).sum::<u64>(), self.files.as_slice()) {
            (0, _) => true,
            (1..=IN_REPORT, [path]) => std::fs::read(path).is_ok_and(|bytes| str::from_utf8(&bytes).is_ok()),
            _ => false,
        }
    }
}

fn open(path: &PathBuf) -> io::Result<Option<File>> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

impl std::fmt::Debug for Tap {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Tap({} {} {:?} {}/{})", self.job, self.step, self.stream, self.acknowledged, self.sent)
    }
}
