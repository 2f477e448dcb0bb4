//! What is too large, too slow or too much.

use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wire::Limits;

use crate::support::{HANG, SECRET, Server, json_call, keys, now, read_answer, read_to_close, text};

const MOMENT: Duration = Duration::from_millis(100);
/// Enough for a busy machine to send a request in.
const LONGER: Duration = Duration::from_millis(700);

fn call_of(size: usize) -> http::Request<Bytes> {
    let frame = r#"{"Name":"a","Map":{"k":""}}"#;
    json_call("Echo", &frame.replace(":\"\"", &format!(":\"{}\"", "x".repeat(size - frame.len()))))
}

#[tokio::test]
async fn ten_megabytes_are_taken_and_no_more() {
    let server = Server::start().await;
    let limit = Limits::default().body;
    let answer = server.send(server.signed(call_of(limit), "toyjson")).await;
    assert_eq!((answer.status, answer.body.len()), (200, limit));
    let (status, code, message) = server.send(server.signed(call_of(limit + 1), "toyjson")).await.error();
    assert_eq!((status, code.as_str()), (413, "RequestEntityTooLargeException"));
    assert!(message.contains(&limit.to_string()));
}

#[tokio::test]
async fn a_chunked_body_that_grows_too_large() {
    let server = Server::limited(Limits { body: 1000, ..Limits::default() }).await;
    let request = server.signed(json_call("Echo", ""), "toyjson");
    let whole = String::from_utf8(text(&request)).unwrap();
    let head = whole.split("content-length").next().unwrap();
    let chunk = format!("190\r\n{}\r\n", "x".repeat(0x190));
    let answer =
        server.exchange(format!("{head}Transfer-Encoding: chunked\r\n\r\n{chunk}{chunk}{chunk}0\r\n\r\n")).await;
    assert_eq!((answer.status, answer.error().1.as_str()), (413, "RequestEntityTooLargeException"));
}

#[tokio::test]
async fn large_bodies_share_a_bounded_memory() {
    let server = Server::limited(Limits { bodies_total: 1 << 20, ..Limits::default() }).await;
    assert_eq!(server.send(server.signed(call_of(1 << 20), "toyjson")).await.status, 200);
    let (status, code, _) = server.send(server.signed(call_of(2 << 20), "toyjson")).await.error();
    assert_eq!((status, code.as_str()), (503, "ServiceUnavailable"));
    for _ in 0..3 {
        assert_eq!(server.send(server.signed(call_of(1 << 20), "toyjson")).await.status, 200);
    }
}

#[tokio::test]
async fn leave_to_send_is_given_or_refused_before_the_body() {
    let server = Server::limited(Limits { body: 1000, ..Limits::default() }).await;
    for (size, wanted) in [(999, "HTTP/1.1 100 Continue"), (1001, "HTTP/1.1 413 Payload Too Large")] {
        let request = server.signed(call_of(size), "toyjson");
        let whole = text(&request);
        let (head, body) = whole.split_at(whole.len() - size);
        let mut tcp = server.connect().await;
        let head = String::from_utf8(head.to_vec())
            .unwrap()
            .replace("content-length", "expect: 100-continue\r\ncontent-length");
        tcp.write_all(head.as_bytes()).await.unwrap();
        let answer = read_answer(&mut tcp).await;
        assert!(answer.head.starts_with(wanted), "{}", answer.head);
        if size == 999 {
            tcp.write_all(body).await.unwrap();
            assert_eq!(read_answer(&mut tcp).await.status, 200);
        } else {
            assert!(read_to_close(&mut tcp).await.is_empty());
        }
    }
}

#[tokio::test]
async fn refusals_reach_those_who_are_still_sending() {
    let server = Server::start().await;
    let identity = keys("AKIAOTHER", SECRET, None);
    let refused = server.send(server.signed_as(call_of(9 << 20), "toyjson", &identity, now())).await;
    assert_eq!((refused.status, refused.error().1.as_str()), (400, "UnrecognizedClientException"));
    let whole = text(&server.signed_as(call_of(100), "toyjson", &identity, now()));
    let head = String::from_utf8(whole)
        .unwrap()
        .replace("content-length: 100\r\n", "expect: 100-continue\r\ncontent-length: 100\r\n");
    let refused = server.exchange(head.split_inclusive("\r\n\r\n").next().unwrap()).await;
    assert_eq!(refused.error().1, "UnrecognizedClientException");
}

