//! Files that one slice keeps for others: copies of what lies in an object store, whichever slice has one.

use model::Error;
use storage::Batch;
use wire::BoxFuture;

use crate::Ctx;

/// A file that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Names it to who keeps it.
    pub id: String,
    /// Its bytes.
    pub size: u64,
    /// Their SHA-256, in lower-case hexadecimal.
    pub sha256: String,
}

/// Keeps files. A copy is thrown away within a day unless a batch says that it stays.
pub trait Files: Send + Sync + 'static {
    /// A copy of an object of the store, which the caller must be allowed to read; none when there is no such object.
    ///
    /// # Errors
    /// `AccessDeniedException`; a refusal when the object has more than `most` bytes; and those of the store.
    fn take<'a>(
        &'a self,
        ctx: &'a Ctx,
        bucket: &'a str,
        key: &'a str,
        most: u64,
    ) -> BoxFuture<'a, Result<Option<KeptFile>, Error>>;

    /// A copy of a file that is kept.
    ///
    /// # Errors
    /// Those of the store.
    fn again<'a>(&'a self, file: &'a KeptFile) -> BoxFuture<'a, Result<KeptFile, Error>>;

    /// Keys of objects that begin with `prefix` and have no `/` behind it, at most so many, in order.
    ///
    /// # Errors
    /// `AccessDeniedException`, when the caller may not list the bucket; and those of the store.
    fn below<'a>(
        &'a self,
        ctx: &'a Ctx,
        bucket: &'a str,
        prefix: &'a str,
        most: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, Error>>;

    /// Adds to a batch that copies stay.
    fn keep(&self, batch: &mut Batch, ids: &[&str]);

    /// Adds to a batch that files go: nobody can fetch them any more.
    fn release(&self, batch: &mut Batch, ids: &[&str], now: i64);

    /// An address from which whoever has it can fetch a file under this name, for an hour.
    fn url(&self, ctx: &Ctx, file: &KeptFile, name: &str) -> String;
}
