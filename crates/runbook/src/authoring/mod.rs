//! Documents as people write them: every type, checked whole, with the place of what is wrong.

mod automation;
mod calendar;
mod command;
mod declared;
mod doubts;
mod fault;
mod json;
mod kind;
mod others;
pub(crate) mod path;
mod plugins;
mod session;
mod written;
mod yaml;

use serde_json::Value;

use crate::document::{Document, DocumentError, Place};

pub use declared::Declared;
pub use fault::Fault;
pub use kind::{DocumentType, Format};
pub use written::{to_json, to_yaml};

/// All kinds of systems that nodes have.
const EVERYWHERE: [&str; 3] = ["Windows", "Linux", "MacOS"];

/// A document that fits its type.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The `schemaVersion`, where the type has one.
    pub schema_version: Option<String>,
    /// The document's own description.
    pub description: Option<String>,
    /// The parameters that it declares, by name.
    pub parameters: Vec<Declared>,
    /// The kinds of systems that it is for; none for what no node runs.
    pub platforms: Vec<&'static str>,
    /// What nodes run.
    pub document: Option<Document>,
    /// The content, unless it is plain text.
    pub content: Option<Value>,
}

/// Checks a document that somebody hands in. Without a type it is a command document of schema 1.x.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn accept(kind: Option<DocumentType>, format: Format, text: &str) -> Result<Accepted, Fault> {
    let known = kind.unwrap_or(DocumentType::Command);
    if !known.formats().contains(&format) {
        let formats: Vec<_> = known.formats().iter().map(|format| format.as_str()).collect();
        let (kind, format) = (known.as_str(), format.as_str());
        let message = format!("Document format {format} is not supported for {kind}. Use {}", formats.join(" or "));
        return Err(Fault::whole(message));
    }
    let content = match format {
        Format::Json => json::read(text).map_err(|wrong| Fault::malformed(format, &wrong))?,
        Format::Yaml => crate::yaml::read(text).map_err(|wrong| Fault::malformed(format, &wrong))?,
        Format::Text => return plain(known, text),
    };
    let checked = match (nul(&content, ""), kind) {
        (Some(path), _) => Err(no_nul(path)),
        (None, Some(kind)) => check(kind, &content),
        (None, None) => typed(&content).and_then(|()| check(known, &content)),
    };
    let mut accepted = checked.map_err(|error| Fault::found(format, text, error))?;
    accepted.content = Some(content);
    Ok(accepted)
}

/// The path of the first text or name with the character NUL, which no shell, file name or database can hold.
fn nul(value: &Value, at: &str) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then(|| at.to_owned()),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| nul(item, &path::item(at, index))),
        Value::Object(map) => map.iter().find_map(|(name, value)| {
            if name.contains('\0') { Some(at.to_owned()) } else { nul(value, &path::member(at, name)) }
        }),
        _ => None,
    }
}

fn no_nul(path: String) -> DocumentError {
    DocumentError { path, message: "it must not contain the character NUL".to_owned() }
}

/// Only command documents of schema 1.x say by themselves what they are.
fn typed(content: &Value) -> Result<(), DocumentError> {
    let root = Place::root(content);
    root.object()?;
    let version = crate::document::schema_version(&root)?;
    if version.starts_with("1.") && content.get("sessionType").is_none() {
        return Ok(());
    }
    let message = format!("Document type is required for schema version {version}");
    Err(DocumentError { path: "schemaVersion".to_owned(), message })
}

fn check(kind: DocumentType, content: &Value) -> Result<Accepted, DocumentError> {
    let root = Place::root(content);
    match kind {
        DocumentType::Command => command::check(&root, false),
        DocumentType::Policy => command::check(&root, true),
        DocumentType::Automation => automation::check(&root, &[]),
        DocumentType::ChangeTemplate => automation::check(&root, automation::CHANGE_TEMPLATE),
        DocumentType::Session => session::check(&root),
        DocumentType::Package => others::package(&root),
        DocumentType::CloudFormation => others::template(&root),
        DocumentType::ApplicationConfiguration | DocumentType::AutoApprovalPolicy => Ok(Accepted::bare()),
        _ => others::object(&root),
    }
}

fn plain(kind: DocumentType, text: &str) -> Result<Accepted, Fault> {
    if kind == DocumentType::ChangeCalendar {
        calendar::check(text)?;
    }
    Ok(Accepted::bare())
}

impl Accepted {
    fn bare() -> Self {
        Self {
            schema_version: None,
            description: None,
            parameters: Vec::new(),
            platforms: Vec::new(),
            document: None,
            content: None,
        }
    }

    /// What stands at the beginning of most documents.
    fn headed(root: &Place<'_>, version: String) -> Result<Self, DocumentError> {
        let description = root.optional_text("description")?;
        Ok(Self { schema_version: Some(version), description, platforms: EVERYWHERE.to_vec(), ..Self::bare() })
    }
}

impl Place<'_> {
    /// Refuses members that are not in `known`.
    fn only(&self, known: &[&str]) -> Result<(), DocumentError> {
        let Some((name, _)) = self.object()?.iter().find(|(name, _)| !known.contains(&name.as_str())) else {
            return Ok(());
        };
        let message = format!("the member {name:?} is not allowed here; known are {}", known.join(", "));
        Err(DocumentError { path: self.at(name), message })
    }

    /// Refuses a text that is not one of `known`.
    fn one_of(&self, known: &[&str]) -> Result<String, DocumentError> {
        let text = self.text()?;
        if known.contains(&text.as_str()) {
            return Ok(text);
        }
        Err(self.error(format!("{text:?} is not one of {}", known.join(", "))))
    }

    /// The schema's version, which must be one of `known`.
    fn version(&self, known: &[&str], what: &str) -> Result<String, DocumentError> {
        self.object()?;
        let version = crate::document::schema_version(self)?;
        if known.contains(&version.as_str()) {
            return Ok(version);
        }
        let message = format!("{what} documents have schemaVersion {}, not {version:?}", known.join(" or "));
        Err(DocumentError { path: self.at("schemaVersion"), message })
    }

    /// Refuses what is there and neither true nor false, also as text. References stand for either.
    fn truth(&self, name: &str) -> Result<(), DocumentError> {
        let Some(place) = self.member(name) else { return Ok(()) };
        let is_truth = place.value.is_boolean() || matches!(place.value.as_str(), Some("true" | "false"));
        if is_truth || place.refers() { Ok(()) } else { Err(place.wrong("true or false")) }
    }

    /// Whether a value is to be put in here.
    fn refers(&self) -> bool {
        self.value.as_str().is_some_and(|text| text.contains("{{"))
    }

    /// Refuses what is there and no whole number of at least `least`, also as text. References stand for numbers.
    fn count(&self, name: &str, least: u64) -> Result<(), DocumentError> {
        let Some(place) = self.member(name) else { return Ok(()) };
        let number = place.value.as_u64().or_else(|| place.value.as_str()?.trim().parse().ok());
        if place.refers() || number.is_some_and(|number| number >= least) {
            return Ok(());
        }
        Err(place.wrong(&format!("a whole number of at least {least}")))
    }
}

#[cfg(test)]
mod tests;
