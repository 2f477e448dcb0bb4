//! Who may ask, in each protocol, and what those hear who may not.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::{HeaderValue, Request};
use wire::{
    Secret,
    sigv4::{Scope, canonical, date, hex, sha256_hex, string_to_sign},
};

use crate::support::{KEY, REGION, SECRET, Server, json_call, keys, now, text};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS \
                        Secret Access Key and signing method. Consult the service documentation for details.";
const BAD_TOKEN: &str = "The security token included in the request is invalid.";

fn rest_call() -> Request<Bytes> {
    Request::post("/things/7").body(Bytes::from_static(b"{}")).unwrap()
}

fn calls() -> [(Request<Bytes>, &'static str, u16); 2] {
    [(json_call("Echo", r#"{"Name":"a"}"#), "toyjson", 400), (rest_call(), "toyrest", 403)]
}

/// Sends the call of each protocol, signed and then changed, and expects it to be refused.
async fn refused(change: impl Fn(&Server, Request<Bytes>, &str) -> Request<Bytes>, code: &str, message: &str) {
    let server = Server::start().await;
    for (request, service, status) in calls() {
        let answer = server.send(change(&server, request, service)).await;
        let (got_status, got_code, got_message) = answer.error();
        assert_eq!((got_status, got_code.as_str()), (status, code), "{service}: {got_message}");
        assert!(got_message.contains(message), "{service}: {got_message}");
        assert!(answer.header("x-amzn-requestid").is_some());
    }
    assert!(server.echo.calls.lock().unwrap().is_empty());
}

fn with(mut request: Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    request.headers_mut().insert(name, HeaderValue::from_str(value).unwrap());
    request
}

#[tokio::test]
async fn no_signature() {
    let missing = "Missing Authentication Token";
    refused(|_, request, _| with(request, "host", "h"), "MissingAuthenticationTokenException", missing).await;
    let basic = |_: &Server, request, _: &str| with(with(request, "host", "h"), "authorization", "Basic dTpw");
    refused(basic, "MissingAuthenticationTokenException", missing).await;
}

#[tokio::test]
async fn half_a_signature() {
    let half = |server: &Server, request, service: &str| {
        with(server.signed(request, service), "authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/e")
    };
    refused(half, "IncompleteSignatureException", "Authorization header requires 'Signature' parameter.").await;
    let binary = |server: &Server, request, service: &str| {
        let mut request: Request<Bytes> = server.signed(request, service);
        let value = HeaderValue::from_bytes(b"AWS4-HMAC-SHA256 Credential=\xff").unwrap();
        request.headers_mut().insert("authorization", value);
        request
    };
    refused(binary, "MissingAuthenticationTokenException", "").await;
}

#[tokio::test]
async fn unknown_keys_and_tokens() {
    for identity in [
        || keys("AKIAOTHER", SECRET, None),
        || keys("ASIATOY", SECRET, None),
        || keys("ASIATOY", SECRET, Some("forged")),
        || keys(KEY, SECRET, Some("superfluous")),
    ] {
        let change = |server: &Server, request, service: &str| server.signed_as(request, service, &identity(), now());
        refused(change, "UnrecognizedClientException", BAD_TOKEN).await;
    }
}

#[tokio::test]
async fn expired_tokens() {
    let old = |server: &Server, request, service: &str| {
        server.signed_as(request, service, &keys("ASIATOY", SECRET, Some("old")), now())
    };
    refused(old, "ExpiredTokenException", "The security token included in the request is expired").await;
}

#[tokio::test]
async fn wrong_secrets_and_changed_requests() {
    let secret =
        |server: &Server, request, service: &str| server.signed_as(request, service, &keys(KEY, "guess", None), now());
    refused(secret, "InvalidSignatureException", MISMATCH).await;
    let body = |server: &Server, request, service: &str| {
        server.signed(request, service).map(|body| Bytes::from([&body[..], b" "].concat()))
    };
    refused(body, "InvalidSignatureException", MISMATCH).await;
    let query = |server: &Server, request, service: &str| {
        let mut request = server.signed(request, service);
        *request.uri_mut() = format!("{}?a=b", request.uri()).parse().unwrap();
        request
    };
    refused(query, "InvalidSignatureException", MISMATCH).await;
    for garbled in ["", "zz", "AAAA", &"A".repeat(64), &"g".repeat(400)] {
        let change = |server: &Server, request, service: &str| {
            let request = server.signed(request, service);
            let old = request.headers()["authorization"].to_str().unwrap().to_owned();
            let start = old.rfind('=').unwrap() + 1;
            with(request, "authorization", &format!("{}{garbled}", &old[..start]))
        };
        refused(change, "InvalidSignatureException", MISMATCH).await;
    }
}

#[tokio::test]
async fn unsigned_payloads_are_not_taken() {
    let unsigned = |server: &Server, request, service: &str| {
        server
            .signed(with(request, "x-amz-content-sha256", "UNSIGNED-PAYLOAD"), service)
            .map(|_| Bytes::from_static(b"{}"))
    };
    let server = Server::start().await;
    let request = unsigned(&server, json_call("Echo", r#"{"Name":"a"}"#), "toyjson");
    assert_eq!(server.send(request).await.error().1, "InvalidSignatureException");
}

#[tokio::test]
async fn old_and_early_signatures() {
    let server = Server::start().await;
    let at = now();
    for (ahead, wanted) in [(-310_000, "Signature not yet current: "), (310_000, "Signature expired: ")] {
        server.clock_ahead.store(ahead, Ordering::Relaxed);
        for (request, service, status) in calls() {
            let request = server.signed_as(request, service, &keys(KEY, SECRET, None), at);
            let (got, code, message) = server.send(request).await.error();
            assert_eq!((got, code.as_str()), (status, "InvalidSignatureException"));
            assert!(message.starts_with(wanted), "{message}");
        }
    }
    server.clock_ahead.store(290_000, Ordering::Relaxed);
    let request = server.signed_as(json_call("Echo", r#"{"Name":"a"}"#), "toyjson", &keys(KEY, SECRET, None), at);
    assert_eq!(server.send(request).await.status, 200);
}

#[tokio::test]
async fn signatures_for_another_service() {
    let server = Server::start().await;
    let (status, code, message) = server.send(server.signed(json_call("Echo", "{}"), "toyrest")).await.error();
    assert_eq!((status, code.as_str()), (400, "InvalidSignatureException"));
    assert_eq!(message, "Credential should be scoped to correct service: 'toyjson'. ");
}

#[tokio::test]
async fn a_header_that_was_added_on_the_way() {
    let added = |server: &Server, request, service: &str| with(server.signed(request, service), "x-amz-added", "x");
    refused(added, "InvalidSignatureException", "'X-Amz-Added' must be a 'SignedHeader'").await;
}

#[tokio::test]
async fn keys_that_cannot_be_looked_up() {
    let server = Server::start().await;
    let request = server.signed_as(json_call("Echo", "{}"), "toyjson", &keys("AKIABROKEN", SECRET, None), now());
    let (status, code, message) = server.send(request).await.error();
    assert_eq!((status, code.as_str()), (500, "InternalFailure"));
    assert!(!message.contains("fire"));
}

#[tokio::test]
async fn temporary_credentials_are_taken() {
    let server = Server::start().await;
    let request = server.signed_as(rest_call(), "toyrest", &keys("ASIATOY", SECRET, Some("good")), now());
    assert_eq!(server.send(request).await.status, 201);
}

#[tokio::test]
async fn a_new_secret_counts_at_once() {
    let server = Server::start().await;
    let call = || json_call("Echo", r#"{"Name":"a"}"#);
    for _ in 0..2 {
        assert_eq!(server.send(server.signed(call(), "toyjson")).await.status, 200);
    }
    *server.keychain.secret.lock().unwrap() = ("another".to_owned(), 2);
    assert_eq!(server.send(server.signed(call(), "toyjson")).await.status, 400);
    let request = server.signed_as(call(), "toyjson", &keys(KEY, "another", None), now());
    assert_eq!(server.send(request).await.status, 200);
}

#[tokio::test]
async fn refusals_are_counted_by_reason() {
    let server = Server::start().await;
    server.send(server.signed_as(rest_call(), "toyrest", &keys(KEY, "guess", None), now())).await;
    server.send(with(rest_call(), "host", "h")).await;
    server.send(server.signed(json_call("Echo", r#"{"Name":"a"}"#), "toyjson")).await;
    server.until_metric("fleetwright_refused_signatures_total{reason=\"mismatch\"} 1").await;
    server.until_metric("fleetwright_refused_signatures_total{reason=\"missing\"} 1").await;
    server.until_metric("fleetwright_requests_total{service=\"toy-json\",operation=\"Echo\",status=\"200\"} 1").await;
}

/// A request whose signature is in its query.
fn presigned(server: &Server, path: &str, at: i64, expires: &str) -> String {
    let timestamp = date::format(at);
    let scope = Scope { date: &timestamp[..8], region: REGION, service: "toyrest" };
    let credential = canonical::percent_encode(&format!("{KEY}/{}", scope.text()));
    let query = format!(
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={credential}&X-Amz-Date={timestamp}\
         &X-Amz-Expires={expires}&X-Amz-SignedHeaders=host"
    );
    let request = canonical::Request {
        method: "GET",
        path,
        query: Some(&query),
        headers: &http::HeaderMap::new(),
        host: &server.address.to_string(),
        signed_headers: "host",
        body_hash: &sha256_hex(b""),
        service: "ssm",
    };
    let text = string_to_sign(&timestamp, &scope.text(), &request.canonical());
    let signature = ring::hmac::sign(&scope.signing_key(&Secret::new(SECRET)), text.as_bytes());
    format!("{path}?{query}&X-Amz-Signature={}", hex(signature.as_ref()))
}

async fn get(server: &Server, target: &str) -> (u16, String, String) {
    let request = Request::get(target).header("host", server.address.to_string()).body(Bytes::new()).unwrap();
    server.send(request).await.error()
}

#[tokio::test]
async fn presigned_requests() {
    let server = Server::start().await;
    let target = presigned(&server, "/files/a/b", now(), "3600");
    assert_eq!(get(&server, &target).await.0, 201);
    assert_eq!(server.echo.last(), serde_json::json!({"Path": "a/b"}));
    assert_eq!(get(&server, &target.replace("/a/b", "/a/c")).await.1, "InvalidSignatureException");
    assert_eq!(get(&server, &target.replace("3600", "3601")).await.1, "InvalidSignatureException");
    let early = presigned(&server, "/files/a", now() + 3_000_000, "3600");
    assert!(get(&server, &early).await.2.starts_with("Signature not yet current"));
    let late = presigned(&server, "/files/a", now() - 3_700_000, "3600");
    assert!(get(&server, &late).await.2.contains(" - 60 min.)"));
    for expires in ["0", "604801", "-1", "x", ""] {
        let (status, code, _) = get(&server, &presigned(&server, "/files/a", now(), expires)).await;
        assert_eq!((status, code.as_str()), (403, "IncompleteSignatureException"), "{expires}");
    }
    let (_, code, message) = get(&server, "/files/a?X-Amz-Algorithm=AWS4-HMAC-SHA256").await;
    assert_eq!(code, "IncompleteSignatureException");
    assert!(message.contains("AWS query-string parameters must include 'X-Amz-Credential'."), "{message}");
}

#[tokio::test]
async fn signed_twice() {
    let server = Server::start().await;
    let mut request = server.signed(Request::get("/files/a").body(Bytes::new()).unwrap(), "toyrest");
    *request.uri_mut() = presigned(&server, "/files/a", now(), "60").parse().unwrap();
    let (status, code, message) = server.exchange(text(&request)).await.error();
    assert_eq!((status, code.as_str()), (403, "InvalidSignatureException"));
    assert!(message.starts_with("Found both"));
}
