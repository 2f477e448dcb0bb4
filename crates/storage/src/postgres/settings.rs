//! The URL of the server: what of it we take.

use std::net::IpAddr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};

use crate::error::{Error, Result, chain};

const CONNECT: Duration = Duration::from_secs(5);
const KEEPALIVE: Duration = Duration::from_secs(30);

/// The connection settings in `url`. Never puts the URL into an error: it may hold a password.
pub(super) fn parse(url: &str) -> Result<Config> {
    let mut config: Config = url.parse().map_err(|error| wrong(&chain(&error)))?;
    check_hosts(&config)?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    if config.get_application_name().is_none() {
        config.application_name("fleetwright");
    }
    // A server that became a standby must not be written to, nor read from: its answers may be old.
    config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    config.keepalives_idle(KEEPALIVE).tcp_user_timeout(KEEPALIVE);
    Ok(config)
}

/// Without TLS only what stays on this machine, or what the operator says is safe.
fn check_hosts(config: &Config) -> Result<()> {
    if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
        return Err(wrong(
            "it names no host; for a unix socket write postgres://user@%2Fvar%2Frun%2Fpostgresql/database",
        ));
    }
    let local = config.get_hosts().iter().all(is_local) && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
    match config.get_ssl_mode() {
        SslMode::Disable => Ok(()),
        SslMode::Prefer if local => Ok(()),
        SslMode::Prefer => Err(wrong(
            "the server is on another machine and TLS to it is not supported: use a unix socket or a local tunnel, or add \
             sslmode=disable if the network between them is trusted",
        )),
        _ => Err(wrong(
            "TLS (sslmode=require) is not supported: use a unix socket or a local tunnel with sslmode=disable",
        )),
    }
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
        parse(url).unwrap_err().to_string()
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
    fn plain_text_over_a_network_is_refused_unless_said() {
        assert!(refusal("postgres://me:s3cret@db.example.org/fleet").contains("another machine"));
        assert!(refusal("postgres://me@localhost,10.0.0.7/fleet").contains("another machine"));
        assert!(refusal("postgres://me@localhost/fleet?sslmode=require").contains("sslmode=require"));
        assert!(refusal("postgres:///fleet").contains("names no host"));
    }

    #[test]
    fn an_error_never_shows_the_password() {
        for url in ["postgres://me:s3cret@db/fleet", "postgres://me:s3cret@localhost/fleet?nonsense=1"] {
            assert!(!refusal(url).contains("s3cret"));
        }
    }
}
