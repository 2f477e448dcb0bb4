//! Requests that nodes sign with their own keys, as the stock agent does.

use http::HeaderValue;
use ring::rsa::KeyPair;
use rsa::{
    RsaPrivateKey,
    pkcs8::{EncodePrivateKey, EncodePublicKey},
    rand_core::OsRng,
};
use serde_json::json;
use tokio::sync::OnceCell;
use wire::{Principal, client::Identity};

use crate::support::{Server, json_call, now, text};

static KEY: OnceCell<RsaPrivateKey> = OnceCell::const_new();

async fn node(server: &Server) -> Identity {
    let make =
        || async { tokio::task::spawn_blocking(|| RsaPrivateKey::new(&mut OsRng, 2048).unwrap()).await.unwrap() };
    let private = KEY.get_or_init(make).await;
    let public = private.to_public_key().to_public_key_der().unwrap().into_vec();
    *server.keychain.node.lock().unwrap() = Some(public);
    let key = KeyPair::from_pkcs8(private.to_pkcs8_der().unwrap().as_bytes()).unwrap();
    Identity::Node { id: "mi-toy".into(), key }
}

#[tokio::test]
async fn the_client_signs_as_a_node() {
    let server = Server::start().await;
    let client = server.client_as(node(&server).await);
    assert_eq!(
        client.post_json("Toys_2026.v1.Echo", "toyjson", &json!({"Name": "a"})).await.unwrap(),
        json!({"Name": "a"})
    );
    let principal = server.echo.calls.lock().unwrap()[0].caller.principal.clone();
    let Principal::Node(node) = principal else { panic!("{principal:?} is not a node") };
    assert_eq!((&*node.id, &*node.role), ("mi-toy", "toy"));
}

#[tokio::test]
async fn stock_agents_send_chunks_and_an_unsigned_hash() {
    let server = Server::start().await;
    let node = node(&server).await;
    let mut request = server.signed_as(json_call("Echo", r#"{"Name":"abc"}"#), "toyjson", &node, now());
    request.headers_mut().insert("x-amz-content-sha256", HeaderValue::from_static("0000"));
    let whole = String::from_utf8(text(&request)).unwrap();
    let head = whole.split("content-length").next().unwrap();
    let sent = |body: &str| format!("{head}transfer-encoding: chunked\r\n\r\ne\r\n{body}\r\n0\r\n\r\n");
    assert_eq!(server.exchange(sent(r#"{"Name":"abc"}"#)).await.status, 200);
    assert_eq!(server.exchange(sent(r#"{"Name":"abd"}"#)).await.error().1, "InvalidSignatureException");
}

#[tokio::test]
async fn another_nodes_key_is_refused() {
    let server = Server::start().await;
    let node = node(&server).await;
    let other = RsaPrivateKey::new(&mut OsRng, 2048).unwrap().to_public_key().to_public_key_der().unwrap().into_vec();
    for key in [other, vec![0x30, 0x03], Vec::new()] {
        *server.keychain.node.lock().unwrap() = Some(key);
        let request = server.signed_as(json_call("Echo", r#"{"Name":"abc"}"#), "toyjson", &node, now());
        let (status, code, _) = server.send(request).await.error();
        assert_eq!((status, code.as_str()), (400, "InvalidSignatureException"));
    }
}
