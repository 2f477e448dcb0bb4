//! A full disk: refused by name, nothing half done, and on again once there is room.

use futures_util::future::join_all;
use storage::testing::{Store, on_postgres};
use storage::{Batch, Db, Error};
use tokio_postgres::NoTls;

use crate::{MIGRATIONS, count, insert, insert_doc};

const KIB_64: usize = 65_536;

/// Commits until the store is full; gives how many it took.
async fn fill(db: &Db) -> i64 {
    for number in 0..1_000 {
        match db.commit(insert_doc(&format!("big{number}"), &"x".repeat(KIB_64))).await {
            Ok(_) => {}
            Err(Error::Full(text)) => {
                assert!(text.contains("fleetwright.db"), "{text}");
                return number;
            }
            Err(error) => panic!("{error}"),
        }
    }
    panic!("the store was never full");
}

#[tokio::test]
async fn sqlite_says_so_and_goes_on() {
    let store = Store::sqlite();
    let db = store.open_small(MIGRATIONS, 256).await;
    let stored = fill(&db).await;
    assert_eq!(count(&db).await, stored);
    let mut half = insert("small");
    half.extend(insert_doc("too big", &"x".repeat(KIB_64 * 4)));
    assert!(matches!(db.commit(half).await, Err(Error::Full(_))));
    assert_eq!(count(&db).await, stored, "nothing of a batch that did not fit");
    let mut clear = Batch::new();
    clear.run("DELETE FROM thing", []);
    db.commit(clear).await.unwrap();
    assert_eq!(fill(&db).await, stored, "all the room is back");
}

#[tokio::test]
async fn sqlite_stores_what_still_fits() {
    let store = Store::sqlite();
    let db = store.open_small(MIGRATIONS, 256).await;
    let batches: Vec<Batch> = (0..40)
        .map(|n| {
            if n % 4 == 0 { insert_doc(&format!("big{n}"), &"x".repeat(KIB_64 * 8)) } else { insert(&format!("s{n}")) }
        })
        .collect();
    let answers = join_all(batches.into_iter().map(|batch| db.commit(batch))).await;
    assert!(answers.iter().any(|answer| matches!(answer, Err(Error::Full(_)))));
    for (number, answer) in answers.iter().enumerate().filter(|(number, _)| number % 4 != 0) {
        assert!(answer.is_ok(), "{number}: {answer:?}");
    }
    assert_eq!(count(&db).await, answers.iter().filter(|answer| answer.is_ok()).count() as i64);
}

/// The server's own words for a full disk, raised by a trigger.
#[test]
fn postgres_says_so_and_goes_on() {
    on_postgres(|store| async move {
        let db = store.open(MIGRATIONS).await;
        let (admin, connection) = tokio_postgres::connect(store.url().await, NoTls).await.unwrap();
        tokio::spawn(connection);
        let full = "CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN \
             RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$ \
             LANGUAGE plpgsql; CREATE TRIGGER full_disk BEFORE INSERT ON thing EXECUTE FUNCTION full_disk()";
        admin.batch_execute(full).await.unwrap();
        match db.commit(insert("x")).await {
            Err(Error::Full(text)) => assert!(text.contains("No space left on device"), "{text}"),
            other => panic!("{other:?}"),
        }
        admin.batch_execute("DROP TRIGGER full_disk ON thing").await.unwrap();
        db.commit(insert("x")).await.unwrap();
        assert_eq!(count(&db).await, 1);
    });
}
