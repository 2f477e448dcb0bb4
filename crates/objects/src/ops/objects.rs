//! Objects, whole.

use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_MATCH, IF_NONE_MATCH, LAST_MODIFIED, RANGE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use model::Error;
use serde_json::{Map, Value};
use storage::Batch;
use wire::Body;
use wire::sigv4::hex;

use super::{Call, http_date, nothing};
use crate::faults::{INVALID_RANGE, NO_SUCH_KEY, OPERATION_ABORTED};
use crate::store::{self, Object};

/// Headers that are kept with an object, beside those that begin with `x-amz-meta-`.
const KEPT: [&str; 6] =
    ["cache-control", "content-disposition", "content-encoding", "content-language", "content-type", "expires"];
const METADATA: &str = "x-amz-meta-";
/// How often an object that others write at the same time is tried again.
const TRIES: usize = 5;

impl Call {
    /// PutObject.
    pub(super) async fn put_object(&mut self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:PutObject", bucket, Some(key)).await?;
        let (content, md5) = self.objects.write(&mut self.payload, &self.headers).await?;
        let object = Object {
            key: key.to_owned(),
            size: content.size,
            etag: hex(&md5),
            headers: kept(&self.headers),
            contents: vec![content],
            modified_at: self.now,
        };
        self.keep(bucket, &object, "PutObject", |_| {}).await?;
        let mut response = nothing(StatusCode::OK);
        response.headers_mut().insert(ETAG, quoted(&object.etag));
        Ok(response)
    }

