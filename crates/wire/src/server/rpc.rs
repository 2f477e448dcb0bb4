//! The protocol rpc-v2-cbor: what awsJson services say, in CBOR, with the operation in the path. Their newer clients speak it.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, header::CONTENT_LENGTH, header::CONTENT_TYPE, request::Parts};
use http_body_util::BodyExt;
use serde_json::Value;

use crate::{Body, codec::cbor};

const HEADER: &str = "smithy-protocol";
const NAME: &str = "rpc-v2-cbor";

/// What stands before the dot of a target, and what behind it, when the request is of this protocol.
pub(super) fn target(parts: &Parts) -> Option<(&str, &str)> {
    if parts.method != Method::POST || parts.headers.get(HEADER)? != NAME {
        return None;
    }
    parts.uri.path().strip_prefix("/service/")?.split_once("/operation/")
}

/// An answer in JSON, as this protocol has it.
pub(super) async fn answer(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let json = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let value: Option<Value> = serde_json::from_slice(&json).ok();
    let bytes = value.map_or_else(Bytes::new, |value| cbor::write(&value).into());
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/cbor"));
    parts.headers.insert(HEADER, HeaderValue::from_static(NAME));
    Response::from_parts(parts, Body::from(bytes))
}
