//! UpdateDocument.

use model::ssm::{UpdateDocumentRequest, UpdateDocumentResult, error};
use model::{Error, Fault};
use platform::Ctx;
use runbook::Accepted;
use serde_json::json;
use storage::Batch;

use super::TRIES;
use super::create::Written;
use crate::attachments::{Attachment, Told};
use crate::find::busy;
use crate::kept::{Head, Version, hash};
use crate::names::{Selector, no_version, selector};
use crate::{Documents, rules, shown, store};

/// UpdateDocument: a new version, beside those that are there; the default stays.
pub(crate) async fn update(
    documents: Documents,
    ctx: Ctx,
    input: UpdateDocumentRequest,
) -> Result<UpdateDocumentResult, Error> {
    rules::check_size(&input.content, documents.0.limits)?;
    let attached = documents.attached(&ctx, &input).await?;
    for _ in 0..TRIES {
        let mut head = documents.own(&ctx, &input.name).await?;
        let latest = documents.latest(&head, input.document_version.as_deref()).await?;
        let format = input.document_format.clone().unwrap_or_else(|| "JSON".to_owned());
        let accepted = rules::content(Some(&head.kind), &format, &input.content)?;
        check_schema(&latest, &accepted)?;
        documents.check_new_version(&head, &latest, &input).await?;
        let mut version = next(&mut head, &latest, &input, (format, ctx.now), accepted);
        version.attachments.clone_from(&attached);
        let mut batch = Batch::new();
        store::add_version(&mut batch, &head, &version);
        documents.keep(&mut batch, &attached);
        store::change(&mut batch, &head);
        batch.journal(
            ctx.entry(head.arn(), json!({ "name": head.name, "version": version.number, "hash": version.hash })),
        );
        if documents.committed(batch).await? {
            let description = shown::description(&head.name, &head, &version, "Updating");
            return Ok(UpdateDocumentResult { document_description: Some(description) });
        }
    }
    documents.give_up(&ctx, &attached).await?;
    Err(busy(&input.name).into())
}

/// Enters the new version into its document.
fn next(
    head: &mut Head,
    latest: &Version,
    input: &UpdateDocumentRequest,
    (format, now): (String, i64),
    accepted: Accepted,
) -> Version {
    head.last_version += 1;
    head.latest_version = head.last_version;
    let written = Written {
        format: Some(format),
        content: input.content.clone(),
        version_name: input.version_name.clone(),
        display_name: input.display_name.clone().or_else(|| latest.display_name.clone()),
        target_type: input.target_type.clone().or_else(|| latest.target_type.clone()),
        requires: latest.requires.clone(),
    };
    written.version(head.latest_version, now, accepted)
}

/// Documents of schema 1.x stay as they are.
fn check_schema(latest: &Version, accepted: &Accepted) -> Result<(), Fault> {
    let is_old = |version: &Option<String>| matches!(version.as_deref(), Some("1.2"));
    if !is_old(&latest.schema_version) && !is_old(&accepted.schema_version) {
        return Ok(());
    }
    let message = "Documents of schema version 1.2 cannot be updated. Create a document of schema version 2.2.";
    Err(error::INVALID_DOCUMENT_SCHEMA_VERSION.with(message))
}

impl Documents {
    /// The files of the new version, taken before anything is decided, for that may take a while.
    async fn attached(&self, ctx: &Ctx, input: &UpdateDocumentRequest) -> Result<Vec<Attachment>, Error> {
        let head = self.own(ctx, &input.name).await?;
        let format = input.document_format.as_deref().unwrap_or("JSON");
        let accepted = rules::content(Some(&head.kind), format, &input.content)?;
        if input.attachments.is_some() {
            let latest = self.latest(&head, input.document_version.as_deref()).await?;
            self.check_new_version(&head, &latest, input).await?;
        }
        let told = Told::by(accepted.content.as_ref());
        self.attach(ctx, &head.kind, &told, input.attachments.as_deref()).await
    }

    /// The latest version, which is the only one that can be updated.
    async fn latest(&self, head: &Head, asked: Option<&str>) -> Result<Version, Error> {
        let is_latest = match selector(asked.or(Some("$LATEST")), None)? {
            Selector::Default => head.default_version == head.latest_version,
            Selector::Number(number) => number == head.latest_version,
            _ => true,
        };
        let latest = store::version(&self.0.plane.db, head, &Selector::Latest).await?;
        Ok(latest.filter(|_| is_latest).ok_or_else(no_version)?)
    }

    async fn check_new_version(
        &self,
        head: &Head,
        latest: &Version,
        input: &UpdateDocumentRequest,
    ) -> Result<(), Error> {
        let db = &self.0.plane.db;
        if hash(&input.content) == latest.hash {
            let message = "The content of the document matches its latest version. Change the content of the document and try again.";
            return Err(error::DUPLICATE_DOCUMENT_CONTENT.with(message).into());
        }
        if let Some(name) = &input.version_name
            && store::version(db, head, &Selector::Name(name.clone())).await?.is_some()
        {
            let message = format!("The specified version name is a duplicate: {name}.");
            return Err(error::DUPLICATE_DOCUMENT_VERSION_NAME.with(message).into());
        }
        let most = self.0.limits.versions;
        if store::version_count(db, head).await? < most {
            return Ok(());
        }
        let message = format!("The document has {most} versions. Delete some that are not needed any more.");
        Err(error::DOCUMENT_VERSION_LIMIT_EXCEEDED.with(message).into())
    }
}
