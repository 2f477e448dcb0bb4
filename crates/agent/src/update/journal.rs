//! How far an update has come, on disk.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use wire::sigv4::hex;

use crate::files;

/// An update.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Journal {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Where the program is.
    pub(crate) program: PathBuf,
    /// SHA-256 of the new one.
    pub(crate) sha256: String,
    pub(crate) stage: Stage,
    /// How often the new one has been started without coming online.
    pub(crate) starts: u32,
}

/// Where an update stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// The new program is in place, or about to be, and has to come online.
    Trial,
    /// It has.
    Online,
    /// The old program is in place again, or still.
    RolledBack,
}

impl Journal {
    pub(crate) fn load(path: &Path) -> io::Result<Option<Self>> {
        files::read_json(path)
    }

    /// Durable when it returns.
    pub(crate) fn save(&self, path: &Path) -> io::Result<()> {
        files::write_json(path, self)
    }

    /// The old program, while there is a way back.
    pub(crate) fn backup(&self) -> PathBuf {
        beside(&self.program, "old")
    }

    /// The new program, before it is in place.
    pub(crate) fn draft(&self) -> PathBuf {
        beside(&self.program, "new")
    }

    /// Whether the program in place is the new one.
    pub(crate) fn is_installed(&self) -> io::Result<bool> {
        Ok(sha256(&self.program)? == self.sha256)
    }

    /// Puts the draft in place of the program. The journal is written between the two steps, so that who finds the new
    /// program finds its trial, and the way back.
    pub(crate) fn install(&mut self, path: &Path) -> io::Result<()> {
        fs::set_permissions(self.draft(), Permissions::from_mode(0o755))?;
        OpenOptions::new().read(true).open(self.draft())?.sync_all()?;
        files::remove(&self.backup())?;
        fs::hard_link(&self.program, self.backup())?;
        files::sync_parent(&self.program)?;
        self.stage = Stage::Trial;
        self.save(path)?;
        fs::rename(self.draft(), &self.program)?;
        files::sync_parent(&self.program)
    }

    /// Puts the old program back.
    pub(crate) fn roll_back(&mut self, path: &Path) -> io::Result<()> {
        if self.is_installed()? {
            // What is renamed would be gone from where a second attempt looks for it.
            files::remove(&self.draft())?;
            fs::hard_link(self.backup(), self.draft())?;
            fs::rename(self.draft(), &self.program)?;
            files::sync_parent(&self.program)?;
        }
        self.settle(path, Stage::RolledBack)
    }

    /// It is over.
    pub(crate) fn settle(&mut self, path: &Path, stage: Stage) -> io::Result<()> {
        self.stage = stage;
        self.save(path)?;
        files::remove(&self.backup())?;
        files::remove(&self.draft())
    }
}

fn beside(program: &Path, what: &str) -> PathBuf {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    program.with_file_name(format!(".{name}.{what}"))
}

/// The SHA-256 of a file.
pub(crate) fn sha256(path: &Path) -> io::Result<String> {
    let (mut file, mut hash) = (File::open(path)?, Context::new(&SHA256));
    let mut buffer = vec![0; 1 << 16];
    loop {
        match io::Read::read(&mut file, &mut buffer)? {
            0 => return Ok(hex(hash.finish().as_ref())),
            length => hash.update(&buffer[..length]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Journal, Stage, sha256};

    fn update() -> (tempfile::TempDir, Journal, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("agent");
        fs::write(&program, "old").unwrap();
        let mut journal = Journal {
            from: "1".to_owned(),
            to: "2".to_owned(),
            program,
            sha256: String::new(),
            stage: Stage::Trial,
            starts: 0,
        };
        fs::write(journal.draft(), "new").unwrap();
        journal.sha256 = sha256(&journal.draft()).unwrap();
        let path = folder.path().join("update.json");
        (folder, journal, path)
    }

    fn program(journal: &Journal) -> String {
        fs::read_to_string(&journal.program).unwrap()
    }

    #[test]
    fn there_and_back() {
        let (_folder, mut journal, path) = update();
        assert!(!journal.is_installed().unwrap());
        journal.install(&path).unwrap();
        assert_eq!((program(&journal).as_str(), journal.is_installed().unwrap()), ("new", true));
        assert_eq!(fs::read_to_string(journal.backup()).unwrap(), "old");
        // Twice: the first may have been killed before it was written down.
        for _ in 0..2 {
            journal.roll_back(&path).unwrap();
            assert_eq!(program(&journal), "old");
        }
        assert_eq!(Journal::load(&path).unwrap().unwrap().stage, Stage::RolledBack);
        assert!(!journal.backup().exists() && !journal.draft().exists());
    }

    #[test]
    fn what_came_online_stays() {
        let (_folder, mut journal, path) = update();
        journal.install(&path).unwrap();
        journal.settle(&path, Stage::Online).unwrap();
        assert_eq!(program(&journal), "new");
        assert!(!journal.backup().exists());
    }
}
