use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

use crate::document::{Document, DocumentError};
use crate::parameter::{Parameter, ParameterType};
use crate::pattern::Pattern;
use crate::reference::{Known, Reference, collect, put_in, references};

/// Values that fit a document's parameters, each in the shape of its type: what goes to the nodes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters(Map<String, Value>);

/// Everything that is wrong with the given parameters, a sentence each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterErrors(pub Vec<String>);

impl Parameters {
    /// The values by name; only those that were given, without defaults.
    #[must_use]
    pub fn values(&self) -> &Map<String, Value> {
        &self.0
    }

    /// As [`Parameters::values`], owned.
    #[must_use]
    pub fn into_values(self) -> Map<String, Value> {
        self.0
    }
}

/// The parameters of Parameter Store that a document refers to when it is given these values: in them, in the defaults of
/// the others, or in its steps.
#[must_use]
pub fn references_of(document: &Document, given: &BTreeMap<String, Vec<String>>) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    for (name, parameter) in document.parameters() {
        match given.get(name) {
            Some(texts) => found.extend(texts.iter().flat_map(|text| references(&Value::from(text.as_str())))),
            None => parameter.default.iter().for_each(|value| collect(value, &mut found)),
        }
    }
    document.inputs().for_each(|value| collect(value, &mut found));
    found
}

/// Checks what a caller gave (every value a list of texts, as in `SendCommand`) against what the document takes. Limits
/// hold for what comes out when `known` values are put in; given back are the values as they stand.
/// Gives all faults at once: names that the document does not have, values that are missing, of another type or outside
/// of their limits.
pub fn check_parameters(
    document: &Document,
    given: &BTreeMap<String, Vec<String>>,
    known: &Known,
) -> Result<Parameters, ParameterErrors> {
    let mut values = Map::new();
    let mut faults = unknown_names(document, given);
    for (name, parameter) in document.parameters() {
        match given.get(name) {
            Some(texts) => match parameter.value(texts, known) {
                Ok(value) => drop(values.insert(name.clone(), value)),
                Err(fault) => faults.push(format!("Parameter \"{name}\" {fault}.")),
            },
            None if parameter.default.is_none() => {
                faults.push(format!("Parameter \"{name}\" is required, and has no value."));
            }
            None => {}
        }
    }
    if faults.is_empty() { Ok(Parameters(values)) } else { Err(ParameterErrors(faults)) }
}

fn unknown_names(document: &Document, given: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let known: Vec<&str> = document.parameters().keys().map(String::as_str).collect();
    let takes = if known.is_empty() { "no parameters".to_owned() } else { known.join(", ") };
    let unknown = given.keys().filter(|name| !document.parameters().contains_key(*name));
    unknown.map(|name| format!("Parameter \"{name}\" is not in the document, which takes {takes}.")).collect()
}

/// Every pattern must compile.
pub(crate) fn check_declarations(document: &Document) -> Result<(), DocumentError> {
    for (name, parameter) in document.parameters() {
        let path = |member: &str| format!("parameters.{name}.{member}");
        parameter.pattern().map_err(|message| DocumentError { path: path("allowedPattern"), message })?;
    }
    Ok(())
}

impl Parameter {
    fn value(&self, texts: &[String], known: &Known) -> Result<Value, String> {
        let value = self.typed(texts)?;
        let whole = put_in(&value, known).map_err(|wrong| format!("refers to what it cannot take: {wrong}"))?;
        self.check_value(&whole)?;
        Ok(value)
    }

    /// Whether a value of the parameter's type meets its limits.
    pub(crate) fn check_value(&self, value: &Value) -> Result<(), String> {
        let pattern = self.pattern()?;
        for text in self.texts(value) {
            self.check_text(text)?;
            if pattern.as_ref().is_some_and(|pattern| !pattern.fits(text)) {
                let written = self.allowed_pattern.as_deref().unwrap_or_default();
                return Err(format!("must match the pattern {written}, and {text:?} does not"));
            }
        }
        self.check_choice(value)
    }

