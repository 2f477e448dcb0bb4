//! What a request is about: bucket and key, from its host and path.

use std::borrow::Cow;

use http::header::HOST;
use http::request::Parts;
use model::Fault;

use crate::faults::{INVALID_BUCKET_NAME, INVALID_URI, KEY_TOO_LONG};

const LONGEST_KEY: usize = 1024;

/// What a request names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) bucket: Option<String>,
    pub(crate) key: Option<String>,
    query: Vec<(String, String)>,
}

impl Asked {
    /// Reads a request. `hosts` are names whose subdomains are buckets.
    pub(crate) fn of(parts: &Parts, hosts: &[String]) -> Result<Self, Fault> {
        let header = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
        let host = header.or_else(|| parts.uri.host()).unwrap_or_default();
        Self::read(host, parts.uri.path(), parts.uri.query().unwrap_or_default(), hosts)
    }

    fn read(host: &str, path: &str, query: &str, hosts: &[String]) -> Result<Self, Fault> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (bucket, key) = match bucket_of(host, hosts) {
            Some(bucket) => (Some(bucket), Some(path)),
            None => match path.split_once('/') {
                Some((bucket, key)) => (Some(bucket.to_owned()), Some(key)),
                None => (Some(path.to_owned()), None),
            },
        };
        let bucket = bucket.filter(|bucket| !bucket.is_empty());
        let key = key.filter(|key| !key.is_empty()).map(decoded).transpose()?;
        check(bucket.as_deref(), key.as_deref())?;
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let query = pairs.map(|(name, value)| Ok((decoded(name)?, decoded(&value.replace('+', " "))?)));
        Ok(Self { bucket, key, query: query.collect::<Result<_, Fault>>()? })
    }

    /// A parameter of the query.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The bucket in a host's name: before a name that is set, before `.s3.` or `.s3-`, or before `.localhost`.
fn bucket_of(host: &str, hosts: &[String]) -> Option<String> {
    let host = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(host, |(host, _)| host);
    let set = hosts.iter().find_map(|name| host.strip_suffix(name.as_str())?.strip_suffix('.'));
    let usual = || host.find(".s3.").or_else(|| host.find(".s3-")).map(|at| &host[..at]);
    let here = || host.strip_suffix(".localhost");
    set.or_else(usual).or_else(here).map(str::to_owned)
}

fn check(bucket: Option<&str>, key: Option<&str>) -> Result<(), Fault> {
    if let Some(bucket) = bucket.filter(|bucket| !is_bucket_name(bucket)) {
        return Err(INVALID_BUCKET_NAME.with(format!("The specified bucket is not valid: {}", shown(bucket))));
    }
    match key {
        Some(key) if key.len() > LONGEST_KEY => Err(KEY_TOO_LONG.with("Your key is too long: it may have 1024 bytes.")),
        Some(key) if key.contains('\0') => Err(INVALID_URI.with("A key cannot hold the character NUL.")),
        _ => Ok(()),
    }
}

/// 3 to 63 lower-case letters, digits, `-` and `.`, with a letter or digit at both ends, and no address.
pub(crate) fn is_bucket_name(name: &str) -> bool {
    let end = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let bytes = name.as_bytes();
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(byte);
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(plain)
        && end(bytes.first())
        && end(bytes.last())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
}

fn decoded(text: &str) -> Result<String, Fault> {
    let bytes = wire::sigv4::canonical::percent_decode(text);
    let text = match bytes {
        Cow::Borrowed(_) => Ok(text.to_owned()),
        Cow::Owned(bytes) => String::from_utf8(bytes),
    };
    text.map_err(|_| INVALID_URI.with("Couldn't parse the specified URI: it is not UTF-8 when percent-decoded."))
}

fn shown(text: &str) -> String {
    text.chars().take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(host: &str, path: &str) -> (String, String) {
        let asked = Asked::read(host, path, "", &["objects.example.com".to_owned()]).unwrap();
        (asked.bucket.unwrap_or_default(), asked.key.unwrap_or_default())
    }

    #[test]
    fn buckets_stand_in_the_path_or_in_the_host() {
        let pair = |bucket: &str, key: &str| (bucket.to_owned(), key.to_owned());
        assert_eq!(read("127.0.0.1:8443", "/"), pair("", ""));
        assert_eq!(read("127.0.0.1:8443", "/out"), pair("out", ""));
        assert_eq!(read("fleet.example.com", "/out/"), pair("out", ""));
        assert_eq!(read("fleet.example.com", "/out/a/b%20c"), pair("out", "a/b c"));
        assert_eq!(read("s3.eu-1.example.com", "/out/a"), pair("out", "a"));
        assert_eq!(read("out.s3.eu-1.example.com:443", "/a//b"), pair("out", "a//b"));
        assert_eq!(read("my.out.objects.example.com", "/a"), pair("my.out", "a"));
        assert_eq!(read("objects.example.com", "/out/a"), pair("out", "a"));
        assert_eq!(read("out.localhost:8443", "/"), pair("out", ""));
    }

    #[test]
    fn names_and_keys_are_checked() {
        let code = |path: &str| Asked::read("h", path, "", &[]).map(|_| ()).unwrap_err().shape.code;
        for path in ["/ab", "/Upper", "/-out", "/out.", "/a..b", "/10.0.0.1", &format!("/{}", "x".repeat(64))] {
            assert_eq!(code(path), "InvalidBucketName", "{path}");
        }
        assert_eq!(code("/out/%ff"), "InvalidURI");
        assert_eq!(code("/out/a%00"), "InvalidURI");
        assert_eq!(code(&format!("/out/{}", "x".repeat(1025))), "KeyTooLongError");
    }

    #[test]
    fn the_query_is_decoded() {
        let asked = Asked::read("h", "/out", "prefix=a%2Fb+c&uploads&x=", &[]).unwrap();
        assert_eq!((asked.get("prefix"), asked.get("uploads"), asked.get("y")), (Some("a/b c"), Some(""), None));
    }
}
