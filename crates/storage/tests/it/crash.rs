//! What was acknowledged is there after a kill -9.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use futures_util::future::join_all;
use storage::Db;
use storage::testing::{Store, engines};

use crate::{MIGRATIONS, insert, names};

engines!(every_acknowledged_commit_survives);

const URL: &str = "FLEETWRIGHT_CRASH_URL";

/// Kills a writing process in full flight, at three different moments.
async fn every_acknowledged_commit_survives(store: Store) {
    let mut acknowledged = BTreeSet::new();
    for round in 1..=3 {
        acknowledged.extend(write_and_kill(store.url().await, round, 150 * round));
        let db = store.open(MIGRATIONS).await;
        let there: BTreeSet<String> = names(&db).await.into_iter().collect();
        assert!(acknowledged.is_subset(&there), "lost: {:?}", acknowledged.difference(&there).collect::<Vec<_>>());
        db.close().await;
    }
}

/// Runs this test program as the writer; gives the names it acknowledged before it was killed, at least `enough`.
fn write_and_kill(url: &str, round: usize, enough: usize) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::writer", "--nocapture"])
        .env(URL, format!("{round} {url}"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut names = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        names.extend(line.strip_prefix("acknowledged ").and_then(|name| name.strip_suffix('.')).map(str::to_owned));
        if names.len() == enough {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(names.len() >= enough, "the writer ended early");
    names
}

/// Not a test of its own: writes until it is killed, where the test above says so.
#[test]
fn writer() {
    let Ok(task) = std::env::var(URL) else { return };
    let (round, url) = task.split_once(' ').unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = Db::open(url, MIGRATIONS).await.unwrap();
        join_all((0..8).map(|task| write(&db, round, task))).await;
    });
}

async fn write(db: &Db, round: &str, task: usize) {
    for number in 0.. {
        let name = format!("{round}-{task}-{number}");
        db.commit(insert(&name)).await.unwrap();
        let mut out = std::io::stdout().lock();
        out.write_all(format!("acknowledged {name}.\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}
