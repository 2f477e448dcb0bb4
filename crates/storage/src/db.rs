//! The database of a deployment, whichever engine holds it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::batch::{Batch, Receipt};
use crate::error::{Error, Result};
use crate::journal;
use crate::migrate::Migration;
use crate::postgres::Postgres;
use crate::sqlite::Sqlite;
use crate::value::{self, Row, Val};

/// A handle on the database; clones share it.
#[derive(Clone)]
pub struct Db {
    engine: Arc<Engine>,
}

enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Db {
    /// Opens `sqlite:PATH` (made if absent, for one process alone) or `postgres://..` (shared by all replicas), and runs
    /// what is due of storage's own and of `migrations`. Fails on a database that another process holds (SQLite), that is
    /// newer than this program or was made by other migrations, or that cannot be reached. Needs a tokio runtime with
    /// time and IO, which must outlive the handle.
    pub async fn open(url: &str, migrations: &[Migration]) -> Result<Self> {
        Self::open_limited(url, migrations, None).await
    }

    /// `open` with a database that is full at `max_pages` pages of 4 KiB (SQLite only; PostgreSQL ignores it).
    pub(crate) async fn open_limited(url: &str, migrations: &[Migration], max_pages: Option<u32>) -> Result<Self> {
        let all: Vec<Migration> = [&[journal::MIGRATION], migrations].concat();
        let engine = match url.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => Engine::Sqlite(Sqlite::open(path, all, max_pages).await?),
            Some(("postgres" | "postgresql", _)) => Engine::Postgres(Postgres::open(url, &all).await?),
            _ => return Err(Error::Other("the database must be given as sqlite:PATH or postgres://..".to_owned())),
        };
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Whether several replicas may use the database at one time; SQLite belongs to one process alone.
    pub fn is_shared(&self) -> bool {
        matches!(&*self.engine, Engine::Postgres(_))
    }

    /// Point reads and short pages: on SQLite they run inline on the calling thread, in microseconds.
    pub async fn read(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>> {
        value::check(params)?;
        match &*self.engine {
            Engine::Sqlite(engine) => engine.read(sql, params),
            // Apart: every request's future holds one of these, also where SQLite answers at once.
            Engine::Postgres(engine) => Box::pin(engine.read(sql, params)).await,
        }
    }

    /// Reads that may take long: on SQLite they run on the blocking pool and never delay `read`.
    pub async fn scan(&self, sql: &'static str, params: Vec<Val>) -> Result<Vec<Row>> {
        value::check(&params)?;
        match &*self.engine {
            Engine::Sqlite(engine) => engine.scan(sql, params).await,
            Engine::Postgres(engine) => Box::pin(engine.scan(sql, &params)).await,
        }
    }

    /// Stores all of `batch` or nothing; what it returns is durable. Dropping the future does not take the batch back.
    pub async fn commit(&self, batch: Batch) -> Result<Receipt> {
        if batch.is_empty() {
            return Ok(Receipt { changed: Vec::new(), position: None });
        }
        for statement in &batch.statements {
            value::check(&statement.params)?;
        }
        for entry in &batch.entries {
            value::check(entry)?;
        }
        match &*self.engine {
            Engine::Sqlite(engine) => engine.commit(batch).await,
            Engine::Postgres(engine) => engine.commit(batch).await,
        }
    }

    /// Empties every table but the list of migrations. Journal positions go on from where they were.
    pub async fn wipe(&self) -> Result<()> {
        let mut batch = Batch::new();
        for table in self.tables().await? {
            batch.push(Cow::Owned(format!("DELETE FROM {table}")), Vec::new(), None);
        }
        self.commit(batch).await.map(drop)
    }

    /// Whether no table but the list of migrations holds a row. Each call keeps its statement for as long as the program
    /// runs: this is for the start.
    pub async fn is_empty(&self) -> Result<bool> {
        let held: Vec<String> =
            self.tables().await?.iter().map(|table| format!("EXISTS (SELECT 1 FROM {table})")).collect();
        let sql = format!("SELECT 1 WHERE {}", if held.is_empty() { "false".to_owned() } else { held.join(" OR ") });
        Ok(self.read(sql.leak(), &[]).await?.is_empty())
    }

    /// The tables that hold data, in quotes.
    async fn tables(&self) -> Result<Vec<String>> {
        let tables = match &*self.engine {
            Engine::Sqlite(engine) => engine.read(crate::sqlite::TABLES, &[])?,
            Engine::Postgres(engine) => engine.read(crate::postgres::TABLES, &[]).await?,
        };
        tables.iter().map(|row| Ok(format!("\"{}\"", row.text(0)?.replace('"', "\"\"")))).collect()
    }

    /// Waits until everything handed to `commit` is done, then lets go of the database; later calls fail with
    /// `Error::Unavailable`.
    pub async fn close(&self) {
        match &*self.engine {
            Engine::Sqlite(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close().await,
        }
    }
}
