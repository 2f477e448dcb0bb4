//! What issuers publish about themselves: where their keys are, and the keys.

use std::time::Duration;

use http::{HeaderValue, Request, Uri, header};
use jsonwebtoken::jwk::Jwk;
use serde_json::Value;
use tokio::time::timeout;
use wire::client::{Connector, Endpoint, Proxy, Trust};

/// How long one document may take, connecting included.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The largest document, in bytes.
const LARGEST: usize = 256 << 10;
/// How many keys of an issuer are looked at.
const KEYS: usize = 100;

/// The keys of an issuer, found as OpenID Connect Discovery says. Redirects are not followed.
///
/// # Errors
/// With a sentence that says what could not be fetched, and why.
pub(super) async fn keys(issuer: &str) -> Result<Vec<Jwk>, String> {
    let about = document(&format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'))).await?;
    if about["issuer"] != issuer {
        return Err(format!("{issuer} publishes the configuration of another issuer"));
    }
    let place = about["jwks_uri"].as_str().ok_or_else(|| format!("{issuer} does not say where its keys are"))?;
    if place.starts_with("http:") && !issuer.starts_with("http:") {
        return Err(format!("{issuer} publishes its keys without TLS"));
    }
    let published = document(place).await?;
    let keys = published["keys"].as_array().ok_or_else(|| format!("{place} holds no list of keys"))?;
    // Keys of a kind that is not known here are none of ours.
    Ok(keys.iter().take(KEYS).filter_map(|key| serde_json::from_value(key.clone()).ok()).collect())
}

async fn document(url: &str) -> Result<Value, String> {
    match timeout(TIMEOUT, fetched(url)).await {
        Ok(fetched) => fetched.map_err(|error| format!("cannot fetch {url}: {error}")),
        Err(_) => Err(format!("cannot fetch {url}: no answer within {} seconds", TIMEOUT.as_secs())),
    }
}

async fn fetched(url: &str) -> Result<Value, String> {
    let uri: Uri = url.parse().map_err(|_| "it is no URL".to_owned())?;
    let (scheme, authority) = (uri.scheme_str().unwrap_or_default(), uri.authority().map(ToString::to_string));
    let origin = format!("{scheme}://{}", authority.unwrap_or_default());
    // Without TLS to this machine alone.
    let endpoint = Endpoint::parse(&origin, Trust::System).map_err(|error| error.to_string())?;
    let proxy = Proxy::from_env(&endpoint, |name| std::env::var(name).ok()).map_err(|error| error.to_string())?;
    let host = HeaderValue::from_str(&endpoint.authority()).map_err(|error| error.to_string())?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request::get(path).header(header::HOST, host).header(header::ACCEPT, "application/json");
    let request = request.body(bytes::Bytes::new()).map_err(|error| error.to_string())?;
    let connector = Connector::new(endpoint).map_err(|error| error.to_string())?.through(proxy);
    let mut connection = connector.connect().await.map_err(|error| error.to_string())?;
    let answer = connection.send_within(request, LARGEST).await.map_err(|error| error.to_string())?;
    if answer.status() != http::StatusCode::OK {
        return Err(format!("it answers {}", answer.status()));
    }
    serde_json::from_slice(answer.body()).map_err(|_| "it is not JSON".to_owned())
}
