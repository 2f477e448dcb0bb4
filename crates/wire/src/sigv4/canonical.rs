//! The canonical request: method, path, query, signed headers and body hash in the one form that both ends hash.

use std::borrow::Cow;

use http::HeaderMap;

/// The signing name of S3.
pub const S3: &str = "s3";

/// What of a request a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// The path as it travels, percent-encoded once.
    pub path: &'a str,
    /// The query as it travels, without its `X-Amz-Signature`.
    pub query: Option<&'a str>,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// Host with a non-default port: the `Host` header, or the authority of HTTP/2.
    pub host: &'a str,
    /// Names of the signed headers in lower case, sorted, with `;` between.
    pub signed_headers: &'a str,
    /// Lower-case hexadecimal SHA-256 of the body, or what S3 has in its place.
    pub body_hash: &'a str,
    /// Signing name of the service: S3 alone takes the path as it travels.
    pub service: &'a str,
}

impl Request<'_> {
    /// The canonical text of the request.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(self.method.as_bytes());
        out.push(b'\n');
        match self.service {
            S3 => out.extend_from_slice(self.path.as_bytes()),
            _ => write_path(&mut out, self.path),
        }
        out.push(b'\n');
        write_query(&mut out, self.query.unwrap_or(""));
        out.push(b'\n');
        for name in self.signed_headers.split(';') {
            self.write_header(&mut out, name);
        }
        out.push(b'\n');
        out.extend_from_slice(self.signed_headers.as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.body_hash.as_bytes());
        out
    }

    fn write_header(&self, out: &mut Vec<u8>, name: &str) {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        if name == "host" {
            write_trimmed(out, self.host.as_bytes());
        } else {
            for (at, value) in self.headers.get_all(name).iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write_trimmed(out, value.as_bytes());
            }
        }
        out.push(b'\n');
    }
}

/// Without outer spaces, and with one space where there are several.
fn write_trimmed(out: &mut Vec<u8>, value: &[u8]) {
    let mut words = value.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty());
    if let Some(first) = words.next() {
        out.extend_from_slice(first);
    }
    for word in words {
        out.push(b' ');
        out.extend_from_slice(word);
    }
}

/// Normalised (no `.`, `..` or empty segments) and encoded once more than it travels, as all services but S3 want it.
fn write_path(out: &mut Vec<u8>, path: &str) {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            other => segments.push(other),
        }
    }
    for segment in &segments {
        out.push(b'/');
        write_encoded(out, segment.as_bytes());
    }
    if segments.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// Pairs sorted by encoded name, then by encoded value.
fn write_query(out: &mut Vec<u8>, query: &str) {
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = pairs(query).map(|(name, value)| (recode(name), recode(value))).collect();
    pairs.sort_unstable();
    for (at, (name, value)) in pairs.iter().enumerate() {
        if at > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// The names and values of a query as they travel.
pub fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn recode(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    write_encoded(&mut out, &percent_decode(text));
    out
}

/// Percent-encodes everything but letters, digits and `-._~`.
pub fn write_encoded(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(&[b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
    }
}

/// Percent-encodes everything but letters, digits and `-._~`.
#[must_use]
pub fn percent_encode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    write_encoded(&mut out, text.as_bytes());
    out.into_iter().map(char::from).collect()
}

/// Bytes behind a percent-encoded text. A `%` that no two hexadecimal digits follow stands for itself.
#[must_use]
pub fn percent_decode(text: &str) -> Cow<'_, [u8]> {
    if !text.contains('%') {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        match (first, escaped(tail)) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &tail[2..];
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    Cow::Owned(out)
}

fn escaped(tail: &[u8]) -> Option<u8> {
    let digit = |at: usize| tail.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}
