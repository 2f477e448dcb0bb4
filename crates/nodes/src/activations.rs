//! Rules of activations: who may enrol how many servers, until when. Pure.

use model::{Error, common};
use ring::digest::{SHA256, digest};

/// An activation that is given no expiry date lives for a day.
const DEFAULT_LIFETIME: i64 = 24 * 3_600_000;
/// No activation lives longer than 30 days.
const LONGEST_LIFETIME: i64 = 30 * 24 * 3_600_000;

/// When an activation made now ends.
///
/// # Errors
/// `ValidationException` when the date asked for is past or more than 30 days away.
pub(crate) fn expires_at(asked: Option<i64>, now: i64) -> Result<i64, Error> {
    let expires_at = asked.unwrap_or(now + DEFAULT_LIFETIME);
    if expires_at <= now {
        return Err(common::VALIDATION.with("The activation expiration date must be in the future.").into());
    }
    if expires_at > now + LONGEST_LIFETIME {
        return Err(common::VALIDATION.with("The activation expiration date must be within 30 days from now.").into());
    }
    Ok(expires_at)
}

/// What is stored of an activation code. The code has 119 bits of chance, so a plain hash cannot be searched.
pub(crate) fn code_hash(code: &str) -> String {
    hex(code.as_bytes())
}

/// What is stored of the public key that registered a node.
pub(crate) fn registration_key(public_key: &str) -> String {
    hex(public_key.as_bytes())
}

/// What is stored of what a machine keeps when it is set up anew; nothing of an empty text.
pub(crate) fn machine(told: Option<&str>) -> Option<String> {
    told.filter(|told| !told.is_empty()).map(|told| hex(told.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until(asked: Option<i64>) -> Result<i64, Error> {
        expires_at(asked, 1_000)
    }

    #[test]
    fn activations_last_a_day_unless_told_and_30_days_at_most() {
        assert_eq!(until(None).ok(), Some(1_000 + DEFAULT_LIFETIME));
        assert_eq!(until(Some(1_001)).ok(), Some(1_001));
        assert!(until(Some(1_000)).is_err());
        assert_eq!(until(Some(1_000 + LONGEST_LIFETIME)).ok(), Some(1_000 + LONGEST_LIFETIME));
        assert!(until(Some(1_001 + LONGEST_LIFETIME)).is_err());
    }
}
