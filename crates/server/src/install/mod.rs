//! What machines are enrolled with, and updated to: a script, the agents, their releases, and the certificate of the
//! authority that they trust.
//!
//! All of it is given to everybody who asks, for none of it is a secret: who wants to enrol needs an activation's code.

mod agents;
mod files;
mod releases;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderValue, Method, Response, StatusCode};
use wire::{Body, RawHandler, RawRequest, RawRoute};

use crate::settings::Settings;
use agents::Agents;
use releases::Releases;

const SCRIPT: &str = include_str!("install.sh");

/// What the routes share.
struct Install {
    agents: Agents,
    releases: Releases,
    authority: Option<String>,
    update_key: Option<String>,
    scheme: &'static str,
}

/// The routes of the installer.
///
/// # Errors
/// When the authority's certificate cannot be read, or the key of updates is none.
pub(crate) fn routes(settings: &Settings) -> Result<Vec<RawRoute>, String> {
    let install = Arc::new(Install {
        agents: Agents::new(settings.install.agents.clone()),
        releases: Releases::new(settings.install.releases.clone()),
        authority: settings.install.authority.as_deref().map(pem).transpose()?,
        update_key: settings.install.update_key.as_deref().map(update_key).transpose()?,
        scheme: if settings.tls.is_some() { "https" } else { "http" },
    });
    let of = |template: &'static str, answer: fn(&Install, &RawRequest) -> Response<Body>| {
        let install = Arc::clone(&install);
        let handler: RawHandler = Arc::new(move |request| {
            let install = Arc::clone(&install);
            Box::pin(async move {
                // Agents are read from the disk.
                let answered = tokio::task::spawn_blocking(move || answer(&install, &request)).await;
                answered.unwrap_or_else(|_| told(StatusCode::INTERNAL_SERVER_ERROR, TEXT, "something failed\n"))
            })
        });
        RawRoute { method: Method::GET, template, signing_name: None, handler }
    };
    Ok(vec![
        of("/_fleetwright/install.sh", script),
        of("/_fleetwright/agent/{platform}", agent),
        of("/_fleetwright/ca.pem", authority),
        of("/agent/{path+}", release),
    ])
}

fn pem(path: &Path) -> Result<String, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("install.authority {}: {error}", path.display()))?;
    if text.contains("-----BEGIN CERTIFICATE-----") && !text.contains('\'') {
        return Ok(text.trim().to_owned());
    }
    Err(format!("install.authority {}: it holds no certificate in PEM", path.display()))
}

/// The base64 of 32 bytes.
fn update_key(text: &str) -> Result<String, String> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+/".contains(&byte);
    match text.strip_suffix('=') {
        Some(digits) if digits.len() == 43 && digits.bytes().all(is_letter) => Ok(text.to_owned()),
        _ => Err(format!("install.update_key {text:?}: write the 32 bytes of an Ed25519 public key in base64")),
    }
}

const TEXT: &str = "text/plain; charset=utf-8";

/// The script, knowing from where it came, and which agents there are.
fn script(install: &Install, request: &RawRequest) -> Response<Body> {
    let host = request.parts.uri.authority().map(ToString::to_string);
    let header = || request.parts.headers.get(HOST)?.to_str().ok().map(str::to_owned);
    let Some(host) = host.or_else(header).filter(|host| is_host(host)) else {
        return told(StatusCode::BAD_REQUEST, TEXT, "the request names no host\n");
    };
    let server = format!("{}://{host}", install.scheme);
    let [authority, key] = [&install.authority, &install.update_key].map(|text| text.as_deref().unwrap_or_default());
    let text = rendered(&server, &install.agents.list(), authority, key);
    told(StatusCode::OK, "text/x-shellscript; charset=utf-8", text)
}

/// Nothing of what is put into the script has a quote, so nothing of it can end the quotes that it stands in.
fn rendered(server: &str, agents: &[(String, String)], authority: &str, key: &str) -> String {
    let agents: Vec<_> = agents.iter().map(|(platform, sum)| format!("{platform} {sum}")).collect();
    let text = SCRIPT.replace("@SERVER@", server).replace("@AGENTS@", &agents.join("\n"));
    text.replace("@AUTHORITY@", authority).replace("@UPDATE_KEY@", key)
}

fn is_host(host: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    !host.is_empty() && host.len() <= 300 && host.bytes().all(is_letter)
}

fn agent(install: &Install, request: &RawRequest) -> Response<Body> {
    let platform = request.labels.first().map(String::as_str).unwrap_or_default();
    match install.agents.get(platform) {
        Some(agent) => told(StatusCode::OK, "application/octet-stream", agent.bytes),
        None => told(StatusCode::NOT_FOUND, TEXT, "there is no agent for this platform\n"),
    }
}

fn release(install: &Install, request: &RawRequest) -> Response<Body> {
    let path = request.labels.first().map(String::as_str).unwrap_or_default();
    let content_type = if path.ends_with(".json") { "application/json" } else { "application/octet-stream" };
    match install.releases.get(path) {
        Ok(bytes) => told(StatusCode::OK, content_type, bytes),
        Err(why) => told(StatusCode::NOT_FOUND, TEXT, format!("{why}\n")),
    }
}

fn authority(install: &Install, _: &RawRequest) -> Response<Body> {
    match &install.authority {
        Some(pem) => told(StatusCode::OK, "application/x-pem-file", format!("{pem}\n")),
        None => told(StatusCode::NOT_FOUND, TEXT, "this server's certificate is of a public authority\n"),
    }
}

fn told(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Body::from(body.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_that_could_leave_their_quotes_are_none() {
        for good in ["fleet.example.com:8443", "127.0.0.1:8420", "[::1]:8420"] {
            assert!(is_host(good), "{good}");
        }
        for bad in ["", "a'b", "a b", "a;b", "$(id)", "a/b", "a\\b"] {
            assert!(!is_host(bad), "{bad}");
        }
    }

    #[test]
    fn the_script_is_told_where_it_came_from() {
        let agents = [("linux-x86_64".to_owned(), "ab12".to_owned()), ("linux-aarch64".to_owned(), "cd34".to_owned())];
        let text =
            rendered("https://fleet:8443", &agents, "-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----", "AB=");
        assert!(text.contains("server='https://fleet:8443'\nagents='linux-x86_64 ab12\nlinux-aarch64 cd34'\n"));
        assert!(text.contains("update_key='AB='\n"));
        assert!(!text.contains("='@"), "every place is filled");
    }

    #[test]
    fn keys_of_updates_are_32_bytes() {
        assert!(update_key("fa8cOEFJD1K18sKn5sLxQqgqd17So6UxLpWbqBF+uCE=").is_ok());
        for wrong in ["", "AAAA", "fa8cOEFJD1K18sKn5sLxQqgqd17So6UxLpWbqBF'uCE=", "-----BEGIN PUBLIC KEY-----"] {
            assert!(update_key(wrong).is_err(), "{wrong}");
        }
    }
}
