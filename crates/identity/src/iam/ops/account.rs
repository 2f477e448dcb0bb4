//! What belongs to an account as a whole: its alias, its password policy, its summary.

use std::collections::BTreeMap;

use model::iam::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest, GetAccountPasswordPolicyResponse, GetAccountSummaryResponse,
    ListAccountAliasesRequest, ListAccountAliasesResponse, PasswordPolicy as PolicyOut,
    UpdateAccountPasswordPolicyRequest, error,
};
use model::{Empty, Error, Fault, common};
use platform::Ctx;
use serde_json::json;

use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::Kind;
use crate::iam::find::page;
use crate::iam::passwords::{PasswordPolicy, policy_of};
use crate::iam::{rules, store};

/// CreateAccountAlias: in place of another. No other account of the deployment has it.
pub(crate) async fn create_alias(_: Identity, ctx: Ctx, input: CreateAccountAliasRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    if rules::is_account_number(&input.account_alias) {
        let message = format!("{} is an account's number: it cannot be an alias.", input.account_alias);
        return Err(common::VALIDATION_ERROR.with(message).into());
    }
    match store::account_by_alias(&ctx.plane.db, &input.account_alias).await? {
        Some(account) if account == ctx.account() => return Ok(Empty {}),
        Some(_) => return Err(taken(&input.account_alias).into()),
        None => {}
    }
    let mut settings = store::settings(&ctx.plane.db, ctx.account()).await?;
    settings.alias = Some(input.account_alias.clone());
    store::put_settings(&mut change.batch, ctx.account(), &settings);
    change.commit(&ctx, root(&ctx), json!({ "alias": input.account_alias })).await?;
    Ok(Empty {})
}

/// DeleteAccountAlias.
pub(crate) async fn delete_alias(_: Identity, ctx: Ctx, input: DeleteAccountAliasRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut settings = store::settings(&ctx.plane.db, ctx.account()).await?;
    if settings.alias.as_ref() != Some(&input.account_alias) {
        let message = format!("The account alias {} cannot be found.", input.account_alias);
        return Err(error::NO_SUCH_ENTITY_EXCEPTION.with(message).into());
    }
    settings.alias = None;
    store::put_settings(&mut change.batch, ctx.account(), &settings);
    change.commit(&ctx, root(&ctx), json!({ "alias": null })).await?;
    Ok(Empty {})
}

