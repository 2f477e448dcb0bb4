//! What an identity token says, and whether it may be believed. Pure.

use jsonwebtoken::dangerous::insecure_decode_claims;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{DecodingKey, Header, Validation, decode, decode_header};
use model::Fault;
use model::sts::error;
use serde_json::Value;

use super::ring_provider::{self, ALGORITHMS};

/// How far the clocks of issuers may differ from ours, in milliseconds.
const LEEWAY: i64 = 60_000;
/// The longest subject, as AWS has it.
const SUBJECT: usize = 255;
/// Where AWS looks for tags of the session.
const TAGS: &str = "https://aws.amazon.com/tags";
/// Where AWS looks for the source identity of the session.
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// A token before its signature is checked: enough to find out with what key that is done.
pub(crate) struct Presented<'a> {
    text: &'a str,
    header: Header,
    issuer: String,
}

/// What an issuer has signed, whether it may be believed or not.
pub(crate) struct SignedClaims {
    claims: Value,
    issuer: String,
}

/// What an issuer vouches for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    pub(crate) subject: String,
    /// For whom the token was made.
    pub(crate) audience: String,
    /// As conditions know them, without what they begin with: the issuer.
    pub(crate) keys: Vec<(&'static str, String)>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) transitive_tags: Vec<String>,
    pub(crate) source_identity: Option<String>,
}

impl<'a> Presented<'a> {
    /// Reads what is presented.
    ///
    /// # Errors
    /// `InvalidIdentityToken` when it is no signed token, or is signed in a way that nobody should believe.
    pub(crate) fn read(text: &'a str) -> Result<Self, Fault> {
        ring_provider::install();
        let unreadable = |_| {
            invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
        };
        let header = decode_header(text).map_err(unreadable)?;
        if !ALGORITHMS.contains(&header.alg) || header.crit.is_some() {
            return Err(invalid("The ID Token is not signed in a way that is accepted here."));
        }
        let claims: Value = insecure_decode_claims(text).map_err(unreadable)?;
        let issuer = claims["iss"].as_str().ok_or_else(|| invalid("The ID Token names no issuer."))?.to_owned();
        Ok(Self { text, header, issuer })
    }

    /// Who claims to have issued it.
    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The key that it claims to be signed with.
    pub(crate) fn fits<'k>(&self, keys: &'k [Jwk]) -> Option<&'k Jwk> {
        let mut fitting = keys.iter().filter(|key| self.is_for(key));
        match &self.header.kid {
            Some(kid) => fitting.find(|key| key.common.key_id.as_ref() == Some(kid)),
            // Without a name, only when there is no choice.
            None => fitting.next().filter(|_| fitting.next().is_none()),
        }
    }

    fn is_for(&self, key: &Jwk) -> bool {
        let signs = !matches!(key.common.public_key_use, Some(PublicKeyUse::Encryption));
        let named = key.common.key_algorithm.map(|named| named.to_string());
        let same = named.is_none_or(|named| named == format!("{:?}", self.header.alg));
        let family = DecodingKey::from_jwk(key).map(|key| key.family());
        signs && same && family.is_ok_and(|family| family.algorithms().contains(&self.header.alg))
    }

    /// What the token says, if this key signed it.
    ///
    /// # Errors
    /// `InvalidIdentityToken`.
    pub(crate) fn verified(&self, key: &Jwk) -> Result<SignedClaims, Fault> {
        let mut validation = Validation::new(self.header.alg);
        validation.required_spec_claims.clear();
        // Time and audience are judged afterwards: by our clock, and with `azp`.
        (validation.validate_exp, validation.validate_nbf, validation.validate_aud) = (false, false, false);
        let key = DecodingKey::from_jwk(key).map_err(|_| unsigned())?;
        let claims = decode::<Value>(self.text, &key, &validation).map_err(|_| unsigned())?.claims;
        Ok(SignedClaims { claims, issuer: self.issuer.clone() })
    }
}

impl SignedClaims {
    /// Whom the token is about, as it says; at most as much as a subject may be.
    pub(crate) fn subject(&self) -> String {
        self.claims["sub"].as_str().unwrap_or_default().chars().take(SUBJECT).collect()
    }

    /// What the token says, if it was made for one of the audiences and holds now.
    ///
    /// # Errors
    /// `InvalidIdentityToken`, `ExpiredTokenException`, `IDPRejectedClaim`.
    pub(crate) fn judged(&self, audiences: &[String], now: i64) -> Result<Claims, Fault> {
        judge(&self.claims, &self.issuer, audiences, now)
    }
}

