//! Files that many machines ask for at the same time: read once, and again when they have changed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use ring::digest::{SHA256, digest};

/// How many files are kept in memory.
const KEPT: usize = 16;

/// A file as it is served.
#[derive(Clone)]
pub(super) struct File {
    pub(super) bytes: Bytes,
    /// SHA-256 in hexadecimal.
    pub(super) sum: Arc<str>,
    read: Option<(SystemTime, u64)>,
}

/// What was read and has not changed since.
#[derive(Default)]
pub(super) struct Files(Mutex<HashMap<PathBuf, File>>);

impl Files {
    /// The file at this path; none when there is none, or it cannot be read.
    pub(super) fn read(&self, path: &Path) -> Option<File> {
        let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
        let read = metadata.modified().ok().map(|modified| (modified, metadata.len()));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = kept.get(path).filter(|file| file.read.is_some() && file.read == read) {
            return Some(file.clone());
        }
        let bytes = Bytes::from(std::fs::read(path).ok()?);
        let sum: String = digest(&SHA256, &bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        let file = File { bytes, sum: sum.into(), read };
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(path.to_owned(), file.clone());
        Some(file)
    }
}
