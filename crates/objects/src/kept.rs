//! Files that are kept for other slices, and fetched by addresses that carry their own proof.

use std::sync::Arc;

use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Method, Response, StatusCode};
use model::Error;
use platform::{BoxFuture, Ctx, Files, KeptFile, Target};
use storage::Batch;
use wire::sigv4::hex;
use wire::{Body, RawHandler, RawRequest, RawRoute};

use crate::contents::{Content, LINGER};
use crate::faults::{self, ENTITY_TOO_LARGE, EXPIRED};
use crate::{Objects, store};

/// How long an address is good, in milliseconds.
const LIFE: i64 = 3_600_000;
/// What a token is sealed for.
const CONTEXT: &str = "kept file";
const FOLDER: &str = "/_fleetwright/files";

impl Files for Objects {
    fn take<'a>(
        &'a self,
        ctx: &'a Ctx,
        bucket: &'a str,
        key: &'a str,
        most: u64,
    ) -> BoxFuture<'a, Result<Option<KeptFile>, Error>> {
        Box::pin(async move {
            self.allowed(ctx, "s3:GetObject", bucket, Some(key)).await?;
            let Some(object) = store::object(&self.0.plane.db, bucket, key).await? else { return Ok(None) };
            if object.size > most {
                let message = format!("s3://{bucket}/{key} has {} bytes; at most {most} are allowed.", object.size);
                return Err(ENTITY_TOO_LARGE.with(message).into());
            }
            self.kept(&object.contents, object.size).await.map(Some)
        })
    }

    fn again<'a>(&'a self, file: &'a KeptFile) -> BoxFuture<'a, Result<KeptFile, Error>> {
        Box::pin(async move { self.kept(&[Content { id: file.id.clone(), size: file.size }], file.size).await })
    }

    fn below<'a>(
        &'a self,
        ctx: &'a Ctx,
        bucket: &'a str,
        prefix: &'a str,
        most: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        Box::pin(async move {
            self.allowed(ctx, "s3:ListBucket", bucket, None).await?;
            let is_below =
                |key: &str| key.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'));
            let (mut keys, mut from) = (Vec::new(), (prefix.to_owned(), true));
            while keys.len() < most {
                let some = store::objects(&self.0.plane.db, bucket, (&from.0, from.1), None, CHUNK).await?;
                let Some(last) = some.last() else { break };
                from = (last.key.clone(), false);
                let is_over = !last.key.starts_with(prefix);
                keys.extend(some.into_iter().map(|object| object.key).filter(|key| is_below(key)));
                if is_over {
                    break;
                }
            }
            keys.truncate(most);
            Ok(keys)
        })
    }

    fn keep(&self, batch: &mut Batch, ids: &[&str]) {
        store::keep(batch, ids);
    }

    fn release(&self, batch: &mut Batch, ids: &[&str], now: i64) {
        store::drop_contents(batch, ids.iter().copied(), now + LINGER);
    }

    fn url(&self, ctx: &Ctx, file: &KeptFile, name: &str) -> String {
        let plain = format!("{} {} {} {name}", ctx.now + LIFE, file.id, file.size);
        let token = self.0.sealer.seal(CONTEXT, plain.as_bytes());
        format!("{}{FOLDER}/{token}/{name}", ctx.endpoint().unwrap_or_default())
    }
}

/// How many keys are looked at, at one time.
const CHUNK: i64 = 1_000;

/// What an address means.
struct Meant {
    until: i64,
    content: Content,
    name: String,
}

impl Objects {
    /// Where files are fetched that others keep here.
    #[must_use]
    pub fn endpoints(&self) -> Vec<RawRoute> {
        let objects = self.clone();
        let handler: RawHandler = Arc::new(move |request| {
            let objects = objects.clone();
            Box::pin(async move { objects.fetched(request).await })
        });
        vec![RawRoute {
            method: Method::GET,
            template: "/_fleetwright/files/{token}/{name}",
            signing_name: None,
            handler,
        }]
    }

    /// Asks the caller's policies about a bucket, or a key in it. What is not there counts as the caller's own.
    async fn allowed(&self, ctx: &Ctx, action: &str, bucket: &str, key: Option<&str>) -> Result<(), Error> {
        let owner = store::bucket(&self.0.plane.db, bucket).await?.map(|bucket| bucket.account);
        let key = key.map(|key| format!("/{key}")).unwrap_or_default();
        let account = Some(owner.unwrap_or_else(|| ctx.account().to_owned()));
        ctx.allow(action, &[Target { account, ..Target::new(format!("arn:aws:s3:::{bucket}{key}")) }]).await
    }

    async fn kept(&self, contents: &[Content], size: u64) -> Result<KeptFile, Error> {
        let (content, sum) = self.copy(contents, size).await?;
        Ok(KeptFile { id: content.id, size, sha256: hex(sum.as_ref()) })
    }

    async fn fetched(&self, request: RawRequest) -> Response<Body> {
        let expired = || {
            let fault = EXPIRED.with("This address is not valid, or not any more. Ask for another one.");
            faults::response(&fault, request.parts.uri.path(), &request.request_id)
        };
        let [token, name] = request.labels.as_slice() else { return expired() };
        let Some(meant) = self.meant(token).filter(|meant| meant.name == *name) else { return expired() };
        if meant.until < self.0.plane.clock.now() {
            return expired();
        }
        match store::is_kept(&self.0.plane.db, &meant.content.id).await {
            Ok(true) => self.given(&meant),
            Ok(false) => expired(),
            Err(error) => {
                tracing::error!(request_id = &*request.request_id, %error, "a file cannot be given");
                let mut response = Response::new(Body::empty());
                *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                response
            }
        }
    }

    fn meant(&self, token: &str) -> Option<Meant> {
        let plain = self.0.sealer.open(CONTEXT, token).ok()?;
        let mut words = std::str::from_utf8(&plain).ok()?.splitn(4, ' ');
        let until = words.next()?.parse().ok()?;
        let content = Content { id: words.next()?.to_owned(), size: words.next()?.parse().ok()? };
        Some(Meant { until, content, name: words.next()?.to_owned() })
    }

    fn given(&self, meant: &Meant) -> Response<Body> {
        let size = meant.content.size;
        let mut response = Response::new(Body::pieces(self.read(std::slice::from_ref(&meant.content), 0, size)));
        let headers = response.headers_mut();
        headers.insert(CONTENT_LENGTH, size.into());
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", meant.name)) {
            headers.insert(CONTENT_DISPOSITION, value);
        }
        response
    }
}
