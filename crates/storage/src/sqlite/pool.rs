//! A few reader connections.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::error::{Error, Result};

/// A borrower never awaits, so that waiting for a connection is short.
pub(super) struct Pool {
    shelf: Mutex<Shelf>,
    freed: Condvar,
}

struct Shelf {
    /// `None` once closed.
    idle: Option<Vec<Connection>>,
    /// Who waits for one: waking costs a call of the kernel, even when there is nobody.
    waiting: usize,
}

impl Pool {
    pub(super) fn new(connections: Vec<Connection>) -> Self {
        Self { shelf: Mutex::new(Shelf { idle: Some(connections), waiting: 0 }), freed: Condvar::new() }
    }

    /// Lends a connection to `work`, waiting for one if all are in use. Fails once the pool is closed.
    pub(super) fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.take()?;
        let answer = work(&connection);
        let mut shelf = self.shelf();
        if let Some(idle) = &mut shelf.idle {
            idle.push(connection);
        }
        let is_awaited = shelf.waiting > 0;
        drop(shelf);
        if is_awaited {
            self.freed.notify_one();
        }
        answer
    }

    /// Closes what is idle now and what is lent when it comes back.
    pub(super) fn close(&self) {
        self.shelf().idle = None;
        self.freed.notify_all();
    }

    fn take(&self) -> Result<Connection> {
        let mut shelf = self.shelf();
        loop {
            if let Some(connection) = shelf.idle.as_mut().ok_or_else(closed)?.pop() {
                return Ok(connection);
            }
            shelf.waiting += 1;
            shelf = self.freed.wait(shelf).unwrap_or_else(PoisonError::into_inner);
            shelf.waiting -= 1;
        }
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn closed() -> Error {
    Error::Unavailable("it was closed".to_owned())
}
