//! The operations, and the way of a request to one of them.

mod buckets;
mod list;
mod multipart;
mod objects;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use model::{Error, Fault, common};
use platform::{Actor, Target};
use wire::server::{Payload, StreamedRequest};
use wire::{Body, Caller, Principal};

use crate::asked::Asked;
use crate::faults::{self, METHOD_NOT_ALLOWED, NO_SUCH_BUCKET, NOT_IMPLEMENTED};
use crate::store::Bucket;
use crate::{Objects, store};

/// The largest document that a request may bring.
const DOCUMENT: usize = 1 << 20;

/// A request under way.
pub(crate) struct Call {
    objects: Objects,
    caller: Caller,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
    payload: Payload,
    now: i64,
}

/// Answers a request.
pub(crate) async fn answer(objects: &Objects, request: StreamedRequest) -> Response<Body> {
    let StreamedRequest { parts, payload, caller, request_id, .. } = request;
    let path = parts.uri.path().to_owned();
    let asked = Asked::of(&parts, &objects.0.limits.hosts);
    let bucket = asked.as_ref().ok().and_then(|asked| asked.bucket.clone());
    let answered = match asked {
        Ok(asked) => {
            let now = objects.0.plane.clock.now();
            let objects = objects.clone();
            let (method, headers) = (parts.method, parts.headers);
            Call { objects, caller, asked, method, headers, payload, now }.route().await
        }
        Err(fault) => Err(fault.into()),
    };
    let mut response = answered.unwrap_or_else(|error| refusal(error, &path, &request_id));
    tell_region(objects, bucket.as_deref(), &mut response).await;
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert("x-amz-request-id", id);
    }
    response
}

fn refusal(error: Error, path: &str, request_id: &str) -> Response<Body> {
    let fault = match error {
        Error::Fault(fault) => fault,
        Error::Internal(error) => {
            tracing::error!(request_id, %error, "a request for an object failed");
            common::INTERNAL_FAILURE
                .with(format!("Something failed on the server; its log names request {request_id}."))
        }
    };
    faults::response(&fault, path, request_id)
}

/// Agents look where a bucket is before they write to it, and may do so whatever else they may.
async fn tell_region(objects: &Objects, bucket: Option<&str>, response: &mut Response<Body>) {
    let Some(name) = bucket else { return };
    if let Ok(Some(bucket)) = store::bucket(&objects.0.plane.db, name).await
        && let Ok(region) = HeaderValue::from_str(&bucket.region)
    {
        response.headers_mut().insert("x-amz-bucket-region", region);
    }
}

impl Call {
    async fn route(mut self) -> Result<Response<Body>, Error> {
        let Some(bucket) = self.asked.bucket.clone() else {
            return match self.method {
                Method::GET => self.list_buckets().await,
                _ => Err(not_allowed().into()),
            };
        };
        let has = |name: &str| self.asked.get(name).is_some();
        let unbuilt = ["acl", "cors", "delete", "lifecycle", "policy", "tagging", "versioning", "versions", "website"];
        if let Some(name) = unbuilt.into_iter().find(|name| has(name)) {
            return Err(not_implemented(name).into());
        }
        match (self.method.clone(), self.asked.key.clone()) {
            (Method::PUT, None) => self.create_bucket(&bucket).await,
            (Method::DELETE, None) => self.delete_bucket(&bucket).await,
            (Method::HEAD, None) => self.head_bucket(&bucket).await,
            (Method::GET, None) if has("location") => self.bucket_location(&bucket).await,
            (Method::GET, None) if has("encryption") => self.bucket_encryption(&bucket).await,
            (Method::GET, None) if has("uploads") => Err(not_implemented("uploads").into()),
            (Method::GET, None) => self.list_objects(&bucket).await,
            (Method::PUT, Some(_)) if self.headers.contains_key("x-amz-copy-source") => {
                Err(not_implemented("x-amz-copy-source").into())
            }
            (Method::PUT, Some(key)) if has("partNumber") || has("uploadId") => self.upload_part(&bucket, &key).await,
            (Method::PUT, Some(key)) => self.put_object(&bucket, &key).await,
            (Method::POST, Some(key)) if has("uploads") => self.create_upload(&bucket, &key).await,
            (Method::POST, Some(key)) if has("uploadId") => self.complete_upload(&bucket, &key).await,
            (Method::DELETE, Some(key)) if has("uploadId") => self.abort_upload(&bucket, &key).await,
            (Method::DELETE, Some(key)) => self.delete_object(&bucket, &key).await,
            (Method::GET, Some(_)) if has("uploadId") => Err(not_implemented("uploadId").into()),
            (Method::GET, Some(key)) => self.get_object(&bucket, &key, true).await,
            (Method::HEAD, Some(key)) => self.get_object(&bucket, &key, false).await,
            _ => Err(not_allowed().into()),
        }
    }

    /// Asks the caller's policies, and gives the bucket. A bucket that is not there counts as the caller's own.
    async fn bucket(&self, action: &str, name: &str, key: Option<&str>) -> Result<Bucket, Error> {
        let bucket = store::bucket(&self.objects.0.plane.db, name).await?;
        let owner = bucket.as_ref().map_or(&*self.caller.account, |bucket| bucket.account.as_str());
        self.allow(action, Some((name, key)), owner).await?;
        Ok(bucket.ok_or_else(|| NO_SUCH_BUCKET.with(format!("The specified bucket does not exist: {name}")))?)
    }

    /// Asks the caller's policies. Those of nodes may name the node by `${fleetwright:NodeId}`.
    async fn allow(&self, action: &str, of: Option<(&str, Option<&str>)>, owner: &str) -> Result<(), Error> {
        let targets = of.map(|(bucket, key)| {
            let key = key.map(|key| format!("/{key}")).unwrap_or_default();
            let keys = match &self.caller.principal {
                Principal::Node(node) => vec![("fleetwright:NodeId".to_owned(), node.id.to_string())],
                _ => Vec::new(),
            };
            Target { account: Some(owner.to_owned()), keys, ..Target::new(format!("arn:aws:s3:::{bucket}{key}")) }
        });
        let (actor, region) = (Actor::of(&self.caller), &self.caller.region);
        self.objects.0.plane.allow_actor(&actor, region, action, targets.as_slice()).await
    }

    /// The document that the request brings.
    async fn document(&mut self) -> Result<String, Error> {
        let mut document = Vec::new();
        while let Some(bytes) = self.payload.next().await? {
            document.extend_from_slice(&bytes);
            if document.len() > DOCUMENT {
                return Err(faults::ENTITY_TOO_LARGE.with("The document is larger than 1 MiB.").into());
            }
        }
        let malformed = || faults::MALFORMED_XML.with("The XML you provided was not well-formed: it is not UTF-8.");
        Ok(String::from_utf8(document).map_err(|_| malformed())?)
    }
}

fn xml(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    response
}

fn nothing(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn not_allowed() -> Fault {
    METHOD_NOT_ALLOWED.with("The specified method is not allowed against this resource.")
}

fn not_implemented(what: &str) -> Fault {
    NOT_IMPLEMENTED.with(format!("A request with {what} implies functionality that is not implemented."))
}

/// A time as S3's documents write it.
fn iso(at: i64) -> String {
    formatted(at, "%Y-%m-%dT%H:%M:%S%.3fZ")
}

/// A time as headers write it.
fn http_date(at: i64) -> String {
    formatted(at, "%a, %d %b %Y %H:%M:%S GMT")
}

fn formatted(at: i64, form: &str) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime(form).to_string()
}
