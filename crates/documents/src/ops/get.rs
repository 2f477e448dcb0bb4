//! Reading a document.

use model::ssm::{DescribeDocumentRequest, DescribeDocumentResult, GetDocumentRequest, GetDocumentResult, error};
use model::{Error, Fault, Timestamp};
use platform::Ctx;
use runbook::{DocumentType, Format, accept, to_json, to_yaml};

use crate::kept::Version;
use crate::{Documents, attachments, shown};

/// GetDocument: as it was written, or in the other format.
pub(crate) async fn get(documents: Documents, ctx: Ctx, input: GetDocumentRequest) -> Result<GetDocumentResult, Error> {
    let (version, version_name) = (input.document_version.as_deref(), input.version_name.as_deref());
    let (found, version) = documents.get(&ctx, &input.name, version, version_name).await?;
    let attached = |one| attachments::content(one, documents.0.files.url(&ctx, &one.file, &one.name));
    let attached = version.attachments.iter().map(attached).collect();
    let format = input.document_format.unwrap_or_else(|| version.format.clone());
    Ok(GetDocumentResult {
        name: Some(found.name()),
        content: Some(written(&found.head.kind, &version, &format)?),
        document_format: Some(format),
        document_type: Some(found.head.kind),
        document_version: Some(version.number.to_string()),
        requires: shown::requires(&version),
        created_date: Some(Timestamp(version.created_at)),
        version_name: version.version_name,
        display_name: version.display_name,
        review_status: version.review_status,
        status: Some("Active".to_owned()),
        attachments_content: Some(attached),
        ..GetDocumentResult::default()
    })
}

/// The content in a format. Plain text has no other.
fn written(kind: &str, version: &Version, format: &str) -> Result<String, Fault> {
    if format == version.format {
        return Ok(version.content.clone());
    }
    let was = Format::named(&version.format).unwrap_or(Format::Text);
    let accepted = accept(DocumentType::named(kind), was, &version.content).ok();
    match (accepted.and_then(|accepted| accepted.content), format) {
        (Some(content), "JSON") => Ok(to_json(&content)),
        (Some(content), "YAML") => Ok(to_yaml(&content)),
        _ => {
            let message = format!("The document is written in {}, which cannot be shown in {format}.", version.format);
            Err(error::INVALID_DOCUMENT.with(message))
        }
    }
}

/// DescribeDocument.
pub(crate) async fn describe(
    documents: Documents,
    ctx: Ctx,
    input: DescribeDocumentRequest,
) -> Result<DescribeDocumentResult, Error> {
    let (version, version_name) = (input.document_version.as_deref(), input.version_name.as_deref());
    let (found, version) = documents.get(&ctx, &input.name, version, version_name).await?;
    let description = shown::description(&found.name(), &found.head, &version, "Active");
    Ok(DescribeDocumentResult { document: Some(description) })
}
