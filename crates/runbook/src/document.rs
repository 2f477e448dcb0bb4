use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::environment::Values;
use crate::parameter::{Parameter, read_parameters};
use crate::step::{Step, Template, read_main_steps, read_runtime_config};

/// A command document that is well formed.
#[derive(Clone, Debug)]
pub struct Document {
    schema_version: String,
    description: String,
    parameters: BTreeMap<String, Parameter>,
    steps: Vec<Template>,
    content: Value,
}

/// Why a text is no command document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    /// Where, such as `mainSteps[1].action`; empty for the document as a whole.
    pub path: String,
    /// What is wrong there, and what would be right.
    pub message: String,
}

impl Document {
    /// Reads JSON, or YAML if the text does not start with `{`. Patterns of parameters are compiled once, so that a
    /// document that is accepted can be used.
    #[cfg(feature = "authoring")]
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let content = if text.trim_start().starts_with('{') { json(text)? } else { yaml(text)? };
        let document = Self::from_json(content)?;
        crate::check::check_declarations(&document)?;
        Ok(document)
    }

    /// Reads a document that is JSON already. Patterns of parameters are not looked at.
    pub fn from_json(content: Value) -> Result<Self, DocumentError> {
        let root = Place::root(&content);
        let map = root.object()?;
        let schema_version = schema_version(&root)?;
        let steps = match schema_version.as_str() {
            "1.0" | "1.2" => read_runtime_config(&root.required("runtimeConfig")?)?,
            "2.0" | "2.0.1" | "2.0.2" | "2.0.3" | "2.2" => {
                read_main_steps(&root.required("mainSteps")?, schema_version == "2.2")?
            }
            _ => return Err(unknown_version(&root, &schema_version)),
        };
        let parameters = map.get("parameters").map_or_else(
            || Ok(BTreeMap::new()),
            |value| read_parameters(&Place { path: "parameters".to_owned(), value }),
        )?;
        let description = root.optional_text("description")?.unwrap_or_default();
        Ok(Self { schema_version, description, parameters, steps, content })
    }

    /// The `schemaVersion`, such as `2.2`.
    #[must_use]
    pub fn schema_version(&self) -> &str {
        &self.schema_version
    }

    /// The document's own description; may be empty.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The parameters that the document takes, by name.
    #[must_use]
    pub fn parameters(&self) -> &BTreeMap<String, Parameter> {
        &self.parameters
    }

    /// The whole document as JSON, whatever it was written in.
    #[must_use]
    pub fn content(&self) -> &Value {
        &self.content
    }

    /// The actions of all steps, such as `aws:runShellScript`, in order.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().map(|step| step.action.as_str())
    }

    #[cfg(feature = "authoring")]
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &Value> {
        self.steps.iter().flat_map(|step| step.inputs.values())
    }

    /// The steps with these values put in; parameters without a value take their default, and what has neither stays
    /// as it stands. Values are put in once: what looks like a reference inside a value is left alone.
    #[must_use]
    pub fn steps(&self, values: &Map<String, Value>) -> Vec<Step> {
        let with_default = self.parameters.iter().filter_map(|(name, parameter)| {
            let value = values.get(name).or(parameter.default.as_ref())?;
            Some((name.clone(), value.clone()))
        });
        let known: Map<String, Value> = with_default.collect();
        let values = Values::new(&self.schema_version, &self.content, known);
        self.steps.iter().map(|step| step.fill(&values)).collect()
    }
}

#[cfg(feature = "authoring")]
fn yaml(text: &str) -> Result<Value, DocumentError> {
    crate::yaml::yaml(text).map_err(|message| DocumentError { path: String::new(), message })
}

#[cfg(feature = "authoring")]
fn json(text: &str) -> Result<Value, DocumentError> {
    serde_json::from_str(text)
        .map_err(|error| DocumentError { path: String::new(), message: format!("it is not JSON: {error}") })
}

/// YAML writes `2.2` without quotes as a number.
pub(crate) fn schema_version(root: &Place<'_>) -> Result<String, DocumentError> {
    let place = root.required("schemaVersion")?;
    match place.value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(place.wrong("a text such as \"2.2\"")),
    }
}

fn unknown_version(root: &Place<'_>, version: &str) -> DocumentError {
    let message = format!("command documents have schemaVersion 1.2, 2.0 or 2.2, not {version:?}");
    DocumentError { path: root.at("schemaVersion"), message }
}

/// A value together with where it stands, for messages.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    pub(crate) path: String,
    pub(crate) value: &'a Value,
}

impl<'a> Place<'a> {
    pub(crate) fn root(value: &'a Value) -> Self {
        Self { path: String::new(), value }
    }

    pub(crate) fn at(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    pub(crate) fn error(&self, message: impl Into<String>) -> DocumentError {
        DocumentError { path: self.path.clone(), message: message.into() }
    }

    pub(crate) fn wrong(&self, expected: &str) -> DocumentError {
        self.error(format!("it must be {expected}"))
    }

    pub(crate) fn member(&self, name: &str) -> Option<Place<'a>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(Place { path: self.at(name), value })
    }

    pub(crate) fn required(&self, name: &str) -> Result<Place<'a>, DocumentError> {
        self.member(name).ok_or_else(|| DocumentError { path: self.at(name), message: "it is missing".to_owned() })
    }

    pub(crate) fn object(&self) -> Result<&'a Map<String, Value>, DocumentError> {
        self.value.as_object().ok_or_else(|| self.wrong("an object"))
    }

    pub(crate) fn entries(&self) -> Result<impl Iterator<Item = (&'a String, Place<'a>)>, DocumentError> {
        Ok(self.object()?.iter().map(|(name, value)| (name, Place { path: self.at(name), value })))
    }

    pub(crate) fn items(&self) -> Result<impl Iterator<Item = Place<'a>>, DocumentError> {
        let list = self.value.as_array().ok_or_else(|| self.wrong("a list"))?;
        let place = |(index, value)| Place { path: format!("{}[{index}]", self.path), value };
        Ok(list.iter().enumerate().map(place))
    }

    pub(crate) fn text(&self) -> Result<String, DocumentError> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.wrong("a text"))
    }

    pub(crate) fn optional_text(&self, name: &str) -> Result<Option<String>, DocumentError> {
        self.member(name).map(|place| place.text()).transpose()
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return write!(out, "the document cannot be used: {}", self.message);
        }
        write!(out, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for DocumentError {}