    /// As [`Self::check_value`], for a default: it need not match the pattern, which is for what users give.
    pub(crate) fn check_default(&self, value: &Value) -> Result<(), String> {
        self.texts(value).into_iter().try_for_each(|text| self.check_text(text))?;
        self.check_choice(value)
    }

    fn check_choice(&self, value: &Value) -> Result<(), String> {
        self.check_items(value)?;
        self.check_allowed(value)
    }

    fn typed(&self, texts: &[String]) -> Result<Value, String> {
        match self.kind {
            ParameterType::StringList => Ok(texts.iter().cloned().map(Value::String).collect()),
            ParameterType::MapList => map_list(texts),
            kind => {
                let [text] = texts else { return Err(format!("takes one value, not {}", texts.len())) };
                single(kind, text).ok_or_else(|| format!("must be a {}, not {text:?}", kind.as_str()))
            }
        }
    }

    fn check_items(&self, value: &Value) -> Result<(), String> {
        let Some(items) = value.as_array() else { return Ok(()) };
        let count = items.len() as u64;
        match (self.min_items, self.max_items) {
            (Some(min), _) if count < min => Err(format!("needs at least {min} item(s), it has {count}")),
            (_, Some(max)) if count > max => Err(format!("takes at most {max} item(s), it has {count}")),
            _ => Ok(()),
        }
    }

    /// The texts that limits of characters and patterns are for.
    fn texts<'a>(&self, value: &'a Value) -> Vec<&'a str> {
        match value {
            Value::String(text) => vec![text],
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn check_text(&self, text: &str) -> Result<(), String> {
        let count = text.chars().count() as u64;
        if let Some(min) = self.min_chars.filter(|min| count < *min) {
            return Err(format!("needs at least {min} character(s), it has {count}"));
        }
        if let Some(max) = self.max_chars.filter(|max| count > *max) {
            return Err(format!("takes at most {max} character(s), it has {count}"));
        }
        Ok(())
    }

    fn check_allowed(&self, value: &Value) -> Result<(), String> {
        let allowed = |value: &Value| self.allowed_values.iter().any(|known| same(known, value));
        let fits = match value {
            _ if self.allowed_values.is_empty() => true,
            Value::Array(items) => items.iter().all(allowed),
            single => allowed(single),
        };
        if fits {
            return Ok(());
        }
        let known: Vec<String> = self.allowed_values.iter().map(plain).collect();
        Err(format!("must be one of {}", known.join(", ")))
    }

    /// The pattern that the whole text has to fit.
    pub(crate) fn pattern(&self) -> Result<Option<Pattern>, String> {
        self.allowed_pattern.as_deref().map(Pattern::of).transpose()
    }
}

fn single(kind: ParameterType, text: &str) -> Option<Value> {
    match kind {
        ParameterType::Boolean => text.to_ascii_lowercase().parse().ok().map(Value::Bool),
        ParameterType::Integer => text.parse::<i64>().ok().map(Value::from),
        ParameterType::StringMap => serde_json::from_str(text).ok().filter(Value::is_object),
        _ => Some(Value::String(text.to_owned())),
    }
}

/// Each text is an object, or a list of objects.
fn map_list(texts: &[String]) -> Result<Value, String> {
    let mut items = Vec::new();
    for text in texts {
        match serde_json::from_str(text) {
            Ok(Value::Array(list)) => items.extend(list),
            Ok(object @ Value::Object(_)) => items.push(object),
            _ => return Err(format!("must be a MapList, that is objects in JSON, not {text:?}")),
        }
    }
    let list = Value::Array(items);
    if ParameterType::MapList.fits(&list) { Ok(list) } else { Err("must be a list of objects".to_owned()) }
}

/// Documents write allowed values as texts even for numbers and truth values, or the other way round.
fn same(known: &Value, value: &Value) -> bool {
    known == value || plain(known) == plain(value)
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl fmt::Display for ParameterErrors {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join(" "))
    }
}

impl std::error::Error for ParameterErrors {}
