//! Login profiles: the passwords by which users sign in.

use model::iam::{
    ChangePasswordRequest, CreateLoginProfileRequest, CreateLoginProfileResponse, DeleteLoginProfileRequest,
    GetLoginProfileRequest, GetLoginProfileResponse, LoginProfile, UpdateLoginProfileRequest, error,
};
use model::{Empty, Error, Fault, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use wire::{Principal, Secret};

use crate::Identity;
use crate::iam::change::Change;
use crate::iam::entity::{Entity, Kind};
use crate::iam::find;
use crate::iam::passwords::{PasswordPolicy, policy_of, violation};
use crate::iam::store::{self, Password};

/// How many former passwords are kept: as many as a password policy can ask for.
const FORMER: usize = 24;

/// CreateLoginProfile.
pub(crate) async fn create(
    identity: Identity,
    ctx: Ctx,
    input: CreateLoginProfileRequest,
) -> Result<CreateLoginProfileResponse, Error> {
    let mut change = Change::begin(&ctx).await?;
    let user = find::user(&ctx, input.user_name.as_deref()).await?;
    if store::password(&ctx.plane.db, &user.id).await?.is_some() {
        let message = format!("Login Profile for user {} already exists.", user.name);
        return Err(error::ENTITY_ALREADY_EXISTS_EXCEPTION.with(message).into());
    }
    let missing = || error::INVALID_INPUT_EXCEPTION.with("A password is needed: give Password.");
    let new = input.password.ok_or_else(missing)?;
    policy(&ctx).await?.check(&new)?;
    let password = Password {
        user_id: user.id.clone(),
        account: user.account.clone(),
        hash: identity.0.hasher.hash(&ctx.plane.ids, Secret::new(new)).await?,
        former: Vec::new(),
        reset_required: input.password_reset_required == Some(true),
        created_at: ctx.now,
        changed_at: ctx.now,
        used_at: None,
    };
    store::put_password(&mut change.batch, &password);
    change.commit(&ctx, user.arn(), json!({ "loginProfile": "created" })).await?;
    Ok(CreateLoginProfileResponse { login_profile: Some(profile(&user, &password)) })
}

/// GetLoginProfile.
pub(crate) async fn get(
    _: Identity,
    ctx: Ctx,
    input: GetLoginProfileRequest,
) -> Result<GetLoginProfileResponse, Error> {
    let user = find::user(&ctx, input.user_name.as_deref()).await?;
    let password = stored(&ctx, &user).await?;
    Ok(GetLoginProfileResponse { login_profile: Some(profile(&user, &password)) })
}

/// UpdateLoginProfile: an administrator gives a user another password, or asks the user for another.
pub(crate) async fn update(identity: Identity, ctx: Ctx, input: UpdateLoginProfileRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let user = find::entity(&ctx, Kind::User, &input.user_name).await?;
    let mut password = stored(&ctx, &user).await?;
    if let Some(new) = input.password {
        replace(&identity, &ctx, &mut password, new, &policy(&ctx).await?).await?;
    }
    if let Some(required) = input.password_reset_required {
        password.reset_required = required;
    }
    store::put_password(&mut change.batch, &password);
    change.commit(&ctx, user.arn(), json!({ "loginProfile": "updated" })).await?;
    Ok(Empty {})
}

/// DeleteLoginProfile: the user cannot sign in by a password any more.
pub(crate) async fn delete(_: Identity, ctx: Ctx, input: DeleteLoginProfileRequest) -> Result<Empty, Error> {
    let mut change = Change::begin(&ctx).await?;
    let user = find::user(&ctx, input.user_name.as_deref()).await?;
    stored(&ctx, &user).await?;
    store::delete_password(&mut change.batch, &user.id);
    change.commit(&ctx, user.arn(), json!({ "loginProfile": "deleted" })).await?;
    Ok(Empty {})
}

/// ChangePassword: a user's own, by whoever knows the old one.
pub(crate) async fn change(identity: Identity, ctx: Ctx, input: ChangePasswordRequest) -> Result<Empty, Error> {
    let change = Change::begin(&ctx).await?;
    let Principal::User(_) = &ctx.caller.principal else {
        return Err(error::INVALID_USER_TYPE_EXCEPTION
            .with("Only users have passwords of their own to change.")
            .into());
    };
    let user = find::user(&ctx, None).await?;
    let hash = stored(&ctx, &user).await?.hash;
    // Who has a user's access key shall not find the password by trying.
    let attempt = identity.attempt(&ctx, ctx.account(), &user.name).await.map_err(too_many)?;
    if !identity.0.hasher.verify(vec![hash], Secret::new(input.old_password.clone())).await? {
        return Err(common::ACCESS_DENIED.with("The old password is not correct.").into());
    }
    identity.succeeded(&attempt).await?;
    change_own(&identity, &ctx, change, user, input).await
}

/// As [`change`], by somebody who is signing in, with a password that was verified. Who must have another password needs
/// nobody's leave for it.
pub(crate) async fn change_at_sign_in(
    identity: Identity,
    ctx: Ctx,
    input: ChangePasswordRequest,
) -> Result<Empty, Error> {
    let change = Change::begin(&ctx).await?;
    let user = find::caller(&ctx).await?;
    let (password, policy) = (stored(&ctx, &user).await?, policy(&ctx).await?);
    if !password.reset_required && !policy.expired(password.changed_at, ctx.now) {
        find::allow(&ctx, "iam:ChangePassword", &user).await?;
    }
    change_own(&identity, &ctx, change, user, input).await
}

async fn change_own(
    identity: &Identity,
    ctx: &Ctx,
    mut change: Change,
    user: Entity,
    input: ChangePasswordRequest,
) -> Result<Empty, Error> {
    let (mut password, policy) = (stored(ctx, &user).await?, policy(ctx).await?);
    if policy.hard_expiry && policy.expired(password.changed_at, ctx.now) {
        let message = "The password has expired. Only an administrator can give you another.";
        return Err(common::ACCESS_DENIED.with(message).into());
    }
    if input.new_password == input.old_password {
        return Err(violation("The new password must be another than the old one.").into());
    }
    replace(identity, ctx, &mut password, input.new_password, &policy).await?;
    password.reset_required = false;
    store::put_password(&mut change.batch, &password);
    change.commit(ctx, user.arn(), json!({ "loginProfile": "changed" })).await?;
    Ok(Empty {})
}

/// Puts a new password that the policy accepts in place of the old.
async fn replace(
    identity: &Identity,
    ctx: &Ctx,
    password: &mut Password,
    new: String,
    policy: &PasswordPolicy,
) -> Result<(), Error> {
    policy.check(&new)?;
    password.former.insert(0, std::mem::take(&mut password.hash));
    password.former.truncate(FORMER);
    let prevented = policy.reuse_prevention.and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
    let former = password.former.iter().take(prevented).cloned().collect();
    if identity.0.hasher.verify(former, Secret::new(new.clone())).await? {
        return Err(
            violation("Policy constraint violation with password reuse prevention during password change.").into()
        );
    }
    password.hash = identity.0.hasher.hash(&ctx.plane.ids, Secret::new(new)).await?;
    password.changed_at = ctx.now;
    Ok(())
}

async fn policy(ctx: &Ctx) -> Result<PasswordPolicy, Error> {
    policy_of(&store::settings(&ctx.plane.db, ctx.account()).await?)
}

async fn stored(ctx: &Ctx, user: &Entity) -> Result<Password, Error> {
    let password = store::password(&ctx.plane.db, &user.id).await?;
    password.ok_or_else(|| no_profile(&user.name).into())
}

/// What a user has tried too often is told in a word of this service.
fn too_many(error: Error) -> Error {
    match error {
        Error::Fault(fault) => error::LIMIT_EXCEEDED_EXCEPTION.with(fault.message).into(),
        error @ Error::Internal(_) => error,
    }
}

fn no_profile(name: &str) -> Fault {
    error::NO_SUCH_ENTITY_EXCEPTION.with(format!("Login Profile for User {name} cannot be found."))
}

fn profile(user: &Entity, password: &Password) -> LoginProfile {
    LoginProfile {
        create_date: Some(Timestamp(password.created_at)),
        password_reset_required: Some(password.reset_required),
        user_name: Some(user.name.clone()),
    }
}
