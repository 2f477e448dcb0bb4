//! Storage: one database behind every slice, SQLite on one machine or PostgreSQL under many, with the same SQL text.
//!
//! An operation reads what it needs ([`Db::read`]), decides in pure rules, and submits its decision as one [`Batch`] of
//! guarded statements with the journal entries that tell of it ([`Db::commit`]). A guard that fails is
//! [`Error::Conflict`]: read and decide again. Both engines commit many waiting batches with one sync.
//!
//! The SQL that both engines take alike: `$1` parameters, `INSERT .. ON CONFLICT .. DO UPDATE` (with qualified columns:
//! `t.n + 1`), `UPDATE .. FROM`, row values for keyset paging, CTEs, window functions, partial indexes,
//! `IS DISTINCT FROM`, `LIKE $1 ESCAPE '\'` (case matters). Columns are TEXT (compares by bytes), BIGINT,
//! DOUBLE PRECISION or `{bytes}`; a sum of BIGINT needs `CAST(SUM(x) AS BIGINT)`. Bulk changes take one parameter made by
//! [`Val::rows`] through the token `{rows $1 a:int, b:text}`, which stands for a table named `rows`.

mod batch;
pub mod blobs;
mod db;
mod dialect;
mod error;
pub mod journal;
mod migrate;
pub mod page;
mod postgres;
mod sqlite;
#[cfg(feature = "testing")]
pub mod testing;
mod value;

pub use batch::{Batch, Receipt};
pub use db::Db;
pub use error::{Error, Result};
pub use migrate::Migration;
pub use value::{Row, Val, like_literal};
