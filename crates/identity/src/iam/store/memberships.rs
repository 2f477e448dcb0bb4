//! Users in groups, roles in instance profiles.

use storage::{Batch, Db, Error};

use super::entities::{entity_where, read_entity};
use crate::iam::entity::Entity;

/// Members of a group or instance profile, in order of their names, after `after` (a name in lower case).
pub(crate) async fn members(db: &Db, container: &str, after: &str, limit: i64) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "JOIN iam_memberships m ON m.member = e.id
         WHERE m.container = $1 AND e.folded > $2 ORDER BY e.folded LIMIT $3"
    );
    db.read(sql, &[container.into(), after.into(), limit.into()]).await?.iter().map(read_entity).collect()
}

/// The groups of a user or instance profiles of a role, in order of their names, after `after` (a name in lower case).
pub(crate) async fn containers(db: &Db, member: &str, after: &str, limit: i64) -> Result<Vec<Entity>, Error> {
    let sql = entity_where!(
        "JOIN iam_memberships m ON m.container = e.id
         WHERE m.member = $1 AND e.folded > $2 ORDER BY e.folded LIMIT $3"
    );
    db.read(sql, &[member.into(), after.into(), limit.into()]).await?.iter().map(read_entity).collect()
}

pub(crate) async fn is_member(db: &Db, member: &str, container: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM iam_memberships WHERE member = $1 AND container = $2";
    Ok(!db.read(sql, &[member.into(), container.into()]).await?.is_empty())
}

pub(crate) fn join(batch: &mut Batch, account: &str, member: &str, container: &str) {
    batch.expect(
        1,
        "INSERT INTO iam_memberships (account, member, container) VALUES ($1, $2, $3)",
        [account.into(), member.into(), container.into()],
    );
}

pub(crate) fn leave(batch: &mut Batch, member: &str, container: &str) {
    batch.expect(
        1,
        "DELETE FROM iam_memberships WHERE member = $1 AND container = $2",
        [member.into(), container.into()],
    );
}
