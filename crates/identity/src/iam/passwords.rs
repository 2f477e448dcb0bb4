//! Passwords: what they must be like, and their hashes.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use model::iam::error;
use model::{Error, Fault};
use platform::Ids;
use serde::{Deserialize, Serialize};
use wire::Secret;

use super::entity::Kind;
use super::store::{self, Password};
use crate::Identity;
use crate::beside::Beside;

/// How many hashes are computed at one time: each takes 19 MiB and a processor for some 20 milliseconds.
const AT_ONCE: usize = 2;
/// Milliseconds of a day.
const DAY: i64 = 24 * 3_600_000;
/// What is verified where there is no password, so that it takes as long: the hash of a random text that nobody has.
const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$zG1sYtLXfQ0vVBkBpVWJ3A$0l6qHkS8wGv1yZ0pBqvYQyZrjm8v9bX0n3mVJkYh2sE";

/// What an account asks of passwords.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PasswordPolicy {
    pub(crate) minimum_length: i32,
    pub(crate) symbols: bool,
    pub(crate) numbers: bool,
    pub(crate) uppercase: bool,
    pub(crate) lowercase: bool,
    /// Whether users may change their own.
    pub(crate) users_may_change: bool,
    /// Days until a password has to be changed.
    pub(crate) max_age: Option<i32>,
    /// How many former passwords must not be used again.
    pub(crate) reuse_prevention: Option<i32>,
    /// Whether nobody can change a password any more that is too old, but an administrator.
    pub(crate) hard_expiry: bool,
}

impl Default for PasswordPolicy {
    /// What holds where an account has set nothing.
    fn default() -> Self {
        Self {
            minimum_length: 8,
            symbols: false,
            numbers: false,
            uppercase: false,
            lowercase: false,
            users_may_change: false,
            max_age: None,
            reuse_prevention: None,
            hard_expiry: false,
        }
    }
}

impl PasswordPolicy {
    /// Whether a password is good enough.
    ///
    /// # Errors
    /// `PasswordPolicyViolation`, saying what is missing.
    pub(crate) fn check(&self, password: &str) -> Result<(), Fault> {
        let has = |kind: fn(char) -> bool| password.chars().any(kind);
        let minimum = usize::try_from(self.minimum_length).unwrap_or(0);
        let symbol = |letter: char| "!@#$%^&*()_+-=[]{}|'".contains(letter);
        let missing = if password.chars().count() < minimum {
            Some(format!("a length of {minimum} characters or more"))
        } else if self.uppercase && !has(|letter| letter.is_ascii_uppercase()) {
            Some("at least one uppercase letter".to_owned())
        } else if self.lowercase && !has(|letter| letter.is_ascii_lowercase()) {
            Some("at least one lowercase letter".to_owned())
        } else if self.numbers && !has(|letter| letter.is_ascii_digit()) {
            Some("at least one number".to_owned())
        } else if self.symbols && !password.chars().any(symbol) {
            Some("at least one of the following characters: ! @ # $ % ^ & * ( ) _ + - = [ ] { } | '".to_owned())
        } else {
            None
        };
        missing.map_or(Ok(()), |missing| Err(violation(&format!("Password should have {missing}"))))
    }

    /// Whether a password that was set at `changed_at` is too old.
    pub(crate) fn expired(&self, changed_at: i64, now: i64) -> bool {
        self.max_age.is_some_and(|days| now >= changed_at + i64::from(days) * DAY)
    }
}

pub(crate) fn violation(message: &str) -> Fault {
    error::PASSWORD_POLICY_VIOLATION_EXCEPTION.with(message)
}

/// The password policy of an account.
pub(crate) fn policy_of(settings: &store::Settings) -> Result<PasswordPolicy, Error> {
    Ok(settings.password_policy.clone().map(serde_json::from_value).transpose()?.unwrap_or_default())
}

/// Computes and verifies hashes, a few at a time, beside the threads that serve requests.
pub(crate) struct Hasher(Beside);

impl Default for Hasher {
    fn default() -> Self {
        Self(Beside::new(AT_ONCE))
    }
}

impl Hasher {
    /// The argon2id hash of a password, in PHC form, with a salt of its own.
    pub(crate) async fn hash(&self, ids: &Ids, password: Secret) -> Result<String, Error> {
        let mut salt = [0; 16];
        ids.fill(&mut salt);
        let work = move || {
            let salt = SaltString::encode_b64(&salt).map_err(|error| Error::internal(error.to_string()))?;
            let hash = Argon2::default().hash_password(password.expose().as_bytes(), &salt);
            hash.map(|hash| hash.to_string()).map_err(|error| Error::internal(error.to_string()))
        };
        self.0.run(work).await
    }

