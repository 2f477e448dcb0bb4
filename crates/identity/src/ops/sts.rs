//! The Security Token Service: who one is, and credentials for some time.

use std::sync::Arc;

use model::sts::{
    AssumeRoleRequest, AssumeRoleResponse, GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest,
    GetCallerIdentityResponse, GetSessionTokenRequest, GetSessionTokenResponse,
};
use model::{Error, common};
use platform::{Actor, Ctx};
use wire::{Principal, Session};

use crate::Identity;
use crate::assume::{Asker, Caller, Wish, denied, told};
use crate::iam;

/// How long GetSessionToken's credentials last unless asked for another time, in seconds.
const USUAL: i32 = 43_200;
/// How long those of an account's root last at most, in seconds.
const OF_ROOT: i32 = 3_600;

/// GetCallerIdentity: whoever signs may ask who they are.
pub(crate) async fn get_caller_identity(
    _identity: Identity,
    ctx: Ctx,
    _input: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Error> {
    let user_id = match &ctx.caller.principal {
        Principal::User(user) => user.id.clone(),
        Principal::Role(role) => format!("{}:{}", role.role_id, role.session_name),
        Principal::Node(node) => node.id.to_string(),
        Principal::Root | Principal::Anonymous => ctx.account().to_owned(),
    };
    Ok(GetCallerIdentityResponse {
        account: Some(ctx.account().to_owned()),
        arn: Some(ctx.principal()),
        user_id: Some(user_id),
    })
}

/// GetAccessKeyInfo: the account of an access key. Temporary ones are stored nowhere, so that only their holders may ask.
pub(crate) async fn get_access_key_info(
    identity: Identity,
    ctx: Ctx,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    let own = (*ctx.caller.access_key_id == *input.access_key_id).then(|| ctx.account().to_owned());
    let account = match own {
        Some(account) => Some(account),
        None => identity.account_of_key(&input.access_key_id).await?,
    };
    let account = account.ok_or_else(|| {
        common::VALIDATION_ERROR.with(format!("The access key {} is not known here.", input.access_key_id))
    })?;
    Ok(GetAccessKeyInfoResponse { account: Some(account) })
}

/// GetSessionToken: a user's, or root's, own rights for some time.
pub(crate) async fn get_session_token(
    identity: Identity,
    ctx: Ctx,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Error> {
    let refused = |message: &str| Err(common::ACCESS_DENIED.with(message).into());
    if input.serial_number.is_some() || input.token_code.is_some() {
        return refused("MultiFactorAuthentication failed with invalid MFA one time pass code.");
    }
    if ctx.caller.session.is_some() {
        return refused("Cannot call GetSessionToken with session credentials");
    }
    let (duration, key) = match ctx.caller.principal {
        Principal::User(_) => (input.duration_seconds.unwrap_or(USUAL), None),
        Principal::Root => (input.duration_seconds.unwrap_or(OF_ROOT).min(OF_ROOT), Some(&*ctx.caller.access_key_id)),
        _ => return refused("Only users and the account's root can get session tokens."),
    };
    let session =
        Session { issued_at: ctx.now, expires_at: ctx.now + i64::from(duration) * 1_000, ..Session::default() };
    let actor = Actor { session: Some(Arc::new(session)), ..ctx.actor() };
    let made = identity.temporary(actor, key, input.minimum_session_token_size)?;
    Ok(GetSessionTokenResponse {
        credentials: Some(made.answered()),
        session_token_size: made.size(),
        session_token_utilization: None,
    })
}

/// AssumeRole: another role's rights, for some time.
pub(crate) async fn assume_role(
    identity: Identity,
    ctx: Ctx,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, Error> {
    const ACTION: &str = "sts:AssumeRole";
    if ctx.caller.principal == Principal::Root {
        return Err(common::ACCESS_DENIED.with("Roles may not be assumed by root accounts.").into());
    }
    if input.serial_number.is_some() || input.token_code.is_some() {
        let message = "MultiFactorAuthentication failed with invalid MFA one time pass code.";
        return Err(common::ACCESS_DENIED.with(message).into());
    }
    let actor = ctx.actor();
    let rights = identity.authority().rights(&actor).await?;
    let refused = || denied(&actor.arn(), ACTION, &input.role_arn);
    let caller = Caller::of(&actor, rights.unique_id()).ok_or_else(refused)?;
    let role = iam::role_by_arn(&ctx.plane.db, &input.role_arn).await?.ok_or_else(refused)?;
    let asker = Asker { caller, actor: &actor, rights: &rights, action: ACTION, provider: None, claims: Vec::new() };
    let made = identity.assume(&ctx, asker, &role, wish(input)).await?;
    told::assumed(&ctx, &actor, &role, &made).await?;
    Ok(AssumeRoleResponse {
        assumed_role_user: Some(made.user),
        credentials: Some(made.credentials),
        packed_policy_size: made.packed,
        session_token_size: made.token_size,
        session_token_utilization: None,
        source_identity: made.source_identity,
    })
}

fn wish(input: AssumeRoleRequest) -> Wish {
    Wish {
        role_arn: input.role_arn,
        session_name: input.role_session_name,
        duration: input.duration_seconds,
        policy: input.policy,
        policy_arns: input.policy_arns.unwrap_or_default(),
        tags: input.tags.into_iter().flatten().map(|tag| (tag.key, tag.value)).collect(),
        transitive_tags: input.transitive_tag_keys.unwrap_or_default(),
        source_identity: input.source_identity,
        external_id: input.external_id,
        token_size: input.minimum_session_token_size,
    }
}
