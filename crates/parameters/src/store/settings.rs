//! Settings of the service that are not at their defaults.

use storage::{Batch, Db, Error};

use super::Scope;

/// A setting that somebody has changed.
pub(crate) struct Setting {
    pub(crate) value: String,
    pub(crate) modified_at: i64,
    pub(crate) modified_by: String,
}

/// A setting; none while it is at its default.
pub(crate) async fn setting(db: &Db, scope: Scope<'_>, id: &str) -> Result<Option<Setting>, Error> {
    let sql = "SELECT value, modified_at, modified_by FROM service_settings
               WHERE account = $1 AND region = $2 AND id = $3";
    let rows = db.read(sql, &[scope.account.into(), scope.region.into(), id.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some(Setting { value: row.text(0)?.to_owned(), modified_at: row.int(1)?, modified_by: row.text(2)?.to_owned() }))
}

/// Sets a setting.
pub(crate) fn put_setting(batch: &mut Batch, scope: Scope<'_>, id: &str, setting: &Setting) {
    batch.expect(
        1,
        "INSERT INTO service_settings (account, region, id, value, modified_at, modified_by)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (account, region, id) DO UPDATE
         SET value = excluded.value, modified_at = excluded.modified_at, modified_by = excluded.modified_by",
        [
            scope.account.into(),
            scope.region.into(),
            id.into(),
            setting.value.as_str().into(),
            setting.modified_at.into(),
            setting.modified_by.as_str().into(),
        ],
    );
}

/// Sets a setting back to its default.
pub(crate) fn reset_setting(batch: &mut Batch, scope: Scope<'_>, id: &str) {
    let sql = "DELETE FROM service_settings WHERE account = $1 AND region = $2 AND id = $3";
    batch.run(sql, [scope.account.into(), scope.region.into(), id.into()]);
}
