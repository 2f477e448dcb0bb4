//! What is asked of policies, and what they answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::iam::{
    ContextEntry, EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail, Statement,
};
use model::{Error, Fault};
use policy::{Context, Decision, Found, Layer, Policies, Policy, Principal, Reason, Request, Resource, Set};

use super::bounds::{self, POLICIES, Work};
use super::invalid;

/// What is asked, of which policies.
pub(super) struct Simulation {
    pub(super) actions: Vec<String>,
    pub(super) resources: Vec<String>,
    pub(super) owner: Option<String>,
    pub(super) resource_policy: Option<String>,
    pub(super) caller: Option<String>,
    /// The names of policies, and their documents.
    pub(super) policies: Vec<(String, String)>,
    pub(super) boundary: Option<(String, String)>,
    pub(super) guards: Vec<Vec<String>>,
    pub(super) context: Vec<ContextEntry>,
    /// Of the principal.
    pub(super) tags: Vec<(String, String)>,
}

impl Simulation {
    /// How many answers there are: one for each action on each resource.
    pub(super) fn answers(&self) -> usize {
        self.actions.len().saturating_mul(self.resources.len())
    }

    /// The answers from number `from` on, at most so many, and fewer where they take much work.
    ///
    /// # Errors
    /// `InvalidInput`.
    pub(super) fn page(&self, account: &str, from: usize, most: usize) -> Result<Vec<EvaluationResult>, Error> {
        let size = bounds::size(self.documents())?;
        let compiled = Compiled::new(self)?;
        let asked = compiled.asked_by(account);
        let (mut work, mut page) = (Work::new(size, self.known()), Vec::new());
        for number in (from..self.answers()).take(most) {
            let (action, resource) = (number / self.resources.len(), number % self.resources.len());
            let (action, resource) = (&self.actions[action], &self.resources[resource]);
            if !work.take(resource) {
                break;
            }
            page.push(asked.evaluate(action, resource));
        }
        if page.is_empty() && from < self.answers() { Err(bounds::too_much().into()) } else { Ok(page) }
    }

    fn documents(&self) -> impl Iterator<Item = &String> {
        let named = self.policies.iter().chain(&self.boundary).map(|(_, document)| document);
        named.chain(self.guards.iter().flatten()).chain(&self.resource_policy)
    }

    /// How many characters conditions may look at.
    fn known(&self) -> usize {
        let entry = |entry: &ContextEntry| {
            let name = entry.context_key_name.as_ref().map_or(0, String::len);
            name + entry.context_key_values.iter().flatten().map(String::len).sum::<usize>()
        };
        let tags: usize = self.tags.iter().map(|(key, value)| key.len() + value.len()).sum();
        self.context.iter().map(entry).sum::<usize>() + tags + self.caller.as_ref().map_or(0, String::len)
    }
}

/// A simulation, compiled.
struct Compiled<'a> {
    simulation: &'a Simulation,
    identity: Set,
    boundary: Option<Set>,
    guards: Vec<Set>,
    resource: Option<Policy>,
    owner: Option<String>,
    role: String,
    /// The keys that policies ask for, as they are written, by themselves in lower case.
    keys: BTreeMap<String, String>,
}

impl<'a> Compiled<'a> {
    fn new(simulation: &'a Simulation) -> Result<Self, Fault> {
        if simulation.resource_policy.is_some() && simulation.caller.is_none() {
            return Err(invalid("A resource policy is asked about a caller: give CallerArn."));
        }
        if let Some(wrong) = simulation.actions.iter().find(|action| !action.contains(':') || action.contains('*')) {
            return Err(invalid(&format!("Invalid action {wrong}: write service:action, without wildcards.")));
        }
        let policies = parsed(simulation.policies.iter().map(|(_, text)| text), policy::Kind::Identity)?;
        let boundary = parsed(simulation.boundary.iter().map(|(_, text)| text), policy::Kind::Boundary)?;
        let guards = simulation.guards.iter().map(|level| Ok(Set::new(parsed(level, policy::Kind::Guard)?)));
        let resource = simulation.resource_policy.as_ref().map(|text| parse(text, policy::Kind::Resource));
        Ok(Self {
            keys: keys(policies.iter().chain(&boundary)),
            identity: Set::new(policies),
            boundary: simulation.boundary.is_some().then(|| Set::new(boundary)),
            guards: guards.collect::<Result<_, _>>()?,
            resource: resource.transpose()?,
            owner: simulation.owner.as_deref().map(owner).transpose()?,
            role: simulation.caller.as_deref().and_then(role_of_session).unwrap_or_default(),
            simulation,
        })
    }

