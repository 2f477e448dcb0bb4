//! What every fabric does, written against two handles of one fabric (two replicas of a deployment).

use std::time::Duration;

use bytes::Bytes;
use fabric::{Fabric, Message, NoReply, Subscription};

/// Longer than any fabric takes; only a failing test waits for it.
const DEADLINE: Duration = Duration::from_secs(10);

/// Emits the suite for one implementation: `$make` gives a fabric and, where it has several parties, a handle of another.
#[macro_export]
macro_rules! suite {
    ($name:ident, $make:expr) => {
        mod $name {
            $crate::suite!(@tests $make; delivers_in_order, wildcards, every_subscriber_gets_a_copy,
                dropping_unsubscribes, a_slow_subscriber_loses_the_oldest, request_and_reply, nobody_and_silence,
                bad_subjects_reach_nobody, a_dropped_next_loses_nothing, many_publishers);
        }
    };
    (@tests $make:expr; $($test:ident),*) => {$(
        #[tokio::test]
        async fn $test() {
            let (one, other): (fabric::Fabric, Option<fabric::Fabric>) = ($make)().await;
            let other = other.unwrap_or_else(|| one.clone());
            $crate::suite::$test(one, other).await;
        }
    )*};
}

async fn next(subscription: &mut Subscription) -> Message {
    tokio::time::timeout(DEADLINE, subscription.next()).await.expect("a message in time").expect("an open subscription")
}

async fn text(subscription: &mut Subscription) -> String {
    String::from_utf8(next(subscription).await.payload.to_vec()).expect("text")
}

fn bytes(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

pub(crate) async fn delivers_in_order(one: Fabric, other: Fabric) {
    let mut subscription = one.subscribe("node.mi-1");
    for number in 0..100 {
        other.publish("node.mi-2", bytes("not for us"));
        other.publish("node.mi-1", bytes(&number.to_string()));
    }
    for number in 0..100 {
        let message = next(&mut subscription).await;
        assert_eq!(*message.subject, *"node.mi-1");
        assert_eq!(message.payload, bytes(&number.to_string()));
        assert_eq!(message.reply, None);
    }
    assert_eq!(subscription.try_next(), None);
    assert_eq!(subscription.lost(), 0);
}

pub(crate) async fn wildcards(one: Fabric, other: Fabric) {
    let mut star = one.subscribe("node.*.inbox");
    let mut rest = one.subscribe("node.>");
    for subject in ["node", "node.a.inbox", "node.a.b.inbox", "node.a", "other.a.inbox", "node.end.inbox"] {
        other.publish(subject, bytes(subject));
    }
    for expected in ["node.a.inbox", "node.end.inbox"] {
        assert_eq!(text(&mut star).await, expected);
    }
    for expected in ["node.a.inbox", "node.a.b.inbox", "node.a", "node.end.inbox"] {
        assert_eq!(text(&mut rest).await, expected);
    }
}

pub(crate) async fn every_subscriber_gets_a_copy(one: Fabric, other: Fabric) {
    let mut subscriptions = [one.subscribe("a.b"), other.subscribe("a.b"), one.subscribe("a.*"), other.subscribe(">")];
    one.publish("a.b", bytes("x"));
    for subscription in &mut subscriptions {
        assert_eq!(text(subscription).await, "x");
    }
}

pub(crate) async fn dropping_unsubscribes(one: Fabric, other: Fabric) {
    let (gone, gone_too) = (one.subscribe("a"), one.subscribe("*"));
    let mut stays = one.subscribe("a");
    drop((gone, gone_too));
    other.publish("a", bytes("x"));
    assert_eq!(text(&mut stays).await, "x");
    drop(stays);
    assert_eq!(other.request("a", bytes("?"), Duration::from_secs(5)).await, Err(NoReply::Nobody));
}

pub(crate) async fn a_slow_subscriber_loses_the_oldest(one: Fabric, _: Fabric) {
    let mut slow = one.subscribe("a");
    for number in 0..5_000 {
        one.publish("a", bytes(&number.to_string()));
    }
    let first: u64 = text(&mut slow).await.parse().expect("a number");
    assert!(first > 0, "the oldest are lost");
    assert_eq!(slow.lost(), first);
    for number in first + 1..5_000 {
        assert_eq!(text(&mut slow).await, number.to_string());
    }
    assert_eq!(slow.try_next(), None);
}

pub(crate) async fn request_and_reply(one: Fabric, other: Fabric) {
    let mut service = other.subscribe("echo");
    let answer = async {
        for _ in 0..2 {
            let message = next(&mut service).await;
            let reply = message.reply.expect("a place for the answer");
            other.publish(&reply, message.payload.clone());
            other.publish(&reply, bytes("a second answer is ignored"));
        }
    };
    let ask = async {
        for text in ["one", "two"] {
            assert_eq!(one.request("echo", bytes(text), DEADLINE).await, Ok(bytes(text)));
        }
    };
    tokio::join!(answer, ask);
}

pub(crate) async fn nobody_and_silence(one: Fabric, other: Fabric) {
    assert_eq!(one.request("void", bytes("?"), DEADLINE).await, Err(NoReply::Nobody));
    let _silent = other.subscribe("void");
    assert_eq!(one.request("void", bytes("?"), Duration::from_millis(20)).await, Err(NoReply::Timeout));
}

pub(crate) async fn bad_subjects_reach_nobody(one: Fabric, other: Fabric) {
    let mut all = one.subscribe(">");
    for subject in ["", "a.", "a..b", "a b", "a.*", ">"] {
        other.publish(subject, bytes("lost"));
        assert_eq!(other.request(subject, bytes("?"), DEADLINE).await, Err(NoReply::Nobody), "{subject:?}");
    }
    for pattern in ["", "a.", "a..b", ">.a"] {
        assert_eq!(one.subscribe(pattern).next().await, None, "{pattern:?}");
    }
    other.publish("end", bytes("end"));
    assert_eq!(text(&mut all).await, "end");
}

pub(crate) async fn a_dropped_next_loses_nothing(one: Fabric, other: Fabric) {
    let mut subscription = one.subscribe("a");
    for number in 0..20 {
        let waited = tokio::time::timeout(Duration::ZERO, subscription.next()).await;
        assert!(waited.is_err(), "nothing is there yet");
        other.publish("a", bytes(&number.to_string()));
        assert_eq!(text(&mut subscription).await, number.to_string());
    }
}

pub(crate) async fn many_publishers(one: Fabric, other: Fabric) {
    let mut subscription = one.subscribe("count.*");
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let fabric = if thread % 2 == 0 { one.clone() } else { other.clone() };
            std::thread::spawn(move || {
                for number in 0..100 {
                    fabric.publish(&format!("count.{thread}"), bytes(&number.to_string()));
                }
            })
        })
        .collect();
    let mut seen = std::collections::HashMap::<_, u32>::new();
    for _ in 0..800 {
        let message = next(&mut subscription).await;
        let count = seen.entry(message.subject).or_default();
        assert_eq!(message.payload, bytes(&count.to_string()), "in the order of each publisher");
        *count += 1;
    }
    threads.into_iter().for_each(|thread| thread.join().expect("a publisher"));
}
