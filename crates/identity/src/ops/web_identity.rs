//! AssumeRoleWithWebIdentity: a role's rights for whom an OpenID Connect issuer vouches.

use model::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse};
use model::{Error, Fault, common};
use platform::{Actor, Ctx, Rights};
use serde_json::json;
use storage::Batch;
use wire::Principal;

use crate::Identity;
use crate::assume::{Asker, Caller, Wish};
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
    let (provider, claims) = identity.vouched(&account, &input.web_identity_token, ctx.now).await?;
    let role = iam::role_by_arn(&ctx.plane.db, &input.role_arn).await?.ok_or_else(not_allowed)?;
    let actor = Actor { account: "".into(), principal: Principal::Anonymous, session: None };
    let rights = Rights::default();
    let asker = Asker {
        caller: Caller::Federated(provider.arn.clone()),
        actor: &actor,
        rights: &rights,
        action: ACTION,
        provider: Some(provider.arn),
        claims: claims.keys.iter().map(|(key, value)| (format!("{}:{key}", provider.name), value.clone())).collect(),
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
    let made = identity.assume(&ctx, asker, &role, wish).await.map_err(plainly)?;
    tell(&ctx, &account, &format!("{}:{subject}", provider.url), made.user.arn.as_deref()).await?;
    Ok(AssumeRoleWithWebIdentityResponse {
        assumed_role_user: Some(made.user),
        audience: Some(audience),
        credentials: Some(made.credentials),
        packed_policy_size: made.packed,
        provider: Some(provider.url),
        session_token_size: made.token_size,
        session_token_utilization: None,
        source_identity: made.source_identity,
        subject_from_web_identity_token: Some(subject),
    })
}

/// Tells the trail of the role's account; nobody has signed the call, so that it would not know otherwise.
async fn tell(ctx: &Ctx, account: &str, who: &str, session: Option<&str>) -> Result<(), Error> {
    let mut entry = ctx.entry(session.unwrap_or_default(), json!({ "assumed": session }));
    account.clone_into(&mut entry.account);
    who.clone_into(&mut entry.principal);
    let mut batch = Batch::new();
    batch.journal(entry);
    ctx.plane.commit(batch).await?;
    Ok(())
}

/// An issuer as an account knows it.
struct Provider {
    /// As tokens name it.
    url: String,
    /// As conditions name it.
    name: String,
    arn: String,
}

impl Identity {
    /// Who a token is about, by an issuer that the account or the operator trusts.
    async fn vouched(&self, account: &str, token: &str, now: i64) -> Result<(Provider, Claims), Error> {
        let token = Presented::read(token)?;
        let url = token.issuer().to_owned();
        let audiences = self.audiences(account, &url).await?.ok_or_else(|| unknown_issuer(&url))?;
        let key = self.0.issuer_keys.key(&token, now).await?;
        let claims = token.verified(&key, &audiences, now)?;
        let name = oidc::without_scheme(&url).to_owned();
        let arn = format!("arn:aws:iam::{account}:oidc-provider/{name}");
        Ok((Provider { url, name, arn }, claims))
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
