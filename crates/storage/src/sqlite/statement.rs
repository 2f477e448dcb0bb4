//! Running one statement: parameters in, rows or a count out, errors in our words.

use std::path::Path;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ErrorCode, ToSql, ffi};

use crate::error::{Error, Result, chain};
use crate::value::{Row, Val};

impl ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Real(value) => ValueRef::Real(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

/// The rows of a statement.
pub(super) fn query(connection: &Connection, sql: &str, params: &[Val]) -> Result<Vec<Row>> {
    rows(connection, sql, params).map_err(|error| failure(&error, Path::new(connection.path().unwrap_or_default())))
}

fn rows(connection: &Connection, sql: &str, params: &[Val]) -> rusqlite::Result<Vec<Row>> {
    let mut statement = bound(connection, sql, params)?;
    let columns = statement.column_count();
    let mut rows = statement.raw_query();
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let values: rusqlite::Result<Vec<Val>> = (0..columns).map(|index| row.get_ref(index).and_then(value)).collect();
        out.push(Row::from(values?));
    }
    Ok(out)
}

/// The number of rows that a statement changed.
pub(super) fn execute(connection: &Connection, sql: &str, params: &[Val]) -> rusqlite::Result<u64> {
    let changed = bound(connection, sql, params)?.raw_execute()?;
    Ok(changed as u64)
}

fn bound<'a>(connection: &'a Connection, sql: &str, params: &[Val]) -> rusqlite::Result<CachedStatement<'a>> {
    let mut statement = connection.prepare_cached(sql)?;
    if statement.parameter_count() != params.len() {
        return Err(rusqlite::Error::InvalidParameterCount(params.len(), statement.parameter_count()));
    }
    for (index, value) in params.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, value)?;
    }
    Ok(statement)
}

fn value(column: ValueRef<'_>) -> rusqlite::Result<Val> {
    Ok(match column {
        ValueRef::Null => Val::Null,
        ValueRef::Integer(value) => Val::Int(value),
        ValueRef::Real(value) => Val::Real(value),
        ValueRef::Text(value) => Val::Text(str::from_utf8(value)?.to_owned()),
        ValueRef::Blob(value) => Val::Bytes(value.to_vec()),
    })
}

/// Whether a unique key or a reference was violated. NOT NULL and CHECK are not: trying again cannot help.
pub(super) fn is_conflict(error: &rusqlite::Error) -> bool {
    let conflicts = [
        ffi::SQLITE_CONSTRAINT_UNIQUE,
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ffi::SQLITE_CONSTRAINT_ROWID,
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY,
    ];
    error.sqlite_error().is_some_and(|inner| conflicts.contains(&inner.extended_code))
}

/// Any other failure, on the database at `path`.
pub(super) fn failure(error: &rusqlite::Error, path: &Path) -> Error {
    let text = format!("{}: {}", path.display(), chain(error));
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Error::Full(format!("{text}; make room, it goes on by itself")),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::CannotOpen) => Error::Unavailable(text),
        _ => Error::Other(text),
    }
}
