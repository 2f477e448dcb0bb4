//! What is too old to keep. The seal of an account's last forgotten entry stays, so that the chain can be proven from there.

use storage::journal;
use storage::{Batch, Error, Val};

use crate::{Audit, DAY, chain};

impl Audit {
    /// Forgets the sealed entries of all accounts that are older than the deployment keeps them.
    pub(crate) async fn retain(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let rows = plane.db.scan("SELECT account FROM audit_heads", Vec::new()).await?;
        for row in &rows {
            while self.forget(row.text(0)?).await? {}
        }
        Ok(())
    }

    /// Forgets the oldest entries of an account, as far as all of them are too old: a clock that was wrong for a moment
    /// must not take the trail along. Gives whether there may be more.
    async fn forget(&self, account: &str) -> Result<bool, Error> {
        let plane = &self.0.plane;
        let before = plane.clock.now() - self.0.kept_days.saturating_mul(DAY);
        let (base, _) = self.base(account).await?;
        let seals = self.seals(account, base).await?;
        let Some((newest, _)) = seals.last() else { return Ok(false) };
        let entries = journal::read_account(&plane.db, account, base, *newest).await?;
        let old = entries.iter().map_while(|recorded| (recorded.entry.at < before).then_some(recorded.position)).last();
        let Some((position, seal)) = seals.iter().find(|(position, _)| Some(*position) == old) else {
            return Ok(false);
        };
        let mut batch = Batch::new();
        rebase(&mut batch, account, *position, seal);
        match plane.commit(batch).await {
            Ok(_) => Ok(position == newest),
            // Another replica was faster.
            Err(Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Where an account's chain begins: behind which position, and the seal there.
    pub(crate) async fn base(&self, account: &str) -> Result<(i64, String), Error> {
        let sql = "SELECT position, seal FROM audit_bases WHERE account = $1";
        let rows = self.0.plane.db.read(sql, &[account.into()]).await?;
        match rows.first() {
            Some(row) => Ok((row.int(0)?, row.text(1)?.to_owned())),
            None => Ok((0, chain::FIRST.to_owned())),
        }
    }
}

fn rebase(batch: &mut Batch, account: &str, position: i64, seal: &str) {
    let to: [Val; 2] = [account.into(), position.into()];
    batch
        .expect(
            1,
            "INSERT INTO audit_bases (account, position, seal) VALUES ($1, $2, $3)
             ON CONFLICT (account) DO UPDATE SET position = $2, seal = $3 WHERE audit_bases.position < $2",
            [account.into(), position.into(), seal.into()],
        )
        .run("DELETE FROM audit_seals WHERE account = $1 AND position <= $2", to);
    journal::forget(batch, account, position);
}
