//! The decision, in the order that AWS publishes.

use crate::context::Scope;
use crate::policy::{Effect, Question};
use crate::principal::Closeness;
use crate::{Decision, Found, Layer, Policies, Policy, Principal, Reason, Request, Resource, Set};

/// Decides whether `request` is allowed to a principal that has `policies`. Every resource must be allowed; if one is
/// denied explicitly, that is the reason, wherever it stands.
#[must_use]
pub fn decide(policies: &Policies<'_>, request: &Request<'_>) -> Decision {
    let none = [Resource { arn: "*", account: None, policy: None, context: None }];
    let resources = if request.resources.is_empty() { &none } else { request.resources };
    let mut worst: Option<Decision> = None;
    for (index, resource) in resources.iter().enumerate() {
        let decision = Decision { reason: one(policies, request, resource), resource: index };
        match decision.reason {
            Reason::ExplicitDeny(_) => return decision,
            Reason::ImplicitDeny(_) if worst.is_none_or(|worst| worst.allowed()) => worst = Some(decision),
            _ => worst = worst.or(Some(decision)),
        }
    }
    worst.unwrap_or(Decision { reason: Reason::ImplicitDeny(Layer::Identity), resource: 0 })
}

fn one(policies: &Policies<'_>, request: &Request<'_>, resource: &Resource<'_>) -> Reason {
    let scope = Scope { resource: resource.context, request: request.context };
    let question =
        Question { principal: request.principal, id: request.id, action: request.action, arn: resource.arn, scope };
    match Verdicts::collect(policies, resource, &question) {
        Ok(verdicts) => verdicts.weigh(&request.principal, resource),
        Err(denied) => Reason::ExplicitDeny(denied),
    }
}

/// What each kind of policies says, when none denies.
struct Verdicts {
    /// Whether every level allows.
    guards: bool,
    resource: Option<(Closeness, Found)>,
    identity: Option<Found>,
    /// None: there is no boundary.
    boundary: Option<bool>,
    /// None: no session policy was handed over.
    session: Option<bool>,
}

impl Verdicts {
    /// Asks all policies; the first that denies ends it.
    fn collect(policies: &Policies<'_>, resource: &Resource<'_>, question: &Question<'_>) -> Result<Self, Found> {
        let has_account = question.principal.account().is_some();
        let guards = if has_account { policies.guards } else { &[] };
        Ok(Self {
            guards: levels(guards, question)?,
            resource: resource.policy.map_or(Ok(None), |policy| granted(policy, question))?,
            identity: allowed(policies.identity, Layer::Identity, 0, question)?,
            boundary: limits(policies.boundary, Layer::Boundary, question)?,
            session: limits(policies.session, Layer::Session, question)?,
        })
    }

    fn weigh(&self, principal: &Principal<'_>, resource: &Resource<'_>) -> Reason {
        let layer = resource.policy.map_or(Layer::Resource, |policy| policy.kind().layer());
        let Some(account) = principal.account() else {
            return self.resource.map_or(Reason::ImplicitDeny(layer), |(_, found)| Reason::Allow(Some(found)));
        };
        if !self.guards {
            return Reason::ImplicitDeny(Layer::Guard);
        }
        if resource.account.is_none_or(|owner| owner == account) {
            self.within_account(principal, resource, layer)
        } else {
            self.across_accounts(principal, layer)
        }
    }

    /// The resource's policy or the identity's is enough. What the resource's grants to the caller itself is not limited
    /// by boundary and session; what it grants to the role behind a session is; what it grants to the account is left to
    /// the account's own policies. A trust policy and that of a key must grant in any case.
    fn within_account(&self, principal: &Principal<'_>, resource: &Resource<'_>, layer: Layer) -> Reason {
        match self.resource {
            Some((Closeness::Caller, found)) => Reason::Allow(Some(found)),
            Some((Closeness::Entity, found)) => self.limited(principal).unwrap_or(Reason::Allow(Some(found))),
            None if resource.policy.is_some_and(|policy| policy.kind().must_grant()) => Reason::ImplicitDeny(layer),
            Some((Closeness::Account, _)) | None => self.by_identity(principal),
        }
    }

    /// Both accounts must allow: the caller's by the identity's policies, the owner's by the resource's.
    fn across_accounts(&self, principal: &Principal<'_>, layer: Layer) -> Reason {
        match (self.by_identity(principal), self.resource) {
            (Reason::Allow(_), Some((_, found))) => Reason::Allow(Some(found)),
            (Reason::Allow(_), None) => Reason::ImplicitDeny(layer),
            (denied, _) => denied,
        }
    }

    fn by_identity(&self, principal: &Principal<'_>) -> Reason {
        if self.identity.is_none() && !principal.is_root() {
            return Reason::ImplicitDeny(Layer::Identity);
        }
        self.limited(principal).unwrap_or(Reason::Allow(self.identity))
    }

    /// What takes away a grant that was not made to the caller itself. The session of a federated user can do nothing
    /// without a session policy.
    fn limited(&self, principal: &Principal<'_>) -> Option<Reason> {
        let needs_session = matches!(principal, Principal::FederatedUser { .. });
        if self.boundary == Some(false) {
            Some(Reason::ImplicitDeny(Layer::Boundary))
        } else if self.session == Some(false) || (self.session.is_none() && needs_session) {
            Some(Reason::ImplicitDeny(Layer::Session))
        } else {
            None
        }
    }
}

/// Whether at every level a policy allows, unless one denies.
fn levels(levels: &[&Set], question: &Question<'_>) -> Result<bool, Found> {
    let (mut all, mut before) = (true, 0);
    for policies in levels {
        all &= allowed(policies, Layer::Guard, before, question)?.is_some();
        before += policies.len();
    }
    Ok(all)
}

/// Whether policies that only limit allow, if there are any, unless one denies.
fn limits(set: Option<&Set>, layer: Layer, question: &Question<'_>) -> Result<Option<bool>, Found> {
    set.map(|set| allowed(set, layer, 0, question).map(|found| found.is_some())).transpose()
}

/// The first statement that allows, unless one denies. `before` policies of the layer have been counted already. A
/// policy that was made for a resource allows nothing here: it names others.
fn allowed(set: &Set, layer: Layer, before: usize, question: &Question<'_>) -> Result<Option<Found>, Found> {
    let mut allow = None;
    for (index, statement, policy, rules) in set.about(question.action) {
        let is_deny = rules.effect == Effect::Deny;
        let may_allow = allow.is_none() && !policy.kind.has_principals();
        if (is_deny || may_allow) && rules.applies(question) {
            let found = Found { layer, policy: before + index, statement };
            if is_deny {
                return Err(found);
            }
            allow = Some(found);
        }
    }
    Ok(allow)
}

/// The statement of a resource's policy that names the caller most closely, unless one denies.
fn granted(policy: &Policy, question: &Question<'_>) -> Result<Option<(Closeness, Found)>, Found> {
    let mut best: Option<(Closeness, Found)> = None;
    for (index, statement) in policy.statements.iter().enumerate() {
        let Some(closeness) = statement.concerns(question) else { continue };
        let found = Found { layer: policy.kind().layer(), policy: 0, statement: index };
        if statement.effect == Effect::Deny {
            return Err(found);
        }
        if best.is_none_or(|(known, _)| closeness > known) {
            best = Some((closeness, found));
        }
    }
    Ok(best)
}
