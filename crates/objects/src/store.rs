//! The SQL of buckets, objects and their bytes.

use model::Error;
use platform::Plane;
use serde_json::{Value, json};
use storage::journal::Entry;
use storage::{Batch, Db, Row, Val};

use crate::contents::{Content, LINGER};

/// A bucket as stored.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) created_at: i64,
}

/// An object as stored.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) key: String,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) headers: Value,
    pub(crate) contents: Vec<Content>,
    pub(crate) modified_at: i64,
}

/// An upload in parts.
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) headers: Value,
}

/// A part of one.
pub(crate) struct Part {
    pub(crate) number: i64,
    pub(crate) content: Content,
    pub(crate) etag: String,
}

/// Notes a content that is about to be written, with the time at which it may be thrown away.
pub(crate) async fn announce(plane: &Plane, content: &Content, drop_at: i64) -> Result<(), Error> {
    let params = [content.id.as_str().into(), int(content.size), drop_at.into()];
    let mut batch = Batch::new();
    batch.expect(1, "INSERT INTO contents (id, size, drop_at) VALUES ($1, $2, $3)", params);
    Ok(plane.commit(batch).await.map(drop)?)
}

/// Notes that a content was written in vain.
pub(crate) async fn give_up(plane: &Plane, id: &str, now: i64) -> Result<(), Error> {
    let mut batch = Batch::new();
    drop_contents(&mut batch, [id], now);
    Ok(plane.commit(batch).await.map(drop)?)
}

/// Adds to a batch that contents stay: conflicts when one of them is gone.
pub(crate) fn keep(batch: &mut Batch, ids: &[&str]) {
    batch.expect(
        ids.len() as u64,
        "UPDATE contents SET drop_at = NULL WHERE id IN (SELECT v FROM {rows $1 v:text})",
        [Val::rows(ids.iter().map(|id| [Val::from(*id)]))],
    );
}

/// Whether a content is there to stay.
pub(crate) async fn is_kept(db: &Db, id: &str) -> Result<bool, storage::Error> {
    let sql = "SELECT 1 FROM contents WHERE id = $1 AND drop_at IS NULL";
    Ok(!db.read(sql, &[id.into()]).await?.is_empty())
}

pub(crate) fn drop_contents<'a>(batch: &mut Batch, ids: impl IntoIterator<Item = &'a str>, at: i64) {
    batch.run(
        "UPDATE contents SET drop_at = $2 WHERE id IN (SELECT v FROM {rows $1 v:text})",
        [Val::rows(ids.into_iter().map(|id| [Val::from(id)])), at.into()],
    );
}

/// Contents whose time has come.
pub(crate) async fn to_drop(db: &Db, now: i64, limit: i64) -> Result<Vec<Content>, storage::Error> {
    let sql = "SELECT id, size FROM contents WHERE drop_at IS NOT NULL AND drop_at <= $1 ORDER BY drop_at LIMIT $2";
    let rows = db.read(sql, &[now.into(), limit.into()]).await?;
    rows.iter().map(|row| Ok(Content { id: row.text(0)?.to_owned(), size: row.int(1)?.unsigned_abs() })).collect()
}

/// Forgets a content whose bytes are gone.
pub(crate) async fn forget(plane: &Plane, id: &str) -> Result<(), storage::Error> {
    let mut batch = Batch::new();
    batch.run("DELETE FROM contents WHERE id = $1 AND drop_at IS NOT NULL", [id.into()]);
    plane.commit(batch).await.map(drop)
}

/// A bucket, of whatever account.
pub(crate) async fn bucket(db: &Db, name: &str) -> Result<Option<Bucket>, Error> {
    let sql = "SELECT name, account, region, created_at FROM buckets WHERE name = $1";
    let rows = db.read(sql, &[name.into()]).await?;
    Ok(rows.first().map(read_bucket).transpose()?)
}

/// The buckets of an account, by name.
pub(crate) async fn buckets(db: &Db, account: &str) -> Result<Vec<Bucket>, Error> {
    let sql = "SELECT name, account, region, created_at FROM buckets WHERE account = $1 ORDER BY name";
    let rows = db.scan(sql, vec![account.into()]).await?;
    Ok(rows.iter().map(read_bucket).collect::<Result<_, _>>()?)
}

fn read_bucket(row: &Row) -> Result<Bucket, storage::Error> {
    Ok(Bucket {
        name: row.text(0)?.to_owned(),
        account: row.text(1)?.to_owned(),
        region: row.text(2)?.to_owned(),
        created_at: row.int(3)?,
    })
}

