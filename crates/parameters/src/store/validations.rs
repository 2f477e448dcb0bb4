//! What is attached to paths for the values below them.

use storage::{Batch, Db, Error, Row, Val};

use super::Scope;

/// What values below a path must be like.
pub(crate) struct Validation {
    /// Without a slash at its end; empty for the whole tree.
    pub(crate) path: String,
    pub(crate) pattern: Option<String>,
    pub(crate) schema: Option<String>,
    pub(crate) modified_at: i64,
    pub(crate) modified_by: String,
}

/// Those that are attached to some paths, the highest first.
pub(crate) async fn validations_of<'a>(
    db: &Db,
    scope: Scope<'_>,
    paths: impl Iterator<Item = &'a str>,
) -> Result<Vec<Validation>, Error> {
    let sql = "SELECT v.path, v.pattern, v.schema, v.modified_at, v.modified_by
               FROM {rows $3 path:text} CROSS JOIN parameter_validations v
               WHERE v.account = $1 AND v.region = $2 AND v.path = rows.path ORDER BY v.path";
    let paths = Val::rows(paths.map(|path| [path.into()]));
    let rows = db.read(sql, &[scope.account.into(), scope.region.into(), paths]).await?;
    rows.iter().map(read).collect()
}

/// All of them in order of their paths, after one of them.
pub(crate) async fn validations(
    db: &Db,
    scope: Scope<'_>,
    after: Option<&str>,
    limit: i64,
) -> Result<Vec<Validation>, Error> {
    let sql = "SELECT path, pattern, schema, modified_at, modified_by FROM parameter_validations
               WHERE account = $1 AND region = $2 AND (path > $3 OR $4 = 1) ORDER BY path LIMIT $5";
    let first = after.is_none();
    let after = after.unwrap_or_default();
    let params = [scope.account.into(), scope.region.into(), after.into(), first.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read).collect()
}

/// Attaches one, in the place of another.
pub(crate) fn put_validation(batch: &mut Batch, scope: Scope<'_>, validation: &Validation) {
    batch.expect(
        1,
        "INSERT INTO parameter_validations (account, region, path, pattern, schema, modified_at, modified_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (account, region, path) DO UPDATE
         SET pattern = excluded.pattern, schema = excluded.schema, modified_at = excluded.modified_at,
             modified_by = excluded.modified_by",
        [
            scope.account.into(),
            scope.region.into(),
            validation.path.as_str().into(),
            validation.pattern.clone().into(),
            validation.schema.clone().into(),
            validation.modified_at.into(),
            validation.modified_by.as_str().into(),
        ],
    );
}

/// Detaches what is attached to a path.
pub(crate) fn delete_validation(batch: &mut Batch, scope: Scope<'_>, path: &str) {
    let sql = "DELETE FROM parameter_validations WHERE account = $1 AND region = $2 AND path = $3";
    batch.expect(1, sql, [scope.account.into(), scope.region.into(), path.into()]);
}

fn read(row: &Row) -> Result<Validation, Error> {
    Ok(Validation {
        path: row.text(0)?.to_owned(),
        pattern: row.opt_text(1)?.map(str::to_owned),
        schema: row.opt_text(2)?.map(str::to_owned),
        modified_at: row.int(3)?,
        modified_by: row.text(4)?.to_owned(),
    })
}