    /// The simulation with who asks, which is the same for all answers.
    fn asked_by<'c>(&'c self, account: &'c str) -> Asked<'c> {
        let principal = self.caller(account);
        let (context, given) = self.context(&principal);
        let missing = self.keys.iter().filter(|(key, _)| !given.contains(*key));
        Asked { principal, missing: missing.map(|(_, written)| written.clone()).collect(), context, compiled: self }
    }

    fn caller<'c>(&'c self, account: &'c str) -> Principal<'c> {
        let Some(arn) = self.simulation.caller.as_deref() else {
            return Principal::User { account, arn: "" };
        };
        let account = arn.split(':').nth(4).filter(|account| !account.is_empty()).unwrap_or(account);
        if arn.ends_with(":root") {
            Principal::Root { account, arn }
        } else if !self.role.is_empty() {
            Principal::RoleSession { account, arn, role: &self.role }
        } else if arn.contains(":role/") {
            Principal::RoleSession { account, arn, role: arn }
        } else {
            Principal::User { account, arn }
        }
    }

    /// What conditions see, and the names of it in lower case.
    fn context<'c>(&'c self, principal: &Principal<'c>) -> (Context<'c>, BTreeSet<String>) {
        let entries = &self.simulation.context;
        let name = |entry: &'c ContextEntry| entry.context_key_name.as_deref().unwrap_or_default();
        let mut context = Context::new();
        let mut names: BTreeSet<String> = entries.iter().map(|entry| name(entry).to_lowercase()).collect();
        if !principal.label().is_empty() && !names.contains("aws:principalarn") {
            context.add_principal(principal);
            names.extend(["aws:principalarn", "aws:principalaccount", "aws:principaltype"].map(str::to_owned));
            if matches!(principal, Principal::User { .. }) {
                names.insert("aws:username".to_owned());
            }
        }
        for (key, value) in &self.simulation.tags {
            let name = format!("aws:PrincipalTag/{key}");
            if names.insert(name.to_lowercase()) {
                context.add(name, value.as_str());
            }
        }
        for entry in entries {
            context.add_set(name(entry), entry.context_key_values.iter().flatten().map(String::as_str));
        }
        (context, names)
    }
}

/// A simulation as somebody asks it.
struct Asked<'c> {
    compiled: &'c Compiled<'c>,
    principal: Principal<'c>,
    context: Context<'c>,
    /// The keys that policies ask for and nothing gives, as they are written in the policies.
    missing: Vec<String>,
}

