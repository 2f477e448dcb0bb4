//! The parts of a signature as they were presented, in the `Authorization` header or in the query.

use std::borrow::Cow;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{
    HeaderMap,
    header::{AUTHORIZATION, DATE},
    request::Parts,
};

use super::{canonical, claim::Problem, date, unhex};

/// The longest life of a presigned request in seconds.
const MAX_EXPIRES: i64 = 604_800;

/// The parts of a signature, unchecked.
#[derive(Debug)]
pub(super) struct Presented<'a> {
    pub(super) algorithm: Cow<'a, str>,
    pub(super) credential: Cow<'a, str>,
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) timestamp: Cow<'a, str>,
    /// Seconds that a presigned request lives; `None` for a signature in the header.
    pub(super) expires: Option<i64>,
    pub(super) token: Option<Cow<'a, str>>,
    /// The query without its signature.
    pub(super) query: Option<Cow<'a, str>>,
    signature: Cow<'a, str>,
}

impl<'a> Presented<'a> {
    /// `None` when the request is not signed with any version of AWS's fourth signature.
    pub(super) fn read(parts: &'a Parts) -> Result<Option<Self>, Problem> {
        let header = text(&parts.headers, AUTHORIZATION.as_str()).filter(|value| value.starts_with("AWS4-"));
        let query = parts.uri.query().filter(|query| query.contains("X-Amz-Algorithm"));
        match (header, query) {
            (None, None) => Ok(None),
            (Some(header), None) => Self::from_header(header, parts).map(Some),
            (None, Some(query)) => Self::from_query(query).map(Some),
            (Some(_), Some(_)) => Err(Problem::invalid(
                "both",
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
            )),
        }
    }

    fn from_header(header: &'a str, parts: &'a Parts) -> Result<Self, Problem> {
        let (algorithm, rest) = header.split_once(' ').unwrap_or((header, ""));
        let (mut credential, mut signature, mut signed_headers) = (None, None, None);
        for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(_) => {}
                None => return Err(Problem::Incomplete(not_a_pair(part))),
            }
        }
        let timestamp = timestamp(&parts.headers);
        match (credential, signature, signed_headers, timestamp) {
            (Some(credential), Some(signature), Some(signed_headers), Some(timestamp)) => Ok(Self {
                algorithm: algorithm.into(),
                credential: credential.into(),
                signed_headers: signed_headers.into(),
                signature: signature.into(),
                timestamp,
                expires: None,
                token: text(&parts.headers, "x-amz-security-token").map(Cow::Borrowed),
                query: parts.uri.query().map(Cow::Borrowed),
            }),
            (credential, signature, signed_headers, timestamp) => Err(Problem::Incomplete(missing_in_header(&[
                (credential.is_some(), "'Credential' parameter"),
                (signature.is_some(), "'Signature' parameter"),
                (signed_headers.is_some(), "'SignedHeaders' parameter"),
                (timestamp.is_some(), "existence of either a 'X-Amz-Date' or a 'Date' header"),
            ]))),
        }
    }

    fn from_query(query: &'a str) -> Result<Self, Problem> {
        let mut missing = String::new();
        let mut need = |name: &str| {
            value(query, name).filter(|value| !value.is_empty()).unwrap_or_else(|| {
                missing.push_str(&format!("AWS query-string parameters must include '{name}'. "));
                Cow::Borrowed("")
            })
        };
        let presented = Self {
            algorithm: need("X-Amz-Algorithm"),
            credential: need("X-Amz-Credential"),
            signature: need("X-Amz-Signature"),
            signed_headers: need("X-Amz-SignedHeaders"),
            timestamp: need("X-Amz-Date"),
            expires: Some(expires(&need("X-Amz-Expires"))),
            token: value(query, "X-Amz-Security-Token"),
            query: Some(without_signature(query).into()),
        };
        match (missing.is_empty(), presented.expires) {
            (false, _) => Err(Problem::Incomplete(missing + "Re-examine the query-string parameters.")),
            (true, Some(1..=MAX_EXPIRES)) => Ok(presented),
            (true, _) => Err(Problem::Incomplete(format!(
                "X-Amz-Expires must be a number of seconds between 1 and {MAX_EXPIRES}, which is a week."
            ))),
        }
    }

    pub(super) fn signature(&self) -> &str {
        &self.signature
    }

    /// The signature as an HMAC tag: 64 lower-case hexadecimal digits, so that one signature has one spelling.
    pub(super) fn hmac(&self) -> Option<Vec<u8>> {
        let is_tag = self.signature.len() == 64 && !self.signature.bytes().any(|byte| byte.is_ascii_uppercase());
        is_tag.then(|| unhex(&self.signature)).flatten()
    }

    /// The signature as an RSA signature in base64.
    pub(super) fn rsa(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.signature.as_bytes()).ok()
    }

    /// Whether the signature is too long for an HMAC, so that only a node can have made it.
    pub(super) fn is_rsa(&self) -> bool {
        self.signature.len() > 64
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The time of signing: `X-Amz-Date`, or else the `Date` header in either form.
fn timestamp(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    if let Some(stamp) = text(headers, "x-amz-date") {
        return Some(stamp.into());
    }
    let plain = text(headers, DATE.as_str())?;
    match jiff::fmt::rfc2822::parse(plain) {
        Ok(time) => Some(date::format(time.timestamp().as_millisecond()).into()),
        Err(_) => Some(plain.into()),
    }
}

fn not_a_pair(part: &str) -> String {
    let name = part.chars().take(64).collect::<String>();
    format!("'{name}' not a valid key=value pair (missing equal-sign) in Authorization header.")
}

fn missing_in_header(parts: &[(bool, &str)]) -> String {
    let missing = parts.iter().filter(|(present, _)| !present);
    missing.map(|(_, what)| format!("Authorization header requires {what}. ")).collect()
}

fn value<'a>(query: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = canonical::pairs(query).find(|(key, _)| *key == name)?;
    match canonical::percent_decode(value) {
        Cow::Borrowed(_) => Some(Cow::Borrowed(value)),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

fn expires(text: &str) -> i64 {
    text.parse().unwrap_or(0)
}

fn without_signature(query: &str) -> String {
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("X-Amz-Signature=")).collect();
    kept.join("&")
}
