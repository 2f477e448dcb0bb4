//! The trail told to others: appended to a file, sent to syslog, or to an OpenTelemetry collector.
//!
//! One loop per target follows the sealed entries from the position that is stored for it. An entry is told at least once:
//! again only when the server ended, or the target went away, between the telling and the noting. Of several replicas, one
//! at a time tells a target.

mod file;
mod line;
mod otlp;
mod stats;
mod syslog;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use model::Error;
use platform::Loops;
use storage::Batch;
use storage::journal;
use tokio::sync::Mutex;

use self::file::File;
use self::line::Line;
use self::otlp::Otlp;
use self::syslog::Syslog;
use crate::{Audit, SEALED, calls, store};

pub use self::stats::Stats;

/// How often a loop looks by itself, and the shortest that it waits when a target is away.
const PERIOD: Duration = Duration::from_secs(1);
/// How many entries are told at a time.
const CHUNK: u32 = 500;
/// For how long a replica has a target to itself, in milliseconds; renewed while it lives.
const HELD: i64 = 30_000;

/// Where the trail is told.
pub struct Target {
    /// What its position is stored under: another address is another target, and is told everything that is kept.
    name: String,
    kind: &'static str,
    sender: Sender,
}

enum Sender {
    File(File),
    Syslog(Syslog),
    Otlp(Box<Otlp>),
}

impl Target {
    /// Appends to a file, a JSON object a line.
    #[must_use]
    pub fn file(path: PathBuf) -> Self {
        Self { name: format!("file:{}", path.display()), kind: "file", sender: Sender::File(File::new(path)) }
    }

    /// Sends to syslog, at `unix:PATH`, `udp://HOST:PORT` or `tcp://HOST:PORT`.
    ///
    /// # Errors
    /// When it is no such address.
    pub fn syslog(address: &str) -> Result<Self, String> {
        let sender = Sender::Syslog(Syslog::new(address)?);
        Ok(Self { name: format!("syslog:{address}"), kind: "syslog", sender })
    }

    /// Sends to an OpenTelemetry collector, by OTLP over HTTP: `https://HOST:PORT` or `http://HOST:PORT`.
    ///
    /// # Errors
    /// When it is no such address, or this machine trusts no certificate authority.
    pub fn otlp(address: &str) -> Result<Self, String> {
        let sender = Sender::Otlp(Box::new(Otlp::new(address)?));
        Ok(Self { name: format!("otlp:{address}"), kind: "otlp", sender })
    }
}

impl Sender {
    async fn send(&mut self, lines: &Arc<[Line]>) -> io::Result<()> {
        match self {
            Self::File(file) => file.append(Arc::clone(lines)).await,
            Self::Syslog(syslog) => syslog.send(lines).await,
            Self::Otlp(otlp) => otlp.send(lines).await,
        }
    }
}

impl Audit {
    /// Tells the trail to these targets from now on.
    pub fn export(&self, loops: &mut Loops, targets: Vec<Target>) {
        for Target { name, kind, sender } in targets {
            let export = Arc::new(Export { audit: self.clone(), name, kind, sender: Mutex::new(sender) });
            loops.spawn("export the audit trail", PERIOD, SEALED, move || {
                let export = Arc::clone(&export);
                async move { export.pass().await }
            });
        }
    }
}

struct Export {
    audit: Audit,
    name: String,
    kind: &'static str,
    sender: Mutex<Sender>,
}

impl Export {
    /// Tells everything that is new.
    async fn pass(&self) -> Result<(), String> {
        let stats = &self.audit.0.stats;
        let passed = self.tell().await;
        if passed.is_err() {
            stats.failed(self.kind);
        }
        passed.map_err(|error| match error {
            Error::Internal(cause) => format!("{}: {cause}", self.name),
            Error::Fault(fault) => format!("{}: {}", self.name, fault.message),
        })
    }

    async fn tell(&self) -> Result<(), Error> {
        let mut sender = self.sender.lock().await;
        let Some(mut position) = self.held().await? else { return Ok(()) };
        if let Sender::File(file) = &mut *sender {
            position = self.written(file, position).await?;
        }
        loop {
            let lines = self.lines(position).await?;
            let Some(last) = lines.last() else { return Ok(()) };
            position = last.position();
            sender.send(&lines).await?;
            if !self.note(position).await? {
                return Ok(());
            }
            self.audit.0.stats.told(self.kind, lines.len());
            if self.held().await?.is_none() {
                return Ok(());
            }
        }
    }

    /// Where this replica goes on; `None` while another tells this target.
    async fn held(&self) -> Result<Option<i64>, Error> {
        let plane = &self.audit.0.plane;
        let (now, me) = (plane.clock.now(), &*plane.replica);
        let found = store::exported(&plane.db, &self.name).await?;
        if let Some(found) = &found
            && found.holder == me
            && found.held_until > now + HELD / 2
        {
            return Ok(Some(found.position));
        }
        let mut batch = Batch::new();
        store::hold(&mut batch, &self.name, me, now, now + HELD);
        match plane.db.commit(batch).await {
            Ok(_) => Ok(Some(found.map_or(0, |found| found.position))),
            Err(storage::Error::Conflict { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Notes that everything up to and with `position` is told; whether this replica may go on.
    async fn note(&self, position: i64) -> Result<bool, Error> {
        let plane = &self.audit.0.plane;
        let mut batch = Batch::new();
        store::note_exported(&mut batch, &self.name, &plane.replica, position);
        match plane.db.commit(batch).await {
            Ok(_) => Ok(true),
            Err(storage::Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// A file may be further than is noted, when the server ended in between. Its last line counts when it is one of this
    /// trail: a store that was set back to a copy gives old positions to new entries.
    async fn written(&self, file: &mut File, position: i64) -> Result<i64, Error> {
        let Some(mark) = file.open().await?.filter(|mark| mark.position > position) else { return Ok(position) };
        let last = mark.position;
        let db = &self.audit.0.plane.db;
        let seals = store::seals_of(db, &journal::read_these(db, &[last]).await?).await?;
        match seals.get(&last) == Some(&mark.seal) {
            // The rest of the entry's lines is missing: all of them come again.
            true if !mark.last => Ok(position.max(last - 1)),
            true if self.note(last).await? => Ok(last),
            _ => Ok(position),
        }
    }

    /// The next entries that are sealed.
    async fn lines(&self, position: i64) -> Result<Arc<[Line]>, Error> {
        let db = &self.audit.0.plane.db;
        let (state, _) = store::state(db).await?;
        let mut entries = journal::read_after(db, position, CHUNK).await?;
        entries.retain(|recorded| recorded.position <= state.position);
        self.audit.0.stats.behind(self.kind, state.position - position);
        let mut seals = store::seals_of(db, &entries).await?;
        Ok(entries
            .into_iter()
            .flat_map(|recorded| {
                let seal = seals.remove(&recorded.position);
                calls::apart(recorded).into_iter().map(move |part| Line::new(part, seal.clone()))
            })
            .collect())
    }
}
