//! Reading over HTTP, whatever the length: redirects are followed, answers go to a file as they come.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, LOCATION, USER_AGENT, WWW_AUTHENTICATE,
};
use http::{Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use uuid::Uuid;
use wire::client::{Connection, Connector, Endpoint, Proxy, Trust};

use super::destination::Draft;
use super::digest::{self, Asked};
use super::download::Auth;
use crate::parameters::Access;
use crate::{AGENT_NAME, AGENT_VERSION};

/// Redirects that are followed one after another.
const REDIRECTS: u32 = 10;
/// Bytes of an answer that is read into memory: lists and the like.
const MOST: usize = 16 << 20;
/// How it is told that an answer broke off.
pub(super) const BROKEN: &str = "An error occurred during data transfer";
/// Bytes of what a server says about a failure.
const WORDS: usize = 500;

/// What is read.
#[derive(Clone, Debug)]
pub(super) struct Get {
    pub(super) url: Uri,
    pub(super) headers: HeaderMap,
    /// A redirect may lead from `https` to `http`.
    pub(super) insecure: bool,
}

/// An answer as it comes; with the connection, which ends with it.
pub(super) struct Answer {
    pub(super) response: Response<Incoming>,
    _connection: Connection,
}

impl Get {
    /// A URL with a scheme and a host.
    pub(super) fn new(url: &str) -> Result<Self, String> {
        let parsed: Uri = url.trim().parse().map_err(|error| format!("Invalid URL format: {error}"))?;
        match parsed.scheme_str() {
            Some("http" | "https") if parsed.host().is_some() => {}
            _ => return Err("URL scheme for HTTP resource type is invalid. HTTP or HTTPS is accepted".to_owned()),
        }
        Ok(Self { url: parsed, headers: HeaderMap::new(), insecure: false })
    }

    pub(super) fn header(mut self, name: HeaderName, value: &str) -> Result<Self, String> {
        let mut value =
            HeaderValue::from_str(value).map_err(|_| format!("{name} has characters that no header may have"))?;
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(self)
    }

    pub(super) fn is_secure(&self) -> bool {
        self.url.scheme_str() == Some("https")
    }

    /// Sends it, and what it is redirected to.
    pub(super) async fn send(mut self, server: Option<&Access>) -> Result<Answer, String> {
        for _ in 0..REDIRECTS {
            let answer = exchange(&self, server).await?;
            let Some(next) = redirect(&self.url, &answer.response)? else { return Ok(answer) };
            if next.host() != self.url.host() || next.port_u16() != self.url.port_u16() {
                self.headers.remove(AUTHORIZATION);
            }
            if self.is_secure() && next.scheme_str() != Some("https") && !self.insecure {
                return Err(format!("{} redirects to a URL without TLS", shown(&self.url)));
            }
            self.url = next;
        }
        Err(format!("{} is redirected again and again", shown(&self.url)))
    }

    /// As [`Get::send`], authenticated.
    pub(super) async fn send_as(self, auth: &Auth, server: Option<&Access>) -> Result<Answer, String> {
        match auth {
            Auth::None => self.send(server).await,
            Auth::Basic { username, password } => {
                let login = STANDARD.encode(format!("{username}:{password}"));
                self.header(AUTHORIZATION, &format!("Basic {login}"))?.send(server).await
            }
            Auth::Digest { username, password } => {
                let first = self.clone().send(server).await?;
                if first.response.status() != StatusCode::UNAUTHORIZED {
                    return Ok(first);
                }
                let challenges = first.response.headers().get_all(WWW_AUTHENTICATE).iter();
                let target = target(&self.url);
                let cnonce = Uuid::new_v4().simple().to_string();
                let asked = Asked { method: "GET", target: &target, username, password, cnonce: &cnonce };
                let value = challenges
                    .filter_map(|value| value.to_str().ok())
                    .find_map(|challenge| digest::authorization(challenge, asked))
                    .ok_or("the server does not ask for Digest authentication as it is known here")?;
                self.header(AUTHORIZATION, &value)?.send(server).await
            }
        }
    }
}

impl Answer {
    /// An error unless the answer is a success.
    pub(super) fn succeeded(self) -> Result<Self, String> {
        let status = self.response.status();
        if status.is_success() { Ok(self) } else { Err(format!("Status: {status}")) }
    }

    /// As [`Answer::succeeded`], with the first line of what the server says about it in plain text.
    pub(super) async fn succeeded_or_told(self) -> Result<Self, String> {
        let is_text = |value: &HeaderValue| value.as_bytes().starts_with(b"text/plain");
        if self.response.status().is_success() || !self.response.headers().get(CONTENT_TYPE).is_some_and(is_text) {
            return self.succeeded();
        }
        let status = self.response.status();
        let said = self.bytes().await?;
        let said = String::from_utf8_lossy(&said[..said.len().min(WORDS)]).into_owned();
        Err(format!("Status: {status}: {}", said.lines().next().unwrap_or_default()))
    }

    /// Reads it into memory.
    pub(super) async fn bytes(self) -> Result<Bytes, String> {
        let body = Limited::new(self.response.into_body(), MOST).collect().await;
        Ok(body.map_err(|error| format!("{BROKEN}: {error}"))?.to_bytes())
    }

    /// Writes it to a file; gives its path. What is there must have this SHA-256, in hexadecimal or base64.
    pub(super) async fn save(self, mut draft: Draft, sha256: Option<&str>) -> Result<PathBuf, String> {
        if sha256.is_some() {
            draft = draft.hashed();
        }
        let mut body = self.response.into_body();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| format!("{BROKEN}: {error}"))?;
            if let Some(bytes) = frame.data_ref() {
                draft.write(bytes)?;
            }
        }
        match (sha256, draft.sha256()) {
            (Some(wanted), Some((hex, base64))) if !wanted.eq_ignore_ascii_case(&hex) && wanted != base64 => {
                Err(format!("the SHA-256 of what was downloaded is {hex}, and not {wanted}"))
            }
            _ => draft.finish(),
        }
    }
}

