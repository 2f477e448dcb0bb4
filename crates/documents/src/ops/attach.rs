//! Taking the files of a version from where they are, in the name of the caller.

use model::ssm::AttachmentsSource;
use model::{Error, common};
use platform::{Ctx, KeptFile};
use storage::Batch;

use crate::Documents;
use crate::attachments::{self, Attachment, LARGEST, MOST, Source, Told, is_name, last, named, refused};

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
        let taken = self.take(ctx, told, &attachments::sources(given)?, &mut attached).await;
        if let Err(error) = taken.and_then(|()| Ok(told.check(&attached)?)) {
            self.give_up(ctx, &attached).await?;
            return Err(error);
        }
        Ok(attached)
    }

    async fn take(
        &self,
        ctx: &Ctx,
        told: &Told,
        sources: &[Source],
        attached: &mut Vec<Attachment>,
    ) -> Result<(), Error> {
        let mut add = |name: &str, file| attached.push(Attachment { name: name.to_owned(), file });
        for source in sources {
            match source {
                Source::Folder { bucket, prefix } => {
                    for name in self.names_in(ctx, bucket, prefix, told).await? {
                        add(&name, self.object(ctx, bucket, &format!("{prefix}{name}")).await?);
                    }
                }
                Source::Object { name, bucket, key } => add(name, self.object(ctx, bucket, key).await?),
                Source::Reference { name, document, version, file } => {
                    add(name, self.referred(ctx, document, version, file).await?);
                }
            }
        }
        Ok(())
    }

    /// Lets go of copies that no version will have.
    pub(super) async fn give_up(&self, ctx: &Ctx, attached: &[Attachment]) -> Result<(), Error> {
        if attached.is_empty() {
            return Ok(());
        }
        let mut batch = Batch::new();
        self.release(&mut batch, attached, ctx.now);
        Ok(self.0.plane.commit(batch).await.map(drop)?)
    }

    /// Which files of a folder are meant.
    async fn names_in(&self, ctx: &Ctx, bucket: &str, prefix: &str, told: &Told) -> Result<Vec<String>, Error> {
        let named: Vec<String> = told.names().map(named).collect::<Result<_, _>>()?;
        let names = if named.is_empty() {
            let keys = self.0.files.below(ctx, bucket, prefix, MOST + 1).await?;
            keys.iter().map(|key| last(key).to_owned()).filter(|name| is_name(name)).collect()
        } else {
            named
        };
        match names.len() {
            0 => Err(refused(format!("There are no files in s3://{bucket}/{prefix}.")).into()),
            1..=MOST => Ok(names),
            _ => Err(refused(format!("s3://{bucket}/{prefix} stands for more than {MOST} files.")).into()),
        }
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
