//! Sealing what has been committed since the last time.

use std::collections::HashMap;

use storage::journal::{self, Recorded};
use storage::{Batch, Error, Val};

use crate::{Audit, chain};

/// How many entries one batch seals.
const CHUNK: u32 = 1_000;

/// An account's newest seal.
struct Head {
    position: i64,
    seal: String,
}

impl Audit {
    /// Seals all entries that are not sealed yet. Replicas may do so at one time: who comes second finds the heads moved,
    /// and goes on from there.
    pub(crate) async fn seal_new(&self) -> Result<(), Error> {
        loop {
            let mut heads = self.heads().await?;
            let sealed = heads.values().map(|head| head.position).max().unwrap_or(0);
            let entries = journal::read_after(&self.0.plane.db, sealed, CHUNK).await?;
            if entries.is_empty() {
                return Ok(());
            }
            match self.0.plane.commit(self.batch(&mut heads, &entries)).await {
                Ok(_) | Err(Error::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn batch(&self, heads: &mut HashMap<String, Head>, entries: &[Recorded]) -> Batch {
        let before: HashMap<String, i64> =
            heads.iter().map(|(account, head)| (account.clone(), head.position)).collect();
        let mut rows = Vec::with_capacity(entries.len());
        for recorded in entries {
            let account = &recorded.entry.account;
            let last = heads.get(account).map_or(chain::FIRST, |head| &head.seal);
            let seal = chain::seal(&self.0.key, last, recorded);
            rows.push([Val::from(recorded.position), account.as_str().into(), seal.as_str().into()]);
            heads.insert(account.clone(), Head { position: recorded.position, seal });
        }
        let mut batch = Batch::new();
        batch.run(
            "INSERT INTO audit_seals (position, account, seal)
             SELECT position, account, seal FROM {rows $1 position:int, account:text, seal:text}",
            [Val::rows(rows)],
        );
        for (account, head) in heads.iter() {
            let old = before.get(account).copied();
            if old != Some(head.position) {
                advance(&mut batch, account, old, head);
            }
        }
        batch
    }

    async fn heads(&self) -> Result<HashMap<String, Head>, Error> {
        let rows = self.0.plane.db.read("SELECT account, position, seal FROM audit_heads", &[]).await?;
        let read = |row: &storage::Row| {
            Ok((row.text(0)?.to_owned(), Head { position: row.int(1)?, seal: row.text(2)?.to_owned() }))
        };
        rows.iter().map(read).collect()
    }
}

/// Moves an account's head, guarded by where it was.
fn advance(batch: &mut Batch, account: &str, old: Option<i64>, head: &Head) {
    let moved: [Val; 3] = [account.into(), head.position.into(), head.seal.as_str().into()];
    match old {
        None => batch.expect(1, "INSERT INTO audit_heads (account, position, seal) VALUES ($1, $2, $3)", moved),
        Some(old) => {
            let [account, position, seal] = moved;
            batch.expect(
                1,
                "UPDATE audit_heads SET position = $2, seal = $3 WHERE account = $1 AND position = $4",
                [account, position, seal, old.into()],
            )
        }
    };
}
