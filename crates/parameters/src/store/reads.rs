//! Reading values: one look at an index for one parameter, one page for a list.

use storage::{Db, Error, Row, Val};

use super::{Head, Scope, Version, key, read_version, slot};
use crate::rules::Shape;

/// What answers tell of a version when its value is read.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Reading {
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    /// Ciphertext where the type is SecureString.
    pub(crate) value: String,
    pub(crate) version: i64,
    pub(crate) data_type: String,
    pub(crate) modified_at: i64,
    pub(crate) key_id: Option<String>,
}

impl From<Head> for Reading {
    fn from(Head { path, name, newest: Version { number, value, shape, modified_at, .. }, .. }: Head) -> Self {
        let Shape { kind, data_type, key_id, .. } = shape;
        Self { path, name, kind, value, version: number, data_type, modified_at, key_id }
    }
}

macro_rules! select_reading {
    ($rest:literal) => {
        concat!("SELECT p.path, p.name, p.type, p.value, p.version, p.data_type, p.modified_at, p.key_id ", $rest)
    };
}

/// The newest version of a parameter.
pub(crate) async fn reading(db: &Db, scope: Scope<'_>, path: &str) -> Result<Option<Reading>, Error> {
    let sql = select_reading!("FROM parameters p WHERE p.account = $1 AND p.region = $2 AND p.path = $3");
    db.read(sql, &key(scope, path)).await?.first().map(read).transpose()
}

/// An older version of a parameter.
pub(crate) async fn older(db: &Db, scope: Scope<'_>, path: &str, version: i64) -> Result<Option<Reading>, Error> {
    let sql = "SELECT h.path, p.name, h.type, h.value, h.version, h.data_type, h.modified_at, h.key_id
               FROM parameter_history h
               JOIN parameters p ON p.account = h.account AND p.region = h.region AND p.path = h.path
               WHERE h.account = $1 AND h.region = $2 AND h.path = $3 AND h.slot = $4 AND h.version = $5";
    let [account, region, path] = key(scope, path);
    db.read(sql, &[account, region, path, slot(version).into(), version.into()]).await?.first().map(read).transpose()
}

/// The version that a label of a parameter names.
pub(crate) async fn labelled(db: &Db, scope: Scope<'_>, path: &str, label: &str) -> Result<Option<i64>, Error> {
    let sql = "SELECT version FROM parameter_labels
               WHERE account = $1 AND region = $2 AND path = $3 AND label = $4";
    let [account, region, path] = key(scope, path);
    db.read(sql, &[account, region, path, label.into()]).await?.first().map(|row| row.int(0)).transpose()
}

