//! Migrations, one replica at a time.

use std::time::{SystemTime, UNIX_EPOCH};

use tokio_postgres::Transaction;

use super::LOCK;
use super::failure::Failure;
use super::settings::Server;
use crate::dialect::Dialect;
use crate::error::{Error, Result};
use crate::migrate::{self, Applied, Migration, Step};

/// The oldest server we are tested with, as PostgreSQL numbers it.
const OLDEST: i64 = 150_000;

/// Runs what is due, all or nothing, and refuses a server that is too old.
pub(super) async fn run(server: &Server, migrations: &[Migration]) -> Result<()> {
    let (mut client, driver) = server.connect().await?;
    let migrated = async {
        let transaction = client.transaction().await.map_err(failed)?;
        check_version(&transaction).await?;
        transaction.batch_execute(LOCK).await.map_err(failed)?;
        transaction.batch_execute(migrate::TABLE).await.map_err(failed)?;
        for step in migrate::plan(Dialect::Postgres, migrations, &applied(&transaction).await?)? {
            apply(&transaction, &step).await?;
        }
        transaction.commit().await.map_err(failed)
    };
    let migrated = migrated.await;
    driver.abort();
    migrated
}

async fn check_version(transaction: &Transaction<'_>) -> Result<()> {
    let row = transaction.query_one("SELECT CAST(current_setting('server_version_num') AS BIGINT)", &[]).await;
    let version: i64 = row.and_then(|row| row.try_get(0)).map_err(failed)?;
    if version >= OLDEST {
        return Ok(());
    }
    let (have, need) = (version / 10_000, OLDEST / 10_000);
    Err(Error::Other(format!("the server is PostgreSQL {have}; {need} or newer is needed: upgrade it")))
}

async fn applied(transaction: &Transaction<'_>) -> Result<Applied> {
    let rows = transaction.query(migrate::APPLIED, &[]).await.map_err(failed)?;
    let entry = |row: &tokio_postgres::Row| Ok(((row.try_get(0)?, row.try_get(1)?), row.try_get(2)?));
    rows.iter().map(entry).collect::<Result<_, _>>().map_err(failed)
}

async fn apply(transaction: &Transaction<'_>, step: &Step) -> Result<()> {
    let named = |error| match failed(error) {
        Error::Other(text) => Error::Other(format!("migration {} of {}: {text}", step.number, step.slice)),
        other => other,
    };
    transaction.batch_execute(&step.sql).await.map_err(named)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis());
    let now = i64::try_from(now).unwrap_or(i64::MAX);
    let record = [&step.slice as &(dyn tokio_postgres::types::ToSql + Sync), &step.number, &step.checksum, &now];
    transaction.execute(migrate::RECORD, &record).await.map(drop).map_err(failed)
}

fn failed(error: tokio_postgres::Error) -> Error {
    match Failure::from(error) {
        Failure::Conflict => Error::Other("migrating the database failed: a key was violated".to_owned()),
        failure => failure.into(),
    }
}
