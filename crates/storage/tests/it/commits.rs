//! Batches: all or nothing, guarded, many at once.

use futures_util::future::join_all;
use storage::testing::{Store, engines};
use storage::{Batch, Error, Val};

use crate::{INSERT, MIGRATIONS, count, insert};

engines!(
    rows_come_back_as_they_went,
    a_batch_is_all_or_nothing,
    guards_and_keys_conflict,
    a_bad_batch_leaves_its_neighbours_alone,
    sixty_four_writers,
    compare_and_set_lets_one_win,
    an_empty_batch_is_nothing,
    a_mistake_is_an_error_and_the_store_goes_on,
    wipe_empties_everything,
    a_closed_store_refuses,
);

const RAISE: &str = "UPDATE thing SET version = version + 1 WHERE account = $1 AND name = $2 AND version = $3";

async fn rows_come_back_as_they_went(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let rows: [[Val; 5]; 4] = [
        [i64::MAX.into(), 0.1.into(), vec![0_u8, 255].into(), "ünï ☃ ' \" \\ $1 ?1 {x}".into(), true.into()],
        [i64::MIN.into(), f64::MAX.into(), Vec::new().into(), "".into(), false.into()],
        [0_i64.into(), (-0.5).into(), vec![1_u8; 100_000].into(), "x".repeat(100_000).into(), 1_i64.into()],
        [1_i64.into(), Val::Null, Val::Null, Val::Null, Val::Null],
    ];
    let mut batch = Batch::new();
    for row in &rows {
        batch.run("INSERT INTO mixed (id, real, bytes, text, flag) VALUES ($1, $2, $3, $4, $5)", row);
    }
    assert_eq!(db.commit(batch).await.unwrap().changed, [1, 1, 1, 1]);
    for row in &rows {
        let sql = "SELECT id, real, bytes, text, flag FROM mixed WHERE id = $1";
        let read = db.read(sql, &row[..1]).await.unwrap();
        assert_eq!(read[0].values(), row);
        assert_eq!(read, db.scan(sql, vec![row[0].clone()]).await.unwrap());
    }
    assert_eq!(db.read("SELECT id FROM mixed WHERE id = $1", &[7_i64.into()]).await, Ok(vec![]));
}

async fn a_batch_is_all_or_nothing(store: Store) {
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("taken")).await.unwrap();
    let mut batch = insert("new");
    batch.extend(insert("taken"));
    batch.extend(insert("newer"));
    assert_eq!(db.commit(batch).await, Err(Error::Conflict { statement: 1 }));
    assert_eq!(count(&db).await, 1);
}

async fn guards_and_keys_conflict(store: Store) {
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("x")).await.unwrap();
    let raise = |version: i64| {
        let mut batch = Batch::new();
        batch.expect(1, RAISE, ["a".into(), "x".into(), version.into()]);
        batch
    };
    assert_eq!(db.commit(raise(1)).await.unwrap().changed, [1]);
    assert_eq!(db.commit(raise(1)).await, Err(Error::Conflict { statement: 0 }));
    let mut any = Batch::new();
    any.run(RAISE, ["a".into(), "x".into(), 1_i64.into()]).expect(0, RAISE, ["a".into(), "y".into(), 1_i64.into()]);
    assert_eq!(db.commit(any).await.unwrap().changed, [0, 0]);
    let mut latest = insert("y");
    latest.run("UPDATE thing SET doc = 'latest' WHERE account = $1", ["a".into()]);
    assert_eq!(db.commit(latest).await, Err(Error::Conflict { statement: 1 }), "a partial unique index");
}

async fn a_bad_batch_leaves_its_neighbours_alone(store: Store) {
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("taken")).await.unwrap();
    let names: Vec<String> = (0..100).map(|n| if n % 7 == 3 { "taken".to_owned() } else { format!("n{n}") }).collect();
    let answers = join_all(names.iter().map(|name| db.commit(insert(name)))).await;
    for (name, answer) in names.iter().zip(&answers) {
        match name.as_str() {
            "taken" => assert_eq!(answer, &Err(Error::Conflict { statement: 0 })),
            _ => assert!(answer.is_ok(), "{name}: {answer:?}"),
        }
    }
    assert_eq!(count(&db).await, 1 + answers.iter().filter(|answer| answer.is_ok()).count() as i64);
}

