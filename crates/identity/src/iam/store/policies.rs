//! Versions of managed policies, where they are attached, and policies written into entities.

use std::collections::BTreeMap;

use storage::{Batch, Db, Error, Row};

use super::entities::{beginning, entity_where, read_entity};
use crate::iam::entity::{Entity, Kind};

/// What a managed policy does where it is attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// It grants and denies.
    Permissions,
    /// It bounds what others may grant.
    Boundary,
}

impl Purpose {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Permissions => "permissions",
            Self::Boundary => "boundary",
        }
    }
}

/// One version of a managed policy.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) document: String,
    pub(crate) in_force: bool,
    pub(crate) created_at: i64,
}

/// How often a managed policy is used for what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) permissions: i64,
    pub(crate) boundaries: i64,
}

/// A policy written into an entity.
#[derive(Clone, Debug)]
pub(crate) struct Inline {
    /// The entity's id.
    pub(crate) entity: String,
    pub(crate) name: String,
    pub(crate) document: String,
}

/// Versions of a managed policy, newest first, below number `before`.
pub(crate) async fn versions(db: &Db, policy: &str, before: i64, limit: i64) -> Result<Vec<Version>, Error> {
    let sql = "SELECT number, document, in_force, created_at FROM iam_policy_versions
               WHERE policy = $1 AND number < $2 ORDER BY number DESC LIMIT $3";
    db.read(sql, &[policy.into(), before.into(), limit.into()]).await?.iter().map(read_version).collect()
}

/// The version of a managed policy that is in force.
pub(crate) async fn version_in_force(db: &Db, policy: &str) -> Result<Option<Version>, Error> {
    let sql = "SELECT number, document, in_force, created_at FROM iam_policy_versions
               WHERE policy = $1 AND in_force = 1";
    db.read(sql, &[policy.into()]).await?.first().map(read_version).transpose()
}

pub(crate) async fn version(db: &Db, policy: &str, number: i64) -> Result<Option<Version>, Error> {
    let sql = "SELECT number, document, in_force, created_at FROM iam_policy_versions
               WHERE policy = $1 AND number = $2";
    db.read(sql, &[policy.into(), number.into()]).await?.first().map(read_version).transpose()
}

pub(crate) fn insert_version(batch: &mut Batch, account: &str, policy: &str, version: &Version) {
    let params = [
        account.into(),
        policy.into(),
        version.number.into(),
        version.document.as_str().into(),
        version.in_force.into(),
        version.created_at.into(),
    ];
    batch.expect(
        1,
        "INSERT INTO iam_policy_versions (account, policy, number, document, in_force, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        params,
    );
}

/// Puts one version of a policy in force, and takes all others out.
pub(crate) fn put_in_force(batch: &mut Batch, policy: &str, number: i64) {
    let sql = "UPDATE iam_policy_versions SET in_force = CASE WHEN number = $2 THEN 1 ELSE 0 END WHERE policy = $1";
    batch.run(sql, [policy.into(), number.into()]);
}

pub(crate) fn delete_version(batch: &mut Batch, policy: &str, number: i64) {
    let sql = "DELETE FROM iam_policy_versions WHERE policy = $1 AND number = $2";
    batch.expect(1, sql, [policy.into(), number.into()]);
}

/// Removes all versions of a policy.
pub(crate) fn delete_versions(batch: &mut Batch, policy: &str) {
    batch.run("DELETE FROM iam_policy_versions WHERE policy = $1", [policy.into()]);
}

/// The number of the version in force of each of an account's policies, by ARN.
pub(crate) async fn numbers_in_force(db: &Db, account: &str) -> Result<BTreeMap<String, i64>, Error> {
    let sql = "SELECT policy, number FROM iam_policy_versions WHERE account = $1 AND in_force = 1";
    let rows = db.read(sql, &[account.into()]).await?;
    rows.iter().map(|row| Ok((text(row)?, row.int(1)?))).collect()
}

/// How many versions all of an account's policies have.
pub(crate) async fn count_versions(db: &Db, account: &str) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM iam_policy_versions WHERE account = $1";
    db.read(sql, &[account.into()]).await?.first().map_or(Ok(0), |row| row.int(0))
}

