//! How often somebody may try to sign in. Pure.

use std::net::IpAddr;

use ring::hmac;

/// How long failures are remembered after the last one, in milliseconds.
pub(super) const MEMORY: i64 = 24 * 3_600_000;
/// The longest pause, in milliseconds.
const LONGEST: i64 = 15 * 60_000;
/// How many subjects of a kind are told apart: so many rows there are at most, whoever tries whatever.
const BUCKETS: u64 = 1 << 20;

/// Of what attempts are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    User,
    Source,
}

/// What is known of earlier attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Attempts {
    pub(super) failures: i64,
    /// When the next one may be made, in milliseconds since 1970.
    pub(super) free_at: i64,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Source => "source",
        }
    }

    /// How many failures are followed by no pause. Many people may share an address.
    fn free(self) -> i64 {
        match self {
            Self::User => 5,
            Self::Source => 20,
        }
    }
}

impl Attempts {
    /// These attempts and one more, which counts as failed until it is known to be none.
    ///
    /// # Errors
    /// The milliseconds to wait before it may be made.
    pub(super) fn and_one(self, kind: Kind, now: i64) -> Result<Self, i64> {
        if now < self.free_at {
            // A clock that was set back must not lock anybody out.
            return Err((self.free_at - now).min(LONGEST));
        }
        let failures = self.failures.saturating_add(1);
        Ok(Self { failures, free_at: now + pause(failures - kind.free()) })
    }
}

/// The pause after so many failures beyond those that are free: a second, and twice as long each time.
fn pause(beyond: i64) -> i64 {
    match u32::try_from(beyond) {
        Ok(beyond @ 1..=20) => (1_000_i64 << (beyond - 1)).min(LONGEST),
        Ok(0) | Err(_) if beyond <= 0 => 0,
        _ => LONGEST,
    }
}

/// The number that stands for a user, whether there is one of that name or not.
pub(super) fn user(key: &hmac::Key, account: &str, name: &str) -> i64 {
    bucket(key, &["user", account, &name.to_lowercase()])
}

/// The number that stands for an address; of IPv6, whole networks are one.
pub(super) fn source(key: &hmac::Key, address: IpAddr) -> i64 {
    let text = match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:?}", &address.segments()[..4]),
    };
    bucket(key, &["source", &text])
}

/// Nobody can say beforehand who shares a number with whom: the key is the deployment's own.
fn bucket(key: &hmac::Key, parts: &[&str]) -> i64 {
    let digest = hmac::sign(key, parts.join("/").as_bytes());
    let number = digest.as_ref().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    i64::try_from(number % BUCKETS).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(kind: Kind, attempts: i64) -> Vec<i64> {
        let (mut known, mut now) = (Attempts::default(), 0);
        (0..attempts)
            .map(|_| {
                known = known.and_one(kind, now).unwrap();
                let pause = known.free_at - now;
                now = known.free_at;
                pause / 1_000
            })
            .collect()
    }

    #[test]
    fn pauses_grow_after_the_free_attempts() {
        assert_eq!(pauses(Kind::User, 9), [0, 0, 0, 0, 0, 1, 2, 4, 8]);
        assert_eq!(pauses(Kind::User, 40).last(), Some(&900));
        assert_eq!(pauses(Kind::Source, 22)[19..], [0, 1, 2]);
    }

    #[test]
    fn who_comes_too_early_is_told_when_to_come_again() {
        let known = Attempts { failures: 7, free_at: 10_000 };
        assert_eq!(known.and_one(Kind::User, 4_000), Err(6_000));
        assert_eq!(known.and_one(Kind::User, -10_000_000), Err(LONGEST));
        assert_eq!(known.and_one(Kind::User, 10_000), Ok(Attempts { failures: 8, free_at: 14_000 }));
    }

    #[test]
    fn numbers_stand_for_users_and_networks() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"key");
        assert_eq!(user(&key, "1", "Anna"), user(&key, "1", "anna"));
        assert_ne!(user(&key, "1", "anna"), user(&key, "2", "anna"));
        let of = |text: &str| source(&key, text.parse().unwrap());
        assert_eq!(of("192.0.2.1"), of("::ffff:192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_eq!(of("2001:db8::1"), of("2001:db8::2:3:4:5"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
    }
}
