use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use uuid::Uuid;

use crate::controller::{Controller, Received, kept_replies, worker};
use crate::{LIMIT, document, script, state, wait_for};

/// Ids of the replies that are kept, as they come.
async fn kept_ids(controller: &mut Controller, count: usize) -> Vec<Uuid> {
    let mut ids = Vec::new();
    while ids.len() < count {
        if let Received::Reply { id, report, .. } = controller.next().await
            && report.runtime_status.is_some()
        {
            ids.push(id);
        }
    }
    ids
}

#[tokio::test]
async fn replies_come_again_until_they_are_acknowledged() {
    let (_folder, state) = state();
    let worker = worker(&state);
    let mut controller = Controller::connect(&worker).await;
    let began = Instant::now();
    controller.run("c1", &script("true"), "200").await;
    let first = kept_ids(&mut controller, 1).await;
    assert_eq!(kept_ids(&mut controller, 1).await, first, "again on the same connection");
    assert!(began.elapsed() >= Duration::from_secs(1), "not at once");
    drop(controller);
    let mut controller = Controller::connect(&worker).await;
    assert_eq!(kept_ids(&mut controller, 1).await, first, "at once on a new connection");
    assert_eq!(kept_replies(&state).len(), 1);
    let job = format!("aws.ssm.c1.{}", crate::NODE);
    for id in first {
        controller.acknowledge(id, &job).await;
    }
    wait_for_empty(&mut controller, &state).await;
}

/// Keeps the channel going until the outbox is empty.
async fn wait_for_empty(controller: &mut Controller, state: &std::path::Path) {
    let end = Instant::now() + LIMIT;
    while !kept_replies(state).is_empty() {
        assert!(Instant::now() < end, "replies were not forgotten");
        let _ = timeout(Duration::from_millis(20), controller.next()).await;
    }
}

#[tokio::test]
async fn work_goes_on_without_a_connection() {
    let (_folder, state) = state();
    let worker = worker(&state);
    let mut controller = Controller::connect(&worker).await;
    let shell = |name: &str| json!({"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": ["true"]}});
    controller.run("c1", &document(&json!([shell("a"), shell("b")])), "200").await;
    drop(controller);
    let replies = tokio::task::spawn_blocking({
        let state = state.clone();
        move || wait_for("replies on disk", || Some(kept_replies(&state)).filter(|replies| replies.len() == 3))
    });
    // A script can be over within the millisecond that their order goes by.
    let said: HashSet<_> = replies.await.unwrap().iter().map(|reply| reply.document_status.as_str()).collect();
    assert_eq!(said, HashSet::from(["InProgress", "Success"]));
    let mut controller = Controller::connect(&worker).await;
    controller.outcome("c1").await;
}

#[tokio::test]
async fn the_channel_ends_with_the_connection() {
    let (_folder, state) = state();
    let worker = worker(&state);
    let controller = Controller::connect(&worker).await;
    let Controller { socket, serving } = controller;
    drop(socket);
    let reason = timeout(LIMIT, serving).await.unwrap().unwrap();
    assert!(reason.contains("connection"), "{reason}");
    let mut controller = Controller::connect(&worker).await;
    controller.send_raw(Message::Close(None)).await;
    let reason = timeout(LIMIT, controller.serving).await.unwrap().unwrap();
    assert_eq!(reason, "the server closed the connection");
}

#[tokio::test]
async fn noise_does_no_harm() {
    let (_folder, state) = state();
    let worker = worker(&state);
    let mut controller = Controller::connect(&worker).await;
    let other = protocol::Kind::new("made_up").unwrap();
    controller.send_raw(Message::Binary(vec![1, 2, 3].into())).await;
    controller.send_raw(Message::text("hello")).await;
    controller.send_raw(Message::Ping(vec![1].into())).await;
    controller.send(other, &json!({})).await;
    controller.send(protocol::Kind::AGENT_JOB, &json!([])).await;
    controller.send(protocol::Kind::AGENT_JOB_REPLY_ACK, &json!({})).await;
    controller.acknowledge(Uuid::nil(), "aws.ssm.x.y").await;
    controller.run("c1", &script("true"), "200").await;
    controller.outcome("c1").await;
    assert_eq!(Arc::strong_count(&worker), 2);
}
