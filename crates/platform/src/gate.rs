//! What stands before every operation: its row says who may call it and what the policies are asked.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;

use model::authorization::{Check, Row, Who};
use model::{Error, common};
use wire::{BoxFuture, Call, Principal};

use crate::Plane;
use crate::authority::{Actor, Facts, Question, Rights, Target, allowed};

/// The most resources that one check asks about: each may have to be looked up. No operation of AWS takes so many.
const MOST: usize = 1_000;

/// A resource as a request names it.
#[derive(Clone, Debug)]
pub struct Named {
    /// The account that the call acts in.
    pub account: Arc<str>,
    /// The region that the call acts in.
    pub region: Arc<str>,
    /// What stands in the request: a name, an id, an ARN.
    pub value: String,
    /// The ARN that follows from it when nothing else is known.
    pub arn: String,
    /// Whether a policy of the caller asks for tags: else they need not be read.
    pub wants_tags: bool,
}

/// Finds what a request names.
pub(crate) type Resolver = Arc<dyn Fn(Named) -> BoxFuture<'static, Result<Target, Error>> + Send + Sync>;

/// Checks calls against the rows of their operations.
pub(crate) struct Gate {
    plane: Plane,
    resolvers: HashMap<&'static str, Resolver>,
}

impl Gate {
    pub(crate) fn new(plane: &Plane) -> Self {
        Self { plane: plane.clone(), resolvers: HashMap::new() }
    }

    /// From now on, resources of this kind are found by that function.
    pub(crate) fn resolve<F, Fut>(&mut self, kind: &'static str, find: F)
    where
        F: Fn(Named) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Target, Error>> + Send + 'static,
    {
        self.resolvers.insert(kind, Arc::new(move |named| Box::pin(find(named))));
    }

    /// Refuses a call that its row does not let through. Gives whether everything is said with that: otherwise the
    /// operation itself has to ask the policies.
    pub(crate) async fn pass(&self, row: &Row, call: &Call, facts: &Facts) -> Result<bool, Error> {
        match (row.who, &call.caller.principal) {
            (Who::Anyone, _) => {}
            (_, Principal::Anonymous) => return Err(refused(call, "only signed callers may call it")),
            (Who::Signed, _) => {}
            (Who::Node, Principal::Node(_)) => own(row, call)?,
            (Who::Node, _) => return Err(refused(call, "only enrolled nodes may call it")),
            (Who::Policy, _) => {
                own(row, call)?;
                return self.ask(row, call, facts).await;
            }
        }
        Ok(true)
    }

    async fn ask(&self, row: &Row, call: &Call, facts: &Facts) -> Result<bool, Error> {
        let actor = Actor::of(&call.caller);
        let rights = self.plane.rights(&actor).await?;
        let mut asked = rights.is_none();
        for check in row.checks.iter().filter(|check| check.is_asked(&call.input)) {
            let keys: Vec<_> = check.keys.iter().flat_map(|key| key.entries(&call.input)).collect();
            let Some(mut targets) = self.targets(check, call, rights.as_deref()).await? else { continue };
            // A boundary that is to be set goes before the one that is there: what the request says is what is asked about.
            let is_asked = |name: &str| keys.iter().any(|(asked, _)| asked.eq_ignore_ascii_case(name));
            targets.iter_mut().for_each(|target| target.keys.retain(|(name, _)| !is_asked(name)));
            let question = Question { actor: &actor, facts, action: check.action, targets: &targets, keys: &keys };
            allowed(rights.as_deref(), &question)?;
            asked = true;
        }
        Ok(asked)
    }

    /// What a check is about; none where the account's root acts on what is its own, which it may always.
    async fn targets(&self, check: &Check, call: &Call, rights: Option<&Rights>) -> Result<Option<Vec<Target>>, Error> {
        let (account, region) = (&call.caller.account, &call.caller.region);
        let mut named = Vec::new();
        for of in check.resources {
            named.extend(of.named(&call.input, region, account).into_iter().map(|(value, arn)| (of.kind, value, arn)));
        }
        if named.len() > MOST {
            return Err(common::VALIDATION.with(format!("The request names more than {MOST} resources.")).into());
        }
        if rights.is_none() && named.iter().all(|(_, _, arn)| is_of(arn, account)) {
            return Ok(None);
        }
        let wants_tags = rights.is_some_and(Rights::wants_tags);
        let mut targets = Vec::with_capacity(named.len());
        for (kind, value, arn) in named {
            targets.push(match self.resolvers.get(kind) {
                Some(resolver) => {
                    let (account, region) = (Arc::clone(account), Arc::clone(region));
                    resolver(Named { account, region, value: value.into_owned(), arn, wants_tags }).await?
                }
                None => Target::new(arn),
            });
        }
        Ok(Some(targets))
    }
}

/// Whether an ARN is of this account, or of none.
fn is_of(arn: &str, account: &str) -> bool {
    arn.split(':').nth(4).is_none_or(|owner| owner.is_empty() || owner == account)
}

/// A node speaks for itself only.
fn own(row: &Row, call: &Call) -> Result<(), Error> {
    let (Some(path), Principal::Node(node)) = (row.own, &call.caller.principal) else { return Ok(()) };
    let claimed = model::authorization::values(&call.input, path);
    let other = claimed.iter().find(|claimed| ***claimed != *node.id);
    match other {
        Some(other) => Err(refused(call, &format!("{other} is another node: a node acts only for itself"))),
        None if claimed.is_empty() => Err(refused(call, "a node acts only for itself")),
        None => Ok(()),
    }
}

fn refused(call: &Call, why: &str) -> Error {
    let (user, service) = (Actor::of(&call.caller).arn(), call.service.signing_name);
    let operation = call.operation.name;
    common::ACCESS_DENIED
        .with(format!("User: {user} is not authorized to perform: {service}:{operation} because {why}"))
        .into()
}
