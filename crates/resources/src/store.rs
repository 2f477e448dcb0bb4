//! The SQL of groups.

use platform::{Ctx, Tags};
use serde_json::Value;
use storage::{Batch, Db, Error, Row};

/// A group as stored.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) query: String,
    pub(crate) tags: Tags,
    pub(crate) description: Option<String>,
    pub(crate) criticality: Option<i32>,
    pub(crate) owner: Option<String>,
    pub(crate) display_name: Option<String>,
    pub(crate) revision: i64,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT name, query, tags, description, criticality, owner, display_name, revision FROM resource_groups ",
            $rest
        )
    };
}

/// A group by its name.
pub(crate) async fn group(db: &Db, account: &str, region: &str, name: &str) -> Result<Option<Group>, Error> {
    let sql = select!("WHERE account = $1 AND region = $2 AND name = $3");
    db.read(sql, &[account.into(), region.into(), name.into()]).await?.first().map(read).transpose()
}

/// Groups of the caller's account and region in order of name, after a given one.
pub(crate) async fn groups(ctx: &Ctx, after: &str, limit: i64) -> Result<Vec<Group>, Error> {
    let sql = select!("WHERE account = $1 AND region = $2 AND name > $3 ORDER BY name LIMIT $4");
    let params = [ctx.account().into(), ctx.region().into(), after.into(), limit.into()];
    ctx.plane.db.read(sql, &params).await?.iter().map(read).collect()
}

/// Adds to a batch that there is a group, unless there is one of that name.
pub(crate) fn insert(batch: &mut Batch, ctx: &Ctx, group: &Group) {
    batch.expect(
        1,
        "INSERT INTO resource_groups
            (account, region, name, query, tags, description, criticality, owner, display_name, revision)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT DO NOTHING",
        [
            ctx.account().into(),
            ctx.region().into(),
            group.name.as_str().into(),
            group.query.as_str().into(),
            Value::from_iter(group.tags.clone()).to_string().into(),
            group.description.as_deref().into(),
            group.criticality.into(),
            group.owner.as_deref().into(),
            group.display_name.as_deref().into(),
        ],
    );
}

/// Adds to a batch that a group is now so, guarded by its revision.
pub(crate) fn update(batch: &mut Batch, ctx: &Ctx, group: &Group) {
    batch.expect(
        1,
        "UPDATE resource_groups SET query = $4, tags = $5, description = $6, criticality = $7, owner = $8,
            display_name = $9, revision = revision + 1
         WHERE account = $1 AND region = $2 AND name = $3 AND revision = $10",
        [
            ctx.account().into(),
            ctx.region().into(),
            group.name.as_str().into(),
            group.query.as_str().into(),
            Value::from_iter(group.tags.clone()).to_string().into(),
            group.description.as_deref().into(),
            group.criticality.into(),
            group.owner.as_deref().into(),
            group.display_name.as_deref().into(),
            group.revision.into(),
        ],
    );
}

/// Adds to a batch that there is no such group any more.
pub(crate) fn delete(batch: &mut Batch, ctx: &Ctx, name: &str) {
    batch.expect(
        1,
        "DELETE FROM resource_groups WHERE account = $1 AND region = $2 AND name = $3",
        [ctx.account().into(), ctx.region().into(), name.into()],
    );
}

fn read(row: &Row) -> Result<Group, Error> {
    let text = |at| Ok::<_, Error>(row.opt_text(at)?.map(str::to_owned));
    let tags = row.json(2)?;
    let tags = tags.as_object().into_iter().flatten();
    Ok(Group {
        name: row.text(0)?.to_owned(),
        query: row.text(1)?.to_owned(),
        tags: tags.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect(),
        description: text(3)?,
        criticality: row.opt_int(4)?.and_then(|level| i32::try_from(level).ok()),
        owner: text(5)?,
        display_name: text(6)?,
        revision: row.int(7)?,
    })
}
