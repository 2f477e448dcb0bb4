//! AWS Signature Version 4: what both ends compute, and the signing and reading ends of it.
//!
//! Pure: time, keys and bodies are handed in. A node's identity calls carry an RSA-PSS signature over the same text
//! in place of the HMAC.

pub mod canonical;
#[cfg(feature = "server")]
pub mod claim;
pub mod date;
#[cfg(feature = "server")]
mod presented;
#[cfg(feature = "client")]
pub mod sign;

use ring::{digest, hmac};

use crate::Secret;

/// The algorithm label, also of node signatures.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last element of every credential scope.
pub const TERMINATOR: &str = "aws4_request";

/// What a signing key is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope<'a> {
    /// `YYYYMMDD`.
    pub date: &'a str,
    /// Region.
    pub region: &'a str,
    /// Signing name of the service.
    pub service: &'a str,
}

impl Scope<'_> {
    /// `20260101/us-east-1/ssm/aws4_request`.
    #[must_use]
    pub fn text(&self) -> String {
        [self.date, self.region, self.service, TERMINATOR].join("/")
    }

    /// The key that signs within this scope.
    #[must_use]
    pub fn signing_key(&self, secret: &Secret) -> hmac::Key {
        let seed = zeroize::Zeroizing::new(format!("AWS4{}", secret.expose()));
        [self.date, self.region, self.service, TERMINATOR]
            .iter()
            .fold(hmac_key(seed.as_bytes()), |key, part| hmac_key(hmac::sign(&key, part.as_bytes()).as_ref()))
    }
}

fn hmac_key(bytes: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, bytes)
}

/// The text that is signed: algorithm, time (`YYYYMMDDTHHMMSSZ`), scope and the hash of the canonical request.
#[must_use]
pub fn string_to_sign(timestamp: &str, scope: &str, canonical_request: &[u8]) -> String {
    [ALGORITHM, timestamp, scope, &sha256_hex(canonical_request)].join("\n")
}

/// Lower-case hexadecimal SHA-256.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// Bytes of a hexadecimal text; `None` when it is none.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
    text.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
