//! What other slices run.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use model::ssm::error;
use model::{Error, Fault};
use platform::Ctx;
use runbook::{Document, DocumentType, Format, accept};

use crate::Documents;
use crate::kept::Version;
use crate::names::no_version;

/// A document that nodes can run.
pub struct Stored {
    /// The name by which the caller's account knows it: an ARN where another account shares it.
    pub name: String,
    /// Its ARN; without an account where it ships.
    pub arn: String,
    /// The version's number.
    pub version: String,
    /// Its type, `Command` or `Policy`.
    pub kind: String,
    /// What it is written in: `JSON` or `YAML`.
    pub format: String,
    /// The text as it was written.
    pub text: String,
    /// SHA-256 of the text, in lower-case hexadecimal.
    pub sha256: String,
    /// The kind of resources that it is for, such as `/AWS::EC2::Instance`.
    pub target_type: Option<String>,
    /// The kinds of systems that it runs on: `Windows`, `Linux`, `MacOS`.
    pub platform_types: Vec<String>,
    /// The text, understood.
    pub document: Arc<Document>,
}

/// How many documents are kept as they were understood.
const KEPT: usize = 256;

/// The documents that were run lately, understood: by type, format and hash of the text, of which everything else follows.
#[derive(Default)]
pub(crate) struct Understood(Mutex<HashMap<[String; 3], Arc<Document>>>);

impl Documents {
    /// The document of that name or ARN, for the caller to run: their own, one that ships, or one that is shared with them.
    /// `version` is a number, `$DEFAULT` or `$LATEST`; absent means the default. The caller's right to run it is not
    /// looked at.
    ///
    /// # Errors
    /// `InvalidDocument` when there is none of that name, or it is none that nodes run; `InvalidDocumentVersion` when it
    /// has no such version; and those of the store.
    pub async fn runnable(&self, ctx: &Ctx, name_or_arn: &str, version: Option<&str>) -> Result<Arc<Stored>, Error> {
        if version.is_some_and(|version| !is_version(version)) {
            return Err(no_version().into());
        }
        let (found, version) = self.get(ctx, name_or_arn, version, None).await?;
        let kind = found.head.kind.clone();
        if !["Command", "Policy"].contains(&kind.as_str()) {
            let message = format!("Document {name_or_arn} is of type {kind}. Nodes run documents of type Command.");
            return Err(error::INVALID_DOCUMENT.with(message).into());
        }
        let document = self.0.understood.document(&kind, &version)?;
        Ok(Arc::new(Stored {
            name: found.name(),
            arn: found.head.arn(),
            version: version.number.to_string(),
            kind,
            format: version.format,
            sha256: version.hash,
            target_type: version.target_type,
            platform_types: version.platforms,
            text: version.content,
            document,
        }))
    }
}

impl Understood {
    fn document(&self, kind: &str, version: &Version) -> Result<Arc<Document>, Fault> {
        let key = [kind.to_owned(), version.format.clone(), version.hash.clone()];
        if let Some(document) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(document));
        }
        let document = Arc::new(understood(kind, version)?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, Arc::clone(&document));
        Ok(document)
    }
}

/// What nodes run. A document that was accepted by an earlier version of this program may be none any more.
fn understood(kind: &str, version: &Version) -> Result<Document, Fault> {
    let format = Format::named(&version.format).unwrap_or(Format::Json);
    let accepted = accept(DocumentType::named(kind), format, &version.content);
    let refused = |why: String| error::INVALID_DOCUMENT.with(format!("The document cannot be run: {why}"));
    let accepted = accepted.map_err(|fault| refused(fault.to_string()))?;
    accepted.document.ok_or_else(|| refused(format!("nothing of type {kind} runs on nodes.")))
}

fn is_version(version: &str) -> bool {
    ["", "$DEFAULT", "$LATEST"].contains(&version) || version.parse::<u32>().is_ok()
}
