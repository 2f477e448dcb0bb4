//! Logging in at an OpenID Connect issuer, and getting a role's credentials by its word.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::sts;
use serde_json::{Value, json};
use wire::Secret;

use super::{Args, browser, device, http};
use crate::connection::Unsigned;
use crate::failure::Failure;

/// What an issuer publishes about itself.
pub(super) struct Issuer {
    url: String,
    about: Value,
}

impl Issuer {
    async fn discover(url: &str) -> Result<Self, Failure> {
        let about = http::get(&format!("{}/.well-known/openid-configuration", url.trim_end_matches('/'))).await?;
        if about["issuer"] != url {
            let named = about["issuer"].as_str().unwrap_or_default();
            return Err(
                Failure::new(format!("{url} calls itself {named}")).hint("give --oidc exactly as it calls itself")
            );
        }
        Ok(Self { url: url.to_owned(), about })
    }

    /// The address of one of its endpoints.
    pub(super) fn endpoint(&self, name: &str) -> Result<&str, Failure> {
        self.about[name].as_str().ok_or_else(|| Failure::new(format!("the issuer {} has no {name}", self.url)))
    }
}

/// What this command is to an issuer.
#[derive(Clone, Copy)]
pub(super) struct Client<'a> {
    pub(super) id: &'a str,
    secret: Option<&'a str>,
}

impl<'a> Client<'a> {
    /// A form, with what says who sends it.
    pub(super) fn form(self, fields: &[(&'static str, &'a str)]) -> Vec<(&'static str, &'a str)> {
        let secret = self.secret.map(|secret| ("client_secret", secret));
        fields.iter().copied().chain([("client_id", self.id)]).chain(secret).collect()
    }
}

/// Who logged in, and the role's credentials.
pub(super) async fn login(args: &Args, url: &str, role: &str, server: &Unsigned) -> Result<(String, Value), Failure> {
    let issuer = Issuer::discover(url).await?;
    let client = Client { id: &args.client_id, secret: args.client_secret.as_deref() };
    let token = match args.device {
        true => device::token(&issuer, client).await?,
        false => browser::token(&issuer, client).await?,
    };
    let mut input = json!({
        "RoleArn": role, "RoleSessionName": session_name(token.expose()), "WebIdentityToken": token.expose()
    });
    if let Some(duration) = args.duration {
        input["DurationSeconds"] = duration.into();
    }
    let mut answer = server.named(&sts::SERVICE, "AssumeRoleWithWebIdentity", input).await?;
    let arn = answer["AssumedRoleUser"]["Arn"].as_str().unwrap_or_default().to_owned();
    Ok((arn, answer["Credentials"].take()))
}

/// The ID token in an issuer's answer.
pub(super) fn id_token(answer: &Value) -> Result<Secret, Failure> {
    let token = answer["id_token"].as_str().map(Secret::new);
    token.ok_or_else(|| Failure::new(format!("the issuer gave no ID token: {}", refusal(answer))))
}

/// Why an issuer refused.
pub(super) fn refusal(answer: &Value) -> String {
    let text = |name: &str| answer[name].as_str().unwrap_or_default();
    match (text("error"), text("error_description")) {
        ("", _) => "it does not say why".to_owned(),
        (code, "") => code.to_owned(),
        (code, why) => format!("{code}: {why}"),
    }
}

/// What the session is called: who the token is about, as far as a name may say it. The server believes the token, not this.
fn session_name(token: &str) -> String {
    let claims = token.split('.').nth(1).and_then(|part| URL_SAFE_NO_PAD.decode(part).ok());
    let claims: Value = claims.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let name = ["preferred_username", "email", "sub"].into_iter().find_map(|claim| claims[claim].as_str());
    let fits = |letter: &char| letter.is_ascii_alphanumeric() || "+=,.@-_".contains(*letter);
    let name: String = name.unwrap_or_default().chars().filter(fits).take(64).collect();
    if name.len() < 2 { "fleetwright".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_are_called_after_people() {
        let name = |claims: Value| session_name(&format!("x.{}.x", URL_SAFE_NO_PAD.encode(claims.to_string())));
        assert_eq!(name(json!({ "sub": "8f1", "email": "anna@example.com" })), "anna@example.com");
        assert_eq!(name(json!({ "sub": "a b/c|d" })), "abcd");
        assert_eq!(name(json!({ "sub": "é" })), "fleetwright");
        assert_eq!(session_name("no token"), "fleetwright");
    }

    #[test]
    fn refusals_are_told() {
        let told = id_token(&json!({ "error": "access_denied", "error_description": "no" })).unwrap_err();
        assert!(told.message.unwrap().contains("access_denied: no"));
    }
}
