//! Every test of a store runs on both engines: `storage::testing::engines!(name, ..)` for `async fn name(store: Store)`
//! emits `name::sqlite` and `name::postgres`. With the feature `testing` only.
//!
//! SQLite gets a temporary directory, PostgreSQL a database of its own on the server that FLEETWRIGHT_TEST_POSTGRES names
//! (a URL whose user may create databases; some, `fleetwright_template_…`, stay there for the next run); without that
//! variable a throw-away server is started, once per process. Where there is neither, tests fail. The value `none` leaves
//! PostgreSQL out, and the test says so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr, reason = "for tests alone")]

mod cluster;
mod template;

use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::FutureExt as _;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::OnceCell;

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
    Postgres(Database),
}

/// A database of the test server, made when it is first needed.
struct Database {
    name: String,
    made: OnceCell<()>,
}

impl Store {
    /// A SQLite database.
    pub fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let url = format!("sqlite:{}", directory.path().join("data/fleetwright.db").display());
        Self { url, kind: Kind::Sqlite(directory) }
    }

    /// A PostgreSQL database; `remove` it in the end. `None` if PostgreSQL is left out.
    pub fn postgres() -> Option<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("fleetwright_{}_{number}", std::process::id());
        Some(Self::named(&cluster::url()?, name))
    }

    fn named(server: &str, name: String) -> Self {
        let url = cluster::with_database(server, &name);
        Self { url, kind: Kind::Postgres(Database { name, made: OnceCell::new() }) }
    }

    /// What `Db::open` takes.
    pub async fn url(&self) -> &str {
        self.make(None).await;
        &self.url
    }

    /// Has these migrations run already where that is quicker than to run them, if the database was not used before.
    pub async fn prepare(&self, migrations: &[Migration]) {
        self.make(cluster::is_shared().then_some(migrations)).await;
    }

    async fn make(&self, migrations: Option<&[Migration]>) {
        let Kind::Postgres(Database { name, made }) = &self.kind else { return };
        made.get_or_init(|| async {
            let server = cluster::url().expect("the server that the name is for");
            let template = match migrations {
                Some(migrations) => template::of(&server, migrations).await,
                None => "template1".to_owned(),
            };
            let session = cluster::Session::open(&server).await;
            session.run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            session.run(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        })
        .await;
    }

    /// Whether this is PostgreSQL, for the few tests of what only one engine has.
    pub fn is_postgres(&self) -> bool {
        matches!(self.kind, Kind::Postgres(_))
    }

    /// Opens the database; again and at the same time too (SQLite: after `close`).
    pub async fn open(&self, migrations: &[Migration]) -> Db {
        Db::open(self.url().await, migrations).await.expect("the database opens")
    }

    /// Opens a SQLite database that is full at `pages` pages of 4 KiB.
    pub async fn open_small(&self, migrations: &[Migration], pages: u32) -> Db {
        Db::open_limited(self.url().await, migrations, Some(pages)).await.expect("the database opens")
    }

    /// Removes the database, whoever still uses it.
    pub async fn remove(self) {
        match self.kind {
            Kind::Sqlite(directory) => directory.close().expect("the temporary directory goes"),
            Kind::Postgres(Database { name, .. }) => {
                let server = cluster::url().expect("the server that the name is for");
                cluster::run(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
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
        match Store::postgres() {
            Some(store) => guarded(store, test).await,
            None => eprintln!("left out: FLEETWRIGHT_TEST_POSTGRES is none"),
        }
    });
}

/// Removes the database also when the test fails.
async fn guarded<F: Future<Output = ()>>(store: Store, test: impl FnOnce(Store) -> F) {
    let Kind::Postgres(database) = &store.kind else { return test(store).await };
    let remains = Store::named(&store.url, database.name.clone());
    let outcome = AssertUnwindSafe(test(store)).catch_unwind().await;
    remains.remove().await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
