//! Faults on the wire: code, message and members in the form of each protocol.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use model::{
    Fault, common,
    schema::{ErrorShape, Protocol},
};
use serde_json::{Map, Value};

use crate::{
    Body,
    codec::query::{Refused, write_refusal},
};

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $status:literal;)*) => {
        $($(#[$doc])* pub(super) static $name: ErrorShape = ErrorShape { code: $code, status: $status, capital_message: false };)*
    };
}

shapes! {
    /// No operation and no route has this method and path.
    NO_SUCH_PATH = "UnknownOperationException" 404;
    /// A form without an action.
    MISSING_ACTION = "MissingAction" 400;
    /// The body did not come in time.
    REQUEST_TIMEOUT = "RequestTimeoutException" 408;
}

/// The status of a fault. The codes that every service shares travel as 400 with awsJson and as 403 with restJson.
fn status(shape: &'static ErrorShape, protocol: Protocol) -> StatusCode {
    let shared = [
        &common::ACCESS_DENIED,
        &common::INVALID_SIGNATURE,
        &common::INCOMPLETE_SIGNATURE,
        &common::MISSING_AUTHENTICATION_TOKEN,
        &common::UNRECOGNIZED_CLIENT,
        &common::EXPIRED_TOKEN,
    ];
    let status = match (shared.contains(&shape), protocol) {
        (true, Protocol::RestJson1) => 403,
        (true, _) => 400,
        (false, _) => shape.status,
    };
    StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST)
}

/// Code and status of a fault in the services that take forms: those have older names for what every service may answer.
fn in_forms(shape: &'static ErrorShape) -> (&'static str, u16) {
    let shared = [
        (&common::ACCESS_DENIED, "AccessDenied", 403),
        (&common::VALIDATION, common::VALIDATION_ERROR.code, 400),
        (&common::SERIALIZATION, "MalformedInput", 400),
        (&common::UNKNOWN_OPERATION, "InvalidAction", 400),
        (&NO_SUCH_PATH, "InvalidAction", 404),
        (&common::THROTTLING, "Throttling", 400),
        (&common::INVALID_SIGNATURE, "SignatureDoesNotMatch", 403),
        (&common::INCOMPLETE_SIGNATURE, "IncompleteSignature", 400),
        (&common::MISSING_AUTHENTICATION_TOKEN, "MissingAuthenticationToken", 403),
        (&common::UNRECOGNIZED_CLIENT, "InvalidClientTokenId", 403),
        (&common::EXPIRED_TOKEN, "ExpiredToken", 403),
    ];
    let known = shared.into_iter().find(|(known, ..)| *known == shape);
    known.map_or((shape.code, shape.status), |(_, code, status)| (code, status))
}

/// The answer that carries a fault.
pub(super) fn response(fault: Fault, protocol: Protocol, request_id: &str) -> Response<Body> {
    if let Protocol::AwsQuery { namespace } = protocol {
        return xml(&fault, namespace, request_id);
    }
    let (shape, status) = (fault.shape, status(fault.shape, protocol));
    let mut response = Response::new(Body::from(body(fault, protocol)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type(protocol)));
    if protocol == Protocol::RestJson1 {
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(shape.code));
    }
    response
}

fn xml(fault: &Fault, namespace: &str, request_id: &str) -> Response<Body> {
    let (code, status) = in_forms(fault.shape);
    let refused = Refused { namespace, code, message: &fault.message, ours: status >= 500 };
    let mut response = Response::new(Body::from(write_refusal(&refused, request_id)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let content_type = content_type(Protocol::AwsQuery { namespace: "" });
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

fn body(fault: Fault, protocol: Protocol) -> Bytes {
    let mut members = Map::new();
    if protocol != Protocol::RestJson1 {
        members.insert("__type".to_owned(), fault.shape.code.into());
    }
    let name = if fault.shape.capital_message { "Message" } else { "message" };
    members.insert(name.to_owned(), fault.message.into());
    members.extend(fault.members);
    Value::Object(members).to_string().into()
}

/// The content type of answers.
pub(super) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson1 => "application/json",
        Protocol::AwsQuery { .. } => "text/xml",
    }
}
