//! Reading parameters whole, as changes and descriptions need them.

use std::collections::BTreeMap;

use storage::{Db, Error, Row, Val};

use super::{Head, Scope, key, read_version};
use crate::rules::Tier;

macro_rules! select_head {
    ($value:literal, $rest:literal) => {
        concat!(
            "SELECT account, region, path, name, tags, revision, version, type, ",
            $value,
            ", data_type, tier, key_id, description, allowed_pattern, policies, modified_at, modified_by
             FROM parameters WHERE ",
            $rest
        )
    };
}

/// A parameter.
pub(crate) async fn head(db: &Db, scope: Scope<'_>, path: &str) -> Result<Option<Head>, Error> {
    let sql = select_head!("value", "account = $1 AND region = $2 AND path = $3");
    db.read(sql, &key(scope, path)).await?.first().map(read).transpose()
}

/// Some parameters without their values, in no order; those that do not exist are left out.
pub(crate) async fn described(db: &Db, of: &[(Scope<'_>, &str)]) -> Result<Vec<Head>, Error> {
    let sql =
        "SELECT p.account, p.region, p.path, p.name, p.tags, p.revision, p.version, p.type, '', p.data_type, p.tier,
                      p.key_id, p.description, p.allowed_pattern, p.policies, p.modified_at, p.modified_by
               FROM {rows $1 account:text, region:text, path:text} CROSS JOIN parameters p
               WHERE p.account = rows.account AND p.region = rows.region AND p.path = rows.path";
    let rows = Val::rows(of.iter().map(|(scope, path)| key(*scope, path)));
    db.read(sql, &[rows]).await?.iter().map(read).collect()
}

/// The parameters from one path to another, both included, in order, without their values.
pub(crate) async fn described_between(
    db: &Db,
    scope: Scope<'_>,
    (first, last): (&str, &str),
    limit: i64,
) -> Result<Vec<Head>, Error> {
    let sql = select_head!("''", "account = $1 AND region = $2 AND path >= $3 AND path <= $4 ORDER BY path LIMIT $5");
    let params = vec![scope.account.into(), scope.region.into(), first.into(), last.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(read).collect()
}

/// The paths and tags of parameters that have tags, in order, after a given one.
pub(crate) async fn tagged(
    db: &Db,
    scope: Scope<'_>,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, BTreeMap<String, String>)>, Error> {
    let sql = "SELECT path, tags FROM parameters WHERE account = $1 AND region = $2 AND path > $3 AND tags <> '{}'
               ORDER BY path LIMIT $4";
    let params = vec![scope.account.into(), scope.region.into(), after.into(), limit.into()];
    let rows = db.scan(sql, params).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), tags_of(&row.json(1)?)))).collect()
}

/// The parameters right below a path, in order, after `after`, without their values.
pub(crate) async fn described_below(
    db: &Db,
    scope: Scope<'_>,
    parent: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Head>, Error> {
    let sql = select_head!("''", "account = $1 AND region = $2 AND parent = $3 AND path > $4 ORDER BY path LIMIT $5");
    let params = vec![scope.account.into(), scope.region.into(), parent.into(), after.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(read).collect()
}

/// Parameters of which a policy is due, those that have waited longest first.
pub(crate) async fn due(db: &Db, now: i64, limit: i64) -> Result<Vec<Head>, Error> {
    let sql = select_head!("value", "due_at <= $1 ORDER BY due_at LIMIT $2");
    db.scan(sql, vec![now.into(), limit.into()]).await?.iter().map(read).collect()
}

/// How many parameters of a tier there are.
pub(crate) async fn count(db: &Db, scope: Scope<'_>, tier: Tier) -> Result<i64, Error> {
    let sql = "SELECT count FROM parameter_counts WHERE account = $1 AND region = $2 AND tier = $3";
    let params = [scope.account.into(), scope.region.into(), tier.name().into()];
    db.read(sql, &params).await?.first().map_or(Ok(0), |row| row.int(0))
}

fn read(row: &Row) -> Result<Head, Error> {
    let text = |column: usize| row.text(column).map(str::to_owned);
    let tags = tags_of(&row.json(4)?);
    Ok(Head {
        account: text(0)?,
        region: text(1)?,
        path: text(2)?,
        name: text(3)?,
        tags,
        revision: row.int(5)?,
        newest: read_version(row, 6)?,
    })
}

fn tags_of(stored: &serde_json::Value) -> BTreeMap<String, String> {
    let tags = stored.as_object().into_iter().flatten();
    tags.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}
