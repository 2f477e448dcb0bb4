//! Where the log of a server goes: standard error; and its traces: a collector, if one is set.

mod form;

use std::io;

use ::server::settings::{Form, Log};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry};

use self::form::OfRequest;
use crate::failure::Failure;
use crate::traces::{self, Exporter};

/// Begins to log, and to trace when there is an exporter.
///
/// # Errors
/// When the level is none.
pub(crate) fn start(log: &Log, exporter: Option<&Exporter>) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(&log.level).map_err(|error| {
        Failure::usage(format!("log level `{}`: {error}", log.level)).hint("write it as info, or as warn,wire=debug")
    })?;
    let lines: Box<dyn Layer<Registry> + Send + Sync> = match log.form {
        Form::Json => {
            let lines = fmt::layer().with_writer(io::stderr).json().flatten_event(true);
            lines.map_event_format(OfRequest::json).with_filter(filter).boxed()
        }
        Form::Text => {
            let coloured = crate::output::coloured_log();
            let lines = fmt::layer().with_writer(io::stderr).with_ansi(coloured);
            lines.map_event_format(|form| OfRequest::text(form.with_ansi(coloured))).with_filter(filter).boxed()
        }
    };
    let spans = exporter.map(|exporter| {
        let requests = Targets::new().with_target(traces::TARGET, tracing::Level::DEBUG);
        tracing_opentelemetry::layer().with_tracer(exporter.tracer()).with_filter(requests)
    });
    let started = tracing_subscriber::registry().with(lines).with(spans).try_init();
    started.map_err(|error| Failure::new(format!("cannot log: {error}")))
}
