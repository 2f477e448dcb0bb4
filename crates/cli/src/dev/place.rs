//! The folder in which `dev` keeps what it keeps.

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Args;
use crate::failure::Failure;

/// A folder; one that is thrown away goes with this value.
pub(super) enum Place {
    Kept(PathBuf),
    ThrownAway(TempDir),
}

impl Place {
    /// The folder that the options name, or one within it that is thrown away.
    ///
    /// # Errors
    /// When there is no place to put it.
    pub(super) fn choose(args: &Args) -> Result<Self, Failure> {
        if args.ephemeral {
            let parent = args.data.clone().unwrap_or_else(env::temp_dir);
            return throw_away(&parent).map(Self::ThrownAway);
        }
        let usual = || usual(|name| env::var_os(name).map(PathBuf::from));
        let folder = args.data.clone().or_else(usual);
        folder
            .map(Self::Kept)
            .ok_or_else(|| Failure::usage("there is no folder to keep data in").hint("give one by --data"))
    }

    /// Where it is.
    pub(super) fn folder(&self) -> PathBuf {
        match self {
            Self::Kept(folder) => folder.clone(),
            Self::ThrownAway(folder) => folder.path().to_owned(),
        }
    }
}

fn throw_away(parent: &Path) -> Result<TempDir, Failure> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("fleetwright-dev-").permissions(Permissions::from_mode(0o700));
    let made = fs::create_dir_all(parent).and_then(|()| builder.tempdir_in(parent));
    made.map_err(|error| Failure::new(format!("cannot make a folder in {}: {error}", parent.display())))
}

/// The user's data folder as the XDG rules have it.
fn usual(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let own = variable("XDG_DATA_HOME").filter(|path| path.is_absolute());
    let home = || variable("HOME").filter(|path| path.is_absolute()).map(|home| home.join(".local/share"));
    own.or_else(home).map(|data| data.join("fleetwright/dev"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_data_folder() {
        let with = |known: &'static [(&str, &str)]| {
            usual(|name| known.iter().find(|(key, _)| *key == name).map(|(_, value)| PathBuf::from(value)))
        };
        assert_eq!(with(&[("HOME", "/h")]), Some("/h/.local/share/fleetwright/dev".into()));
        assert_eq!(with(&[("HOME", "/h"), ("XDG_DATA_HOME", "/d")]), Some("/d/fleetwright/dev".into()));
        assert_eq!(with(&[("HOME", "/h"), ("XDG_DATA_HOME", "d")]), Some("/h/.local/share/fleetwright/dev".into()));
        assert_eq!(with(&[("HOME", "")]), None);
    }

    #[test]
    fn what_is_thrown_away_is_private_and_goes() {
        let parent = tempfile::tempdir().unwrap();
        let folder = throw_away(&parent.path().join("new")).unwrap();
        let path = folder.path().to_owned();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        drop(folder);
        assert!(!path.exists() && parent.path().join("new").exists());
    }
}