/// Makes a bucket: conflicts when the name is taken.
pub(crate) fn make_bucket(batch: &mut Batch, bucket: &Bucket) {
    batch.expect(
        1,
        "INSERT INTO buckets (name, account, region, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING",
        [
            bucket.name.as_str().into(),
            bucket.account.as_str().into(),
            bucket.region.as_str().into(),
            bucket.created_at.into(),
        ],
    );
}

/// Removes a bucket: conflicts when there is something in it.
pub(crate) fn remove_bucket(batch: &mut Batch, name: &str) {
    batch.expect(
        1,
        "DELETE FROM buckets WHERE name = $1 AND NOT EXISTS (SELECT 1 FROM objects WHERE bucket = $1)
         AND NOT EXISTS (SELECT 1 FROM uploads WHERE bucket = $1)",
        [name.into()],
    );
}

const COLUMNS: &str = "SELECT object_key, size, etag, headers, contents, modified_at FROM objects
    WHERE bucket = $1 AND object_key = $2";

/// An object.
pub(crate) async fn object(db: &Db, bucket: &str, key: &str) -> Result<Option<Object>, Error> {
    let rows = db.read(COLUMNS, &[bucket.into(), key.into()]).await?;
    Ok(rows.first().map(read_object).transpose()?)
}

/// Objects of a bucket in order of their keys: from `from` on, or after it, and before `end` if there is one.
pub(crate) async fn objects(
    db: &Db,
    bucket: &str,
    (from, inclusive): (&str, bool),
    end: Option<&str>,
    limit: i64,
) -> Result<Vec<Object>, Error> {
    let rows = db
        .read(
            "SELECT object_key, size, etag, headers, '[]', modified_at FROM objects
             WHERE bucket = $1 AND object_key >= $2 AND ($3 = 1 OR object_key > $2) AND ($4 = 0 OR object_key < $5)
             ORDER BY object_key LIMIT $6",
            &[
                bucket.into(),
                from.into(),
                i64::from(inclusive).into(),
                i64::from(end.is_some()).into(),
                end.unwrap_or_default().into(),
                limit.into(),
            ],
        )
        .await?;
    Ok(rows.iter().map(read_object).collect::<Result<_, _>>()?)
}

fn read_object(row: &Row) -> Result<Object, storage::Error> {
    let contents: Vec<(String, u64)> =
        serde_json::from_str(row.text(4)?).map_err(|error| storage::Error::Other(format!("contents: {error}")))?;
    Ok(Object {
        key: row.text(0)?.to_owned(),
        size: row.int(1)?.unsigned_abs(),
        etag: row.text(2)?.to_owned(),
        headers: row.json(3)?,
        contents: contents.into_iter().map(|(id, size)| Content { id, size }).collect(),
        modified_at: row.int(5)?,
    })
}

/// Puts an object in the place of `old`, and its contents under its protection. Conflicts when somebody else was faster, or
/// the bucket is gone.
pub(crate) fn put(batch: &mut Batch, bucket: &str, object: &Object, old: Option<&Object>) {
    let now = object.modified_at;
    batch
        .expect(1, "UPDATE buckets SET created_at = created_at WHERE name = $1", [bucket.into()])
        .expect(
            1,
            "INSERT INTO objects (bucket, object_key, size, etag, headers, contents, modified_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (bucket, object_key) DO UPDATE SET size = $3, etag = $4, headers = $5, contents = $6,
             modified_at = $7 WHERE objects.contents = $8",
            [
                bucket.into(),
                object.key.as_str().into(),
                int(object.size),
                object.etag.as_str().into(),
                (&object.headers).into(),
                stored(&object.contents).into(),
                now.into(),
                old.map(|old| stored(&old.contents)).unwrap_or_default().into(),
            ],
        )
        .expect(
            object.contents.len() as u64,
            "UPDATE contents SET drop_at = NULL WHERE id IN (SELECT v FROM {rows $1 v:text})",
            [Val::rows(object.contents.iter().map(|content| [Val::from(content.id.as_str())]))],
        );
    if let Some(old) = old {
        drop_contents(batch, old.contents.iter().map(|content| content.id.as_str()), now + LINGER);
    }
}

/// Removes an object: conflicts when it is another one by now.
pub(crate) fn remove(batch: &mut Batch, bucket: &str, old: &Object, now: i64) {
    batch.expect(
        1,
        "DELETE FROM objects WHERE bucket = $1 AND object_key = $2 AND contents = $3",
        [bucket.into(), old.key.as_str().into(), stored(&old.contents).into()],
    );
    drop_contents(batch, old.contents.iter().map(|content| content.id.as_str()), now + LINGER);
}

