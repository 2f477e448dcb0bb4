//! Whether somebody may do something, decided when it is done: at once by whoever calls, or later in the name of whoever
//! asked for it then, with the rights that they have at that time.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use model::{Error, common};
use policy::{Context, Policies, Policy, Resource};
use serde::{Deserialize, Serialize};
use wire::{BoxFuture, Call, Caller, Principal, Session};

use crate::{Ctx, Names, Plane};

/// Knows what everybody may do.
pub trait Authority: Send + Sync + 'static {
    /// The rights that somebody other than an account's root has now.
    ///
    /// # Errors
    /// `AccessDeniedException` when there is no such user or role any more, and those of the store.
    fn rights<'a>(&'a self, actor: &'a Actor) -> BoxFuture<'a, Result<Arc<Rights>, Error>>;

    /// Whether the node that somebody is, or whose credentials made theirs, is still enrolled. Users and roles that are gone
    /// have no rights; of them it is true.
    ///
    /// # Errors
    /// Those of the store.
    fn is_enrolled<'a>(&'a self, actor: &'a Actor) -> BoxFuture<'a, Result<bool, Error>>;

    /// The unique ids of those who have these ARNs or unique ids now, by them: of users and roles their own, of sessions of
    /// roles those of the roles. Who is not there is left out.
    ///
    /// # Errors
    /// Those of the store.
    fn ids<'a>(&'a self, names: &'a [String]) -> BoxFuture<'a, Result<BTreeMap<String, String>, Error>>;

    /// The ARNs that the users and roles with these unique ids have now, by them. Who is not there is left out.
    ///
    /// # Errors
    /// Those of the store.
    fn arns<'a>(&'a self, ids: &'a [String]) -> BoxFuture<'a, Result<Names, Error>>;
}

/// What somebody may do, compiled.
#[derive(Debug, Default)]
pub struct Rights {
    /// Policies of the user and its groups, or of the role.
    pub identity: Arc<policy::Set>,
    /// The permissions boundary.
    pub boundary: Option<Arc<policy::Set>>,
    /// What the session was narrowed to.
    pub session: Option<Arc<policy::Set>>,
    /// The principal's tags; those of the session go before those of the user or role.
    pub tags: Vec<(String, String)>,
    /// What `aws:userid` is.
    pub user_id: String,
}

/// Somebody in whose name something is done. Work that waits keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Actor {
    /// Twelve digits.
    pub account: Arc<str>,
    /// Who.
    pub principal: Principal,
    /// What was settled when their temporary credentials were made.
    pub session: Option<Arc<Session>>,
}

/// Something that is acted on.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// Its ARN.
    pub arn: String,
    /// The account that owns it. None: nobody's in particular, like the built-in documents.
    pub account: Option<String>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// What else conditions may ask about it, by its whole name, such as `kms:ViaService`. A name that comes again has
    /// several values.
    pub keys: Vec<(String, String)>,
    /// The policy attached to it.
    pub policy: Option<Arc<Policy>>,
}

/// What conditions may ask about a request beside its caller and its resources.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Facts {
    now: i64,
    region: Arc<str>,
    /// None for work that nobody waits for.
    request: Option<(IpAddr, bool, Arc<str>)>,
}

impl Rights {
    /// The unique id of the user, or of the session's role.
    #[must_use]
    pub fn unique_id(&self) -> &str {
        self.user_id.split(':').next().unwrap_or_default()
    }

    /// Whether any policy asks for the tags of resources.
    #[must_use]
    pub(crate) fn wants_tags(&self) -> bool {
        let sets = [Some(&*self.identity), self.boundary.as_deref(), self.session.as_deref()];
        sets.into_iter().flatten().flat_map(policy::Set::keys).any(|key| key.contains(":resourcetag/"))
    }
}

impl Actor {
    /// Who makes this call.
    #[must_use]
    pub fn of(caller: &Caller) -> Self {
        let Caller { account, principal, session, .. } = caller;
        Self { account: Arc::clone(account), principal: principal.clone(), session: session.clone() }
    }

    /// The ARN by which policies, messages and the journal know them.
    #[must_use]
    pub fn arn(&self) -> String {
        match &self.principal {
            Principal::Anonymous => "anonymous".to_owned(),
            Principal::Root => format!("arn:aws:iam::{}:root", self.account),
            Principal::User(user) => user.arn.clone(),
            Principal::Role(role) => role.arn(),
            Principal::Node(node) => node.arn(&self.account),
        }
    }

