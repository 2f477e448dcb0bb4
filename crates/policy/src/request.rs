//! What is asked, and what may speak to it.

use crate::set::EMPTY;
use crate::{Context, Policy, Principal, Set};

/// A request to be decided.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: Principal<'a>,
    /// The unique id of the user, of the session's role, or of who federated. Empty: none is known, so that no policy means
    /// the caller that means somebody by a unique id.
    pub id: &'a str,
    /// What for, such as `ssm:SendCommand`.
    pub action: &'a str,
    /// On what. Every resource must be allowed. None stands for an action that has no resource: only policies that say
    /// `"Resource": "*"` speak of it.
    pub resources: &'a [Resource<'a>],
    /// What is known of the request.
    pub context: &'a Context<'a>,
}

/// Something that a request is about.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// Its ARN.
    pub arn: &'a str,
    /// The account that owns it. None: nobody's in particular, like the built-in documents; the caller's own account
    /// decides then.
    pub account: Option<&'a str>,
    /// The policy attached to it; for a role that is assumed, its trust policy.
    pub policy: Option<&'a Policy>,
    /// What is known of it, such as its tags. It goes before what is known of the request.
    pub context: Option<&'a Context<'a>>,
}

impl<'a> Resource<'a> {
    /// A resource without policy and context. Its account is the one in its ARN.
    #[must_use]
    pub fn new(arn: &'a str) -> Self {
        let account = arn.split(':').nth(4).filter(|account| !account.is_empty() && *account != "*");
        Self { arn, account, policy: None, context: None }
    }
}

/// What is attached to the principal of a request.
#[derive(Clone, Copy, Debug)]
pub struct Policies<'a> {
    /// Of the user and its groups, or of the role: one of them must allow.
    pub identity: &'a Set,
    /// The permissions boundary of the user or role. It grants nothing; what it does not allow is denied.
    pub boundary: Option<&'a Set>,
    /// Handed over when the session was made: one of them must allow, if any was handed over. They grant nothing.
    pub session: Option<&'a Set>,
    /// Service control policies, level by level from the root of the organization to the account: at each level one must
    /// allow. They grant nothing. They hold for the account's root user too.
    pub guards: &'a [&'a Set],
}

/// No policies at all.
impl Default for Policies<'_> {
    fn default() -> Self {
        Self { identity: &EMPTY, boundary: None, session: None, guards: &[] }
    }
}
