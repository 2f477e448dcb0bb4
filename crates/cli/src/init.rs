//! `fleetwright init`: settings, certificates and the first administrator of a deployment.

use std::net::SocketAddr;
use std::path::PathBuf;

use ::server::init::{Made, Plan, init};
use clap::Args as ClapArgs;

use crate::failure::Failure;
use crate::shell::quoted;
use crate::{dev, exit, output};

/// Options of `init`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The folder to make everything in
    #[arg(long, default_value = "/etc/fleetwright")]
    folder: PathBuf,
    /// A name or address by which clients and agents reach the server; several by repeating, the first is the main one
    #[arg(long = "name", value_name = "NAME", required = true)]
    names: Vec<String>,
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "0.0.0.0:8443")]
    listen: SocketAddr,
    /// The store, as postgres://USER@HOST/DATABASE [default: SQLite in the folder]
    #[arg(long, value_name = "URL")]
    store: Option<String>,
    /// The account's number, 12 digits [default: a random one]
    #[arg(long, value_parser = dev::account)]
    account: Option<String>,
}

/// Makes a deployment, and prints what it made in a form that a shell can read in.
///
/// # Errors
/// When the folder holds one already, or something cannot be made.
pub(crate) async fn run(args: Args) -> Result<u8, Failure> {
    let Args { folder, names, listen, store, account } = args;
    let endpoint = endpoint(&names[0], listen.port());
    let shown = folder.display().to_string();
    let made = init(&Plan { folder, listen, names, store, account }).await;
    let made = made.map_err(|error| {
        Failure::new(format!("cannot make a deployment in {shown}: {error}"))
            .hint("choose another place by --folder, or look at what is there")
    })?;
    output::text(&told(&made, &endpoint))?;
    Ok(exit::OK)
}

fn endpoint(name: &str, port: u16) -> String {
    let host = if name.contains(':') { format!("[{name}]") } else { name.to_owned() };
    if port == 443 { format!("https://{host}") } else { format!("https://{host}:{port}") }
}

fn told(made: &Made, endpoint: &str) -> String {
    let (config, ca) = (made.config.to_string_lossy(), made.ca.to_string_lossy());
    let (config, ca) = (quoted(&config), quoted(&ca));
    let Made { account, administrator, access_key_id: id, .. } = made;
    let secret = made.secret_access_key.expose();
    format!(
        "\
# Made the settings {config} for account {account}, a store, and certificates.
# Clients and agents trust the server by {ca}: it is not secret, copy it to them.
#
# The access key of the user `{administrator}`, shown only now. It may do everything in the account:
export AWS_ENDPOINT_URL={endpoint}
export AWS_CA_BUNDLE={ca}
export AWS_ACCESS_KEY_ID={id}
export AWS_SECRET_ACCESS_KEY={secret}
export AWS_DEFAULT_REGION=us-east-1
#
# Next: start the server, then make a code to enrol machines with. It comes with the line to type on them.
#   fleetwright server --config {config}
#   fleetwright activation create
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_of_names_and_addresses() {
        assert_eq!(endpoint("fleet.example.com", 443), "https://fleet.example.com");
        assert_eq!(endpoint("192.0.2.1", 8443), "https://192.0.2.1:8443");
        assert_eq!(endpoint("2001:db8::1", 8443), "https://[2001:db8::1]:8443");
    }
}
