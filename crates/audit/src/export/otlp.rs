//! Log records for an OpenTelemetry collector: OTLP in JSON over HTTP.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderValue, Request, Response, Uri, header};
use opentelemetry::InstrumentationScope;
use opentelemetry::logs::{AnyValue, LogRecord, Logger, LoggerProvider, Severity};
use opentelemetry_http::{Bytes, HttpClient, HttpError};
use opentelemetry_otlp::{LogExporter as Exporter, Protocol, RetryPolicy, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::logs::{LogBatch, LogExporter, SdkLogRecord, SdkLogger, SdkLoggerProvider};
use serde_json::Value;
use tokio::time::timeout;
use wire::client::{Connector, Endpoint, Trust};

use super::line::Line;

/// The name of the service, and of what records.
const NAME: &str = "fleetwright";
/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Otlp {
    exporter: Exporter,
    /// Makes records.
    logger: SdkLogger,
    scope: InstrumentationScope,
}

impl Otlp {
    /// Reads an address; connects when the first records are sent.
    pub(super) fn new(address: &str) -> Result<Self, String> {
        let wrong = |why: &dyn fmt::Display| {
            format!("`{address}` is no address of a collector: {why}; write it as https://host:4318")
        };
        let uri: Uri = address.parse().map_err(|error| wrong(&error))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(wrong(&"it lacks a scheme or a host"));
        };
        let endpoint = Endpoint::parse_plain_anywhere(&format!("{scheme}://{authority}"), Trust::System);
        let connector = Connector::new(endpoint.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
        let mut exporter = Exporter::builder()
            .with_http()
            .with_http_client(Client(connector))
            .with_protocol(Protocol::HttpJson)
            .with_endpoint(format!("{}/v1/logs", address.trim_end_matches('/')))
            .with_timeout(PATIENCE)
            // Our loop tries again, for as long as it takes.
            .with_retry_policy(RetryPolicy::disabled())
            .build()
            .map_err(|error| wrong(&error))?;
        exporter.set_resource(&Resource::builder().with_service_name(NAME).build());
        let logger = SdkLoggerProvider::builder().build().logger(NAME);
        Ok(Self { exporter, logger, scope: InstrumentationScope::builder("fleetwright.audit").build() })
    }

    pub(super) async fn send(&self, lines: &[Line]) -> io::Result<()> {
        let records: Vec<_> = lines.iter().map(|line| self.record(line)).collect();
        let records: Vec<_> = records.iter().map(|record| (record, &self.scope)).collect();
        self.exporter.export(LogBatch::new(&records)).await.map_err(io::Error::other)
    }

    fn record(&self, line: &Line) -> SdkLogRecord {
        let mut record = self.logger.create_log_record();
        let at = UNIX_EPOCH + Duration::from_millis(u64::try_from(line.at()).unwrap_or(0));
        record.set_timestamp(at);
        record.set_observed_timestamp(at);
        let severity = if line.error().is_empty() { Severity::Info } else { Severity::Warn };
        record.set_severity_number(severity);
        record.set_severity_text(severity.name());
        record.set_event_name("fleetwright.audit");
        record.set_body(AnyValue::from(line.json()));
        record.add_attribute("position", line.position());
        for (name, text) in line.facts() {
            record.add_attribute(name, text.to_owned());
        }
        if !line.error().is_empty() {
            record.add_attribute("error.type", line.error().to_owned());
        }
        record
    }
}

/// Sends over TLS as the rest of this program does.
struct Client(Connector);

impl Debug for Client {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.0.endpoint())
    }
}

impl HttpClient for Client {
    fn send_bytes<'life0, 'async_trait>(
        &'life0 self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'async_trait>>
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let answer = timeout(PATIENCE, self.exchange(request)).await??;
            warn_of_refused(answer.body());
            Ok(answer)
        })
    }
}

impl Client {
    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (mut parts, body) = request.into_parts();
        parts.headers.insert(header::HOST, HeaderValue::from_str(&self.0.endpoint().authority())?);
        parts.uri = parts.uri.path_and_query().map_or("/", |path| path.as_str()).parse()?;
        let mut connection = self.0.connect().await?;
        Ok(connection.send(Request::from_parts(parts, body)).await?)
    }
}

/// A collector that takes a part refuses the rest for good: it must not be sent again, and somebody should know.
fn warn_of_refused(answer: &[u8]) {
    let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
    let refused = &answer["partialSuccess"]["rejectedLogRecords"];
    let count = refused.as_i64().or_else(|| refused.as_str()?.parse().ok()).unwrap_or(0);
    if count > 0 {
        let why = answer["partialSuccess"]["errorMessage"].as_str().unwrap_or_default();
        tracing::error!(count, why, "the collector refused entries of the audit trail");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for right in ["http://127.0.0.1:4318", "http://otel.example.com", "http://otel.example.com:4318/prefix/"] {
            assert!(Otlp::new(right).is_ok(), "{right}");
        }
        for wrong in ["", "127.0.0.1:4318", "grpc://h:4317", "http://", "/v1/logs"] {
            assert!(Otlp::new(wrong).err().unwrap().contains("https://host:4318"), "{wrong}");
        }
    }
}
