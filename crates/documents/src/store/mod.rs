//! The SQL of documents, and their rows.

mod reviews;
mod shares;

use std::collections::BTreeMap;

use storage::{Batch, Db, Error, Row, Val, like_literal};

pub(crate) use reviews::{Review, add_review, reviews};
pub(crate) use shares::{PUBLIC, Share, grantees, public_count, share, shared_heads, shares, unshare};

use crate::attachments::{self, Attachment};
use crate::kept::{Head, Version, read_parameters, read_requires, stored_parameters, stored_requires};
use crate::names::Selector;

macro_rules! select_head {
    ($rest:literal) => {
        concat!(
            "SELECT d.account, d.region, d.name, d.type, d.author, d.created_at, d.default_version, d.latest_version,
             d.last_version, d.tags, d.revision FROM documents d ",
            $rest
        )
    };
}
pub(crate) use select_head;

macro_rules! select_version {
    ($content:literal, $rest:literal) => {
        concat!(
            "SELECT version, version_name, display_name, format, ",
            $content,
            ", hash, schema_version, description, target_type, platforms, parameters, requires, review_status, created_at, attachments
             FROM document_versions WHERE account = $1 AND region = $2 AND name = $3 ",
            $rest
        )
    };
}

/// What a document is stored under.
pub(crate) fn key(head: &Head) -> [Val; 3] {
    [head.account.as_str().into(), head.region.as_str().into(), head.name.as_str().into()]
}

/// A document.
pub(crate) async fn head(db: &Db, account: &str, region: &str, name: &str) -> Result<Option<Head>, Error> {
    let sql = select_head!("WHERE d.account = $1 AND d.region = $2 AND d.name = $3");
    db.read(sql, &[account.into(), region.into(), name.into()]).await?.first().map(read_head).transpose()
}

/// Documents of an account in order of their names, after one.
pub(crate) async fn heads(db: &Db, account: &str, region: &str, after: &str, limit: i64) -> Result<Vec<Head>, Error> {
    let sql = select_head!("WHERE d.account = $1 AND d.region = $2 AND d.name > $3 ORDER BY d.name LIMIT $4");
    db.scan(sql, vec![account.into(), region.into(), after.into(), limit.into()]).await?.iter().map(read_head).collect()
}

/// How many documents an account has in a region.
pub(crate) async fn count(db: &Db, account: &str, region: &str) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM documents WHERE account = $1 AND region = $2";
    db.read(sql, &[account.into(), region.into()]).await?.first().map_or(Ok(0), |row| row.int(0))
}

/// The names and tags of documents that have tags, in order, after a given one.
pub(crate) async fn tagged(
    db: &Db,
    account: &str,
    region: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, BTreeMap<String, String>)>, Error> {
    let sql = "SELECT name, tags FROM documents WHERE account = $1 AND region = $2 AND name > $3 AND tags <> '{}'
               ORDER BY name LIMIT $4";
    let rows = db.scan(sql, vec![account.into(), region.into(), after.into(), limit.into()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), tags_of(&row.json(1)?)))).collect()
}

/// A version of a document, with its content.
pub(crate) async fn version(db: &Db, head: &Head, selector: &Selector) -> Result<Option<Version>, Error> {
    let [account, region, name] = key(head);
    let (sql, wanted) = match selector {
        Selector::Default => (select_version!("content", "AND version = $4"), head.default_version.into()),
        Selector::Latest => (select_version!("content", "AND version = $4"), head.latest_version.into()),
        Selector::Number(number) => (select_version!("content", "AND version = $4"), (*number).into()),
        Selector::Name(name) => (select_version!("content", "AND version_name = $4"), name.as_str().into()),
    };
    db.read(sql, &[account, region, name, wanted]).await?.first().map(read_version).transpose()
}

/// Versions of a document without their contents, newest first, before one.
pub(crate) async fn versions(db: &Db, head: &Head, before: i64, limit: i64) -> Result<Vec<Version>, Error> {
    let [account, region, name] = key(head);
    let sql = select_version!("''", "AND version < $4 ORDER BY version DESC LIMIT $5");
    let params = vec![account, region, name, before.into(), limit.into()];
    db.scan(sql, params).await?.iter().map(read_version).collect()
}

