//! Where the log of a server goes: standard error.

use std::io;

use ::server::settings::{Form, Log};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::Subscriber;

use crate::failure::Failure;

/// Begins to log.
///
/// # Errors
/// When the level is none.
pub(crate) fn start(log: &Log) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(&log.level).map_err(|error| {
        Failure::usage(format!("log level `{}`: {error}", log.level)).hint("write it as info, or as warn,wire=debug")
    })?;
    let subscriber = Subscriber::builder().with_env_filter(filter).with_writer(io::stderr);
    let started = match log.form {
        Form::Json => tracing::subscriber::set_global_default(subscriber.json().flatten_event(true).finish()),
        Form::Text => {
            tracing::subscriber::set_global_default(subscriber.with_ansi(crate::output::coloured_log()).finish())
        }
    };
    started.map_err(|error| Failure::new(format!("cannot log: {error}")))
}