    /// Stores an object in the place of whatever is there, together with what `before` adds.
    pub(super) async fn keep(
        &self,
        bucket: &str,
        object: &Object,
        operation: &str,
        before: impl Fn(&mut Batch),
    ) -> Result<(), Error> {
        let plane = &self.objects.0.plane;
        for _ in 0..TRIES {
            let old = store::object(&plane.db, bucket, &object.key).await?;
            let mut batch = Batch::new();
            before(&mut batch);
            store::put(&mut batch, bucket, object, old.as_ref());
            batch.journal(store::entry(&self.caller, self.now, operation, arn(bucket, &object.key)));
            match plane.commit(batch).await {
                Ok(_) => return Ok(()),
                Err(storage::Error::Conflict { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(OPERATION_ABORTED.with("A conflicting operation is in progress against this resource. Try again.").into())
    }

    /// GetObject, whole or a range of it; HeadObject without its bytes.
    pub(super) async fn get_object(&self, bucket: &str, key: &str, bytes: bool) -> Result<Response<Body>, Error> {
        self.bucket("s3:GetObject", bucket, Some(key)).await?;
        let object = store::object(&self.objects.0.plane.db, bucket, key).await?;
        let object = object.ok_or_else(|| NO_SUCH_KEY.with("The specified key does not exist."))?;
        if self.headers.get(IF_NONE_MATCH).is_some_and(|tag| names(tag, &object.etag)) {
            return Ok(nothing(StatusCode::NOT_MODIFIED));
        }
        if self.headers.get(IF_MATCH).is_some_and(|tag| !names(tag, &object.etag)) {
            return Ok(nothing(StatusCode::PRECONDITION_FAILED));
        }
        let range = self.headers.get(RANGE).and_then(|range| range.to_str().ok());
        let (from, to) = match range.and_then(|range| part_of(range, object.size)) {
            Some(Ok(part)) => part,
            Some(Err(())) => return Err(INVALID_RANGE.with("The requested range is not satisfiable.").into()),
            None => (0, object.size),
        };
        let body = if bytes { Body::pieces(self.objects.read(&object.contents, from, to)) } else { Body::empty() };
        let mut response = Response::new(body);
        describe(response.headers_mut(), &object, from, to);
        if (from, to) != (0, object.size) {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        }
        Ok(response)
    }

    /// DeleteObject: fine if there is none.
    pub(super) async fn delete_object(&self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:DeleteObject", bucket, Some(key)).await?;
        let plane = &self.objects.0.plane;
        while let Some(old) = store::object(&plane.db, bucket, key).await? {
            let mut batch = Batch::new();
            store::remove(&mut batch, bucket, &old, self.now);
            batch.journal(store::entry(&self.caller, self.now, "DeleteObject", arn(bucket, key)));
            match plane.commit(batch).await {
                Ok(_) => break,
                Err(storage::Error::Conflict { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(nothing(StatusCode::NO_CONTENT))
    }
}

pub(super) fn arn(bucket: &str, key: &str) -> String {
    format!("arn:aws:s3:::{bucket}/{key}")
}

/// What of a request's headers is kept with the object.
pub(super) fn kept(headers: &HeaderMap) -> Value {
    let is_kept = |name: &HeaderName| KEPT.contains(&name.as_str()) || name.as_str().starts_with(METADATA);
    let mut kept = Map::new();
    for (name, value) in headers.iter().filter(|(name, _)| is_kept(name)) {
        let text = String::from_utf8_lossy(value.as_bytes());
        // How it travelled is not how it is.
        let text = text.split(',').map(str::trim).filter(|part| *part != "aws-chunked").collect::<Vec<_>>().join(",");
        if !text.is_empty() {
            kept.insert(name.as_str().to_owned(), text.into());
        }
    }
    Value::Object(kept)
}

fn describe(headers: &mut HeaderMap, object: &Object, from: u64, to: u64) {
    headers.insert("content-type", HeaderValue::from_static("binary/octet-stream"));
    for (name, value) in object.headers.as_object().into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = HeaderValue::from_bytes(value.as_str().unwrap_or_default().as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.insert(name, value);
        }
    }
    headers.insert(ETAG, quoted(&object.etag));
    headers.insert(CONTENT_LENGTH, (to - from).into());
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Ok(date) = HeaderValue::from_str(&http_date(object.modified_at)) {
        headers.insert(LAST_MODIFIED, date);
    }
    if (from, to) != (0, object.size)
        && let Ok(range) = HeaderValue::from_str(&format!("bytes {from}-{}/{}", to - 1, object.size))
    {
        headers.insert(CONTENT_RANGE, range);
    }
}

/// An entity tag as it stands in headers.
pub(super) fn quoted(etag: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{etag}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

fn names(tags: &HeaderValue, etag: &str) -> bool {
    let tags = tags.to_str().unwrap_or_default();
    tags.split(',')
        .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
        .any(|tag| tag == "*" || tag == etag)
}

/// The bytes that a `Range` header means, from the first up to the one behind the last; `None` when it is no single range
/// of bytes, which asks for all.
fn part_of(range: &str, size: u64) -> Option<Result<(u64, u64), ()>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let part = match (first.parse::<u64>().ok(), last.parse::<u64>().ok()) {
        (Some(first), Some(last)) if first <= last => (first, last.saturating_add(1).min(size)),
        (Some(first), None) if last.is_empty() => (first, size),
        (None, Some(last)) if first.is_empty() => (size.saturating_sub(last), size),
        _ => return None,
    };
    Some(if part.0 < part.1 { Ok(part) } else { Err(()) })
}

#[cfg(test)]
mod tests {
    use super::part_of;

    #[test]
    fn ranges_of_bytes() {
        for (range, expected) in [
            ("bytes=0-0", Some(Ok((0, 1)))),
            ("bytes=2-5", Some(Ok((2, 6)))),
            ("bytes=5-", Some(Ok((5, 10)))),
            ("bytes=5-99", Some(Ok((5, 10)))),
            ("bytes=-3", Some(Ok((7, 10)))),
            ("bytes=-99", Some(Ok((0, 10)))),
            ("bytes=-0", Some(Err(()))),
            ("bytes=10-", Some(Err(()))),
            ("bytes=5-2", None),
            ("bytes=a-b", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
        ] {
            assert_eq!(part_of(range, 10), expected, "{range}");
        }
        assert_eq!(part_of("bytes=0-", 0), Some(Err(())));
    }
}