/// The newest versions of some parameters, given as scope and path, in no order; those that do not exist are left out.
pub(crate) async fn readings(db: &Db, of: &[(Scope<'_>, &str)]) -> Result<Vec<(String, Reading)>, Error> {
    let sql = "SELECT p.path, p.name, p.type, p.value, p.version, p.data_type, p.modified_at, p.key_id, p.account
               FROM {rows $1 account:text, region:text, path:text} CROSS JOIN parameters p
               WHERE p.account = rows.account AND p.region = rows.region AND p.path = rows.path";
    let rows = Val::rows(of.iter().map(|(scope, path)| key(*scope, path)));
    let rows = db.read(sql, &[rows]).await?;
    rows.iter().map(|row| Ok((row.text(8)?.to_owned(), read(row)?))).collect()
}

/// The newest versions of the parameters from one path to another, both included, in order.
pub(crate) async fn readings_between(
    db: &Db,
    scope: Scope<'_>,
    (first, last): (&str, &str),
    limit: i64,
) -> Result<Vec<Reading>, Error> {
    let sql = select_reading!(
        "FROM parameters p WHERE p.account = $1 AND p.region = $2 AND p.path >= $3 AND p.path <= $4
         ORDER BY p.path LIMIT $5"
    );
    let params = [scope.account.into(), scope.region.into(), first.into(), last.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read).collect()
}

/// The newest versions of all parameters below a path, in order, and the journal's position at that moment.
pub(crate) async fn snapshot(db: &Db, scope: Scope<'_>, path: &str, limit: i64) -> Result<(i64, Vec<Reading>), Error> {
    let sql = "SELECT p.path, p.name, p.type, p.value, p.version, p.data_type, p.modified_at, p.key_id, j.position
               FROM (SELECT COALESCE(MAX(position), 0) AS position FROM journal) AS j
               LEFT JOIN parameters p ON p.account = $1 AND p.region = $2 AND p.path >= $3 AND p.path <= $4
               ORDER BY p.path LIMIT $5";
    let (first, last) = crate::filters::inside(path);
    let params = vec![scope.account.into(), scope.region.into(), first.into(), last.into(), limit.into()];
    let rows = db.scan(sql, params).await?;
    let position = rows.first().map_or(Ok(0), |row| row.int(8))?;
    let found = rows.iter().filter(|row| !matches!(row.values().first(), Some(Val::Null)));
    Ok((position, found.map(read).collect::<Result<_, _>>()?))
}

/// The newest versions of the parameters right below a path, in order, after `after`.
pub(crate) async fn readings_below(
    db: &Db,
    scope: Scope<'_>,
    parent: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Reading>, Error> {
    let sql = select_reading!(
        "FROM parameters p WHERE p.account = $1 AND p.region = $2 AND p.parent = $3 AND p.path > $4
         ORDER BY p.path LIMIT $5"
    );
    let params = [scope.account.into(), scope.region.into(), parent.into(), after.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read).collect()
}

/// Which versions of these parameters some labels name, as path and version, in order.
pub(crate) async fn labelled_versions(
    db: &Db,
    scope: Scope<'_>,
    paths: impl Iterator<Item = &str>,
    labels: &[String],
) -> Result<Vec<(String, i64)>, Error> {
    let sql = "SELECT DISTINCT l.path, l.version
               FROM {rows $3 path:text} CROSS JOIN {rows $4 label:text} AS wanted CROSS JOIN parameter_labels l
               WHERE l.account = $1 AND l.region = $2 AND l.path = rows.path AND l.label = wanted.label
               ORDER BY l.path, l.version";
    let paths = Val::rows(paths.map(|path| [path.into()]));
    let labels = Val::rows(labels.iter().map(|label| [label.into()]));
    let rows = db.read(sql, &[scope.account.into(), scope.region.into(), paths, labels]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
}

/// All versions of a parameter after the one of number `after`, oldest first.
pub(crate) async fn history(
    db: &Db,
    scope: Scope<'_>,
    path: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Version>, Error> {
    let sql = "SELECT version, type, value, data_type, tier, key_id, description, allowed_pattern, policies, modified_at,
                      modified_by
               FROM parameter_history WHERE account = $1 AND region = $2 AND path = $3 AND version > $4
               UNION ALL
               SELECT version, type, value, data_type, tier, key_id, description, allowed_pattern, policies, modified_at,
                      modified_by
               FROM parameters WHERE account = $1 AND region = $2 AND path = $3 AND version > $4
               ORDER BY version LIMIT $5";
    let [account, region, path] = key(scope, path);
    let rows = db.read(sql, &[account, region, path, after.into(), limit.into()]).await?;
    rows.iter().map(|row| read_version(row, 0)).collect()
}

/// The labels of a parameter with the versions that they name, in order.
pub(crate) async fn labels(db: &Db, scope: Scope<'_>, path: &str) -> Result<Vec<(String, i64)>, Error> {
    let sql = "SELECT label, version FROM parameter_labels
               WHERE account = $1 AND region = $2 AND path = $3 ORDER BY label";
    let rows = db.read(sql, &key(scope, path)).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
}

fn read(row: &Row) -> Result<Reading, Error> {
    let text = |column: usize| row.text(column).map(str::to_owned);
    Ok(Reading {
        path: text(0)?,
        name: text(1)?,
        kind: text(2)?,
        value: text(3)?,
        version: row.int(4)?,
        data_type: text(5)?,
        modified_at: row.int(6)?,
        key_id: row.opt_text(7)?.map(str::to_owned),
    })
}
