//! What a request says about its signature, and whether the signature holds for it.

use std::borrow::Cow;

use http::{HeaderMap, header::HOST, request::Parts};
use ring::{
    hmac,
    signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey},
};

use super::{ALGORITHM, Scope, TERMINATOR, canonical, date, presented::Presented, string_to_sign};

/// How long a signature holds, and how far ahead a clock may be, in milliseconds.
pub const SKEW_MS: i64 = 5 * 60_000;
/// The same for node signatures: the stock agent does not correct its clock for them.
pub const NODE_SKEW_MS: i64 = 15 * 60_000;
/// AWS's words for a signature that is not the expected one.
pub const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your \
     AWS Secret Access Key and signing method. Consult the service documentation for details.";

/// Why a signature cannot be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A part is missing or cannot be read.
    Incomplete(String),
    /// All parts are there, but they do not hold for this request, service or time.
    Invalid {
        /// One word for counters.
        reason: &'static str,
        /// For the caller.
        message: String,
    },
}

impl Problem {
    pub(super) fn invalid(reason: &'static str, message: impl Into<String>) -> Self {
        Self::Invalid { reason, message: message.into() }
    }
}

/// The signature of a request with all that it says about itself.
#[derive(Debug)]
pub struct Claim<'a> {
    presented: Presented<'a>,
    // Milliseconds since 1970.
    at: i64,
    // Byte offsets of the slashes in the credential.
    slashes: [usize; 4],
}

impl<'a> Claim<'a> {
    /// Reads the signature of a request; `None` when it has none.
    ///
    /// # Errors
    /// When a part is missing or unreadable.
    pub fn read(parts: &'a Parts) -> Result<Option<Self>, Problem> {
        Presented::read(parts)?.map(Self::new).transpose()
    }

