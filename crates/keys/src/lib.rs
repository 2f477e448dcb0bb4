//! Customer keys: named keys with the KMS calls that clients of Systems Manager make, and encryption for other slices.
//!
//! A key is a row; its material is 32 random bytes, sealed under a root key of the deployment. A key that is rotated gets
//! new material for what is encrypted from then on and keeps the old for what was. Ciphertext names its key and material.

mod access;
mod cache;
mod cipher;
mod ops;
mod rules;
mod store;
mod tagged;
mod tend;
mod vault;

use std::sync::Arc;
use std::time::Duration;

use model::kms;
use platform::{Loops, Plane, ROTATED, Registry};
use storage::Migration;

pub use cipher::Context;
pub use rules::SSM_ALIAS;
pub use vault::{Decrypted, Encrypted};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "keys", number: 1, sql: include_str!("../migrations/0001_keys.sql") }];

/// How often keys are looked for that are due to be destroyed or rotated.
const TEND_PERIOD: Duration = Duration::from_secs(60);
/// How often material is looked for that is not sealed under the newest root key.
const RESEAL_PERIOD: Duration = Duration::from_secs(60);

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Kms(Arc<Inner>);

struct Inner {
    plane: Plane,
    cache: cache::Cache,
}

impl Kms {
    /// Reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane) -> Self {
        Self(Arc::new(Inner { plane: plane.clone(), cache: cache::Cache::default() }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<kms::CancelKeyDeletion, _, _>(ops::states::cancel_deletion)
            .on::<kms::CreateAlias, _, _>(ops::aliases::create)
            .on::<kms::CreateKey, _, _>(ops::keys::create)
            .on::<kms::Decrypt, _, _>(ops::crypto::decrypt)
            .on::<kms::DeleteAlias, _, _>(ops::aliases::delete)
            .on::<kms::DescribeKey, _, _>(ops::keys::describe)
            .on::<kms::DisableKey, _, _>(ops::states::disable)
            .on::<kms::DisableKeyRotation, _, _>(ops::rotation::disable)
            .on::<kms::EnableKey, _, _>(ops::states::enable)
            .on::<kms::EnableKeyRotation, _, _>(ops::rotation::enable)
            .on::<kms::Encrypt, _, _>(ops::crypto::encrypt)
            .on::<kms::GenerateDataKey, _, _>(ops::data_keys::with_plaintext)
            .on::<kms::GenerateDataKeyWithoutPlaintext, _, _>(ops::data_keys::without_plaintext)
            .on::<kms::GenerateRandom, _, _>(ops::data_keys::random)
            .on::<kms::GetKeyPolicy, _, _>(ops::policies::get)
            .on::<kms::GetKeyRotationStatus, _, _>(ops::rotation::status)
            .on::<kms::ListAliases, _, _>(ops::aliases::list)
            .on::<kms::ListKeyPolicies, _, _>(ops::policies::list)
            .on::<kms::ListKeyRotations, _, _>(ops::rotation::list)
            .on::<kms::ListKeys, _, _>(ops::keys::list)
            .on::<kms::ListResourceTags, _, _>(ops::tags::list)
            .on::<kms::PutKeyPolicy, _, _>(ops::policies::put)
            .on::<kms::ReEncrypt, _, _>(ops::crypto::re_encrypt)
            .on::<kms::RotateKeyOnDemand, _, _>(ops::rotation::on_demand)
            .on::<kms::ScheduleKeyDeletion, _, _>(ops::states::schedule_deletion)
            .on::<kms::TagResource, _, _>(ops::tags::tag)
            .on::<kms::UntagResource, _, _>(ops::tags::untag)
            .on::<kms::UpdateAlias, _, _>(ops::aliases::update)
            .on::<kms::UpdateKeyDescription, _, _>(ops::keys::describe_anew)
            .resource("kms:key", Self::resolve)
            .done();
    }

    /// Forgets the keys that are held in memory, as when the store was emptied.
    pub fn forget(&self) {
        self.0.cache.clear();
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let kms = self.clone();
        loops.spawn("destroy and rotate customer keys", TEND_PERIOD, "keys.tend", move || {
            let kms = kms.clone();
            async move { kms.tend().await }
        });
        let kms = self.clone();
        loops.spawn("seal customer keys under the newest root key", RESEAL_PERIOD, ROTATED, move || {
            let kms = kms.clone();
            async move { kms.reseal().await }
        });
    }
}