/// The files of all versions of a document.
pub(crate) async fn attachments(db: &Db, head: &Head) -> Result<Vec<Attachment>, Error> {
    let sql = "SELECT attachments FROM document_versions
               WHERE account = $1 AND region = $2 AND name = $3 AND attachments <> '[]'";
    let rows = db.scan(sql, key(head).to_vec()).await?;
    let lists = rows.iter().map(|row| Ok(attachments::read(&row.json(0)?)));
    Ok(lists.collect::<Result<Vec<_>, Error>>()?.concat())
}

/// How many versions a document has.
pub(crate) async fn version_count(db: &Db, head: &Head) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM document_versions WHERE account = $1 AND region = $2 AND name = $3";
    db.read(sql, &key(head)).await?.first().map_or(Ok(0), |row| row.int(0))
}

/// The default versions of documents without their contents, with whose they are, in no order.
pub(crate) async fn default_versions(db: &Db, heads: &[Head]) -> Result<Vec<(String, String, Version)>, Error> {
    let sql = "SELECT v.version, v.version_name, v.display_name, v.format, '', v.hash, v.schema_version, v.description,
                      v.target_type, v.platforms, v.parameters, v.requires, v.review_status, v.created_at,
                      v.attachments, v.account, v.name
               FROM {rows $1 account:text, region:text, name:text, version:int} CROSS JOIN document_versions v
               WHERE v.account = rows.account AND v.region = rows.region AND v.name = rows.name AND v.version = rows.version";
    let rows = Val::rows(heads.iter().map(|head| {
        let [account, region, name] = key(head);
        [account, region, name, head.default_version.into()]
    }));
    let read = |row: &Row| Ok((row.text(15)?.to_owned(), row.text(16)?.to_owned(), read_version(row)?));
    db.scan(sql, vec![rows]).await?.iter().map(read).collect()
}

/// A document of an account that requires this one.
pub(crate) async fn dependent(db: &Db, head: &Head) -> Result<Option<String>, Error> {
    let sql = "SELECT name FROM document_versions WHERE account = $1 AND region = $2 AND name <> $3
               AND (requires LIKE $4 ESCAPE '\\' OR requires LIKE $5 ESCAPE '\\') LIMIT 1";
    let [account, region, name] = key(head);
    let like = |name: &str| Val::from(format!("%\"Name\":\"{}\"%", like_literal(name)));
    let params = vec![account, region, name, like(&head.name), like(&head.arn())];
    let rows = db.scan(sql, params).await?;
    rows.first().map(|row| row.text(0).map(str::to_owned)).transpose()
}

/// Adds to a batch a new document with its first version.
pub(crate) fn create(batch: &mut Batch, head: &Head, version: &Version) {
    let [account, region, name] = key(head);
    let params = [
        account,
        region,
        name,
        head.kind.as_str().into(),
        head.author.as_str().into(),
        head.created_at.into(),
        head.default_version.into(),
        head.latest_version.into(),
        head.last_version.into(),
        tags(head),
        head.revision.into(),
    ];
    batch.run(
        "INSERT INTO documents (account, region, name, type, author, created_at, default_version, latest_version,
         last_version, tags, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params,
    );
    add_version(batch, head, version);
}

/// Adds to a batch a version of a document.
pub(crate) fn add_version(batch: &mut Batch, head: &Head, version: &Version) {
    let [account, region, name] = key(head);
    let params = vec![
        account,
        region,
        name,
        version.number.into(),
        version.version_name.as_ref().into(),
        version.display_name.as_ref().into(),
        version.format.as_str().into(),
        version.content.as_str().into(),
        version.hash.as_str().into(),
        version.schema_version.as_ref().into(),
        version.description.as_ref().into(),
        version.target_type.as_ref().into(),
        (&serde_json::Value::from(version.platforms.clone())).into(),
        (&stored_parameters(&version.parameters)).into(),
        (&stored_requires(&version.requires)).into(),
        version.review_status.as_ref().into(),
        version.created_at.into(),
        (&attachments::stored(&version.attachments)).into(),
    ];
    batch.run(
        "INSERT INTO document_versions (account, region, name, version, version_name, display_name, format, content, hash,
         schema_version, description, target_type, platforms, parameters, requires, review_status, created_at, attachments)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        params,
    );
}

