//! Documents: what a command does, by name and version. So far those that ship with Fleetwright, one readable file each
//! in `documents/`.

mod ops;

use std::sync::{Arc, LazyLock};

use model::{Error, ssm};
use platform::{Named, Registry, Target};
use ring::digest::{SHA256, digest};
use runbook::Document;

/// The slice. It has no state: what ships is in the program.
#[derive(Clone)]
pub struct Documents;

impl Documents {
    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry.slice(self).on::<ssm::GetDocument, _, _>(ops::get).resource("ssm:document", Self::resolve).done();
    }

    /// The document that a request names. Those that ship belong to nobody, whatever account the ARN in a request has.
    async fn resolve(self, named: Named) -> Result<Target, Error> {
        let shipped = find(&named.value, None).ok();
        Ok(shipped.map_or_else(|| Target::new(&named.arn), |shipped| target(&named.region, shipped.name)))
    }
}

/// A document that ships, as policies know it.
#[must_use]
pub fn target(region: &str, name: &str) -> Target {
    let target = Target::new(format!("arn:aws:ssm:{region}::document/{name}"));
    Target { keys: vec![("ssm:DocumentType".to_owned(), "Command".to_owned())], ..target }
}

/// A document that can be run.
pub struct Stored {
    /// Name without the ARN around it.
    pub name: &'static str,
    /// The version's number.
    pub version: &'static str,
    /// The text as it ships.
    pub text: &'static str,
    /// SHA-256 of the text, in lower-case hexadecimal.
    pub sha256: String,
    /// The text, understood.
    pub document: Document,
}

const SHIPPED: [(&str, &str); 1] = [("AWS-RunShellScript", include_str!("../../../documents/AWS-RunShellScript.json"))];

static STORED: LazyLock<Vec<Arc<Stored>>> = LazyLock::new(|| {
    SHIPPED.iter().filter_map(|(name, text)| Some(Arc::new(stored(name, text, Document::parse(text).ok()?)))).collect()
});

fn stored(name: &'static str, text: &'static str, document: Document) -> Stored {
    let sha256 = digest(&SHA256, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    Stored { name, version: "1", text, sha256, document }
}

/// The document of that name or ARN. `version` is a number, `$DEFAULT` or `$LATEST`; absent means the default.
///
/// # Errors
/// `InvalidDocument` when there is none of that name, `InvalidDocumentVersion` when it has no such version.
pub fn find(name_or_arn: &str, version: Option<&str>) -> Result<Arc<Stored>, Error> {
    let name = name_or_arn.rsplit_once(":document/").map_or(name_or_arn, |(_, name)| name);
    let found = STORED.iter().find(|stored| stored.name == name);
    let found =
        found.ok_or_else(|| ssm::error::INVALID_DOCUMENT.with(format!("Document with name {name} does not exist.")))?;
    match version {
        None | Some("" | "$DEFAULT" | "$LATEST") => Ok(Arc::clone(found)),
        Some(version) if version == found.version => Ok(Arc::clone(found)),
        Some(version) => Err(ssm::error::INVALID_DOCUMENT_VERSION
            .with(format!("Document {name} has no version {version}; it has version {}.", found.version))
            .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_document_is_understood() {
        for (name, text) in SHIPPED {
            assert!(Document::parse(text).is_ok(), "{name}");
        }
    }

    #[test]
    fn found_by_name_arn_and_version() {
        for version in [None, Some("1"), Some("$DEFAULT"), Some("$LATEST")] {
            assert_eq!(find("AWS-RunShellScript", version).ok().unwrap().version, "1");
        }
        let arn = "arn:aws:ssm:eu-central-1::document/AWS-RunShellScript";
        assert_eq!(find(arn, None).ok().unwrap().name, "AWS-RunShellScript");
        assert!(find("AWS-RunShellScript", Some("2")).is_err());
        assert!(find("Nothing", None).is_err());
    }
}
