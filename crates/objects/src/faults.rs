//! Refusals in S3's words and XML.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use model::schema::ErrorShape;
use model::{Fault, common};
use wire::Body;

use crate::xml;

macro_rules! shapes {
    ($($name:ident = $code:literal $status:literal;)*) => {
        $(pub(crate) static $name: ErrorShape = ErrorShape { code: $code, status: $status, capital_message: false };)*
    };
}

shapes! {
    BAD_DIGEST = "BadDigest" 400;
    BUCKET_ALREADY_EXISTS = "BucketAlreadyExists" 409;
    BUCKET_ALREADY_OWNED = "BucketAlreadyOwnedByYou" 409;
    BUCKET_NOT_EMPTY = "BucketNotEmpty" 409;
    ENTITY_TOO_LARGE = "EntityTooLarge" 400;
    ENTITY_TOO_SMALL = "EntityTooSmall" 400;
    EXPIRED = "ExpiredToken" 403;
    INCOMPLETE_BODY = "IncompleteBody" 400;
    INVALID_ARGUMENT = "InvalidArgument" 400;
    INVALID_BUCKET_NAME = "InvalidBucketName" 400;
    INVALID_DIGEST = "InvalidDigest" 400;
    INVALID_LOCATION = "InvalidLocationConstraint" 400;
    INVALID_PART = "InvalidPart" 400;
    INVALID_PART_ORDER = "InvalidPartOrder" 400;
    INVALID_RANGE = "InvalidRange" 416;
    INVALID_URI = "InvalidURI" 400;
    KEY_TOO_LONG = "KeyTooLongError" 400;
    MALFORMED_XML = "MalformedXML" 400;
    METHOD_NOT_ALLOWED = "MethodNotAllowed" 405;
    MISSING_CONTENT_LENGTH = "MissingContentLength" 411;
    NO_ENCRYPTION = "ServerSideEncryptionConfigurationNotFoundError" 404;
    NO_SUCH_BUCKET = "NoSuchBucket" 404;
    NO_SUCH_KEY = "NoSuchKey" 404;
    NO_SUCH_UPLOAD = "NoSuchUpload" 404;
    NOT_IMPLEMENTED = "NotImplemented" 501;
    OPERATION_ABORTED = "OperationAborted" 409;
}

/// S3's name and status for what every service may answer.
fn in_s3(shape: &'static ErrorShape) -> (&'static str, u16) {
    let shared = [
        (&common::ACCESS_DENIED, "AccessDenied", 403),
        (&common::MISSING_AUTHENTICATION_TOKEN, "AccessDenied", 403),
        (&common::INVALID_SIGNATURE, "SignatureDoesNotMatch", 403),
        (&common::INCOMPLETE_SIGNATURE, "AuthorizationHeaderMalformed", 400),
        (&common::UNRECOGNIZED_CLIENT, "InvalidAccessKeyId", 403),
        (&common::EXPIRED_TOKEN, "ExpiredToken", 400),
        (&common::VALIDATION, "InvalidArgument", 400),
        (&common::INTERNAL_FAILURE, "InternalError", 500),
        (&common::SERVICE_UNAVAILABLE, "SlowDown", 503),
        (&common::THROTTLING, "SlowDown", 503),
    ];
    let known = shared.into_iter().find(|(known, ..)| *known == shape);
    known.map_or((shape.code, shape.status), |(_, code, status)| (code, status))
}

/// The answer that carries a fault about the resource at `path`.
pub(crate) fn response(fault: &Fault, path: &str, request_id: &str) -> Response<Body> {
    let (code, status) = in_s3(fault.shape);
    let text = xml::document(
        "Error",
        &[("Code", code), ("Message", &fault.message), ("Resource", path), ("RequestId", request_id)],
    );
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amz-request-id", id);
    }
    response
}
