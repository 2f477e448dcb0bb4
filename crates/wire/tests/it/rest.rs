//! restJson1.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use wire::client::ClientError;

use crate::{
    support::{Answer, Server},
    toys::REST,
};

async fn send(server: &Server, method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let request = Request::builder().method(method).uri(target);
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    server.send(server.signed(request.body(Bytes::copy_from_slice(body)).unwrap(), "toyrest")).await
}

#[tokio::test]
async fn every_place_of_a_request() {
    let server = Server::start().await;
    let target = "/things/a%2Fb%20%C3%A9?tag=x&tag=y%26z&limit=-5&deep=true&since=2026-11-22T07:32:30Z&weight=1&weight=2&other=1";
    let headers = [
        ("X-Token", "t"),
        ("X-Stamp", "Sun, 22 Nov 2026 07:32:30 GMT"),
        ("X-Labels", "p, q"),
        ("X-Share", "0.5"),
        ("X-Meta-Color", "red"),
    ];
    let body = r#"{"Name":"n","Nested":{"At":"2026-11-22T07:32:30Z","When":7},"Numbers":[1,2],"Map":{"k":"v"},"Id":"forged","Limit":9}"#;
    let answer = send(&server, "POST", target, &headers, body.as_bytes()).await;
    assert_eq!(answer.status, 201, "{}", answer.json());
    let expected = json!({
        "Id": "a/b é", "Tags": ["x", "y&z"], "Limit": -5, "Deep": true, "Since": 1_795_332_750, "Weights": [1, 2],
        "Token": "t", "Stamp": 1_795_332_750, "Labels": ["p", "q"], "Share": 0.5, "Meta": {"color": "red"},
        "Name": "n", "Nested": {"At": 1_795_332_750, "When": 7}, "Numbers": [1, 2], "Map": {"k": "v"},
    });
    assert_eq!(server.echo.last(), expected);
    assert_eq!(answer.header("x-token"), Some("t"));
    assert_eq!(answer.header("x-stamp"), Some("Sun, 22 Nov 2026 07:32:30 GMT"));
    assert_eq!(answer.header("x-labels"), Some("p,q"));
    assert_eq!(answer.header("x-share"), Some("0.5"));
    assert_eq!(answer.header("x-meta-color"), Some("red"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let body = answer.json();
    assert_eq!(body["Nested"]["At"], "2026-11-22T07:32:30Z");
    assert!(body.get("Token").is_none() && body.get("Meta").is_none());
}

#[tokio::test]
async fn the_client_speaks_it_both_ways() {
    let server = Server::start().await;
    let input = json!({
        "Id": "a/b ?é", "Tags": ["x", "y&z=1"], "Limit": 5, "Deep": false, "Since": 1_795_332_750, "Weights": [3],
        "Token": "t", "Stamp": 1_795_332_750, "Labels": ["p", "q"], "Share": 0.25, "Meta": {"color": "red"},
        "Name": "n", "Nested": {"At": 1.5, "When": 7.25, "HttpTime": 9, "Data": "AAE="}, "Numbers": [], "Map": {"k": "v"},
    });
    let output = server.client().call(&REST, REST.operation("Echo").unwrap(), input.clone()).await.unwrap();
    let mut expected = input;
    expected["Code"] = json!(201);
    assert_eq!(output, expected);
}

#[tokio::test]
async fn blobs_texts_and_structures_as_bodies() {
    let server = Server::start().await;
    let bytes: Vec<u8> = (0..=255).collect();
    let answer = send(&server, "PUT", "/blobs/7", &[("content-type", "image/png")], &bytes).await;
    assert_eq!((answer.status, &answer.body), (201, &bytes));
    assert_eq!(answer.header("content-type"), Some("image/png"));
    assert_eq!(answer.header("x-id"), Some("7"));
    assert_eq!(server.echo.last(), json!({"Id": "7", "ContentType": "image/png", "Content": STANDARD.encode(&bytes)}));
    let answer = send(&server, "PUT", "/text", &[], "grüß".as_bytes()).await;
    assert_eq!((answer.body.as_slice(), answer.header("content-type")), ("grüß".as_bytes(), Some("text/plain")));
    let answer = send(&server, "PUT", "/nested", &[], br#"{"Name":"n","x":1}"#).await;
    assert_eq!(answer.json(), json!({"Name": "n"}));
    assert_eq!(server.echo.last(), json!({"Nested": {"Name": "n"}}));
    let client = server.client();
    for (operation, input) in [
        ("EchoText", json!({"Text": "grüß"})),
        ("EchoNested", json!({"Nested": {"At": 1}})),
        ("EchoBlob", json!({"Id": "7", "ContentType": "a/b", "Content": "AAE="})),
    ] {
        assert_eq!(client.call(&REST, REST.operation(operation).unwrap(), input.clone()).await.unwrap(), input);
    }
}

#[tokio::test]
async fn bodies_that_are_absent() {
    let server = Server::start().await;
    for (method, target, status) in
        [("POST", "/things/7", 201), ("PUT", "/nested", 201), ("PUT", "/text", 201), ("PUT", "/blobs/7", 400)]
    {
        let answer = send(&server, method, target, &[], b"").await;
        assert_eq!(answer.status, status, "{target}: {}", answer.json());
    }
    let answer = send(&server, "DELETE", "/things/7", &[], b"").await;
    assert_eq!((answer.status, answer.body.len(), answer.header("content-type")), (204, 0, None));
}

#[tokio::test]
async fn greedy_labels() {
    let server = Server::start().await;
    assert_eq!(send(&server, "GET", "/files/a/b%2Fc/d", &[], b"").await.json(), json!({"Path": "a/b/c/d"}));
    let output =
        server.client().call(&REST, REST.operation("GetFile").unwrap(), json!({"Path": "x/y z"})).await.unwrap();
    assert_eq!(output, json!({"Path": "x/y z"}));
}

#[tokio::test]
async fn what_is_not_of_the_model_is_refused() {
    let server = Server::start().await;
    for (method, target, body) in [
        ("POST", "/things/7?limit=many", ""),
        ("POST", "/things/7?limit=", ""),
        ("POST", "/things/7?limit=99999999999999999999", ""),
        ("POST", "/things/7?deep=yes", ""),
        ("POST", "/things/7?since=1795332750", ""),
        ("POST", "/things/7?tag=%ff", ""),
        ("POST", "/things/%ff", ""),
        ("POST", "/things/7", "{"),
        ("POST", "/things/7", "[]"),
        ("POST", "/things/7", "{\"Numbers\":{}}"),
        ("PUT", "/nested", "7"),
    ] {
        let (status, code, message) = send(&server, method, target, &[], body.as_bytes()).await.error();
        assert_eq!((status, code.as_str()), (400, "SerializationException"), "{target} {body}");
        assert!(!message.is_empty(), "{target} {body}");
    }
    let (status, code, _) = send(&server, "POST", "/things/7", &[("X-Stamp", "now")], b"").await.error();
    assert_eq!((status, code.as_str()), (400, "SerializationException"));
    let (status, code, _) = send(&server, "PUT", "/text", &[], b"\xff").await.error();
    assert_eq!((status, code.as_str()), (400, "SerializationException"));
}

#[tokio::test]
async fn paths_without_an_operation() {
    let server = Server::start().await;
    for (method, target) in
        [("GET", "/things/7"), ("POST", "/things/"), ("POST", "/things"), ("GET", "/"), ("POST", "/")]
    {
        let answer = send(&server, method, target, &[], b"").await;
        assert_eq!((answer.status, answer.error().1.as_str()), (404, "UnknownOperationException"), "{method} {target}");
    }
}

#[tokio::test]
async fn errors_name_themselves_in_a_header() {
    let server = Server::start().await;
    let answer = send(&server, "POST", "/refuse", &[], b"").await;
    assert_eq!((answer.status, answer.header("x-amzn-errortype")), (409, Some("ToyBroken")));
    assert_eq!(answer.json(), json!({"Message": "The toy is broken.", "Part": "wheel"}));
    let error = server.client().call(&REST, REST.operation("Refuse").unwrap(), json!({})).await.unwrap_err();
    assert_eq!(error.code(), Some("ToyBroken"));
}

#[tokio::test]
async fn anonymous_operations() {
    let server = Server::start().await;
    let request = Request::get("/open/x").header("host", "h").body(Bytes::new()).unwrap();
    assert_eq!(server.send(request).await.json(), json!({"Path": "x"}));
    assert_eq!(send(&server, "GET", "/open/x", &[], b"").await.status, 201);
}

#[tokio::test]
async fn the_client_refuses_what_no_path_can_carry() {
    let server = Server::start().await;
    for input in [json!({}), json!({"Id": ""}), Value::Null] {
        let error = server.client().call(&REST, REST.operation("Echo").unwrap(), input).await.unwrap_err();
        assert!(matches!(&error, ClientError::Unreadable(why) if why.contains("Id")), "{error}");
    }
    let error =
        server.client().call(&REST, REST.operation("Echo").unwrap(), json!({"Id": "7", "Token": "a\r\nb"})).await;
    assert!(error.unwrap_err().to_string().contains("X-Token"));
}
