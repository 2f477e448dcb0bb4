//! The one thread that writes: takes what waits, commits it with one sync, answers everyone.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::{Shared, statement};
use crate::batch::{Batch, Receipt, Statement};
use crate::error::{Error, Result};
use crate::journal;

/// Batches of one transaction at most.
const GROUP: usize = 1_024;

pub(super) struct Job {
    pub(super) batch: Batch,
    pub(super) ack: oneshot::Sender<Result<Receipt>>,
}

pub(super) struct Writer {
    connection: Connection,
    shared: Arc<Shared>,
    path: PathBuf,
}

impl Writer {
    pub(super) fn new(connection: Connection, shared: Arc<Shared>, path: &Path) -> Self {
        Self { connection, shared, path: path.to_owned() }
    }

    /// Works until every sender is gone and the queue is empty.
    pub(super) fn run(self, mut queue: mpsc::Receiver<Job>) {
        let mut group = Vec::with_capacity(GROUP);
        while queue.blocking_recv_many(&mut group, GROUP) > 0 {
            self.settle(std::mem::take(&mut group));
        }
    }

    /// Commits the group and answers. A full disk refuses the whole transaction, so then each batch gets its own: what
    /// still fits is stored.
    fn settle(&self, group: Vec<Job>) {
        let (batches, acks): (Vec<_>, Vec<_>) = group.into_iter().map(|job| (job.batch, job.ack)).unzip();
        let answers = match self.commit(&batches) {
            Ok(answers) => answers,
            Err(Error::Full(_)) if batches.len() > 1 => batches.iter().map(|batch| self.alone(batch)).collect(),
            Err(error) => batches.iter().map(|_| Err(error.clone())).collect(),
        };
        for (ack, answer) in acks.into_iter().zip(answers) {
            // Whoever stopped waiting does not need the answer.
            let _ = ack.send(answer);
        }
    }

    fn alone(&self, batch: &Batch) -> Result<Receipt> {
        self.commit(std::slice::from_ref(batch))?.into_iter().next().unwrap_or_else(|| Err(self.lost()))
    }

    /// One transaction. An error is that of all of them.
    fn commit(&self, batches: &[Batch]) -> Result<Vec<Result<Receipt>>> {
        self.control("BEGIN IMMEDIATE")?;
        let receipts: Result<Vec<_>> = batches.iter().map(|batch| self.apply(batch)).collect();
        match receipts {
            Ok(receipts) => self.end(Ok(receipts.into_iter().map(Ok).collect())),
            Err(error) => {
                self.undo()?;
                if batches.len() == 1 { Ok(vec![Err(error)]) } else { self.commit_apart(batches) }
            }
        }
    }

    /// One transaction with a savepoint for each batch, so that one that fails leaves the others alone. Savepoints cost a copy
    /// of each page that changes, so this comes second, when one has failed.
    fn commit_apart(&self, batches: &[Batch]) -> Result<Vec<Result<Receipt>>> {
        self.control("BEGIN IMMEDIATE")?;
        self.end(batches.iter().map(|batch| self.guarded(batch)).collect())
    }

    /// Commits, or undoes everything after an error.
    fn end<T>(&self, answers: Result<T>) -> Result<T> {
        let committed = answers.and_then(|answers| self.control("COMMIT").map(|()| answers).map_err(unsure));
        if committed.is_err() {
            self.undo()?;
        }
        committed
    }

    fn undo(&self) -> Result<()> {
        if self.connection.is_autocommit() { Ok(()) } else { self.control("ROLLBACK") }
    }

    /// The batch within its savepoint; the outer error means that the whole transaction is gone.
    fn guarded(&self, batch: &Batch) -> Result<Result<Receipt>> {
        self.control("SAVEPOINT batch")?;
        let answer = self.apply(batch);
        if let Err(error) = &answer {
            if self.connection.is_autocommit() {
                return Err(error.clone());
            }
            self.control("ROLLBACK TO batch")?;
        }
        self.control("RELEASE batch")?;
        Ok(answer)
    }

    fn apply(&self, batch: &Batch) -> Result<Receipt> {
        let run = |(index, statement)| self.execute(index, statement);
        let changed = batch.statements.iter().enumerate().map(run).collect::<Result<Vec<u64>>>()?;
        let mut position = None;
        for entry in &batch.entries {
            let text = self.shared.texts.get(journal::APPEND)?;
            let rows = statement::query(&self.connection, &text, entry)?;
            position = rows.first().map(|row| row.int(0)).transpose()?;
        }
        Ok(Receipt { changed, position })
    }

    fn execute(&self, index: usize, Statement { sql, params, expect }: &Statement) -> Result<u64> {
        let text = match sql {
            Cow::Borrowed(sql) => self.shared.texts.get(sql)?,
            Cow::Owned(sql) => self.shared.texts.expand(sql)?,
        };
        match statement::execute(&self.connection, &text, params) {
            Ok(changed) if expect.is_some_and(|expected| expected != changed) => {
                Err(Error::Conflict { statement: index })
            }
            Ok(changed) => Ok(changed),
            Err(error) if statement::is_conflict(&error) => Err(Error::Conflict { statement: index }),
            Err(error) => Err(statement::failure(&error, &self.path)),
        }
    }

    fn control(&self, sql: &str) -> Result<()> {
        let run = self.connection.prepare_cached(sql).and_then(|mut statement| statement.raw_execute());
        run.map(drop).map_err(|error| statement::failure(&error, &self.path))
    }

    fn lost(&self) -> Error {
        Error::Other(format!("{}: the writer lost an answer", self.path.display()))
    }
}

/// A sync that failed says nothing about what is on the disk, and a crash now may bring it back.
fn unsure(error: Error) -> Error {
    match error {
        Error::Other(text) => Error::Unavailable(format!("{text}; the change may or may not be stored")),
        known => known,
    }
}
