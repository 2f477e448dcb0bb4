//! The one task that writes: takes what waits, commits it as one transaction, answers everyone.
//!
//! What is known when the connection dies: before COMMIT is sent the server rolls back, so the group is tried once more on
//! a new connection. From the moment COMMIT is sent until its answer nobody can tell, so everyone in the group gets
//! `Unavailable` with a text that says so, and nothing is repeated.

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{MaybeDone, maybe_done};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;
use tokio_postgres::Statement;

use super::LOCK;
use super::failure::Failure;
use super::link::{Link, Session};
use crate::batch::{self, Batch, Receipt};
use crate::error::{Error, Result};
use crate::journal;

/// Batches of one transaction at most.
const GROUP: usize = 1_024;
/// How long the server may take for a group; longer than its own limits for statements.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) struct Job {
    pub(super) batch: Batch,
    pub(super) ack: oneshot::Sender<Result<Receipt>>,
}

pub(super) struct Writer {
    link: Link,
}

/// How a transaction ended without effect, or with an unknown one.
enum Ended {
    /// The server refused; nothing is stored.
    Refused(Error),
    /// The connection died before COMMIT was sent; nothing is stored.
    Lost(String),
    /// The connection died with COMMIT under way.
    Unknown(String),
}

impl Writer {
    pub(super) fn new(link: Link) -> Self {
        Self { link }
    }

    /// Works until every sender is gone and the queue is empty.
    pub(super) async fn run(self, mut queue: mpsc::Receiver<Job>) {
        let mut group = Vec::with_capacity(GROUP);
        while queue.recv_many(&mut group, GROUP).await > 0 {
            self.settle(std::mem::take(&mut group)).await;
        }
    }

    /// Commits the group and answers. One batch that is refused spoils the transaction of all, so the group is halved until
    /// the refusal is that of a batch alone.
    async fn settle(&self, group: Vec<Job>) {
        let mut groups = vec![group];
        while let Some(mut group) = groups.pop() {
            let batches: Vec<&Batch> = group.iter().map(|job| &job.batch).collect();
            let answers = match self.commit(&batches).await {
                Ok(receipts) => receipts.into_iter().map(Ok).collect(),
                Err(error) if group.len() == 1 || matches!(error, Error::Unavailable(_)) => {
                    vec![Err(error); group.len()]
                }
                Err(_) => {
                    groups.push(group.split_off(group.len() / 2));
                    groups.push(group);
                    continue;
                }
            };
            for (job, answer) in group.into_iter().zip(answers) {
                // Whoever stopped waiting does not need the answer.
                let _ = job.ack.send(answer);
            }
        }
    }

    /// One transaction, tried again only if it is certain that it left nothing.
    async fn commit(&self, batches: &[&Batch]) -> Result<Vec<Receipt>> {
        match self.attempt(batches).await? {
            Err(Ended::Lost(_)) => {}
            ended => return ended.map_err(Error::from),
        }
        self.attempt(batches).await?.map_err(Error::from)
    }

    /// One transaction; the outer error means that there is no connection. A connection that failed is given up.
    async fn attempt(&self, batches: &[&Batch]) -> Result<Result<Vec<Receipt>, Ended>> {
        let session = self.link.session().await?;
        let ended = transaction(&session, batches).await;
        if matches!(ended, Err(Ended::Lost(_) | Ended::Unknown(_))) {
            self.link.discard(&session).await;
        }
        Ok(ended)
    }
}

impl From<Ended> for Error {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::Refused(error) => error,
            Ended::Lost(why) => Self::Unavailable(format!("{why}; the change is not stored")),
            Ended::Unknown(why) => Self::Unavailable(format!("{why}; the change may or may not be stored")),
        }
    }
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Lost(why) => Self::Lost(why),
            other => Self::Refused(other.into()),
        }
    }
}

async fn transaction(session: &Arc<Session>, batches: &[&Batch]) -> Result<Vec<Receipt>, Ended> {
    let late = |_| Ended::Lost("PostgreSQL: no answer in time".to_owned());
    match timeout(PATIENCE, changes(session, batches)).await.map_err(late).flatten() {
        Ok(receipts) => commit(session).await.map(|()| receipts),
        Err(Ended::Refused(error)) => {
            let rollback = timeout(PATIENCE, session.client.batch_execute("ROLLBACK")).await;
            match rollback.map_err(late)? {
                Ok(()) => Err(Ended::Refused(error)),
                Err(error) => Err(Ended::Lost(crate::error::chain(&error))),
            }
        }
        Err(ended) => Err(ended),
    }
}

