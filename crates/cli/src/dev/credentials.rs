//! The access key of `dev`, made once: it lets its holder run commands as this user, so it is never a well-known one.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use ::server::pki::write_private;
use serde_json::{Value, json};
use wire::Secret;
use wire::client::Keys;

use crate::failure::Failure;

const NAME: &str = "dev-credentials.json";

/// The key that is kept in the folder; at the first time it is made.
///
/// # Errors
/// When its file cannot be read or written.
pub(super) fn kept(folder: &Path, make: impl FnOnce() -> Keys) -> Result<Keys, Failure> {
    let path = folder.join(NAME);
    match fs::read_to_string(&path) {
        Ok(text) => read(&text).ok_or_else(|| {
            Failure::new(format!("{} does not hold an access key", path.display()))
                .hint("delete it, and a new key is made")
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let keys = make();
            let text = json!({ "AccessKeyId": keys.access_key_id, "SecretAccessKey": keys.secret.expose() });
            write_private(&path, &format!("{text:#}\n")).map_err(Failure::new)?;
            Ok(keys)
        }
        Err(error) => Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    }
}

fn read(text: &str) -> Option<Keys> {
    let value: Value = serde_json::from_str(text).ok()?;
    let text = |name: &str| value[name].as_str().filter(|text| !text.is_empty());
    let secret = Secret::new(text("SecretAccessKey")?);
    Some(Keys { access_key_id: text("AccessKeyId")?.to_owned(), secret, session_token: None })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn keys() -> Keys {
        Keys { access_key_id: "AKIA1".into(), secret: Secret::new("hush"), session_token: None }
    }

    #[test]
    fn made_once_and_private() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(kept(folder.path(), keys).unwrap().access_key_id, "AKIA1");
        let again = kept(folder.path(), || panic!("it is there already")).unwrap();
        assert_eq!((again.access_key_id.as_str(), again.secret.expose()), ("AKIA1", "hush"));
        let mode = folder.path().join(NAME).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_damaged_file_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{}", r#"{"AccessKeyId":"","SecretAccessKey":"x"}"#] {
            fs::write(folder.path().join(NAME), text).unwrap();
            assert!(kept(folder.path(), keys).unwrap_err().hint.unwrap().contains("delete"));
        }
    }
}