/// ListAccountAliases: there is one at most.
pub(crate) async fn list_aliases(
    _: Identity,
    ctx: Ctx,
    input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Error> {
    page(&ctx, "", input.max_items, input.marker.as_deref())?;
    let alias = store::settings(&ctx.plane.db, ctx.account()).await?.alias;
    Ok(ListAccountAliasesResponse {
        account_aliases: Some(alias.into_iter().collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// GetAccountPasswordPolicy.
pub(crate) async fn get_password_policy(
    _: Identity,
    ctx: Ctx,
    _: Empty,
) -> Result<GetAccountPasswordPolicyResponse, Error> {
    let settings = store::settings(&ctx.plane.db, ctx.account()).await?;
    if settings.password_policy.is_none() {
        return Err(no_policy(&ctx).into());
    }
    Ok(GetAccountPasswordPolicyResponse { password_policy: Some(policy_out(&policy_of(&settings)?)) })
}

/// UpdateAccountPasswordPolicy: what is not given becomes what it is by itself.
pub(crate) async fn update_password_policy(
    _: Identity,
    ctx: Ctx,
    input: UpdateAccountPasswordPolicyRequest,
) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let yes = |given: Option<bool>| given == Some(true);
    let policy = PasswordPolicy {
        minimum_length: input.minimum_password_length.unwrap_or(6),
        symbols: yes(input.require_symbols),
        numbers: yes(input.require_numbers),
        uppercase: yes(input.require_uppercase_characters),
        lowercase: yes(input.require_lowercase_characters),
        users_may_change: yes(input.allow_users_to_change_password),
        max_age: input.max_password_age.filter(|days| *days > 0),
        reuse_prevention: input.password_reuse_prevention.filter(|count| *count > 0),
        hard_expiry: yes(input.hard_expiry),
    };
    let mut settings = store::settings(&ctx.plane.db, ctx.account()).await?;
    settings.password_policy = Some(serde_json::to_value(&policy)?);
    store::put_settings(&mut change.batch, ctx.account(), &settings);
    change.commit(&ctx, root(&ctx), json!({ "passwordPolicy": policy })).await?;
    Ok(Empty {})
}

/// DeleteAccountPasswordPolicy: the default holds again.
pub(crate) async fn delete_password_policy(_: Identity, ctx: Ctx, _: Empty) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let mut settings = store::settings(&ctx.plane.db, ctx.account()).await?;
    if settings.password_policy.take().is_none() {
        return Err(no_policy(&ctx).into());
    }
    store::put_settings(&mut change.batch, ctx.account(), &settings);
    change.commit(&ctx, root(&ctx), json!({ "passwordPolicy": null })).await?;
    Ok(Empty {})
}

/// GetAccountSummary: how much of what there is, and may be.
pub(crate) async fn summary(_: Identity, ctx: Ctx, _: Empty) -> Result<GetAccountSummaryResponse, Error> {
    let db = &ctx.plane.db;
    let counts = store::counts(db, ctx.account()).await?;
    let count = |kind: Kind| counts.get(kind.name()).copied().unwrap_or_default();
    let root_keys = store::access_keys(db, ctx.account(), None, "", 1).await?.len();
    let versions = store::count_versions(db, ctx.account()).await?;
    let mut summary = BTreeMap::new();
    let mut put = |key: &str, value: i64| summary.insert(key.to_owned(), i32::try_from(value).unwrap_or(i32::MAX));
    for kind in [Kind::User, Kind::Group, Kind::Role, Kind::Policy, Kind::InstanceProfile] {
        put(kind.plural(), count(kind));
        put(&format!("{}Quota", kind.plural()), kind.quota());
    }
    put("Providers", count(Kind::Provider));
    put("AccountAccessKeysPresent", root_keys.try_into().unwrap_or(0));
    put("PolicyVersionsInUse", versions);
    let limits = [
        ("AccessKeysPerUserQuota", rules::ACCESS_KEYS),
        ("AttachedPoliciesPerGroupQuota", rules::ATTACHED),
        ("AttachedPoliciesPerRoleQuota", rules::ATTACHED),
        ("AttachedPoliciesPerUserQuota", rules::ATTACHED),
        ("AssumeRolePolicySizeQuota", rules::TRUST_SIZE),
        ("GroupPolicySizeQuota", Kind::Group.inline_size()),
        ("GroupsPerUserQuota", rules::GROUPS),
        ("PolicySizeQuota", rules::MANAGED_SIZE),
        ("RolePolicySizeQuota", Kind::Role.inline_size()),
        ("UserPolicySizeQuota", Kind::User.inline_size()),
        ("VersionsPerPolicyQuota", rules::VERSIONS),
    ];
    for (key, limit) in limits {
        put(key, limit.try_into().unwrap_or(i64::MAX));
    }
    Ok(GetAccountSummaryResponse { summary_map: Some(summary) })
}

fn policy_out(policy: &PasswordPolicy) -> PolicyOut {
    PolicyOut {
        allow_users_to_change_password: Some(policy.users_may_change),
        expire_passwords: Some(policy.max_age.is_some()),
        hard_expiry: Some(policy.hard_expiry),
        max_password_age: policy.max_age,
        minimum_password_length: Some(policy.minimum_length),
        password_reuse_prevention: policy.reuse_prevention,
        require_lowercase_characters: Some(policy.lowercase),
        require_numbers: Some(policy.numbers),
        require_symbols: Some(policy.symbols),
        require_uppercase_characters: Some(policy.uppercase),
    }
}

fn root(ctx: &Ctx) -> String {
    format!("arn:aws:iam::{}:root", ctx.account())
}

fn taken(alias: &str) -> Fault {
    error::ENTITY_ALREADY_EXISTS_EXCEPTION.with(format!("The account alias {alias} already exists."))
}

fn no_policy(ctx: &Ctx) -> Fault {
    let message = format!("The Password Policy with domain name {} cannot be found.", ctx.account());
    error::NO_SUCH_ENTITY_EXCEPTION.with(message)
}
