//! DeleteDocument.

use model::ssm::{DeleteDocumentRequest, DeleteDocumentResult, error};
use model::{Error, Fault};
use platform::Ctx;
use serde_json::{Value, json};
use storage::Batch;

use super::TRIES;
use crate::find::busy;
use crate::kept::{Head, Version};
use crate::names::{agrees, no_version, selector};
use crate::{Documents, store};

/// DeleteDocument: the whole document, or one version of it.
pub(crate) async fn delete(
    documents: Documents,
    ctx: Ctx,
    input: DeleteDocumentRequest,
) -> Result<DeleteDocumentResult, Error> {
    let is_one = input.document_version.is_some() || input.version_name.is_some();
    for _ in 0..TRIES {
        let mut head = documents.own(&ctx, &input.name).await?;
        let mut batch = Batch::new();
        let told = if is_one {
            documents.delete_version(&mut batch, &mut head, &input, ctx.now).await?
        } else {
            documents.delete_all(&mut batch, &head, input.force == Some(true), ctx.now).await?
        };
        batch.journal(ctx.entry(head.arn(), told));
        if documents.committed(batch).await? {
            return Ok(DeleteDocumentResult {});
        }
    }
    Err(busy(&input.name).into())
}

fn refused(message: impl Into<String>) -> Fault {
    error::INVALID_DOCUMENT_OPERATION.with(message)
}

impl Documents {
    async fn delete_all(&self, batch: &mut Batch, head: &Head, force: bool, now: i64) -> Result<Value, Error> {
        let db = &self.0.plane.db;
        if !store::grantees(db, head, "", 1).await?.is_empty() {
            let message = format!("Document {} is shared. Stop sharing it before you delete it.", head.name);
            return Err(refused(message).into());
        }
        let dependent = if force { None } else { store::dependent(db, head).await? };
        if let Some(dependent) = dependent {
            let message = format!("Document {dependent} requires {}. Delete it first, or use Force.", head.name);
            return Err(refused(message).into());
        }
        self.release(batch, &store::attachments(db, head).await?, now);
        store::delete(batch, head);
        Ok(json!({ "name": head.name, "type": head.kind }))
    }

    async fn delete_version(
        &self,
        batch: &mut Batch,
        head: &mut Head,
        input: &DeleteDocumentRequest,
        now: i64,
    ) -> Result<Value, Error> {
        let db = &self.0.plane.db;
        let (number, name) = (input.document_version.as_deref(), input.version_name.as_deref());
        let version = store::version(db, head, &selector(number, name)?).await?;
        let version = version.filter(|version| agrees(version.version_name.as_deref(), name));
        let Version { number, attachments, .. } = version.ok_or_else(no_version)?;
        if number == head.default_version {
            return Err(refused("Default version of the document can't be deleted.").into());
        }
        if number == head.latest_version {
            let before = store::versions(db, head, number, 1).await?;
            head.latest_version = before.first().map_or(head.default_version, |version| version.number);
        }
        self.release(batch, &attachments, now);
        store::delete_version(batch, head, number);
        store::change(batch, head);
        Ok(json!({ "name": head.name, "version": number }))
    }
}
