//! What a store does, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

mod commits;

use storage::Migration;

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
