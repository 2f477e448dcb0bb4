//! Websockets after a signed request.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::{Method, Request};
use tokio::{io::AsyncWriteExt, net::TcpStream, time::timeout};
use wire::{
    RawRoute,
    client::{ClientError, Connector, Endpoint, Trust},
    websocket::{MAX_MESSAGE, Message, WebSocket, accept},
};

use crate::{
    support::{HANG, Options, Server, json_call, read_answer, text},
    tls,
};

/// Answers every message with itself.
async fn echo(mut socket: WebSocket) {
    while let Some(Ok(message)) = socket.next().await {
        if (message.is_text() || message.is_binary()) && socket.send(message).await.is_err() {
            return;
        }
    }
}

fn route(signing_name: Option<&'static str>) -> RawRoute {
    let handler = Arc::new(|request| -> wire::BoxFuture<'static, _> { Box::pin(async move { accept(request, echo) }) });
    RawRoute { method: Method::GET, template: "/channel/{id}", signing_name, handler }
}

fn opening() -> Request<Bytes> {
    Request::get("/channel/7?role=subscribe&stream=input").body(Bytes::new()).unwrap()
}

async fn next(socket: &mut WebSocket) -> Message {
    timeout(HANG, socket.next()).await.unwrap().unwrap().unwrap()
}

async fn echoes(socket: &mut WebSocket, message: Message) {
    socket.send(message.clone()).await.unwrap();
    assert_eq!(next(socket).await, message);
}

#[tokio::test]
async fn one_connection_for_a_request_and_the_websocket_after_it() {
    let certificate = tls::certificate();
    let raw = vec![route(Some("toyws"))];
    for tls in [None, Some(Arc::clone(&certificate.config))] {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let server = Server::with(Options { raw: raw.clone(), tls, ..Options::default() }).await;
        let url = format!("{scheme}://{}", server.address);
        let endpoint = Endpoint::parse(&url, Trust::Certificate(certificate.sha256)).unwrap();
        let mut connection = Connector::new(endpoint).unwrap().connect().await.unwrap();
        let answer = connection.send(server.signed(json_call("Echo", r#"{"Name":"a"}"#), "toyjson")).await.unwrap();
        assert_eq!(answer.status(), 200);
        let mut socket = connection.upgrade(server.signed(opening(), "toyws")).await.unwrap();
        server.until_metric("fleetwright_connections 1").await;
        socket.stream().keep_alive().unwrap();
        echoes(&mut socket, Message::text("hello")).await;
        echoes(&mut socket, Message::binary(vec![7; MAX_MESSAGE])).await;
        socket.close().await.unwrap();
        assert!(matches!(next(&mut socket).await, Message::Close(_)));
        drop(socket);
        server.until_metric("fleetwright_connections 0").await;
    }
}

async fn open(server: &Server) -> WebSocket {
    let endpoint = Endpoint::parse(&format!("http://{}", server.address), Trust::System).unwrap();
    let connection = Connector::new(endpoint).unwrap().connect().await.unwrap();
    connection.upgrade(server.signed(opening(), "toyws")).await.unwrap()
}

#[tokio::test]
async fn pings_are_answered() {
    let server = Server::routed(vec![route(Some("toyws"))]).await;
    let mut socket = open(&server).await;
    socket.send(Message::Ping(Bytes::from_static(b"keepalive"))).await.unwrap();
    assert_eq!(next(&mut socket).await, Message::Pong(Bytes::from_static(b"keepalive")));
}

#[tokio::test]
async fn only_those_who_sign_get_one() {
    let server = Server::routed(vec![route(Some("toyws"))]).await;
    let endpoint = || Endpoint::parse(&format!("http://{}", server.address), Trust::System).unwrap();
    let connect = async || Connector::new(endpoint()).unwrap().connect().await.unwrap();
    let unsigned = Request::get("/channel/7").header("host", "h").body(Bytes::new()).unwrap();
    let error = connect().await.upgrade(unsigned).await.unwrap_err();
    assert_eq!(error.code(), Some("MissingAuthenticationTokenException"));
    let error = connect().await.upgrade(server.signed(opening(), "toyjson")).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSignatureException"));
    let server = Server::routed(vec![route(None)]).await;
    let endpoint = Endpoint::parse(&format!("http://{}", server.address), Trust::System).unwrap();
    let unsigned = Request::get("/channel/7").header("host", "h").body(Bytes::new()).unwrap();
    let connection = Connector::new(endpoint).unwrap().connect().await.unwrap();
    echoes(&mut connection.upgrade(unsigned).await.unwrap(), Message::text("open to all")).await;
}

#[tokio::test]
async fn what_is_no_request_for_a_websocket() {
    let server = Server::routed(vec![route(None)]).await;
    let good = "connection: keep-alive, Upgrade\r\nupgrade: WebSocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let ask =
        async |headers: &str| server.exchange(format!("GET /channel/7 HTTP/1.1\r\nhost: h\r\n{headers}\r\n")).await;
    assert_eq!(ask(good).await.status, 101);
    for (what, instead) in
        [("Upgrade\r\n", "close\r\n"), ("WebSocket", "h2c"), (": 13", ": 8"), ("dGhl", ""), ("sec-websocket-key", "x")]
    {
        let answer = ask(&good.replacen(what, instead, 1)).await;
        assert_eq!((answer.status, answer.header("sec-websocket-version")), (426, Some("13")), "{what} -> {instead}");
    }
    let posted = server.exchange("POST /channel/7 HTTP/1.1\r\nhost: h\r\n\r\n").await;
    assert_eq!(posted.status, 404);
}

/// A websocket whose frames are written by hand.
async fn raw(server: &Server) -> TcpStream {
    let mut request = server.signed(opening(), "toyws");
    for (name, value) in [
        ("connection", "upgrade"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ] {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    let mut tcp = server.connect().await;
    let head = String::from_utf8(text(&request)).unwrap().replace("content-length: 0\r\n", "");
    tcp.write_all(head.as_bytes()).await.unwrap();
    assert_eq!(read_answer(&mut tcp).await.head.lines().last(), Some(""));
    tcp
}

#[tokio::test]
async fn bad_frames_end_it_with_the_code_that_says_why() {
    use tokio::io::AsyncReadExt;
    let server = Server::routed(vec![route(Some("toyws"))]).await;
    let huge = [&[0x82, 0xff][..], &(1_u64 << 40).to_be_bytes(), &[0; 4]].concat();
    let large = [&[0x82, 0xff][..], &(MAX_MESSAGE as u64 + 1).to_be_bytes(), &[0; 4]].concat();
    for (what, frame, code) in [
        ("a huge frame", huge, 1009_u16),
        ("a large frame", large, 1009),
        ("reserved bits", vec![0xf2, 0x80, 0, 0, 0, 0], 1002),
        ("a reserved opcode", vec![0x83, 0x80, 0, 0, 0, 0], 1002),
        ("no mask", vec![0x82, 0x01, 0x00], 1002),
        ("text that is none", vec![0x81, 0x81, 0, 0, 0, 0, 0xff], 1007),
        ("a continuation of nothing", vec![0x80, 0x80, 0, 0, 0, 0], 1002),
        ("a fragmented ping", vec![0x09, 0x80, 0, 0, 0, 0], 1002),
    ] {
        let mut tcp = raw(&server).await;
        tcp.write_all(&frame).await.unwrap();
        let mut farewell = [0; 4];
        timeout(HANG, tcp.read_exact(&mut farewell)).await.expect(what).expect(what);
        assert_eq!((farewell[0], u16::from_be_bytes([farewell[2], farewell[3]])), (0x88, code), "{what}");
    }
    echoes(&mut open(&server).await, Message::text("still here")).await;
}

#[tokio::test]
async fn frames_that_come_with_the_request_are_not_lost() {
    let server = Server::routed(vec![route(None)]).await;
    let mut tcp = server.connect().await;
    let head = "GET /channel/7 HTTP/1.1\r\nhost: h\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
                sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    tcp.write_all(&[head.as_bytes(), &[0x82, 0x82, 0, 0, 0, 0, b'h', b'i']].concat()).await.unwrap();
    assert_eq!(read_answer(&mut tcp).await.status, 101);
    let mut frame = [0; 4];
    timeout(HANG, tokio::io::AsyncReadExt::read_exact(&mut tcp, &mut frame)).await.unwrap().unwrap();
    assert_eq!(&frame, &[0x82, 2, b'h', b'i']);
}

#[tokio::test]
async fn servers_that_speak_no_websocket() {
    let server = Server::start().await;
    let endpoint = Endpoint::parse(&format!("http://{}", server.address), Trust::System).unwrap();
    let connection = Connector::new(endpoint).unwrap().connect().await.unwrap();
    let error = connection.upgrade(server.signed(json_call("Echo", r#"{"Name":"a"}"#), "toyjson")).await.unwrap_err();
    assert!(matches!(error, ClientError::Refused(_)), "{error}");
}