/// Begins an upload in parts.
pub(crate) fn begin(batch: &mut Batch, bucket: &str, key: &str, upload: &Upload, now: i64) {
    batch.expect(
        1,
        "INSERT INTO uploads (id, bucket, object_key, headers, begun_at) VALUES ($1, $2, $3, $4, $5)",
        [upload.id.as_str().into(), bucket.into(), key.into(), (&upload.headers).into(), now.into()],
    );
}

/// An upload of this object.
pub(crate) async fn upload(db: &Db, bucket: &str, key: &str, id: &str) -> Result<Option<Upload>, Error> {
    let sql = "SELECT id, headers FROM uploads WHERE id = $1 AND bucket = $2 AND object_key = $3";
    let rows = db.read(sql, &[id.into(), bucket.into(), key.into()]).await?;
    let read = |row: &Row| Ok::<_, storage::Error>(Upload { id: row.text(0)?.to_owned(), headers: row.json(1)? });
    Ok(rows.first().map(read).transpose()?)
}

/// The parts of an upload, by number.
pub(crate) async fn parts(db: &Db, upload: &str) -> Result<Vec<Part>, Error> {
    let sql = "SELECT number, content_id, size, etag FROM upload_parts WHERE upload_id = $1 ORDER BY number";
    let rows = db.scan(sql, vec![upload.into()]).await?;
    let read = |row: &Row| {
        let content = Content { id: row.text(1)?.to_owned(), size: row.int(2)?.unsigned_abs() };
        Ok::<_, storage::Error>(Part { number: row.int(0)?, content, etag: row.text(3)?.to_owned() })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Puts a part in the place of `old`: conflicts when somebody else was faster, or the upload is over.
pub(crate) fn put_part(batch: &mut Batch, upload: &str, part: &Part, old: Option<&Part>, now: i64) {
    batch
        .expect(1, "UPDATE uploads SET begun_at = begun_at WHERE id = $1", [upload.into()])
        .expect(
            1,
            "INSERT INTO upload_parts (upload_id, number, content_id, size, etag) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (upload_id, number) DO UPDATE SET content_id = $3, size = $4, etag = $5
             WHERE upload_parts.content_id = $6",
            [
                upload.into(),
                part.number.into(),
                part.content.id.as_str().into(),
                int(part.content.size),
                part.etag.as_str().into(),
                old.map(|old| old.content.id.as_str()).unwrap_or_default().into(),
            ],
        )
        .run("UPDATE contents SET drop_at = NULL WHERE id = $1", [part.content.id.as_str().into()]);
    if let Some(old) = old {
        drop_contents(batch, [old.content.id.as_str()], now + LINGER);
    }
}

/// Ends an upload: of its parts, the contents that nothing refers to are thrown away. Before [`put`] in a batch.
pub(crate) fn end(batch: &mut Batch, upload: &str, now: i64) {
    batch
        .expect(1, "DELETE FROM uploads WHERE id = $1", [upload.into()])
        .run(
            "UPDATE contents SET drop_at = $2 WHERE id IN (SELECT content_id FROM upload_parts WHERE upload_id = $1)",
            [upload.into(), (now + LINGER).into()],
        )
        .run("DELETE FROM upload_parts WHERE upload_id = $1", [upload.into()]);
}

/// Ends uploads that began before `before`.
pub(crate) async fn abandon(plane: &Plane, before: i64, now: i64) -> Result<(), storage::Error> {
    let rows = plane.db.read("SELECT id FROM uploads WHERE begun_at < $1 LIMIT 100", &[before.into()]).await?;
    for row in &rows {
        let mut batch = Batch::new();
        end(&mut batch, row.text(0)?, now);
        match plane.commit(batch).await {
            Ok(_) | Err(storage::Error::Conflict { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A journal entry about an object or bucket.
pub(crate) fn entry(caller: &wire::Caller, now: i64, operation: &str, resource: String) -> Entry {
    Entry {
        at: now,
        account: caller.account.to_string(),
        region: caller.region.to_string(),
        principal: platform::Actor::of(caller).arn(),
        operation: operation.to_owned(),
        resource,
        detail: Value::Null,
    }
}

fn stored(contents: &[Content]) -> String {
    let pairs: Vec<_> = contents.iter().map(|content| json!([content.id, content.size])).collect();
    Value::Array(pairs).to_string()
}

fn int(size: u64) -> Val {
    i64::try_from(size).unwrap_or(i64::MAX).into()
}
