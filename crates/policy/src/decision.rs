//! What was decided, why, and how AWS says it.

use std::fmt;

use crate::Request;

/// The answer to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Why.
    pub reason: Reason,
    /// Which resource of the request it was: the one denied, or the first.
    pub resource: usize,
}

/// Why a request is allowed or denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A statement allows it and nothing stands against it. None: the root user needs no statement.
    Allow(Option<Found>),
    /// A statement denies it.
    ExplicitDeny(Found),
    /// No policy of this kind allows it, and one would have to.
    ImplicitDeny(Layer),
}

/// The statement that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Among which policies.
    pub layer: Layer,
    /// Which of them, counted from 0. Guards are counted through all levels.
    pub policy: usize,
    /// Which of its statements, counted from 0.
    pub statement: usize,
}

/// The kinds of policies that take part in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Attached to the user, its groups, or the role.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// Handed over when the session was made.
    Session,
    /// Attached to the resource.
    Resource,
    /// A role's trust policy.
    Trust,
    /// The service control policies of the organization.
    Guard,
}

impl Decision {
    /// Whether the request may go on.
    #[must_use]
    pub fn allowed(&self) -> bool {
        matches!(self.reason, Reason::Allow(_))
    }

    /// The text of the `AccessDenied` error for `request`, in AWS's words, which name no policy but only its kind.
    #[must_use]
    pub fn message(&self, request: &Request<'_>) -> String {
        let (user, action) = (request.principal.label(), request.action);
        let resource = request.resources.get(self.resource).map_or("*", |resource| resource.arn);
        let verdict = format!("User: {user} is not authorized to perform: {action} on resource: {resource}");
        match self.reason {
            Reason::Allow(_) => format!("User: {user} is authorized to perform: {action} on resource: {resource}"),
            Reason::ExplicitDeny(Found { layer, .. }) => {
                format!("{verdict} with an explicit deny in {} {layer}", layer.article())
            }
            Reason::ImplicitDeny(layer) => format!("{verdict} because no {layer} allows the {action} action"),
        }
    }
}

impl Layer {
    fn article(self) -> &'static str {
        match self {
            Self::Identity => "an",
            Self::Trust => "the",
            Self::Boundary | Self::Session | Self::Resource | Self::Guard => "a",
        }
    }
}

/// What AWS calls it.
impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identity => "identity-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
            Self::Guard => "service control policy",
        })
    }
}
