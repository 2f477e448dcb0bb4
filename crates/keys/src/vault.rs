//! Finding keys, and encrypting with them: what the operations and other slices share.

use std::sync::Arc;

use model::kms::error;
use model::{Error, common};
use platform::{Ctx, RootKeyError, SealedKey};
use serde_json::{Value, json};
use storage::Batch;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::Kms;
use crate::access::Use;
use crate::cipher::{Blob, Context, Material, RANDOM};
use crate::rules::{self, KeyRef, SSM_ALIAS, State};
use crate::store::{self, Key, StoredMaterial};

/// How often a change that met a newer one is decided again.
const TRIES: usize = 10;

/// What [`Kms::encrypt`] gives.
pub struct Encrypted {
    /// The ciphertext; names its key by itself.
    pub blob: Vec<u8>,
    /// The ARN of the key that encrypted.
    pub key_arn: Arc<str>,
}

/// What [`Kms::decrypt`] gives; wiped when dropped.
pub struct Decrypted {
    /// What was encrypted.
    pub plaintext: Zeroizing<Vec<u8>>,
    /// The ARN of the key that decrypted.
    pub key_arn: Arc<str>,
}

impl Kms {
    /// Encrypts under a key of the caller's account and region, given as key id, key ARN, alias name or alias ARN, for
    /// instance [`SSM_ALIAS`]. Any length. `service`, such as `ssm`, is the one that does it on behalf of the caller, who
    /// must be allowed `kms:Encrypt`. The call's entry in the trail names the key.
    ///
    /// # Errors
    /// `NotFoundException`, `DisabledException`, `KMSInvalidStateException`, `AccessDeniedException`, `InvalidArnException`.
    pub async fn encrypt(
        &self,
        ctx: &Ctx,
        service: &str,
        key: &str,
        context: &Context,
        plaintext: &[u8],
    ) -> Result<Encrypted, Error> {
        let key = self.named(ctx, key).await?;
        let used = Use { action: "kms:Encrypt", context: Some(context), via: Some(service) };
        self.ask(ctx, &key, used).await?;
        rules::usable(&key)?;
        let (blob, material) = self.seal(&key, context, plaintext).await?;
        Self::used_aside(ctx, &key, used, &material, &blob);
        Ok(Encrypted { blob, key_arn: Arc::clone(&key.arn) })
    }

    /// Decrypts what was encrypted under any key of the caller's account and region with the same context. `service` is the
    /// one that does it on behalf of the caller, who must be allowed `kms:Decrypt`. The call's entry in the trail names the
    /// key, and is written before the call is answered.
    ///
    /// # Errors
    /// `InvalidCiphertextException`, `AccessDeniedException` (also for an unknown or another account's key),
    /// `DisabledException`, `KMSInvalidStateException`.
    pub async fn decrypt(&self, ctx: &Ctx, service: &str, context: &Context, blob: &[u8]) -> Result<Decrypted, Error> {
        let used = Use { action: "kms:Decrypt", context: Some(context), via: Some(service) };
        let (parsed, key) = self.key_of(ctx, blob, used).await?;
        let (plaintext, material) = self.open(&key, &parsed, context).await?;
        Self::used_aside(ctx, &key, used, &material, blob);
        Ok(Decrypted { plaintext, key_arn: Arc::clone(&key.arn) })
    }

    /// The enabled key that `text` calls.
    pub(crate) async fn usable(&self, ctx: &Ctx, text: &str) -> Result<Arc<Key>, Error> {
        let key = self.named(ctx, text).await?;
        rules::usable(&key)?;
        Ok(key)
    }

    async fn named(&self, ctx: &Ctx, text: &str) -> Result<Arc<Key>, Error> {
        match rules::key_ref(text, ctx.account(), ctx.region())? {
            KeyRef::Id(id) => self.by_id(ctx, id).await,
            KeyRef::Alias(name) => self.by_alias(ctx, &name).await,
        }
    }

