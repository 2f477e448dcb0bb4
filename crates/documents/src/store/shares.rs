//! With whom documents are shared.

use storage::{Batch, Db, Error, Row};

use super::{key, read_head, select_head};
use crate::kept::Head;

/// What an account, or everybody, may use of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// An account, or `all`.
    pub(crate) grantee: String,
    /// `$DEFAULT`, `$LATEST` or `$ALL`.
    pub(crate) versions: String,
}

/// How many documents of an account can be for everybody.
pub(crate) const PUBLIC: i64 = 5;

/// With whom a document is shared, in order, after one.
pub(crate) async fn grantees(db: &Db, head: &Head, after: &str, limit: i64) -> Result<Vec<Share>, Error> {
    let [account, region, name] = key(head);
    let sql = "SELECT grantee, versions FROM document_shares
               WHERE account = $1 AND region = $2 AND name = $3 AND grantee > $4 ORDER BY grantee LIMIT $5";
    db.read(sql, &[account, region, name, after.into(), limit.into()]).await?.iter().map(read).collect()
}

/// What one account may use of a document: by its own name, or as everybody.
pub(crate) async fn shares(db: &Db, head: &Head, grantee: &str) -> Result<Vec<Share>, Error> {
    let [account, region, name] = key(head);
    let sql = "SELECT grantee, versions FROM document_shares
               WHERE account = $1 AND region = $2 AND name = $3 AND grantee IN ($4, 'all')";
    db.read(sql, &[account, region, name, grantee.into()]).await?.iter().map(read).collect()
}

/// How many documents of the account are for everybody.
pub(crate) async fn public_count(db: &Db, head: &Head) -> Result<i64, Error> {
    let sql =
        "SELECT COUNT(*) FROM document_shares WHERE grantee = 'all' AND region = $2 AND account = $1 AND name <> $3";
    db.read(sql, &key(head)).await?.first().map_or(Ok(0), |row| row.int(0))
}

/// Documents of others that are shared with `grantee`, in order of account and name, after one.
pub(crate) async fn shared_heads(
    db: &Db,
    (region, grantee): (&str, &str),
    own: &str,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Head>, Error> {
    let sql = select_head!(
        "JOIN document_shares s ON s.account = d.account AND s.region = d.region AND s.name = d.name
         WHERE s.grantee = $1 AND s.region = $2 AND s.account <> $3 AND (s.account, s.name) > ($4, $5)
         ORDER BY s.account, s.name LIMIT $6"
    );
    let params = vec![grantee.into(), region.into(), own.into(), after.0.into(), after.1.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(read_head).collect()
}

/// Adds to a batch that somebody may use a document: guarded by no more than [`PUBLIC`] being for everybody.
pub(crate) fn share(batch: &mut Batch, head: &Head, share: &Share) {
    let [account, region, name] = key(head);
    batch.expect(
        1,
        "INSERT INTO document_shares (account, region, name, grantee, versions)
         SELECT $1, $2, $3, $4, $5 WHERE $4 <> 'all' OR (
             SELECT COUNT(*) FROM document_shares WHERE grantee = 'all' AND region = $2 AND account = $1 AND name <> $3) < $6
         ON CONFLICT (account, region, name, grantee) DO UPDATE SET versions = excluded.versions",
        [account, region, name, share.grantee.as_str().into(), share.versions.as_str().into(), PUBLIC.into()],
    );
}

/// Adds to a batch that somebody may use a document no more.
pub(crate) fn unshare(batch: &mut Batch, head: &Head, grantee: &str) {
    let [account, region, name] = key(head);
    batch.run(
        "DELETE FROM document_shares WHERE account = $1 AND region = $2 AND name = $3 AND grantee = $4",
        [account, region, name, grantee.into()],
    );
}

fn read(row: &Row) -> Result<Share, Error> {
    Ok(Share { grantee: row.text(0)?.to_owned(), versions: row.text(1)?.to_owned() })
}
