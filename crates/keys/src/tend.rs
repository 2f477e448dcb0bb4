//! Background passes: the end of keys, their rotation by the calendar, and new root keys.

use platform::{RootKeyError, SealedKey};
use serde_json::{Value, json};
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::Kms;
use crate::ops::rotation::rotate;
use crate::rules::DAY;
use crate::store::{self, Key, StoredMaterial};
use crate::vault::bound_to;

/// How many rows one look takes.
const CHUNK: i64 = 100;

/// The store or the root keys failed.
type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Kms {
    /// Destroys keys whose time is up, and rotates those whose period is over.
    pub(crate) async fn tend(&self) -> Result<(), Failure> {
        let db = &self.0.plane.db;
        loop {
            let due = store::due_for_deletion(db, self.0.plane.clock.now(), CHUNK).await?;
            for key in &due {
                self.destroy(key).await?;
            }
            if due.is_empty() {
                break;
            }
        }
        loop {
            let due = store::due_for_rotation(db, self.0.plane.clock.now(), CHUNK).await?;
            for key in &due {
                self.rotate_by_calendar(key).await?;
            }
            if due.is_empty() {
                return Ok(());
            }
        }
    }

    /// Removes a key and all of its material: nothing that was encrypted with it can be read any more.
    async fn destroy(&self, key: &Key) -> Result<(), Failure> {
        let now = self.0.plane.clock.now();
        let mut batch = Batch::new();
        store::destroy_key(&mut batch, key);
        batch.journal(entry(key, now, "CustomerKeyDestroyed", json!({ "deletionDate": key.deletion_at })));
        self.settle(batch).await?;
        self.0.cache.gone(key.id);
        Ok(())
    }

    async fn rotate_by_calendar(&self, key: &Key) -> Result<(), Failure> {
        let now = self.0.plane.clock.now();
        let material = self.new_material(key.id, key.material.saturating_add(1), Some("AUTOMATIC"), now).await?;
        let next = key.rotation_days.map(|days| now + days * DAY);
        let mut batch = rotate(&Key { rotate_at: next, ..key.clone() }, &material);
        batch.journal(entry(key, now, "CustomerKeyRotated", json!({ "keyMaterialId": material.id })));
        self.settle(batch).await?;
        self.0.cache.changed(key.id);
        Ok(())
    }

    /// Seals all material anew that is not sealed under the newest root key, so that older root keys can be removed.
    pub(crate) async fn reseal(&self) -> Result<(), Failure> {
        let plane = &self.0.plane;
        let (root_key, mut after, mut sealed, mut failed) = (plane.keys.roots().newest(), (String::new(), 0), 0, None);
        loop {
            let old = store::sealed_otherwise(&plane.db, &root_key, &after, CHUNK).await?;
            let Some(last) = old.last() else { break };
            after = (last.key.to_string(), last.number.into());
            let mut batch = Batch::new();
            for material in &old {
                match self.sealed_anew(material).await {
                    Ok(new) => {
                        store::reseal(&mut batch, material, &new);
                        sealed += 1;
                    }
                    Err(error) => failed = Some(error),
                }
            }

            plane.commit(batch).await?;
        }
        if sealed > 0 {
            tracing::info!(
                root_key = &*root_key,
                sealed,
                "material of customer keys is sealed under the newest root key"
            );
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }

    async fn sealed_anew(&self, material: &StoredMaterial) -> Result<SealedKey, RootKeyError> {
        let secret = self.unsealed(&material.sealed, material.key, material.number).await?;
        self.0.plane.keys.roots().seal(&bound_to(material.key, material.number), &secret).await
    }

    /// Commits what a pass has decided; when somebody was faster, the next look decides again.
    async fn settle(&self, batch: Batch) -> Result<(), Error> {
        match self.0.plane.commit(batch).await {
            Ok(_) | Err(Error::Conflict { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn entry(key: &Key, now: i64, operation: &str, detail: Value) -> Entry {
    Entry {
        at: now,
        account: key.account.to_string(),
        region: key.region.to_string(),
        principal: "fleetwright".to_owned(),
        operation: operation.to_owned(),
        resource: key.arn.to_string(),
        detail,
    }
}
