//! Notifications on their way to where a topic leads.

use serde_json::Value;
use storage::{Batch, Db, Error, Row};

/// A notification that has not been taken yet.
pub(crate) struct Notice {
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) body: String,
    pub(crate) tries: i64,
}

/// The status of a command of any account, and its details.
pub(crate) async fn status(db: &Db, command_id: &str) -> Result<Option<(String, String)>, Error> {
    let rows = db.read("SELECT status, status_details FROM commands WHERE id = $1", &[command_id.into()]).await?;
    rows.first().map(|row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned()))).transpose()
}

/// Adds a notification to a batch; of what was told under that id, nothing is added.
pub(crate) fn put_notice(batch: &mut Batch, id: &str, topic: &str, body: &Value, now: i64) {
    batch.run(
        "INSERT INTO command_notices (id, topic, body, tries, due_at) VALUES ($1, $2, $3, 0, $4)
         ON CONFLICT (id) DO NOTHING",
        [id.into(), topic.into(), body.into(), now.into()],
    );
}

/// Notifications that are due, the oldest first.
pub(crate) async fn due_notices(db: &Db, now: i64, limit: i64) -> Result<Vec<Notice>, Error> {
    let sql = "SELECT id, topic, body, tries FROM command_notices WHERE due_at <= $1 ORDER BY due_at LIMIT $2";
    let rows = db.read(sql, &[now.into(), limit.into()]).await?;
    let read = |row: &Row| {
        Ok(Notice {
            id: row.text(0)?.to_owned(),
            topic: row.text(1)?.to_owned(),
            body: row.text(2)?.to_owned(),
            tries: row.int(3)?,
        })
    };
    rows.iter().map(read).collect()
}

/// Adds to a batch that a notification was taken, or is given up.
pub(crate) fn forget_notice(batch: &mut Batch, id: &str) {
    batch.run("DELETE FROM command_notices WHERE id = $1", [id.into()]);
}

/// Adds to a batch that a notification is tried again then.
pub(crate) fn retry_notice(batch: &mut Batch, id: &str, due_at: i64) {
    batch.run("UPDATE command_notices SET tries = tries + 1, due_at = $2 WHERE id = $1", [id.into(), due_at.into()]);
}
