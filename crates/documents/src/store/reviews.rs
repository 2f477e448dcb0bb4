//! What reviewers said.

use storage::{Batch, Db, Error, Row};

use super::key;
use crate::kept::Head;

/// What a reviewer said of a version.
#[derive(Clone, Debug)]
pub(crate) struct Review {
    /// Counted from 1 for each version.
    pub(crate) number: i64,
    /// ARN.
    pub(crate) reviewer: String,
    /// Such as `APPROVED`.
    pub(crate) status: String,
    pub(crate) comment: Option<String>,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
}

/// Reviews of a version, newest first, before one.
pub(crate) async fn reviews(db: &Db, head: &Head, version: i64, before: i64, limit: i64) -> Result<Vec<Review>, Error> {
    let [account, region, name] = key(head);
    let sql = "SELECT number, reviewer, status, comment, created_at FROM document_reviews
               WHERE account = $1 AND region = $2 AND name = $3 AND version = $4 AND number < $5
               ORDER BY number DESC LIMIT $6";
    let params = [account, region, name, version.into(), before.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read).collect()
}

/// Adds a review to a batch.
pub(crate) fn add_review(batch: &mut Batch, head: &Head, version: i64, review: &Review) {
    let [account, region, name] = key(head);
    batch.run(
        "INSERT INTO document_reviews (account, region, name, version, number, reviewer, status, comment, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
            account,
            region,
            name,
            version.into(),
            review.number.into(),
            review.reviewer.as_str().into(),
            review.status.as_str().into(),
            review.comment.as_ref().into(),
            review.created_at.into(),
        ],
    );
}

fn read(row: &Row) -> Result<Review, Error> {
    Ok(Review {
        number: row.int(0)?,
        reviewer: row.text(1)?.to_owned(),
        status: row.text(2)?.to_owned(),
        comment: row.opt_text(3)?.map(str::to_owned),
        created_at: row.int(4)?,
    })
}
