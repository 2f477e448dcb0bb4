//! Digest authentication (RFC 7616), as far as servers of files speak it: MD5 and SHA-256, with `qop=auth` or without.

use std::collections::BTreeMap;

use wire::sigv4::sha256_hex;

use super::md5;

/// What a request is answered with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub(super) method: &'a str,
    /// Path and query.
    pub(super) target: &'a str,
    pub(super) username: &'a str,
    pub(super) password: &'a str,
    /// A fresh random text.
    pub(super) cnonce: &'a str,
}

/// The value of `Authorization` for a challenge, the value of `WWW-Authenticate`. `None` if it asks for something else.
pub(super) fn authorization(challenge: &str, asked: Asked<'_>) -> Option<String> {
    let fields = fields(
        challenge
            .trim()
            .get(..7)
            .filter(|kind| kind.eq_ignore_ascii_case("digest "))
            .map(|_| &challenge.trim()[7..])?,
    );
    let field = |name: &str| fields.get(name).map(String::as_str);
    let algorithm = field("algorithm").unwrap_or("MD5");
    let hash: fn(&str) -> String = match algorithm.to_ascii_uppercase().as_str() {
        "MD5" | "MD5-SESS" => |text| md5::hex_digest(text.as_bytes()),
        "SHA-256" | "SHA-256-SESS" => |text| sha256_hex(text.as_bytes()),
        _ => return None,
    };
    let (realm, nonce) = (field("realm").unwrap_or_default(), field("nonce")?);
    let Asked { method, target, username, password, cnonce } = asked;
    let mut secret = hash(&format!("{username}:{realm}:{password}"));
    if algorithm.to_ascii_lowercase().ends_with("-sess") {
        secret = hash(&format!("{secret}:{nonce}:{cnonce}"));
    }
    let request = hash(&format!("{method}:{target}"));
    let with_qop = field("qop").is_some_and(|qop| qop.split(',').any(|qop| qop.trim() == "auth"));
    let response = match with_qop {
        true => hash(&format!("{secret}:{nonce}:00000001:{cnonce}:auth:{request}")),
        false => hash(&format!("{secret}:{nonce}:{request}")),
    };
    let mut value = format!(
        "Digest username=\"{}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"{target}\", response=\"{response}\", algorithm={algorithm}",
        username.replace(['"', '\\'], "")
    );
    if with_qop {
        value.push_str(&format!(", qop=auth, nc=00000001, cnonce=\"{cnonce}\""));
    }
    if let Some(opaque) = field("opaque") {
        value.push_str(&format!(", opaque=\"{opaque}\""));
    }
    Some(value)
}

/// `name=value` and `name="value"`, with commas between.
fn fields(text: &str) -> BTreeMap<String, String> {
    let (mut found, mut rest) = (BTreeMap::new(), text);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, left) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        let name = name.trim_matches([',', ' ', '\t']).to_ascii_lowercase();
        found.insert(name, value.trim().to_owned());
        rest = left;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Asked, authorization};

    const ASKED: Asked<'_> = Asked {
        method: "GET",
        target: "/dir/index.html",
        username: "Mufasa",
        password: "Circle of Life",
        cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    };

    #[test]
    fn the_examples_of_the_standard() {
        let challenge = |algorithm: &str| {
            format!(
                "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm={algorithm}, \
                 nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\""
            )
        };
        for (algorithm, response) in [
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        ] {
            let value = authorization(&challenge(algorithm), ASKED).unwrap();
            assert!(value.contains(&format!("response=\"{response}\"")), "{value}");
            assert!(value.contains("nc=00000001") && value.contains("opaque=\"FQhe"), "{value}");
        }
    }

    #[test]
    fn other_challenges() {
        assert!(authorization("Basic realm=\"x\"", ASKED).is_none());
        assert!(authorization("Digest realm=\"x\"", ASKED).is_none(), "no nonce");
        assert!(authorization("Digest nonce=\"x\", algorithm=SHA-512-256", ASKED).is_none());
        assert!(authorization("Digest nonce=\"x\"", ASKED).unwrap().contains("algorithm=MD5"));
        assert!(authorization("", ASKED).is_none());
    }
}
