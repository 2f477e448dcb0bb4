//! Entities of every kind.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use storage::{Batch, Db, Error, Row, Val, like_literal};

use crate::iam::entity::{Entity, Kind, Named, folded};

macro_rules! entity_where {
    ($condition:literal) => {
        concat!(
            "SELECT e.account, e.kind, e.name, e.path, e.id, e.created_at, e.details, e.tags FROM iam_entities e ",
            $condition
        )
    };
}
pub(super) use entity_where;

/// The entity with this name, in whatever case.
pub(crate) async fn entity(db: &Db, account: &str, kind: Kind, name: &str) -> Result<Option<Entity>, Error> {
    let sql = entity_where!("WHERE e.account = $1 AND e.kind = $2 AND e.folded = $3");
    let rows = db.read(sql, &[account.into(), kind.name().into(), folded(name).into()]).await?;
    rows.first().map(read_entity).transpose()
}

/// The entity that exactly this ARN belongs to.
pub(crate) async fn named(db: &Db, named: Named<'_>) -> Result<Option<Entity>, Error> {
    let found = entity(db, named.account, named.kind, named.name).await?;
    Ok(found.filter(|entity| entity.name == named.name && entity.path == named.path))
}

/// The entity with this unique id.
pub(crate) async fn entity_by_id(db: &Db, id: &str) -> Result<Option<Entity>, Error> {
    let rows = db.read(entity_where!("WHERE e.id = $1"), &[id.into()]).await?;
    rows.first().map(read_entity).transpose()
}

/// The entities with these names, in whatever case: account, kind, name.
pub(crate) async fn entities_named<'a>(
    db: &Db,
    names: impl Iterator<Item = (&'a str, Kind, &'a str)>,
) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "JOIN {rows $1 account:text, kind:text, folded:text} AS w
         ON w.account = e.account AND w.kind = e.kind AND w.folded = e.folded"
    );
    let wanted = names.map(|(account, kind, name)| [account.into(), kind.name().into(), folded(name).into()]);
    db.read(sql, &[Val::rows(wanted)]).await?.iter().map(read_entity).collect()
}

/// The entities with these unique ids.
pub(crate) async fn entities_by_id(db: &Db, ids: &[String]) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!("WHERE e.id IN (SELECT v FROM {rows $1 v:text})");
    let wanted = ids.iter().map(|id| [id.as_str().into()]);
    db.read(sql, &[Val::rows(wanted)]).await?.iter().map(read_entity).collect()
}

/// Entities of one kind below a path, in order of their names, after `after` (a name in lower case).
pub(crate) async fn entities(
    db: &Db,
    (account, kind): (&str, Kind),
    prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "WHERE e.account = $1 AND e.kind = $2 AND e.path LIKE $3 ESCAPE '\\' AND e.folded > $4
         ORDER BY e.folded LIMIT $5"
    );
    let params = [account.into(), kind.name().into(), beginning(prefix), after.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read_entity).collect()
}

/// All entities of some kinds, in order of kind and name, after `after` (kind, name in lower case).
pub(crate) async fn all_entities(
    db: &Db,
    account: &str,
    kinds: &[Kind],
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "WHERE e.account = $1 AND $2 LIKE '%,' || e.kind || ',%' AND (e.kind, e.folded) > ($3, $4)
         ORDER BY e.kind, e.folded LIMIT $5"
    );
    let kinds: String = kinds.iter().map(|kind| format!(",{},", kind.name())).collect();
    let params = [account.into(), kinds.into(), after.0.into(), after.1.into(), limit.into()];
    db.read(sql, &params).await?.iter().map(read_entity).collect()
}

/// What LIKE takes for everything that begins so.
pub(super) fn beginning(prefix: &str) -> Val {
    format!("{}%", like_literal(prefix)).into()
}

/// How many entities an account has, by the names of their kinds.
pub(crate) async fn counts(db: &Db, account: &str) -> Result<BTreeMap<String, i64>, Error> {
    let sql = "SELECT kind, COUNT(*) FROM iam_entities WHERE account = $1 GROUP BY kind";
    let rows = db.read(sql, &[account.into()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
}

pub(crate) fn insert_entity(batch: &mut Batch, entity: &Entity) {
    batch.expect(
        1,
        "INSERT INTO iam_entities (account, kind, folded, name, path, id, created_at, details, tags)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        columns(entity),
    );
}

/// As [`insert_entity`], unless the account has one of that name.
pub(crate) fn insert_entity_if_new(batch: &mut Batch, entity: &Entity) {
    batch.run(
        "INSERT INTO iam_entities (account, kind, folded, name, path, id, created_at, details, tags)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (account, kind, folded) DO NOTHING",
        columns(entity),
    );
}

fn columns(entity: &Entity) -> [Val; 9] {
    [
        entity.account.as_str().into(),
        entity.kind.name().into(),
        folded(&entity.name).into(),
        entity.name.as_str().into(),
        entity.path.as_str().into(),
        entity.id.as_str().into(),
        entity.created_at.into(),
        (&entity.details).into(),
        tags(entity),
    ]
}

/// Stores all that can change of an entity.
pub(crate) fn update_entity(batch: &mut Batch, entity: &Entity) {
    let params = [
        folded(&entity.name).into(),
        entity.name.as_str().into(),
        entity.path.as_str().into(),
        (&entity.details).into(),
        tags(entity),
        entity.id.as_str().into(),
    ];
    batch.expect(
        1,
        "UPDATE iam_entities SET folded = $1, name = $2, path = $3, details = $4, tags = $5 WHERE id = $6",
        params,
    );
}

/// Removes an entity, with nothing of what belongs to it.
pub(crate) fn delete_entity(batch: &mut Batch, id: &str) {
    batch.expect(1, "DELETE FROM iam_entities WHERE id = $1", [id.into()]);
}

fn tags(entity: &Entity) -> Val {
    Val::from(&json!(entity.tags))
}

pub(super) fn read_entity(row: &Row) -> Result<Entity, Error> {
    let kind = row.text(1)?;
    Ok(Entity {
        account: row.text(0)?.to_owned(),
        kind: Kind::read(kind).ok_or_else(|| Error::Other(format!("there is no kind of entity {kind}")))?,
        name: row.text(2)?.to_owned(),
        path: row.text(3)?.to_owned(),
        id: row.text(4)?.to_owned(),
        created_at: row.int(5)?,
        details: row.json(6)?,
        tags: read_tags(&row.json(7)?),
    })
}

fn read_tags(tags: &Value) -> BTreeMap<String, String> {
    let members = tags.as_object().into_iter().flatten();
    members.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
}
