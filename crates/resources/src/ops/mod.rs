//! One function per operation.

pub(crate) mod groups;
pub(crate) mod members;
pub(crate) mod tagging;

use model::{Error, Fault, resource_groups::error};
use platform::{Ctx, Paging};

/// What a list is narrowed to: names, and values of which one must be meant.
type Filters = Vec<(String, Vec<String>)>;

/// How many items a page has, unless told.
const PAGE: usize = 50;

/// A page of a list of groups or of what is in them. Their tokens have the letters of common base64, those of others do not.
fn page(ctx: &Ctx, scope: &str, size: Option<i32>, token: Option<&str>) -> Result<Paging, Error> {
    let token = token.map(|token| token.replace('+', "-").replace('/', "_"));
    Paging::new(ctx, scope, size, PAGE, token.as_deref()).map_err(|error| match error {
        Error::Fault(fault) => bad(fault.message).into(),
        internal @ Error::Internal(_) => internal,
    })
}

/// A token as these lists give it.
fn told(token: Option<String>) -> Option<String> {
    token.map(|token| token.replace('-', "+").replace('_', "/"))
}

fn bad(message: impl Into<String>) -> Fault {
    error::BAD_REQUEST_EXCEPTION.with(message.into())
}