    fn new(presented: Presented<'a>) -> Result<Self, Problem> {
        let at = date::parse(&presented.timestamp).ok_or_else(|| {
            let got = &presented.timestamp;
            Problem::Incomplete(format!(
                "Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601"
            ))
        })?;
        if presented.algorithm != ALGORITHM {
            let got = &presented.algorithm;
            return Err(Problem::Incomplete(format!(
                "Unsupported AWS 'algorithm': '{got}' (only {ALGORITHM} for now). "
            )));
        }
        let slashes = slashes(&presented.credential).ok_or_else(|| {
            let got = &presented.credential;
            Problem::Incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{got}'"
            ))
        })?;
        Ok(Self { presented, at, slashes })
    }

    /// Access key id, or the id of a node.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.presented.credential[..self.slashes[0]]
    }

    /// Session token of temporary credentials.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.presented.token.as_deref()
    }

    /// Access key id and scope, which together name a signing key.
    #[must_use]
    pub fn credential(&self) -> &str {
        &self.presented.credential
    }

    /// What the signing key is good for.
    #[must_use]
    pub fn scope(&self) -> Scope<'_> {
        Scope { date: self.element(0), region: self.element(1), service: self.element(2) }
    }

    fn element(&self, at: usize) -> &str {
        let end = self.slashes.get(at + 1).copied().unwrap_or(self.presented.credential.len());
        &self.presented.credential[self.slashes[at] + 1..end]
    }

    /// Checks everything that needs no key: time, scope and what is signed.
    ///
    /// # Errors
    /// When the request is too old or too early, for another service, or leaves out a header that must be signed.
    pub fn check(&self, headers: &HeaderMap, service: &str, now: i64) -> Result<(), Problem> {
        self.check_time(now)?;
        self.check_signed(headers)?;
        self.check_scope(service)
    }

    fn check_time(&self, now: i64) -> Result<(), Problem> {
        let skew = if self.presented.is_rsa() { NODE_SKEW_MS } else { SKEW_MS };
        let life = self.presented.expires.map_or(skew, |seconds| seconds * 1000);
        let (at, clock) = (&self.presented.timestamp, date::format(now));
        if self.at < now - life {
            let (limit, minutes) = (date::format(now - life), life / 60_000);
            let message = format!("Signature expired: {at} is now earlier than {limit} ({clock} - {minutes} min.)");
            return Err(Problem::invalid("expired", message));
        }
        if self.at > now + skew {
            let (limit, minutes) = (date::format(now + skew), skew / 60_000);
            let message =
                format!("Signature not yet current: {at} is still later than {limit} ({clock} + {minutes} min.)");
            return Err(Problem::invalid("early", message));
        }
        Ok(())
    }

    // The hash header is left out by stock agents; that is safe, since the hash is always computed from the body.
    fn check_signed(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let is_signed = |name: &str| self.presented.signed_headers.split(';').any(|signed| signed == name);
        let must = |name: &&str| name.starts_with("x-amz-") && *name != "x-amz-content-sha256";
        let unsigned = ["host"].into_iter().chain(headers.keys().map(http::HeaderName::as_str).filter(must));
        match unsigned.into_iter().find(|name| !is_signed(name)) {
            None => Ok(()),
            Some(name) => Err(Problem::invalid(
                "unsigned_header",
                format!("'{}' must be a 'SignedHeader' in the AWS Authorization.", title_case(name)),
            )),
        }
    }

    fn check_scope(&self, service: &str) -> Result<(), Problem> {
        let scope = self.scope();
        let mut message = String::new();
        if !is_region(scope.region) {
            message.push_str("Credential should be scoped to a valid region. ");
        }
        if scope.service != service {
            message.push_str(&format!("Credential should be scoped to correct service: '{service}'. "));
        }
        if self.element(3) != TERMINATOR {
            let got = self.element(3);
            message.push_str(&format!(
                "Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{got}'. "
            ));
        }
        let (day, timestamp) = (&self.presented.timestamp[..8], &self.presented.timestamp);
        if scope.date != day {
            message.push_str(&format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
                 '{}' != '{day}', from '{timestamp}'. ",
                scope.date
            ));
        }
        if message.is_empty() { Ok(()) } else { Err(Problem::invalid("scope", message)) }
    }

    /// The text that the caller must have signed, given the hash of the body that came.
    #[must_use]
    pub fn string_to_sign(&self, parts: &Parts, body_hash: &str) -> String {
        let request = canonical::Request {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: self.presented.query.as_deref(),
            headers: &parts.headers,
            host: host(parts),
            signed_headers: &self.presented.signed_headers,
            body_hash,
            service: self.scope().service,
        };
        let scope = &self.presented.credential[self.slashes[0] + 1..];
        string_to_sign(&self.presented.timestamp, scope, &request.canonical())
    }

    /// When it was signed, as `YYYYMMDDTHHMMSSZ`.
    #[must_use]
    pub fn timestamp(&self) -> &str {
        &self.presented.timestamp
    }

    /// The signature as it was presented.
    #[must_use]
    pub fn signature(&self) -> &str {
        self.presented.signature()
    }

    /// Whether it stands in the query, so that it covers no body.
    #[must_use]
    pub fn is_presigned(&self) -> bool {
        self.presented.expires.is_some()
    }

    /// Whether the signature is the HMAC of the text under the key; takes the same time for every wrong signature.
    #[must_use]
    pub fn is_hmac_of(&self, text: &str, key: &hmac::Key) -> bool {
        self.presented.hmac().is_some_and(|tag| hmac::verify(key, text.as_bytes(), &tag).is_ok())
    }

    /// Whether the signature is an RSA-PSS signature (SHA-256, salt of 32 bytes) of the text.
    ///
    /// Takes the public key as DER `RSAPublicKey` (PKCS#1).
    #[must_use]
    pub fn is_pss_of(&self, text: &str, public_key: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, public_key);
        self.presented.rsa().is_some_and(|signature| key.verify(text.as_bytes(), &signature).is_ok())
    }
}

/// The `Host` header, or the authority of an HTTP/2 request.
fn host(parts: &Parts) -> &str {
    let header = parts.headers.get(HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or("")
}

/// Positions of the four slashes; trailing slashes do not count.
fn slashes(credential: &str) -> Option<[usize; 4]> {
    let found: Vec<usize> = credential.match_indices('/').map(|(at, _)| at).collect();
    found.try_into().ok()
}

fn is_region(text: &str) -> bool {
    (1..=100).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// `x-amz-date` as `X-Amz-Date`, the way AWS names headers in messages.
fn title_case(name: &str) -> Cow<'_, str> {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').filter(|part| !part.is_empty()).map(word).collect::<Vec<_>>().join("-").into()
}
