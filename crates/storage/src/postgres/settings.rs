//! The URL of the server: what of it we take.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::{failure, tls};
use crate::error::{Error, Result, chain};

const CONNECT: Duration = Duration::from_secs(5);
const KEEPALIVE: Duration = Duration::from_secs(30);

/// Where the server is, and how it is reached.
#[derive(Clone)]
pub(super) struct Server {
    config: Config,
    /// None: without encryption.
    tls: Option<MakeRustlsConnect>,
}

/// The connection settings in `url`. Never puts the URL into an error: it may hold a password.
pub(super) fn parse(url: &str) -> Result<Server> {
    let (url, authorities) = without_authorities(url);
    let mut config: Config = url.parse().map_err(|error| wrong(&chain(&error)))?;
    let tls = if is_encrypted(&config)? {
        config.ssl_mode(SslMode::Require);
        Some(tls::connector(authorities.as_deref())?)
    } else {
        config.ssl_mode(SslMode::Disable);
        None
    };
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    if config.get_application_name().is_none() {
        config.application_name("fleetwright");
    }
    // A server that became a standby must not be written to, nor read from: its answers may be old.
    config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    config.keepalives_idle(KEEPALIVE).tcp_user_timeout(KEEPALIVE);
    Ok(Server { config, tls })
}

impl Server {
    /// Connects and starts what moves the bytes.
    pub(super) async fn connect(&self) -> Result<(Client, JoinHandle<()>)> {
        let failed = |error| Error::Unavailable(failure::text(&error));
        match &self.tls {
            Some(tls) => {
                let (client, connection) = self.config.connect(tls.clone()).await.map_err(failed)?;
                Ok((client, tokio::spawn(driven(connection))))
            }
            None => {
                let (client, connection) = self.config.connect(NoTls).await.map_err(failed)?;
                Ok((client, tokio::spawn(driven(connection))))
            }
        }
    }
}

async fn driven(connection: impl Future<Output = std::result::Result<(), tokio_postgres::Error>>) {
    if let Err(error) = connection.await {
        tracing::debug!(error = %chain(&error), "a connection to PostgreSQL ended");
    }
}

/// Takes `sslrootcert=FILE`, which is for us, out of the URL, and puts `sslmode=verify-full`, as we always verify, into
/// the driver's word for it.
fn without_authorities(url: &str) -> (String, Option<PathBuf>) {
    let Some((address, query)) = url.split_once('?') else { return (url.to_owned(), None) };
    let mut authorities = None;
    let mut rest = Vec::new();
    for option in query.split('&') {
        match option.split_once('=') {
            Some(("sslrootcert", path)) => authorities = Some(PathBuf::from(path.replace("%2F", "/"))),
            Some(("sslmode", "verify-full")) => rest.push("sslmode=require"),
            _ => rest.push(option),
        }
    }
    (format!("{address}?{}", rest.join("&")), authorities)
}

/// Without TLS only what stays on this machine, or what the operator says is safe.
fn is_encrypted(config: &Config) -> Result<bool> {
    if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
        return Err(wrong(
            "it names no host; for a unix socket write postgres://user@%2Fvar%2Frun%2Fpostgresql/database",
        ));
    }
    let local = config.get_hosts().iter().all(is_local) && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
    Ok(match config.get_ssl_mode() {
        SslMode::Disable => false,
        SslMode::Prefer => !local,
        _ => true,
    })
}

fn is_local(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
    }
}

fn wrong(why: &str) -> Error {
    Error::Other(format!("the PostgreSQL URL cannot be used: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> String {
        parse(url).err().unwrap().to_string()
    }

    #[test]
    fn local_servers_and_sockets_are_taken() {
        for url in [
            "postgres://me@localhost/fleet",
            "postgresql://me:secret@127.0.0.1:5433/fleet?connect_timeout=2",
            "postgres://me@%2Fvar%2Frun%2Fpostgresql/fleet",
            "postgres:///fleet?host=/var/run/postgresql&user=me",
            "postgres://me@[::1]/fleet",
            "postgres://me@db.example.org/fleet?sslmode=disable",
        ] {
            assert!(parse(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn over_a_network_it_is_encrypted_unless_said_otherwise() {
        let encrypted = |url: &str| is_encrypted(&without_authorities(url).0.parse().unwrap()).unwrap();
        for url in [
            "postgres://me:s3cret@db.example.org/fleet",
            "postgres://me@localhost,10.0.0.7/fleet",
            "postgres://me@localhost/fleet?sslmode=require",
            "postgres://me@db.example.org/fleet?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem",
        ] {
            assert!(encrypted(url), "{url}");
        }
        for url in ["postgres://me@localhost/fleet", "postgres://me@db.example.org/fleet?sslmode=disable"] {
            assert!(!encrypted(url), "{url}");
        }
        assert!(refusal("postgres:///fleet").contains("names no host"));
    }

    #[test]
    fn authorities_are_read_when_the_url_is() {
        let missing = refusal("postgres://me:s3cret@db.example.org/fleet?sslrootcert=/nowhere/ca.pem");
        assert!(missing.contains("sslrootcert /nowhere/ca.pem") && !missing.contains("s3cret"), "{missing}");
    }

    #[test]
    fn an_error_never_shows_the_password() {
        for url in
            ["postgres://me:s3cret@localhost/fleet?sslmode=no", "postgres://me:s3cret@localhost/fleet?nonsense=1"]
        {
            assert!(!refusal(url).contains("s3cret"));
        }
    }
}
