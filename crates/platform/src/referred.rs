//! What documents and commands may refer to that another slice keeps.

use model::Error;
use wire::BoxFuture;

use crate::Ctx;

/// A parameter that somebody referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferredParameter {
    /// Its type, such as `StringList`.
    pub kind: String,
    /// Its value; a secret's is not given.
    pub value: Option<String>,
}

/// Who knows parameters by name. The slice that keeps them implements it, and slices whose requests may refer to
/// parameters are given it.
pub trait ParameterSource: Send + Sync {
    /// Parameters by name, version or label included, in the order of `names`; none for what does not exist.
    ///
    /// # Errors
    /// `AccessDeniedException` when the caller may not `ssm:GetParameters` of one of them; and those of the store.
    fn parameters<'a>(
        &'a self,
        ctx: &'a Ctx,
        names: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Option<ReferredParameter>>, Error>>;
}
