//! awsJson.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::json;
use wire::{Limits, client::ClientError};

use crate::{
    support::{Server, is_uuid, json_call, read_answer, text},
    toys::JSON,
};

async fn echo(server: &Server, body: &str) -> crate::support::Answer {
    server.send(server.signed(json_call("Echo", body), "toyjson")).await
}

#[tokio::test]
async fn a_call_reaches_its_handler_and_comes_back() {
    let server = Server::start().await;
    let answer = echo(&server, r#"{"Name":"a","When":1.5}"#).await;
    assert_eq!((answer.status, answer.json()), (200, json!({"Name": "a", "When": 1.5})));
    assert_eq!(answer.header("content-type"), Some("application/x-amz-json-1.1"));
    assert!(is_uuid(answer.header("x-amzn-requestid").unwrap()));
    let calls = server.echo.calls.lock().unwrap();
    let caller = &calls[0].caller;
    assert_eq!(
        (&*caller.account, &*caller.region, &*caller.access_key_id),
        ("123456789012", "eu-central-1", "AKIATOY")
    );
    assert_eq!(calls[0].operation.name, "Echo");
    assert!(calls[0].source.ip().is_loopback());
}

#[tokio::test]
async fn the_client_speaks_it_both_ways() {
    let server = Server::start().await;
    let client = server.client();
    let nested = json!({"Name": "n", "At": 1.25, "When": 2, "HttpTime": 3, "Data": "AAE="});
    let input = json!({"Name": "a", "Count": -7, "Nested": nested, "List": [nested, {}], "Map": {"k": "v"}});
    let output = client.call(&JSON, JSON.operation("Echo").unwrap(), input.clone()).await.unwrap();
    assert_eq!(output, input);
    assert_eq!(server.echo.last(), input);
    let output = client.post_json("Toys_2026.v1.Echo", "toyjson", &json!({"Name": "a"})).await.unwrap();
    assert_eq!(output, json!({"Name": "a"}));
}

#[tokio::test]
async fn times_travel_in_their_formats() {
    let server = Server::start().await;
    let body = r#"{"Name":"a","Nested":{"At":"2026-11-22T07:32:30.418Z","HttpTime":"Sun, 22 Nov 2026 07:32:30 GMT"}}"#;
    let answer = echo(&server, body).await;
    assert_eq!(answer.json(), serde_json::from_str::<serde_json::Value>(body).unwrap());
    assert_eq!(server.echo.last()["Nested"], json!({"At": 1_795_332_750.418, "HttpTime": 1_795_332_750}));
    let answer = echo(&server, r#"{"Name":"a","Nested":{"At":"soon"}}"#).await;
    assert_eq!(answer.error().1, "SerializationException");
}

#[tokio::test]
async fn unknown_members_go_nowhere() {
    let server = Server::start().await;
    let answer = echo(&server, r#"{"Name":"a","Passwrod":"x","Nested":{"Nmae":"y"}}"#).await;
    assert_eq!(answer.status, 200);
    assert_eq!(server.echo.last(), json!({"Name": "a", "Nested": {}}));
}

#[tokio::test]
async fn what_is_not_of_the_model_is_refused() {
    let server = Server::start().await;
    for (body, status, code) in [
        ("{", 400, "SerializationException"),
        ("[]", 400, "SerializationException"),
        ("\"x\"", 400, "SerializationException"),
        ("{\"Name\":\"a\"} x", 400, "SerializationException"),
        ("{\"Name\":\"\u{fffd}", 400, "SerializationException"),
        ("{\"Name\":1}", 400, "SerializationException"),
        ("{\"Name\":\"a\",\"Count\":null}", 400, "SerializationException"),
        ("{\"Name\":\"a\",\"Map\":{\"k\":null}}", 400, "SerializationException"),
        ("{\"Name\":\"a\",\"Count\":\"1\"}", 400, "SerializationException"),
        ("{\"Name\":\"a\",\"Map\":[]}", 400, "SerializationException"),
        ("{}", 400, "ValidationException"),
        ("", 400, "ValidationException"),
        ("{\"Name\":\"longer\"}", 400, "ValidationException"),
    ] {
        let answer = echo(&server, body).await;
        assert_eq!((answer.status, answer.error().1.as_str()), (status, code), "{body}");
        assert!(!answer.error().2.is_empty(), "{body}");
    }
    let deep = "{\"Nested\":".repeat(10_000) + "{}" + &"}".repeat(10_000);
    assert_eq!(echo(&server, &deep).await.error().1, "SerializationException");
    assert!(server.echo.calls.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_content_type_does_not_matter() {
    let server = Server::start().await;
    for content_type in [None, Some("text/plain"), Some("application/json; charset=utf-8")] {
        let mut request = json_call("Echo", r#"{"Name":"a"}"#);
        request.headers_mut().remove("content-type");
        if let Some(content_type) = content_type {
            request.headers_mut().insert("content-type", content_type.parse().unwrap());
        }
        assert_eq!(server.send(server.signed(request, "toyjson")).await.status, 200, "{content_type:?}");
    }
}

#[tokio::test]
async fn operations_that_do_not_exist() {
    let server = Server::start().await;
    for target in ["Toys_2026.v1.Nothing", "Toys_2026.v2.Echo", "Echo", "", ".", "Toys_2026.v1."] {
        let request = Request::post("/").header("x-amz-target", target).body(Bytes::from_static(b"{}")).unwrap();
        for request in [server.signed(request.clone(), "toyjson"), request] {
            let answer = server.send(request).await;
            assert_eq!((answer.status, answer.error().1.as_str()), (400, "UnknownOperationException"), "{target}");
        }
    }
}

#[tokio::test]
async fn modelled_errors_travel_with_their_members() {
    let server = Server::start().await;
    let answer = server.send(server.signed(json_call("Refuse", r#"{"Name":"a"}"#), "toyjson")).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.json(), json!({"__type": "ToyBroken", "Message": "The toy is broken.", "Part": "wheel"}));
    let error = server.client().post_json("Toys_2026.v1.Refuse", "toyjson", &json!({"Name": "a"})).await.unwrap_err();
    let ClientError::Refused(refusal) = error else { panic!("{error}") };
    assert_eq!((refusal.code.as_str(), refusal.message.as_str()), ("ToyBroken", "The toy is broken."));
    assert_eq!((refusal.status, refusal.members["Part"].as_str()), (409, Some("wheel")));
    assert!(is_uuid(&refusal.request_id));
}

#[tokio::test]
async fn failures_of_this_side_show_only_the_request_id() {
    let server = Server::start().await;
    for operation in ["Break", "Panic"] {
        let answer = server.send(server.signed(json_call(operation, r#"{"Name":"a"}"#), "toyjson")).await;
        let (status, code, message) = answer.error();
        assert_eq!((status, code.as_str()), (500, "InternalFailure"));
        assert!(message.contains(answer.header("x-amzn-requestid").unwrap()), "{message}");
        assert!(!message.contains("secret") && !message.contains("defect"), "{message}");
    }
}

#[tokio::test]
async fn some_operations_need_no_signature() {
    let server = Server::start().await;
    let answer = server.send(with_host(json_call("Open", r#"{"Name":"a"}"#))).await;
    assert_eq!(answer.status, 200);
    assert_eq!(server.echo.calls.lock().unwrap()[0].caller.principal, wire::Principal::Anonymous);
    assert_eq!(server.send(server.signed(json_call("Open", r#"{"Name":"a"}"#), "toyjson")).await.status, 200);
    assert_eq!(server.echo.calls.lock().unwrap()[1].caller.principal, wire::Principal::Root);
}

fn with_host(mut request: Request<Bytes>) -> Request<Bytes> {
    request.headers_mut().insert("host", "localhost".parse().unwrap());
    request
}

#[tokio::test]
async fn chunked_bodies_are_bodies() {
    let server = Server::start().await;
    let request = server.signed(json_call("Echo", r#"{"Name":"abc"}"#), "toyjson");
    let whole = String::from_utf8(text(&request)).unwrap();
    let head = whole.split("content-length").next().unwrap();
    let chunks = "5\r\n{\"Nam\r\n1;x=y\r\ne\r\n8\r\n\":\"abc\"}\r\n0\r\nTrailer: x\r\n\r\n";
    let answer = server.exchange(format!("{head}Transfer-Encoding: chunked\r\n\r\n{chunks}")).await;
    assert_eq!((answer.status, answer.json()), (200, json!({"Name": "abc"})));
}

#[tokio::test]
async fn requests_share_a_connection() {
    use tokio::io::AsyncWriteExt;
    let server = Server::start().await;
    let mut tcp = server.connect().await;
    for (operation, status) in [("Echo", 200), ("Refuse", 409), ("Panic", 500), ("Echo", 200)] {
        let request = server.signed(json_call(operation, r#"{"Name":"a"}"#), "toyjson");
        tcp.write_all(&text(&request)).await.unwrap();
        assert_eq!(read_answer(&mut tcp).await.status, status);
    }
}

#[tokio::test]
async fn the_client_keeps_its_connection_and_replaces_a_closed_one() {
    let server = Server::start().await;
    let client = server.client();
    for _ in 0..3 {
        client.post_json("Toys_2026.v1.Echo", "toyjson", &json!({"Name": "a"})).await.unwrap();
    }
    let sources: Vec<_> = server.echo.calls.lock().unwrap().iter().map(|call| call.source).collect();
    assert!(sources.windows(2).all(|pair| pair[0] == pair[1]));
    let (idle_timeout, header_timeout) = (Duration::from_millis(50), Duration::from_millis(700));
    let server = Server::limited(Limits { idle_timeout, header_timeout, ..Limits::default() }).await;
    let client = server.client();
    for _ in 0..2 {
        client.post_json("Toys_2026.v1.Echo", "toyjson", &json!({"Name": "a"})).await.unwrap();
        server.until_metric("fleetwright_connections 0").await;
    }
}
