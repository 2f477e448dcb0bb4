use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::Request;
use storage::testing::Store;
use testkit::{ControlPlane, Node};
use wire::client::Identity;
use wire::websocket::{Message, WebSocket};

storage::testing::engines!(
    the_newest_channel_counts,
    garbage_closes_the_channel_alone,
    only_with_a_token_of_ours,
    a_token_opens_one_channel,
    only_signed_requests
);

/// Whether the server closes the socket.
async fn is_closed(socket: &mut WebSocket) -> bool {
    loop {
        let next = tokio::time::timeout(std::time::Duration::from_secs(5), socket.next()).await;
        match next {
            Err(_) => return false,
            Ok(None | Some(Err(_) | Ok(Message::Close(_)))) => return true,
            Ok(Some(Ok(_))) => {}
        }
    }
}

async fn the_newest_channel_counts(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let mut newer = node.open(&node.id).await.expect("a second channel");
    assert!(is_closed(node.socket()).await, "the older channel ends");
    newer.send(Message::Ping(Bytes::from_static(b"keepalive"))).await.unwrap();
    assert!(matches!(newer.next().await, Some(Ok(Message::Pong(_)))), "the newer lives");
    assert!(node.is_online(&plane).await);
    plane.stop().await;
}

async fn garbage_closes_the_channel_alone(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut other = plane.node().await;
    for frame in [vec![], vec![0; 119], vec![0xff; 4096], vec![0; 300 << 10]] {
        let mut node = plane.node().await;
        let size = frame.len();
        // The server may close while a frame that is too large is still being sent.
        let _ = node.socket().send(Message::Binary(frame.into())).await;
        assert!(is_closed(node.socket()).await, "{size} bytes of garbage close the channel");
        testkit::eventually("the node is lost", async || (!node.is_online(&plane).await).then_some(())).await;
    }
    other.socket().send(Message::Ping(Bytes::new())).await.unwrap();
    assert!(other.is_online(&plane).await, "nobody else is disturbed");
    plane.stop().await;
}

async fn only_with_a_token_of_ours(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let mut stranger = node.open_with(&node.id, "not a token").await.expect("the upgrade itself is signed");
    assert!(is_closed(&mut stranger).await);
    let mut silent = node.upgrade(&node.id).await.expect("the upgrade itself is signed");
    silent.send(Message::Binary(Bytes::from_static(b"no opening"))).await.unwrap();
    assert!(is_closed(&mut silent).await);
    assert!(!node.is_online(&plane).await);
    plane.stop().await;
}

async fn a_token_opens_one_channel(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let token = node.token(&node.id).await.expect("a token");
    let mut first = node.open_with(&node.id, &token).await.expect("the upgrade itself is signed");
    testkit::eventually("the node is online", async || node.is_online(&plane).await.then_some(())).await;
    let mut again = node.open_with(&node.id, &token).await.expect("the upgrade itself is signed");
    assert!(is_closed(&mut again).await, "a token that somebody has seen is of no use to them");
    first.send(Message::Ping(Bytes::from_static(b"keepalive"))).await.unwrap();
    assert!(matches!(first.next().await, Some(Ok(Message::Pong(_)))), "the first lives");
    plane.stop().await;
}

async fn only_signed_requests(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let path = format!("/v1/control-channel/{}", node.id);
    for caller in [plane.caller(Identity::Anonymous), plane.impostor()] {
        let request = Request::post(&path).body(Bytes::from_static(b"{}")).unwrap();
        let answer = caller.send(request, "ssmmessages").await.unwrap();
        assert!(matches!(answer.status().as_u16(), 400 | 403), "{}", answer.status());
    }
    let request = Request::post(&path).body(Bytes::from_static(b"{}")).unwrap();
    let answer = plane.root().send(request, "ssmmessages").await.unwrap();
    assert!(String::from_utf8_lossy(answer.body()).contains("<AccessDeniedException>"), "stock agents look for this");
    plane.stop().await;
}