    /// Whether a password belongs to one of the hashes.
    pub(crate) async fn verify(&self, hashes: Vec<String>, password: Secret) -> Result<bool, Error> {
        let matches = move |hash: &String| -> Result<bool, Error> {
            let hash = PasswordHash::new(hash).map_err(|error| Error::internal(error.to_string()))?;
            Ok(Argon2::default().verify_password(password.expose().as_bytes(), &hash).is_ok())
        };
        self.0.run(move || hashes.iter().try_fold(false, |found, hash| Ok(found | matches(hash)?))).await
    }
}

/// A user who signed in by a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The account's number.
    pub account: String,
    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`
    pub arn: String,
    /// The unique id, `AIDA…`.
    pub id: String,
    /// The password must be changed before anything else.
    pub must_change: bool,
}

impl Identity {
    /// The user who has this name and password in an account, which is given by its number or alias; none when there is no
    /// such account, user or password, which all take the same time to find out.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn sign_in(&self, account: &str, name: &str, password: Secret) -> Result<Option<SignedIn>, Error> {
        let (db, now) = (&self.0.plane.db, self.0.plane.clock.now());
        let account = store::account_by_alias(db, account).await?.unwrap_or_else(|| account.to_owned());
        let user = store::entity(db, &account, Kind::User, name).await?;
        let stored = match &user {
            Some(user) => store::password(db, &user.id).await?,
            None => None,
        };
        let hash = stored.as_ref().map_or_else(|| DECOY.to_owned(), |stored| stored.hash.clone());
        let matches = self.0.hasher.verify(vec![hash], password).await?;
        let (Some(user), Some(stored), true) = (user, stored, matches) else { return Ok(None) };
        let policy = policy_of(&store::settings(db, &account).await?)?;
        let expired = policy.expired(stored.changed_at, now);
        if expired && policy.hard_expiry {
            return Ok(None);
        }
        self.note_sign_in(&stored, now).await?;
        let (arn, must_change) = (user.arn(), stored.reset_required || expired);
        Ok(Some(SignedIn { account, arn, id: user.id, must_change }))
    }

    async fn note_sign_in(&self, stored: &Password, now: i64) -> Result<(), storage::Error> {
        let mut batch = storage::Batch::new();
        store::password_used(&mut batch, &stored.user_id, now);
        self.0.plane.commit(batch).await.map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strict() -> PasswordPolicy {
        PasswordPolicy {
            minimum_length: 10,
            symbols: true,
            numbers: true,
            uppercase: true,
            lowercase: true,
            ..PasswordPolicy::default()
        }
    }

    #[test]
    fn a_password_is_as_strong_as_the_account_asks() {
        for bad in ["Ab1!", "abcdefgh1!", "ABCDEFGH1!", "Abcdefghi!", "Abcdefghi1"] {
            assert_eq!(strict().check(bad).unwrap_err().shape.code, "PasswordPolicyViolation", "{bad}");
        }
        assert!(strict().check("Abcdefgh1!").is_ok());
        assert!(PasswordPolicy::default().check("12345678").is_ok());
        assert!(PasswordPolicy::default().check("1234567").is_err());
    }

    #[test]
    fn passwords_age() {
        let policy = PasswordPolicy { max_age: Some(2), ..PasswordPolicy::default() };
        assert!(!policy.expired(0, 2 * DAY - 1));
        assert!(policy.expired(0, 2 * DAY));
        assert!(!PasswordPolicy::default().expired(0, i64::MAX));
    }

    #[tokio::test]
    async fn hashes_are_salted_and_verified() {
        let (hasher, ids) = (Hasher::default(), Ids::system());
        let one = hasher.hash(&ids, Secret::new("secret")).await.unwrap();
        let other = hasher.hash(&ids, Secret::new("secret")).await.unwrap();
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_ne!(one, other);
        assert!(hasher.verify(vec![one.clone(), other.clone()], Secret::new("secret")).await.unwrap());
        assert!(!hasher.verify(vec![one, other], Secret::new("Secret")).await.unwrap());
        assert!(!hasher.verify(vec![DECOY.to_owned()], Secret::new("secret")).await.unwrap());
    }
}
