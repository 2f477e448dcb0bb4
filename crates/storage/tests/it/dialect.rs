//! The SQL that both engines take alike.

use storage::testing::{Store, engines};
use storage::{Batch, Db, Val, like_literal};

use crate::{MIGRATIONS, insert, insert_doc, names};

engines!(
    upserts_count_on,
    bulk_rows_of_every_type,
    bulk_rows_change_what_is_there,
    pages_by_row_values,
    ctes_and_windows,
    like_minds_case_and_takes_wildcards_literally,
    text_is_ordered_by_bytes,
    sums_counts_and_truth,
    parameters_in_any_order,
);

async fn all(db: &Db, sql: &'static str, params: &[Val]) -> Vec<Vec<Val>> {
    db.read(sql, params).await.unwrap().iter().map(|row| row.values().to_vec()).collect()
}

async fn with_things(store: &Store, things: &[&str]) -> Db {
    let db = store.open(MIGRATIONS).await;
    let mut batch = Batch::new();
    for name in things {
        batch.extend(insert(name));
    }
    db.commit(batch).await.unwrap();
    db
}

async fn upserts_count_on(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let mut batch = Batch::new();
    for _ in 0..3 {
        let sql = "INSERT INTO thing (account, name, version) VALUES ($1, $2, 1) \
             ON CONFLICT (account, name) DO UPDATE SET version = thing.version + excluded.version";
        batch.expect(1, sql, ["a".into(), "x".into()]);
    }
    batch.expect(
        0,
        "INSERT INTO thing (account, name, version) VALUES ('a', 'x', 9) ON CONFLICT (account, name) DO NOTHING",
        [],
    );
    db.commit(batch).await.unwrap();
    assert_eq!(all(&db, "SELECT version FROM thing", &[]).await, [[Val::Int(3)]]);
}

async fn bulk_rows_of_every_type(store: Store) {
    let db = store.open(MIGRATIONS).await;
    let rows: Vec<[Val; 4]> = vec![
        [i64::MAX.into(), 0.1.into(), vec![0_u8, 255].into(), "ünï ' \" \\ \n".into()],
        [i64::MIN.into(), 1e300.into(), Vec::new().into(), "".into()],
        [0_i64.into(), Val::Null, Val::Null, Val::Null],
        [7_i64.into(), 3.0.into(), vec![1_u8].into(), "17".into()],
    ];
    let sql = "INSERT INTO mixed (id, real, bytes, text) \
         SELECT id, real, bytes, text FROM {rows $1 id:int, real:real, bytes:bytes, text:text}";
    let mut batch = Batch::new();
    batch.expect(4, sql, [Val::rows(rows.clone())]).expect(0, sql, [Val::rows(Vec::<Vec<Val>>::new())]);
    db.commit(batch).await.unwrap();
    for row in rows {
        let sql = "SELECT id, real, bytes, text FROM mixed WHERE id = $1";
        assert_eq!(all(&db, sql, &row[..1]).await, [row]);
    }
}

async fn bulk_rows_change_what_is_there(store: Store) {
    let db = with_things(&store, &["x", "y", "z"]).await;
    let rows = Val::rows([["x".into(), 7_i64.into()], ["z".into(), 9_i64.into()], ["new".into(), 1_i64.into()]]);
    let mut batch = Batch::new();
    batch.expect(
        2,
        "UPDATE thing SET version = rows.version FROM {rows $2 name:text, version:int} \
         WHERE thing.account = $1 AND thing.name = rows.name",
        ["a".into(), rows.clone()],
    );
    batch.expect(
        3,
        "INSERT INTO thing (account, name, version) SELECT $1, r.name, r.version \
         FROM {rows $2 name:text, version:int} AS r WHERE true \
         ON CONFLICT (account, name) DO UPDATE SET version = thing.version + 100",
        ["a".into(), rows.clone()],
    );
    batch.expect(
        1,
        "DELETE FROM thing WHERE name IN (SELECT name FROM {rows $1 name:text} WHERE name = 'y')",
        [Val::rows([["y"].map(Val::from)])],
    );
    db.commit(batch).await.unwrap();
    let expected: [[Val; 2]; 3] =
        [["new".into(), 1_i64.into()], ["x".into(), 107_i64.into()], ["z".into(), 109_i64.into()]];
    assert_eq!(all(&db, "SELECT name, version FROM thing ORDER BY name", &[]).await, expected);
}

