//! `fleetwright dev`: control plane and node in one process, on loopback, for trying out and for tests.

mod credentials;
mod node;
mod place;
mod ready;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use ::server::settings::{Form, Log};
use ::server::{Server, Settings};
use clap::Args as ClapArgs;
use wire::Secret;
use wire::client::Keys;

use crate::connection::{Connection, ConnectionSettings};
use crate::failure::Failure;
use crate::signals::Signals;
use crate::{exit, logging, output};
use node::LocalNode;
use place::Place;
use ready::Ready;

/// Options of `dev`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Where to listen, on loopback; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8420", value_parser = loopback)]
    listen: SocketAddr,
    /// The folder of everything that is kept [default: fleetwright/dev in the user's data folder]
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Keep nothing in the folder, and let POST /_fleetwright/reset empty the store without a signature
    #[arg(long)]
    ephemeral: bool,
    /// The store: sqlite:PATH, or postgres://USER@HOST/DATABASE [default: SQLite in the folder]
    #[arg(long, value_name = "URL")]
    store: Option<String>,
    /// The account's number, 12 digits
    #[arg(long, default_value = "000000000000", value_parser = account)]
    account: String,
    /// The region of the node and of the printed settings
    #[arg(long, default_value = "us-east-1")]
    region: String,
    /// The access key to make valid [default: a random one that is kept in the folder]
    #[arg(
        long,
        value_name = "ID",
        env = "FLEETWRIGHT_ACCESS_KEY_ID",
        hide_env_values = true,
        requires = "secret_access_key"
    )]
    access_key_id: Option<String>,
    /// Its secret
    #[arg(
        long,
        value_name = "SECRET",
        env = "FLEETWRIGHT_SECRET_ACCESS_KEY",
        hide_env_values = true,
        requires = "access_key_id"
    )]
    secret_access_key: Option<String>,
    /// Do not make this machine a node
    #[arg(long)]
    no_agent: bool,
    /// What to log to standard error, such as debug, or warn,wire=debug
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    log_level: String,
}

fn loopback(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text.parse().map_err(|_| "write it as 127.0.0.1:8420".to_owned())?;
    if address.ip().is_loopback() {
        return Ok(address);
    }
    Err("this runs commands without TLS, so it listens on loopback only; `fleetwright init` makes a real server"
        .to_owned())
}

/// Reads an account's number.
///
/// # Errors
/// When it is not 12 digits.
pub(crate) fn account(text: &str) -> Result<String, String> {
    let is_one = text.len() == 12 && text.bytes().all(|digit| digit.is_ascii_digit());
    if is_one { Ok(text.to_owned()) } else { Err("an account's number has 12 digits".to_owned()) }
}

/// Runs until SIGINT or SIGTERM.
///
/// # Errors
/// When the server cannot start, or this machine cannot become its node.
pub(crate) async fn run(args: Args) -> Result<u8, Failure> {
    let mut signals = Signals::listen()?;
    logging::start(&Log { level: args.log_level.clone(), form: Form::Text }, None)?;
    ::server::process::prepare();
    let place = Place::choose(&args)?;
    let settings = settings(&args, &place);
    let mut server = Server::open(&settings).await.map_err(|error| {
        let taken = error.contains("cannot listen") || error.contains("another process");
        let failure = Failure::new(error);
        if taken {
            failure.hint("another `fleetwright dev` may run already; --listen and --data make room for a second")
        } else {
            failure
        }
    })?;
    let ended = serve(&args, &place, &settings, &mut server, &mut signals).await;
    tokio::select! {
        () = server.stop() => {}
        () = signals.next() => {}
    }
    ended
}

fn settings(args: &Args, place: &Place) -> Settings {
    let mut settings = Settings::new(args.listen, place.folder());
    settings.store.clone_from(&args.store);
    settings.resettable = args.ephemeral;
    settings
}

async fn serve(
    args: &Args,
    place: &Place,
    settings: &Settings,
    server: &mut Server,
    signals: &mut Signals,
) -> Result<u8, Failure> {
    let node = tokio::select! {
        begun = begin(args, place, settings, server) => begun?,
        () = signals.next() => return Ok(exit::OK),
    };
    signals.next().await;
    if let Some(node) = node {
        tokio::select! {
            () = node.stop() => {}
            () = signals.next() => {}
        }
    }
    Ok(exit::OK)
}

/// Makes the server usable and says so; gives this machine's node, if it is to be one.
async fn begin(
    args: &Args,
    place: &Place,
    settings: &Settings,
    server: &mut Server,
) -> Result<Option<Arc<LocalNode>>, Failure> {
    let keys = keys(args, place, server)?;
    let endpoint = format!("http://{}", server.address());
    let put_key = key_putter(server, &args.account, &keys);
    put_key().await.map_err(Failure::new)?;
    server.serve(settings).await.map_err(Failure::new)?;
    let mut ready = Ready {
        endpoint: endpoint.clone(),
        account: args.account.clone(),
        region: args.region.clone(),
        keys: keys.clone(),
        node: None,
    };
    let mut node = None;
    if !args.no_agent {
        let settings = ConnectionSettings { endpoint, region: args.region.clone(), keys, ca_bundle: None };
        let local = Arc::new(LocalNode::new(Connection::new(settings)?, place.folder(), args.ephemeral));
        ready.node = Some(local.enrol().await?);
        node = Some(local);
    }
    let again = node.clone();
    server.after_reset(Arc::new(move || {
        let (key, node) = (put_key(), again.clone());
        Box::pin(async move {
            key.await?;
            match node {
                Some(node) => node.enrol_anew().await.map_err(|failure| failure.message.unwrap_or_default()),
                None => Ok(()),
            }
        })
    }));
    output::text(&ready.told())?;
    Ok(node)
}

fn keys(args: &Args, place: &Place, server: &Server) -> Result<Keys, Failure> {
    if let (Some(id), Some(secret)) = (&args.access_key_id, &args.secret_access_key) {
        let secret = Secret::new(secret.as_str());
        return Ok(Keys { access_key_id: id.clone(), secret, session_token: None });
    }
    let ids = &server.plane().ids;
    let make =
        || Keys { access_key_id: ids.access_key("AKIA"), secret: Secret::new(ids.secret_key()), session_token: None };
    credentials::kept(&place.folder(), make)
}

/// What makes the access key valid, now and after each reset.
fn key_putter(
    server: &Server,
    account: &str,
    keys: &Keys,
) -> impl Fn() -> std::pin::Pin<Box<dyn Future<Output = Result<(), String>> + Send>> + Send + Sync + 'static {
    let (identity, account, keys) = (server.identity().clone(), account.to_owned(), keys.clone());
    move || {
        let (identity, account, keys) = (identity.clone(), account.clone(), keys.clone());
        Box::pin(async move {
            let put = identity.put_access_key(&account, &keys.access_key_id, &keys.secret).await;
            put.map_err(|error| format!("the access key cannot be stored: {error}"))
        })
    }
}
