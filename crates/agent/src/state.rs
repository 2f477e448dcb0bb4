//! The folder in which the agent keeps everything: who the node is, its jobs, its replies.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use rustix::process::geteuid;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use crate::files;
use crate::identity::{Fingerprint, Identity};

/// Where the agent keeps its state unless told otherwise.
pub const DEFAULT_STATE: &str = "/var/lib/fleetwright-agent";

const IDENTITY: &str = "identity.json";
const FINGERPRINT: &str = "fingerprint.json";
const LINK: &str = "link.json";
const LOCK: &str = "lock";
/// Who only looks whether there is a lock holds it for a moment.
const LOCK_ATTEMPTS: u32 = 4;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// The folder of an agent. Nobody but its owner can look into it.
#[derive(Clone, Debug)]
pub(crate) struct State {
    folder: PathBuf,
}

/// As long as this lives, no other agent can use the same state.
#[derive(Debug)]
pub(crate) struct Lock(File);

/// How the connection was when it last changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LinkState {
    /// The control channel is open.
    pub(crate) connected: bool,
    /// Since when, in milliseconds since 1970.
    pub(crate) since_ms: i64,
    /// Why it is not connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) problem: Option<String>,
}

impl Lock {
    /// Says in the file who holds it. On a full disk nobody knows, and the lock is as good.
    fn held(self) -> Self {
        let _ = self.0.set_len(0).and_then(|()| (&self.0).write_all(std::process::id().to_string().as_bytes()));
        self
    }
}

impl State {
    /// Makes the folder if there is none, and refuses one that others can look into.
    pub(crate) fn open(folder: &Path) -> Result<Self, Error> {
        let shown = folder.display();
        // Supervisors of steps start in another folder.
        let folder = &std::path::absolute(folder).map_err(|error| Error::local(&shown, error))?;
        files::make_folder(folder).map_err(|error| Error::local(format!("the state folder {shown}"), error))?;
        check_private(folder)?;
        for name in [IDENTITY, FINGERPRINT] {
            check_private(&folder.join(name))?;
        }
        Ok(Self { folder: folder.to_owned() })
    }

    /// Where jobs are kept.
    pub(crate) fn jobs(&self) -> PathBuf {
        self.folder.join("jobs")
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where parameters are kept for programs on this machine.
    pub(crate) fn parameters(&self) -> PathBuf {
        self.folder.join("parameters")
    }

    /// Where replies are kept.
    pub(crate) fn outbox(&self) -> PathBuf {
        self.folder.join("outbox")
    }

    /// Keeps other agents away; `None` if there is one already.
    pub(crate) fn try_lock(&self) -> Result<Option<Lock>, Error> {
        let path = self.folder.join(LOCK);
        let failed = |error: io::Error| Error::local(path.display(), error);
        let file =
            OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path).map_err(failed)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Lock(file))),
            Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(failed(error.into())),
        }
    }

    /// The agent that uses this state, if one runs.
    pub(crate) fn holder(&self) -> Result<Option<i32>, Error> {
        if self.try_lock()?.is_some() {
            return Ok(None);
        }
        let path = self.folder.join(LOCK);
        let text = files::read(&path).map_err(|error| Error::local(path.display(), error))?.unwrap_or_default();
        Ok(String::from_utf8_lossy(&text).trim().parse().ok())
    }

    /// As [`State::try_lock`], as an error for who needs the state for itself.
    pub(crate) fn lock(&self) -> Result<Lock, Error> {
        for _ in 0..LOCK_ATTEMPTS {
            if let Some(lock) = self.try_lock()? {
                return Ok(lock.held());
            }
            std::thread::sleep(LOCK_PAUSE);
        }
        self.try_lock()?.map(Lock::held).ok_or_else(|| {
            let folder = self.folder.display();
            Error::new(
                ErrorKind::InUse,
                format!("another agent runs with the state in {folder}: stop it first, or use another folder"),
            )
        })
    }

    /// Who the node is; `None` before it has been registered.
    pub(crate) fn identity(&self) -> Result<Option<Identity>, Error> {
        self.load(IDENTITY)
    }

    /// Writes down who the node is, all of it at once.
    pub(crate) fn save_identity(&self, identity: &Identity) -> Result<(), Error> {
        self.save(IDENTITY, identity)
    }

    /// The fingerprint that was used last.
    pub(crate) fn fingerprint(&self) -> Result<Option<Fingerprint>, Error> {
        self.load(FINGERPRINT)
    }

    /// Writes the fingerprint down.
    pub(crate) fn save_fingerprint(&self, fingerprint: &Fingerprint) -> Result<(), Error> {
        self.save(FINGERPRINT, fingerprint)
    }

    /// How the connection was when it last changed.
    pub(crate) fn link(&self) -> Result<Option<LinkState>, Error> {
        self.load(LINK)
    }

    /// Writes down how the connection is, for `status`.
    pub(crate) fn save_link(&self, link: &LinkState) -> Result<(), Error> {
        self.save(LINK, link)
    }

    fn load<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        let path = self.folder.join(name);
        files::read_json(&path).map_err(|error| Error::local(path.display(), error))
    }

    fn save(&self, name: &str, value: &impl Serialize) -> Result<(), Error> {
        let path = self.folder.join(name);
        files::write_json(&path, value).map_err(|error| Error::local(path.display(), error))
    }
}

/// The node's key is here: whoever can read it can be the node, and whoever can write here can run anything on it.
fn check_private(path: &Path) -> Result<(), Error> {
    let shown = path.display();
    let metadata = match path.metadata() {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::local(shown, error)),
    };
    if metadata.uid() != geteuid().as_raw() {
        let message = format!("{shown} belongs to another user: run the agent as that user, or use another folder");
        return Err(Error::new(ErrorKind::Local, message));
    }
    if metadata.mode() & 0o077 != 0 {
        let message = format!("others can look into {shown}: close it with `chmod go= {shown}`");
        return Err(Error::new(ErrorKind::Local, message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::{LinkState, State};
    use crate::error::ErrorKind;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o700)).unwrap();
        folder
    }

    #[test]
    fn a_folder_that_others_can_read_is_refused() {
        let parent = folder();
        let folder = parent.path().join("state");
        State::open(&folder).unwrap();
        for mode in [0o750, 0o705, 0o710] {
            fs::set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
            let message = State::open(&folder).unwrap_err().message;
            assert!(message.contains("chmod go="), "{message}");
        }
    }

    #[test]
    fn a_key_that_others_can_read_is_refused() {
        let folder = folder();
        let path = folder.path().join("identity.json");
        fs::write(&path, "{}").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(State::open(folder.path()).unwrap_err().message.contains("identity.json"));
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        State::open(folder.path()).unwrap();
    }

    #[test]
    fn one_agent_at_a_time() {
        let folder = folder();
        let state = State::open(folder.path()).unwrap();
        let lock = state.lock().unwrap();
        assert_eq!(State::open(folder.path()).unwrap().lock().unwrap_err().kind, ErrorKind::InUse);
        drop(lock);
        assert!(state.try_lock().unwrap().is_some());
    }

    #[test]
    fn what_is_saved_is_loaded() {
        let folder = folder();
        let state = State::open(folder.path()).unwrap();
        assert_eq!(state.link().unwrap(), None);
        let link = LinkState { connected: true, since_ms: 5, problem: None };
        state.save_link(&link).unwrap();
        assert_eq!(state.link().unwrap(), Some(link));
    }
}
