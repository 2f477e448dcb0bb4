//! The same random operations on both engines give the same answers.

use proptest::prelude::*;
use storage::testing::Store;
use storage::{Batch, Db, Error, Receipt, Val};

use crate::MIGRATIONS;

#[derive(Debug, Clone)]
enum Step {
    Insert(String, i64),
    Raise(String, i64),
    Upsert(String, i64),
    Delete(String),
    Bulk(Vec<(String, i64)>),
    Latest(String),
}

fn name() -> impl Strategy<Value = String> {
    // Few names, so that steps meet; some that sort differently in languages than in bytes.
    prop_oneof![
        prop::sample::select(vec!["a", "B", "ä", "a-1", "a1", "_", "", "%"]).prop_map(str::to_owned),
        "\\PC{0,6}"
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let version = -2..4_i64;
    prop_oneof![
        (name(), any::<i64>()).prop_map(|(name, version)| Step::Insert(name, version)),
        (name(), version.clone()).prop_map(|(name, version)| Step::Raise(name, version)),
        (name(), version.clone()).prop_map(|(name, version)| Step::Upsert(name, version)),
        name().prop_map(Step::Delete),
        prop::collection::vec((name(), version), 0..4).prop_map(Step::Bulk),
        name().prop_map(Step::Latest),
    ]
}

fn add(batch: &mut Batch, step: &Step) {
    match step {
        Step::Insert(name, version) => {
            batch.run("INSERT INTO thing (account, name, version) VALUES ('a', $1, $2)", [name.into(), (*version).into()])
        }
        Step::Raise(name, version) => batch.expect(
            1,
            "UPDATE thing SET version = 1 WHERE name = $1 AND version >= $2",
            [name.into(), (*version).into()],
        ),
        Step::Upsert(name, version) => batch.run(
            "INSERT INTO thing (account, name, version) VALUES ('a', $1, $2) \
             ON CONFLICT (account, name) DO UPDATE SET version = excluded.version WHERE thing.version < excluded.version",
            [name.into(), (*version).into()],
        ),
        Step::Delete(name) => batch.run("DELETE FROM thing WHERE name >= $1", [name.into()]),
        Step::Bulk(rows) => batch.run(
            "UPDATE thing SET version = rows.version, doc = rows.name FROM {rows $1 name:text, version:int} \
             WHERE thing.name = rows.name",
            [Val::rows(distinct(rows))],
        ),
        Step::Latest(name) => batch.run("UPDATE thing SET doc = 'latest' WHERE name = $1", [name.into()]),
    };
}

/// With two rows for one name either engine may take either.
fn distinct(rows: &[(String, i64)]) -> Vec<[Val; 2]> {
    let rows: std::collections::BTreeMap<_, _> = rows.iter().cloned().collect();
    rows.into_iter().map(|(name, version)| [name.into(), version.into()]).collect()
}

async fn run(db: &Db, batches: &[Vec<Step>]) -> (Vec<Result<Receipt, Error>>, Vec<Vec<Val>>) {
    db.wipe().await.unwrap();
    let mut answers = Vec::new();
    for steps in batches {
        let mut batch = Batch::new();
        steps.iter().for_each(|step| add(&mut batch, step));
        answers.push(db.commit(batch).await);
    }
    let sql = "SELECT name, version, doc FROM thing ORDER BY name";
    let rows = db.read(sql, &[]).await.unwrap().iter().map(|row| row.values().to_vec()).collect();
    (answers, rows)
}

#[test]
fn both_engines_agree() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let Some(other) = Store::postgres() else { return };
    let one = Store::sqlite();
    let (sqlite, postgres) = runtime.block_on(async { (one.open(MIGRATIONS).await, other.open(MIGRATIONS).await) });
    let batches = prop::collection::vec(prop::collection::vec(step(), 1..4), 1..12);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 100, ..ProptestConfig::default() });
    let outcome = runner.run(&batches, |batches| {
        let (left, right) = runtime.block_on(async { (run(&sqlite, &batches).await, run(&postgres, &batches).await) });
        prop_assert_eq!(left, right);
        Ok(())
    });
    runtime.block_on(other.remove());
    outcome.unwrap();
}
