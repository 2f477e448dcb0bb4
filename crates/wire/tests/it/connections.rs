//! How a listener stops.

use std::time::Duration;

use tokio::{io::AsyncWriteExt, time::timeout};
use wire::{Limits, Listener};

use crate::support::{HANG, Server, json_call, read_answer, read_to_close, text};

#[tokio::test]
async fn stopping_lets_requests_finish_and_closes_what_is_idle() {
    let mut server = Server::start().await;
    let (mut silent, mut idle, mut busy) = (server.connect().await, server.connect().await, server.connect().await);
    idle.write_all(&text(&server.signed(json_call("Echo", r#"{"Name":"a"}"#), "toyjson"))).await.unwrap();
    assert_eq!(read_answer(&mut idle).await.status, 200);
    busy.write_all(&text(&server.signed(json_call("Wait", r#"{"Name":"a"}"#), "toyjson"))).await.unwrap();
    server.echo.waiting.notified().await;
    server.until_metric("fleetwright_connections 3").await;
    server.stop.take().unwrap().send(()).unwrap();
    assert!(read_to_close(&mut idle).await.is_empty());
    assert!(read_to_close(&mut silent).await.is_empty());
    assert!(tokio::net::TcpStream::connect(server.address).await.is_err());
    assert!(!server.task.is_finished());
    server.echo.go_on.notify_one();
    assert_eq!(read_answer(&mut busy).await.status, 200);
    assert!(read_to_close(&mut busy).await.is_empty());
    timeout(HANG, &mut server.task).await.unwrap().unwrap();
}

#[tokio::test]
async fn stopping_does_not_wait_for_ever() {
    let mut server = Server::limited(Limits { stop_timeout: Duration::from_millis(50), ..Limits::default() }).await;
    let mut busy = server.connect().await;
    busy.write_all(&text(&server.signed(json_call("Wait", r#"{"Name":"a"}"#), "toyjson"))).await.unwrap();
    server.echo.waiting.notified().await;
    server.stop.take().unwrap().send(()).unwrap();
    timeout(HANG, &mut server.task).await.unwrap().unwrap();
    assert!(read_to_close(&mut busy).await.is_empty());
}

#[tokio::test]
async fn without_tls_only_this_machine_may_connect() {
    let tcp = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    let refused = Listener::plain(tcp).err().unwrap();
    assert!(refused.to_string().contains("without TLS"), "{refused}");
    let tcp = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    assert!(Listener::plain_anywhere(tcp).address().is_ok());
}
