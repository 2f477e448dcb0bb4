//! Every test of a store runs on both engines: `storage::testing::engines!(name, ..)` for `async fn name(store: Store)`
//! emits `name::sqlite` and `name::postgres`. With the feature `testing` only.
//!
//! SQLite gets a temporary directory, PostgreSQL a database of its own on the server that FLEETWRIGHT_TEST_POSTGRES names
//! (a URL whose user may create databases); without that variable a throw-away server is started, once per process. Where
//! there is neither, tests fail. The value `none` leaves PostgreSQL out, and the test says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr, reason = "for tests alone")]

mod cluster;

use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::FutureExt as _;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::{Db, Migration};

pub use crate::engines;

/// Emits each test for both engines.
#[macro_export]
macro_rules! engines {
    ($($test:ident),+ $(,)?) => {$(
        mod $test {
            #[test]
            fn sqlite() {
                $crate::testing::on_sqlite(super::$test);
            }
            #[test]
            fn postgres() {
                $crate::testing::on_postgres(super::$test);
            }
        }
    )+};
}

/// An empty database, removed when the test ends.
pub struct Store {
    url: String,
    kind: Kind,
}

enum Kind {
    Sqlite(TempDir),
    Postgres(String),
}

impl Store {
    /// A SQLite database.
    pub fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let url = format!("sqlite:{}", directory.path().join("data/fleetwright.db").display());
        Self { url, kind: Kind::Sqlite(directory) }
    }

    /// A PostgreSQL database; `remove` it in the end. `None` if PostgreSQL is left out.
    pub async fn postgres() -> Option<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("fleetwright_{}_{number}", std::process::id());
        let server = cluster::url()?;
        cluster::run(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        cluster::run(&server, &format!("CREATE DATABASE {name}")).await;
        Some(Self { url: cluster::with_database(&server, &name), kind: Kind::Postgres(name) })
    }

    /// What `Db::open` takes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether this is PostgreSQL, for the few tests of what only one engine has.
    pub fn is_postgres(&self) -> bool {
        matches!(self.kind, Kind::Postgres(_))
    }

    /// Opens the database; again and at the same time too (SQLite: after `close`).
    pub async fn open(&self, migrations: &[Migration]) -> Db {
        Db::open(&self.url, migrations).await.expect("the database opens")
    }

    /// Opens a SQLite database that is full at `pages` pages of 4 KiB.
    pub async fn open_small(&self, migrations: &[Migration], pages: u32) -> Db {
        Db::open_limited(&self.url, migrations, Some(pages)).await.expect("the database opens")
    }

    /// Removes the database, whoever still uses it.
    pub async fn remove(self) {
        match self.kind {
            Kind::Sqlite(directory) => directory.close().expect("the temporary directory goes"),
            Kind::Postgres(name) => {
                let server = cluster::url().expect("the server that made it");
                cluster::run(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
            }
        }
    }
}

/// Runs a test on SQLite.
pub fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(Store) -> F) {
    runtime().block_on(test(Store::sqlite()));
}

/// Runs a test on PostgreSQL.
pub fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(Store) -> F) {
    runtime().block_on(async {
        match Store::postgres().await {
            Some(store) => guarded(store, test).await,
            None => eprintln!("left out: FLEETWRIGHT_TEST_POSTGRES is none"),
        }
    });
}

/// Removes the database also when the test fails.
async fn guarded<F: Future<Output = ()>>(store: Store, test: impl FnOnce(Store) -> F) {
    let Kind::Postgres(name) = &store.kind else { return test(store).await };
    let remains = Store { url: store.url.clone(), kind: Kind::Postgres(name.clone()) };
    let outcome = AssertUnwindSafe(test(store)).catch_unwind().await;
    remains.remove().await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
