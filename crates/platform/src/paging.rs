//! Lists in pages: how many, from where, and the token for the next.

use model::schema::ErrorShape;
use model::{Error, common};
use storage::Val;

use crate::Ctx;

/// One page of one list. The token is bound to the list, its filters, the account and the region.
pub struct Paging {
    scope: String,
    size: usize,
    after: Option<Vec<Val>>,
}

impl Paging {
    /// Reads a list's `MaxResults` and `NextToken`. `filters` is everything else that decides what is listed.
    ///
    /// # Errors
    /// When the token is not one of this list with these filters: `InvalidNextToken` or `InvalidNextTokenException` where
    /// the operation's model has it, else `ValidationException`.
    pub fn new(
        ctx: &Ctx,
        filters: &str,
        max_results: Option<i32>,
        default: usize,
        token: Option<&str>,
    ) -> Result<Self, Error> {
        let scope = format!("{}\n{}\n{}\n{filters}", ctx.operation, ctx.account(), ctx.region());
        let after = token.map(|token| open(ctx, &scope, token)).transpose()?;
        let size = max_results.and_then(|max| usize::try_from(max).ok()).filter(|max| *max > 0).unwrap_or(default);
        Ok(Self { scope, size, after })
    }

    /// Sort key of the last row of the page before, in the order that [`Paging::finish`] was given it.
    #[must_use]
    pub fn after(&self) -> Option<&[Val]> {
        self.after.as_deref()
    }

    /// How many rows to read: one more than the page, to know whether there is a next.
    #[must_use]
    pub fn limit(&self) -> i64 {
        i64::try_from(self.size).unwrap_or(i64::MAX).saturating_add(1)
    }

    /// Cuts the rows read to the page and gives the next page's token, absent on the last.
    #[must_use]
    pub fn finish<T>(&self, ctx: &Ctx, mut rows: Vec<T>, key: impl Fn(&T) -> Vec<Val>) -> (Vec<T>, Option<String>) {
        if rows.len() <= self.size {
            return (rows, None);
        }
        rows.truncate(self.size);
        let token = rows.last().map(|last| self.token(ctx, &key(last)));
        (rows, token)
    }

    /// The token for what follows the row with this sort key: for lists that read more rows than they show.
    #[must_use]
    pub fn token(&self, ctx: &Ctx, key: &[Val]) -> String {
        ctx.plane.pages.seal(&self.scope, key)
    }
}

fn open(ctx: &Ctx, scope: &str, token: &str) -> Result<Vec<Val>, Error> {
    ctx.plane.pages.open(scope, token).map_err(|_| {
        let refusal = refusal(ctx.operation);
        refusal.with("The specified token is not valid for this list. Start again without NextToken.").into()
    })
}

/// The error by which an operation refuses a token.
fn refusal(operation: &str) -> &'static ErrorShape {
    let operations = model::SERVICES.iter().flat_map(|service| service.operations);
    let mut errors = operations.filter(|known| known.name == operation).flat_map(|known| known.errors);
    errors
        .find(|error| ["InvalidNextToken", "InvalidNextTokenException"].contains(&error.code))
        .copied()
        .unwrap_or(&common::VALIDATION)
}

#[cfg(test)]
mod tests {
    use super::refusal;

    #[test]
    fn a_bad_token_is_refused_as_the_operations_model_has_it() {
        assert_eq!(refusal("ListCommands").code, "InvalidNextToken");
        assert_eq!(refusal("LookupEvents").code, "InvalidNextTokenException");
        assert_eq!(refusal("PutParameter").code, "ValidationException");
    }
}
