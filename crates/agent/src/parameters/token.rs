//! The token by which programs on this machine show that they may ask for parameters: whoever can read its file may.

use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;

use ring::digest::{SHA256, digest};
use wire::Secret;

use super::vault::random;
use crate::files;

const BYTES: usize = 32;

/// The token in the file, which is made anew unless it is as this agent would have made it. A group, by its number, can read
/// it; nobody else but the owner can.
pub(super) fn prepare(path: &Path, group: Option<u32>) -> io::Result<Secret> {
    let token = match kept(path)? {
        Some(token) => token,
        None => {
            let bytes = random::<BYTES>()?;
            let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            files::write(path, token.as_bytes())?;
            Secret::new(token)
        }
    };
    if let Some(group) = group {
        chown(path, None, Some(group))?;
    }
    let mode = if group.is_some() { 0o640 } else { 0o600 };
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    Ok(token)
}

fn kept(path: &Path) -> io::Result<Option<Secret>> {
    let Some(bytes) = files::read(path)? else { return Ok(None) };
    let metadata = path.symlink_metadata()?;
    let own = metadata.is_file() && metadata.uid() == rustix::process::geteuid().as_raw();
    let private = metadata.mode() & 0o037 == 0;
    let text = String::from_utf8(bytes).unwrap_or_default();
    let whole = text.len() == 2 * BYTES && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok((own && private && whole).then(|| Secret::new(text)))
}

/// Whether a text is the token. What it takes tells nothing about how much of it is right.
pub(super) fn is(token: &Secret, text: &[u8]) -> bool {
    digest(&SHA256, token.expose().as_bytes()).as_ref() == digest(&SHA256, text).as_ref()
}

/// The number of a group, by its name or number.
///
/// # Errors
/// The sentence that says that there is none.
pub(super) fn group(name: &str) -> Result<u32, String> {
    if let Ok(number) = name.parse() {
        return Ok(number);
    }
    let groups = std::fs::read_to_string("/etc/group").map_err(|error| format!("/etc/group: {error}"))?;
    find(&groups, name).ok_or_else(|| format!("/etc/group has no group {name}"))
}

fn find(groups: &str, name: &str) -> Option<u32> {
    let mut fields = groups.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?;
    fields.nth(2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::{find, group, is, prepare};

    #[test]
    fn a_token_stays_until_it_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let token = prepare(&path, None).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), token.expose());
        assert_eq!(path.metadata().unwrap().mode() & 0o777, 0o600);
        assert_eq!(prepare(&path, None).unwrap(), token);
        std::fs::remove_file(&path).unwrap();
        assert_ne!(prepare(&path, None).unwrap(), token);
    }

    #[test]
    fn a_token_that_others_could_know_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let token = prepare(&path, None).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        let other = prepare(&path, None).unwrap();
        assert_ne!(other, token);
        let elsewhere = folder.path().join("elsewhere");
        std::fs::rename(&path, &elsewhere).unwrap();
        symlink(&elsewhere, &path).unwrap();
        assert_ne!(prepare(&path, None).unwrap(), other);
        assert!(path.symlink_metadata().unwrap().is_file());
        std::fs::write(&path, "short").unwrap();
        assert_eq!(prepare(&path, None).unwrap().expose().len(), 64);
    }

    #[test]
    fn a_group_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let own = folder.path().metadata().unwrap().gid();
        let token = prepare(&path, Some(own)).unwrap();
        let metadata = path.metadata().unwrap();
        assert_eq!((metadata.mode() & 0o777, metadata.gid()), (0o640, own));
        assert_eq!(prepare(&path, Some(own)).unwrap(), token);
    }

    #[test]
    fn tokens_are_compared_whole() {
        let folder = tempfile::tempdir().unwrap();
        let token = prepare(&folder.path().join("token"), None).unwrap();
        let text = token.expose().as_bytes();
        assert!(is(&token, text));
        assert!(!is(&token, &text[1..]) && !is(&token, b"") && !is(&token, &[text, b" "].concat()));
    }

    #[test]
    fn groups_by_name_and_number() {
        let groups = "root:x:0:\nstaff:x:50:a,b\nbroken\n";
        assert_eq!((find(groups, "staff"), find(groups, "sta"), find(groups, "broken")), (Some(50), None, None));
        assert_eq!(group("1234"), Ok(1234));
        assert!(group("no such group").unwrap_err().contains("no such group"));
    }
}