async fn pages_by_row_values(store: Store) {
    let db = with_things(&store, &["a", "b", "c", "d", "e"]).await;
    let sql = "SELECT version, name FROM thing WHERE account = $1 AND (version, name) > ($2, $3) \
         ORDER BY version, name LIMIT $4";
    let (mut seen, mut last) = (Vec::new(), (0, String::new()));
    loop {
        let page = db.read(sql, &["a".into(), last.0.into(), last.1.into(), 2_i64.into()]).await.unwrap();
        let Some(row) = page.last() else { break };
        last = (row.int(0).unwrap(), row.text(1).unwrap().to_owned());
        seen.extend(page.iter().map(|row| row.text(1).unwrap().to_owned()));
    }
    assert_eq!(seen, ["a", "b", "c", "d", "e"]);
}

async fn ctes_and_windows(store: Store) {
    let db = with_things(&store, &["a", "b", "c"]).await;
    let sql = "WITH numbered AS (SELECT name, ROW_NUMBER() OVER (ORDER BY name DESC) AS place FROM thing) \
         SELECT name, place FROM numbered WHERE place <= $1 ORDER BY place";
    let expected: [[Val; 2]; 2] = [["c".into(), 1_i64.into()], ["b".into(), 2_i64.into()]];
    assert_eq!(all(&db, sql, &[2_i64.into()]).await, expected);
    let sql = "SELECT name FROM thing WHERE doc IS DISTINCT FROM '' ORDER BY doc NULLS FIRST";
    assert_eq!(all(&db, sql, &[]).await, Vec::<Vec<Val>>::new());
}

async fn like_minds_case_and_takes_wildcards_literally(store: Store) {
    let db = with_things(&store, &["Web", "web", "web_1", "webx1", "50%", "a\\b"]).await;
    let sql = "SELECT name FROM thing WHERE name LIKE $1 ESCAPE '\\' ORDER BY name";
    for (prefix, expected) in [("web", vec!["web", "web_1", "webx1"]), ("web_", vec!["web_1"]), ("50%", vec!["50%"])] {
        let rows = db.read(sql, &[format!("{}%", like_literal(prefix)).into()]).await.unwrap();
        let found: Vec<_> = rows.iter().map(|row| row.text(0).unwrap()).collect();
        assert_eq!(found, expected, "{prefix}");
    }
    assert_eq!(all(&db, sql, &[like_literal("a\\b").into()]).await, [["a\\b".into()]]);
}

async fn text_is_ordered_by_bytes(store: Store) {
    let db = with_things(&store, &["b", "B", "a", "ä", "_", "a-1", "a1", "10", "9"]).await;
    assert_eq!(names(&db).await, ["10", "9", "B", "_", "a", "a-1", "a1", "b", "ä"]);
    if store.is_postgres() {
        let sql = "SELECT CAST(collation_name AS TEXT) FROM information_schema.columns \
             WHERE table_name = 'thing' AND column_name = 'name'";
        assert_eq!(all(&db, sql, &[]).await, [["C".into()]], "whatever the database's own order is");
    }
}

async fn sums_counts_and_truth(store: Store) {
    let db = with_things(&store, &["a", "b"]).await;
    db.commit(insert_doc("c", "x")).await.unwrap();
    let sql = "SELECT COUNT(*), CAST(SUM(version) AS BIGINT), MAX(name), COUNT(*) > 2, MIN(version) = 2, \
         CAST(SUM(version) AS BIGINT) / 2 FROM thing";
    let row = &db.read(sql, &[]).await.unwrap()[0];
    assert_eq!((row.int(0), row.int(1), row.text(2)), (Ok(3), Ok(3), Ok("c")));
    assert_eq!((row.bool(3), row.bool(4), row.int(5)), (Ok(true), Ok(false), Ok(1)));
}

async fn parameters_in_any_order(store: Store) {
    let db = with_things(&store, &["x"]).await;
    let sql =
        "SELECT CAST($2 AS TEXT), CAST($1 AS BIGINT), name FROM thing WHERE name = $3 AND $1 = $1 AND name <> '$1'";
    let rows = all(&db, sql, &[5_i64.into(), "two".into(), "x".into()]).await;
    assert_eq!(rows, [["two".into(), 5_i64.into(), "x".into()]]);
}
