//! Logging in by a user's name and password.

use model::fleetwright;
use serde_json::{Value, json};
use wire::Secret;

use super::{Args, prompt};
use crate::connection::Unsigned;
use crate::failure::Failure;

/// Who signed in, and the credentials.
pub(super) async fn login(args: &Args, server: &Unsigned) -> Result<(String, Value), Failure> {
    let user = match &args.user {
        Some(user) => user.clone(),
        None => prompt::line("User: ")?,
    };
    let password = match args.password_stdin {
        true => prompt::first_line()?,
        false => prompt::hidden("Password: ").await?,
    };
    let mut input = json!({ "UserName": user, "Password": password.expose() });
    if let Some(account) = &args.account {
        input["Account"] = account.as_str().into();
    }
    if let Some(duration) = args.duration {
        input["DurationSeconds"] = duration.into();
    }
    let answer = match sign_in(server, input.clone()).await {
        Err(refused) if refused.is_code("PasswordChangeRequiredException") && !args.password_stdin => {
            input["NewPassword"] = new_password().await?.expose().into();
            sign_in(server, input).await?
        }
        answer => answer?,
    };
    let arn = answer["Arn"].as_str().unwrap_or_default().to_owned();
    Ok((arn, answer))
}

async fn sign_in(server: &Unsigned, input: Value) -> Result<Value, crate::connection::CallError> {
    server.named(&fleetwright::SERVICE, "SignIn", input).await
}

async fn new_password() -> Result<Secret, Failure> {
    let new = prompt::hidden("The password must be changed. New password: ").await?;
    if prompt::hidden("The new password again: ").await? != new {
        return Err(Failure::new("the new password was not typed the same twice"));
    }
    Ok(new)
}
