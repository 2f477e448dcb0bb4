//! The only SQL of this slice.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use platform::{ResourcePolicy, SealedKey};
use policy::{Kind, Policy};
use serde_json::{Value, json};
use storage::{Batch, Db, Error, Row, Val};
use uuid::Uuid;

use crate::rules::{self, State};

/// A customer key as stored, without its material.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) id: Uuid,
    pub(crate) arn: Arc<str>,
    pub(crate) account: Arc<str>,
    pub(crate) region: Arc<str>,
    /// Whether the service manages it, and people only use it.
    pub(crate) managed: bool,
    pub(crate) state: State,
    pub(crate) description: String,
    /// Absent: the default.
    pub(crate) policy: Option<ResourcePolicy>,
    pub(crate) compiled: Compiled,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created_at: i64,
    pub(crate) deletion_at: Option<i64>,
    /// Days between automatic rotations; absent: there are none.
    pub(crate) rotation_days: Option<i64>,
    pub(crate) rotate_at: Option<i64>,
    /// The number of its newest material.
    pub(crate) material: u32,
    /// The public name of its newest material.
    pub(crate) material_id: Arc<str>,
    /// Counts changes.
    pub(crate) version: i64,
}

/// A key's policy, compiled when it is first asked. A copy of a key, which may get another policy, begins without.
#[derive(Default)]
pub(crate) struct Compiled(OnceLock<Option<Arc<Policy>>>);

impl Clone for Compiled {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Key {
    /// The key's policy; none when what is stored cannot be read.
    pub(crate) fn compiled(&self) -> Option<Arc<Policy>> {
        let compile = || match &self.policy {
            Some(policy) => policy.compiled(Kind::Key).ok().map(Arc::new),
            None => rules::compiled(&rules::default_policy(self)).ok().map(Arc::new),
        };
        self.compiled.0.get_or_init(compile).clone()
    }
}

/// Material as stored.
pub(crate) struct StoredMaterial {
    pub(crate) key: Uuid,
    pub(crate) number: u32,
    pub(crate) id: String,
    /// How it came: `AUTOMATIC` or `ON_DEMAND`; absent for a key's first.
    pub(crate) rotation: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) sealed: SealedKey,
}

/// An alias as stored.
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
}

/// The ARN of a key or an alias.
pub(crate) fn arn(account: &str, region: &str, resource: &str) -> String {
    format!("arn:aws:kms:{region}:{account}:{resource}")
}

macro_rules! key_where {
    ($condition:literal) => {
        concat!(
            "SELECT k.id, k.account, k.region, k.manager, k.state, k.description, k.policy, k.tags, k.created_at,
                    k.deletion_at, k.rotation_days, k.rotate_at, k.material, k.version, m.id
             FROM kms_keys k JOIN kms_materials m ON m.key_id = k.id AND m.number = k.material WHERE ",
            $condition
        )
    };
}

pub(crate) async fn key(db: &Db, id: Uuid) -> Result<Option<Key>, Error> {
    let rows = db.read(key_where!("k.id = $1"), &[id.to_string().into()]).await?;
    rows.first().map(read_key).transpose()
}

/// The ids and tags of keys that have tags, in order, after a given one.
pub(crate) async fn tagged(
    db: &Db,
    account: &str,
    region: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, BTreeMap<String, String>)>, Error> {
    let sql = "SELECT id, tags FROM kms_keys WHERE account = $1 AND region = $2 AND id > $3 AND tags <> '{}'
               ORDER BY id LIMIT $4";
    let rows = db.scan(sql, vec![account.into(), region.into(), after.into(), limit.into()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), tags_of(&row.json(1)?)))).collect()
}

/// Keys whose time has come to be destroyed.
pub(crate) async fn due_for_deletion(db: &Db, now: i64, limit: i64) -> Result<Vec<Key>, Error> {
    let sql = key_where!("k.deletion_at <= $1 ORDER BY k.deletion_at LIMIT $2");
    db.scan(sql, vec![now.into(), limit.into()]).await?.iter().map(read_key).collect()
}

/// Enabled keys whose time has come to be rotated.
pub(crate) async fn due_for_rotation(db: &Db, now: i64, limit: i64) -> Result<Vec<Key>, Error> {
    let sql = key_where!("k.rotate_at <= $1 AND k.state = 'Enabled' ORDER BY k.rotate_at LIMIT $2");
    db.scan(sql, vec![now.into(), limit.into()]).await?.iter().map(read_key).collect()
}

/// Ids of an account's keys in a region, in order, after `after`.
pub(crate) async fn key_ids(
    db: &Db,
    account: &str,
    region: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<String>, Error> {
    let sql = "SELECT id FROM kms_keys WHERE account = $1 AND region = $2 AND id > $3 ORDER BY id LIMIT $4";
    let rows = db.read(sql, &[account.into(), region.into(), after.into(), limit.into()]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.to_owned())).collect()
}