async fn sixty_four_writers(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let writer = |writer: usize| {
        let db = db.clone();
        async move {
            for number in 0..20 {
                db.commit(insert(&format!("{writer}-{number}"))).await.unwrap();
                let rows = db.read("SELECT 1 FROM thing WHERE name = $1", &[format!("{writer}-{number}").into()]).await;
                assert_eq!(rows.unwrap().len(), 1, "what is committed is seen by the next read");
            }
        }
    };
    join_all((0..64).map(writer)).await;
    assert_eq!(count(&db).await, 64 * 20);
}

async fn compare_and_set_lets_one_win(store: Store) {
    let db = store.open(MIGRATIONS).await;
    db.commit(insert("counter")).await.unwrap();
    let raise = |_| {
        let db = db.clone();
        async move {
            loop {
                let rows = db.read("SELECT version FROM thing WHERE name = 'counter'", &[]).await.unwrap();
                let version = rows[0].int(0).unwrap();
                let mut batch = Batch::new();
                batch.expect(1, RAISE, ["a".into(), "counter".into(), version.into()]);
                match db.commit(batch).await {
                    Ok(_) => return,
                    Err(error) => assert_eq!(error, Error::Conflict { statement: 0 }),
                }
            }
        }
    };
    join_all((0..20).map(raise)).await;
    let rows = db.read("SELECT version FROM thing WHERE name = 'counter'", &[]).await.unwrap();
    assert_eq!(rows[0].int(0), Ok(21));
}

async fn an_empty_batch_is_nothing(store: Store) {
    let db = store.open(MIGRATIONS).await;
    assert!(Batch::new().is_empty());
    let receipt = db.commit(Batch::new()).await.unwrap();
    assert_eq!((receipt.changed, receipt.position), (vec![], None));
}

async fn a_mistake_is_an_error_and_the_store_goes_on(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let mistakes: [(&'static str, Vec<Val>); 6] = [
        ("INSERT INTO nowhere (a) VALUES (1)", vec![]),
        ("INSERT INTO thing (account, name) VALUES ('a', 'no version')", vec![]),
        (INSERT, vec!["too few".into()]),
        (INSERT, vec!["a".into(), "nul\0".into(), 1_i64.into(), Val::Null]),
        ("not sql", vec![]),
        ("INSERT INTO thing SELECT {nonsense}", vec![]),
    ];
    for (sql, params) in mistakes {
        let mut batch = insert("good");
        batch.run(sql, params);
        let answer = db.commit(batch).await;
        assert!(matches!(answer, Err(Error::Other(_))), "{sql}: {answer:?}");
    }
    assert!(matches!(db.read("SELECT nothing", &[]).await, Err(Error::Other(_))));
    assert!(matches!(db.scan("SELECT $1", vec![]).await, Err(Error::Other(_))));
    assert_eq!(count(&db).await, 0);
    db.commit(insert("good")).await.unwrap();
    assert_eq!(count(&db).await, 1);
}

async fn wipe_empties_everything(store: Store) {
    let db = store.open(MIGRATIONS).await;
    assert!(db.is_empty().await.unwrap());
    db.commit(insert("x")).await.unwrap();
    assert!(!db.is_empty().await.unwrap());
    db.wipe().await.unwrap();
    assert!(db.is_empty().await.unwrap());
    assert_eq!(count(&db).await, 0);
    db.commit(insert("x")).await.unwrap();
    db.close().await;
    let db = store.open(MIGRATIONS).await;
    assert_eq!(count(&db).await, 1, "the migrations are still known");
}

async fn a_closed_store_refuses(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let last = db.commit(insert("x"));
    let (last, ()) = futures_util::join!(last, db.close());
    assert!(last.is_ok(), "what was handed over is done");
    db.close().await;
    assert!(matches!(db.commit(insert("y")).await, Err(Error::Unavailable(_))));
    assert!(matches!(db.read("SELECT 1", &[]).await, Err(Error::Unavailable(_))));
    assert!(matches!(db.scan("SELECT 1", vec![]).await, Err(Error::Unavailable(_))));
    let again = store.open(MIGRATIONS).await;
    assert_eq!(count(&again).await, 1);
}
