//! What a store does, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

mod blobs;
mod commits;
mod crash;
mod dialect;
mod equal;
mod files;
mod full;
mod journal;
mod migrations;
mod outage;
mod tls;

use storage::{Batch, Db, Migration};

/// The tables of these tests.
const MIGRATIONS: &[Migration] = &[
    Migration {
        slice: "test",
        number: 1,
        sql: "CREATE TABLE thing (account TEXT NOT NULL, name TEXT NOT NULL, version BIGINT NOT NULL, doc TEXT, \
              PRIMARY KEY (account, name)); \
              CREATE TABLE mixed (id BIGINT PRIMARY KEY, real DOUBLE PRECISION, bytes {bytes}, text TEXT, flag BIGINT)",
    },
    Migration {
        slice: "test",
        number: 2,
        sql: "CREATE UNIQUE INDEX one_latest ON thing (account) WHERE doc = 'latest'",
    },
];

const INSERT: &str = "INSERT INTO thing (account, name, version, doc) VALUES ($1, $2, $3, $4)";

/// Inserts a thing that must not be there yet.
fn insert(name: &str) -> Batch {
    insert_doc(name, "")
}

fn insert_doc(name: &str, doc: &str) -> Batch {
    let mut batch = Batch::new();
    batch.expect(1, INSERT, ["a".into(), name.into(), 1_i64.into(), doc.into()]);
    batch
}

async fn count(db: &Db) -> i64 {
    db.read("SELECT COUNT(*) FROM thing", &[]).await.unwrap()[0].int(0).unwrap()
}

/// The names of all things, in order.
async fn names(db: &Db) -> Vec<String> {
    let rows = db.read("SELECT name FROM thing ORDER BY name", &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().to_owned()).collect()
}
