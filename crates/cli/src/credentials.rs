//! What `fleetwright login` got, kept until it ends: for our own commands, and for AWS's as a `credential_process`.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use ::server::pki::write_private;
use clap::Args as ClapArgs;
use jiff::Timestamp;
use serde_json::{Value, json};
use wire::Secret;
use wire::client::Keys;

use crate::failure::Failure;
use crate::{exit, output};

/// The profile when none is named.
const USUAL: &str = "default";

/// Options of `credentials` and `logout`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Which login [or: FLEETWRIGHT_PROFILE; default: default]
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
}

/// A login: temporary credentials, whose they are, and where they are good.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    pub(crate) endpoint: String,
    pub(crate) region: Option<String>,
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) keys: Keys,
    pub(crate) expires_at: Timestamp,
    pub(crate) arn: String,
}

/// Prints the credentials of a login as AWS's clients read them from a `credential_process`.
///
/// # Errors
/// When there is no login, or it has ended.
pub(crate) fn run(args: &Args) -> Result<u8, Failure> {
    let place = Place::of(args.profile.as_deref())?;
    let login =
        place.read()?.ok_or_else(|| Failure::new(format!("there is no login `{}`", place.name)).hint(again(&place)))?;
    login.check(Timestamp::now(), &place)?;
    output::line(
        &json!({
            "Version": 1,
            "AccessKeyId": login.keys.access_key_id,
            "SecretAccessKey": login.keys.secret.expose(),
            "SessionToken": login.keys.session_token.as_ref().map(Secret::expose),
            "Expiration": login.expires_at.to_string(),
        })
        .to_string(),
    )?;
    Ok(exit::OK)
}

/// Forgets a login. Its credentials stay good until they end; nobody has them any more.
///
/// # Errors
/// When its file cannot be deleted.
pub(crate) fn logout(args: &Args) -> Result<u8, Failure> {
    let place = Place::of(args.profile.as_deref())?;
    match fs::remove_file(&place.path) {
        Ok(()) => output::note(&format!("Logged out of `{}`.", place.name)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            output::note(&format!("There was no login `{}`.", place.name));
        }
        Err(error) => return Err(Failure::new(format!("cannot delete {}: {error}", place.path.display()))),
    }
    Ok(exit::OK)
}

/// Where a login is kept.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) name: String,
    path: PathBuf,
}

impl Place {
    /// The place of a profile; without a name, that of the environment or the usual one.
    ///
    /// # Errors
    /// When the name is none, or there is no home to keep it in.
    pub(crate) fn of(profile: Option<&str>) -> Result<Self, Failure> {
        let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let name = profile.map(str::to_owned).or_else(|| variable("FLEETWRIGHT_PROFILE"));
        let folder = variable("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .or_else(|| variable("HOME").map(|home| Path::new(&home).join(".config")))
            .ok_or_else(|| {
                Failure::usage("there is no folder to keep logins in").hint("set HOME or XDG_CONFIG_HOME")
            })?;
        Self::within(&folder, name.unwrap_or_else(|| USUAL.to_owned()))
    }

    fn within(folder: &Path, name: String) -> Result<Self, Failure> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        if !(1..=64).contains(&name.len()) || !name.bytes().all(is_name) || name.starts_with('.') {
            return Err(
                Failure::usage(format!("`{name}` is no name of a profile")).hint("use letters, digits, - _ and .")
            );
        }
        Ok(Self { path: folder.join("fleetwright/logins").join(format!("{name}.json")), name })
    }

