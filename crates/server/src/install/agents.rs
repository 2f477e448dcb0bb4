//! The agents that machines can fetch: files in a folder, by platform.

use std::path::PathBuf;

use super::files::{File, Files};

/// How the files begin; behind it stands the platform, as `uname` names it.
const NAME: &str = "fleetwright-agent-";
/// The file for the platform that this server runs on.
const OWN: &str = "fleetwright-agent";

/// The folder, and what was read from it and has not changed since.
pub(super) struct Agents {
    folder: Option<PathBuf>,
    files: Files,
}

impl Agents {
    /// Agents in this folder, or else beside this program.
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        let beside = || Some(std::env::current_exe().ok()?.parent()?.to_owned());
        Self { folder: folder.or_else(beside), files: Files::default() }
    }

    /// The agent for a platform, such as `linux-x86_64`.
    pub(super) fn get(&self, platform: &str) -> Option<File> {
        let is_name = platform.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let folder = self.folder.as_ref().filter(|_| is_name && !platform.is_empty())?;
        let own = || Some(folder.join(OWN)).filter(|_| platform == here());
        self.files.read(&folder.join(format!("{NAME}{platform}"))).or_else(|| self.files.read(&own()?))
    }

    /// The platforms that there are agents for, each with the sum of its agent.
    pub(super) fn list(&self) -> Vec<(String, String)> {
        let entries = self.folder.as_ref().and_then(|folder| std::fs::read_dir(folder).ok());
        let names = entries.into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok());
        let mut platforms: Vec<_> = names.filter_map(|name| Some(name.strip_prefix(NAME)?.to_owned())).collect();
        platforms.push(here());
        platforms.sort_unstable();
        platforms.dedup();
        let known = platforms.into_iter().filter_map(|platform| Some((self.get(&platform)?.sum.to_string(), platform)));
        known.map(|(sum, platform)| (platform, sum)).collect()
    }
}

/// The platform that this server runs on.
fn here() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_are_found_by_platform_and_read_anew_when_they_change() {
        let folder = tempfile::tempdir().unwrap();
        let agents = Agents::new(Some(folder.path().to_owned()));
        assert!(agents.list().is_empty());
        std::fs::write(folder.path().join("fleetwright-agent-linux-riscv64"), "one").unwrap();
        std::fs::write(folder.path().join("fleetwright-agent"), "own").unwrap();
        std::fs::write(folder.path().join("secret"), "hush").unwrap();
        assert_eq!(agents.list().len(), 2);
        assert_eq!(agents.get(&here()).unwrap().bytes, "own");
        assert_eq!(agents.get("linux-riscv64").unwrap().bytes, "one");
        std::fs::write(folder.path().join("fleetwright-agent-linux-riscv64"), "changed").unwrap();
        assert_eq!(agents.get("linux-riscv64").unwrap().bytes, "changed");
        for nothing in ["", "linux-mips", "../secret", "linux-riscv64/../../secret"] {
            assert!(agents.get(nothing).is_none(), "{nothing}");
        }
    }
}
