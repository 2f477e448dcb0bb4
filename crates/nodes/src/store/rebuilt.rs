//! Nodes whose machines were set up anew.

use model::Error;
use storage::{Batch, Db};

use super::online;

/// Another key and activation for a node.
pub(crate) struct Rebuilt<'a> {
    pub(crate) id: &'a str,
    pub(crate) activation_id: &'a str,
    pub(crate) registration_key: &'a str,
    pub(crate) machine: Option<&'a str>,
}

/// The node that this machine was when it registered with this activation before.
pub(crate) async fn of_machine(db: &Db, activation_id: &str, machine: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT id FROM nodes WHERE activation_id = $1 AND machine = $2 ORDER BY registered_at DESC LIMIT 1";
    let rows = db.read(sql, &[activation_id.into(), machine.into()]).await?;
    Ok(rows.first().map(|row| row.text(0).map(str::to_owned)).transpose()?)
}

/// Adds to a batch that a node has registered again, guarded by its having no open channel.
pub(crate) fn rebuild(batch: &mut Batch, (replica, now): (&str, i64), node: &Rebuilt<'_>) {
    let sql = concat!(
        "UPDATE nodes SET activation_id = $4, registration_key = $5, machine = COALESCE($6, machine)
         WHERE id = $3 AND 0 = ",
        online!()
    );
    let params = [
        replica.into(),
        now.into(),
        node.id.into(),
        node.activation_id.into(),
        node.registration_key.into(),
        node.machine.into(),
    ];
    batch.expect(1, sql, params);
}