    /// The login that is kept here.
    ///
    /// # Errors
    /// When its file cannot be read, is readable by others, or holds something else.
    pub(crate) fn read(&self) -> Result<Option<Login>, Failure> {
        let shown = self.path.display();
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::new(format!("cannot read {shown}: {error}"))),
        };
        let mode = fs::metadata(&self.path).map_or(0, |about| about.permissions().mode());
        if mode & 0o077 != 0 {
            return Err(Failure::new(format!("{shown} can be read by others than its owner"))
                .hint("whoever read it may act as you: `fleetwright logout`, and log in again"));
        }
        let login = serde_json::from_str(&text).ok().and_then(|value: Value| Login::of(&value));
        login.map(Some).ok_or_else(|| Failure::new(format!("{shown} does not hold a login")).hint(again(self)))
    }

    /// Keeps a login here, in place of another.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn keep(&self, login: &Login) -> Result<(), Failure> {
        let failed =
            |error: &dyn std::fmt::Display| Failure::new(format!("cannot write {}: {error}", self.path.display()));
        if let Some(folder) = self.path.parent() {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| failed(&error))?;
        }
        let fresh = self.path.with_extension(format!("{}.new", std::process::id()));
        write_private(&fresh, &format!("{:#}\n", login.told())).map_err(|error| failed(&error))?;
        fs::rename(&fresh, &self.path).map_err(|error| failed(&error))
    }
}

impl Login {
    /// Refuses a login that has ended.
    ///
    /// # Errors
    /// When it has, with how to log in again.
    pub(crate) fn check(&self, now: Timestamp, place: &Place) -> Result<(), Failure> {
        if now < self.expires_at {
            return Ok(());
        }
        let (name, arn, at) = (&place.name, &self.arn, self.expires_at);
        Err(Failure::new(format!("the login `{name}` of {arn} ended at {at}")).hint(again(place)))
    }

    fn told(&self) -> Value {
        json!({
            "Endpoint": self.endpoint,
            "Region": self.region,
            "CaBundle": self.ca_bundle,
            "Arn": self.arn,
            "AccessKeyId": self.keys.access_key_id,
            "SecretAccessKey": self.keys.secret.expose(),
            "SessionToken": self.keys.session_token.as_ref().map(Secret::expose),
            "Expiration": self.expires_at.to_string(),
        })
    }

    fn of(value: &Value) -> Option<Self> {
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        Some(Self {
            endpoint: text("Endpoint")?,
            region: text("Region"),
            ca_bundle: text("CaBundle").map(PathBuf::from),
            keys: Keys {
                access_key_id: text("AccessKeyId")?,
                secret: Secret::new(text("SecretAccessKey")?),
                session_token: text("SessionToken").map(Secret::new),
            },
            expires_at: text("Expiration")?.parse().ok()?,
            arn: text("Arn")?,
        })
    }
}

fn again(place: &Place) -> String {
    match place.name.as_str() {
        USUAL => "run `fleetwright login`".to_owned(),
        name => format!("run `fleetwright login --profile {name}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login() -> Login {
        Login {
            endpoint: "https://fleet.example.com".into(),
            region: Some("eu-1".into()),
            ca_bundle: None,
            keys: Keys {
                access_key_id: "ASIA1".into(),
                secret: Secret::new("hush"),
                session_token: Some(Secret::new("token")),
            },
            expires_at: "2026-11-23T12:00:00Z".parse().unwrap(),
            arn: "arn:aws:iam::1:user/anna".into(),
        }
    }

    #[test]
    fn a_login_is_kept_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::within(folder.path(), "work".into()).unwrap();
        assert!(place.read().unwrap().is_none());
        place.keep(&login()).unwrap();
        place.keep(&login()).unwrap();
        let read = place.read().unwrap().unwrap();
        assert_eq!((read.told(), read.keys.secret.expose()), (login().told(), "hush"));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&place.path), mode(place.path.parent().unwrap())), (0o600, 0o700));
        fs::set_permissions(&place.path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(place.read().unwrap_err().message.unwrap().contains("others"));
    }

    #[test]
    fn a_login_that_ended_says_what_to_do() {
        let place = Place::within(Path::new("/nowhere"), "work".into()).unwrap();
        assert!(login().check("2026-11-23T11:59:59Z".parse().unwrap(), &place).is_ok());
        let ended = login().check("2026-11-23T12:00:00Z".parse().unwrap(), &place).unwrap_err();
        assert!(ended.hint.unwrap().contains("login --profile work"));
    }

    #[test]
    fn names_stay_within_their_folder() {
        for bad in ["", "..", "a/b", ".hidden", "a b"] {
            assert!(Place::within(Path::new("/x"), bad.to_owned()).is_err(), "{bad}");
        }
    }
}
