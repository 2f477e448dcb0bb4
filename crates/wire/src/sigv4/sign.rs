//! Signing requests.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{AUTHORIZATION, HOST},
    request::Parts,
};
use ring::{hmac, rand::SystemRandom, rsa, signature::RSA_PSS_SHA256};

use super::{ALGORITHM, Scope, canonical, date, hex, sha256_hex, string_to_sign};
use crate::Secret;

/// An access key, permanent or temporary.
#[derive(Clone, Debug)]
pub struct Keys {
    /// Public name of the key.
    pub access_key_id: String,
    /// Its secret.
    pub secret: Secret,
    /// The token of temporary credentials.
    pub session_token: Option<Secret>,
}

/// Who signs.
pub enum Identity {
    /// Nobody; the request stays as it is.
    Anonymous,
    /// The holder of an access key.
    Keys(Keys),
    /// A node, with its own key. Its signatures are RSA-PSS with SHA-256 and a salt of 32 bytes.
    Node {
        /// `mi-...`
        id: String,
        /// 2,048 bits or more.
        key: rsa::KeyPair,
    },
}

/// A request could not be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsignable {
    /// It has no `Host` header.
    NoHost,
    /// A token or name has characters that no header may have.
    Unprintable,
    /// The random source or the key failed.
    Key,
}

impl std::fmt::Display for Unsignable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoHost => "the request cannot be signed: it has no Host header",
            Self::Unprintable => {
                "the request cannot be signed: the access key or token has characters no header may have"
            }
            Self::Key => "the request cannot be signed: the node's private key or the random source failed",
        })
    }
}

impl std::error::Error for Unsignable {}

/// Where and when a signature holds.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Region.
    pub region: &'a str,
    /// Signing name of the service.
    pub service: &'a str,
    /// Milliseconds since 1970.
    pub now: i64,
}

/// Adds date, token and signature to a request that has its `Host` and all headers that are to be signed:
/// host, content type and every `x-amz-*`.
///
/// # Errors
/// See [`Unsignable`].
pub fn sign(parts: &mut Parts, body: &[u8], identity: &Identity, place: Place<'_>) -> Result<(), Unsignable> {
    let (id, token) = match identity {
        Identity::Anonymous => return Ok(()),
        Identity::Keys(keys) => (&keys.access_key_id, keys.session_token.as_ref()),
        Identity::Node { id, .. } => (id, None),
    };
    let timestamp = date::format(place.now);
    insert(&mut parts.headers, "x-amz-date", &timestamp)?;
    if let Some(token) = token {
        insert(&mut parts.headers, "x-amz-security-token", token.expose())?;
    }
    if place.service == canonical::S3 {
        insert(&mut parts.headers, "x-amz-content-sha256", &sha256_hex(body))?;
    }
    let scope = Scope { date: &timestamp[..8], region: place.region, service: place.service };
    let signed_headers = signed_headers(&parts.headers);
    let text = string_to_sign(&timestamp, &scope.text(), &canonical(parts, body, &signed_headers, place.service)?);
    let signature = match identity {
        Identity::Anonymous => return Ok(()),
        Identity::Keys(keys) => hex(hmac::sign(&scope.signing_key(&keys.secret), text.as_bytes()).as_ref()),
        Identity::Node { key, .. } => pss(key, text.as_bytes())?,
    };
    let scope = scope.text();
    let value = format!("{ALGORITHM} Credential={id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}");
    insert(&mut parts.headers, AUTHORIZATION.as_str(), &value)
}

fn canonical(parts: &Parts, body: &[u8], signed_headers: &str, service: &str) -> Result<Vec<u8>, Unsignable> {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).ok_or(Unsignable::NoHost)?;
    let request = canonical::Request {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query(),
        headers: &parts.headers,
        host,
        signed_headers,
        body_hash: &sha256_hex(body),
        service,
    };
    Ok(request.canonical())
}

fn signed_headers(headers: &HeaderMap) -> String {
    let is_signed = |name: &&str| matches!(*name, "host" | "content-type") || name.starts_with("x-amz-");
    let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).filter(is_signed).collect();
    names.sort_unstable();
    names.join(";")
}

fn pss(key: &rsa::KeyPair, text: &[u8]) -> Result<String, Unsignable> {
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PSS_SHA256, &SystemRandom::new(), text, &mut signature).map_err(|_| Unsignable::Key)?;
    Ok(STANDARD.encode(signature))
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), Unsignable> {
    let mut value = HeaderValue::from_str(value).map_err(|_| Unsignable::Unprintable)?;
    value.set_sensitive(name != "x-amz-date");
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}