async fn exchange(get: &Get, server: Option<&Access>) -> Result<Answer, String> {
    let base = base(&get.url);
    let failed = |error: &dyn std::fmt::Display| format!("Cannot execute request: {error}");
    let trust = match server.filter(|server| server.is_at(&base)) {
        Some(server) => server.trust.trust().map_err(|error| failed(&error))?,
        None => Trust::System,
    };
    let endpoint = Endpoint::parse_plain_anywhere(&base, trust).map_err(|error| failed(&error))?;
    let authority = endpoint.authority();
    let proxy = Proxy::from_env(&endpoint, |name| std::env::var(name).ok()).map_err(|error| failed(&error))?;
    let connector = Connector::new(endpoint).map_err(|error| failed(&error))?.through(proxy);
    let mut connection = connector.connect().await.map_err(|error| failed(&error))?;
    let mut request = Request::get(target(&get.url)).body(Bytes::new()).map_err(|error| failed(&error))?;
    *request.headers_mut() = get.headers.clone();
    let host = HeaderValue::from_str(&authority).map_err(|error| failed(&error))?;
    request.headers_mut().insert(HOST, host);
    let agent = HeaderValue::from_str(&format!("{AGENT_NAME}/{AGENT_VERSION}")).map_err(|error| failed(&error))?;
    request.headers_mut().insert(USER_AGENT, agent);
    let response = connection.open(request).await.map_err(|error| failed(&error))?;
    Ok(Answer { response, _connection: connection })
}

/// Scheme, host and port.
pub(super) fn base(url: &Uri) -> String {
    let port = url.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}", url.scheme_str().unwrap_or_default(), url.host().unwrap_or_default())
}

fn target(url: &Uri) -> String {
    url.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string)
}

/// Without a name and password in it.
fn shown(url: &Uri) -> String {
    format!("{}{}", base(url), url.path())
}

fn redirect(from: &Uri, response: &Response<Incoming>) -> Result<Option<Uri>, String> {
    let redirects = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let Some(location) = response.headers().get(LOCATION).filter(|_| redirects) else { return Ok(None) };
    let location = location.to_str().map_err(|_| format!("{} redirects to nowhere", shown(from)))?;
    let absolute = join(from, location);
    let get = Get::new(&absolute).map_err(|_| format!("{} redirects to what is no URL", shown(from)))?;
    Ok(Some(get.url))
}

pub(super) fn join(from: &Uri, location: &str) -> String {
    if location.contains("://") {
        return location.to_owned();
    }
    if let Some(rest) = location.strip_prefix("//") {
        return format!("{}://{rest}", from.scheme_str().unwrap_or_default());
    }
    if location.starts_with('/') {
        return format!("{}{location}", base(from));
    }
    let folder = from.path().rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{}{folder}/{location}", base(from))
}

#[cfg(test)]
mod tests {
    use super::{Get, base, join};

    #[test]
    fn urls() {
        for url in ["ftp://host/x", "host/x", "", "https://", "file:///etc/passwd"] {
            assert!(Get::new(url).is_err(), "{url}");
        }
        let get = Get::new(" https://user:pw@host:8443/a?b ").unwrap();
        assert_eq!(base(&get.url), "https://host:8443");
    }

    #[test]
    fn places_of_redirects() {
        let from = Get::new("https://host/a/b?c").unwrap().url;
        for (location, url) in [
            ("http://other/x", "http://other/x"),
            ("//other/x", "https://other/x"),
            ("/x", "https://host/x"),
            ("x", "https://host/a/x"),
        ] {
            assert_eq!(join(&from, location), url);
        }
    }
}
