//! Operations: decode, check, dispatch, encode.

use std::{panic::AssertUnwindSafe, sync::Arc};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{
    HeaderValue, Response, StatusCode,
    header::{CONTENT_TYPE, HOST, USER_AGENT},
    request::Parts,
    uri::Authority,
};
use model::{
    Error, common,
    schema::{Protocol, ShapeId},
};
use serde_json::{Map, Value};

use super::{Call, fault, handle::Exchange, routes::Api, rpc};
use crate::{
    Body, Caller,
    codec::{canonical, cbor, query, rest},
};

/// An authenticated request for an operation.
pub(super) struct Request<'a> {
    pub(super) api: Api,
    pub(super) labels: Vec<String>,
    /// The form of a service that takes forms.
    pub(super) form: Option<query::Form>,
    pub(super) parts: &'a Parts,
    pub(super) body: Bytes,
    pub(super) caller: Caller,
}

/// Answers a request for an operation.
pub(super) async fn answer(exchange: &Exchange<'_>, request: Request<'_>) -> Result<Response<Body>, Error> {
    let Api { service, operation } = request.api;
    exchange.wire.dispatch.admit(service, operation)?;
    let input = decode(&request)?;
    let call = Call {
        service,
        operation,
        input,
        caller: request.caller,
        request_id: Arc::clone(&exchange.request_id),
        source: exchange.peer.address,
        secure: exchange.peer.secure,
        user_agent: request.parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("").into(),
        host: host(request.parts).into(),
    };
    // A defect in one handler must not take the connection, and with HTTP/2 the requests beside it, along.
    let answered = AssertUnwindSafe(exchange.wire.dispatch.call(call)).catch_unwind().await;
    let output = answered.unwrap_or_else(|_| Err(Error::internal("the handler panicked")))?;
    encode(request.api, output, &exchange.request_id)
}

/// HTTP/2 has it in the request's first line.
fn host(parts: &Parts) -> &str {
    let header = || parts.headers.get(HOST)?.to_str().ok();
    parts.uri.authority().map(Authority::as_str).or_else(header).unwrap_or("")
}

fn decode(request: &Request<'_>) -> Result<Value, Error> {
    let Api { service, operation } = request.api;
    if let Some(form) = &request.form {
        return form_input(request.api, form);
    }
    let input = match service.protocol {
        Protocol::RestJson1 => rest::read_request(service, operation, &request.labels, request.parts, &request.body),
        _ if rpc::target(request.parts).is_some() => cbor::object(&request.body),
        _ => canonical::object(&request.body),
    };
    let input = input.map_err(|problem| common::SERIALIZATION.with(problem.0))?;
    match operation.input {
        None => Ok(Value::Object(Map::new())),
        Some(shape) => checked(request.api, shape, input),
    }
}

fn form_input(api: Api, form: &query::Form) -> Result<Value, Error> {
    let Some(shape) = api.operation.input else { return Ok(Value::Object(Map::new())) };
    let input = query::read_input(api.service, shape, form);
    valid(api, shape, input.map_err(|problem| common::SERIALIZATION.with(problem.0))?)
}

fn checked(api: Api, shape: ShapeId, input: Value) -> Result<Value, Error> {
    let input = canonical::read(api.service, shape, input).map_err(|problem| common::SERIALIZATION.with(problem.0))?;
    valid(api, shape, input)
}

fn valid(api: Api, shape: ShapeId, input: Value) -> Result<Value, Error> {
    let Api { service, operation } = api;
    model::validate::check(service, shape, &input).map_err(|invalid| invalid.into_fault_of(service, operation))?;
    Ok(input)
}

fn encode(api: Api, output: Value, request_id: &str) -> Result<Response<Body>, Error> {
    let Api { service, operation } = api;
    let body = match service.protocol {
        Protocol::RestJson1 => return Ok(rest::write_response(service, operation, output)?.map(Body::from)),
        Protocol::AwsQuery { namespace } => {
            query::write_answer(service, operation, namespace, &output, request_id).into_bytes()
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => json(api, output)?,
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(operation.status)?;
    let content_type = fault::content_type(service.protocol);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    Ok(response)
}

fn json(api: Api, output: Value) -> Result<Vec<u8>, Error> {
    let output = match api.operation.output {
        Some(shape) => canonical::write(api.service, shape, output),
        None => Value::Object(Map::new()),
    };
    Ok(serde_json::to_vec(&output)?)
}
