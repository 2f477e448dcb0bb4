use http::{HeaderMap, HeaderName, HeaderValue};
use ring::hmac;

use super::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TIMESTAMP: &str = "20150830T123600Z";

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-date", HeaderValue::from_static(TIMESTAMP));
    for (name, value) in pairs {
        headers.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    headers
}

/// The signature of a request of AWS's test suite: key `AKIDEXAMPLE`, region `us-east-1`, service `service`.
fn signature(method: &str, target: &str, extra: &[(&str, &str)], body: &str) -> String {
    let headers = headers(extra);
    let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).chain(["host"]).collect();
    names.sort_unstable();
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let request = canonical::Request {
        method,
        path,
        query,
        headers: &headers,
        host: "example.amazonaws.com",
        signed_headers: &names.join(";"),
        body_hash: &sha256_hex(body.as_bytes()),
        service: "ssm",
    };
    let scope = Scope { date: "20150830", region: "us-east-1", service: "service" };
    let text = string_to_sign(TIMESTAMP, &scope.text(), &request.canonical());
    hex(hmac::sign(&scope.signing_key(&Secret::new(SECRET)), text.as_bytes()).as_ref())
}

#[test]
fn vectors_of_the_published_suite_without_a_body() {
    let token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
    let unreserved = "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let no: &[(&str, &str)] = &[];
    for (method, target, extra, expected) in [
        ("GET", "/", no, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", no, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        ("GET", unreserved, no, "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
        ("GET", "/ሴ", no, "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        ("GET", "/example space/", no, "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
        ("GET", "//example//", no, "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
        ("GET", "/./example", no, "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
        ("GET", "/example1/example2/../..", no, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        (
            "GET",
            "/?Param2=value2&Param1=value1",
            no,
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            "GET",
            "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
            no,
            "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
        ),
        ("GET", "/?ሴ=bar", no, "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
        ("POST", "/?Param1=value1", no, "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
        (
            "GET",
            "/",
            &[("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ),
        (
            "GET",
            "/",
            &[("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")],
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ),
        (
            "GET",
            "/",
            &[("X-Amz-Security-Token", token)],
            "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
        ),
    ] {
        assert_eq!(signature(method, target, extra, ""), expected, "{method} {target} {extra:?}");
    }
}

#[test]
fn vector_of_the_published_suite_with_a_body() {
    let extra = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Content-Length", "13"),
        ("X-Amz-Content-Sha256", "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"),
    ];
    let expected = "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b";
    assert_eq!(signature("POST", "/", &extra, "Param1=value1"), expected);
}

#[test]
fn a_path_is_encoded_once_more_than_it_travels() {
    let headers = headers(&[]);
    let request = canonical::Request {
        method: "GET",
        path: "/tags/arn%3Aaws%3Assm/a%20b",
        query: Some("b=%2f&a=x+y&flag&&a=%7E"),
        headers: &headers,
        host: "h:8443",
        signed_headers: "host",
        body_hash: "e3",
        service: "ssm",
    };
    let text = String::from_utf8(request.canonical()).unwrap();
    let expected = "GET\n/tags/arn%253Aaws%253Assm/a%2520b\na=x%2By&a=~&b=%2F&flag=\nhost:h:8443\n\nhost\ne3";
    assert_eq!(text, expected);
}

#[test]
fn percent_codes_survive_both_ways() {
    for text in ["", "plain", "a b/c?d=é&%", "\u{1}\u{7f}", "100%"] {
        let encoded = canonical::percent_encode(text);
        assert_eq!(canonical::percent_decode(&encoded).as_ref(), text.as_bytes(), "{text}");
    }
    for (text, decoded) in [("%", "%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%%41", "%A")] {
        assert_eq!(canonical::percent_decode(text).as_ref(), decoded.as_bytes(), "{text}");
    }
}

#[test]
fn hexadecimal_both_ways() {
    assert_eq!(hex(&[0, 0x9f, 0xff]), "009fff");
    assert_eq!(unhex("009fff"), Some(vec![0, 0x9f, 0xff]));
    for text in ["0", "0g", "é0", "009ff"] {
        assert_eq!(unhex(text), None, "{text}");
    }
}

#[cfg(all(feature = "server", feature = "client"))]
mod round_trip {
    use http::{Method, Request, request::Parts};
    use ring::rsa::KeyPair;
    use rsa::{pkcs1::EncodeRsaPublicKey, pkcs8::EncodePrivateKey, rand_core::OsRng};

    use super::*;
    use crate::sigv4::{
        claim::{Claim, Problem},
        sign::{Identity, Keys, Place, sign},
    };

    const NOW: i64 = 1_767_225_600_000; // 20260101T000000Z
    const BODY: &[u8] = b"{\"Name\":\"/a/b\"}";

    fn keys() -> Identity {
        let token = Some(Secret::new("token"));
        Identity::Keys(Keys { access_key_id: "AKIDEXAMPLE".into(), secret: Secret::new(SECRET), session_token: token })
    }

    fn signed(identity: &Identity) -> Parts {
        let request = Request::builder()
            .method(Method::POST)
            .uri("/path/x%20y?b=2&a=1")
            .header("host", "localhost:8443")
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", "AmazonSSM.GetParameter")
            .header("accept", "anything");
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        sign(&mut parts, BODY, identity, Place { region: "eu-central-1", service: "ssm", now: NOW }).unwrap();
        parts
    }

    fn check(parts: &Parts, now: i64) -> Result<(), Problem> {
        Claim::read(parts)?.unwrap().check(&parts.headers, "ssm", now)
    }

    fn is_valid(parts: &Parts, body: &[u8]) -> bool {
        let Ok(Some(claim)) = Claim::read(parts) else { return false };
        let key = claim.scope().signing_key(&Secret::new(SECRET));
        claim.access_key_id() == "AKIDEXAMPLE"
            && claim.check(&parts.headers, "ssm", NOW).is_ok()
            && claim.is_hmac_of(&claim.string_to_sign(parts, &sha256_hex(body)), &key)
    }

    #[test]
    fn what_is_signed_is_valid() {
        let parts = signed(&keys());
        assert!(is_valid(&parts, BODY));
        let claim = Claim::read(&parts).unwrap().unwrap();
        assert_eq!((claim.access_key_id(), claim.token()), ("AKIDEXAMPLE", Some("token")));
        assert_eq!(claim.scope(), Scope { date: "20260101", region: "eu-central-1", service: "ssm" });
    }

    fn flips(text: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
        (0..text.len() * 8).map(|bit| {
            let mut flipped = text.to_vec();
            flipped[bit / 8] ^= 1 << (bit % 8);
            flipped
        })
    }

    #[test]
    fn no_bit_of_what_is_signed_may_change() {
        let parts = signed(&keys());
        assert!(flips(BODY).all(|body| !is_valid(&parts, &body)));
        for name in ["host", "content-type", "x-amz-target", "x-amz-date", "x-amz-security-token", "authorization"] {
            for flipped in flips(parts.headers[name].as_bytes()) {
                let Ok(value) = HeaderValue::from_bytes(&flipped) else { continue };
                let mut changed = parts.clone();
                changed.headers.insert(name, value);
                assert!(!is_valid(&changed, BODY), "{name}: {}", String::from_utf8_lossy(&flipped));
            }
        }
        for uri in flips(b"/path/x%20y?b=2&a=1") {
            let Ok(uri) = http::Uri::try_from(uri) else { continue };
            let mut changed = parts.clone();
            changed.uri = uri;
            assert!(!is_valid(&changed, BODY), "{}", changed.uri);
        }
    }

    #[test]
    fn what_is_not_signed_may_change() {
        let mut parts = signed(&keys());
        parts.headers.insert("accept", HeaderValue::from_static("something else"));
        parts.headers.insert("x-amzn-trace-id", HeaderValue::from_static("Root=1"));
        parts.headers.insert("x-amz-content-sha256", HeaderValue::from_static("a lie that nobody believes"));
        assert!(is_valid(&parts, BODY));
    }

    #[test]
    fn a_later_amz_header_is_refused() {
        let mut parts = signed(&keys());
        parts.headers.insert("x-amz-acl", HeaderValue::from_static("public"));
        let Err(Problem::Invalid { reason, message }) = check(&parts, NOW) else { panic!() };
        assert_eq!(reason, "unsigned_header");
        assert_eq!(message, "'X-Amz-Acl' must be a 'SignedHeader' in the AWS Authorization.");
    }

    #[test]
    fn five_minutes_either_way() {
        let parts = signed(&keys());
        let minutes = |count: i64| NOW + count * 60_000;
        assert!(check(&parts, minutes(5)).is_ok());
        assert!(check(&parts, minutes(-5)).is_ok());
        let message = |now| match check(&parts, now) {
            Err(Problem::Invalid { message, .. }) => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            message(minutes(10)),
            "Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z (20260101T001000Z - 5 min.)"
        );
        assert_eq!(
            message(minutes(-10)),
            "Signature not yet current: 20260101T000000Z is still later than 20251231T235500Z (20251231T235000Z + 5 min.)"
        );
    }

    #[test]
    fn all_that_is_wrong_with_a_scope_is_told() {
        let parts = signed(&keys());
        let text = parts.headers["authorization"].to_str().unwrap();
        let text = text.replace("/20260101/eu-central-1/ssm/aws4_request", "/20260102/no_region/ec2/aws2_request");
        let mut changed = parts.clone();
        changed.headers.insert("authorization", HeaderValue::from_str(&text).unwrap());
        let Err(Problem::Invalid { reason, message }) = check(&changed, NOW) else { panic!() };
        assert_eq!(reason, "scope");
        assert_eq!(
            message,
            "Credential should be scoped to a valid region. Credential should be scoped to correct service: 'ssm'. \
             Credential should be scoped with a valid terminator: 'aws4_request', not 'aws2_request'. \
             Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '20260102' != '20260101', from '20260101T000000Z'. "
        );
    }

    fn incomplete(authorization: &'static str, date: Option<&'static str>) -> String {
        let request = Request::builder().header("authorization", authorization);
        let request = date.into_iter().fold(request, |request, date| request.header("x-amz-date", date));
        let (parts, ()) = request.body(()).unwrap().into_parts();
        match Claim::read(&parts) {
            Err(Problem::Incomplete(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn missing_parts_are_named() {
        assert_eq!(
            incomplete("AWS4-HMAC-SHA256 Signature=b", None),
            "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. \
             Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
        );
        assert!(incomplete("AWS4-HMAC-SHA256 Credential", None).starts_with("'Credential' not a valid key=value pair"));
        assert!(
            incomplete("AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=b", Some("2013"))
                .starts_with("Date must be in ISO-8601 'basic format'. Got '2013'.")
        );
        assert!(
            incomplete("AWS4-HMAC-SHA25 Credential=a/b/c/d/e, SignedHeaders=host, Signature=b", Some(TIMESTAMP))
                .starts_with("Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25'")
        );
        for credential in ["a", "a/b/c/d", "a/b/c/d/e/f"] {
            let text = format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host, Signature=b");
            assert!(
                incomplete(text.leak(), Some(TIMESTAMP)).starts_with("Credential must have exactly 5"),
                "{credential}"
            );
        }
    }

    #[test]
    fn the_date_header_will_do() {
        let text =
            "AWS4-HMAC-SHA256 Credential=AKID/20260101/r/ssm/aws4_request, SignedHeaders=date;host, Signature=00";
        for date in ["Thu, 01 Jan 2026 00:00:00 GMT", "20260101T000000Z"] {
            let request = Request::builder().header("authorization", text).header("date", date);
            let (parts, ()) = request.body(()).unwrap().into_parts();
            assert!(check(&parts, NOW).is_ok(), "{date}");
            assert!(Claim::read(&parts).unwrap().unwrap().string_to_sign(&parts, "").contains("\n20260101T000000Z\n"));
        }
    }

    #[test]
    fn other_schemes_are_no_signature() {
        for header in ["Basic dXNlcjpwYXNz", "Bearer AWS4-HMAC-SHA256", ""] {
            let (parts, ()) = Request::builder().header("authorization", header).body(()).unwrap().into_parts();
            assert!(Claim::read(&parts).unwrap().is_none(), "{header}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_arrives_is_more_than_refused(
            credential in "[a-z0-9/é%]{0,40}",
            rest in ".{0,80}",
            stamp in "([0-9TZ]{0,18}|.{0,20})",
            query in "(X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature)=[a-zA-Z0-9/%-]{0,20}&?){0,7}",
        ) {
            let text = format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host, {rest}");
            for authorization in [Some(text), None] {
                let mut request = Request::builder().uri(format!("/?{query}")).header("x-amz-date", &stamp);
                if let Some(text) = authorization {
                    request = request.header("authorization", text);
                }
                let Ok(request) = request.body(()) else { continue };
                let (parts, ()) = request.into_parts();
                if let Ok(Some(claim)) = Claim::read(&parts) {
                    let _ = claim.check(&parts.headers, "ssm", NOW);
                    let text = claim.string_to_sign(&parts, "");
                    proptest::prop_assert!(!claim.is_hmac_of(&text, &claim.scope().signing_key(&Secret::new(SECRET))));
                }
            }
        }
    }

    #[test]
    fn a_node_signs_with_its_key() {
        let private = rsa::RsaPrivateKey::new(&mut OsRng, 2048).unwrap();
        let public = private.to_public_key().to_pkcs1_der().unwrap();
        let key = KeyPair::from_pkcs8(private.to_pkcs8_der().unwrap().as_bytes()).unwrap();
        let parts = signed(&Identity::Node { id: "mi-0123456789abcdef0".into(), key });
        let claim = Claim::read(&parts).unwrap().unwrap();
        assert_eq!(claim.access_key_id(), "mi-0123456789abcdef0");
        assert!(claim.check(&parts.headers, "ssm", NOW + 14 * 60_000).is_ok());
        assert!(claim.check(&parts.headers, "ssm", NOW + 16 * 60_000).is_err());
        let text = claim.string_to_sign(&parts, &sha256_hex(BODY));
        assert!(claim.is_pss_of(&text, public.as_bytes()));
        assert!(!claim.is_pss_of(&text.replace("aws4", "aws5"), public.as_bytes()));
        assert!(!claim.is_hmac_of(&text, &claim.scope().signing_key(&Secret::new(SECRET))));
    }
}
