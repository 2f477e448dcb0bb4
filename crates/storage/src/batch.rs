//! A decision on its way to the database: guarded statements that hold or fail as one.

use std::borrow::Cow;

use crate::journal::{self, Entry};
use crate::value::Val;

/// Statements and journal entries that are committed all or nothing, in the order given, entries last. Only statements
/// that change rows (`INSERT`, `UPDATE`, `DELETE`), without `RETURNING`.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    pub(crate) statements: Vec<Statement>,
    pub(crate) entries: Vec<journal::Params>,
}

#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub(crate) sql: Cow<'static, str>,
    pub(crate) params: Vec<Val>,
    /// How many rows must change; `None`: any number.
    pub(crate) expect: Option<u64>,
}

/// What a committed batch did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Rows changed by each statement, in the order of the batch.
    pub changed: Vec<u64>,
    /// Journal position of the batch's last entry, if it had any.
    pub position: Option<i64>,
}

impl Batch {
    /// An empty batch.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a statement that may change any number of rows.
    pub fn run(&mut self, sql: &'static str, params: impl Into<Vec<Val>>) -> &mut Self {
        self.push(Cow::Borrowed(sql), params.into(), None)
    }

    /// Adds a statement that must change exactly `rows` rows; otherwise the batch fails with `Error::Conflict`.
    pub fn expect(&mut self, rows: u64, sql: &'static str, params: impl Into<Vec<Val>>) -> &mut Self {
        self.push(Cow::Borrowed(sql), params.into(), Some(rows))
    }

    /// Appends an entry to the journal, in the same transaction.
    pub fn journal<D: ToString>(&mut self, entry: Entry<D>) -> &mut Self {
        self.entries.push(entry.into());
        self
    }

    /// Adds everything of `other` behind what is here.
    pub fn extend(&mut self, other: Batch) -> &mut Self {
        self.statements.extend(other.statements);
        self.entries.extend(other.entries);
        self
    }

    /// Whether there is nothing to commit.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.entries.is_empty()
    }

    pub(crate) fn push(&mut self, sql: Cow<'static, str>, params: Vec<Val>, expect: Option<u64>) -> &mut Self {
        self.statements.push(Statement { sql, params, expect });
        self
    }
}
