//! The journal: in the order of commits, complete for whoever resumes.

use futures_util::future::join_all;
use storage::journal::{self, Entry};
use storage::testing::{Store, engines};
use storage::{Batch, Db, Error};

use crate::{MIGRATIONS, insert};

engines!(
    an_entry_comes_back,
    nothing_is_announced_that_did_not_happen,
    a_resuming_reader_misses_nothing,
    positions_go_on_after_a_wipe,
    tables_and_journal_agree_on_the_order,
);

fn entry(resource: &str) -> Entry {
    Entry {
        at: 1_700_000_000_000,
        account: "123456789012".into(),
        region: "eu-central-1".into(),
        principal: "root".into(),
        operation: "test:Do".into(),
        resource: resource.into(),
        detail: serde_json::json!({ "name": resource, "count": 1.5, "none": null }),
    }
}

fn announce(resource: &str) -> Batch {
    let mut batch = Batch::new();
    batch.journal(entry(resource));
    batch
}

async fn resources(db: &Db) -> Vec<String> {
    journal::read_after(db, 0, 10_000).await.unwrap().into_iter().map(|recorded| recorded.entry.resource).collect()
}

async fn an_entry_comes_back(store: Store) {
    let db = store.open(MIGRATIONS).await;
    assert_eq!(journal::last(&db).await, Ok(0));
    let mut batch = insert("x");
    batch.journal(entry("x")).journal(entry("y"));
    let receipt = db.commit(batch).await.unwrap();
    let recorded = journal::read_after(&db, 0, 10).await.unwrap();
    assert_eq!(recorded.iter().map(|r| r.entry.clone()).collect::<Vec<_>>(), [entry("x"), entry("y")]);
    assert_eq!(receipt.position, Some(recorded[1].position));
    assert_eq!(journal::last(&db).await, Ok(recorded[1].position));
    assert_eq!(journal::read_after(&db, recorded[0].position, 10).await.unwrap(), recorded[1..]);
    assert_eq!(journal::read_after(&db, 0, 1).await.unwrap(), recorded[..1]);
    assert_eq!(journal::read_after(&db, recorded[1].position, 1).await.unwrap(), []);
}

async fn nothing_is_announced_that_did_not_happen(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let named = |name| {
        let mut batch = insert(name);
        batch.journal(entry(name));
        batch
    };
    db.commit(named("x")).await.unwrap();
    let answers = join_all(["a", "x", "b", "x", "c"].map(|name| db.commit(named(name)))).await;
    assert_eq!(answers[1], Err(Error::Conflict { statement: 0 }));
    assert_eq!(resources(&db).await, ["x", "a", "b", "c"]);
    let mut nul = announce("y");
    nul.journal(entry("nul\0"));
    assert!(matches!(db.commit(nul).await, Err(Error::Other(_))));
    assert_eq!(resources(&db).await.len(), 4);
}

/// Two handles are two replicas (one on SQLite, which one process has for itself).
async fn a_resuming_reader_misses_nothing(store: Store) {
    const WRITERS: usize = 16;
    const EACH: usize = 25;
    let one = store.open(MIGRATIONS).await;
    let other = if store.is_postgres() { store.open(MIGRATIONS).await } else { one.clone() };
    let write = |writer: usize| {
        let db = if writer.is_multiple_of(2) { one.clone() } else { other.clone() };
        async move {
            let mut last = 0;
            for number in 0..EACH {
                let position = db.commit(announce(&format!("{writer}-{number}"))).await.unwrap().position.unwrap();
                assert!(position > last);
                last = position;
            }
        }
    };
    let read = async {
        let (mut seen, mut position) = (Vec::new(), 0);
        while seen.len() < WRITERS * EACH {
            for recorded in journal::read_after(&other, position, 7).await.unwrap() {
                assert!(recorded.position > position);
                position = recorded.position;
                seen.push(recorded.entry.resource);
            }
            tokio::task::yield_now().await;
        }
        seen
    };
    let (seen, _) = futures_util::join!(read, join_all((0..WRITERS).map(write)));
    assert_eq!(seen, resources(&one).await, "a position below one that was read never appears later");
}

async fn positions_go_on_after_a_wipe(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let before = db.commit(announce("x")).await.unwrap().position;
    db.wipe().await.unwrap();
    assert_eq!(journal::last(&db).await, Ok(0));
    let after = db.commit(announce("x")).await.unwrap().position;
    assert!(after > before, "a reader that resumes must not be skipped: {after:?} {before:?}");
}

/// The last change of a row and the last entry about it are of the same batch.
async fn tables_and_journal_agree_on_the_order(store: Store) {
    let one = store.open(MIGRATIONS).await;
    let other = if store.is_postgres() { store.open(MIGRATIONS).await } else { one.clone() };
    one.commit(insert("x")).await.unwrap();
    let write = |number: usize| {
        let db = if number.is_multiple_of(2) { one.clone() } else { other.clone() };
        let mut batch = announce(&number.to_string());
        batch.run("UPDATE thing SET doc = $1 WHERE name = 'x'", [number.to_string().into()]);
        async move { db.commit(batch).await.unwrap() }
    };
    join_all((0..100).map(write)).await;
    let rows = one.read("SELECT doc FROM thing", &[]).await.unwrap();
    assert_eq!(resources(&one).await.last().map(String::as_str), rows[0].opt_text(0).unwrap());
}
