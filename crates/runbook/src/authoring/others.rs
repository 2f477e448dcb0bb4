//! Documents of which little is asked: others say what stands in them.

use super::Accepted;
use crate::document::{DocumentError, Place};

/// An object, with the members of a heading where it has them.
pub(super) fn object(root: &Place<'_>) -> Result<Accepted, DocumentError> {
    if root.object()?.is_empty() {
        return Err(root.error("the document is empty"));
    }
    let version = match root.member("schemaVersion") {
        Some(_) => Some(crate::document::schema_version(root)?),
        None => None,
    };
    Ok(Accepted { schema_version: version, description: root.optional_text("description")?, ..Accepted::bare() })
}

/// A template for stacks, in an envelope.
pub(super) fn template(root: &Place<'_>) -> Result<Accepted, DocumentError> {
    root.object()?;
    let version = crate::document::schema_version(root)?;
    let body = root.required("templateBody")?;
    if !body.value.is_string() && !body.value.is_object() {
        return Err(body.wrong("a template, as an object or a text"));
    }
    let description = root.optional_text("description")?;
    Ok(Accepted { schema_version: Some(version), description, ..Accepted::bare() })
}

/// The manifest of a package: which file goes to which platform, and the hashes of the files.
pub(super) fn package(root: &Place<'_>) -> Result<Accepted, DocumentError> {
    let version = root.version(&["2.0"], "package")?;
    let mut accepted = Accepted::headed(root, version)?;
    let files = root.required("files")?;
    for (_, file) in files.entries()? {
        let sums = file.required("checksums")?;
        sums.required("sha256")?.text()?;
    }
    let mut named = Vec::new();
    for (platform, versions) in root.required("packages")?.entries()? {
        for (_, architectures) in versions.entries()? {
            for (_, package) in architectures.entries()? {
                let file = package.required("file")?;
                if files.value.get(file.text()?).is_none() {
                    return Err(file.error("the file is not among those of the manifest"));
                }
            }
        }
        named.push(platform.as_str());
    }
    if named.is_empty() {
        return Err(root.error("a package needs at least one platform"));
    }
    let any = named.contains(&"_any");
    accepted.platforms.retain(|platform| any || named.iter().any(|name| system(name) == *platform));
    Ok(accepted)
}

/// Names of distributions stand for Linux.
fn system(name: &str) -> &'static str {
    match name {
        "windows" => "Windows",
        "macos" => "MacOS",
        _ => "Linux",
    }
}
