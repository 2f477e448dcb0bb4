//! Whether a role may be assumed: its trust policy and the caller's own rights decide.

use model::Fault;
use platform::{Actor, Ctx};
use policy::{Context, Kind, Policies, Policy, Principal, Request, Resource};

use super::tags::Tags;
use super::{Asker, Wish, denied};
use crate::iam::Role;

/// Who wants to assume a role, as its trust policy knows them.
pub(crate) enum Caller<'a> {
    /// A user or a role's session of some account; the unique id is the user's or the role's.
    Known { account: &'a str, arn: String, role: Option<String>, id: String },
    /// Somebody whom an OpenID Connect provider vouches for, by the provider's ARN.
    Federated(String),
}

impl<'a> Caller<'a> {
    /// The caller of whom `actor` speaks; `role` is the ARN of a session's role, `id` the unique id of the user or role.
    /// None of an account's root, who may assume no role, and of nobody.
    pub(crate) fn of(actor: &'a Actor, id: &str) -> Option<Self> {
        let (account, arn, id) = (&*actor.account, actor.arn(), id.to_owned());
        match &actor.principal {
            wire::Principal::User(_) => Some(Self::Known { account, arn, role: None, id }),
            wire::Principal::Role(role) => Some(Self::Known { account, arn, role: Some(role.role_arn.clone()), id }),
            wire::Principal::Node(node) => Some(Self::Known { account, arn, role: Some(node.role_arn(account)), id }),
            wire::Principal::Root | wire::Principal::Anonymous => None,
        }
    }

    fn principal(&self) -> Principal<'_> {
        match self {
            Self::Known { account, arn, role: Some(role), .. } => Principal::RoleSession { account, arn, role },
            Self::Known { account, arn, role: None, .. } => Principal::User { account, arn },
            Self::Federated(provider) => Principal::Federated { provider },
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Known { id, .. } => id,
            Self::Federated(_) => "",
        }
    }
}

/// Asks whether the session may be made, with its tags and its source identity.
///
/// # Errors
/// `AccessDenied`.
pub(super) fn check(
    ctx: &Ctx,
    asker: &Asker<'_>,
    role: &Role,
    wish: &Wish,
    (tags, source_identity): (&Tags, Option<&str>),
) -> Result<(), Fault> {
    let refused = |action| denied(&asker.actor.arn(), action, &wish.role_arn);
    // The role was stored with a sound policy; one that cannot be read allows nothing.
    let trust = role.details.trust.compiled(Kind::Trust).map_err(|_| refused(asker.action))?;
    let mut context = ctx.context(asker.actor, asker.rights);
    context.add_principal(&asker.caller.principal());
    for (name, value) in &asker.claims {
        context.add(name.as_str(), value.as_str());
    }
    tell(&mut context, wish, tags, source_identity);
    let is_changed = wish.source_identity.as_deref().is_some_and(|wished| Some(wished) != source_identity);
    let needed = [
        (asker.action, true),
        ("sts:TagSession", !tags.all.is_empty()),
        ("sts:SetSourceIdentity", source_identity.is_some()),
    ];
    for (action, _) in needed.into_iter().filter(|(_, is_needed)| *is_needed) {
        if !is_allowed(asker, role, (&trust, action), &context) {
            return Err(refused(action));
        }
    }
    if is_changed { Err(refused("sts:SetSourceIdentity")) } else { Ok(()) }
}

fn is_allowed(asker: &Asker<'_>, role: &Role, (trust, action): (&Policy, &str), context: &Context<'_>) -> bool {
    let arn = role.entity.arn();
    let mut about = Context::new();
    for (key, value) in &role.entity.tags {
        about.add(format!("aws:ResourceTag/{key}"), value.as_str());
        about.add(format!("iam:ResourceTag/{key}"), value.as_str());
    }
    let resource = Resource { policy: Some(trust), context: Some(&about), ..Resource::new(&arn) };
    let policies = Policies {
        identity: &asker.rights.identity,
        boundary: asker.rights.boundary.as_deref(),
        session: asker.rights.session.as_deref(),
        guards: &[],
    };
    let (principal, id) = (asker.caller.principal(), asker.caller.id());
    policy::decide(&policies, &Request { principal, id, action, resources: &[resource], context }).allowed()
}

/// What conditions may ask of the session that is wished for.
fn tell<'a>(context: &mut Context<'a>, wish: &'a Wish, tags: &'a Tags, source_identity: Option<&'a str>) {
    context.add("sts:RoleSessionName", wish.session_name.as_str());
    if let Some(id) = &wish.external_id {
        context.add("sts:ExternalId", id.as_str());
    }
    if let Some(identity) = source_identity {
        context.add("sts:SourceIdentity", identity);
    }
    if let Some(duration) = wish.duration {
        context.add("sts:DurationSeconds", duration.to_string());
    }
    context.add_set("sts:TransitiveTagKeys", wish.transitive_tags.iter().map(String::as_str));
    context.add_set("aws:TagKeys", tags.all[..tags.asked].iter().map(|(key, _)| key.as_str()));
    for (key, value) in &tags.all[..tags.asked] {
        context.add(format!("aws:RequestTag/{key}"), value.as_str());
    }
}
