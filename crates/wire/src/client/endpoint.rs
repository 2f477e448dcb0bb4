//! Where the server is and what proves that it is the right one.

use std::{fmt, net::IpAddr};

use http::{Uri, uri::Scheme};

/// What a server has to show in the TLS handshake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// A certificate for its name by an authority that this machine trusts.
    System,
    /// A certificate for its name by an authority in this PEM text.
    Authority(Vec<u8>),
    /// The certificate whose DER has this SHA-256, whatever its name.
    Certificate([u8; 32]),
}

/// A server's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub(super) host: String,
    pub(super) port: u16,
    /// `None` without TLS.
    pub(super) trust: Option<Trust>,
}

/// A text that cannot be an endpoint, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadEndpoint(String);

impl fmt::Display for BadEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadEndpoint {}

impl Endpoint {
    /// Reads `https://host[:port]`, or `http://host[:port]` for a host that is this machine.
    ///
    /// # Errors
    /// When it is not such a URL.
    pub fn parse(url: &str, trust: Trust) -> Result<Self, BadEndpoint> {
        let endpoint = Self::parse_plain_anywhere(url, trust)?;
        if endpoint.trust.is_none() && !is_loopback(&endpoint.host) {
            let message = format!(
                "{url} would send credentials without TLS over the network; use https, or allow plain HTTP explicitly"
            );
            return Err(BadEndpoint(message));
        }
        Ok(endpoint)
    }

    /// As [`Endpoint::parse`], and takes `http` to any host.
    ///
    /// # Errors
    /// When it is not such a URL.
    pub fn parse_plain_anywhere(url: &str, trust: Trust) -> Result<Self, BadEndpoint> {
        let bad = || BadEndpoint(format!("'{url}' is not an endpoint; write it as https://host:port"));
        let uri: Uri = url.parse().map_err(|_| bad())?;
        let is_tls = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(bad()),
        };
        let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(bad)?;
        let has_more =
            uri.path() != "/" || uri.query().is_some() || uri.authority().is_some_and(|all| all.as_str().contains('@'));
        if has_more {
            return Err(bad());
        }
        let port = uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        Ok(Self { host: host.to_owned(), port, trust: is_tls.then_some(trust) })
    }

    /// What stands in the `Host` header: the port only when it is not the usual one.
    #[must_use]
    pub fn authority(&self) -> String {
        let usual = if self.trust.is_some() { 443 } else { 80 };
        if self.port == usual { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }

    /// The host without the brackets of an IPv6 address.
    pub(super) fn bare_host(&self) -> &str {
        self.host.trim_start_matches('[').trim_end_matches(']')
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.trust.is_some() { "https" } else { "http" }, self.authority())
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<Endpoint, BadEndpoint> {
        Endpoint::parse(url, Trust::System)
    }

    #[test]
    fn ports_and_hosts() {
        for (url, authority, port) in [
            ("https://fleet.example.com", "fleet.example.com", 443),
            ("https://fleet.example.com/", "fleet.example.com", 443),
            ("https://fleet.example.com:8443", "fleet.example.com:8443", 8443),
            ("http://127.0.0.1:8080", "127.0.0.1:8080", 8080),
            ("http://localhost", "localhost", 80),
            ("https://[::1]:8443", "[::1]:8443", 8443),
        ] {
            let endpoint = parse(url).unwrap();
            assert_eq!((endpoint.authority().as_str(), endpoint.port), (authority, port), "{url}");
        }
        assert_eq!(parse("https://[::1]:8443").unwrap().bare_host(), "::1");
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for url in ["http://fleet.example.com", "http://192.168.1.1:80", "http://localhost.example.com"] {
            assert!(parse(url).unwrap_err().to_string().contains("without TLS"), "{url}");
            assert!(Endpoint::parse_plain_anywhere(url, Trust::System).is_ok(), "{url}");
        }
        assert!(parse("http://[::1]:1").is_ok());
        assert!(parse("http://127.8.9.1").is_ok());
    }

    #[test]
    fn what_is_no_endpoint() {
        for url in
            ["", "host", "host:80", "ftp://host", "https://", "https://host/path", "https://host?x", "https://u@host"]
        {
            assert!(parse(url).is_err(), "{url}");
        }
    }
}
