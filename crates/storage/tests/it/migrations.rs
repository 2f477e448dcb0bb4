//! Migrations as a program meets them: new, again, changed, newer, many at once.

use futures_util::future::join_all;
use storage::testing::{Store, engines};
use storage::{Db, Error, Migration};

use crate::{MIGRATIONS, count, insert};

engines!(
    only_new_ones_run,
    a_changed_one_is_refused,
    a_newer_database_is_refused,
    one_that_fails_leaves_nothing,
    replicas_may_start_at_once,
);

const THIRD: Migration = Migration { slice: "test", number: 3, sql: "ALTER TABLE thing ADD COLUMN extra BIGINT" };

async fn refusal(store: &Store, migrations: &[Migration]) -> String {
    match Db::open(store.url().await, migrations).await {
        Ok(_) => panic!("the database opened"),
        Err(error) => error.to_string(),
    }
}

async fn only_new_ones_run(store: Store) {
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("x")).await.unwrap();
    db.close().await;
    let more = [MIGRATIONS, &[THIRD]].concat();
    for _ in 0..2 {
        let db = store.open(&more).await;
        assert_eq!(count(&db).await, 1);
        assert_eq!(db.read("SELECT extra FROM thing", &[]).await.unwrap()[0].opt_int(0), Ok(None));
        db.close().await;
    }
}

async fn a_changed_one_is_refused(store: Store) {
    store.open(MIGRATIONS).await.close().await;
    let changed = [Migration { sql: "CREATE TABLE thing (a TEXT)", ..MIGRATIONS[0] }, MIGRATIONS[1]];
    assert!(refusal(&store, &changed).await.contains("migration 1 of test is not the one"));
    store.open(MIGRATIONS).await.close().await;
}

async fn a_newer_database_is_refused(store: Store) {
    store.open(&[MIGRATIONS, &[THIRD]].concat()).await.close().await;
    assert!(refusal(&store, MIGRATIONS).await.contains("newer than this program: it has migration 3 of test"));
}

async fn one_that_fails_leaves_nothing(store: Store) {
    let broken = Migration { sql: "CREATE TABLE half (a BIGINT); CREATE TABLE thing (b BIGINT)", ..THIRD };
    let text = refusal(&store, &[MIGRATIONS, &[broken]].concat()).await;
    assert!(text.contains("migration 3 of test"), "{text}");
    let db = store.open(&[MIGRATIONS, &[THIRD]].concat()).await;
    assert!(matches!(db.read("SELECT a FROM half", &[]).await, Err(Error::Other(_))));
}

async fn replicas_may_start_at_once(store: Store) {
    let handles = if store.is_postgres() { 8 } else { 1 };
    let all = join_all((0..handles).map(|_| store.open(MIGRATIONS))).await;
    for (number, db) in all.iter().enumerate() {
        db.commit(insert(&number.to_string())).await.unwrap();
    }
    assert_eq!(count(&all[0]).await, handles);
}
