//! Files that survive a crash: either the old content is there or the new one, never a part of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::log;

/// How long to wait before something is tried again: the disk may be full for a while. Unit tests do not wait.
const AGAIN: Duration = if cfg!(test) { Duration::from_millis(1) } else { Duration::from_secs(10) };

/// Tries until it works: what has come about must not be lost because a disk is full for a while. Fails with the first
/// error that does not pass.
pub(crate) async fn insist<T>(
    what: &str,
    passes: fn(&io::Error) -> bool,
    mut attempt: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    loop {
        match attempt() {
            Err(error) if passes(&error) => {
                log::warn("does not work; trying again", &[("what", &what), ("error", &error)]);
                tokio::time::sleep(AGAIN).await;
            }
            result => return result,
        }
    }
}

/// For [`insist`]: all passes but damage. A file that makes no sense will not make more later.
pub(crate) fn is_no_damage(error: &io::Error) -> bool {
    error.kind() != io::ErrorKind::InvalidData
}

/// For [`insist`]: there is no room on the disk.
pub(crate) fn is_no_room(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// Puts `bytes` at `path`, readable by the owner alone. Durable when it returns.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = write_draft(path, bytes, true)?;
    fs::rename(&draft, path)?;
    sync_parent(path)
}

/// As [`write`], but only for as long as the host runs: after a crash of it there is nothing, a part of `bytes`, or all.
/// [`settle`] makes it durable.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = write_draft(path, bytes, false)?;
    fs::rename(&draft, path)
}

/// Makes durable what was [`put`] at `path`.
pub(crate) fn settle(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()?;
    sync_parent(path)
}

/// Puts `bytes` at `path` unless something is there already; says whether it did. Of several who try, one wins.
/// Durable when it returns.
pub(crate) fn claim(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    claim_by(&write_draft(path, bytes, true)?, path)
}

/// As [`claim`], but after a crash of the host the file may hold less than `bytes`: for what is good only while it runs.
/// That there is a file is durable.
pub(crate) fn claim_for_now(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    claim_by(&write_draft(path, bytes, false)?, path)
}

fn claim_by(draft: &Path, path: &Path) -> io::Result<bool> {
    let linked = fs::hard_link(draft, path);
    fs::remove_file(draft)?;
    match linked {
        Ok(()) => sync_parent(path).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// As [`write`], but gone after a crash of the host: for what is good only while it runs.
pub(crate) fn write_for_now(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)
}

/// As [`write`], a value as JSON.
pub(crate) fn write_json(path: &Path, value: &impl Serialize) -> io::Result<()> {
    write(path, &serde_json::to_vec(value)?)
}

/// The JSON value at `path`; `None` if there is no file. A file that cannot be read as one is an error.
pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    let Some(bytes) = read(path)? else { return Ok(None) };
    serde_json::from_slice(&bytes).map(Some).map_err(|error| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{} cannot be read: {error}", path.display()))
    })
}

/// The bytes at `path`; `None` if there is no file.
pub(crate) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts an empty file at `path`, which after a crash of the host may be gone.
pub(crate) fn mark(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path).map(drop)
}

/// Removes a file; it may be gone already, and after a crash of the host be there again.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes a folder, and those above it, that only the owner can enter.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Names in a folder, drafts left out; none if there is no folder.
pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.filter(|name| !name.as_ref().is_ok_and(|name| name.starts_with('.'))).collect()
}

/// Bytes of all files in a folder and below; what cannot be looked at has none.
pub(crate) fn size(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let sizes = entries.flatten().map(|entry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => size(&entry.path()),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    });
    sizes.sum()
}

fn write_draft(path: &Path, bytes: &[u8], durable: bool) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = if durable { write_synced(&draft, bytes) } else { write_for_now(&draft, bytes) };
    match written {
        Ok(()) => Ok(draft),
        Err(error) => {
            // A part of a file is of no use, and takes room where there is none.
            let _ = fs::remove_file(&draft);
            Err(error)
        }
    }
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes durable which files are in the folder of `path`.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new("/")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::{
        claim, claim_for_now, insist, is_no_damage, is_no_room, make_folder, mark, names, put, read_json, remove,
        settle, write, write_json,
    };

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        assert_eq!(read_json::<u8>(&path).unwrap(), None);
        write_json(&path, &1).unwrap();
        write_json(&path, &2).unwrap();
        assert_eq!(read_json(&path).unwrap(), Some(2));
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(names(folder.path()).unwrap(), ["a.json"]);
        remove(&path).unwrap();
        remove(&path).unwrap();
        assert_eq!(read_json::<u8>(&path).unwrap(), None);
    }

    #[test]
    fn a_damaged_file_is_named_in_the_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        write(&path, b"{").unwrap();
        assert!(read_json::<u8>(&path).unwrap_err().to_string().contains("a.json"));
    }

    #[tokio::test]
    async fn a_full_disk_passes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        // A draft of which every write fails, until it is removed.
        let draft = folder.path().join(format!(".a.json.{}", std::process::id()));
        std::os::unix::fs::symlink("/dev/full", &draft).unwrap();
        assert!(is_no_room(&write(&path, b"1").unwrap_err()));
        assert!(!draft.exists(), "what could not be written takes no room");
        std::os::unix::fs::symlink("/dev/full", &draft).unwrap();
        let mut attempts = 0;
        let write = || {
            attempts += 1;
            write(&path, b"2")
        };
        insist("a file", is_no_room, write).await.unwrap();
        assert_eq!((attempts, std::fs::read(&path).unwrap()), (2, b"2".to_vec()));
    }

    #[tokio::test]
    async fn what_does_not_pass_is_not_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        write(&path, b"{").unwrap();
        insist("a file", is_no_damage, || read_json::<u8>(&path)).await.unwrap_err();
        let nowhere = folder.path().join("none/a.json");
        insist("a file", is_no_room, || write(&nowhere, b"1")).await.unwrap_err();
    }

    #[test]
    fn one_claim_wins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("claim");
        assert!(claim(&path, b"1").unwrap());
        assert!(!claim(&path, b"2").unwrap());
        assert!(!claim_for_now(&path, b"3").unwrap());
        assert_eq!(std::fs::read(&path).unwrap(), b"1");
        assert_eq!(names(folder.path()).unwrap(), ["claim"]);
    }

    #[test]
    fn what_lasts_as_long_as_the_host_runs() {
        let folder = tempfile::tempdir().unwrap();
        let [value, taken, empty] = ["value", "taken", "empty"].map(|name| folder.path().join(name));
        put(&value, b"1").unwrap();
        settle(&value).unwrap();
        assert!(claim_for_now(&taken, b"2").unwrap());
        (0..2).for_each(|_| mark(&empty).unwrap());
        assert_eq!([value, taken, empty].map(|path| std::fs::read(path).unwrap()), [&b"1"[..], b"2", b""]);
        assert_eq!(names(folder.path()).unwrap().len(), 3, "no draft is left");
    }

    #[test]
    fn folders_are_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b");
        make_folder(&path).unwrap();
        make_folder(&path).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        assert!(names(&folder.path().join("none")).unwrap().is_empty());
    }
}