/// An account's own policies below a path, used for `purpose` (empty: for anything or nothing, `any`: for anything), in
/// order of their names, after `after` (a name in lower case).
pub(crate) async fn policies(
    db: &Db,
    account: &str,
    (prefix, purpose): (&str, &str),
    after: &str,
    limit: i64,
) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "WHERE e.account = $1 AND e.kind = 'policy' AND e.path LIKE $2 ESCAPE '\\' AND e.folded > $3
           AND ($4 = '' OR EXISTS (SELECT 1 FROM iam_attachments a
                WHERE a.account = e.account AND a.policy = 'arn:aws:iam::' || e.account || ':policy' || e.path || e.name
                  AND ($4 = 'any' OR a.purpose = $4)))
         ORDER BY e.folded LIMIT $5"
    );
    let params = [account.into(), beginning(prefix), after.into(), purpose.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read_entity).collect()
}

/// ARNs of the policies that are attached to an entity, which are few, in order.
pub(crate) async fn attached(db: &Db, entity: &str) -> Result<Vec<String>, Error> {
    let sql = "SELECT policy FROM iam_attachments WHERE entity = $1 AND purpose = 'permissions' ORDER BY policy";
    db.read(sql, &[entity.into()]).await?.iter().map(text).collect()
}

/// The ARN of the policy that bounds an entity.
pub(crate) async fn boundary(db: &Db, entity: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT policy FROM iam_attachments WHERE entity = $1 AND purpose = 'boundary'";
    db.read(sql, &[entity.into()]).await?.first().map(text).transpose()
}

/// How often each policy that an account uses is used, by ARN.
pub(crate) async fn uses(db: &Db, account: &str) -> Result<BTreeMap<String, Uses>, Error> {
    let sql = "SELECT policy, purpose, COUNT(*) FROM iam_attachments WHERE account = $1 GROUP BY policy, purpose";
    let mut uses: BTreeMap<String, Uses> = BTreeMap::new();
    for row in db.read(sql, &[account.into()]).await? {
        count(uses.entry(text(&row)?).or_default(), row.text(1)?, row.int(2)?);
    }
    Ok(uses)
}

/// How often an account uses one policy.
pub(crate) async fn uses_of(db: &Db, account: &str, policy: &str) -> Result<Uses, Error> {
    let sql = "SELECT purpose, COUNT(*) FROM iam_attachments WHERE account = $1 AND policy = $2 GROUP BY purpose";
    let mut uses = Uses::default();
    for row in db.read(sql, &[account.into(), policy.into()]).await? {
        count(&mut uses, row.text(0)?, row.int(1)?);
    }
    Ok(uses)
}

fn count(uses: &mut Uses, purpose: &str, number: i64) {
    if purpose == Purpose::Boundary.name() {
        uses.boundaries = number;
    } else {
        uses.permissions = number;
    }
}

/// Users, groups and roles of a policy below a path, in order of kind and name, after `after` (kind, name in lower case).
pub(crate) async fn users_of(
    db: &Db,
    (account, policy): (&str, &str),
    filter: &UsersFilter<'_>,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "JOIN (SELECT DISTINCT entity FROM iam_attachments
               WHERE account = $1 AND policy = $2 AND ($3 = '' OR purpose = $3)) a ON a.entity = e.id
         WHERE ($4 = '' OR e.kind = $4) AND e.path LIKE $5 ESCAPE '\\' AND (e.kind, e.folded) > ($6, $7)
         ORDER BY e.kind, e.folded LIMIT $8"
    );
    let params = [
        account.into(),
        policy.into(),
        filter.purpose.map_or("", Purpose::name).into(),
        filter.kind.map_or("", Kind::name).into(),
        beginning(filter.prefix),
        after.0.into(),
        after.1.into(),
        limit.into(),
    ];
    db.read(sql, &params).await?.iter().map(read_entity).collect()
}

/// Which users of a policy are meant.
pub(crate) struct UsersFilter<'a> {
    pub(crate) kind: Option<Kind>,
    pub(crate) purpose: Option<Purpose>,
    pub(crate) prefix: &'a str,
}

pub(crate) fn attach(batch: &mut Batch, account: &str, entity: &str, purpose: Purpose, policy: &str) {
    batch.expect(
        1,
        "INSERT INTO iam_attachments (account, entity, purpose, policy) VALUES ($1, $2, $3, $4)",
        [account.into(), entity.into(), purpose.name().into(), policy.into()],
    );
}

