//! Services whose requests are answered without a model, and with bodies too large to be held: object stores.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use http::{Response, header::AUTHORIZATION, request::Parts};
use hyper::body::Incoming;
use model::{Error, Fault, common};

use super::{BoxFuture, Wire, auth, handle::Exchange, payload::Payload};
use crate::{Body, Caller, sigv4::claim::Claim};

/// How long a request of such a service may take; its body must never pause for longer than `Limits::body_timeout`.
pub(super) const LONGEST: Duration = Duration::from_secs(3600);

/// Answers the requests of a streamed service.
pub type StreamedHandler = Arc<dyn Fn(StreamedRequest) -> BoxFuture<'static, Response<Body>> + Send + Sync>;

/// A service that answers all that is signed for it.
#[derive(Clone)]
pub struct StreamedService {
    /// The service that requests are signed for.
    pub signing_name: &'static str,
    /// Answers.
    pub handler: StreamedHandler,
    /// The answer to what is refused before that, given the request's path and id.
    pub refuse: fn(&Fault, &str, &str) -> Response<Body>,
}

/// A request to a streamed service, whose signature holds.
#[derive(Debug)]
pub struct StreamedRequest {
    /// Method, path, headers.
    pub parts: Parts,
    /// The body as it comes.
    pub payload: Payload,
    /// Who signed.
    pub caller: Caller,
    /// The id that the answer and the log carry.
    pub request_id: Arc<str>,
    /// Where the request came from.
    pub source: SocketAddr,
}

/// A service with what the scopes of its signatures end in: in a header, and in a query.
pub(super) struct Known {
    service: StreamedService,
    ends: [String; 2],
}

impl Known {
    pub(super) fn new(service: StreamedService) -> Self {
        let name = service.signing_name;
        Self { service, ends: [format!("/{name}/aws4_request"), format!("%2F{name}%2Faws4_request")] }
    }
}

impl Wire {
    /// The streamed service that a request says it is signed for.
    pub(super) fn streamed(&self, parts: &Parts) -> Option<&StreamedService> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let query = parts.uri.query().unwrap_or_default();
        let known = |known: &&Known| header.contains(&known.ends[0]) || query.contains(&known.ends[1]);
        self.streamed.iter().find(known).map(|known| &known.service)
    }
}

impl Exchange<'_> {
    /// Answers a request of a streamed service. Its body is read by whoever answers.
    pub(super) async fn stream(
        &mut self,
        service: &StreamedService,
        parts: Parts,
        body: Incoming,
    ) -> Result<Response<Body>, Error> {
        let wire = self.wire;
        let claim = Claim::read(&parts).map_err(|problem| self.refused(problem.into()))?;
        let claim = claim.ok_or_else(|| self.refused(auth::missing()))?;
        let known = auth::identify_for(wire, &parts, claim, service.signing_name);
        let known = known.await.map_err(|refusal| self.refused(refusal))?;
        let hash = content_hash(&parts, known.claim())?;
        let caller = known.verify_hash(wire, &parts, &hash).map_err(|refusal| self.refused(refusal))?;
        let chain = known.chunk_chain();
        let payload = Payload::new(body, &parts, &hash, chain, &wire.limits)?;
        drop(known);
        let caller = self.note_caller(caller);
        let (request_id, source) = (Arc::clone(&self.request_id), self.peer.address);
        Ok((service.handler)(StreamedRequest { parts, payload, caller, request_id, source }).await)
    }
}

/// What stands in the signed text for the hash of the body.
fn content_hash(parts: &Parts, claim: &Claim<'_>) -> Result<String, Fault> {
    match parts.headers.get("x-amz-content-sha256").map(|value| value.to_str().unwrap_or_default()) {
        Some(hash) => Ok(hash.to_owned()),
        None if claim.is_presigned() => Ok(super::payload::UNSIGNED.to_owned()),
        None => Err(common::INVALID_SIGNATURE.with("Missing required header for this request: x-amz-content-sha256")),
    }
}
