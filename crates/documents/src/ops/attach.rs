//! Taking the files of a version from where they are, in the name of the caller.

use model::ssm::AttachmentsSource;
use model::{Error, common};
use platform::{Ctx, KeptFile};
use storage::Batch;

use crate::Documents;
use crate::attachments::{self, Attachment, LARGEST, MOST, Source, Told, is_name, last, refused};

impl Documents {
    /// Takes copies of what a request attaches to a document of this type, of whose files the content tells this. Until
    /// a version has them, they are nobody's and go within a day.
    ///
    /// # Errors
    /// `InvalidDocumentContent` when something is not there or is not what the document says, `AccessDeniedException`
    /// when the caller may not read it, and those of the store.
    pub(super) async fn attach(
        &self,
        ctx: &Ctx,
        kind: &str,
        told: &Told,
        given: Option<&[AttachmentsSource]>,
    ) -> Result<Vec<Attachment>, Error> {
        let given = given.unwrap_or_default();
        attachments::check_given(kind, given)?;
        let mut attached = Vec::new();
        for source in attachments::sources(given)? {
            match source {
                Source::Folder { bucket, prefix } => {
                    for name in self.names_in(ctx, &bucket, &prefix, told).await? {
                        let file = self.object(ctx, &bucket, &format!("{prefix}{name}")).await?;
                        attached.push(Attachment { name, file });
                    }
                }
                Source::Object { name, bucket, key } => {
                    let file = self.object(ctx, &bucket, &key).await?;
                    attached.push(Attachment { name, file });
                }
                Source::Reference { name, document, version, file } => {
                    let file = self.referred(ctx, &document, &version, &file).await?;
                    attached.push(Attachment { name, file });
                }
            }
        }
        told.check(&attached)?;
        Ok(attached)
    }

    /// Which files of a folder are meant.
    async fn names_in(&self, ctx: &Ctx, bucket: &str, prefix: &str, told: &Told) -> Result<Vec<String>, Error> {
        let named: Vec<String> = told.names().take(MOST + 1).map(str::to_owned).collect();
        if !named.is_empty() {
            return Ok(named);
        }
        let keys = self.0.files.below(ctx, bucket, prefix, MOST + 1).await?;
        let names: Vec<String> = keys.iter().map(|key| last(key).to_owned()).filter(|name| is_name(name)).collect();
        if names.is_empty() {
            return Err(refused(format!("There are no files in s3://{bucket}/{prefix}.")).into());
        }
        if names.len() > MOST {
            return Err(refused(format!("There are more than {MOST} files in s3://{bucket}/{prefix}.")).into());
        }
        Ok(names)
    }

    async fn object(&self, ctx: &Ctx, bucket: &str, key: &str) -> Result<KeptFile, Error> {
        let absent = || refused(format!("There is no object s3://{bucket}/{key} to attach.")).into();
        match self.0.files.take(ctx, bucket, key, LARGEST).await {
            Err(Error::Fault(fault)) if fault.shape != &common::ACCESS_DENIED => Err(refused(fault.message).into()),
            taken => taken?.ok_or_else(absent),
        }
    }

    /// A file of another document, which the caller must be allowed to read.
    async fn referred(&self, ctx: &Ctx, document: &str, version: &str, file: &str) -> Result<KeptFile, Error> {
        ctx.allow("ssm:GetDocument", &[self.target(ctx.account(), ctx.region(), document).await?]).await?;
        let (_, found) = self.get(ctx, document, Some(version), None).await.map_err(|error| match error {
            Error::Fault(fault) => refused(format!("{document}/{version}/{file}: {}", fault.message)).into(),
            error => error,
        })?;
        let attached = found.attachments.iter().find(|attached| attached.name == file);
        let attached = attached
            .ok_or_else(|| refused(format!("Version {} of {document} has no attachment {file}.", found.number)))?;
        self.0.files.again(&attached.file).await
    }

    /// Adds to a batch that a version has these files.
    pub(super) fn keep(&self, batch: &mut Batch, attached: &[Attachment]) {
        if !attached.is_empty() {
            self.0.files.keep(batch, &ids(attached));
        }
    }

    /// Adds to a batch that nothing has these files any more.
    pub(super) fn release(&self, batch: &mut Batch, attached: &[Attachment], now: i64) {
        if !attached.is_empty() {
            self.0.files.release(batch, &ids(attached), now);
        }
    }
}

fn ids(attached: &[Attachment]) -> Vec<&str> {
    attached.iter().map(|attached| attached.file.id.as_str()).collect()
}
