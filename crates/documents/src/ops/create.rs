//! CreateDocument.

use std::collections::BTreeMap;

use model::Error;
use model::ssm::{CreateDocumentRequest, CreateDocumentResult, DocumentRequires, error};
use platform::Ctx;
use runbook::Accepted;
use serde_json::json;
use storage::Batch;

use crate::attachments::Told;
use crate::kept::{Head, Version, hash};
use crate::{Documents, names, rules, shown, store};

/// CreateDocument: the first version of a document, which is its default.
pub(crate) async fn create(
    documents: Documents,
    ctx: Ctx,
    input: CreateDocumentRequest,
) -> Result<CreateDocumentResult, Error> {
    names::check_new(&input.name)?;
    rules::check_size(&input.content, documents.0.limits)?;
    let format = input.document_format.as_deref().unwrap_or("JSON");
    let accepted = rules::content(input.document_type.as_deref(), format, &input.content)?;
    documents.check_requires(&ctx, input.requires.as_deref().unwrap_or_default()).await?;
    let (files, given) = (Told::by(accepted.content.as_ref()), input.attachments.clone());
    let (head, mut version) = made(&ctx, input, accepted)?;
    documents.check_count(&ctx, &head).await?;
    version.attachments = documents.attach(&ctx, &head.kind, &files, given.as_deref()).await?;
    let mut batch = Batch::new();
    store::create(&mut batch, &head, &version);
    documents.keep(&mut batch, &version.attachments);
    let told = json!({ "name": head.name, "type": head.kind, "version": 1, "hash": version.hash });
    batch.journal(ctx.entry(head.arn(), told));
    if !documents.committed(batch).await? {
        documents.give_up(&ctx, &version.attachments).await?;
        return Err(exists(&head.name).into());
    }
    let description = shown::description(&head.name, &head, &version, "Creating");
    Ok(CreateDocumentResult { document_description: Some(description) })
}

fn made(ctx: &Ctx, input: CreateDocumentRequest, accepted: Accepted) -> Result<(Head, Version), Error> {
    let mut tags = BTreeMap::new();
    rules::tagged(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let head = Head {
        account: ctx.account().to_owned(),
        region: ctx.region().to_owned(),
        kind: rules::kind(input.document_type.as_deref()).to_owned(),
        name: input.name,
        author: ctx.principal(),
        created_at: ctx.now,
        default_version: 1,
        latest_version: 1,
        last_version: 1,
        tags,
        revision: 1,
    };
    let written = Written {
        format: input.document_format,
        content: input.content,
        version_name: input.version_name,
        display_name: input.display_name,
        target_type: input.target_type,
        requires: input.requires.unwrap_or_default(),
    };
    Ok((head, written.version(1, ctx.now, accepted)))
}

/// What a request says of a version.
pub(super) struct Written {
    pub(super) format: Option<String>,
    pub(super) content: String,
    pub(super) version_name: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) target_type: Option<String>,
    pub(super) requires: Vec<DocumentRequires>,
}

impl Written {
    /// The version that comes of it.
    pub(super) fn version(self, number: i64, now: i64, accepted: Accepted) -> Version {
        Version {
            number,
            version_name: self.version_name,
            display_name: self.display_name,
            format: self.format.unwrap_or_else(|| "JSON".to_owned()),
            hash: hash(&self.content),
            content: self.content,
            schema_version: accepted.schema_version,
            description: accepted.description,
            target_type: self.target_type,
            platforms: accepted.platforms.into_iter().map(str::to_owned).collect(),
            parameters: accepted.parameters,
            requires: self.requires,
            review_status: None,
            attachments: Vec::new(),
            created_at: now,
        }
    }
}

fn exists(name: &str) -> model::Fault {
    error::DOCUMENT_ALREADY_EXISTS.with(format!("The specified document already exists: {name}."))
}

impl Documents {
    async fn check_count(&self, ctx: &Ctx, head: &Head) -> Result<(), Error> {
        let db = &self.0.plane.db;
        if store::head(db, ctx.account(), ctx.region(), &head.name).await?.is_some() {
            return Err(exists(&head.name).into());
        }
        let most = self.0.limits.documents;
        if store::count(db, ctx.account(), ctx.region()).await? < most {
            return Ok(());
        }
        let message = format!("The account has {most} documents in this region, and more are not allowed.");
        Err(error::DOCUMENT_LIMIT_EXCEEDED.with(message).into())
    }

    /// What a document requires must be there, for the caller to read.
    async fn check_requires(&self, ctx: &Ctx, requires: &[DocumentRequires]) -> Result<(), Error> {
        for required in requires {
            let name = required.name.as_deref().unwrap_or_default();
            let found = self.get(ctx, name, required.version.as_deref(), required.version_name.as_deref()).await;
            if let Err(Error::Fault(_)) = found {
                let message = format!("The required document {name} does not exist, or not in the required version.");
                return Err(error::INVALID_DOCUMENT_CONTENT.with(message).into());
            }
            found?;
        }
        Ok(())
    }
}
