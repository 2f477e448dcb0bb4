//! Who made a request.

use std::sync::Arc;

/// What kind of caller signed a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Principal {
    /// Nobody: the request was not signed, and its operation does not need it to be.
    Anonymous,
    /// The owner of the account.
    Root,
    /// A managed node, by its id (`mi-...` or `i-...`).
    Node(Arc<str>),
}

/// Who made a request, and in which account and region it acts.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Twelve digits; empty for an anonymous caller.
    pub account: Arc<str>,
    /// From the signature; empty for an anonymous caller.
    pub region: Arc<str>,
    /// Which identity signed.
    pub principal: Principal,
    /// The key it signed with; empty for an anonymous caller.
    pub access_key_id: Arc<str>,
}

impl Caller {
    /// The caller of an unsigned request.
    #[must_use]
    pub fn anonymous() -> Self {
        let empty: Arc<str> = Arc::from("");
        Self {
            account: Arc::clone(&empty),
            region: Arc::clone(&empty),
            principal: Principal::Anonymous,
            access_key_id: empty,
        }
    }
}
