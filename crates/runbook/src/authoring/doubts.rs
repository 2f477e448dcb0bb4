//! What a document may say, but hardly means.

use serde_json::Value;

use super::declared::as_text;
use super::{Accepted, DocumentType, Fault, Format, automation, path};
use crate::document::{DocumentError, Place};

/// Members that a step of a command document has among its inputs, with what they can be; on the step itself nodes do not look.
const FLOW: [(&str, &[&str]); 3] =
    [("onFailure", &["exit", "successAndExit"]), ("onSuccess", &["exit"]), ("finallyStep", &["true", "false"])];

impl Accepted {
    /// What in an accepted command or policy document has no effect, though it looks as if it had: flow that nodes do not
    /// follow, and references to what no parameter is. Other documents are without doubt.
    #[must_use]
    pub fn doubts(&self, kind: DocumentType, format: Format, text: &str) -> Vec<Fault> {
        let Some(content) = self.content.as_ref() else { return Vec::new() };
        let mut found = Vec::new();
        if matches!(kind, DocumentType::Command | DocumentType::Policy) {
            let root = Place::root(content);
            self.flow(&root, &mut found);
            for member in ["mainSteps", "runtimeConfig"] {
                root.member(member).into_iter().for_each(|place| self.undeclared(&place, &mut found));
            }
        }
        found.into_iter().map(|doubt| Fault::found(format, text, doubt)).collect()
    }

    fn flow(&self, root: &Place<'_>, found: &mut Vec<DocumentError>) {
        let steps: Vec<_> =
            root.member("mainSteps").and_then(|steps| Some(steps.items().ok()?.collect())).unwrap_or_default();
        for (index, step) in steps.iter().enumerate() {
            for (name, known) in FLOW {
                if let Some(place) = step.member(name) {
                    found.push(place.error(format!("nodes do not look at {name} here: put it into the step's inputs")));
                }
                let Some(place) = step.member("inputs").and_then(|inputs| inputs.member(name)) else { continue };
                let value = as_text(place.value);
                if !place.refers() && !known.contains(&value.as_str()) {
                    found.push(place.error(format!("{value:?} has no effect; known are {}", known.join(", "))));
                } else if name == "finallyStep" && value == "true" && index + 1 < steps.len() {
                    found.push(place.error("it has an effect on the last step only"));
                }
            }
        }
    }

    fn undeclared(&self, place: &Place<'_>, found: &mut Vec<DocumentError>) {
        match place.value {
            Value::String(text) => {
                let is_unknown =
                    |name: &&str| !name.contains(':') && !self.parameters.iter().any(|one| one.name == *name);
                let doubt = |name| place.error(format!("{{{{ {name} }}}} stays as it is: no parameter has that name"));
                found.extend(automation::names(text).filter(is_unknown).map(doubt));
            }
            Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| {
                self.undeclared(&Place { path: path::item(&place.path, index), value }, found);
            }),
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                self.undeclared(&Place { path: path::member(&place.path, name), value }, found);
            }),
            _ => {}
        }
    }
}
