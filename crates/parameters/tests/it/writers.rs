//! Many who write at one time, and a server that stops in between.

use std::sync::atomic::{AtomicI64, Ordering};

use futures_util::future::{join, join_all};
use model::ssm::{DeleteParameter, GetParameterHistory, LabelParameterVersion, PutParameter};
use serde_json::json;
use storage::testing::Store;
use testkit::ControlPlane;

use crate::{get, put, value};

storage::testing::engines!(
    versions_are_dense_under_many_writers,
    one_creator_wins,
    deleting_and_writing_mix,
    what_was_answered_is_read_by_everybody,
    everything_is_there_after_a_restart
);

async fn versions_are_dense_under_many_writers(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let writers = (0..64).map(|number| {
        let plane = &plane;
        async move { put(plane, "/p", &number.to_string()).await }
    });
    let mut versions = join_all(writers).await;
    versions.sort_unstable();
    assert_eq!(versions, (1..=64).collect::<Vec<_>>());
    let known = plane.must::<GetParameterHistory>(json!({ "Name": "/p" })).await;
    let mut values = Vec::new();
    let rest = plane.must::<GetParameterHistory>(json!({ "Name": "/p", "NextToken": known["NextToken"] })).await;
    for page in [known, rest] {
        for version in page["Parameters"].as_array().unwrap() {
            values.push((version["Version"].as_i64().unwrap(), testkit::text(version, "Value")));
        }
    }
    assert_eq!(values.iter().map(|(version, _)| *version).collect::<Vec<_>>(), (1..=64).collect::<Vec<_>>());
    let mut written: Vec<i64> = values.iter().map(|(_, value)| value.parse().unwrap()).collect();
    written.sort_unstable();
    assert_eq!(written, (0..64).collect::<Vec<_>>(), "what each wrote is there once");
    plane.stop().await;
}

/// Whoever reads after a write was answered reads that one or a newer one, though readers and writers meet all the time.
async fn what_was_answered_is_read_by_everybody(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/p", "0").await;
    let answered = AtomicI64::new(1);
    let write = async |number: usize| {
        for turn in 0..15 {
            let version = match turn % 5 {
                // Changes what stands beside the versions.
                4 => {
                    let label = json!({ "Name": "/p", "Labels": [format!("label-{number}")] });
                    plane.must::<LabelParameterVersion>(label).await["ParameterVersion"].as_i64().unwrap()
                }
                _ => put(&plane, "/p", &format!("{number} {turn}")).await,
            };
            answered.fetch_max(version, Ordering::SeqCst);
        }
    };
    let read = async || {
        while answered.load(Ordering::SeqCst) < 49 {
            let least = answered.load(Ordering::SeqCst);
            let found = get(&plane, "/p").await.unwrap();
            assert!(found["Version"].as_i64().unwrap() >= least, "{found} is older than {least}");
        }
    };
    join(join_all((0..4).map(write)), join_all((0..4).map(|_| read()))).await;
    plane.stop().await;
}

async fn one_creator_wins(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let writers = (0..8).map(|number| {
        let input = json!({ "Name": "/p", "Value": number.to_string(), "Type": "String" });
        plane.call::<PutParameter>(input)
    });
    let answers = join_all(writers).await;
    let refusals = answers.iter().filter_map(|answer| answer.as_ref().err());
    assert_eq!(refusals.map(|refusal| refusal.code()).collect::<Vec<_>>(), [Some("ParameterAlreadyExists"); 7]);
    plane.stop().await;
}

async fn deleting_and_writing_mix(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let acts = (0..40).map(|number| {
        let plane = &plane;
        async move {
            match number % 4 {
                0 => drop(plane.call::<DeleteParameter>(json!({ "Name": "/p" })).await),
                1 => drop(plane.call::<LabelParameterVersion>(json!({ "Name": "/p", "Labels": ["l"] })).await),
                _ => drop(put(plane, "/p", "v").await),
            }
        }
    });
    join_all(acts).await;
    let newest = put(&plane, "/p", "last").await;
    let known = plane.must::<GetParameterHistory>(json!({ "Name": "/p" })).await;
    let versions: Vec<_> =
        known["Parameters"].as_array().unwrap().iter().map(|v| v["Version"].as_i64().unwrap()).collect();
    assert_eq!(versions, (1..=newest).collect::<Vec<_>>(), "the history of one life of the parameter");
    let count = "SELECT count FROM parameter_counts WHERE tier = 'Standard'";
    let rows = plane.server().plane().db.read(count, &[]).await.unwrap();
    assert_eq!(rows[0].int(0).unwrap(), 1);
    plane.stop().await;
}

async fn everything_is_there_after_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    for number in 0..20 {
        put(&plane, &format!("/p/{number}"), &number.to_string()).await;
    }
    plane.restart().await;
    for number in 0..20 {
        assert_eq!(value(&plane, &format!("/p/{number}")).await, number.to_string());
    }
    plane.stop().await;
}
