//! What PostgreSQL's errors mean for us.

use std::error::Error as _;

use tokio_postgres::error::{DbError, SqlState};

use crate::error::{Error, chain};

/// Why a statement failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// The connection is of no more use; the server may be fine.
    Lost(String),
    /// A unique key or a reference was violated.
    Conflict,
    /// Anything else, in our words.
    Refused(Error),
}

impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Self {
        let text = text(&error);
        match error.as_db_error() {
            Some(database) => of_server(database, text),
            None if is_broken(&error) => Self::Lost(text),
            None => Self::Refused(Error::Other(text)),
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Lost(why) => Self::Unavailable(why),
            Failure::Conflict => Self::Conflict { statement: 0 },
            Failure::Refused(error) => error,
        }
    }
}

/// The error as one line. Without the server's details, which show values.
pub(super) fn text(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(database) => format!("PostgreSQL: {} ({})", database.message(), database.code().code()),
        None => format!("PostgreSQL: {}", chain(error)),
    }
}

fn of_server(error: &DbError, text: String) -> Failure {
    match *error.code() {
        SqlState::UNIQUE_VIOLATION | SqlState::FOREIGN_KEY_VIOLATION | SqlState::EXCLUSION_VIOLATION => {
            Failure::Conflict
        }
        SqlState::DISK_FULL => Failure::Refused(Error::Full(format!("{text}; make room, it goes on by itself"))),
        SqlState::QUERY_CANCELED | SqlState::LOCK_NOT_AVAILABLE => Failure::Refused(Error::Unavailable(text)),
        ref code if spoils_session(code) || is_stale_plan(error) => Failure::Lost(text),
        _ => Failure::Refused(Error::Other(text)),
    }
}

/// Whether only a new connection can help: the session ends, or its server is no longer the primary.
fn spoils_session(code: &SqlState) -> bool {
    let states = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::TOO_MANY_CONNECTIONS,
        SqlState::READ_ONLY_SQL_TRANSACTION,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    states.contains(code) || code.code().starts_with("08")
}

/// Whether a statement was prepared before another replica migrated its tables.
fn is_stale_plan(error: &DbError) -> bool {
    *error.code() == SqlState::FEATURE_NOT_SUPPORTED && error.routine() == Some("RevalidateCachedQuery")
}

fn is_broken(error: &tokio_postgres::Error) -> bool {
    let io = |source: &(dyn std::error::Error + 'static)| source.is::<std::io::Error>();
    error.is_closed() || error.source().is_some_and(io)
}
