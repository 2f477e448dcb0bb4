//! TLS on both ends.

use std::{sync::Arc, time::Duration};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use ring::digest;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio_rustls::rustls::ServerConfig;
use wire::{
    Limits,
    client::{Client, ClientError, Connector, Endpoint, Trust},
    tls,
};

use crate::support::{KEY, Options, REGION, SECRET, Server, keys, read_to_close};

pub(crate) struct Certificate {
    pub(crate) config: Arc<ServerConfig>,
    pub(crate) pem: Vec<u8>,
    pub sha256: [u8; 32],
}

pub(crate) fn certificate() -> Certificate {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let pem = cert.pem().into_bytes();
    let sha256 = digest::digest(&digest::SHA256, cert.der()).as_ref().try_into().unwrap();
    let served = tls::Certificate::new(&pem, signing_key.serialize_pem().as_bytes()).unwrap();
    Certificate { config: served.server_config().unwrap(), pem, sha256 }
}

pub(crate) async fn start(limits: Limits) -> (Server, Certificate) {
    let certificate = certificate();
    let tls = Some(Arc::clone(&certificate.config));
    (Server::with(Options { limits, tls, ..Options::default() }).await, certificate)
}

pub(crate) fn client(server: &Server, host: &str, trust: Trust) -> Client {
    let endpoint = Endpoint::parse(&format!("https://{host}:{}", server.address.port()), trust).unwrap();
    Client::new(Connector::new(endpoint).unwrap(), REGION, keys(KEY, SECRET, None))
}

async fn call(client: &Client) -> Result<serde_json::Value, ClientError> {
    client.post_json("Toys_2026.v1.Echo", "toyjson", &json!({"Name": "a"})).await
}

#[tokio::test]
async fn servers_prove_who_they_are() {
    let (server, certificate) = start(Limits::default()).await;
    let authority = || Trust::Authority(certificate.pem.clone());
    assert_eq!(call(&client(&server, "localhost", authority())).await.unwrap(), json!({"Name": "a"}));
    let pinned = client(&server, "127.0.0.1", Trust::Certificate(certificate.sha256));
    assert_eq!(call(&pinned).await.unwrap(), json!({"Name": "a"}));
    for (host, trust) in [
        ("127.0.0.1", authority()),
        ("localhost", Trust::Authority(self::certificate().pem)),
        ("localhost", Trust::Certificate([7; 32])),
    ] {
        let error = call(&client(&server, host, trust)).await.unwrap_err();
        assert!(matches!(error, ClientError::Connect { .. }), "{error}");
        assert!(!error.to_string().contains("unexpected"), "{error}");
    }
}

#[tokio::test]
async fn garbage_and_silence_instead_of_a_handshake() {
    let (server, certificate) = start(Limits { header_timeout: Duration::from_millis(700), ..Limits::default() }).await;
    for garbage in
        [&b""[..], b"GET / HTTP/1.1\r\nhost: h\r\n\r\n", &[0x16, 0x03, 0x01, 0xff, 0xff, 0, 0], &[0xff; 5000]]
    {
        let mut tcp = server.connect().await;
        tcp.write_all(garbage).await.unwrap();
        let answer = read_to_close(&mut tcp).await;
        assert!(answer.is_empty() || answer[0] == 0x15, "at most a TLS alert: {answer:?}");
    }
    assert!(call(&client(&server, "localhost", Trust::Authority(certificate.pem))).await.is_ok());
}

#[test]
fn unusable_certificates_are_named() {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (pem, key) = (cert.pem(), signing_key.serialize_pem());
    let other = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap().signing_key.serialize_pem();
    for (certificate, key, named) in [
        ("", key.as_str(), "certificate"),
        (&pem, "", "private key"),
        (&pem, &other, "certificate"),
        (&key, &pem, "private key"),
    ] {
        let error = tls::Certificate::new(certificate.as_bytes(), key.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
    }
    assert!(Connector::new(Endpoint::parse("https://h", Trust::Authority(b"none".to_vec())).unwrap()).is_err());
}