pub(crate) async fn alias(db: &Db, account: &str, region: &str, name: &str) -> Result<Option<Alias>, Error> {
    let sql = "SELECT name, key_id, created_at, updated_at FROM kms_aliases
               WHERE account = $1 AND region = $2 AND name = $3";
    let rows = db.read(sql, &[account.into(), region.into(), name.into()]).await?;
    rows.first().map(read_alias).transpose()
}

/// Aliases in order of their names, after `after`.
pub(crate) async fn aliases(
    db: &Db,
    account: &str,
    region: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Alias>, Error> {
    let sql = "SELECT name, key_id, created_at, updated_at FROM kms_aliases
               WHERE account = $1 AND region = $2 AND name > $3 ORDER BY name LIMIT $4";
    let rows = db.read(sql, &[account.into(), region.into(), after.into(), limit.into()]).await?;
    rows.iter().map(read_alias).collect()
}

/// Aliases of one key in order of their names, after `after`.
pub(crate) async fn aliases_of(db: &Db, key: Uuid, after: &str, limit: i64) -> Result<Vec<Alias>, Error> {
    let sql = "SELECT name, key_id, created_at, updated_at FROM kms_aliases
               WHERE key_id = $1 AND name > $2 ORDER BY name LIMIT $3";
    let rows = db.read(sql, &[key.to_string().into(), after.into(), limit.into()]).await?;
    rows.iter().map(read_alias).collect()
}

pub(crate) async fn material(db: &Db, key: Uuid, number: u32) -> Result<Option<StoredMaterial>, Error> {
    let sql = "SELECT key_id, number, id, rotation, created_at, root_key, sealed FROM kms_materials
               WHERE key_id = $1 AND number = $2";
    let rows = db.read(sql, &[key.to_string().into(), number.into()]).await?;
    rows.first().map(read_material).transpose()
}

/// A key's materials, in order of their numbers, after `after`.
pub(crate) async fn materials(db: &Db, key: Uuid, after: i64, limit: i64) -> Result<Vec<StoredMaterial>, Error> {
    let sql = "SELECT key_id, number, id, rotation, created_at, root_key, sealed FROM kms_materials
               WHERE key_id = $1 AND number > $2 ORDER BY number LIMIT $3";
    let rows = db.read(sql, &[key.to_string().into(), after.into(), limit.into()]).await?;
    rows.iter().map(read_material).collect()
}

/// Materials of all keys that are sealed under another root key than `root_key`, in order, after that of `after`.
pub(crate) async fn sealed_otherwise(
    db: &Db,
    root_key: &str,
    after: &(String, i64),
    limit: i64,
) -> Result<Vec<StoredMaterial>, Error> {
    let sql = "SELECT key_id, number, id, rotation, created_at, root_key, sealed FROM kms_materials
               WHERE root_key <> $1 AND (key_id, number) > ($2, $3) ORDER BY key_id, number LIMIT $4";
    let params = vec![root_key.into(), after.0.as_str().into(), after.1.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(read_material).collect()
}

pub(crate) async fn rotations_on_demand(db: &Db, key: Uuid) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM kms_materials WHERE key_id = $1 AND rotation = 'ON_DEMAND'";
    db.read(sql, &[key.to_string().into()]).await?.first().map_or(Ok(0), |row| row.int(0))
}

pub(crate) fn insert_key(batch: &mut Batch, key: &Key) {
    let params = [
        key.id.to_string().into(),
        (&key.account).into(),
        (&key.region).into(),
        (if key.managed { "AWS" } else { "CUSTOMER" }).into(),
        key.state.name().into(),
        key.description.as_str().into(),
        policy(key),
        tags(key).into(),
        key.created_at.into(),
        key.deletion_at.into(),
        key.rotation_days.into(),
        key.rotate_at.into(),
        key.material.into(),
        key.version.into(),
    ];
    batch.expect(
        1,
        "INSERT INTO kms_keys (id, account, region, manager, state, description, policy, tags, created_at, deletion_at,
                               rotation_days, rotate_at, material, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        params,
    );
}

/// Stores everything of a key that can change, unless somebody else has changed it since it was read.
pub(crate) fn update_key(batch: &mut Batch, key: &Key) {
    let params = [
        key.state.name().into(),
        key.description.as_str().into(),
        policy(key),
        tags(key).into(),
        key.deletion_at.into(),
        key.rotation_days.into(),
        key.rotate_at.into(),
        key.material.into(),
        key.id.to_string().into(),
        key.version.into(),
    ];
    batch.expect(
        1,
        "UPDATE kms_keys SET state = $1, description = $2, policy = $3, tags = $4, deletion_at = $5, rotation_days = $6,
                             rotate_at = $7, material = $8, version = version + 1
         WHERE id = $9 AND version = $10",
        params,
    );
}

/// Removes a key with all of its material and names, unless somebody has changed it since it was read.
pub(crate) fn destroy_key(batch: &mut Batch, key: &Key) {
    let id = || Val::from(key.id.to_string());
    batch
        .expect(1, "DELETE FROM kms_keys WHERE id = $1 AND version = $2", [id(), key.version.into()])
        .run("DELETE FROM kms_materials WHERE key_id = $1", [id()])
        .run("DELETE FROM kms_aliases WHERE key_id = $1", [id()]);
}

pub(crate) fn insert_material(batch: &mut Batch, material: &StoredMaterial) {
    let params = [
        material.key.to_string().into(),
        material.number.into(),
        material.id.as_str().into(),
        material.rotation.clone().into(),
        material.created_at.into(),
        material.sealed.root_key.as_str().into(),
        material.sealed.text.as_str().into(),
    ];
    batch.expect(
        1,
        "INSERT INTO kms_materials (key_id, number, id, rotation, created_at, root_key, sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params,
    );
}

/// Puts newly sealed material in the place of the old; does nothing when somebody was faster.
pub(crate) fn reseal(batch: &mut Batch, old: &StoredMaterial, new: &SealedKey) {
    let params = [
        new.root_key.as_str().into(),
        new.text.as_str().into(),
        old.key.to_string().into(),
        old.number.into(),
        old.sealed.text.as_str().into(),
    ];
    batch.run(
        "UPDATE kms_materials SET root_key = $1, sealed = $2 WHERE key_id = $3 AND number = $4 AND sealed = $5",
        params,
    );
}

pub(crate) fn insert_alias(batch: &mut Batch, name: &str, key: &Key, now: i64) {
    let params = [(&key.account).into(), (&key.region).into(), name.into(), key.id.to_string().into(), now.into()];
    batch.expect(
        1,
        "INSERT INTO kms_aliases (account, region, name, key_id, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)",
        params,
    );
}

/// Lets an alias of the key's account and region name this key.
pub(crate) fn update_alias(batch: &mut Batch, name: &str, key: &Key, now: i64) {
    let params = [key.id.to_string().into(), now.into(), (&key.account).into(), (&key.region).into(), name.into()];
    batch.expect(
        1,
        "UPDATE kms_aliases SET key_id = $1, updated_at = $2 WHERE account = $3 AND region = $4 AND name = $5",
        params,
    );
}

pub(crate) fn delete_alias(batch: &mut Batch, account: &str, region: &str, name: &str) {
    let sql = "DELETE FROM kms_aliases WHERE account = $1 AND region = $2 AND name = $3";
    batch.expect(1, sql, [account.into(), region.into(), name.into()]);
}

fn policy(key: &Key) -> Val {
    key.policy.as_ref().map(|policy| json!(policy).to_string()).into()
}

fn read_policy(policy: Option<Value>) -> Result<Option<ResourcePolicy>, Error> {
    let read = policy.map(serde_json::from_value).transpose();
    read.map_err(|error| Error::Other(format!("the policy of a key cannot be read: {error}")))
}

fn tags_of(stored: &Value) -> BTreeMap<String, String> {
    let tags = stored.as_object().into_iter().flatten();
    tags.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}

fn tags(key: &Key) -> String {
    Value::from_iter(key.tags.clone()).to_string()
}

fn read_key(row: &Row) -> Result<Key, Error> {
    let (account, region): (Arc<str>, Arc<str>) = (row.text(1)?.into(), row.text(2)?.into());
    let id = uuid(row.text(0)?)?;
    let tags = tags_of(&row.json(7)?);
    Ok(Key {
        id,
        arn: arn(&account, &region, &format!("key/{id}")).into(),
        account,
        region,
        managed: row.text(3)? == "AWS",
        state: State::read(row.text(4)?),
        description: row.text(5)?.to_owned(),
        policy: read_policy(row.opt_json(6)?)?,
        compiled: Compiled::default(),
        tags,
        created_at: row.int(8)?,
        deletion_at: row.opt_int(9)?,
        rotation_days: row.opt_int(10)?,
        rotate_at: row.opt_int(11)?,
        material: number(row.int(12)?)?,
        version: row.int(13)?,
        material_id: row.text(14)?.into(),
    })
}

fn read_material(row: &Row) -> Result<StoredMaterial, Error> {
    Ok(StoredMaterial {
        key: uuid(row.text(0)?)?,
        number: number(row.int(1)?)?,
        id: row.text(2)?.to_owned(),
        rotation: row.opt_text(3)?.map(str::to_owned),
        created_at: row.int(4)?,
        sealed: SealedKey { root_key: row.text(5)?.to_owned(), text: row.text(6)?.to_owned() },
    })
}

fn read_alias(row: &Row) -> Result<Alias, Error> {
    Ok(Alias {
        name: row.text(0)?.to_owned(),
        key: row.text(1)?.to_owned(),
        created_at: row.int(2)?,
        updated_at: row.int(3)?,
    })
}

fn uuid(text: &str) -> Result<Uuid, Error> {
    Uuid::try_parse(text).map_err(|_| Error::Other(format!("{text} in the table of keys is not the id of a key")))
}

fn number(number: i64) -> Result<u32, Error> {
    u32::try_from(number).map_err(|_| Error::Other(format!("{number} is not the number of a key's material")))
}