impl Asked<'_> {
    fn evaluate(&self, action: &str, arn: &str) -> EvaluationResult {
        let compiled = self.compiled;
        let resource = Resource { policy: compiled.resource.as_ref(), ..Resource::new(arn) };
        let account = compiled.owner.as_deref().or(resource.account);
        let resources = [Resource { account, ..resource }];
        let guards: Vec<&Set> = compiled.guards.iter().collect();
        let (identity, boundary) = (&compiled.identity, compiled.boundary.as_ref());
        let policies = Policies { identity, boundary, session: None, guards: &guards };
        let (principal, context) = (self.principal, &self.context);
        let request = Request { principal, id: "", action, resources: &resources, context };
        self.result(action, arn, &policy::decide(&policies, &request))
    }

    fn result(&self, action: &str, arn: &str, decision: &Decision) -> EvaluationResult {
        let (verdict, found) = match decision.reason {
            Reason::Allow(found) => ("allowed", found),
            Reason::ExplicitDeny(found) => ("explicitDeny", Some(found)),
            Reason::ImplicitDeny(_) => ("implicitDeny", None),
        };
        let denied_by = |layer| decision.reason == Reason::ImplicitDeny(layer);
        let boundary = self.compiled.boundary.as_ref().map(|_| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(!denied_by(Layer::Boundary)),
        });
        let organizations = (!self.compiled.guards.is_empty())
            .then(|| OrganizationsDecisionDetail { allowed_by_organizations: Some(!denied_by(Layer::Guard)) });
        EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(arn.to_owned()),
            eval_decision: Some(verdict.to_owned()),
            matched_statements: Some(found.map(|found| self.matched(found)).into_iter().collect()),
            missing_context_values: Some(self.missing.clone()),
            permissions_boundary_decision_detail: boundary,
            organizations_decision_detail: organizations,
            ..EvaluationResult::default()
        }
    }

    fn matched(&self, found: Found) -> Statement {
        let simulation = self.compiled.simulation;
        let named = |policy: Option<&(String, String)>| policy.map(|(name, _)| name.clone());
        let (id, kind) = match found.layer {
            Layer::Identity => (named(simulation.policies.get(found.policy)), "IAM Policy"),
            Layer::Boundary => (named(simulation.boundary.as_ref()), "IAM Permissions Boundary Policy"),
            Layer::Resource | Layer::Trust => (Some("ResourcePolicy".to_owned()), "Resource Policy"),
            Layer::Guard | Layer::Session => (None, "Organizations Policy"),
        };
        Statement { source_policy_id: id, source_policy_type: Some(kind.to_owned()), ..Statement::default() }
    }
}

/// The keys that these documents ask for, as the first of them writes each.
///
/// # Errors
/// `InvalidInput`.
pub(super) fn keys_of(documents: &[String]) -> Result<Vec<String>, Fault> {
    bounds::size(documents.iter())?;
    Ok(keys(&parsed(documents, policy::Kind::Identity)?).into_values().collect())
}

fn keys<'p>(policies: impl IntoIterator<Item = &'p Arc<Policy>>) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for policy in policies {
        policy.each_key(&mut |key| {
            keys.entry(key.to_lowercase()).or_insert_with(|| key.to_owned());
        });
    }
    keys
}

fn parsed<'t>(documents: impl IntoIterator<Item = &'t String>, kind: policy::Kind) -> Result<Vec<Arc<Policy>>, Fault> {
    let documents: Vec<&String> = documents.into_iter().collect();
    if documents.len() > POLICIES {
        return Err(invalid(&format!(
            "{} policies are too many to be simulated at once: {POLICIES} are allowed.",
            documents.len()
        )));
    }
    documents.into_iter().map(|text| parse(text, kind).map(Arc::new)).collect()
}

fn parse(text: &str, kind: policy::Kind) -> Result<Policy, Fault> {
    Policy::parse(text, kind).map_err(|wrong| invalid(&wrong.to_string()))
}

/// An account's number, or its root's ARN.
fn owner(text: &str) -> Result<String, Fault> {
    let number = text.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root")).unwrap_or(text);
    if number.len() == 12 && number.bytes().all(|digit| digit.is_ascii_digit()) {
        return Ok(number.to_owned());
    }
    Err(invalid(&format!("Invalid ResourceOwner {text}: write the account's number, or its root's ARN.")))
}

/// The role's ARN that follows from a session's.
fn role_of_session(arn: &str) -> Option<String> {
    let (account, session) = arn.strip_prefix("arn:aws:sts::")?.split_once(":assumed-role/")?;
    let (role, _) = session.split_once('/')?;
    Some(format!("arn:aws:iam::{account}:role/{role}"))
}
