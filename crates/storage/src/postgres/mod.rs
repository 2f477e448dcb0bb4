//! PostgreSQL: one writer connection with group commit, a few pipelining connections for reads.

mod failure;
mod link;
mod migrate;
mod settings;
mod tls;
mod value;
mod writer;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use settings::Server;
use tokio::sync::{mpsc, oneshot, watch};

use crate::batch::{Batch, Receipt};
use crate::dialect::{Dialect, Texts};
use crate::error::{Error, Result};
use crate::migrate::Migration;
use crate::value::{Row, Val};

use failure::Failure;
use link::{Link, Role};
use writer::{Job, Writer};

/// Tables that hold data.
pub(crate) const TABLES: &str = "SELECT CAST(tablename AS TEXT) FROM pg_tables \
     WHERE schemaname = current_schema() AND tablename <> 'schema_migrations'";

/// What writers and migrations of all replicas take in turn: journal positions are given out under it, so that they are
/// in the order of commits.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7022364302063166569)";
const READERS: usize = 4;
/// Long reads have their own connections: what is pipelined behind one waits for it.
const SCANNERS: usize = 2;
/// Batches that may wait for the writer before `commit` itself waits.
const QUEUE: usize = 4_096;

pub(crate) struct Postgres {
    readers: Links,
    scanners: Links,
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    /// Closes when the writer has ended.
    ended: watch::Receiver<()>,
}

impl Postgres {
    pub(crate) async fn open(url: &str, migrations: &[Migration]) -> Result<Self> {
        let server = settings::parse(url)?;
        migrate::run(&server, migrations).await?;
        let texts = Arc::new(Texts::new(Dialect::Postgres));
        let links = |count| Links::new(count, &server, &texts);
        let (readers, scanners) = (links(READERS), links(SCANNERS));
        let writer = Writer::new(Link::new(server.clone(), Role::Writer, Arc::clone(&texts)));
        let (jobs, queue) = mpsc::channel(QUEUE);
        let (running, ended) = watch::channel(());
        tokio::spawn(async move {
            writer.run(queue).await;
            drop(running);
        });
        Ok(Self { readers, scanners, jobs: Mutex::new(Some(jobs)), ended })
    }

    pub(crate) async fn read(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>> {
        self.readers.query(sql, params).await
    }

    pub(crate) async fn scan(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>> {
        self.scanners.query(sql, params).await
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Result<Receipt> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (ack, answer) = oneshot::channel();
        let sent = match jobs {
            Some(jobs) => jobs.send(Job { batch, ack }).await.is_ok(),
            None => false,
        };
        if !sent {
            return Err(link::closed());
        }
        answer
            .await
            .unwrap_or_else(|_| Err(Error::Unavailable("its writer ended; the change may be stored".to_owned())))
    }

    pub(crate) async fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let mut ended = self.ended.clone();
        while ended.changed().await.is_ok() {}
        self.readers.close().await;
        self.scanners.close().await;
    }
}

/// Connections for reads, taken in turn.
struct Links {
    links: Vec<Link>,
    turn: AtomicUsize,
}

impl Links {
    fn new(count: usize, server: &Server, texts: &Arc<Texts>) -> Self {
        let link = |_| Link::new(server.clone(), Role::Reader, Arc::clone(texts));
        Self { links: (0..count).map(link).collect(), turn: AtomicUsize::new(0) }
    }

    /// Reads, once more on a new connection if the first one was lost: reading twice is harmless.
    async fn query(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>> {
        let link = &self.links[self.turn.fetch_add(1, Ordering::Relaxed) % self.links.len()];
        let session = link.session().await?;
        match session.query(sql, params).await {
            Err(Failure::Lost(_)) => {
                link.discard(&session).await;
                Ok(link.session().await?.query(sql, params).await?)
            }
            answer => Ok(answer?),
        }
    }

    async fn close(&self) {
        for link in &self.links {
            link.close().await;
        }
    }
}
