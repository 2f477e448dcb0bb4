//! The operations, by what they are about.

pub(crate) mod aliases;
pub(crate) mod crypto;
pub(crate) mod data_keys;
pub(crate) mod keys;
pub(crate) mod policies;
pub(crate) mod rotation;
pub(crate) mod states;
pub(crate) mod tags;

use model::kms::error;
use model::{Error, Fault, common};
use platform::{Ctx, Paging};
use storage::Val;

use crate::rules::SYMMETRIC;

/// The page that a list's `Limit` and `Marker` ask for.
fn page(ctx: &Ctx, of: &str, limit: Option<i32>, default: usize, marker: Option<&str>) -> Result<Paging, Error> {
    Paging::new(ctx, of, limit, default, marker).map_err(|_| {
        error::INVALID_MARKER_EXCEPTION
            .with("The marker is not valid for this list. Start again without Marker.")
            .into()
    })
}

/// The text of the row after which a page begins; empty for the first.
fn after(page: &Paging) -> String {
    match page.after() {
        Some([Val::Text(after)]) => after.clone(),
        _ => String::new(),
    }
}

/// Refuses what asks for another kind of key, or for grants.
fn plain(algorithm: Option<&str>, grants: Option<&[String]>) -> Result<(), Fault> {
    if let Some(other) = algorithm.filter(|algorithm| *algorithm != SYMMETRIC) {
        let message = format!("The algorithm {other} does not go with a key of spec {SYMMETRIC}.");
        return Err(error::INVALID_KEY_USAGE_EXCEPTION.with(message));
    }
    if grants.is_some_and(|grants| !grants.is_empty()) {
        return Err(error::INVALID_GRANT_TOKEN_EXCEPTION.with("There are no grants on this server."));
    }
    Ok(())
}

/// Ends a rehearsal that would have succeeded.
fn rehearsed(dry_run: Option<bool>) -> Result<(), Fault> {
    if dry_run == Some(true) {
        let message = "The request would have succeeded, but the DryRun option is set.";
        return Err(error::DRY_RUN_OPERATION_EXCEPTION.with(message));
    }
    Ok(())
}

/// Answers sealed for an enclave are not made.
fn no_recipient<T>(recipient: Option<&T>) -> Result<(), Fault> {
    match recipient {
        None => Ok(()),
        Some(_) => Err(common::VALIDATION.with("Recipient is not supported: there are no Nitro enclaves here.")),
    }
}
