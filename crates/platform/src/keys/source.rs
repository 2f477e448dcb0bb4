//! The text of root keys, and where it comes from.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

/// A root key: 32 random bytes.
pub(super) type RootKey = Zeroizing<[u8; 32]>;

/// Where the root keys of a deployment are read from. Each source holds lines of 64 hexadecimal digits, the newest key
/// first; empty lines and what follows a `#` are left aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file that only its owner can read.
    File(PathBuf),
    /// An environment variable; cannot change while the server runs.
    Environment(String),
    /// A credential that systemd hands over, by its name in `$CREDENTIALS_DIRECTORY`.
    Credential(String),
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(f, "root key {}", path.display()),
            Self::Environment(name) => write!(f, "root key in the environment variable {name}"),
            Self::Credential(name) => write!(f, "root key in the systemd credential {name}"),
        }
    }
}

impl Source {
    /// All keys that the source holds now, at least one.
    pub(super) fn read(&self) -> Result<Vec<RootKey>, String> {
        let text = match self {
            // Nobody but the owner may read the file; systemd shows its own access lists as rights of the group.
            Self::File(path) => self.read_file(path, 0o077)?,
            Self::Credential(name) => self.read_file(&self.credential(name)?, 0o007)?,
            Self::Environment(name) => {
                Zeroizing::new(std::env::var(name).map_err(|_| format!("{self}: it is not set, or is not text"))?)
            }
        };
        self.parse(&text)
    }

    /// Whether the source is a file that does not exist.
    pub(super) fn is_absent_file(&self) -> bool {
        matches!(self, Self::File(path) if matches!(path.try_exists(), Ok(false)))
    }

    /// Makes the file with a new key.
    pub(super) fn create(path: &Path) -> Result<(), String> {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        let failed = |error: &dyn std::fmt::Display| format!("root key {}: {error}", path.display());
        let mut root = Zeroizing::new([0; 32]);
        SystemRandom::new().fill(root.as_mut_slice()).map_err(|error| failed(&error))?;
        let text: Zeroizing<String> = Zeroizing::new(root.iter().map(|byte| format!("{byte:02x}")).collect());
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.write(true).create_new(true).mode(0o600).open(path).map_err(|error| failed(&error))?;
        writeln!(file, "{}", *text).and_then(|()| file.sync_all()).map_err(|error| failed(&error))
    }

    fn credential(&self, name: &str) -> Result<PathBuf, String> {
        let folder = std::env::var_os("CREDENTIALS_DIRECTORY").ok_or_else(|| {
            format!(
                "{self}: CREDENTIALS_DIRECTORY is not set; run the server by systemd with LoadCredential={name}:FILE"
            )
        })?;
        Ok(Path::new(&folder).join(name))
    }

    fn read_file(&self, path: &Path, forbidden: u32) -> Result<Zeroizing<String>, String> {
        use std::io::Read;
        use std::os::unix::fs::MetadataExt;
        let failed = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => format!("{self}: there is none; restore it from your backup"),
            _ => format!("{self}: {error}"),
        };
        let mut file = std::fs::File::open(path).map_err(failed)?;
        let mode = file.metadata().map_err(failed)?.mode();
        if mode & forbidden != 0 {
            return Err(format!("{self}: others may read it (mode {:o}); run chmod 600 on it", mode & 0o777));
        }
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(failed)?;
        Ok(text)
    }

    fn parse(&self, text: &str) -> Result<Vec<RootKey>, String> {
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let keys: Option<Vec<RootKey>> = lines.filter(|line| !line.is_empty()).map(decode).collect();
        keys.filter(|keys| !keys.is_empty()).ok_or_else(|| {
            format!(
                "{self}: expected lines of 64 hexadecimal digits, the newest key first; restore it from your backup"
            )
        })
    }
}

fn decode(text: &str) -> Option<RootKey> {
    if text.len() != 64 || !text.bytes().all(|letter| letter.is_ascii_hexdigit()) {
        return None;
    }
    let mut root = Zeroizing::new([0; 32]);
    for (at, byte) in root.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Vec<RootKey>, String> {
        Source::Environment("ROOT_KEY".to_owned()).parse(text)
    }

    #[test]
    fn keys_stand_on_lines() {
        let (one, two) = ("01".repeat(32), "aB".repeat(32));
        let keys = parse(&format!("# made in May\n{one}\n\n  {two}  # the old one\n")).unwrap();
        assert_eq!(keys.iter().map(|key| key[0]).collect::<Vec<_>>(), [0x01, 0xab]);
        assert_eq!(parse(&one).unwrap().len(), 1, "no line end is needed");
    }

    #[test]
    fn anything_else_is_refused_and_not_repeated() {
        let signs = "+1".repeat(32);
        for wrong in ["", "# nothing", "short", &"é".repeat(32), &signs, &format!("{}\n12", "01".repeat(32))] {
            let error = parse(wrong).unwrap_err();
            assert!(error.contains("ROOT_KEY") && error.contains("64 hexadecimal"), "{error}");
            assert!(wrong.len() < 6 || !error.contains(wrong), "{error}");
        }
        let absent = Source::Environment("FLEETWRIGHT_NO_SUCH_VARIABLE".to_owned()).read().unwrap_err();
        assert!(absent.contains("not set"), "{absent}");
    }
}