    /// As text, to be kept beside the work. It holds no secret.
    ///
    /// # Errors
    /// Never in practice: it is plain data.
    pub fn to_text(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self)?)
    }

    /// What [`Actor::to_text`] gave.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        Ok(serde_json::from_str(text)?)
    }
}

impl Target {
    /// A resource without tags and policy; the account is the one in its ARN.
    #[must_use]
    pub fn new(arn: impl Into<String>) -> Self {
        let arn = arn.into();
        let account = Resource::new(&arn).account.map(str::to_owned);
        Self { arn, account, ..Self::default() }
    }

    /// Whether it belongs to this account, or to none: so its root may do anything to it.
    pub(crate) fn is_of(&self, account: &str) -> bool {
        self.account.as_deref().is_none_or(|owner| owner == account)
    }

    /// What conditions may ask about it: its tags, under the name that all services share and under their own, and more.
    fn context(&self) -> Context<'_> {
        let service = self.arn.split(':').nth(2).unwrap_or_default();
        let mut context = Context::new();
        for (key, value) in &self.tags {
            context.add(format!("aws:ResourceTag/{key}"), value.as_str());
            context.add(format!("{service}:ResourceTag/{key}"), value.as_str());
        }
        for (name, value) in &self.keys {
            context.add(name.as_str(), value.as_str());
        }
        context
    }
}

impl Facts {
    pub(crate) fn of(call: &Call, now: i64) -> Self {
        let request = Some((call.source.ip(), call.secure, Arc::clone(&call.user_agent)));
        Self { now, region: Arc::clone(&call.caller.region), request }
    }

    /// The same at another time, in milliseconds since 1970.
    pub(crate) fn at(&self, now: i64) -> Self {
        Self { now, ..self.clone() }
    }

    fn tell<'a>(&'a self, context: &mut Context<'a>) {
        context.add("aws:EpochTime", (self.now / 1000).to_string());
        context.add("aws:CurrentTime", (self.now / 1000).to_string());
        context.add("aws:RequestedRegion", &*self.region);
        if let Some((source, secure, user_agent)) = &self.request {
            context.add("aws:SourceIp", source.to_canonical().to_string());
            context.add("aws:SecureTransport", if *secure { "true" } else { "false" });
            context.add("aws:UserAgent", &**user_agent);
        }
    }
}

/// Condition keys of a request and their values.
pub(crate) type Keys<'a> = [(std::borrow::Cow<'a, str>, Vec<std::borrow::Cow<'a, str>>)];

/// One question to the policies.
pub(crate) struct Question<'a> {
    pub(crate) actor: &'a Actor,
    pub(crate) facts: &'a Facts,
    pub(crate) action: &'a str,
    pub(crate) targets: &'a [Target],
    pub(crate) keys: &'a Keys<'a>,
}

impl Plane {
    /// Whether `actor` may do `action` to all of `targets` now; without targets, to `*`. For work that was asked for
    /// earlier.
    ///
    /// # Errors
    /// `AccessDeniedException`, in AWS's words; and those of the store.
    pub async fn allow_actor(
        &self,
        actor: &Actor,
        region: &str,
        action: &str,
        targets: &[Target],
    ) -> Result<(), Error> {
        let facts = Facts { now: self.clock.now(), region: region.into(), request: None };
        self.answer_later(&Question { actor, facts: &facts, action, targets, keys: &[] }).await
    }

    /// As [`Plane::answer`], of work that was asked for earlier: whoever did may be gone, though the rights are known.
    pub(crate) async fn answer_later(&self, question: &Question<'_>) -> Result<(), Error> {
        if let Some(authority) = self.authority()
            && !authority.is_enrolled(question.actor).await?
        {
            let message = format!("{} is not there any more.", question.actor.arn());
            return Err(common::ACCESS_DENIED.with(message).into());
        }
        self.answer(question).await
    }

    /// Decides a question. An account's root may do anything to what is its account's, whatever policies say of it.
    pub(crate) async fn answer(&self, question: &Question<'_>) -> Result<(), Error> {
        let actor = question.actor;
        let rights = self.rights(actor).await?;
        if rights.is_none() && question.targets.iter().all(|target| target.is_of(&actor.account)) {
            return Ok(());
        }
        allowed(rights.as_deref(), question)
    }

