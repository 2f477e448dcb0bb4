//! SQLite's files: private, for one process.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use storage::testing::Store;
use storage::{Db, Error};

use crate::{MIGRATIONS, insert};

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

async fn refusal(url: &str) -> Error {
    match Db::open(url, &[]).await {
        Ok(_) => panic!("{url} opened"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn files_are_for_their_owner_alone() {
    let store = Store::sqlite();
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("x")).await.unwrap();
    let path = store.url().await.strip_prefix("sqlite:").unwrap();
    assert_eq!(mode(Path::new(path).parent().unwrap()), 0o700);
    for suffix in ["", "-wal", "-shm", ".lock"] {
        assert_eq!(mode(format!("{path}{suffix}")), 0o600, "{suffix}");
    }
}

#[tokio::test]
async fn a_second_server_is_refused_until_the_first_is_gone() {
    let store = Store::sqlite();
    let db = store.open(&[]).await;
    let error = refusal(store.url().await).await;
    assert!(error.to_string().contains("another process uses"), "{error}");
    db.close().await;
    store.open(&[]).await.close().await;
}

#[tokio::test]
async fn what_is_not_a_database_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let garbage = directory.path().join("garbage.db");
    fs::write(&garbage, vec![b'x'; 8_192]).unwrap();
    let error = refusal(&format!("sqlite:{}", garbage.display())).await;
    assert!(error.to_string().contains("garbage.db") && error.to_string().contains("not a database"), "{error}");
    assert!(matches!(refusal(&format!("sqlite:{}", directory.path().display())).await, Error::Unavailable(_)));
    for url in ["", "sqlite", "sqlite:", "mysql://x", "fleetwright.db"] {
        assert!(refusal(url).await.to_string().contains("sqlite:PATH or postgres://"), "{url}");
    }
}