    /// The enabled key that a blob names, of the caller's account and region, which the caller may use so.
    pub(crate) async fn key_of<'a>(
        &self,
        ctx: &Ctx,
        blob: &'a [u8],
        used: Use<'_>,
    ) -> Result<(Blob<'a>, Arc<Key>), Error> {
        let blob = Blob::parse(blob).ok_or_else(invalid)?;
        let key = self.cached(blob.key).await?;
        let own = key.filter(|key| *key.account == *ctx.account() && *key.region == *ctx.region());
        let key = own.ok_or_else(|| {
            common::ACCESS_DENIED.with(
                "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or \
                 you are not allowed to access.",
            )
        })?;
        self.ask(ctx, &key, used).await?;
        rules::usable(&key)?;
        Ok((blob, key))
    }

    /// Encrypts; gives the blob and the material's public name.
    pub(crate) async fn seal(
        &self,
        key: &Key,
        context: &Context,
        plaintext: &[u8],
    ) -> Result<(Vec<u8>, Arc<Material>), Error> {
        let material = self.material(key.id, key.material).await?;
        let material = material.ok_or_else(|| Error::internal(format!("{} has no material", key.arn)))?;
        let mut random = [0; RANDOM];
        self.0.plane.ids.fill(&mut random);
        let blob = material.seal(key.id, &random, context, plaintext);
        Ok((blob.ok_or_else(|| Error::internal("too much to encrypt"))?, material))
    }

    pub(crate) async fn open(
        &self,
        key: &Key,
        blob: &Blob<'_>,
        context: &Context,
    ) -> Result<(Zeroizing<Vec<u8>>, Arc<Material>), Error> {
        let material = self.material(key.id, blob.material).await?.ok_or_else(invalid)?;
        let plaintext = material.open(blob, context).ok_or_else(invalid)?;
        Ok((plaintext, material))
    }

    /// The key that `text` calls, in any state, as it is now in the store.
    pub(crate) async fn any(&self, ctx: &Ctx, text: &str) -> Result<Arc<Key>, Error> {
        let key = match rules::key_ref(text, ctx.account(), ctx.region())? {
            KeyRef::Id(id) => self.read(id).await?.ok_or_else(|| absent(ctx, id))?,
            KeyRef::Alias(name) => self.by_alias(ctx, &name).await?,
        };
        Ok(own(ctx, key)?)
    }

    /// As [`Kms::any`], where AWS takes no alias.
    pub(crate) async fn only(&self, ctx: &Ctx, text: &str) -> Result<Arc<Key>, Error> {
        let id = rules::key_id(text, ctx.account(), ctx.region())?;
        let key = self.read(id).await?.ok_or_else(|| absent(ctx, id))?;
        Ok(own(ctx, key)?)
    }

    /// Changes a key, called by id or ARN: `decide` changes the copy that it is given, and says what the journal says.
    /// Decides again when somebody else has changed the key in between.
    pub(crate) async fn change(
        &self,
        ctx: &Ctx,
        text: &str,
        decide: impl Fn(&mut Key) -> Result<Value, Error>,
    ) -> Result<Key, Error> {
        for _ in 0..TRIES {
            let mut key = Key::clone(&*self.only(ctx, text).await?);
            rules::own(&key, ctx.operation)?;
            let told = decide(&mut key)?;
            let mut batch = Batch::new();
            store::update_key(&mut batch, &key);
            batch.journal(ctx.entry(&*key.arn, told));
            if self.commit(ctx, key.id, batch).await? {
                return Ok(key);
            }
        }
        Err(busy(text))
    }

    /// Commits a change of a key; whether it was decided on what still holds.
    pub(crate) async fn commit(&self, ctx: &Ctx, key: Uuid, batch: Batch) -> Result<bool, Error> {
        let committed = ctx.plane.commit(batch).await;
        self.0.cache.changed(key);
        match committed {
            Ok(_) => Ok(true),
            Err(storage::Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Forgets what an alias of the caller's account and region names.
    pub(crate) fn renamed(&self, ctx: &Ctx, alias: &str) {
        self.0.cache.renamed(&store::arn(ctx.account(), ctx.region(), alias));
    }

    /// Journals that a key was used.
    pub(crate) async fn used(&self, ctx: &Ctx, key: &Key, told: Value) -> Result<(), Error> {
        let mut batch = Batch::new();
        batch.journal(ctx.entry(&*key.arn, told));
        ctx.plane.commit(batch).await?;
        Ok(())
    }

    /// Lets the entry of another slice's operation name the key that was used for it.
    fn used_aside(ctx: &Ctx, key: &Key, used: Use<'_>, material: &Material, ciphertext: &[u8]) {
        let told = json!({
            "action": used.action, "key": &*key.arn, "keyMaterialId": material.id(), "invokedBy": used.via,
            "encryptionContext": used.context,
        });
        ctx.note_key(&key.arn, told, ciphertext);
    }

    /// New material for a key, sealed under the newest root key.
    pub(crate) async fn new_material(
        &self,
        key: Uuid,
        number: u32,
        rotation: Option<&str>,
        now: i64,
    ) -> Result<StoredMaterial, RootKeyError> {
        let plane = &self.0.plane;
        let (mut secret, mut id) = (Zeroizing::new([0; 32]), [0; 32]);
        plane.ids.fill(secret.as_mut_slice());
        plane.ids.fill(&mut id);
        let sealed = plane.keys.roots().seal(&bound_to(key, number), secret.as_slice()).await?;
        Ok(StoredMaterial {
            key,
            number,
            id: id.iter().map(|byte| format!("{byte:02x}")).collect(),
            rotation: rotation.map(str::to_owned),
            created_at: now,
            sealed,
        })
    }

    /// The id of the key that the service manages for Systems Manager in this account and region; made when it is first
    /// looked for.
    pub(crate) async fn ssm_key(&self, ctx: &Ctx) -> Result<Uuid, Error> {
        for _ in 0..TRIES {
            if let Some(alias) = store::alias(&ctx.plane.db, ctx.account(), ctx.region(), SSM_ALIAS).await? {
                return Ok(Uuid::try_parse(&alias.key)?);
            }
            let id = Uuid::try_parse(&ctx.plane.ids.uuid())?;
            let material = self.new_material(id, 1, None, ctx.now).await?;
            let key = Key {
                managed: true,
                description: "Default key that protects my SSM parameters when no other key is defined".to_owned(),
                rotation_days: Some(rules::ROTATION.into()),
                rotate_at: Some(ctx.now + i64::from(rules::ROTATION) * rules::DAY),
                ..new_key(ctx, id, &material)
            };
            let mut batch = Batch::new();
            store::insert_key(&mut batch, &key);
            store::insert_material(&mut batch, &material);
            store::insert_alias(&mut batch, SSM_ALIAS, &key, ctx.now);
            batch.journal(ctx.entry(&*key.arn, json!({ "created": SSM_ALIAS })));
            if self.commit(ctx, id, batch).await? {
                return Ok(id);
            }
        }
        Err(busy(SSM_ALIAS))
    }

    async fn by_id(&self, ctx: &Ctx, id: Uuid) -> Result<Arc<Key>, Error> {
        let key = self.cached(id).await?.ok_or_else(|| absent(ctx, id))?;
        Ok(own(ctx, key)?)
    }

    async fn by_alias(&self, ctx: &Ctx, name: &str) -> Result<Arc<Key>, Error> {
        let id = match self.alias_target(ctx.account(), ctx.region(), name).await? {
            Some(id) => id,
            None if name == SSM_ALIAS => self.ssm_key(ctx).await?,
            None => return Err(no_alias(ctx, name)),
        };
        self.by_id(ctx, id).await
    }

    /// The id of the key that an alias named at most half a second ago.
    pub(crate) async fn alias_target(&self, account: &str, region: &str, name: &str) -> Result<Option<Uuid>, Error> {
        let (arn, now) = (store::arn(account, region, name), self.0.plane.clock.now());
        if let Some(id) = self.0.cache.alias(&arn, now) {
            return Ok(Some(id));
        }
        let Some(alias) = store::alias(&self.0.plane.db, account, region, name).await? else { return Ok(None) };
        let id = Uuid::try_parse(&alias.key)?;
        self.0.cache.put_alias(arn, id, now);
        Ok(Some(id))
    }

    /// A key as it was at most half a second ago.
    pub(crate) async fn cached(&self, id: Uuid) -> Result<Option<Arc<Key>>, Error> {
        match self.0.cache.key(id, self.0.plane.clock.now()) {
            Some(key) => Ok(Some(key)),
            None => self.read(id).await,
        }
    }

    async fn read(&self, id: Uuid) -> Result<Option<Arc<Key>>, Error> {
        let now = self.0.plane.clock.now();
        let Some(key) = store::key(&self.0.plane.db, id).await?.map(Arc::new) else {
            self.0.cache.gone(id);
            return Ok(None);
        };
        self.0.cache.put_key(Arc::clone(&key), now);
        Ok(Some(key))
    }

    async fn material(&self, key: Uuid, number: u32) -> Result<Option<Arc<Material>>, Error> {
        if let Some(material) = self.0.cache.material(key, number) {
            return Ok(Some(material));
        }
        let Some(stored) = store::material(&self.0.plane.db, key, number).await? else { return Ok(None) };
        let secret = self.unsealed(&stored.sealed, key, number).await?;
        let material = Arc::new(Material::new(number, stored.id, &secret));
        self.0.cache.put_material(key, number, Arc::clone(&material));
        Ok(Some(material))
    }

    pub(crate) async fn unsealed(
        &self,
        sealed: &SealedKey,
        key: Uuid,
        number: u32,
    ) -> Result<Zeroizing<Vec<u8>>, RootKeyError> {
        self.0.plane.keys.roots().open(&bound_to(key, number), sealed).await
    }
}

/// A key of the caller's account and region as it is made.
pub(crate) fn new_key(ctx: &Ctx, id: Uuid, material: &StoredMaterial) -> Key {
    Key {
        id,
        arn: store::arn(ctx.account(), ctx.region(), &format!("key/{id}")).into(),
        account: ctx.account().into(),
        region: ctx.region().into(),
        managed: false,
        state: State::Enabled,
        description: String::new(),
        policy: None,
        compiled: store::Compiled::default(),
        tags: std::collections::BTreeMap::new(),
        created_at: ctx.now,
        deletion_at: None,
        rotation_days: None,
        rotate_at: None,
        material: material.number,
        material_id: material.id.as_str().into(),
        version: 1,
    }
}

/// What sealed material is bound to, so that no row can stand in for another.
pub(crate) fn bound_to(key: Uuid, number: u32) -> String {
    format!("kms key {key} material {number}")
}

/// An alias that does not exist.
pub(crate) fn no_alias(ctx: &Ctx, name: &str) -> Error {
    let arn = store::arn(ctx.account(), ctx.region(), name);
    error::NOT_FOUND_EXCEPTION.with(format!("Alias {arn} is not found.")).into()
}

/// Others change the same key without an end.
pub(crate) fn busy(what: &str) -> Error {
    common::THROTTLING.with(format!("{what} is being changed by others. Try again.")).into()
}

fn own(ctx: &Ctx, key: Arc<Key>) -> Result<Arc<Key>, model::Fault> {
    let id = key.id;
    Some(key)
        .filter(|key| *key.account == *ctx.account() && *key.region == *ctx.region())
        .ok_or_else(|| absent(ctx, id))
}

fn absent(ctx: &Ctx, id: Uuid) -> model::Fault {
    let arn = store::arn(ctx.account(), ctx.region(), &format!("key/{id}"));
    error::NOT_FOUND_EXCEPTION.with(format!("Key '{arn}' does not exist"))
}

fn invalid() -> model::Fault {
    error::INVALID_CIPHERTEXT_EXCEPTION.with(
        "The ciphertext was changed, was not made here, or the encryption context is not the one it was made with.",
    )
}
