//! A request's way, from its headers to its answer.

use std::{error::Error, iter::successors, net::SocketAddr, pin::pin, sync::Arc, time::Instant};

use http::{
    HeaderValue, Request, Response,
    header::{EXPECT, UPGRADE},
    request::Parts,
};
use hyper::{body::Incoming, upgrade};
use model::{
    Fault, common,
    schema::{Protocol, Service},
};
use tokio::time::timeout;
use tracing::{Instrument, Span, field};

use super::{
    RawRequest, RawRoute, Wire,
    auth::{self, Refusal},
    body, fault, operation,
    request_id::answering,
    routes::{self, Api, Target},
    rpc,
    stats::Label,
    streamed,
};
use crate::{Body, Caller, codec::query::Form, sigv4::claim::Claim};

/// The other end of a connection.
#[derive(Clone, Copy)]
pub(super) struct Peer {
    pub(super) address: SocketAddr,
    pub(super) secure: bool,
}

/// One request under way.
pub(super) struct Exchange<'w> {
    pub(super) wire: &'w Wire,
    pub(super) request_id: Arc<str>,
    pub(super) peer: Peer,
    upgrade: Option<upgrade::OnUpgrade>,
    // For the log and the answer's form, filled in on the way.
    pub(super) label: Label,
    pub(super) protocol: Protocol,
    account: Arc<str>,
    // Whether the caller sends its body already, so that it has to be read even when it is refused.
    sends: bool,
}

/// Answers a request; never fails.
pub(super) async fn handle(wire: Arc<Wire>, mut request: Request<Incoming>, peer: Peer) -> Response<Body> {
    let started = Instant::now();
    let upgrade = request.headers().contains_key(UPGRADE).then(|| upgrade::on(&mut request));
    let (parts, mut body) = request.into_parts();
    let mut exchange = Exchange {
        wire: &wire,
        request_id: wire.ids.next(),
        peer,
        upgrade,
        label: Label::default(),
        protocol: routes::guess(&parts),
        account: Arc::from(""),
        sends: !parts.headers.contains_key(EXPECT),
    };
    let (request_id, trace) = (Arc::clone(&exchange.request_id), exchange.trace());
    if let Some(service) = wire.streamed(&parts) {
        exchange.label = Label { service: service.signing_name, operation: "" };
        let path = parts.uri.path().to_owned();
        let answer = answering(request_id, Box::pin(exchange.stream(service, parts, body)).instrument(trace.clone()));
        let answered = timeout(streamed::LONGEST, answer).await;
        let answered = answered.unwrap_or_else(|_| Err(too_long().into()));
        let refuse = |error| (service.refuse)(&exchange.fault(error), &path, &exchange.request_id);
        let mut response = answered.unwrap_or_else(refuse);
        exchange.finish(&mut response, started, &trace);
        return response;
    }
    let is_rpc = rpc::target(&parts).is_some();
    // It is large: it stays where it is made, and only a reference goes through what is put around it.
    let answered = {
        let answer = pin!(exchange.answer(parts, &mut body));
        timeout(wire.limits.request_timeout, answering(request_id, answer.instrument(trace.clone()))).await
    };
    let mut response = match answered.unwrap_or_else(|_| Err(too_long().into())) {
        Ok(response) => response,
        Err(error) => {
            if exchange.sends {
                body::drain(&mut body, &wire.limits).await;
            }
            exchange.failed(error)
        }
    };
    if is_rpc {
        response = rpc::answer(response).await;
    }
    exchange.finish(&mut response, started, &trace);
    response
}

