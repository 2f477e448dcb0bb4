//! AssumeRoleWithWebIdentity: a role's rights for whom an OpenID Connect issuer vouches.

use model::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse};
use model::{Error, Fault, common};
use platform::{Actor, Ctx, Rights};
use wire::Principal;

use crate::Identity;
use crate::assume::told::{self, Vouched};
use crate::assume::{Asker, Assumed, Caller, Wish};
use crate::iam;
use crate::oidc::{self, Claims, Presented, invalid};

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";

/// AssumeRoleWithWebIdentity. Nobody signs it: the token is the proof.
pub(crate) async fn assume_role_with_web_identity(
    identity: Identity,
    ctx: Ctx,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    if input.provider_id.is_some() {
        let message =
            "ProviderId is for OAuth 2.0 access tokens, which are not taken: leave it out, and give an ID token.";
        return Err(common::VALIDATION_ERROR.with(message).into());
    }
    let account = account_of(&input.role_arn).ok_or_else(not_allowed)?.to_owned();
    let is_account = identity.is_account(&account).await?;
    if is_account {
        ctx.concerns(told::nameless(&input.role_arn, &account));
    }
    let signed = identity.signed(&account, &input.web_identity_token, ctx.now).await?;
    let (issuer, provider) = (signed.url.clone(), signed.arn.clone());
    let subject = signed.claims.subject();
    let role = input.role_arn.clone();
    let who = Vouched { role: &role, account: &account, issuer: &issuer, provider: &provider, subject: &subject };
    if is_account {
        ctx.concerns(who.concerned());
    }
    let (made, answer) = session(&identity, &ctx, signed, input).await?;
    told::vouched(&ctx, &who, &made).await?;
    Ok(answer)
}

/// Makes the session of which a signed token says for whom it is.
async fn session(
    identity: &Identity,
    ctx: &Ctx,
    signed: Signed,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<(Assumed, AssumeRoleWithWebIdentityResponse), Error> {
    let claims = signed.claims.judged(&signed.audiences, ctx.now)?;
    let role = iam::role_by_arn(&ctx.plane.db, &input.role_arn).await?.ok_or_else(not_allowed)?;
    let actor = Actor { account: "".into(), principal: Principal::Anonymous, session: None };
    let rights = Rights::default();
    let asker = Asker {
        caller: Caller::Federated(signed.arn.clone()),
        actor: &actor,
        rights: &rights,
        action: ACTION,
        provider: Some(signed.arn),
        claims: claims.keys.iter().map(|(key, value)| (format!("{}:{key}", signed.name), value.clone())).collect(),
    };
    let Claims { subject, audience, tags, transitive_tags, source_identity, .. } = claims;
    let wish = Wish {
        role_arn: input.role_arn,
        session_name: input.role_session_name,
        duration: input.duration_seconds,
        policy: input.policy,
        policy_arns: input.policy_arns.unwrap_or_default(),
        tags,
        transitive_tags,
        source_identity,
        external_id: None,
        token_size: input.minimum_session_token_size,
    };
    let made = identity.assume(ctx, asker, &role, wish).await.map_err(plainly)?;
    let answer = AssumeRoleWithWebIdentityResponse {
        assumed_role_user: Some(made.user.clone()),
        audience: Some(audience),
        credentials: Some(made.credentials.clone()),
        packed_policy_size: made.packed,
        provider: Some(signed.url),
        session_token_size: made.token_size,
        session_token_utilization: None,
        source_identity: made.source_identity.clone(),
        subject_from_web_identity_token: Some(subject),
    };
    Ok((made, answer))
}

/// A token that an issuer has signed whom the account or the operator trusts.
struct Signed {
    /// The issuer, as tokens name it.
    url: String,
    /// The issuer, as conditions name it.
    name: String,
    /// The issuer as a provider of the account.
    arn: String,
    /// For whom its tokens may be made.
    audiences: Vec<String>,
    claims: oidc::SignedClaims,
}

impl Identity {
    async fn signed(&self, account: &str, token: &str, now: i64) -> Result<Signed, Error> {
        let token = Presented::read(token)?;
        let url = token.issuer().to_owned();
        let audiences = self.audiences(account, &url).await?.ok_or_else(|| unknown_issuer(&url))?;
        let key = self.0.issuer_keys.key(&token, now).await?;
        let claims = token.verified(&key)?;
        let name = oidc::without_scheme(&url).to_owned();
        let arn = format!("arn:aws:iam::{account}:oidc-provider/{name}");
        Ok(Signed { url, name, arn, audiences, claims })
    }

    /// For whom an issuer's tokens may be made; none when nobody trusts it.
    async fn audiences(&self, account: &str, url: &str) -> Result<Option<Vec<String>>, Error> {
        if url.starts_with("https://")
            && let Some(clients) = iam::provider_clients(&self.0.plane.db, account, oidc::without_scheme(url)).await?
        {
            return Ok(Some(clients));
        }
        let known = self.0.issuers.iter().find(|issuer| issuer.url() == url);
        Ok(known.map(|issuer| issuer.audiences().to_vec()))
    }
}

fn account_of(role_arn: &str) -> Option<&str> {
    role_arn.split(':').nth(4)
}

fn unknown_issuer(url: &str) -> Fault {
    // What a stranger says is not repeated at length.
    let shown: String = url.chars().take(200).collect();
    invalid(&format!("No OpenIDConnect provider found in your account for {shown}"))
}

fn not_allowed() -> Fault {
    common::ACCESS_DENIED.with(format!("Not authorized to perform {ACTION}"))
}

/// A stranger is told nothing but that it may not.
fn plainly(error: Error) -> Error {
    match error {
        Error::Fault(fault) if fault.shape == &common::ACCESS_DENIED => not_allowed().into(),
        error => error,
    }
}
