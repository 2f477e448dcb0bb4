//! Where downloads go: whole files, or none.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{Context, SHA256};
use wire::sigv4::hex;

/// Files are for the owner, and can be run.
const MODE: u32 = 0o700;

/// The file for one download: `given` itself, or a file of this name in it if it is a folder or ends with a slash.
pub(super) fn file(given: &str, name: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(given);
    if !given.ends_with('/') && !path.is_dir() {
        return Ok(path);
    }
    Ok(path.join(plain(name)?))
}

/// A name that is one part of a path.
pub(super) fn plain(name: &str) -> Result<&str, String> {
    let odd = name.is_empty() || name == "." || name == ".." || name.contains(['/', '\0']);
    if odd { Err(format!("{name:?} is no name of a file")) } else { Ok(name) }
}

/// A file below `folder`; every part of `relative` is a plain name.
pub(super) fn below(folder: &Path, relative: &str) -> Result<PathBuf, String> {
    relative.split('/').try_fold(folder.to_owned(), |path, part| Ok(path.join(plain(part)?)))
}

/// Makes a folder and those above it.
pub(super) fn make_folder(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path).map_err(|error| format!("Cannot create download path {}: {error}", path.display()))
}

/// A file that is being written. It takes its place when it is whole; if it never is, nothing is left.
pub(super) struct Draft {
    file: File,
    draft: PathBuf,
    path: PathBuf,
    hash: Option<Context>,
    done: bool,
}

impl Draft {
    pub(super) fn create(path: &Path) -> Result<Self, String> {
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let draft = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let file = OpenOptions::new().write(true).create(true).truncate(true).mode(MODE).open(&draft);
        let file = file.map_err(|error| format!("Cannot create destination file {}: {error}", path.display()))?;
        Ok(Self { file, draft, path: path.to_owned(), hash: None, done: false })
    }

    /// Also finds out the SHA-256.
    pub(super) fn hashed(mut self) -> Self {
        self.hash = Some(Context::new(&SHA256));
        self
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), String> {
        if let Some(hash) = &mut self.hash {
            hash.update(bytes);
        }
        self.file.write_all(bytes).map_err(|error| self.failed(&error))
    }

    /// The SHA-256 of what was written, in hexadecimal and in base64.
    pub(super) fn sha256(&self) -> Option<(String, String)> {
        let digest = self.hash.clone()?.finish();
        Some((hex(digest.as_ref()), STANDARD.encode(digest)))
    }

    /// Puts the file into its place.
    pub(super) fn finish(mut self) -> Result<PathBuf, String> {
        // The mask of the process may have taken something away.
        let placed =
            self.file.set_permissions(Permissions::from_mode(MODE)).and_then(|()| fs::rename(&self.draft, &self.path));
        placed.map_err(|error| self.failed(&error))?;
        self.done = true;
        Ok(self.path.clone())
    }

    fn failed(&self, error: &io::Error) -> String {
        format!("{} cannot be written: {error}", self.path.display())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(&self.draft);
        }
    }
}

/// Writes a file at once.
pub(super) fn save(path: &Path, bytes: &[u8]) -> Result<PathBuf, String> {
    let mut draft = Draft::create(path)?;
    draft.write(bytes)?;
    draft.finish()
}

/// Moves what is in a folder into another one. A folder takes in what has its name; a file takes its place.
pub(super) fn move_into(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let is_folder = |path: &Path| path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        if is_folder(&entry.path()) && is_folder(&target) {
            move_into(&entry.path(), &target)?;
        } else {
            fs::rename(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::{Draft, below, file, move_into, save};

    #[test]
    fn folders_take_a_file_and_files_are_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap();
        assert_eq!(file(path, "a").unwrap(), folder.path().join("a"));
        assert_eq!(file(&format!("{path}/new/"), "a").unwrap(), folder.path().join("new/a"));
        assert_eq!(file(&format!("{path}/new"), "a").unwrap(), folder.path().join("new"));
        for name in ["", "..", "a/b"] {
            assert!(file(path, name).is_err(), "{name}");
        }
        assert_eq!(below(folder.path(), "a/b").unwrap(), folder.path().join("a/b"));
        for name in ["../a", "a//b", "/a", "a/.."] {
            assert!(below(folder.path(), name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_file_is_whole_or_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/a");
        let mut draft = Draft::create(&path).unwrap().hashed();
        draft.write(b"half").unwrap();
        drop(draft);
        assert_eq!(std::fs::read_dir(folder.path().join("deep")).unwrap().count(), 0);
        save(&path, b"whole").unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        let mut draft = Draft::create(&path).unwrap().hashed();
        draft.write(b"abc").unwrap();
        assert!(draft.sha256().unwrap().0.starts_with("ba7816bf"));
    }

    #[test]
    fn folders_are_merged() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        save(&from.join("a/new"), b"new").unwrap();
        save(&from.join("a/both"), b"later").unwrap();
        save(&to.join("a/both"), b"before").unwrap();
        save(&to.join("a/old"), b"old").unwrap();
        move_into(&from, &to).unwrap();
        let names = ["new", "both", "old"].map(|name| std::fs::read_to_string(to.join("a").join(name)).unwrap());
        assert_eq!(names, ["new", "later", "old"]);
    }
}
