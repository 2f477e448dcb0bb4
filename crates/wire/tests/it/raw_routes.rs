//! Routes beside the services.

use std::sync::Arc;

use bytes::Bytes;
use http::{Method, Request, Response};
use wire::{Body, Principal, RawRequest, RawRoute};

use crate::support::Server;

fn route(method: Method, template: &'static str, signing_name: Option<&'static str>) -> RawRoute {
    RawRoute { method, template, signing_name, handler: Arc::new(|request| Box::pin(async move { told(&request) })) }
}

/// Tells what arrived.
fn told(request: &RawRequest) -> Response<Body> {
    let who = request.caller.as_ref().map_or(&Principal::Anonymous, |caller| &caller.principal);
    Response::new(Body::from(format!("{who:?} {:?} {}", request.labels, String::from_utf8_lossy(&request.body))))
}

fn routes() -> Vec<RawRoute> {
    vec![
        route(Method::GET, "/", None),
        route(Method::GET, "/health", None),
        route(Method::POST, "/v1/things/{id}", Some("toyraw")),
        route(Method::GET, "/console/{path+}", None),
    ]
}

fn request(method: &str, target: &str, body: &'static str) -> Request<Bytes> {
    let request = Request::builder().method(method).uri(target).header("host", "h");
    request.body(Bytes::from_static(body.as_bytes())).unwrap()
}

async fn body(server: &Server, request: Request<Bytes>) -> (u16, String) {
    let answer = server.send(request).await;
    assert!(answer.header("x-amzn-requestid").is_some());
    (answer.status, String::from_utf8(answer.body).unwrap())
}

#[tokio::test]
async fn open_routes_answer_anybody() {
    let server = Server::routed(routes()).await;
    assert_eq!(body(&server, request("GET", "/health?x=1", "")).await, (200, "Anonymous [] ".into()));
    assert_eq!(body(&server, request("GET", "/", "")).await, (200, "Anonymous [] ".into()));
    assert_eq!(body(&server, request("GET", "/console/a/b%20c", "")).await, (200, "Anonymous [\"a/b c\"] ".into()));
    let signed = server.signed(request("GET", "/health", ""), "whatever");
    assert_eq!(body(&server, signed).await, (200, "Anonymous [] ".into()));
}

#[tokio::test]
async fn signed_routes_know_their_caller() {
    let server = Server::routed(routes()).await;
    let call = || request("POST", "/v1/things/a%20b", "hello");
    assert_eq!(body(&server, server.signed(call(), "toyraw")).await, (200, "Root [\"a b\"] hello".into()));
    let (status, code, _) = server.send(call()).await.error();
    assert_eq!((status, code.as_str()), (403, "MissingAuthenticationTokenException"));
    let (status, code, message) = server.send(server.signed(call(), "toyrest")).await.error();
    assert_eq!((status, code.as_str()), (403, "InvalidSignatureException"));
    assert!(message.contains("'toyraw'"));
}

#[tokio::test]
async fn head_is_get_without_its_body() {
    use tokio::io::AsyncWriteExt;
    let server = Server::routed(routes()).await;
    let mut tcp = server.connect().await;
    tcp.write_all(b"HEAD /health HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n").await.unwrap();
    let answer = String::from_utf8(crate::support::read_to_close(&mut tcp).await).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn nothing_is_told_cleanly() {
    let server = Server::routed(routes()).await;
    for (method, target) in
        [("GET", "/none"), ("PUT", "/health"), ("DELETE", "/"), ("OPTIONS", "/console/x"), ("GET", "/console/")]
    {
        let (status, code, message) = server.send(request(method, target, "")).await.error();
        assert_eq!((status, code.as_str()), (404, "UnknownOperationException"), "{method} {target}");
        assert_eq!(message, format!("Nothing answers {method} {target} here."));
    }
}
