//! HTTP/2, which clients choose in the TLS handshake.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{Request, Version};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::json;
use tokio::{task::JoinHandle, time::timeout};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring::default_provider,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
};
use wire::Limits;

use crate::{
    support::{HANG, Server, json_call},
    tls,
};

async fn connect(server: &Server, authority: &[u8]) -> (SendRequest<Full<Bytes>>, JoinHandle<()>) {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let name = ServerName::try_from("localhost").unwrap();
    let stream = TlsConnector::from(Arc::new(config)).connect(name, server.connect().await).await.unwrap();
    let (sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    (sender, tokio::spawn(async move { drop(connection.await) }))
}

/// Over HTTP/2 the authority takes the place of the `Host` header.
fn request(server: &Server, operation: &str, body: &str) -> Request<Full<Bytes>> {
    let (mut parts, body) = server.signed(json_call(operation, body), "toyjson").into_parts();
    let host = parts.headers.remove("host").unwrap();
    parts.uri = format!("https://{}/", host.to_str().unwrap()).parse().unwrap();
    parts.version = Version::HTTP_2;
    Request::from_parts(parts, Full::new(body))
}

#[tokio::test]
async fn many_requests_at_once_over_one_connection() {
    let (server, certificate) = tls::start(Limits::default()).await;
    let (mut sender, _connection) = connect(&server, &certificate.pem).await;
    let waiting = sender.send_request(request(&server, "Wait", r#"{"Name":"w"}"#));
    let waiting = tokio::spawn(waiting);
    server.echo.waiting.notified().await;
    for at in 0..200 {
        let response = sender.send_request(request(&server, "Echo", &format!(r#"{{"Name":"{at}"}}"#))).await.unwrap();
        assert_eq!(response.status(), 200);
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&body).unwrap(), json!({"Name": at.to_string()}));
    }
    server.echo.go_on.notify_one();
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
}

#[tokio::test]
async fn large_bodies_pass_small_windows_and_larger_ones_are_refused() {
    let (server, certificate) = tls::start(Limits { body: 3 << 20, ..Limits::default() }).await;
    let (mut sender, _connection) = connect(&server, &certificate.pem).await;
    for (size, status) in [(2 << 20, 200), (4 << 20, 413), (1 << 10, 200)] {
        let body = json!({"Name": "a", "Map": {"k": "x".repeat(size)}}).to_string();
        let response = sender.send_request(request(&server, "Echo", &body)).await.unwrap();
        assert_eq!(response.status(), status);
        response.into_body().collect().await.unwrap();
    }
}

#[tokio::test]
async fn stopping_finishes_what_is_under_way() {
    let (mut server, certificate) = tls::start(Limits::default()).await;
    let (mut sender, connection) = connect(&server, &certificate.pem).await;
    let waiting = tokio::spawn(sender.send_request(request(&server, "Wait", r#"{"Name":"w"}"#)));
    server.echo.waiting.notified().await;
    server.stop.take().unwrap().send(()).unwrap();
    server.echo.go_on.notify_one();
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
    timeout(HANG, connection).await.unwrap().unwrap();
    timeout(HANG, &mut server.task).await.unwrap().unwrap();
}

#[tokio::test]
async fn idle_connections_are_closed() {
    let limits =
        Limits { idle_timeout: Duration::from_millis(50), header_timeout: Duration::from_secs(1), ..Limits::default() };
    let (server, certificate) = tls::start(limits).await;
    let (mut sender, connection) = connect(&server, &certificate.pem).await;
    assert_eq!(sender.send_request(request(&server, "Echo", r#"{"Name":"w"}"#)).await.unwrap().status(), 200);
    timeout(HANG, connection).await.unwrap().unwrap();
}
