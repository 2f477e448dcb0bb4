//! What policies would decide, asked without doing anything.

use std::collections::BTreeSet;
use std::sync::Arc;

use model::iam::{
    ContextEntry, EvaluationResult, GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail,
    PolicyIdentifier, SimulateCustomPolicyRequest, SimulatePolicyResponse, SimulatePrincipalPolicyRequest, Statement,
    error,
};
use model::{Error, Fault};
use platform::Ctx;
use policy::{Context, Decision, Found, Layer, Policies, Policy, Principal, Reason, Request, Resource, Set};
use storage::Val;

use crate::Identity;
use crate::iam::entity::{Entity, Kind, parse_arn};
use crate::iam::find::page;
use crate::iam::grants::{Grant, Grants, Origin, grants};
use crate::iam::{rules, store};

/// How many policies of one kind are simulated at once: more than anybody has.
const POLICIES: usize = 1_000;

/// SimulateCustomPolicy: of policies that stand in the request.
pub(crate) async fn custom(
    _: Identity,
    ctx: Ctx,
    input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let levels = input.ordered_organization_policy_input_list.unwrap_or_default();
    let guards = levels.into_iter().map(|level| level.service_control_policy_input_list.unwrap_or_default());
    let simulation = Simulation {
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_else(everything),
        owner: input.resource_owner,
        resource_policy: input.resource_policy,
        caller: input.caller_arn,
        boundary: boundary_of(input.permissions_boundary_policy_input_list)?,
        policies: numbered("PolicyInputList", input.policy_input_list),
        guards: guards.collect(),
        context: input.context_entries.unwrap_or_default(),
        tags: Vec::new(),
    };
    answer(ctx, simulation, input.max_items, input.marker).await
}

/// SimulatePrincipalPolicy: of what a user, group or role has, and of what stands in the request besides.
pub(crate) async fn principal(
    _: Identity,
    ctx: Ctx,
    input: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let (source, held) = source(&ctx, &input.policy_source_arn).await?;
    let excluded = input.policy_exclusion_list.unwrap_or_default();
    let mut policies: Vec<(String, String)> = Vec::new();
    for grant in held.policies {
        if !is_excluded(&ctx, &grant, &excluded).await? {
            policies.push((name_of(&grant.origin), grant.document));
        }
    }
    policies.extend(numbered("PolicyInputList", input.policy_input_list.unwrap_or_default()));
    let held_boundary = held.boundary.map(|grant| (name_of(&grant.origin), grant.document));
    let caller = if source.kind == Kind::Group { None } else { Some(source.arn()) };
    let simulation = Simulation {
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_else(everything),
        owner: input.resource_owner,
        resource_policy: input.resource_policy,
        caller: input.caller_arn.or(caller),
        boundary: boundary_of(input.permissions_boundary_policy_input_list)?.or(held_boundary),
        policies,
        guards: Vec::new(),
        context: input.context_entries.unwrap_or_default(),
        tags: source.tags.into_iter().collect(),
    };
    answer(ctx, simulation, input.max_items, input.marker).await
}

/// GetContextKeysForCustomPolicy: what the conditions and variables of policies ask for.
pub(crate) async fn custom_keys(
    _: Identity,
    _: Ctx,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    keys_of(&input.policy_input_list)
}

/// GetContextKeysForPrincipalPolicy: the same, of what a user, group or role has.
pub(crate) async fn principal_keys(
    _: Identity,
    ctx: Ctx,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let (_, held) = source(&ctx, &input.policy_source_arn).await?;
    let mut documents = input.policy_input_list.unwrap_or_default();
    documents.extend(held.policies.into_iter().map(|grant| grant.document));
    keys_of(&documents)
}

/// What is asked, of which policies.
struct Simulation {
    actions: Vec<String>,
    resources: Vec<String>,
    owner: Option<String>,
    resource_policy: Option<String>,
    caller: Option<String>,
    /// The names of policies, and their documents.
    policies: Vec<(String, String)>,
    boundary: Option<(String, String)>,
    guards: Vec<Vec<String>>,
    context: Vec<ContextEntry>,
    /// Of the principal.
    tags: Vec<(String, String)>,
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
    missing: Vec<String>,
}

/// Answers beside the threads that serve requests: a page of answers of many policies takes its time.
async fn answer(
    ctx: Ctx,
    simulation: Simulation,
    max_items: Option<i32>,
    marker: Option<String>,
) -> Result<SimulatePolicyResponse, Error> {
    tokio::task::spawn_blocking(move || decided(&ctx, &simulation, max_items, marker.as_deref())).await?
}