async fn commit(session: &Session) -> Result<(), Ended> {
    match timeout(PATIENCE, session.client.batch_execute("COMMIT")).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => match Failure::from(error) {
            Failure::Lost(why) => Err(Ended::Unknown(why)),
            // The server said that it did not commit.
            other => Err(Ended::Refused(other.into())),
        },
        Err(_) => Err(Ended::Unknown("PostgreSQL: no answer to COMMIT in time".to_owned())),
    }
}

/// Sends everything up to but not COMMIT without waiting in between, then looks at what came back.
async fn changes(session: &Session, batches: &[&Batch]) -> Result<Vec<Receipt>, Ended> {
    let mut prepared = Vec::with_capacity(batches.len());
    for batch in batches {
        prepared.push(prepare(session, batch).await?);
    }
    let append = session.prepare(journal::APPEND).await?;
    let begin = format!("BEGIN; {LOCK}");
    let mut begun = maybe_done(Box::pin(session.client.batch_execute(&begin)));
    let _ = futures_util::poll!(&mut begun);
    let mut sent = Vec::with_capacity(batches.len());
    for (batch, statements) in batches.iter().zip(&prepared) {
        sent.push(send(session, batch, statements, &append).await);
    }
    (&mut begun).await;
    Pin::new(&mut begun).take_output().transpose().map_err(Failure::from)?;
    let mut receipts = Vec::with_capacity(batches.len());
    for (batch, sent) in batches.iter().zip(sent) {
        receipts.push(receive(batch, sent).await?);
    }
    Ok(receipts)
}

async fn prepare(session: &Session, batch: &Batch) -> Result<Vec<Statement>, Failure> {
    let mut statements = Vec::with_capacity(batch.statements.len());
    for batch::Statement { sql, .. } in &batch.statements {
        statements.push(match sql {
            Cow::Borrowed(sql) => session.prepare(sql).await?,
            Cow::Owned(sql) => session.prepare_once(sql).await?,
        });
    }
    Ok(statements)
}

/// A statement whose answer is awaited: rows changed, or the position of a journal entry.
type Sent<'a, T> = MaybeDone<Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>>;

struct SentBatch<'a> {
    changes: Vec<Sent<'a, u64>>,
    entries: Vec<Sent<'a, i64>>,
}

/// Sends the statements of a batch in order: a statement is on its way once it was polled.
async fn send<'a>(
    session: &'a Session,
    batch: &'a Batch,
    statements: &'a [Statement],
    append: &'a Statement,
) -> SentBatch<'a> {
    let mut sent = SentBatch { changes: Vec::new(), entries: Vec::new() };
    for (statement, batch::Statement { params, .. }) in statements.iter().zip(&batch.statements) {
        sent.changes.push(polled(session.execute(statement, params)).await);
    }
    for entry in &batch.entries {
        sent.entries.push(
            polled(async move {
                let rows = session.rows(append, entry).await?;
                rows.first().map_or(Ok(0), |row| row.int(0)).map_err(Failure::Refused)
            })
            .await,
        );
    }
    sent
}

async fn polled<'a, T>(work: impl Future<Output = Result<T, Failure>> + Send + 'a) -> Sent<'a, T> {
    let work: Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>> = Box::pin(work);
    let mut sent = maybe_done(work);
    let _ = futures_util::poll!(&mut sent);
    sent
}

async fn receive(batch: &Batch, sent: SentBatch<'_>) -> Result<Receipt, Ended> {
    let mut receipt = Receipt { changed: Vec::with_capacity(sent.changes.len()), position: None };
    for (index, (mut sent, statement)) in sent.changes.into_iter().zip(&batch.statements).enumerate() {
        (&mut sent).await;
        let changed = Pin::new(&mut sent).take_output().unwrap_or(Ok(0));
        receipt.changed.push(guarded(index, statement.expect, changed)?);
    }
    for mut sent in sent.entries {
        (&mut sent).await;
        receipt.position = Pin::new(&mut sent).take_output().transpose()?;
    }
    Ok(receipt)
}

fn guarded(index: usize, expect: Option<u64>, changed: Result<u64, Failure>) -> Result<u64, Ended> {
    let conflict = || Ended::Refused(Error::Conflict { statement: index });
    match changed {
        Ok(changed) if expect.is_some_and(|expected| expected != changed) => Err(conflict()),
        Err(Failure::Conflict) => Err(conflict()),
        changed => Ok(changed?),
    }
}
