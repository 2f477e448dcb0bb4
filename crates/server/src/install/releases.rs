//! What agents update to: the signed manifest of a folder of releases, and the programs that it names.
//!
//! The folder is the operator's, who signs the manifest elsewhere: this server has no key, and checks nothing. It gives
//! out what the manifest names and nothing else that lies there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::Deserialize;

use super::files::Files;

/// The manifest's file, and the end of its address.
const MANIFEST: &str = "manifest.json";

/// A manifest as it travels: its text, and a signature that is none of this server's business.
#[derive(Deserialize)]
struct Signed {
    manifest: String,
}

/// The versions that there are, and the programs of each by platform.
#[derive(Deserialize)]
struct Manifest {
    versions: BTreeMap<String, BTreeMap<String, Program>>,
}

#[derive(Deserialize)]
struct Program {
    url: String,
}

/// The folder of releases, if there is one.
pub(super) struct Releases {
    folder: Option<PathBuf>,
    files: Files,
}

impl Releases {
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, files: Files::default() }
    }

    /// The manifest, or a program that it names.
    ///
    /// # Errors
    /// With a sentence for whoever looks why an update fails.
    pub(super) fn get(&self, asked: &str) -> Result<Bytes, String> {
        let Some(folder) = &self.folder else {
            return Err(
                "this server gives out no updates of agents: name a folder of releases with `releases` in the \
                        section [install] of its settings"
                    .to_owned(),
            );
        };
        let manifest = self.files.read(&folder.join(MANIFEST));
        let manifest = manifest.ok_or_else(|| format!("there is no {MANIFEST} in this server's folder of releases"))?;
        if asked == MANIFEST {
            return Ok(manifest.bytes);
        }
        if !is_named(&manifest.bytes, asked)? {
            return Err(format!("the manifest of this server's releases does not name {asked:?}"));
        }
        let file = self.files.read(&folder.join(asked));
        Ok(file.ok_or_else(|| format!("the manifest names {asked}, which is not in the folder of releases"))?.bytes)
    }
}

/// Whether a manifest names a file below its folder.
fn is_named(manifest: &[u8], asked: &str) -> Result<bool, String> {
    let unread = |error: serde_json::Error| format!("the {MANIFEST} of this server's releases cannot be read: {error}");
    let signed: Signed = serde_json::from_slice(manifest).map_err(unread)?;
    let manifest: Manifest = serde_json::from_str(&signed.manifest).map_err(unread)?;
    let mut programs = manifest.versions.values().flat_map(BTreeMap::values);
    let is_below = Path::new(asked).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    Ok(is_below && programs.any(|program| program.url == asked))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::Releases;

    /// A folder whose manifest names these files.
    fn releases(named: &[&str]) -> (tempfile::TempDir, Releases) {
        let folder = tempfile::tempdir().unwrap();
        let program = |url: &&str| ((*url).to_owned(), json!({ "linux-x86_64": { "url": url, "sha256": "" } }));
        let versions: serde_json::Map<_, _> = named.iter().map(program).collect();
        let text = json!({ "name": "fleetwright-agent", "versions": versions }).to_string();
        let signed = json!({ "manifest": text, "signature": "x" }).to_string();
        fs::write(folder.path().join("manifest.json"), signed).unwrap();
        fs::create_dir(folder.path().join("2.0")).unwrap();
        for file in ["agent", "2.0/agent", "signing.key"] {
            fs::write(folder.path().join(file), file).unwrap();
        }
        let releases = Releases::new(Some(folder.path().to_owned()));
        (folder, releases)
    }

    #[test]
    fn what_the_manifest_names_is_given_out_and_nothing_else() {
        let (_folder, releases) = releases(&["agent", "2.0/agent", "gone", "../outside", "/etc/hostname"]);
        assert_eq!(releases.get("agent").unwrap(), "agent");
        assert_eq!(releases.get("2.0/agent").unwrap(), "2.0/agent");
        assert!(releases.get("manifest.json").unwrap().starts_with(b"{"));
        for nothing in ["signing.key", "", "2.0", "../outside", "/etc/hostname", "2.0/../agent"] {
            assert!(releases.get(nothing).unwrap_err().contains("does not name"), "{nothing}");
        }
        assert!(releases.get("gone").unwrap_err().contains("is not in the folder"));
    }

    #[test]
    fn a_folder_that_is_none_is_told_in_words() {
        assert!(Releases::new(None).get("manifest.json").unwrap_err().contains("`releases` in the section [install]"));
        let (folder, releases) = releases(&[]);
        fs::write(folder.path().join("manifest.json"), "{}").unwrap();
        assert!(releases.get("agent").unwrap_err().contains("cannot be read"));
        fs::remove_file(folder.path().join("manifest.json")).unwrap();
        assert!(releases.get("manifest.json").unwrap_err().contains("no manifest.json"));
    }
}
