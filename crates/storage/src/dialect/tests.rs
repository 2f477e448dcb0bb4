use super::*;

fn sqlite(sql: &str) -> String {
    statement(Dialect::Sqlite, sql).unwrap()
}

fn postgres(sql: &str) -> String {
    statement(Dialect::Postgres, sql).unwrap()
}

#[test]
fn parameters_are_numbered_for_sqlite_and_kept_for_postgres() {
    let sql = "SELECT $2, $1, t.a$3 FROM t WHERE b = $12";
    assert_eq!(sqlite(sql), "SELECT ?2, ?1, t.a?3 FROM t WHERE b = ?12");
    assert_eq!(postgres(sql), sql);
}

#[test]
fn quotes_and_comments_are_left_alone() {
    for sql in [
        "SELECT '$1 {rows}', \"a$1\" FROM t",
        "SELECT 'it''s $1'",
        "SELECT 1 -- $1 {x}\n, 2",
        "SELECT /* $1 ' {x} */ 1",
        "SELECT 'ünï$1', ü",
        "SELECT 'open $1",
        "SELECT $, 1",
    ] {
        assert_eq!(sqlite(sql), sql);
    }
}

#[test]
fn rows_expand_per_engine() {
    let sql = "INSERT INTO t (a, b) SELECT a, b FROM {rows $1 a:int, b:text}";
    assert_eq!(
        sqlite(sql),
        "INSERT INTO t (a, b) SELECT a, b FROM (SELECT CAST(value->>0 AS INTEGER) AS a, CAST(value->>1 AS TEXT) AS b \
         FROM json_each(?1)) AS rows"
    );
    assert_eq!(
        postgres(sql),
        "INSERT INTO t (a, b) SELECT a, b FROM (SELECT CAST(value->>0 AS BIGINT) AS a, value->>1 AS b \
         FROM jsonb_array_elements($1::text::jsonb) AS r(value)) AS rows"
    );
}

#[test]
fn an_alias_of_the_statement_wins() {
    let sql = sqlite("SELECT n.a FROM {rows $2 a:bytes} AS n WHERE n.a = $1");
    assert_eq!(sql, "SELECT n.a FROM (SELECT unhex(value->>0) AS a FROM json_each(?2)) AS n WHERE n.a = ?1");
}

#[test]
fn unknown_tokens_are_refused() {
    for sql in [
        "{}",
        "{rows}",
        "{rows $1}",
        "{rows $x a:int}",
        "{rows $1 a}",
        "{rows $1 a:blob}",
        "{rows $1 a b:int}",
        "{bytes",
    ] {
        assert!(matches!(statement(Dialect::Sqlite, sql), Err(Error::Other(_))), "{sql}");
    }
    assert!(migration(Dialect::Sqlite, "CREATE TABLE t (a {blob})").is_err());
}

#[test]
fn migrations_get_types_and_byte_order() {
    let sql = "CREATE TABLE t (n {serial}, \"TEXT\" TEXT NOT NULL, b {bytes}, c BIGINT DEFAULT (CAST('1' AS TEXT))) {clustered}";
    assert_eq!(
        migration(Dialect::Sqlite, sql).unwrap(),
        "CREATE TABLE t (n INTEGER PRIMARY KEY AUTOINCREMENT, \"TEXT\" TEXT NOT NULL, b BLOB, \
         c BIGINT DEFAULT (CAST('1' AS TEXT))) WITHOUT ROWID"
    );
    assert_eq!(
        migration(Dialect::Postgres, sql).unwrap(),
        "CREATE TABLE t (n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, \"TEXT\" TEXT COLLATE \"C\" NOT NULL, \
         b BYTEA, c BIGINT DEFAULT (CAST('1' AS TEXT))) "
    );
}

#[test]
fn a_static_text_is_expanded_once() {
    let texts = Texts::new(Dialect::Sqlite);
    let sql = "SELECT $1";
    assert!(Arc::ptr_eq(&texts.get(sql).unwrap(), &texts.get(sql).unwrap()));
    assert_eq!(&*texts.get(sql).unwrap(), "SELECT ?1");
}
