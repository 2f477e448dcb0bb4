//! What is too old to keep. The seal of an account's last forgotten entry stays, so that the chain can be proven from there.

use std::collections::BTreeSet;

use storage::journal;
use storage::{Batch, Error};

use crate::seal::known;
use crate::store::{self, Link};
use crate::verify::CHUNK;
use crate::{Audit, DAY, chain};

impl Audit {
    /// Forgets the sealed entries of all accounts that are older than the deployment keeps them.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn retain(&self) -> Result<(), Error> {
        for account in store::accounts(&self.0.plane.db).await? {
            while self.forget(&account).await? {}
        }
        Ok(())
    }

    /// Forgets the oldest entries of an account, as far as all of them are too old: a clock that was wrong for a moment
    /// must not take the trail along. What is not as it was sealed stays: whoever makes an entry older than it is shall
    /// not have it forgotten. Gives whether there may be more.
    async fn forget(&self, account: &str) -> Result<bool, Error> {
        let db = &self.0.plane.db;
        let before = self.0.plane.clock.now() - self.0.kept_days.saturating_mul(DAY);
        let start = store::base(db, account).await?;
        let (after, seal) = start.map_or((0, chain::FIRST.to_owned()), |(link, _)| (link.position, link.seal));
        let seals = store::seals(db, account, after, i64::MAX, CHUNK).await?;
        let old = seals.iter().take_while(|seal| seal.at < before).count();
        let Some(last) = seals[..old].last() else { return Ok(false) };
        let entries = journal::read_account(db, account, after, last.position).await?;
        if let Err(broken) = self.sound(&seal, &seals[..old], &entries) {
            tracing::error!(
                account,
                position = broken.position,
                "an old entry of the audit trail is kept: {}",
                broken.why
            );
            return Ok(false);
        }
        let newest = entries.iter().map(|recorded| recorded.entry.at).max().unwrap_or(before);
        let base = Link { position: last.position, seal: last.seal.clone() };
        let mut batch = Batch::new();
        store::forget(&mut batch, account, &base, &chain::base_proof(&self.0.key, account, &base));
        let terms: BTreeSet<i64> = known(&entries).into_iter().map(|(term, _)| term).collect();
        store::delete_lookups(&mut batch, terms.into_iter(), newest, base.position);
        match db.commit(batch).await {
            Ok(_) => Ok(old == seals.len()),
            // Another replica was faster.
            Err(Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }
}
