//! Blobs as files of one directory.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Blobs, BoxFuture, check_key};
use crate::error::{Error, Result};

/// The directory of writes under way.
const UNFINISHED: &str = "unfinished";
const OBJECTS: &str = "objects";
/// The end of every object's file, so that an object and the objects below its key never collide.
const SUFFIX: &str = "~";

/// A directory of objects, readable for its owner alone. Cheap to clone.
#[derive(Debug, Clone)]
pub struct DiskBlobs {
    root: Arc<Path>,
    next: Arc<AtomicU64>,
}

impl DiskBlobs {
    /// Opens or makes the directory, and throws away what writes left unfinished. For one process alone.
    pub async fn open(directory: impl Into<PathBuf>) -> Result<Self> {
        let root: Arc<Path> = directory.into().into();
        let store = Self { root, next: Arc::default() };
        store.blocking(Self::prepare).await?;
        Ok(store)
    }

    fn prepare(&self) -> io::Result<()> {
        let unfinished = self.root.join(UNFINISHED);
        make(&unfinished)?;
        make(&self.root.join(OBJECTS))?;
        for entry in fs::read_dir(&unfinished)? {
            fs::remove_file(entry?.path())?;
        }
        sync(&self.root)
    }

    fn write(&self, key: &str, bytes: &[u8]) -> io::Result<()> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let unfinished = self.root.join(UNFINISHED).join(number.to_string());
        let written = write_file(&unfinished, bytes).and_then(|()| self.install(key, &unfinished));
        if written.is_err() {
            // What failed is reported; a left-over is thrown away at the next start at the latest.
            let _ = fs::remove_file(&unfinished);
        }
        written
    }

    /// Moves a finished file to its place. The directories above it are synced too, as they may be new.
    fn install(&self, key: &str, unfinished: &Path) -> io::Result<()> {
        let path = self.path(key);
        let directory = path.parent().unwrap_or(&self.root);
        make(directory)?;
        fs::rename(unfinished, &path)?;
        directory.ancestors().take_while(|above| above.starts_with(&self.root)).try_for_each(sync)
    }

    fn read(&self, key: &str) -> io::Result<Option<Vec<u8>>> {
        absent_is_none(fs::read(self.path(key)))
    }

    fn remove(&self, key: &str) -> io::Result<()> {
        let path = self.path(key);
        match absent_is_none(fs::remove_file(&path))? {
            Some(()) => sync(path.parent().unwrap_or(&self.root)),
            None => Ok(()),
        }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.root.join(OBJECTS).join(format!("{key}{SUFFIX}"))
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        let store = self.clone();
        match tokio::task::spawn_blocking(move || work(&store)).await {
            Ok(answer) => answer.map_err(|error| failure(&self.root, &error)),
            Err(error) => Err(Error::Other(format!("{}: {error}", self.root.display()))),
        }
    }
}

impl Blobs for DiskBlobs {
    fn put<'a>(&'a self, key: &'a str, bytes: Vec<u8>) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            check_key(key)?;
            let key = key.to_owned();
            self.blocking(move |store| store.write(&key, &bytes)).await
        })
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>>> {
        Box::pin(async move {
            check_key(key)?;
            let key = key.to_owned();
            self.blocking(move |store| store.read(&key)).await
        })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            check_key(key)?;
            let key = key.to_owned();
            self.blocking(move |store| store.remove(&key)).await
        })
    }
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn make(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

fn sync(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

fn absent_is_none<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error),
    }
}

fn failure(root: &Path, error: &io::Error) -> Error {
    let text = format!("{}: {error}", root.display());
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::Full(text),
        _ => Error::Other(text),
    }
}