#[tokio::test]
async fn large_headers() {
    let server = Server::start().await;
    let request = |size| format!("GET / HTTP/1.1\r\nhost: h\r\nx-large: {}\r\n\r\n", "x".repeat(size));
    assert_eq!(server.exchange(request(60 << 10)).await.status, 404);
    assert_eq!(server.exchange(request(70 << 10)).await.status, 431);
}

#[tokio::test]
async fn slow_headers_end_the_connection() {
    let server = Server::limited(Limits { header_timeout: MOMENT, ..Limits::default() }).await;
    for start in ["", "POST / HTT", "POST / HTTP/1.1\r\nhost: h\r\nx: "] {
        let mut tcp = server.connect().await;
        tcp.write_all(start.as_bytes()).await.unwrap();
        assert!(read_to_close(&mut tcp).await.is_empty(), "{start}");
    }
    server.until_metric("fleetwright_connections 0").await;
}

#[tokio::test]
async fn slow_bodies_are_answered() {
    let server = Server::limited(Limits { body_timeout: MOMENT, ..Limits::default() }).await;
    let whole = text(&server.signed(call_of(100), "toyjson"));
    let mut tcp = server.connect().await;
    tcp.write_all(&whole[..whole.len() - 1]).await.unwrap();
    let (status, code, _) = read_answer(&mut tcp).await.error();
    assert_eq!((status, code.as_str()), (408, "RequestTimeoutException"));
    assert!(read_to_close(&mut tcp).await.is_empty());
}

#[tokio::test]
async fn bodies_that_are_cut_off_reach_nobody() {
    let server = Server::start().await;
    let whole = text(&server.signed(call_of(100), "toyjson"));
    let mut tcp = server.connect().await;
    tcp.write_all(&whole[..whole.len() - 1]).await.unwrap();
    tcp.shutdown().await.unwrap();
    read_to_close(&mut tcp).await;
    server.until_metric("fleetwright_connections 0").await;
    assert!(server.echo.calls.lock().unwrap().is_empty());
}

#[tokio::test]
async fn requests_that_take_too_long_are_given_up() {
    let server = Server::limited(Limits { request_timeout: MOMENT, ..Limits::default() }).await;
    let (status, code, _) = server.send(server.signed(json_call("Wait", r#"{"Name":"a"}"#), "toyjson")).await.error();
    assert_eq!((status, code.as_str()), (503, "ServiceUnavailable"));
}

#[tokio::test]
async fn idle_connections_are_closed() {
    let server = Server::limited(Limits { header_timeout: LONGER, idle_timeout: MOMENT, ..Limits::default() }).await;
    let mut tcp = server.connect().await;
    tcp.write_all(&text(&server.signed(call_of(50), "toyjson"))).await.unwrap();
    assert_eq!(read_answer(&mut tcp).await.status, 200);
    assert!(read_to_close(&mut tcp).await.is_empty());
}

#[tokio::test]
async fn waiting_requests_are_not_idle() {
    let limits = Limits { header_timeout: LONGER, idle_timeout: MOMENT / 4, ..Limits::default() };
    let server = Server::limited(limits).await;
    let mut tcp = server.connect().await;
    tcp.write_all(&text(&server.signed(json_call("Wait", r#"{"Name":"a"}"#), "toyjson"))).await.unwrap();
    server.echo.waiting.notified().await;
    tokio::time::sleep(LONGER + 2 * MOMENT).await;
    server.echo.go_on.notify_one();
    assert_eq!(read_answer(&mut tcp).await.status, 200);
}

#[tokio::test]
async fn a_full_listener_lets_others_wait() {
    let server = Server::limited(Limits { connections: 2, ..Limits::default() }).await;
    let request = || text(&server.signed(call_of(50), "toyjson"));
    let (mut first, mut second) = (server.connect().await, server.connect().await);
    for tcp in [&mut first, &mut second] {
        tcp.write_all(&request()).await.unwrap();
        assert_eq!(read_answer(tcp).await.status, 200);
    }
    let mut third = server.connect().await;
    third.write_all(&request()).await.unwrap();
    let early = tokio::time::timeout(MOMENT, third.read_u8()).await;
    assert!(early.is_err(), "the third is not served while two are connected");
    drop(first);
    assert_eq!(tokio::time::timeout(HANG, read_answer(&mut third)).await.unwrap().status, 200);
}

#[tokio::test]
async fn what_is_not_http_is_told_so() {
    let server = Server::start().await;
    for garbage in [
        "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
        "HELLO\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n",
    ] {
        let answer = server.exchange(garbage).await;
        assert!(answer.status == 400 || answer.status == 0, "{garbage:?}: {}", answer.head);
    }
    assert_eq!(server.send(server.signed(call_of(50), "toyjson")).await.status, 200);
}
