//! Versions of a document.

use model::Error;
use model::ssm::{
    DocumentDefaultVersionDescription, ListDocumentVersionsRequest, ListDocumentVersionsResult,
    UpdateDocumentDefaultVersionRequest, UpdateDocumentDefaultVersionResult,
};
use platform::{Ctx, Paging};
use serde_json::json;
use storage::Batch;

use super::TRIES;
use crate::find::{Found, busy};
use crate::kept::{Head, Version};
use crate::names::{Selector, absent, no_version};
use crate::{Documents, shown, store};

/// How many versions a page has when the request does not say.
const PAGE: usize = 50;

/// UpdateDocumentDefaultVersion.
pub(crate) async fn set_default(
    documents: Documents,
    ctx: Ctx,
    input: UpdateDocumentDefaultVersionRequest,
) -> Result<UpdateDocumentDefaultVersionResult, Error> {
    let number = input.document_version.parse().map_err(|_| no_version())?;
    for _ in 0..TRIES {
        let mut head = documents.own(&ctx, &input.name).await?;
        let version = store::version(&documents.0.plane.db, &head, &Selector::Number(number)).await?;
        let version_name = version.ok_or_else(no_version)?.version_name;
        head.default_version = number;
        let mut batch = Batch::new();
        store::change(&mut batch, &head);
        batch.journal(ctx.entry(head.arn(), json!({ "name": head.name, "defaultVersion": number })));
        if documents.committed(batch).await? {
            return Ok(UpdateDocumentDefaultVersionResult { description: Some(described(head, version_name)) });
        }
    }
    Err(busy(&input.name).into())
}

fn described(head: Head, version_name: Option<String>) -> DocumentDefaultVersionDescription {
    DocumentDefaultVersionDescription {
        name: Some(head.name),
        default_version: Some(head.default_version.to_string()),
        default_version_name: version_name,
    }
}

/// ListDocumentVersions: newest first.
pub(crate) async fn list(
    documents: Documents,
    ctx: Ctx,
    input: ListDocumentVersionsRequest,
) -> Result<ListDocumentVersionsResult, Error> {
    let paging = Paging::new(&ctx, &input.name, input.max_results, PAGE, input.next_token.as_deref())?;
    let before = paging.after().and_then(|after| after.first()?.as_int()).unwrap_or(i64::MAX);
    let found = documents.find(ctx.account(), ctx.region(), &input.name).await?;
    let found = found.ok_or_else(|| absent(&input.name))?;
    let versions = documents.versions(&found, before, paging.limit()).await?;
    let (page, next_token) = paging.finish(&ctx, versions, |version| vec![version.number.into()]);
    let versions = page.into_iter().map(|version| shown::version(&found.head, version)).collect();
    Ok(ListDocumentVersionsResult { document_versions: Some(versions), next_token })
}

impl Documents {
    /// The versions that the caller may use.
    async fn versions(&self, found: &Found, before: i64, limit: i64) -> Result<Vec<Version>, Error> {
        let db = &self.0.plane.db;
        if found.head.is_amazons() {
            let only = found.version(db, &Selector::Default).await?;
            return Ok(only.into_iter().filter(|version| version.number < before).collect());
        }
        let mut versions = Vec::new();
        let mut before = before;
        loop {
            let read = store::versions(db, &found.head, before, limit).await?;
            let is_last = i64::try_from(read.len()).is_ok_and(|count| count < limit);
            before = read.last().map_or(0, |version| version.number);
            versions.extend(read.into_iter().filter(|version| found.right.covers(&found.head, version.number)));
            if is_last || i64::try_from(versions.len()).is_ok_and(|count| count >= limit) {
                return Ok(versions);
            }
        }
    }
}
