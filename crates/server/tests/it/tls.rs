use std::path::Path;

use serde_json::json;
use server::init::{Plan, init};
use server::pki::Pki;
use server::{Server, Settings};
use wire::client::{Client, Connector, Endpoint, Identity, Keys, Trust};

fn plan(folder: &Path) -> Plan {
    Plan {
        folder: folder.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        names: vec!["localhost".to_owned(), "127.0.0.1".to_owned()],
        store: None,
        account: None,
    }
}

#[tokio::test]
async fn what_init_makes_can_be_served_and_called() {
    let folder = tempfile::tempdir().unwrap();
    let made = init(&plan(folder.path())).await.unwrap();
    let server = Server::start(&Settings::read(&made.config).unwrap()).await.unwrap();
    let ca = std::fs::read(&made.ca).unwrap();
    let url = format!("https://localhost:{}", server.address().port());
    let keys = Keys { access_key_id: made.access_key_id, secret: made.secret_access_key, session_token: None };
    let connector = Connector::new(Endpoint::parse(&url, Trust::Authority(ca)).unwrap()).unwrap();
    let client = Client::new(connector, "eu-1", Identity::Keys(keys));
    let operation = model::ssm::SERVICE.operation("ListCommands").unwrap();
    let answer = client.call(&model::ssm::SERVICE, operation, json!({})).await.unwrap();
    assert_eq!(answer["Commands"], json!([]));
    server.stop().await;
}

#[tokio::test]
async fn another_ca_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let made = init(&plan(folder.path())).await.unwrap();
    let server = Server::start(&Settings::read(&made.config).unwrap()).await.unwrap();
    let other = Pki::make(&["localhost".to_owned()], jiff::Timestamp::now()).unwrap();
    let trust = Trust::Authority(other.ca_certificate.into_bytes());
    let url = format!("https://localhost:{}", server.address().port());
    let connector = Connector::new(Endpoint::parse(&url, trust).unwrap()).unwrap();
    assert!(connector.connect().await.is_err());
    server.stop().await;
}

#[tokio::test]
async fn a_renewed_certificate_is_served_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let made = init(&plan(folder.path())).await.unwrap();
    let settings = Settings::read(&made.config).unwrap();
    let server = Server::start(&settings).await.unwrap();
    let url = format!("https://localhost:{}", server.address().port());
    let renewed = Pki::make(&["localhost".to_owned()], jiff::Timestamp::now()).unwrap();
    let trust = Trust::Authority(renewed.ca_certificate.into_bytes());
    let connector = Connector::new(Endpoint::parse(&url, trust).unwrap()).unwrap();
    assert!(connector.connect().await.is_err());
    let tls = settings.tls.unwrap();
    std::fs::write(&tls.certificate, &renewed.certificate).unwrap();
    std::fs::write(&tls.key, &renewed.key).unwrap();
    testkit::eventually("the new certificate is served", async || {
        server.plane().fabric.publish("server.certificate", bytes::Bytes::new());
        connector.connect().await.ok().map(drop)
    })
    .await;
    server.stop().await;
}

#[tokio::test]
async fn a_second_init_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    init(&plan(folder.path())).await.unwrap();
    let error = init(&plan(folder.path())).await.err().unwrap();
    assert!(error.contains("already holds a deployment"), "{error}");
}

#[tokio::test]
async fn plain_http_stays_on_loopback() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::new(([0, 0, 0, 0], 0).into(), folder.path().to_owned());
    let error = Server::start(&settings).await.err().unwrap();
    assert!(error.contains("without TLS"), "{error}");
}