/// Judges the claims of a token whose signature is right.
fn judge(claims: &Value, issuer: &str, audiences: &[String], now: i64) -> Result<Claims, Fault> {
    if claims["iss"] != issuer {
        return Err(invalid("The ID Token names another issuer."));
    }
    in_time(claims, now)?;
    let audience = audience(claims)?;
    if !audiences.contains(&audience) {
        return Err(invalid("Incorrect token audience"));
    }
    let subject = claims["sub"].as_str().filter(|subject| !subject.is_empty() && subject.len() <= SUBJECT);
    let subject = subject.ok_or_else(|| rejected("The subject of the ID Token is missing or too long."))?.to_owned();
    let tags = &claims[TAGS];
    Ok(Claims {
        keys: keys(claims, &subject, &audience),
        subject,
        audience,
        tags: principal_tags(&tags["principal_tags"])?,
        transitive_tags: texts(&tags["transitive_tag_keys"]).map(ToOwned::to_owned).collect(),
        source_identity: claims[SOURCE_IDENTITY].as_str().map(ToOwned::to_owned),
    })
}

fn in_time(claims: &Value, now: i64) -> Result<(), Fault> {
    let at = |name: &str| milliseconds(&claims[name]);
    let expires_at = at("exp").ok_or_else(|| rejected("The ID Token does not say when it expires (exp)."))?;
    if now >= expires_at.saturating_add(LEEWAY) {
        let message = format!(
            "Token expired: current date/time {} must be before the expiration date/time {}",
            now / 1_000,
            expires_at / 1_000
        );
        return Err(error::EXPIRED_TOKEN_EXCEPTION.with(message));
    }
    let issued_at = at("iat").ok_or_else(|| rejected("The ID Token does not say when it was issued (iat)."))?;
    let from = at("nbf").unwrap_or(issued_at).max(issued_at);
    if from > now.saturating_add(LEEWAY) {
        return Err(rejected("The ID Token is not valid yet."));
    }
    Ok(())
}

/// For whom the token was made: the party that asked for it, if it says so, else its only audience.
fn audience(claims: &Value) -> Result<String, Fault> {
    if let Some(party) = claims.get("azp") {
        let party = party.as_str().ok_or_else(|| rejected("The authorized party (azp) of the ID Token is no text."))?;
        return Ok(party.to_owned());
    }
    let all: Vec<&str> = texts(&claims["aud"]).collect();
    match all[..] {
        [one] => Ok(one.to_owned()),
        [] => Err(rejected("The ID Token has no audience (aud).")),
        _ => Err(rejected("The ID Token has several audiences (aud) and does not say which one asked for it (azp).")),
    }
}

fn keys(claims: &Value, subject: &str, audience: &str) -> Vec<(&'static str, String)> {
    let mut keys = vec![("sub", subject.to_owned()), ("aud", audience.to_owned())];
    if claims.get("azp").is_some() {
        keys.extend(texts(&claims["aud"]).map(|original| ("oaud", original.to_owned())));
    }
    keys.extend(texts(&claims["amr"]).map(|method| ("amr", method.to_owned())));
    keys
}

