//! One service model as read from `models/`, with what the generator needs to know of it beyond its text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};

/// A service model.
pub(crate) struct Model {
    /// `ssm-incidents`
    pub(crate) name: String,
    pub(crate) metadata: Map<String, Value>,
    /// By name; the order of the map is the order of the table.
    pub(crate) operations: BTreeMap<String, Value>,
    pub(crate) shapes: BTreeMap<String, Value>,
    /// The shapes that inputs and outputs reach, with their index in the table.
    pub(crate) ids: BTreeMap<String, usize>,
    /// The shapes that inputs reach.
    pub(crate) read: BTreeSet<String>,
    /// The shapes that outputs reach.
    pub(crate) written: BTreeSet<String>,
}

impl Model {
    /// Reads `models/<name>.json`. `Err` says which file could not be read or what it lacks.
    pub(crate) fn read(path: &Path, name: &str) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let value: Value =
            serde_json::from_str(&text).map_err(|error| format!("{} is not JSON: {error}", path.display()))?;
        Self::of(name, &value).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Takes a model apart and finds what its operations reach.
    pub(crate) fn of(name: &str, value: &Value) -> Result<Self, String> {
        let part = |key: &str| value[key].as_object().cloned().ok_or_else(|| format!("has no {key}"));
        let mut model = Self {
            name: name.to_owned(),
            metadata: part("metadata")?,
            operations: part("operations")?.into_iter().collect(),
            shapes: part("shapes")?.into_iter().collect(),
            ids: BTreeMap::new(),
            read: BTreeSet::new(),
            written: BTreeSet::new(),
        };
        model.read = model.reached_from("input")?;
        model.written = model.reached_from("output")?;
        model.ids = model.read.union(&model.written).enumerate().map(|(id, name)| (name.clone(), id)).collect();
        Ok(model)
    }

    /// A shape by name.
    pub(crate) fn shape(&self, name: &str) -> Result<&Value, String> {
        self.shapes.get(name).ok_or_else(|| format!("names a shape {name} that it does not define"))
    }

    /// Whether its requests are forms and its answers XML.
    pub(crate) fn is_query(&self) -> bool {
        self.metadata.get("protocol").is_some_and(|protocol| protocol == "query")
    }

    /// The members of a structure: name and reference.
    pub(crate) fn members(shape: &Value) -> impl Iterator<Item = (&String, &Value)> {
        shape["members"].as_object().into_iter().flatten()
    }

    /// The errors that operations of this service list, by name.
    pub(crate) fn errors(&self) -> BTreeSet<&str> {
        self.operations.values().flat_map(errors_of).collect()
    }

    fn reached_from(&self, side: &str) -> Result<BTreeSet<String>, String> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<&str> = self.operations.values().filter_map(|op| op[side]["shape"].as_str()).collect();
        while let Some(name) = waiting.pop() {
            if found.insert(name.to_owned()) {
                waiting.extend(references(self.shape(name)?));
            }
        }
        Ok(found)
    }
}

/// The names of the errors of an operation.
pub(crate) fn errors_of(operation: &Value) -> impl Iterator<Item = &str> {
    operation["errors"].as_array().into_iter().flatten().filter_map(|error| error["shape"].as_str())
}

/// The shapes that a shape is made of.
pub(crate) fn references(shape: &Value) -> Vec<&str> {
    let members = Model::members(shape).map(|(_, reference)| reference);
    let parts = ["member", "key", "value"].into_iter().map(|part| &shape[part]);
    members.chain(parts).filter_map(|reference| reference["shape"].as_str()).collect()
}
