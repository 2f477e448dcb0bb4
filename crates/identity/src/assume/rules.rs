//! How long a session of a role may last, and how much it may carry. Pure.

use model::sts::error;
use model::{Fault, common};

/// How long a session lasts unless it is asked for another time, in seconds.
const USUAL: i32 = 3_600;
/// How long a session made by that of another role may last, in seconds.
const CHAINED: i32 = 3_600;
/// How many characters of policies and tags fit into a session: the token travels in a header with each request.
const FITS: usize = 6_144;

/// For how many seconds a session is made.
///
/// # Errors
/// When that is longer than the role, or a chain of roles, allows.
pub(super) fn duration(wished: Option<i32>, most: i32, chained: bool) -> Result<i32, Fault> {
    let duration = wished.unwrap_or(USUAL);
    if chained && duration > CHAINED {
        let message =
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
        return Err(common::VALIDATION_ERROR.with(message));
    }
    if duration > most {
        let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
        return Err(common::VALIDATION_ERROR.with(message));
    }
    Ok(duration)
}

/// How much of what fits into a session these policies and tags take, in percent; none without any.
///
/// # Errors
/// `PackedPolicyTooLarge` when they do not fit.
pub(super) fn packed(policies: &[String], tags: &[(String, String)]) -> Result<Option<i32>, Fault> {
    let policies = policies.iter().map(String::len).sum::<usize>();
    let size = policies + tags.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
    let percent = i32::try_from((size * 100).div_ceil(FITS)).unwrap_or(i32::MAX);
    match percent {
        0 => Ok(None),
        1..=100 => Ok(Some(percent)),
        _ => {
            let message = format!("Packed size of session policies and tags consumes {percent}% of allotted space.");
            Err(error::PACKED_POLICY_TOO_LARGE_EXCEPTION.with(message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_lasts_as_long_as_its_role_and_chain_allow() {
        assert_eq!(duration(None, 43_200, false).unwrap(), 3_600);
        assert_eq!(duration(Some(43_200), 43_200, false).unwrap(), 43_200);
        assert!(duration(Some(3_601), 3_600, false).is_err());
        assert_eq!(duration(Some(3_600), 43_200, true).unwrap(), 3_600);
        assert!(duration(Some(3_601), 43_200, true).is_err());
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_size() {
        assert_eq!(packed(&[], &[]).unwrap(), None);
        assert_eq!(packed(&["{}".to_owned()], &[]).unwrap(), Some(1));
        assert_eq!(packed(&["x".repeat(FITS)], &[]).unwrap(), Some(100));
        let refused = packed(&["x".repeat(FITS)], &[("a".to_owned(), String::new())]).unwrap_err();
        assert_eq!(refused.shape.code, "PackedPolicyTooLarge");
        assert!(refused.message.contains("101%"));
    }
}