    /// The rights of somebody; none is needed by an account's root.
    pub(crate) async fn rights(&self, actor: &Actor) -> Result<Option<Arc<Rights>>, Error> {
        match (&actor.principal, self.authority()) {
            (Principal::Root, _) => Ok(None),
            (Principal::Anonymous, _) | (_, None) => Ok(Some(Arc::default())),
            (_, Some(authority)) => authority.rights(actor).await.map(Some),
        }
    }
}

impl Ctx {
    /// From where the call came.
    #[must_use]
    pub fn source(&self) -> Option<IpAddr> {
        self.facts.request.as_ref().map(|(source, ..)| *source)
    }

    /// What conditions may ask about this call, beside its input and what it acts on, when `actor` makes it with these
    /// rights. For those who decide by other policies than the caller's own.
    #[must_use]
    pub fn context<'a>(&'a self, actor: &'a Actor, rights: &'a Rights) -> Context<'a> {
        let mut context = Context::new();
        self.facts.tell(&mut context);
        tell_of(actor, rights, &mut context);
        context
    }
}

/// Decides; without rights, as for an account's root.
pub(crate) fn allowed(rights: Option<&Rights>, question: &Question<'_>) -> Result<(), Error> {
    let Question { actor, facts, action, targets, keys } = question;
    let arn = actor.arn();
    let role = match &actor.principal {
        Principal::Role(role) => role.role_arn.clone(),
        Principal::Node(node) => node.role_arn(&actor.account),
        _ => String::new(),
    };
    let principal = principal(actor, &arn, &role);
    let mut context = Context::new();
    facts.tell(&mut context);
    context.add_principal(&principal);
    for (name, values) in *keys {
        context.add_set(&**name, values.iter().map(|value| &**value));
    }
    let none = Rights::default();
    let rights = rights.unwrap_or(&none);
    tell_of(actor, rights, &mut context);
    let contexts: Vec<_> = targets.iter().map(Target::context).collect();
    let resources: Vec<_> = targets.iter().zip(&contexts).map(|(target, context)| resource(target, context)).collect();
    let policies = Policies {
        identity: &rights.identity,
        boundary: rights.boundary.as_deref(),
        session: rights.session.as_deref(),
        guards: &[],
    };
    let request =
        policy::Request { principal, id: rights.unique_id(), action, resources: &resources, context: &context };
    let decision = policy::decide(&policies, &request);
    if decision.allowed() { Ok(()) } else { Err(common::ACCESS_DENIED.with(decision.message(&request)).into()) }
}

fn principal<'a>(actor: &'a Actor, arn: &'a str, role: &'a str) -> policy::Principal<'a> {
    let account = &*actor.account;
    match &actor.principal {
        Principal::Anonymous => policy::Principal::Anonymous,
        Principal::Root => policy::Principal::Root { account, arn },
        Principal::User(_) => policy::Principal::User { account, arn },
        Principal::Role(_) | Principal::Node(_) => policy::Principal::RoleSession { account, arn, role },
    }
}

/// What conditions may ask about the caller.
fn tell_of<'a>(actor: &'a Actor, rights: &'a Rights, context: &mut Context<'a>) {
    if !rights.user_id.is_empty() {
        context.add("aws:userid", rights.user_id.as_str());
    }
    for (key, value) in &rights.tags {
        context.add(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    let Some(session) = &actor.session else { return };
    context.add("aws:TokenIssueTime", (session.issued_at / 1000).to_string());
    context.add("aws:MultiFactorAuthPresent", "false");
    if let Some(identity) = &session.source_identity {
        context.add("aws:SourceIdentity", identity.as_str());
    }
    if let Some(provider) = &session.provider {
        context.add("aws:FederatedProvider", provider.as_str());
    }
    for (name, value) in &session.claims {
        context.add(name.as_str(), value.as_str());
    }
}

fn resource<'a>(target: &'a Target, context: &'a Context<'a>) -> Resource<'a> {
    let (arn, account) = (target.arn.as_str(), target.account.as_deref());
    Resource { arn, account, policy: target.policy.as_deref(), context: Some(context) }
}
