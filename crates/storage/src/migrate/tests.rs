use super::*;

const ONE: Migration = Migration { slice: "a", number: 1, sql: "CREATE TABLE a (x {bytes})" };
const TWO: Migration = Migration { slice: "a", number: 2, sql: "CREATE TABLE b (y BIGINT)" };
const OTHER: Migration = Migration { slice: "b", number: 1, sql: "CREATE TABLE c (z TEXT)" };

fn due(wanted: &[Migration], applied: &Applied) -> Vec<(&'static str, i64)> {
    plan(Dialect::Sqlite, wanted, applied).unwrap().iter().map(|step| (step.slice, step.number)).collect()
}

fn after(wanted: &[Migration]) -> Applied {
    let steps = plan(Dialect::Sqlite, wanted, &Applied::new()).unwrap();
    steps.into_iter().map(|step| ((step.slice.to_owned(), step.number), step.checksum)).collect()
}

fn refusal(wanted: &[Migration], applied: &Applied) -> String {
    plan(Dialect::Sqlite, wanted, applied).unwrap_err().to_string()
}

#[test]
fn only_what_has_not_run_is_due() {
    assert_eq!(due(&[ONE, OTHER, TWO], &Applied::new()), [("a", 1), ("b", 1), ("a", 2)]);
    assert_eq!(due(&[ONE, OTHER, TWO], &after(&[ONE, OTHER])), [("a", 2)]);
    assert_eq!(due(&[ONE], &after(&[ONE])), []);
}

#[test]
fn the_checksum_is_of_the_text_as_written() {
    let sqlite = plan(Dialect::Sqlite, &[ONE], &Applied::new()).unwrap();
    let postgres = plan(Dialect::Postgres, &[ONE], &Applied::new()).unwrap();
    assert_eq!(sqlite[0].checksum, postgres[0].checksum);
    assert_ne!(sqlite[0].sql, postgres[0].sql);
}

#[test]
fn a_changed_migration_is_refused() {
    let changed = Migration { sql: "CREATE TABLE a (x TEXT)", ..ONE };
    assert!(refusal(&[changed], &after(&[ONE])).starts_with("migration 1 of a is not the one"));
}

#[test]
fn a_newer_database_is_refused() {
    assert!(refusal(&[ONE], &after(&[ONE, TWO])).contains("newer than this program: it has migration 2 of a"));
    assert!(refusal(&[ONE], &after(&[ONE, OTHER])).contains("migration 1 of b"));
}

#[test]
fn gaps_repeats_and_disorder_are_refused() {
    for wanted in [&[TWO][..], &[TWO, ONE], &[ONE, ONE]] {
        assert!(refusal(wanted, &Applied::new()).contains("a mistake of this program"));
    }
}
