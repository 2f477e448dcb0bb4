//! OpenTelemetry traces of a server, behind a setting: a span per request, sent in batches to a collector.

use std::fmt::Display;

use ::server::settings::Traces;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::runtime::Tokio;
use opentelemetry_sdk::trace::span_processor_with_async_runtime::BatchSpanProcessor;
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};

use crate::failure::Failure;

/// The name under which spans are recorded, and of the service.
const NAME: &str = "fleetwright";
/// The target of the spans that are exported; the crate that answers requests makes them.
pub(crate) const TARGET: &str = "wire::request";

/// Sends spans until it is dropped; what has not been sent goes out then.
pub(crate) struct Exporter(SdkTracerProvider);

impl Exporter {
    /// Begins to export. Must be called within the runtime that will send.
    ///
    /// # Errors
    /// When the address is none that can be sent to.
    pub(crate) fn start(settings: &Traces) -> Result<Self, Failure> {
        if !settings.otlp.starts_with("http://") {
            return Err(failed(settings, "only http:// is spoken to a collector").hint("run one on this machine"));
        }
        let exporter = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpJson)
            .with_endpoint(format!("{}/v1/traces", settings.otlp.trim_end_matches('/')))
            .build()
            .map_err(|error| failed(settings, error))?;
        let provider = SdkTracerProvider::builder()
            .with_span_processor(BatchSpanProcessor::builder(exporter, Tokio).build())
            .with_sampler(Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(settings.share))))
            .with_resource(Resource::builder().with_service_name(NAME).build())
            .build();
        Ok(Self(provider))
    }

    /// What turns spans of `tracing` into exported ones.
    pub(crate) fn tracer(&self) -> SdkTracer {
        self.0.tracer(NAME)
    }

    /// Sends what is left.
    pub(crate) async fn finish(self) {
        let ended = tokio::task::spawn_blocking(move || self.0.shutdown()).await;
        if let Ok(Err(error)) = ended {
            tracing::warn!(%error, "the last traces were not taken by the collector");
        }
    }
}

fn failed(settings: &Traces, why: impl Display) -> Failure {
    Failure::new(format!("cannot send traces to {}: {why}", settings.otlp))
}
