//! Documents as the API shows them.

use model::Timestamp;
use model::ssm::{
    DocumentDescription, DocumentIdentifier, DocumentParameter, DocumentRequires, DocumentVersionInfo, Tag,
};

use crate::attachments;
use crate::kept::{Head, Version};

/// Everything but the content. `name` is the one by which the caller knows the document.
pub(crate) fn description(name: &str, head: &Head, version: &Version, status: &str) -> DocumentDescription {
    DocumentDescription {
        name: Some(name.to_owned()),
        owner: Some(head.account.clone()),
        author: Some(head.author.clone()),
        document_type: Some(head.kind.clone()),
        created_date: Some(Timestamp(version.created_at)),
        default_version: Some(head.default_version.to_string()),
        latest_version: Some(head.latest_version.to_string()),
        tags: Some(tags(head)),
        status: Some(status.to_owned()),
        document_version: Some(version.number.to_string()),
        version_name: version.version_name.clone(),
        display_name: version.display_name.clone(),
        document_format: Some(version.format.clone()),
        hash: Some(version.hash.clone()),
        hash_type: Some("Sha256".to_owned()),
        schema_version: version.schema_version.clone(),
        description: version.description.clone(),
        target_type: version.target_type.clone(),
        platform_types: Some(version.platforms.clone()),
        parameters: Some(parameters(version)).filter(|parameters| !parameters.is_empty()),
        requires: requires(version),
        attachments_information: attachments::information(&version.attachments),
        review_status: version.review_status.clone(),
        approved_version: approved(version, "APPROVED"),
        pending_review_version: approved(version, "PENDING"),
        ..DocumentDescription::default()
    }
}

/// A line of a list.
pub(crate) fn identifier(name: String, head: Head, version: Version) -> DocumentIdentifier {
    DocumentIdentifier {
        name: Some(name),
        tags: Some(tags(&head)),
        owner: Some(head.account),
        author: Some(head.author),
        document_type: Some(head.kind),
        created_date: Some(Timestamp(head.created_at)),
        document_version: Some(version.number.to_string()),
        requires: requires(&version),
        version_name: version.version_name,
        display_name: version.display_name,
        document_format: Some(version.format),
        schema_version: version.schema_version,
        target_type: version.target_type,
        platform_types: Some(version.platforms),
        review_status: version.review_status,
    }
}

/// A line of a list of versions.
pub(crate) fn version(head: &Head, version: Version) -> DocumentVersionInfo {
    DocumentVersionInfo {
        name: Some(head.name.clone()),
        created_date: Some(Timestamp(version.created_at)),
        is_default_version: Some(version.number == head.default_version),
        document_version: Some(version.number.to_string()),
        version_name: version.version_name,
        display_name: version.display_name,
        document_format: Some(version.format),
        review_status: version.review_status,
        status: Some("Active".to_owned()),
        status_information: None,
    }
}

/// The tags of a document.
pub(crate) fn tags(head: &Head) -> Vec<Tag> {
    head.tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// What a version requires, unless it is nothing.
pub(crate) fn requires(version: &Version) -> Option<Vec<DocumentRequires>> {
    Some(version.requires.clone()).filter(|requires| !requires.is_empty())
}

fn parameters(version: &Version) -> Vec<DocumentParameter> {
    let one = |declared: &runbook::Declared| DocumentParameter {
        name: Some(declared.name.clone()),
        r#type: Some(declared.kind.clone()),
        description: Some(declared.description.clone()),
        default_value: declared.default.clone(),
    };
    version.parameters.iter().map(one).collect()
}

fn approved(version: &Version, status: &str) -> Option<String> {
    (version.review_status.as_deref() == Some(status)).then(|| version.number.to_string())
}
