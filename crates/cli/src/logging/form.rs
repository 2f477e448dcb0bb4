//! Lines of the log, with the id of the request that they belong to.

use std::fmt;

use tracing::{Event, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// A form of lines to which the id of the current request is added.
pub(super) struct OfRequest<F> {
    inner: F,
    is_json: bool,
}

impl<F> OfRequest<F> {
    /// Lines that are JSON objects: as their first member.
    pub(super) fn json(inner: F) -> Self {
        Self { inner, is_json: true }
    }

    /// Lines for people: behind their text. Whether they are coloured is for `inner` to know.
    pub(super) fn text(inner: F) -> Self {
        Self { inner, is_json: false }
    }
}

impl<S, N, F> FormatEvent<S, N> for OfRequest<F>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(&self, ctx: &FmtContext<'_, S, N>, mut out: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        // Some events name the request themselves: those from before it is answered, and after.
        let names = event.metadata().fields().field("request_id").is_some();
        let Some(request) = wire::current_request().filter(|_| !names) else {
            return self.inner.format_event(ctx, out, event);
        };
        let mut line = String::new();
        self.inner.format_event(ctx, Writer::new(&mut line), event)?;
        match line.strip_prefix('{') {
            Some(rest) if self.is_json => write!(out, "{{\"request_id\":\"{request}\",{rest}"),
            _ => writeln!(out, "{} request_id={request}", line.trim_end_matches('\n')),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::fmt;
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is logged outside of requests, inside of one, and by what names its request itself.
    async fn logged(is_json: bool) -> Vec<String> {
        let lines = Lines::default();
        let out = lines.clone();
        let layer = fmt::layer().with_writer(move || out.clone()).without_time();
        let subscriber: Box<dyn Subscriber + Send + Sync> = if is_json {
            Box::new(
                tracing_subscriber::registry().with(layer.json().flatten_event(true).map_event_format(OfRequest::json)),
            )
        } else {
            Box::new(tracing_subscriber::registry().with(layer.with_ansi(false).map_event_format(OfRequest::text)))
        };
        let guard = tracing::subscriber::set_default(subscriber);
        tracing::info!("outside");
        wire::for_current_request(Some("r-1".into()), async {
            tracing::info!(node = "mi-1", "inside");
            tracing::info!(request_id = "r-2", "another");
        })
        .await;
        drop(guard);
        let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[tokio::test]
    async fn objects_name_the_request_once() {
        let lines = logged(true).await;
        let lines: Vec<serde_json::Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        let ids: Vec<_> = lines.iter().map(|line| line["request_id"].as_str()).collect();
        assert_eq!(ids, [None, Some("r-1"), Some("r-2")]);
        assert_eq!((&lines[1]["message"], &lines[1]["node"]), (&"inside".into(), &"mi-1".into()));
    }

    #[tokio::test]
    async fn texts_name_the_request_at_their_end() {
        let lines = logged(false).await;
        assert!(
            lines[0].ends_with("outside") && lines[1].ends_with("inside node=\"mi-1\" request_id=r-1"),
            "{lines:?}"
        );
        assert_eq!(lines[2].matches("request_id").count(), 1);
    }
}
