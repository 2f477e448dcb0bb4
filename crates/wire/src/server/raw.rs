//! Routes beside the services: health, metrics, the console, websockets.

use std::{net::SocketAddr, sync::Arc};

use bytes::Bytes;
use http::{Method, Response, request::Parts};
use hyper::upgrade::OnUpgrade;

use super::BoxFuture;
use crate::{Body, Caller};

/// Answers the requests of a raw route.
pub type RawHandler = Arc<dyn Fn(RawRequest) -> BoxFuture<'static, Response<Body>> + Send + Sync>;

/// A path that is answered without a service model.
#[derive(Clone)]
pub struct RawRoute {
    /// HTTP method; `GET` answers `HEAD` as well.
    pub method: Method,
    /// Path with labels: `/v1/control-channel/{id}`, `/console/{path+}`.
    pub template: &'static str,
    /// The service that the request must be signed for; `None` where anybody may ask.
    pub signing_name: Option<&'static str>,
    /// Answers.
    pub handler: RawHandler,
}

/// A request to a raw route.
#[derive(Debug)]
pub struct RawRequest {
    /// Method, path, headers.
    pub parts: Parts,
    /// The whole body.
    pub body: Bytes,
    /// Who signed; `None` on a route that anybody may ask.
    pub caller: Option<Caller>,
    /// What the labels of the template stand for, decoded, in order.
    pub labels: Vec<String>,
    /// The id that the answer and the log carry.
    pub request_id: Arc<str>,
    /// Where the request came from.
    pub source: SocketAddr,
    /// The connection after the answer, when the caller asked to upgrade it.
    pub upgrade: Option<OnUpgrade>,
}