/// Each tag is written as a list of one value.
fn principal_tags(tags: &Value) -> Result<Vec<(String, String)>, Fault> {
    let wrong = || rejected("The tags in the ID Token are not written as lists of one text.");
    let tag = |(key, values): (&String, &Value)| {
        let mut values = texts(values);
        match (values.next(), values.next()) {
            (Some(value), None) => Ok((key.clone(), value.to_owned())),
            _ => Err(wrong()),
        }
    };
    match tags {
        Value::Null => Ok(Vec::new()),
        Value::Object(tags) => tags.iter().map(tag).collect(),
        _ => Err(wrong()),
    }
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let all = match value {
        Value::Array(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    all.iter().filter_map(Value::as_str)
}

fn milliseconds(seconds: &Value) -> Option<i64> {
    let whole = seconds.as_i64().or_else(|| {
        #[allow(clippy::cast_possible_truncation, reason = "a cast of a float ends at the limits of the integer")]
        seconds.as_f64().map(|seconds| seconds as i64)
    })?;
    Some(whole.saturating_mul(1_000))
}

pub(crate) fn invalid(message: &str) -> Fault {
    error::INVALID_IDENTITY_TOKEN_EXCEPTION.with(message)
}

fn rejected(message: &str) -> Fault {
    error::IDP_REJECTED_CLAIM_EXCEPTION.with(message)
}

fn unsigned() -> Fault {
    invalid("The signature of the ID Token is not one of its issuer.")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    fn claims(change: &Value) -> Value {
        let mut claims = json!({
            "iss": "https://idp.example.com", "sub": "anna", "aud": "fleet", "exp": 1_800_000_600, "iat": 1_800_000_000
        });
        for (name, value) in change.as_object().unwrap() {
            match value {
                Value::Null => claims.as_object_mut().unwrap().remove(name),
                value => claims.as_object_mut().unwrap().insert(name.clone(), value.clone()),
            };
        }
        claims
    }

    #[allow(clippy::needless_pass_by_value, reason = "it reads better where it is called")]
    fn judged(change: Value) -> Result<Claims, String> {
        let judged = judge(&claims(&change), "https://idp.example.com", &["fleet".to_owned()], NOW);
        judged.map_err(|fault| fault.shape.code.to_owned())
    }

    #[test]
    fn a_sound_token_says_who_and_for_whom() {
        let claims = judged(json!({ "amr": ["pwd", "mfa"] })).unwrap();
        assert_eq!((claims.subject.as_str(), claims.audience.as_str()), ("anna", "fleet"));
        let keys: Vec<_> = claims.keys.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(keys, ["sub=anna", "aud=fleet", "amr=pwd", "amr=mfa"]);
    }

    #[test]
    fn audiences() {
        let code = |change| judged(change).unwrap_err();
        assert_eq!(code(json!({ "aud": "other" })), "InvalidIdentityToken");
        assert_eq!(code(json!({ "aud": null })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "aud": ["fleet", "other"] })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "azp": "other" })), "InvalidIdentityToken");
        assert_eq!(code(json!({ "azp": 7 })), "IDPRejectedClaim");
        assert!(judged(json!({ "aud": ["fleet"] })).is_ok());
        let claims = judged(json!({ "aud": ["one", "two"], "azp": "fleet" })).unwrap();
        assert!(claims.keys.contains(&("oaud", "two".to_owned())));
    }

    #[test]
    fn times() {
        let code = |change| judged(change).unwrap_err();
        assert!(judged(json!({ "exp": 1_799_999_941 })).is_ok());
        assert_eq!(code(json!({ "exp": 1_799_999_940 })), "ExpiredTokenException");
        assert_eq!(code(json!({ "exp": null })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "exp": "soon" })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "iat": null })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "iat": 1_800_000_061 })), "IDPRejectedClaim");
        assert_eq!(code(json!({ "nbf": 1_800_000_061 })), "IDPRejectedClaim");
        assert!(judged(json!({ "nbf": 1_800_000_060, "exp": 1e300 })).is_ok());
    }

    #[test]
    fn subjects_and_issuers() {
        for subject in [Value::Null, json!(""), json!("x".repeat(256)), json!(7)] {
            assert_eq!(judged(json!({ "sub": subject })).unwrap_err(), "IDPRejectedClaim");
        }
        assert_eq!(judged(json!({ "iss": "https://idp.example.com/" })).unwrap_err(), "InvalidIdentityToken");
    }

    #[test]
    fn tags_come_as_lists_of_one() {
        let tags = json!({ TAGS: { "principal_tags": { "Team": ["red"] }, "transitive_tag_keys": ["Team"] } });
        let claims = judged(tags).unwrap();
        assert_eq!(claims.tags, [("Team".to_owned(), "red".to_owned())]);
        assert_eq!(claims.transitive_tags, ["Team"]);
        for wrong in [json!("x"), json!({ "Team": ["a", "b"] }), json!({ "Team": [] })] {
            assert_eq!(judged(json!({ TAGS: { "principal_tags": wrong } })).unwrap_err(), "IDPRejectedClaim");
        }
    }

    #[test]
    fn what_is_no_signed_token_is_refused() {
        // {"alg":"none"} and {"alg":"HS256"} over {"iss":"https://idp.example.com"}, and what is no token at all.
        let body = "eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbSJ9";
        for header in ["eyJhbGciOiJub25lIn0", "eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJSUzI1NiIsImNyaXQiOlsieCJdfQ", "x"] {
            let text = format!("{header}.{body}.AAAA");
            assert_eq!(Presented::read(&text).err().unwrap().shape.code, "InvalidIdentityToken", "{header}");
        }
        for text in ["", "a.b", "....", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA"] {
            assert!(Presented::read(text).is_err(), "{text}");
        }
    }
}
