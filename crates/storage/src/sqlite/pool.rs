//! A few reader connections.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::error::{Error, Result};

/// Idle connections; `None` once closed. A borrower never awaits, so that waiting for a connection is short.
pub(super) struct Pool {
    idle: Mutex<Option<Vec<Connection>>>,
    freed: Condvar,
}

impl Pool {
    pub(super) fn new(connections: Vec<Connection>) -> Self {
        Self { idle: Mutex::new(Some(connections)), freed: Condvar::new() }
    }

    /// Lends a connection to `work`, waiting for one if all are in use. Fails once the pool is closed.
    pub(super) fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.take()?;
        let answer = work(&connection);
        if let Some(idle) = self.idle().as_mut() {
            idle.push(connection);
        }
        self.freed.notify_one();
        answer
    }

    /// Closes what is idle now and what is lent when it comes back.
    pub(super) fn close(&self) {
        *self.idle() = None;
        self.freed.notify_all();
    }

    fn take(&self) -> Result<Connection> {
        let mut idle = self.idle();
        loop {
            if let Some(connection) = idle.as_mut().ok_or_else(closed)?.pop() {
                return Ok(connection);
            }
            idle = self.freed.wait(idle).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn idle(&self) -> MutexGuard<'_, Option<Vec<Connection>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn closed() -> Error {
    Error::Unavailable("it was closed".to_owned())
}
