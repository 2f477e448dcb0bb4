//! Documents as they are kept.

use std::collections::BTreeMap;

use model::ssm::DocumentRequires;
use model::{FromJson, ToJson};
use ring::digest::{SHA256, digest};
use runbook::Declared;
use serde_json::{Value, json};

use crate::attachments::Attachment;

/// Who owns what ships with the program.
pub(crate) const AMAZON: &str = "Amazon";

/// A document without its versions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Head {
    /// [`AMAZON`] for what ships.
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// Its type, such as `Command`.
    pub(crate) kind: String,
    /// ARN of who made it.
    pub(crate) author: String,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
    pub(crate) default_version: i64,
    pub(crate) latest_version: i64,
    pub(crate) last_version: i64,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) revision: i64,
}

/// A version of a document. In lists it comes without its content.
#[derive(Clone)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) version_name: Option<String>,
    pub(crate) display_name: Option<String>,
    pub(crate) format: String,
    pub(crate) content: String,
    pub(crate) hash: String,
    pub(crate) schema_version: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) target_type: Option<String>,
    pub(crate) platforms: Vec<String>,
    pub(crate) parameters: Vec<Declared>,
    pub(crate) requires: Vec<DocumentRequires>,
    pub(crate) review_status: Option<String>,
    pub(crate) attachments: Vec<Attachment>,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
}

impl Head {
    pub(crate) fn is_amazons(&self) -> bool {
        self.account == AMAZON
    }

    pub(crate) fn arn(&self) -> String {
        arn(&self.region, if self.is_amazons() { "" } else { &self.account }, &self.name)
    }
}

/// The ARN of a document; what ships has no account.
pub(crate) fn arn(region: &str, account: &str, name: &str) -> String {
    format!("arn:aws:ssm:{region}:{account}:document/{name}")
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn hash(text: &str) -> String {
    digest(&SHA256, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Parameters as they are stored.
pub(crate) fn stored_parameters(parameters: &[Declared]) -> Value {
    parameters.iter().map(|one| json!([one.name, one.kind, one.description, one.default])).collect()
}

/// What [`stored_parameters`] gave.
pub(crate) fn read_parameters(stored: &Value) -> Vec<Declared> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let one = |value: &Value| Declared {
        name: text(&value[0]),
        kind: text(&value[1]),
        description: text(&value[2]),
        default: value[3].as_str().map(str::to_owned),
    };
    stored.as_array().into_iter().flatten().map(one).collect()
}

/// What a document requires, as it is stored.
pub(crate) fn stored_requires(requires: &[DocumentRequires]) -> Value {
    requires.iter().map(ToJson::to_json).collect()
}

/// What [`stored_requires`] gave.
pub(crate) fn read_requires(stored: Value) -> Vec<DocumentRequires> {
    Vec::<DocumentRequires>::from_json(stored).unwrap_or_default()
}
