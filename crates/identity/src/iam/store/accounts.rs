//! What belongs to an account as a whole.

use serde_json::Value;
use storage::{Batch, Db, Error};

use crate::iam::rules;

/// What is set for an account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) alias: Option<String>,
    /// JSON; absent while it is the default.
    pub(crate) password_policy: Option<Value>,
}

/// How often an account's users, roles and policies have changed so far.
pub(crate) async fn generation(db: &Db, account: &str) -> Result<i64, Error> {
    let rows = db.read("SELECT generation FROM account_generations WHERE account = $1", &[account.into()]).await?;
    rows.first().map_or(Ok(0), |row| row.int(0))
}

/// Adds to a batch that something of an account's keys, users, roles or policies changed: whatever was read of them before
/// is not used any more.
pub(crate) fn changed(batch: &mut Batch, account: &str) {
    batch.run(
        "INSERT INTO account_generations (account, generation) VALUES ($1, 1)
         ON CONFLICT (account) DO UPDATE SET generation = account_generations.generation + 1",
        [account.into()],
    );
}

/// As [`changed`], and the batch fails unless the account is still at `generation`.
pub(crate) fn changed_since(batch: &mut Batch, account: &str, generation: i64) {
    batch
        .run(
            "INSERT INTO account_generations (account, generation) VALUES ($1, 0) ON CONFLICT (account) DO NOTHING",
            [account.into()],
        )
        .expect(
            1,
            "UPDATE account_generations SET generation = generation + 1 WHERE account = $1 AND generation = $2",
            [account.into(), generation.into()],
        );
}

pub(crate) async fn settings(db: &Db, account: &str) -> Result<Settings, Error> {
    let sql = "SELECT alias, password_policy FROM iam_accounts WHERE account = $1";
    let rows = db.read(sql, &[account.into()]).await?;
    let Some(row) = rows.first() else { return Ok(Settings::default()) };
    Ok(Settings { alias: row.opt_text(0)?.map(ToOwned::to_owned), password_policy: row.opt_json(1)? })
}

/// The account that people call by this alias.
pub(crate) async fn account_by_alias(db: &Db, alias: &str) -> Result<Option<String>, Error> {
    if rules::is_account_number(alias) {
        return Ok(None);
    }
    let rows = db.read("SELECT account FROM iam_accounts WHERE alias = $1", &[alias.into()]).await?;
    rows.first().map(|row| Ok(row.text(0)?.to_owned())).transpose()
}

/// Whether this is a user whose account's password policy lets users change their own passwords.
pub(crate) async fn may_change_password(db: &Db, entity: &str) -> Result<bool, Error> {
    let sql = "SELECT a.password_policy FROM iam_accounts a JOIN iam_entities e ON e.account = a.account
               WHERE e.id = $1 AND e.kind = 'user' AND a.password_policy IS NOT NULL";
    let rows = db.read(sql, &[entity.into()]).await?;
    rows.first().map_or(Ok(false), |row| Ok(row.json(0)?["users_may_change"] == true))
}

pub(crate) fn put_settings(batch: &mut Batch, account: &str, settings: &Settings) {
    let params = [account.into(), settings.alias.clone().into(), settings.password_policy.as_ref().into()];
    batch.expect(
        1,
        "INSERT INTO iam_accounts (account, alias, password_policy) VALUES ($1, $2, $3)
         ON CONFLICT (account) DO UPDATE SET alias = $2, password_policy = $3",
        params,
    );
}
