//! The object store over the wire, on both engines: what clients see is in tests/clients; here is what nobody sees.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};
use storage::testing::Store;
use testkit::ControlPlane;

storage::testing::engines!(
    bytes_without_objects_are_thrown_away,
    a_body_that_is_not_what_was_signed_leaves_nothing,
    uploads_that_nobody_finishes_end,
    objects_survive_a_restart,
    many_writers_of_one_key_leave_one_of_theirs
);

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn ask(plane: &ControlPlane, method: Method, target: &str, body: &[u8]) -> Response<Bytes> {
    let request = Request::builder().method(method).uri(target).body(Bytes::copy_from_slice(body)).unwrap();
    plane.root().send(request, "s3").await.unwrap()
}

async fn put(plane: &ControlPlane, target: &str, body: &[u8]) {
    let answer = ask(plane, Method::PUT, target, body).await;
    assert_eq!(answer.status(), 200, "{target}: {}", String::from_utf8_lossy(answer.body()));
}

async fn contents(plane: &ControlPlane) -> i64 {
    let rows = plane.server().plane().db.read("SELECT COUNT(*) FROM contents", &[]).await.unwrap();
    rows[0].int(0).unwrap()
}

/// Waits until there are so many contents, a day from now.
async fn swept(plane: &ControlPlane, expected: i64) {
    plane.clock().advance(i64::try_from(DAY.as_millis()).unwrap() + 1);
    testkit::eventually(&format!("{expected} contents are left"), async || {
        plane.server().plane().fabric.publish("objects.sweep", Bytes::new());
        (contents(plane).await == expected).then_some(())
    })
    .await;
}

async fn bytes_without_objects_are_thrown_away(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/bucket", b"").await;
    for body in [&b"first"[..], b"second", b""] {
        put(&plane, "/bucket/replaced", body).await;
    }
    put(&plane, "/bucket/deleted", b"gone").await;
    put(&plane, "/bucket/kept", b"kept").await;
    assert_eq!(ask(&plane, Method::DELETE, "/bucket/deleted", b"").await.status(), 204);
    assert_eq!(contents(&plane).await, 5);
    swept(&plane, 2).await;
    assert_eq!(ask(&plane, Method::GET, "/bucket/kept", b"").await.body().as_ref(), b"kept");
    assert_eq!(ask(&plane, Method::GET, "/bucket/replaced", b"").await.body().as_ref(), b"");
    plane.stop().await;
}

async fn a_body_that_is_not_what_was_signed_leaves_nothing(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/bucket", b"").await;
    let request = Request::put("/bucket/k").header("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==");
    let answer = plane.root().send(request.body(Bytes::from_static(b"x")).unwrap(), "s3").await.unwrap();
    assert_eq!(answer.status(), 400);
    assert!(String::from_utf8_lossy(answer.body()).contains("<Code>BadDigest</Code>"));
    assert_eq!(ask(&plane, Method::GET, "/bucket/k", b"").await.status(), 404);
    swept(&plane, 0).await;
    plane.stop().await;
}

async fn uploads_that_nobody_finishes_end(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/bucket", b"").await;
    let begun = ask(&plane, Method::POST, "/bucket/k?uploads=", b"").await;
    let text = String::from_utf8(begun.body().to_vec()).unwrap();
    let id = text.split("<UploadId>").nth(1).and_then(|rest| rest.split_once('<')).unwrap().0.to_owned();
    put(&plane, &format!("/bucket/k?partNumber=1&uploadId={id}"), b"part").await;
    put(&plane, &format!("/bucket/k?partNumber=1&uploadId={id}"), b"again").await;
    swept(&plane, 1).await;
    plane.clock().advance(i64::try_from(DAY.as_millis()).unwrap() * 7);
    testkit::eventually("the upload is over", async || {
        plane.server().plane().fabric.publish("objects.sweep", Bytes::new());
        let part = format!("/bucket/k?partNumber=2&uploadId={id}");
        (ask(&plane, Method::PUT, &part, b"x").await.status() == 404).then_some(())
    })
    .await;
    swept(&plane, 0).await;
    assert_eq!(ask(&plane, Method::DELETE, "/bucket", b"").await.status(), 204);
    plane.stop().await;
}

async fn objects_survive_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    put(&plane, "/bucket", b"").await;
    let body = vec![7; 3 << 20];
    put(&plane, "/bucket/k", &body).await;
    plane.restart().await;
    assert_eq!(ask(&plane, Method::GET, "/bucket/k", b"").await.body().as_ref(), body);
    plane.stop().await;
}

async fn many_writers_of_one_key_leave_one_of_theirs(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/bucket", b"").await;
    let (one, two, three) = tokio::join!(
        ask(&plane, Method::PUT, "/bucket/k", b"1"),
        ask(&plane, Method::PUT, "/bucket/k", b"2"),
        ask(&plane, Method::PUT, "/bucket/k", b"3")
    );
    for answer in [one, two, three] {
        assert_eq!(answer.status(), 200, "{}", String::from_utf8_lossy(answer.body()));
    }
    let left = ask(&plane, Method::GET, "/bucket/k", b"").await;
    assert!([b"1", b"2", b"3"].iter().any(|body| left.body().as_ref() == *body));
    swept(&plane, 1).await;
    plane.stop().await;
}
