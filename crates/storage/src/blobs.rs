//! Large objects beside the database: command output, session logs, package files.

mod disk;

use std::future::Future;
use std::pin::Pin;

use crate::error::{Error, Result};

pub use disk::DiskBlobs;

/// A future of a blob store.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A place for large objects. A key is 1 to 512 of `[A-Za-z0-9._/-]` in segments of at most 200 between single `/`, none
/// of them `.` or `..`; any other key is refused with `Error::Other`.
pub trait Blobs: Send + Sync + 'static {
    /// Stores `bytes` under `key`, replacing what was there; durable when it returns. A reader sees the old or the new
    /// object, never a part.
    fn put<'a>(&'a self, key: &'a str, bytes: Vec<u8>) -> BoxFuture<'a, Result<()>>;
    /// The object under `key`, if there is one.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>>>;
    /// Removes the object under `key`; fine if there is none.
    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>>;
}

/// Refuses keys that a store could take for something else.
fn check_key(key: &str) -> Result<()> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let segment =
        |part: &str| (1..=200).contains(&part.len()) && part != "." && part != ".." && part.bytes().all(allowed);
    if key.len() <= 512 && key.split('/').all(segment) {
        return Ok(());
    }
    Err(Error::Other(format!(
        "{key:?} is not a key for an object: 1 to 512 of A-Z a-z 0-9 . _ - in segments of at most 200 between /"
    )))
}
