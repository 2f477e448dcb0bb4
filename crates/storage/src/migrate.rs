//! Numbered migrations: which are still to run, and when a database is refused. Pure; the engines run them.

use std::collections::BTreeMap;

use crate::dialect::{self, Dialect};
use crate::error::{Error, Result};

/// One numbered step of a slice's tables. Once released its text never changes.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The slice whose tables these are.
    pub slice: &'static str,
    /// 1, 2, 3 .. within the slice.
    pub number: u32,
    /// Statements separated by `;`, with the template tokens of `storage` for what differs between the engines.
    pub sql: &'static str,
}

/// The table of what has run, and how it is read and written; on both engines.
pub(crate) const TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (slice TEXT NOT NULL, number BIGINT NOT NULL, \
     checksum TEXT NOT NULL, applied_at BIGINT NOT NULL, PRIMARY KEY (slice, number))";
pub(crate) const APPLIED: &str = "SELECT slice, number, checksum FROM schema_migrations";
pub(crate) const RECORD: &str =
    "INSERT INTO schema_migrations (slice, number, checksum, applied_at) VALUES ($1, $2, $3, $4)";

/// Migrations that ran on a database: checksums by slice and number.
pub(crate) type Applied = BTreeMap<(String, i64), String>;

/// A migration that is due, in the words of its engine.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) slice: &'static str,
    pub(crate) number: i64,
    pub(crate) checksum: String,
    pub(crate) sql: String,
}

/// What must run, in the order given. Fails if the migrations are not numbered 1, 2, 3 .. per slice, if one that ran has
/// changed since, or if the database has some that this program does not know.
pub(crate) fn plan(dialect: Dialect, wanted: &[Migration], applied: &Applied) -> Result<Vec<Step>> {
    check_numbers(wanted)?;
    check_known(wanted, applied)?;
    let mut steps = Vec::new();
    for migration in wanted {
        let step = step(dialect, migration)?;
        match applied.get(&(step.slice.to_owned(), step.number)) {
            None => steps.push(step),
            Some(checksum) if *checksum == step.checksum => {}
            Some(_) => return Err(changed(migration)),
        }
    }
    Ok(steps)
}

fn step(dialect: Dialect, migration: &Migration) -> Result<Step> {
    let digest = ring::digest::digest(&ring::digest::SHA256, migration.sql.as_bytes());
    Ok(Step {
        slice: migration.slice,
        number: migration.number.into(),
        checksum: digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
        sql: dialect::migration(dialect, migration.sql)?,
    })
}

fn check_numbers(wanted: &[Migration]) -> Result<()> {
    let mut last: BTreeMap<&str, u32> = BTreeMap::new();
    for Migration { slice, number, .. } in wanted {
        let previous = last.insert(slice, *number).unwrap_or(0);
        if *number != previous + 1 {
            return Err(Error::Other(format!(
                "migration {number} of {slice} follows {previous}: a mistake of this program"
            )));
        }
    }
    Ok(())
}

fn check_known(wanted: &[Migration], applied: &Applied) -> Result<()> {
    let known = |slice: &str, number: i64| wanted.iter().any(|m| m.slice == slice && i64::from(m.number) == number);
    match applied.keys().find(|(slice, number)| !known(slice, *number)) {
        None => Ok(()),
        Some((slice, number)) => Err(Error::Other(format!(
            "the database is newer than this program: it has migration {number} of {slice}; start the version that wrote \
             it, or a later one"
        ))),
    }
}

fn changed(Migration { slice, number, .. }: &Migration) -> Error {
    Error::Other(format!(
        "migration {number} of {slice} is not the one that made this database; start the version that wrote it, or restore \
         a backup of this version"
    ))
}

#[cfg(test)]
mod tests;
