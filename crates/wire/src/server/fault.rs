//! Faults on the wire: code, message and members in the form of each protocol.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE};
use model::{
    Fault, common,
    schema::{ErrorShape, Protocol},
};
use serde_json::{Map, Value};

use crate::Body;

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $status:literal;)*) => {
        $($(#[$doc])* pub(super) static $name: ErrorShape = ErrorShape { code: $code, status: $status, capital_message: false };)*
    };
}

shapes! {
    /// No operation and no route has this method and path.
    NO_SUCH_PATH = "UnknownOperationException" 404;
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

/// The answer that carries a fault.
pub(super) fn response(fault: Fault, protocol: Protocol) -> Response<Body> {
    let (shape, status) = (fault.shape, status(fault.shape, protocol));
    let mut response = Response::new(Body::from(body(fault, protocol)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type(protocol)));
    if protocol == Protocol::RestJson1 {
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(shape.code));
    }
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
    }
}
