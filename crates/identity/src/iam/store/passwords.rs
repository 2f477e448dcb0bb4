//! Passwords of users.

use storage::{Batch, Db, Error, Row};

/// A user's password as stored.
#[derive(Clone)]
pub(crate) struct Password {
    pub(crate) user_id: String,
    pub(crate) account: String,
    /// argon2id in PHC form.
    pub(crate) hash: String,
    /// Hashes of the passwords before, newest first.
    pub(crate) former: Vec<String>,
    pub(crate) reset_required: bool,
    pub(crate) created_at: i64,
    pub(crate) changed_at: i64,
    /// When somebody last signed in by it.
    pub(crate) used_at: Option<i64>,
}

pub(crate) async fn password(db: &Db, user_id: &str) -> Result<Option<Password>, Error> {
    let sql = "SELECT user_id, account, hash, former, reset_required, created_at, changed_at, used_at
               FROM iam_passwords WHERE user_id = $1";
    db.read(sql, &[user_id.into()]).await?.first().map(read).transpose()
}

/// The passwords of all users of an account.
pub(crate) async fn account_passwords(db: &Db, account: &str) -> Result<Vec<Password>, Error> {
    let sql = "SELECT user_id, account, hash, former, reset_required, created_at, changed_at, used_at
               FROM iam_passwords WHERE account = $1";
    db.scan(sql, vec![account.into()]).await?.iter().map(read).collect()
}

/// Stores a user's password in place of another.
pub(crate) fn put_password(batch: &mut Batch, password: &Password) {
    let params = [
        password.user_id.as_str().into(),
        password.account.as_str().into(),
        password.hash.as_str().into(),
        (&serde_json::json!(password.former)).into(),
        password.reset_required.into(),
        password.created_at.into(),
        password.changed_at.into(),
        password.used_at.into(),
    ];
    batch.expect(
        1,
        "INSERT INTO iam_passwords (user_id, account, hash, former, reset_required, created_at, changed_at, used_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (user_id) DO UPDATE SET hash = $3, former = $4, reset_required = $5, changed_at = $7",
        params,
    );
}

pub(crate) fn delete_password(batch: &mut Batch, user_id: &str) {
    batch.expect(1, "DELETE FROM iam_passwords WHERE user_id = $1", [user_id.into()]);
}

/// Notes that somebody signed in by the password.
pub(crate) fn password_used(batch: &mut Batch, user_id: &str, at: i64) {
    batch.run("UPDATE iam_passwords SET used_at = $2 WHERE user_id = $1", [user_id.into(), at.into()]);
}

fn read(row: &Row) -> Result<Password, Error> {
    Ok(Password {
        user_id: row.text(0)?.to_owned(),
        account: row.text(1)?.to_owned(),
        hash: row.text(2)?.to_owned(),
        former: serde_json::from_value(row.json(3)?).map_err(|error| Error::Other(error.to_string()))?,
        reset_required: row.bool(4)?,
        created_at: row.int(5)?,
        changed_at: row.int(6)?,
        used_at: row.opt_int(7)?,
    })
}
