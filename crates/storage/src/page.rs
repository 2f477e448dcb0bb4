//! Tokens of paged lists: the sort key of the last row shown, sealed, so that a client can neither read nor forge it nor
//! carry it to another list.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;

use crate::value::Val;

/// Seals and opens tokens with one key.
pub struct Pages {
    key: Option<LessSafeKey>,
    random: SystemRandom,
}

/// The token was not made by this deployment for this list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadToken;

impl fmt::Display for BadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token is not valid for this list; start from the first page")
    }
}

impl std::error::Error for BadToken {}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages(***)")
    }
}

impl Pages {
    /// `key` is the same on all replicas and kept as a secret.
    pub fn new(key: &[u8; 32]) -> Self {
        // A key of the right length is never refused; if it were, every token would be: no list leaks.
        let key = UnboundKey::new(&AES_256_GCM, key).ok().map(LessSafeKey::new);
        Self { key, random: SystemRandom::new() }
    }

    /// A token for what follows the row whose sort key is `last`, valid only for `scope` (operation, account, region and
    /// a digest of the filters). Empty, and so the end of the list, if the system has no randomness to give.
    pub fn seal(&self, scope: &str, last: &[Val]) -> String {
        self.try_seal(scope, last).unwrap_or_default()
    }

    /// The sort key in `token`.
    pub fn open(&self, scope: &str, token: &str) -> Result<Vec<Val>, BadToken> {
        self.try_open(scope, token).ok_or(BadToken)
    }

    fn try_seal(&self, scope: &str, last: &[Val]) -> Option<String> {
        let mut nonce = [0; NONCE_LEN];
        self.random.fill(&mut nonce).ok()?;
        let mut sealed = Value::Array(last.iter().map(encode).collect()).to_string().into_bytes();
        let aad = Aad::from(scope.as_bytes());
        self.key.as_ref()?.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed).ok()?;
        Some(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    fn try_open(&self, scope: &str, token: &str) -> Option<Vec<Val>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (nonce, sealed) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let plain = self.key.as_ref()?.open_in_place(nonce, Aad::from(scope.as_bytes()), sealed).ok()?;
        let values: Vec<Value> = serde_json::from_slice(plain).ok()?;
        values.iter().map(decode).collect()
    }
}

fn encode(value: &Val) -> Value {
    match value {
        Val::Null => Value::Null,
        Val::Int(value) => (*value).into(),
        // As bits: every number comes back the same, also those that JSON has no words for.
        Val::Real(value) => serde_json::json!({ "real": value.to_bits() }),
        Val::Text(value) => value.as_str().into(),
        Val::Bytes(value) => serde_json::json!({ "bytes": URL_SAFE_NO_PAD.encode(value) }),
    }
}

fn decode(value: &Value) -> Option<Val> {
    Some(match value {
        Value::Null => Val::Null,
        Value::Number(value) => Val::Int(value.as_i64()?),
        Value::String(value) => Val::Text(value.clone()),
        Value::Object(value) => match (value.get("real"), value.get("bytes")) {
            (Some(real), _) => Val::Real(f64::from_bits(real.as_u64()?)),
            (_, Some(bytes)) => Val::Bytes(URL_SAFE_NO_PAD.decode(bytes.as_str()?).ok()?),
            _ => return None,
        },
        Value::Bool(_) | Value::Array(_) => return None,
    })
}

#[cfg(test)]
mod tests;
