//! awsQuery.

use bytes::Bytes;
use http::Request;
use serde_json::json;
use wire::{Principal, client::ClientError};

use crate::{
    support::{Answer, KEY, SECRET, Server, is_uuid, keys, now},
    toys::QUERY,
};

fn form(body: &str) -> Request<Bytes> {
    Request::post("/")
        .header("host", "localhost")
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}

fn call(operation: &str, fields: &str) -> Request<Bytes> {
    form(&format!("Action={operation}&Version=2026-01-01&{fields}"))
}

async fn send(server: &Server, request: Request<Bytes>) -> Answer {
    server.send(server.signed(request, "toyquery")).await
}

/// Status, code, type and message of an error.
fn error(answer: &Answer) -> (u16, &str, &str, &str) {
    assert_eq!(answer.header("content-type"), Some("text/xml"));
    let id = answer.header("x-amzn-requestid").unwrap();
    assert_eq!(answer.element("RequestId"), id);
    (answer.status, answer.element("Code"), answer.element("Type"), answer.element("Message"))
}

#[tokio::test]
async fn a_form_reaches_its_handler_and_comes_back_as_xml() {
    let server = Server::start().await;
    let answer = send(&server, call("Echo", "Name=a&Map.entry.1.key=k&Map.entry.1.value=%3C&Text.1=x&Text.2=y")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/xml")));
    let id = answer.header("x-amzn-requestid").unwrap();
    assert!(is_uuid(id));
    let expected = format!(
        "<EchoResponse xmlns=\"urn:toys\"><EchoResult><Name>a</Name>\
         <Map><entry><key>k</key><value>&lt;</value></entry></Map><Text>x</Text><Text>y</Text></EchoResult>\
         <ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></EchoResponse>"
    );
    assert_eq!(answer.text(), expected);
    assert_eq!(server.echo.last(), json!({"Name": "a", "Map": {"k": "<"}, "Texts": ["x", "y"]}));
    assert_eq!(server.echo.calls.lock().unwrap()[0].caller.principal, Principal::Root);
}

#[tokio::test]
async fn the_client_speaks_it_both_ways() {
    let server = Server::start().await;
    let nested = json!({"Name": "n&<>'\"", "At": 1.25, "When": 2, "HttpTime": 3, "Data": "AAE="});
    let input = json!({
        "Name": "a b+c", "Count": -7, "Data": "//8=", "Flag": true, "List": [nested, {"Name": ""}], "Map": {"k": "v", "": "é\r\n"},
        "Nested": nested, "Share": 0.5, "When": 1.5, "Other": "o", "Texts": ["x", ""], "Nests": [nested], "Pairs": {"a": "b"},
    });
    let client = server.client();
    let echo = QUERY.operation("Echo").unwrap();
    assert_eq!(client.call(&QUERY, echo, input.clone()).await.unwrap(), input);
    assert_eq!(server.echo.last(), input);
    let empty = json!({"Name": "a", "List": []});
    assert_eq!(client.call(&QUERY, echo, empty.clone()).await.unwrap(), empty);
    assert_eq!(server.echo.last(), empty);
    let forget = QUERY.operation("Forget").unwrap();
    assert_eq!(client.call(&QUERY, forget, json!({"Name": "a"})).await.unwrap(), json!({}));
    let error = client.call(&QUERY, QUERY.operation("Refuse").unwrap(), json!({"Name": "a"})).await.unwrap_err();
    let ClientError::Refused(refusal) = error else { panic!("{error}") };
    assert_eq!(
        (refusal.code.as_str(), refusal.message.as_str(), refusal.status),
        ("ToyBroken", "The toy is broken.", 409)
    );
    assert!(is_uuid(&refusal.request_id));
}

#[tokio::test]
async fn a_query_will_do_as_well() {
    let server = Server::start().await;
    for method in ["GET", "POST"] {
        let uri = "/?Action=Echo&Version=2026-01-01&Name=a";
        let request = Request::builder().method(method).uri(uri).body(Bytes::new()).unwrap();
        let answer = send(&server, request).await;
        assert_eq!((answer.status, answer.element("Name")), (200, "a"), "{method}");
    }
}

#[tokio::test]
async fn what_is_not_of_the_model_is_refused() {
    let server = Server::start().await;
    for (fields, code) in [
        ("", "ValidationError"),
        ("Name=longer", "ValidationError"),
        ("Name=a&Data=%21", "MalformedInput"),
        ("Name=a&Count=x", "MalformedInput"),
        ("Name=a&Count=3000000000", "MalformedInput"),
        ("Name=a&Flag=yes", "MalformedInput"),
        ("Name=a&When=soon", "MalformedInput"),
        ("Name=a&Name=b", "MalformedInput"),
        ("Name=a&Map.entry.1.value=v", "MalformedInput"),
        ("Name=a&Map.entry.1.key=k", "MalformedInput"),
        ("Name=a&Pair.1.key=k&Pair.2.key=k&Pair.1.value=&Pair.2.value=", "MalformedInput"),
        ("Name=a&List.member.x.Name=b", "MalformedInput"),
        ("Name=%FF", "MalformedInput"),
    ] {
        let answer = send(&server, call("Echo", fields)).await;
        let (status, found, kind, message) = error(&answer);
        assert_eq!((status, found, kind), (400, code, "Sender"), "{fields}");
        assert!(!message.is_empty() && answer.text().starts_with("<ErrorResponse xmlns=\"urn:toys\">"), "{fields}");
    }
    assert!(server.echo.calls.lock().unwrap().is_empty());
}

#[tokio::test]
async fn operations_that_do_not_exist() {
    let server = Server::start().await;
    for (body, status, code) in [
        ("Action=Nothing&Version=2026-01-01", 400, "InvalidAction"),
        ("Action=Echo&Version=2025-01-01", 400, "InvalidAction"),
        ("Action=Echo", 400, "InvalidAction"),
        ("Version=2026-01-01", 400, "MissingAction"),
        ("", 400, "MissingAction"),
        ("Action=", 400, "MissingAction"),
    ] {
        let answer = send(&server, form(body)).await;
        assert_eq!((error(&answer).0, error(&answer).1), (status, code), "{body}");
    }
    let answer = send(&server, form("Action=Echo")).await;
    assert_eq!(error(&answer).3, "Could not find operation Echo for version NO_VERSION_SPECIFIED");
    let answer = server.send(server.signed(call("Echo", "Name=a"), "nobody")).await;
    assert_eq!((error(&answer).0, error(&answer).1), (404, "InvalidAction"));
}

#[tokio::test]
async fn faults_and_failures() {
    let server = Server::start().await;
    let answer = send(&server, call("Refuse", "Name=a")).await;
    assert_eq!(error(&answer), (409, "ToyBroken", "Sender", "The toy is broken."));
    let answer = send(&server, call("Break", "Name=a")).await;
    let (status, code, kind, message) = error(&answer);
    assert_eq!((status, code, kind), (500, "InternalFailure", "Receiver"));
    assert!(message.contains(answer.element("RequestId")) && !message.contains("secret"), "{message}");
}

#[tokio::test]
async fn signatures_are_refused_in_the_words_of_these_services() {
    let server = Server::start().await;
    let echo = || call("Echo", "Name=a");
    let signed = |identity| server.signed_as(echo(), "toyquery", &identity, now());
    let mut changed = server.signed(echo(), "toyquery");
    *changed.body_mut() = Bytes::from_static(b"Action=Echo&Version=2026-01-01&Name=b");
    let mut incomplete = echo();
    incomplete.headers_mut().insert("authorization", "AWS4-HMAC-SHA256 Credential=x".parse().unwrap());
    let old = server.signed_as(echo(), "toyquery", &keys(KEY, SECRET, None), now() - 3_600_000);
    for (request, status, code) in [
        (echo(), 403, "MissingAuthenticationToken"),
        (incomplete, 400, "IncompleteSignature"),
        (signed(keys("AKIANOBODY", SECRET, None)), 403, "InvalidClientTokenId"),
        (signed(keys("ASIATOY", SECRET, Some("bad"))), 403, "InvalidClientTokenId"),
        (signed(keys("ASIATOY", SECRET, Some("old"))), 403, "ExpiredToken"),
        (signed(keys(KEY, "wrong", None)), 403, "SignatureDoesNotMatch"),
        (changed, 403, "SignatureDoesNotMatch"),
        (old, 403, "SignatureDoesNotMatch"),
    ] {
        let answer = server.send(request).await;
        assert_eq!((error(&answer).0, error(&answer).1, error(&answer).2), (status, code, "Sender"));
    }
    assert!(server.echo.calls.lock().unwrap().is_empty());
}

#[tokio::test]
async fn some_operations_need_no_signature() {
    let server = Server::start().await;
    assert_eq!(server.send(call("Open", "Name=a")).await.status, 200);
    assert_eq!(server.echo.calls.lock().unwrap()[0].caller.principal, Principal::Anonymous);
    let wrong = server.signed_as(call("Open", "Name=a"), "toyquery", &keys(KEY, "wrong", None), now());
    assert_eq!(error(&server.send(wrong).await).1, "SignatureDoesNotMatch", "a signature that is there must hold");
    assert_eq!(send(&server, call("Open", "Name=a")).await.status, 200);
    assert_eq!(server.echo.calls.lock().unwrap()[1].caller.principal, Principal::Root);
}

#[tokio::test]
async fn what_is_unsigned_is_small() {
    let server = Server::start().await;
    let large = || call("Open", &format!("Name=a&Other={}", "x".repeat(300 << 10)));
    assert_eq!(error(&server.send(large()).await).0, 413);
    assert_eq!(send(&server, large()).await.status, 200);
}

#[tokio::test]
async fn a_form_for_another_path_or_protocol_is_none() {
    let server = Server::start().await;
    let mut elsewhere = call("Echo", "Name=a");
    *elsewhere.uri_mut() = "/elsewhere".parse().unwrap();
    assert_eq!(send(&server, elsewhere).await.status, 404);
    let mut targeted = call("Echo", "Name=a");
    targeted.headers_mut().insert("x-amz-target", "Toys_2026.v1.Echo".parse().unwrap());
    let answer = server.send(server.signed(targeted, "toyjson")).await;
    assert_eq!(answer.error().1, "SerializationException", "the target says that the body is JSON");
}
