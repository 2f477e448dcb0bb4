//! A request's way, from its headers to its answer.

use std::{error::Error, iter::successors, net::SocketAddr, sync::Arc, time::Instant};

use http::{
    HeaderValue, Request, Response,
    header::{EXPECT, UPGRADE},
    request::Parts,
};
use hyper::{body::Incoming, upgrade};
use model::{Fault, common, schema::Protocol};
use tokio::time::timeout;
use tracing::{Instrument, Span, field};

use super::{
    RawRequest, Wire,
    auth::{self, Refusal},
    body, fault, operation,
    routes::{self, Target},
    stats::Label,
};
use crate::{Body, Caller, sigv4::claim::Claim};

/// One request under way.
pub(super) struct Exchange<'w> {
    pub(super) wire: &'w Wire,
    pub(super) request_id: Arc<str>,
    pub(super) source: SocketAddr,
    upgrade: Option<upgrade::OnUpgrade>,
    // For the log and the answer's form, filled in on the way.
    pub(super) label: Label,
    pub(super) protocol: Protocol,
    account: Arc<str>,
    // Whether the caller sends its body already, so that it has to be read even when it is refused.
    sends: bool,
}

/// Answers a request; never fails.
pub(super) async fn handle(wire: Arc<Wire>, mut request: Request<Incoming>, source: SocketAddr) -> Response<Body> {
    let started = Instant::now();
    let upgrade = request.headers().contains_key(UPGRADE).then(|| upgrade::on(&mut request));
    let (parts, mut body) = request.into_parts();
    let mut exchange = Exchange {
        wire: &wire,
        request_id: wire.ids.next(),
        source,
        upgrade,
        label: Label::default(),
        protocol: routes::guess(&parts),
        account: Arc::from(""),
        sends: !parts.headers.contains_key(EXPECT),
    };
    let span = exchange.span();
    let answer = exchange.answer(parts, &mut body).instrument(span.clone());
    let answered = timeout(wire.limits.request_timeout, answer).await;
    let mut response = match answered.unwrap_or_else(|_| Err(too_long().into())) {
        Ok(response) => response,
        Err(error) => {
            if exchange.sends {
                body::drain(&mut body, &wire.limits).await;
            }
            exchange.failed(error)
        }
    };
    exchange.finish(&mut response, started, &span);
    response
}

impl Exchange<'_> {
    /// What the log lines and the trace of this request have in common.
    fn span(&self) -> Span {
        tracing::info_span!(
            target: "wire::request",
            "request",
            request_id = %self.request_id,
            otel.kind = "server",
            operation = field::Empty,
            service = field::Empty,
            account = field::Empty,
            status = field::Empty,
        )
    }

    /// The way of every request.
    async fn answer(&mut self, parts: Parts, body: &mut Incoming) -> Result<Response<Body>, model::Error> {
        let wire = self.wire;
        let signed = Claim::read(&parts).map_err(|problem| self.refused(problem.into()))?;
        let target = wire.routes.find(&parts, signed.as_ref().map(|claim| claim.scope().service));
        let target = target.inspect(|target| self.note(target))?;
        let known = auth::identify(wire, &parts, signed, &target).await.map_err(|refusal| self.refused(refusal))?;
        body::admit(&parts, &wire.limits)?;
        let body = self.read(body).await?;
        let caller = match known {
            None => None,
            Some(known) => Some(known.verify(wire, &parts, &body.bytes).map_err(|refusal| self.refused(refusal))?),
        };
        match target {
            Target::Api(api, labels) => {
                let caller = self.note_caller(caller.unwrap_or_else(Caller::anonymous));
                let operation = operation::Request { api, labels, parts: &parts, body: body.bytes.clone(), caller };
                operation::answer(self, operation).await
            }
            Target::Raw(route, labels) => {
                let (request_id, source) = (Arc::clone(&self.request_id), self.source);
                let caller = caller.map(|caller| self.note_caller(caller));
                let (body, upgrade) = (body.bytes.clone(), self.upgrade.take());
                Ok((route.handler)(RawRequest { parts, body, caller, labels, request_id, source, upgrade }).await)
            }
        }
    }

    async fn read(&mut self, body: &mut Incoming) -> Result<body::Read, Fault> {
        self.sends = true;
        let read = body::read(body, &self.wire.limits, &self.wire.bodies).await;
        read.inspect_err(|fault| self.sends = fault.shape != &fault::REQUEST_TIMEOUT)
    }

    fn note(&mut self, target: &Target<'_>) {
        match target {
            Target::Api(api, _) => {
                self.label = Label::api(api.service, api.operation);
                self.protocol = api.service.protocol;
            }
            Target::Raw(route, _) => self.label = Label { service: "raw", operation: route.template },
        }
    }

    fn note_caller(&mut self, caller: Caller) -> Caller {
        self.account = Arc::clone(&caller.account);
        caller
    }

    fn refused(&self, refusal: Refusal) -> model::Error {
        self.wire.stats.refused(refusal.reason);
        refusal.error
    }

    /// The answer to what went wrong: all of it for the caller's own faults, the request id for those of this side.
    fn failed(&self, error: model::Error) -> Response<Body> {
        let fault = match error {
            model::Error::Fault(fault) => fault,
            model::Error::Internal(error) => {
                let Label { service, operation } = self.label;
                tracing::error!(request_id = %self.request_id, service, operation, error = chain(error.as_ref()), "internal failure");
                common::INTERNAL_FAILURE
                    .with(format!("Something failed on the server; its log names request {}.", self.request_id))
            }
        };
        fault::response(fault, self.protocol)
    }

    fn finish(&self, response: &mut Response<Body>, started: Instant, span: &Span) {
        if let Ok(id) = HeaderValue::from_str(&self.request_id) {
            response.headers_mut().insert("x-amzn-requestid", id);
        }
        let (took, status) = (started.elapsed(), response.status().as_u16());
        self.wire.stats.answered(self.label, status, took);
        span.record("operation", self.label.operation).record("service", self.label.service);
        span.record("account", &*self.account).record("status", status);
        tracing::debug!(
            request_id = %self.request_id,
            service = self.label.service,
            operation = self.label.operation,
            account = %self.account,
            source = %self.source,
            status,
            micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
    }
}

fn too_long() -> Fault {
    common::SERVICE_UNAVAILABLE
        .with("The request took too long and was given up; whether it had an effect is not known.")
}

/// An error with its causes on one line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let causes = successors(Some(error), |error: &&(dyn Error + 'static)| (*error).source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
