//! Files and connections: made for their owner alone, locked for one process.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::statement;
use crate::dialect::Dialect;
use crate::error::{Error, Result};
use crate::migrate::{self, Applied, Migration};

/// How long to wait for another process (a backup, a shell) that holds the database.
const BUSY: Duration = Duration::from_secs(5);
/// Prepared statements kept per connection; more than a server has.
const STATEMENTS: usize = 1_024;

/// Makes the directory of the database and takes its lock, which is held until the file is dropped.
pub(super) fn lock(database: &Path) -> Result<File> {
    if let Some(directory) = database.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(|e| io("make", directory, &e))?;
    }
    let path = beside(database, ".lock");
    let file = private(&path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Unavailable(format!(
            "another process uses {}; stop it first, or give this one a database of its own",
            database.display()
        ))),
        Err(TryLockError::Error(error)) => Err(io("lock", &path, &error)),
    }
}

/// The connection that writes. Makes the database if it is absent.
pub(super) fn writer(path: &Path) -> Result<Connection> {
    private(path)?;
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // The log is carried over every 32 MB: pages that change again and again are then written once instead of often. A commit
    // that has split a page may look at every page in the cache, so that a large one costs more than it saves.
    let settings = "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 8192; \
         PRAGMA journal_size_limit = 67108864;";
    connection.execute_batch(settings).map_err(|e| statement::failure(&e, path))?;
    let mode: String = connection
        .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))
        .map_err(|e| statement::failure(&e, path))?;
    match mode.as_str() {
        "wal" => Ok(connection),
        _ => Err(Error::Other(format!(
            "{} must be on a local file system (its journal is {mode}, not wal)",
            path.display()
        ))),
    }
}

/// Lets the database grow to `pages` at most.
pub(super) fn limit(connection: &Connection, pages: u32) -> Result<()> {
    let limited = connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
    limited.map_err(|error| Error::Other(format!("limiting the database failed: {}", crate::error::chain(&error))))
}

/// A connection that only reads.
pub(super) fn reader(path: &Path) -> Result<Connection> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute_batch("PRAGMA cache_size = -8192;").map_err(|e| statement::failure(&e, path))?;
    Ok(connection)
}

/// Runs what is due, all or nothing.
pub(super) fn migrate(connection: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let failed =
        |e: rusqlite::Error| Error::Other(format!("migrating the database failed: {}", crate::error::chain(&e)));
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    transaction.execute_batch(migrate::TABLE).map_err(failed)?;
    let mut applied = Applied::new();
    for row in statement::query(&transaction, migrate::APPLIED, &[])? {
        applied.insert((row.text(0)?.to_owned(), row.int(1)?), row.text(2)?.to_owned());
    }
    for step in migrate::plan(Dialect::Sqlite, migrations, &applied)? {
        let at = |e| {
            Error::Other(format!("migration {} of {} failed: {}", step.number, step.slice, crate::error::chain(&e)))
        };
        transaction.execute_batch(&step.sql).map_err(at)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis());
        let now = i64::try_from(now).unwrap_or(i64::MAX);
        transaction.execute(migrate::RECORD, (step.slice, step.number, &step.checksum, now)).map_err(failed)?;
    }
    transaction.commit().map_err(failed)
}

fn connect(path: &Path, access: OpenFlags) -> Result<Connection> {
    let failed = |e: rusqlite::Error| statement::failure(&e, path);
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(failed)?;
    connection.busy_timeout(BUSY).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Else every new value of a parameter that a plan may depend on (all compared on a table with a partial index) has the
    // statement prepared anew, which costs many times what it takes to run.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed)?;
    // No mmap: a reader would map the file anew after every commit, which costs more than reading the few pages it needs,
    // and an error of the disk would be a signal instead of an answer.
    let settings = "PRAGMA foreign_keys = OFF; PRAGMA case_sensitive_like = ON; PRAGMA mmap_size = 0; \
         PRAGMA temp_store = MEMORY;";
    connection.execute_batch(settings).map_err(failed)?;
    Ok(connection)
}

/// Opens a file, making it readable for its owner alone if it is absent.
fn private(path: &Path) -> Result<File> {
    let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path);
    options.map_err(|error| io("open", path, &error))
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn io(what: &str, path: &Path, error: &std::io::Error) -> Error {
    let text = format!("cannot {what} {}: {error}", path.display());
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::Full(text),
        _ => Error::Unavailable(text),
    }
}
