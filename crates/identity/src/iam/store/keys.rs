//! Access keys as their owners see them; verifying signatures reads them elsewhere.

use storage::{Batch, Db, Error, Row};

/// An access key, without its secret.
#[derive(Clone, Debug)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    /// The user's id; none of an account's root.
    pub(crate) owner: Option<String>,
    pub(crate) active: bool,
    pub(crate) created_at: i64,
    pub(crate) used: Option<Used>,
}

/// When and where a key was last used.
#[derive(Clone, Debug)]
pub(crate) struct Used {
    pub(crate) at: i64,
    pub(crate) region: Option<String>,
    pub(crate) service: Option<String>,
}

/// The keys of a user, or of the account's root, in order of their ids, after `after`.
pub(crate) async fn access_keys(
    db: &Db,
    account: &str,
    owner: Option<&str>,
    after: &str,
    limit: i64,
) -> Result<Vec<AccessKey>, Error> {
    let sql = "SELECT id, owner, active, created_at, used_at, used_region, used_service FROM access_keys
               WHERE account = $1 AND owner IS NOT DISTINCT FROM $2 AND id > $3 ORDER BY id LIMIT $4";
    let params = [account.into(), owner.into(), after.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read).collect()
}

/// All keys of an account, in order of their ids.
pub(crate) async fn account_keys(db: &Db, account: &str) -> Result<Vec<AccessKey>, Error> {
    let sql = "SELECT id, owner, active, created_at, used_at, used_region, used_service FROM access_keys
               WHERE account = $1 ORDER BY id";
    db.scan(sql, vec![account.into()]).await?.iter().map(read).collect()
}

pub(crate) async fn access_key(db: &Db, account: &str, id: &str) -> Result<Option<AccessKey>, Error> {
    let sql = "SELECT id, owner, active, created_at, used_at, used_region, used_service FROM access_keys
               WHERE account = $1 AND id = $2";
    db.read(sql, &[account.into(), id.into()]).await?.first().map(read).transpose()
}

/// Stores a new, active key with its sealed secret.
pub(crate) fn insert_access_key(batch: &mut Batch, account: &str, key: &AccessKey, sealed: &str) {
    let params = [
        key.id.as_str().into(),
        account.into(),
        key.owner.clone().into(),
        sealed.into(),
        key.active.into(),
        key.created_at.into(),
    ];
    batch.expect(
        1,
        "INSERT INTO access_keys (id, account, owner, secret, active, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params,
    );
}

pub(crate) fn switch_access_key(batch: &mut Batch, id: &str, active: bool) {
    batch.expect(1, "UPDATE access_keys SET active = $2 WHERE id = $1", [id.into(), active.into()]);
}

pub(crate) fn delete_access_key(batch: &mut Batch, id: &str) {
    batch.expect(1, "DELETE FROM access_keys WHERE id = $1", [id.into()]);
}

fn read(row: &Row) -> Result<AccessKey, Error> {
    let owned = |text: &str| text.to_owned();
    let (region, service) = (row.opt_text(5)?.map(owned), row.opt_text(6)?.map(owned));
    Ok(AccessKey {
        id: row.text(0)?.to_owned(),
        owner: row.opt_text(1)?.map(owned),
        active: row.bool(2)?,
        created_at: row.int(3)?,
        used: row.opt_int(4)?.map(|at| Used { at, region, service }),
    })
}
