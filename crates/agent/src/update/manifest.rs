//! What there is to update to, and whether it comes from who may say so. Pure.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, ED25519_PUBLIC_KEY_LEN, UnparsedPublicKey};
use serde::Deserialize;

use crate::AGENT_NAME;

/// A manifest as it travels.
#[derive(Debug, Deserialize)]
struct Signed {
    /// JSON text of a [`Manifest`].
    manifest: String,
    /// Ed25519 signature of the bytes of that text, in base64.
    signature: String,
}

/// The versions that there are.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Manifest {
    name: String,
    /// Programs by version, then by platform.
    versions: BTreeMap<String, BTreeMap<String, Program>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct Program {
    /// Where it is, relative to the manifest or absolute.
    url: String,
    /// In hexadecimal.
    sha256: String,
}

/// What is to be installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub(crate) version: String,
    pub(crate) url: String,
    pub(crate) sha256: String,
}

/// The bytes of an Ed25519 public key in base64.
pub(super) fn public_key(text: &str) -> Result<Vec<u8>, String> {
    let bytes = STANDARD.decode(text.trim()).ok().filter(|bytes| bytes.len() == ED25519_PUBLIC_KEY_LEN);
    bytes.ok_or_else(|| format!("{text:?} is no Ed25519 public key; write its 32 bytes in base64"))
}

/// Platform of this program, as manifests name it.
pub(crate) fn platform() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

impl Manifest {
    /// Reads a signed manifest; nothing of it is looked at before the signature has been checked.
    pub(crate) fn read(bytes: &[u8], key: &str) -> Result<Self, String> {
        let signed: Signed =
            serde_json::from_slice(bytes).map_err(|error| format!("the manifest cannot be read: {error}"))?;
        let signature = STANDARD.decode(&signed.signature).map_err(|_| "the signature of the manifest is no base64")?;
        let key = UnparsedPublicKey::new(&ED25519, public_key(key)?);
        key.verify(signed.manifest.as_bytes(), &signature)
            .map_err(|_| "the manifest is not signed by the key that was pinned when the agent was registered")?;
        let manifest: Self =
            serde_json::from_str(&signed.manifest).map_err(|error| format!("the manifest cannot be read: {error}"))?;
        if manifest.name == AGENT_NAME { Ok(manifest) } else { Err(format!("the manifest is for {}", manifest.name)) }
    }

    /// The version that is wanted, or the newest one for a platform.
    pub(crate) fn choose(&self, wanted: &str, platform: &str) -> Result<Chosen, String> {
        let there =
            self.versions.iter().filter(|(_, programs)| programs.contains_key(platform)).map(|(version, _)| version);
        let version = match wanted {
            "" | "latest" | "None" => there.max_by_key(|version| numbers(version)),
            wanted => there.into_iter().find(|version| *version == wanted),
        };
        let chosen = version.and_then(|version| Some((version, self.versions.get(version)?.get(platform)?)));
        let (version, program) = chosen.ok_or_else(|| match wanted {
            "" => format!("the manifest has no version for {platform}"),
            wanted => format!("the manifest has no version {wanted} for {platform}"),
        })?;
        Ok(Chosen { version: version.clone(), url: program.url.clone(), sha256: program.sha256.to_lowercase() })
    }
}

/// Whether a version is newer than another.
pub(crate) fn is_newer(version: &str, than: &str) -> bool {
    numbers(version) > numbers(than)
}

/// Versions are numbers with dots; what is behind a dash says nothing here.
fn numbers(version: &str) -> Vec<u64> {
    let plain = version.split(['-', '+']).next().unwrap_or(version);
    plain.split('.').map(|number| number.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::signature::{Ed25519KeyPair, KeyPair};
    use serde_json::json;

    use super::{Manifest, is_newer, public_key};

    fn signed(seed: u8, manifest: &str) -> (Vec<u8>, String) {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap();
        let signature = STANDARD.encode(pair.sign(manifest.as_bytes()));
        let text = json!({"manifest": manifest, "signature": signature}).to_string();
        (text.into_bytes(), STANDARD.encode(pair.public_key()))
    }

    fn manifest() -> String {
        let program = |url: &str| json!({"linux-x86_64": {"url": url, "sha256": "AB"}});
        let versions = json!({"0.9.0": program("a"), "0.10.0": program("b"), "1.0.0": {"linux-riscv64": {"url": "c", "sha256": ""}}});
        json!({"name": "fleetwright-agent", "versions": versions}).to_string()
    }

    #[test]
    fn versions_are_chosen() {
        let (bytes, key) = signed(1, &manifest());
        let manifest = Manifest::read(&bytes, &key).unwrap();
        let newest = manifest.choose("", "linux-x86_64").unwrap();
        assert_eq!((newest.version.as_str(), newest.url.as_str(), newest.sha256.as_str()), ("0.10.0", "b", "ab"));
        assert_eq!(manifest.choose("0.9.0", "linux-x86_64").unwrap().url, "a");
        assert!(manifest.choose("1.0.0", "linux-x86_64").unwrap_err().contains("no version 1.0.0 for linux-x86_64"));
        assert!(is_newer("0.10.0", "0.9.9") && !is_newer("1.0", "1.0") && is_newer("1.0.1", "1.0"));
    }

    #[test]
    fn what_others_sign_is_nothing() {
        let (bytes, key) = signed(1, &manifest());
        let (others, _) = signed(2, &manifest());
        assert!(Manifest::read(&others, &key).unwrap_err().contains("not signed by the key"));
        let changed = String::from_utf8(bytes.clone()).unwrap().replace("0.10.0", "0.11.0");
        assert!(Manifest::read(changed.as_bytes(), &key).unwrap_err().contains("not signed by the key"));
        assert!(Manifest::read(b"{}", &key).is_err() && Manifest::read(&bytes, "x").is_err());
        let (other, key) = signed(1, r#"{"name":"x","versions":{}}"#);
        assert!(Manifest::read(&other, &key).unwrap_err().contains("is for x"));
        assert!(public_key("AAAA").is_err());
    }
}
