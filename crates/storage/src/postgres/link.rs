//! A connection that is made when it is needed and made again when it died.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_postgres::{Client, Statement};

use super::failure::Failure;
use super::settings::Server;
use super::value;
use crate::dialect::Texts;
use crate::error::{Error, Result};
use crate::value::{Row, Val};

const FIRST_DELAY: Duration = Duration::from_millis(100);
const LAST_DELAY: Duration = Duration::from_secs(5);

/// A writer that vanished must not hold the lock of all replicas, and what it stored must be on disk.
const WRITER: &str = "SET statement_timeout = '55s'; SET idle_in_transaction_session_timeout = '30s'; \
     SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";
const READER: &str = "SET default_transaction_read_only = on";

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Writer,
    Reader,
}

pub(super) struct Link {
    server: Server,
    role: Role,
    texts: Arc<Texts>,
    state: tokio::sync::Mutex<State>,
}

enum State {
    Up(Arc<Session>),
    /// No attempt before this moment; the next pause if it fails again; why it is down.
    Down(Instant, Duration, String),
    Closed,
}

impl Link {
    pub(super) fn new(server: Server, role: Role, texts: Arc<Texts>) -> Self {
        let state = State::Down(Instant::now(), FIRST_DELAY, "it was not connected yet".to_owned()).into();
        Self { server, role, texts, state }
    }

    /// The connection, made anew if there is none. While the server is down most calls fail at once and one tries, at
    /// growing intervals.
    pub(super) async fn session(&self) -> Result<Arc<Session>> {
        let mut state = self.state.lock().await;
        let delay = match &*state {
            State::Up(session) if !session.client.is_closed() => return Ok(Arc::clone(session)),
            State::Up(_) => FIRST_DELAY,
            State::Down(until, _, why) if Instant::now() < *until => return Err(Error::Unavailable(why.clone())),
            State::Down(_, delay, _) => *delay,
            State::Closed => return Err(closed()),
        };
        // Apart: what it needs while it connects is far more than a statement does.
        match Box::pin(Session::connect(&self.server, self.role, Arc::clone(&self.texts))).await {
            Ok(session) => {
                let session = Arc::new(session);
                *state = State::Up(Arc::clone(&session));
                Ok(session)
            }
            Err(error) => {
                *state = State::Down(Instant::now() + delay, (delay * 2).min(LAST_DELAY), error.to_string());
                Err(error)
            }
        }
    }

    /// Gives up a connection that failed.
    pub(super) async fn discard(&self, failed: &Arc<Session>) {
        let mut state = self.state.lock().await;
        if matches!(&*state, State::Up(session) if Arc::ptr_eq(session, failed)) {
            *state = State::Down(Instant::now(), FIRST_DELAY, "the connection was lost".to_owned());
        }
    }

    pub(super) async fn close(&self) {
        *self.state.lock().await = State::Closed;
    }
}

/// A live connection and its prepared statements.
pub(super) struct Session {
    pub(super) client: Client,
    texts: Arc<Texts>,
    prepared: Mutex<HashMap<(usize, usize), Statement>>,
    driver: JoinHandle<()>,
}

impl Session {
    async fn connect(server: &Server, role: Role, texts: Arc<Texts>) -> Result<Self> {
        let (client, driver) = server.connect().await?;
        let settings = if role == Role::Writer { WRITER } else { READER };
        let session = Self { client, texts, prepared: Mutex::default(), driver };
        session.client.batch_execute(settings).await.map_err(|error| Error::from(Failure::from(error)))?;
        Ok(session)
    }

    /// The rows of a statement.
    pub(super) async fn query(&self, sql: &'static str, params: &[Val]) -> Result<Vec<Row>, Failure> {
        let statement = self.prepare(sql).await?;
        self.rows(&statement, params).await
    }

    /// The rows of a prepared statement; sent when first polled.
    pub(super) async fn rows(&self, statement: &Statement, params: &[Val]) -> Result<Vec<Row>, Failure> {
        let rows = self.client.query_raw(statement, value::params(params)).await?;
        let rows: Vec<_> = rows.try_collect().await?;
        Ok(rows.iter().map(value::row).collect::<Result<_, _>>()?)
    }

    /// The number of rows that a prepared statement changed; sent when first polled.
    pub(super) async fn execute(&self, statement: &Statement, params: &[Val]) -> Result<u64, Failure> {
        Ok(self.client.execute_raw(statement, value::params(params)).await?)
    }

    /// Prepares a static statement, once.
    pub(super) async fn prepare(&self, sql: &'static str) -> Result<Statement, Failure> {
        let key = (sql.as_ptr() as usize, sql.len());
        let known = self.prepared.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(statement) = known {
            return Ok(statement);
        }
        let text = self.texts.get(sql).map_err(Failure::Refused)?;
        let statement = self.client.prepare(&text).await?;
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner).insert(key, statement.clone());
        Ok(statement)
    }

    /// Prepares a statement that is used but once.
    pub(super) async fn prepare_once(&self, sql: &str) -> Result<Statement, Failure> {
        let text = self.texts.expand(sql).map_err(Failure::Refused)?;
        Ok(self.client.prepare(&text).await?)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Closes the socket even when the server hangs, so that it rolls back what was not committed.
        self.driver.abort();
    }
}

pub(super) fn closed() -> Error {
    Error::Unavailable("it was closed".to_owned())
}
