//! SignIn: credentials for some time, for whoever knows a user's password.

use std::sync::Arc;

use model::fleetwright::{SignInRequest, SignInResponse, error};
use model::iam::ChangePasswordRequest;
use model::{Error, Timestamp};
use platform::{Actor, Concerned, Ctx};
use serde_json::json;
use storage::Batch;
use wire::{Caller, Principal, Secret, Session, User};

use crate::Identity;
use crate::iam::{self, SignedIn};

/// How long the credentials last unless they are asked for another time, in seconds: a day's work.
const USUAL: i32 = 43_200;

/// SignIn. Nobody signs it: the password is the proof.
pub(crate) async fn sign_in(identity: Identity, ctx: Ctx, input: SignInRequest) -> Result<SignInResponse, Error> {
    let account = identity.account_named(input.account.as_deref()).await?;
    let attempt = identity.attempt(&ctx, &account, &input.user_name).await?;
    if identity.is_account(&account).await? {
        let resource = format!("arn:aws:iam::{account}:user/{}", input.user_name);
        ctx.concerns(Concerned { account: account.clone(), region: String::new(), resource, who: None });
    }
    let password = Secret::new(input.password.clone());
    let Some(who) = identity.sign_in(&account, &input.user_name, password).await? else {
        let message = "There is no such user in this account, or the password is another.";
        return Err(error::SIGN_IN_REFUSED_EXCEPTION.with(message).into());
    };
    identity.succeeded(&attempt).await?;
    let ctx = acting(&ctx, &who);
    ctx.concerns(itself(&who));
    match input.new_password {
        Some(new_password) => {
            let change = ChangePasswordRequest { old_password: input.password, new_password };
            iam::again(iam::change_at_sign_in)(identity.clone(), ctx.clone(), change).await?;
        }
        None if who.must_change => {
            let message = "The password must be changed: give NewPassword as well.";
            return Err(error::PASSWORD_CHANGE_REQUIRED_EXCEPTION.with(message).into());
        }
        None => {}
    }
    made(&identity, &ctx, input.duration_seconds.unwrap_or(USUAL)).await
}

/// Makes the credentials of the user who signed in.
async fn made(identity: &Identity, ctx: &Ctx, duration: i32) -> Result<SignInResponse, Error> {
    let expires_at = ctx.now + i64::from(duration) * 1_000;
    let session = Session { issued_at: ctx.now, expires_at, ..Session::default() };
    let actor = Actor { session: Some(Arc::new(session)), ..ctx.actor() };
    let made = identity.temporary(actor, None, None)?;
    let mut batch = Batch::new();
    batch.journal(ctx.entry(ctx.principal(), json!({ "signedIn": made.access_key_id, "expiresAt": expires_at })));
    ctx.plane.commit(batch).await?;
    Ok(SignInResponse {
        access_key_id: Some(made.access_key_id),
        account: Some(ctx.account().to_owned()),
        arn: Some(ctx.principal()),
        expiration: Some(Timestamp(expires_at)),
        secret_access_key: Some(made.secret.expose().to_owned()),
        session_token: Some(made.token.expose().to_owned()),
    })
}

/// The call as the user makes it, who is known from now on.
fn acting(ctx: &Ctx, who: &SignedIn) -> Ctx {
    let user = User { arn: who.arn.clone(), id: who.id.clone() };
    let caller = Caller {
        account: who.account.as_str().into(),
        principal: Principal::User(Arc::new(user)),
        ..ctx.caller.clone()
    };
    let mut ctx = ctx.clone();
    ctx.caller = caller;
    ctx
}

/// A user who is known, and may yet be refused.
fn itself(who: &SignedIn) -> Concerned {
    let identity = json!({ "type": "IAMUser", "principalId": who.id, "userName": who.arn.rsplit('/').next() });
    Concerned {
        account: who.account.clone(),
        region: String::new(),
        resource: who.arn.clone(),
        who: Some((who.arn.clone(), identity)),
    }
}
