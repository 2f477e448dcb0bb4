//! SQLite: one writer thread with group commit, readers inline on the calling thread.

mod open;
mod pool;
mod statement;
mod writer;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{mpsc, oneshot, watch};

use crate::batch::{Batch, Receipt};
use crate::dialect::{Dialect, Texts};
use crate::error::{Error, Result};
use crate::migrate::Migration;
use crate::value::{Row, Val};

use pool::Pool;
use writer::Job;

/// Tables that hold data.
pub(crate) const TABLES: &str =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema_migrations'";

/// Readers of each pool. `read` holds one for microseconds, `scan` as long as it takes, so they do not share.
const READERS: usize = 4;
/// Batches that may wait for the writer before `commit` itself waits.
const QUEUE: usize = 4_096;

pub(crate) struct Sqlite {
    shared: Arc<Shared>,
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    /// Closes when the writer has ended.
    ended: watch::Receiver<()>,
}

struct Shared {
    texts: Texts,
    short: Pool,
    long: Pool,
}

impl Sqlite {
    /// `max_pages`: how large the database may grow, in pages of 4 KiB; `None`: as large as the disk.
    pub(crate) async fn open(path: &str, migrations: Vec<Migration>, max_pages: Option<u32>) -> Result<Self> {
        let path = path.to_owned();
        let open = tokio::task::spawn_blocking(move || Self::open_blocking(Path::new(&path), &migrations, max_pages));
        open.await.map_err(|error| Error::Other(format!("opening the database failed: {error}")))?
    }

    fn open_blocking(path: &Path, migrations: &[Migration], max_pages: Option<u32>) -> Result<Self> {
        let lock = open::lock(path)?;
        let mut connection = open::writer(path)?;
        open::migrate(&mut connection, migrations)?;
        if let Some(pages) = max_pages {
            open::limit(&connection, pages)?;
        }
        let readers = || (0..READERS).map(|_| open::reader(path)).collect::<Result<Vec<_>>>().map(Pool::new);
        let shared = Arc::new(Shared { texts: Texts::new(Dialect::Sqlite), short: readers()?, long: readers()? });
        let (jobs, queue) = mpsc::channel(QUEUE);
        let (running, ended) = watch::channel(());
        let writer = writer::Writer::new(connection, Arc::clone(&shared), path);
        let run = move || {
            writer.run(queue);
            drop((lock, running));
        };
        let thread = std::thread::Builder::new().name("storage-writer".to_owned()).spawn(run);
        thread.map_err(|error| Error::Other(format!("starting the writer of the database failed: {error}")))?;
        Ok(Self { shared, jobs: Mutex::new(Some(jobs)), ended })
    }

    pub(crate) fn read(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>> {
        let text = self.shared.texts.get(sql)?;
        self.shared.short.with(|connection| statement::query(connection, &text, params))
    }

    pub(crate) async fn scan(&self, sql: &'static str, params: Vec<Val>) -> Result<Vec<Row>> {
        let shared = Arc::clone(&self.shared);
        let text = shared.texts.get(sql)?;
        let scan = move || shared.long.with(|connection| statement::query(connection, &text, &params));
        let scan = tokio::task::spawn_blocking(scan);
        scan.await.map_err(|error| Error::Other(format!("a scan of the database failed: {error}")))?
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Result<Receipt> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (ack, answer) = oneshot::channel();
        let sent = match jobs {
            Some(jobs) => jobs.send(Job { batch, ack }).await.is_ok(),
            None => false,
        };
        if !sent {
            return Err(pool::closed());
        }
        answer
            .await
            .unwrap_or_else(|_| Err(Error::Unavailable("its writer ended; the change may be stored".to_owned())))
    }

    pub(crate) async fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let mut ended = self.ended.clone();
        while ended.changed().await.is_ok() {}
        self.shared.short.close();
        self.shared.long.close();
    }
}
