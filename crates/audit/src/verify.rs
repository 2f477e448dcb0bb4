//! Proving that the trail is as it was written.

use storage::journal::{self, Recorded};
use storage::{Error, Row};

use crate::{Audit, chain};

/// How many entries are read at a time.
const CHUNK: i64 = 1_000;

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry is as it was sealed, and none is missing.
    Whole {
        /// How many entries the account has.
        entries: u64,
        /// The seal of the newest: whoever notes it down can later prove that nothing before it was changed, not even by
        /// somebody who has the root key.
        seal: String,
    },
    /// The first entry that is not as it was sealed, or is missing.
    Broken {
        /// Its place in the journal.
        position: i64,
        /// What is wrong.
        why: &'static str,
    },
}

impl Audit {
    /// Walks an account's chain from the oldest entry that is kept to its newest seal.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn verify(&self, account: &str) -> Result<Verdict, Error> {
        self.seal_new().await?;
        let (mut after, mut before) = self.base(account).await?;
        let mut entries = 0;
        loop {
            let seals = self.seals(account, after).await?;
            if seals.is_empty() {
                break;
            }
            let last = seals.last().map_or(after, |(position, _)| *position);
            let recorded = journal::read_account(&self.0.plane.db, account, after, last).await?;
            if let Some(broken) = self.compare(&mut before, &seals, &recorded) {
                return Ok(broken);
            }
            (after, entries) = (last, entries + seals.len() as u64);
        }
        self.end(account, after, before, entries).await
    }

    /// The chain must end where the account's head says.
    async fn end(&self, account: &str, after: i64, seal: String, entries: u64) -> Result<Verdict, Error> {
        let rows = self
            .0
            .plane
            .db
            .read("SELECT position, seal FROM audit_heads WHERE account = $1", &[account.into()])
            .await?;
        match rows.first() {
            Some(head) if head.int(0)? != after || head.text(1)? != seal => {
                Ok(Verdict::Broken { position: head.int(0)?, why: "the newest entries are missing" })
            }
            None if entries > 0 => Ok(Verdict::Broken { position: after, why: "the account's newest seal is missing" }),
            _ => Ok(Verdict::Whole { entries, seal }),
        }
    }

    fn compare(&self, before: &mut String, seals: &[(i64, String)], recorded: &[Recorded]) -> Option<Verdict> {
        let mut recorded = recorded.iter().peekable();
        for (position, seal) in seals {
            let broken = |why| Some(Verdict::Broken { position: *position, why });
            let Some(entry) = recorded.next_if(|entry| entry.position <= *position) else {
                return broken("the entry is missing");
            };
            if entry.position != *position {
                return Some(Verdict::Broken { position: entry.position, why: "the entry was not sealed" });
            }
            if chain::seal(&self.0.key, before, entry) != *seal {
                return broken("the entry is not as it was sealed");
            }
            before.clone_from(seal);
        }
        recorded.next().map(|entry| Verdict::Broken { position: entry.position, why: "the entry was not sealed" })
    }

    /// The next seals of an account, in order, with their positions.
    pub(crate) async fn seals(&self, account: &str, after: i64) -> Result<Vec<(i64, String)>, Error> {
        let sql =
            "SELECT position, seal FROM audit_seals WHERE account = $1 AND position > $2 ORDER BY position LIMIT $3";
        let rows = self.0.plane.db.scan(sql, vec![account.into(), after.into(), CHUNK.into()]).await?;
        rows.iter().map(|row: &Row| Ok((row.int(0)?, row.text(1)?.to_owned()))).collect()
    }
}