/// Adds to a batch that a document is now like this, if it still is as it was read.
pub(crate) fn change(batch: &mut Batch, head: &Head) {
    let [account, region, name] = key(head);
    let params = [
        account,
        region,
        name,
        head.revision.into(),
        head.default_version.into(),
        head.latest_version.into(),
        head.last_version.into(),
        tags(head),
    ];
    batch.expect(
        1,
        "UPDATE documents SET default_version = $5, latest_version = $6, last_version = $7, tags = $8,
         revision = revision + 1 WHERE account = $1 AND region = $2 AND name = $3 AND revision = $4",
        params,
    );
}

/// Adds to a batch what a version was reviewed to.
pub(crate) fn reviewed(batch: &mut Batch, head: &Head, version: i64, status: &str) {
    let [account, region, name] = key(head);
    batch.expect(
        1,
        "UPDATE document_versions SET review_status = $5
         WHERE account = $1 AND region = $2 AND name = $3 AND version = $4",
        [account, region, name, version.into(), status.into()],
    );
}

/// Adds to a batch that a version is deleted.
pub(crate) fn delete_version(batch: &mut Batch, head: &Head, version: i64) {
    let [account, region, name] = key(head);
    let params = [account, region, name, version.into()];
    batch.run(
        "DELETE FROM document_reviews WHERE account = $1 AND region = $2 AND name = $3 AND version = $4",
        params.clone(),
    );
    batch.expect(
        1,
        "DELETE FROM document_versions WHERE account = $1 AND region = $2 AND name = $3 AND version = $4",
        params,
    );
}

/// Adds to a batch that a document is deleted with all that is of it, if it still is as it was read.
pub(crate) fn delete(batch: &mut Batch, head: &Head) {
    let [account, region, name] = key(head);
    batch.expect(
        1,
        "DELETE FROM documents WHERE account = $1 AND region = $2 AND name = $3 AND revision = $4",
        [account, region, name, head.revision.into()],
    );
    for sql in [
        "DELETE FROM document_versions WHERE account = $1 AND region = $2 AND name = $3",
        "DELETE FROM document_shares WHERE account = $1 AND region = $2 AND name = $3",
        "DELETE FROM document_reviews WHERE account = $1 AND region = $2 AND name = $3",
    ] {
        batch.run(sql, key(head));
    }
}

fn tags(head: &Head) -> Val {
    (&serde_json::Value::from_iter(head.tags.clone())).into()
}

fn tags_of(stored: &serde_json::Value) -> BTreeMap<String, String> {
    let tags = stored.as_object().into_iter().flatten();
    tags.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}

fn read_head(row: &Row) -> Result<Head, Error> {
    let text = |column: usize| row.text(column).map(str::to_owned);
    Ok(Head {
        account: text(0)?,
        region: text(1)?,
        name: text(2)?,
        kind: text(3)?,
        author: text(4)?,
        created_at: row.int(5)?,
        default_version: row.int(6)?,
        latest_version: row.int(7)?,
        last_version: row.int(8)?,
        tags: tags_of(&row.json(9)?),
        revision: row.int(10)?,
    })
}

fn read_version(row: &Row) -> Result<Version, Error> {
    let text = |column: usize| row.opt_text(column).map(|text| text.map(str::to_owned));
    let platforms = row.json(9)?;
    let platforms = platforms.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned));
    Ok(Version {
        number: row.int(0)?,
        version_name: text(1)?,
        display_name: text(2)?,
        format: row.text(3)?.to_owned(),
        content: row.text(4)?.to_owned(),
        hash: row.text(5)?.to_owned(),
        schema_version: text(6)?,
        description: text(7)?,
        target_type: text(8)?,
        platforms: platforms.collect(),
        parameters: read_parameters(&row.json(10)?),
        requires: read_requires(row.json(11)?),
        review_status: text(12)?,
        created_at: row.int(13)?,
        attachments: attachments::read(&row.json(14)?),
    })
}
