//! What is asked of an issuer: JSON documents, and forms that are answered with JSON.

use std::env;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HOST};
use http::request::Builder;
use http::{HeaderValue, Request, Uri};
use serde_json::Value;
use tokio::time::timeout;
use wire::client::{Connector, Endpoint, Proxy, Trust};

use crate::failure::Failure;

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The largest answer, in bytes.
const LARGEST: usize = 1 << 20;

/// A JSON document.
///
/// # Errors
/// When it cannot be fetched, or is something else.
pub(super) async fn get(url: &str) -> Result<Value, Failure> {
    let (status, answer) = send(url, |builder, path| builder.method("GET").uri(path), String::new()).await?;
    if status == 200 { Ok(answer) } else { Err(Failure::new(format!("{url} answers {status}"))) }
}

/// The answer to a form with its status, whatever that is.
///
/// # Errors
/// When it cannot be sent, or the answer is no JSON.
pub(super) async fn post(url: &str, form: &[(&str, &str)]) -> Result<(u16, Value), Failure> {
    let pairs: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let form = |builder: Builder, path: &str| {
        builder.method("POST").uri(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded")
    };
    send(url, form, pairs.join("&")).await
}

async fn send(
    url: &str,
    request: impl FnOnce(Builder, &str) -> Builder,
    body: String,
) -> Result<(u16, Value), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("cannot ask {url}: {error}"));
    let uri: Uri = url.parse().map_err(|_| failed(&"it is no URL"))?;
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let endpoint =
        Endpoint::parse(&format!("{scheme}://{authority}"), Trust::System).map_err(|error| failed(&error))?;
    let proxy = Proxy::from_env(&endpoint, |name| env::var(name).ok()).map_err(|error| failed(&error))?;
    let host = HeaderValue::from_str(&endpoint.authority()).map_err(|error| failed(&error))?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = request(Request::builder(), path).header(HOST, host).header(ACCEPT, "application/json");
    let request = request.body(Bytes::from(body)).map_err(|error| failed(&error))?;
    let connector = Connector::new(endpoint).map_err(|error| failed(&error))?.through(proxy);
    let exchange = async { connector.connect().await?.send_within(request, LARGEST).await };
    let answer = timeout(TIMEOUT, exchange).await.map_err(|_| failed(&"no answer within 30 seconds"))?;
    let answer = answer.map_err(|error| failed(&error))?;
    let value = serde_json::from_slice(answer.body()).map_err(|_| failed(&"the answer is no JSON"))?;
    Ok((answer.status().as_u16(), value))
}

/// A text as it stands in a form or a query.
pub(super) fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