impl Exchange<'_> {
    /// The trace of this request. Below the level of the log, for writing down what becomes known of each request costs
    /// more than checking its signature; exporters ask for it by its target.
    fn trace(&self) -> Span {
        tracing::debug_span!(
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
        let is_call = !matches!(target, Target::Raw(..));
        let most = if is_call && known.is_none() { body::UNSIGNED.min(wire.limits.body) } else { wire.limits.body };
        body::admit(&parts, most)?;
        let body = self.read(body, most).await?;
        let caller = match known {
            None => None,
            Some(known) => Some(known.verify(wire, &parts, &body.bytes).map_err(|refusal| self.refused(refusal))?),
        };
        let (api, labels, form) = match target {
            Target::Api(api, labels) => (api, labels, None),
            Target::Form(services) => self.opened(services, &parts, &body.bytes)?,
            Target::Raw(route, labels) => return Ok(self.raw(route, labels, parts, &body, caller).await),
        };
        if caller.is_none() && !api.operation.anonymous {
            return Err(self.refused(auth::missing()));
        }
        let caller = self.note_caller(caller.unwrap_or_else(Caller::anonymous));
        let request = operation::Request { api, labels, form, parts: &parts, body: body.bytes.clone(), caller };
        operation::answer(self, request).await
    }

    async fn raw(
        &mut self,
        route: &RawRoute,
        labels: Vec<String>,
        parts: Parts,
        body: &body::Read,
        caller: Option<Caller>,
    ) -> Response<Body> {
        let (request_id, source) = (Arc::clone(&self.request_id), self.peer.address);
        let caller = caller.map(|caller| self.note_caller(caller));
        let (body, upgrade) = (body.bytes.clone(), self.upgrade.take());
        (route.handler)(RawRequest { parts, body, caller, labels, request_id, source, upgrade }).await
    }

    /// The operation that a form names, with the form; it has no labels.
    fn opened(
        &mut self,
        services: &[&'static Service],
        parts: &Parts,
        body: &[u8],
    ) -> Result<(Api, Vec<String>, Option<Form>), Fault> {
        let form = Form::read(parts.uri.query().unwrap_or(""), body);
        let form = form.map_err(|problem| common::SERIALIZATION.with(problem.0))?;
        let api = routes::named(services, &form)?;
        self.note_api(api);
        Ok((api, Vec::new(), Some(form)))
    }

    async fn read(&mut self, body: &mut Incoming, most: usize) -> Result<body::Read, Fault> {
        self.sends = true;
        let read = body::read(body, most, &self.wire.limits, &self.wire.bodies).await;
        read.inspect_err(|fault| self.sends = fault.shape != &fault::REQUEST_TIMEOUT)
    }

    fn note(&mut self, target: &Target<'_>) {
        match target {
            Target::Api(api, _) => self.note_api(*api),
            Target::Raw(route, _) => self.label = Label { service: "raw", operation: route.template },
            // What one service is asked for is refused in its namespace; an unsigned form may be for any.
            Target::Form([service]) => self.protocol = service.protocol,
            Target::Form(_) => {}
        }
    }

    fn note_api(&mut self, api: Api) {
        self.label = Label::api(api.service, api.operation);
        self.protocol = api.service.protocol;
    }

    pub(super) fn note_caller(&mut self, caller: Caller) -> Caller {
        self.account = Arc::clone(&caller.account);
        caller
    }

    pub(super) fn refused(&self, refusal: Refusal) -> model::Error {
        self.wire.stats.refused(refusal.reason);
        refusal.error
    }

    /// The answer to what went wrong: all of it for the caller's own faults, the request id for those of this side.
    fn failed(&self, error: model::Error) -> Response<Body> {
        fault::response(self.fault(error), self.protocol, &self.request_id)
    }

    fn fault(&self, error: model::Error) -> Fault {
        match error {
            model::Error::Fault(fault) => fault,
            model::Error::Internal(error) => {
                let Label { service, operation } = self.label;
                tracing::error!(request_id = %self.request_id, service, operation, error = chain(error.as_ref()), "internal failure");
                common::INTERNAL_FAILURE
                    .with(format!("Something failed on the server; its log names request {}.", self.request_id))
            }
        }
    }

    fn finish(&self, response: &mut Response<Body>, started: Instant, trace: &Span) {
        if let Ok(id) = HeaderValue::from_str(&self.request_id) {
            response.headers_mut().insert("x-amzn-requestid", id);
        }
        let (took, status) = (started.elapsed(), response.status().as_u16());
        self.wire.stats.answered(self.label, status, took);
        trace.record("operation", self.label.operation).record("service", self.label.service);
        trace.record("account", &*self.account).record("status", status);
        tracing::debug!(
            request_id = %self.request_id,
            service = self.label.service,
            operation = self.label.operation,
            account = %self.account,
            source = %self.peer.address,
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
