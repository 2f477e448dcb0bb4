//! What policies would decide, asked without doing anything.

mod bounds;
mod simulation;

use model::iam::{
    GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse, GetContextKeysForPrincipalPolicyRequest,
    PolicyIdentifier, SimulateCustomPolicyRequest, SimulatePolicyResponse, SimulatePrincipalPolicyRequest, error,
};
use model::{Error, Fault};
use platform::Ctx;
use storage::Val;

use crate::Identity;
use crate::iam::entity::{Entity, Kind, parse_arn};
use crate::iam::find::page;
use crate::iam::grants::{Grant, Grants, Origin, grants};
use crate::iam::{rules, store};
use simulation::Simulation;

/// SimulateCustomPolicy: of policies that stand in the request.
pub(crate) async fn custom(
    identity: Identity,
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
    answer(identity, ctx, simulation, input.max_items, input.marker).await
}

/// SimulatePrincipalPolicy: of what a user, group or role has, and of what stands in the request besides.
pub(crate) async fn principal(
    identity: Identity,
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
    answer(identity, ctx, simulation, input.max_items, input.marker).await
}

/// GetContextKeysForCustomPolicy: what the conditions and variables of policies ask for.
pub(crate) async fn custom_keys(
    identity: Identity,
    _: Ctx,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    keys(&identity, input.policy_input_list).await
}

/// GetContextKeysForPrincipalPolicy: the same, of what a user, group or role has.
pub(crate) async fn principal_keys(
    identity: Identity,
    ctx: Ctx,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let (_, held) = source(&ctx, &input.policy_source_arn).await?;
    let mut documents = input.policy_input_list.unwrap_or_default();
    documents.extend(held.policies.into_iter().map(|grant| grant.document));
    keys(&identity, documents).await
}

/// Answers beside the threads that serve requests: a page of answers of many policies takes its time.
async fn answer(
    identity: Identity,
    ctx: Ctx,
    simulation: Simulation,
    max_items: Option<i32>,
    marker: Option<String>,
) -> Result<SimulatePolicyResponse, Error> {
    let page = page(&ctx, "", max_items, marker.as_deref())?;
    let after = page.after().and_then(|after| after.first()).and_then(Val::as_int).unwrap_or(0);
    let from = usize::try_from(after).unwrap_or(0);
    let most = usize::try_from(page.limit() - 1).unwrap_or(0);
    let account = ctx.account().to_owned();
    let work = move || Ok((simulation.page(&account, from, most)?, simulation.answers()));
    let (results, all) = identity.0.simulations.run(work).await?;
    let next = from + results.len();
    let marker = (next < all).then(|| page.token(&ctx, &[i64::try_from(next).unwrap_or(i64::MAX).into()]));
    Ok(SimulatePolicyResponse { evaluation_results: Some(results), is_truncated: Some(marker.is_some()), marker })
}

async fn keys(identity: &Identity, documents: Vec<String>) -> Result<GetContextKeysForPolicyResponse, Error> {
    let keys = identity.0.simulations.run(move || Ok(simulation::keys_of(&documents)?)).await?;
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
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

fn invalid(message: &str) -> Fault {
    error::INVALID_INPUT_EXCEPTION.with(message)
}
