//! PostgreSQL over TLS: a real server behind an end of TLS that tells what came encrypted.

use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use storage::testing::{Store, on_postgres};
use storage::{Db, Error};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional, join};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::outage::{connect, rerouted};
use crate::{MIGRATIONS, insert, names};

/// How a client asks a server of PostgreSQL for TLS.
const ASKS_FOR_TLS: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// A way to the server that speaks TLS, with a certificate for `name`; its authority is written to `authority`. Without a
/// name it says that it cannot.
async fn server(store: &Store, name: Option<&str>, authority: &Path) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (url, server) = rerouted(store.url().await, &format!("localhost:{port}"));
    let acceptor = name.map(|name| acceptor(name, authority));
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            tokio::spawn(relay(client, server.clone(), acceptor.clone()));
        }
    });
    url
}

fn acceptor(name: &str, authority: &Path) -> TlsAcceptor {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    std::fs::write(authority, issuer.pem()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn relay(mut client: TcpStream, server: String, acceptor: Option<TlsAcceptor>) {
    let mut asked = [0; 8];
    client.read_exact(&mut asked).await.unwrap();
    assert_eq!(asked, ASKS_FOR_TLS, "the client began in clear");
    let Some(acceptor) = acceptor else {
        client.write_all(b"N").await.unwrap();
        assert_eq!(client.read(&mut asked).await.unwrap_or(0), 0, "the client went on in clear");
        return;
    };
    client.write_all(b"S").await.unwrap();
    let Ok(mut client) = acceptor.accept(client).await else { return };
    let (from, to) = connect(&server).await;
    let _ = copy_bidirectional(&mut client, &mut join(from, to)).await;
}

async fn refusal(url: &str) -> String {
    match Db::open(url, MIGRATIONS).await {
        Err(Error::Unavailable(text)) => text,
        Err(error) => panic!("another error: {error}"),
        Ok(_) => panic!("it opened"),
    }
}

#[test]
fn a_server_with_the_right_certificate_is_used() {
    on_postgres(|store| async move {
        let folder = tempfile::tempdir().unwrap();
        let ca = folder.path().join("ca.pem");
        let url = server(&store, Some("localhost"), &ca).await;
        for mode in ["require", "verify-full"] {
            let db = Db::open(&format!("{url}?sslmode={mode}&sslrootcert={}", ca.display()), MIGRATIONS).await.unwrap();
            db.commit(insert(mode)).await.unwrap();
            db.close().await;
        }
        let db = Db::open(store.url().await, MIGRATIONS).await.unwrap();
        assert_eq!(names(&db).await, ["require", "verify-full"]);
        db.close().await;
    });
}

#[test]
fn any_other_certificate_is_refused() {
    on_postgres(|store| async move {
        let folder = tempfile::tempdir().unwrap();
        let (ca, other) = (folder.path().join("ca.pem"), folder.path().join("other.pem"));
        let elsewhere = server(&store, Some("db.example.org"), &ca).await;
        let text = refusal(&format!("{elsewhere}?sslmode=require&sslrootcert={}", ca.display())).await;
        assert!(text.contains("certificate"), "{text}");
        let here = server(&store, Some("localhost"), &other).await;
        let text = refusal(&format!("{here}?sslmode=require&sslrootcert={}", ca.display())).await;
        assert!(text.contains("certificate"), "{text}");
    });
}

#[test]
fn a_server_that_cannot_encrypt_hears_nothing() {
    on_postgres(|store| async move {
        let folder = tempfile::tempdir().unwrap();
        let ca = folder.path().join("ca.pem");
        let _ = acceptor("localhost", &ca);
        let url = server(&store, None, &ca).await;
        let text = refusal(&format!("{url}?sslmode=require&sslrootcert={}", ca.display())).await;
        assert!(text.to_lowercase().contains("tls"), "{text}");
    });
}
