//! One SQL text for both engines: what differs is written as a template and expanded here. Pure.
//!
//! - `$1` .. `$n`: parameters, in any order, also repeated.
//! - `{rows $1 a:int, b:text, c:real, d:bytes}`: the rows of `Val::rows` as a table, in `FROM`. Its alias is `rows` unless
//!   `AS name` follows. `INSERT .. SELECT .. FROM {rows ..} WHERE true ON CONFLICT ..` needs its `WHERE true` (SQLite).
//! - in migrations `{bytes}` (BLOB, BYTEA), `{serial}` (a key that only grows), and behind the columns of a table with
//!   short rows `{clustered}` (its rows lie in its primary key, where the engine can); the type TEXT compares by bytes on both.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::error::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// Expanded texts of static statements, each expanded once. Keyed by address: a static text never changes or moves.
pub(crate) struct Texts {
    dialect: Dialect,
    known: RwLock<HashMap<(usize, usize), Arc<str>>>,
}

impl Texts {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self { dialect, known: RwLock::default() }
    }

    pub(crate) fn get(&self, sql: &'static str) -> Result<Arc<str>> {
        let key = (sql.as_ptr() as usize, sql.len());
        if let Some(text) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(text));
        }
        let text: Arc<str> = statement(self.dialect, sql)?.into();
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&text));
        Ok(text)
    }

    pub(crate) fn expand(&self, sql: &str) -> Result<Arc<str>> {
        Ok(statement(self.dialect, sql)?.into())
    }
}

/// A statement of a slice in the words of `dialect`.
pub(crate) fn statement(dialect: Dialect, sql: &str) -> Result<String> {
    let mut out = String::with_capacity(sql.len() + 16);
    let mut rest = sql;
    while let Some((piece, after)) = next(rest) {
        match piece {
            Piece::Param(number) => out.push_str(&param(dialect, number)),
            Piece::Template(inner) => out.push_str(&rows(dialect, inner, after)?),
            Piece::Word(text) | Piece::Other(text) => out.push_str(text),
        }
        rest = after;
    }
    Ok(out)
}

/// A migration in the words of `dialect`.
pub(crate) fn migration(dialect: Dialect, sql: &str) -> Result<String> {
    let mut out = String::with_capacity(sql.len() + 16);
    let mut rest = sql;
    let mut previous = "";
    while let Some((piece, after)) = next(rest) {
        match piece {
            Piece::Template(inner) => out.push_str(definition(dialect, inner)?),
            Piece::Word("TEXT") if dialect == Dialect::Postgres && !previous.eq_ignore_ascii_case("AS") => {
                out.push_str("TEXT COLLATE \"C\"");
            }
            _ => out.push_str(&rest[..rest.len() - after.len()]),
        }
        if let Piece::Word(word) = piece {
            previous = word;
        }
        rest = after;
    }
    Ok(out)
}

fn param(dialect: Dialect, number: &str) -> String {
    match dialect {
        Dialect::Sqlite => format!("?{number}"),
        Dialect::Postgres => format!("${number}"),
    }
}

fn definition(dialect: Dialect, name: &str) -> Result<&'static str> {
    match (name, dialect) {
        ("bytes", Dialect::Sqlite) => Ok("BLOB"),
        ("bytes", Dialect::Postgres) => Ok("BYTEA"),
        ("serial", Dialect::Sqlite) => Ok("INTEGER PRIMARY KEY AUTOINCREMENT"),
        ("clustered", Dialect::Sqlite) => Ok("WITHOUT ROWID"),
        ("clustered", Dialect::Postgres) => Ok(""),
        ("serial", Dialect::Postgres) => Ok("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
        _ => Err(unknown(name)),
    }
}

fn rows(dialect: Dialect, token: &str, after: &str) -> Result<String> {
    let columns = token.strip_prefix("rows $").ok_or_else(|| unknown(token))?;
    let (number, columns) = columns.split_once(' ').ok_or_else(|| unknown(token))?;
    number.parse::<u16>().map_err(|_| unknown(token))?;
    let columns: Option<Vec<String>> =
        columns.split(',').enumerate().map(|(index, column)| row_column(dialect, index, column)).collect();
    let columns = columns.ok_or_else(|| unknown(token))?.join(", ");
    let source = match dialect {
        Dialect::Sqlite => format!("json_each(?{number})"),
        Dialect::Postgres => format!("jsonb_array_elements(${number}::text::jsonb) AS r(value)"),
    };
    let named = after.trim_start().get(..3).is_some_and(|word| word.eq_ignore_ascii_case("AS "));
    let alias = if named { "" } else { " AS rows" };
    Ok(format!("(SELECT {columns} FROM {source}){alias}"))
}

fn row_column(dialect: Dialect, index: usize, column: &str) -> Option<String> {
    let (name, kind) = column.trim().split_once(':')?;
    let value = match (dialect, kind) {
        (Dialect::Sqlite, "int") => format!("CAST(value->>{index} AS INTEGER)"),
        (Dialect::Sqlite, "real") => format!("CAST(value->>{index} AS REAL)"),
        (Dialect::Sqlite, "text") => format!("CAST(value->>{index} AS TEXT)"),
        (Dialect::Sqlite, "bytes") => format!("unhex(value->>{index})"),
        (Dialect::Postgres, "int") => format!("CAST(value->>{index} AS BIGINT)"),
        (Dialect::Postgres, "real") => format!("CAST(value->>{index} AS DOUBLE PRECISION)"),
        (Dialect::Postgres, "text") => format!("value->>{index}"),
        (Dialect::Postgres, "bytes") => format!("decode(value->>{index}, 'hex')"),
        _ => return None,
    };
    name.bytes().all(is_word).then(|| format!("{value} AS {name}"))
}

fn unknown(token: &str) -> Error {
    Error::Other(format!("unknown template token {{{token}}} in a statement"))
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    /// The number behind a `$`.
    Param(&'a str),
    /// What stands between braces.
    Template(&'a str),
    Word(&'a str),
    /// Quoted text, a comment, or a single character.
    Other(&'a str),
}

/// The first piece of `sql` and what follows it; `None` at the end.
fn next(sql: &str) -> Option<(Piece<'_>, &str)> {
    let first = sql.chars().next()?;
    let until = |end: &str, from: usize| sql[from..].find(end).map_or(sql.len(), |at| from + at + end.len());
    let split = |at: usize| (Piece::Other(&sql[..at]), &sql[at..]);
    Some(match first {
        '\'' => split(until("'", 1)),
        '"' => split(until("\"", 1)),
        '-' if sql.starts_with("--") => split(until("\n", 2)),
        '/' if sql.starts_with("/*") => split(until("*/", 2)),
        '{' => {
            let end = until("}", 1);
            (Piece::Template(sql[1..end].trim_end_matches('}').trim()), &sql[end..])
        }
        '$' if sql[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            let end = run(&sql[1..], |byte| byte.is_ascii_digit());
            (Piece::Param(&sql[1..=end]), &sql[1 + end..])
        }
        _ if first.is_ascii() && is_word(first as u8) => {
            let end = run(sql, is_word);
            (Piece::Word(&sql[..end]), &sql[end..])
        }
        _ => split(first.len_utf8()),
    })
}

fn run(text: &str, holds: impl Fn(u8) -> bool) -> usize {
    text.bytes().position(|byte| !holds(byte)).unwrap_or(text.len())
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests;
