//! The first start: settings, certificates, and the first credentials, shown once.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use identity::{ADMINISTRATOR, Identity, NewKey};
use platform::{Clock, Ids};
use wire::Secret;

use crate::assembly;
use crate::pki::{Pki, write_private, write_public};
use crate::settings::{Install, Settings, Tls};

/// What `init` is told.
pub struct Plan {
    /// The folder to make everything in; must not hold a deployment yet.
    pub folder: PathBuf,
    /// Where the server will listen.
    pub listen: SocketAddr,
    /// Names and addresses under which clients and agents reach it.
    pub names: Vec<String>,
    /// The store, when it is not SQLite in the folder.
    pub store: Option<String>,
    /// The account to make; a random one when absent.
    pub account: Option<String>,
}

/// What `init` made; the secret is shown now and never again.
pub struct Made {
    /// The settings file, for `fleetwright server --config`.
    pub config: PathBuf,
    /// The CA certificate, for clients (`AWS_CA_BUNDLE`) and agents (`--ca`).
    pub ca: PathBuf,
    /// The first account.
    pub account: String,
    /// The user who may do everything in it.
    pub administrator: &'static str,
    /// That user's access key.
    pub access_key_id: String,
    /// The secret of that key.
    pub secret_access_key: Secret,
}

/// Makes a deployment in a folder.
///
/// # Errors
/// When the folder already holds one, something cannot be written, or the store cannot be opened.
pub async fn init(plan: &Plan) -> Result<Made, String> {
    let config = plan.folder.join("fleetwright.toml");
    if config.exists() {
        return Err(format!("{} exists: this folder already holds a deployment", config.display()));
    }
    plan.names.iter().try_for_each(|name| check_name(name))?;
    make_private_folder(&plan.folder)?;
    let ca = write_certificates(plan)?;
    let settings = settings(plan);
    let text = toml::to_string(&settings).map_err(|error| format!("settings: {error}"))?;
    // A store's URL may hold a password.
    write_private(&config, &text)?;
    let mut opened = settings.clone();
    opened.data = plan.folder.join(&opened.data);
    let ids = Ids::system();
    let account = plan.account.clone().unwrap_or_else(|| random_account(&ids));
    let NewKey { id: access_key_id, secret: secret_access_key } = make_account(&opened, &account).await?;
    Ok(Made { config, ca, account, administrator: ADMINISTRATOR, access_key_id, secret_access_key })
}

/// A certificate can be made for any text; clients believe it for names and addresses only.
fn check_name(name: &str) -> Result<(), String> {
    let label = |label: &str| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(inner) && !label.starts_with('-') && !label.ends_with('-')
    };
    let dns = name.len() <= 253 && name.split('.').all(label);
    if dns || name.parse::<std::net::IpAddr>().is_ok() {
        return Ok(());
    }
    Err(format!("`{name}` is neither a DNS name nor an IP address: clients could not reach the server under it"))
}

fn settings(plan: &Plan) -> Settings {
    Settings {
        store: plan.store.clone(),
        install: Install { authority: Some("ca.pem".into()), ..Install::default() },
        tls: Some(Tls { certificate: "tls/server.pem".into(), key: "tls/server.key".into() }),
        ..Settings::new(plan.listen, "data".into())
    }
}

fn write_certificates(plan: &Plan) -> Result<PathBuf, String> {
    let pki = Pki::make(&plan.names, jiff::Timestamp::now())?;
    let tls = plan.folder.join("tls");
    make_private_folder(&tls)?;
    write_private(&tls.join("ca.key"), &pki.ca_key)?;
    write_private(&tls.join("server.key"), &pki.key)?;
    write_public(&tls.join("server.pem"), &pki.certificate)?;
    let ca = plan.folder.join("ca.pem");
    write_public(&ca, &pki.ca_certificate)?;
    Ok(ca)
}

async fn make_account(settings: &Settings, account: &str) -> Result<NewKey, String> {
    let plane = assembly::open(settings, Clock::System, Ids::system()).await?;
    let made = Identity::new(&plane).make_account(account).await;
    plane.db.close().await;
    made.map_err(|error| format!("first account: {error}"))
}

fn random_account(ids: &Ids) -> String {
    let mut bytes = [0; 8];
    ids.fill(&mut bytes);
    format!("{:012}", u64::from_be_bytes(bytes) % 1_000_000_000_000)
}

/// Makes a folder that only its owner can look into.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_private_folder(folder: &Path) -> Result<(), String> {
    use std::os::unix::fs::DirBuilderExt;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| format!("folder {}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_names_or_addresses() {
        for good in ["fleet.example.com", "localhost", "10.0.0.7", "::1", "a-b"] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        for bad in ["", "bad name!*", "*.example.com", "a..b", "-a", "https://fleet", "fleet:8443"] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }
}
