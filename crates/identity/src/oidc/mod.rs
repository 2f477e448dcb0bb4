//! OpenID Connect: issuers whose word is taken for who somebody is.

mod fetch;
mod ring_provider;
mod token;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonwebtoken::jwk::Jwk;
use model::Fault;
use model::sts::error;

pub(crate) use token::{Claims, Presented, SignedClaims, invalid};

/// For how long keys are used before they are fetched again, in milliseconds.
const FRESH: i64 = 3_600_000;
/// For how long they are used while they cannot be fetched.
const STALE: i64 = 24 * 3_600_000;
/// The shortest time between two attempts to fetch, whoever presents whatever.
const PAUSE: i64 = 30_000;
/// How many issuers' keys are kept.
const ISSUERS: usize = 1_000;

/// An issuer that all accounts trust whose roles do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    url: String,
    audiences: Vec<String>,
}

impl Issuer {
    /// An issuer by its URL, and the client ids that its tokens may be made for.
    ///
    /// # Errors
    /// With a sentence for the operator: the URL is none, or without TLS to another machine; no audience.
    pub fn new(url: &str, audiences: Vec<String>) -> Result<Self, String> {
        if !(url.starts_with("https://") || is_on_loopback(url)) {
            return Err(format!("the issuer {url} is no https:// URL, nor an http:// one of this machine"));
        }
        if url.contains(['?', '#', ' ']) {
            return Err(format!("the issuer {url} is not written as issuers are: without query and fragment"));
        }
        if audiences.is_empty() {
            return Err(format!("the issuer {url} has no audiences: name the client ids that its tokens are made for"));
        }
        Ok(Self { url: url.to_owned(), audiences })
    }

    /// Its URL, as tokens name it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn audiences(&self) -> &[String] {
        &self.audiences
    }
}

fn is_on_loopback(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let host = rest.split('/').next().unwrap_or_default();
    wire::client::Endpoint::parse(&format!("http://{host}"), wire::client::Trust::System).is_ok()
}

/// An issuer's URL as IAM and conditions write it.
pub(crate) fn without_scheme(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

/// The keys of issuers, fetched when they are needed.
#[derive(Default)]
pub(crate) struct KeyCache(Mutex<HashMap<String, Arc<Kept>>>);

#[derive(Default)]
struct Kept {
    known: Mutex<Known>,
    /// One fetches at a time.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Clone, Default)]
struct Known {
    keys: Arc<Vec<Jwk>>,
    fetched_at: Option<i64>,
    tried_at: Option<i64>,
}

impl KeyCache {
    /// The key that a token claims to be signed with, from its issuer, which must be one that is trusted. Keys that are not
    /// known are fetched, but not more often than every half minute.
    ///
    /// # Errors
    /// `IDPCommunicationError`, and `InvalidIdentityToken` when the issuer has no such key.
    pub(crate) async fn key(&self, token: &Presented<'_>, now: i64) -> Result<Jwk, Fault> {
        let kept = self.kept(token.issuer());
        if let Some(key) = kept.read().fresh(token, now, FRESH) {
            return Ok(key);
        }
        let _fetching = kept.fetching.lock().await;
        let known = kept.read();
        if let Some(key) = known.fresh(token, now, FRESH) {
            return Ok(key);
        }
        let mut is_reached = true;
        if known.tried_at.is_none_or(|at| now.abs_diff(at) >= PAUSE.unsigned_abs()) {
            is_reached = kept.fetch(token.issuer(), now).await;
        }
        let known = kept.read();
        let key = known.fresh(token, now, STALE);
        key.ok_or_else(|| match known.fetched_at {
            Some(_) if is_reached => invalid("The ID Token is signed with a key that its issuer does not publish."),
            _ => unreached(token.issuer()),
        })
    }

    fn kept(&self, issuer: &str) -> Arc<Kept> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= ISSUERS && !all.contains_key(issuer) {
            all.clear();
        }
        Arc::clone(all.entry(issuer.to_owned()).or_default())
    }
}

impl Kept {
    fn read(&self) -> Known {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Fetches the keys anew; gives whether that was possible. Why not, the log says.
    async fn fetch(&self, issuer: &str, now: i64) -> bool {
        let fetched = fetch::keys(issuer).await;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.tried_at = Some(now);
        match fetched {
            Ok(keys) => {
                (known.keys, known.fetched_at) = (Arc::new(keys), Some(now));
                true
            }
            Err(why) => {
                tracing::warn!(issuer, why, "the keys of an OpenID Connect issuer cannot be fetched");
                false
            }
        }
    }
}

/// Whoever presents a token is not told what answered at the issuer's address, or did not: it may be within our network.
fn unreached(issuer: &str) -> Fault {
    let message = format!("The issuer {issuer} could not be asked for the keys of its tokens. Try again later.");
    error::IDP_COMMUNICATION_ERROR_EXCEPTION.with(message)
}

impl Known {
    fn fresh(&self, token: &Presented<'_>, now: i64, age: i64) -> Option<Jwk> {
        let is_fresh = self.fetched_at.is_some_and(|at| now.abs_diff(at) < age.unsigned_abs());
        if is_fresh { token.fits(&self.keys).cloned() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_have_tls_or_are_this_machine() {
        let new = |url: &str| Issuer::new(url, vec!["fleet".to_owned()]);
        for good in [
            "https://idp.example.com",
            "https://idp.example.com/realms/x/",
            "http://127.0.0.1:9400",
            "http://localhost:1/x",
        ] {
            assert!(new(good).is_ok(), "{good}");
        }
        for bad in ["", "idp.example.com", "http://idp.example.com", "http://127.0.0.1@idp.example.com", "https://a?b"]
        {
            assert!(new(bad).is_err(), "{bad}");
        }
        assert!(Issuer::new("https://idp.example.com", Vec::new()).is_err());
        assert_eq!(without_scheme("https://idp.example.com/a"), "idp.example.com/a");
    }
}