/// As [`attach`], if there is an entity with that id.
pub(crate) fn attach_if_there(batch: &mut Batch, account: &str, entity: &str, policy: &str) {
    batch.run(
        "INSERT INTO iam_attachments (account, entity, purpose, policy)
         SELECT account, id, 'permissions', $3 FROM iam_entities WHERE account = $1 AND id = $2",
        [account.into(), entity.into(), policy.into()],
    );
}

pub(crate) fn detach(batch: &mut Batch, entity: &str, policy: &str) {
    batch.expect(
        1,
        "DELETE FROM iam_attachments WHERE entity = $1 AND purpose = 'permissions' AND policy = $2",
        [entity.into(), policy.into()],
    );
}

/// Lets an entity be bounded by this policy, or by none.
pub(crate) fn bound(batch: &mut Batch, account: &str, entity: &str, policy: Option<&str>) {
    batch.run("DELETE FROM iam_attachments WHERE entity = $1 AND purpose = 'boundary'", [entity.into()]);
    if let Some(policy) = policy {
        attach(batch, account, entity, Purpose::Boundary, policy);
    }
}

pub(crate) async fn inline_policy(db: &Db, entity: &str, name: &str) -> Result<Option<Inline>, Error> {
    let sql = "SELECT entity, name, document FROM iam_inline_policies WHERE entity = $1 AND name = $2";
    db.read(sql, &[entity.into(), name.into()]).await?.first().map(read_inline).transpose()
}

/// Policies written into an entity, in order of their names, after `after`.
pub(crate) async fn inline_policies(db: &Db, entity: &str, after: &str, limit: i64) -> Result<Vec<Inline>, Error> {
    let sql = "SELECT entity, name, document FROM iam_inline_policies
               WHERE entity = $1 AND name > $2 ORDER BY name LIMIT $3";
    db.read(sql, &[entity.into(), after.into(), limit.into()]).await?.iter().map(read_inline).collect()
}

pub(crate) fn put_inline(batch: &mut Batch, account: &str, inline: &Inline) {
    let params =
        [account.into(), inline.entity.as_str().into(), inline.name.as_str().into(), inline.document.as_str().into()];
    batch.expect(
        1,
        "INSERT INTO iam_inline_policies (account, entity, name, document) VALUES ($1, $2, $3, $4)
         ON CONFLICT (entity, name) DO UPDATE SET document = $4",
        params,
    );
}

pub(crate) fn delete_inline(batch: &mut Batch, entity: &str, name: &str) {
    let sql = "DELETE FROM iam_inline_policies WHERE entity = $1 AND name = $2";
    batch.expect(1, sql, [entity.into(), name.into()]);
}

/// All that is written into a user with its groups, or into a role.
pub(crate) async fn inline_grants(db: &Db, entity: &str) -> Result<Vec<Inline>, Error> {
    let sql = "SELECT entity, name, document FROM iam_inline_policies
               WHERE entity = $1 OR entity IN (SELECT container FROM iam_memberships WHERE member = $1)
               ORDER BY entity, name";
    db.read(sql, &[entity.into()]).await?.iter().map(read_inline).collect()
}

/// All that is attached to a user with its groups, or to a role: the policies' ARNs and, of the account's own, the document
/// in force.
pub(crate) async fn attached_grants(db: &Db, entity: &str) -> Result<Vec<(String, Option<String>)>, Error> {
    let sql = "SELECT a.policy, v.document
               FROM (SELECT DISTINCT policy FROM iam_attachments
                     WHERE purpose = 'permissions' AND (entity = $1
                        OR entity IN (SELECT container FROM iam_memberships WHERE member = $1))) a
               LEFT JOIN iam_policy_versions v ON v.policy = a.policy AND v.in_force = 1 ORDER BY a.policy";
    let rows = db.read(sql, &[entity.into()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.opt_text(1)?.map(ToOwned::to_owned)))).collect()
}

fn text(row: &Row) -> Result<String, Error> {
    Ok(row.text(0)?.to_owned())
}

fn read_version(row: &Row) -> Result<Version, Error> {
    Ok(Version {
        number: row.int(0)?,
        document: row.text(1)?.to_owned(),
        in_force: row.bool(2)?,
        created_at: row.int(3)?,
    })
}

fn read_inline(row: &Row) -> Result<Inline, Error> {
    Ok(Inline { entity: row.text(0)?.to_owned(), name: row.text(1)?.to_owned(), document: row.text(2)?.to_owned() })
}
