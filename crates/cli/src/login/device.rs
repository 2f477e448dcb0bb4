//! The device flow: a code is typed into a browser anywhere.

use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};
use wire::Secret;

use super::http;
use super::issuer::{Client, Issuer, id_token, refusal};
use crate::failure::Failure;
use crate::output;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// How long a code is waited for at most, whatever the issuer says.
const PATIENCE: u64 = 1_800;

/// The ID token of whoever logs in.
pub(super) async fn token(issuer: &Issuer, client: Client<'_>) -> Result<Secret, Failure> {
    let ask = client.form(&[("scope", "openid profile email")]);
    let (_, begun) = http::post(issuer.endpoint("device_authorization_endpoint")?, &ask).await?;
    let Some(code) = begun["device_code"].as_str() else {
        return Err(Failure::new(format!("the issuer gave no code: {}", refusal(&begun))));
    };
    let text = |name: &str| begun[name].as_str().unwrap_or_default();
    output::note(&format!("Go to {} and type the code {}", text("verification_uri"), text("user_code")));
    let seconds = |name: &str, usual: u64| begun[name].as_u64().unwrap_or(usual);
    let end = Instant::now() + Duration::from_secs(seconds("expires_in", 600).min(PATIENCE));
    let mut pause = seconds("interval", 5).clamp(1, 60);
    let form = client.form(&[("grant_type", GRANT), ("device_code", code)]);
    while Instant::now() < end {
        sleep(Duration::from_secs(pause)).await;
        let (_, answer) = http::post(issuer.endpoint("token_endpoint")?, &form).await?;
        match next(&answer) {
            Next::Wait => {}
            Next::Slower => pause += 5,
            Next::Done => return id_token(&answer),
        }
    }
    Err(Failure::new("nobody logged in before the code ended"))
}

enum Next {
    Wait,
    Slower,
    Done,
}

fn next(answer: &Value) -> Next {
    match answer["error"].as_str() {
        Some("authorization_pending") => Next::Wait,
        Some("slow_down") => Next::Slower,
        _ => Next::Done,
    }
}
