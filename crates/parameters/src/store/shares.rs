//! Resource policies of parameters, and whom they name.

use platform::ResourcePolicy;
use serde_json::json;
use storage::{Batch, Db, Error, Row, Val};

use super::{Head, Scope, key};

/// The resource policy of a parameter.
pub(crate) struct KeptPolicy {
    pub(crate) id: String,
    /// Of the document as it was written.
    pub(crate) hash: String,
    pub(crate) policy: ResourcePolicy,
}

/// The resource policy of a parameter.
pub(crate) async fn resource_policy(db: &Db, scope: Scope<'_>, path: &str) -> Result<Option<KeptPolicy>, Error> {
    let sql = "SELECT id, hash, policy FROM parameter_policies WHERE account = $1 AND region = $2 AND path = $3";
    db.read(sql, &key(scope, path)).await?.first().map(read).transpose()
}

/// The parameters of other accounts that are shared with this one, as account and path, in order, after one of them.
pub(crate) async fn shared_with(
    db: &Db,
    scope: Scope<'_>,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<(String, String)>, Error> {
    let sql = "SELECT account, path FROM parameter_shares
               WHERE grantee = $1 AND region = $2 AND (account, path) > ($3, $4) ORDER BY account, path LIMIT $5";
    let params = [scope.account.into(), scope.region.into(), after.0.into(), after.1.into(), limit.into()];
    let rows = db.read(sql, &params).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned()))).collect()
}

/// Gives a parameter this resource policy, which names these accounts.
pub(crate) fn put_resource_policy(batch: &mut Batch, head: &Head, policy: &KeptPolicy, grantees: &[String]) {
    delete_resource_policy(batch, head);
    let [account, region, path] = key(head.scope(), &head.path);
    let (id, hash) = (Val::from(&policy.id), Val::from(&policy.hash));
    let policy = Val::from(&json!(policy.policy));
    batch.expect(
        1,
        "INSERT INTO parameter_policies (account, region, path, id, hash, policy) VALUES ($1, $2, $3, $4, $5, $6)",
        [account, region, path, id, hash, policy],
    );
    for grantee in grantees {
        let [account, region, path] = key(head.scope(), &head.path);
        batch.expect(
            1,
            "INSERT INTO parameter_shares (grantee, account, region, path) VALUES ($1, $2, $3, $4)",
            [grantee.into(), account, region, path],
        );
    }
}

/// Takes its resource policy from a parameter.
pub(crate) fn delete_resource_policy(batch: &mut Batch, head: &Head) {
    batch
        .run(
            "DELETE FROM parameter_policies WHERE account = $1 AND region = $2 AND path = $3",
            key(head.scope(), &head.path),
        )
        .run(
            "DELETE FROM parameter_shares WHERE account = $1 AND region = $2 AND path = $3",
            key(head.scope(), &head.path),
        );
}

fn read(row: &Row) -> Result<KeptPolicy, Error> {
    let text = |column: usize| row.text(column).map(str::to_owned);
    let unreadable = |error| Error::Other(format!("the policy of a parameter cannot be read: {error}"));
    let policy = serde_json::from_value(row.json(2)?).map_err(unreadable)?;
    Ok(KeptPolicy { id: text(0)?, hash: text(1)?, policy })
}
