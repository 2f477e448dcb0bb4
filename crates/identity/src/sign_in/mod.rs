//! Signing in by a password, and what slows down those who guess.

mod store;
mod throttle;

use model::fleetwright::error;
use model::{Error, Fault, common};
use platform::Ctx;
use ring::hmac;
use storage::Batch;
use throttle::Kind;

pub(crate) use store::{is_account, only_account};

use crate::{Identity, iam};

/// How often an attempt is noted anew because others came between.
const TRIES: usize = 20;

/// The numbers under which an attempt is counted.
pub(crate) struct Attempt {
    user: i64,
    source: Option<i64>,
}

impl Identity {
    /// The account that somebody signs in to: by its number, its alias, or because there is no other.
    ///
    /// # Errors
    /// `ValidationException` when no account is named and there are several.
    pub(crate) async fn account_named(&self, named: Option<&str>) -> Result<String, Error> {
        let db = &self.0.plane.db;
        match named {
            Some(named) => Ok(iam::account_by_alias(db, named).await?.unwrap_or_else(|| named.to_owned())),
            None => only_account(db).await?.ok_or_else(|| {
                common::VALIDATION.with("Name the account by its number or alias: there is more than one.").into()
            }),
        }
    }

    /// Whether anything is known of an account.
    pub(crate) async fn is_account(&self, account: &str) -> Result<bool, Error> {
        Ok(is_account(&self.0.plane.db, account).await?)
    }

    /// Notes an attempt to sign in before it is made, so that no two at one time count as one.
    ///
    /// # Errors
    /// `TooManyAttemptsException` when it must not be made yet.
    pub(crate) async fn attempt(&self, ctx: &Ctx, account: &str, name: &str) -> Result<Attempt, Error> {
        let key = &self.0.attempt_numbers;
        let attempt = Attempt {
            user: throttle::user(key, account, name),
            source: ctx.source().map(|source| throttle::source(key, source)),
        };
        for _ in 0..TRIES {
            match self.note(&attempt, ctx.now).await {
                Err(Error::Internal(cause)) if is_conflict(&*cause) => {}
                Err(error) => return Err(error),
                Ok(()) => return Ok(attempt),
            }
        }
        Err(too_many(1_000).into())
    }

    async fn note(&self, attempt: &Attempt, now: i64) -> Result<(), Error> {
        let (db, mut batch) = (&self.0.plane.db, Batch::new());
        let source = attempt.source.map(|number| (Kind::Source, number));
        for subject in [(Kind::User, attempt.user)].into_iter().chain(source) {
            let known = store::attempts(db, subject, now).await?;
            let more = known.0.and_one(subject.0, now).map_err(too_many)?;
            store::note(&mut batch, subject, known, more, now);
        }
        store::forget_old(&mut batch, now);
        self.0.plane.commit(batch).await?;
        Ok(())
    }

    /// Notes that an attempt was made by who it said.
    pub(crate) async fn succeeded(&self, attempt: &Attempt) -> Result<(), storage::Error> {
        let mut batch = Batch::new();
        store::succeeded(&mut batch, attempt.user, attempt.source);
        self.0.plane.commit(batch).await.map(|_| ())
    }
}

/// The key by which users and addresses get the numbers of their attempts.
pub(crate) fn numbers(secret: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret)
}

fn is_conflict(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(cause.downcast_ref(), Some(storage::Error::Conflict { .. }))
}

fn too_many(wait: i64) -> Fault {
    let seconds = wait.max(1).saturating_add(999) / 1_000;
    error::TOO_MANY_ATTEMPTS_EXCEPTION
        .with(format!("There were too many attempts to sign in. Try again in {seconds} seconds."))
        .member("RetryAfterSeconds", seconds)
}
