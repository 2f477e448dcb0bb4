//! `fleetwright login`: credentials for some time, by a password or by an OpenID Connect issuer.

mod browser;
mod device;
mod http;
mod issuer;
mod password;
mod prompt;

use clap::Args as ClapArgs;
use jiff::Timestamp;
use serde_json::Value;
use wire::Secret;
use wire::client::Keys;

use crate::connection::{ConnectionArgs, Unsigned};
use crate::credentials::{Login, Place};
use crate::failure::Failure;
use crate::{exit, output};

/// Options of `login`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The user's name [default: it is asked for]
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// The account, by its number or alias; needed when the server has several
    #[arg(long, value_name = "ACCOUNT", conflicts_with = "oidc")]
    account: Option<String>,
    /// Read the password from standard input
    #[arg(long, conflicts_with = "oidc")]
    password_stdin: bool,
    /// How many seconds the login lasts [default: 12 hours by a password, 1 hour by an issuer]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(i32).range(900..=129_600))]
    duration: Option<i32>,
    /// Log in at this OpenID Connect issuer, in a browser
    #[arg(long, value_name = "ISSUER", requires = "role", conflicts_with = "user")]
    oidc: Option<String>,
    /// The role to get by it
    #[arg(long, value_name = "ARN", requires = "oidc")]
    role: Option<String>,
    /// What the issuer knows this command as
    #[arg(long, value_name = "ID", default_value = "fleetwright", requires = "oidc")]
    client_id: String,
    /// A secret that the issuer wants with it, though a command on people's machines can keep none
    #[arg(
        long,
        value_name = "SECRET",
        env = "FLEETWRIGHT_OIDC_CLIENT_SECRET",
        hide_env_values = true,
        requires = "oidc"
    )]
    client_secret: Option<String>,
    /// The browser is on another machine: show a code to type there
    #[arg(long, requires = "oidc")]
    device: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Gets credentials, and keeps them for other commands.
///
/// # Errors
/// When the server or the issuer refuses, or cannot be asked.
pub(crate) async fn run(args: Args) -> Result<u8, Failure> {
    let place = Place::of(args.connection.profile.as_deref())?;
    let server = Unsigned::open(&args.connection, place.read().ok().flatten().as_ref())?;
    let (arn, credentials) = match (&args.oidc, &args.role) {
        (Some(issuer), Some(role)) => issuer::login(&args, issuer, role, &server).await?,
        _ => password::login(&args, &server).await?,
    };
    let login = login(&server, arn, &credentials)?;
    place.keep(&login)?;
    output::note(&format!("Logged in as {} until {}.", login.arn, login.expires_at));
    Ok(exit::OK)
}

/// What an answer's credentials make.
fn login(server: &Unsigned, arn: String, credentials: &Value) -> Result<Login, Failure> {
    let incomplete = || Failure::new("the server's answer holds no credentials");
    let text = |name: &str| credentials[name].as_str().map(str::to_owned).ok_or_else(incomplete);
    #[allow(clippy::cast_possible_truncation, reason = "seconds of any time there is fit")]
    let seconds = credentials["Expiration"].as_f64().ok_or_else(incomplete)? as i64;
    Ok(Login {
        endpoint: server.endpoint.clone(),
        region: server.region.clone(),
        ca_bundle: server.ca_bundle.clone(),
        keys: Keys {
            access_key_id: text("AccessKeyId")?,
            secret: Secret::new(text("SecretAccessKey")?),
            session_token: Some(Secret::new(text("SessionToken")?)),
        },
        expires_at: Timestamp::from_second(seconds).map_err(|_| incomplete())?,
        arn,
    })
}
