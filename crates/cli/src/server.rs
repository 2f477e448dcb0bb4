//! `fleetwright server`: a control plane, until it is told to end.

use std::path::PathBuf;

use ::server::{Server, Settings};
use clap::Args as ClapArgs;

use crate::failure::Failure;
use crate::signals::Signals;
use crate::traces::Exporter;
use crate::{exit, logging};

/// Options of `server`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The settings, as `fleetwright init` makes them
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// Runs a control plane until SIGINT or SIGTERM.
///
/// # Errors
/// When the settings are wrong, or the server cannot start with them.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    let mut signals = Signals::listen()?;
    let settings = Settings::read(&args.config)
        .map_err(|error| Failure::new(error).code(exit::CONFIG).hint("`fleetwright init` makes a settings file"))?;
    let exporter = settings.traces.as_ref().map(Exporter::start).transpose();
    let exporter = exporter.map_err(|failure| failure.code(exit::CONFIG))?;
    logging::start(&settings.log, exporter.as_ref()).map_err(|failure| failure.code(exit::CONFIG))?;
    ::server::process::prepare();
    let server = Server::start(&settings).await.map_err(Failure::new)?;
    tracing::info!(address = %server.address(), version = env!("CARGO_PKG_VERSION"), "ready");
    signals.next().await;
    tracing::info!("stopping; a second signal ends at once");
    tokio::select! {
        () = server.stop() => tracing::info!("stopped"),
        () = signals.next() => tracing::warn!("ended before all requests were answered"),
    }
    if let Some(exporter) = exporter {
        exporter.finish().await;
    }
    Ok(exit::OK)
}
