//! What may be written. Pure.

use std::collections::BTreeMap;

use model::ssm::{Tag, error};
use model::{Fault, common};
use runbook::{Accepted, DocumentType, Fault as Refusal, Format, accept};

/// How much an account may have in a region. The defaults are AWS's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a document's content.
    pub content: usize,
    /// Documents.
    pub documents: i64,
    /// Versions of a document.
    pub versions: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { content: 64 * 1024, documents: 500, versions: 1_000 }
    }
}

/// Tags that a document may have.
const TAGS: usize = 50;

/// Refuses content that is too long.
pub(crate) fn check_size(content: &str, limits: Limits) -> Result<(), Fault> {
    if content.len() <= limits.content {
        return Ok(());
    }
    let message =
        format!("The document has {} bytes; at most {} are allowed. Shorten it.", content.len(), limits.content);
    Err(error::MAX_DOCUMENT_SIZE_EXCEEDED.with(message))
}

/// Reads content of a type and format, as the request names them. The model has checked the names.
pub(crate) fn content(kind: Option<&str>, format: &str, text: &str) -> Result<Accepted, Fault> {
    let format = Format::named(format).unwrap_or(Format::Json);
    accept(kind.and_then(DocumentType::named), format, text).map_err(|refusal| refused(&refusal))
}

fn refused(refusal: &Refusal) -> Fault {
    let shape =
        if refusal.is_schema { &error::INVALID_DOCUMENT_SCHEMA_VERSION } else { &error::INVALID_DOCUMENT_CONTENT };
    shape.with(refusal.to_string())
}

/// Adds tags to those that are there; a name that is there already gets the new value.
pub(crate) fn tagged(tags: &mut BTreeMap<String, String>, new: &[Tag]) -> Result<(), Fault> {
    for (at, tag) in new.iter().enumerate() {
        let (key, value) = (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default());
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(common::VALIDATION.with(format!("The tag key {key} begins with aws:, which is reserved.")));
        }
        if new[..at].iter().any(|other| other.key == tag.key) {
            return Err(common::VALIDATION.with(format!("The tag key {key} is given twice.")));
        }
        tags.insert(key.to_owned(), value.to_owned());
    }
    if tags.len() > TAGS {
        let message = format!("The document would have {} tags; at most {TAGS} are allowed.", tags.len());
        return Err(error::TOO_MANY_TAGS_ERROR.with(message));
    }
    Ok(())
}

/// What a document is for, when the request does not say.
pub(crate) fn kind(given: Option<&str>) -> &str {
    given.unwrap_or("Command")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_counts_in_bytes() {
        let limits = Limits { content: 4, ..Limits::default() };
        assert!(check_size("abcd", limits).is_ok());
        assert_eq!(check_size("äöü", limits).unwrap_err().shape.code, "MaxDocumentSizeExceeded");
    }

    #[test]
    fn the_schemas_version_has_an_error_of_its_own() {
        let code = |kind, text| content(kind, "JSON", text).map(drop).unwrap_err().shape.code;
        assert_eq!(code(Some("Command"), r#"{"schemaVersion":"9"}"#), "InvalidDocumentSchemaVersion");
        assert_eq!(code(Some("Command"), "{"), "InvalidDocumentContent");
        assert_eq!(code(None, r#"{"schemaVersion":"2.0"}"#), "InvalidDocumentSchemaVersion");
    }
}
