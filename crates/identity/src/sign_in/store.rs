//! Attempts to sign in, and the accounts that there are.

use storage::{Batch, Db, Error};

use super::throttle::{Attempts, Kind, MEMORY};

/// What is known of earlier attempts, and whether there is a row of it.
pub(super) async fn attempts(db: &Db, (kind, number): (Kind, i64), now: i64) -> Result<(Attempts, bool), Error> {
    let sql = "SELECT failures, free_at, last_at FROM sign_in_attempts WHERE kind = $1 AND number = $2";
    let rows = db.read(sql, &[kind.name().into(), number.into()]).await?;
    let Some(row) = rows.first() else { return Ok((Attempts::default(), false)) };
    let known = Attempts { failures: row.int(0)?, free_at: row.int(1)? };
    let forgotten = now.abs_diff(row.int(2)?) > MEMORY.unsigned_abs();
    Ok((if forgotten { Attempts::default() } else { known }, true))
}

/// Notes one more attempt. The batch fails when another was noted since `was` was read.
pub(super) fn note(
    batch: &mut Batch,
    (kind, number): (Kind, i64),
    (was, is_there): (Attempts, bool),
    is: Attempts,
    now: i64,
) {
    let params = [kind.name().into(), number.into(), is.failures.into(), is.free_at.into(), now.into()];
    if !is_there {
        let sql = "INSERT INTO sign_in_attempts (kind, number, failures, free_at, last_at) VALUES ($1, $2, $3, $4, $5)
                   ON CONFLICT (kind, number) DO NOTHING";
        batch.expect(1, sql, params);
        return;
    }
    let sql = "UPDATE sign_in_attempts SET failures = $3, free_at = $4, last_at = $5
               WHERE kind = $1 AND number = $2 AND (failures = $6 OR last_at < $7)";
    let mut params = params.to_vec();
    params.extend([was.failures.into(), (now - MEMORY).into()]);
    batch.expect(1, sql, params);
}

/// An attempt was none that failed: a user's are forgotten, an address has one less.
pub(super) fn succeeded(batch: &mut Batch, user: i64, source: Option<i64>) {
    batch.run("DELETE FROM sign_in_attempts WHERE kind = 'user' AND number = $1", [user.into()]);
    if let Some(source) = source {
        let sql = "UPDATE sign_in_attempts SET failures = failures - 1, free_at = 0
                   WHERE kind = 'source' AND number = $1 AND failures > 0";
        batch.run(sql, [source.into()]);
    }
}

/// Forgets attempts that are long ago.
pub(super) fn forget_old(batch: &mut Batch, now: i64) {
    batch.run("DELETE FROM sign_in_attempts WHERE last_at < $1", [(now - MEMORY).into()]);
}

/// The account, when there is only one.
pub(crate) async fn only_account(db: &Db) -> Result<Option<String>, Error> {
    let rows = db.read("SELECT account FROM account_generations ORDER BY account LIMIT 2", &[]).await?;
    match &rows[..] {
        [row] => Ok(Some(row.text(0)?.to_owned())),
        _ => Ok(None),
    }
}

/// Whether anything is known of an account.
pub(crate) async fn is_account(db: &Db, account: &str) -> Result<bool, Error> {
    let rows = db.read("SELECT 1 FROM account_generations WHERE account = $1", &[account.into()]).await?;
    Ok(!rows.is_empty())
}
