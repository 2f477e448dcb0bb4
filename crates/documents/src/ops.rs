//! One function per operation.

use model::ssm::{self, GetDocumentRequest, GetDocumentResult};
use model::{Error, common};
use platform::Ctx;

use crate::{Documents, find};

/// GetDocument: as it ships, in JSON.
pub(crate) async fn get(_: Documents, _: Ctx, input: GetDocumentRequest) -> Result<GetDocumentResult, Error> {
    if let Some(name) = input.version_name {
        let message = format!("Document {} has no version with the name {name}.", input.name);
        return Err(ssm::error::INVALID_DOCUMENT_VERSION.with(message).into());
    }
    if let Some(format) = input.document_format.filter(|format| format != "JSON") {
        let message = format!("DocumentFormat {format} is not built yet. Use JSON, in which the document is written.");
        return Err(common::VALIDATION.with(message).into());
    }
    let stored = find(&input.name, input.document_version.as_deref())?;
    Ok(GetDocumentResult {
        name: Some(stored.name.to_owned()),
        content: Some(stored.text.to_owned()),
        document_format: Some("JSON".to_owned()),
        document_type: Some("Command".to_owned()),
        document_version: Some(stored.version.to_owned()),
        status: Some("Active".to_owned()),
        ..GetDocumentResult::default()
    })
}