/// One page of the answers: each action on each resource.
fn decided(
    ctx: &Ctx,
    simulation: &Simulation,
    max_items: Option<i32>,
    marker: Option<&str>,
) -> Result<SimulatePolicyResponse, Error> {
    let compiled = Compiled::new(simulation)?;
    let page = page(ctx, "", max_items, marker)?;
    let after = page.after().and_then(|after| after.first()).and_then(Val::as_int).unwrap_or(0);
    let pairs = simulation.actions.iter().flat_map(|action| simulation.resources.iter().map(move |arn| (action, arn)));
    let limit = usize::try_from(page.limit()).unwrap_or(usize::MAX);
    let pairs: Vec<_> = (1_i64..).zip(pairs).filter(|(number, _)| *number > after).take(limit).collect();
    let (pairs, marker) = page.finish(ctx, pairs, |(number, _)| vec![Val::Int(*number)]);
    let results = pairs.into_iter().map(|(_, (action, arn))| compiled.evaluate(ctx, action, arn));
    Ok(SimulatePolicyResponse {
        evaluation_results: Some(results.collect::<Result<_, _>>()?),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

impl<'a> Compiled<'a> {
    fn new(simulation: &'a Simulation) -> Result<Self, Fault> {
        if simulation.resource_policy.is_some() && simulation.caller.is_none() {
            return Err(invalid("A resource policy is asked about a caller: give CallerArn."));
        }
        let guards = simulation.guards.iter().map(|level| set(level.iter(), policy::Kind::Guard));
        let resource = simulation.resource_policy.as_ref().map(|text| parse(text, policy::Kind::Resource));
        let mut compiled = Self {
            identity: set(simulation.policies.iter().map(|(_, text)| text), policy::Kind::Identity)?,
            boundary: match &simulation.boundary {
                Some((_, text)) => Some(set([text], policy::Kind::Boundary)?),
                None => None,
            },
            guards: guards.collect::<Result<_, _>>()?,
            resource: resource.transpose()?,
            owner: simulation.owner.as_deref().map(owner).transpose()?,
            role: simulation.caller.as_deref().and_then(role_of_session).unwrap_or_default(),
            missing: Vec::new(),
            simulation,
        };
        compiled.missing = compiled.missing();
        Ok(compiled)
    }

    /// The keys that policies ask for and nothing gives, as they are written in the policies.
    fn missing(&self) -> Vec<String> {
        let given: BTreeSet<String> = self.context(&self.caller("")).1;
        let documents: Vec<&String> =
            self.simulation.policies.iter().chain(&self.simulation.boundary).map(|(_, text)| text).collect();
        let keys = self.identity.keys().chain(self.boundary.iter().flat_map(Set::keys)).collect::<BTreeSet<_>>();
        keys.into_iter().filter(|key| !given.contains(*key)).map(|key| as_written(&documents, key)).collect()
    }

    fn evaluate(&self, ctx: &Ctx, action: &str, arn: &str) -> Result<EvaluationResult, Fault> {
        if !action.contains(':') || action.contains('*') {
            return Err(invalid(&format!("Invalid action {action}: write service:action, without wildcards.")));
        }
        let principal = self.caller(ctx.account());
        let (context, _) = self.context(&principal);
        let resource = Resource { policy: self.resource.as_ref(), ..Resource::new(arn) };
        let account = self.owner.as_deref().or(resource.account);
        let resources = [Resource { account, ..resource }];
        let guards: Vec<&Set> = self.guards.iter().collect();
        let policies =
            Policies { identity: &self.identity, boundary: self.boundary.as_ref(), session: None, guards: &guards };
        let request = Request { principal, id: "", action, resources: &resources, context: &context };
        Ok(self.result(action, arn, &policy::decide(&policies, &request)))
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
        let (mut context, mut names) = (Context::new(), BTreeSet::new());
        let given = |name: &str| self.simulation.context.iter().any(|entry| is_named(entry, name));
        if !principal.label().is_empty() && !given("aws:PrincipalArn") {
            context.add_principal(principal);
            names.extend(["aws:principalarn", "aws:principalaccount", "aws:principaltype"].map(str::to_owned));
            if matches!(principal, Principal::User { .. }) {
                names.insert("aws:username".to_owned());
            }
        }
        for (key, value) in &self.simulation.tags {
            let name = format!("aws:PrincipalTag/{key}");
            if !given(&name) {
                names.insert(name.to_lowercase());
                context.add(name, value.as_str());
            }
        }
        for entry in &self.simulation.context {
            let name = entry.context_key_name.as_deref().unwrap_or_default();
            names.insert(name.to_lowercase());
            context.add_set(name, entry.context_key_values.iter().flatten().map(String::as_str));
        }
        (context, names)
    }

    fn result(&self, action: &str, arn: &str, decision: &Decision) -> EvaluationResult {
        let (verdict, found) = match decision.reason {
            Reason::Allow(found) => ("allowed", found),
            Reason::ExplicitDeny(found) => ("explicitDeny", Some(found)),
            Reason::ImplicitDeny(_) => ("implicitDeny", None),
        };
        let denied_by = |layer| decision.reason == Reason::ImplicitDeny(layer);
        let boundary = self.boundary.as_ref().map(|_| PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(!denied_by(Layer::Boundary)),
        });
        let organizations = (!self.guards.is_empty())
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
        let named = |policy: Option<&(String, String)>| policy.map(|(name, _)| name.clone());
        let (id, kind) = match found.layer {
            Layer::Identity => (named(self.simulation.policies.get(found.policy)), "IAM Policy"),
            Layer::Boundary => (named(self.simulation.boundary.as_ref()), "IAM Permissions Boundary Policy"),
            Layer::Resource | Layer::Trust => (Some("ResourcePolicy".to_owned()), "Resource Policy"),
            Layer::Guard | Layer::Session => (None, "Organizations Policy"),
        };
        Statement { source_policy_id: id, source_policy_type: Some(kind.to_owned()), ..Statement::default() }
    }
}

/// The user, group or role with that ARN, and what it has.
async fn source(ctx: &Ctx, arn: &str) -> Result<(Entity, Grants), Error> {
    let holds = |kind| matches!(kind, Kind::User | Kind::Group | Kind::Role);
    let named = parse_arn(arn).filter(|named| holds(named.kind) && named.account == ctx.account());
    let named =
        named.ok_or_else(|| invalid(&format!("{arn} is not the ARN of a user, group or role of this account.")))?;
    let entity = store::named(&ctx.plane.db, named).await?;
    let entity = entity.ok_or_else(|| rules::not_found(named.kind, named.name))?;
    let held = grants(&ctx.plane.db, &entity.id).await?;
    Ok((entity, held))
}

async fn is_excluded(ctx: &Ctx, grant: &Grant, excluded: &[PolicyIdentifier]) -> Result<bool, Error> {
    let (id, name) = match &grant.origin {
        Origin::Managed(arn) => return Ok(excluded.iter().any(|other| other.policy_arn.as_ref() == Some(arn))),
        Origin::Inline(id, name) => (id, name),
        Origin::PasswordPolicy => return Ok(false),
    };
    let Some(holder) = store::entity_by_id(&ctx.plane.db, id).await? else { return Ok(false) };
    Ok(excluded.iter().filter_map(|other| other.inline_policy_identifier.as_ref()).any(|other| {
        other.policy_name == *name
            && other.attachment_name.eq_ignore_ascii_case(&holder.name)
            && other.attachment_type == holder.kind.name()
    }))
}

fn name_of(origin: &Origin) -> String {
    match origin {
        Origin::Managed(arn) => arn.rsplit('/').next().unwrap_or_default().to_owned(),
        Origin::Inline(_, name) => name.clone(),
        Origin::PasswordPolicy => "AccountPasswordPolicy".to_owned(),
    }
}

fn keys_of(documents: &[String]) -> Result<GetContextKeysForPolicyResponse, Error> {
    let set = set(documents.iter(), policy::Kind::Identity)?;
    let documents: Vec<&String> = documents.iter().collect();
    let keys = set.keys().map(|key| as_written(&documents, key)).collect();
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
}

/// A key in the case in which the first document has it that has it.
fn as_written(documents: &[&String], key: &str) -> String {
    let place = |document: &&String| {
        let at = document.to_ascii_lowercase().find(key)?;
        Some(document[at..at + key.len()].to_owned())
    };
    documents.iter().find_map(place).unwrap_or_else(|| key.to_owned())
}

fn everything() -> Vec<String> {
    vec!["*".to_owned()]
}

fn numbered(list: &str, documents: Vec<String>) -> Vec<(String, String)> {
    (1..).zip(documents).map(|(number, document)| (format!("{list}.{number}"), document)).collect()
}

fn boundary_of(list: Option<Vec<String>>) -> Result<Option<(String, String)>, Fault> {
    let mut list = numbered("PermissionsBoundaryPolicyInputList", list.unwrap_or_default());
    if list.len() > 1 {
        return Err(invalid("Only one permissions boundary can be given."));
    }
    Ok(list.pop())
}

fn set<'t>(documents: impl IntoIterator<Item = &'t String>, kind: policy::Kind) -> Result<Set, Fault> {
    let documents: Vec<&String> = documents.into_iter().collect();
    if documents.len() > POLICIES {
        return Err(invalid(&format!(
            "{} policies are too many to be simulated at once: {POLICIES} are allowed.",
            documents.len()
        )));
    }
    let policies = documents.into_iter().map(|text| parse(text, kind).map(Arc::new));
    Ok(Set::new(policies.collect::<Result<Vec<_>, _>>()?))
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

fn is_named(entry: &ContextEntry, name: &str) -> bool {
    entry.context_key_name.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(name))
}

fn invalid(message: &str) -> Fault {
    error::INVALID_INPUT_EXCEPTION.with(message)
}
