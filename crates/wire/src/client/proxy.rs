//! Connecting through an HTTP proxy.

use std::io;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Uri;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::Endpoint;
use crate::Secret;

/// The longest answer to `CONNECT` that is read, in bytes.
const MAX_HEAD: usize = 16 << 10;

/// A proxy that connects to a server on request (`CONNECT`).
#[derive(Clone, Debug)]
pub struct Proxy {
    host: String,
    port: u16,
    authorization: Option<Secret>,
}

impl Proxy {
    /// The proxy that the environment names for an endpoint: `https_proxy` or `HTTPS_PROXY`, unless the host is listed in
    /// `no_proxy` or the endpoint is without TLS.
    ///
    /// Takes the look-up of variables.
    ///
    /// # Errors
    /// When the variable is not `http://[user:password@]host:port`.
    pub fn from_env(endpoint: &Endpoint, variable: impl Fn(&str) -> Option<String>) -> io::Result<Option<Self>> {
        let either = |name: &str| {
            variable(name).or_else(|| variable(&name.to_ascii_uppercase())).filter(|text| !text.is_empty())
        };
        let excepted = either("no_proxy").is_some_and(|list| covers(&list, endpoint.bare_host()));
        match either("https_proxy") {
            Some(url) if endpoint.trust.is_some() && !excepted => Self::parse(&url).map(Some),
            _ => Ok(None),
        }
    }

    fn parse(url: &str) -> io::Result<Self> {
        let bad = || {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                "https_proxy is not of the form http://[user:password@]host:port",
            )
        };
        let url = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
        let uri: Uri = url.parse().map_err(|_| bad())?;
        let authority = uri.authority().filter(|_| uri.scheme_str() == Some("http")).ok_or_else(bad)?;
        let login = authority.as_str().rsplit_once('@').map(|(login, _)| Secret::new(STANDARD.encode(login)));
        Ok(Self { host: authority.host().to_owned(), port: authority.port_u16().unwrap_or(80), authorization: login })
    }

    /// A connection to the endpoint, through the proxy.
    pub(super) async fn connect(&self, endpoint: &Endpoint) -> io::Result<TcpStream> {
        let mut tcp = TcpStream::connect((self.host.as_str(), self.port)).await?;
        let target = format!("{}:{}", endpoint.host, endpoint.port);
        let login =
            self.authorization.as_ref().map(|login| format!("Proxy-Authorization: Basic {}\r\n", login.expose()));
        let head = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{}\r\n", login.unwrap_or_default());
        tcp.write_all(head.as_bytes()).await?;
        let status = status(&mut tcp).await?;
        if status.split(' ').nth(1).is_some_and(|code| code.starts_with('2')) {
            return Ok(tcp);
        }
        Err(io::Error::other(format!("the proxy {}:{} does not connect to {target}: {status}", self.host, self.port)))
    }
}

/// The first line of an answer whose head is read to its end and not a byte further.
async fn status(tcp: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(tcp.read_u8().await?);
        if head.len() > MAX_HEAD {
            return Err(io::Error::other("the proxy's answer is too long"));
        }
    }
    Ok(String::from_utf8_lossy(&head).lines().next().unwrap_or("").to_owned())
}

/// Whether a host is in a list such as `localhost,.example.com,10.0.0.1`.
fn covers(list: &str, host: &str) -> bool {
    list.split(',').map(|entry| entry.trim().trim_start_matches('.')).filter(|entry| !entry.is_empty()).any(|entry| {
        let tail = host.len().checked_sub(entry.len()).and_then(|at| host.get(at..));
        let whole = host.len() == entry.len()
            || host.len() > entry.len() && host.as_bytes()[host.len() - entry.len() - 1] == b'.';
        entry == "*" || (whole && tail.is_some_and(|tail| tail.eq_ignore_ascii_case(entry)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Trust;

    fn proxy(url: &str, variables: &[(&str, &str)]) -> Option<Proxy> {
        let endpoint = Endpoint::parse(url, Trust::System).unwrap();
        let variable =
            |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Proxy::from_env(&endpoint, variable).unwrap()
    }

    #[test]
    fn the_environment_chooses() {
        let https = ("https_proxy", "http://proxy.example.com:3128");
        let found = proxy("https://fleet.example.com", &[https]).unwrap();
        assert_eq!((found.host.as_str(), found.port), ("proxy.example.com", 3128));
        assert!(proxy("https://fleet.example.com", &[("HTTPS_PROXY", "proxy:1")]).is_some());
        assert!(proxy("https://fleet.example.com", &[]).is_none());
        assert!(proxy("http://localhost", &[https]).is_none());
        for list in ["*", "fleet.example.com", "other, .example.com", "EXAMPLE.com"] {
            assert!(proxy("https://fleet.example.com", &[https, ("no_proxy", list)]).is_none(), "{list}");
        }
        for list in ["fleet", "leet.example.com", "fleet.example.com.org", ""] {
            assert!(proxy("https://fleet.example.com", &[https, ("no_proxy", list)]).is_some(), "{list}");
        }
    }

    #[test]
    fn logins_are_encoded_and_not_shown() {
        let found = proxy("https://a.b", &[("https_proxy", "http://me:secret@proxy:3128")]).unwrap();
        assert_eq!(found.authorization.as_ref().map(Secret::expose), Some("bWU6c2VjcmV0"));
        assert!(!format!("{found:?}").contains("secret"));
    }
}
