//! The authorization code flow with PKCE: the browser of this machine logs in, and comes back to a port of this command.

use std::process::{Command, Stdio};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use wire::Secret;

use super::http::{self, encoded};
use super::issuer::{Client, Issuer, id_token};
use crate::failure::Failure;
use crate::output;

/// How long the browser may take.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long one connection may take to say what it wants, and how much that may be.
const REQUEST: Duration = Duration::from_secs(5);
const LONGEST: usize = 16 << 10;

/// The ID token of whoever logs in.
pub(super) async fn token(issuer: &Issuer, client: Client<'_>) -> Result<Secret, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("cannot wait for the browser: {error}"));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed)?;
    let back = format!("http://127.0.0.1:{}/callback", listener.local_addr().map_err(failed)?.port());
    let (state, verifier) = (random()?, random()?);
    let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
    let address = address(issuer.endpoint("authorization_endpoint")?, client.id, &back, &state, &challenge);
    output::note("Log in in the browser. If it does not open, go to:");
    output::note(&address);
    open(&address);
    let code = timeout(PATIENCE, returned(&listener, &state)).await;
    let code = code.map_err(|_| Failure::new("nobody logged in within five minutes"))??;
    let form = client.form(&[
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", back.as_str()),
        ("code_verifier", verifier.as_str()),
    ]);
    id_token(&http::post(issuer.endpoint("token_endpoint")?, &form).await?.1)
}

fn address(endpoint: &str, client_id: &str, back: &str, state: &str, challenge: &str) -> String {
    let joint = if endpoint.contains('?') { '&' } else { '?' };
    format!(
        "{endpoint}{joint}response_type=code&scope={}&client_id={}&redirect_uri={}&state={state}&code_challenge={challenge}\
         &code_challenge_method=S256",
        encoded("openid profile email"),
        encoded(client_id),
        encoded(back)
    )
}

/// 256 bits that nobody can guess.
fn random() -> Result<String, Failure> {
    let mut bytes = [0; 32];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Failure::new("the system's random source failed"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// Opens a browser, if there is one.
fn open(address: &str) {
    let quiet = |program: &str| {
        let mut command = Command::new(program);
        command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    };
    let _ = quiet("xdg-open").or_else(|_| quiet("open"));
}

/// The code that the browser comes back with. Whoever else connects is told that it is wrong here.
async fn returned(listener: &TcpListener, state: &str) -> Result<String, Failure> {
    loop {
        let Ok((mut connection, _)) = listener.accept().await else { continue };
        let Ok(Ok(line)) = timeout(REQUEST, request_line(&mut connection)).await else { continue };
        let came = read(&line, state);
        let (status, said) = match &came {
            None => ("404 Not Found", "There is nothing here."),
            Some(Ok(_)) => ("200 OK", "You are logged in, and may close this page."),
            Some(Err(_)) => ("200 OK", "The login failed; the command line says why."),
        };
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{said}",
            said.len()
        );
        let _ = connection.write_all(answer.as_bytes()).await;
        if let Some(came) = came {
            return came.map_err(|why| Failure::new(format!("the issuer refused the login: {why}")));
        }
    }
}

async fn request_line(connection: &mut TcpStream) -> std::io::Result<String> {
    let mut text = Vec::new();
    while !text.windows(4).any(|end| end == b"\r\n\r\n") && text.len() < LONGEST {
        let mut more = [0; 2048];
        match connection.read(&mut more).await? {
            0 => break,
            count => text.extend_from_slice(&more[..count]),
        }
    }
    Ok(String::from_utf8_lossy(&text).lines().next().unwrap_or_default().to_owned())
}

/// The code or the refusal in a request; none when it is not the one that is waited for.
fn read(line: &str, state: &str) -> Option<Result<String, String>> {
    let query = line.strip_prefix("GET /callback?")?.split(' ').next()?;
    let value = |name: &str| {
        let pair = query.split('&').filter_map(|pair| pair.split_once('='));
        pair.into_iter().find(|(known, _)| *known == name).map(|(_, value)| decoded(value))
    };
    if value("state").as_deref() != Some(state) {
        return None;
    }
    match (value("code"), value("error")) {
        (Some(code), None) => Some(Ok(code)),
        (_, error) => Some(Err(error.unwrap_or_default())),
    }
}

fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((first, more)) = rest.split_first() {
        let hex = more.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match (first, hex.and_then(|digits| u8::from_str_radix(digits, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &more[2..];
                continue;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
        rest = more;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_browser_that_was_sent_comes_back() {
        let read = |line: &str| read(line, "s1");
        assert_eq!(read("GET /callback?code=a%2Fb+c&state=s1 HTTP/1.1"), Some(Ok("a/b c".to_owned())));
        assert_eq!(read("GET /callback?error=access_denied&state=s1 HTTP/1.1"), Some(Err("access_denied".to_owned())));
        for other in [
            "GET /callback?code=x&state=s2 HTTP/1.1",
            "GET /callback?code=x HTTP/1.1",
            "GET /favicon.ico HTTP/1.1",
            "POST /callback?code=x&state=s1 HTTP/1.1",
            "",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn the_address_asks_for_a_code_with_a_challenge() {
        let address =
            address("https://idp.example.com/auth?x=1", "fleet wright", "http://127.0.0.1:7/callback", "s", "c");
        assert_eq!(
            address,
            "https://idp.example.com/auth?x=1&response_type=code&scope=openid%20profile%20email&client_id=fleet%20wright\
             &redirect_uri=http%3A%2F%2F127.0.0.1%3A7%2Fcallback&state=s&code_challenge=c&code_challenge_method=S256"
        );
    }
}
