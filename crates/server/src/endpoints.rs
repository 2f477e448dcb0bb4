//! What is answered beside AWS's services: health, metrics, and the reset of a throw-away deployment.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::{HeaderValue, Method, Response, StatusCode, header};
use platform::{Actor, Plane};
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use serde_json::{Value, json};
use wire::{Body, Caller, RawHandler, RawRoute, Wire};

const JSON: &str = "application/json";
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Whether the server can answer: it reads the store.
pub(crate) fn health(plane: &Plane) -> RawRoute {
    let plane = plane.clone();
    let handler: RawHandler = Arc::new(move |_| {
        let plane = plane.clone();
        Box::pin(async move {
            match plane.db.read("SELECT 1", &[]).await {
                Ok(_) => answer(StatusCode::OK, JSON, &health_of(&plane, "ok")),
                Err(error) => {
                    tracing::warn!(error = %error, "the store cannot be read");
                    answer(StatusCode::SERVICE_UNAVAILABLE, JSON, &health_of(&plane, "the store cannot be read"))
                }
            }
        })
    });
    RawRoute { method: Method::GET, template: "/_fleetwright/health", signing_name: None, handler }
}

fn health_of(plane: &Plane, status: &str) -> String {
    let health: Value = json!({ "status": status, "version": env!("CARGO_PKG_VERSION"), "replica": &*plane.replica });
    health.to_string()
}

/// What a policy has to allow to those who read the counters on the main listener.
const READ_METRICS: &str = "fleetwright:GetMetrics";

/// Counters in the form that Prometheus reads. On the main listener, where `signing_name` is given, the request must be
/// signed by somebody whom a policy allows [`READ_METRICS`].
pub(crate) fn metrics(
    plane: &Plane,
    counted: &Arc<OnceLock<Arc<Wire>>>,
    exports: &audit::Stats,
    signing_name: Option<&'static str>,
) -> RawRoute {
    let (plane, counted, exports, registry) =
        (plane.clone(), Arc::clone(counted), exports.clone(), Arc::new(Mutex::new(None)));
    let handler: RawHandler = Arc::new(move |request| {
        let (plane, text) = (plane.clone(), scrape(&plane, &counted, &exports, &registry));
        Box::pin(async move {
            if signing_name.is_some()
                && let Err(refusal) = may_read_metrics(&plane, request.caller.as_ref()).await
            {
                return answer(StatusCode::FORBIDDEN, JSON, &json!({ "message": refusal }).to_string());
            }
            answer(StatusCode::OK, OPENMETRICS, &text)
        })
    });
    RawRoute { method: Method::GET, template: "/_fleetwright/metrics", signing_name, handler }
}

async fn may_read_metrics(plane: &Plane, caller: Option<&Caller>) -> Result<(), String> {
    let caller = caller.ok_or("the request is not signed")?;
    let allowed = plane.allow_actor(&Actor::of(caller), &caller.region, READ_METRICS, &[]).await;
    allowed.map_err(|error| match error {
        model::Error::Fault(fault) => fault.message,
        model::Error::Internal(cause) => {
            tracing::error!(%cause, "whether somebody may read the metrics cannot be found out");
            "policies cannot be read now".to_owned()
        }
    })
}

fn scrape(
    plane: &Plane,
    counted: &OnceLock<Arc<Wire>>,
    exports: &audit::Stats,
    registry: &Mutex<Option<Registry>>,
) -> String {
    let mut registry = registry.lock().unwrap_or_else(PoisonError::into_inner);
    let registry = registry.get_or_insert_with(|| {
        let mut registry = Registry::default();
        if let Some(wire) = counted.get() {
            wire.stats().register(&mut registry);
        }
        exports.register(&mut registry);
        plane.register_stats(&mut registry);
        registry
    });
    let mut text = String::new();
    let _ = encode(&mut text, registry);
    text
}

/// Empties everything and makes it usable again, for test suites that isolate their cases.
pub(crate) fn reset(wipe: Arc<dyn Fn() -> wire::BoxFuture<'static, Result<(), String>> + Send + Sync>) -> RawRoute {
    let handler: RawHandler = Arc::new(move |_| {
        let wiped = wipe();
        Box::pin(async move {
            match wiped.await {
                Ok(()) => answer(StatusCode::OK, JSON, r#"{"status":"empty"}"#),
                Err(error) => answer(StatusCode::INTERNAL_SERVER_ERROR, JSON, &json!({ "message": error }).to_string()),
            }
        })
    });
    RawRoute { method: Method::POST, template: "/_fleetwright/reset", signing_name: None, handler }
}

fn answer(status: StatusCode, content_type: &'static str, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
